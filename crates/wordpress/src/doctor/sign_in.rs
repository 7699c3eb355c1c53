//! The steps about signing in, and what whoever signed in may see.

use super::examination::{Examination, index_evidence};
use super::{Outcome, Step};
use crate::credential::Credential;
use crate::discovery::Discovered;
use crate::fault::Fault;
use crate::me::{Me, who_am_i};
use crate::saying;
use crate::transport::Transport;
use crate::wire;

impl<T: Transport, F: FnMut(&Step)> Examination<'_, T, F> {
    pub(super) fn sign_in_offered(&mut self, site: &Discovered) {
        if site.index.closed_to_guests {
            return;
        }
        match &site.index.authorization {
            Some(page) => self.fine(
                "sign-in-offered",
                "Sign-in",
                saying!("doctor-sign-in-offered", page = wire::text::plain(page, 200)),
            ),
            None => {
                let fault = Fault::ApplicationPasswordsOff(index_evidence(site));
                let mut step = Step::of_fault("sign-in-offered", "Sign-in", &fault);
                step.outcome = Outcome::Warning;
                step.seen = saying!("doctor-no-sign-in", origin = site.root.origin());
                self.say(step);
            }
        }
    }

    pub(super) async fn sign_in(&mut self, site: &Discovered, credential: &Credential) -> Result<Me, Fault> {
        let fault = match who_am_i(self.transport, &site.root, credential).await {
            Ok(me) => {
                let name = me.name.as_deref().unwrap_or(credential.user());
                let (id, roles) = (me.id.to_string(), me.roles.join(", "));
                let seen = match roles.is_empty() {
                    true => saying!("doctor-signed-in", name = name, id = id),
                    false => saying!("doctor-signed-in-roles", name = name, id = id, roles = roles),
                };
                self.fine("credentials", "Credential", seen);
                return Ok(me);
            }
            Err(fault) => fault,
        };
        let Fault::NotSignedIn(evidence) = &fault else {
            return Err(self.failed("credentials", "Credential", fault));
        };
        if site.index.authorization.is_none() && !site.index.closed_to_guests {
            let fault = Fault::ApplicationPasswordsOff(evidence.clone());
            return Err(self.failed("credentials", "Credential", fault));
        }
        let mut step = Step::of_fault("credentials", "Credential", &fault);
        let wrong = credential.with_wrong_password();
        if let Err(Fault::CredentialsRefused(_)) = who_am_i(self.transport, &site.root, &wrong).await {
            step.means = Some(saying!("doctor-taken-back"));
            step.remedy = Some(saying!("doctor-taken-back-remedy"));
        } else {
            let stripped = Fault::SignInStripped(evidence.clone()).explained().remedy;
            step.means = Some(saying!("doctor-same-answer"));
            step.remedy = Some(saying!("doctor-same-answer-remedy", remedy = stripped));
        }
        self.say(step);
        Err(fault)
    }

    pub(super) fn rights(&mut self, me: &Me) {
        let mut step = Step::fine("rights", "What this user may see", saying!("doctor-no-rights"));
        if me.sees_presence == Some(false) {
            step.outcome = Outcome::Failed;
            step.means = Some(saying!("doctor-no-rights-means"));
            step.remedy = Some(saying!("doctor-no-rights-remedy"));
        } else if me.users_hidden {
            step.outcome = Outcome::Warning;
            step.seen = saying!("doctor-users-hidden");
            step.means = Some(saying!("doctor-users-hidden-means", route = "/wp/v2/users"));
        } else {
            let posts = match me.sees_others_posts {
                Some(true) => saying!("doctor-all-posts"),
                _ => saying!("doctor-own-posts"),
            };
            let places = match me.sees_places {
                Some(true) => saying!("doctor-places"),
                _ => saying!("doctor-signed-in-only", version = "0.9"),
            };
            step.seen = match me.sees_network {
                Some(true) => saying!("doctor-sees-network", posts = posts, places = places),
                _ => saying!("doctor-sees", posts = posts, places = places),
            };
            if me.sees_places != Some(true) {
                step.means = Some(saying!("doctor-signed-in-only-means", version = "0.9"));
            }
        }
        self.say(step);
    }
}

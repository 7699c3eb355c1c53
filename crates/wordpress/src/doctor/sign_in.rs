//! The steps about signing in, and what whoever signed in may see.

use super::examination::{Examination, index_evidence};
use super::{Outcome, Step};
use crate::credential::Credential;
use crate::discovery::Discovered;
use crate::fault::Fault;
use crate::me::{Me, who_am_i};
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
                format!("Application passwords are offered at {}.", wire::text::plain(page, 200)),
            ),
            None => {
                let fault = Fault::ApplicationPasswordsOff(index_evidence(site));
                let mut step = Step::of_fault("sign-in-offered", "Sign-in", &fault);
                step.outcome = Outcome::Warning;
                step.seen = format!("{} offers no sign-in with application passwords.", site.root.origin());
                self.say(step);
            }
        }
    }

    pub(super) async fn sign_in(&mut self, site: &Discovered, credential: &Credential) -> Result<Me, Fault> {
        let fault = match who_am_i(self.transport, &site.root, credential).await {
            Ok(me) => {
                let name = me.name.as_deref().unwrap_or(credential.user());
                let roles =
                    if me.roles.is_empty() { String::new() } else { format!(", {}", me.roles.join(", ")) };
                self.fine(
                    "credentials",
                    "Credential",
                    format!("Signed in as {name} (number {}{roles}).", me.id),
                );
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
            step.means = "The credential arrives: the site names a deliberately wrong password as wrong. This one is not called wrong, and still nobody is signed in, so something on the site takes the sign-in back, usually a security plugin.".to_owned();
            step.remedy =
                "Look for rules about application passwords or REST sign-in in the site's security plugin."
                    .to_owned();
        } else {
            step.means = "A deliberately wrong password got the same answer. So either the site does not say why it refuses a password, or the web server takes the Authorization header away.".to_owned();
            step.remedy = format!(
                "Make a new application password and try that. If it gets the same answer, the header is taken away: {}",
                Fault::SignInStripped(evidence.clone()).remedy()
            );
        }
        self.say(step);
        Err(fault)
    }

    pub(super) fn rights(&mut self, me: &Me) {
        let mut step = Step::fine("rights", "What this user may see", String::new());
        if me.sees_presence == Some(false) {
            step.outcome = Outcome::Failed;
            step.seen = "This user may not edit posts.".to_owned();
            step.means = "Presence is shown to people who may edit posts.".to_owned();
            step.remedy = "Sign in as another user, or ask an administrator of the site for a role that may edit posts.".to_owned();
        } else if me.users_hidden {
            step.outcome = Outcome::Warning;
            step.seen = "The site hides everything about users, so this is not known.".to_owned();
            step.means = "A security plugin blocks /wp/v2/users.".to_owned();
        } else {
            let posts = if me.sees_others_posts == Some(true) {
                "people in all posts"
            } else {
                "people in this user's own posts only"
            };
            let places = if me.sees_places == Some(true) {
                "where everybody is"
            } else {
                "who is signed in; where they are only on plugins before 0.9"
            };
            let network = if me.sees_network == Some(true) { ", and the whole network" } else { "" };
            step.seen = format!("Sees {posts}, and {places}{network}.");
            if me.sees_places != Some(true) {
                step.means =
                    "Since version 0.9 the plugin shows places only to users who may list users.".to_owned();
            }
        }
        self.say(step);
    }
}

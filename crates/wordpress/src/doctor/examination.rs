//! The steps of the diagnosis, one after the other.

use std::time::{SystemTime, UNIX_EPOCH};

use presence::cadence::Ask;

use super::{Diagnosis, Outcome, Step};
use crate::address::Address;
use crate::asked::Asked;
use crate::credential::Credential;
use crate::discovery::{Discovered, discover};
use crate::exchange::Exchange;
use crate::fault::{Evidence, Fault};
use crate::me::Me;
use crate::site::{Connection, Site};
use crate::site_index::site_index;
use crate::transport::Transport;
use crate::wire;

/// One diagnosis under way.
pub(super) struct Examination<'a, T, F> {
    pub(super) transport: &'a T,
    pub(super) diagnosis: Diagnosis,
    pub(super) tell: F,
}

impl<T: Transport, F: FnMut(&Step)> Examination<'_, T, F> {
    /// Takes the steps, up to the first that the next ones can not do without.
    pub(super) async fn run(
        &mut self,
        typed: &str,
        credential: Option<&Credential>,
        now: SystemTime,
    ) -> Result<(), Fault> {
        let address = self.address(typed)?;
        let mut site = self.find(&address).await?;
        self.diagnosis.site = Some(site.clone());
        self.clock(&site, now);
        if site.index.closed_to_guests
            && let Some(credential) = credential
        {
            match site_index(self.transport, &site.root, Some(credential)).await {
                Ok(index) => site.index = index,
                Err(fault) => return Err(self.failed("plugin", "Presence plugin", fault)),
            }
            self.diagnosis.site = Some(site.clone());
        }
        self.plugin(&site).await?;
        self.sign_in_offered(&site);
        let Some(credential) = credential else { return Ok(()) };
        let me = self.sign_in(&site, credential).await?;
        self.diagnosis.me = Some(me.clone());
        self.rights(&me);
        self.reading(site, credential, &me).await
    }

    fn address(&mut self, typed: &str) -> Result<Address, Fault> {
        match Address::parse(typed) {
            Ok(address) => {
                self.fine("address", "Address", format!("Understood as {}.", address.shown()));
                Ok(address)
            }
            Err(error) => Err(self.failed("address", "Address", Fault::BadAddress(error))),
        }
    }

    async fn find(&mut self, address: &Address) -> Result<Discovered, Fault> {
        let site = match discover(self.transport, address).await {
            Ok(site) => site,
            Err(not) => {
                let no_answer = matches!(not.fault, Fault::NoAnswer { .. });
                let tried: Vec<String> =
                    not.tried.iter().map(|tried| format!("{}: {}", tried.address, tried.outcome)).collect();
                if no_answer {
                    return Err(self.failed("host", "Host", not.fault));
                }
                self.fine("host", "Host", format!("{} answers.", address.shown()));
                let mut step = Step::of_fault("wordpress", "WordPress", &not.fault);
                step.seen = format!("{} Tried: {}", step.seen, tried.join(" | "));
                self.say(step);
                return Err(not.fault);
            }
        };
        self.fine("host", "Host", format!("{} answers.", site.root.origin()));
        self.fine(
            "wordpress",
            "WordPress",
            format!("“{}”, REST interface at {}.", site.index.name, site.root),
        );
        if let Some(elsewhere) = &site.elsewhere {
            self.say(Step {
                code: "elsewhere",
                name: "Address of the site",
                outcome: Outcome::Warning,
                seen: format!("{} leads to {}.", elsewhere.typed, elsewhere.found),
                means:
                    "The site has another address than the one that was typed. The password would go there."
                        .to_owned(),
                remedy: format!("Connect {} if that is your site.", elsewhere.found),
            });
        }
        Ok(site)
    }

    fn clock(&mut self, site: &Discovered, now: SystemTime) {
        let here = now.duration_since(UNIX_EPOCH).ok().and_then(|since| i64::try_from(since.as_secs()).ok());
        let (Some(there), Some(here)) = (site.site_clock, here) else { return };
        let seen = match there - here {
            -2..=2 => "The site's clock and this computer's agree.".to_owned(),
            ahead @ 3.. => format!("The site's clock is {ahead} seconds ahead of this computer's."),
            behind => format!("The site's clock is {} seconds behind this computer's.", -behind),
        };
        let mut step = Step::fine("clock", "Clock", seen);
        step.means = "For information only: ages are counted by the site's own clock.".to_owned();
        self.say(step);
    }

    async fn plugin(&mut self, site: &Discovered) -> Result<(), Fault> {
        if site.index.closed_to_guests {
            self.say(Step {
                code: "plugin",
                name: "Presence plugin",
                outcome: Outcome::Warning,
                seen:
                    "The REST interface is closed to guests, so it is not known whether the plugin is active."
                        .to_owned(),
                means: "A plugin closes the REST interface to everybody who is not signed in.".to_owned(),
                remedy: "Give a credential to look further.".to_owned(),
            });
            return Ok(());
        }
        if !site.index.has_presence() {
            return Err(self.failed("plugin", "Presence plugin", Fault::PluginMissing(index_evidence(site))));
        }
        let exchange = Exchange::new(self.transport, None);
        let answer = exchange
            .get(Asked::PresenceRoutes, &site.root, "wp-presence/v1", &[("_fields", "namespace,routes")])
            .await;
        let generation = match answer.and_then(|answer| answer.read(wire::presence_routes)) {
            Ok(routes) if routes.network => "0.2 or newer, on a network of sites",
            Ok(routes) if routes.checks_lengths => "0.1.17 or newer",
            Ok(_) => "older than 0.1.17",
            Err(_) => "unknown, its routes are not shown to guests",
        };
        let together = if site.index.has_real_time_editing() {
            " Posts can be edited together in real time."
        } else {
            ""
        };
        self.fine("plugin", "Presence plugin", format!("Active; version {generation}.{together}"));
        Ok(())
    }

    async fn reading(&mut self, site: Discovered, credential: &Credential, me: &Me) -> Result<(), Fault> {
        let connection = Connection::new(site.root, &site.index, me.id);
        let mut site = Site::new(self.transport, credential.clone(), connection);
        let ask = Ask { online: true, ..Ask::default() };
        let reading = match site.read(&ask).await {
            Ok(reading) => reading,
            Err(fault) => return Err(self.failed("reading", "First reading", fault)),
        };
        let people = reading.online.get().map_or(0, Vec::len);
        let posts = reading
            .rooms
            .get()
            .map_or(0, |rooms| rooms.iter().filter(|room| !room.people.is_empty()).count());
        let mut step = Step::fine(
            "reading",
            "First reading",
            format!(
                "{} signed in, {} open; {}.",
                count(people, "person", "people"),
                count(posts, "post", "posts"),
                count(usize::try_from(site.requests()).unwrap_or(usize::MAX), "request", "requests")
            ),
        );
        if people == 0 && posts == 0 {
            step.means =
                "Nobody is there, or recording is switched off on the site: from outside these look alike."
                    .to_owned();
        }
        self.say(step);
        Ok(())
    }

    pub(super) fn fine(&mut self, code: &'static str, name: &'static str, seen: String) {
        self.say(Step::fine(code, name, seen));
    }

    pub(super) fn failed(&mut self, code: &'static str, name: &'static str, fault: Fault) -> Fault {
        self.say(Step::of_fault(code, name, &fault));
        fault
    }

    pub(super) fn say(&mut self, step: Step) {
        (self.tell)(&step);
        self.diagnosis.steps.push(step);
    }
}

pub(super) fn index_evidence(site: &Discovered) -> Evidence {
    Evidence {
        origin: site.root.origin(),
        asked: Asked::Index,
        status: 200,
        code: None,
        page_title: None,
        retry_after: None,
    }
}

fn count(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

//! The steps of the diagnosis, one after the other.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use presence::cadence::Ask;
use url::Url;

use super::{Diagnosis, Outcome, Step};
use crate::address::Address;
use crate::asked::Asked;
use crate::credential::Credential;
use crate::discovery::{Discovered, Elsewhere, Tried, discover};
use crate::exchange::Exchange;
use crate::fault::{Evidence, Fault};
use crate::me::Me;
use crate::saying;
use crate::saying::Saying;
use crate::site::{Connection, Site};
use crate::site_index::site_index;
use crate::transport::Transport;
use crate::wire;
use crate::wire::text::plain;

/// Up to here two clocks agree: the answer was under way, and its time is in whole seconds.
const CLOCKS_AGREE: Duration = Duration::from_secs(2);
/// From here on one of two clocks is set wrong, whatever the time zones.
const CLOCKS_WRONG: Duration = Duration::from_secs(24 * 60 * 60);
/// The longest address in a list, in characters.
const ADDRESS: usize = 60;

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
        self.elsewhere(&site, credential.is_some())?;
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
                self.fine(
                    "address",
                    "Address",
                    saying!("doctor-understood", address = address.shown().to_string()),
                );
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
                if no_answer {
                    return Err(self.failed("host", "Host", not.fault));
                }
                self.fine("host", "Host", saying!("doctor-answers", address = address.shown().to_string()));
                let mut step = Step::of_fault("wordpress", "WordPress", &not.fault);
                // A single address is named in what was seen.
                if not.tried.len() > 1 {
                    step.seen = saying!("doctor-tried", seen = step.seen, tried = list(&not.tried));
                }
                self.say(step);
                return Err(not.fault);
            }
        };
        self.fine("host", "Host", saying!("doctor-answers", address = site.root.origin()));
        self.fine(
            "wordpress",
            "WordPress",
            saying!("doctor-wordpress", name = site.index.name.to_string(), root = site.root.to_string()),
        );
        Ok(site)
    }

    /// Says that the address leads to another origin. No credential goes there: whoever typed the one may
    /// not know the other.
    fn elsewhere(&mut self, site: &Discovered, signed_in: bool) -> Result<(), Fault> {
        let Some(elsewhere) = &site.elsewhere else { return Ok(()) };
        let Elsewhere { typed, found } = elsewhere;
        let stops = signed_in && !elsewhere.is_same_host_over_tls();
        self.say(Step {
            code: "elsewhere",
            name: "Address of the site",
            outcome: if stops { Outcome::Failed } else { Outcome::Warning },
            seen: match stops {
                true => saying!("doctor-elsewhere-not-sent", typed = typed, found = found),
                false => saying!("doctor-elsewhere", typed = typed, found = found),
            },
            means: Some(saying!("doctor-elsewhere-means")),
            remedy: Some(saying!("doctor-elsewhere-remedy", address = site.root.site_url().to_string())),
        });
        if stops {
            return Err(Fault::MovedElsewhere { from: typed.clone(), to: found.clone() });
        }
        Ok(())
    }

    fn clock(&mut self, site: &Discovered, now: SystemTime) {
        let here = now.duration_since(UNIX_EPOCH).ok().and_then(|since| i64::try_from(since.as_secs()).ok());
        let (Some(there), Some(here)) = (site.site_clock, here) else { return };
        let apart = Duration::from_secs(there.abs_diff(here));
        let seen = if apart <= CLOCKS_AGREE {
            saying!("doctor-clocks-agree")
        } else if there > here {
            saying!("doctor-clock-ahead", length = Saying::length(apart))
        } else {
            saying!("doctor-clock-behind", length = Saying::length(apart))
        };
        let mut step = Step::fine("clock", "Clock", seen);
        step.means = Some(saying!("doctor-clock-means"));
        if apart > CLOCKS_WRONG {
            step.outcome = Outcome::Warning;
            step.means = Some(saying!("doctor-clock-wrong"));
            step.remedy = Some(saying!("doctor-clock-remedy"));
        }
        self.say(step);
    }

    async fn plugin(&mut self, site: &Discovered) -> Result<(), Fault> {
        if site.index.closed_to_guests {
            self.say(Step {
                code: "plugin",
                name: "Presence plugin",
                outcome: Outcome::Warning,
                seen: saying!("doctor-closed"),
                means: Some(saying!("doctor-closed-means")),
                remedy: Some(saying!("doctor-closed-remedy")),
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
            Ok(routes) if routes.network => saying!("doctor-version-network", version = "0.2"),
            Ok(routes) if routes.checks_lengths => saying!("doctor-version-from", version = "0.1.17"),
            Ok(_) => saying!("doctor-version-before", version = "0.1.17"),
            Err(_) => saying!("doctor-version-unknown"),
        };
        let seen = match site.index.has_real_time_editing() {
            true => saying!("doctor-plugin-together", generation = generation),
            false => saying!("doctor-plugin", generation = generation),
        };
        self.fine("plugin", "Presence plugin", seen);
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
            saying!(
                "doctor-reading",
                people = people_counted(people),
                posts = posts_counted(posts),
                requests = requests_counted(site.requests())
            ),
        );
        if people == 0 && posts == 0 {
            step.means = Some(saying!("doctor-nobody-means"));
        }
        self.say(step);
        Ok(())
    }

    pub(super) fn fine(&mut self, code: &'static str, name: &'static str, seen: Saying) {
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

/// Each address with what came of it: the first whole, those at the same origin by what differs.
fn list(tried: &[Tried]) -> String {
    let origin = tried.first().and_then(|first| Url::parse(&first.address).ok()).map(|url| url.origin());
    let shown: Vec<String> = tried
        .iter()
        .enumerate()
        .map(|(n, Tried { address, outcome, .. })| {
            let shown = Url::parse(address).map_or_else(
                |_| address.clone(),
                |url| {
                    let here = if n > 0 && Some(url.origin()) == origin {
                        String::new()
                    } else {
                        url.origin().ascii_serialization()
                    };
                    // What a redirect put into a query may be a secret.
                    let route = url.query().filter(|query| query.starts_with("rest_route="));
                    let query = route.map_or_else(String::new, |route| format!("?{route}"));
                    format!("{here}{}{query}", url.path())
                },
            );
            format!("{} ({outcome})", plain(&shown, ADDRESS))
        })
        .collect();
    shown.join(", ")
}

fn people_counted(people: usize) -> Saying {
    match people {
        1 => saying!("doctor-person"),
        people => saying!("doctor-people", count = people),
    }
}

fn posts_counted(posts: usize) -> Saying {
    match posts {
        1 => saying!("doctor-post"),
        posts => saying!("doctor-posts", count = posts),
    }
}

fn requests_counted(requests: u64) -> Saying {
    match requests {
        1 => saying!("doctor-request"),
        requests => saying!("doctor-requests", count = requests),
    }
}

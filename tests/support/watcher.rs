//! The program as it watches one site for one person, without waiting.

use std::time::Duration;

use presence::alerts::{Alert, Alerts, Decision, Policy};
use presence::cadence::{Ask, Cadence, Next, Surroundings, Why};
use presence::{Applied, PostRef, Reading, Roster, Rules, Time, UserId};
use wordpress::{Connection, Credential, Fault, RestRoot, Site, Transport};

/// The program as it watches one site for one person.
#[derive(Debug)]
pub struct Watcher<T> {
    site: Site<T>,
    /// Who is where.
    pub roster: Roster,
    /// What the person wants to be told.
    pub policy: Policy,
    alerts: Alerts,
    cadence: Cadence,
    ask: Ask,
    /// When the next look is planned, after a fault too; `None` for not at all.
    pub next_at: Option<Time>,
    /// Why it is planned for then.
    pub why: Why,
    /// What the plan depends on besides.
    pub around: Surroundings,
    /// What the next plan draws its jitter from, from 0 to 1: in the middle unless a test draws anew.
    pub chance: f64,
}

/// What one look at a site brought.
#[derive(Debug)]
pub struct Look {
    /// What the site answered.
    pub reading: Reading,
    /// What that changed.
    pub applied: Applied,
    /// What the person is told, and why not the rest.
    pub decisions: Vec<Decision>,
}

impl Look {
    /// What the person is told.
    #[must_use]
    pub fn alerts(&self) -> Vec<&Alert> {
        let told = self.decisions.iter().filter_map(|decision| match decision {
            Decision::Tell(alert) => Some(alert),
            Decision::Silent { .. } | Decision::Over { .. } => None,
        });
        told.collect()
    }

    /// What is over of what the person was told: in which posts, of whom.
    #[must_use]
    pub fn over(&self) -> Vec<(&PostRef, UserId)> {
        let over = self.decisions.iter().filter_map(|decision| match decision {
            Decision::Over { post, person } => Some((post, *person)),
            Decision::Tell(_) | Decision::Silent { .. } => None,
        });
        over.collect()
    }
}

impl<T: Transport> Watcher<T> {
    /// Watches `site`.
    #[must_use]
    pub fn of(site: Site<T>) -> Watcher<T> {
        let cadence = Cadence::new(Duration::ZERO);
        let first = cadence.start(Duration::ZERO, Time::START, 0.0);
        let roster = Roster::new(site.me(), Rules::default());
        let (policy, alerts) = (Policy::default(), Alerts::default());
        Watcher {
            site,
            roster,
            policy,
            alerts,
            cadence,
            ask: first.ask,
            next_at: None,
            why: first.why,
            around: Surroundings::default(),
            chance: 0.5,
        }
    }

    /// Watches the site at `origin` as the user number `me`.
    ///
    /// # Panics
    /// Where that is no user of no site.
    #[must_use]
    #[expect(clippy::expect_used, reason = "what is broken in a test's own data stops the test")]
    pub fn at(transport: T, origin: &str, me: u64, login: &str, password: &str) -> Watcher<T> {
        let url = format!("{origin}/wp-json/").parse().expect("an address");
        let root = RestRoot::new(url).expect("a REST root");
        let credential = Credential::new(login, password.to_owned().into()).expect("a credential");
        let me = UserId::new(me).expect("a user");
        Watcher::of(Site::new(transport, credential, Connection { root, url: None, me }))
    }

    /// The same, but planning for a reading each `rhythm` at the most.
    #[must_use]
    pub fn each(self, rhythm: Duration) -> Watcher<T> {
        Watcher { cadence: Cadence::new(rhythm), ..self }
    }

    /// The same, with somebody who looks at the site all the time.
    #[must_use]
    pub fn looked_at(mut self) -> Watcher<T> {
        self.around.looked_at = true;
        self
    }

    /// Reads the site at `now` as it was planned, and decides.
    ///
    /// # Errors
    /// The fault, after which the next look is a baseline.
    pub async fn look(&mut self, now: Time) -> Result<Look, Fault> {
        let before = self.site.requests();
        let reading = match self.site.read(&self.ask).await {
            Ok(reading) => reading,
            Err(fault) => {
                self.roster.interrupt();
                let next = self.cadence.after_failure(fault.failure(), now, self.chance);
                self.plan(next);
                return Err(fault);
            }
        };
        let applied = self.roster.apply(&reading, now);
        let decisions = self.alerts.decide(&self.roster, &applied, &self.policy, now);
        let next = self.cadence.after_reading(
            &self.roster,
            self.site.requests() - before,
            self.around,
            now,
            self.chance,
        );
        self.plan(next);
        Ok(Look { reading, applied, decisions })
    }

    /// The person begins or ends work on another site. Tells when the next look is, where that is sooner now.
    pub fn at_work_elsewhere(&mut self, elsewhere: bool, now: Time) -> Option<Time> {
        let free = self.around.at_work_elsewhere && !elsewhere;
        self.around.at_work_elsewhere = elsewhere;
        let sooner = self.cadence.sooner(&self.roster, self.around, now, self.chance).filter(|_| free)?;
        if self.next_at.is_some_and(|planned| planned <= sooner) {
            return None;
        }
        self.next_at = Some(sooner);
        self.next_at
    }

    /// How many requests were sent so far.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.site.requests()
    }

    fn plan(&mut self, next: Next) {
        let Next { at, why, ask } = next;
        (self.next_at, self.why, self.ask) = (at, why, ask);
    }
}

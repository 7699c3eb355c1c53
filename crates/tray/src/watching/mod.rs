//! The one loop that owns the state: rosters, alerts and cadences. It takes reports, gives orders, and
//! hands what is worth telling to an [`Audience`].

mod run;
mod spent;
mod sub_sites;
mod watched;

use std::io;
use std::time::Duration;

use presence::alerts::{Alert, Decision, Silence};
use presence::transition::Transition;
use presence::{PostRef, Time, UserId};

use crate::monitor::{Order, Report, Sooner};
use crate::words::FaultText;

pub use run::Ended;
pub use sub_sites::{SubSite, SubSiteChange, SubSites};
pub use watched::WatchedSite;

/// First readings are spread over this for each site, so that many sites do not start at once.
pub const START_SPREAD: Duration = Duration::from_millis(200);

/// Something worth telling about a site.
#[derive(Clone, Copy, Debug)]
pub enum News<'a> {
    /// It was read for the first time, or again after it could not be.
    Site,
    /// Somebody is somewhere else.
    Change(&'a Transition),
    /// Somebody came to or left a site of its network.
    SubSite(&'a SubSiteChange),
    /// Something worth interrupting the user for.
    Alert(&'a Alert),
    /// Why something was not told.
    Silence(&'a Transition, Silence),
    /// What was told of a person in a post of the user's is over.
    Over {
        /// Which post.
        post: &'a PostRef,
        /// Who.
        person: UserId,
    },
    /// It can not be read.
    Fault(&'a FaultText),
    /// It can be read again.
    FaultOver,
}

/// Everything that the loop does to the outside goes through here.
pub trait Audience {
    /// Tells news of `site`, as it is at `at`.
    ///
    /// # Errors
    /// Where nobody listens any more; the loop ends then.
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()>;
}

/// The state, and who is told.
#[derive(Debug)]
pub struct Watching<A> {
    sites: Vec<WatchedSite>,
    audience: A,
    chance: fastrand::Rng,
}

impl<A: Audience> Watching<A> {
    /// Watches these sites; reports name them by their place in the list.
    pub fn new(sites: Vec<WatchedSite>, audience: A, chance: fastrand::Rng) -> Watching<A> {
        Watching { sites, audience, chance }
    }

    /// The sites.
    #[must_use]
    pub fn sites(&self) -> &[WatchedSite] {
        &self.sites
    }

    /// One of the sites, to be changed.
    pub fn site_mut(&mut self, site: usize) -> Option<&mut WatchedSite> {
        self.sites.get_mut(site)
    }

    /// Watches one more site, and tells its place.
    pub fn add(&mut self, site: WatchedSite) -> usize {
        self.sites.push(site);
        self.sites.len() - 1
    }

    /// The audience.
    #[must_use]
    pub fn audience(&self) -> &A {
        &self.audience
    }

    /// The audience, to be changed.
    pub fn audience_mut(&mut self) -> &mut A {
        &mut self.audience
    }

    /// The sites, and the audience to be changed.
    pub fn parts_mut(&mut self) -> (&[WatchedSite], &mut A) {
        (&self.sites, &mut self.audience)
    }

    /// The first order for a site, within `spread`.
    pub fn begin(&mut self, site: usize, spread: Duration, now: Time) -> Option<Order> {
        let chance = self.chance.f64();
        Some(self.sites.get_mut(site)?.first_order(spread, now, chance))
    }

    /// Gives the first order for each site that can be read, and tells why not of the others.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn start(&mut self, now: Time) -> io::Result<Vec<(usize, Order)>> {
        let mut orders = Vec::new();
        let spread = START_SPREAD.saturating_mul(u32::try_from(self.sites.len()).unwrap_or(u32::MAX));
        for (index, site) in self.sites.iter_mut().enumerate() {
            match site.fault() {
                Some(text) => self.audience.tell(News::Fault(text), site, now)?,
                None => orders.push((index, site.first_order(spread, now, self.chance.f64()))),
            }
        }
        Ok(orders)
    }

    /// Takes in a report: tells what is news, and gives the next order for the site, unless it is not to be
    /// asked any more.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn take(&mut self, report: Report) -> io::Result<Option<Order>> {
        let Report { site, at, slept, requests, outcome, network, avatars: _ } = report;
        let Some(site) = self.sites.get_mut(site) else {
            return Ok(None);
        };
        site.spend(requests, at);
        if slept {
            site.interrupt();
        }
        let chance = self.chance.f64();
        let reading = match outcome {
            Ok(reading) => reading,
            Err(fault) => {
                let (news, order) = site.fail(&fault, at, chance);
                if let Some(text) = news.then(|| site.fault()).flatten() {
                    self.audience.tell(News::Fault(text), site, at)?;
                }
                return Ok(order);
            }
        };
        let first = site.roster().read_at().is_none();
        let recovered = site.recover();
        if recovered {
            self.audience.tell(News::FaultOver, site, at)?;
        }
        let read = site.read(&reading, network, at);
        if first || recovered {
            self.audience.tell(News::Site, site, at)?;
        }
        for transition in &read.applied.transitions {
            if !told_as_alert(transition, &read.decisions) {
                self.audience.tell(News::Change(transition), site, at)?;
            }
        }
        for change in &read.sub_sites {
            self.audience.tell(News::SubSite(change), site, at)?;
        }
        for decision in &read.decisions {
            let news = match decision {
                Decision::Tell(alert) => News::Alert(alert),
                Decision::Silent { about, reason } => News::Silence(about, *reason),
                Decision::Over { post, person } => News::Over { post, person: *person },
            };
            self.audience.tell(news, site, at)?;
        }
        let order = site.next_order(requests, at, chance);
        Ok(order)
    }

    /// Which readings that are ordered are wanted sooner, as the user ended work on another site at `now`: they may
    /// come to any site next.
    pub fn hurry(&mut self, now: Time) -> Vec<(usize, Sooner)> {
        let at_work: Vec<bool> = self.sites.iter().map(|site| site.roster().user_at_work(now)).collect();
        let count = at_work.iter().filter(|at_work| **at_work).count();
        let mut hurried = Vec::new();
        for (index, (site, at_work)) in self.sites.iter_mut().zip(at_work).enumerate() {
            let elsewhere = count > usize::from(at_work);
            let sooner = site.at_work_elsewhere(elsewhere, now, &mut self.chance);
            hurried.extend(sooner.map(|sooner| (index, sooner)));
        }
        hurried
    }

    /// A site can not be read from the start, and it is known why.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn refuse(&mut self, site: usize, fault: FaultText, at: Time) -> io::Result<()> {
        let Some(site) = self.sites.get_mut(site) else {
            return Ok(());
        };
        site.set_fault(fault);
        match site.fault() {
            Some(text) => self.audience.tell(News::Fault(text), site, at),
            None => Ok(()),
        }
    }

    /// What kept a site from being read is over.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn recover(&mut self, site: usize, at: Time) -> io::Result<()> {
        let Some(site) = self.sites.get_mut(site) else { return Ok(()) };
        if site.recover() { self.audience.tell(News::FaultOver, site, at) } else { Ok(()) }
    }

    /// A site is not read any more, by an error of this program: says so, and knows nothing of it from now on.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn lose(&mut self, site: usize, at: Time) -> io::Result<()> {
        let Some(site) = self.sites.get_mut(site) else {
            return Ok(());
        };
        site.lose();
        match site.fault() {
            Some(text) => self.audience.tell(News::Fault(text), site, at),
            None => Ok(()),
        }
    }
}

/// Whether an alert says the same and more.
fn told_as_alert(transition: &Transition, decisions: &[Decision]) -> bool {
    let (person, post) = match transition {
        Transition::Opened { person, post } => (person, Some(post)),
        Transition::Arrived { person } => (person, None),
        _ => return false,
    };
    decisions.iter().any(|decision| match decision {
        Decision::Tell(alert) => {
            alert.people.contains(&person.id) && post.is_none_or(|post| alert.posts.contains(post))
        }
        Decision::Silent { .. } | Decision::Over { .. } => false,
    })
}

#[cfg(test)]
mod tests;

//! One site as it is known now.

mod wishes;

use std::collections::BTreeMap;
use std::time::Duration;

use presence::alerts::{Alert, Alerts, Decision, Kind, Policy};
use presence::cadence::{Cadence, Failure, Next, Surroundings, Why};
use presence::network::NetworkReading;
use presence::transition::Departure;
use presence::{Applied, Reading, Roster, Rules, Time, UserId};
use wordpress::Fault;

use super::spent::Spent;
use super::sub_sites::{SubSiteChange, SubSites};
use crate::avatars::Source;
use crate::monitor::{Order, Sooner};
use crate::settings::Shown;
use crate::words::FaultText;

/// One site as it is known now.
#[derive(Debug)]
pub struct WatchedSite {
    /// The name the user gave it. Can be untrusted text.
    pub name: String,
    /// The address as it was typed.
    pub address: String,
    roster: Roster,
    alerts: Alerts,
    policy: Policy,
    cadence: Cadence,
    around: Surroundings,
    /// When the next reading is ordered for; none while there is no order.
    ordered: Option<Time>,
    /// Why it is read when it is.
    why: Option<Why>,
    /// When that reading is wanted by now.
    hurried: Option<Time>,
    /// When it was last read, or could not be.
    tried_at: Option<Time>,
    /// After a failure it is not tried again before this, however impatient the user is.
    not_before: Option<Time>,
    /// The site ordered not to be read before this, whoever wants it.
    ordered_off: Option<Time>,
    network: Option<SubSites>,
    network_fault: Option<FaultText>,
    fault: Option<FaultText>,
    everybody: bool,
    own_url: String,
    spent: Spent,
    /// The user wants it to be read no more often.
    floor: Duration,
    /// How it is shown.
    pub shown: Shown,
    /// Among the first in the menu.
    pub favourite: bool,
    /// Not read because the user does not want it.
    pub stopped: bool,
    /// Where pictures of people on it are, while the user wants any.
    pub avatars: BTreeMap<UserId, Source>,
    /// Not there any more: it keeps its place in the list, and nothing else.
    pub removed: bool,
}

/// After a failure a site is left alone for at least this, so that nobody's patience locks their account.
const AFTER_FAILURE: Duration = Duration::from_secs(60);
/// However impatient the user is, a site is read no sooner than this after the last reading.
const SOONEST: Duration = Duration::from_secs(10);

/// What one reading brought.
pub(crate) struct Read {
    pub applied: Applied,
    pub decisions: Vec<Decision>,
    pub sub_sites: Vec<SubSiteChange>,
}

impl WatchedSite {
    /// A site that was not read yet, seen by `me`. `own_url`: the address of the site itself, which a
    /// network lists among its sites.
    #[must_use]
    pub fn new(name: &str, address: &str, own_url: &str, me: UserId, policy: Policy) -> WatchedSite {
        WatchedSite {
            name: name.to_owned(),
            address: address.to_owned(),
            roster: Roster::new(me, Rules::default()),
            alerts: Alerts::default(),
            policy,
            // The floor is the cadence's own.
            cadence: Cadence::new(Duration::ZERO),
            around: Surroundings::default(),
            ordered: None,
            why: None,
            hurried: None,
            tried_at: None,
            not_before: None,
            ordered_off: None,
            network: None,
            network_fault: None,
            fault: None,
            everybody: false,
            own_url: own_url.to_owned(),
            spent: Spent::default(),
            floor: Duration::ZERO,
            shown: Shown::default(),
            favourite: false,
            stopped: false,
            avatars: BTreeMap::new(),
            removed: false,
        }
    }

    /// The same, but it can not be read from the start.
    #[must_use]
    pub fn with_fault(mut self, fault: FaultText) -> WatchedSite {
        self.fault = Some(fault);
        self
    }

    /// The same, but whether somebody looks at it all the time.
    #[must_use]
    pub fn looked_at(mut self, looked_at: bool) -> WatchedSite {
        self.around.looked_at = looked_at;
        self
    }

    /// It is read no more often than this, whoever looks at it.
    pub fn set_floor(&mut self, floor: Duration) {
        self.floor = floor;
        self.cadence.set_floor(floor);
    }

    /// Whether somebody looks at it all the time from now on.
    pub fn look_at(&mut self, looked_at: bool) {
        self.around.looked_at = looked_at;
    }

    /// It can not be read, and is not going to be until something is done about it.
    pub fn set_fault(&mut self, fault: FaultText) {
        self.interrupt();
        (self.ordered, self.hurried) = (None, None);
        self.fault = Some(fault);
    }

    /// It is not read for now, or will be again: what was ordered is not waited for.
    pub fn rest(&mut self) {
        self.interrupt();
        (self.ordered, self.hurried) = (None, None);
        self.fault = None;
    }

    /// Whether it may be tried again because the user wants it.
    #[must_use]
    pub fn may_be_tried(&self, now: Time) -> bool {
        self.not_before.is_none_or(|at| now >= at)
    }

    /// Whether no reading of it is ordered.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.ordered.is_none()
    }

    /// Wants the reading that is ordered by `at`. None where nothing is ordered, or as soon already.
    pub fn hurry(&mut self, at: Time) -> Option<Sooner> {
        let ordered = self.ordered?;
        // Not oftener than the fastest cadence, and not before the site wants to be asked.
        let at = self.tried_at.map_or(at, |tried| at.max(tried + SOONEST.max(self.floor)));
        let at = at.max(self.not_before.unwrap_or(at));
        if self.hurried.unwrap_or(ordered) <= at {
            return None;
        }
        self.hurried = Some(at);
        Some(Sooner { ordered, at })
    }

    /// Who is where.
    #[must_use]
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// What the user wants to be told about it.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// From now on the user wants to be told this. What they wait for stays.
    pub fn set_policy(&mut self, policy: Policy) {
        let awaited_posts = std::mem::take(&mut self.policy.awaited_posts);
        self.policy = Policy { awaited_posts, ..policy };
    }

    /// So long a post stays the user's after it fell silent.
    pub fn set_mine_for(&mut self, mine_for: Duration) {
        self.roster.set_sticky(mine_for);
    }

    /// What the user waited for and was told, or has.
    fn end_waiting(&mut self, decisions: &[Decision], now: Time) {
        for decision in decisions {
            if let Decision::Tell(Alert { kind: Kind::Free { how }, posts, .. }) = decision
                // Somebody who went quiet may still have it open.
                && *how != Departure::FellSilent
            {
                self.policy.awaited_posts.retain(|post| !posts.contains(post));
            }
        }
        let roster = &self.roster;
        self.policy.awaited_posts.retain(|post| !roster.is_mine(post, now));
    }

    fn around(&self) -> Surroundings {
        let looked_at = self.around.looked_at || !self.policy.awaited_posts.is_empty();
        Surroundings { looked_at, ..self.around }
    }

    /// How many requests it was asked in the hour before `now`.
    #[must_use]
    pub fn requests_in_the_last_hour(&self, now: Time) -> u64 {
        self.spent.in_the_last_hour(now)
    }

    /// The address of WordPress itself, on which its screens hang.
    #[must_use]
    pub fn own_url(&self) -> &str {
        &self.own_url
    }

    /// Why it is read when it is, as its last reading had it.
    #[must_use]
    pub fn cadence(&self) -> Option<Why> {
        self.why
    }

    /// Why it can not be read.
    #[must_use]
    pub fn fault(&self) -> Option<&FaultText> {
        self.fault.as_ref()
    }

    /// Whether the last reading listed everybody; otherwise more may be there.
    #[must_use]
    pub fn lists_everybody(&self) -> bool {
        self.everybody
    }

    /// Its network, where it was read.
    #[must_use]
    pub fn network(&self) -> Option<&SubSites> {
        self.network.as_ref()
    }

    /// Why its network can not be read.
    #[must_use]
    pub fn network_fault(&self) -> Option<&FaultText> {
        self.network_fault.as_ref()
    }

    pub(super) fn first_order(&mut self, spread: Duration, now: Time, chance: f64) -> Order {
        let Next { at, ask, .. } = self.cadence.start(spread, now, chance);
        let at = at.unwrap_or(now);
        let at = self.tried_at.map_or(at, |tried| at.max(tried + self.floor));
        let at = self.ordered_off.map_or(at, |until| at.max(until));
        self.ordered = Some(at);
        Order { at, ask }
    }

    /// Watching was interrupted.
    pub(super) fn interrupt(&mut self) {
        self.roster.interrupt();
        if let Some(network) = &mut self.network {
            network.interrupt();
        }
    }

    /// It could not be read: whether that is news, and what to do next.
    pub(super) fn fail(&mut self, fault: &Fault, at: Time, chance: f64) -> (bool, Option<Order>) {
        let failed_at = at;
        self.tried_at = Some(at);
        self.interrupt();
        let text = FaultText::of(fault);
        let news = self.fault.as_ref().is_none_or(|known| known.code != text.code);
        self.fault = Some(text);
        let Next { at, ask, why } = self.cadence.after_failure(fault.failure(), at, chance);
        (self.ordered, self.hurried, self.why) = (at, None, Some(why));
        self.not_before = match fault.failure() {
            // An order of the site.
            Failure::ToldToWait(_) => self.ordered,
            _ => Some(failed_at + AFTER_FAILURE),
        };
        if let Failure::ToldToWait(_) = fault.failure() {
            self.ordered_off = self.ordered;
        }
        (news, at.map(|at| Order { at, ask }))
    }

    /// It is not read any more, by an error of this program.
    pub(super) fn lose(&mut self) {
        self.interrupt();
        self.ordered = None;
        self.fault = Some(FaultText::reading_stopped());
    }

    /// It can be read: whether it could not before.
    pub(super) fn recover(&mut self) -> bool {
        self.not_before = None;
        self.fault.take().is_some()
    }

    /// It was read.
    pub(crate) fn read(
        &mut self,
        reading: &Reading,
        network: Option<Result<NetworkReading, Fault>>,
        at: Time,
    ) -> Read {
        (self.tried_at, self.ordered_off) = (Some(at), None);
        let applied = self.roster.apply(reading, at);
        let decisions = self.alerts.decide(&self.roster, &applied, &self.policy, at);
        self.end_waiting(&decisions, at);
        // A reading that asked nobody's name says nothing about it.
        if reading.online.get().is_some() || reading.present.get().is_some() {
            self.everybody = reading.online.is_whole() || reading.present.is_whole();
        }
        let sub_sites = match network {
            None => Vec::new(),
            Some(Err(fault)) => {
                self.network_fault = Some(FaultText::of(&fault));
                if let Some(network) = &mut self.network {
                    network.interrupt();
                }
                Vec::new()
            }
            Some(Ok(reading)) => {
                self.network_fault = None;
                let network =
                    self.network.get_or_insert_with(|| SubSites::new(self.roster.me(), &self.own_url));
                network.apply(&reading, at)
            }
        };
        Read { applied, decisions, sub_sites }
    }

    /// So many requests went to it.
    pub(super) fn spend(&mut self, requests: u64, at: Time) {
        self.spent.spend(requests, at);
    }

    pub(super) fn next_order(&mut self, requests: u64, at: Time, chance: f64) -> Option<Order> {
        let around = self.around();
        let Next { at, ask, why } = self.cadence.after_reading(&self.roster, requests, around, at, chance);
        (self.ordered, self.hurried, self.why) = (at, None, Some(why));
        at.map(|at| Order { at, ask })
    }

    /// The user begins or ends work on another site. Tells where the reading that is ordered is wanted sooner now.
    pub(super) fn at_work_elsewhere(
        &mut self,
        elsewhere: bool,
        now: Time,
        chance: &mut fastrand::Rng,
    ) -> Option<Sooner> {
        let ended = std::mem::replace(&mut self.around.at_work_elsewhere, elsewhere) && !elsewhere;
        let ordered = self.ordered.filter(|_| ended)?;
        let at = self.cadence.sooner(&self.roster, self.around(), now, chance.f64())?;
        if self.hurried.unwrap_or(ordered) <= at {
            return None;
        }
        self.hurried = Some(at);
        Some(Sooner { ordered, at })
    }
}

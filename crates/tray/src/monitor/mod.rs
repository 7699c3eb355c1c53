//! The one place that reads sites.
//!
//! Each site has a task that waits for an order, reads the site once, and reports. When to read and what
//! to ask is decided by whoever gives the orders; how it is done with good manners is decided here: one
//! reading at a time for each host with a pause after it, a bounded number in all. A host is a name: sites with
//! names of their own on one server are not known to share it, so the bound is what protects that server.

mod host;
mod pace;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use presence::cadence::{Ask, Failure};
use presence::network::NetworkReading;
use presence::{Reading, Time, UserId};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::{AbortHandle, Id, JoinSet};
use wordpress::{Fault, Site, Transport};

use crate::clock::Clock;
use host::Host;
use pace::{noticing_sleep, wait_for};

/// How gently sites are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manners {
    /// The most readings at once, over all hosts.
    pub at_once: usize,
    /// The pause between two readings of sites on one host.
    pub gap: Duration,
    /// After the computer woke, readings that are due begin within this.
    pub wake_spread: Duration,
}

impl Manners {
    /// For watching all day.
    pub const WATCHING: Manners =
        Manners { at_once: 8, gap: Duration::from_secs(1), wake_spread: Duration::from_secs(5) };
    /// For one reading of each site while the user waits.
    pub const ONCE: Manners = Manners { at_once: 8, gap: Duration::ZERO, wake_spread: Duration::ZERO };
}

/// A site to read.
#[derive(Debug)]
pub struct Lane<T> {
    /// The site.
    pub site: Site<T>,
    /// Whether it belongs to a network that is read as well.
    pub network: bool,
}

/// One reading, ordered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Not before.
    pub at: Time,
    /// What to ask.
    pub ask: Ask,
}

/// A reading that was ordered is wanted sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sooner {
    /// When it was ordered for; another order is not meant.
    pub ordered: Time,
    /// When it is wanted.
    pub at: Time,
}

/// One reading, done.
#[derive(Debug)]
pub struct Report {
    /// Which site, by its place among the lanes.
    pub site: usize,
    /// When the answer was there.
    pub at: Time,
    /// Whether the computer slept since the order was given.
    pub slept: bool,
    /// How many requests it took.
    pub requests: u64,
    /// What the site answered.
    pub outcome: Result<Reading, Fault>,
    /// What the network answered, where it was asked.
    pub network: Option<Result<NetworkReading, Fault>>,
    /// Where pictures of the people signed in are, as the site says: untrusted. `None` where it did not tell.
    pub avatars: Option<Vec<(UserId, Box<str>)>>,
}

/// What comes back from a site.
#[derive(Debug)]
pub enum Heard {
    /// A reading that was ordered is done.
    Report(Box<Report>),
    /// The task of a site failed, by an error of this program. The site is not read any more.
    Lost {
        /// Which site, by its place among the lanes.
        site: usize,
    },
}

/// Reads sites. Dropping it ends all readings.
pub struct Monitor {
    lanes: Vec<Option<Orders>>,
    sender: mpsc::Sender<(Id, Box<Report>)>,
    reports: mpsc::Receiver<(Id, Box<Report>)>,
    tasks: JoinSet<()>,
    sites: HashMap<Id, usize>,
    hosts: HashMap<String, Arc<Host>>,
    all: Arc<Semaphore>,
    clock: Arc<dyn Clock>,
    manners: Manners,
    chance: fastrand::Rng,
}

/// How the task of a site is told what to do.
struct Orders {
    task: AbortHandle,
    /// Boxed: a channel has room for 32 from the start.
    order: mpsc::Sender<Box<Order>>,
    sooner: watch::Sender<Option<Sooner>>,
}

/// So many reports wait to be heard; who has one more waits.
const UNHEARD: usize = 16;

impl Monitor {
    /// Reads nothing yet.
    #[must_use]
    pub fn new(clock: &Arc<dyn Clock>, manners: Manners, chance: fastrand::Rng) -> Monitor {
        let (sender, reports) = mpsc::channel(UNHEARD);
        Monitor {
            lanes: Vec::new(),
            sender,
            reports,
            tasks: JoinSet::new(),
            sites: HashMap::new(),
            hosts: HashMap::new(),
            all: Arc::new(Semaphore::new(manners.at_once)),
            clock: Arc::clone(clock),
            manners,
            chance,
        }
    }

    /// Starts a task for each site; none reads before it has an order. A site without a lane, because it
    /// can not be read from the start, keeps its place.
    pub fn start<T: Transport + 'static>(
        lanes: Vec<Option<Lane<T>>>,
        clock: &Arc<dyn Clock>,
        manners: Manners,
        chance: fastrand::Rng,
    ) -> Monitor {
        let mut monitor = Monitor::new(clock, manners, chance);
        for (site, lane) in lanes.into_iter().enumerate() {
            if let Some(lane) = lane {
                monitor.put(site, lane);
            }
        }
        monitor
    }

    /// Starts a task for a site, in the place of the one that it has.
    pub fn put<T: Transport + 'static>(&mut self, site: usize, lane: Lane<T>) {
        self.remove(site);
        // A lane has at most one order at a time.
        let (order, inbox) = mpsc::channel(1);
        let (sooner, hurried) = watch::channel(None);
        let host = self.hosts.entry(lane.site.root().host().to_owned()).or_default();
        let worker = Worker {
            index: site,
            lane,
            clock: Arc::clone(&self.clock),
            manners: self.manners,
            host: Arc::clone(host),
            all: Arc::clone(&self.all),
            hurried,
            chance: self.chance.fork(),
        };
        let task = self.tasks.spawn(worker.run(inbox, self.sender.clone()));
        self.sites.insert(task.id(), site);
        if self.lanes.len() <= site {
            self.lanes.resize_with(site + 1, || None);
        }
        if let Some(lane) = self.lanes.get_mut(site) {
            *lane = Some(Orders { task, order, sooner });
        }
    }

    /// Ends reading a site, also what is under way. Nothing of it is heard any more.
    pub fn remove(&mut self, site: usize) {
        if let Some(lane) = self.lanes.get_mut(site).and_then(Option::take) {
            self.sites.remove(&lane.task.id());
            lane.task.abort();
        }
    }

    /// Orders a reading of a site. A site has one order at a time: the next one is given after the report.
    pub fn order(&self, site: usize, order: Order) {
        if let Some(Some(lane)) = self.lanes.get(site) {
            // Full or closed only against the rule above or after the end: nothing is lost by not waiting.
            let _ = lane.order.try_send(Box::new(order));
        }
    }

    /// An order that was given is wanted sooner. One that is being followed already is left alone.
    pub fn hurry(&self, site: usize, sooner: Sooner) {
        if let Some(Some(lane)) = self.lanes.get(site) {
            lane.sooner.send_replace(Some(sooner));
        }
    }

    /// What comes back next; waits until there is something, for ever where no site is read.
    pub async fn hear(&mut self) -> Heard {
        loop {
            let ended = tokio::select! {
                // A report is heard before the end of the task that sent it.
                biased;
                Some((task, report)) = self.reports.recv() => {
                    if self.sites.contains_key(&task) {
                        return Heard::Report(report);
                    }
                    continue;
                }
                Some(ended) = self.tasks.join_next_with_id() => ended,
            };
            let failed = ended.err().and_then(|error| self.sites.remove(&error.id()));
            if let Some(site) = failed {
                if let Some(lane) = self.lanes.get_mut(site) {
                    *lane = None;
                }
                return Heard::Lost { site };
            }
        }
    }
}

/// The task of one site.
struct Worker<T> {
    index: usize,
    lane: Lane<T>,
    clock: Arc<dyn Clock>,
    manners: Manners,
    host: Arc<Host>,
    all: Arc<Semaphore>,
    hurried: watch::Receiver<Option<Sooner>>,
    chance: fastrand::Rng,
}

impl<T: Transport> Worker<T> {
    async fn run(mut self, mut orders: mpsc::Receiver<Box<Order>>, reports: mpsc::Sender<(Id, Box<Report>)>) {
        while let Some(order) = orders.recv().await {
            let slept = wait_for(&*self.clock, &order, &mut self.hurried).await;
            // Boxed, so that it takes room only while it is under way: sites are many, and few are read at once.
            let report = Box::pin(self.follow(*order, slept)).await;
            if reports.send((tokio::task::id(), report)).await.is_err() {
                return;
            }
        }
    }

    /// Reads, now that it is time. `slept`: the computer slept while it was waited for.
    async fn follow(&mut self, order: Order, slept: bool) -> Box<Report> {
        let before = self.lane.site.requests();
        if slept {
            // All sites are due at once now.
            let spread = self.manners.wake_spread.mul_f64(self.chance.f64());
            tokio::time::sleep(spread).await;
        }
        // After a sleep everything may be otherwise, not only in the post that the plan was about.
        let ask = Ask { rooms: order.ask.rooms || slept, ..order.ask };
        let clock = Arc::clone(&self.clock);
        let ((at, outcome, network), slept_later) = noticing_sleep(&*clock, self.read_in_turn(&ask)).await;
        let requests = self.lane.site.requests() - before;
        let avatars = self.lane.site.take_avatars();
        let slept = slept || slept_later;
        Box::new(Report { site: self.index, at, slept, requests, outcome, network, avatars })
    }

    /// Waits for its turn, then reads.
    async fn read_in_turn(
        &mut self,
        ask: &Ask,
    ) -> (Time, Result<Reading, Fault>, Option<Result<NetworkReading, Fault>>) {
        let host = Arc::clone(&self.host);
        let turn = host.turn(&*self.clock, self.manners.gap).await;
        let all = Arc::clone(&self.all);
        let permit = all.acquire().await;
        // Boxed: many wait for their turn, and few are read at once.
        let (outcome, network) = Box::pin(self.read(ask)).await;
        let at = self.clock.now();
        drop(permit);
        turn.end(at);
        (at, outcome, network)
    }

    async fn read(&mut self, ask: &Ask) -> (Result<Reading, Fault>, Option<Result<NetworkReading, Fault>>) {
        let reading = match self.lane.site.read(ask).await {
            Ok(reading) => reading,
            Err(fault) => return (Err(fault), None),
        };
        // As often as everybody's place: the network tells people, not posts.
        if !self.lane.network || !ask.online {
            return (Ok(reading), None);
        }
        let network = self.lane.site.network().await;
        if let Err(fault) = &network {
            match fault.failure() {
                Failure::Refused => return (Err(fault.clone()), None),
                // It stays so until somebody changes the site.
                Failure::Forbidden => self.lane.network = false,
                Failure::ToldToWait(_) | Failure::Unreachable | Failure::Trouble => {}
            }
        }
        (Ok(reading), Some(network))
    }
}

#[cfg(test)]
mod tests;

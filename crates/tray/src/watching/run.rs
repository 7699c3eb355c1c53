//! The loop itself.

use std::future::Future;
use std::io;
use std::pin::pin;

use super::{Audience, Watching};
use crate::clock::Clock;
use crate::monitor::{Heard, Monitor};

/// Why the loop ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to stop.
    Stopped,
    /// No site is left that may be asked again.
    NothingToRead,
}

impl<A: Audience> Watching<A> {
    /// Watches until `stop`, or until no site may be asked again.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub async fn run(
        &mut self,
        monitor: &mut Monitor,
        clock: &dyn Clock,
        stop: impl Future<Output = ()>,
    ) -> io::Result<Ended> {
        let mut stop = pin!(stop);
        let mut under_way = 0_usize;
        for (site, order) in self.start(clock.now())? {
            under_way += 1;
            monitor.order(site, order);
        }
        while under_way > 0 {
            let heard = tokio::select! {
                () = &mut stop => return Ok(Ended::Stopped),
                heard = monitor.hear() => heard,
            };
            match heard {
                Heard::Lost { site } => {
                    self.lose(site, clock.now())?;
                    under_way -= 1;
                }
                Heard::Report(report) => {
                    let (site, at) = (report.site, report.at);
                    match self.take(*report)? {
                        Some(order) => monitor.order(site, order),
                        None => under_way -= 1,
                    }
                    for (site, sooner) in self.hurry(at) {
                        monitor.hurry(site, sooner);
                    }
                }
            }
        }
        Ok(Ended::NothingToRead)
    }

    /// Reads each site once, at once.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub async fn read_once(&mut self, monitor: &mut Monitor, clock: &dyn Clock) -> io::Result<()> {
        let orders = self.start(clock.now())?;
        let count = orders.len();
        for (site, mut order) in orders {
            order.at = clock.now();
            monitor.order(site, order);
        }
        for _ in 0..count {
            match monitor.hear().await {
                Heard::Lost { site } => self.lose(site, clock.now())?,
                Heard::Report(report) => {
                    self.take(*report)?;
                }
            }
        }
        Ok(())
    }
}

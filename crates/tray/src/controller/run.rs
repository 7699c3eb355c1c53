//! The loop itself.

use std::future::Future;
use std::io;
use std::pin::pin;

use presence::Time;

use super::{Audience, Controller};
use crate::monitor::Monitor;

/// Why the loop ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to stop.
    Stopped,
    /// No site is left that may be asked again.
    NothingToRead,
}

impl<A: Audience> Controller<A> {
    /// Watches until `stop`, or until no site may be asked again.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub async fn run(
        &mut self,
        monitor: &mut Monitor,
        now: Time,
        stop: impl Future<Output = ()>,
    ) -> io::Result<Ended> {
        let mut stop = pin!(stop);
        let mut under_way = 0_usize;
        for (site, order) in self.start(now)? {
            under_way += 1;
            monitor.order(site, order);
        }
        while under_way > 0 {
            let report = tokio::select! {
                () = &mut stop => return Ok(Ended::Stopped),
                report = monitor.report() => report,
            };
            let Some(report) = report else { break };
            let site = report.site;
            match self.take(report)? {
                Some(order) => monitor.order(site, order),
                None => under_way -= 1,
            }
        }
        Ok(Ended::NothingToRead)
    }

    /// Reads each site once, at once.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub async fn read_once(&mut self, monitor: &mut Monitor, now: Time) -> io::Result<()> {
        let orders = self.start(now)?;
        let count = orders.len();
        for (site, mut order) in orders {
            order.at = now;
            monitor.order(site, order);
        }
        for _ in 0..count {
            let Some(report) = monitor.report().await else { break };
            self.take(report)?;
        }
        Ok(())
    }
}

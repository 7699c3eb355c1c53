//! How many requests a site was asked.

use std::time::Duration;

use presence::Time;

const MINUTES: usize = 60;

/// Requests by the minute, for one hour.
#[derive(Clone, Debug)]
pub(super) struct Spent {
    minutes: [u16; MINUTES],
    /// The minute of the clock that was written last.
    last: u64,
}

impl Default for Spent {
    fn default() -> Spent {
        Spent { minutes: [0; MINUTES], last: 0 }
    }
}

impl Spent {
    pub(super) fn spend(&mut self, requests: u64, at: Time) {
        let minute = minute(at);
        for passed in (self.last + 1..=minute).rev().take(MINUTES) {
            *self.slot(passed) = 0;
        }
        self.last = self.last.max(minute);
        let slot = self.slot(minute);
        *slot = slot.saturating_add(u16::try_from(requests).unwrap_or(u16::MAX));
    }

    pub(super) fn in_the_last_hour(&self, now: Time) -> u64 {
        let passed = usize::try_from(minute(now).saturating_sub(self.last)).unwrap_or(MINUTES);
        let recent = (0..MINUTES.saturating_sub(passed)).filter_map(|back| {
            let minute = self.last.checked_sub(u64::try_from(back).ok()?)?;
            self.minutes.get(usize::try_from(minute).ok()? % MINUTES)
        });
        recent.map(|requests| u64::from(*requests)).sum()
    }

    #[expect(clippy::indexing_slicing, reason = "a remainder is smaller than what it was divided by")]
    fn slot(&mut self, minute: u64) -> &mut u16 {
        &mut self.minutes[usize::try_from(minute % 60).unwrap_or(0)]
    }
}

fn minute(at: Time) -> u64 {
    at.elapsed().as_secs() / Duration::from_secs(60).as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_older_than_an_hour_is_not_counted() {
        let mut spent = Spent::default();
        let at = |minute: u64| Time::from_secs(86_400 + 60 * minute);
        assert_eq!(spent.in_the_last_hour(at(0)), 0);
        spent.spend(3, at(0));
        spent.spend(2, at(0));
        spent.spend(4, at(30));
        assert_eq!(spent.in_the_last_hour(at(31)), 9);
        assert_eq!(spent.in_the_last_hour(at(59)), 9);
        assert_eq!(spent.in_the_last_hour(at(60)), 4);
        spent.spend(1, at(61));
        assert_eq!(spent.in_the_last_hour(at(61)), 5);
        assert_eq!(spent.in_the_last_hour(at(500)), 0);
        spent.spend(7, at(500));
        assert_eq!(spent.in_the_last_hour(at(500)), 7);
    }
}

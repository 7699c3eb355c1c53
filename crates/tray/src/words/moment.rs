//! When, in words.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::Time;

/// Turns moments of the program's clock into times of day. Both clocks read at the same instant.
#[derive(Clone, Debug)]
pub struct Moments {
    /// The moment of the program's clock.
    pub now: Time,
    /// The time of day at that moment.
    pub wall: Timestamp,
    /// Where the user is.
    pub zone: TimeZone,
}

impl Moments {
    /// The local time of day of `at`, such as `09:12`; with the day where it is another one.
    #[must_use]
    pub fn clock(&self, at: Time) -> String {
        let then = self.timestamp(at).to_zoned_datetime(self.zone.clone());
        let today = self.wall.to_zoned_datetime(self.zone.clone());
        let day = if then.date() == today.date() { "%H:%M" } else { "%e %b %H:%M" };
        then.strftime(day).to_string().trim_start().to_owned()
    }

    /// `at` in UTC, to the second, as RFC 3339 writes it.
    #[must_use]
    pub fn rfc3339(&self, at: Time) -> String {
        format!("{:.0}", self.timestamp(at))
    }

    /// The time of day of `at`.
    #[must_use]
    pub fn timestamp(&self, at: Time) -> Timestamp {
        let moved = if at >= self.now {
            self.wall.checked_add(at.since(self.now))
        } else {
            self.wall.checked_sub(self.now.since(at))
        };
        moved.unwrap_or(self.wall)
    }
}

/// A length of time, such as `24 min`: the largest unit only, rounded down.
#[must_use]
pub fn duration(length: Duration) -> String {
    let seconds = length.as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min", seconds / 60),
        3600..172_800 => format!("{} h", seconds / 3600),
        _ => format!("{} days", seconds / 86_400),
    }
}

/// How long ago, such as `12 min ago` or `just now`.
#[must_use]
pub fn ago(length: Duration) -> String {
    if length < Duration::from_secs(60) { "just now".to_owned() } else { format!("{} ago", duration(length)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::moments;

    #[test]
    fn lengths_read_as_people_say_them() {
        for (seconds, length, past) in [
            (0, "0 s", "just now"),
            (59, "59 s", "just now"),
            (60, "1 min", "1 min ago"),
            (24 * 60 + 59, "24 min", "24 min ago"),
            (3600, "1 h", "1 h ago"),
            (47 * 3600, "47 h", "47 h ago"),
            (49 * 3600, "2 days", "2 days ago"),
        ] {
            let given = Duration::from_secs(seconds);
            assert_eq!((duration(given).as_str(), ago(given).as_str()), (length, past));
        }
    }

    #[test]
    fn times_of_day_are_local_and_name_another_day() {
        let moments = moments(100_000);
        assert_eq!(moments.clock(Time::from_secs(100_000)), "10:42");
        assert_eq!(moments.clock(Time::from_secs(100_000 - 5400)), "09:12");
        assert_eq!(moments.clock(Time::from_secs(100_000 - 12 * 3600)), "23 Nov 22:42");
        assert_eq!(moments.clock(Time::from_secs(100_060)), "10:43");
        assert_eq!(moments.rfc3339(Time::from_secs(100_000)), "2026-11-24T09:42:00Z");
    }
}

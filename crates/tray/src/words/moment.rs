//! When, in words.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::Time;

use super::alert::commas;
use super::catalogue::{Words, say};
use crate::settings::{Day, QuietHours};

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
    pub fn clock(&self, at: Time, words: Words) -> String {
        let then = self.timestamp(at).to_zoned_datetime(self.zone.clone());
        let today = self.wall.to_zoned_datetime(self.zone.clone());
        let time = then.strftime("%H:%M").to_string();
        if then.date() == today.date() {
            return time;
        }
        let month = say!(words, "month", month = then.month());
        say!(words, "day-and-time", day = then.day(), month = month, time = time)
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
pub fn duration(length: Duration, words: Words) -> String {
    let seconds = length.as_secs();
    match seconds {
        0..60 => say!(words, "seconds", count = seconds),
        60..3600 => say!(words, "minutes", count = seconds / 60),
        3600..172_800 => say!(words, "hours", count = seconds / 3600),
        _ => say!(words, "days", count = seconds / 86_400),
    }
}

/// How long ago, such as `12 min ago` or `just now`.
#[must_use]
pub fn ago(length: Duration, words: Words) -> String {
    if length < Duration::from_secs(60) {
        say!(words, "just-now")
    } else {
        say!(words, "ago", length = duration(length, words))
    }
}

/// A time of every day, or of some days of the week: “22:00–07:00 on Mon, Tue”.
#[must_use]
pub fn hours(hours: &QuietHours, words: Words) -> String {
    let time = format!("{}–{}", hours.from, hours.until);
    if hours.days.is_empty() {
        return time;
    }
    let day = |day: &Day| match day {
        Day::Mon => say!(words, "day-mon"),
        Day::Tue => say!(words, "day-tue"),
        Day::Wed => say!(words, "day-wed"),
        Day::Thu => say!(words, "day-thu"),
        Day::Fri => say!(words, "day-fri"),
        Day::Sat => say!(words, "day-sat"),
        Day::Sun => say!(words, "day-sun"),
    };
    let days: Vec<String> = hours.days.iter().map(day).collect();
    say!(words, "hours-on-days", hours = time, days = commas(&days, words))
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
            assert_eq!(
                (duration(given, Words::english()).as_str(), ago(given, Words::english()).as_str()),
                (length, past)
            );
        }
    }

    #[test]
    fn times_of_day_are_local_and_name_another_day() {
        let moments = moments(100_000);
        assert_eq!(moments.clock(Time::from_secs(100_000), Words::english()), "10:42");
        assert_eq!(moments.clock(Time::from_secs(100_000 - 5400), Words::english()), "09:12");
        assert_eq!(moments.clock(Time::from_secs(100_000 - 12 * 3600), Words::english()), "23 Nov, 22:42");
        assert_eq!(moments.clock(Time::from_secs(100_060), Words::english()), "10:43");
        assert_eq!(moments.rfc3339(Time::from_secs(100_000)), "2026-11-24T09:42:00Z");
    }
}

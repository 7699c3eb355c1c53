//! Dates and ages.

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// Seconds since 1970 of a date in UTC: `2026-11-24 03:47:14` as the presence plugin has it, or
/// `2026-11-24T03:47:14`, with or without `Z`, as WordPress has it.
#[must_use]
pub fn seconds(date: &str) -> Option<i64> {
    let date = date.trim();
    let date = date.strip_suffix(['Z', 'z']).unwrap_or(date);
    let date: DateTime = date.parse().ok()?;
    Some(TimeZone::UTC.to_timestamp(date).ok()?.as_second())
}

/// How long before `answered` something `written` was. A row from the future is fresh: the two clocks
/// of a site, PHP's and the web server's, may differ by a second.
#[must_use]
pub fn age(answered: i64, written: i64) -> Duration {
    Duration::from_secs(u64::try_from(answered.saturating_sub(written)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        for (date, expected) in [
            ("2026-11-24 03:47:14", Some(1_795_492_034)),
            ("2026-11-24T03:47:14", Some(1_795_492_034)),
            ("2026-11-24T03:47:14Z", Some(1_795_492_034)),
            ("1970-01-01 00:00:00", Some(0)),
            ("0000-00-00 00:00:00", None),
            ("2026-13-41 99:00:00", None),
            ("", None),
            ("soon", None),
        ] {
            assert_eq!(seconds(date), expected, "{date}");
        }
    }

    #[test]
    fn ages_are_never_negative() {
        assert_eq!(age(100, 60), Duration::from_secs(40));
        assert_eq!(age(100, 101), Duration::ZERO);
        assert_eq!(age(i64::MAX, i64::MIN), Duration::from_secs(i64::MAX.unsigned_abs()));
    }
}

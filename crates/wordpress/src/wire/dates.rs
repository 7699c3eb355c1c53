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

/// How long before `answered` something `written` was; what is from the future is fresh.
#[must_use]
pub fn age(answered: i64, written: i64) -> Duration {
    Duration::from_secs(u64::try_from(answered.saturating_sub(written)).unwrap_or(0))
}

/// When an answer was given: by its `Date`, or by the newest of its rows where that is later or the only
/// one. A `Date` that is behind the rows (an old copy, a web server's wrong clock) would make each of them
/// fresh for ever.
pub(crate) fn answered(date: Option<i64>, written: impl Iterator<Item = i64>) -> i64 {
    date.into_iter().chain(written).max().unwrap_or_default()
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

    #[test]
    fn an_answer_is_not_older_than_its_rows() {
        assert_eq!(answered(Some(100), [60, 90].into_iter()), 100);
        assert_eq!(answered(Some(50), [60, 90].into_iter()), 90);
        assert_eq!(answered(None, [60, 90].into_iter()), 90);
        assert_eq!(answered(None, std::iter::empty()), 0);
    }
}

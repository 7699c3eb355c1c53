//! Durations as people say them.

use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// What a duration is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
}

/// `duration` in the unit that suits it, rounded up: from 2 minutes, hours or days on in that unit.
pub(crate) fn in_unit(duration: Duration) -> (u64, Unit) {
    let seconds = duration.as_secs();
    let (length, unit) = if seconds < 2 * MINUTE {
        (1, Unit::Second)
    } else if seconds < 2 * HOUR {
        (MINUTE, Unit::Minute)
    } else if seconds < 2 * DAY {
        (HOUR, Unit::Hour)
    } else {
        (DAY, Unit::Day)
    };
    (seconds.div_ceil(length), unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::saying::Saying;

    #[test]
    fn the_unit_suits() {
        for (seconds, words) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (119, "119 seconds"),
            (120, "2 minutes"),
            (121, "3 minutes"),
            (3_600, "60 minutes"),
            (7_200, "2 hours"),
            (2 * DAY - 1, "48 hours"),
            (2 * DAY, "2 days"),
            (34_560_000, "400 days"),
        ] {
            assert_eq!(Saying::length(Duration::from_secs(seconds)).english(), words);
        }
    }
}

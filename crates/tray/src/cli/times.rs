//! Times as they are typed.

use std::str::FromStr;
use std::time::Duration;

use crate::settings::QuietHours;

/// How long to be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseLength {
    /// So long.
    For(Duration),
    /// Until 6:00 of the next day, local time.
    UntilTomorrow,
    /// Until the user resumes.
    UntilResumed,
}

/// A pause shorter than this is over before anything happens.
const SHORTEST_PAUSE: Duration = Duration::from_secs(60);
/// A longer pause is one until the user resumes.
const LONGEST_PAUSE: Duration = Duration::from_secs(30 * 86_400);

/// What is wanted of the quiet hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuietWish {
    /// None.
    Off,
    /// These.
    At(QuietHours),
}

impl FromStr for QuietWish {
    type Err = String;

    fn from_str(typed: &str) -> Result<QuietWish, String> {
        if typed == "off" {
            return Ok(QuietWish::Off);
        }
        typed.parse().map(QuietWish::At).map_err(|_| "write them as 22:00-07:00, or off".to_owned())
    }
}

impl FromStr for PauseLength {
    type Err = String;

    fn from_str(typed: &str) -> Result<PauseLength, String> {
        match typed {
            "tomorrow" => return Ok(PauseLength::UntilTomorrow),
            "forever" => return Ok(PauseLength::UntilResumed),
            _ => {}
        }
        let length =
            typed.parse::<jiff::SignedDuration>().ok().and_then(|length| Duration::try_from(length).ok());
        match length {
            Some(length) if (SHORTEST_PAUSE..=LONGEST_PAUSE).contains(&length) => {
                Ok(PauseLength::For(length))
            }
            Some(_) => Err("a pause takes from 1m to 720h; “forever” lasts until “resume”".to_owned()),
            None => Err("write it as 30m, 1h, 1h30m, tomorrow or forever".to_owned()),
        }
    }
}

//! When a site that could not be read is tried again.

use std::time::Duration;

use super::Why;

/// Why a site could not be read, as far as it decides when to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The credentials were refused: nothing is sent again until the user acts (lockouts).
    Refused,
    /// Signed in, but this user may not read presence, or the plugin is not there.
    Forbidden,
    /// The site said how long to stay away.
    ToldToWait(Duration),
    /// No answer: no network, no such host, no secure connection, too slow.
    Unreachable,
    /// An answer that is no reading: server errors, firewall pages, garbage.
    Trouble,
}

/// However long the site asks to stay away, it is tried again after this.
pub const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
const UNREACHABLE: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(15 * 60));
const TROUBLE: (Duration, Duration) = (Duration::from_secs(120), Duration::from_secs(60 * 60));
const SHORTEST: Duration = Duration::from_secs(10);

impl Failure {
    /// How long to wait after so many failures in a row, none for until the user acts, and why. `chance`: at
    /// random from 0 to 1.
    pub(super) fn wait(self, failures: u32, chance: f64) -> (Option<Duration>, Why) {
        let doubled = |(first, cap): (Duration, Duration)| {
            let longest = first.saturating_mul(1 << failures.min(16)).min(cap);
            first / 2 + longest.saturating_sub(first / 2).mul_f64(chance)
        };
        match self {
            Failure::Refused => (None, Why::Refused),
            // At first it may be a plugin that is being updated.
            Failure::Forbidden => (Some(doubled(TROUBLE)), Why::Forbidden),
            Failure::ToldToWait(wait) => {
                let spread = SHORTEST.mul_f64(chance);
                let again =
                    SHORTEST.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(LONGEST_WAIT);
                (Some(wait.clamp(again, LONGEST_WAIT) + spread), Why::ToldToWait)
            }
            Failure::Unreachable => (Some(doubled(UNREACHABLE)), Why::Failed(failures)),
            Failure::Trouble => (Some(doubled(TROUBLE)), Why::Failed(failures)),
        }
    }
}

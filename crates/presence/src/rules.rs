//! The figures that the roster goes by.

use std::time::Duration;

/// The figures that the roster goes by. The defaults are measured; only `sticky` is a matter of taste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How long a post that fell silent stays the user's own, and how long others who fell silent in a
    /// post are remembered there. Default 30 minutes.
    pub sticky: Duration,
    /// How long a deleted row must be missing before its owner is said to have left: reloads and
    /// take-overs take up to 11 s (contract, measured-modern, "Rules that follow").
    pub grace: Duration,
    /// The same where a second window is possible: up to 45 s (the same place).
    pub window_grace: Duration,
    /// The same for the user's own row, whose loss is looked for only now and then: nothing false can come of a
    /// longer one, since nothing is told during it (the same place: "keep it for at least 60 s").
    pub my_grace: Duration,
    /// How long somebody must be missing from everywhere before they are said to have gone offline, or
    /// a row that ran out before its owner is said to have gone quiet (the same place).
    pub offline: Duration,
    /// A person whose row is older than this is not in front of it (contract 3, idle).
    pub idle: Duration,
    /// After this long without a row, WordPress's own lock on a post that fell silent is gone too: it
    /// lives 150 s, and the last stamp of a row lags by up to 40 s (contract, measured-modern).
    pub lock_lapsed: Duration,
    /// How long two places of one person that alternate are taken for two windows: a dashboard writes
    /// every 60 s, unfocused every 120 s (contract 3).
    pub alternating: Duration,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            sticky: Duration::from_secs(30 * 60),
            grace: Duration::from_secs(15),
            window_grace: Duration::from_secs(50),
            my_grace: Duration::from_secs(60),
            offline: Duration::from_secs(75),
            idle: Duration::from_secs(75),
            lock_lapsed: Duration::from_secs(190),
            alternating: Duration::from_secs(180),
        }
    }
}

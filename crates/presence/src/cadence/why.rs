//! Why a site is read when it is, and how often that is.

use std::time::Duration;

/// Why a site is read when it is, busiest first. An hour has room for 360 requests where a post of the user's is
/// open and for 30 where they are not there (`docs/alerts.md`); the plugin itself beats each 10 s in an editor and
/// each 60 s elsewhere (contract 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// Nothing was read yet.
    Start,
    /// Somebody else is in a post of the user's.
    Shared,
    /// A row of the user's, or of somebody in a post of the user's, is missing: reload, or gone?
    Missing,
    /// A post is the user's, and others are in posts, or on the site and were in one within a working day.
    MineAmongOthers,
    /// A post is the user's, and others are on the site who were in no post that the user may see.
    MineExposed,
    /// A post is the user's, and nobody else is on the site.
    Mine,
    /// The user is on the site and may open a post that somebody is in.
    Here,
    /// The user is on the site, and nobody else is in a post.
    HereAlone,
    /// Others are there, and the user may come from one moment to the next.
    Awake,
    /// Nobody else is on the site.
    Quiet,
    /// The user is at work on another site.
    Elsewhere,
    /// Nobody was on the site for long.
    Asleep,
    /// The site could not be read this many times in a row.
    Failed(u32),
    /// The site said how long to stay away.
    ToldToWait,
    /// The user may not read presence there, or it is not there.
    Forbidden,
    /// The credentials were refused: nothing is sent until the user acts.
    Refused,
}

impl Why {
    /// How long a reading is good for. Where that depends on who is there or on what is left of the hour, the tier says
    /// so: it makes [`Why::HereAlone`] shorter, and [`Why::MineAmongOthers`], [`Why::MineExposed`], [`Why::Here`],
    /// [`Why::Awake`] and [`Why::Quiet`] longer.
    pub(super) fn interval(self) -> Duration {
        Duration::from_secs(match self {
            Why::Shared | Why::Missing | Why::MineAmongOthers | Why::Here | Why::Start => 15,
            Why::MineExposed => 20,
            Why::Mine | Why::Awake | Why::Quiet => 60,
            Why::HereAlone => 120,
            Why::Elsewhere | Why::Asleep => 720,
            // Faults wait as long as `Failure` says.
            Why::Failed(_) | Why::ToldToWait | Why::Forbidden | Why::Refused => 3600,
        })
    }
}

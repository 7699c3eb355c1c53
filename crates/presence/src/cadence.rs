//! When a site is read next, what is asked, and why.

use std::time::Duration;

use crate::person::UserId;
use crate::post::PostRef;

/// What one reading is to ask. The rooms are always asked: they decide about conflicts (contract 1.8).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ask {
    /// Also read everybody signed in and where they are.
    pub online: bool,
    /// Posts that are the user's own, whether or not the user's row is in them at the moment.
    /// Where somebody else is in one of them, or in a post that the user's row is in, every row of
    /// that post is read as well.
    pub mine: Vec<PostRef>,
    /// Posts whose rows are known, with the people in them (sorted): while just these people are in,
    /// the rows are not read again.
    pub settled: Vec<(PostRef, Vec<UserId>)>,
    /// Also read when the posts in `mine` were last saved, and by whom where that changed.
    pub saves: bool,
    /// The modified times that are known already; the author is only asked for a newer one.
    pub known_saves: Vec<(PostRef, i64)>,
    /// Also read the autosaves of the posts in `mine` that somebody else is in.
    pub autosaves: bool,
}

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

//! How long a reading is good for, by what goes on at the site.

use std::time::Duration;

use crate::roster::{MyPost, Roster};
use crate::time::Time;

use super::next_ask::{SHORT, SPARE};
use super::{Cadence, Surroundings, Why};

/// While a post is the user's and everybody who is known to edit is in a post: to change to another one takes them
/// longer than this.
const ALL_AT_WORK: Duration = Duration::from_secs(21);
/// While a post is the user's and 1, 2, 3, or 4 and more others are on the site, none of whom was seen in a post: the
/// more they are, the likelier one of them opens it (measured, `docs/alerts.md`).
const EXPOSED: [Duration; 4] =
    [Duration::from_secs(52), Duration::from_secs(36), Duration::from_secs(36), Duration::from_secs(20)];
/// The longest of these while somebody looks.
const EXPOSED_AND_LOOKED_AT: Duration = Duration::from_secs(28);
/// While the user and somebody who may open a post are there, each without one.
const BOTH_WITHOUT_A_POST: Duration = Duration::from_secs(30);
/// The longest between two readings while the user may come.
const AWAKE_AT_MOST: Duration = Duration::from_secs(300);
/// The longest between two readings while the user is there.
pub(super) const HERE_AT_MOST: Duration = Duration::from_secs(150);
/// Nobody for this long lets a site sleep.
const FALLS_ASLEEP: Duration = Duration::from_secs(2 * 60 * 60);
/// While somebody looks, nothing is older.
pub(super) const LOOKED_AT: Duration = Duration::from_secs(60);

impl Cadence {
    /// Why the next reading is due, and how long after this one.
    pub(super) fn tier(
        &self,
        roster: &Roster,
        mine: &[MyPost],
        around: Surroundings,
        now: Time,
    ) -> (Why, Duration) {
        let why = self.why(roster, mine, around, now);
        let least = why.interval();
        // What is left of an hour is spent the more slowly the less it is.
        let slower = |hour: u64, left: usize| Duration::from_secs(hour / (left as u64 + 1));
        let stretched = |hour: u64, left: usize, most: Duration| slower(hour, left).clamp(least, most);
        let interval = match why {
            Why::Here => stretched(900, self.closed.left_at(now), HERE_AT_MOST),
            Why::HereAlone if roster.somebody_between_posts(now) => {
                slower(1800, self.closed.left_at(now)).clamp(BOTH_WITHOUT_A_POST, least)
            }
            Why::Awake if roster.others_in_posts() => stretched(1800, self.away.left_at(now), AWAKE_AT_MOST),
            // Few conflicts begin where others are in no post: what is spared is spent where they are in one. Nobody is
            // there more seldom, and whoever comes first may be the user.
            Why::Awake => stretched(7200, self.away.left_at(now), AWAKE_AT_MOST),
            Why::Quiet => stretched(3600, self.away.left_at(now), AWAKE_AT_MOST),
            Why::MineAmongOthers if !roster.somebody_between_posts(now) => ALL_AT_WORK,
            Why::MineExposed => {
                let [.., crowd] = EXPOSED;
                EXPOSED.get(roster.others().saturating_sub(1)).copied().unwrap_or(crowd)
            }
            _ => least,
        };
        let longest = match why {
            _ if !around.looked_at => interval,
            Why::MineExposed => EXPOSED_AND_LOOKED_AT,
            _ => LOOKED_AT,
        };
        (why, interval.min(longest))
    }

    /// Whether somebody changes from one page to another, maybe on the way into a post. On a large site somebody always
    /// does: then only as long as there is room.
    pub(super) fn somebody_on_the_way(&self, why: Why, roster: &Roster, now: Time) -> bool {
        let room = self.open.left_at(now) >= SHORT;
        let i_am = roster.user_between_pages(now);
        match why {
            Why::Shared | Why::MineAmongOthers => {
                (i_am || roster.others_between_pages(now)) && room && roster.crowded(now).is_empty()
            }
            Why::Missing => i_am && room,
            Why::Here => i_am && self.closed.left_at(now) >= SPARE,
            _ => false,
        }
    }

    fn why(&self, roster: &Roster, mine: &[MyPost], around: Surroundings, now: Time) -> Why {
        let deserted = self.somebody_at.map_or(Duration::ZERO, |at| now.since(at));
        if roster.somebody_missing(now) {
            Why::Missing
        } else if mine.iter().any(|mine| !mine.others.is_empty()) {
            Why::Shared
        } else if !mine.is_empty() && (roster.others_in_posts() || roster.somebody_between_posts(now)) {
            Why::MineAmongOthers
        } else if !mine.is_empty() && roster.others_here() {
            Why::MineExposed
        } else if !mine.is_empty() {
            Why::Mine
        } else if roster.user_here() && roster.others_in_posts() {
            Why::Here
        } else if roster.user_here() && roster.others_here() {
            Why::HereAlone
        } else if deserted >= FALLS_ASLEEP {
            Why::Asleep
        } else if around.at_work_elsewhere {
            Why::Elsewhere
        } else if roster.others_here() {
            Why::Awake
        } else {
            Why::Quiet
        }
    }
}

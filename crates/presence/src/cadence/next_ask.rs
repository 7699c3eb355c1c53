//! What the next reading asks.

use std::time::Duration;

use crate::post::PostRef;
use crate::roster::{MyPost, Roster};
use crate::time::Time;

use super::tier::LOOKED_AT;
use super::{Ask, Cadence, Surroundings, Why};

/// With fewer left of the hour, people are looked for first: saves are asked more rarely, and nobody on their way from
/// one page to another is looked for.
pub(super) const SHORT: f64 = 8.0;
/// So many are kept for the lists and rows that alerts of people need.
const KEPT: f64 = 4.0;
/// However little is left, so many posts are read row by row, and so many requests are sent for saves and texts. With the
/// list, and [`READS_FROM`](super::READS_FROM) left, no hour has more than 360: four more than the allowance.
const DUE: (usize, u64) = (2, 3);
/// Below this many left of the hour without a post of the user's, what can wait does: places, titles, readings before
/// their time.
pub(super) const SPARE: usize = 15;
/// Everybody's place, while the user is there and while not.
const ONLINE_EACH: (Duration, Duration) = (Duration::from_secs(1800), Duration::from_secs(7200));
/// The same while it is not known how long rows live: somebody's row that is old enough tells it.
const LEARN_EACH: Duration = Duration::from_secs(55);
/// Saves, and unsaved texts at least as often: of a post that somebody else is in or just left, and of another one.
const SAVES_EACH: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(120));
const AUTOSAVES_EACH: Duration = Duration::from_secs(40);
/// So many times as rarely in a crowd: what may be asked is needed for people.
const SCARCE: u32 = 3;
/// How old the list of rooms may be where it is left out, as it alone tells of other posts: where somebody is in a post,
/// and else.
const LIST_LASTS: (Duration, Duration) = (Duration::from_secs(32), Duration::from_secs(90));
const TITLES_EACH: Duration = Duration::from_secs(600);

impl Cadence {
    /// What the reading at `at` asks, which is for `why` and good for `interval`.
    pub(super) fn next_ask(
        &self,
        roster: &Roster,
        mine: Vec<MyPost>,
        around: Surroundings,
        (why, interval): (Why, Duration),
        at: Time,
        now: Time,
    ) -> Ask {
        let due = |last: Option<Time>, each: Duration| last.is_none_or(|last| at.since(last) >= each);
        let open = !mine.is_empty();
        let left = self.open.left_at(at);
        let spare = if open { left > SHORT } else { self.away.left_at(at) > SPARE };
        let learn = !roster.lifetime().is_known();
        let online_each = match () {
            () if around.looked_at => LOOKED_AT.mul_f64(0.9),
            () if open && learn => LEARN_EACH,
            () if open || roster.user_here() => ONLINE_EACH.0,
            () => ONLINE_EACH.1,
        };
        let online = (spare || around.looked_at) && due(self.online_at, online_each);
        let crowded = roster.crowded(now);
        let (stamps, instead) = self.rows(roster, &mine, around, (why, interval), at, now);
        let shared = self.shared_at > self.saves_at || self.shared_at == Some(now);
        let scarce = if crowded.is_empty() { 1 } else { SCARCE };
        let (often, rarely) = SAVES_EACH;
        let saves_each = match () {
            () if shared && left < SHORT => (often + rarely) / 2,
            () if shared => often,
            () => rarely,
        };
        // What the user seems to have left is asked about once they are back.
        let saves = open && !roster.user_left_all(now) && due(self.saves_at, saves_each * scarce);
        // In a crowd everybody changes it.
        let texts = crowded.is_empty() && (saves || due(self.autosaves_at, AUTOSAVES_EACH));
        let details = if open { left - KEPT - stamps.len() as f64 } else { self.away.left_at(at) as f64 };
        Ask {
            rooms: !instead || online,
            online,
            learn,
            settled: roster.settled(now),
            not_mine: roster.not_mine(now),
            stamps,
            saves,
            known_saves: roster.known_saves(now),
            autosaves: if texts { roster.not_known_to_change(now) } else { Vec::new() },
            crowded,
            known_texts: roster.known_texts(now),
            titles: open || around.looked_at || (spare && due(self.titles_at, TITLES_EACH)),
            details: (details.max(0.0) as u64).max(DUE.1),
            mine: mine.into_iter().map(|mine| mine.post).collect(),
        }
    }

    /// The posts whose rows are read for when they were written, and whether all rows of the one post that is the
    /// user's are read instead of the list of rooms: they tell more about it, and who else comes to it as well.
    fn rows(
        &self,
        roster: &Roster,
        mine: &[MyPost],
        around: Surroundings,
        (why, interval): (Why, Duration),
        at: Time,
        now: Time,
    ) -> (Vec<PostRef>, bool) {
        let mut stamps = roster.stale_stamps(at, interval.max(self.floor));
        // What was asked and not told is not asked again at once.
        stamps.retain(|post| !(self.ask.stamps.contains(post) && roster.is_unread(post)));
        let left = self.open.left_at(at);
        stamps.truncate((left.max(0.0) as usize).max(DUE.0));
        // The rows of some posts are told to nobody.
        let told = |mine: &MyPost| mine.state.silent_since.is_none() && !roster.is_unread(&mine.post);
        let one = mine.len() == 1 && mine.iter().all(told);
        // Whoever is not in front of the post may open another one from elsewhere.
        let in_front = why == Why::Shared || roster.user_at_work(now);
        let among_others = why == Why::Shared || roster.others_in_posts();
        let list_lasts = if among_others { LIST_LASTS.0 } else { LIST_LASTS.1 };
        let listed = roster.listed_at().is_some_and(|listed| at.since(listed) <= list_lasts);
        // Whoever looks is shown the whole site; and where nobody else is there, the list tells who comes to it.
        let mine_counts = match why {
            Why::Shared => true,
            Why::Mine => false,
            _ => !roster.others_in_posts() && !around.looked_at,
        };
        let wanted = (mine_counts && roster.crowded(now).is_empty()) || !stamps.is_empty();
        let instead = one && in_front && listed && wanted && self.unlisted < 2 && !roster.user_missing(now);
        (stamps, instead)
    }
}

//! When the site's answers showed two people in one post, whether or not they really were.

use std::collections::BTreeMap;

use super::truth::{Moment, SiteNumber};

/// Looks that are no further apart are of one time together.
const GAP: Moment = 2000;

/// When the answers showed two people in one post.
#[derive(Debug, Default)]
pub struct ShownTogether {
    /// By site, post and the two people, the lesser number first.
    pairs: BTreeMap<(SiteNumber, u64, u64, u64), Pair>,
}

/// Since when the last time, until when before, and until when the last time.
#[derive(Clone, Copy, Debug, Default)]
struct Pair {
    from: Moment,
    before: Option<Moment>,
    last: Option<Moment>,
}

impl ShownTogether {
    /// The answers show these people in a post, in the order of their numbers.
    pub fn note(&mut self, site: SiteNumber, post: u64, people: &[u64], at: Moment) {
        for (nth, one) in people.iter().enumerate() {
            for other in &people[nth + 1..] {
                let pair = self.pairs.entry((site, post, *one, *other)).or_default();
                if pair.last.is_none_or(|last| at.saturating_sub(last) > GAP) {
                    (pair.before, pair.from) = (pair.last, at);
                }
                pair.last = Some(at);
            }
        }
    }

    /// How long the answers had shown two people apart before they showed them together at `at`.
    pub fn apart_before(&self, site: SiteNumber, post: u64, (a, b): (u64, u64), at: Moment) -> Moment {
        let Some(pair) = self.pairs.get(&(site, post, a.min(b), a.max(b))) else { return Moment::MAX };
        match (pair.last, pair.before) {
            (Some(last), before) if at.saturating_sub(last) <= GAP => {
                before.map_or(Moment::MAX, |before| pair.from.saturating_sub(before))
            }
            (Some(last), _) => at.saturating_sub(last),
            (None, _) => Moment::MAX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_apart_is_that_before_the_last_time_together() {
        let mut shown = ShownTogether::default();
        for at in [1000, 2000, 3000, 20_000, 21_000] {
            shown.note(0, 7, &[1, 2], at);
        }
        assert_eq!(shown.apart_before(0, 7, (2, 1), 21_500), 17_000);
        assert_eq!(shown.apart_before(0, 7, (1, 2), 30_000), 9_000);
        assert_eq!(shown.apart_before(0, 8, (1, 2), 30_000), Moment::MAX);
    }
}

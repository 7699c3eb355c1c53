//! One conflict, as it really was.

use super::truth::{Moment, SiteNumber};

/// A time that two people spend in one post.
#[derive(Clone, Debug)]
pub struct Together {
    /// When the later one opened it.
    pub start: Moment,
    /// When the first one left; none while both are in.
    pub end: Option<Moment>,
    /// From when on it could be known.
    pub known: Option<Moment>,
}

/// One conflict: what one person (me) should be told of another one in one post.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// Where.
    pub site: SiteNumber,
    /// Which post.
    pub post: u64,
    /// Who should be told.
    pub me: u64,
    /// Of whom.
    pub other: u64,
    /// The times together, in order; none where the other one only saved.
    pub together: Vec<Together>,
    /// When the other one saved the post while I had it open, as the site's answers told.
    pub saves: Vec<Moment>,
    /// The same while they told that I had left it, or had been silent for long.
    pub unknown_saves: Vec<Moment>,
    /// When unsaved text of the other one was stored while both had it open.
    pub changes: Vec<Moment>,
    /// Since when I had it open, when the conflict began.
    pub mine_since: Moment,
    /// Until when I had it open.
    pub mine_until: Option<Moment>,
}

impl Conflict {
    /// The moments from which on anybody could have known of it, each with how long it went on: the times together,
    /// and after a save how long I still had it open.
    fn evidence(&self, day_ends: Moment) -> impl Iterator<Item = (Moment, Moment)> + '_ {
        let together = self.together.iter().filter_map(move |span| {
            let known = span.known?;
            Some((known, span.end.unwrap_or(day_ends).saturating_sub(known)))
        });
        let mine_until = self.mine_until.unwrap_or(day_ends);
        together.chain(self.saves.iter().map(move |at| (*at, mine_until.saturating_sub(*at))))
    }

    /// From when on anybody could have known it.
    pub fn known(&self) -> Option<Moment> {
        self.evidence(Moment::MAX).map(|(known, _)| known).min()
    }

    /// From when on anybody could have known it for at least as long as `lasts`.
    pub fn known_for(&self, lasts: Moment, day_ends: Moment) -> Option<Moment> {
        self.evidence(day_ends).filter(|(_, how_long)| *how_long >= lasts).map(|(known, _)| known).min()
    }

    /// When the other one saved the post while I had it open.
    pub fn all_saves(&self) -> impl Iterator<Item = Moment> + '_ {
        self.saves.iter().chain(&self.unknown_saves).copied()
    }

    /// When it began.
    pub fn start(&self) -> Moment {
        let together = self.together.iter().map(|span| span.start);
        together.chain(self.all_saves()).min().unwrap_or_default()
    }

    /// When the two were last together, or the other one last saved.
    pub fn end(&self, day_ends: Moment) -> Moment {
        let together = self.together.iter().map(|span| span.end.unwrap_or(day_ends));
        together.chain(self.all_saves()).max().unwrap_or_default()
    }

    /// The longest time between these moments that the two were not together.
    pub fn longest_apart(&self, from: Moment, until: Moment, day_ends: Moment) -> Moment {
        let (mut last, mut longest) = (from, 0);
        for span in self.together.iter().filter(|span| span.start < until) {
            longest = longest.max(span.start.saturating_sub(last));
            last = last.max(span.end.unwrap_or(day_ends));
        }
        longest.max(until.saturating_sub(last))
    }

    /// Whether the two are together at this moment.
    pub fn covers(&self, at: Moment) -> bool {
        self.together.iter().any(|span| span.start <= at && span.end.is_none_or(|end| at <= end))
    }
}

//! The pictures of people that are known, and which are to be fetched.

use std::collections::HashMap;
use std::time::Duration;

use presence::Time;

use super::{Face, Source};

/// So many pictures are on a menu at most; who comes after them has initials. The menu goes over the bus as it is, where
/// each byte of a picture takes more than a hundred in memory.
pub const MOST_SHOWN: usize = 40;
/// So many are known at most: a kilobyte each.
const MOST_KNOWN: usize = 512;
/// What was asked for is not asked for again before this, whatever came of it.
const LASTS: Duration = Duration::from_secs(24 * 3600);

/// The pictures of people that are known.
#[derive(Debug, Default)]
pub struct Faces {
    /// Whether the user wants them.
    on: bool,
    known: HashMap<Source, Known>,
}

#[derive(Debug)]
struct Known {
    asked: Time,
    /// None while it is not there, and where it can not be had.
    face: Option<Face>,
}

impl Faces {
    /// Whether the user wants any.
    #[must_use]
    pub fn on(&self) -> bool {
        self.on
    }

    /// The user wants them from now on, or does not: then all are forgotten. Whether that is otherwise than before.
    pub fn switch(&mut self, on: bool) -> bool {
        let changed = self.on != on;
        self.on = on;
        if !on {
            self.known = HashMap::new();
        }
        changed
    }

    /// A picture, where it is there.
    #[must_use]
    pub fn face(&self, source: &Source) -> Option<&Face> {
        self.known.get(source)?.face.as_ref()
    }

    /// Which of those that are shown are to be fetched: they are waited for from now on.
    pub fn wanted<'a>(&mut self, shown: impl IntoIterator<Item = &'a Source>, now: Time) -> Vec<Source> {
        let mut wanted = Vec::new();
        if !self.on {
            return wanted;
        }
        for source in shown.into_iter().take(MOST_SHOWN) {
            match self.known.get_mut(source) {
                Some(known) if now.since(known.asked) < LASTS => continue,
                Some(known) => known.asked = now,
                None => {
                    self.make_room();
                    self.known.insert(source.clone(), Known { asked: now, face: None });
                }
            }
            wanted.push(source.clone());
        }
        wanted
    }

    /// Takes in what was fetched, or that nothing could be. What nobody waits for is dropped.
    pub fn take(&mut self, source: &Source, face: Option<Face>) {
        if let Some(known) = self.known.get_mut(source) {
            known.face = face;
        }
    }

    /// Forgets what was asked for longest ago, where there is no room.
    fn make_room(&mut self) {
        if self.known.len() >= MOST_KNOWN {
            let oldest = self.known.iter().min_by_key(|(source, known)| (known.asked, *source));
            if let Some(oldest) = oldest.map(|(source, _)| source.clone()) {
                self.known.remove(&oldest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;
    use crate::avatars::face::tests::green;

    const DAY: u64 = 86_400;

    fn source(number: usize) -> Source {
        let site = Url::parse("https://example.com/").unwrap();
        Source::of(&format!("https://secure.gravatar.com/avatar/{number}"), &site).unwrap()
    }

    fn on() -> Faces {
        let mut faces = Faces::default();
        assert!(faces.switch(true));
        faces
    }

    fn at(seconds: u64) -> Time {
        Time::from_secs(seconds)
    }

    #[test]
    fn nothing_is_wanted_until_the_user_wants_it_and_nothing_is_left_afterwards() {
        let mut faces = Faces::default();
        assert!(!faces.on() && faces.wanted([&source(1)], at(0)).is_empty());
        faces.switch(true);
        assert_eq!(faces.wanted([&source(1)], at(0)), [source(1)]);
        faces.take(&source(1), Some(green()));
        assert_eq!(faces.face(&source(1)), Some(&green()));
        assert!(faces.switch(false) && faces.known.is_empty());
        // What was under way comes too late.
        faces.take(&source(1), Some(green()));
        assert_eq!(faces.face(&source(1)), None);
    }

    #[test]
    fn what_was_asked_for_is_not_asked_for_again_for_a_day_whatever_came_of_it() {
        let mut faces = on();
        assert_eq!(faces.wanted([&source(1), &source(2), &source(1)], at(0)), [source(1), source(2)]);
        faces.take(&source(1), Some(green()));
        faces.take(&source(2), None);
        assert!(faces.wanted([&source(1), &source(2)], at(DAY - 1)).is_empty());
        assert_eq!(faces.wanted([&source(1), &source(2)], at(DAY)), [source(1), source(2)]);
        // The old one is shown until the new one is there.
        assert!(faces.face(&source(1)).is_some());
        faces.take(&source(1), None);
        assert_eq!(faces.face(&source(1)), None);
    }

    #[test]
    fn neither_what_is_fetched_at_once_nor_what_is_known_is_without_bounds() {
        let mut faces = on();
        let many: Vec<Source> = (0..2000).map(source).collect();
        assert_eq!(faces.wanted(&many, at(0)).len(), MOST_SHOWN);
        for (second, some) in many.chunks(MOST_SHOWN).enumerate() {
            faces.wanted(some, at(second as u64));
            assert!(faces.known.len() <= MOST_KNOWN);
        }
        // What was asked for last is still known.
        assert!(faces.wanted(&many[2000 - MOST_SHOWN..], at(60)).is_empty());
    }
}

//! The pictures of people that are known, and which are to be fetched.

use std::collections::HashMap;
use std::time::Duration;

use presence::{Time, UserId};

use super::{Face, Source};

/// So many pictures are on a menu at most; who comes after them has initials. The menu goes over the bus as it is, where
/// each byte of a picture takes more than a hundred in memory.
pub const MOST_SHOWN: usize = 40;
/// So many are known at most, a kilobyte each, and so many are asked for in a day.
const MOST_KNOWN: usize = 512;
/// So many of them for one site: one that names ever more people leaves room for the others.
const MOST_OF_SITE: usize = MOST_KNOWN / 2;
/// It is remembered of so many people that a picture was asked for because of them. An address that more have is nobody's own.
const MOST_WITH_IT: usize = 8;
/// What was asked for is not asked for again before this, whatever came of it.
const LASTS: Duration = Duration::from_secs(24 * 3600);

/// Somebody on a site, which is meant by its place among the sites.
pub type OnSite = (usize, UserId);

/// The pictures of people that are known.
#[derive(Debug, Default)]
pub struct Faces {
    /// Whether the user wants them.
    on: bool,
    known: HashMap<Source, Known>,
    /// What was asked for because of somebody. All of it is known.
    people: HashMap<OnSite, Source>,
}

#[derive(Debug)]
struct Known {
    asked: Time,
    /// The site because of which it was asked for.
    site: usize,
    /// None while it is not there, and where it can not be had.
    face: Option<Face>,
}

impl Known {
    /// Whether it is not to be asked for again yet.
    fn lasts(&self, now: Time) -> bool {
        now.since(self.asked) < LASTS
    }
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
            self.people = HashMap::new();
        }
        changed
    }

    /// A picture, where it is there.
    #[must_use]
    pub fn face(&self, source: &Source) -> Option<&Face> {
        self.known.get(source)?.face.as_ref()
    }

    /// Where somebody's picture is: where the site names it now, or where it was asked for within a day. So a site that names
    /// another address each time is not asked each time.
    #[must_use]
    pub fn source_of(&self, somebody: OnSite, named: Source, now: Time) -> Source {
        let asked = self.people.get(&somebody);
        let lasts = |source: &&Source| self.known.get(*source).is_some_and(|known| known.lasts(now));
        asked.filter(lasts).cloned().unwrap_or(named)
    }

    /// Whether a picture would have to be fetched.
    #[must_use]
    pub fn is_due(&self, source: &Source, now: Time) -> bool {
        self.on && self.known.get(source).is_none_or(|known| !known.lasts(now))
    }

    /// Whether a picture that these people have is to be fetched: it is waited for from now on. It is not where there is no
    /// room for it.
    pub fn want(&mut self, source: &Source, whose: &[OnSite], now: Time) -> bool {
        if !self.is_due(source, now) {
            return false;
        }
        let room = |site: &usize| {
            let of_it = self.known.values().filter(|known| known.site == *site && known.lasts(now));
            of_it.count() < MOST_OF_SITE
        };
        let Some(site) = whose.iter().map(|(site, _)| *site).find(room) else { return false };
        if !self.known.contains_key(source) && !self.make_room(now) {
            return false;
        }
        let face = self.known.remove(source).and_then(|known| known.face);
        self.known.insert(source.clone(), Known { asked: now, site, face });
        for somebody in whose.iter().take(MOST_WITH_IT) {
            self.people.insert(*somebody, source.clone());
        }
        true
    }

    /// Takes in what was fetched, or that nothing could be. What nobody waits for is dropped.
    pub fn take(&mut self, source: &Source, face: Option<Face>) {
        if let Some(known) = self.known.get_mut(source) {
            known.face = face;
        }
    }

    /// Forgets what was asked for longest ago, where there is no room. What may not be asked for again yet is kept: whether there
    /// is room.
    fn make_room(&mut self, now: Time) -> bool {
        if self.known.len() < MOST_KNOWN {
            return true;
        }
        let over = self.known.iter().filter(|(_, known)| !known.lasts(now));
        let oldest =
            over.min_by_key(|(source, known)| (known.asked, *source)).map(|(source, _)| source.clone());
        let Some(oldest) = oldest else { return false };
        self.known.remove(&oldest);
        self.people.retain(|_, source| *source != oldest);
        true
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

    /// Somebody on the first site.
    fn somebody(id: usize) -> OnSite {
        (0, UserId::new(id as u64 + 1).unwrap())
    }

    /// Whether this picture of this person is fetched.
    fn wants(faces: &mut Faces, number: usize, seconds: u64) -> bool {
        faces.want(&source(number), &[somebody(number)], at(seconds))
    }

    #[test]
    fn nothing_is_wanted_until_the_user_wants_it_and_nothing_is_left_afterwards() {
        let mut faces = Faces::default();
        assert!(!faces.on() && !wants(&mut faces, 1, 0));
        faces.switch(true);
        assert!(wants(&mut faces, 1, 0));
        faces.take(&source(1), Some(green()));
        assert_eq!(faces.face(&source(1)), Some(&green()));
        assert!(faces.switch(false) && faces.known.is_empty() && faces.people.is_empty());
        // What was under way comes too late.
        faces.take(&source(1), Some(green()));
        assert_eq!(faces.face(&source(1)), None);
    }

    #[test]
    fn what_was_asked_for_is_not_asked_for_again_for_a_day_whatever_came_of_it() {
        let mut faces = on();
        assert!(wants(&mut faces, 1, 0) && wants(&mut faces, 2, 0) && !wants(&mut faces, 1, 0));
        faces.take(&source(1), Some(green()));
        faces.take(&source(2), None);
        assert!(!wants(&mut faces, 1, DAY - 1) && !wants(&mut faces, 2, DAY - 1));
        assert!(wants(&mut faces, 1, DAY) && wants(&mut faces, 2, DAY));
        // The old one is shown until the new one is there.
        assert!(faces.face(&source(1)).is_some());
        faces.take(&source(1), None);
        assert_eq!(faces.face(&source(1)), None);
    }

    #[test]
    fn a_site_that_names_another_address_each_time_is_asked_once_a_day() {
        let mut faces = on();
        let ann = somebody(2);
        let mut asked = 0;
        for reading in 0..2 * DAY / 10 {
            let now = at(reading * 10);
            let used = faces.source_of(ann, source(reading as usize), now);
            asked += usize::from(faces.want(&used, &[ann], now));
        }
        assert_eq!(asked, 2);
        // Somebody else has their own.
        assert_eq!(faces.source_of(somebody(3), source(3), at(1)), source(3));
    }

    #[test]
    fn a_site_that_names_ever_more_people_comes_to_an_end_and_leaves_room_for_others() {
        let mut faces = on();
        let asked = (0..2000).filter(|number| wants(&mut faces, *number, *number as u64)).count();
        assert_eq!(asked, MOST_OF_SITE);
        let other = (1, UserId::new(1).unwrap());
        assert!(faces.want(&source(5000), &[somebody(9), other], at(2000)));
        for site in 2..40 {
            for number in 0..20 {
                let source = source(10_000 + site * 100 + number);
                faces.want(&source, &[(site, UserId::new(1 + number as u64).unwrap())], at(2000));
            }
        }
        assert!(faces.known.len() <= MOST_KNOWN && faces.people.len() <= MOST_KNOWN * MOST_WITH_IT);
        // A day later there is room again, and what was known longest ago is forgotten.
        assert!(wants(&mut faces, 3000, DAY + 2000));
        assert_eq!(faces.known.len(), MOST_KNOWN);
        assert!(faces.people.values().all(|source| faces.known.contains_key(source)));
    }

    #[test]
    fn an_address_that_thousands_have_is_not_remembered_of_all_of_them() {
        let mut faces = on();
        let everybody: Vec<OnSite> = (0..6000).map(somebody).collect();
        assert!(faces.want(&source(1), &everybody, at(0)));
        assert!(!faces.want(&source(1), &everybody, at(10)));
        assert_eq!(faces.people.len(), MOST_WITH_IT);
    }
}

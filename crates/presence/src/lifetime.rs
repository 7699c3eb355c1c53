//! How long a row lives after it was last written. No answer tells it, so it is learnt.

use std::time::Duration;

use crate::reading::{OnlineRow, Place, Role, RoomRow};

/// Plugins up to 0.1.24 (contract 3).
const SHORT: Duration = Duration::from_secs(60);
/// Plugins from 0.2.0 on (contract 3).
const LONG: Duration = Duration::from_secs(150);
/// The longest that a row can be made to live (contract 0, version 0.7).
const LONGEST: Duration = Duration::from_secs(3600);
/// `Date` and the stamp are whole seconds, so an age can read one too old.
const ROUNDING: Duration = Duration::from_secs(1);

/// What is known about the lifetime of a site's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Lifetime {
    oldest: Duration,
    /// The oldest row beyond [`LONG`] in this reading, and in the one before.
    doubtful: [Duration; 2],
    new_rows: bool,
    old_rows: bool,
}

impl Lifetime {
    /// Learns from a row in the list of everybody signed in. A page title outside the site itself is
    /// sent by plugins from about 0.10 on, all of which keep rows for 150 s unless told otherwise.
    pub(crate) fn learn_online(&mut self, row: &OnlineRow) {
        if !row.by_browser {
            return;
        }
        self.learn(row.age);
        if let Place::Screen(screen) = &row.place {
            self.new_rows |= screen.title.is_some() && &*screen.id != "front";
        }
    }

    /// Learns from a row in a post's room. Editors without a word about the lock are written by plugins
    /// before 0.1.20, all of which keep rows for 60 s unless told otherwise. Agents' rows live 75 s
    /// wherever they are (contract 2.2) and teach nothing.
    pub(crate) fn learn_room(&mut self, row: &RoomRow) {
        if row.role == Role::Editor {
            self.learn(row.age);
            self.old_rows |= row.locked.is_none() && !row.site_editor;
        }
    }

    fn learn(&mut self, age: Duration) {
        let [now, _] = &mut self.doubtful;
        if age <= LONG + ROUNDING {
            self.oldest = self.oldest.max(age);
        } else if age <= LONGEST {
            *now = (*now).max(age);
        }
    }

    /// A reading is over. An age beyond all defaults is believed where two readings in a row agree: a clock
    /// that was set in between looks like it once.
    pub(crate) fn end_reading(&mut self) {
        let [now, before] = self.doubtful;
        self.oldest = self.oldest.max(now.min(before));
        self.doubtful = [Duration::ZERO, now];
    }

    /// A row that is missing sooner than this after it was written was deleted.
    #[must_use]
    pub fn at_least(self) -> Duration {
        if self.oldest > SHORT + ROUNDING {
            LONG.max(self.oldest)
        } else if self.new_rows {
            LONG
        } else {
            SHORT
        }
    }

    /// Whether it is known.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.at_least() == self.at_most()
    }

    /// A row that was not written again for this long has run out.
    #[must_use]
    pub fn at_most(self) -> Duration {
        if self.old_rows && !self.new_rows && self.oldest <= SHORT + ROUNDING {
            SHORT
        } else {
            LONG.max(self.oldest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::{Person, UserId};

    fn editor(age: u64, locked: Option<bool>) -> RoomRow {
        RoomRow {
            person: Person { id: UserId::new(2).unwrap(), name: "Zoë".into() },
            role: Role::Editor,
            age: Duration::from_secs(age),
            locked,
            site_editor: false,
        }
    }

    #[test]
    fn nothing_seen_leaves_both_generations_possible() {
        let lifetime = Lifetime::default();
        assert_eq!((lifetime.at_least(), lifetime.at_most()), (SHORT, LONG));
    }

    #[test]
    fn an_age_beyond_a_minute_proves_the_long_lifetime() {
        let mut lifetime = Lifetime::default();
        lifetime.learn_room(&editor(65, Some(true)));
        assert_eq!((lifetime.at_least(), lifetime.at_most()), (LONG, LONG));
    }

    #[test]
    fn an_editor_without_a_word_about_the_lock_is_of_the_short_generation() {
        let mut lifetime = Lifetime::default();
        lifetime.learn_room(&editor(8, None));
        assert_eq!((lifetime.at_least(), lifetime.at_most()), (SHORT, SHORT));
    }

    #[test]
    fn an_age_beyond_all_defaults_is_believed_when_it_is_seen_twice() {
        let mut lifetime = Lifetime::default();
        lifetime.learn_room(&editor(290, Some(true)));
        lifetime.end_reading();
        assert_eq!(lifetime.at_least(), SHORT, "once: a clock that was set");
        lifetime.learn_room(&editor(280, Some(true)));
        lifetime.end_reading();
        assert_eq!(lifetime.at_least(), Duration::from_secs(280));
    }
}

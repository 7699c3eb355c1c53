//! Who is in posts of the user's right now.

use crate::person::UserId;
use crate::post::PostRef;
use crate::reading::Role;
use crate::time::Time;
use crate::transition::MyState;

use super::Roster;
use super::view::InPost;

/// A post of the user's that somebody else edits right now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The post.
    pub post: PostRef,
    /// Whether it is live or remembered.
    pub mine: MyState,
    /// Who else edits it, in the order in which they came; at least one.
    pub people: Vec<InPost>,
}

impl Roster {
    /// The posts of the user's that somebody else edits, in the order in which they were opened. Whoever fell silent
    /// does not count; whoever reloads does, and goes on to. `real_time`: the site edits together in real time, and
    /// nobody's work is at risk.
    #[must_use]
    pub fn conflicts(&self, now: Time, real_time: bool) -> Vec<Conflict> {
        if real_time {
            return Vec::new();
        }
        let posts = self.my_posts(now).into_iter().map(|mine| {
            let newcomer = self.rooms.get(&mine.post).is_some_and(super::Room::is_crowded);
            let newcomer = newcomer.then_some(Role::Editor);
            let edits = |one: &InPost| matches!(one.role.or(newcomer), Some(Role::Editor | Role::Agent));
            let people = mine.others.into_iter().filter(|one| one.silent_since.is_none() && edits(one));
            Conflict { post: mine.post, mine: mine.state, people: people.collect() }
        });
        posts.filter(|conflict| !conflict.people.is_empty()).collect()
    }

    /// How many people are on the site besides the user.
    #[must_use]
    pub fn others(&self) -> usize {
        self.people.len() - usize::from(self.people.contains_key(&self.me))
    }

    /// Whether a post is the user's: open, or fallen silent a while ago.
    #[must_use]
    pub fn is_mine(&self, post: &PostRef, now: Time) -> bool {
        self.rooms.get(post).is_some_and(|room| room.mine(self.me, now, &self.rules).is_some())
    }

    /// Whether a person is not known to have left a post: live, silent, or missing for a moment.
    pub(crate) fn has_stay(&self, post: &PostRef, person: UserId) -> bool {
        self.rooms.get(post).is_some_and(|room| room.stay(person).is_some())
    }
}

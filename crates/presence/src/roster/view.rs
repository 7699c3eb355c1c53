//! What a roster tells the views, the alerts and the cadence.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::lifetime::Lifetime;
use crate::person::{Person, UserId};
use crate::post::PostRef;
use crate::reading::{Place, PostTitle, Role};
use crate::time::Time;
use crate::transition::MyState;

use super::Roster;
use super::people::{Entry, is_online};
use super::room::Room;
use super::stay::Stay;

/// Whoever was there when watching began is watched for so long before it is known whether they edit posts.
const NEWCOMER: Duration = Duration::from_secs(10 * 60);

/// Whether a post that is not the user's has become theirs is looked at again after this.
const LOOK_AGAIN: Duration = Duration::from_secs(60);
/// Stamps are whole seconds on either side, and a reading takes a moment.
const CERTAIN: Duration = Duration::from_secs(4);

/// Somebody else on the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnSite {
    /// Who.
    pub person: Person,
    /// Since when; `None` if they were there when watching began.
    pub since: Option<Time>,
    /// Where they are; `None` while only their name was read.
    pub place: Option<Place>,
    /// The posts that they are in.
    pub posts: Vec<PostRef>,
    /// Whether they are not in front of it: their row is old, or they have a post open in a hidden tab.
    pub idle: bool,
}

/// Somebody else in a post of the user's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InPost {
    /// Who.
    pub person: Person,
    /// Since when; `None` if they were there when watching began.
    pub since: Option<Time>,
    /// How; `None` while only the list of rooms names them.
    pub role: Option<Role>,
    /// Since when they are silent.
    pub silent_since: Option<Time>,
}

/// A post of the user's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyPost {
    /// The post.
    pub post: PostRef,
    /// Whether it is live or remembered.
    pub state: MyState,
    /// The others in it.
    pub others: Vec<InPost>,
}

impl Roster {
    /// The user whose roster it is.
    #[must_use]
    pub fn me(&self) -> UserId {
        self.me
    }

    /// When the last reading was applied.
    #[must_use]
    pub fn read_at(&self) -> Option<Time> {
        self.read_at
    }

    /// When the list of rooms was last read whole.
    pub(crate) fn listed_at(&self) -> Option<Time> {
        self.whole_at
    }

    /// Everybody else on the site: first who is in a post of the user's, then by name.
    #[must_use]
    pub fn people(&self, now: Time) -> Vec<OnSite> {
        let mut people: Vec<OnSite> = self
            .people
            .values()
            .filter(|entry| entry.person.id != self.me)
            .map(|entry| {
                let mut posts: Vec<PostRef> = self
                    .rooms
                    .iter()
                    .filter(|(_, room)| room.stay(entry.person.id).is_some_and(|stay| stay.absent.is_none()))
                    .map(|(post, _)| post.clone())
                    .collect();
                posts.sort();
                let hidden = !posts.is_empty() && !is_online(entry, now, &self.rules);
                OnSite {
                    person: entry.person.clone(),
                    since: entry.since_known.then_some(entry.since),
                    place: entry.place.clone(),
                    posts,
                    idle: entry.idle || hidden,
                }
            })
            .collect();
        let mine: BTreeSet<&PostRef> = self.mine(now).map(|(post, _, _)| post).collect();
        people.sort_by_cached_key(|one| {
            let with_me = one.posts.iter().any(|post| mine.contains(post));
            (!with_me, one.person.name.to_lowercase(), one.person.id)
        });
        people
    }

    /// The user's posts, live and remembered, in the order in which they were opened.
    #[must_use]
    pub fn my_posts(&self, now: Time) -> Vec<MyPost> {
        let mut posts: Vec<(Time, MyPost)> = self
            .mine(now)
            .map(|(post, room, mine)| {
                let others = room
                    .stays
                    .iter()
                    .filter(|stay| stay.person.id != self.me)
                    .map(|stay| InPost {
                        person: stay.person.clone(),
                        since: stay.since_known.then_some(stay.since),
                        role: stay.role,
                        silent_since: stay.silent_since(),
                    })
                    .collect();
                (mine.since, MyPost { post: post.clone(), state: mine.as_mine(), others })
            })
            .collect();
        posts.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.post.cmp(&other.post)));
        posts.into_iter().map(|(_, post)| post).collect()
    }

    /// Whether both the user and this person are in the post, silent or not, and the row of neither was deleted a
    /// moment ago.
    #[must_use]
    pub fn together(&self, post: &PostRef, person: UserId, now: Time) -> bool {
        self.rooms.get(post).is_some_and(|room| {
            let mine = room.mine(self.me, now, &self.rules);
            mine.is_some_and(|mine| !mine.in_grace())
                && room.stay(person).is_some_and(|stay| !stay.in_grace())
        })
    }

    /// The title and the edit link of a post.
    #[must_use]
    pub fn title(&self, post: &PostRef) -> Option<&PostTitle> {
        self.titles.get(post)
    }

    /// The person's name, wherever they were seen last.
    #[must_use]
    pub fn name(&self, person: UserId) -> Option<&Person> {
        let on_site = self.people.get(&person).map(|entry| &entry.person);
        on_site.or_else(|| self.rooms.values().find_map(|room| room.stay(person)).map(|stay| &stay.person))
    }

    fn mine(&self, now: Time) -> impl Iterator<Item = (&PostRef, &Room, &Stay)> {
        self.rooms
            .iter()
            .filter_map(move |(post, room)| Some((post, room, room.mine(self.me, now, &self.rules)?)))
    }

    /// Whether a row of the user's, or of somebody in a post of the user's, was deleted a moment ago.
    pub(crate) fn somebody_missing(&self, now: Time) -> bool {
        self.mine(now).any(|(_, room, _)| room.stays.iter().any(Stay::in_grace))
    }

    /// Whether it was not read when the user's row in the post was written.
    pub(crate) fn is_unread(&self, post: &PostRef) -> bool {
        let mine = self.rooms.get(post).and_then(|room| room.stay(self.me));
        mine.is_some_and(|mine| mine.absent.is_none() && !mine.is_stamp_read())
    }

    /// Posts that the user's row is in, and that were not theirs when they were looked at a short while ago.
    pub(crate) fn not_mine(&self, now: Time) -> Vec<PostRef> {
        let looked_at = |stay: &Stay| stay.read_at.is_some_and(|read| now.since(read) < LOOK_AGAIN);
        let here =
            |room: &Room| room.stay(self.me).is_some_and(|stay| stay.absent.is_none() && looked_at(stay));
        let others = |room: &Room| here(room) && room.mine(self.me, now, &self.rules).is_none();
        self.rooms.iter().filter(|(_, room)| others(room)).map(|(post, _)| post.clone()).collect()
    }

    /// Whether the user seems to have left all their posts a moment ago.
    pub(crate) fn user_left_all(&self, now: Time) -> bool {
        self.mine(now).all(|(_, _, mine)| mine.in_grace())
    }

    /// Whether a row of the user's was deleted a moment ago: they may be in another post by now.
    pub(crate) fn user_missing(&self, now: Time) -> bool {
        self.mine(now).any(|(_, _, mine)| mine.in_grace())
    }

    /// The user's posts with somebody in them who was not told to be changing it.
    pub(crate) fn not_known_to_change(&self, now: Time) -> Vec<PostRef> {
        let unknown = |stay: &Stay| stay.person.id != self.me && stay.absent.is_none() && !stay.changing;
        let mine = self.mine(now).filter(|(_, room, _)| room.stays.iter().any(unknown));
        mine.map(|(post, _, _)| post.clone()).collect()
    }

    /// Whether somebody else is in a post, as far as this user sees it.
    pub(crate) fn others_in_posts(&self) -> bool {
        let others =
            |room: &Room| room.stays.iter().any(|stay| stay.person.id != self.me && stay.absent.is_none());
        self.rooms.values().any(others)
    }

    /// Whether somebody else is on the site, in no post that the user may see, who may open one from one moment to the
    /// next: they edited one within a working day, or watching has not lasted long enough to tell.
    pub(crate) fn somebody_between_posts(&self, now: Time) -> bool {
        let in_a_post = |id: UserId| {
            let here = |room: &Room| room.stay(id).is_some_and(|stay| stay.absent.is_none());
            self.rooms.values().any(here)
        };
        let unknown = |person: &Entry| !person.since_known && now.since(person.since) < NEWCOMER;
        self.people.iter().any(|(id, person)| {
            let edits = *id != self.me && (self.seen_in_posts.contains_key(id) || unknown(person));
            edits && !in_a_post(*id)
        })
    }

    /// The user's posts of which the last save is known.
    pub(crate) fn known_saves(&self, now: Time) -> Vec<(PostRef, i64)> {
        self.mine(now).filter_map(|(post, room, _)| Some((post.clone(), room.saved?))).collect()
    }

    /// When the user's posts were saved last as their text was read.
    pub(crate) fn known_texts(&self, now: Time) -> Vec<(PostRef, i64)> {
        self.mine(now).filter_map(|(post, room, _)| Some((post.clone(), room.text_of?))).collect()
    }

    /// The user's posts in which a row that is missing after `interval` more than `at` could have been deleted or
    /// have run out: nobody would know, as its stamp was read too long ago. Those that were read longest ago come first.
    pub(crate) fn stale_stamps(&self, at: Time, interval: Duration) -> Vec<PostRef> {
        let (shortest, longest) = (self.lifetime.at_least(), self.lifetime.at_most());
        let next = at + interval + CERTAIN;
        let stale = |stay: &Stay| match stay.absent {
            None => stay.is_doubtful_between(at, next, shortest, longest),
            Some(_) => false,
        };
        let stale = self
            .mine(at)
            .filter(|(_, room, mine)| stale(mine) || (!room.is_crowded() && room.stays.iter().any(stale)));
        let mut posts: Vec<(Option<Time>, &PostRef)> =
            stale.map(|(post, _, mine)| (mine.read_at, post)).collect();
        posts.sort();
        posts.into_iter().map(|(_, post)| post.clone()).collect()
    }

    /// Until when after `now` a row of the user's that is missing was deleted for certain, of all their posts.
    /// Of posts in `asked` whose rows were not told there is nothing to wait for.
    pub(crate) fn certain_until(&self, now: Time, asked: &[PostRef]) -> Option<Time> {
        let (shortest, longest) = (self.lifetime.at_least(), self.lifetime.at_most());
        let live = self.mine(now).filter(|(_, _, mine)| mine.absent.is_none());
        let live = live.filter(|(post, ..)| !(asked.contains(post) && self.is_unread(post)));
        live.filter_map(|(_, _, mine)| Some(mine.doubtful_from(now, shortest, longest)? - CERTAIN)).min()
    }

    /// The user's posts, and the people of whom it is known how they are in it.
    pub(crate) fn settled(&self, now: Time) -> Vec<(PostRef, Vec<UserId>)> {
        self.mine(now)
            .map(|(post, room, _)| {
                let known = |stay: &&Stay| stay.person.id == self.me || stay.role.is_some();
                // Should a row be back, the user's as well, it was written anew.
                let here = room.stays.iter().filter(|stay| stay.absent.is_none()).filter(known);
                (post.clone(), here.map(|stay| stay.person.id).collect())
            })
            .collect()
    }

    /// The user's posts with so many editors that whoever comes is taken for one more.
    pub(crate) fn crowded(&self, now: Time) -> Vec<PostRef> {
        let mine = self.mine(now).filter(|(_, room, _)| room.is_crowded());
        mine.map(|(post, _, _)| post.clone()).collect()
    }

    /// How long rows live on the site, as far as it was learnt.
    #[must_use]
    pub fn lifetime(&self) -> Lifetime {
        self.lifetime
    }

    /// Whether the person is in a post that this screen edits.
    #[must_use]
    pub fn edits(&self, person: UserId, screen: &str) -> bool {
        let here = |room: &Room| room.stay(person).is_some_and(|stay| stay.absent.is_none());
        let edited = |post: &PostRef| &*post.post_type == screen || screen == "site-editor";
        self.rooms.iter().any(|(post, room)| edited(post) && here(room))
    }

    /// Whether the user has the post open, as far as the last reading tells.
    #[must_use]
    pub fn user_in(&self, post: &PostRef) -> bool {
        let mine = self.rooms.get(post).and_then(|room| room.stay(self.me));
        mine.is_some_and(|stay| stay.absent.is_none())
    }

    /// Whether the user is on the site.
    #[must_use]
    pub fn user_here(&self) -> bool {
        self.people.contains_key(&self.me)
    }

    /// Whether the list that was just read names the user no more, and the one before did: they are on the way from one
    /// page to another, or gone.
    pub(crate) fn user_between_pages(&self, now: Time) -> bool {
        self.between_pages(self.me, now)
    }

    /// The same of somebody else who edited a post within a working day.
    pub(crate) fn others_between_pages(&self, now: Time) -> bool {
        self.seen_in_posts.keys().any(|id| self.between_pages(*id, now))
    }

    fn between_pages(&self, who: UserId, now: Time) -> bool {
        self.people.get(&who).is_some_and(|person| person.absent_since == Some(now))
    }

    /// Whether the user is at work in a post there: signed in, and their row in it was fresh when it was last read.
    #[must_use]
    pub fn user_at_work(&self, now: Time) -> bool {
        let listed = |me: &Entry| me.online.is_some() && me.online == self.whole_at;
        let here = self.people.get(&self.me).is_some_and(|me| listed(me) || is_online(me, now, &self.rules));
        here && self.mine(now).any(|(_, _, mine)| mine.absent.is_none() && mine.was_fresh())
    }

    /// Whether anybody else is on the site.
    #[must_use]
    pub fn others_here(&self) -> bool {
        self.people.keys().any(|id| *id != self.me)
    }
}

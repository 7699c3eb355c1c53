//! One reading of a site.

use presence::cadence::Ask;
use presence::reading::{CloseUp, OnlineRow, Part, Place, PostRoom};
use presence::{Person, PostRef, Reading, UserId};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::shared_texts::share_texts;
use crate::site::Site;
use crate::transport::Transport;
use crate::wire;
use crate::wire::RoomList;

const ROOMS: &str = "wp-presence/v1/presence/rooms";
const ROWS: &str = "wp-presence/v1/presence";
/// The users of a room come whole: WordPress can not pick fields out of a list within an item.
const ROOM_FIELDS: &str = "room,users";
const ONLINE_FIELDS: &str = "client_id,user_id,display_name,data,date_gmt";
const ROW_FIELDS: &str = "client_id,user_id,display_name,data,date_gmt";

impl<T: Transport> Site<T> {
    /// Reads what `ask` wants to know, one request after the other: the rooms, or the rows of posts that are mine and
    /// the rooms only where my row is in none of them; everybody signed in; close-ups of posts that are mine and hold
    /// somebody who is not known yet, or me again; saves; autosaves; titles not known yet.
    ///
    /// A reading sends at most about 40 requests and asks nothing new after two minutes; what it has no
    /// room for is left out: titles first, then autosaves, saves, and at last close-ups. So is a post that
    /// the user may not read any more, and a title, save or autosave whose answer is broken or refused;
    /// that is not asked again for a while.
    ///
    /// # Errors
    /// The [`Fault`] of the first answer that is none of the above: then nothing is known, and the
    /// answers before it are dropped, so that a reading is of one moment or not at all.
    pub async fn read(&mut self, ask: &Ask) -> Result<Reading, Fault> {
        self.readings += 1;
        self.begin();
        let read = self.read_all(ask).await;
        if read.is_err() {
            self.forget_titles_of_this_reading();
        }
        let occupied = read.as_ref().ok().and_then(|reading| reading.rooms.get());
        if let Some(occupied) = occupied {
            self.trim_titles(occupied);
            self.trim_types(occupied);
        }
        read
    }

    async fn read_all(&mut self, ask: &Ask) -> Result<Reading, Fault> {
        let mut reading = Reading::default();
        if !ask.rooms {
            self.close_ups(ask.mine.clone(), &mut reading).await?;
        }
        // Whoever is in their post no more may be in another one.
        if ask.rooms || !holds(&reading, self.me()) {
            (reading.rooms, reading.present) = self.rooms().await?;
        }
        let rooms = reading.rooms.get().map(Vec::as_slice).unwrap_or_default();
        let just_opened = just_opened(rooms, self.me(), ask);
        if ask.online || (ask.learn && !just_opened.is_empty()) {
            // The rooms name everybody signed in: where that is nobody, there is no place to ask for.
            let nobody = reading.present.is_whole() && reading.present.get().is_some_and(Vec::is_empty);
            reading.online = if nobody { Part::Whole(Vec::new()) } else { self.online().await? };
        }
        let rooms = reading.rooms.get().map(Vec::as_slice).unwrap_or_default();
        // Between the two requests a page may have been loaded: the later one counts.
        let back = |post: &PostRef| {
            rooms.iter().any(|room| room.post == *post && holds_one(&room.people, self.me()))
        };
        reading.close_ups.retain(|close_up| !back(&close_up.post));
        let mut closer = close_ups(rooms, self.me(), ask);
        closer.retain(|post| ask.rooms || !ask.mine.contains(post));
        self.close_ups(closer, &mut reading).await?;
        // Whatever is saved from now on is news.
        self.saves(just_opened, ask, &mut reading).await?;
        self.leave_for_details(ask.details);
        if ask.saves {
            self.saves(ask.mine.clone(), ask, &mut reading).await?;
        }
        let posts = ask.autosaves.iter();
        let shared = posts.filter(|post| holds_others_now(&reading, post, self.me())).cloned().collect();
        self.autosaves(shared, ask, &mut reading).await?;
        share_texts(&mut reading);
        if ask.titles {
            self.titles(&mut reading).await?;
        }
        Ok(reading)
    }

    /// Where not all `posts` can be looked at in one reading, another one begins with others.
    fn in_turn(&self, mut posts: Vec<PostRef>) -> Vec<PostRef> {
        let left = self.requests_left();
        let count = u64::try_from(posts.len()).unwrap_or(u64::MAX);
        if count > left {
            let first = self.readings.wrapping_mul(left).checked_rem(count).unwrap_or_default();
            posts.rotate_left(usize::try_from(first).unwrap_or_default());
        }
        posts
    }

    async fn rooms(&mut self) -> Result<(Part<Vec<PostRoom>>, Part<Vec<Person>>), Fault> {
        let query = [("_fields", ROOM_FIELDS)];
        let read = self
            .pages(Asked::Rooms, ROOMS, &query, |answer| {
                let list = answer.read(wire::rooms)?;
                Ok(wire::Page { count: list.count, is_whole: list.is_whole, items: list })
            })
            .await?;
        let whole = read.is_whole();
        let part = |whole, list| if whole { Part::Whole(list) } else { Part::Cut(list) };
        let RoomList { posts, present, present_is_whole, avatars, .. } = join(read);
        // A list without that room is of a site that nobody is on.
        self.avatars = (present.is_some() || whole).then_some(avatars);
        let present = match present {
            // One room is on one page, with all its people.
            Some(people) if present_is_whole => Part::Whole(people),
            Some(people) => Part::Cut(people),
            // A list without that room is of a site that nobody is on.
            None if whole => Part::Whole(Vec::new()),
            None => Part::NotAsked,
        };
        Ok((part(whole, posts), present))
    }

    async fn online(&mut self) -> Result<Part<Vec<OnlineRow>>, Fault> {
        let rows = self.rows(Asked::Online, "admin/online", ONLINE_FIELDS, wire::online).await?;
        Ok(match rows {
            Part::NotAsked => Part::NotAsked,
            Part::Cut(rows) => Part::Cut(one_each(rows)),
            Part::Whole(rows) => Part::Whole(one_each(rows)),
        })
    }

    /// Reads every row of these posts, as far as there is room.
    async fn close_ups(&mut self, posts: Vec<PostRef>, reading: &mut Reading) -> Result<(), Fault> {
        for post in self.in_turn(posts) {
            if self.requests_left() == 0 {
                break;
            }
            if let Some(close_up) = self.close_up(post).await? {
                reading.close_ups.push(close_up);
            }
        }
        Ok(())
    }

    async fn close_up(&mut self, post: PostRef) -> Result<Option<CloseUp>, Fault> {
        let room = format!("postType/{}:{}", post.post_type, post.id);
        match self.rows(Asked::Room, &room, ROW_FIELDS, wire::room_rows).await {
            Ok(rows) => Ok(Some(CloseUp { post, rows })),
            Err(fault) if fault.is_about_one_post() => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    async fn rows<R>(
        &mut self,
        asked: Asked,
        room: &str,
        fields: &str,
        parse: impl Fn(&[u8], Option<i64>) -> Result<wire::Page<Vec<R>>, wire::WireError>,
    ) -> Result<Part<Vec<R>>, Fault> {
        let query = [("room", room), ("_fields", fields)];
        let read =
            self.pages(asked, ROWS, &query, |answer| answer.read(|body| parse(body, answer.date()))).await?;
        let flat = |pages: Vec<Vec<R>>| pages.into_iter().flatten().collect();
        Ok(match read {
            Part::NotAsked => Part::NotAsked,
            Part::Cut(pages) => Part::Cut(flat(pages)),
            Part::Whole(pages) => Part::Whole(flat(pages)),
        })
    }
}

/// The pages of the list of rooms as one; a room that moved to a later page meanwhile counts once.
fn join(read: Part<Vec<RoomList>>) -> RoomList {
    let lists = match read {
        Part::NotAsked => Vec::new(),
        Part::Cut(lists) | Part::Whole(lists) => lists,
    };
    let several = lists.len() > 1;
    let mut joined = RoomList::default();
    for list in lists {
        joined.posts.extend(list.posts);
        if list.present.is_some() {
            joined.present = list.present;
            joined.avatars = list.avatars;
            joined.present_is_whole = list.present_is_whole;
        }
    }
    if several {
        joined.posts.sort_by(|a, b| a.post.cmp(&b.post));
        joined.posts.dedup_by(|later, first| later.post == first.post);
    }
    joined
}

/// One row for each person. Other programs can write rows of their own (contract 2.2): the freshest row
/// tells the age, the freshest that has a place tells the place.
fn one_each(mut rows: Vec<OnlineRow>) -> Vec<OnlineRow> {
    rows.sort_by_key(|row| (row.person.id, row.age));
    rows.dedup_by(|later, first| {
        let same = later.person.id == first.person.id;
        if same && first.place == Place::Hidden {
            std::mem::swap(&mut first.place, &mut later.place);
        }
        same
    });
    rows
}

/// The posts that the user is in and that the plan does not know of.
fn just_opened(rooms: &[PostRoom], me: UserId, ask: &Ask) -> Vec<PostRef> {
    let is_new = |room: &&PostRoom| {
        let known = ask.mine.contains(&room.post) || ask.not_mine.contains(&room.post);
        !known && room.people.iter().any(|person| person.id == me)
    };
    rooms.iter().filter(is_new).map(|room| room.post.clone()).collect()
}

/// The posts of which every row is read.
fn close_ups(rooms: &[PostRoom], me: UserId, ask: &Ask) -> Vec<PostRef> {
    let wanted = |room: &&PostRoom| {
        let holds_me = holds_one(&room.people, me);
        let mine = ask.mine.contains(&room.post);
        let just_opened = holds_me && !mine && !ask.not_mine.contains(&room.post);
        let back = mine && holds_me && !is_settled(room, ask);
        let news = (mine || just_opened) && holds_others(&room.people, me) && !is_settled(room, ask);
        just_opened || back || news || ask.stamps.contains(&room.post)
    };
    rooms.iter().filter(wanted).map(|room| room.post.clone()).collect()
}

fn is_settled(room: &PostRoom, ask: &Ask) -> bool {
    if ask.crowded.contains(&room.post) {
        return true;
    }
    let Some((_, known)) = ask.settled.iter().find(|(post, _)| *post == room.post) else { return false };
    room.people.iter().all(|person| known.contains(&person.id))
}

/// Whether the rows that were read name a person.
fn holds(reading: &Reading, person: UserId) -> bool {
    let rows = reading.close_ups.iter().filter_map(|close_up| close_up.rows.get()).flatten();
    rows.into_iter().any(|row| row.person.id == person)
}

fn holds_one(people: &[Person], one: UserId) -> bool {
    people.iter().any(|person| person.id == one)
}

fn holds_others(people: &[Person], me: UserId) -> bool {
    people.iter().any(|person| person.id != me)
}

fn holds_others_now(reading: &Reading, post: &PostRef, me: UserId) -> bool {
    let rooms = reading.rooms.get().into_iter().flatten();
    let mut rooms = rooms.filter(|room| room.post == *post);
    let mut close_ups = reading.close_ups.iter().filter(|close_up| close_up.post == *post);
    rooms.any(|room| holds_others(&room.people, me))
        || close_ups.any(|one| one.rows.get().into_iter().flatten().any(|row| row.person.id != me))
}

//! Which posts somebody is in (contract 1.4).

use presence::reading::PostRoom;
use presence::{Person, PostRef, UserId};
use serde::Deserialize;

use super::page::Odd;
use super::people::People;
use super::{WireError, item, json, lenient};

/// The room of everybody signed in.
const EVERYBODY: &str = "admin/online";

/// One page of the list of rooms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoomList {
    /// The rooms of posts; other rooms are left out.
    pub posts: Vec<PostRoom>,
    /// Everybody signed in, where that room is on the page.
    pub present: Option<Vec<Person>>,
    /// Whether all of them were read.
    pub present_is_whole: bool,
    /// Where the pictures of everybody signed in are, where that room is on the page and tells it.
    pub avatars: Vec<(UserId, Box<str>)>,
    /// How many rooms the page has, those that were left out included.
    pub count: usize,
    /// Whether all rooms of posts were read, and everybody in them.
    pub is_whole: bool,
}

/// One page of the list of rooms.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn rooms(body: &[u8]) -> Result<RoomList, WireError> {
    #[derive(Deserialize)]
    struct Wire {
        #[serde(default, deserialize_with = "lenient::text")]
        room: Option<String>,
        #[serde(default)]
        users: People,
    }

    let mut list = RoomList::default();
    let mut is_whole = true;
    let page = json::list(body, |raw| {
        let wire: Wire = item(raw).ok_or(Odd)?;
        let room = wire.room.ok_or(Odd)?;
        if let Some(post) = room_of(&room) {
            is_whole &= wire.users.is_whole;
            list.posts.push(PostRoom { post, people: wire.users.people });
        } else if room == EVERYBODY {
            list.present_is_whole = wire.users.is_whole && list.present.is_none();
            list.avatars.extend(wire.users.avatars);
            list.present.get_or_insert_default().extend(wire.users.people);
        }
        Ok(Some(()))
    })?;
    Ok(RoomList { count: page.count, is_whole: page.is_whole && is_whole, ..list })
}

/// The post whose room has this name: `postType/{type}:{id}` (contract 2.1); `None` for other rooms.
#[must_use]
pub fn room_of(room: &str) -> Option<PostRef> {
    let (post_type, id) = room.strip_prefix("postType/")?.split_once(':')?;
    if post_type.is_empty() || post_type.len() > 64 || !id.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let id: u64 = id.parse().ok()?;
    (id > 0).then(|| PostRef::new(post_type, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_named_by_type_and_number() {
        for (room, post) in [
            ("postType/post:4", Some(PostRef::new("post", 4))),
            ("postType/library-book:12", Some(PostRef::new("library-book", 12))),
            ("postType/post:0", None),
            ("postType/post:", None),
            ("postType/post:+4", None),
            ("postType/post:99999999999999999999999", None),
            ("postType/:4", None),
            ("postType/post", None),
            ("postType/a:b:4", None),
            ("admin/online", None),
            ("root/site", None),
            ("", None),
        ] {
            assert_eq!(room_of(room), post, "{room}");
        }
    }

    #[test]
    fn odd_rows_are_left_out_and_the_others_stay() {
        let body = br#"[7, null, {"room":"plugin/board:7","users":[]},
            {"room":"postType/post:4","user_count":9,"users":[{"user_id":"2","display_name":"Zo\u00eb"},{"user_id":2,"display_name":"Zo\u00eb"},
                {"user_id":0,"display_name":"x"},{"user_id":3,"display_name":""},"odd",{"user_id":5,"display_name":"T &amp; J","avatar_url":false}]},
            {"room":"postType/post:5","users":{"1":{"user_id":8,"display_name":"Fox"}}},
            {"room":"postType/post:6","users":false},
            {"room":"admin/online","users":[{"user_id":2,"display_name":null,"avatar_url":"https://x.example/2"},
                {"user_id":3,"display_name":"Y","avatar_url":""},{"user_id":4,"display_name":"Z","avatar_url":false},{"user_id":0,"avatar_url":"x"}]}]"#;
        let list = rooms(body).unwrap();
        assert_eq!((list.count, list.is_whole), (7, false));
        let names = |people: &[Person]| {
            people.iter().map(|p| format!("{} {}", p.id, p.name)).collect::<Vec<_>>().join(", ")
        };
        let shown: Vec<String> =
            list.posts.iter().map(|room| format!("{:?}: {}", room.post, names(&room.people))).collect();
        assert_eq!(shown, ["post 4: 2 Zoë, 5 T & J", "post 5: 8 Fox", "post 6: "]);
        assert_eq!(names(&list.present.unwrap()), "2 , 3 Y, 4 Z");
        assert_eq!(list.avatars.len(), 1);
        assert_eq!((list.avatars[0].0.get(), &*list.avatars[0].1), (2, "https://x.example/2"));
    }

    #[test]
    fn a_page_is_whole_where_everybody_on_it_was_read() {
        let is_whole = |row: &str| {
            rooms(format!(r#"[{{"room":"postType/post:4","users":[]}},{row}]"#).as_bytes()).unwrap().is_whole
        };
        for row in [
            r#"{"room":"postType/post:5","users":[{"user_id":2,"display_name":"Zoe"}]}"#,
            r#"{"room":"postType/post:5","users":{"1":{"user_id":2}}}"#,
            // Nobody, and an account that was deleted.
            r#"{"room":"postType/post:5","users":[{"user_id":0,"display_name":"x"},{"user_id":3,"display_name":""}]}"#,
            // Rooms of other plugins.
            r#"{"room":"plugin/board:7"}"#,
        ] {
            assert!(is_whole(row), "{row}");
        }
        for row in [
            "7",
            r#"{"users":[]}"#,
            r#"{"room":["postType/post:5"],"users":[]}"#,
            r#"{"room":"postType/post:5"}"#,
            r#"{"room":"postType/post:5","users":false}"#,
            r#"{"room":"postType/post:5","users":null}"#,
            r#"{"room":"postType/post:5","users":"odd"}"#,
            r#"{"room":"postType/post:5","users":["odd"]}"#,
            r#"{"room":"postType/post:5","users":[{"display_name":"Zoe"}]}"#,
            r#"{"room":"postType/post:5","users":[{"user_id":"x","display_name":"Zoe"}]}"#,
        ] {
            assert!(!is_whole(row), "{row}");
        }
        // Everybody signed in is one room: it is whole or not by itself.
        let page = rooms(br#"[{"room":"admin/online"}]"#).unwrap();
        assert!(page.is_whole && page.present.is_some() && !page.present_is_whole);
    }
}

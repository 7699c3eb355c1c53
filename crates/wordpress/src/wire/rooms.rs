//! Which posts somebody is in (contract 1.4).

use presence::reading::PostRoom;
use presence::{Person, PostRef, UserId};
use serde::Deserialize;

use super::text::name;
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
    for row in json::list(body, |raw| item::<Wire>(raw))? {
        let Some(room) = row.room else { continue };
        if let Some(post) = room_of(&room) {
            list.posts.push(PostRoom { post, people: row.users.0 });
        } else if room == EVERYBODY {
            list.present.get_or_insert_default().extend(row.users.0);
        }
    }
    Ok(list)
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

/// The people of a room or site: each once, without user 0 and deleted accounts.
#[derive(Default)]
pub(super) struct People(pub(super) Vec<Person>);

impl<'de> Deserialize<'de> for People {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<People, D::Error> {
        let rows = <&serde_json::value::RawValue>::deserialize(deserializer)?;
        let mut people: Vec<Person> = Vec::new();
        // A PHP list with gaps is sent as an object; `false` stands for nothing.
        let rows: Vec<PersonRow> = match rows.get().as_bytes().first() {
            Some(b'[') => serde_json::from_str::<Vec<&serde_json::value::RawValue>>(rows.get())
                .map(|rows| rows.into_iter().filter_map(item).collect())
                .unwrap_or_default(),
            Some(b'{') => serde_json::from_str::<
                std::collections::BTreeMap<String, &serde_json::value::RawValue>,
            >(rows.get())
            .map(|rows| rows.into_values().filter_map(item).collect())
            .unwrap_or_default(),
            _ => Vec::new(),
        };
        for row in rows {
            if let Some(person) = person(row.user_id, row.display_name.as_deref()) {
                people.push(person);
            }
        }
        let mut seen = std::collections::HashSet::with_capacity(people.len());
        people.retain(|person| seen.insert(person.id));
        Ok(People(people))
    }
}

#[derive(Deserialize)]
struct PersonRow {
    #[serde(default, deserialize_with = "lenient::number")]
    user_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    display_name: Option<String>,
}

/// The person of a row: none for user 0 and for a deleted account, whose name is empty. Where the site
/// sends no name at all, the person is kept without.
pub(super) fn person(user: Option<u64>, display_name: Option<&str>) -> Option<Person> {
    let id = UserId::new(user?)?;
    match display_name {
        Some("") => None,
        other => Some(Person { id, name: name(other.unwrap_or_default()) }),
    }
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
            {"room":"admin/online","users":[{"user_id":2,"display_name":null}]}]"#;
        let list = rooms(body).unwrap();
        let names = |people: &[Person]| {
            people.iter().map(|p| format!("{} {}", p.id, p.name)).collect::<Vec<_>>().join(", ")
        };
        let shown: Vec<String> =
            list.posts.iter().map(|room| format!("{:?}: {}", room.post, names(&room.people))).collect();
        assert_eq!(shown, ["post 4: 2 Zoë, 5 T & J", "post 5: 8 Fox", "post 6: "]);
        assert_eq!(names(&list.present.unwrap()), "2 ");
    }
}

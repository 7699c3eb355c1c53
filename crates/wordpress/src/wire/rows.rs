//! The rows of one room (contract 1.1, 2.2, 2.3).

use std::sync::Arc;
use std::time::Duration;

use presence::Person;
use presence::reading::{OnlineRow, Place, Role, RoomRow, ScreenRef};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::page::Odd;
use super::people::person;
use super::text::name;
use super::{Page, WireError, age, answered, item, json, lenient, seconds};

/// The screen of the Site Editor.
const SITE_EDITOR: &str = "site-editor";

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default, deserialize_with = "lenient::text")]
    client_id: Option<String>,
    #[serde(default, deserialize_with = "lenient::number")]
    user_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    display_name: Option<String>,
    #[serde(default, borrow)]
    data: Option<&'a RawValue>,
    #[serde(default, deserialize_with = "lenient::text")]
    date_gmt: Option<String>,
}

/// What a row says about where it was written; `[]` stands for nothing.
#[derive(Deserialize, Default)]
struct Data {
    #[serde(default, deserialize_with = "lenient::text")]
    screen: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    title: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    post_status: Option<String>,
    #[serde(default, deserialize_with = "lenient::number")]
    post_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::number")]
    object_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::flag")]
    locked: Option<bool>,
}

impl Wire<'_> {
    fn data(&self) -> Data {
        self.data.and_then(item).unwrap_or_default()
    }
}

/// One page of everybody signed in. `date` is the site's clock (the `Date` header); ages are counted from it,
/// or from the newest row where that is later or the date is not known. A row without a readable person or
/// date is odd.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn online(body: &[u8], date: Option<i64>) -> Result<Page<Vec<OnlineRow>>, WireError> {
    let row = |wire: Wire<'_>, person| {
        let data = wire.data();
        let place = match data.screen {
            Some(id) if !id.is_empty() => Place::Screen(Arc::new(ScreenRef {
                id: name(&id),
                title: data.title.map(|title| name(&title)),
                post_status: data.post_status.map(|status| name(&status)),
                viewed_post: data.post_id.filter(|_| id == "front"),
                object: data.object_id,
            })),
            _ => Place::Hidden,
        };
        let by_browser = wire.client_id.as_deref().is_some_and(|client| client.starts_with("user-"));
        Some(OnlineRow { person, age: Duration::ZERO, place, by_browser })
    };
    read(body, date, row, |row| &mut row.age)
}

/// One page of the rows of a post's room; `date` as for [`online`].
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn room_rows(body: &[u8], date: Option<i64>) -> Result<Page<Vec<RoomRow>>, WireError> {
    let row = |wire: Wire<'_>, person| {
        let role = role(wire.client_id.as_deref().unwrap_or_default())?;
        let data = wire.data();
        let site_editor = data.screen.as_deref() == Some(SITE_EDITOR);
        Some(RoomRow { person, role, age: Duration::ZERO, locked: data.locked, site_editor })
    };
    read(body, date, row, |row| &mut row.age)
}

/// The rows that `take` takes, each with its age.
fn read<R>(
    body: &[u8],
    date: Option<i64>,
    take: impl Fn(Wire<'_>, Person) -> Option<R>,
    age_of: impl Fn(&mut R) -> &mut Duration,
) -> Result<Page<Vec<R>>, WireError> {
    let page = json::list(body, |raw| {
        let wire: Wire = item(raw).ok_or(Odd)?;
        let Some(person) = person(wire.user_id, wire.display_name.as_deref())? else { return Ok(None) };
        let written = wire.date_gmt.as_deref().and_then(seconds).ok_or(Odd)?;
        Ok(take(wire, person).map(|row| (row, written)))
    })?;
    let answered = answered(date, page.iter().map(|(_, written)| *written));
    let with_age = |(mut row, written)| {
        *age_of(&mut row) = age(answered, written);
        row
    };
    Ok(page.map(|rows| rows.into_iter().map(with_age).collect()))
}

/// How the writer of a row is in the post, by the client id (contract 2.2); `None` for bookkeeping.
fn role(client_id: &str) -> Option<Role> {
    match client_id {
        id if id.starts_with('_') => None,
        id if id.starts_with("editor-") || id.starts_with("lock-") => Some(Role::Editor),
        id if id.starts_with("gse-") => Some(Role::Together),
        id if id.starts_with("agent-") => Some(Role::Agent),
        _ => Some(Role::Present),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_go_by_the_client_id() {
        for (id, expected) in [
            ("editor-2", Some(Role::Editor)),
            ("lock-2", Some(Role::Editor)),
            ("agent-8", Some(Role::Agent)),
            ("gse-77", Some(Role::Together)),
            ("cli-1", Some(Role::Present)),
            ("editors", Some(Role::Present)),
            ("", Some(Role::Present)),
            ("_lock", None),
            ("_collab", None),
        ] {
            assert_eq!(role(id), expected, "{id}");
        }
    }

    #[test]
    fn ages_come_from_the_sites_clock() {
        let body = br#"[{"client_id":"user-2","user_id":2,"display_name":"Zoe","data":{"screen":"upload"},"date_gmt":"2026-11-24 03:47:14"},
            {"client_id":"user-3","user_id":3,"display_name":"Yamada","data":[],"date_gmt":"2026-11-24 03:46:14"},
            {"client_id":"user-4","user_id":4,"display_name":"Far","data":null,"date_gmt":"1970-01-01 00:00:00"},
            {"client_id":"user-5","user_id":5,"display_name":"Undated","data":{},"date_gmt":null}]"#;
        let ages = |answered| {
            online(body, answered).unwrap().iter().map(|row| row.age.as_secs()).collect::<Vec<_>>()
        };
        assert_eq!(ages(Some(1_795_492_044)), [10, 70, 1_795_492_044]);
        // A clock that is behind the rows makes none of the others fresh.
        assert_eq!(ages(Some(1_795_492_000)), [0, 60, 1_795_492_034]);
        assert_eq!(ages(None), [0, 60, 1_795_492_034]);
    }

    #[test]
    fn places_are_told_or_hidden() {
        let body = br#"[{"user_id":2,"display_name":"Zoe","date_gmt":"2026-11-24 03:47:14","data":{"screen":"front","title":"A &amp; B","post_id":"4"}},
            {"user_id":3,"display_name":"Y","date_gmt":"2026-11-24 03:47:14","data":{"screen":"post","post_status":"draft","post_id":9,"object_id":[]}},
            {"user_id":4,"display_name":"Z","date_gmt":"2026-11-24 03:47:14","data":{"screen":["odd"]}}]"#;
        let rows = online(body, Some(0)).unwrap();
        let screen = |index: usize| match &rows[index].place {
            Place::Screen(screen) => Arc::clone(screen),
            Place::Hidden => Arc::default(),
        };
        assert_eq!(
            (&*screen(0).id, screen(0).title.as_deref(), screen(0).viewed_post),
            ("front", Some("A & B"), Some(4))
        );
        assert_eq!(
            (&*screen(1).id, screen(1).post_status.as_deref(), screen(1).viewed_post),
            ("post", Some("draft"), None)
        );
        assert_eq!(rows[2].place, Place::Hidden);
    }

    #[test]
    fn locked_and_the_site_editor_are_read() {
        let body = br#"[{"client_id":"editor-2","user_id":2,"display_name":"Zoe","date_gmt":"2026-11-24 03:47:14","data":{"screen":"post","locked":true}},
            {"client_id":"editor-3","user_id":3,"display_name":"Y","date_gmt":"2026-11-24 03:47:14","data":{"screen":"site-editor","locked":0}},
            {"client_id":"lock-3","user_id":3,"display_name":"Y","date_gmt":"2026-11-24 03:47:14","data":{"screen":"post"}},
            {"client_id":"_lock","user_id":3,"display_name":"Y","date_gmt":"2026-11-24 03:47:14","data":{}}]"#;
        let rows = room_rows(body, Some(1_795_492_044)).unwrap();
        let shown: Vec<_> =
            rows.iter().map(|row| (row.person.id.get(), row.locked, row.site_editor, row.age)).collect();
        let ten = Duration::from_secs(10);
        assert_eq!(shown, [(2, Some(true), false, ten), (3, Some(false), true, ten), (3, None, false, ten)]);
    }
}

//! The people of a room or of a site.

use std::collections::{BTreeMap, HashSet};

use presence::{Person, UserId};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::page::Odd;
use super::text::name;
use super::{item, lenient};

/// The people of a room or site: each once, without user 0 and deleted accounts. Where the field is missing
/// nobody is known.
#[derive(Default)]
pub(super) struct People {
    pub(super) people: Vec<Person>,
    /// Whether all of them were read.
    pub(super) is_whole: bool,
    /// Where the pictures of some of them are, as the site says: untrusted.
    pub(super) avatars: Vec<(UserId, Box<str>)>,
}

/// An address that is longer than this is none: those of Gravatar have about 120 bytes.
const LONGEST_ADDRESS: usize = 1024;

#[derive(Deserialize)]
struct Row {
    #[serde(default, deserialize_with = "lenient::number")]
    user_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    display_name: Option<String>,
    /// `false` where the site shows no avatars.
    #[serde(default, deserialize_with = "lenient::text")]
    avatar_url: Option<String>,
}

impl<'de> Deserialize<'de> for People {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<People, D::Error> {
        let rows = <&RawValue>::deserialize(deserializer)?.get();
        // A PHP list with gaps is sent as an object.
        let rows: Option<Vec<&RawValue>> = if rows.starts_with('{') {
            serde_json::from_str::<BTreeMap<String, &RawValue>>(rows)
                .ok()
                .map(|rows| rows.into_values().collect())
        } else {
            serde_json::from_str(rows).ok()
        };
        let Some(rows) = rows else { return Ok(People::default()) };
        let mut people =
            People { people: Vec::with_capacity(rows.len().min(1000)), is_whole: true, avatars: Vec::new() };
        let mut seen = HashSet::new();
        for row in rows {
            let row = item::<Row>(row).ok_or(Odd);
            let read =
                row.and_then(|row| Ok((person(row.user_id, row.display_name.as_deref())?, row.avatar_url)));
            match read {
                Ok((Some(person), avatar)) if seen.insert(person.id) => {
                    let avatar = avatar.filter(|address| (1..=LONGEST_ADDRESS).contains(&address.len()));
                    people.avatars.extend(avatar.map(|address| (person.id, address.into())));
                    people.people.push(person);
                }
                Ok(_) => {}
                Err(Odd) => people.is_whole = false,
            }
        }
        Ok(people)
    }
}

/// The person of a row: none for user 0 and for a deleted account, whose name is empty. Where the site
/// sends no name at all, the person is kept without.
pub(super) fn person(user: Option<u64>, display_name: Option<&str>) -> Result<Option<Person>, Odd> {
    let Some(id) = UserId::new(user.ok_or(Odd)?) else { return Ok(None) };
    Ok(match display_name {
        Some("") => None,
        other => Some(Person { id, name: name(other.unwrap_or_default()) }),
    })
}

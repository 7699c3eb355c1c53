//! What the user chose to hear nothing about, or to hear of as well, on one site.

use jiff::Timestamp;
use presence::{PostRef, UserId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What the user wants to hear nothing about on one site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Muted {
    /// The whole site.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub site: bool,
    /// The whole site, until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// These posts and people.
    #[serde(flatten)]
    pub chosen: Chosen,
}

/// Posts and people that the user chose on one site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// The posts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub posts: Vec<ChosenPost>,
    /// The numbers of the people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<u64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A post that the user chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenPost {
    /// The slug of its type.
    #[serde(rename = "type")]
    pub post_type: String,
    /// Its number.
    pub id: u64,
}

impl Muted {
    /// Whether the whole site is silent at this moment.
    #[must_use]
    pub fn silent_at(&self, now: Timestamp) -> bool {
        self.site || self.until.is_some_and(|until| until > now)
    }
}

impl Chosen {
    /// The posts.
    pub fn post_refs(&self) -> impl Iterator<Item = PostRef> {
        self.posts.iter().map(|post| PostRef::new(&post.post_type, post.id))
    }

    /// The people.
    pub fn user_ids(&self) -> impl Iterator<Item = UserId> {
        self.people.iter().filter_map(|number| UserId::new(*number))
    }

    /// A post is one of them, or not.
    pub fn set_post(&mut self, post: &PostRef, chosen: bool) {
        self.posts.retain(|known| known.id != post.id);
        if chosen {
            self.posts.push(ChosenPost { post_type: post.post_type.to_string(), id: post.id });
        }
    }

    /// A person is one of them, or not.
    pub fn set_person(&mut self, person: UserId, chosen: bool) {
        self.people.retain(|known| *known != person.get());
        if chosen {
            self.people.push(person.get());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_reads_as_it_is_written_and_keeps_what_is_not_known() {
        let text = r#"{"site":true,"posts":[{"type":"page","id":7}],"people":[3],"later":[1]}"#;
        let mut muted: Muted = serde_json::from_str(text).unwrap();
        assert_eq!(muted.chosen.post_refs().collect::<Vec<_>>(), [PostRef::new("page", 7)]);
        assert_eq!(serde_json::to_string(&muted).unwrap(), text);
        muted.chosen.set_post(&PostRef::new("page", 7), false);
        muted.chosen.set_person(UserId::new(3).unwrap(), false);
        muted.site = false;
        assert_eq!(serde_json::to_string(&muted).unwrap(), r#"{"later":[1]}"#);
        assert_eq!(serde_json::to_string(&Chosen::default()).unwrap(), "{}");
    }
}

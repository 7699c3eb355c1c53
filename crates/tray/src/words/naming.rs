//! People and posts in words.

use presence::{Person, PostRef, Roster, UserId};

use super::catalogue::{Words, say};
use crate::terminal::{SafeText, safe};

/// The person's name; “somebody (user 7)” where the account has none any more.
#[must_use]
pub fn person(person: &Person, words: Words) -> String {
    named(person.id.get(), &person.name, words)
}

/// The same of an account's number and name.
#[must_use]
pub fn named(id: u64, name: &str, words: Words) -> String {
    let name = safe(name);
    if name.is_empty() { say!(words, "person-unnamed", id = id.to_string()) } else { name.to_string() }
}

/// The name of somebody on a site's roster.
#[must_use]
pub fn someone(id: UserId, roster: &Roster, words: Words) -> String {
    named(id.get(), roster.name(id).map_or("", |known| &known.name), words)
}

/// “Ann Lee”, “Ann Lee and Ben Ito”, “Ann Lee, Ben Ito and Chiara Rossi”, “Ann Lee, Ben Ito and 3 others”.
#[must_use]
pub fn people(ids: &[UserId], roster: &Roster, words: Words) -> String {
    let name = |place: usize| ids.get(place).map(|id| someone(*id, roster, words)).unwrap_or_default();
    match ids.len() {
        0 => say!(words, "somebody"),
        1 => name(0),
        2 => say!(words, "people-two", first = name(0), second = name(1)),
        3 => say!(words, "people-three", first = name(0), second = name(1), third = name(2)),
        all => say!(words, "people-two-and-others", first = name(0), second = name(1), count = all - 2),
    }
}

/// The title in quotes; “(no title)” where the post has none, “a post (no. 42)” where it is not known.
#[must_use]
pub fn post(post: &PostRef, roster: &Roster, words: Words) -> String {
    titled(roster.title(post).map(|known| &*known.title), &post.post_type, post.id, words)
}

/// The same of a post's title, type and number.
#[must_use]
pub fn titled(title: Option<&str>, post_type: &str, id: u64, words: Words) -> String {
    titled_by(title, post_type, id, words, ToString::to_string)
}

/// The same with the title as `shown` makes it.
pub fn titled_by(
    title: Option<&str>,
    post_type: &str,
    id: u64,
    words: Words,
    shown: impl FnOnce(&SafeText) -> String,
) -> String {
    match title.map(safe) {
        Some(title) if title.is_empty() => say!(words, "post-untitled"),
        Some(title) => say!(words, "post-titled", title = shown(&title)),
        None if post_type == "page" => say!(words, "page-unknown", id = id.to_string()),
        None => say!(words, "post-unknown", id = id.to_string()),
    }
}

/// `text` as the beginning of a sentence.
#[must_use]
pub fn sentence(text: String, words: Words) -> String {
    let own = ["post-unknown", "page-unknown", "person-unnamed", "somebody", "a-post"];
    let mut beginnings = own.iter().filter_map(|name| words.begins(name));
    if !beginnings.any(|beginning| text.starts_with(&beginning)) {
        return text;
    }
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{Scene, prices, user};

    #[test]
    fn posts_are_named_and_never_by_empty_quotes() {
        let mut scene = Scene::default();
        assert_eq!(post(&prices(), scene.roster(), Words::english()), "a post (no. 42)");
        assert_eq!(post(&PostRef::new("page", 3), scene.roster(), Words::english()), "a page (no. 3)");
        scene.title(" \u{200b}");
        assert_eq!(post(&prices(), scene.roster(), Words::english()), "(no title)");
        scene.title("Prices");
        assert_eq!(post(&prices(), scene.roster(), Words::english()), "“Prices”");
        scene.title("<b>a</b>\u{1b}[2J & _b_");
        assert_eq!(post(&prices(), scene.roster(), Words::english()), "“<b>a</b> & _b_”");
    }

    #[test]
    fn people_are_counted_beyond_three() {
        let mut scene = Scene::default();
        scene.others_open(&[2, 3, 4, 5]);
        for (ids, named) in [
            (vec![2], "Ann Lee"),
            (vec![2, 3], "Ann Lee and Ben Ito"),
            (vec![2, 3, 4], "Ann Lee, Ben Ito and Chiara Rossi"),
            (vec![2, 3, 4, 5], "Ann Lee, Ben Ito and 2 others"),
            (vec![77], "somebody (user 77)"),
        ] {
            let ids: Vec<UserId> = ids.into_iter().map(user).collect();
            assert_eq!(people(&ids, scene.roster(), Words::english()), named);
        }
        assert_eq!(
            sentence("a post (no. 42) is free".to_owned(), Words::english()),
            "A post (no. 42) is free"
        );
        assert_eq!(sentence("a. b. opened".to_owned(), Words::english()), "a. b. opened");
    }
}

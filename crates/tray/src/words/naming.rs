//! People and posts in words.

use presence::{Person, PostRef, Roster, UserId};

use crate::terminal::safe;

/// The person's name; “somebody (user 7)” where the account has none any more.
#[must_use]
pub fn person(person: &Person) -> String {
    named(person.id.get(), &person.name)
}

/// The same of an account's number and name.
#[must_use]
pub fn named(id: u64, name: &str) -> String {
    let name = safe(name);
    if name.is_empty() { format!("somebody (user {id})") } else { name.to_string() }
}

/// The name of somebody on a site's roster.
#[must_use]
pub fn someone(id: UserId, roster: &Roster) -> String {
    match roster.name(id) {
        Some(known) => person(known),
        None => format!("somebody (user {id})"),
    }
}

/// “Ann Lee”, “Ann Lee and Ben Ito”, “Ann Lee, Ben Ito and Chiara Rossi”, “Ann Lee, Ben Ito and 3 others”.
#[must_use]
pub fn people(ids: &[UserId], roster: &Roster) -> String {
    let names: Vec<String> = ids.iter().map(|id| someone(*id, roster)).collect();
    match names.as_slice() {
        [] => "somebody".to_owned(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, three] => format!("{one}, {two} and {three}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} others", rest.len()),
    }
}

/// The title in quotes; “(no title)” where the post has none, “a post (no. 42)” where it is not known.
#[must_use]
pub fn post(post: &PostRef, roster: &Roster) -> String {
    titled(roster.title(post).map(|known| &*known.title), &post.post_type, post.id)
}

/// The same of a post's title, type and number.
#[must_use]
pub fn titled(title: Option<&str>, post_type: &str, id: u64) -> String {
    match title.map(safe) {
        Some(title) if title.is_empty() => "(no title)".to_owned(),
        Some(title) => format!("“{title}”"),
        None if post_type == "page" => format!("a page (no. {id})"),
        None => format!("a post (no. {id})"),
    }
}

/// `text` as the beginning of a sentence.
#[must_use]
pub fn sentence(text: &str) -> String {
    let own = ["a post (no. ", "a page (no. ", "somebody", "an agent of "];
    if own.iter().any(|beginning| text.starts_with(beginning)) {
        let mut chars = text.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars).collect()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{Scene, prices, user};

    #[test]
    fn posts_are_named_and_never_by_empty_quotes() {
        let mut scene = Scene::default();
        assert_eq!(post(&prices(), scene.roster()), "a post (no. 42)");
        assert_eq!(post(&PostRef::new("page", 3), scene.roster()), "a page (no. 3)");
        scene.title(" \u{200b}");
        assert_eq!(post(&prices(), scene.roster()), "(no title)");
        scene.title("Prices");
        assert_eq!(post(&prices(), scene.roster()), "“Prices”");
        scene.title("<b>a</b>\u{1b}[2J & _b_");
        assert_eq!(post(&prices(), scene.roster()), "“<b>a</b> & _b_”");
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
            assert_eq!(people(&ids, scene.roster()), named);
        }
        assert_eq!(sentence("a post (no. 42) is free"), "A post (no. 42) is free");
        assert_eq!(sentence("a. b. opened"), "a. b. opened");
    }
}

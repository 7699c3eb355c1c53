//! Names and titles as rows show them: safe, and no wider than a menu takes.

use presence::reading::Place;
use presence::roster::OnSite;
use presence::{Person, PostRef, Roster};

use crate::terminal::{cut, safe, width};
use crate::watching::WatchedSite;
use crate::words::{self, FaultText, Words, say};

/// No row is wider, in columns of a terminal.
pub(super) const WIDEST_ROW: usize = 80;
/// How wide names and titles may be: the first with which the row is narrow enough.
const WIDEST_NAMES: [usize; 9] = [40, 34, 29, 25, 22, 19, 16, 14, 12];

/// A row that is narrow enough. `with`: makes it of names and titles that are no wider than it is told.
pub(super) fn row(with: impl Fn(usize) -> String) -> String {
    let fits = |text: &String| width(text) <= WIDEST_ROW;
    let found = WIDEST_NAMES.into_iter().map(&with).find(fits);
    found.unwrap_or_else(|| cut(&with(12), WIDEST_ROW))
}

/// The name that the user gave a site, or its address where that says nothing.
pub(super) fn site(site: &WatchedSite, widest: usize, words: Words) -> String {
    let shown = |text: &str| Some(safe(text)).filter(|text| !text.is_empty());
    let name = shown(&site.name).or_else(|| shown(&site.address)).map(|text| cut(text.as_str(), widest));
    name.unwrap_or_else(|| say!(words, "site-unnamed"))
}

/// A person's name, or what stands for it.
pub(super) fn person(person: &Person, widest: usize, words: Words) -> String {
    let name = safe(&person.name);
    if name.is_empty() { words::person(person, words) } else { cut(name.as_str(), widest) }
}

/// “Ann Lee”, “Ann Lee and Ben Ito”, “Ann Lee and 2 others”.
pub(super) fn people(people: &[&Person], widest: usize, words: Words) -> String {
    let name = |one: &Person| person(one, widest, words);
    match people {
        [] => say!(words, "somebody"),
        [one] => name(one),
        [one, two] => say!(words, "people-two", first = name(one), second = name(two)),
        [one, rest @ ..] => say!(words, "people-one-and-others", first = name(one), count = rest.len()),
    }
}

/// What is the matter with the keychain, and what a click on that does.
pub(super) fn keychain(fault: &FaultText, words: Words) -> (String, String) {
    match fault.code {
        "keychain-locked" => (say!(words, "keychain-locked"), say!(words, "keychain-unlock")),
        "keychain-denied" => (say!(words, "keychain-denied"), say!(words, "keychain-ask-again")),
        "keychain-missing" => (say!(words, "keychain-missing"), say!(words, "keychain-look-again")),
        _ => (say!(words, "keychain-failed"), say!(words, "keychain-try-again")),
    }
}

/// A post's title in quotes, or what stands for it.
pub(super) fn post(post: &PostRef, roster: &Roster, widest: usize, words: Words) -> String {
    let title = roster.title(post).map(|known| &*known.title);
    words::titled_by(title, &post.post_type, post.id, words, |title| cut(title.as_str(), widest))
}

/// What somebody is doing where.
pub(super) fn doing(on_site: &OnSite, roster: &Roster, widest: usize, words: Words) -> String {
    match (on_site.posts.first(), &on_site.place) {
        (Some(one), _) => words::editing(&post(one, roster, widest, words), on_site.posts.len(), words),
        (None, Some(Place::Screen(at))) => cut(&words::screen(at, words), widest),
        (None, _) => words::doing(on_site, roster, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{Scene, ann, named, prices};

    #[test]
    fn titles_are_cut_inside_their_quotes() {
        let mut scene = Scene::default();
        scene.title("The autumn issue and everything that is in it");
        assert_eq!(post(&prices(), scene.roster(), 16, Words::english()), "“The autu…s in it”");
        assert_eq!(post(&PostRef::new("page", 7), scene.roster(), 4, Words::english()), "a page (no. 7)");
    }

    #[test]
    fn rows_take_as_much_as_there_is_room_for() {
        let long = "x".repeat(500);
        let name = Person { name: long.as_str().into(), ..ann() };
        assert_eq!(width(&row(|widest| person(&name, widest, Words::english()))), 40);
        let two = row(|widest| {
            format!(
                "{} {} y",
                person(&name, widest, Words::english()),
                person(&name, widest, Words::english())
            )
        });
        assert_eq!(width(&two), 34 + 34 + 3);
        assert_eq!(width(&row(|_| long.clone())), WIDEST_ROW);
    }

    #[test]
    fn people_are_counted_beyond_two() {
        let all = [named(2), named(3), named(4)];
        let all: Vec<&Person> = all.iter().collect();
        assert_eq!(people(&all[..1], 40, Words::english()), "Ann Lee");
        assert_eq!(people(&all[..2], 40, Words::english()), "Ann Lee and Ben Ito");
        assert_eq!(people(&all, 40, Words::english()), "Ann Lee and 2 others");
    }
}

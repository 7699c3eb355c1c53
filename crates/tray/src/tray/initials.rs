//! The initials of people and sites, and their grounds.

use presence::{Person, UserId};
use protocol::SiteColour;
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Picture, Shape};
use crate::settings::Shown;
use crate::terminal::safe;

/// What stands for a name without a letter.
const NO_LETTER: &str = "?";

/// A person's initials on the ground that is theirs on this site.
pub(crate) fn picture(person: &Person, own_url: &str) -> Picture {
    let (initials, ground) = (initials(&person.name), ground(person.id, own_url));
    Picture { shape: Shape::Disc, initials, ground, avatar: None }
}

/// What stands before the name of a site: the letters that the user chose, or those of its name where they chose a colour
/// only; on grey where they chose letters only. None where they chose neither.
pub(crate) fn mark(name: &str, shown: &Shown) -> Option<Picture> {
    let chosen = shown.initials.as_deref().map(safe).filter(|letters| !letters.is_empty());
    let of_name = || shown.colour.map(|_| initials(name));
    let initials = chosen.map(|letters| letters.to_string()).or_else(of_name)?;
    let ground = shown.colour.unwrap_or(SiteColour::Grey);
    Some(Picture { shape: Shape::Square, initials, ground, avatar: None })
}

/// The first letters of the first and the last word that begin with a letter, in capitals.
fn initials(name: &str) -> String {
    let name = safe(name);
    let begins = |word: &'_ str| first(word).filter(|first| is_letter(first)).map(capital);
    let mut letters = name.as_str().split(' ').filter_map(begins);
    match (letters.next(), letters.next_back()) {
        (Some(first), Some(last)) => first + &last,
        (Some(only), None) => only,
        // Such as “<Ann>”: the first letter there is.
        _ => name.as_str().graphemes(true).find(|one| is_letter(one)).map_or(NO_LETTER.to_owned(), capital),
    }
}

/// What a person sees as the first letter.
fn first(word: &str) -> Option<&str> {
    // Nothing joins two letters of ASCII.
    match word.as_bytes() {
        [one] | [one, 0..=0x7f, ..] if one.is_ascii() => word.get(..1),
        _ => word.graphemes(true).next(),
    }
}

fn is_letter(grapheme: &str) -> bool {
    grapheme.starts_with(char::is_alphanumeric)
}

/// In capitals, unless that makes more than one letter of it, as of “ß”.
fn capital(letter: &str) -> String {
    if letter.is_ascii() {
        return letter.to_ascii_uppercase();
    }
    let capital = letter.to_uppercase();
    if capital.graphemes(true).count() == 1 { capital } else { letter.to_owned() }
}

/// The upper three bits of FNV-1a (64 bits; offset basis and prime of draft-eastlake-fnv) over the site's address and
/// the person's number. Its lower bits depend on the lower bits of the input only.
fn ground(person: UserId, own_url: &str) -> SiteColour {
    let bytes = own_url.bytes().chain(person.get().to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let place = usize::try_from(hash >> 61).unwrap_or_default();
    SiteColour::ALL.get(place).copied().unwrap_or(SiteColour::Grey)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::user;

    #[test]
    fn initials_are_one_or_two_letters() {
        for (name, shown) in [
            ("Ann Lee", "AL"),
            ("ann maria lee", "AL"),
            ("Zoë", "Z"),
            ("élan vital", "ÉV"),
            ("e\u{301}lan", "E\u{301}"),
            ("ßmith", "ß"),
            ("山田太郎", "山"),
            ("محمد الأحمد", "ما"),
            ("Ann Lee (editor)", "AL"),
            ("<b>Ann</b> & _Lee_", "B"),
            ("👩\u{200d}👩\u{200d}👧 Ann", "A"),
            ("🦊", "?"),
            ("\u{202e}\n", "?"),
            ("", "?"),
            ("7 of 9", "79"),
        ] {
            assert_eq!(initials(name), shown, "{name:?}");
        }
    }

    #[test]
    fn grounds_stay_and_are_spread() {
        let of = |number| ground(user(number), "https://example.com/");
        // Written down: grounds that change with a version are as bad as none.
        assert_eq!([1, 2, 3, 4, 5].map(|number| of(number).place()), [6, 7, 0, 1, 2]);
        let mut counts = [0; 8];
        for number in 1..=800 {
            counts[usize::from(of(number).place())] += 1;
        }
        assert!(counts.iter().all(|count| (50..150).contains(count)), "{counts:?}");
        let elsewhere =
            (1..=100).filter(|number| of(*number) != ground(user(*number), "https://example.org/"));
        assert!(elsewhere.count() > 50);
    }

    #[test]
    fn a_site_has_a_mark_where_the_user_chose_a_colour_or_letters() {
        let of = |initials: Option<&str>, colour| {
            let shown = Shown { group: Some("A".into()), initials: initials.map(str::to_owned), colour };
            mark("Example Magazine", &shown).map(|mark| (mark.initials, mark.ground))
        };
        assert_eq!(of(None, None), None);
        assert_eq!(of(None, Some(SiteColour::Teal)), Some(("EM".to_owned(), SiteColour::Teal)));
        assert_eq!(of(Some("X"), Some(SiteColour::Teal)), Some(("X".to_owned(), SiteColour::Teal)));
        assert_eq!(of(Some("X"), None), Some(("X".to_owned(), SiteColour::Grey)));
        // As nothing is left of them, they are none.
        assert_eq!(of(Some("\u{202e}"), None), None);
    }
}

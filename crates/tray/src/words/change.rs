//! Changes on a site in words, one line each.

use presence::reading::Place;
use presence::transition::{Departure, Transition};
use presence::{Person, PostRef, Roster};

use super::catalogue::{Words, say};
use super::naming::{person, post, sentence};
use super::place::screen;

/// What changed: “Ann Lee came”, “Ben Ito opened “Prices””. `None` for what is told as an alert or not at all.
#[must_use]
pub fn change(transition: &Transition, roster: &Roster, words: Words) -> Option<String> {
    let me = |who: &Person| who.id == roster.me();
    let name = |who: &Person| person(who, words);
    let title = |of: &PostRef| post(of, roster, words);
    let text = match transition {
        Transition::Arrived { person } => say!(words, "change-arrived", person = name(person)),
        Transition::Departed { person, how } => match how {
            Departure::Left => say!(words, "change-left", person = name(person)),
            Departure::FellSilent => say!(words, "change-silent", person = name(person)),
            Departure::Unknown => say!(words, "change-gone", person = name(person)),
        },
        Transition::Moved { person, place } => match place {
            // That they opened the post is told, and names it.
            Place::Screen(at) if roster.edits(person.id, &at.id) => return None,
            Place::Screen(at) => {
                say!(words, "change-moved", person = name(person), screen = screen(at, words))
            }
            Place::Hidden => return None,
        },
        Transition::Opened { person, post } if me(person) => say!(words, "you-opened", post = title(post)),
        Transition::Opened { person, post } => {
            say!(words, "change-opened", person = name(person), post = title(post))
        }
        Transition::LeftPost { person, post, how, .. } if me(person) => match how {
            Departure::Left => say!(words, "you-left", post = title(post)),
            Departure::FellSilent => say!(words, "you-went-quiet", post = title(post)),
            Departure::Unknown => say!(words, "you-are-gone", post = title(post)),
        },
        Transition::LeftPost { person, post, how, free } => {
            let (who, of) = (name(person), title(post));
            match (how, *free, roster.user_in(post)) {
                (Departure::Left, true, true) => {
                    say!(words, "change-left-post-alone", person = who, post = of)
                }
                (Departure::Left, true, false) => {
                    say!(words, "change-left-post-free", person = who, post = of)
                }
                (Departure::Left, false, _) => say!(words, "change-left-post", person = who, post = of),
                (Departure::FellSilent, ..) => say!(words, "change-silent-in-post", person = who, post = of),
                (Departure::Unknown, true, true) => {
                    say!(words, "change-gone-from-post-alone", person = who, post = of)
                }
                (Departure::Unknown, true, false) => {
                    say!(words, "change-gone-from-post-free", person = who, post = of)
                }
                (Departure::Unknown, false, _) => {
                    say!(words, "change-gone-from-post", person = who, post = of)
                }
            }
        }
        Transition::BackInPost { person, post } if me(person) => {
            say!(words, "you-are-back", post = title(post))
        }
        Transition::BackInPost { person, post } => {
            say!(words, "change-back", person = name(person), post = title(post))
        }
        Transition::Met(_) | Transition::Changing { .. } | Transition::Saved { .. } => return None,
    };
    Some(sentence(text, words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{Scene, ann, me, prices};
    use presence::reading::ScreenRef;

    #[test]
    fn changes_are_told_in_one_line_each() {
        let mut scene = Scene::default();
        scene.title("Prices");
        let upload = Place::Screen(ScreenRef { id: "upload".into(), ..ScreenRef::default() }.into());
        let left = |person: Person, how, free| Transition::LeftPost { person, post: prices(), how, free };
        let lines: Vec<String> = [
            Transition::Arrived { person: ann() },
            Transition::Moved { person: ann(), place: upload },
            Transition::Opened { person: ann(), post: prices() },
            Transition::Opened { person: me(), post: prices() },
            left(ann(), Departure::FellSilent, false),
            Transition::BackInPost { person: ann(), post: prices() },
            left(ann(), Departure::Left, true),
            left(ann(), Departure::Unknown, false),
            left(me(), Departure::FellSilent, false),
            Transition::BackInPost { person: me(), post: prices() },
            left(me(), Departure::Left, false),
            Transition::Departed { person: ann(), how: Departure::Left },
            Transition::Departed { person: ann(), how: Departure::FellSilent },
            Transition::Departed { person: ann(), how: Departure::Unknown },
        ]
        .iter()
        .map(|transition| change(transition, scene.roster(), Words::english()).unwrap())
        .collect();
        insta::assert_snapshot!(lines.join("\n"), @r"
        Ann Lee arrived
        Ann Lee moved to Media library
        Ann Lee opened “Prices”
        You opened “Prices”
        Ann Lee went quiet in “Prices”; the tab may still be open
        Ann Lee is back in “Prices”
        Ann Lee left “Prices”; nobody is in it now
        Ann Lee is no longer in “Prices”
        You went quiet in “Prices”; it still counts as yours
        You are back in “Prices”
        You left “Prices”
        Ann Lee left
        Ann Lee went quiet
        Ann Lee is no longer there
        ");
        assert_eq!(
            change(
                &Transition::Moved { person: ann(), place: Place::Hidden },
                scene.roster(),
                Words::english()
            ),
            None
        );
    }

    #[test]
    fn who_is_left_in_a_post_is_said() {
        let mut scene = Scene::default();
        scene.title("Prices");
        scene.others_open(&[1]);
        let left = |person| Transition::LeftPost { person, post: prices(), how: Departure::Left, free: true };
        let said = change(&left(ann()), scene.roster(), Words::english());
        assert_eq!(said.as_deref(), Some("Ann Lee left “Prices”; you are alone in it now"));
        assert_eq!(
            change(&left(me()), scene.roster(), Words::english()).as_deref(),
            Some("You left “Prices”")
        );
    }
}

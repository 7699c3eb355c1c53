//! Changes on a site in words, one line each.

use presence::transition::{Departure, Transition};
use presence::{Person, Roster};

use super::naming::{person, post, sentence};
use super::place::screen;
use presence::reading::Place;

/// What changed: “Ann Lee came”, “Ben Ito opened “Prices””. `None` for what is told as an alert or not at all.
#[must_use]
pub fn change(transition: &Transition, roster: &Roster) -> Option<String> {
    let me = |who: &Person| who.id == roster.me();
    let subject = |who: &Person| if me(who) { "You".to_owned() } else { person(who) };
    let text = match transition {
        Transition::Arrived { person: who } => format!("{} arrived", person(who)),
        Transition::Departed { person: who, how } => match how {
            Departure::Left => format!("{} left", person(who)),
            Departure::FellSilent => format!("{} went quiet", person(who)),
            Departure::Unknown => format!("{} is no longer there", person(who)),
        },
        Transition::Moved { person: who, place } => match place {
            // That they opened the post is told, and names it.
            Place::Screen(at) if roster.edits(who.id, &at.id) => return None,
            Place::Screen(at) => format!("{} moved to {}", person(who), screen(at)),
            Place::Hidden => return None,
        },
        Transition::Opened { person: who, post: of } => {
            format!("{} opened {}", subject(who), post(of, roster))
        }
        Transition::LeftPost { person: who, post: of, how, free } => {
            let free = match (*free && !me(who), roster.user_in(of)) {
                (true, true) => "; you are alone in it now",
                (true, false) => "; nobody is in it now",
                (false, _) => "",
            };
            let of = post(of, roster);
            let who_says = subject(who);
            match how {
                Departure::Left => format!("{who_says} left {of}{free}"),
                Departure::FellSilent if me(who) => {
                    format!("You went quiet in {of}; it still counts as yours")
                }
                Departure::FellSilent => format!("{who_says} went quiet in {of}; the tab may still be open"),
                Departure::Unknown if me(who) => format!("You are no longer in {of}"),
                Departure::Unknown => format!("{who_says} is no longer in {of}{free}"),
            }
        }
        Transition::BackInPost { person: who, post: of } => {
            let is = if me(who) { "are" } else { "is" };
            format!("{} {is} back in {}", subject(who), post(of, roster))
        }
        Transition::Met(_) | Transition::Changing { .. } | Transition::Saved { .. } => return None,
    };
    Some(sentence(&text))
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
        let upload = Place::Screen(ScreenRef { id: "upload".into(), ..ScreenRef::default() });
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
        .map(|transition| change(transition, scene.roster()).unwrap())
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
        assert_eq!(change(&Transition::Moved { person: ann(), place: Place::Hidden }, scene.roster()), None);
    }

    #[test]
    fn who_is_left_in_a_post_is_said() {
        let mut scene = Scene::default();
        scene.title("Prices");
        scene.others_open(&[1]);
        let left = |person| Transition::LeftPost { person, post: prices(), how: Departure::Left, free: true };
        let said = change(&left(ann()), scene.roster());
        assert_eq!(said.as_deref(), Some("Ann Lee left “Prices”; you are alone in it now"));
        assert_eq!(change(&left(me()), scene.roster()).as_deref(), Some("You left “Prices”"));
    }
}

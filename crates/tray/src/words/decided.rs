//! What was decided about alerts, in words.

use presence::alerts::Silence;
use presence::transition::Transition;
use presence::{PostRef, Roster, UserId};

use super::catalogue::{Words, say};
use super::change::change;
use super::naming::{post, sentence, someone};

/// What a decision was about: “Ann Lee opened “Prices””.
#[must_use]
pub fn about(transition: &Transition, roster: &Roster, words: Words) -> String {
    let name = |who: UserId| someone(who, roster, words);
    let title = |of: &PostRef| post(of, roster, words);
    let text = match transition {
        Transition::Met(meeting) => {
            say!(words, "met", person = name(meeting.person.id), post = title(&meeting.post))
        }
        Transition::Changing { person, post, .. } => {
            say!(words, "changes", person = name(person.id), post = title(post))
        }
        Transition::Saved { author: Some(author), post, .. } if *author == roster.me() => {
            say!(words, "you-saved", post = title(post))
        }
        Transition::Saved { author: Some(author), post, .. } => {
            say!(words, "saved", person = name(*author), post = title(post))
        }
        Transition::Saved { author: None, post, .. } => say!(words, "somebody-saved", post = title(post)),
        other => return change(other, roster, words).unwrap_or_else(|| say!(words, "somebody-moved")),
    };
    sentence(text, words)
}

/// Every reason there is.
#[cfg(test)]
pub(super) const SILENCES: [Silence; 14] = [
    Silence::Myself,
    Silence::AlreadyTold,
    Silence::CameBackSoon,
    Silence::NotMine,
    Silence::NotEditing,
    Silence::Summed,
    Silence::Baseline,
    Silence::AuthorUnknown,
    Silence::KindOff,
    Silence::SiteMuted,
    Silence::PostMuted,
    Silence::PersonMuted,
    Silence::Paused,
    Silence::Snoozed,
];

/// Why something was not told, as a stable name for programs.
#[must_use]
pub fn silence_code(silence: Silence) -> &'static str {
    match silence {
        Silence::Myself => "myself",
        Silence::AlreadyTold => "already-told",
        Silence::CameBackSoon => "came-back-soon",
        Silence::NotMine => "not-mine",
        Silence::NotEditing => "not-editing",
        Silence::Summed => "summed",
        Silence::Baseline => "baseline",
        Silence::AuthorUnknown => "author-unknown",
        Silence::KindOff => "kind-off",
        Silence::SiteMuted => "site-muted",
        Silence::PostMuted => "post-muted",
        Silence::PersonMuted => "person-muted",
        Silence::Paused => "paused",
        Silence::Snoozed => "snoozed",
    }
}

/// Why something was not told, in words.
#[must_use]
pub fn silence(silence: Silence, words: Words) -> String {
    words.text(&format!("silence-{}", silence_code(silence)), None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{Scene, ann, me, prices};
    use presence::transition::MyState;

    #[test]
    fn decisions_name_who_and_what() {
        let mut scene = Scene::default();
        scene.title("Prices");
        scene.all_in(&[1, 2], 0);
        let saved = |author| Transition::Saved { post: prices(), author, mine: MyState::default() };
        let roster = scene.roster();
        assert_eq!(about(&saved(Some(ann().id)), roster, Words::english()), "Ann Lee saved “Prices”");
        assert_eq!(about(&saved(Some(me().id)), roster, Words::english()), "You saved “Prices”");
        assert_eq!(about(&saved(None), roster, Words::english()), "Somebody saved “Prices”");
        let opened = Transition::Opened { person: ann(), post: prices() };
        assert_eq!(about(&opened, roster, Words::english()), "Ann Lee opened “Prices”");
    }
}

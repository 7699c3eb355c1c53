//! What was decided about alerts, in words.

use presence::alerts::Silence;
use presence::transition::Transition;
use presence::{PostRef, Roster, UserId};

use super::change::change;
use super::naming::{post, sentence, someone};

/// What a decision was about: “Ann Lee opened “Prices””.
#[must_use]
pub fn about(transition: &Transition, roster: &Roster) -> String {
    let met = |who: UserId, of: &PostRef, verb: &str| {
        sentence(&format!("{} {verb} {}", someone(who, roster), post(of, roster)))
    };
    match transition {
        Transition::Met(meeting) => met(meeting.person.id, &meeting.post, "and you are in"),
        Transition::Changing { person, post, .. } => met(person.id, post, "is changing"),
        Transition::Saved { author: Some(author), post, .. } if *author == roster.me() => {
            format!("You saved {}", self::post(post, roster))
        }
        Transition::Saved { author: Some(author), post, .. } => met(*author, post, "saved"),
        Transition::Saved { author: None, post, .. } => {
            format!("Somebody saved {}", self::post(post, roster))
        }
        other => change(other, roster).unwrap_or_else(|| "Somebody went to another screen".to_owned()),
    }
}

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
pub fn silence(silence: Silence) -> &'static str {
    match silence {
        Silence::Myself => "you did it yourself",
        Silence::AlreadyTold => "you were told already",
        Silence::CameBackSoon => "they, or you, were away only for a short while",
        Silence::NotMine => "the post is not yours",
        Silence::NotEditing => "they do not edit it",
        Silence::Summed => "it happened while nobody watched, and is part of the summary",
        Silence::Baseline => "it happened while nobody watched",
        Silence::AuthorUnknown => "the site does not tell who saved it; it may have been you",
        Silence::KindOff => "alerts of this kind are off in the settings",
        Silence::SiteMuted => "the site is muted",
        Silence::PostMuted => "the post is muted",
        Silence::PersonMuted => "the person is muted",
        Silence::Paused => "alerts were paused, or it was in quiet hours",
        Silence::Snoozed => "you snoozed the post",
    }
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
        assert_eq!(about(&saved(Some(ann().id)), roster), "Ann Lee saved “Prices”");
        assert_eq!(about(&saved(Some(me().id)), roster), "You saved “Prices”");
        assert_eq!(about(&saved(None), roster), "Somebody saved “Prices”");
        let opened = Transition::Opened { person: ann(), post: prices() };
        assert_eq!(about(&opened, roster), "Ann Lee opened “Prices”");
    }
}

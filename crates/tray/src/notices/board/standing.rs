//! One thing that the user was told, or is about to be: its words, and where they are shown.

use presence::alerts::{Alert, Kind};
use presence::{PostRef, Roster, UserId};

use crate::action::Action;
use crate::notices::{Button, Notice, NoticeId, Urgency};
use crate::terminal::cut;
use crate::words::{self, Moments, Told, Words, say};

/// So many people are remembered of one post. More are not in one post but by mistake or malice.
const PEOPLE: usize = 50;
/// The widest that those who are in a post too are named, in columns.
const ALSO: usize = 60;

/// What was told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// Somebody and the user in one post: their episodes.
    Together(PostRef),
    /// A post that the user chose.
    Watched(PostRef),
    /// A person whom the user chose.
    Person(UserId),
}

/// Where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere yet: it waits for the end of the few seconds in which alerts of its site are collected.
    Waiting,
    /// In a notification of its own.
    Own,
    /// It was in a notification of its own, which is closed.
    Closed,
    /// In the summary of its site.
    Summary,
    /// In the summary of what was too much.
    More,
    /// It was in a summary, which is closed.
    Told,
}

/// Somebody whom it is about.
#[derive(Clone, Debug)]
pub(super) struct Party {
    person: UserId,
    kind: Kind,
    /// What they did stands, but they are not in the post.
    gone: bool,
}

/// One thing that the user was told, or is about to be.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) site: usize,
    pub(super) subject: Subject,
    /// The name of its notification, where it has one of its own.
    pub(super) id: NoticeId,
    pub(super) place: Place,
    pub(super) site_name: String,
    /// What it is about, in a few words: the post's title.
    pub(super) about: String,
    /// Whether it was seen that others came to the post of the user's.
    pub(super) seen_opened: bool,
    parties: Vec<Party>,
    told: Told,
}

impl Standing {
    pub(super) fn new(site: usize, subject: Subject, id: NoticeId) -> Standing {
        Standing {
            site,
            subject,
            id,
            place: Place::Waiting,
            site_name: String::new(),
            about: String::new(),
            seen_opened: false,
            parties: Vec::new(),
            told: Told { title: String::new(), body: String::new() },
        }
    }

    /// Takes in that `people` did this; whether it got worse.
    pub(super) fn take(&mut self, kind: &Kind, people: &[UserId], there: bool) -> bool {
        if !matches!(self.subject, Subject::Together(_)) {
            self.parties.clear(); // each alert of what the user chose is news by itself
        }
        let mut worse = false;
        for person in people {
            let room = self.parties.len() < PEOPLE;
            match self.parties.iter_mut().find(|party| party.person == *person) {
                None if room => {
                    self.parties.push(Party { person: *person, kind: kind.clone(), gone: !there });
                    worse = true;
                }
                None => {}
                Some(party) => {
                    worse |= step(kind) > step(&party.kind) || party.gone;
                    if step(kind) >= step(&party.kind) {
                        party.kind = kind.clone();
                    }
                    party.gone = !there;
                }
            }
        }
        worse
    }

    /// An episode ended; whether that changed anything. What somebody saved stays true when they leave.
    pub(super) fn leave(&mut self, person: UserId, mine: bool) -> bool {
        let Some(at) = self.parties.iter().position(|party| party.person == person) else { return false };
        match self.parties.get_mut(at) {
            Some(party) if mine && matches!(party.kind, Kind::Saved { .. }) => {
                !std::mem::replace(&mut party.gone, true)
            }
            _ => {
                self.parties.remove(at);
                true
            }
        }
    }

    /// Whether it is not about this person any more; whether that changed anything.
    pub(super) fn forget(&mut self, person: UserId) -> bool {
        let before = self.parties.len();
        self.parties.retain(|party| party.person != person);
        self.parties.len() != before
    }

    /// Whether nobody is left whom it is about.
    pub(super) fn is_over(&self) -> bool {
        self.parties.is_empty()
    }

    /// Whether it stands only for what people did who are not in the post.
    pub(super) fn all_gone(&self) -> bool {
        self.parties.iter().all(|party| party.gone)
    }

    /// Finds its words anew; whether they changed.
    pub(super) fn word(&mut self, roster: &Roster, moments: &Moments, words: Words) -> bool {
        let Some(worst) = self.parties.iter().max_by_key(|party| step(&party.kind)) else { return false };
        let same =
            |party: &&Party| std::mem::discriminant(&party.kind) == std::mem::discriminant(&worst.kind);
        let people: Vec<UserId> = self.parties.iter().filter(same).map(|party| party.person).collect();
        let alert = Alert {
            kind: worst.kind.clone(),
            posts: self.post().cloned().into_iter().collect(),
            people,
            replaces: false,
            at: moments.now,
        };
        let mut told = words::alert_in_brief(&alert, roster, &self.site_name, moments, words);
        let also: Vec<UserId> = self
            .parties
            .iter()
            .filter(|party| !same(party) && !party.gone)
            .map(|party| party.person)
            .collect();
        if !also.is_empty() {
            let also = say!(words, "also-in-it", people = cut(&words::people(&also, roster, words), ALSO));
            told.body = words.dotted([told.body, also]);
        }
        self.about = match self.post() {
            Some(post) => words::post_in_brief(post, roster, words),
            None => told.title.clone(),
        };
        let changed = told != self.told;
        self.told = told;
        changed
    }

    fn post(&self) -> Option<&PostRef> {
        match &self.subject {
            Subject::Together(post) | Subject::Watched(post) => Some(post),
            Subject::Person(_) => None,
        }
    }

    /// How much it may disturb. Servers keep what is critical on the screen until somebody closes it, and show it
    /// while the user wants not to be disturbed: that is right where work is being overwritten, and nowhere else.
    /// What is nice to know goes without a sound, and on some systems only into the list.
    pub(super) fn urgency(&self) -> Urgency {
        let worst = self.parties.iter().map(|party| urgency(&party.kind)).max();
        worst.unwrap_or(Urgency::Low)
    }

    /// It as a notification with the name `id`.
    pub(super) fn notice(&self, id: NoticeId, heard: bool, words: Words) -> Notice {
        let site = self.site;
        let (on_click, buttons) = match (&self.subject, self.parties.first().map(|party| &party.kind)) {
            (Subject::Person(person), _) => {
                let there = Action::OpenScreen { site, person: *person };
                (there.clone(), vec![button(say!(words, "button-open-screen"), there)])
            }
            (Subject::Watched(post), Some(Kind::Free { .. })) => {
                let open = Action::OpenPost { site, post: post.clone() };
                (open.clone(), vec![button(say!(words, "open-post"), open)])
            }
            (Subject::Watched(post) | Subject::Together(post), _) => {
                let open = Action::OpenPost { site, post: post.clone() };
                let buttons = vec![
                    button(say!(words, "open-post"), open.clone()),
                    button(
                        say!(words, "mute-post"),
                        Action::MutePost { site, post: post.clone(), muted: true },
                    ),
                    button(say!(words, "button-snooze"), Action::Snooze { site, post: post.clone() }),
                ];
                (open, buttons)
            }
        };
        Notice {
            id,
            title: self.told.title.clone(),
            body: self.told.body.clone(),
            urgency: self.urgency(),
            heard,
            on_click: Some(on_click),
            buttons,
        }
    }
}

pub(super) fn button(label: String, action: Action) -> Button {
    Button { label, action }
}

/// How bad it is, mildest first.
fn step(kind: &Kind) -> u8 {
    match kind {
        Kind::Joined => 0,
        Kind::AgentChanged => 1,
        Kind::Changing { .. } => 3,
        Kind::Saved { .. } => 4,
        _ => 2,
    }
}

fn urgency(kind: &Kind) -> Urgency {
    match kind {
        Kind::Saved { .. } => Urgency::Critical,
        Kind::Joined | Kind::Came | Kind::WatchedOpened | Kind::Free { .. } => Urgency::Low,
        _ => Urgency::Normal,
    }
}

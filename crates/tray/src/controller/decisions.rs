//! “Why was I not told?”: the last decisions about alerts, in memory only.

use std::collections::VecDeque;

use presence::Time;
use presence::alerts::{Alert, Silence};
use presence::transition::Transition;

use crate::settings::Language;
use crate::watching::WatchedSite;
use crate::words::{self, Moments, Words, say};

/// So many decisions are kept.
const KEPT: usize = 200;

/// The last decisions about alerts, oldest first.
#[derive(Clone, Debug)]
pub(super) struct Decisions {
    made: VecDeque<Decision>,
    /// The words of the user's language.
    pub words: Words,
}

/// One decision, in words as they were right when it was made.
#[derive(Clone, Debug)]
struct Decision {
    at: Time,
    site: String,
    /// In English, as programs read it.
    about: String,
    /// In the user's language at that time, where that is another one.
    own: Option<(Language, String)>,
    reason: Option<Silence>,
}

impl Decisions {
    pub(super) fn new(words: Words) -> Decisions {
        Decisions { made: VecDeque::new(), words }
    }

    /// Something was told.
    pub(super) fn told(&mut self, alert: &Alert, site: &WatchedSite, moments: &Moments) {
        let about = |words| words::alert(alert, site.roster(), &site.name, moments, words).title;
        self.push(about, None, site, moments);
    }

    /// Something was not told.
    pub(super) fn silent(
        &mut self,
        transition: &Transition,
        reason: Silence,
        site: &WatchedSite,
        moments: &Moments,
    ) {
        // Nobody asks why they were not told what somebody did in a post of somebody else.
        if reason == Silence::Myself || reason == Silence::NotMine {
            return;
        }
        self.push(|words| words::about(transition, site.roster(), words), Some(reason), site, moments);
    }

    /// All of them, for a client. What happened is in English where it was not said in the language of `words` at
    /// that time.
    pub(super) fn to_protocol(&self, moments: &Moments, words: Words) -> protocol::Why {
        let decided = |one: &Decision| protocol::Decided {
            at: moments.rfc3339(one.at),
            site: one.site.clone(),
            about: one.about_in(words.language()).to_owned(),
            told: one.reason.is_none(),
            reason: one.reason.map(|reason| words::silence_code(reason).to_owned()),
            why: one.reason.map_or_else(|| say!(words, "told"), |reason| words::silence(reason, words)),
        };
        let decisions = self.made.iter().map(decided).collect();
        protocol::Why { version: protocol::VERSION, at: moments.rfc3339(moments.now), decisions }
    }

    fn push(
        &mut self,
        about: impl Fn(Words) -> String,
        reason: Option<Silence>,
        site: &WatchedSite,
        moments: &Moments,
    ) {
        let language = self.words.language();
        let own = (language != Language::English).then(|| (language, about(self.words)));
        let about = about(Words::english());
        if self.made.len() == KEPT {
            self.made.pop_front();
        }
        self.made.push_back(Decision { at: moments.now, site: site.name.clone(), about, own, reason });
    }
}

impl Decision {
    fn about_in(&self, language: Language) -> &str {
        match &self.own {
            Some((own, about)) if *own == language => about,
            _ => &self.about,
        }
    }
}

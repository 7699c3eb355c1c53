//! “Why was I not told?”: the last decisions about alerts, in memory only.

use std::collections::VecDeque;

use presence::Time;
use presence::alerts::{Alert, Silence};
use presence::transition::Transition;

use crate::watching::WatchedSite;
use crate::words::{self, Moments, Words, say};

/// So many decisions are kept.
const KEPT: usize = 200;

/// The last decisions about alerts, oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Decisions(VecDeque<Decision>);

/// One decision, in words as they were right when it was made.
#[derive(Clone, Debug)]
struct Decision {
    at: Time,
    site: String,
    about: String,
    reason: Option<Silence>,
}

impl Decisions {
    /// Something was told.
    pub(super) fn told(&mut self, alert: &Alert, site: &WatchedSite, moments: &Moments) {
        let about = words::alert(alert, site.roster(), &site.name, moments, Words::english()).title;
        self.push(Decision { at: moments.now, site: site.name.clone(), about, reason: None });
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
        let about = words::about(transition, site.roster(), Words::english());
        let (at, site) = (moments.now, site.name.clone());
        self.push(Decision { at, site, about, reason: Some(reason) });
    }

    /// All of them, for a client.
    pub(super) fn to_protocol(&self, moments: &Moments) -> protocol::Why {
        let words = Words::english();
        let decided = |one: &Decision| protocol::Decided {
            at: moments.rfc3339(one.at),
            site: one.site.clone(),
            about: one.about.clone(),
            told: one.reason.is_none(),
            reason: one.reason.map(|reason| words::silence_code(reason).to_owned()),
            why: one.reason.map_or_else(|| say!(words, "told"), |reason| words::silence(reason, words)),
        };
        let decisions = self.0.iter().map(decided).collect();
        protocol::Why { version: protocol::VERSION, at: moments.rfc3339(moments.now), decisions }
    }

    fn push(&mut self, decision: Decision) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(decision);
    }
}

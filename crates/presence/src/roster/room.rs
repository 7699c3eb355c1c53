//! The people in one post.

use std::time::Duration;

use crate::person::{Person, UserId};
use crate::post::PostRef;
use crate::reading::{Autosave, PostText, Role, RoomRow, Save};
use crate::rules::Rules;
use crate::time::Time;
use crate::transition::{Departure, Meeting, Order, Transition};

use super::Moment;
use super::stay::{Stay, Verdict};

/// The people in one post.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    pub stays: Vec<Stay>,
    /// The modified time of the post that is known, in the site's seconds.
    pub saved: Option<i64>,
    /// The texts that the post had since it is the user's, newest last, by their fingerprints.
    pub texts: Vec<u64>,
    /// When the post had last been saved as its text was first read, in the site's seconds.
    saved_at_first: Option<i64>,
    /// The same of the text that was read last.
    pub text_of: Option<i64>,
}

/// So many editors make a crowd.
const CROWD: usize = 6;
/// So many texts of a post are remembered.
const TEXTS: usize = 16;

impl Room {
    pub fn stay(&self, who: UserId) -> Option<&Stay> {
        self.stays.iter().find(|stay| stay.person.id == who)
    }

    pub fn stay_mut(&mut self, who: UserId) -> Option<&mut Stay> {
        self.stays.iter_mut().find(|stay| stay.person.id == who)
    }

    /// Somebody is in the post.
    pub fn see(&mut self, person: &Person, post: &PostRef, moment: &Moment, out: &mut Vec<Transition>) {
        match self.stay_mut(person.id) {
            Some(stay) => {
                if stay.see(person, moment) && !moment.baseline {
                    out.push(Transition::BackInPost { person: person.clone(), post: post.clone() });
                }
            }
            None => {
                // Most posts have one or two people in them, and sites are many.
                self.stays.reserve_exact(1);
                self.stays.push(Stay::new(person, moment));
                if !moment.baseline {
                    out.push(Transition::Opened { person: person.clone(), post: post.clone() });
                }
            }
        }
    }

    /// One row of the post was read.
    pub fn look_closer(&mut self, row: &RoomRow, now: Time) {
        if let Some(stay) = self.stay_mut(row.person.id) {
            stay.look_closer(row, now);
        }
    }

    /// Everybody who is not in a list that was read whole is missing.
    pub fn miss(&mut self, moment: &Moment) {
        for stay in self.stays.iter_mut().filter(|stay| stay.seen < moment.now) {
            // A post of the user's is kept where nothing is known; others are not made out to be there.
            let me = stay.person.id == moment.me;
            stay.miss(if me { Departure::FellSilent } else { Departure::Unknown }, moment);
        }
    }

    /// What the absences mean by now: people who left are taken out.
    pub fn judge(&mut self, post: &PostRef, moment: &Moment, out: &mut Vec<Transition>) {
        let me = moment.me;
        let first = out.len();
        self.stays.retain_mut(|stay| {
            let person = &stay.person;
            match stay.verdict(moment) {
                Verdict::Here => true,
                Verdict::Forgotten => false,
                Verdict::Quiet => {
                    let (person, post, how) = (person.clone(), post.clone(), Departure::FellSilent);
                    out.push(Transition::LeftPost { person, post, how, free: false });
                    if let Some(absent) = &mut stay.absent {
                        absent.told = true;
                    }
                    true
                }
                Verdict::Gone(how) => {
                    out.push(Transition::LeftPost {
                        person: person.clone(),
                        post: post.clone(),
                        how,
                        free: false,
                    });
                    false
                }
            }
        });
        let nobody_else = self.stays.iter().all(|stay| stay.person.id == me || stay.absent.is_some());
        if nobody_else
            && let Some(Transition::LeftPost { free, .. }) = out.get_mut(first..).and_then(<[_]>::last_mut)
        {
            *free = true;
        }
    }

    /// The user's stay, if the post is the user's own.
    pub fn mine(&self, me: UserId, now: Time, rules: &Rules) -> Option<&Stay> {
        self.stay(me).filter(|stay| {
            !stay.let_go
                && matches!(stay.role, None | Some(Role::Editor | Role::Together))
                && stay.silent_since().is_none_or(|since| now.since(since) < rules.sticky)
        })
    }

    /// Whether so many people edit the post, and nobody is in it otherwise, that one more is taken for an editor.
    pub fn is_crowded(&self) -> bool {
        let known = || self.stays.iter().filter(|stay| stay.absent.is_none()).filter_map(|stay| stay.role);
        known().count() >= CROWD && known().all(|role| role == Role::Editor)
    }

    /// Who is in the post together with the user and was not told so yet.
    pub fn meet(&mut self, post: &PostRef, moment: &Moment, out: &mut Vec<Transition>) {
        let Moment { me, now, rules, .. } = *moment;
        let Some(mine) = self.mine(me, now, rules) else {
            for stay in &mut self.stays {
                stay.met = None;
                stay.changing = false;
            }
            // What is saved while it is not mine is no news when it is mine again.
            self.saved = None;
            self.texts.clear();
            (self.saved_at_first, self.text_of) = (None, None);
            return;
        };
        // A row of mine that was deleted a moment ago is a reload, or I have left: the next readings tell.
        if mine.in_doubt() {
            return;
        }
        let my_since = mine.since;
        let state = mine.as_mine();
        let last_written = mine.stamp.or(state.silent_since).unwrap_or(now);
        let my_lock_lapsed = state.silent_since.is_some() && now.since(last_written) >= rules.lock_lapsed;
        let no_dialog = my_lock_lapsed || mine.site_editor;
        let newcomer = self.is_crowded().then_some(Role::Editor);
        for stay in &mut self.stays {
            let Some(role) = stay.role.or(newcomer) else { continue };
            if stay.person.id == me
                || stay.seen < now
                || stay.met.is_some_and(|met| met.gravity() >= role.gravity())
            {
                continue;
            }
            stay.met = Some(role);
            let order = match my_since.cmp(&stay.since) {
                std::cmp::Ordering::Less => Order::TheyCame,
                std::cmp::Ordering::Greater => Order::ICame,
                std::cmp::Ordering::Equal => Order::Unknown,
            };
            out.push(Transition::Met(Meeting {
                post: post.clone(),
                person: stay.person.clone(),
                role,
                order,
                their_since: stay.since_known.then_some(stay.since),
                mine: state,
                no_dialog: no_dialog || stay.site_editor,
            }));
        }
    }

    /// Somebody has unsaved text in the post.
    pub fn hear_of_autosave(&mut self, autosave: &Autosave, moment: &Moment, out: &mut Vec<Transition>) {
        let Moment { me, now, rules, .. } = *moment;
        if autosave.author == me || self.mine(me, now, rules).is_none_or(Stay::in_doubt) {
            return;
        }
        let Some(saved_at_first) = self.saved_at_first else { return };
        let saved = self.saved.map_or(saved_at_first, |saved| saved.max(saved_at_first));
        // Saved since, or given up; or the text as somebody loaded it.
        if autosave.stored <= saved || self.texts.contains(&autosave.fingerprint) {
            return;
        }
        let stored = now - autosave.age;
        let before = Duration::from_secs(autosave.stored.abs_diff(saved_at_first));
        // Whoever is missing may have left: they tell themselves once they are back.
        let Some(stay) = self.stay_mut(autosave.author).filter(|stay| !stay.in_grace()) else { return };
        // The post was saved after they came, or nobody knows, and before its text was first read: they may have
        // loaded the one before.
        let may_have_loaded_another = !stay.since_known || stored - before > stay.since;
        if may_have_loaded_another && !stay.text_seen {
            stay.text_seen = true;
            self.remember(autosave.fingerprint);
        } else if stay.met.is_some() && !stay.changing && stored > stay.since {
            stay.changing = true;
            let (person, post) = (stay.person.clone(), autosave.post.clone());
            out.push(Transition::Changing { person, post, stored });
        }
    }

    /// The post has this text.
    pub fn hear_of_text(&mut self, text: &PostText) {
        self.saved_at_first.get_or_insert(text.modified);
        self.text_of = self.text_of.max(Some(text.modified));
        self.remember(text.fingerprint);
    }

    fn remember(&mut self, text: u64) {
        if !self.texts.contains(&text) {
            if self.texts.len() == TEXTS {
                self.texts.remove(0);
            }
            self.texts.push(text);
        }
    }

    /// The post was last saved then. While it is in doubt whether it is the user's, this is left for a
    /// later reading.
    pub fn hear_of_save(&mut self, save: &Save, moment: &Moment, out: &mut Vec<Transition>) {
        if self.mine(moment.me, moment.now, moment.rules).is_none_or(Stay::in_doubt) {
            return;
        }
        if self.saved.is_some_and(|known| save.modified > known) {
            let mine = self.mine(moment.me, moment.now, moment.rules).map(Stay::as_mine);
            let (post, author) = (save.post.clone(), save.author);
            out.push(Transition::Saved { post, author, mine: mine.unwrap_or_default() });
        }
        self.saved = self.saved.max(Some(save.modified));
    }
}

//! Which notifications stand, and what is to be shown. Pure: time is an argument, nothing is done here.
//!
//! - All that others do in one post of the user's is one notification, replaced in place; it is heard again only
//!   when it gets worse, and taken back when it is over.
//! - The first alert of a site is shown at once. What follows on the same site within [`TOGETHER_FOR`] is
//!   collected; more than [`ONE_BY_ONE`] posts become one summary.
//! - What is more than the user can bear in a minute (`budget.rs`) is one silent summary that grows in place.
//! - What the user closed is not shown again unless it gets worse.

mod budget;
mod keychain;
mod placing;
mod sign_in;
mod standing;
mod summary;

use std::collections::BTreeMap;
use std::time::Duration;

use presence::alerts::Alert;
use presence::{PostRef, Roster, Time, UserId};

use super::{Notice, NoticeId};
use crate::words::{self, FaultText, Moments, Words};
use budget::Budget;
use keychain::Keychain;
use sign_in::SignIn;
use standing::{Place, Standing, Subject};
use summary::{Summary, Window};

/// Alerts of one site that follow the first within this are shown together. As long as it takes to look up.
pub const TOGETHER_FOR: Duration = Duration::from_secs(3);
/// So many posts that come together are told one by one.
pub const ONE_BY_ONE: usize = 3;
/// So many things are remembered as told; the oldest make room. More than anybody reads.
pub const MOST: usize = 200;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Shows a notification, in the place of the one with the same name.
    Show(Notice),
    /// Takes one back that was shown.
    Withdraw(NoticeId),
}

/// Which notifications stand. `site`: its place in the controller's list.
#[derive(Clone, Debug)]
pub struct Board {
    words: Words,
    standing: BTreeMap<(usize, Subject), Standing>,
    windows: BTreeMap<usize, Window>,
    summaries: BTreeMap<usize, Summary>,
    more: Option<Summary>,
    sign_in: SignIn,
    keychain: Keychain,
    budget: Budget,
    last: u64,
}

/// Something that is to be shown now, or at the end of a window.
#[derive(Clone, Debug)]
struct Arrival {
    subject: Subject,
    /// It came in an alert about several posts.
    together: bool,
    worse: bool,
}

impl Board {
    /// One on which nothing stands, in this language.
    #[must_use]
    pub fn new(words: Words) -> Board {
        Board {
            words,
            standing: BTreeMap::new(),
            windows: BTreeMap::new(),
            summaries: BTreeMap::new(),
            more: None,
            sign_in: SignIn::default(),
            keychain: Keychain::default(),
            budget: Budget::default(),
            last: 0,
        }
    }

    /// What is shown from now on is in this language.
    pub fn speak(&mut self, words: Words) {
        self.words = words;
    }

    /// An alert of the site that the user calls `name`. `roster`: after the reading that led to it.
    pub fn alert(
        &mut self,
        site: usize,
        name: &str,
        alert: &Alert,
        roster: &Roster,
        moments: &Moments,
    ) -> Vec<Effect> {
        let now = moments.now;
        let mut out = self.tick(now);
        let arrivals = self.take(site, name, alert, roster, moments, &mut out);
        match self.windows.get_mut(&site) {
            Some(window) => window.waiting.extend(arrivals),
            None => {
                self.windows.insert(site, Window { ends: now + TOGETHER_FOR, waiting: Vec::new() });
                self.place(site, arrivals, now, &mut out);
            }
        }
        out
    }

    /// An episode ended: this person and the user are not in the post together any more.
    pub fn over(
        &mut self,
        site: usize,
        post: &PostRef,
        person: UserId,
        roster: &Roster,
        moments: &Moments,
    ) -> Vec<Effect> {
        let mut out = Vec::new();
        let mine = roster.my_posts(moments.now).iter().any(|mine| mine.post == *post);
        let key = (site, Subject::Together(post.clone()));
        if let Some(standing) = self.standing.get_mut(&key)
            && standing.leave(person, mine)
        {
            self.shrunk(&key, roster, moments, &mut out);
        }
        out
    }

    /// A site was read, and its alerts and ends were told: takes back what stood only until a post stopped being
    /// the user's (somebody saved it and left), and what the user waited for and has.
    pub fn read(&mut self, site: usize, roster: &Roster, now: Time) -> Vec<Effect> {
        let mut out = Vec::new();
        let until_not_mine = |one: &Standing| matches!(one.subject, Subject::Together(_)) && one.all_gone();
        let until_mine = |one: &Standing| matches!(one.subject, Subject::Watched(_));
        let of_site = |one: &Standing| one.site == site && (until_not_mine(one) || until_mine(one));
        if !self.standing.values().any(of_site) {
            return out;
        }
        let mine: Vec<PostRef> = roster.my_posts(now).into_iter().map(|mine| mine.post).collect();
        self.forget(
            |one| match &one.subject {
                Subject::Together(post) => of_site(one) && !mine.contains(post),
                Subject::Watched(post) => of_site(one) && mine.contains(post),
                Subject::Person(_) => false,
            },
            &mut out,
        );
        out
    }

    /// A notification was closed, by the user or by the system.
    pub fn closed(&mut self, id: NoticeId) {
        if self.sign_in.closed(id) || self.keychain.closed(id) {
            return;
        }
        if self.more.as_ref().is_some_and(|more| more.id == id) {
            self.more = None;
            self.told(|one| one.place == Place::More);
            return;
        }
        if let Some((&site, _)) = self.summaries.iter().find(|(_, summary)| summary.id == id) {
            self.summaries.remove(&site);
            self.told(|one| one.place == Place::Summary && one.site == site);
            return;
        }
        for one in self.standing.values_mut() {
            if one.id == id && one.place == Place::Own {
                one.place = Place::Closed;
            }
        }
    }

    /// The user muted or snoozed a post, or let go of it.
    pub fn forget_post(&mut self, site: usize, post: &PostRef) -> Vec<Effect> {
        let mut out = Vec::new();
        self.forget(
            |one| {
                one.site == site
                    && matches!(&one.subject, Subject::Together(of) | Subject::Watched(of) if of == post)
            },
            &mut out,
        );
        out
    }

    /// The user muted a person of a site.
    pub fn forget_person(
        &mut self,
        site: usize,
        person: UserId,
        roster: &Roster,
        moments: &Moments,
    ) -> Vec<Effect> {
        let mut out = Vec::new();
        let about: Vec<(usize, Subject)> = self
            .standing
            .iter_mut()
            .filter_map(|(key, one)| (one.site == site && one.forget(person)).then(|| key.clone()))
            .collect();
        for key in about {
            self.shrunk(&key, roster, moments, &mut out);
        }
        out
    }

    /// The user removed or muted a site.
    pub fn forget_site(&mut self, site: usize) -> Vec<Effect> {
        let mut out = Vec::new();
        self.windows.remove(&site);
        self.forget(|one| one.site == site, &mut out);
        out.extend(self.signed_in(site));
        out
    }

    /// A site wants the user to sign in again. Told once until [`Board::signed_in`].
    pub fn sign_in_wanted(&mut self, site: usize, name: &str, now: Time) -> Vec<Effect> {
        let mut out = self.tick(now);
        let last = &mut self.last;
        let fresh = || fresh(last);
        let name = words::site_in_brief(name);
        out.extend(self.sign_in.wanted(site, name, &mut self.budget, now, fresh, self.words));
        out
    }

    /// The keychain keeps a site from being read, for the reason that `fault` says. Told once for all sites until each
    /// of them [is signed in](Board::signed_in).
    pub fn keychain_wanted(&mut self, site: usize, fault: &FaultText, now: Time) -> Vec<Effect> {
        let mut out = self.tick(now);
        let last = &mut self.last;
        let words = self.words;
        out.extend(self.keychain.wanted(site, fault, &mut self.budget, now, || fresh(last), words));
        out
    }

    /// A site can be read again.
    pub fn signed_in(&mut self, site: usize) -> Vec<Effect> {
        self.sign_in.done(site, self.words).into_iter().chain(self.keychain.done(site)).collect()
    }

    /// When [`Board::tick`] wants to be called.
    #[must_use]
    pub fn due(&self) -> Option<Time> {
        let waiting = self.windows.values().filter(|window| !window.waiting.is_empty());
        waiting.map(|window| window.ends).min()
    }

    /// Shows what was collected long enough.
    pub fn tick(&mut self, now: Time) -> Vec<Effect> {
        let mut out = Vec::new();
        let over: Vec<usize> =
            self.windows.iter().filter(|(_, window)| window.ends <= now).map(|(site, _)| *site).collect();
        for site in over {
            if let Some(window) = self.windows.remove(&site) {
                self.place(site, window.waiting, now, &mut out);
            }
        }
        out
    }
}

fn fresh(last: &mut u64) -> NoticeId {
    *last += 1;
    NoticeId(*last)
}

#[cfg(test)]
mod tests;

//! Where what was told is shown: alone, in the summary of its site, or in that of what was too much.

use std::collections::BTreeMap;

use presence::alerts::{Alert, Kind};
use presence::{Roster, Time, UserId};

use super::standing::{Place, Standing, Subject};
use super::summary::{self, Summary};
use super::{Arrival, Board, Effect, MOST, ONE_BY_ONE, fresh};
use crate::notices::Urgency;
use crate::words::{self, Moments};

impl Board {
    /// Remembers what an alert says.
    pub(super) fn take(
        &mut self,
        site: usize,
        name: &str,
        alert: &Alert,
        roster: &Roster,
        moments: &Moments,
        out: &mut Vec<Effect>,
    ) -> Vec<Arrival> {
        let mine = roster.my_posts(moments.now);
        let several = alert.kind == Kind::Several;
        let kind = if several { &Kind::AlsoIn } else { &alert.kind };
        let about: Vec<(Subject, Vec<UserId>)> = match kind {
            Kind::Came => alert.people.iter().map(|one| (Subject::Person(*one), vec![*one])).collect(),
            Kind::WatchedOpened | Kind::Free { .. } => {
                let posts = alert.posts.iter();
                posts.map(|post| (Subject::Watched(post.clone()), alert.people.clone())).collect()
            }
            _ => alert.posts.iter().map(|post| (Subject::Together(post.clone()), Vec::new())).collect(),
        };
        let mut arrivals = Vec::new();
        for (subject, mut people) in about {
            let mut there = true;
            if let Subject::Together(post) = &subject {
                people = alert.people.clone();
                if several {
                    // It is not said who is in which of them.
                    people.retain(|person| roster.together(post, *person, moments.now));
                    there = !people.is_empty();
                    if !there {
                        people = alert.people.clone();
                    }
                }
            }
            self.make_room(&(site, subject.clone()), out);
            let id = self.standing.get(&(site, subject.clone())).map(|one| one.id);
            let id = id.unwrap_or_else(|| fresh(&mut self.last));
            let one = self
                .standing
                .entry((site, subject.clone()))
                .or_insert_with(|| Standing::new(site, subject.clone(), id));
            one.site_name = words::site_in_brief(name);
            let worse = one.take(kind, &people, there);
            one.word(roster, moments, self.words);
            if let Subject::Together(post) = &subject {
                one.seen_opened = words::was_seen_opened(post, &mine);
            }
            arrivals.push(Arrival { subject, together: several, worse });
        }
        arrivals
    }

    /// The oldest makes room for one that is not remembered yet.
    fn make_room(&mut self, key: &(usize, Subject), out: &mut Vec<Effect>) {
        if self.standing.len() < MOST || self.standing.contains_key(key) {
            return;
        }
        if let Some(oldest) = self.standing.values().map(|one| one.id).min() {
            self.forget(|one| one.id == oldest, out);
        }
    }

    /// Shows what arrived.
    pub(super) fn place(&mut self, site: usize, arrivals: Vec<Arrival>, now: Time, out: &mut Vec<Effect>) {
        let mut merged: BTreeMap<(usize, Subject), (bool, bool)> = BTreeMap::new();
        for Arrival { subject, together, worse } in arrivals {
            let one = merged.entry((site, subject)).or_default();
            *one = (one.0 || together, one.1 || worse);
        }
        merged.retain(|key, _| self.standing.contains_key(key));
        let (own, fresh): (Vec<_>, Vec<_>) =
            merged.into_iter().partition(|(key, _)| self.place_of(key) == Some(Place::Own));
        let (fresh, same): (Vec<_>, Vec<_>) = fresh.into_iter().partition(|(_, (_, worse))| *worse);
        let many = fresh.len() > ONE_BY_ONE;
        let (summed, mut single): (Vec<_>, Vec<_>) =
            fresh.into_iter().partition(|(_, (together, _))| many || *together);
        if let ([_], false) = (summed.as_slice(), self.summaries.contains_key(&site)) {
            single.extend(summed);
        } else {
            self.sum(site, summed.into_iter().map(|(key, _)| key).collect(), now, out);
        }
        // Of what can not all be heard, the worst is.
        single.extend(own);
        single.sort_by_key(|(key, _)| std::cmp::Reverse(self.standing.get(key).map(Standing::urgency)));
        for (key, (_, worse)) in &single {
            self.show_alone(key, *worse, now, out);
        }
        if !(single.is_empty() && same.is_empty()) {
            self.regroup(site, false, out);
        }
    }

    fn place_of(&self, key: &(usize, Subject)) -> Option<Place> {
        self.standing.get(key).map(|one| one.place)
    }

    /// Puts these into the summary of their site.
    fn sum(&mut self, site: usize, keys: Vec<(usize, Subject)>, now: Time, out: &mut Vec<Effect>) {
        if keys.is_empty() {
            return;
        }
        let worst = keys.iter().filter_map(|key| self.standing.get(key)).map(Standing::urgency).max();
        let heard = self.budget.take(worst == Some(Urgency::Critical), now);
        let place = if heard || self.summaries.contains_key(&site) { Place::Summary } else { Place::More };
        for key in keys {
            if let Some(one) = self.standing.get_mut(&key) {
                one.place = place;
            }
        }
        self.regroup(site, heard, out);
    }

    /// Shows one in a notification of its own; where that would be too much, in the summary of what was too much.
    fn show_alone(&mut self, key: &(usize, Subject), worse: bool, now: Time, out: &mut Vec<Effect>) {
        let Some(one) = self.standing.get_mut(key) else { return };
        let heard = worse && self.budget.take(one.urgency() == Urgency::Critical, now);
        if heard || one.place == Place::Own {
            one.place = Place::Own;
            out.push(Effect::Show(one.notice(one.id, heard, self.words)));
        } else if worse && one.place != Place::Summary {
            one.place = Place::More;
        }
    }

    /// One is about fewer people.
    pub(super) fn shrunk(
        &mut self,
        key: &(usize, Subject),
        roster: &Roster,
        moments: &Moments,
        out: &mut Vec<Effect>,
    ) {
        let Some(one) = self.standing.get_mut(key) else { return };
        if one.is_over() || (one.place == Place::Closed && one.all_gone()) {
            self.forget(|one| one.site == key.0 && one.subject == key.1, out);
        } else if one.word(roster, moments, self.words) {
            match one.place {
                Place::Own => out.push(Effect::Show(one.notice(one.id, false, self.words))),
                Place::Summary | Place::More => self.regroup(key.0, false, out),
                Place::Waiting | Place::Closed | Place::Told => {}
            }
        }
    }

    /// Forgets some and takes their notifications back.
    pub(super) fn forget(&mut self, which: impl Fn(&Standing) -> bool, out: &mut Vec<Effect>) {
        let mut sites = Vec::new();
        self.standing.retain(|_, one| {
            if !which(one) {
                return true;
            }
            match one.place {
                // One that the system closed may still be on a list of old ones.
                Place::Own | Place::Closed => out.push(Effect::Withdraw(one.id)),
                Place::Summary | Place::More => sites.push(one.site),
                Place::Waiting | Place::Told => {}
            }
            false
        });
        sites.dedup();
        for site in sites {
            self.regroup(site, false, out);
        }
    }

    pub(super) fn told(&mut self, which: impl Fn(&Standing) -> bool) {
        self.standing.values_mut().filter(|one| which(one)).for_each(|one| one.place = Place::Told);
    }

    /// Shows the summaries again where they say something else, and takes back those that are empty.
    fn regroup(&mut self, site: usize, heard: bool, out: &mut Vec<Effect>) {
        let in_order = |place: Place, of: Option<usize>| {
            let mut members: Vec<&Standing> = self
                .standing
                .values()
                .filter(|one| one.place == place && of.is_none_or(|site| one.site == site))
                .collect();
            members.sort_by_key(|one| one.id);
            members
        };
        let members = in_order(Place::Summary, Some(site));
        if members.is_empty() {
            out.extend(self.summaries.remove(&site).map(|summary| Effect::Withdraw(summary.id)));
        } else {
            let last = &mut self.last;
            let summary = self.summaries.entry(site).or_insert_with(|| Summary::new(fresh(last)));
            let notice = summary::of_site(summary.id, &members, heard, self.words);
            out.extend(notice.filter(|notice| summary.is_news(notice)).map(Effect::Show));
        }
        let members = in_order(Place::More, None);
        if members.is_empty() {
            out.extend(self.more.take().map(|more| Effect::Withdraw(more.id)));
        } else {
            let last = &mut self.last;
            let more = self.more.get_or_insert_with(|| Summary::new(fresh(last)));
            let notice = summary::of_more(more.id, &members, self.words);
            out.extend(notice.filter(|notice| more.is_news(notice)).map(Effect::Show));
        }
    }
}

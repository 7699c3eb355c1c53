//! What is known of the sites, looked up once for icon, tooltip and menu.

use std::time::Duration;

use presence::reading::Role;
use presence::roster::{Conflict, MyPost};
use presence::{Person, PostRef, Time, UserId};
use protocol::Evidence;

use super::initials::{mark, picture};
use super::pictures::can_write;
use super::{Avatar, Overview, Picture};
use crate::watching::{SubSite, WatchedSite};
use crate::words::{FaultText, Words};

/// What was read of a site that does not answer any more counts for so long: as long as WordPress's own lock on a
/// post lives (150 s, `wp_check_post_lock_window`). One answer that is late does not change the menu.
const LASTS: Duration = Duration::from_secs(150);

/// What is known of all sites.
pub(crate) struct Facts<'a> {
    pub overview: &'a Overview<'a>,
    /// Those that were not removed, in their order.
    pub sites: Vec<SiteFacts<'a>>,
}

/// What is known of one site.
pub(crate) struct SiteFacts<'a> {
    /// Its place in the list.
    pub index: usize,
    pub site: &'a WatchedSite,
    pub standing: Standing<'a>,
    pub focused: bool,
    /// How many others are on it; none are known unless it stands well.
    pub here: usize,
    /// How many others are on the sites of its network.
    pub on_sub_sites: u64,
    pub posts: Vec<MyPost>,
    pub conflicts: Vec<Conflict>,
}

/// How a site stands.
#[derive(Clone, Copy)]
pub(crate) enum Standing<'a> {
    /// It was read a while ago at most.
    Known,
    /// It was not read yet.
    Unread,
    /// It is not read, as the user wants.
    Stopped,
    /// It can not be read.
    Faulty(&'a FaultText),
}

impl<'a> Standing<'a> {
    pub fn is_stopped(self) -> bool {
        matches!(self, Standing::Stopped)
    }

    /// Whether nothing can be known of it until the user does something: signs in again, or opens the keychain.
    pub fn wants_user(self) -> bool {
        matches!(self, Standing::Faulty(fault) if fault.sign_in_needed)
    }

    /// Whether nothing can be known of it until the user signs in again.
    pub fn wants_sign_in(self) -> bool {
        self.wants_user() && self.wants_keychain().is_none()
    }

    /// What is the matter with the keychain, where nothing can be known of it until that is mended.
    pub fn wants_keychain(self) -> Option<&'a FaultText> {
        match self {
            Standing::Faulty(fault) if fault.is_about_keychain() => Some(fault),
            _ => None,
        }
    }
}

impl<'a> Facts<'a> {
    pub fn of(overview: &'a Overview<'a>) -> Facts<'a> {
        let there = overview.sites.iter().enumerate().filter(|(_, site)| !site.removed);
        let sites = there
            .map(|(index, site)| {
                SiteFacts::of(index, site, overview.focus == Some(index), overview.moments.now)
            })
            .collect();
        let mut facts = Facts { overview, sites };
        if facts.all_faulty() {
            facts.sites.iter_mut().for_each(SiteFacts::doubt_quiet);
        }
        facts
    }

    pub fn words(&self) -> Words {
        self.overview.words
    }

    /// The picture of somebody on a site.
    pub fn picture(&self, site: &SiteFacts<'_>, person: &Person) -> Picture {
        let (faces, source) = (self.overview.faces, site.site.avatars.get(&person.id));
        let avatar = source
            .filter(|_| faces.on())
            .map(|source| Avatar { source: source.clone(), face: faces.face(source).cloned() });
        Picture { avatar, ..picture(person, site.site.own_url()) }
    }

    pub fn now(&self) -> Time {
        self.overview.moments.now
    }

    /// The only site, where there is one only: it needs no heading.
    pub fn only(&self) -> Option<&SiteFacts<'a>> {
        match self.sites.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The sites that are to be read.
    pub fn watched(&self) -> impl Iterator<Item = &SiteFacts<'a>> {
        self.sites.iter().filter(|facts| !facts.standing.is_stopped())
    }

    /// What is the matter with the keychain, where sites wait for it.
    pub fn keychain(&self) -> Option<&'a FaultText> {
        self.watched().find_map(|site| site.standing.wants_keychain())
    }

    /// Whether sites are to be read, and not one of them can be.
    pub fn all_faulty(&self) -> bool {
        let mut watched = self.watched().peekable();
        watched.peek().is_some() && watched.all(|facts| facts.site.fault().is_some())
    }
}

impl<'a> SiteFacts<'a> {
    fn of(index: usize, site: &'a WatchedSite, focused: bool, now: Time) -> SiteFacts<'a> {
        let roster = site.roster();
        let standing = match (site.fault(), roster.read_at()) {
            _ if site.stopped => Standing::Stopped,
            (None, None) => Standing::Unread,
            (None, Some(_)) => Standing::Known,
            (Some(fault), Some(read)) if !fault.sign_in_needed && now.since(read) < LASTS => Standing::Known,
            (Some(fault), _) => Standing::Faulty(fault),
        };
        let known = matches!(standing, Standing::Known);
        let here = if known { roster.others() } else { 0 };
        let posts = if known { roster.my_posts(now) } else { Vec::new() };
        let conflicts = if posts.is_empty() { Vec::new() } else { conflicts(site, now) };
        let mut facts = SiteFacts { index, site, standing, focused, here, on_sub_sites: 0, posts, conflicts };
        facts.on_sub_sites = facts.sub_sites().iter().map(|(_, others)| others).sum();
        facts
    }

    /// Where no site answers, none is said to be quiet.
    fn doubt_quiet(&mut self) {
        if let (Some(fault), false) = (self.site.fault(), self.is_active() || self.standing.is_stopped()) {
            self.standing = Standing::Faulty(fault);
        }
    }

    /// What stands before its name, where the user chose something. Letters that can not be drawn leave the colour; on grey
    /// that would say nothing.
    pub fn mark(&self) -> Option<Picture> {
        let shown = &self.site.shown;
        mark(&self.site.name, shown).filter(|mark| shown.colour.is_some() || can_write(&mark.initials))
    }

    /// Whether others are known to be on it, or on a site of its network.
    pub fn is_active(&self) -> bool {
        self.here > 0 || self.on_sub_sites > 0
    }

    /// The sites of its network with others on them, busiest first, and how many others.
    pub fn sub_sites(&self) -> Vec<(&'a SubSite, u64)> {
        let known = matches!(self.standing, Standing::Known);
        let Some(network) = self.site.network().filter(|_| known) else {
            return Vec::new();
        };
        let me = self.site.roster().me();
        let with_others =
            |site: &'a SubSite| Some((site, others_on(site, me))).filter(|(_, others)| *others > 0);
        network.sites().into_iter().filter_map(with_others).collect()
    }

    /// The conflict in the post, where the person is one of those in it.
    pub fn conflict_with(&self, person: UserId, post: &PostRef) -> Option<&Conflict> {
        let with = |conflict: &&Conflict| {
            conflict.post == *post && conflict.people.iter().any(|one| one.person.id == person)
        };
        self.conflicts.iter().find(with)
    }

    /// Whether anything can come of asking it now.
    pub fn can_be_asked(&self) -> bool {
        !self.standing.is_stopped() && !self.site.fault().is_some_and(|fault| fault.sign_in_needed)
    }
}

/// What is known of how the others came into the post. That they opened it was seen only where they came while the
/// user had it.
pub(crate) fn evidence(conflict: &Conflict) -> Evidence {
    let mine = conflict.mine.since;
    let came = |since: Time| mine.is_none_or(|my| my < since);
    if conflict.people.iter().all(|other| other.role == Some(Role::Agent)) {
        Evidence::Agents
    } else if conflict.people.iter().all(|other| other.since.is_some_and(came)) {
        Evidence::Opened
    } else {
        Evidence::Present
    }
}

/// How many others are on a site of a network; can be more than are named.
fn others_on(sub_site: &SubSite, me: UserId) -> u64 {
    let (mut named, mut with_me) = (0_u64, 0_u64);
    for person in sub_site.people() {
        *(if person.id == me { &mut with_me } else { &mut named }) += 1;
    }
    sub_site.people_count.saturating_sub(with_me).max(named)
}

/// The others in posts of the user's, without whom and what the user wants to hear nothing about.
fn conflicts(site: &WatchedSite, now: Time) -> Vec<Conflict> {
    let policy = site.policy();
    if policy.site_muted {
        return Vec::new();
    }
    let mut conflicts = site.roster().conflicts(now, policy.real_time);
    conflicts.retain_mut(|conflict| {
        conflict.people.retain(|one| !policy.muted_people.contains(&one.person.id));
        !conflict.people.is_empty() && !policy.muted_posts.contains(&conflict.post)
    });
    conflicts
}

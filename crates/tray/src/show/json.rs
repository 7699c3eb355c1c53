//! The state as JSON.

use std::io;
use std::sync::Arc;

use presence::alerts::Kind;
use presence::reading::Place;
use presence::transition::{Departure, Transition};
use presence::{PostRef, Roster, Time};
use protocol::{Change, ChangeKind, Happening, SiteState, VERSION};

use super::json_text::to_json;
use super::sites::sub_site_name;
use crate::clock::Clock;
use crate::settings::Language;
use crate::terminal::safe;
use crate::watching::{Audience, News, SubSiteChange, WatchedSite};
use crate::words::{self, FaultText, Moments, Words, say};

/// `status` as JSON. What is in words is in the language of `words`: programs read English.
#[must_use]
pub fn status<'a>(
    sites: impl IntoIterator<Item = &'a WatchedSite>,
    moments: &Moments,
    words: Words,
) -> protocol::Status {
    let sites = sites.into_iter().map(|site| site_status(site, moments, words)).collect();
    protocol::Status { version: VERSION, at: moments.rfc3339(moments.now), sites }
}

/// One site of it.
#[must_use]
pub fn site_status(site: &WatchedSite, moments: &Moments, words: Words) -> protocol::SiteStatus {
    protocol::SiteStatus {
        name: site.name.clone(),
        address: site.address.clone(),
        requests_last_hour: site.requests_in_the_last_hour(moments.now),
        state: site_state(site, moments, words),
    }
}

/// A fault in the language of `words`.
#[must_use]
pub fn fault_in(text: &FaultText, words: Words) -> protocol::Fault {
    protocol::Fault {
        code: text.code.to_owned(),
        short: words.says(&text.short),
        seen: words.says(&text.seen),
        means: words.says(&text.means),
        remedy: words.says(&text.remedy),
        cure: text.cure.as_ref().map(|cure| words.speaks(cure)),
        sign_in_needed: text.sign_in_needed,
    }
}

/// A fault as programs read it.
#[must_use]
pub fn fault(text: &FaultText) -> protocol::Fault {
    fault_in(text, Words::english())
}

/// What the last reading of a site was.
#[must_use]
fn site_state(site: &WatchedSite, moments: &Moments, words: Words) -> SiteState {
    if site.stopped {
        return SiteState::Fault { fault: fault_in(&FaultText::stopped(), words) };
    }
    if site.fault().is_none() && site.roster().read_at().is_none() {
        return SiteState::Fault { fault: fault_in(&FaultText::not_read_yet(), words) };
    }
    if let Some(text) = site.fault() {
        return SiteState::Fault { fault: fault_in(text, words) };
    }
    let (roster, now) = (site.roster(), moments.now);
    let mine = roster.my_posts(now);
    let people = roster
        .people(now)
        .into_iter()
        .map(|other| protocol::Present {
            person: person(&other.person),
            since: other.since.map(|since| moments.rfc3339(since)),
            place: other.place.as_ref().map_or(protocol::Place::Unknown, |at| place(at, words)),
            posts: other.posts.iter().map(|of| post(of, roster)).collect(),
            idle: other.idle,
            in_my_post: mine.iter().any(|my| other.posts.contains(&my.post)),
        })
        .collect();
    let my_posts = mine
        .iter()
        .map(|my| protocol::MyPost {
            post: post(&my.post, roster),
            since: my.state.since.map(|since| moments.rfc3339(since)),
            silent_since: my.state.silent_since.map(|since| moments.rfc3339(since)),
            snoozed_until: site.snoozed_until(&my.post, now).map(|until| moments.rfc3339(until)),
            others: my.others.iter().map(|other| person(&other.person)).collect(),
        })
        .collect();
    SiteState::Read {
        read_at: moments.rfc3339(roster.read_at().unwrap_or(now)),
        whole: site.lists_everybody(),
        user_id: roster.me().get(),
        people,
        my_posts,
        network: site.network().map(|network| protocol::Network {
            collected: network.collected(),
            whole: network.is_whole(),
            sites: network
                .sites()
                .into_iter()
                .map(|sub_site| protocol::SubSite {
                    id: sub_site.blog_id,
                    address: sub_site.url.clone(),
                    people_count: sub_site.people_count,
                    people: sub_site.people().map(person).collect(),
                })
                .collect(),
        }),
        network_fault: site.network_fault().map(|text| fault_in(text, words)),
    }
}

fn person(person: &presence::Person) -> protocol::Person {
    protocol::Person { id: person.id.get(), name: person.name.to_string() }
}

fn post(of: &PostRef, roster: &Roster) -> protocol::Post {
    let known = roster.title(of);
    protocol::Post {
        post_type: of.post_type.to_string(),
        id: of.id,
        title: known.map(|known| known.title.to_string()),
        edit_link: known.map(|known| known.edit_link.to_string()),
    }
}

/// Where somebody is, as JSON.
fn place(place: &Place, words: Words) -> protocol::Place {
    match place {
        Place::Hidden => protocol::Place::Hidden,
        Place::Screen(screen) => {
            let label = match words.language() {
                // What programs read is as it came.
                Language::English => presence::screen::label(screen).into_owned(),
                _ => words::screen(screen, words),
            };
            protocol::Place::Screen { id: screen.id.to_string(), label }
        }
    }
}

fn departure(how: Departure) -> protocol::Departure {
    match how {
        Departure::Left => protocol::Departure::Left,
        Departure::FellSilent => protocol::Departure::WentQuiet,
        Departure::Unknown => protocol::Departure::Unknown,
    }
}

/// Writes one line of JSON for each piece of news.
pub struct JsonLines<W> {
    out: W,
    clock: Arc<dyn Clock>,
}

impl<W: io::Write> JsonLines<W> {
    /// Writes to `out`.
    pub fn new(out: W, clock: Arc<dyn Clock>) -> JsonLines<W> {
        JsonLines { out, clock }
    }

    /// Writes a line.
    ///
    /// # Errors
    /// Where nobody reads any more.
    pub fn line(&mut self, line: &protocol::Watch) -> io::Result<()> {
        writeln!(self.out, "{}", to_json(line, false)?)?;
        self.out.flush()
    }
}

/// News of `site` at `at` as a line; none for what only the running program keeps.
#[must_use]
pub fn watch_line(
    news: News<'_>,
    site: &WatchedSite,
    at: Time,
    moments: &Moments,
    words: Words,
) -> Option<protocol::Watch> {
    // Words are about the moment of the reading, whenever they are written.
    let moments = Moments { wall: moments.timestamp(at), now: at, zone: moments.zone.clone() };
    let happening = happening(news, site, &moments, words)?;
    Some(protocol::Watch { version: VERSION, at: moments.rfc3339(at), site: site.name.clone(), happening })
}

/// News as JSON; none for what only the running program keeps.
#[must_use]
pub fn happening(news: News<'_>, site: &WatchedSite, moments: &Moments, words: Words) -> Option<Happening> {
    Some(match news {
        News::Site => Happening::Site(site_state(site, moments, words)),
        News::Change(transition) => Happening::Change(change(transition, site, words)?),
        News::SubSite(change) => Happening::Change(sub_site_change(change, site, words)),
        News::Alert(decided) => Happening::Alert(alert(decided, site, moments, words)),
        News::Silence(..) | News::Over { .. } => return None,
        News::Fault(text) => Happening::Fault { fault: fault_in(text, words) },
        News::FaultOver => Happening::FaultOver,
    })
}

impl<W: io::Write> Audience for JsonLines<W> {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        match watch_line(news, site, at, &self.clock.moments(), Words::english()) {
            Some(line) => self.line(&line),
            None => Ok(()),
        }
    }
}

fn change(transition: &Transition, site: &WatchedSite, words: Words) -> Option<Change> {
    let roster = site.roster();
    let (what, who) = match transition {
        Transition::Arrived { person } => (ChangeKind::Arrived, person),
        Transition::Departed { person, .. } => (ChangeKind::LeftSite, person),
        Transition::Moved { person, .. } => (ChangeKind::Moved, person),
        Transition::Opened { person, .. } => (ChangeKind::Opened, person),
        Transition::LeftPost { person, .. } => (ChangeKind::LeftPost, person),
        Transition::BackInPost { person, .. } => (ChangeKind::BackInPost, person),
        Transition::Met(_) | Transition::Changing { .. } | Transition::Saved { .. } => return None,
    };
    let mut change = Change {
        what,
        person: person(who),
        me: who.id == roster.me(),
        post: None,
        place: None,
        how: None,
        sub_site: None,
        text: words::change(transition, roster, words),
        place_text: safe(&site.name).to_string(),
    };
    match transition {
        Transition::Departed { how, .. } => change.how = Some(departure(*how)),
        Transition::Moved { place: to, .. } => change.place = Some(place(to, words)),
        Transition::Opened { post: of, .. } | Transition::BackInPost { post: of, .. } => {
            change.post = Some(post(of, roster));
        }
        Transition::LeftPost { post: of, how, .. } => {
            change.post = Some(post(of, roster));
            change.how = Some(departure(*how));
        }
        _ => {}
    }
    Some(change)
}

fn sub_site_change(change: &SubSiteChange, site: &WatchedSite, words: Words) -> Change {
    let who = words::person(&change.person, words);
    let text = match change.arrived {
        true => say!(words, "change-arrived", person = who),
        false => say!(words, "change-left", person = who),
    };
    let (what, how) = if change.arrived {
        (ChangeKind::Arrived, None)
    } else {
        (ChangeKind::LeftSite, Some(protocol::Departure::Unknown))
    };
    Change {
        what,
        person: person(&change.person),
        me: false,
        post: None,
        place: None,
        how,
        sub_site: Some(change.url.clone()),
        text: Some(words::sentence(text, words)),
        place_text: words.dotted([safe(&site.name).as_str(), &sub_site_name(&change.url, &site.address)]),
    }
}

fn alert(
    alert: &presence::alerts::Alert,
    site: &WatchedSite,
    moments: &Moments,
    words: Words,
) -> protocol::Alert {
    let roster = site.roster();
    let told = words::alert(alert, roster, &site.name, moments, words);
    protocol::Alert {
        kind: kind(&alert.kind),
        title: told.title,
        body: told.body,
        posts: alert.posts.iter().map(|of| post(of, roster)).collect(),
        people: alert
            .people
            .iter()
            .map(|id| protocol::Person {
                id: id.get(),
                name: roster.name(*id).map(|known| known.name.to_string()).unwrap_or_default(),
            })
            .collect(),
        replaces: alert.replaces,
    }
}

fn kind(kind: &Kind) -> protocol::AlertKind {
    use protocol::AlertKind as Told;
    match kind {
        Kind::Opened { .. } => Told::Opened,
        Kind::AlreadyIn { .. } => Told::AlreadyIn,
        Kind::AlsoIn => Told::AlsoIn,
        Kind::Joined => Told::Joined,
        Kind::AgentChanged => Told::AgentChanged,
        Kind::Changing { .. } => Told::Changing,
        Kind::Saved { .. } => Told::Saved,
        Kind::Several => Told::Several,
        Kind::Came => Told::Came,
        Kind::WatchedOpened => Told::WatchedOpened,
        Kind::Free { how: Departure::FellSilent } => Told::WentQuiet,
        Kind::Free { how: Departure::Left | Departure::Unknown } => Told::Free,
    }
}

#[cfg(test)]
mod tests;

//! One site: its people as rows, and the menu behind its heading.

use presence::roster::OnSite;

use super::{item, joined, tell_when, ticked};
use crate::action::Action;
use crate::show;
use crate::terminal::cut;
use crate::tray::facts::{Facts, SiteFacts, Standing};
use crate::tray::initials::picture;
use crate::tray::{Item, Row, texts};
use crate::words;

/// So many people who have no row of their own are listed in the menu of a site.
const IN_SUBMENU: usize = 15;
/// So many muted people and posts are listed there; all of them are behind “Pause alerts”.
const MUTED: usize = 8;

/// The people of a site and of its network, each a row.
pub(super) fn people_rows(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if site.here > 0 {
        rows.extend(site.site.roster().people(facts.now()).iter().map(|person| person_row(site, person)));
    }
    rows.extend(site.sub_sites().into_iter().map(|(sub_site, others)| {
        let text = texts::row(|widest| {
            let name = show::sub_site_name(&sub_site.url, &site.site.address);
            format!("{} · {others} here", cut(&name, widest))
        });
        item(text, Action::OpenSubSite { site: site.index, blog_id: sub_site.blog_id })
    }));
    rows
}

/// How many rows [`people_rows`] makes.
pub(super) fn people_count(site: &SiteFacts<'_>) -> usize {
    site.here + site.sub_sites().len()
}

/// Opens the post that somebody is in, or else the screen that they are on.
fn person_row(site: &SiteFacts<'_>, on_site: &OnSite) -> Row {
    let roster = site.site.roster();
    let shared = on_site.posts.iter().find_map(|post| site.conflict_with(on_site.person.id, post));
    let note = match shared {
        Some(conflict) if conflict.mine.silent_since.is_some() => " — you left it open",
        Some(_) => " — you too",
        None if on_site.idle => " · idle",
        None => "",
    };
    let text = texts::row(|widest| {
        let who = texts::person(&on_site.person, widest);
        words::sentence(&format!("{who} · {}{note}", texts::doing(on_site, roster, widest)))
    });
    let action = match on_site.posts.first() {
        Some(post) => Action::OpenPost { site: site.index, post: post.clone() },
        None => Action::OpenScreen { site: site.index, person: on_site.person.id },
    };
    let picture = Some(picture(&on_site.person, site.site.own_url()));
    Row::Item(Item { text, picture, ticked: None, action })
}

/// “Shop · 3 here”.
pub(super) fn heading(site: &SiteFacts<'_>) -> String {
    let mut state = Vec::new();
    match site.standing {
        Standing::Unread => state.push("not read yet".to_owned()),
        Standing::Stopped => state.push("not read".to_owned()),
        Standing::Faulty(fault) => state.push(fault.short.to_owned()),
        Standing::Known => {
            if site.here > 0 {
                let least = if site.site.lists_everybody() { "" } else { "at least " };
                state.push(format!("{least}{} here", site.here));
            }
            if site.on_sub_sites > 0 {
                state.push(format!("{} on its sites", site.on_sub_sites));
            }
            if state.is_empty() {
                state.push("nobody else".to_owned());
            }
            // Not for long: then it stands as faulty.
            state.extend(site.site.fault().map(|fault| fault.short.to_owned()));
        }
    }
    named(site, &state)
}

/// The name of the only site: who is there is above.
pub(super) fn bare_heading(site: &SiteFacts<'_>) -> String {
    let known = matches!(site.standing, Standing::Known);
    let fault = site.site.fault().filter(|_| known).map(|fault| fault.short.to_owned());
    named(site, &Vec::from_iter(fault))
}

fn named(site: &SiteFacts<'_>, state: &[String]) -> String {
    let muted = site.site.policy().site_muted.then_some("muted");
    let state: Vec<&str> = state.iter().map(String::as_str).chain(muted).collect();
    texts::row(|widest| {
        let name = std::iter::once(texts::site(site.site, widest));
        name.chain(state.iter().map(|one| (*one).to_owned())).collect::<Vec<_>>().join(" · ")
    })
}

/// The menu of a site: `hidden` people first, then what can be done with the site.
pub(super) fn site_rows(facts: &Facts<'_>, site: &SiteFacts<'_>, mut hidden: Vec<Row>) -> Vec<Row> {
    let index = site.index;
    if hidden.len() > IN_SUBMENU + 1 {
        let more = hidden.len() - IN_SUBMENU;
        hidden.truncate(IN_SUBMENU);
        hidden.push(super::more(more, ""));
    }
    let mut visit = vec![item("Open dashboard", Action::OpenDashboard { site: index })];
    if site.can_be_asked() {
        let asked = requests(site.site.requests_in_the_last_hour(facts.now()));
        visit.push(item(
            format!("Read now · {asked} in the last hour"),
            Action::ReadNow { site: Some(index) },
        ));
    }
    if let Some(fault) = site.site.network_fault() {
        visit.push(item(format!("Its network · {}", fault.short), Action::ShowFault { site: index }));
    }
    visit.extend(tell_when::tell_when(facts, site));
    let site_muted = site.site.policy().site_muted;
    let mut choices =
        vec![ticked("Mute this site", site_muted, Action::MuteSite { site: index, muted: !site_muted })];
    let muted = muted(site, 40).into_iter().take(MUTED);
    choices.extend(muted.map(|(what, unmute)| ticked(format!("Mute {what}"), true, unmute)));
    if facts.only().is_none() {
        let favourite = site.site.favourite;
        choices.push(ticked(
            "Favourite",
            favourite,
            Action::Favourite { site: index, favourite: !favourite },
        ));
        let focus = Action::Focus { site: (!site.focused).then_some(index) };
        choices.push(ticked("In focus", site.focused, focus));
    }
    let stopped = site.standing.is_stopped();
    let stop = if stopped { "Read this site again" } else { "Stop reading this site" };
    choices.push(item(stop, Action::StopReading { site: index, stopped: !stopped }));
    joined(vec![hidden, visit, choices])
}

/// The people and posts that the user wants to hear nothing about on a site, by number, and what makes them heard of
/// again.
pub(super) fn muted(site: &SiteFacts<'_>, widest: usize) -> Vec<(String, Action)> {
    let (policy, roster, index) = (site.site.policy(), site.site.roster(), site.index);
    let mut people: Vec<_> = policy.muted_people.iter().copied().collect();
    people.sort();
    let mut posts: Vec<_> = policy.muted_posts.iter().collect();
    posts.sort();
    let people = people.into_iter().map(|person| {
        let name = cut(&words::someone(person, roster), widest);
        (name, Action::MutePerson { site: index, person, muted: false })
    });
    let posts = posts.into_iter().map(|post| {
        let title = texts::post(post, roster, widest);
        (title, Action::MutePost { site: index, post: post.clone(), muted: false })
    });
    people.chain(posts).collect()
}

/// So many requests, roughly: the menu is not to change with each of them.
fn requests(count: u64) -> String {
    match count {
        0 => "no requests".to_owned(),
        1..10 => "fewer than 10 requests".to_owned(),
        _ => format!("about {} requests", (count + 5) / 10 * 10),
    }
}

/// For a site where nobody else is: its dashboard.
pub(super) fn nobody_row(site: &SiteFacts<'_>) -> Row {
    let text = if site.site.lists_everybody() { "Nobody else is here" } else { "Nobody else is listed" };
    item(text, Action::OpenDashboard { site: site.index })
}

//! One site: its people as rows, and the menu behind its heading.

use presence::roster::OnSite;

use super::{item, joined, tell_when, ticked};
use crate::action::Action;
use crate::show;
use crate::terminal::cut;
use crate::tray::facts::{Facts, SiteFacts, Standing};
use crate::tray::{Item, Row, texts};
use crate::words::{self, Words, say};

/// So many people who have no row of their own are listed in the menu of a site.
const IN_SUBMENU: usize = 15;
/// So many muted people and posts are listed there; all of them are behind “Pause alerts”.
const MUTED: usize = 8;

/// The people of a site and of its network, each a row.
pub(super) fn people_rows(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let (mut rows, words) = (Vec::new(), facts.words());
    if site.here > 0 {
        rows.extend(
            site.site.roster().people(facts.now()).iter().map(|person| person_row(facts, site, person)),
        );
    }
    rows.extend(site.sub_sites().into_iter().map(|(sub_site, others)| {
        let text = texts::row(|widest| {
            let name = show::sub_site_name(&sub_site.url, &site.site.address);
            words.dotted([cut(&name, widest), say!(words, "here", count = others)])
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
fn person_row(facts: &Facts<'_>, site: &SiteFacts<'_>, on_site: &OnSite) -> Row {
    let (roster, words) = (site.site.roster(), facts.words());
    let shared = on_site.posts.iter().find_map(|post| site.conflict_with(on_site.person.id, post));
    let note = shared.map(|conflict| match conflict.mine.silent_since {
        Some(_) => say!(words, "mine-left-open"),
        None => say!(words, "mine-too"),
    });
    let text = texts::row(|widest| {
        let who = texts::person(&on_site.person, widest, words);
        let doing = texts::doing(on_site, roster, widest, words);
        let idle = (on_site.idle && note.is_none()).then(|| say!(words, "idle"));
        let row = words.dotted([who, doing].into_iter().chain(idle));
        let row = match &note {
            Some(note) => say!(words, "person-row-noted", person = row, note = note.as_str()),
            None => row,
        };
        words::sentence(row, words)
    });
    let action = match on_site.posts.first() {
        Some(post) => Action::OpenPost { site: site.index, post: post.clone() },
        None => Action::OpenScreen { site: site.index, person: on_site.person.id },
    };
    let picture = Some(facts.picture(site, &on_site.person));
    Row::Item(Item { text, picture, ticked: None, action })
}

/// “Shop · 3 here”, and behind it the site's menu, with `hidden` people.
pub(super) fn heading(facts: &Facts<'_>, site: &SiteFacts<'_>, hidden: Vec<Row>) -> Row {
    opens(facts, site, state(facts, site), hidden)
}

/// The only site, with its menu: who is there is above.
pub(super) fn bare_heading(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Row {
    let (known, words) = (matches!(site.standing, Standing::Known), facts.words());
    let fault = site.site.fault().filter(|_| known).map(|fault| words.says(&fault.short));
    opens(facts, site, Vec::from_iter(fault), Vec::new())
}

fn opens(facts: &Facts<'_>, site: &SiteFacts<'_>, state: Vec<String>, hidden: Vec<Row>) -> Row {
    let text = named(site, state, facts.words());
    Row::Submenu { text, picture: site.mark(), rows: site_rows(facts, site, hidden) }
}

/// A row that stands for the site and does one thing.
pub(super) fn row(site: &SiteFacts<'_>, text: String, action: Action) -> Row {
    Row::Item(Item { text, picture: site.mark(), ticked: None, action })
}

/// How a site stands, in words.
fn state(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<String> {
    let (mut state, words) = (Vec::new(), facts.words());
    match site.standing {
        Standing::Unread => state.push(say!(words, "not-read-yet")),
        Standing::Stopped => state.push(say!(words, "not-read")),
        Standing::Faulty(fault) => state.push(words.says(&fault.short)),
        Standing::Known => {
            if site.here > 0 {
                state.push(match site.site.lists_everybody() {
                    true => say!(words, "here", count = site.here),
                    false => say!(words, "here-at-least", count = site.here),
                });
            }
            if site.on_sub_sites > 0 {
                state.push(say!(words, "on-sub-sites", count = site.on_sub_sites));
            }
            if state.is_empty() {
                state.push(say!(words, "nobody-else"));
            }
            // Not for long: then it stands as faulty.
            state.extend(site.site.fault().map(|fault| words.says(&fault.short)));
        }
    }
    state
}

fn named(site: &SiteFacts<'_>, mut state: Vec<String>, words: Words) -> String {
    state.extend(site.site.policy().site_muted.then(|| say!(words, "muted")));
    texts::row(|widest| {
        let name = std::iter::once(texts::site(site.site, widest, words));
        words.dotted(name.chain(state.iter().cloned()))
    })
}

/// The menu of a site: `hidden` people first, then what can be done with the site.
fn site_rows(facts: &Facts<'_>, site: &SiteFacts<'_>, mut hidden: Vec<Row>) -> Vec<Row> {
    let (index, words) = (site.index, facts.words());
    if hidden.len() > IN_SUBMENU + 1 {
        let more = hidden.len() - IN_SUBMENU;
        hidden.truncate(IN_SUBMENU);
        hidden.push(super::more(more, words));
    }
    let mut visit = vec![item(say!(words, "open-dashboard"), Action::OpenDashboard { site: index })];
    if site.can_be_asked() {
        let text = read_now(site.site.requests_in_the_last_hour(facts.now()), words);
        visit.push(item(text, Action::ReadNow { site: Some(index) }));
    }
    if let Some(fault) = site.site.network_fault() {
        let text = say!(words, "its-network", fault = words.says(&fault.short));
        visit.push(item(text, Action::ShowFault { site: index }));
    }
    visit.extend(tell_when::tell_when(facts, site));
    let site_muted = site.site.policy().site_muted;
    let mute = Action::MuteSite { site: index, muted: !site_muted };
    let mut choices = vec![ticked(say!(words, "mute-site"), site_muted, mute)];
    let muted = muted(site, 40, words).into_iter().take(MUTED);
    choices.extend(muted.map(|(what, unmute)| ticked(say!(words, "mute", what = what), true, unmute)));
    if facts.only().is_none() {
        let favourite = site.site.favourite;
        choices.push(ticked(
            say!(words, "favourite"),
            favourite,
            Action::Favourite { site: index, favourite: !favourite },
        ));
        let focus = Action::Focus { site: (!site.focused).then_some(index) };
        choices.push(ticked(say!(words, "in-focus"), site.focused, focus));
    }
    let stopped = site.standing.is_stopped();
    let stop = if stopped { say!(words, "read-site-again") } else { say!(words, "stop-reading-site") };
    choices.push(item(stop, Action::StopReading { site: index, stopped: !stopped }));
    joined(vec![hidden, visit, choices])
}

/// The people and posts that the user wants to hear nothing about on a site, by number, and what makes them heard of
/// again.
pub(super) fn muted(site: &SiteFacts<'_>, widest: usize, words: Words) -> Vec<(String, Action)> {
    let (policy, roster, index) = (site.site.policy(), site.site.roster(), site.index);
    let mut people: Vec<_> = policy.muted_people.iter().copied().collect();
    people.sort();
    let mut posts: Vec<_> = policy.muted_posts.iter().collect();
    posts.sort();
    let people = people.into_iter().map(|person| {
        let name = cut(&words::someone(person, roster, words), widest);
        (name, Action::MutePerson { site: index, person, muted: false })
    });
    let posts = posts.into_iter().map(|post| {
        let title = texts::post(post, roster, widest, words);
        (title, Action::MutePost { site: index, post: post.clone(), muted: false })
    });
    people.chain(posts).collect()
}

/// With how many requests that is, roughly: the menu is not to change with each of them.
fn read_now(requests: u64, words: Words) -> String {
    match requests {
        0 => say!(words, "read-now-none"),
        1..10 => say!(words, "read-now-few"),
        _ => say!(words, "read-now-about", count = (requests + 5) / 10 * 10),
    }
}

/// For a site where nobody else is: its dashboard.
pub(super) fn nobody_row(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Row {
    let words = facts.words();
    let text = match site.site.lists_everybody() {
        true => say!(words, "nobody-else-here"),
        false => say!(words, "nobody-else-listed"),
    };
    item(text, Action::OpenDashboard { site: site.index })
}

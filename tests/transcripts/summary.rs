//! What comes out of a recorded answer, in one line.

use presence::Person;
use presence::reading::Place;
use wordpress::answer::{Answer, Asked};
use wordpress::{ApplicationPassword, Fault, Me, SiteIndex, link_header_root, redirect, wire};

use super::recording::Recording;

pub enum Outcome {
    Fault(Box<Fault>),
    Read(String),
}

/// Judges an answer as [`wordpress::Site`] does.
pub fn judge(recording: &Recording) -> Outcome {
    let answer = recording.answer();
    let read = match redirect(&answer) {
        Ok(Some(target)) => Ok(format!("sent on within the origin, and followed, to {target}")),
        Ok(None) if recording.never_sent() => {
            answer.read(|_| Ok(())).map(|()| format!("answered {}", answer.status().as_u16()))
        }
        Ok(None) => read(recording, &answer),
        Err(fault) => Err(fault),
    };
    match read {
        Ok(text) => Outcome::Read(text),
        Err(fault) => Outcome::Fault(Box::new(fault)),
    }
}

fn read(recording: &Recording, answer: &Answer) -> Result<String, Fault> {
    Ok(match answer.asked() {
        Asked::WebPage => {
            answer.read(|_| Ok(()))?;
            match link_header_root(answer.headers(), answer.url()) {
                Some(root) => format!("a page that names the REST root {root}"),
                None => "a page that names no REST root".to_owned(),
            }
        }
        Asked::Index => index(&SiteIndex::from_answer(answer)?),
        Asked::PresenceRoutes => {
            let routes = answer.read(wire::presence_routes)?;
            let version = if routes.checks_lengths { "0.1.17 or newer" } else { "older than 0.1.17" };
            format!("presence plugin {version}{}", if routes.network { ", on a network" } else { "" })
        }
        Asked::Rooms => rooms(&answer.read(wire::rooms)?),
        Asked::Online => online(answer)?,
        Asked::Room => room(answer)?,
        Asked::Network => {
            let sites = answer.read(wire::network)?;
            let collected = answer.number("x-wp-presence-aggregating") != Some(0);
            let shown: Vec<String> = sites
                .iter()
                .map(|site| {
                    format!("{}: {} people, named {}", site.url, site.people_count, names(&site.people))
                })
                .collect();
            match (shown.is_empty(), collected) {
                (_, false) => "the network does not collect presence".to_owned(),
                (true, true) => "nobody on the network".to_owned(),
                (false, true) => shown.join("; "),
            }
        }
        Asked::Me => me(&Me::from_answer(answer)?),
        Asked::PasswordInUse if recording.revokes() => {
            if answer.read(wire::revoked)? {
                "the application password is revoked".to_owned()
            } else {
                "not revoked".to_owned()
            }
        }
        Asked::PasswordInUse => {
            let password = ApplicationPassword::from_answer(answer)?;
            {
                let owner = password
                    .owner
                    .map_or_else(|| "nobody it names".to_owned(), |owner| format!("user {owner}"));
                format!("application password “{}” of {owner}", password.name)
            }
        }
        Asked::PostType => {
            format!("posts of {} at {}", recording.route(), answer.read(wire::post_type)?.route)
        }
        Asked::Posts => {
            let posts = answer.read(wire::posts)?;
            let shown: Vec<String> = posts
                .iter()
                .map(|post| format!("{} “{}”", post.id, post.title.as_deref().unwrap_or("(not asked)")))
                .collect();
            few(&shown, "no posts")
        }
        Asked::Text => format!("a text stored at {}", answer.read(wire::post_text)?.modified),
        Asked::Revisions | Asked::Autosaves => format!("{} revisions", answer.read(wire::revisions)?.len()),
    })
}

fn index(index: &SiteIndex) -> String {
    let presence = if index.has_presence() { "presence plugin active" } else { "presence plugin not active" };
    let sign_in = if index.authorization.is_some() { "sign-in offered" } else { "no sign-in offered" };
    format!("site “{}”, {presence}, {sign_in}", index.name)
}

fn rooms(list: &wire::RoomList) -> String {
    let posts: Vec<String> = list
        .posts
        .iter()
        .map(|room| format!("{} {}: {}", room.post.post_type, room.post.id, names(&room.people)))
        .collect();
    let present = match &list.present {
        Some(people) => format!("signed in: {}", names(people)),
        None => "signed in: not on this page".to_owned(),
    };
    format!("{}; {present}", few(&posts, "nobody in a post"))
}

fn online(answer: &Answer) -> Result<String, Fault> {
    let rows = answer.read(|body| wire::online(body, answer.date()))?;
    let shown: Vec<String> = rows
        .iter()
        .map(|row| {
            let place = match &row.place {
                Place::Hidden => "place hidden".to_owned(),
                Place::Screen(screen) => format!("at {}", screen.id),
            };
            format!("{} {place}, {} s ago", row.person.name, row.age.as_secs())
        })
        .collect();
    Ok(few(&shown, "nobody signed in"))
}

fn room(answer: &Answer) -> Result<String, Fault> {
    let rows = answer.read(|body| wire::room_rows(body, answer.date()))?;
    let shown: Vec<String> = rows
        .iter()
        .map(|row| format!("{} as {:?}, {} s ago", row.person.name, row.role, row.age.as_secs()))
        .collect();
    Ok(few(&shown, "nobody in it"))
}

fn me(me: &Me) -> String {
    let may = |may: Option<bool>, what: &str| match may {
        Some(true) => format!(", sees {what}"),
        Some(false) => format!(", does not see {what}"),
        None => String::new(),
    };
    format!(
        "signed in as {}{}{}{}",
        me.name.as_deref().unwrap_or("(name not asked)"),
        may(me.sees_presence, "presence"),
        may(me.sees_others_posts, "other people's posts"),
        may(me.sees_places, "places"),
    )
}

fn names(people: &[Person]) -> String {
    few(&people.iter().map(|person| person.name.to_string()).collect::<Vec<_>>(), "nobody")
}

/// The first four, and how many more.
fn few(shown: &[String], none: &str) -> String {
    match shown.len() {
        0 => none.to_owned(),
        count @ ..=4 => shown[..count].join(", "),
        count => format!("{} and {} more", shown[..4].join(", "), count - 4),
    }
}

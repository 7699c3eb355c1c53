//! `tell-when`: people and posts that the user wants to be told of besides their own posts.

use presence::{PostRef, UserId};
use protocol::{Person, Post, Request, SiteState, Status};

use super::ask::{done, reload, status_of};
use super::{CommandError, Outside, print};
use crate::cli::{TellWhen, typed};
use crate::exit::Exit;
use crate::settings::StoredSite;
use crate::terminal::safe_line;
use crate::words::{self, Words, say};

pub(super) async fn tell_when(outside: &Outside, typed: TellWhen) -> Result<Exit, CommandError> {
    let site = outside.settings.read()?.choose(std::slice::from_ref(&typed.site))?;
    let Some(site) = site.into_iter().next() else { return Ok(Exit::NoSite) };
    let (wanted, words) = (!typed.off, outside.words);
    // Who runs knows names, titles and types.
    let status = status_of(&site.name).await?;
    let says = if let Some(person) = &typed.comes {
        let person = find_person(person, status.as_ref(), &site.name, words)?;
        let id = UserId::new(person.id)
            .ok_or_else(|| CommandError::Usage(say!(words, "nobody-has-that-number")))?;
        change(outside, &site, |stored| stored.watched.set_person(id, wanted)).await?;
        let person = words::named(person.id, &person.name, words);
        match wanted {
            true => say!(words, "told-when-comes", person = person),
            false => say!(words, "not-told-when-comes", person = person),
        }
    } else if let Some(id) = typed.opened {
        let post = find_post(id, status.as_ref());
        let post_type = post.as_ref().map_or(typed.post_type.as_str(), |post| &post.post_type);
        change(outside, &site, |stored| stored.watched.set_post(&PostRef::new(post_type, id), wanted))
            .await?;
        let title = post.as_ref().and_then(|post| post.title.as_deref());
        let post = words::titled(title, post_type, id, words);
        match wanted {
            true => say!(words, "told-when-opened", post = post),
            false => say!(words, "not-told-when-opened", post = post),
        }
    } else if let Some(id) = typed.free {
        done(&Request::TellWhenFree { site: site.name.clone(), post: id, wanted }).await?;
        let post = find_post(id, status.as_ref());
        let title = post.as_ref().and_then(|post| post.title.as_deref());
        let post_type = post.as_ref().map_or("post", |post| &post.post_type);
        let post = words::titled(title, post_type, id, words);
        match wanted {
            true => say!(words, "told-when-free", post = post),
            false => say!(words, "not-told-when-free", post = post),
        }
    } else {
        return list(&site, status.as_ref(), words);
    };
    print([says])?;
    Ok(Exit::Done)
}

/// Changes what is remembered of a site, and tells the running program.
async fn change(
    outside: &Outside,
    site: &StoredSite,
    change: impl FnOnce(&mut StoredSite),
) -> Result<(), CommandError> {
    outside.settings.change(|settings| {
        let same = |known: &&mut StoredSite| known.rest_root == site.rest_root && known.user == site.user;
        match settings.sites.iter_mut().find(same) {
            Some(known) => {
                change(known);
                Ok(())
            }
            None => Err(CommandError::Name(settings.unknown(&site.name))),
        }
    })?;
    reload().await;
    Ok(())
}

/// A person by their number, or by the name of somebody who is there now.
fn find_person(
    typed: &str,
    status: Option<&Status>,
    site: &str,
    words: Words,
) -> Result<Person, CommandError> {
    let there = || people(status).into_iter();
    if let Ok(id) = typed.parse::<u64>() {
        let known = there().find(|person| person.id == id);
        return Ok(known.unwrap_or(Person { id, name: String::new() }));
    }
    let same = |person: &Person| safe_line(&person.name).to_lowercase() == safe_line(typed).to_lowercase();
    let mut found = there().filter(same);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(CommandError::Usage(say!(
            words,
            "several-have-that-name",
            site = safe_line(site),
            name = safe_line(typed),
            command = typed::STATUS_JSON
        ))),
        (None, _) => Err(CommandError::Usage(say!(
            words,
            "nobody-has-that-name",
            site = safe_line(site),
            name = safe_line(typed)
        ))),
    }
}

fn people(status: Option<&Status>) -> Vec<Person> {
    let states = status.into_iter().flat_map(|status| &status.sites).map(|site| &site.state);
    let here = states.flat_map(|state| match state {
        SiteState::Read { people, .. } => people.as_slice(),
        SiteState::Fault { .. } => &[],
    });
    here.map(|present| present.person.clone()).collect()
}

/// A post that somebody is in now.
fn find_post(id: u64, status: Option<&Status>) -> Option<Post> {
    let mut states = status?.sites.iter().map(|site| &site.state);
    states.find_map(|state| match state {
        SiteState::Read { people, my_posts, .. } => {
            let all = people.iter().flat_map(|present| &present.posts);
            all.chain(my_posts.iter().map(|my| &my.post)).find(|post| post.id == id).cloned()
        }
        SiteState::Fault { .. } => None,
    })
}

/// What is chosen on the site.
fn list(site: &StoredSite, status: Option<&Status>, words: Words) -> Result<Exit, CommandError> {
    let people = people(status);
    let comes = site.watched.people.iter().map(|id| {
        let name = people.iter().find(|person| person.id == *id).map_or("", |person| &person.name);
        say!(words, "told-when-comes", person = words::named(*id, name, words))
    });
    let opened = site.watched.posts.iter().map(|post| {
        let title = find_post(post.id, status).and_then(|post| post.title);
        let post = words::titled(title.as_deref(), &post.post_type, post.id, words);
        say!(words, "told-when-opened", post = post)
    });
    let mut lines: Vec<String> = comes.chain(opened).collect();
    if lines.is_empty() {
        lines.push(say!(words, "told-of-own-posts-only"));
    }
    print(lines)?;
    Ok(Exit::Done)
}

//! `sites add`: find the site, sign in, read once, remember.

use std::io;

use presence::cadence::Ask;
use presence::reading::{OnlineRow, Place};
use presence::{Reading, UserId};
use serde_json::Map;
use wordpress::{
    Address, Connection, Credential, Discovered, Fault, HttpTransport, Me, Site, discover, site_index,
    who_am_i,
};

use super::open::transport;
use super::patience::with_sign;
use super::sign_in::{self, ask_user, is_about_sign_in, led_elsewhere, without_query};
use super::{CommandError, Outside, print};
use crate::cli;
use crate::exit::Exit;
use crate::settings::{Chosen, Muted, StoredSite, password_env_for};
use crate::show::quoted;
use crate::terminal::{Look, Style, hanging, safe_line, width, wrap};
use crate::words::FaultText;

/// What was found out about a site.
struct Found {
    site: Discovered,
    credential: Credential,
    me: Me,
    reading: Reading,
    network: bool,
}

/// The step that went wrong.
enum Stopped {
    Fault(Fault),
    Command(CommandError),
}

impl<E: Into<CommandError>> From<E> for Stopped {
    fn from(error: E) -> Stopped {
        Stopped::Command(error.into())
    }
}

pub(super) async fn add(outside: &Outside, typed: &cli::Add) -> Result<Exit, CommandError> {
    sign_in::check(&typed.sign_in)?;
    if typed.name.as_deref().is_some_and(|name| safe_line(name) != name || name.is_empty()) {
        return Err(CommandError::Usage(
            "--name takes a name on one line, without invisible characters".to_owned(),
        ));
    }
    // Settings that can not be used are told before a password is asked for.
    outside.settings.read()?;
    outside.settings.prepare()?;
    let transport = transport()?;
    match find_out(outside, typed, &transport).await {
        Ok(found) => remember(outside, typed, &found).await,
        Err(Stopped::Command(error)) => Err(error),
        Err(Stopped::Fault(fault)) => {
            let user = typed.sign_in.user.as_deref().unwrap_or("USER");
            print(failed(&fault, outside.look))?;
            print([format!(
                "    More: presence-tray doctor {} --user {}",
                quoted(&without_query(&typed.address)),
                quoted(user)
            )])?;
            Ok(match fault {
                Fault::BadAddress(_) => Exit::Usage,
                fault if is_about_sign_in(&fault) => Exit::SignIn,
                _ => Exit::Fault,
            })
        }
    }
}

async fn find_out(outside: &Outside, typed: &cli::Add, transport: &HttpTransport) -> Result<Found, Stopped> {
    let look = outside.look;
    let address = Address::parse(&without_query(&typed.address))
        .map_err(|error| Stopped::Fault(Fault::BadAddress(error)))?;
    let found = with_sign("Looking for the site", discover(transport, &address)).await;
    let mut site = found.map_err(|not| Stopped::Fault(not.fault))?;
    tick(&format!("Found WordPress: “{}” at {}", site.index.name, site.root.site_url()), look)?;
    if !site.index.closed_to_guests {
        has_plugin(&site, look)?;
    }
    let credential = credential(outside, typed, &site)?;
    let me = who_am_i(transport, &site.root, &credential).await.map_err(Stopped::Fault)?;
    let name = me.name.clone().unwrap_or_else(|| credential.user().to_owned());
    tick(&format!("Signed in as {name}"), look)?;
    if site.index.closed_to_guests {
        let index = site_index(transport, &site.root, Some(&credential)).await;
        site.index = index.map_err(Stopped::Fault)?;
        has_plugin(&site, look)?;
    }
    let connection = Connection::new(site.root.clone(), &site.index, me.id);
    let mut opened = Site::new(transport, credential.clone(), connection);
    let ask = Ask { online: true, ..Ask::default() };
    let reading = opened.read(&ask).await.map_err(Stopped::Fault)?;
    let others = others(&reading, me.id);
    let people = match others.len() {
        0 => "nobody else here".to_owned(),
        1 => "1 other person here".to_owned(),
        count => format!("{count} others here"),
    };
    tick(&format!("Presence can be read: {people}"), look)?;
    // Asked in any case: WordPress does not list what a network's administrator may among the capabilities.
    let network = opened.network().await.is_ok();
    if network {
        tick("Its network can be read as well", look)?;
    }
    Ok(Found { site, credential, me, reading, network })
}

fn has_plugin(site: &Discovered, look: Look) -> Result<(), Stopped> {
    if site.index.has_presence() {
        tick("The presence plugin is active", look)?;
        return Ok(());
    }
    Err(Stopped::Fault(Fault::PluginMissing(wordpress::Evidence {
        origin: site.root.origin(),
        asked: wordpress::answer::Asked::Index,
        status: 200,
        code: None,
        page_title: None,
        retry_after: None,
    })))
}

/// Who signs in. Asked for only now, so that nobody types a password for a site that was not found, and
/// the question names the address that it goes to.
fn credential(outside: &Outside, typed: &cli::Add, site: &Discovered) -> Result<Credential, Stopped> {
    let origin = site.root.origin();
    if let Some(Fault::MovedElsewhere { from, to }) = led_elsewhere(&typed.sign_in, site) {
        return Err(Stopped::Command(CommandError::Fault(format!(
            "{} leads to {}, and nobody is here to confirm that the password may go there; if it may, add {} instead",
            safe_line(&from),
            safe_line(&to),
            safe_line(site.root.site_url().as_str()),
        ))));
    }
    let user = match &typed.sign_in.user {
        Some(user) => user.clone(),
        None => ask_user(&origin)?,
    };
    Ok(sign_in::credential(outside, &typed.sign_in, &user, &origin)?)
}

/// Everybody else in a reading.
fn others(reading: &Reading, me: UserId) -> Vec<&OnlineRow> {
    reading.online.get().into_iter().flatten().filter(|row| row.person.id != me).collect()
}

async fn remember(outside: &Outside, typed: &cli::Add, found: &Found) -> Result<Exit, CommandError> {
    let Found { site, credential, me, reading, network } = found;
    let stored = outside.settings.change(|settings| {
        let (rest_root, user) = (site.root.to_string(), credential.user().to_owned());
        let known =
            settings.sites.iter().find(|known| known.rest_root == rest_root && known.user == user).cloned();
        let name = match (&typed.name, &known) {
            (Some(name), known) => {
                let taken = settings.site(name).is_some_and(|other| known.as_ref() != Some(other));
                if taken {
                    return Err(CommandError::Usage(format!("another site is called “{name}” already")));
                }
                name.clone()
            }
            (None, Some(known)) => known.name.clone(),
            (None, None) => settings.free_name(&default_name(site)),
        };
        let password_env = match (&typed.sign_in.password_env, &known) {
            (Some(variable), _) => variable.clone(),
            (None, Some(known))
                if known.password_env != password_env_for(&known.name) || known.name == name =>
            {
                known.password_env.clone()
            }
            (None, _) => settings.free_password_env(&name),
        };
        let stored = StoredSite {
            name,
            // Not what was typed: that may hold a secret, or lead here only for now.
            address: site.root.site_url().to_string(),
            rest_root,
            wordpress: site.index.url.clone(),
            user,
            user_id: me.id.get(),
            password_env,
            network: *network,
            real_time: site.index.has_real_time_editing(),
            favourite: false,
            stopped: false,
            password_uuid: None,
            muted: Muted::default(),
            watched: Chosen::default(),
            other: Map::new(),
        };
        settings.put(stored.clone());
        Ok(stored)
    })?;
    let name = safe_line(&stored.name);
    let look = outside.look;
    super::ask::reload().await;
    tick(&format!("Remembered as “{name}”"), look)?;
    let mut sentences = vec![shown(me, reading)];
    sentences.push(format!(
        "The password is not stored. Give it each time in the variable {}, with --passwords-stdin, or when asked.",
        stored.password_env
    ));
    sentences.push(format!("Next: presence-tray status {}", quoted(&stored.name)));
    for sentence in sentences {
        print(wrap(&sentence, look.width.unwrap_or(usize::MAX)))?;
    }
    Ok(Exit::Done)
}

/// The site's own title on one line, otherwise its host.
fn default_name(site: &Discovered) -> String {
    let title = safe_line(&site.index.name);
    let name = if title.is_empty() { safe_line(site.root.host()) } else { title };
    crate::terminal::cut(&name, 60)
}

/// What will be shown, and what the site hides from this user.
fn shown(me: &Me, reading: &Reading) -> String {
    let rows = others(reading, me.id);
    let hidden = rows.iter().any(|row| row.place == Place::Hidden);
    let told = rows.iter().any(|row| matches!(row.place, Place::Screen(_)));
    let posts = match me.sees_others_posts {
        Some(false) => "in the posts that you may edit",
        Some(true) | None => "in which post",
    };
    let places = match (hidden, told, me.sees_places) {
        (true, _, _) => "who is signed in; the site hides from you on which screen they are",
        (false, true, _) | (false, false, Some(true)) => "who is signed in and on which screen",
        (false, false, Some(false)) => {
            "who is signed in; newer versions of the plugin hide from you on which screen they are"
        }
        (false, false, None) => "who is signed in, and on which screen as far as the site tells you",
    };
    format!("You will see who is {posts}, and {places}.")
}

fn tick(text: &str, look: Look) -> io::Result<()> {
    print(marked("✓", Style::Well, text, look))
}

fn failed(fault: &Fault, look: Look) -> Vec<String> {
    let FaultText { seen, means, remedy, .. } = FaultText::of(fault);
    let mut lines = marked("✗", Style::Conflict, &seen, look);
    for sentence in [format!("Usually: {means}"), format!("To do: {remedy}")] {
        lines.extend(marked("   ", Style::Plain, &sentence, look));
    }
    lines
}

/// A sentence behind a mark.
fn marked(mark: &str, style: Style, sentence: &str, look: Look) -> Vec<String> {
    let indent = width(mark) + 1;
    let room = look.width.map(|most| most.saturating_sub(indent));
    let lines = hanging(&safe_line(sentence), room, 0).into_iter().enumerate();
    lines
        .map(|(n, line)| match n {
            0 => format!("{} {line}", look.paint.paint(style, mark)),
            _ => format!("{}{line}", " ".repeat(indent)),
        })
        .collect()
}

//! `sites add`: find the site, sign in, read once, remember.

use std::io::{self, IsTerminal as _, Write as _};

use presence::cadence::Ask;
use presence::reading::{OnlineRow, Place};
use presence::{Reading, UserId};
use serde_json::Map;
use wordpress::{
    Address, Connection, Credential, Discovered, Fault, HttpTransport, Me, Site, discover, site_index,
    who_am_i,
};

use super::doctor::{is_about_sign_in, sign_in};
use super::open::transport;
use super::{CommandError, Outside, print};
use crate::cli;
use crate::exit::Exit;
use crate::settings::{StoredSite, password_env_for};
use crate::show::quoted;
use crate::terminal::{Look, Style, safe_line, wrap};
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
    if !typed.sign_in.names_a_variable() {
        // Says why, before anything is asked of the site.
        sign_in(outside, &typed.sign_in, &typed.address)?;
    }
    if typed.name.as_deref().is_some_and(|name| safe_line(name) != name || name.is_empty()) {
        return Err(CommandError::Usage(
            "--name takes a name on one line, without invisible characters".to_owned(),
        ));
    }
    // A settings file that can not be used is told before a password is asked for.
    outside.settings.read()?;
    let transport = transport()?;
    match find_out(outside, typed, &transport).await {
        Ok(found) => remember(outside, typed, &found),
        Err(Stopped::Command(error)) => Err(error),
        Err(Stopped::Fault(fault)) => {
            let user = typed.sign_in.user.as_deref().unwrap_or("USER");
            print(failed(&fault, outside.look))?;
            print([format!(
                "    More: presence-tray doctor {} --user {}",
                quoted(&typed.address),
                quoted(user)
            )])?;
            Ok(if is_about_sign_in(&fault) { Exit::SignIn } else { Exit::Fault })
        }
    }
}

async fn find_out(outside: &Outside, typed: &cli::Add, transport: &HttpTransport) -> Result<Found, Stopped> {
    let look = outside.look;
    let address = Address::parse(&typed.address).map_err(|error| Stopped::Fault(Fault::BadAddress(error)))?;
    let mut site = discover(transport, &address).await.map_err(|not| Stopped::Fault(not.fault))?;
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
    let typed_in = !typed.sign_in.password_stdin && typed.sign_in.password_env.is_none();
    if let Some(elsewhere) = &site.elsewhere
        && !(typed_in && io::stdin().is_terminal())
        && !is_same_host_over_tls(&elsewhere.typed, &elsewhere.found)
    {
        return Err(Stopped::Command(CommandError::Fault(format!(
            "{} leads to {}, and nobody is here to confirm that the password may go there; if it may, add {} instead",
            safe_line(&elsewhere.typed),
            safe_line(&elsewhere.found),
            safe_line(site.root.site_url().as_str()),
        ))));
    }
    let user = match &typed.sign_in.user {
        Some(user) => user.clone(),
        None => ask_user(&origin)?,
    };
    let sign_in_as = cli::SignIn {
        user: Some(user),
        password_env: typed.sign_in.password_env.clone(),
        password_stdin: typed.sign_in.password_stdin,
    };
    match sign_in(outside, &sign_in_as, &origin)? {
        Some(credential) => Ok(credential),
        None => Err(Stopped::Command(CommandError::Usage("--user is needed".to_owned()))),
    }
}

/// Whether the site only went from plain http to TLS.
fn is_same_host_over_tls(typed: &str, found: &str) -> bool {
    match (typed.strip_prefix("http://"), found.strip_prefix("https://")) {
        (Some(typed), Some(found)) => typed == found,
        _ => false,
    }
}

fn ask_user(origin: &str) -> Result<String, CommandError> {
    if !io::stdin().is_terminal() {
        return Err(CommandError::Usage(
            "--user is needed: your user name or e-mail address on the site".to_owned(),
        ));
    }
    let mut out = io::stderr();
    write!(out, "User name or e-mail address at {}: ", safe_line(origin))?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// Everybody else in a reading.
fn others(reading: &Reading, me: UserId) -> Vec<&OnlineRow> {
    reading.online.get().into_iter().flatten().filter(|row| row.person.id != me).collect()
}

fn remember(outside: &Outside, typed: &cli::Add, found: &Found) -> Result<Exit, CommandError> {
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
            address: typed.address.trim().to_owned(),
            rest_root,
            wordpress: site.index.url.clone(),
            user,
            user_id: me.id.get(),
            password_env,
            network: *network,
            real_time: site.index.has_real_time_editing(),
            other: Map::new(),
        };
        settings.put(stored.clone());
        Ok(stored)
    })?;
    let name = safe_line(&stored.name);
    let look = outside.look;
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
    print([format!("{} {}", look.paint.paint(Style::Well, "✓"), safe_line(text))])
}

fn failed(fault: &Fault, look: Look) -> Vec<String> {
    let FaultText { seen, means, remedy, .. } = FaultText::of(fault);
    let columns = look.width.map_or(usize::MAX, |width| width.saturating_sub(4).max(20));
    let mut lines = Vec::new();
    for (n, sentence) in
        [seen, format!("Usually: {means}"), format!("To do: {remedy}")].into_iter().enumerate()
    {
        for (m, line) in wrap(&sentence, columns).into_iter().enumerate() {
            let head = if (n, m) == (0, 0) {
                format!("{} ", look.paint.paint(Style::Conflict, "✗"))
            } else {
                "    ".to_owned()
            };
            lines.push(format!("{head}{line}"));
        }
    }
    lines
}

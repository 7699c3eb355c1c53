//! `sites add` and `sites connect`: a site is found, signed in on, read once and remembered.

#[cfg_attr(target_os = "linux", path = "desk/linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "desk/elsewhere.rs")]
mod desk;
mod draw;
mod given;
mod keys;
mod question;
mod talk;

use std::io::{self, IsTerminal as _};

use protocol::{Connecting as View, ConnectingPhase, Request, Way};
use wordpress::{Fingerprint, may_be_excepted};

use self::draw::Drawing;
pub(super) use self::keys::{Key, Keys};
use self::talk::Talk;
use super::{CommandError, Outside, sign_in};
use crate::cli;
use crate::connecting::{Asked, How, Said};
use crate::exit::Exit;
use crate::socket::{Client, Told};
use crate::terminal::safe_line;
use crate::words::{Words, say};

/// `sites add`.
pub(super) async fn add(outside: &Outside, typed: &cli::Add) -> Result<Exit, CommandError> {
    sign_in::check(&typed.sign_in, outside.words)?;
    if typed.name.as_deref().is_some_and(|name| safe_line(name) != name || name.is_empty()) {
        return Err(CommandError::Usage(say!(outside.words, "takes-a-name", option = "--name")));
    }
    // Settings that can not be used are told before a password is asked for.
    let settings = outside.settings.read()?;
    outside.settings.prepare()?;
    let how = how(&typed.sign_in);
    let mut asked = Asked::site(&typed.address, typed.name.clone(), how, &settings);
    asked.accepted = typed.accept_certificate;
    may_be_accepted(&asked, outside.words)?;
    if matches!(how, How::Typed | How::Given) {
        asked.keep = typed.sign_in.password_env.is_none();
        asked.variable.clone_from(&typed.sign_in.password_env);
        return given::connect(outside, asked, &typed.sign_in).await;
    }
    let browser = how == How::Browser;
    let request = Request::Connect { address: typed.address.clone(), name: typed.name.clone(), browser };
    with_a_person(outside, asked, &request).await
}

/// `sites connect`: sign in again.
pub(super) async fn again(outside: &Outside, typed: &cli::Again) -> Result<Exit, CommandError> {
    let sign_in = cli::SignIn {
        user: None,
        password_env: typed.password_env.clone(),
        password_stdin: typed.password_stdin,
    };
    sign_in::check(&sign_in, outside.words)?;
    let settings = outside.settings.read()?;
    let site = settings.choose(std::slice::from_ref(&typed.name))?.pop().ok_or(CommandError::NotRunning)?;
    outside.settings.prepare()?;
    let how = how(&sign_in);
    let mut asked = Asked::again(&site, how, &settings);
    if typed.accept_certificate.is_some() {
        asked.accepted = typed.accept_certificate;
        may_be_accepted(&asked, outside.words)?;
    }
    if matches!(how, How::Typed | How::Given) {
        let sign_in = cli::SignIn { user: Some(site.user.clone()), ..sign_in };
        asked.keep = sign_in.password_env.is_none();
        asked.variable.clone_from(&sign_in.password_env);
        return given::connect(outside, asked, &sign_in).await;
    }
    let request = Request::Reconnect { site: site.name.clone(), browser: how == How::Browser };
    with_a_person(outside, asked, &request).await
}

/// Says where no certificate can be accepted against the rules.
fn may_be_accepted(asked: &Asked, words: Words) -> Result<(), CommandError> {
    let secure = |url: &url::Url| {
        let mut url = url.clone();
        // Whatever was typed may lead to https.
        url.set_scheme("https").is_ok() && may_be_excepted(&url)
    };
    let may = asked.address.as_ref().is_ok_and(|address| address.candidates().iter().any(secure));
    if asked.accepted.is_none() || asked.address.is_err() || may {
        return Ok(());
    }
    Err(CommandError::Usage(say!(words, "no-such-exception", option = "--accept-certificate")))
}

/// How somebody who sits here approves a sign-in.
pub(super) fn in_browser() -> How {
    if desk::has_a_browser() { How::Browser } else { How::BrowserElsewhere }
}

/// How the sign-in comes, from what was typed and where this is.
fn how(sign_in: &cli::SignIn) -> How {
    let given = sign_in.password_stdin || sign_in.password_env.is_some() || !io::stdin().is_terminal();
    match (given, &sign_in.user) {
        (true, _) => How::Given,
        (false, Some(_)) => How::Typed,
        (false, None) => in_browser(),
    }
}

/// Through the running program where there is one, otherwise here, with somebody who presses keys.
async fn with_a_person(outside: &Outside, asked: Asked, request: &Request) -> Result<Exit, CommandError> {
    let held = hold(outside, asked, request, &mut Keys::start(outside.words), &[]).await?;
    Ok(held.view.as_ref().map_or(Exit::Fault, exit))
}

/// How a flow ended.
pub(super) struct Held {
    /// The last view of it.
    pub view: Option<View>,
    /// The letter by which the user left it.
    pub left_by: Option<char>,
    /// Whether the user waits until nothing is left behind.
    waits: bool,
}

/// The same, with keys that were read before. `leave`: the letters that end the flow.
pub(super) async fn hold(
    outside: &Outside,
    asked: Asked,
    request: &Request,
    keys: &mut Keys,
    leave: &[char],
) -> Result<Held, CommandError> {
    let accepted = asked.accepted;
    let mut talk = match Client::connect().await? {
        Some(client) => Talk::running(client.connecting(request).await?),
        None => Talk::here(outside, asked)?,
    };
    let held = draw(outside, &mut talk, keys, leave, accepted).await;
    keys.end();
    // Also where nobody can read any more how it ends.
    talk.end(held.as_ref().map_or(true, |held| held.waits), outside.words).await?;
    held
}

async fn draw(
    outside: &Outside,
    talk: &mut Talk,
    keys: &mut Keys,
    leave: &[char],
    accepted: Option<Fingerprint>,
) -> Result<Held, CommandError> {
    let mut drawing = Drawing::new(outside.look, outside.words);
    let mut held = Held { view: None, left_by: None, waits: true };
    // Whether something is to be typed now, and whether nothing more can be.
    let (mut waits, mut no_more) = (false, false);
    let mut leaving = false;
    loop {
        tokio::select! {
            told = talk.next() => match told? {
                Told::View(view) => {
                    // Before the keys are named: whoever presses one at once is heard.
                    keys.origin(view.origin.as_deref());
                    drawing.draw(&view)?;
                    // The running program does not know what was typed with the command.
                    let typed = accepted.map(|accepted| accepted.to_string());
                    if typed.is_some() && view.certificate.as_ref().map(|shown| &shown.fingerprint) == typed.as_ref()
                        && let Some(said) = accepts(&view)
                    {
                        talk.say(said).await?;
                    }
                    let end = view.phase.is_end();
                    waits = waits_for_user(view.phase);
                    if waits && no_more {
                        talk.say(Said::Cancel).await?;
                    }
                    held.view = Some(*view);
                    if end {
                        return Ok(held);
                    }
                }
                Told::Refused(code, message) => {
                    if held.view.is_none() {
                        return Err(CommandError::Refused(message, refused(&code)));
                    }
                    drawing.say(&message)?;
                }
            },
            key = keys.next() => match key {
                Key::End => {
                    no_more = true;
                    if waits {
                        talk.say(Said::Cancel).await?;
                    }
                }
                Key::Letter(letter) if leave.contains(&letter) => {
                    held.left_by = Some(letter);
                    talk.say(Said::Cancel).await?;
                }
                key => {
                    if let Some(said) = held.view.as_ref().and_then(|view| meant(key, view)) {
                        waits &= matches!(said, Said::Approve(_));
                        talk.say(said).await?;
                    }
                }
            },
            interrupted = tokio::signal::ctrl_c() => {
                interrupted?;
                if std::mem::replace(&mut leaving, true) {
                    return Ok(Held { waits: false, ..held });
                }
                talk.say(Said::Cancel).await?;
            }
        }
    }
}

fn waits_for_user(phase: ConnectingPhase) -> bool {
    matches!(phase, ConnectingPhase::Certificate | ConnectingPhase::Approval | ConnectingPhase::Keychain)
}

/// Accepts the certificate that is shown.
fn accepts(view: &View) -> Option<Said> {
    Some(Said::AcceptCertificate(view.certificate.as_ref()?.fingerprint.parse().ok()?))
}

/// What a key means at this moment.
fn meant(key: Key, view: &View) -> Option<Said> {
    match (view.phase, key) {
        (ConnectingPhase::Certificate, Key::Letter('a')) => accepts(view),
        (ConnectingPhase::Approval, Key::Enter) => {
            let way = view.ways.first().copied().filter(|_| view.open_by_hand.is_some())?;
            Some(Said::Approve(way))
        }
        (ConnectingPhase::Approval, Key::Letter('l')) if view.ways.contains(&Way::Link) => {
            Some(Said::Approve(Way::Link))
        }
        (ConnectingPhase::Approval, Key::Pasted { user, password }) => Some(Said::Paste { user, password }),
        (ConnectingPhase::Keychain, Key::Enter | Key::Letter('t')) => Some(Said::TryAgain),
        (ConnectingPhase::Keychain, Key::Letter('k')) => Some(Said::KeepForThisRun),
        _ => None,
    }
}

fn refused(code: &str) -> Exit {
    match code {
        "no-site" => Exit::NoSite,
        "settings" => Exit::Settings,
        _ => Exit::Fault,
    }
}

/// How the program ends after a flow.
fn exit(view: &View) -> Exit {
    match (view.phase, view.fault.as_ref()) {
        (ConnectingPhase::Connected, _) => Exit::Done,
        (_, Some(fault)) if fault.sign_in_needed => Exit::SignIn,
        (_, Some(fault)) => match fault.code.as_str() {
            "bad-address" | "name-taken" => Exit::Usage,
            "settings" => Exit::Settings,
            "rejected" | "not-approved" | "other-user" => Exit::SignIn,
            _ => Exit::Fault,
        },
        (_, None) => Exit::Fault,
    }
}

//! From sites in the settings to sites that can be read.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use wordpress::HttpTransport;

use super::{CommandError, Outside, sign_in};
use crate::cli;
use crate::connection::{HttpLane, complete, lane, policy, watched};
use crate::keychain::{Asking, Entry, Keychain as _, SystemKeychain};
use crate::password::{PasswordSource as _, Passwords};
use crate::settings::{AlertSettings, StoredSite};
use crate::terminal::safe_line;
use crate::watching::WatchedSite;
use crate::words::{FaultText, Words, say};

/// The sites that were asked for, and how each is read; `None` where it can not be.
pub(super) struct Opened {
    pub sites: Vec<WatchedSite>,
    pub lanes: Vec<Option<HttpLane>>,
}

/// Opens the named sites.
pub(super) fn open(outside: &Outside, reading: &cli::Reading) -> Result<Opened, CommandError> {
    let settings = outside.settings.read()?;
    let chosen = settings.choose(&reading.sites)?;
    let given = if reading.passwords_stdin {
        let names: Vec<&str> = settings.sites.iter().map(|site| site.name.as_str()).collect();
        Passwords::read(io::stdin().lock(), &names)?
    } else {
        Passwords::default()
    };
    let transport = Arc::new(transport(outside)?);
    let mut opened = Opened { sites: Vec::new(), lanes: Vec::new() };
    let passwords = passwords(outside, &chosen, &given, !reading.passwords_stdin)?;
    for (stored, password) in chosen.iter().zip(passwords) {
        let mut site = watched(stored, policy(stored, &AlertSettings::default(), None, outside.clock.wall()));
        site.set_mine_for(settings.posts.mine_for());
        let (site, lane) = match password.and_then(|password| lane(stored, password, &transport)) {
            Ok(lane) => (site, Some(lane)),
            Err(fault) => (site.with_fault(*fault), None),
        };
        opened.sites.push(site);
        opened.lanes.push(lane);
    }
    Ok(opened)
}

pub(super) fn transport(outside: &Outside) -> Result<HttpTransport, CommandError> {
    HttpTransport::new()
        .map_err(|error| CommandError::Fault(say!(outside.words, "no-connections", why = error.to_string())))
}

/// The passwords of sites in the settings, or why there is none: from what was given, from their variables, from the
/// keychain, otherwise from whoever sits at the terminal. Only they are asked to unlock the keychain.
pub(super) fn passwords(
    outside: &Outside,
    sites: &[StoredSite],
    given: &Passwords,
    may_ask: bool,
) -> io::Result<Vec<Result<SecretString, Box<FaultText>>>> {
    let source = &outside.passwords;
    let known = |stored: &StoredSite| match complete(stored) {
        Ok(_) => Ok(given.get(&stored.name).or_else(|| source.variable(&stored.password_env))),
        Err(fault) => Err(fault),
    };
    let known: Vec<_> = sites.iter().map(known).collect();
    let may_ask = may_ask && io::stdin().is_terminal();
    let unknown = sites.iter().zip(&known).filter(|(_, known)| matches!(known, Ok(None)));
    let entries: Vec<Entry> = unknown.map(|(stored, _)| Entry::of(stored)).collect();
    let asking = if may_ask { Asking::TheUser } else { Asking::Never };
    let mut kept =
        if entries.is_empty() { Vec::new() } else { SystemKeychain::of_this_user(asking).get_all(&entries) }
            .into_iter();
    let mut passwords = Vec::with_capacity(sites.len());
    for (stored, known) in sites.iter().zip(known) {
        let password = match known {
            Ok(None) => match kept.next() {
                Some(Ok(Some(password))) => Ok(password),
                not => {
                    let fault = match not {
                        Some(Err(why)) => FaultText::keychain(&why, &stored.password_env),
                        _ => FaultText::password_missing(&stored.name, &stored.password_env),
                    };
                    let typed = if may_ask { source.ask(&question(stored, outside.words))? } else { None };
                    // Whoever types nothing has no password for this site.
                    let typed = typed.filter(|typed| !typed.expose_secret().trim().is_empty());
                    typed.ok_or_else(|| Box::new(fault))
                }
            },
            Ok(Some(password)) => Ok(password),
            Err(fault) => Err(fault),
        };
        passwords.push(password);
    }
    Ok(passwords)
}

/// Asks for the password of a site in the settings.
fn question(stored: &StoredSite, words: Words) -> String {
    let origin = stored.root().map_or_else(String::new, |root| root.origin());
    let question = sign_in::question(&stored.user, &origin, words);
    say!(words, "of-site", site = safe_line(&stored.name), what = question)
}

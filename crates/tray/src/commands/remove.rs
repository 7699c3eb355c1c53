//! `sites remove`: forget a site, its secret, and where that is wished the password on the site.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;

use super::ask::reload;
use super::open::transport;
use super::patience::with_sign;
use super::{CommandError, Outside, print};
use crate::connecting::{NotRemoved, OnTheSite, app_name, profile_page_of, remove as forget};
use crate::exit::Exit;
use crate::keychain::{Asking, KeychainError, SystemKeychain};
use crate::password::PasswordSource as _;
use crate::settings::StoredSite;
use crate::terminal::{safe_line, wrap};

/// What is to become of the password on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Revoke,
    Leave,
    /// The user is asked, where somebody is there.
    Ask,
}

pub(super) fn wish(revoke: bool, keep_password: bool) -> Wish {
    match (revoke, keep_password) {
        (true, _) => Wish::Revoke,
        (false, true) => Wish::Leave,
        (false, false) => Wish::Ask,
    }
}

pub(super) async fn remove(outside: &Outside, name: &str, wish: Wish) -> Result<Exit, CommandError> {
    let settings = outside.settings.read()?;
    let site = settings.site(name).ok_or_else(|| settings.unknown(name))?;
    let revokes = match wish {
        Wish::Revoke => true,
        Wish::Leave => false,
        Wish::Ask => io::stdin().is_terminal() && asked(site)?,
    };
    let given = outside.passwords.variable(&site.password_env);
    let keychain = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
    let removed =
        with_sign("Removing", forget(&transport()?, keychain, &outside.settings, name, revokes, given)).await;
    let removed = removed.map_err(|error| match error {
        NotRemoved::Name(error) => CommandError::from(error),
        NotRemoved::Settings(error) => error.into(),
        NotRemoved::Lock(error) => CommandError::Refused(error.to_string(), Exit::Settings),
        NotRemoved::Ended => CommandError::Fault(NotRemoved::Ended.to_string()),
    })?;
    reload().await;
    let mut sentences = vec![format!("“{}” is forgotten.", safe_line(&removed.site.name))];
    let by_hand = || {
        let (name, page) = (app_name(&computer()), profile_page_of(&removed.site));
        let page = page.map_or_else(String::new, |page| format!(" {}", safe_line(page.as_str())));
        format!("Revoke it by hand on your profile page; it is usually called “{name}”:{page}")
    };
    match &removed.password {
        OnTheSite::Left => sentences.push(
            "Its application password stays valid until you revoke it on your profile page on the site."
                .to_owned(),
        ),
        OnTheSite::Revoked => sentences.push("Its application password was revoked on the site.".to_owned()),
        OnTheSite::Refused => {
            let refused = "The site refuses the password that is known here: it was revoked before, or there is another one.";
            sentences.push(refused.to_owned());
            sentences.push(by_hand());
        }
        OnTheSite::NotRevoked(why) => {
            sentences.push(format!("Its application password could not be revoked. {}", safe_line(why)));
            sentences.push(by_hand());
        }
    }
    // Without any keychain there is hardly anything in one.
    if let Some(error) = removed.still_kept.filter(|error| !matches!(error, KeychainError::Missing(_))) {
        sentences.push(format!(
            "Its secret is still in the keychain and is removed from there later: {}.",
            safe_line(&error.to_string())
        ));
    }
    for sentence in &sentences {
        print(wrap(sentence, outside.look.width.unwrap_or(usize::MAX)))?;
    }
    Ok(if matches!(removed.password, OnTheSite::NotRevoked(_)) { Exit::Fault } else { Exit::Done })
}

fn asked(site: &StoredSite) -> io::Result<bool> {
    let mut out = io::stderr();
    write!(
        out,
        "Revoke the application password of {} at {} as well? [Y/n] ",
        safe_line(&site.user),
        safe_line(&site.shown_address())
    )?;
    out.flush()?;
    let mut line = String::new();
    // Who ends the input without an answer wants nothing irrevocable.
    let answered = io::stdin().read_line(&mut line)? > 0;
    Ok(answered && !line.trim().to_lowercase().starts_with('n'))
}

fn computer() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

//! `sites remove`: forget a site, its secret, and where that is wished the password on the site.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;

use super::ask::reload;
use super::open::transport;
use super::patience::with_sign;
use super::{CommandError, Outside, print};
use crate::connecting::{NotRemoved, OnTheSite, remove as forget};
use crate::exit::Exit;
use crate::keychain::{Asking, SystemKeychain};
use crate::password::PasswordSource as _;
use crate::settings::StoredSite;
use crate::terminal::{safe_line, wrap};
use crate::words::{Words, is_no, say};

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
    let words = outside.words;
    let settings = outside.settings.read()?;
    let site = settings.site(name).ok_or_else(|| settings.unknown(name))?;
    let revokes = match wish {
        Wish::Revoke => true,
        Wish::Leave => false,
        Wish::Ask => io::stdin().is_terminal() && asked(site, outside.words)?,
    };
    let given = outside.passwords.variable(&site.password_env);
    let keychain = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
    let transport = transport(outside)?;
    let removing = Box::pin(forget(&transport, keychain, &outside.settings, name, revokes, given));
    let removed = with_sign(&say!(words, "sign-removing"), removing).await;
    let removed = removed.map_err(|error| match error {
        NotRemoved::Name(error) => CommandError::from(error),
        NotRemoved::Settings(error) => error.into(),
        NotRemoved::Lock(error) => {
            let message = say!(words, "nothing-was-changed", why = words.says(&error.saying()));
            CommandError::Refused(message, Exit::Settings)
        }
        NotRemoved::Ended => CommandError::Fault(say!(words, "work-ended")),
    })?;
    reload().await;
    let sentences = removed.sentences(&gethostname::gethostname().to_string_lossy(), words);
    for sentence in &sentences {
        print(wrap(sentence, outside.look.width.unwrap_or(usize::MAX)))?;
    }
    let stays = matches!(removed.password, OnTheSite::NoAnswer(_) | OnTheSite::NotRevoked(_));
    Ok(if stays { Exit::Fault } else { Exit::Done })
}

fn asked(site: &StoredSite, words: Words) -> io::Result<bool> {
    let mut out = io::stderr();
    let (user, site) = (safe_line(&site.user), safe_line(&site.shown_address()));
    write!(out, "{} ", say!(words, "revoke-question", user = user, site = site))?;
    out.flush()?;
    let mut line = String::new();
    // Who ends the input without an answer wants nothing irrevocable.
    let answered = io::stdin().read_line(&mut line)? > 0;
    Ok(answered && !is_no(&line, words))
}

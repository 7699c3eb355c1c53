//! Who signs in, with what, and where the password may go.

use std::io::{self, IsTerminal as _, Write as _};

use secrecy::{ExposeSecret as _, SecretString};
use wordpress::{Credential, Discovered, Fault};

use super::{CommandError, Outside};
use crate::cli;
use crate::password::{PasswordSource as _, one_line};
use crate::terminal::safe_line;
use crate::words::{FaultText, Words, say};

/// Says what can not be meant by the options, before anything is asked of a site.
pub(super) fn check(typed: &cli::SignIn, words: Words) -> Result<(), CommandError> {
    if !typed.names_a_variable() {
        return Err(CommandError::Usage(say!(words, "takes-a-variable", option = "--password-env")));
    }
    if typed.user.as_deref().is_some_and(|user| user.trim().is_empty()) {
        return Err(CommandError::Usage(say!(words, "takes-a-user", option = "--user")));
    }
    Ok(())
}

/// Why a password may not go to the site that was found, where that is so: it is at another origin than the
/// one that was typed, and nobody is there who reads the question that names it.
pub(super) fn led_elsewhere(typed: &cli::SignIn, site: &Discovered) -> Option<Fault> {
    let elsewhere = site.elsewhere.as_ref()?;
    let asks = !typed.password_stdin && typed.password_env.is_none() && io::stdin().is_terminal();
    if asks || elsewhere.is_same_host_over_tls() {
        return None;
    }
    Some(Fault::MovedElsewhere { from: elsewhere.typed.clone(), to: elsewhere.found.clone() })
}

/// `user` with the password from where the options say, or from whoever sits at the terminal. `origin`: the
/// one that the password goes to, which the question names.
pub(super) fn credential(
    outside: &Outside,
    typed: &cli::SignIn,
    user: &str,
    origin: &str,
) -> Result<Credential, CommandError> {
    usable(user, password(outside, typed, user, origin)?, outside.words)
}

/// The password of `user`, from the same places.
pub(super) fn password(
    outside: &Outside,
    typed: &cli::SignIn,
    user: &str,
    origin: &str,
) -> Result<SecretString, CommandError> {
    let words = outside.words;
    let password = if typed.password_stdin {
        Some(one_line(io::stdin().lock())?)
    } else if let Some(name) = &typed.password_env {
        Some(outside.passwords.variable(name).ok_or_else(|| {
            CommandError::PasswordMissing(say!(words, "variable-is-empty", variable = name.as_str()))
        })?)
    } else {
        outside.passwords.ask(&question(user, origin, words))?
    };
    match password {
        Some(password) if password.expose_secret().trim().is_empty() => {
            Err(CommandError::PasswordMissing(say!(words, "nothing-typed")))
        }
        Some(password) => Ok(password),
        None => Err(CommandError::PasswordMissing(say!(
            words,
            "no-password-given",
            stdin = "--password-stdin",
            variable = cli::typed::VARIABLE
        ))),
    }
}

/// A credential, if it can be one.
pub(super) fn usable(user: &str, password: SecretString, words: Words) -> Result<Credential, CommandError> {
    if password.expose_secret().trim().is_empty() {
        return Err(CommandError::PasswordMissing(say!(words, "nothing-typed")));
    }
    Credential::new(user, password).map_err(|error| {
        let FaultText { seen, remedy, .. } = FaultText::password_unusable(error);
        CommandError::PasswordMissing(words.sentences([&seen, &remedy]))
    })
}

/// Asks for a password, and says where it goes.
pub(super) fn question(user: &str, origin: &str, words: Words) -> String {
    let question = say!(words, "password-question", user = safe_line(user), origin = safe_line(origin));
    format!("{question} ")
}

/// Says where nobody is there to be asked for a user.
pub(super) fn may_ask_user(words: Words) -> Result<(), CommandError> {
    if io::stdin().is_terminal() {
        return Ok(());
    }
    Err(CommandError::Usage(say!(words, "user-is-needed", option = "--user")))
}

/// Asks for a user, and says where.
pub(super) fn user_question(origin: &str, words: Words) -> String {
    format!("{} ", say!(words, "user-question", origin = safe_line(origin)))
}

/// The user whom somebody types.
pub(super) fn ask_user(origin: &str, words: Words) -> Result<String, CommandError> {
    may_ask_user(words)?;
    let mut out = io::stderr();
    write!(out, "{}", user_question(origin, words))?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// Whether the user can end it by signing in again.
pub(super) fn is_about_sign_in(fault: &Fault) -> bool {
    FaultText::of(fault).sign_in_needed
}

#[cfg(test)]
mod tests {

    #[test]
    fn only_the_way_to_tls_needs_no_confirmation() {
        for (typed, found, same) in [
            ("http://a.example", "https://a.example", true),
            ("https://a.example", "http://a.example", false),
            ("http://a.example", "https://www.a.example", false),
            ("http://a.example", "https://a.example:8443", false),
            ("http://a.example:8080", "https://a.example", false),
        ] {
            let elsewhere = wordpress::Elsewhere { typed: typed.to_owned(), found: found.to_owned() };
            assert_eq!(elsewhere.is_same_host_over_tls(), same, "{typed} {found}");
        }
    }
}

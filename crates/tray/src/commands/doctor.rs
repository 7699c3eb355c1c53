//! `doctor` and `sites test`: an examination, step by step.

use std::io::{self, Write as _};
use std::time::SystemTime;

use secrecy::SecretString;
use wordpress::doctor::examine;
use wordpress::{Credential, Fault};

use super::open::{password, question, transport};
use super::{CommandError, Outside, print};
use crate::cli;
use crate::exit::Exit;
use crate::password::{PasswordSource as _, one_line};
use crate::show;
use crate::words::FaultText;

pub(super) async fn doctor(outside: &Outside, typed: &cli::Doctor) -> Result<Exit, CommandError> {
    let credential = sign_in(outside, &typed.sign_in, &typed.address)?;
    look(outside, &typed.address, credential.as_ref(), typed.json).await
}

pub(super) async fn test(
    outside: &Outside,
    name: &str,
    from_stdin: bool,
    json: bool,
) -> Result<Exit, CommandError> {
    let settings = outside.settings.read()?;
    let stored = settings.site(name).ok_or_else(|| settings.unknown(name))?;
    let password = if from_stdin {
        Some(one_line(io::stdin().lock())?)
    } else {
        password(&outside.passwords, stored, true)?
    };
    let Some(password) = password else {
        let FaultText { seen, remedy, .. } = FaultText::password_missing(&stored.password_env);
        return Err(CommandError::PasswordMissing(format!(
            "{seen} {}",
            remedy.replace("--passwords-stdin", "--password-stdin")
        )));
    };
    let credential = usable(&stored.user, password)?;
    look(outside, &stored.address, Some(&credential), json).await
}

/// Who signs in, where somebody is to.
pub(super) fn sign_in(
    outside: &Outside,
    typed: &cli::SignIn,
    address: &str,
) -> Result<Option<Credential>, CommandError> {
    if !typed.names_a_variable() {
        return Err(CommandError::Usage(
            "--password-env takes the name of an environment variable (letters, digits and _), never the password itself".to_owned(),
        ));
    }
    let Some(user) = &typed.user else {
        if typed.password_stdin || typed.password_env.is_some() {
            return Err(CommandError::Usage("a password needs --user as well".to_owned()));
        }
        return Ok(None);
    };
    let password = if typed.password_stdin {
        Some(one_line(io::stdin().lock())?)
    } else if let Some(name) = &typed.password_env {
        Some(outside.passwords.variable(name).ok_or_else(|| {
            CommandError::PasswordMissing(format!(
                "the environment variable {name} is not set, or it is empty"
            ))
        })?)
    } else {
        outside.passwords.ask(&question(user, address))?
    };
    match password {
        Some(password) => usable(user, password).map(Some),
        None => Err(CommandError::PasswordMissing(
            "no application password was given: use --password-stdin, --password-env VARIABLE, or a terminal to type it in"
                .to_owned(),
        )),
    }
}

fn usable(user: &str, password: SecretString) -> Result<Credential, CommandError> {
    Credential::new(user, password).map_err(|error| {
        let FaultText { seen, remedy, .. } = FaultText::password_unusable(error);
        CommandError::PasswordMissing(format!("{seen} {remedy}"))
    })
}

async fn look(
    outside: &Outside,
    address: &str,
    credential: Option<&Credential>,
    json: bool,
) -> Result<Exit, CommandError> {
    let transport = transport()?;
    let mut printed = Ok(());
    let tell = |step: &wordpress::doctor::Step| {
        if !json && printed.is_ok() {
            printed = print(show::step(step, outside.look));
        }
    };
    let diagnosis = examine(&transport, address, credential, SystemTime::now(), tell).await;
    printed?;
    let signed_in = credential.is_some();
    if json {
        let moments = outside.clock.moments();
        let at = moments.rfc3339(moments.now);
        print([show::to_json(&show::examination(address, &diagnosis, signed_in, at), true)?])?;
    } else {
        print(show::not_reached(&diagnosis, signed_in))?;
        let end = match (diagnosis.is_fine(), signed_in) {
            (true, true) => "All is well.",
            (true, false) => "All is well so far. With --user USER the sign-in is examined too.",
            (false, _) => "Something is wrong; see ✗ above.",
        };
        writeln!(io::stdout(), "{end}")?;
    }
    Ok(match &diagnosis.fault {
        Some(fault) if is_about_sign_in(fault) => Exit::SignIn,
        _ if diagnosis.is_fine() => Exit::Done,
        _ => Exit::Fault,
    })
}

/// Whether the user can end it by signing in again.
pub(super) fn is_about_sign_in(fault: &Fault) -> bool {
    FaultText::of(fault).sign_in_needed
}

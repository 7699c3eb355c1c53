//! `doctor` and `sites test`: an examination, step by step.
//!
//! A site is looked at as a guest first. Only then is it known where a password would go: it is asked for
//! with that address in the question, and the examination goes on at that address and no other.

use std::io::{self, Write as _};
use std::time::SystemTime;

use wordpress::doctor::{Diagnosis, Outcome, Step, examine};
use wordpress::{
    Accepting, CertificateException, Credential, Discovered, Explained, Fault, HttpTransport, RestRoot,
    saying,
};

use super::open::{passwords, transport};
use super::sign_in::{self, is_about_sign_in, led_elsewhere, usable};
use super::{CommandError, Outside, print};
use crate::cli;
use crate::connecting::without_query;
use crate::exit::Exit;
use crate::password::{Passwords, one_line};
use crate::settings::StoredSite;
use crate::show;
use crate::words::say;

/// What comes of the question who signs in, once a site is found.
enum Entry {
    Guest,
    SignedIn(Credential),
    /// The password may not go there.
    Not(Fault),
}

pub(super) async fn doctor(outside: &Outside, typed: &cli::Doctor) -> Result<Exit, CommandError> {
    let options = &typed.sign_in;
    sign_in::check(options, outside.words)?;
    if options.user.is_none() && (options.password_stdin || options.password_env.is_some()) {
        return Err(CommandError::Usage(say!(outside.words, "password-needs-user", option = "--user")));
    }
    let enter = |site: &Discovered| {
        let Some(user) = &options.user else { return Ok(Entry::Guest) };
        if let Some(fault) = led_elsewhere(options, site) {
            return Ok(Entry::Not(fault));
        }
        sign_in::credential(outside, options, user, &site.root.origin()).map(Entry::SignedIn)
    };
    let signed_in = options.user.is_some();
    let transport = Accepting::new(transport(outside)?, None);
    Patient { outside, transport, exception: None, json: typed.json, signed_in }
        .examine(&without_query(&typed.address), enter)
        .await
}

pub(super) async fn test(
    outside: &Outside,
    name: &str,
    from_stdin: bool,
    json: bool,
) -> Result<Exit, CommandError> {
    let settings = outside.settings.read()?;
    let stored = settings.site(name).ok_or_else(|| settings.unknown(name))?;
    let root: RestRoot = stored
        .root()
        .filter(|_| !stored.user.is_empty())
        .ok_or_else(|| CommandError::incomplete(&stored.name))?;
    // Told before the site is asked anything: there is nothing to examine without.
    let credential = stored_credential(outside, stored, from_stdin)?;
    let enter = |site: &Discovered| {
        let (from, to) = (root.origin(), site.root.origin());
        Ok(if from == to {
            Entry::SignedIn(credential)
        } else {
            Entry::Not(Fault::MovedElsewhere { from, to })
        })
    };
    let address = root.site_url().to_string();
    let exception = stored.exception();
    let transport = Accepting::new(transport(outside)?, exception.clone());
    Patient { outside, transport, exception, json, signed_in: true }.examine(&address, enter).await
}

fn stored_credential(
    outside: &Outside,
    stored: &StoredSite,
    from_stdin: bool,
) -> Result<Credential, CommandError> {
    if from_stdin {
        return usable(&stored.user, one_line(io::stdin().lock())?, outside.words);
    }
    let one = passwords(outside, std::slice::from_ref(stored), &Passwords::default(), true)?.pop();
    match one {
        Some(Ok(password)) => usable(&stored.user, password, outside.words),
        Some(Err(fault)) => {
            let said = outside.words.sentences([&fault.seen, &fault.remedy]);
            Err(CommandError::PasswordMissing(said.replace("--passwords-stdin", "--password-stdin")))
        }
        None => Err(CommandError::incomplete(&stored.name)),
    }
}

/// A site under examination.
struct Patient<'a> {
    outside: &'a Outside,
    transport: Accepting<HttpTransport>,
    /// The certificate that the user accepts though this computer does not.
    exception: Option<CertificateException>,
    json: bool,
    /// Whether somebody is to sign in.
    signed_in: bool,
}

impl Patient<'_> {
    async fn examine(
        &self,
        address: &str,
        enter: impl FnOnce(&Discovered) -> Result<Entry, CommandError>,
    ) -> Result<Exit, CommandError> {
        let mut printed = Ok(());
        // What a guest can not know of a closed site is looked at again.
        let again = |step: &Step| self.signed_in && step.code == "plugin" && step.outcome == Outcome::Warning;
        let mut diagnosis = examine(&self.transport, address, None, SystemTime::now(), |step| {
            if printed.is_ok() && !again(step) {
                printed = self.tell(step);
            }
        })
        .await;
        printed?;
        if let Some(step) = self.exception.as_ref().filter(|_| diagnosis.fault.is_none()).map(excepted) {
            self.tell(&step)?;
            diagnosis.steps.push(step);
        }
        let entry = match &diagnosis.site {
            Some(site) if diagnosis.fault.is_none() => enter(site)?,
            _ => Entry::Guest,
        };
        match entry {
            Entry::Guest => {}
            Entry::SignedIn(credential) => self.sign_in(&mut diagnosis, &credential).await?,
            Entry::Not(fault) => {
                let step = refused(&fault);
                self.tell(&step)?;
                diagnosis.steps.push(step);
                diagnosis.fault = Some(fault);
            }
        }
        self.conclude(address, &diagnosis)
    }

    /// Goes on with the credential, at the address that was found: what redirected once is not asked again.
    async fn sign_in(&self, diagnosis: &mut Diagnosis, credential: &Credential) -> io::Result<()> {
        let Some(site) = &diagnosis.site else { return Ok(()) };
        let address = site.root.site_url().to_string();
        let known = std::mem::take(&mut diagnosis.steps);
        let is_new = |step: &Step| {
            step.outcome == Outcome::Failed
                || !known.iter().any(|one| {
                    one.code == step.code && (one.outcome == Outcome::Fine || one.seen == step.seen)
                })
        };
        let mut printed = Ok(());
        let further = examine(&self.transport, &address, Some(credential), SystemTime::now(), |step| {
            if printed.is_ok() && is_new(step) {
                printed = self.tell(step);
            }
        })
        .await;
        printed?;
        let new: Vec<Step> = further.steps.into_iter().filter(is_new).collect();
        let mut steps = known;
        steps.retain(|step| !new.iter().any(|one| one.code == step.code));
        steps.extend(new);
        *diagnosis = Diagnosis { steps, ..further };
        Ok(())
    }

    fn tell(&self, step: &Step) -> io::Result<()> {
        if self.json { Ok(()) } else { print(show::step(step, self.outside.look, self.outside.words)) }
    }

    fn conclude(&self, address: &str, diagnosis: &Diagnosis) -> Result<Exit, CommandError> {
        let (outside, words, signed_in) = (self.outside, self.outside.words, self.signed_in);
        if self.json {
            let moments = outside.clock.moments();
            let at = moments.rfc3339(moments.now);
            print([show::to_json(&show::examination(address, diagnosis, signed_in, at), true)?])?;
        } else {
            print(show::not_reached(diagnosis, signed_in, words))?;
            let end = match (diagnosis.is_fine(), signed_in) {
                (true, true) => say!(words, "all-is-well"),
                (true, false) => say!(words, "all-is-well-so-far", option = cli::typed::USER),
                (false, _) => say!(words, "something-is-wrong", mark = "✗"),
            };
            writeln!(io::stdout(), "{end}")?;
        }
        Ok(match &diagnosis.fault {
            Some(Fault::BadAddress(_)) => Exit::Usage,
            Some(fault) if is_about_sign_in(fault) => Exit::SignIn,
            _ if diagnosis.is_fine() => Exit::Done,
            _ => Exit::Fault,
        })
    }
}

/// The user accepts a certificate against the rules.
fn excepted(exception: &CertificateException) -> Step {
    Step {
        code: "certificate",
        name: "Certificate",
        outcome: Outcome::Warning,
        seen: saying!(
            "doctor-certificate",
            fingerprint = exception.fingerprint().to_string(),
            origin = exception.origin().to_string()
        ),
        means: Some(saying!("doctor-certificate-means")),
        remedy: Some(saying!("doctor-certificate-remedy")),
    }
}

/// The password was not sent.
fn refused(fault: &Fault) -> Step {
    let Explained { seen, means, remedy } = fault.explained();
    Step {
        code: "credentials",
        name: "Credential",
        outcome: Outcome::Failed,
        seen: saying!("doctor-not-sent", seen = seen),
        means: Some(means),
        remedy: Some(remedy),
    }
}

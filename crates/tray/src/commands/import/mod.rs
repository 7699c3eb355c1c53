//! `sites import`: many sites at once.

mod approve;
mod left;
mod tell;

use std::fs::File;
use std::io::{self, BufRead as _, IsTerminal as _, Read};
use std::path::Path;
use std::sync::Arc;

use wordpress::HttpTransport;

use self::left::Left;
use self::tell::{Telling, summary};
use super::open::transport;
use super::{CommandError, Outside, ask, complaint, print, site_list};
use crate::cli;
use crate::connecting::on_a_thread;
use crate::exit::Exit;
use crate::importing::list::{self, ListError, Listed};
use crate::importing::with_passwords::{self, NotOfTheForm, WithPassword};
use crate::importing::{Importing, Line, Outcome, Tally, host, side_by_side};
use crate::keychain::{Asking, Entry, Keychain, SystemKeychain};
use crate::words::errors::of_list;
use crate::words::{FaultText, Words, commas, say};

/// The running program takes new sites in after so many, and at the end.
const RELOAD_EVERY: usize = 10;

/// Stands for standard input.
pub(super) const INPUT: &str = "-";

type Import = Importing<Arc<HttpTransport>>;

pub(super) async fn import(outside: &Outside, typed: &cli::Import) -> Result<Exit, CommandError> {
    let words = outside.words;
    if let Some(file) = typed.file.as_deref().filter(|file| is_exported(file) || is_exported_input(file)) {
        if typed.check || typed.json || typed.failed.is_some() {
            return Err(CommandError::Usage(say!(
                words,
                "list-was-exported",
                path = file.display().to_string(),
                command = cli::typed::EXPORT_IN_SHORT,
                options = commas(&["--check", "--failed", "--json"], words)
            )));
        }
        return site_list::import(outside, file).await;
    }
    let left = typed.failed.as_deref().map(|path| Left::at(path, words)).transpose()?;
    outside.settings.read()?;
    if !typed.check {
        outside.settings.prepare()?;
    }
    let keychain: Arc<dyn Keychain> = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
    let (settings, clock) = (outside.settings.clone(), Arc::clone(&outside.clock));
    let (transport, keeps) = (Arc::new(transport(outside)?), Arc::clone(&keychain));
    // Programs read English.
    let of_faults = if typed.json { Words::english() } else { words };
    let importing = Arc::new(Import::new(transport, keeps, settings, clock, of_faults));
    let mut telling = Telling::new(outside.look, words, typed.json);
    let mut lines = if typed.with_passwords {
        given(importing, keychain, words, &mut telling).await?
    } else {
        listed(outside, typed, &importing, &mut telling).await?
    };
    lines.sort_by_key(|line| line.number);
    let tally = Tally::of(&lines);
    if let Some(left) = left {
        left.write(&lines)?;
    }
    if !typed.json {
        print(summary(&tally, typed.failed.as_deref(), outside.look, words))?;
    }
    Ok(if tally.failed == 0 { Exit::Done } else { Exit::Fault })
}

/// Goes through lines with passwords.
async fn given(
    importing: Arc<Import>,
    keychain: Arc<dyn Keychain>,
    words: Words,
    telling: &mut Telling,
) -> Result<Vec<Line>, CommandError> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        let (option, page) = ("--with-passwords", "docs/agencies.md");
        return Err(CommandError::Usage(say!(words, "reads-from-a-pipe", option = option, page = page)));
    }
    keeps(keychain, words).await?;
    let mut lines = Vec::new();
    let mut jobs = Vec::new();
    for line in with_passwords::read(stdin.lock()).map_err(|error| not_a_list(&error, words))? {
        match line {
            Ok(line) => jobs.push(line),
            Err(NotOfTheForm(number)) => {
                let outcome = importing.failed(&FaultText::line_not_understood(number));
                let line = Line { number, address: None, name: None, user: None, outcome };
                telling.line(&line)?;
                lines.push(line);
            }
        }
    }
    let work = move |line: WithPassword| {
        let importing = Arc::clone(&importing);
        async move { importing.connect(line).await }
    };
    let (mut added, mut reloads) = (0, tokio::task::JoinSet::new());
    side_by_side(
        jobs,
        |line: &WithPassword| host(&line.address),
        || true,
        work,
        |line| {
            added += usize::from(matches!(line.outcome, Outcome::Added(_) | Outcome::Known(_)));
            if added == RELOAD_EVERY {
                added = 0;
                reloads.spawn(ask::reload());
            }
            telling.line(&line)?;
            lines.push(line);
            Ok::<(), CommandError>(())
        },
    )
    .await?;
    reloads.join_all().await;
    ask::reload().await;
    Ok(lines)
}

/// Whether the keychain takes passwords: otherwise nothing is asked of any site.
async fn keeps(keychain: Arc<dyn Keychain>, words: Words) -> Result<(), CommandError> {
    match on_a_thread(move || keychain.get(&Entry::of_nobody())).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => {
            let FaultText { seen, remedy, .. } = FaultText::not_kept(&error);
            let why = words.sentences([&seen, &remedy]);
            Err(CommandError::Refused(say!(words, "passwords-not-kept", why = why), Exit::SignIn))
        }
        None => Err(CommandError::Fault(say!(words, "work-ended"))),
    }
}

/// Goes through a list of addresses: looks at all, then has those approved that can be.
async fn listed(
    outside: &Outside,
    typed: &cli::Import,
    importing: &Arc<Import>,
    telling: &mut Telling,
) -> Result<Vec<Line>, CommandError> {
    let words = outside.words;
    let not = |error: ListError| not_a_list(&error, words);
    let listed = match typed.file.as_deref() {
        None => Vec::new(),
        Some(path) if path == Path::new(INPUT) => list::read(io::stdin().lock()).map_err(not)?,
        Some(path) => list::read(open(path, words)?).map_err(not)?,
    };
    let (mut lines, shared) = (Vec::new(), Arc::clone(importing));
    let work = move |one: Listed| {
        let importing = Arc::clone(&shared);
        async move { importing.check(one).await }
    };
    side_by_side(
        listed.clone(),
        |one: &Listed| host(&one.address),
        || true,
        work,
        |line| {
            telling.line(&line)?;
            lines.push(line);
            Ok::<(), CommandError>(())
        },
    )
    .await?;
    lines.sort_by_key(|line| line.number);
    if !typed.check && !typed.json && io::stdin().is_terminal() {
        approve::one_after_the_other(outside, importing, &listed, &mut lines).await?;
    }
    Ok(lines)
}

/// Whether a file is what `sites export` writes: JSON, while a list of addresses never begins like that.
fn is_exported(path: &Path) -> bool {
    let mut begins = Vec::new();
    let is_file = std::fs::metadata(path).is_ok_and(|about| about.is_file());
    let read = is_file.then(|| File::open(path).ok()?.take(64).read_to_end(&mut begins).ok()).flatten();
    let begins = begins.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&begins);
    read.is_some() && begins.trim_ascii_start().starts_with(b"{")
}

/// The same for standard input, of which nothing is taken by looking.
fn is_exported_input(path: &Path) -> bool {
    if path != Path::new(INPUT) {
        return false;
    }
    let mut input = io::stdin().lock();
    let begins = input.fill_buf().unwrap_or_default();
    let begins = begins.strip_prefix(b"\xef\xbb\xbf").unwrap_or(begins);
    begins.trim_ascii_start().starts_with(b"{")
}

fn open(path: &Path, words: Words) -> Result<impl Read + use<>, CommandError> {
    let unreadable = |why: io::Error| complaint::unreadable(path, &why.to_string(), words);
    File::open(path).map_err(|error| CommandError::Usage(unreadable(error)))
}

fn not_a_list(error: &ListError, words: Words) -> CommandError {
    CommandError::Usage(words.says(&of_list(error)))
}

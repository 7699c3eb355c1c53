//! `watch`: live until Ctrl-C.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write as _};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use super::ask::{Running, running};
use super::open::{Opened, open};
use super::patience::reader_gone;
use super::{CommandError, Outside, status};
use crate::cli;
use crate::exit::Exit;
use crate::monitor::{Manners, Monitor};
use crate::settings::StoredSite;
use crate::show::{self, JsonLines, Lines};
use crate::terminal::{Colour, Look};
use crate::watching::{Audience, Ended, Watching};
use crate::words::{Words, say};

/// So many sites are kept up to date for somebody who looks at all of them; of more, only what alerts need.
const LOOKED_AT: usize = 20;
/// After this the first picture is shown as far as it is known.
const OPENING: Duration = Duration::from_secs(4);

pub(super) async fn watch(
    outside: &Outside,
    reading: &cli::Reading,
    colour: Colour,
) -> Result<Exit, CommandError> {
    if let Some(running) = running(outside, reading).await? {
        return overhear(outside, reading, colour, running).await;
    }
    let opened = open(outside, reading)?;
    if reading.json {
        let audience = JsonLines::new(io::stdout(), Arc::clone(&outside.clock));
        return follow(outside, opened, audience, std::future::pending()).await;
    }
    say_how_many(opened.sites.len(), outside.words)?;
    let names = opened.sites.iter().map(|site| site.name.clone()).collect();
    let lines =
        Lines::new(io::stdout(), || Look::of_stdout(colour), Arc::clone(&outside.clock), outside.words);
    let lines = Rc::new(RefCell::new(lines.beginning_with(names)));
    let late = async {
        tokio::time::sleep(OPENING).await;
        lines.borrow_mut().open()
    };
    let ended = follow(outside, opened, Rc::clone(&lines), late).await?;
    lines.borrow_mut().open()?;
    Ok(ended)
}

/// On a terminal, says that it goes on.
fn say_how_many(count: usize, words: Words) -> io::Result<()> {
    if io::stdout().is_terminal() {
        writeln!(io::stdout(), "{}\n", say!(words, "watching", count = count))?;
    }
    Ok(())
}

/// Passes on what the running program tells.
async fn overhear(
    outside: &Outside,
    reading: &cli::Reading,
    colour: Colour,
    running: Running,
) -> Result<Exit, CommandError> {
    let sites = running.sites.clone();
    let mut json = JsonLines::new(io::stdout(), Arc::clone(&outside.clock));
    let lines =
        Lines::new(io::stdout(), || Look::of_stdout(colour), Arc::clone(&outside.clock), outside.words);
    let mut lines = lines.beginning_with(sites.iter().map(|site| site.name.clone()).collect());
    if !reading.json {
        say_how_many(sites.len(), outside.words)?;
    }
    let mut news = running.subscribe().await?;
    let mut stop = pin!(stopped());
    let mut opening = pin!(tokio::time::sleep(OPENING));
    let mut opened = reading.json;
    loop {
        tokio::select! {
            told = news.next() => {
                let watch = told?;
                if reading.json {
                    json.line(&watch)?;
                } else {
                    let site = sites.iter().find(|site| site.name == watch.site);
                    lines.show(&watch, &site.map(StoredSite::shown_address).unwrap_or_default())?;
                }
            }
            () = &mut opening, if !opened => {
                opened = true;
                lines.open()?;
            }
            () = &mut stop => return Ok(Exit::Done),
        }
    }
}

/// Until Ctrl-C, or until nobody reads any more.
pub(super) async fn stopped() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the signal ends the program by itself.
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = reader_gone() => {}
    }
}

/// Watches until the end. `late`: done once, while watching.
pub(super) async fn follow(
    outside: &Outside,
    opened: Opened,
    audience: impl Audience,
    late: impl Future<Output = io::Result<()>>,
) -> Result<Exit, CommandError> {
    let Opened { sites, lanes } = opened;
    let looked_at = sites.len() <= LOOKED_AT;
    let sites = sites.into_iter().map(|site| site.looked_at(looked_at)).collect();
    let chance = fastrand::Rng::new();
    let mut monitor = Monitor::start(lanes, &outside.clock, Manners::WATCHING, chance.clone());
    let mut controller = Watching::new(sites, audience, chance);
    let late = async {
        match late.await {
            Ok(()) => std::future::pending().await,
            Err(error) => error,
        }
    };
    let ended = tokio::select! {
        ended = controller.run(&mut monitor, &*outside.clock, stopped()) => ended?,
        error = late => return Err(error.into()),
    };
    match ended {
        Ended::Stopped => Ok(Exit::Done),
        Ended::NothingToRead => {
            let moments = outside.clock.moments();
            Ok(status::exit(&show::status(controller.sites(), &moments, Words::english())))
        }
    }
}

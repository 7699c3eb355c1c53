//! `watch`: live until Ctrl-C.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;

use super::open::{Opened, open};
use super::{CommandError, Outside, status};
use crate::cli;
use crate::controller::{Audience, Controller, Ended};
use crate::exit::Exit;
use crate::monitor::{Manners, Monitor};
use crate::show::{JsonLines, Lines};
use crate::terminal::{Colour, Look};

pub(super) async fn watch(
    outside: &Outside,
    reading: &cli::Reading,
    colour: Colour,
) -> Result<Exit, CommandError> {
    let opened = open(outside, reading)?;
    if reading.json {
        let audience = JsonLines::new(io::stdout(), Arc::clone(&outside.clock));
        follow(outside, opened, audience).await
    } else {
        if io::stdout().is_terminal() {
            let count = opened.sites.len();
            let sites = if count == 1 { "1 site".to_owned() } else { format!("{count} sites") };
            writeln!(io::stdout(), "Watching {sites}. Ctrl-C ends it.\n")?;
        }
        let audience = Lines::new(io::stdout(), || Look::of_stdout(colour), Arc::clone(&outside.clock));
        follow(outside, opened, audience).await
    }
}

async fn follow(outside: &Outside, opened: Opened, audience: impl Audience) -> Result<Exit, CommandError> {
    let Opened { sites, lanes } = opened;
    let chance = fastrand::Rng::new();
    let mut monitor = Monitor::start(lanes, &outside.clock, Manners::WATCHING, chance.clone());
    let mut controller = Controller::new(sites, audience, chance);
    let stop = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the signal ends the program by itself.
            std::future::pending::<()>().await;
        }
    };
    match controller.run(&mut monitor, &*outside.clock, stop).await? {
        Ended::Stopped => Ok(Exit::Done),
        Ended::NothingToRead => Ok(status::exit(controller.sites())),
    }
}

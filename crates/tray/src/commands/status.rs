//! `status`: one reading of each site.

use std::io;
use std::time::Duration;

use presence::Time;
use protocol::{SiteState, SiteStatus, Status};

use super::ask::{Running, running, words_for};
use super::open::{Opened, open};
use super::patience::with_sign;
use super::{CommandError, Outside, print};
use crate::cli;
use crate::exit::Exit;
use crate::monitor::{Manners, Monitor};
use crate::show;
use crate::watching::{Audience, News, WatchedSite, Watching};
use crate::words::{NOT_READ_YET, say};

/// So long a first reading is waited for.
const FIRST_READING: Duration = Duration::from_secs(5);
/// The running program is asked this often meanwhile.
const LOOKED_EACH: Duration = Duration::from_millis(250);

/// What is read is shown as a whole at the end.
struct Nobody;

impl Audience for Nobody {
    fn tell(&mut self, _: News<'_>, _: &WatchedSite, _: Time) -> io::Result<()> {
        Ok(())
    }
}

pub(super) async fn status(outside: &Outside, reading: &cli::Reading) -> Result<Exit, CommandError> {
    let mut status = who_is_where(outside, reading).await?;
    if is_being_read(&status)
        && let Some(running) = running(outside, reading).await?
    {
        status = with_sign(&say!(outside.words, "sign-reading"), soon_read(running, status)).await?;
    }
    tell(outside, reading, &status)
}

/// Whether the running program has not read one of the sites yet: it was connected a moment ago, or the program has just
/// started.
fn is_being_read(status: &Status) -> bool {
    let not_yet = |site: &SiteStatus| match &site.state {
        SiteState::Fault { fault } => fault.code == NOT_READ_YET,
        SiteState::Read { .. } => false,
    };
    status.sites.iter().any(not_yet)
}

/// Waits a moment for the first readings.
async fn soon_read(mut running: Running, status: Status) -> Result<Status, CommandError> {
    let mut status = status;
    let read = async {
        while is_being_read(&status) {
            tokio::time::sleep(LOOKED_EACH).await;
            status = running.status().await?;
        }
        Ok::<(), CommandError>(())
    };
    // What is not known by then is told as it is.
    if let Ok(ended) = tokio::time::timeout(FIRST_READING, read).await {
        ended?;
    }
    Ok(status)
}

/// What the running program knows; where none is running, or it is wished, what the sites answer now.
pub(super) async fn who_is_where(outside: &Outside, reading: &cli::Reading) -> Result<Status, CommandError> {
    if let Some(mut running) = running(outside, reading).await? {
        return running.status().await;
    }
    let Opened { sites, lanes } = open(outside, reading)?;
    let chance = fastrand::Rng::new();
    let mut monitor = Monitor::start(lanes, &outside.clock, Manners::ONCE, chance.clone());
    let mut controller = Watching::new(sites, Nobody, chance);
    let sign = say!(outside.words, "sign-reading");
    with_sign(&sign, controller.read_once(&mut monitor, &*outside.clock)).await?;
    Ok(show::status(controller.sites(), &outside.clock.moments(), words_for(outside, reading)))
}

/// Prints it, for people or for programs: the worst that became of the sites.
fn tell(outside: &Outside, reading: &cli::Reading, status: &Status) -> Result<Exit, CommandError> {
    if reading.json {
        print([show::to_json(status, true)?])?;
    } else {
        print(show::site_table(status, outside.look, outside.words))?;
    }
    Ok(exit(status))
}

/// The worst that became of the sites.
pub(super) fn exit(status: &Status) -> Exit {
    let of = |site: &SiteStatus| match &site.state {
        SiteState::Fault { fault } if fault.sign_in_needed => Exit::SignIn,
        SiteState::Fault { .. } => Exit::Fault,
        SiteState::Read { .. } => Exit::Done,
    };
    status.sites.iter().map(of).max().unwrap_or(Exit::Done)
}

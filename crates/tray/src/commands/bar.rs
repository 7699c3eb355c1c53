//! `status --bar`: one block for a status bar, once or whenever it changes.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use presence::Time;
use protocol::{SiteStatus, Status, VERSION};

use super::ask::running;
use super::open::open;
use super::status::{exit, who_is_where};
use super::watch::{follow, stopped};
use super::{CommandError, Outside, print};
use crate::cli::Reading;
use crate::exit::Exit;
use crate::show::{self, Bar};
use crate::watching::{Audience, News, WatchedSite};
use crate::words::{Moments, Words};

/// What comes together is shown together.
const TOGETHER: Duration = Duration::from_millis(200);

pub(super) async fn bar(
    outside: &Outside,
    reading: &Reading,
    kind: Bar,
    stay: bool,
) -> Result<Exit, CommandError> {
    if !stay {
        let status = who_is_where(outside, reading).await?;
        print([show::bar(&status, kind, false, outside.words)?])?;
        return Ok(exit(&status));
    }
    let mut block = Block { kind, shown: None, words: outside.words };
    let Some(mut first) = running(outside, reading).await? else {
        let audience = Blocks { block, sites: BTreeMap::new(), clock: std::sync::Arc::clone(&outside.clock) };
        return follow(outside, open(outside, reading)?, audience, std::future::pending()).await;
    };
    block.show(&first.status().await?)?;
    let mut news = first.subscribe().await?;
    let told = async {
        loop {
            news.next().await?;
            while tokio::time::timeout(TOGETHER, news.next()).await.is_ok_and(|told| told.is_ok()) {}
            // One that ended meanwhile is noticed at the next turn.
            if let Some(mut running) = running(outside, reading).await? {
                block.show(&running.status().await?)?;
            }
        }
    };
    tokio::select! {
        ended = told => ended,
        () = stopped() => Ok(Exit::Done),
    }
}

/// The block that stands in the bar.
struct Block {
    kind: Bar,
    shown: Option<String>,
    words: Words,
}

impl Block {
    fn show(&mut self, status: &Status) -> io::Result<()> {
        let block = show::bar(status, self.kind, true, self.words)?;
        if self.shown.as_ref() != Some(&block) {
            print([block.clone()])?;
            self.shown = Some(block);
        }
        Ok(())
    }
}

/// Shows the block anew when one of the sites tells news.
struct Blocks {
    block: Block,
    sites: BTreeMap<String, SiteStatus>,
    clock: std::sync::Arc<dyn crate::clock::Clock>,
}

impl Audience for Blocks {
    fn tell(&mut self, _: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        let moments = self.clock.moments();
        let moments = Moments { wall: moments.timestamp(at), now: at, zone: moments.zone };
        let told = show::site_status(site, &moments, self.block.words);
        self.sites.insert(site.name.clone(), told);
        let at = moments.rfc3339(at);
        self.block.show(&Status { version: VERSION, at, sites: self.sites.values().cloned().collect() })
    }
}

//! Sites that were found are approved one browser tab after the other.

use std::sync::Arc;

use protocol::{ConnectingPhase, Request};

use super::super::connect::{Held, Key, Keys, hold, in_browser};
use super::super::{CommandError, Outside, print};
use super::Import;
use super::tell::which;
use crate::connecting::{Asked, How};
use crate::importing::list::Listed;
use crate::importing::{Line, Outcome};
use crate::terminal::wrap;
use crate::words::say;

/// What the user wants of a site.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Open,
    Skip,
    Stop,
}

/// Has those approved that can be, and writes into `lines` what became of them.
pub(super) async fn one_after_the_other(
    outside: &Outside,
    importing: &Arc<Import>,
    listed: &[Listed],
    lines: &mut [Line],
) -> Result<(), CommandError> {
    let ready = lines.iter().filter(|line| matches!(line.outcome, Outcome::Ready(_))).count();
    if ready == 0 {
        return Ok(());
    }
    let wide = outside.look.width.unwrap_or(usize::MAX);
    let words = outside.words;
    print(wrap(&say!(words, "import-to-approve", count = ready, skip = "s", end = "q"), wide))?;
    let (mut keys, mut number) = (Keys::start(words), 0);
    for line in lines.iter_mut().filter(|line| matches!(line.outcome, Outcome::Ready(_))) {
        number += 1;
        let Some(one) = listed.iter().find(|one| one.line == line.number) else { continue };
        if let Some(name) = importing.network_now(&one.address).await {
            let said = say!(words, "import-part-of", site = name.as_str());
            print(wrap(&say!(words, "of-site", site = which(line, words), what = said), wide))?;
            line.outcome = Outcome::PartOf(name);
            continue;
        }
        let next = say!(words, "import-next", number = number, count = ready, site = which(line, words));
        print(wrap(&next, wide))?;
        match wish(&mut keys).await? {
            Wish::Open => {}
            Wish::Skip => {
                line.outcome = Outcome::Skipped;
                continue;
            }
            Wish::Stop => return Ok(()),
        }
        let how = in_browser();
        let settings = outside.settings.read()?;
        let asked = Asked::site(&one.address, one.name.clone(), how, &settings);
        let browser = how == How::Browser;
        let request = Request::Connect { address: one.address.clone(), name: one.name.clone(), browser };
        let held = hold(outside, asked, &request, &mut keys, &['s', 'q']).await?;
        let stops = stops(&held);
        if let Some(outcome) = outcome(held) {
            line.outcome = outcome;
        }
        if stops {
            return Ok(());
        }
    }
    Ok(())
}

async fn wish(keys: &mut Keys) -> Result<Wish, CommandError> {
    loop {
        let key = tokio::select! {
            key = keys.next() => key,
            interrupted = tokio::signal::ctrl_c() => {
                interrupted?;
                return Ok(Wish::Stop);
            }
        };
        match key {
            Key::Enter => return Ok(Wish::Open),
            Key::Letter('s') => return Ok(Wish::Skip),
            Key::Letter('q') | Key::End => return Ok(Wish::Stop),
            Key::Letter(_) | Key::Pasted { .. } => {}
        }
    }
}

/// Whether the user wants no further site: by “q”, or by Ctrl-C.
fn stops(held: &Held) -> bool {
    let cancelled = held.view.as_ref().is_none_or(|view| view.phase == ConnectingPhase::Cancelled);
    held.left_by == Some('q') || (cancelled && held.left_by.is_none())
}

/// What became of it; `None` where nothing did.
fn outcome(held: Held) -> Option<Outcome> {
    let view = held.view?;
    match (view.phase, view.site, view.fault) {
        (ConnectingPhase::Connected, Some(name), _) => Some(Outcome::Added(name)),
        (ConnectingPhase::Failed, _, Some(fault)) => Some(Outcome::Failed(Box::new(fault))),
        (ConnectingPhase::Cancelled, ..) if held.left_by == Some('s') => Some(Outcome::Skipped),
        _ => None,
    }
}

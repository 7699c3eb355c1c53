//! Does what a flow wants done, and tells it what became of it. The same in the running program and in a command.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use presence::Time;
use protocol::Connecting as View;
use tokio::sync::{mpsc, oneshot};
use url::Url;
use wordpress::Transport;

use super::asked::Asked;
use super::came::{Came, Said, Verdict};
use super::doing::{Begun, Doing, Finished, Work};
use super::machine::Connecting;
use super::returned::Returned;
use crate::clock::Clock;
use crate::keychain::{Entry, InMemory, Keychain};
use crate::settings::SettingsFile;
use crate::words::Words;

/// Timers stand still while the computer sleeps: a moment far ahead is looked at again after this.
const SLICE: Duration = Duration::from_secs(60);

/// What a flow needs of the outside.
pub struct Surroundings<T> {
    /// How sites are reached.
    pub transport: T,
    /// Where secrets are kept; it may ask the user to unlock it.
    pub keychain: Arc<dyn Keychain>,
    /// Where secrets are kept that last as long as the program.
    pub this_run: Arc<InMemory>,
    /// Where sites are remembered.
    pub settings: SettingsFile,
    /// Opens an address in the browser, or says why not.
    pub browser: Browser,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Whether a second start of the program hands its link to this flow.
    pub links: bool,
    /// What its views are said in.
    pub words: Words,
}

/// Opens an address in the browser; whether that is possible.
pub type Browser = Box<dyn Fn(&Url) -> bool + Send + Sync>;

/// What reaches a flow from outside.
#[derive(Debug)]
pub enum Heard {
    /// From the user.
    Said(Said),
    /// An answer of the page, or what somebody pretends to be one, and who is told what became of it.
    Returned(Returned, oneshot::Sender<Verdict>),
}

/// Connects a site. `heard`: what the user says and what links bring; when nobody can say anything any more, the flow is
/// cancelled. `show`: draws a view, whenever it is another one. Returns the entry of a site that was connected.
pub async fn drive<T: Transport + Clone + 'static>(
    asked: Asked,
    outside: Surroundings<T>,
    mut heard: mpsc::Receiver<Heard>,
    mut show: impl FnMut(View) + Send,
) -> Option<Entry> {
    let (clock, words) = (Arc::clone(&outside.clock), outside.words);
    let (back, mut came_back) = mpsc::channel(4);
    let mut doing = Doing::new(outside, back);
    let (mut flow, first) = Connecting::new(asked);
    let mut to_do = VecDeque::from(first);
    let (mut under_way, mut shown, mut listens) = (None::<Work>, None, true);
    loop {
        let view = flow.view(words);
        if shown.as_ref() != Some(&view) {
            shown = Some(view.clone());
            show(view);
        }
        let came = match (under_way.is_some(), to_do.pop_front()) {
            (false, Some(next)) => match doing.begin(next) {
                Begun::Done(came) => came,
                Begun::UnderWay(work) => {
                    under_way = Some(work);
                    continue;
                }
                Begun::Over => return flow.connected(),
            },
            (_, next) => {
                if let Some(next) = next {
                    to_do.push_front(next);
                }
                let due = flow.due();
                tokio::select! {
                    biased;
                    finished = finish(&mut under_way) => {
                        under_way = None;
                        doing.take(finished)
                    }
                    Some(heard) = came_back.recv() => Some(doing.hear(heard)),
                    said = heard.recv(), if listens => Some(match said {
                        Some(heard) => doing.hear(heard),
                        None => {
                            listens = false;
                            doing.nobody_looks();
                            Came::Said(Said::Cancel)
                        }
                    }),
                    () = until(due, &*clock) => Some(Came::TimeCame),
                }
            }
        };
        let Some(came) = came else { continue };
        if matches!(came, Came::Said(Said::Cancel)) && !flow.is_over() && !flow.holds() {
            // Whatever it would bring is not wanted any more.
            under_way = None;
            to_do.clear();
        }
        for what in flow.take(came, clock.now()) {
            to_do.extend(doing.at_once(what));
        }
    }
}

/// Waits for what is under way; for ever where nothing is.
async fn finish(under_way: &mut Option<Work>) -> Finished {
    match under_way {
        Some(work) => work.await,
        None => std::future::pending().await,
    }
}

/// Waits for a moment; for ever where there is none.
async fn until(due: Option<Time>, clock: &dyn Clock) {
    match due {
        Some(due) => tokio::time::sleep(due.since(clock.now()).min(SLICE)).await,
        None => std::future::pending().await,
    }
}

//! What decides a page load and nobody can know beforehand: the network, the server, and which tab is elected in time.

use std::time::Duration;

use crate::generation::Generation;
use crate::random;
use crate::screen::{Editor, Screen};
use crate::time::Now;

/// How one page load goes. All times count from the click.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loading {
    /// Until the server has rendered the page, which writes the page's rows. In the recorded traces 0.1 to 0.8 s;
    /// [`Loading::drawn`] takes the click for that moment.
    pub rendered: Duration,
    /// Until the DELETE requests of the page that is left arrive: 0.1 to 0.6 s in the recorded traces, nearly always
    /// after the new page is rendered, whose rows they take away.
    pub farewell: Duration,
    /// Until the first heartbeat: 0.8 to 2.8 s in the block editor, 0.6 to 1.8 s in the classic one, 0.4 to 1.5 s on
    /// other pages, in the recorded traces.
    pub first_heartbeat: Duration,
    /// Until an editor that is gone back to is rendered a second time; it loads twice, and the second time 0.1 to 1.1 s
    /// after the first (browser-moves, browser-back-forward). None for 0.3 s after the first.
    pub again: Option<Duration>,
    /// Whether the first heartbeat carries the ping: not when the election of the tab that pings comes later
    /// (first-heartbeat-race). Plugins that elect none pass this over.
    pub elected: bool,
}

fn drawn_millis(chance: &mut u64, low: u64, high: u64) -> Duration {
    Duration::from_millis(random::between(chance, low, high))
}

impl Loading {
    /// A page load as chance has it.
    #[must_use]
    pub fn drawn(chance: &mut u64, screen: &Screen, generation: Generation) -> Self {
        let farewell = drawn_millis(chance, 100, 600);
        let scripts = match screen.editor() {
            Some(Editor::Classic) => drawn_millis(chance, 300, 1100),
            Some(_) => drawn_millis(chance, 600, 1400),
            None => drawn_millis(chance, 200, 900),
        };
        let elected =
            !generation.elects_a_tab() || !random::happens(chance, screen.lost_first_heartbeats(), 20);
        Self { rendered: Duration::ZERO, farewell, first_heartbeat: farewell + scripts, again: None, elected }
    }

    /// A page that is only left, as by closing its tab: the DELETE arrives within 0.2 s (measured).
    #[must_use]
    pub fn left(chance: &mut u64) -> Self {
        let farewell = drawn_millis(chance, 50, 200);
        Self { rendered: Duration::ZERO, farewell, first_heartbeat: farewell, again: None, elected: true }
    }
}

/// How long the heartbeats of a browser take from being sent to the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestTimes {
    /// Most of them.
    pub usual: Duration,
    /// Those that are sent within half a second of a moment and take another time.
    pub others: Vec<(Now, Duration)>,
}

impl RequestTimes {
    pub(crate) fn at(&self, sent: Now) -> Duration {
        let half = Duration::from_millis(500);
        let near = |moment: Now| sent.since(moment).max(moment.since(sent)) <= half;
        self.others.iter().find(|(moment, _)| near(*moment)).map_or(self.usual, |(_, time)| *time)
    }

    /// As chance has it: a heartbeat costs the server 10 to 40 ms (measured.md, what a request costs), the rest is its way.
    pub(crate) fn drawn(chance: &mut u64) -> Duration {
        drawn_millis(chance, 20, 120)
    }
}

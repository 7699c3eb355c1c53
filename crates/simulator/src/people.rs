//! People at work (begun: heartbeats and actions follow).

use crate::site::Installation;
use crate::time::Now;

/// Everybody who has a browser open.
#[derive(Debug, Default)]
pub struct People {
    seed: u64,
}

impl People {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed }
    }

    #[expect(clippy::unused_self, clippy::ptr_arg, reason = "filled by the next commit")]
    pub(crate) fn advance(&mut self, _installations: &mut Vec<Installation>, _now: Now) {
        let _ = self.seed;
    }
}

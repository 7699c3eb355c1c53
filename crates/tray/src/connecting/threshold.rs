//! The moment from which on something is brought to its end.

use std::sync::atomic::{AtomicU8, Ordering};

const OPEN: u8 = 0;
const CROSSED: u8 = 1;
const CLOSED: u8 = 2;

/// Between what may still be left undone and what may not: a thread crosses it, or somebody closes it before.
#[derive(Debug, Default)]
pub(super) struct Threshold(AtomicU8);

impl Threshold {
    /// Crosses it, and tells whether that was still possible.
    pub fn cross(&self) -> bool {
        self.0.compare_exchange(OPEN, CROSSED, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Closes it, and tells whether nobody had crossed it.
    pub fn close(&self) -> bool {
        self.0.compare_exchange(OPEN, CLOSED, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

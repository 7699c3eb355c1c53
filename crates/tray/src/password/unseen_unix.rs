//! The terminal shows nothing of what is typed, from before the question on: whoever answers as soon as they see it is
//! not seen.

use std::io;

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// Nothing is shown while this is there.
pub(super) struct Unseen(Option<Termios>);

impl Unseen {
    pub(super) fn begin() -> Unseen {
        let Ok(before) = tcgetattr(io::stdin()) else { return Unseen(None) };
        let mut unseen = before.clone();
        // As it is while the answer is read: Ctrl-C and Ctrl-D are part of it.
        unseen
            .local_modes
            .remove(LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG);
        // Where this can not be had, it is hidden a moment later all the same.
        Unseen(tcsetattr(io::stdin(), OptionalActions::Now, &unseen).is_ok().then_some(before))
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            // Nobody could be told.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

//! What a terminal needs: its width, its colours, columns, and text that can not harm it.

use std::io::IsTerminal;

mod columns;
mod cut;
mod paint;
mod plain;
mod safe;
mod wrap;

pub use columns::{Cell, Keep, Table, Widths, width};
pub use cut::cut;
pub use paint::{Colour, Paint, Style};
pub use plain::is_plain;
pub use safe::{SafeText, safe, safe_line};
pub use wrap::{hanging, wrap};

/// How something is shown: how wide, and with colours or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The columns there are; `None` where lines are never cut, as in a pipe.
    pub width: Option<usize>,
    /// Colours.
    pub paint: Paint,
}

impl Look {
    /// As plain text for a pipe or a file.
    pub const PLAIN: Look = Look { width: None, paint: Paint::Off };

    /// As standard output wants it.
    #[must_use]
    pub fn of_stdout(colour: Colour) -> Look {
        Look::of(&std::io::stdout(), colour)
    }

    /// As standard error wants it.
    #[must_use]
    pub fn of_stderr(colour: Colour) -> Look {
        Look::of(&std::io::stderr(), colour)
    }

    fn of(stream: &(impl IsTerminal + Stream), colour: Colour) -> Look {
        let terminal = stream.is_terminal();
        let width = terminal
            .then(|| terminal_size::terminal_size_of(stream))
            .flatten()
            .map(|(terminal_size::Width(columns), _)| usize::from(columns))
            .filter(|columns| *columns > 0);
        let coloured = terminal && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        Look { width, paint: Paint::new(colour, coloured, std::env::var_os("NO_COLOR").as_deref()) }
    }
}

#[cfg(unix)]
use std::os::fd::AsFd as Stream;
#[cfg(windows)]
use std::os::windows::io::AsHandle as Stream;

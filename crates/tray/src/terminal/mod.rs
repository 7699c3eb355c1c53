//! What a terminal needs: its width, its colours, columns, and text that can not harm it.

mod columns;
mod paint;
mod safe;
mod wrap;

pub use columns::{Cell, Table, cut, width};
pub use paint::{Colour, Paint, Style};
pub use safe::{SafeText, safe, safe_line};
pub use wrap::wrap;

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
        use std::io::IsTerminal;
        let stdout = std::io::stdout();
        let terminal = stdout.is_terminal();
        let width = terminal
            .then(|| terminal_size::terminal_size_of(&stdout))
            .flatten()
            .map(|(terminal_size::Width(columns), _)| usize::from(columns))
            .filter(|columns| *columns > 0);
        Look { width, paint: Paint::new(colour, terminal, std::env::var_os("NO_COLOR").as_deref()) }
    }
}

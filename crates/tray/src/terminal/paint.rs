//! Colours. Nothing is said by colour alone.

use std::ffi::OsStr;

use anstyle::{AnsiColor, Effects};

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Even in a pipe
    Always,
    /// Not at all
    Never,
}

/// Whether colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// They are.
    On,
    /// They are not.
    Off,
}

/// What a piece of text is, as far as its colour tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Style {
    /// Ordinary.
    #[default]
    Plain,
    /// The name of a site.
    Heading,
    /// Less important.
    Muted,
    /// Two people in one post.
    Conflict,
    /// Something that can not be read.
    Fault,
    /// A step that went well.
    Well,
}

impl Paint {
    /// Decides. `no_color`: the value of the environment variable `NO_COLOR`; it counts unless it is empty
    /// (no-color.org).
    #[must_use]
    pub fn new(colour: Colour, terminal: bool, no_color: Option<&OsStr>) -> Paint {
        let on = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && no_color.is_none_or(OsStr::is_empty),
        };
        if on { Paint::On } else { Paint::Off }
    }

    /// `text` in its colour.
    #[must_use]
    pub fn paint(self, style: Style, text: &str) -> String {
        let ansi = match style {
            _ if self == Paint::Off || text.is_empty() => return text.to_owned(),
            Style::Plain => return text.to_owned(),
            Style::Heading => anstyle::Style::new().effects(Effects::BOLD),
            Style::Muted => anstyle::Style::new().effects(Effects::DIMMED),
            Style::Conflict => AnsiColor::Red.on_default().effects(Effects::BOLD),
            Style::Fault => AnsiColor::Magenta.on_default(),
            Style::Well => AnsiColor::Green.on_default(),
        };
        format!("{ansi}{text}{ansi:#}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_terminals_that_want_them() {
        let set = Some(OsStr::new("1"));
        let empty = Some(OsStr::new(""));
        for (colour, terminal, no_color, on) in [
            (Colour::Auto, true, None, true),
            (Colour::Auto, true, empty, true),
            (Colour::Auto, true, set, false),
            (Colour::Auto, false, None, false),
            (Colour::Always, false, set, true),
            (Colour::Never, true, None, false),
        ] {
            assert_eq!(
                Paint::new(colour, terminal, no_color) == Paint::On,
                on,
                "{colour:?} {terminal} {no_color:?}"
            );
        }
    }

    #[test]
    fn a_colour_ends_where_its_text_ends() {
        assert_eq!(Paint::On.paint(Style::Conflict, "x"), "\u{1b}[1m\u{1b}[31mx\u{1b}[0m");
        assert_eq!(Paint::Off.paint(Style::Conflict, "x"), "x");
        assert_eq!(Paint::On.paint(Style::Plain, "x"), "x");
    }
}

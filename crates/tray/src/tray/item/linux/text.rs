//! Texts as the tray's protocols take them.

use unicode_segmentation::UnicodeSegmentation;

use crate::terminal::{is_plain, width};
use crate::words::directed;

/// The widest row, in columns: wider ones make the menu unreadable, and some panels draw it past the screen's edge.
const WIDEST: usize = 90;
/// No more than this much of a text is looked at, in bytes: what is seen of it may be narrow all the same.
const LONGEST: usize = 2048;
/// What stands where nothing is left of a text: panels draw an empty row as a gap that can be clicked.
const NOTHING: &str = "…";

/// The label of a row: one line, with what dbusmenu takes for the mark of an access key doubled.
pub(super) fn label(text: &str) -> String {
    let line = directed(one_line(text, WIDEST));
    if line.is_empty() { NOTHING.to_owned() } else { line.replace('_', "__") }
}

/// A line of plain text, such as the title of a tooltip.
pub(super) fn plain(text: &str) -> String {
    directed(one_line(text, WIDEST))
}

/// Lines where the panel takes markup: it takes them for text.
pub(super) fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        if !out.is_empty() {
            out.push('\n');
        }
        for letter in directed(one_line(line, WIDEST)).chars() {
            match letter {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                letter => out.push(letter),
            }
        }
    }
    out
}

/// `text` without ends of lines and other controls, and without what is too wide.
fn one_line(text: &str, widest: usize) -> String {
    if text.len() <= widest && is_plain(text) {
        return text.to_owned();
    }
    let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
    let mut out = String::with_capacity(text.len().min(4 * widest));
    let mut columns = 0;
    for cluster in text.graphemes(true) {
        let cluster = if cluster.starts_with(|letter: char| letter.is_control() || letter.is_whitespace()) {
            if out.is_empty() || out.ends_with(' ') {
                continue;
            }
            " "
        } else {
            cluster
        };
        columns += width(cluster);
        if columns > widest {
            out.truncate(out.trim_end().len());
            out.push('…');
            return out;
        }
        out.push_str(cluster);
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn underscores_are_shown_and_mark_no_key() {
        assert_eq!(label("snake_case_name"), "snake__case__name");
    }

    #[test]
    fn a_row_is_one_line_and_never_empty() {
        assert_eq!(label("a\n\tb\r\nc\0"), "a b c");
        assert_eq!(label(" \n"), NOTHING);
    }

    #[test]
    fn tooltips_show_markup_as_text() {
        assert_eq!(markup("<b>R&D</b>\nnext"), "&lt;b&gt;R&amp;D&lt;/b&gt;\nnext");
        assert_eq!(plain("<b>R&D</b>\nnext"), "<b>R&D</b> next");
    }

    #[test]
    fn length_is_bounded_by_what_is_seen() {
        let long = label(&"界".repeat(500));
        assert!(width(&long) <= WIDEST + 1 && long.ends_with('…'), "{long}");
        assert_eq!(label(&"a".repeat(WIDEST)), "a".repeat(WIDEST));
    }
}

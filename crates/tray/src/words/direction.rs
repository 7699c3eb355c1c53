//! Which way a line reads.
//!
//! Marks without a width do it, and not the isolates of Unicode 6.3: some panels and terminals draw those as boxes.

use std::borrow::Cow;

use crate::terminal::safe;

/// Reads from left to right, and is not seen.
const LEFT_TO_RIGHT: char = '\u{200e}';
/// Reads from right to left, and is not seen.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// A space that no line breaks at.
const UNBROKEN: char = '\u{a0}';

/// A line of this program's words that may hold names and titles from elsewhere, as it is shown outside a terminal. One
/// of a language that reads from left to right does so as a whole, also where it begins with a name that reads the
/// other way: otherwise who and what change places. One that is marked already stays as it is.
#[must_use]
pub fn directed(line: String) -> String {
    if !line.starts_with(RIGHT_TO_LEFT) && line.chars().any(reads_right_to_left) {
        format!("{LEFT_TO_RIGHT}{line}")
    } else {
        line
    }
}

/// A line of a language that reads from right to left.
pub(super) fn right_to_left(mut line: String) -> String {
    if !line.is_empty() && !line.starts_with(RIGHT_TO_LEFT) {
        line.insert(0, RIGHT_TO_LEFT);
    }
    line
}

/// What stands in such a line: it does not pull what is around it into its own direction.
pub(super) fn isolated(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.chars().any(|c| c.is_alphabetic() && !reads_right_to_left(c)) && !text.starts_with(RIGHT_TO_LEFT)
    {
        format!("{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}{RIGHT_TO_LEFT}").into()
    } else {
        text
    }
}

/// The same for a line that reads from left to right, where more follows: what stands in it from `start` on ends there.
/// A number behind it would be drawn on its other side otherwise.
pub(super) fn ended(line: &mut String, start: usize) {
    if line.get(start..).is_some_and(|text| text.chars().any(reads_right_to_left)) {
        line.push(LEFT_TO_RIGHT);
    }
}

/// [`safe`] for lines of this program's words: the marks and the spaces that no line breaks at stay where it put them.
/// What a site sends has lost them before.
#[must_use]
pub fn safe_directed(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for piece in line.split_inclusive(stays) {
        let text = piece.trim_end_matches(stays);
        if text.starts_with(char::is_whitespace) && !out.is_empty() {
            out.push(' ');
        }
        let kept = safe(text);
        out.push_str(kept.as_str());
        if text.len() < piece.len() {
            if text.ends_with(char::is_whitespace) && !kept.is_empty() {
                out.push(' ');
            }
            out.extend(piece.chars().last());
        }
    }
    out
}

/// Whether it is not seen and was put there for how others are: which way they read, and that they stay on one line.
fn stays(c: char) -> bool {
    matches!(c, LEFT_TO_RIGHT | RIGHT_TO_LEFT | UNBROKEN)
}

/// Letters of the scripts that are written from right to left (Unicode 16, blocks with Bidi_Class R or AL).
fn reads_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_such_letters_is_marked_and_no_other() {
        assert_eq!(directed("Ann Lee · 山田 👩‍💻".to_owned()), "Ann Lee · 山田 👩‍💻");
        for name in ["مريم", "דנה", "𞤀𞤁"] {
            assert_eq!(directed(format!("{name} opened “x”")), format!("\u{200e}{name} opened “x”"));
        }
        let marked = right_to_left("Ann Lee · مجلة".to_owned());
        assert_eq!(marked, "\u{200f}Ann Lee · مجلة");
        assert_eq!((directed(marked.clone()), right_to_left(marked.clone())), (marked.clone(), marked));
    }

    #[test]
    fn marks_stay_where_this_program_put_them() {
        let line = "\u{200f}فتح \u{200e}Ann Lee\u{200e}\u{200f} «\u{200e}C++\u{200e}\u{200f}»";
        assert_eq!(safe_directed(line), line);
        let line = "Ann a enregistré «\u{a0}Prix\u{a0}»\u{a0}; fin";
        assert_eq!(safe_directed(line), line);
        assert_eq!(
            safe_directed("Ann <i>Lee</i>\n opened \u{202e}“A”\u{1b}[2J "),
            "Ann <i>Lee</i> opened “A”"
        );
    }

    #[test]
    fn what_reads_the_other_way_is_isolated_and_nothing_else() {
        assert_eq!(isolated("C++".into()), "\u{200e}C++\u{200e}\u{200f}");
        for same in ["مجلة", "42", "22:00", "…"] {
            assert_eq!(isolated(same.into()), same);
        }
    }
}

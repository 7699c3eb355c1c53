//! Text from outside, made safe to print.
//!
//! Names, titles, addresses and messages come from a server and can hold anything: escape sequences that
//! rewrite the screen, controls that turn the order of a line around, line ends, a megabyte of text. All
//! of it passes through [`safe`] before it is printed. Ordinary text of every script, emoji made of
//! several characters and accents made of combining marks come through unchanged.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::columns::width;
use super::cut::cut;
use super::plain::is_plain;

/// The widest text that is shown, in columns: a longer one is cut in the middle even in a pipe.
const WIDEST: usize = 600;
/// The same for whole sentences, which hold several texts.
const WIDEST_LINE: usize = 4000;
/// No more than this much of a text is looked at, in bytes.
const LONGEST: usize = 16 * 1024;
/// Combining marks that are kept on one character. Scripts need three; more is meant to hide other lines.
const MARKS: usize = 4;

/// Text that is safe to print on one line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct SafeText(String);

impl SafeText {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// `text` on one line: every kind of white space becomes one space, and whatever steers a terminal or
/// the direction of text is left out.
#[must_use]
pub fn safe(text: &str) -> SafeText {
    SafeText(within(text, WIDEST))
}

/// [`safe`] for whole lines that are built of words of this program and text from outside.
#[must_use]
pub fn safe_line(text: &str) -> String {
    within(text, WIDEST_LINE)
}

fn within(text: &str, widest: usize) -> String {
    if text.len() <= widest.min(LONGEST) && is_plain(text) {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(LONGEST);
    let text = text.get(..end).unwrap_or_default();
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for cluster in without_escapes(text).graphemes(true) {
        if cluster.starts_with(is_space) {
            gap = true;
            continue;
        }
        let kept = harmless(cluster);
        // A mark without a letter below it would sit on whatever stands before.
        if width(&kept) == 0 {
            continue;
        }
        if std::mem::take(&mut gap) && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&kept);
    }
    if width(&out) > widest { cut(&out, widest) } else { out }
}

/// White space and everything that separates lines or paragraphs.
fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// One character as a person sees it, without what is not to be seen.
fn harmless(cluster: &str) -> String {
    let mut out = String::with_capacity(cluster.len());
    let mut marks = 0;
    for c in cluster.chars() {
        if steers(c) {
            continue;
        }
        if joins(c) {
            // A joiner belongs between two characters: in emoji, and in Persian or Indic words.
            if !out.is_empty() {
                out.push(c);
            }
            continue;
        }
        if !out.is_empty() && width(c.encode_utf8(&mut [0; 4])) == 0 {
            marks += 1;
            if marks > MARKS {
                continue;
            }
        }
        out.push(c);
    }
    if out.chars().all(joins) { String::new() } else { out }
}

/// The two joiners and the signs that choose the look of the character in front of them.
fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Controls, and characters without a shape of their own that change how others are shown.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// `text` without whole escape sequences (ECMA-48), so that no `[31m` stays behind.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let introducer = match c {
            '\u{1b}' => chars.next_if(|c| matches!(c, '[' | ']' | 'P' | 'X' | '^' | '_')),
            '\u{9b}' => Some('['),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => Some(']'),
            other => {
                out.push(other);
                continue;
            }
        };
        match introducer {
            Some('[') => {
                while chars.next_if(|c| matches!(c, '\u{20}'..='\u{3f}')).is_some() {}
                chars.next_if(|c| matches!(c, '\u{40}'..='\u{7e}'));
            }
            // A string up to its end mark; without one, only the introducer goes.
            Some(_) => {
                let rest: String = chars.clone().collect();
                if let Some((length, mark)) = string_end(&rest) {
                    let skip = rest.get(..length + mark).map_or(0, |s| s.chars().count());
                    for _ in 0..skip {
                        chars.next();
                    }
                }
            }
            None => {}
        }
    }
    out
}

/// Where an escape string ends, and how long its end mark is, in bytes.
fn string_end(text: &str) -> Option<(usize, usize)> {
    ["\u{7}", "\u{1b}\\", "\u{9c}"].iter().filter_map(|mark| text.find(mark).map(|at| (at, mark.len()))).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, proptest};

    #[test]
    fn ordinary_text_of_every_kind_comes_through() {
        for text in [
            "Zoë Müller",
            "<b>Prices</b> & _more_ *now*",
            "O’Brien “quoted”",
            "👩\u{200d}👩\u{200d}👧 family",
            "🏳\u{fe0f}\u{200d}🌈",
            "محمد الأحمد",
            "שָׁלוֹם",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "山田太郎",
            "한국어",
            "e\u{301}\u{323}",
            "Ünïcödé",
        ] {
            assert_eq!(safe(text).as_str(), text);
        }
    }

    #[test]
    fn what_steers_a_terminal_is_left_out() {
        for (text, shown) in [
            ("a\u{1b}[31mred\u{1b}[0m", "ared"),
            ("a\u{1b}]0;title\u{7}b", "ab"),
            ("a\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\b", "alinkb"),
            ("a\u{9b}2Jb", "ab"),
            ("a\u{9d}0;t\u{9c}b", "ab"),
            ("a\u{1b}]never ends", "anever ends"),
            ("a\u{1b}cb", "acb"),
            ("one\ntwo\r\nthree\tfour", "one two three four"),
            ("one\u{2028}two\u{2029}three\u{85}four", "one two three four"),
            ("  many   \u{a0} spaces ", "many spaces"),
            ("\u{0}\u{8}a\u{7f}b", "ab"),
            ("0\u{2028}\u{64b}", "0"),
            ("\u{301}a\n\u{301}b", "a b"),
        ] {
            assert_eq!(safe(text).as_str(), shown, "{text:?}");
        }
    }

    #[test]
    fn what_turns_text_around_or_hides_it_is_left_out() {
        for c in "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f}\u{61c}\u{200b}\u{2060}\u{feff}\u{e0041}\u{ad}".chars() {
            assert_eq!(safe(&format!("in{c}voice")).as_str(), "invoice", "{c:?}");
        }
        assert!(safe("\u{200d}\u{200b} \u{200d}").is_empty());
    }

    #[test]
    fn stacked_marks_are_bounded() {
        let stacked = format!("a{}", "\u{300}".repeat(300));
        assert_eq!(safe(&stacked).as_str().chars().count(), 1 + MARKS);
    }

    #[test]
    fn length_is_bounded() {
        assert_eq!(safe(&"x".repeat(500)).as_str().len(), 500);
        let long = safe(&"山".repeat(1_000_000));
        assert!(width(long.as_str()) <= WIDEST && long.as_str().contains('…'));
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_left_of_any_text(text in any::<String>()) {
            let shown = safe(&text);
            assert!(!shown.as_str().chars().any(|c| steers(c) || (is_space(c) && c != ' ')), "{shown:?}");
            assert!(width(shown.as_str()) <= WIDEST);
            assert_eq!(safe(shown.as_str()), shown, "safe text stays as it is");
        }
    }
}

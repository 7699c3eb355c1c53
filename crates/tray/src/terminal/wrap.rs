//! Sentences over several lines.

use unicode_segmentation::UnicodeSegmentation as _;

use super::width;

/// Reads from right to left, and is not seen.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// `text` in lines of at most `columns`, broken at spaces. A longer word is broken where the line ends, so
/// that nothing is lost; an address stays whole, so that it can still be copied. Every line of a text that is marked to
/// read from right to left is marked so.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    match text.strip_prefix(RIGHT_TO_LEFT) {
        Some(text) => {
            wrapped(text, columns).into_iter().map(|line| format!("{RIGHT_TO_LEFT}{line}")).collect()
        }
        None => wrapped(text, columns),
    }
}

fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        if width(word) <= columns || word.contains("://") {
            line.push_str(word);
            continue;
        }
        for cluster in word.graphemes(true) {
            if !line.is_empty() && width(&line) + width(cluster) > columns {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(cluster);
        }
    }
    lines.push(line);
    lines
}

/// `text` in lines that fit `most` columns, if there is a most, those after the first behind `indent`
/// columns. However narrow it is, 20 columns are left to the words.
#[must_use]
pub fn hanging(text: &str, most: Option<usize>, indent: usize) -> Vec<String> {
    let columns = most.map_or(usize::MAX, |most| most.saturating_sub(indent).max(20));
    let lines = wrap(text, columns).into_iter().enumerate();
    lines.map(|(n, line)| if n == 0 { line } else { format!("{}{line}", " ".repeat(indent)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("https://example.com/ x", 5), ["https://example.com/", "x"]);
        assert_eq!(wrap("a 山田太郎さん b", 6), ["a", "山田太", "郎さん", "b"]);
        assert_eq!(hanging("one two three", Some(24), 2), ["one two three"]);
        assert_eq!(hanging("one two three four five", Some(22), 2), ["one two three four", "  five"]);
        assert_eq!(hanging("one two three", None, 2), ["one two three"]);
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("\u{200f}واحد اثنان", 6), ["\u{200f}واحد", "\u{200f}اثنان"]);
    }
}

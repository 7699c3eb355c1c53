//! Text that is too long for its place.

use unicode_segmentation::UnicodeSegmentation;

use super::width;

/// No less is shown of a title in quotes.
const SHORTEST_TITLE: usize = 3;
/// Quotes of the languages that there are texts in. What closes one pair opens another, so the order matters.
const QUOTES: [(char, char); 4] = [('„', '“'), ('“', '”'), ('«', '»'), ('「', '」')];

/// `text` within `columns`, with “…” in the place of its middle where it is longer.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let Some(room) = columns.checked_sub(1) else {
        return String::new();
    };
    let clusters: Vec<&str> = text.graphemes(true).collect();
    let head = fitting(clusters.iter().copied(), room.div_ceil(2));
    let tail = fitting(clusters.iter().rev().copied(), room - room.div_ceil(2));
    let mut out: String = clusters.iter().take(head).copied().collect();
    out.truncate(out.trim_end().len());
    out.push('…');
    let tail: String = clusters.iter().skip(clusters.len() - tail).copied().collect();
    out.push_str(tail.trim_start());
    out
}

/// How many of `clusters` fit into `columns`.
fn fitting<'a>(clusters: impl Iterator<Item = &'a str>, columns: usize) -> usize {
    let mut used = 0;
    clusters
        .take_while(|cluster| {
            used += width(cluster);
            used <= columns
        })
        .count()
}

/// [`cut`], but inside the quotes where the text has some: “editing “Long ti…name””.
pub(super) fn cut_inside_quotes(text: &str, columns: usize) -> String {
    let inside = |(open, close): &(char, char)| {
        let (before, rest) = text.split_once(*open)?;
        let (title, after) = rest.rsplit_once(*close)?;
        Some((before, *open, title, *close, after))
    };
    if let Some((before, open, title, close, after)) = QUOTES.iter().find_map(inside)
        && let quotes = width(open.encode_utf8(&mut [0; 4])) + width(close.encode_utf8(&mut [0; 4]))
        && let Some(room) = columns.checked_sub(width(before) + width(after) + quotes)
        && room >= SHORTEST_TITLE
    {
        return format!("{before}{open}{}{close}{after}", cut(title, room));
    }
    cut(text, columns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, proptest};

    #[test]
    fn the_middle_is_cut_by_columns() {
        for (text, columns, shown) in [
            ("Example Magazine", 20, "Example Magazine"),
            ("Example Magazine", 11, "Examp…azine"),
            ("山田太郎さん", 7, "山…ん"),
            (
                "👩\u{200d}👩\u{200d}👧👩\u{200d}👩\u{200d}👧👩\u{200d}👩\u{200d}👧",
                5,
                "👩\u{200d}👩\u{200d}👧…👩\u{200d}👩\u{200d}👧",
            ),
            ("abc", 1, "…"),
            ("abc", 0, ""),
        ] {
            assert_eq!(cut(text, columns), shown, "{text} {columns}");
        }
    }

    #[test]
    fn titles_are_cut_inside_the_quotes_of_every_language() {
        for (text, columns, shown) in [
            ("editing “A long title”", 18, "editing “A lo…tle”"),
            ("bearbeitet „Ein langer Titel“", 22, "bearbeitet „Ein…itel“"),
            ("edita «Un título largo»", 16, "edita «Un t…rgo»"),
            ("「とても長い題名」を編集中", 20, "「とて…名」を編集中"),
        ] {
            assert_eq!(cut_inside_quotes(text, columns), shown);
        }
    }

    proptest! {
        #[test]
        fn a_cut_text_fits(text in any::<String>(), columns in 0_usize..80) {
            assert!(width(&cut(&text, columns)) <= columns);
        }
    }
}

//! Columns by display width.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Look, Style};

/// Space between columns.
const GAP: usize = 3;
/// A column is not made narrower than this.
const NARROWEST: usize = 8;
/// Nor is the last one than this, which holds “read just now”.
const SHORTEST_END: usize = 16;
/// Where nothing is cut, columns after a longer text than this are not pushed further right.
const WIDEST_COLUMN: usize = 48;

/// How many columns of a terminal `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

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

/// One piece of a row.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cell {
    /// Safe text.
    pub text: String,
    /// What it is.
    pub style: Style,
}

impl Cell {
    /// A cell.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Cell {
        Cell { text: text.into(), style }
    }
}

/// Rows whose cells stand in columns. The last cell of a row has no column to keep to.
#[derive(Clone, Debug, Default)]
pub struct Table {
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    indent: usize,
    cells: Vec<Cell>,
}

impl Table {
    /// Adds a row that begins after `indent` columns.
    pub fn row(&mut self, indent: usize, cells: impl IntoIterator<Item = Cell>) {
        let cells = cells.into_iter().collect();
        self.rows.push(Row { indent, cells });
    }

    /// The rows as lines.
    #[must_use]
    pub fn lines(&self, look: Look) -> Vec<String> {
        let widths = self.widths(look);
        self.rows.iter().map(|row| row.line(&widths, look)).collect()
    }

    /// How wide each column is, indents included: as wide as its texts, made narrower from the widest on
    /// until the rows fit.
    fn widths(&self, look: Look) -> Vec<usize> {
        let columns = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let mut widths: Vec<usize> = (0..columns)
            .map(|column| {
                let of = |row: &Row| {
                    let indent = if column == 0 { row.indent } else { 0 };
                    row.cells.get(column).map_or(0, |cell| indent + width(&cell.text))
                };
                self.rows.iter().map(of).max().unwrap_or(0)
            })
            .collect();
        let Some(most) = look.width else {
            if let Some((_, before)) = widths.split_last_mut() {
                for width in before {
                    *width = (*width).min(WIDEST_COLUMN);
                }
            }
            return widths;
        };
        let gaps = GAP * columns.saturating_sub(1);
        if let Some((last, before)) = widths.split_last_mut() {
            // What stands last may be cut at the end of its row, unless it is what must be read.
            *last = self.loudest_in(columns - 1).max(SHORTEST_END.min(*last));
            while before.iter().sum::<usize>() + *last + gaps > most {
                match before.iter_mut().max() {
                    Some(widest) if *widest > NARROWEST => *widest -= 1,
                    _ => break,
                }
            }
        }
        widths
    }

    /// How wide the texts about a conflict are in this column.
    fn loudest_in(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.cells.get(column));
        cells.filter(|cell| cell.style == Style::Conflict).map(|cell| width(&cell.text)).max().unwrap_or(0)
    }
}

impl Row {
    fn line(&self, widths: &[usize], look: Look) -> String {
        let mut line = " ".repeat(self.indent);
        let mut used = self.indent;
        let mut start = 0;
        let last = self.cells.iter().rposition(|cell| !cell.text.is_empty());
        for (column, cell) in self.cells.iter().enumerate() {
            if Some(column) > last {
                break;
            }
            let column_width = widths.get(column).copied().unwrap_or(0);
            let end = start + column_width;
            let room = match look.width {
                // The last cell may take what the row has left.
                Some(most) if Some(column) == last => most.saturating_sub(used),
                Some(_) => end.saturating_sub(used),
                None => usize::MAX,
            };
            let text = cut(&cell.text, room);
            used += width(&text);
            line.push_str(&look.paint.paint(cell.style, &text));
            if Some(column) != last {
                let next = (end + GAP).max(used + GAP);
                line.push_str(&" ".repeat(next - used));
                used = next;
            }
            start = end + GAP;
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Paint;
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

    fn table() -> Table {
        let mut table = Table::default();
        table.row(0, [Cell::new("Site", Style::Heading), Cell::new("2 here", Style::Plain)]);
        table.row(
            2,
            [
                Cell::new("山田太郎", Style::Plain),
                Cell::new("Posts", Style::Plain),
                Cell::new("idle", Style::Muted),
            ],
        );
        table.row(
            2,
            [Cell::new("Ann", Style::Plain), Cell::new("Media library", Style::Plain), Cell::default()],
        );
        table
    }

    #[test]
    fn columns_are_aligned_by_display_width() {
        assert_eq!(
            table().lines(Look::PLAIN),
            ["Site         2 here", "  山田太郎   Posts           idle", "  Ann        Media library"]
        );
    }

    #[test]
    fn a_narrow_terminal_cuts_the_widest_columns() {
        let look = Look { width: Some(28), paint: Paint::Off };
        let lines = table().lines(look);
        assert_eq!(
            lines,
            ["Site        2 here", "  山…郎     Posts       idle", "  Ann       Media library"]
        );
        assert!(lines.iter().all(|line| width(line) <= 28));
    }

    proptest! {
        #[test]
        fn a_cut_text_fits(text in any::<String>(), columns in 0_usize..80) {
            assert!(width(&cut(&text, columns)) <= columns);
        }

        #[test]
        fn a_row_fits_a_terminal(a in "\\PC{0,60}", b in "\\PC{0,60}", c in "\\PC{0,60}", columns in 30_usize..120) {
            let mut table = Table::default();
            table.row(2, [a, b, c].map(|text| Cell::new(super::super::safe(&text).as_str(), Style::Plain)));
            let look = Look { width: Some(columns), paint: Paint::Off };
            assert!(table.lines(look).iter().all(|line| width(line) <= columns));
        }
    }
}

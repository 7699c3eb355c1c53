//! Columns by display width.

use unicode_width::UnicodeWidthStr;

use super::cut::cut_inside_quotes;
use super::{Look, Style, wrap};

/// Space between columns.
const GAP: usize = 3;
/// A column is not made narrower than this.
const NARROWEST: usize = 8;
/// The first columns are not made narrower than this while a note stands beside them.
const EASY: [usize; 2] = [14, 22];
/// No less is shown of a note that may be cut.
const SHORTEST_END: usize = 16;
/// How far notes on lines of their own are indented.
const APART: usize = 2;
/// Where nothing is cut, columns after a longer text than this are not pushed further right.
const WIDEST_COLUMN: usize = 48;

/// How many columns of a terminal `text` takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// What becomes of a cell where there is no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Keep {
    /// Its middle is cut.
    #[default]
    Ends,
    /// It is left out.
    IfRoom,
    /// It stands on lines of its own.
    Whole,
}

/// One piece of a row.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Cell {
    /// Safe text.
    pub text: String,
    /// What it is.
    pub style: Style,
    /// What becomes of it where there is no room.
    pub keep: Keep,
}

impl Cell {
    /// A cell.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Cell {
        Cell { text: text.into(), style, keep: Keep::Ends }
    }

    /// The same, kept so.
    #[must_use]
    pub fn kept(self, keep: Keep) -> Cell {
        Cell { keep, ..self }
    }
}

/// Rows whose cells stand in columns, and behind them notes, which keep to no width.
#[derive(Clone, Debug)]
pub struct Table {
    rows: Vec<Row>,
    /// How many columns stand before the notes.
    before: usize,
}

#[derive(Clone, Debug)]
struct Row {
    indent: usize,
    cells: Vec<Cell>,
}

/// Widths of columns that several tables keep to, one after the other.
#[derive(Clone, Debug, Default)]
pub struct Widths(Vec<usize>);

impl Widths {
    /// At least as wide as these texts in the first column.
    #[must_use]
    pub fn for_first<'a>(texts: impl IntoIterator<Item = &'a str>) -> Widths {
        Widths(vec![texts.into_iter().map(width).max().unwrap_or(0)])
    }
}

/// How a table is fitted into a terminal.
struct Fit {
    /// Of the columns before the notes, indents included.
    widths: Vec<usize>,
    /// Cells that are only for where there is room are left out.
    bare: bool,
    /// Notes that are wider than this stand on lines of their own.
    widest_note: usize,
}

impl Table {
    /// A table with this many columns before the notes.
    #[must_use]
    pub fn of(before: usize) -> Table {
        Table { rows: Vec::new(), before }
    }

    /// Adds a row that begins after `indent` columns.
    pub fn row(&mut self, indent: usize, cells: impl IntoIterator<Item = Cell>) {
        let cells = cells.into_iter().collect();
        self.rows.push(Row { indent, cells });
    }

    /// Adds the rows of another table with as many columns.
    pub fn append(&mut self, other: Table) {
        self.rows.extend(other.rows);
    }

    /// The rows as lines.
    #[must_use]
    pub fn lines(&self, look: Look) -> Vec<String> {
        self.lines_within(look, &mut Widths::default())
    }

    /// The rows as lines, in columns that are no narrower than those of the tables before.
    pub fn lines_within(&self, look: Look, widths: &mut Widths) -> Vec<String> {
        let fit = self.fit(look.width, widths);
        let lines = self.rows.iter().flat_map(|row| row.lines(&fit, look)).collect();
        widths.0 = fit.widths;
        lines
    }

    /// As wide as the texts; where that does not fit, the less important is left out, then columns are made
    /// a little narrower and wide notes get lines of their own, then all notes do and columns are made as
    /// narrow as need be.
    fn fit(&self, most: Option<usize>, least: &Widths) -> Fit {
        let Some(most) = most else {
            let mut widths = self.natural(false, least);
            for width in &mut widths {
                *width = (*width).min(WIDEST_COLUMN);
            }
            return Fit { widths, bare: false, widest_note: usize::MAX };
        };
        for bare in [false, true] {
            let widths = self.natural(bare, least);
            if total(&widths) + self.notes(bare, usize::MAX) <= most {
                return Fit { widths, bare, widest_note: usize::MAX };
            }
        }
        let mut widths = self.natural(true, least);
        let easy: Vec<usize> =
            widths.iter().enumerate().map(|(column, width)| (*width).min(floor(&EASY, column))).collect();
        let widest_note = most.saturating_sub(total(&easy));
        let notes = self.notes(true, widest_note);
        narrow(&mut widths, if notes > 0 { &EASY } else { &[NARROWEST] }, most, notes);
        Fit { widths, bare: true, widest_note }
    }

    /// How wide each column before the notes is by its texts, indents included.
    fn natural(&self, bare: bool, least: &Widths) -> Vec<usize> {
        let of = |row: &Row, column: usize| {
            let indent = if column == 0 { row.indent } else { 0 };
            let cell = row.cells.get(column).filter(|cell| !(bare && cell.keep == Keep::IfRoom));
            cell.map_or(0, |cell| indent + width(&cell.text))
        };
        (0..self.before)
            .map(|column| {
                let least = least.0.get(column).copied().unwrap_or(0);
                self.rows.iter().map(|row| of(row, column)).max().unwrap_or(0).max(least)
            })
            .collect()
    }

    /// How much room is needed for notes no wider than `widest`, the gap before them included.
    fn notes(&self, bare: bool, widest: usize) -> usize {
        let notes = self.rows.iter().filter_map(|row| row.cells.get(self.before));
        let widths = notes.map(|note| note.note_width(bare)).filter(|width| *width <= widest);
        widths.max().unwrap_or(0)
    }
}

impl Cell {
    /// The room it needs as a note, the gap before it included.
    fn note_width(&self, bare: bool) -> usize {
        match self.keep {
            _ if self.text.is_empty() => 0,
            Keep::IfRoom if bare => 0,
            Keep::IfRoom | Keep::Whole => GAP + width(&self.text),
            Keep::Ends => GAP + width(&self.text).min(SHORTEST_END),
        }
    }
}

/// The width of columns with the gaps between them.
fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// The floor of a column; the last floor is that of all further columns.
fn floor(floors: &[usize], column: usize) -> usize {
    floors.get(column).or(floors.last()).copied().unwrap_or(NARROWEST)
}

/// Makes the widest columns narrower, none below its floor, until they fit with the notes behind them.
fn narrow(widths: &mut [usize], floors: &[usize], most: usize, notes: usize) {
    while total(widths) + notes > most {
        let wide = widths.iter_mut().enumerate().filter(|(column, width)| **width > floor(floors, *column));
        match wide.max_by_key(|(_, width)| **width) {
            Some((_, widest)) => *widest -= 1,
            None => break,
        }
    }
}

impl Row {
    fn lines(&self, fit: &Fit, look: Look) -> Vec<String> {
        let before = fit.widths.len();
        let apart = self.cells.get(before).filter(|note| note.note_width(fit.bare) > fit.widest_note);
        let shown = |(column, cell): &(usize, &Cell)| {
            let left_out = fit.bare && cell.keep == Keep::IfRoom || apart.is_some() && *column == before;
            !cell.text.is_empty() && !left_out
        };
        let cells: Vec<(usize, &Cell)> = self.cells.iter().enumerate().filter(shown).collect();
        let mut line = " ".repeat(self.indent);
        let mut used = self.indent;
        for (n, (column, cell)) in cells.iter().enumerate() {
            let start = fit.widths.iter().take(*column).map(|width| width + GAP).sum::<usize>();
            if n > 0 {
                let next = start.max(used + GAP);
                line.push_str(&" ".repeat(next - used));
                used = next;
            }
            let is_last = n + 1 == cells.len();
            let room = match look.width {
                // The last cell may take what the row has left.
                Some(most) if is_last => most.saturating_sub(used),
                Some(_) => (start + fit.widths.get(*column).copied().unwrap_or(0)).saturating_sub(used),
                None => usize::MAX,
            };
            let text = cut_inside_quotes(&cell.text, room);
            used += width(&text);
            line.push_str(&look.paint.paint(cell.style, &text));
        }
        let mut lines = vec![line];
        if let Some(note) = apart {
            let indent = self.indent + APART;
            let room = look.width.unwrap_or(usize::MAX).saturating_sub(indent).max(NARROWEST);
            let texts = wrap(&note.text, room).into_iter().map(|text| look.paint.paint(note.style, &text));
            lines.extend(texts.map(|text| format!("{}{text}", " ".repeat(indent))));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Paint;
    use proptest::prelude::proptest;

    fn table() -> Table {
        let mut table = Table::of(2);
        table.row(0, [Cell::new("Site", Style::Heading), Cell::new("2 here", Style::Plain)]);
        table.row(
            2,
            [
                Cell::new("山田太郎", Style::Plain),
                Cell::new("Posts", Style::Plain),
                Cell::new("idle", Style::Muted).kept(Keep::IfRoom),
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
        assert_eq!(lines, ["Site         2 here", "  山田太郎   Posts", "  Ann        Media library"]);
        assert!(lines.iter().all(|line| width(line) <= 28));
    }

    #[test]
    fn a_note_that_must_be_read_gets_a_line_of_its_own() {
        let mut table = table();
        let conflict = Cell::new("← you are in it", Style::Conflict).kept(Keep::Whole);
        let title = "editing “A title that is long”";
        table.row(2, [Cell::new("Ben", Style::Plain), Cell::new(title, Style::Plain), conflict]);
        let lines = |columns| table.lines(Look { width: Some(columns), paint: Paint::Off });
        assert_eq!(lines(54).last().unwrap(), "  Ben        editing “A titl…s long”   ← you are in it");
        assert_eq!(
            lines(32)[3..],
            ["  Ben        editing “A ti…long”".to_owned(), "    ← you are in it".to_owned()]
        );
    }

    #[test]
    fn tables_can_keep_to_the_columns_of_earlier_ones() {
        let mut widths = Widths::for_first(["A long name", "Site"]);
        let mut second = Table::of(2);
        second.row(0, ["Shop", "2 here", "x"].map(|text| Cell::new(text, Style::Plain)));
        table().lines_within(Look::PLAIN, &mut widths);
        assert_eq!(second.lines_within(Look::PLAIN, &mut widths), ["Shop          2 here          x"]);
    }

    proptest! {
        #[test]
        fn a_row_fits_a_terminal(a in "\\PC{0,60}", b in "\\PC{0,60}", c in "\\PC{0,60}", columns in 30_usize..120) {
            // An address is of no use when it is cut.
            let [a, b, c] = [a, b, c].map(|text| text.replace("://", ""));
            let mut table = Table::of(2);
            table.row(2, [a, b, c].map(|text| Cell::new(super::super::safe(&text).as_str(), Style::Plain)));
            let look = Look { width: Some(columns), paint: Paint::Off };
            assert!(table.lines(look).iter().all(|line| width(line) <= columns));
        }
    }
}

//! The last decisions about alerts as a table.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use protocol::Why;

use crate::terminal::{Cell, Keep, Look, Style, Table, safe_line};
use crate::words::{Words, say};

/// The decisions for people, in the language of `words`, oldest first: when, whether it was told, what it was about, and why.
#[must_use]
pub fn decision_table(why: &Why, zone: &TimeZone, look: Look, words: Words) -> Vec<String> {
    let mut table = Table::of(3);
    for decided in &why.decisions {
        let at = decided.at.parse::<Timestamp>().map_or_else(
            |_| safe_line(&decided.at),
            |at| at.to_zoned_datetime(zone.clone()).strftime("%H:%M").to_string(),
        );
        let (mark, told, style) = if decided.told {
            ("▣", say!(words, "told"), Style::Conflict)
        } else {
            ("–", say!(words, "not-told"), Style::Muted)
        };
        table.row(
            0,
            [
                Cell::new(format!("{at}  {mark} {told}"), style),
                Cell::new(words.apart(&safe_line(&decided.site)), Style::Plain),
                Cell::new(words.shown(&decided.about), Style::Plain),
                Cell::new(words.shown(&decided.why), Style::Muted).kept(Keep::Whole),
            ],
        );
    }
    table.lines(look)
}

//! The last decisions about alerts as a table.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use protocol::Why;

use crate::terminal::{Cell, Keep, Look, Style, Table, safe_line};

/// The decisions for people, oldest first: when, whether it was told, what it was about, and why.
#[must_use]
pub fn decision_table(why: &Why, zone: &TimeZone, look: Look) -> Vec<String> {
    let mut table = Table::of(3);
    for decided in &why.decisions {
        let at = decided.at.parse::<Timestamp>().map_or_else(
            |_| safe_line(&decided.at),
            |at| at.to_zoned_datetime(zone.clone()).strftime("%H:%M").to_string(),
        );
        let (mark, style) =
            if decided.told { ("▣ told", Style::Conflict) } else { ("– not told", Style::Muted) };
        table.row(
            0,
            [
                Cell::new(format!("{at}  {mark}"), style),
                Cell::new(safe_line(&decided.site), Style::Plain),
                Cell::new(safe_line(&decided.about), Style::Plain),
                Cell::new(safe_line(&decided.why), Style::Muted).kept(Keep::Whole),
            ],
        );
    }
    table.lines(look)
}

//! What `watch` prints for people: a block for each site, then a line for each change.

use std::io;
use std::sync::Arc;

use presence::Time;

use super::sites::{address, quoted, site_table};
use crate::clock::Clock;
use crate::controller::{Audience, News, SubSiteChange, WatchedSite};
use crate::terminal::{Look, Style, cut, safe, width, wrap};
use crate::words::{self, Moments};

/// Stands in front of an alert.
const MARK: &str = "▣";
/// Stands in front of a fault.
const FAULT_MARK: &str = "!";

/// Writes lines for people.
pub struct Lines<W, L> {
    out: W,
    look: L,
    clock: Arc<dyn Clock>,
    last: Last,
}

/// What was written last: blocks stand clear of lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Block,
    Line,
}

impl<W: io::Write, L: Fn() -> Look> Lines<W, L> {
    /// Writes to `out`; `look` is asked anew for each piece of news, as the terminal may have been resized.
    pub fn new(out: W, look: L, clock: Arc<dyn Clock>) -> Lines<W, L> {
        Lines { out, look, clock, last: Last::Nothing }
    }

    fn line(&mut self, line: &Line, at: &str) -> io::Result<()> {
        let look = (self.look)();
        if std::mem::replace(&mut self.last, Last::Line) == Last::Block {
            writeln!(self.out)?;
        }
        for text in line.show(at, look) {
            writeln!(self.out, "{text}")?;
        }
        self.out.flush()
    }

    fn block(&mut self, site: &WatchedSite, moments: &Moments) -> io::Result<()> {
        if std::mem::replace(&mut self.last, Last::Block) == Last::Line {
            writeln!(self.out)?;
        }
        for text in site_table([site], moments, (self.look)()) {
            writeln!(self.out, "{text}")?;
        }
        self.out.flush()
    }
}

impl<W: io::Write, L: Fn() -> Look> Audience for Lines<W, L> {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        // Words are about the moment of the reading, whenever they are written.
        let moments = self.clock.moments();
        let moments = Moments { wall: moments.timestamp(at), now: at, zone: moments.zone };
        let clock = moments.clock(at);
        let name = safe(&site.name).to_string();
        let line = match news {
            News::Site => return self.block(site, &moments),
            News::Change(transition) => match words::change(transition, site.roster()) {
                Some(text) => Line { mark: " ", style: Style::Plain, text, body: name },
                None => return Ok(()),
            },
            News::SubSite(change) => sub_site(change),
            News::Alert(alert) => {
                let told = words::alert(alert, site.roster(), &site.name, &moments);
                Line { mark: MARK, style: Style::Conflict, text: told.title, body: told.body }
            }
            News::Fault(fault) => {
                let cure = format!("presence-tray sites test {}", quoted(&site.name));
                Line {
                    mark: FAULT_MARK,
                    style: Style::Fault,
                    text: format!("{name}: {}", fault.short),
                    body: format!("{} {} · {cure}", fault.seen, fault.remedy),
                }
            }
            News::FaultOver => Line {
                mark: " ",
                style: Style::Plain,
                text: format!("{name} can be read again"),
                body: String::new(),
            },
        };
        self.line(&line, &clock)
    }
}

fn sub_site(change: &SubSiteChange) -> Line {
    let did = if change.arrived { "arrived" } else { "left" };
    Line {
        mark: " ",
        style: Style::Plain,
        text: words::sentence(&format!("{} {did}", words::person(&change.person))),
        body: address(&change.url),
    }
}

/// A line and what belongs to it.
struct Line {
    mark: &'static str,
    style: Style,
    text: String,
    body: String,
}

impl Line {
    /// One line where it fits, otherwise the body on lines of its own. Only a text or a word that is longer
    /// than a line is cut.
    fn show(&self, at: &str, look: Look) -> Vec<String> {
        let paint = look.paint;
        let head = format!("{at}  {} ", self.mark);
        let indent = width(&head);
        let room = look.width.map(|most| most.saturating_sub(indent));
        let fits = |text: &str| room.is_none_or(|room| width(text) <= room);
        let cut_to_fit = |text: &str| room.map_or_else(|| text.to_owned(), |room| cut(text, room));
        let painted_head =
            format!("{}  {} ", paint.paint(Style::Muted, at), paint.paint(self.style, self.mark));
        let first = |text: &str| format!("{painted_head}{}", paint.paint(self.style, text));
        if self.body.is_empty() {
            return vec![first(&cut_to_fit(&self.text))];
        }
        if fits(&format!("{}  {}", self.text, self.body)) {
            return vec![format!("{}  {}", first(&self.text), paint.paint(Style::Muted, &self.body))];
        }
        let mut lines = vec![first(&cut_to_fit(&self.text))];
        for body in wrap(&self.body, room.unwrap_or(usize::MAX)) {
            let body = paint.paint(Style::Muted, &cut_to_fit(&body));
            lines.push(format!("{}{body}", " ".repeat(indent)));
        }
        lines
    }
}

#[cfg(test)]
mod tests;

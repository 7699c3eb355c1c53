//! What `watch` prints for people: a block for each site, then a line for each change.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;
use presence::Time;
use protocol::{Fault, Happening, SiteState, Watch};

use super::json::watch_line;
use super::sites::{Shown, SiteRows, are_many, cure, together};
use crate::clock::Clock;
use crate::terminal::{Look, Style, Table, Widths, hanging, safe, safe_line, width, wrap};
use crate::watching::{Audience, News, WatchedSite};
use crate::words::{Words, say};

/// Stands in front of an alert.
const MARK: &str = "▣";
/// Stands in front of a fault.
const FAULT_MARK: &str = "!";
/// However narrow the terminal is, a line has this many columns for its words.
const NARROWEST: usize = 10;

/// Writes lines for people.
pub struct Lines<W, L> {
    out: W,
    look: L,
    clock: Arc<dyn Clock>,
    last: Last,
    widths: Widths,
    many: bool,
    opening: Option<Opening>,
    words: Words,
}

/// What was written last: blocks stand clear of lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Block,
    Line,
}

/// The first picture, while not every site was read.
#[derive(Default)]
struct Opening {
    sites: Vec<(String, Option<SiteRows>)>,
    /// What is told after it, and when it happened.
    later: Vec<(Line, String)>,
    /// Faults that are told after it.
    faults: Vec<String>,
}

impl<W: io::Write, L: Fn() -> Look> Lines<W, L> {
    /// Writes to `out`; `look` is asked anew for each piece of news, as the terminal may have been resized.
    pub fn new(out: W, look: L, clock: Arc<dyn Clock>, words: Words) -> Lines<W, L> {
        let (last, widths) = (Last::Nothing, Widths::default());
        Lines { out, look, clock, last, widths, many: false, opening: None, words }
    }

    /// The same, but it begins with one picture of these sites, in this order, when each was read or could
    /// not be; or when [`open`](Self::open) says that it is time.
    #[must_use]
    pub fn beginning_with(mut self, sites: Vec<String>) -> Lines<W, L> {
        let names: Vec<String> = sites.iter().map(|name| self.words.apart(safe(name).as_str())).collect();
        self.widths = Widths::for_first(names.iter().map(String::as_str));
        self.many = are_many(sites.len());
        let sites = sites.into_iter().map(|name| (name, None)).collect();
        self.opening = Some(Opening { sites, ..Opening::default() });
        self
    }

    /// Writes the first picture as far as it is known, unless it was written already.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub fn open(&mut self) -> io::Result<()> {
        let Some(Opening { sites, later, .. }) = self.opening.take() else {
            return Ok(());
        };
        let count = sites.len();
        let read: Vec<SiteRows> = sites.into_iter().filter_map(|(_, rows)| rows).collect();
        let unread = count - read.len();
        self.rows(&together(read, unread, self.words))?;
        for (line, at) in later {
            self.line(line, at)?;
        }
        Ok(())
    }

    fn line(&mut self, line: Line, at: String) -> io::Result<()> {
        if let Some(opening) = &mut self.opening {
            opening.later.push((line, at));
            return Ok(());
        }
        let look = (self.look)();
        if std::mem::replace(&mut self.last, Last::Line) == Last::Block {
            writeln!(self.out)?;
        }
        for text in line.show(&at, look) {
            writeln!(self.out, "{text}")?;
        }
        self.out.flush()
    }

    fn block(&mut self, site: Shown<'_>, state: &SiteState) -> io::Result<()> {
        let rows = SiteRows::of(site, state, false);
        let Some(opening) = &mut self.opening else {
            return if self.many && rows.quiet { Ok(()) } else { self.rows(&rows.table) };
        };
        if let Some((_, slot)) = opening.sites.iter_mut().find(|(name, _)| name == site.name) {
            *slot = Some(rows);
        }
        if opening.sites.iter().all(|(_, slot)| slot.is_some()) { self.open() } else { Ok(()) }
    }

    fn rows(&mut self, table: &Table) -> io::Result<()> {
        if std::mem::replace(&mut self.last, Last::Block) == Last::Line {
            writeln!(self.out)?;
        }
        for text in table.lines_within((self.look)(), &mut self.widths) {
            writeln!(self.out, "{text}")?;
        }
        self.out.flush()
    }

    /// In the first picture a fault is a row, and each kind is told once after it, unless the row says all.
    fn fault(&mut self, fault: &Fault, site: Shown<'_>, at: String) -> io::Result<()> {
        let line = Line::fault(fault, site.name, self.words);
        let Some(opening) = &mut self.opening else {
            return self.line(line, at);
        };
        if fault.cure.is_none() && !opening.faults.contains(&fault.code) {
            opening.faults.push(fault.code.clone());
            opening.later.push((line, at));
        }
        self.block(site, &SiteState::Fault { fault: fault.clone() })
    }

    /// Writes a line of `watch`, which is in the same language. `address`: the site's.
    ///
    /// # Errors
    /// Where nobody reads any more.
    pub fn show(&mut self, watch: &Watch, address: &str) -> io::Result<()> {
        let words = self.words;
        let site = Shown { name: &watch.site, address, at: &watch.at, words };
        let at = watch.at.parse::<Timestamp>().map_or_else(
            |_| safe_line(&watch.at),
            |at| at.to_zoned_datetime(self.clock.zone()).strftime("%H:%M").to_string(),
        );
        let line = match &watch.happening {
            Happening::Site(state) => return self.block(site, state),
            Happening::Change(change) => match &change.text {
                Some(text) => Line {
                    text: words.shown(text),
                    about: vec![words.shown(&change.place_text)],
                    ..Line::CHANGE
                },
                None => return Ok(()),
            },
            Happening::Alert(alert) => {
                let (text, body) = (words.shown(&alert.title), words.shown(&alert.body));
                let about = if body.is_empty() { Vec::new() } else { vec![body] };
                Line { mark: MARK, style: Style::Conflict, text, about, between: Some("  ") }
            }
            Happening::Fault { fault } => return self.fault(fault, site, at),
            Happening::FaultOver if self.opening.is_some() => return Ok(()),
            Happening::FaultOver => {
                let text = say!(words, "read-again", site = safe(site.name).to_string());
                Line { text, ..Line::CHANGE }
            }
        };
        self.line(line, at)
    }
}

impl<W: io::Write, L: Fn() -> Look> Audience for Lines<W, L> {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        match watch_line(news, site, at, &self.clock.moments(), self.words) {
            Some(line) => self.show(&line, &site.address),
            None => Ok(()),
        }
    }
}

/// So that the first picture can be called for while the loop holds the audience.
impl<A: Audience> Audience for Rc<RefCell<A>> {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        self.borrow_mut().tell(news, site, at)
    }
}

/// A line and what belongs to it.
struct Line {
    mark: &'static str,
    style: Style,
    text: String,
    about: Vec<String>,
    /// What stands between the text and what belongs to it where both fit into one line; `None` where that
    /// is not wanted.
    between: Option<&'static str>,
}

impl Line {
    const CHANGE: Line =
        Line {
            mark: " ", style: Style::Plain, text: String::new(), about: Vec::new(), between: Some(" · ")
        };

    fn fault(fault: &Fault, site: &str, words: Words) -> Line {
        let about = vec![
            words.shown(&fault.seen),
            say!(words, "usually", means = words.shown(&fault.means)),
            say!(words, "to-do", remedy = words.shown(&fault.remedy)),
            say!(words, "more-about-it", cure = cure(fault, site, words)),
        ];
        let text = say!(words, "of-site", site = safe(site).to_string(), what = words.shown(&fault.short));
        Line { mark: FAULT_MARK, style: Style::Fault, text, about, between: None }
    }

    /// One line where it fits, otherwise what belongs to it on lines of their own. Nothing is cut.
    fn show(&self, at: &str, look: Look) -> Vec<String> {
        let paint = look.paint;
        let indent = width(at) + 2 + width(self.mark) + 1;
        let room = look.width.map(|most| most.saturating_sub(indent).max(NARROWEST));
        let head = format!("{}  {} ", paint.paint(Style::Muted, at), paint.paint(self.style, self.mark));
        if let (Some(between), [about]) = (self.between, self.about.as_slice())
            && room.is_none_or(|room| width(&self.text) + width(between) + width(about) <= room)
        {
            let text = paint.paint(self.style, &self.text);
            return vec![format!("{head}{text}{}", paint.paint(Style::Muted, &format!("{between}{about}")))];
        }
        let text = wrap(&self.text, room.unwrap_or(usize::MAX));
        // Several sentences are told apart by where they begin.
        let further = if self.about.len() > 1 { 2 } else { 0 };
        let about = self.about.iter().flat_map(|sentence| hanging(sentence, room, further));
        let pieces =
            text.into_iter().map(|line| (self.style, line)).chain(about.map(|line| (Style::Muted, line)));
        pieces
            .enumerate()
            .map(|(n, (style, piece))| {
                let before = if n == 0 { head.clone() } else { " ".repeat(indent) };
                format!("{before}{}", paint.paint(style, &piece))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;

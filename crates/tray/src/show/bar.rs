//! A block for a status bar. What comes from sites is in the tooltip alone, escaped as markup.

use std::io;

use clap::ValueEnum;
use protocol::{SiteState, Status};
use serde::Serialize;

use super::json_text::to_json;
use super::sites::site_table;
use crate::terminal::Look;
use crate::words::{Words, say};

/// So many lines fit into a tooltip.
const LINES: usize = 40;
/// The colour of a conflict where a bar takes one: dark enough on white, light enough on black.
const CONFLICT: &str = "#d9480f";

/// A status bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Bar {
    /// A custom module of waybar with `"return-type": "json"`.
    Waybar,
    /// A script module of polybar.
    Polybar,
    /// A block of i3blocks: three lines, or JSON where it stays on.
    #[value(name = "i3blocks")]
    I3blocks,
}

/// What waybar takes.
#[derive(Serialize)]
struct Waybar {
    text: String,
    tooltip: String,
    class: &'static str,
    alt: &'static str,
    percentage: u8,
}

/// What i3blocks takes with `format=json`.
#[derive(Serialize)]
struct I3blocks<'a> {
    full_text: &'a str,
    short_text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<&'a str>,
}

/// How many others are there, and whether one is in a post of the user's. `stays`: it is printed again when it changes.
/// `status` is in the language of `words`.
///
/// # Errors
/// Where a block can not be JSON.
pub fn bar(status: &Status, kind: Bar, stays: bool, words: Words) -> io::Result<String> {
    let (mut others, mut conflict, mut faults) = (0, false, 0);
    for site in &status.sites {
        match &site.state {
            SiteState::Read { people, .. } => {
                others += people.len();
                conflict |= people.iter().any(|person| person.in_my_post);
            }
            SiteState::Fault { .. } => faults += 1,
        }
    }
    let blind = faults > 0 && faults == status.sites.len();
    let (class, percentage) = match (conflict, blind, others) {
        (true, ..) => ("conflict", 100),
        (false, true, _) => ("fault", 0),
        (false, false, 0) => ("quiet", 0),
        (false, false, _) => ("others", 50),
    };
    let short = if blind { "?".to_owned() } else { others.to_string() };
    let mut text = short.clone();
    if conflict {
        text.push_str(" ▣");
    }
    if faults > 0 {
        text.push_str(" !");
    }
    let color = conflict.then_some(CONFLICT);
    Ok(match (kind, stays) {
        (Bar::Polybar, _) => text,
        (Bar::I3blocks, false) => format!("{text}\n{short}\n{}", color.unwrap_or_default()),
        (Bar::I3blocks, true) => to_json(&I3blocks { full_text: &text, short_text: &short, color }, false)?,
        (Bar::Waybar, _) => {
            to_json(&Waybar { text, tooltip: tooltip(status, words), class, alt: class, percentage }, false)?
        }
    })
}

/// The table of the sites as Pango markup.
fn tooltip(status: &Status, words: Words) -> String {
    let mut lines = site_table(status, Look::PLAIN, words);
    if lines.len() > LINES {
        let more = lines.len() - LINES;
        lines.truncate(LINES);
        lines.push(say!(words, "more-lines", count = more));
    }
    let text = lines.join("\n");
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<tt>{text}</tt>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::status;
    use crate::show::testing::{AT, Nobody, busy, four_sites, no_answer, quiet, report, site, title};
    use crate::watching::Watching;
    use crate::words::testing::{moments, prices};
    use presence::Reading;

    fn of(reading: Result<Reading, wordpress::Fault>) -> Status {
        let mut watching = Watching::new(vec![site("A <b>&")], Nobody, fastrand::Rng::with_seed(1));
        watching.take(report(0, AT, reading)).unwrap();
        status(watching.sites(), &moments(AT), Words::english())
    }

    fn bar(status: &Status, kind: Bar, stays: bool) -> String {
        super::bar(status, kind, stays, Words::english()).unwrap()
    }

    #[test]
    fn each_bar_gets_its_own() {
        let status = status(four_sites().sites(), &moments(AT), Words::english());
        assert_eq!(bar(&status, Bar::Polybar, false), "3 ▣ !");
        assert_eq!(bar(&status, Bar::I3blocks, false), "3 ▣ !\n3\n#d9480f");
        assert_eq!(
            bar(&status, Bar::I3blocks, true),
            r##"{"full_text":"3 ▣ !","short_text":"3","color":"#d9480f"}"##
        );
        let json: serde_json::Value = serde_json::from_str(&bar(&status, Bar::Waybar, false)).unwrap();
        assert_eq!((json["text"].as_str(), json["class"].as_str()), (Some("3 ▣ !"), Some("conflict")));
        assert!(json["tooltip"].as_str().unwrap().contains("Ann Lee"));
    }

    #[test]
    fn the_states_are_told_apart() {
        for (reading, text, class) in
            [(Ok(quiet()), "0", "quiet"), (Err(no_answer()), "? !", "fault"), (Ok(busy()), "3 ▣", "conflict")]
        {
            let status = of(reading);
            assert_eq!(bar(&status, Bar::Polybar, true), text);
            assert!(bar(&status, Bar::Waybar, true).contains(&format!("\"class\":\"{class}\"")));
        }
    }

    #[test]
    fn hostile_text_is_no_markup_and_no_line() {
        let titles = vec![title(prices(), "</tt><span size='99999'>\u{1b}[2J\n&amp;")];
        let status = of(Ok(Reading { titles, ..busy() }));
        for kind in [Bar::Waybar, Bar::Polybar] {
            assert_eq!(bar(&status, kind, true).lines().count(), 1);
        }
        let json: serde_json::Value = serde_json::from_str(&bar(&status, Bar::Waybar, true)).unwrap();
        let tooltip = json["tooltip"].as_str().unwrap();
        assert_eq!((tooltip.matches('<').count(), tooltip.matches("<tt>").count()), (2, 1), "{tooltip}");
        assert!(tooltip.contains("A &lt;b&gt;&amp;") && tooltip.contains("&amp;amp;"), "{tooltip}");
    }
}

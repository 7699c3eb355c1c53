//! What is said of each line, and at the end.

use std::io;
use std::path::Path;

use super::super::print;
use crate::importing::{Line, Outcome, Tally};
use crate::show;
use crate::terminal::{Look, Style, hanging, safe_line, width};

/// Says what became of lines as it comes.
pub(super) struct Telling {
    look: Look,
    json: bool,
}

impl Telling {
    pub fn new(look: Look, json: bool) -> Telling {
        Telling { look, json }
    }

    /// Says what became of a line.
    pub fn line(&mut self, line: &Line) -> io::Result<()> {
        if self.json {
            return print([show::to_json(&line.to_protocol(), false)?]);
        }
        let (mark, style) = match &line.outcome {
            Outcome::Added(_) | Outcome::Known(_) | Outcome::Ready(_) | Outcome::PartOf(_) => {
                ("✓", Style::Well)
            }
            Outcome::Same(_) | Outcome::Skipped => ("–", Style::Plain),
            Outcome::Failed(_) => ("✗", Style::Conflict),
        };
        let indent = width(mark) + 1;
        let room = self.look.width.map(|most| most.saturating_sub(indent));
        let text = format!("{}: {}", which(line), said(line));
        print(hanging(&text, room, 2).into_iter().enumerate().map(|(n, text)| match n {
            0 => format!("{} {text}", self.look.paint.paint(style, mark)),
            _ => format!("{}{text}", " ".repeat(indent)),
        }))
    }
}

/// What a line is called: its address, otherwise its number.
pub(super) fn which(line: &Line) -> String {
    line.address.clone().unwrap_or_else(|| format!("line {}", line.number))
}

fn said(line: &Line) -> String {
    match &line.outcome {
        Outcome::Added(name) => format!("added as “{name}”"),
        Outcome::Known(name) => format!("connected already as “{name}”"),
        Outcome::Ready(title) => format!("found WordPress “{title}”, the presence plugin is active"),
        Outcome::PartOf(name) => format!("part of “{name}”, which is connected"),
        Outcome::Same(first) => format!("the same site as in line {first}"),
        Outcome::Skipped => "skipped".to_owned(),
        Outcome::Failed(fault) => {
            format!("{}. {}", fault.short, fault.cure.as_deref().unwrap_or(&fault.remedy))
        }
    }
}

/// What came of the list. `failed`: where what is left was written.
pub(super) fn summary(tally: &Tally, failed: Option<&Path>, look: Look) -> Vec<String> {
    let counted = [
        (tally.added, "added"),
        (tally.known, "known"),
        (tally.ready, "to be approved"),
        (tally.skipped, "skipped"),
        (tally.failed, "failed"),
    ];
    let counted: Vec<String> = counted
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    let mut sentences = vec![if counted.is_empty() {
        "The list names no sites.".to_owned()
    } else {
        format!("Sites: {}.", counted.join(", "))
    }];
    for kind in &tally.kinds {
        sentences.push(format!("{} × {}. To do: {}", kind.count, kind.short, kind.remedy));
    }
    if tally.ready > 0 {
        sentences.push("To approve them, import the list on a terminal, or type for each: presence-tray sites add ADDRESS".to_owned());
    }
    if tally.failed + tally.ready + tally.skipped > 0 {
        match failed {
            Some(path) => {
                let path = show::quoted(&path.to_string_lossy());
                sentences.push(format!(
                    "What is left is in {}; import it again when it is mended.",
                    safe_line(&path)
                ));
            }
            None => sentences.push(
                "With --failed LIST, what is left is written as a list that can be imported again."
                    .to_owned(),
            ),
        }
    }
    sentences.iter().flat_map(|sentence| hanging(sentence, look.width, 2)).collect()
}

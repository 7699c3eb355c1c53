//! What is said of each line, and at the end.

use std::io;
use std::path::Path;

use super::super::print;
use crate::cli::typed;
use crate::importing::{Line, Outcome, Tally};
use crate::show;
use crate::terminal::{Look, Style, hanging, safe_line, width};
use crate::words::{Words, commas, say};

/// Says what became of lines as it comes.
pub(super) struct Telling {
    look: Look,
    words: Words,
    json: bool,
}

impl Telling {
    pub fn new(look: Look, words: Words, json: bool) -> Telling {
        Telling { look, words, json }
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
        let words = self.words;
        let text = say!(words, "of-site", site = which(line, words), what = said(line, words));
        print(hanging(&text, room, 2).into_iter().enumerate().map(|(n, text)| match n {
            0 => format!("{} {text}", self.look.paint.paint(style, mark)),
            _ => format!("{}{text}", " ".repeat(indent)),
        }))
    }
}

/// What a line is called: its address, otherwise its number.
pub(super) fn which(line: &Line, words: Words) -> String {
    line.address.clone().unwrap_or_else(|| say!(words, "import-line", line = line.number.to_string()))
}

fn said(line: &Line, words: Words) -> String {
    match &line.outcome {
        Outcome::Added(name) => say!(words, "import-added", site = name.as_str()),
        Outcome::Known(name) => say!(words, "import-known", site = name.as_str()),
        Outcome::Ready(title) => say!(words, "import-ready", title = title.as_str()),
        Outcome::PartOf(name) => say!(words, "import-part-of", site = name.as_str()),
        Outcome::Same(first) => say!(words, "import-same", line = first.to_string()),
        Outcome::Skipped => say!(words, "import-skipped"),
        Outcome::Failed(fault) => {
            let remedy = fault.cure.as_deref().unwrap_or(&fault.remedy);
            say!(words, "import-failed", fault = fault.short.as_str(), remedy = remedy)
        }
    }
}

/// What came of the list. `failed`: where what is left was written.
pub(super) fn summary(tally: &Tally, failed: Option<&Path>, look: Look, words: Words) -> Vec<String> {
    let counted = [
        (tally.added, say!(words, "counted-added", count = tally.added)),
        (tally.known, say!(words, "counted-known", count = tally.known)),
        (tally.ready, say!(words, "counted-ready", count = tally.ready)),
        (tally.skipped, say!(words, "counted-skipped", count = tally.skipped)),
        (tally.failed, say!(words, "counted-failed", count = tally.failed)),
    ];
    let counted: Vec<&str> =
        counted.iter().filter(|(count, _)| *count > 0).map(|(_, said)| said.as_str()).collect();
    let mut sentences = vec![if counted.is_empty() {
        say!(words, "list-names-none")
    } else {
        say!(words, "list-counted", counted = commas(&counted, words))
    }];
    for kind in &tally.kinds {
        sentences.push(say!(
            words,
            "list-fault",
            count = kind.count,
            fault = kind.short.as_str(),
            remedy = kind.remedy.as_str()
        ));
    }
    if tally.ready > 0 {
        sentences.push(say!(words, "list-approve", command = typed::ADD));
    }
    if tally.failed + tally.ready + tally.skipped > 0 {
        match failed {
            Some(path) => {
                let path = show::quoted(&path.to_string_lossy());
                sentences.push(say!(words, "list-left", path = safe_line(&path)));
            }
            None => sentences.push(say!(words, "list-could-be-left", option = typed::FAILED)),
        }
    }
    sentences.iter().flat_map(|sentence| hanging(sentence, look.width, 2)).collect()
}

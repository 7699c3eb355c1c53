//! A flow on a terminal: lines that are added, one for each step that was done, and what to do.

use std::io;

use protocol::{Connecting as View, ConnectingPhase, ConnectingState, ConnectingStep, Fault, Way};

use super::super::print;
use crate::terminal::{Look, Style, hanging, width, wrap};
use crate::words::{Words, commas, say};

/// What was drawn so far.
pub(super) struct Drawing {
    look: Look,
    words: Words,
    /// Whether it is said what to do: not where somebody else says it.
    hints: bool,
    steps: Vec<ConnectingStep>,
    /// What was said last about what to do.
    said: Vec<String>,
    fault: Option<Fault>,
}

impl Drawing {
    pub fn new(look: Look, words: Words) -> Drawing {
        Drawing { look, words, hints: true, steps: Vec::new(), said: Vec::new(), fault: None }
    }

    /// Says nothing of keys and pages.
    pub fn without_hints(self) -> Drawing {
        Drawing { hints: false, ..self }
    }

    /// Draws what is new in a view.
    pub fn draw(&mut self, view: &View) -> io::Result<()> {
        let mut lines = Vec::new();
        for (n, step) in view.steps.iter().enumerate() {
            let (mark, style) = match step.state {
                ConnectingState::Done => ("✓", Style::Well),
                ConnectingState::Skipped => ("–", Style::Plain),
                ConnectingState::Waiting | ConnectingState::Doing | ConnectingState::Failed => continue,
            };
            if self.steps.get(n) != Some(step) {
                lines.extend(self.marked(mark, style, &step.text));
            }
        }
        self.steps.clone_from(&view.steps);
        if view.fault != self.fault {
            self.fault.clone_from(&view.fault);
            lines.extend(view.fault.iter().flat_map(|fault| self.fault_lines(fault, view)));
        }
        let sentences = self.sentences(view);
        if sentences != self.said {
            self.said.clone_from(&sentences);
            let wide = self.look.width.unwrap_or(usize::MAX);
            // An address is never broken: a terminal makes a link of it.
            let line = |text: &String| if is_address(text) { vec![text.clone()] } else { wrap(text, wide) };
            lines.extend(sentences.iter().flat_map(line));
        }
        print(lines)
    }

    /// Says a sentence.
    pub fn say(&self, sentence: &str) -> io::Result<()> {
        print(wrap(sentence, self.look.width.unwrap_or(usize::MAX)))
    }

    fn fault_lines(&self, fault: &Fault, view: &View) -> Vec<String> {
        let mark = if view.phase == ConnectingPhase::Failed { "✗" } else { "!" };
        let mut lines = self.marked(mark, Style::Conflict, &fault.seen);
        let words = self.words;
        let means = say!(words, "usually", means = words.shown(&fault.means));
        for sentence in [means, say!(words, "to-do", remedy = words.shown(&fault.remedy))] {
            lines.extend(self.marked("   ", Style::Plain, &sentence));
        }
        if view.phase == ConnectingPhase::Failed && self.hints {
            let more = |copy: &String| format!("    {}", say!(words, "more-about-it", cure = copy.as_str()));
            lines.extend(view.copy.iter().map(more));
        }
        lines
    }

    fn sentences(&self, view: &View) -> Vec<String> {
        let asks = matches!(view.phase, ConnectingPhase::Approval | ConnectingPhase::Keychain);
        if asks && !self.hints {
            return Vec::new();
        }
        let words = self.words;
        let mut sentences = view.next.clone();
        match view.phase {
            ConnectingPhase::Approval => {
                sentences.extend(view.open_by_hand.clone());
                sentences.push(keys(view, words));
            }
            ConnectingPhase::Certificate if self.hints => {
                sentences.push(say!(words, "key-accepts", key = "a"));
            }
            ConnectingPhase::Keychain => {
                sentences.push(say!(words, "keys-of-keychain", key = "k"));
            }
            ConnectingPhase::Connected => {
                let next = |copy: &String| say!(words, "next-command", command = copy.as_str());
                sentences.extend(view.copy.iter().map(next));
            }
            _ => {}
        }
        sentences
    }

    /// A sentence behind a mark.
    fn marked(&self, mark: &str, style: Style, sentence: &str) -> Vec<String> {
        let indent = width(mark) + 1;
        let room = self.look.width.map(|most| most.saturating_sub(indent));
        let lines = hanging(&self.words.shown(sentence), room, 0).into_iter().enumerate();
        lines
            .map(|(n, line)| match n {
                0 => format!("{} {line}", self.look.paint.paint(style, mark)),
                _ => format!("{}{line}", " ".repeat(indent)),
            })
            .collect()
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// What the keys do.
fn keys(view: &View, words: Words) -> String {
    let opens = view.open_by_hand.is_some() && view.ways.first() != Some(&Way::Paste);
    let mut keys = Vec::new();
    if opens {
        keys.push(say!(words, "key-opens-again"));
    }
    if view.ways.contains(&Way::Link) && view.ways.first() != Some(&Way::Link) {
        keys.push(say!(words, "key-link", key = "l"));
    }
    keys.push(say!(words, "key-by-hand", key = "p"));
    say!(words, "keys-and-ctrl-c", keys = commas(&keys, words))
}

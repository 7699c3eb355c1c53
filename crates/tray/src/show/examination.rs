//! The steps of an examination, as a list that ticks itself off, and as JSON.

use protocol::{StepState, VERSION};
use wordpress::Saying;
use wordpress::doctor::{Diagnosis, Outcome, Step};

use crate::terminal::{Look, Style, wrap};
use crate::words::{Words, say};

/// The steps of a whole examination, to name those that were not reached.
const STEPS: &[&str] = &["address", "host", "wordpress", "plugin", "credentials", "rights", "reading"];
/// Under what belongs to a step.
const INDENT: &str = "    ";

/// What a step is called.
fn name(code: &str, words: Words) -> String {
    match code {
        "address" => say!(words, "step-address"),
        "host" => say!(words, "step-host"),
        "wordpress" => say!(words, "step-wordpress"),
        "elsewhere" => say!(words, "step-elsewhere"),
        "clock" => say!(words, "step-clock"),
        "plugin" => say!(words, "step-plugin"),
        "sign-in-offered" => say!(words, "step-sign-in"),
        "credentials" => say!(words, "step-credential"),
        "rights" => say!(words, "step-rights"),
        "reading" => say!(words, "step-reading"),
        "certificate" => say!(words, "step-certificate"),
        other => other.to_owned(),
    }
}

/// One step as lines.
#[must_use]
pub fn step(step: &Step, look: Look, words: Words) -> Vec<String> {
    let (mark, style) = match step.outcome {
        Outcome::Fine => ("✓", Style::Well),
        Outcome::Warning => ("!", Style::Fault),
        Outcome::Failed => ("✗", Style::Conflict),
    };
    let seen = say!(words, "of-site", site = name(step.code, words), what = words.says(&step.seen));
    let mut lines = text(&format!("{mark} {seen}"), look, "  ");
    if let Some(rest) = lines.first().and_then(|line| line.strip_prefix(mark)) {
        let painted = format!("{}{rest}", look.paint.paint(style, mark));
        lines.splice(..1, [painted]);
    }
    let means = step.means.as_ref().map(|means| match step.outcome {
        Outcome::Fine => words.says(means),
        Outcome::Warning | Outcome::Failed => say!(words, "usually", means = words.says(means)),
    });
    let remedy = step.remedy.as_ref().map(|remedy| say!(words, "to-do", remedy = words.says(remedy)));
    for said in [means, remedy].into_iter().flatten() {
        let said = text(&said, look, INDENT).into_iter().enumerate();
        lines.extend(said.map(|(n, line)| if n == 0 { format!("{INDENT}{line}") } else { line }));
    }
    lines
}

/// A sentence in lines; those after the first are indented.
fn text(sentence: &str, look: Look, indent: &str) -> Vec<String> {
    let columns = look.width.map_or(usize::MAX, |most| most.saturating_sub(indent.len()).max(20));
    let lines = wrap(sentence, columns).into_iter().enumerate();
    lines.map(|(n, line)| if n == 0 { line } else { format!("{indent}{line}") }).collect()
}

/// The steps that were not reached, as lines.
#[must_use]
pub fn not_reached(diagnosis: &Diagnosis, signed_in: bool, words: Words) -> Vec<String> {
    let why = why_not_reached(diagnosis, signed_in, words);
    let line = |code: &str| say!(words, "of-site", site = name(code, words), what = why.as_str());
    unreached(diagnosis).map(|code| format!("– {}", line(code))).collect()
}

fn unreached(diagnosis: &Diagnosis) -> impl Iterator<Item = &'static str> {
    STEPS.iter().copied().filter(|code| !diagnosis.steps.iter().any(|step| step.code == *code))
}

fn why_not_reached(diagnosis: &Diagnosis, signed_in: bool, words: Words) -> String {
    match diagnosis.fault.is_some() || signed_in {
        true => say!(words, "step-not-reached"),
        false => say!(words, "step-without-user"),
    }
}

/// An examination as JSON, in English. `at`: when it was made, as RFC 3339 writes it.
#[must_use]
pub fn examination(address: &str, diagnosis: &Diagnosis, signed_in: bool, at: String) -> protocol::Doctor {
    let words = Words::english();
    let said = |saying: &Option<Saying>| saying.as_ref().map(|saying| words.says(saying)).unwrap_or_default();
    let done = diagnosis.steps.iter().map(|step| protocol::Step {
        code: step.code.to_owned(),
        title: name(step.code, words),
        state: match step.outcome {
            Outcome::Fine => StepState::Well,
            Outcome::Warning => StepState::Warning,
            Outcome::Failed => StepState::Failed,
        },
        seen: words.says(&step.seen),
        means: said(&step.means),
        remedy: said(&step.remedy),
    });
    let why = why_not_reached(diagnosis, signed_in, words);
    let skipped = unreached(diagnosis).map(|code| protocol::Step {
        code: code.to_owned(),
        title: name(code, words),
        state: StepState::Skipped,
        seen: why.clone(),
        means: String::new(),
        remedy: String::new(),
    });
    protocol::Doctor {
        version: VERSION,
        at,
        address: address.to_owned(),
        well: diagnosis.is_fine(),
        fault: diagnosis.fault.as_ref().map(|fault| fault.code().to_owned()),
        steps: done.chain(skipped).collect(),
    }
}

#[cfg(test)]
mod tests;

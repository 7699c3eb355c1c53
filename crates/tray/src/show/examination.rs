//! The steps of an examination, as a list that ticks itself off, and as JSON.

use protocol::{StepState, VERSION};
use wordpress::doctor::{Diagnosis, Outcome, Step};

use crate::terminal::{Look, Style, safe_line, wrap};

/// The steps of a whole examination, to name those that were not reached.
const STEPS: &[(&str, &str)] = &[
    ("address", "Address"),
    ("host", "Host"),
    ("wordpress", "WordPress"),
    ("plugin", "Presence plugin"),
    ("credentials", "Credential"),
    ("rights", "What this user may see"),
    ("reading", "First reading"),
];
/// Under what belongs to a step.
const INDENT: &str = "    ";

/// One step as lines.
#[must_use]
pub fn step(step: &Step, look: Look) -> Vec<String> {
    let (mark, style) = match step.outcome {
        Outcome::Fine => ("✓", Style::Well),
        Outcome::Warning => ("!", Style::Fault),
        Outcome::Failed => ("✗", Style::Conflict),
    };
    let mut lines = text(&format!("{mark} {}: {}", step.name, safe_line(&step.seen)), look, "  ");
    if let Some(rest) = lines.first().and_then(|line| line.strip_prefix(mark)) {
        let painted = format!("{}{rest}", look.paint.paint(style, mark));
        lines.splice(..1, [painted]);
    }
    for (label, said) in [("Usually", &step.means), ("To do", &step.remedy)] {
        if !said.is_empty() && (label == "To do" || step.outcome != Outcome::Fine) {
            let said = text(&format!("{label}: {}", safe_line(said)), look, INDENT);
            lines.extend(
                said.into_iter()
                    .enumerate()
                    .map(|(n, line)| if n == 0 { format!("{INDENT}{line}") } else { line }),
            );
        } else if !said.is_empty() {
            let said = text(&safe_line(said), look, INDENT);
            lines.extend(
                said.into_iter()
                    .enumerate()
                    .map(|(n, line)| if n == 0 { format!("{INDENT}{line}") } else { line }),
            );
        }
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
pub fn not_reached(diagnosis: &Diagnosis, signed_in: bool) -> Vec<String> {
    unreached(diagnosis, signed_in).map(|(_, name, why)| format!("– {name}: {why}")).collect()
}

fn unreached(
    diagnosis: &Diagnosis,
    signed_in: bool,
) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let ended = diagnosis.fault.is_some();
    STEPS.iter().filter(|(code, _)| !diagnosis.steps.iter().any(|step| step.code == *code)).map(
        move |(code, name)| {
            let why = if ended || signed_in { "not looked at" } else { "not looked at without a user" };
            (*code, *name, why)
        },
    )
}

/// An examination as JSON. `at`: when it was made, as RFC 3339 writes it.
#[must_use]
pub fn examination(address: &str, diagnosis: &Diagnosis, signed_in: bool, at: String) -> protocol::Doctor {
    let done = diagnosis.steps.iter().map(|step| protocol::Step {
        code: step.code.to_owned(),
        title: step.name.to_owned(),
        state: match step.outcome {
            Outcome::Fine => StepState::Well,
            Outcome::Warning => StepState::Warning,
            Outcome::Failed => StepState::Failed,
        },
        seen: step.seen.clone(),
        means: step.means.clone(),
        remedy: step.remedy.clone(),
    });
    let skipped = unreached(diagnosis, signed_in).map(|(code, name, why)| protocol::Step {
        code: code.to_owned(),
        title: name.to_owned(),
        state: StepState::Skipped,
        seen: why.to_owned(),
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

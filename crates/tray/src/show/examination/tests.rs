use super::*;
use crate::terminal::Paint;

fn diagnosis() -> Diagnosis {
    let step = |code, name, outcome, seen: &str, means: &str, remedy: &str| Step {
        code,
        name,
        outcome,
        seen: seen.to_owned(),
        means: means.to_owned(),
        remedy: remedy.to_owned(),
    };
    Diagnosis {
        steps: vec![
            step("address", "Address", Outcome::Fine, "Understood as https://example.com/.", "", ""),
            step("clock", "Clock", Outcome::Fine, "The clocks agree.", "For information only.", ""),
            step(
                "elsewhere",
                "Address of the site",
                Outcome::Warning,
                "It leads\u{1b}[2J to another.",
                "It moved.",
                "Connect that.",
            ),
            step(
                "plugin",
                "Presence plugin",
                Outcome::Failed,
                "It is not active.",
                "It was never installed.",
                "Install it on the site, or ask somebody who may.",
            ),
        ],
        fault: Some(wordpress::Fault::NotWordPress { address: "x".to_owned() }),
        site: None,
        me: None,
    }
}

fn shown(look: Look) -> String {
    let diagnosis = diagnosis();
    let mut lines: Vec<String> = diagnosis.steps.iter().flat_map(|one| step(one, look)).collect();
    lines.extend(not_reached(&diagnosis, true));
    lines.join("\n")
}

#[test]
fn steps_tick_off() {
    insta::assert_snapshot!(shown(Look::PLAIN));
}

#[test]
fn sentences_are_wrapped_on_a_narrow_terminal() {
    insta::assert_snapshot!(shown(Look { width: Some(40), paint: Paint::On }).replace('\u{1b}', "^"));
}

#[test]
fn the_same_for_programs() {
    let json = examination("example.com", &diagnosis(), false, "2026-11-24T09:42:00Z".to_owned());
    let text = crate::show::to_json(&json, true).unwrap();
    assert_eq!(serde_json::from_str::<protocol::Doctor>(&text).unwrap(), json);
    insta::assert_snapshot!(text);
}

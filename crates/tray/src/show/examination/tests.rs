use super::*;
use crate::settings::Language;
use crate::terminal::Paint;
use wordpress::saying;

fn diagnosis() -> Diagnosis {
    let step = |code, name, outcome, seen, means, remedy| Step { code, name, outcome, seen, means, remedy };
    let (typed, found) = ("https://example.com\u{1b}[2J", "https://www.example.com");
    Diagnosis {
        steps: vec![
            step(
                "address",
                "Address",
                Outcome::Fine,
                saying!("doctor-understood", address = typed),
                None,
                None,
            ),
            step(
                "clock",
                "Clock",
                Outcome::Fine,
                saying!("doctor-clocks-agree"),
                Some(saying!("doctor-clock-means")),
                None,
            ),
            step(
                "elsewhere",
                "Address of the site",
                Outcome::Warning,
                saying!("doctor-elsewhere", typed = typed, found = found),
                Some(saying!("doctor-elsewhere-means")),
                Some(saying!("doctor-elsewhere-remedy", address = found)),
            ),
            step(
                "rights",
                "What this user may see",
                Outcome::Failed,
                saying!("doctor-no-rights"),
                Some(saying!("doctor-no-rights-means")),
                Some(saying!("doctor-no-rights-remedy")),
            ),
        ],
        fault: Some(wordpress::Fault::NotWordPress { address: "x".to_owned() }),
        site: None,
        me: None,
    }
}

fn shown(look: Look, words: Words) -> String {
    let diagnosis = diagnosis();
    let mut lines: Vec<String> = diagnosis.steps.iter().flat_map(|one| step(one, look, words)).collect();
    lines.extend(not_reached(&diagnosis, true, words));
    lines.join("\n")
}

#[test]
fn steps_tick_off() {
    insta::assert_snapshot!(shown(Look::PLAIN, Words::english()));
}

#[test]
fn sentences_are_wrapped_on_a_narrow_terminal() {
    let narrow = Look { width: Some(40), paint: Paint::On };
    insta::assert_snapshot!(shown(narrow, Words::english()).replace('\u{1b}', "^"));
}

#[test]
fn it_is_said_in_the_language_of_the_user_and_for_programs_in_english() {
    let german = shown(Look::PLAIN, Words::of(Language::German));
    assert!(german.starts_with("✓ Adresse: Verstanden als https://example.com."), "{german}");
    assert!(german.contains("    Zu tun: Melde dich mit einem anderen Konto an"), "{german}");
    assert!(german.ends_with("– Erstes Lesen: nicht angesehen"), "{german}");
}

#[test]
fn the_same_for_programs() {
    let json = examination("example.com", &diagnosis(), false, "2026-11-24T09:42:00Z".to_owned());
    let text = crate::show::to_json(&json, true).unwrap();
    assert_eq!(serde_json::from_str::<protocol::Doctor>(&text).unwrap(), json);
    insta::assert_snapshot!(text);
}

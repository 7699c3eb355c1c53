//! Every recorded answer, judged by the code that judges live ones, and what the user reads of it.
//!
//! `docs/faults.md` is made of this. It fails when the page is stale;
//! `UPDATE=1 cargo test -p presence-tray-tests --test transcripts` writes it anew.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test outside of #[cfg(test)]: a failure is what it is for"
)]

#[path = "transcripts/catalogue.rs"]
mod catalogue;
#[path = "transcripts/recording.rs"]
mod recording;
#[path = "transcripts/summary.rs"]
mod summary;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use presence_tray::words::{FaultText, Words};
use recording::Recording;
use summary::Outcome;

const INTRODUCTION: &str = "# What the user reads when something is wrong

This page is made from the code by `tests/transcripts.rs`, which judges every recorded answer in
`tests/recorded/` with the code that judges live ones. It is not edited by hand:
`UPDATE=1 cargo test -p presence-tray-tests --test transcripts` writes it anew.

The codes are stable; the command line prints them with `--json`.
";

#[test]
fn the_page_of_faults_is_what_the_code_says() {
    let page = page();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/faults.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let stale = written.lines().zip(page.lines()).find(|(written, made)| written != made);
    assert!(
        written == page,
        "docs/faults.md is stale, run this test with UPDATE=1; first difference: {stale:?}"
    );
}

fn page() -> String {
    let (mut faults, mut readings, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for recording in recordings() {
        let name = format!("{}/{}", recording.set, recording.name);
        let never = recording.never_sent();
        match summary::judge(&recording) {
            outcome if never => others.push((name, recording.request_line(), outcome)),
            Outcome::Fault(fault) => faults.push((name, *fault)),
            Outcome::Read(text) => readings.push((name, text)),
        }
    }
    assert!(faults.len() > 30 && readings.len() > 60, "the recordings are missing");
    let mut page = String::from(INTRODUCTION);

    page.push_str("\n## Recorded answers that are a fault\n\n");
    page.push_str("| recording | code | seen | usually means | what to do |\n|---|---|---|---|---|\n");
    for (name, fault) in &faults {
        let _ = writeln!(page, "| `{name}` | `{}` | {} |", fault.code(), texts(fault));
    }
    page.push_str("\n## Faults without a recording\n\nShown as they read for `https://example.com`.\n\n");
    page.push_str("| code | seen | usually means | what to do |\n|---|---|---|---|\n");
    for fault in catalogue::faults() {
        if !faults.iter().any(|(_, recorded)| recorded.code() == fault.code()) {
            let _ = writeln!(page, "| `{}` | {} |", fault.code(), texts(&fault));
        }
    }
    page.push_str("\n## Faults that are no answer of a site\n\n");
    page.push_str("The keychain's are explained in [keychain.md](keychain.md).\n\n");
    page.push_str("| code | seen | usually means | what to do |\n|---|---|---|---|\n");
    for FaultText { code, seen, means, remedy, .. } in catalogue::faults_of_this_computer() {
        let [seen, means, remedy] = [seen, means, remedy].map(|said| cell(&Words::english().says(&said)));
        let _ = writeln!(page, "| `{code}` | {seen} | {means} | {remedy} |");
    }
    page.push_str("\n## Recorded answers that are read\n\n| recording | what is read |\n|---|---|\n");
    for (name, text) in &readings {
        let _ = writeln!(page, "| `{name}` | {} |", cell(text));
    }
    page.push_str("\n## Recorded answers to requests that this program never sends\n\n");
    page.push_str("They are judged by status and error code, as if they had been sent.\n\n");
    page.push_str("| recording | request | judged |\n|---|---|---|\n");
    for (name, request, outcome) in &others {
        let judged = match outcome {
            Outcome::Fault(fault) => format!("`{}` {}", fault.code(), cell(&fault.seen())),
            Outcome::Read(text) => cell(text),
        };
        let _ = writeln!(page, "| `{name}` | {} | {judged} |", cell(request));
    }
    page
}

fn texts(fault: &wordpress::Fault) -> String {
    format!("{} | {} | {}", cell(&fault.seen()), cell(&fault.means()), cell(&fault.remedy()))
}

/// Text as it stands in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('|', "\\|").replace('\n', " ")
}

/// All recordings, those of the older plugin first.
fn recordings() -> Vec<Recording> {
    let mut all = Vec::new();
    for set in ["transcripts", "transcripts-modern"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded").join(set);
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            if name.starts_with("rest-") && !name.contains("SUMMARY") {
                let text = std::fs::read_to_string(&file).unwrap();
                let read = Recording::parse(set, &name, &text);
                all.push(read.unwrap_or_else(|| panic!("{} can not be read", file.display())));
            }
        }
    }
    all
}

/// No answer of a site shows the credential that was sent, and each fault says three things.
#[test]
fn every_fault_says_what_was_seen_what_it_means_and_what_to_do() {
    let recorded = recordings().into_iter().filter_map(|recording| match summary::judge(&recording) {
        Outcome::Fault(fault) => Some(*fault),
        Outcome::Read(_) => None,
    });
    for fault in recorded.chain(catalogue::faults()) {
        for text in [fault.seen(), fault.means(), fault.remedy()] {
            assert!(text.ends_with(['.', ')']) && text.len() > 20, "{}: {text:?}", fault.code());
            assert!(text.len() < 400 && !text.contains('!'), "{}: {text:?}", fault.code());
            assert!(!text.contains("Basic "), "{}: {text:?}", fault.code());
        }
    }
    for fault in catalogue::faults_of_this_computer() {
        for text in [fault.seen, fault.means, fault.remedy].map(|said| Words::english().says(&said)) {
            assert!(text.len() > 20 && text.len() < 400 && !text.contains('!'), "{text:?}");
        }
    }
}

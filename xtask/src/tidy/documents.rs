//! Rules about ARCHITECTURE.md and CHANGELOG.md: what they name is there, and what is there is named.

use std::collections::BTreeSet;

use super::{File, manifests};

/// How an invariant says what holds it now.
const HELD: &str = "Held by ";
/// How it says that its part of the program does not exist yet.
const LATER: &str = "Not yet: ";

/// The rules that the documents break, one line each.
pub(super) fn broken(files: &[File]) -> Vec<String> {
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.and_then(|file| file.text.as_deref())
    };
    let mut lines = dead_links(files);
    match text("CHANGELOG.md") {
        Some(log) if log.lines().any(|line| line.trim() == "## [Unreleased]") => {}
        _ => lines.push("CHANGELOG.md: changelog: has no section “## [Unreleased]”".to_owned()),
    }
    let Some(architecture) = text("ARCHITECTURE.md") else {
        lines.push("ARCHITECTURE.md: architecture: is missing".to_owned());
        return lines;
    };
    for folder in folders(files) {
        if !names(architecture, &folder) {
            lines.push(format!("ARCHITECTURE.md: map: does not name {folder}/"));
        }
    }
    lines.extend(invariants(architecture, files));
    lines
}

/// Links of a page to a file that is not there.
fn dead_links(files: &[File]) -> Vec<String> {
    let there: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let pages = files.iter().filter(|file| file.path.ends_with(".md"));
    let mut lines = Vec::new();
    for (page, text) in pages.filter_map(|page| Some((page, page.text.as_deref()?))) {
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let target = joined(&page.path, link.split('#').next().unwrap_or(link));
            let folder = format!("{}/", target.trim_end_matches('/'));
            if !there.contains(target.as_str()) && !there.iter().any(|path| path.starts_with(&folder)) {
                lines.push(format!("{}: links: {link} is not there", page.path));
            }
        }
    }
    lines
}

/// Where a link of a page leads, from the root.
fn joined(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The folders at the top, and those of the crates.
fn folders(files: &[File]) -> BTreeSet<String> {
    let top = files.iter().filter_map(|file| file.path.split_once('/')).map(|(folder, _)| folder.to_owned());
    let crates = manifests::members(files).map(|(folder, _)| folder.to_owned());
    top.chain(crates).collect()
}

/// Whether a line of the map begins with the folder.
fn names(architecture: &str, folder: &str) -> bool {
    let folder = format!("{folder}/");
    architecture.lines().any(|line| line.split_whitespace().next() == Some(folder.as_str()))
}

/// Each invariant is held by something that exists, or says that its part does not exist yet.
fn invariants(architecture: &str, files: &[File]) -> Vec<String> {
    let mut lines = Vec::new();
    let items = items(architecture);
    if items.len() != 10 {
        lines.push(format!("ARCHITECTURE.md: invariants: {} of 10 are told", items.len()));
    }
    for (number, item) in items.iter().enumerate() {
        let number = number + 1;
        let held = item.split_once(HELD).map(|(_, rest)| rest);
        let held = held.map(|rest| rest.split(LATER).next().unwrap_or(rest));
        if held.is_none() && !item.contains(LATER) {
            lines.push(format!("ARCHITECTURE.md: invariants: {number} names nothing that holds it"));
        }
        let named: Vec<&str> = held.map(quoted).unwrap_or_default();
        if held.is_some() && named.is_empty() {
            lines.push(format!("ARCHITECTURE.md: invariants: {number} is held by nothing that has a name"));
        }
        for name in named {
            if !exists(name, files) {
                lines.push(format!(
                    "ARCHITECTURE.md: invariants: {number} names `{name}`, which is no test, lint or rule"
                ));
            }
        }
    }
    lines
}

/// The numbered items below the heading “Invariants”, each as one line.
fn items(architecture: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let below = architecture
        .lines()
        .skip_while(|line| *line != "## Invariants")
        .skip(1)
        .take_while(|line| !line.starts_with("## "));
    for line in below {
        let starts = line.split_once(". ").is_some_and(|(number, _)| number.parse::<usize>().is_ok());
        if starts {
            items.push(line.to_owned());
        } else if let Some(item) = items.last_mut() {
            item.push(' ');
            item.push_str(line.trim());
        }
    }
    items
}

fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// A test by the name of its function, a lint or a ban as clippy.toml or a manifest writes it, or one
/// of the rules here by its name.
fn exists(name: &str, files: &[File]) -> bool {
    let function = format!("fn {name}(");
    let entry = format!("\"{name}\"");
    let lint = format!("{name} = ");
    files.iter().any(|file| {
        let Some(text) = &file.text else { return false };
        if file.path.ends_with("Cargo.toml") {
            return text.lines().any(|line| line.starts_with(&lint));
        }
        if file.path.ends_with("clippy.toml") || file.path == "deny.toml" {
            return text.contains(&entry) || text.lines().any(|line| line.starts_with(&lint));
        }
        let rules = file.path.starts_with("xtask/src/");
        file.path.ends_with(".rs")
            && (text.contains(&function) || (rules && text.contains(&format!("{name}: "))))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: Some(text.to_owned()) }
    }

    #[test]
    fn the_map_names_every_folder_and_every_crate() {
        let files = [
            file("ARCHITECTURE.md", "```\ncrates/tray/   the tray\ndocs/ pages\n```"),
            file("crates/tray/Cargo.toml", ""),
            file("docs/README.md", ""),
            file("xtask/Cargo.toml", ""),
        ];
        let lines = broken(&files);
        let missing: Vec<&String> = lines.iter().filter(|line| line.contains(" map: ")).collect();
        assert_eq!(
            missing,
            ["ARCHITECTURE.md: map: does not name crates/", "ARCHITECTURE.md: map: does not name xtask/"]
        );
    }

    #[test]
    fn an_invariant_names_what_holds_it() {
        let files = [
            file("crates/presence/clippy.toml", "{ path = \"std::time::Instant\" }"),
            file("tests/a.rs", "fn a_secret_stays_home() {"),
        ];
        let held = |text: &str| {
            let lines = invariants(&format!("## Invariants\n\n1. {text}\n"), &files);
            lines.into_iter().skip(1).collect::<Vec<_>>()
        };
        assert!(held("Pure.\n   Held by the ban of `std::time::Instant`.").is_empty());
        assert!(held("Secret.\n   Held by `a_secret_stays_home`.").is_empty());
        assert!(held("Window. Not yet: comes with the window.").is_empty());
        assert_eq!(held("Pure.").len(), 1);
        assert_eq!(held("Pure. Held by good will.").len(), 1);
        assert_eq!(held("Pure. Held by `a_test_that_is_gone`.").len(), 1);
    }

    #[test]
    fn a_link_leads_to_a_file_or_a_folder() {
        let text = "[a](../README.md#top) [b](https://example.com) [c](#here) [d](pages/) [e](gone.md)";
        let files = [file("README.md", ""), file("docs/pages/a.md", ""), file("docs/b.md", text)];
        assert_eq!(dead_links(&files), ["docs/b.md: links: gone.md is not there"]);
    }

    #[test]
    fn a_changelog_has_room_for_the_next_version() {
        let lines = broken(&[file("CHANGELOG.md", "# Changelog\n")]);
        assert!(lines.iter().any(|line| line.contains("changelog")));
    }
}

//! Comments that cite the contract, cite a section that docs/contract.md has.

use std::collections::BTreeSet;

use super::File;

const PAGE: &str = "docs/contract.md";

/// The rules that the citations break, one line each.
pub(super) fn broken(files: &[File]) -> Vec<String> {
    let page = files.iter().find(|file| file.path == PAGE).and_then(|file| file.text.as_deref());
    let sections = sections(page.unwrap_or_default());
    let mut lines = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let text = file.text.as_deref().unwrap_or_default();
        for (at, line) in text.lines().enumerate() {
            for cited in cited(line).filter(|cited| !sections.contains(cited)) {
                lines.push(format!("{}:{}: contract: {PAGE} has no section {cited}", file.path, at + 1));
            }
        }
    }
    lines
}

/// The numbers that headings begin with: `3` of “## 3. Timing”, `1.2` and `1.3` of “### 1.2 and 1.3 …”.
fn sections(page: &str) -> BTreeSet<&str> {
    let headings = page.lines().filter_map(|line| line.trim_start_matches('#').strip_prefix(' '));
    headings
        .filter(|heading| heading.starts_with(|first: char| first.is_ascii_digit()))
        .flat_map(|heading| heading.split(' ').take_while(|word| *word == "and" || !number(word).is_empty()))
        .map(number)
        .filter(|number| !number.is_empty())
        .collect()
}

/// The first section of each citation in a comment: `1.7` of “(contract 1.7, location privacy)”.
fn cited(line: &str) -> impl Iterator<Item = &str> {
    let comment = line.split_once("//").map_or("", |(_, comment)| comment);
    let citations = comment.split("contract").skip(1);
    citations.filter_map(|rest| {
        let rest = rest.strip_prefix(", section").unwrap_or(rest).strip_prefix(' ')?;
        Some(number(rest)).filter(|number| !number.is_empty())
    })
}

/// The number of a section at the beginning, without a full stop behind it.
fn number(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: Some(text.to_owned()) }
    }

    #[test]
    fn a_citation_leads_to_a_section() {
        let page = file(PAGE, "# The contract\n## 1. Routes\n### 1.2 and 1.3 POST\n## 3. Timing\n150 s");
        let told = |text: &str| broken(&[file(PAGE, page.text.as_deref().unwrap()), file("a.rs", text)]);
        assert!(told("/// Lives 60 s (contract 3).").is_empty());
        assert!(
            told("/// Written (contract 1.2); read (contract, section 3, idle; contract, measured.md).")
                .is_empty()
        );
        assert!(told("/// A contract of 5 pages.\nlet contract = 9;").is_empty());
        assert_eq!(
            told(concat!("\n/// Rows (contract 1.3 and con", "tract 1.9).")),
            ["a.rs:2: contract: docs/contract.md has no section 1.9"]
        );
        assert_eq!(broken(&[file("a.rs", "// (contract 3)")]).len(), 1, "the page is missing");
    }
}

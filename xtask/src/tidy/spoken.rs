//! What people read stands in the catalogue, `locales/`, and not in the sources.

use super::File;

/// Where everything that people read is in the catalogue.
const SPOKEN: &[&str] = &[
    "crates/tray/src/commands/",
    "crates/tray/src/connecting/",
    "crates/tray/src/controller/",
    "crates/tray/src/importing/",
    "crates/tray/src/keychain/",
    "crates/tray/src/notices/",
    "crates/tray/src/show/",
    "crates/tray/src/shortcut/",
    "crates/tray/src/system/",
    "crates/tray/src/tray/",
    "crates/tray/src/words/",
];
/// Back ends draw what they are given; on the terminal they say what is wrong with the desktop. Others talk to programs of the
/// system.
const BACK_ENDS: &[&str] = &[
    "crates/tray/src/autostart/",
    "crates/tray/src/connecting/loopback/",
    "crates/tray/src/connecting/scheme/",
    "crates/tray/src/notices/server/",
    "crates/tray/src/shortcut/linux/",
    "crates/tray/src/tray/item/",
];
/// The reasons for exceptions from lints, and what developers read of errors.
const NOT_SHOWN: &[&str] = &["#[error(", "reason = \""];
/// How tests within a file begin.
const TESTS: [&str; 2] = ["#[cfg(test)]\nmod tests {", "#[cfg(test)]\n#[cfg(unix)]\nmod tests {"];
/// What this program is called, in every language.
const NAME: &str = "Presence Tray";

/// The rule that a file breaks, one line each.
pub(super) fn broken(file: &File) -> Vec<String> {
    let (path, Some(text)) = (&file.path, &file.text) else { return Vec::new() };
    let within = |folders: &[&str]| folders.iter().any(|folder| path.starts_with(folder));
    let spoken = within(SPOKEN) && !within(BACK_ENDS) && path.ends_with(".rs");
    let test = ["/tests.rs", "/testing.rs"].iter().any(|end| path.ends_with(end)) || path.contains("/tests/");
    if !spoken || test {
        return Vec::new();
    }
    let code = TESTS.iter().fold(text.as_str(), |code, tests| code.split(tests).next().unwrap_or(code));
    let mut lines = Vec::new();
    let (mut open, mut error) = (None, false);
    for (number, line) in code.lines().enumerate() {
        let literals = literals(line, &mut open);
        // What developers read of an error can go over several lines.
        error |= line.trim_start().starts_with("#[error(");
        let not_shown = error || NOT_SHOWN.iter().any(|mark| line.contains(mark));
        error &= !line.trim_end().ends_with(")]");
        if not_shown {
            continue;
        }
        for said in literals.iter().filter(|literal| says_something(literal)) {
            lines.push(format!("{path}:{}: spoken: “{said}” belongs into `locales/`", number + 1));
        }
    }
    lines
}

/// The texts in quotes that end in a line, without its comment. `inside`: what there is of one that goes on.
fn literals(line: &str, inside: &mut Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    let line = if inside.is_some() { line.trim_start() } else { line };
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (inside.as_mut(), letter) {
            (Some(text), '\\') => text.extend(letters.next().filter(|escaped| *escaped == '"')),
            (Some(_), '"') => found.extend(inside.take()),
            (Some(text), letter) => text.push(letter),
            (None, '"') => *inside = Some(String::new()),
            (None, '/') if letters.peek() == Some(&'/') => break,
            // A quotation mark as a letter of its own.
            (None, '\'') if letters.peek() == Some(&'"') => drop(letters.next()),
            (None, _) => {}
        }
    }
    found
}

/// Whether there are words in it: letters with a blank beside them, besides what is put in.
fn says_something(literal: &str) -> bool {
    let mut own = String::new();
    let mut depth = 0_usize;
    for letter in literal.replace(NAME, "").chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            letter if depth == 0 => own.push(letter),
            _ => {}
        }
    }
    let beside = |(a, b): (char, char)| (a == ' ' && b.is_alphabetic()) || (a.is_alphabetic() && b == ' ');
    own.chars().zip(own.chars().skip(1)).any(beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<String> {
        broken(&File { path: path.to_owned(), text: Some(text.to_owned()) })
    }

    #[test]
    fn words_in_a_view_are_found() {
        let text = "fn a() {\n    item(\"Read now\", b);\n    item(format!(\"{count} more…\"), b)\n}\n";
        assert_eq!(
            lines("crates/tray/src/tray/menu/site.rs", text),
            [
                "crates/tray/src/tray/menu/site.rs:2: spoken: “Read now” belongs into `locales/`",
                "crates/tray/src/tray/menu/site.rs:3: spoken: “{count} more…” belongs into `locales/`",
            ]
        );
        assert!(lines("crates/tray/src/settings/file.rs", text).is_empty());
        let text = "item(\n    \"Nothing shows \\\n     what is here\",\n    b)\n";
        assert_eq!(
            lines("crates/tray/src/tray/menu/site.rs", text),
            [
                "crates/tray/src/tray/menu/site.rs:3: spoken: “Nothing shows what is here” belongs into `locales/`"
            ]
        );
        assert!(lines("crates/tray/src/tray/menu/tests.rs", text).is_empty());
    }

    #[test]
    fn names_comments_and_joints_are_none() {
        for line in [
            "say!(words, \"read-now\")",
            "format!(\"{a} · {b}\")",
            "\"%H:%M\" // a time of day",
            "'\"' => quoted, // \"as it is\"",
            "#[error(\"no bus is there\")]",
        ] {
            assert!(lines("crates/tray/src/words/place.rs", line).is_empty(), "{line}");
        }
    }
}

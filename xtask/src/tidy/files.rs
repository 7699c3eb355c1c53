//! Rules that each file keeps by itself.

use super::File;

/// Longer files are hard to hold in mind; what grows past this has a second topic in it.
const LINES: usize = 400;
/// What people write by hand.
const SOURCES: &[&str] = &["css", "html", "js", "md", "php", "rs", "sh", "svelte", "ts"];
/// Words that name no topic. A type or file is called after what it is.
const EMPTY_WORDS: &[&str] = &["Manager", "Helper", "Util", "Utils", "Service"];
/// What a keyword must stand in front of a type's name.
const DEFINES: &[&str] = &["struct", "enum", "trait", "type", "union", "class", "interface"];
/// Marks of unfinished work, split so that this file keeps its own rule.
const UNFINISHED: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
/// How a path of somebody's machine begins, split for the same reason.
const MACHINE: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/tm", "p/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/"),
];

/// The rules that a file breaks, one line each.
pub(super) fn broken(file: &File) -> Vec<String> {
    let mut lines = Vec::new();
    if recorded(&file.path) {
        return lines;
    }
    let (stem, extension) = name(&file.path);
    if words(stem).any(|word| EMPTY_WORDS.iter().any(|empty| empty.eq_ignore_ascii_case(word))) {
        lines.push(format!("{}: empty-name: a file says what is in it", file.path));
    }
    let Some(text) = &file.text else { return lines };
    let length = text.lines().count();
    if SOURCES.contains(&extension) && length > LINES {
        lines.push(format!("{}: file-length: {length} lines, at most {LINES}", file.path));
    }
    for (at, line) in text.lines().enumerate() {
        let mut tell = |rule: &str| lines.push(format!("{}:{}: {rule}", file.path, at + 1));
        if let Some(name) = defined(line).filter(|name| empty(name)) {
            tell(&format!("empty-name: {name} does not say what it is"));
        }
        if UNFINISHED.iter().any(|mark| whole_word(line, mark)) {
            tell("unfinished: unfinished work does not land");
        }
        if extension == "rs" && line.trim_start().starts_with(concat!("#[ig", "nore")) {
            tell("no-ignored-test: a test that does not run proves nothing");
        }
        if MACHINE.iter().any(|start| absolute(line, start)) {
            tell("machine-path: a path of somebody's machine");
        }
        let inside = || line.starts_with(' ') && !before_a_function(text, at);
        if per_system(&file.path) && chooses_system(line) && inside() {
            tell("system-files: code for one system is in a file of its own (invariant 9)");
        }
    }
    lines
}

/// Data as it was received, which keeps nobody's rules, and files that a tool writes.
fn recorded(path: &str) -> bool {
    path.starts_with("tests/recorded/")
        || path.starts_with("fuzz/seeds/")
        || path.ends_with(".snap")
        || path.ends_with(".lock")
        || path == "LICENSE"
        || path.ends_with("package-lock.json")
}

/// The file's name without what follows its first dot, and what follows its last.
fn name(path: &str) -> (&str, &str) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').find(|part| !part.is_empty()).unwrap_or(name);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    (stem, extension)
}

fn words(stem: &str) -> impl Iterator<Item = &str> {
    stem.split(|letter: char| !letter.is_alphanumeric())
}

/// The name of the type that a line defines.
fn defined(line: &str) -> Option<&str> {
    let mut words = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.find(|word| DEFINES.contains(word))?;
    words.next().filter(|name| name.starts_with(char::is_uppercase))
}

/// Whether one of the words in a type's name is empty: `SiteManager`, and not `Utility`.
fn empty(name: &str) -> bool {
    EMPTY_WORDS.iter().any(|word| {
        name.match_indices(word).any(|(at, _)| {
            let rest = name.get(at + word.len()..).unwrap_or_default();
            !rest.starts_with(char::is_lowercase)
        })
    })
}

fn whole_word(line: &str, word: &str) -> bool {
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|part| part == word)
}

/// Whether a path begins here, rather than going on from a name: not in `https://example.com/root/`.
fn absolute(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-}>)".contains(letter))
    })
}

/// Where code for the three systems lives, and is not itself a file of one system.
fn per_system(path: &str) -> bool {
    let (stem, extension) = name(path);
    let product = path.starts_with("crates/") || path.starts_with("src-tauri/src/");
    product && extension == "rs" && !matches!(stem, "linux" | "macos" | "windows" | "unix")
}

fn chooses_system(line: &str) -> bool {
    let line = line.trim_start();
    let chooses = line.starts_with("#[cfg(") || line.contains("cfg!(");
    chooses && ["target_os", "unix", "windows"].iter().any(|system| line.contains(system))
}

/// Whether the attribute on this line belongs to a whole function, such as a test of one system.
fn before_a_function(text: &str, at: usize) -> bool {
    let mut rest = text.lines().skip(at + 1).map(str::trim_start);
    let item = rest.find(|line| !line.starts_with("#["));
    item.is_some_and(|line| ["fn ", "pub", "async fn "].iter().any(|start| line.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(path: &str, text: &str) -> Vec<String> {
        broken(&File { path: path.to_owned(), text: Some(text.to_owned()) })
    }

    fn breaks(path: &str, text: &str, rule: &str) {
        let lines = rules(path, text);
        assert!(lines.iter().any(|line| line.contains(rule)), "{path} {text:?}: {lines:?}");
    }

    fn keeps(path: &str, text: &str) {
        assert_eq!(rules(path, text), Vec::<String>::new(), "{path} {text:?}");
    }

    #[test]
    fn a_name_says_what_it_is() {
        breaks("crates/tray/src/site_manager.rs", "", "empty-name");
        breaks("crates/tray/src/utils.rs", "", "empty-name");
        breaks("crates/tray/src/a.rs", concat!("pub(crate) struct Site", "Manager<T> {"), "empty-name");
        breaks("crates/tray/src/a.rs", concat!("trait Store", "ServiceExt {"), "empty-name");
        keeps("crates/tray/src/a.rs", "use tauri::Manager;");
        keeps("crates/tray/src/a.rs", "enum Utility { Helpful }");
    }

    #[test]
    fn a_file_is_short_enough_to_hold_in_mind() {
        breaks("crates/tray/src/a.rs", &"//\n".repeat(LINES + 1), "file-length");
        keeps("crates/tray/src/a.rs", &"//\n".repeat(LINES));
        keeps("tests/recorded/long.md", &"-\n".repeat(LINES + 1));
    }

    #[test]
    fn nothing_unfinished_and_nothing_switched_off_lands() {
        breaks("docs/a.md", concat!("TO", "DO: tell more"), "unfinished");
        keeps("docs/a.md", "METHODOLOGY");
        breaks("tests/a.rs", concat!("    #[ig", "nore = \"slow\"]"), "no-ignored-test");
    }

    #[test]
    fn no_path_of_somebodys_machine() {
        breaks("docs/a.md", concat!("see /ho", "me/ann/notes"), "machine-path");
        breaks("docs/a.md", concat!("(/tm", "p/x)"), "machine-path");
        keeps("docs/a.md", concat!("https://example.com/wo", "rk/"));
        keeps("docs/a.md", concat!("$HOME/wo", "rk/a"));
    }

    #[test]
    fn code_for_one_system_has_a_file_of_its_own() {
        breaks("crates/tray/src/a.rs", "    #[cfg(target_os = \"linux\")]", "system-files");
        breaks("crates/tray/src/a.rs", "    if cfg!(windows) {", "system-files");
        keeps("crates/tray/src/a.rs", "#[cfg(target_os = \"linux\")]\nmod linux;");
        keeps("crates/tray/src/linux.rs", "    #[cfg(unix)]");
        keeps("crates/tray/src/a.rs", "    #[cfg(unix)]\n    #[test]\n    fn a_file_is_private() {");
        breaks("crates/tray/src/a.rs", "    #[cfg(unix)]\n    set_mode(file);", "system-files");
        keeps("crates/tray/src/a.rs", "    #[cfg(test)]");
    }
}

//! Invariant 5: who may send requests to a site.

use super::File;

/// Where requests are sent from: the monitor, connecting a site or many, and the diagnosis that the user asks for.
const SENDERS: &[&str] = &[
    "crates/tray/src/monitor/",
    "crates/tray/src/connecting/doing.rs",
    "crates/tray/src/importing/",
    "crates/tray/src/commands/doctor.rs",
    "crates/wordpress/src/",
    "crates/simulator/src/",
];
/// What sends requests once it is awaited: the methods of a connected site, and the functions that need none.
const SENDING: &[&str] = &[".read(", ".network(", "discover(", "who_am_i(", "site_index(", "examine("];

/// The rule that a file breaks, one line each.
pub(super) fn broken(file: &File) -> Vec<String> {
    let (path, Some(text)) = (&file.path, &file.text) else { return Vec::new() };
    let product = (path.starts_with("crates/") || path.starts_with("src-tauri/")) && path.contains("/src/");
    let test = path.ends_with("/tests.rs") || path.ends_with("/testing.rs");
    if !product || !path.ends_with(".rs") || test || SENDERS.iter().any(|sender| path.starts_with(sender)) {
        return Vec::new();
    }
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    SENDING
        .iter()
        .flat_map(|call| code.match_indices(call))
        .filter(|(at, call)| begins_a_name(code, *at, call) && awaited(code, at + call.len()))
        .filter(|(at, call)| *call != ".read(" || takes_what_to_ask(code, at + call.len()))
        .map(|(at, call)| {
            let line = code.get(..at).unwrap_or_default().matches('\n').count() + 1;
            let name = call.trim_matches(['.', '(']);
            format!("{path}:{line}: requests: `{name}` is for the monitor and for a diagnosis (invariant 5)")
        })
        .collect()
}

/// Whether the call's name is whole: `discover(` and not `rediscover(`.
fn begins_a_name(code: &str, at: usize, call: &str) -> bool {
    let before = code.get(..at).and_then(|before| before.chars().next_back());
    call.starts_with('.') || before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
}

/// Whether it is a site that is read: not a lock, which takes nothing, nor a stream, which takes a buffer.
fn takes_what_to_ask(code: &str, arguments: usize) -> bool {
    let rest = code.get(arguments..).unwrap_or_default().trim_start();
    !rest.starts_with(')') && !rest.starts_with("&mut ")
}

/// Whether the call whose arguments begin here is awaited. Requests are, files and replies are not.
fn awaited(code: &str, arguments: usize) -> bool {
    let rest = code.get(arguments..).unwrap_or_default();
    let mut open = 1_usize;
    for (at, letter) in rest.char_indices() {
        match letter {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return rest.get(at + 1..).unwrap_or_default().trim_start().starts_with(".await");
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<String> {
        broken(&File { path: path.to_owned(), text: Some(text.to_owned()) })
    }

    #[test]
    fn only_the_monitor_and_a_diagnosis_send_requests() {
        let reading =
            "let a = 1;\nlet reading = site\n    .read(&Ask { online: true, ..(f(a)) })\n    .await?;\n";
        assert_eq!(
            lines("crates/tray/src/menu.rs", reading),
            [
                "crates/tray/src/menu.rs:3: requests: `read` is for the monitor and for a diagnosis (invariant 5)"
            ]
        );
        assert_eq!(lines("src-tauri/src/main.rs", "site.network().await").len(), 1);
        assert_eq!(lines("crates/tray/src/a.rs", "wordpress::discover(&t, &a).await").len(), 1);
        assert!(lines("crates/tray/src/monitor/mod.rs", reading).is_empty());
        assert!(lines("crates/tray/src/connecting/doing.rs", reading).is_empty());
        assert!(lines("crates/tray/src/controller/tests.rs", reading).is_empty());
        assert!(lines("crates/tray/src/a.rs", &format!("#[cfg(test)]\nmod tests {{\n{reading}")).is_empty());
    }

    #[test]
    fn files_and_replies_are_no_requests() {
        assert!(
            lines("crates/tray/src/a.rs", "settings.read()?; site.read(&reading, at); f().await").is_empty()
        );
        assert!(
            lines("crates/tray/src/a.rs", "lock.read().await; stream.read(&mut buffer).await").is_empty()
        );
        assert!(lines("crates/tray/src/a.rs", "rediscover(a).await").is_empty());
    }
}

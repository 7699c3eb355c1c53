//! What the system says, unless a script says that it wants none.

/// The languages of this computer, the one that is liked most first.
pub(super) fn languages(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    match set {
        Some(set) if set == "C" || set == "POSIX" || set.starts_with("C.") => vec![set],
        _ => sys_locale::get_locales().collect(),
    }
}

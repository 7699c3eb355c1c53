//! The variables that say it, as POSIX and GNU have them.

/// What says the language, the strongest first: only the first that is set counts.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// Which languages are read besides, the one that is liked most first.
const LIKED: &str = "LANGUAGE";

/// The languages of this computer, the one that is liked most first.
pub(super) fn languages(variable: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = VARIABLES.into_iter().find_map(set) else { return Vec::new() };
    // Scripts say so, and mean it.
    let none = ["C", "POSIX"].contains(&locale.split('.').next().unwrap_or_default());
    let liked = set(LIKED).filter(|_| !none).unwrap_or_default();
    liked.split(':').filter(|one| !one.is_empty()).map(str::to_owned).chain([locale]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Vec<String> {
        let value = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        languages(|name| value(name).map(str::to_owned))
    }

    #[test]
    fn the_strongest_variable_counts_alone() {
        assert_eq!(of(&[("LC_ALL", "sv_SE.UTF-8"), ("LANG", "de_DE.UTF-8")]), ["sv_SE.UTF-8"]);
        assert_eq!(of(&[("LC_ALL", ""), ("LC_MESSAGES", "fr_FR"), ("LANG", "de_DE")]), ["fr_FR"]);
        assert_eq!(of(&[("LANG", "de_AT")]), ["de_AT"]);
        assert!(of(&[]).is_empty() && of(&[("LANGUAGE", "de")]).is_empty());
    }

    #[test]
    fn what_is_liked_comes_before_it_but_for_scripts() {
        assert_eq!(of(&[("LANG", "en_GB"), ("LANGUAGE", "gd:de::fr")]), ["gd", "de", "fr", "en_GB"]);
        assert_eq!(of(&[("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de"), ("LANG", "de_DE")]), ["C.UTF-8"]);
        assert_eq!(of(&[("LC_ALL", "POSIX"), ("LANGUAGE", "de")]), ["POSIX"]);
    }
}

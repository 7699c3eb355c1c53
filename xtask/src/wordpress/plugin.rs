//! Where the plugin is in the checkout that the developer named.

use std::path::PathBuf;

use super::Problem;

/// The folder that holds `presence-api.php`: the checkout itself, or `plugins/presence-api` in it (the
/// newer layout of that repository).
pub(super) fn folder(named: Option<PathBuf>) -> Result<PathBuf, Problem> {
    let named = named.filter(|named| !named.as_os_str().is_empty()).ok_or(Problem::NoPlugin)?;
    [named.clone(), named.join("plugins/presence-api")]
        .into_iter()
        .find(|folder| folder.join("presence-api.php").is_file())
        .and_then(|folder| folder.canonicalize().ok())
        .ok_or(Problem::NotThePlugin(named))
}

#[cfg(test)]
mod tests {
    use super::folder;
    use crate::wordpress::Problem;

    #[test]
    fn both_layouts_of_the_checkout_are_accepted() {
        let checkout = tempfile::tempdir().unwrap();
        let inner = checkout.path().join("plugins/presence-api");
        std::fs::create_dir_all(&inner).unwrap();
        assert!(matches!(folder(Some(checkout.path().to_path_buf())), Err(Problem::NotThePlugin(_))));

        std::fs::write(inner.join("presence-api.php"), "<?php").unwrap();
        assert_eq!(folder(Some(checkout.path().to_path_buf())).unwrap(), inner.canonicalize().unwrap());

        std::fs::write(checkout.path().join("presence-api.php"), "<?php").unwrap();
        assert_eq!(
            folder(Some(checkout.path().to_path_buf())).unwrap(),
            checkout.path().canonicalize().unwrap()
        );
    }

    #[test]
    fn without_a_checkout_one_line_says_what_is_missing() {
        for named in [None, Some(std::path::PathBuf::new())] {
            let said = folder(named).unwrap_err().to_string();
            assert!(said.contains("PRESENCE_API_PLUGIN is not set"), "{said}");
            assert_eq!(said.lines().count(), 1);
        }
    }
}

//! Whether the desktop knows the program's icon.

use std::path::{Path, PathBuf};

/// The name of the icon where it is installed, and nothing where it is not: servers draw a broken picture for a
/// name that they do not know.
pub(super) fn name() -> &'static str {
    let home = etcetera::home_dir().map(|home| home.join(".local/share")).ok();
    let dirs = dirs(std::env::var_os("XDG_DATA_HOME"), std::env::var_os("XDG_DATA_DIRS"), home);
    if dirs.iter().any(|dir| has_icon(dir)) { NAME } else { "" }
}

const NAME: &str = "presence-tray";

/// Where data of programs is, by the XDG Base Directory Specification.
fn dirs(
    home: Option<std::ffi::OsString>,
    others: Option<std::ffi::OsString>,
    usual: Option<PathBuf>,
) -> Vec<PathBuf> {
    let home = home.map(PathBuf::from).filter(|dir| dir.is_absolute()).or(usual);
    let others =
        others.filter(|dirs| !dirs.is_empty()).unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    home.into_iter().chain(std::env::split_paths(&others).filter(|dir| dir.is_absolute())).collect()
}

fn has_icon(data: &Path) -> bool {
    let theme = data.join("icons/hicolor");
    let sizes =
        [("scalable", "svg"), ("256x256", "png"), ("128x128", "png"), ("64x64", "png"), ("32x32", "png")];
    sizes.iter().any(|(size, kind)| theme.join(size).join("apps").join(format!("{NAME}.{kind}")).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_is_named_only_where_it_is_installed() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!has_icon(dir.path()));
        let apps = dir.path().join("icons/hicolor/128x128/apps");
        std::fs::create_dir_all(&apps).unwrap();
        std::fs::write(apps.join("presence-tray.png"), b"").unwrap();
        assert!(has_icon(dir.path()));
    }

    #[test]
    fn data_is_where_the_specification_says() {
        let usual = || Some(PathBuf::from("/own/share"));
        let shared = ["/usr/local/share", "/usr/share"].map(PathBuf::from);
        assert_eq!(dirs(None, Some("".into()), usual())[1..], shared);
        assert_eq!(
            dirs(Some("/data".into()), Some("/a:relative:/b".into()), usual()),
            ["/data", "/a", "/b"].map(PathBuf::from)
        );
    }
}

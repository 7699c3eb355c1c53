//! The types as TypeScript sees them, in `ui/src/bindings/`. `cargo xtask bindings` writes them; otherwise the test here
//! fails where they differ from the types.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS};

use crate::{Answer, Doctor, Heard, Imported, Kept, Request, SettingsList, SiteList, Sites};

/// Set by `cargo xtask bindings`.
const WRITE: &str = "PRESENCE_TRAY_WRITE_BINDINGS";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/bindings")
}

fn export(folder: &Path) {
    // Numbers of posts, people and sites are far below 2^53.
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    for export in [
        Heard::export_all,
        Kept::export_all,
        Request::export_all,
        Answer::export_all,
        SettingsList::export_all,
        Sites::export_all,
        SiteList::export_all,
        Doctor::export_all,
        Imported::export_all,
    ] {
        export(&config).unwrap();
    }
}

fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut texts = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(next) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                texts.insert(path.strip_prefix(folder).unwrap().to_owned(), text);
            }
        }
    }
    texts
}

#[test]
fn the_front_end_has_the_types_of_today() {
    if std::env::var_os(WRITE).is_some() {
        // Also what is there no more.
        let _ = std::fs::remove_dir_all(folder());
        export(&folder());
        return;
    }
    let anew = tempfile::tempdir().unwrap();
    export(anew.path());
    let (there, wanted) = (texts(&folder()), texts(anew.path()));
    let differ: Vec<_> = wanted
        .iter()
        .filter(|(name, text)| there.get(*name) != Some(text))
        .map(|(name, _)| name)
        .chain(there.keys().filter(|name| !wanted.contains_key(*name)))
        .collect();
    assert!(differ.is_empty(), "`cargo xtask bindings` makes these anew: {differ:?}");
    assert!(wanted.contains_key(Path::new("BoardSite.ts")), "{:?}", wanted.keys());
}

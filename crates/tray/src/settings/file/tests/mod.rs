mod broken;
mod other_versions;

use std::fs;

use super::super::site::tests::stored;
use super::*;
use crate::words::{Words, finding};

fn directory() -> (tempfile::TempDir, SettingsFile) {
    let directory = tempfile::tempdir().unwrap();
    let file = SettingsFile::in_directory(&directory.path().join("presence-tray"));
    let clock = || "2026-11-24T10:15:00Z".parse().unwrap();
    (directory, file.with_clock(clock))
}

fn add(file: &SettingsFile, name: &str) -> Result<(), SettingsError> {
    file.change(|settings| {
        settings.put(stored(name));
        Ok(())
    })
}

fn names(settings: &Settings) -> Vec<&str> {
    settings.sites.iter().map(|site| site.name.as_str()).collect()
}

/// What is in the folder, besides the lock.
fn files(file: &SettingsFile) -> Vec<String> {
    let entries = fs::read_dir(file.path().parent().unwrap()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name != "settings.lock").collect();
    names.sort();
    names
}

fn told(file: &SettingsFile) -> String {
    file.take_findings().iter().map(|found| finding(found, Words::english())).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_file_is_no_sites_and_stays_none() {
    let (_directory, file) = directory();
    assert_eq!(file.read().unwrap(), Settings::default());
    assert_eq!(file.begin(), Settings::default());
    assert!(files(&file).is_empty() && told(&file).is_empty());
}

#[cfg(unix)]
#[test]
fn the_files_are_for_this_user_only_whatever_they_were() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o644)).unwrap();
    add(&file, "Shop").unwrap();
    assert_eq!((mode(file.path()), mode(&file.copy())), (0o600, 0o600));
    assert_eq!(mode(file.path().parent().unwrap()), 0o700);
}

#[cfg(unix)]
#[test]
fn a_file_of_another_owner_stays_theirs() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    // Only root can give a file away, and needs this.
    if chown(file.path(), Some(12_345), Some(12_345)).is_err() {
        return;
    }
    add(&file, "Shop").unwrap();
    let about = fs::metadata(file.path()).unwrap();
    assert_eq!((about.uid(), about.gid()), (12_345, 12_345));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let (directory, file) = directory();
    add(&file, "Blog").unwrap();
    let target = directory.path().join("elsewhere.json");
    fs::rename(file.path(), &target).unwrap();
    std::os::unix::fs::symlink("../elsewhere.json", file.path()).unwrap();
    add(&file, "Shop").unwrap();
    assert!(fs::symlink_metadata(file.path()).unwrap().is_symlink());
    assert_eq!(file.read().unwrap().sites.len(), 2);
}

#[test]
fn nobody_waits_for_ever_for_another_program() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    let lock = File::create(file.path().with_file_name("settings.lock")).unwrap();
    lock.lock().unwrap();
    let change = |_: &mut Settings| Ok::<(), SettingsError>(());
    let error = file.change_within(Duration::from_millis(20), change).unwrap_err();
    assert!(error.to_string().contains("another program"), "{error}");
}

#[test]
fn changes_at_once_wait_for_each_other() {
    let (_directory, file) = directory();
    std::thread::scope(|scope| {
        for n in 0..8 {
            let file = &file;
            // On a busy computer the last of them waits longer than a person would.
            let change = move || {
                file.change_within(Duration::from_secs(100), |settings| {
                    settings.put(stored(&format!("site{n}")));
                    Ok::<(), SettingsError>(())
                })
            };
            scope.spawn(move || change().unwrap());
        }
    });
    assert_eq!(file.read().unwrap().sites.len(), 8);
}

#[test]
fn what_does_not_change_is_not_written() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    let text = fs::read_to_string(file.path()).unwrap().replace("  ", "\t");
    fs::write(file.path(), &text).unwrap();
    add(&file, "Blog").unwrap();
    assert_eq!(file.begin().sites.len(), 1);
    assert_eq!(fs::read_to_string(file.path()).unwrap(), text);
}

//! Files that are broken, gone, or no files at all.

use super::*;

const ASIDE: &str = "settings.broken-2026-11-24T101500Z.json";
const ASIDE_2: &str = "settings.broken-2026-11-24T101500Z-2.json";

/// A word of what is told, and what makes settings unusable.
type Breaking = (&'static str, Box<dyn Fn(&Path)>);

fn ways_to_break() -> Vec<Breaking> {
    let text = |text: &'static str| move |path: &Path| fs::write(path, text).unwrap();
    vec![
        ("not valid JSON", Box::new(text("{\"version\": 1, \"sites\": ["))),
        ("not valid JSON", Box::new(|path: &Path| fs::write(path, [0xff, 0xfe, 0x7b]).unwrap())),
        ("which version", Box::new(text("[]"))),
        ("no list", Box::new(text("{\"version\": 2, \"sites\": {}}"))),
        ("empty", Box::new(text(""))),
        (
            "a folder",
            Box::new(|path: &Path| {
                fs::remove_file(path).unwrap();
                fs::create_dir(path).unwrap();
            }),
        ),
        (
            "more than 16 MB",
            Box::new(|path: &Path| File::create(path).unwrap().set_len((16 << 20) + 1).unwrap()),
        ),
    ]
}

#[test]
fn a_broken_file_is_put_aside_and_the_last_good_copy_takes_its_place() {
    for (says, break_it) in ways_to_break() {
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        add(&file, "Shop").unwrap();
        break_it(file.path());
        let broken = fs::read(file.path()).ok();
        // Who only reads touches nothing.
        assert_eq!(names(&file.read().unwrap()), ["Blog", "Shop"], "{says}");
        assert_eq!(files(&file), ["settings.backup.json", "settings.json"], "{says}");
        let text = told(&file);
        assert!(text.contains(says) && text.contains("left as it is") && text.contains("backup"), "{text}");

        assert_eq!(names(&file.begin()), ["Blog", "Shop"], "{says}");
        let text = told(&file);
        assert!(text.contains(says) && text.contains(ASIDE) && text.contains("last good copy"), "{text}");
        assert_eq!(files(&file), ["settings.backup.json", ASIDE, "settings.json"], "{says}");
        assert_eq!(fs::read(file.path().with_file_name(ASIDE)).ok(), broken, "{says}");
        add(&file, "News").unwrap();
        assert_eq!(names(&file.begin()), ["Blog", "Shop", "News"]);
        assert_eq!(told(&file), "", "it is told once");
    }
}

#[test]
fn without_a_copy_the_program_starts_with_no_site() {
    for (says, break_it) in ways_to_break() {
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        fs::remove_file(file.copy()).unwrap();
        break_it(file.path());
        assert!(file.begin().sites.is_empty(), "{says}");
        let text = told(&file);
        assert!(text.contains(says) && text.contains(ASIDE) && text.contains("no site is known"), "{text}");
        add(&file, "News").unwrap();
        assert_eq!(names(&file.begin()), ["News"]);
        assert_eq!(files(&file), ["settings.backup.json", ASIDE, "settings.json"]);
    }
}

#[test]
fn a_change_puts_a_broken_file_aside_as_well_and_no_name_is_used_twice() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    for (n, broken) in ["{", "[", "{\"version\""].into_iter().enumerate() {
        fs::write(file.path(), broken).unwrap();
        add(&file, &format!("Shop {n}")).unwrap();
    }
    assert_eq!(names(&file.read().unwrap()), ["Blog", "Shop 0", "Shop 1", "Shop 2"]);
    let aside = |name: &str| fs::read_to_string(file.path().with_file_name(name)).unwrap();
    assert_eq!((aside(ASIDE).as_str(), aside(ASIDE_2).as_str()), ("{", "["));
    assert!(told(&file).contains(ASIDE_2));
}

#[test]
fn a_change_that_is_not_made_puts_nothing_aside() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    fs::write(file.path(), "{").unwrap();
    let refused = file.change(|_| Err::<(), _>(SettingsError::NoDirectory));
    assert!(matches!(refused, Err(SettingsError::NoDirectory)));
    assert_eq!(files(&file), ["settings.backup.json", "settings.json"]);
    assert_eq!(fs::read_to_string(file.path()).unwrap(), "{");
}

#[test]
fn settings_that_are_gone_come_back_from_the_copy() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    fs::remove_file(file.path()).unwrap();
    assert_eq!(names(&file.read().unwrap()), ["Blog"]);
    assert!(told(&file).contains("not there"));
    assert_eq!(names(&file.begin()), ["Blog"]);
    assert!(file.path().exists());
    // Whoever wants to begin anew takes both away.
    fs::remove_file(file.path()).unwrap();
    fs::remove_file(file.copy()).unwrap();
    assert!(file.begin().sites.is_empty());
}

#[test]
fn a_copy_that_is_broken_is_no_copy() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    fs::write(file.path(), "{").unwrap();
    fs::write(file.copy(), "{").unwrap();
    assert!(file.begin().sites.is_empty());
    assert!(told(&file).contains("no copy"));
}

#[test]
fn a_site_that_is_forgotten_is_forgotten_in_the_copy() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    add(&file, "Shop").unwrap();
    file.change(|settings| Ok::<_, SettingsError>(settings.remove("Blog"))).unwrap();
    assert!(!fs::read_to_string(file.copy()).unwrap().contains("Blog"));
}

#[test]
fn an_order_by_hand_is_in_the_copy_from_the_next_start() {
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    let by_hand = fs::read_to_string(file.path()).unwrap().replace("\"Blog\"", "\"Diary\"");
    fs::write(file.path(), by_hand).unwrap();
    assert_eq!(names(&file.begin()), ["Diary"]);
    fs::write(file.path(), "").unwrap();
    assert_eq!(names(&file.begin()), ["Diary"]);
}

#[cfg(unix)]
#[test]
fn a_broken_file_behind_a_link_is_copied_and_the_link_stays() {
    let (directory, file) = directory();
    add(&file, "Blog").unwrap();
    let target = directory.path().join("elsewhere.json");
    fs::remove_file(file.path()).unwrap();
    fs::write(&target, "{").unwrap();
    std::os::unix::fs::symlink(&target, file.path()).unwrap();
    assert_eq!(names(&file.begin()), ["Blog"]);
    assert!(fs::symlink_metadata(file.path()).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().contains("Blog"));
    assert_eq!(fs::read_to_string(file.path().with_file_name(ASIDE)).unwrap(), "{");
    // A link to nothing may be a disk that is not there.
    fs::remove_file(&target).unwrap();
    assert_eq!(names(&file.begin()), ["Blog"]);
    let text = told(&file);
    assert!(text.contains("a link to something that is not there") && text.contains(ASIDE_2), "{text}");
    assert!(fs::symlink_metadata(file.path().with_file_name(ASIDE_2)).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_put_aside_and_a_pipe_holds_nobody_up() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_directory, file) = directory();
    add(&file, "Blog").unwrap();
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything.
    if fs::read(file.path()).is_err() {
        assert_eq!(names(&file.begin()), ["Blog"]);
        assert!(told(&file).contains("denied"));
        fs::remove_file(file.path().with_file_name(ASIDE)).unwrap();
    }
    fs::remove_file(file.path()).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(file.path()).status().unwrap().success());
    assert_eq!(names(&file.begin()), ["Blog"]);
    assert!(told(&file).contains("no file"));
}

#[test]
fn what_can_not_be_written_is_told_and_the_program_starts() {
    let (directory, file) = directory();
    // A file where the folder should be.
    fs::write(directory.path().join("presence-tray"), "").unwrap();
    assert!(file.begin().sites.is_empty());
    assert!(told(&file).contains("can not be written"));
    assert!(matches!(add(&file, "Blog"), Err(SettingsError::Unwritable { .. })));
}

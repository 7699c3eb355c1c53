//! Files of other versions of this program: nothing of theirs is lost.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::settings::{Paused, StoredSite};

fn write(file: &SettingsFile, value: &Value) {
    fs::create_dir_all(file.path().parent().unwrap()).unwrap();
    fs::write(file.path(), value.to_string()).unwrap();
}

fn written(file: &SettingsFile) -> Value {
    serde_json::from_slice(&fs::read(file.path()).unwrap()).unwrap()
}

#[test]
fn an_earlier_file_is_read_in_the_new_shape_and_written_so_at_the_start() {
    let (_directory, file) = directory();
    let first: Value =
        serde_json::from_str(include_str!("../../../../tests/settings/version-1.json")).unwrap();
    let second: Value =
        serde_json::from_str(include_str!("../../../../tests/settings/version-2.json")).unwrap();
    write(&file, &first);
    let read = file.read().unwrap();
    assert_eq!(read.sites[0].address, "example.com/wp-admin/post.php");
    assert_eq!(written(&file), first, "who only reads writes nothing");
    assert_eq!(file.begin().sites, read.sites);
    let mut expected = second.clone();
    expected["readable_from"] = json!(1);
    assert_eq!(written(&file), expected);
    assert!(!fs::read_to_string(file.copy()).unwrap().contains("token="));
    assert_eq!(told(&file), "");
    // A change writes it so as well.
    write(&file, &first);
    file.change(|settings| Ok::<_, SettingsError>(settings.focus.take())).unwrap();
    expected.as_object_mut().unwrap().remove("focus");
    assert_eq!(written(&file), expected);
}

#[test]
fn a_later_file_that_says_so_is_read_and_never_written() {
    let (_directory, file) = directory();
    let later = json!({"version": 7, "readable_from": 2, "sites": [{"name": "Blog", "group": 5}, 7], "alerts": "smart"});
    write(&file, &later);
    assert_eq!(names(&file.begin()), ["Blog"]);
    let text = told(&file);
    assert!(text.contains("version 7") && text.contains("not changed") && text.contains("alerts"), "{text}");
    let error = add(&file, "Shop").unwrap_err().to_string();
    assert!(error.contains("has version 7") && error.contains("left as it is"), "{error}");
    assert_eq!(fs::read_to_string(file.path()).unwrap(), later.to_string());
    assert_eq!(files(&file), ["settings.json"]);
}

#[test]
fn a_later_file_that_does_not_is_told_and_left_alone() {
    let (_directory, file) = directory();
    let later = json!({"version": 9, "sites": {"by_id": 1}});
    write(&file, &later);
    assert!(matches!(file.read(), Err(SettingsError::Newer { version: 9, .. })));
    assert!(matches!(add(&file, "Shop"), Err(SettingsError::Newer { version: 9, .. })));
    assert!(file.begin().sites.is_empty());
    assert!(told(&file).contains("no site is known"));
    assert_eq!(fs::read_to_string(file.path()).unwrap(), later.to_string());
    assert_eq!(files(&file), ["settings.json"]);
}

#[test]
fn what_is_beyond_its_bounds_is_told_and_stays_until_it_is_set() {
    let (_directory, file) = directory();
    write(&file, &json!({"version": 2, "posts": {"mine_for_minutes": 9000, "later": 1}}));
    assert_eq!(file.begin().posts.mine_for_minutes, 480);
    assert!(told(&file).contains("posts.mine-for takes 5 to 480 minutes"));
    add(&file, "Blog").unwrap();
    assert_eq!(written(&file)["posts"], json!({"mine_for_minutes": 9000, "later": 1}));
    let setting = Setting::named("posts.mine-for").unwrap();
    file.put(setting, Some(480.into())).unwrap();
    assert_eq!(written(&file)["posts"], json!({"mine_for_minutes": 480, "later": 1}));
    file.put(setting, None).unwrap();
    assert_eq!(written(&file)["posts"], json!({"later": 1}));
}

/// Anything that JSON can be.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e6..1e6_f64).prop_map(|number| json!((number * 4.0).round() / 4.0)),
        "[a-z\u{e4}/~]{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map("[a-z]{1,3}", inner, 0..3).prop_map(|map| json!(map)),
        ]
    })
}

/// An object with some of these fields, each well or anything, and others that nobody knows.
fn object(fields: Vec<(&'static str, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let known: Vec<_> = fields
        .into_iter()
        .map(|(name, well)| {
            let value =
                prop_oneof![3 => well.prop_map(Some), 2 => Just(None), 1 => anything().prop_map(Some)];
            value.prop_map(move |value| (name.to_owned(), value))
        })
        .collect();
    let unknown = proptest::collection::btree_map("x_[a-z]{1,4}", anything(), 0..3);
    (known, unknown)
        .prop_map(|(known, unknown)| {
            let known = known.into_iter().filter_map(|(name, value)| Some((name, value?)));
            Value::Object(known.chain(unknown).collect())
        })
        .boxed()
}

fn list(of: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let one = prop_oneof![4 => of, 1 => anything()];
    proptest::collection::vec(one, 0..4).prop_map(Value::from).boxed()
}

fn boolean() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

fn chosen(site: bool) -> BoxedStrategy<Value> {
    let number = || (1..9_u64).prop_map(Value::from).boxed();
    let post = object(vec![("type", "post|page".prop_map(Value::from).boxed()), ("id", number())]);
    let mut fields = vec![("posts", list(post)), ("people", list(number()))];
    if site {
        fields.push(("site", boolean()));
    }
    object(fields)
}

/// A settings file of this version or another one that can be read.
fn any_file() -> impl Strategy<Value = Value> {
    let text = |regex: &'static str| regex.prop_map(Value::from).boxed();
    let site = object(vec![
        ("name", text("[A-C]")),
        ("address", text("[a-c]\\.test")),
        ("rest_root", text("https://[a-c]\\.test/wp-json/")),
        ("user", text("zoe|ann")),
        ("user_id", (0..3_u64).prop_map(Value::from).boxed()),
        ("favourite", boolean()),
        ("stopped", boolean()),
        ("muted", chosen(true)),
        ("watched", chosen(false)),
    ]);
    let day = text("mon|tue|holiday");
    let hours =
        object(vec![("from", text("2[0-3]:[0-5]0")), ("until", text("0[0-9]:00")), ("days", list(day))]);
    let alerts = object(vec![
        ("saved", boolean()),
        ("joined", boolean()),
        ("paused", text("until_resumed|until_friday")),
        ("quiet_hours", hours),
    ]);
    let top = object(vec![("alerts", alerts), ("focus", text("[A-C]"))]);
    (top, list(site), 1..3_u32).prop_map(|(mut top, sites, version)| {
        top["sites"] = sites;
        top["version"] = json!(version);
        top
    })
}

/// One change, and where it is made: nothing else may differ.
#[derive(Clone, Copy, Debug)]
enum Change {
    Add,
    Remove,
    Favourite,
    Pause,
    Unfocus,
    Mute,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_file_holds_one_change_changes_one_thing(
        file_value in any_file(),
        change in prop_oneof![
            Just(Change::Add), Just(Change::Remove), Just(Change::Favourite), Just(Change::Pause),
            Just(Change::Unfocus), Just(Change::Mute)
        ],
    ) {
        let (_directory, file) = directory();
        write(&file, &file_value);
        let (before, after) = file
            .change(|settings| {
                let before = settings.clone();
                match (change, settings.sites.first_mut()) {
                    (Change::Add, _) => settings.sites.push(StoredSite { user: "new".into(), ..stored("New") }),
                    (Change::Remove, Some(_)) => drop(settings.sites.remove(0)),
                    (Change::Favourite, Some(site)) => site.favourite = !site.favourite,
                    (Change::Mute, Some(site)) => site.muted.chosen.people.push(77),
                    (Change::Pause, _) => settings.alerts.paused = Some(Paused::Until(jiff::Timestamp::UNIX_EPOCH)),
                    (Change::Unfocus, _) => settings.focus = None,
                    (_, None) => {}
                }
                Ok::<_, SettingsError>((before, settings.clone()))
            })
            .unwrap();
        // What was decided is what is read next.
        prop_assert_eq!(&file.read().unwrap(), &after);
        let got = written(&file);
        if before == after && file_value["version"] == json!(2) {
            prop_assert_eq!(&got, &file_value);
            return Ok(());
        }
        // Taking the change out of both leaves the same.
        let (mut expected, mut got) = (super::super::super::migrations::migrate(file_value.clone(), 1), got);
        for value in [&mut expected, &mut got] {
            let top = value.as_object_mut().unwrap();
            top.remove("version");
            top.remove("readable_from");
        }
        match change {
            Change::Pause => for value in [&mut expected, &mut got] { without(value, &["alerts", "paused"]) },
            Change::Unfocus => for value in [&mut expected, &mut got] { without(value, &["focus"]) },
            Change::Add => {
                let added = got["sites"].as_array_mut().unwrap().pop().unwrap();
                prop_assert_eq!(&added["name"], &json!("New"));
            }
            Change::Remove | Change::Favourite | Change::Mute => {
                let place = expected["sites"].as_array().unwrap().iter().position(Value::is_object);
                if let Some(place) = place.filter(|_| before != after) {
                    match change {
                        Change::Remove => drop(expected["sites"].as_array_mut().unwrap().remove(place)),
                        Change::Mute => for value in [&mut expected, &mut got] {
                            without(&mut value["sites"][place], &["muted", "people"]);
                        },
                        _ => for value in [&mut expected, &mut got] {
                            without(&mut value["sites"][place], &["favourite"]);
                        },
                    }
                }
            }
        }
        prop_assert_eq!(got, expected);
    }
}

/// Takes a field out, and what is empty without it.
fn without(value: &mut Value, path: &[&str]) {
    let [first, rest @ ..] = path else { return };
    let Some(object) = value.as_object_mut() else { return };
    match object.get_mut(*first) {
        Some(inner) if !rest.is_empty() && inner.is_object() => {
            without(inner, rest);
            if inner.as_object().is_some_and(serde_json::Map::is_empty) {
                object.remove(*first);
            }
        }
        _ => drop(object.remove(*first)),
    }
}

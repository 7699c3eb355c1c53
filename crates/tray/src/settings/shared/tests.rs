use serde_json::json;

use super::*;
use crate::settings::testing::stored;
use crate::settings::{ChosenPost, Muted, Shown};
use crate::words::Words;
use crate::words::errors::not_shared;
use protocol::SiteColour;

fn site(change: impl FnOnce(&mut Value)) -> Value {
    let mut site = json!({"name": "Blog", "address": "https://blog.test/", "rest_root": "https://blog.test/wp-json/",
        "wordpress": "https://blog.test", "user": "zoe", "user_id": 3});
    change(&mut site);
    site
}

fn taken(sites: &[Value]) -> Imported {
    import(&mut Settings::default(), sites)
}

fn refused(site: Value) -> String {
    let Imported { added, mut refused, .. } = taken(&[site]);
    assert!(added.is_empty(), "{added:?}");
    Words::english().says(&refused.remove(0).1)
}

#[test]
fn what_is_exported_is_imported_elsewhere_and_holds_no_secret() {
    let mut settings = Settings::default();
    settings.put(StoredSite {
        rest_root: "https://blog.test/wp-json/".into(),
        address: "https://blog.test/?token=hunter2".into(),
        wordpress: Some("https://blog.test/".into()),
        password_uuid: Some("uuid-hunter2".into()),
        accepted_certificate: Some(wordpress::Fingerprint::of(b"")),
        at_most_every: Some(60),
        password_env: "HUNTER2_ENV".into(),
        favourite: true,
        muted: Muted { site: true, until: None, chosen: Chosen { people: vec![3], ..Chosen::default() } },
        watched: Chosen { posts: vec![ChosenPost { post_type: "page".into(), id: 7 }], ..Chosen::default() },
        shown: Shown { group: Some("Client A".into()), initials: None, colour: Some(SiteColour::Teal) },
        other: [("later".to_owned(), json!("hunter2"))].into_iter().collect(),
        ..stored("Blog")
    });
    let text = serde_json::to_string(&export(&settings)).unwrap();
    assert!(!text.to_lowercase().contains("hunter2"), "{text}");
    let mut elsewhere = Settings::default();
    let imported = import(&mut elsewhere, &read_list(text.as_bytes()).unwrap());
    let expected = StoredSite {
        address: "https://blog.test/".into(),
        password_uuid: None,
        accepted_certificate: None,
        at_most_every: None,
        password_env: "PRESENCE_TRAY_PASSWORD_BLOG".into(),
        other: serde_json::Map::new(),
        ..settings.sites[0].clone()
    };
    assert_eq!(
        (elsewhere.sites.as_slice(), imported.added.as_slice()),
        (&[expected.clone()][..], &[expected][..])
    );
    // Once more it is known, and stays as it is.
    elsewhere.sites[0].favourite = false;
    let before = elsewhere.clone();
    let again = import(&mut elsewhere, &read_list(text.as_bytes()).unwrap());
    assert_eq!((again.known.as_slice(), &elsewhere), (&["Blog".to_owned()][..], &before));
}

#[test]
fn the_same_site_and_user_is_known_and_another_of_the_same_name_gets_one_of_its_own() {
    let sites = [
        site(|_| {}),
        site(|site| site["name"] = json!("Diary")),
        site(|site| site["user"] = json!("zoe@blog.test")),
        site(|site| (site["user"], site["user_id"]) = (json!("ann"), json!(4))),
    ];
    let imported = taken(&sites);
    let names: Vec<&str> = imported.added.iter().map(|site| site.name.as_str()).collect();
    assert_eq!((names.as_slice(), imported.known.len()), (&["Blog", "Blog 2"][..], 2));
    assert_eq!(imported.added[1].password_env, "PRESENCE_TRAY_PASSWORD_BLOG_2");
}

#[test]
fn a_site_that_may_not_be_is_refused_with_the_reason_and_costs_no_other() {
    for (key, value, says) in [
        ("name", json!("Blog\u{1b}[2J"), "not shown"),
        ("name", json!("\u{202e}golB"), "not shown"),
        ("name", json!("a".repeat(501)), "too long"),
        ("name", json!(" "), "missing"),
        ("user", json!("zoe\n"), "not shown"),
        ("user_id", json!(0), "account"),
        ("user_id", json!("3"), "not what it should be"),
        ("rest_root", json!("http://blog.test/wp-json/"), "https://"),
        ("rest_root", json!("file:///etc/passwd"), "https://"),
        ("rest_root", json!("https://zoe:secret@blog.test/wp-json/"), "https://"),
        ("rest_root", json!("https://evil.test/wp-json/"), "different hosts"),
        ("address", json!("https://bank.test/"), "different hosts"),
        ("address", json!("javascript:alert(1)"), "https://"),
        ("wordpress", json!("https://evil.test/"), "different hosts"),
        ("muted_items", json!({"people": vec![1; 1_001]}), "more than 1000"),
        ("muted_items", json!({"posts": [{"type": "../x", "id": 1}]}), "a type"),
    ] {
        let why = refused(site(|site| site[key] = value.clone()));
        assert!(why.contains(says) && !why.contains("secret"), "{key} {value}: {why}");
    }
    let local = site(|site| {
        site["rest_root"] = json!("http://127.0.0.1:8080/?rest_route=/");
        site["address"] = json!("http://127.0.0.1:8080/");
        site["wordpress"] = Value::Null;
    });
    let imported = taken(&[json!(5), site(|site| site["name"] = json!("x\u{7}")), site(|_| {}), local]);
    let refused: Vec<String> =
        imported.refused.iter().map(|(which, _)| Words::english().says(which)).collect();
    assert_eq!(imported.added.len(), 2);
    assert_eq!(refused, ["site no. 1", "“x”"]);
}

#[test]
fn what_is_no_list_is_told() {
    for (bytes, says) in [
        (&b""[..], "no list of sites"),
        (b"address,user\nblog.test,zoe\n", "no list of sites"),
        (b"[]", "which version"),
        (b"{\"version\":1}", "no list"),
        (b"{\"version\":1,\"sites\":{}}", "no list"),
        (b"{\"version\":7,\"sites\":[]}", "version 7"),
    ] {
        let error = not_shared(&read_list(bytes).unwrap_err(), Words::english());
        assert!(error.contains(says), "{error}");
    }
    let many = json!({"version": 1, "sites": vec![site(|_| {}); 10_000]}).to_string();
    assert_eq!(read_list(many.as_bytes()), Err(ListError::TooMany(10_000)));
    assert!(read_list("\u{feff}{\"version\":1,\"sites\":[]}".as_bytes()).unwrap().is_empty());
}

#[test]
fn a_list_as_long_as_may_be_is_taken_in_in_time() {
    let numbered = |n: usize| {
        site(|site| {
            site["user"] = json!(format!("user{n}"));
            site["user_id"] = json!(n + 1);
        })
    };
    let sites: Vec<Value> = (0..MOST_SHARED).map(numbered).collect();
    assert_eq!(taken(&sites).added.len(), MOST_SHARED);
}

//! Where credentials go, whose they are, and giving them back.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use presence::UserId;
use presence::cadence::{Ask, Failure};
use secrecy::ExposeSecret as _;
use support::{Script, Scripted, credential, json, page, root, with};
use wordpress::{Connection, OfApplication, Site, create, revoke, revoke_of_application, who_am_i};

const ME: &str = r#"{"id":2,"name":"Zo\u00eb &amp; Co","roles":["editor"],"capabilities":{"edit_posts":true,"edit_others_posts":true}}"#;
const PASSWORD: &str = r#"{"uuid":"653c6abd-dd6d-4efb","name":"x","_links":{"self":[{"href":"https://example.com/wp-json/wp/v2/users/2/application-passwords/653c6abd-dd6d-4efb"}]}}"#;

fn error(status: u16, code: &str) -> Scripted {
    json(status, &format!(r#"{{"code":"{code}","message":"x","data":{{"status":{status}}}}}"#))
}

#[tokio::test]
async fn credentials_follow_a_redirect_within_the_origin_only() {
    for (location, code) in [
        ("https://www.example.com/wp-json/x", Some("moved-elsewhere")),
        ("http://example.com/wp-json/x", Some("moved-elsewhere")),
        ("https://example.com:8443/wp-json/x", Some("moved-elsewhere")),
        ("//evil.example/", Some("moved-elsewhere")),
        ("https://user:pw@evil.example/", Some("moved-elsewhere")),
        ("https://example.com/wp-json/moved?_fields=id", None),
        ("/wp-json/moved?_fields=id", None),
    ] {
        let script = Script::new(|line: &str, signed_in| {
            assert!(line.starts_with("GET https://example.com/"), "{line}");
            assert!(signed_in);
            if line.contains("moved") { json(200, ME) } else { with(302, &[("location", location)], "") }
        });
        let outcome = who_am_i(&script, &root("https://example.com/wp-json/"), &credential()).await;
        assert_eq!(outcome.as_ref().err().map(wordpress::Fault::code), code, "{location}");
        if let Err(fault) = outcome {
            assert!(fault.seen().contains("https://example.com sends"), "{}", fault.seen());
            assert!(
                !fault.seen().contains("pw") && fault.remedy().starts_with("Add http"),
                "{}",
                fault.remedy()
            );
            assert_eq!(fault.failure(), Failure::Forbidden);
        }
    }
}

#[tokio::test]
async fn nothing_is_sent_over_plain_http_but_to_this_computer() {
    let script = Script::new(|_: &str, _| json(200, ME));
    let fault = who_am_i(&script, &root("http://example.com/wp-json/"), &credential()).await.unwrap_err();
    assert_eq!((fault.code(), fault.failure()), ("plain-http", Failure::Refused));
    assert!(script.asked().is_empty());
    assert!(who_am_i(&script, &root("http://127.0.0.1:8881/wp-json/"), &credential()).await.is_ok());
}

#[tokio::test]
async fn who_am_i_tells_what_i_may_see() {
    let script = Script::new(|_: &str, _| json(200, ME));
    let me = who_am_i(&script, &root("https://example.com/wp-json/"), &credential()).await.unwrap();
    assert_eq!((me.id, me.name.as_deref()), (UserId::new(2).unwrap(), Some("Zoë & Co")));
    assert_eq!(
        (me.sees_presence, me.sees_others_posts, me.sees_places, me.sees_network),
        (Some(true), Some(true), Some(false), Some(false))
    );
}

#[tokio::test]
async fn a_password_tells_its_owner_where_users_are_hidden() {
    let blocked = |line: &str, password: Scripted| {
        if line.ends_with("/introspect") { password } else { error(403, "rest_user_blocked") }
    };
    let script = Script::new(|line: &str, _| blocked(line, json(200, PASSWORD)));
    let me = who_am_i(&script, &root("https://example.com/wp-json/"), &credential()).await.unwrap();
    assert_eq!((me.id, me.users_hidden, me.sees_places), (UserId::new(2).unwrap(), true, None));

    let script = Script::new(|line: &str, _| blocked(line, error(403, "rest_user_blocked")));
    let fault = who_am_i(&script, &root("https://example.com/wp-json/"), &credential()).await.unwrap_err();
    assert_eq!(fault.code(), "who-am-i-blocked");
}

#[tokio::test]
async fn a_refused_password_is_sent_once() {
    for code in ["rest_not_logged_in", "incorrect_password", "invalid_username"] {
        let script = Script::new(|_: &str, _| error(401, code));
        let fault =
            who_am_i(&script, &root("https://example.com/wp-json/"), &credential()).await.unwrap_err();
        assert_eq!(fault.failure(), Failure::Refused, "{code}");
        assert_eq!(script.asked().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_password_is_given_back_also_where_delete_is_blocked() {
    let script = Script::new(|line: &str, _| match line.split(' ').next() {
        Some("GET") => json(200, PASSWORD),
        Some("DELETE") => page(405, "<html>Not allowed</html>"),
        _ => json(200, r#"{"deleted":true}"#),
    });
    revoke(&script, &root("https://example.com/wp-json/"), &credential()).await.unwrap();
    let route = "https://example.com/wp-json/wp/v2/users/me/application-passwords";
    assert_eq!(
        script.asked(),
        [
            format!("GET {route}/introspect"),
            format!("DELETE {route}/653c6abd-dd6d-4efb"),
            format!("POST {route}/653c6abd-dd6d-4efb?_method=DELETE"),
        ]
    );
}

#[tokio::test]
async fn another_password_is_made_in_the_name_of_the_application() {
    let made = r#"{"uuid":"32ad7ac8-2a48-459f","name":"Tray","password":"8mI3 ZcHL tkLR ig9t do4O Y8AG"}"#;
    let script = Script::new(|_: &str, _| json(201, made));
    let new =
        create(&script, &root("https://example.com/wp-json/"), &credential(), "Tray (desk)", "9d4f").await;
    let new = new.unwrap();
    assert_eq!((new.password.uuid.as_str(), new.secret.expose_secret().len()), ("32ad7ac8-2a48-459f", 29));
    assert!(!format!("{new:?}").contains("8mI3"));
    let asked = script.asked();
    assert!(
        asked[0].starts_with("POST https://example.com/wp-json/wp/v2/users/me/application-passwords?"),
        "{asked:?}"
    );
    assert!(asked[0].contains("name=Tray (desk)&app_id=9d4f"), "{asked:?}");

    for refused in [
        error(403, "rest_cannot_create_application_passwords"),
        page(403, "<html>No</html>"),
        json(200, "[]"),
    ] {
        let script = Script::new(move |_: &str, _| refused.clone());
        assert!(
            create(&script, &root("https://example.com/wp-json/"), &credential(), "x", "y").await.is_err()
        );
        assert_eq!(script.asked().len(), 1, "once is enough");
    }
}

#[tokio::test]
async fn only_what_the_application_made_is_revoked_in_its_name() {
    use OfApplication::{Gone, NotOurs, Revoked};
    let item = |app_id: &str| json(200, &format!(r#"{{"uuid":"653c6abd-dd6d","app_id":"{app_id}"}}"#));
    let gone = || error(404, "rest_application_password_not_found");
    for (answer, outcome, requests) in
        [(item("9D4F"), Revoked, 2), (item("other"), NotOurs, 1), (item(""), NotOurs, 1), (gone(), Gone, 1)]
    {
        let script = Script::new(move |line: &str, _| {
            if line.starts_with("GET") { answer.clone() } else { json(200, r#"{"deleted":true}"#) }
        });
        let root = root("https://example.com/wp-json/");
        let revoked = revoke_of_application(&script, &root, &credential(), "653c6abd-dd6d", "9d4f").await;
        assert_eq!((revoked.unwrap(), script.asked().len()), (outcome, requests));
    }
    let script = Script::new(|_: &str, _| error(403, "rest_forbidden"));
    let root = root("https://example.com/wp-json/");
    let revoked = revoke_of_application(&script, &root, &credential(), "../../users", "9d4f").await;
    assert!(
        revoked.is_err() && script.asked()[0].contains("/application-passwords/-"),
        "{:?}",
        script.asked()
    );
}

#[tokio::test]
async fn no_fault_shows_the_credential_even_where_the_server_sends_it_back() {
    let (typed, joined, pair) =
        ("abcd efgh ijkl mnop", "abcdefghijklmnop", "em9lOmFiY2QgZWZnaCBpamtsIG1ub3A=");
    for secret in [typed, joined, pair] {
        for status in [200, 301, 400, 401, 403, 404, 429, 500, 502, 503] {
            for body in [
                format!(r#"{{"code":"{secret}","message":"{secret}"}}"#),
                format!("<html><title>Hello {secret}</title></html>"),
                format!("[\"{secret}"),
                format!("{}{secret} is no JSON", "\n".repeat(20_000)),
                format!("[\"{}", secret.replace(' ', "\u{0}\n ")),
            ] {
                let script = Script::new(|_: &str, _| json(status, &body));
                let connection = Connection {
                    root: root("https://example.com/wp-json/"),
                    url: None,
                    me: UserId::new(2).unwrap(),
                };
                let mut site = Site::new(&script, credential(), connection);
                let fault = site.read(&Ask::default()).await.unwrap_err();
                let shown = format!("{fault:?} {} {} {}", fault.seen(), fault.means(), fault.remedy());
                assert!(!shown.contains(secret), "{shown}");
            }
        }
    }
}

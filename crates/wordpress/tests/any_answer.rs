//! Nothing that a server sends makes the client panic, hang or ask for ever.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use bytes::Bytes;
use http::Response;
use presence::cadence::Ask;
use presence::{PostRef, UserId};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use support::{Script, credential, root};
use wordpress::{Address, Connection, Site, discover, doctor, who_am_i};

/// Bodies from noise to nearly right.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop_oneof![
        Just("[".to_owned()),
        Just("{".to_owned()),
        Just("]".to_owned()),
        Just("}".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just("null".to_owned()),
        Just("-1e999".to_owned()),
        Just("\"room\":\"postType/post:4\"".to_owned()),
        Just("\"users\":[{\"user_id\":2,\"display_name\":\"&amp;\"}]".to_owned()),
        Just("\"date_gmt\":\"2026-11-24 03:47:14\"".to_owned()),
        Just("\"client_id\":\"editor-2\",\"user_id\":2".to_owned()),
        Just("\"namespaces\":[\"wp/v2\",\"wp-presence/v1\"]".to_owned()),
        Just("\"code\":\"rest_forbidden\"".to_owned()),
        Just("\"rest_base\":\"posts\"".to_owned()),
        Just("\"id\":4,\"title\":{\"raw\":\"x\"},\"modified_gmt\":\"2026-11-24T03:47:14\"".to_owned()),
        Just("<link rel='https://api.w.org/' href='/wp-json/'>".to_owned()),
        Just("<title>".to_owned()),
        "\\PC{0,8}",
    ];
    prop_oneof![vec(any::<u8>(), 0..200), vec(pieces, 0..30).prop_map(|pieces| pieces.concat().into_bytes())]
}

fn headers() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let names = prop_oneof![
        Just("date"),
        Just("retry-after"),
        Just("link"),
        Just("location"),
        Just("x-wp-total"),
        Just("x-wp-totalpages"),
        Just("content-type"),
        Just("www-authenticate"),
        Just("cf-mitigated"),
        Just("x-wp-presence-users-online"),
    ];
    let values = prop_oneof![
        "[ -~]{0,40}",
        Just("Tue, 24 Nov 2026 03:47:19 GMT".to_owned()),
        Just("</wp-json/>; rel=\"https://api.w.org/\"".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("3".to_owned()),
        Just("/".to_owned()),
        Just("http://[::1".to_owned()),
        Just("application/json".to_owned()),
    ];
    vec((names, values), 0..5)
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        Just(200),
        Just(200),
        Just(301),
        Just(401),
        Just(403),
        Just(404),
        Just(500),
        Just(503),
        100_u16..=999
    ]
}

proptest! {
    #[test]
    fn any_answer_is_a_reading_or_a_fault(answers in vec((status(), headers(), body()), 1..6)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let count = std::sync::atomic::AtomicUsize::new(0);
        let script = Script::redirecting(|_: &str, _| {
            let index = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let (status, headers, body) = &answers[index % answers.len()];
            let mut response = Response::builder().status(*status);
            for (name, value) in headers {
                response = response.header(*name, value.as_str());
            }
            Ok(response.body(Bytes::from(body.clone())).unwrap())
        });
        runtime.block_on(async {
            let root = root("https://example.com/wp-json/");
            let _ = discover(&script, &Address::parse("example.com/a/b").unwrap()).await;
            let _ = who_am_i(&script, &root, &credential()).await;
            let connection = Connection { root: root.clone(), url: None, me: UserId::new(2).unwrap() };
            let mut site = Site::new(&script, credential(), connection);
            let mine = vec![PostRef::new("post", 4), PostRef::new("../x?", 5)];
            let known_saves = mine.iter().map(|post| (post.clone(), 0)).collect();
            let autosaves = mine.clone();
            let ask = Ask { online: true, mine, saves: true, known_saves, autosaves, ..Ask::default() };
            for _ in 0..3 {
                if let Err(fault) = site.read(&ask).await {
                    assert!(!fault.seen().is_empty() && !fault.means().is_empty() && !fault.remedy().is_empty());
                    let _ = (fault.code(), fault.failure());
                }
            }
            let _ = site.network().await;
            let _ = wordpress::revoke(&script, &root, &credential()).await;
            let _ = doctor::examine(&script, "example.com", Some(&credential()), std::time::UNIX_EPOCH, |_| {}).await;
        });
        let asked = script.asked().len();
        assert!(asked < 600, "{asked} requests");
    }
}

//! What a reading asks, in which order, and what it makes of the answers.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use presence::PostRef;
use presence::cadence::{Ask, Failure};
use presence::reading::{Part, Place};
use support::{BASE, DATE, Script, Scripted, json, no_route, room, rooms, site, user, with};

/// Zoe (2) and Ben (3) in post 4, Ann (5) in page 7, Zoe alone in book 9; the type of book is not in REST.
fn newsroom(line: &str) -> Scripted {
    let Some(route) = line.strip_prefix(BASE) else { return no_route() };
    let occupied = [
        room("admin/online", &[2, 3, 5]),
        room("postType/post:4", &[3, 2]),
        room("postType/page:7", &[5]),
        room("postType/book:9", &[2]),
    ];
    match route {
        "wp-presence/v1/presence/rooms?per_page=100" => rooms(&occupied),
        "wp-presence/v1/presence?room=admin/online&per_page=100" => json(
            200,
            r#"[{"user_id":2,"display_name":"P2","data":{"screen":"post"},"date_gmt":"2026-11-24 03:47:14"},
                {"user_id":2,"display_name":"P2","data":[],"date_gmt":"2026-11-24 03:47:18"}]"#,
        ),
        "wp-presence/v1/presence?room=postType/post:4&per_page=100" => json(
            200,
            r#"[{"client_id":"editor-3","user_id":3,"display_name":"P3","data":{"screen":"post","locked":true},"date_gmt":"2026-11-24 03:47:09"}]"#,
        ),
        "wp/v2/types/post" => json(200, r#"{"rest_base":"posts","rest_namespace":"wp/v2"}"#),
        "wp/v2/types/page" => json(200, r#"{"rest_base":"pages","rest_namespace":"wp/v2"}"#),
        "wp/v2/types/book" => {
            json(403, r#"{"code":"rest_cannot_read_type","message":"x","data":{"status":403}}"#)
        }
        "wp/v2/posts?include=4&context=edit&status=any&per_page=100" => json(
            200,
            r#"[{"id":4,"title":{"raw":"Autumn &amp; more"},"modified_gmt":"2026-11-24T03:47:00"}]"#,
        ),
        "wp/v2/pages?include=7&context=edit&status=any&per_page=100" => json(200, "[]"),
        "wp/v2/posts/4/revisions?context=edit&per_page=30" => json(
            200,
            r#"[{"author":2,"modified_gmt":"2026-11-24T03:47:10","slug":"4-autosave-v1"},
                {"author":5,"modified_gmt":"2026-11-24T03:46:59","slug":"4-autosave-v1"},
                {"author":3,"modified_gmt":"2026-11-24T03:47:00","slug":"4-revision-v1"},
                {"author":2,"modified_gmt":"2026-11-24T03:46:50","slug":"4-revision-v1"},
                {"author":3,"modified_gmt":"2026-11-24T03:46:40","slug":"4-revision-v1"},
                {"author":6,"modified_gmt":"2026-11-24T03:46:30","slug":"4-revision-v1"}]"#,
        ),
        "wp/v2/posts/4/autosaves?context=edit" => {
            json(200, r#"[{"author":3,"modified_gmt":"2026-11-24T03:46:59","content":{"raw":"theirs"}}]"#)
        }
        "wp-presence/v1/presence?room=postType/book:9&per_page=100" => json(200, "[]"),
        "wp/v2/posts/4?context=edit" => {
            json(200, r#"{"modified_gmt":"2026-11-24T03:47:00","content":{"raw":"mine"}}"#)
        }
        _ => no_route(),
    }
}

#[tokio::test]
async fn one_request_after_the_other_in_a_fixed_order() {
    let script = Script::new(|line: &str, signed_in| {
        assert!(signed_in);
        newsroom(line)
    });
    let mut site = site(&script);
    let post = PostRef::new("post", 4);
    let ask = Ask {
        online: true,
        mine: vec![post.clone()],
        saves: true,
        known_saves: vec![(post.clone(), 1_795_491_990)],
        autosaves: vec![post.clone()],
        ..Ask::default()
    };
    let reading = site.read(&ask).await.unwrap();
    let asked: Vec<String> =
        script.asked().iter().map(|line| line.strip_prefix(BASE).unwrap().to_owned()).collect();
    assert_eq!(
        asked,
        [
            "wp-presence/v1/presence/rooms?per_page=100",
            "wp-presence/v1/presence?room=admin/online&per_page=100",
            "wp-presence/v1/presence?room=postType/post:4&per_page=100",
            // Just opened: the only way to learn when my row in it was written.
            "wp-presence/v1/presence?room=postType/book:9&per_page=100",
            // Whatever is saved from now on is news.
            "wp/v2/types/book",
            "wp/v2/types/post",
            "wp/v2/posts?include=4&context=edit&status=any&per_page=100",
            "wp/v2/posts/4/revisions?context=edit&per_page=30",
            "wp/v2/posts/4/autosaves?context=edit",
            "wp/v2/posts/4?context=edit",
            "wp/v2/types/page",
            "wp/v2/pages?include=7&context=edit&status=any&per_page=100",
        ]
    );
    assert_eq!(site.requests(), 12);
    assert_eq!(reading.present.get().unwrap().len(), 3);
    let online = reading.online.get().unwrap();
    assert!(
        matches!(&online[..], [one] if one.age == Duration::from_secs(1) && matches!(one.place, Place::Screen(_)))
    );
    assert_eq!(reading.close_ups.len(), 2);
    assert_eq!(reading.close_ups[0].rows.get().unwrap()[0].age, Duration::from_secs(10));
    let saves: Vec<_> = reading.saves.iter().map(|save| (save.modified, save.author)).collect();
    assert_eq!(saves, [(1_795_492_010, Some(user(2))), (1_795_492_020, Some(user(3)))]);
    assert_eq!(reading.autosaves[0].age, Duration::from_secs(20));
    assert_ne!(reading.texts[0].fingerprint, reading.autosaves[0].fingerprint);
    assert_eq!(&*reading.titles[0].1.title, "Autumn & more");
    assert_eq!(
        &*reading.titles[0].1.edit_link,
        "https://example.com/wp/wp-admin/post.php?post=4&action=edit"
    );

    // Titles and types are known now; the autosave of nobody else is not asked; the rows are settled.
    let book = PostRef::new("book", 9);
    let settled = vec![(post.clone(), vec![user(2), user(3)]), (book.clone(), vec![user(2)])];
    let mut ask = Ask { mine: vec![post.clone(), book], settled, ..Ask::default() };
    let reading = site.read(&ask).await.unwrap();
    assert_eq!(script.asked(), [format!("{BASE}wp-presence/v1/presence/rooms?per_page=100")]);
    assert_eq!(reading.online, Part::NotAsked);
    assert!(reading.titles.is_empty() && reading.close_ups.is_empty());

    // Rows are read for my stamp though nothing else is new.
    ask.stamps = vec![post];
    assert_eq!(site.read(&ask).await.unwrap().close_ups.len(), 1);
}

#[tokio::test]
async fn only_posts_that_are_mine_and_shared_are_looked_at_closely() {
    let script = Script::new(|line: &str, _| newsroom(line));
    let mut site = site(&script);
    // Page 7 is mine though I am not in it; book 9 holds only me; post 4 holds somebody else than before.
    let ask = Ask {
        mine: vec![PostRef::new("page", 7), PostRef::new("book", 9)],
        settled: vec![(PostRef::new("post", 4), vec![user(2)])],
        ..Ask::default()
    };
    let _ = site.read(&ask).await;
    let rows: Vec<String> = script.asked().into_iter().filter(|line| line.contains("room=")).collect();
    assert_eq!(
        rows,
        [
            format!("{BASE}wp-presence/v1/presence?room=postType/post:4&per_page=100"),
            format!("{BASE}wp-presence/v1/presence?room=postType/page:7&per_page=100"),
        ]
    );
}

#[tokio::test]
async fn a_post_that_became_unreadable_is_left_out() {
    let script = Script::new(|line: &str, _| {
        if line.contains("room=postType") {
            json(403, r#"{"code":"rest_forbidden","message":"x","data":{"status":403}}"#)
        } else {
            newsroom(line)
        }
    });
    let reading = site(&script).read(&Ask::default()).await.unwrap();
    assert!(reading.close_ups.is_empty());
    assert_eq!(reading.rooms.get().unwrap().len(), 3);
}

#[tokio::test]
async fn a_close_up_that_anything_else_refuses_is_a_fault_of_the_reading() {
    // Left out, nobody in the post would ever get a role, and nobody would be told why.
    let page = "<!DOCTYPE html><html><title>Blocked</title></html>";
    for (status, body, code) in [
        (403, r#"{"code":"blocked_by_plugin","message":"x","data":{"status":403}}"#, "rest-closed"),
        (403, r#"{"code":"rest_cannot_access","message":"x","data":{"status":403}}"#, "rest-closed"),
        (403, r#"{"code":"rest_forbidden_context","message":"x","data":{"status":403}}"#, "not-allowed"),
        (403, page, "firewall-page"),
        (404, r#"{"code":"rest_no_route","message":"x","data":{"status":404}}"#, "plugin-missing"),
        (400, r#"{"code":"rest_invalid_param","message":"x","data":{"status":400}}"#, "request-rejected"),
        (200, page, "web-page-instead"),
        (500, "", "php-fatal"),
    ] {
        let script =
            Script::new(
                move |line: &str, _| {
                    if line.contains("room=postType") { json(status, body) } else { newsroom(line) }
                },
            );
        let fault = site(&script).read(&Ask::default()).await.unwrap_err();
        assert_eq!(fault.code(), code, "{status} {body}");
        assert!(!fault.remedy().contains("left out"), "{}", fault.remedy());
    }
}

#[tokio::test]
async fn a_clock_behind_the_rows_makes_nobody_fresh() {
    // The web server's clock is ten hours behind: its Date is older than every row.
    let behind = ("date", "Mon, 23 Nov 2026 17:47:19 GMT");
    let script = Script::new(move |line: &str, _| {
        if line.contains("autosaves") {
            let body = r#"[{"author":3,"modified_gmt":"2026-11-24T03:47:00","content":{"raw":"a"}},
                {"author":5,"modified_gmt":"2026-11-24T03:46:00","content":{"raw":"b"}}]"#;
            return with(200, &[behind], body);
        }
        if line.contains("room=postType/post:4") {
            let row = |user, at| {
                format!(
                    r#"{{"client_id":"editor-{user}","user_id":{user},"display_name":"P","data":[],"date_gmt":"2026-11-24 {at}"}}"#
                )
            };
            return with(200, &[behind], &format!("[{},{}]", row(2, "03:47:10"), row(3, "03:45:10")));
        }
        newsroom(line)
    });
    let mine = vec![PostRef::new("post", 4)];
    let ask = Ask { autosaves: mine.clone(), mine, ..Ask::default() };
    let reading = site(&script).read(&ask).await.unwrap();
    let rows: Vec<u64> =
        reading.close_ups[0].rows.get().unwrap().iter().map(|row| row.age.as_secs()).collect();
    let texts: Vec<u64> = reading.autosaves.iter().map(|autosave| autosave.age.as_secs()).collect();
    assert_eq!((rows, texts), (vec![0, 120], vec![0, 60]));
}

#[tokio::test]
async fn odd_rows_prove_nobody_absent() {
    let read = async |rows: &str| {
        let body = format!("[{rows}]");
        let script = Script::new(move |line: &str, _| {
            if line.contains("rooms?") {
                json(200, &body)
            } else if line.contains("room=postType") {
                json(200, r#"[{"client_id":"editor-3","user_id":3,"date_gmt":"soon"}]"#)
            } else {
                newsroom(line)
            }
        });
        site(&script).read(&Ask::default()).await.unwrap()
    };
    let online = room("admin/online", &[2, 3]);
    let reading = read(&format!(r#"{online},{{"room":"postType/post:4"}}"#)).await;
    assert!(!reading.rooms.is_whole() && reading.present.is_whole());
    let reading =
        read(&format!(r#"{{"room":"admin/online","users":null}},{}"#, room("postType/post:4", &[2]))).await;
    assert!(reading.rooms.is_whole() && !reading.present.is_whole());
    assert!(!reading.close_ups[0].rows.is_whole());
    let reading = read("7").await;
    assert_eq!(reading.present, Part::NotAsked);
}

#[tokio::test]
async fn a_hard_fault_is_a_fault_of_the_whole_reading_and_loses_no_title() {
    let broken = AtomicUsize::new(0);
    let script = Script::new(|line: &str, _| {
        if line.contains("types/page") && broken.fetch_add(1, Ordering::SeqCst) == 0 {
            return with(503, &[("retry-after", "120")], "<html>busy</html>");
        }
        newsroom(line)
    });
    let mut site = site(&script);
    let fault = site.read(&Ask::default()).await.unwrap_err();
    assert_eq!(
        (fault.code(), fault.failure()),
        ("unavailable", Failure::ToldToWait(Duration::from_secs(120)))
    );
    let ask = Ask { saves: true, mine: vec![PostRef::new("post", 4)], ..Ask::default() };
    let reading = site.read(&ask).await.unwrap();
    assert_eq!(reading.titles.len(), 1);
    assert_eq!(reading.saves[0].author, None, "the author of a save that is no news is not asked");
}

#[tokio::test]
async fn a_401_in_the_middle_stops_the_reading() {
    let script = Script::new(|line: &str, _| {
        if line.contains("types/") {
            json(401, r#"{"code":"rest_not_logged_in","message":"x"}"#)
        } else {
            newsroom(line)
        }
    });
    let fault = site(&script).read(&Ask::default()).await.unwrap_err();
    assert_eq!((fault.code(), fault.failure()), ("not-signed-in", Failure::Refused));
}

#[tokio::test]
async fn a_missing_title_is_asked_again_later() {
    let script = Script::new(|line: &str, _| {
        if line.contains("rooms?") {
            return rooms(&[room("postType/page:7", &[5])]);
        }
        newsroom(line)
    });
    let mut site = site(&script);
    let mut asked = Vec::new();
    for reading in 0..12 {
        site.read(&Ask::default()).await.unwrap();
        if script.asked().iter().any(|line| line.contains("include=7")) {
            asked.push(reading);
        }
    }
    assert_eq!(asked, [0, 10]);
}

fn page_of(rooms: std::ops::Range<u64>, total: Option<&str>, pages: Option<&str>) -> Scripted {
    let rooms: Vec<String> = rooms.map(|id| room(&format!("plugin/board:{id}"), &[])).collect();
    let mut headers = vec![DATE];
    headers.extend(total.map(|total| ("x-wp-total", total)));
    headers.extend(pages.map(|pages| ("x-wp-totalpages", pages)));
    with(200, &headers, &format!("[{}]", rooms.join(",")))
}

/// How many requests a list of rooms takes, and whether it counts as whole.
async fn pages(answer: impl Fn(u64) -> Scripted + Send + Sync) -> (usize, bool) {
    let script = Script::new(|line: &str, _| {
        let page = line.rsplit_once("&page=").map_or(1, |(_, page)| page.parse().unwrap());
        answer(page)
    });
    let reading = site(&script).read(&Ask::default()).await.unwrap();
    (script.asked().len(), reading.rooms.is_whole())
}

#[tokio::test]
async fn pages_are_read_to_the_end_and_no_further() {
    assert_eq!(pages(|_| page_of(0..3, Some("3"), Some("1"))).await, (1, true));
    assert_eq!(pages(|_| page_of(0..0, Some("0"), Some("0"))).await, (1, true));
    assert_eq!(
        pages(|page| if page < 3 {
            page_of(0..100, Some("203"), Some("3"))
        } else {
            page_of(0..3, Some("203"), Some("3"))
        })
        .await,
        (3, true)
    );
    // No headers: a full page is followed by another one.
    assert_eq!(
        pages(|page| if page < 3 { page_of(0..100, None, None) } else { page_of(0..3, None, None) }).await,
        (3, true)
    );
    // A total that lies ends with an empty page.
    assert_eq!(
        pages(|page| if page < 2 {
            page_of(0..100, Some("999"), Some("9"))
        } else {
            page_of(0..0, Some("999"), Some("9"))
        })
        .await,
        (2, true)
    );
    // Endless pages are cut.
    assert_eq!(pages(|_| page_of(0..100, Some("99999999"), Some("999999"))).await, (10, false));
    assert_eq!(pages(|_| page_of(0..100, None, None)).await, (10, false));
    // A list that grew between two pages may have lost an item in the gap.
    assert_eq!(
        pages(|page| page_of(0..100, Some(if page == 1 { "150" } else { "151" }), Some("2"))).await,
        (2, false)
    );
}

#[tokio::test]
async fn a_network_is_read() {
    let body = r#"[{"blog_id":1,"url":"https://example.com/","user_count":5,"users":[{"user_id":2,"display_name":"P2","avatar_url":"x"}]},{"url":"odd"}]"#;
    let script = Script::new(|line: &str, _| {
        assert_eq!(line, format!("{BASE}wp-presence/v1/presence/network?users_per_site=20&per_page=100"));
        with(
            200,
            &[
                DATE,
                ("x-wp-totalpages", "1"),
                ("x-wp-presence-users-online", "9"),
                ("x-wp-presence-aggregating", "1"),
            ],
            body,
        )
    });
    let reading = site(&script).network().await.unwrap();
    assert_eq!((reading.people_online, reading.collected), (Some(9), true));
    assert!(
        matches!(reading.sites.get().unwrap().as_slice(), [site] if site.people_count == 5 && site.people.len() == 1)
    );

    let script = Script::new(|_: &str, _| no_route());
    assert_eq!(site(&script).network().await.unwrap_err().code(), "no-network");
}

/// The text of a post is read where none is known, and anew where somebody has another one.
#[tokio::test]
async fn a_text_is_read_only_where_it_tells_something() {
    let script = Script::new(|line: &str, _| newsroom(line));
    let mut site = site(&script);
    let post = PostRef::new("post", 4);
    let mut ask = Ask { mine: vec![post.clone()], autosaves: vec![post.clone()], ..Ask::default() };
    let first = site.read(&ask).await.unwrap();
    assert_eq!(first.texts.len(), 1);
    let of = first.texts[0].modified;
    ask.known_texts = vec![(post.clone(), of)];
    assert!(site.read(&ask).await.unwrap().texts.is_empty());
    // The post was saved since.
    (ask.saves, ask.known_texts) = (true, vec![(post, of - 10)]);
    assert_eq!(site.read(&ask).await.unwrap().texts.len(), 1);
}

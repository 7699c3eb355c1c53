//! What a plan spares a site, and what it makes a reading ask besides.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use presence::cadence::Ask;
use presence::reading::Part;
use presence::{PostRef, UserId};
use support::{BASE, Script, Scripted, json, no_route, room, rooms, site, user};

/// The rows of these people in the editor of one post.
fn rows(people: &[u64]) -> Scripted {
    let row =
        |who| format!(r#"{{"client_id":"editor-{who}","user_id":{who},"date_gmt":"2026-11-24 03:47:09"}}"#);
    json(200, &format!("[{}]", people.iter().map(row).collect::<Vec<_>>().join(",")))
}

/// Zoe (2) and Ben (3) in post 4, Ann (5) in page 7, Zoe alone in book 9.
fn newsroom(line: &str) -> Scripted {
    let Some(route) = line.strip_prefix(BASE) else { return no_route() };
    match route {
        "wp-presence/v1/presence/rooms?per_page=100" => rooms(&[
            room("admin/online", &[2, 3, 5]),
            room("postType/post:4", &[3, 2]),
            room("postType/page:7", &[5]),
            room("postType/book:9", &[2]),
        ]),
        _ if route.contains("postType/post:4") => rows(&[2, 3]),
        _ if route.contains("postType/page:7") => rows(&[5]),
        _ if route.starts_with("wp-presence/v1/presence?") => json(200, "[]"),
        _ => no_route(),
    }
}

#[tokio::test]
async fn the_rows_of_my_posts_can_be_read_instead_of_the_rooms() {
    let script = Script::new(|line: &str, _| newsroom(line));
    let ask = Ask { rooms: false, mine: vec![PostRef::new("post", 4)], titles: false, ..Ask::default() };
    let reading = site(&script).read(&ask).await.unwrap();
    assert_eq!(script.asked(), [format!("{BASE}wp-presence/v1/presence?room=postType/post:4&per_page=100")]);
    assert_eq!((&reading.rooms, &reading.present), (&Part::NotAsked, &Part::NotAsked));
    assert_eq!(reading.close_ups.len(), 1);
}

#[tokio::test]
async fn whoever_is_in_their_post_no_more_is_looked_for_in_all_rooms() {
    let script = Script::new(|line: &str, _| newsroom(line));
    let page = PostRef::new("page", 7);
    let ask = Ask { rooms: false, mine: vec![page.clone()], titles: false, ..Ask::default() };
    let reading = site(&script).read(&ask).await.unwrap();
    assert!(reading.rooms.is_whole() && reading.close_ups.iter().any(|one| one.post == page));
    let asked_twice = script.asked().iter().filter(|line| line.contains("page:7")).count();
    assert_eq!(asked_twice, 1);
}

#[tokio::test]
async fn the_later_of_two_answers_counts_where_i_come_back_in_between() {
    // The rows were read while my page was loading, the list right after.
    let script = Script::new(|line: &str, _| match line.contains("room=postType/post:4") {
        true => rows(&[3]),
        false => newsroom(line),
    });
    let post = PostRef::new("post", 4);
    let ask = Ask { rooms: false, mine: vec![post.clone()], titles: false, ..Ask::default() };
    let reading = site(&script).read(&ask).await.unwrap();
    let listed = reading.rooms.get().unwrap().iter().find(|room| room.post == post).unwrap();
    assert_eq!(listed.people.len(), 2);
    assert!(reading.close_ups.iter().all(|one| one.post != post), "they say that I am not in it");
}

#[tokio::test]
async fn rows_that_are_refused_are_asked_once_in_a_reading() {
    let script = Script::new(|line: &str, _| match line.contains("post:4") {
        true => json(403, r#"{"code":"rest_forbidden","message":"No.","data":{"status":403}}"#),
        false => newsroom(line),
    });
    let mine = vec![PostRef::new("post", 4)];
    let ask = Ask { rooms: false, mine, titles: false, ..Ask::default() };
    let reading = site(&script).read(&ask).await.unwrap();
    assert!(reading.rooms.is_whole() && reading.close_ups.iter().all(|one| one.post.id != 4));
    assert_eq!(script.asked().iter().filter(|line| line.contains("post:4")).count(), 1);
}

#[tokio::test]
async fn when_a_row_that_is_back_was_written_is_asked_once() {
    let asks_rows = |known: &'static [u64]| async move {
        let script = Script::new(|line: &str, _| newsroom(line));
        let mine = [PostRef::new("post", 4), PostRef::new("book", 9)];
        let known: Vec<UserId> = known.iter().map(|who| user(*who)).collect();
        let settled = mine.iter().map(|post| (post.clone(), known.clone())).collect();
        let ask = Ask { mine: mine.to_vec(), settled, titles: false, ..Ask::default() };
        site(&script).read(&ask).await.unwrap();
        script.asked().iter().filter(|line| line.contains("postType/")).count()
    };
    assert_eq!(asks_rows(&[2, 3]).await, 0, "all of them are known");
    assert_eq!(asks_rows(&[3]).await, 2, "mine is back in both, alone or not");
}

#[tokio::test]
async fn where_it_is_not_known_how_long_rows_live_a_post_that_i_opened_is_reason_to_ask() {
    let asks_places = |ask: Ask| async move {
        let script = Script::new(|line: &str, _| newsroom(line));
        site(&script).read(&ask).await.unwrap();
        script.asked().iter().any(|line| line.contains("admin/online"))
    };
    assert!(asks_places(Ask { learn: true, ..Ask::default() }).await);
    assert!(!asks_places(Ask::default()).await);
    let mine = vec![PostRef::new("post", 4), PostRef::new("book", 9), PostRef::new("page", 7)];
    assert!(!asks_places(Ask { learn: true, mine, ..Ask::default() }).await);
}

//! What a plan spares a site, and what it makes a reading ask besides.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use presence::PostRef;
use presence::cadence::Ask;
use presence::reading::Part;
use support::{BASE, Script, Scripted, json, no_route, room, rooms, site};

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

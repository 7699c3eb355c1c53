//! What a reading may cost a site, whatever the site answers.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::collections::HashSet;
use std::time::Duration;

use presence::PostRef;
use presence::cadence::Ask;
use support::{BASE, Script, Scripted, Slow, json, no_route, room, rooms, site, with};

/// The requests that one reading may send.
const MOST: usize = 40;

/// The people of each room are me and somebody else; every post is there, and has a title and an autosave.
fn answer(line: &str, list: &[String]) -> Scripted {
    let Some(route) = line.strip_prefix(BASE) else { return no_route() };
    if route.starts_with("wp-presence/v1/presence/rooms") {
        rooms(list)
    } else if route.starts_with("wp-presence/v1/presence?room=") {
        json(
            200,
            r#"[{"client_id":"editor-3","user_id":3,"display_name":"P3","date_gmt":"2026-11-24 03:47:09"}]"#,
        )
    } else if let Some(post_type) = route.strip_prefix("wp/v2/types/") {
        json(200, &format!(r#"{{"rest_base":"{post_type}s","rest_namespace":"wp/v2"}}"#))
    } else if route.contains("/autosaves") {
        json(200, r#"[{"author":3,"modified_gmt":"2026-11-24T03:47:00","content":{"raw":"theirs"}}]"#)
    } else if route.starts_with("wp/v2/posts/") {
        json(200, r#"{"modified_gmt":"2026-11-24T03:46:00","content":{"raw":"the post's"}}"#)
    } else if let Some((_, ids)) = route.split_once("include=") {
        let items: Vec<String> = ids
            .split('&')
            .next()
            .unwrap()
            .split(',')
            .map(|id| {
                format!(r#"{{"id":{id},"title":{{"raw":"T{id}"}},"modified_gmt":"2026-11-24T03:47:00"}}"#)
            })
            .collect();
        json(200, &format!("[{}]", items.join(",")))
    } else {
        no_route()
    }
}

fn mine(count: u64) -> Vec<PostRef> {
    (1..=count).map(|id| PostRef::new("post", id)).collect()
}

fn shared(posts: &[PostRef]) -> Vec<String> {
    posts.iter().map(|post| room(&format!("postType/{}:{}", post.post_type, post.id), &[2, 3])).collect()
}

#[tokio::test]
async fn a_site_can_not_make_a_reading_endless() {
    // Ten full pages of rooms in types of their own, and I am in each of them; every list has a next page.
    let script = Script::new(|line: &str, _| {
        if line.contains("presence/rooms") {
            let page = line.split("&page=").nth(1).unwrap_or("1");
            let list: Vec<String> =
                (0..100).map(|i| room(&format!("postType/t{page}x{i}:4"), &[2])).collect();
            return rooms(&list);
        }
        answer(line, &[])
    });
    let mut site = site(&script);
    let ask = Ask { online: true, ..Ask::default() };
    for _ in 0..20 {
        site.read(&ask).await.unwrap();
        let asked = script.asked();
        assert!(asked.len() <= MOST, "{}", asked.len());
    }
}

#[tokio::test]
async fn redirects_count_as_requests() {
    let posts = mine(90);
    let list = shared(&posts);
    let script = Script::redirecting(|line: &str, _| {
        let hops = line.matches("hop").count();
        if line.contains("presence?room=") && hops < 4 {
            let next = format!("{}&hop{hops}=1", line.strip_prefix("GET ").unwrap());
            return with(302, &[("location", &next)], "");
        }
        answer(line, &list)
    });
    let mut site = site(&script);
    let reading = site.read(&Ask { mine: posts.clone(), ..Ask::default() }).await.unwrap();
    assert!(!reading.close_ups.is_empty());
    let asked = script.asked().len();
    // The last request is followed to its end.
    assert!(asked < MOST + 5, "{asked}");
    assert_eq!(site.requests(), u64::try_from(asked).unwrap());
}

#[tokio::test]
async fn few_new_types_are_asked_at_once_and_all_in_the_end() {
    let list: Vec<String> = (0..30).map(|i| room(&format!("postType/t{i}:{}", i + 1), &[3])).collect();
    let script = Script::new(|line: &str, _| answer(line, &list));
    let mut site = site(&script);
    let mut titles = HashSet::new();
    for _ in 0..8 {
        let reading = site.read(&Ask::default()).await.unwrap();
        let types = script.asked().iter().filter(|line| line.contains("wp/v2/types/")).count();
        assert!(types <= 4, "{types}");
        titles.extend(reading.titles.into_iter().map(|(post, _)| post));
    }
    assert_eq!(titles.len(), 30);
}

#[tokio::test]
async fn titles_are_left_out_first_then_autosaves_then_saves_and_close_ups_last() {
    // What is left for details behind the close-ups of so many posts.
    for (posts, close_ups, saves, autosaves, titles) in [
        // Rooms, 10 close-ups, the type, saves, 10 autosaves and texts, another type, its titles: 35 requests.
        (10, 10, true, 10, true),
        (12, 12, true, 12, false),
        (30, 30, true, 4, false),
        (37, 37, true, 0, false),
        (38, 38, false, 0, false),
        (60, 39, false, 0, false),
    ] {
        let mine = mine(posts);
        let mut list = shared(&mine);
        list.push(room("postType/zine:500", &[3]));
        let script = Script::new(|line: &str, _| answer(line, &list));
        let ask = Ask { mine: mine.clone(), saves: true, autosaves: mine.clone(), ..Ask::default() };
        let mut site = site(&script);
        let reading = site.read(&ask).await.unwrap();
        let zine = reading.titles.iter().any(|(post, _)| &*post.post_type == "zine");
        assert_eq!(
            (reading.close_ups.len(), !reading.saves.is_empty(), reading.autosaves.len(), zine),
            (close_ups, saves, autosaves, titles),
            "{posts} posts"
        );
        assert!(script.asked().len() <= MOST);
    }
}

#[tokio::test]
async fn posts_that_do_not_fit_into_a_reading_have_their_turn_in_another() {
    let mine = mine(90);
    let list = shared(&mine);
    let script = Script::new(|line: &str, _| answer(line, &list));
    let mut site = site(&script);
    let mut seen = HashSet::new();
    for _ in 0..3 {
        let reading = site.read(&Ask { mine: mine.clone(), ..Ask::default() }).await.unwrap();
        seen.extend(reading.close_ups.into_iter().map(|close_up| close_up.post));
    }
    assert_eq!(seen.len(), 90);
}

#[tokio::test]
async fn a_slow_site_holds_nobody_up() {
    let posts = mine(10);
    let list = shared(&posts);
    let script = Script::new(|line: &str, _| answer(line, &list));
    let mut slow = site(Slow::new(&script, Duration::from_secs(30)));
    let ask = Ask { mine: posts, saves: true, ..Ask::default() };
    let reading = slow.read(&ask).await.unwrap();
    assert_eq!((script.asked().len(), reading.close_ups.len(), reading.saves.len()), (4, 3, 0));
    // The next reading has its own time.
    assert_eq!(slow.read(&ask).await.unwrap().close_ups.len(), 3);

    // Where not even who is there comes in time, that is a fault.
    let script = Script::new(|line: &str, _| {
        let list: Vec<String> = (0..100).map(|i| room(&format!("plugin/board:{i}"), &[])).collect();
        answer(line, &list)
    });
    let mut slow = site(Slow::new(&script, Duration::from_secs(30)));
    let fault = slow.read(&Ask { online: true, ..Ask::default() }).await.unwrap_err();
    assert_eq!((fault.code(), script.asked().len()), ("reading-too-long", 4));
}

//! People in one post, and what each of them is told.

use std::time::Duration;

use presence::alerts::Kind;
use presence::reading::Role;
use presence::transition::Departure;
use presence::{PostRef, Transition};
use presence_tray_tests::desk::{Desk, connect};
use presence_tray_tests::watcher::Look;
use presence_tray_tests::wordpress_people::Browser;

use crate::{only_alert, quiet, silent};

#[tokio::test]
async fn somebody_opens_my_post_changes_it_and_saves_it() {
    let site = quiet("newsroom");
    let post = site.add_post("The post of both", "zoe", "publish");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    let zoes_page = zoe.edit(post).await;
    zoe.heartbeat(&zoes_page, false).await;
    let (mut zoes_desk, mut yamadas_desk) = (Desk::of(&site, "zoe").await, Desk::of(&site, "yamada").await);
    silent(&zoes_desk.look().await.unwrap());

    let yamadas_page = yamada.edit(post).await;
    let look = zoes_desk.look().await.unwrap();
    assert!(
        matches!(only_alert(&look, &site, "yamada", post), Kind::Opened { mine, no_dialog: false } if mine.silent_since.is_none()),
        "{look:#?}"
    );
    let look = yamadas_desk.look().await.unwrap();
    assert!(matches!(only_alert(&look, &site, "zoe", post), Kind::AlreadyIn { .. }), "{look:#?}");

    // Both go on; the lock rows of old plugins come with the second heartbeat.
    for with_lock in [false, true, true] {
        zoe.heartbeat(&zoes_page, true).await;
        yamada.heartbeat(&yamadas_page, with_lock).await;
        silent(&zoes_desk.look().await.unwrap());
        silent(&yamadas_desk.look().await.unwrap());
    }
    let mine = zoes_desk.roster().my_posts(zoes_desk.now);
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].others[0].role, Some(Role::Editor));

    yamada.autosave(&yamadas_page, "Unsaved.").await;
    let look = until_told(&mut zoes_desk).await;
    assert!(matches!(only_alert(&look, &site, "yamada", post), Kind::Changing { .. }), "{look:#?}");
    assert!(look.alerts()[0].replaces);
    silent(&yamadas_desk.look().await.unwrap());

    yamada.save(&yamadas_page, "Saved.").await;
    let look = until_told(&mut zoes_desk).await;
    assert!(matches!(only_alert(&look, &site, "yamada", post), Kind::Saved { .. }), "{look:#?}");
    assert!(look.alerts()[0].replaces);
    for _ in 0..6 {
        silent(&yamadas_desk.look().await.unwrap());
    }

    yamada.leave(yamadas_page).await;
    let mut left = None;
    for _ in 0..6 {
        zoe.heartbeat(&zoes_page, true).await;
        let look = zoes_desk.look().await.unwrap();
        silent(&look);
        left = left.or(look.applied.transitions.into_iter().find(|transition| {
            matches!(transition, Transition::LeftPost { person, .. } if person.id == site.account("yamada").id)
        }));
    }
    assert!(matches!(left, Some(Transition::LeftPost { how: Departure::Left, free: true, .. })), "{left:?}");
}

/// Looks until the user is told something, at most as often as a minute allows.
async fn until_told(desk: &mut Desk) -> Look {
    let begun = desk.now;
    loop {
        let look = desk.look().await.unwrap();
        if !look.alerts().is_empty() {
            return look;
        }
        assert!(
            desk.now.since(begun) < Duration::from_secs(120),
            "nothing was told for two minutes: {look:#?}"
        );
    }
}

#[tokio::test]
async fn reloads_alarm_nobody() {
    let site = quiet("newsroom");
    let post = site.add_post("Reloaded", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    let mut zoes_page = zoe.edit(post).await;
    let mut yamadas_page = yamada.edit(post).await;
    let mut desk = Desk::of(&site, "admin").await;
    silent(&desk.look().await.unwrap());
    let mut zoes_desk = {
        // Both are there already: the first look tells one summary.
        let connected = connect(&site.address, site.account("zoe")).await.unwrap();
        Desk::watching(connected).await
    };
    for reloads in 0..4 {
        if reloads % 2 == 0 {
            zoes_page = zoe.reload(zoes_page).await;
        } else {
            yamadas_page = yamada.reload(yamadas_page).await;
        }
        // The rows are away, and come back with the page's next heartbeat.
        let away = zoes_desk.look().await.unwrap();
        silent(&away);
        zoe.heartbeat(&zoes_page, true).await;
        yamada.heartbeat(&yamadas_page, true).await;
        let back = zoes_desk.look().await.unwrap();
        silent(&back);
        for look in [&away, &back] {
            let gone = |transition: &Transition| matches!(transition, Transition::LeftPost { .. });
            assert!(!look.applied.transitions.iter().any(gone), "{look:#?}");
        }
        silent(&desk.look().await.unwrap());
    }
}

#[tokio::test]
async fn who_falls_silent_is_not_said_to_have_left_and_is_no_news_when_back() {
    let site = quiet("newsroom");
    let post = site.add_post("Silence", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let zoes_page = zoe.edit(post).await;
    zoe.heartbeat(&zoes_page, true).await;
    let mut desk = Desk::of(&site, "zoe").await;
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    let yamadas_page = yamada.edit(post).await;
    let look = desk.look().await.unwrap();
    assert!(matches!(only_alert(&look, &site, "yamada", post), Kind::Opened { .. }));

    // The lid is closed: no DELETE, the rows run out. Their last stamp is as old as the looks say.
    let room = format!("postType/post:{post}");
    let id = site.account("yamada").id;
    let rows = [(room.as_str(), format!("editor-{id}")), ("admin/online", format!("user-{id}"))];
    let lifetime = if site.plugin_is_at_least("0.2.0") { 150 } else { 60 };
    let begun = desk.now;
    let mut gone = None;
    let mut aged = 0;
    while desk.now.since(begun) < Duration::from_secs(400) {
        let elapsed = desk.now.since(begun).as_secs();
        if elapsed > aged && aged <= lifetime {
            for (room, client) in &rows {
                site.deed(&["age", room, client, &(elapsed - aged).to_string()]);
            }
            aged = elapsed;
        }
        zoe.heartbeat(&zoes_page, true).await;
        let look = desk.look().await.unwrap();
        silent(&look);
        gone = gone.or(look.applied.transitions.into_iter().find_map(|transition| match transition {
            Transition::LeftPost { how, person, .. } if person.id == site.account("yamada").id => Some(how),
            _ => None,
        }));
    }
    assert_eq!(gone, Some(Departure::FellSilent));

    yamada.heartbeat(&yamadas_page, true).await;
    let look = desk.look().await.unwrap();
    silent(&look);
}

#[tokio::test]
async fn a_post_is_saved_without_being_opened() {
    let site = quiet("newsroom");
    let post = site.add_post("Edited in the list", "zoe", "publish");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let page = zoe.edit(post).await;
    zoe.heartbeat(&page, true).await;
    // WordPress refuses a quick edit while the post's lock is held; an old lock is none.
    site.deed(&["unlock", &post.to_string()]);
    let mut desk = Desk::of(&site, "zoe").await;
    silent(&desk.look().await.unwrap());
    Browser::sign_in(&site, site.account("yamada")).await.quick_edit(post, "Another title").await;
    zoe.heartbeat(&page, true).await;
    let look = until_told(&mut desk).await;
    assert!(matches!(only_alert(&look, &site, "yamada", post), Kind::Saved { .. }), "{look:#?}");
}

#[tokio::test]
async fn signing_out_leaves_everything_at_once() {
    let site = quiet("newsroom");
    let post = site.add_post("Left by signing out", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let page = zoe.edit(post).await;
    let mut desk = Desk::of(&site, "admin").await;
    assert_eq!(desk.roster().people(desk.now)[0].posts, [PostRef::new("post", post)]);
    // The editor hides the admin bar with the link to sign out.
    let dashboard = zoe.open("index.php").await;
    zoe.leave(page).await;
    zoe.sign_out(dashboard).await;
    let look = desk.look().await.unwrap();
    assert!(look.reading.rooms.get().unwrap().is_empty() && look.reading.present.get().unwrap().is_empty());
    for _ in 0..8 {
        silent(&desk.look().await.unwrap());
    }
    assert!(desk.roster().people(desk.now).is_empty());
}

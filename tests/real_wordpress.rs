//! The main job against a real WordPress with the real presence plugin.
//!
//! Run by `cargo xtask test --wordpress`, one test at a time: the sites are shared, and the site
//! “troubled” is there to be broken. Each test works in posts of its own. Time passes as the cadence
//! plans it, by argument.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where the site does not do what it should"
)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use presence::alerts::Kind;
use presence::cadence::Ask;
use presence::reading::{Place, Role};
use presence::transition::Departure;
use presence::{PostRef, Transition};
use presence_tray_tests::desk::{Desk, Look, connect, credential, sockets};
use presence_tray_tests::real_sites::RealSite;
use presence_tray_tests::wordpress_people::Browser;
use wordpress::doctor::{Outcome, examine};
use wordpress::{Address, Fault, discover, introspect, revoke, who_am_i};

/// Everything but the autosaves and saves of posts.
fn everybody() -> Ask {
    Ask { online: true, ..Ask::default() }
}

/// Whether `look` tells exactly one alert, about this person in this post.
fn only_alert<'a>(look: &'a Look, site: &RealSite, login: &str, post: u64) -> &'a Kind {
    let alerts = look.alerts();
    assert_eq!(alerts.len(), 1, "{look:#?}");
    assert_eq!(alerts[0].people, [site.account(login).id], "{look:#?}");
    assert_eq!(alerts[0].posts, [PostRef::new("post", post)], "{look:#?}");
    &alerts[0].kind
}

fn silent(look: &Look) {
    assert!(look.alerts().is_empty(), "{look:#?}");
}

/// A site with nobody on it.
fn quiet(name: &str) -> RealSite {
    let site = RealSite::named(name);
    site.deed(&["empty"]);
    site
}

#[tokio::test]
async fn what_a_person_types_leads_to_the_site() {
    let site = RealSite::named("newsroom");
    let bare = site.address.strip_prefix("http://").unwrap();
    let root = format!("{}/wp-json/", site.address);
    for typed in [
        site.address.clone(),
        format!("{}/", site.address),
        bare.to_owned(),
        format!("{bare}/wp-admin"),
        format!("{}/wp-admin/post.php?post=5&action=edit", site.address),
        format!("{}/wp-login.php", site.address),
        format!("{}/?p={}", site.address, site.posts[1].id),
        format!("{}/wp-json/wp/v2/posts", site.address),
        format!("{}/?rest_route=/", site.address),
        format!("{}/there/is/no/such/page/", site.address),
    ] {
        let found = discover(&sockets(), &Address::parse(&typed).unwrap()).await.unwrap();
        if typed.contains("rest_route") {
            assert!(found.root.is_in_query(), "{typed}: {}", found.root);
        } else {
            assert_eq!(found.root.to_string(), root, "{typed}");
        }
        assert!(found.index.has_presence(), "{typed}");
        assert_eq!(found.index.name, "The Newsroom");
        let page = found.index.authorization.unwrap();
        assert_eq!(page, format!("{}/wp-admin/authorize-application.php", site.address));
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        assert!(found.site_clock.unwrap().unsigned_abs().abs_diff(clock) <= 2, "{typed}");
    }
}

#[tokio::test]
async fn each_site_of_a_network_is_found_and_read_by_itself() {
    let network = quiet("network");
    for (typed, root) in
        [("", "/wp-json/"), ("/second/", "/second/wp-json/"), ("/second/wp-admin/", "/second/wp-json/")]
    {
        let typed = format!("{}{typed}", network.address);
        let found = discover(&sockets(), &Address::parse(&typed).unwrap()).await.unwrap();
        assert_eq!(found.root.to_string(), format!("{}{root}", network.address), "{typed}");
    }
    let mut of_second = network.clone();
    of_second.address.push_str("/second");
    let browser = Browser::sign_in(&of_second, network.account("zoe")).await;
    browser.open("index.php").await;
    let mut second = connect(&of_second.address, network.account("yamada")).await.unwrap();
    assert_eq!(second.admin_link(), format!("{}/wp-admin/", of_second.address));
    let here = second.read(&everybody()).await.unwrap();
    assert_eq!(
        here.present.get().unwrap().iter().map(|person| &*person.name).collect::<Vec<_>>(),
        ["Zoë Ünal"]
    );
    let mut first = connect(&network.address, network.account("yamada")).await.unwrap();
    assert!(first.read(&everybody()).await.unwrap().present.get().unwrap().is_empty());

    let told = second.network().await;
    if network.plugin_is_at_least("0.2.0") {
        assert!(matches!(told, Err(Fault::NotAllowed(_))), "{told:?}");
        let mut admin = connect(&network.address, network.account("admin")).await.unwrap();
        admin.network().await.unwrap();
    } else {
        assert!(matches!(told, Err(Fault::NoNetwork(_))), "{told:?}");
    }
}

#[tokio::test]
async fn a_password_is_taken_refused_and_revoked() {
    let site = RealSite::named("newsroom");
    let zoe = site.account("zoe");
    let transport = sockets();
    let root = discover(&transport, &Address::parse(&site.address).unwrap()).await.unwrap().root;

    let right = credential(zoe, &zoe.application_password);
    let me = who_am_i(&transport, &root, &right).await.unwrap();
    assert_eq!((me.id, me.name.as_deref()), (zoe.id, Some("Zoë Ünal")));
    assert_eq!(me.roles, ["editor"]);
    assert_eq!(
        (me.sees_places, me.sees_presence, me.sees_others_posts),
        (Some(false), Some(true), Some(true))
    );

    for wrong in ["wrong wrong wrong wrong wrong", &zoe.password] {
        let fault = who_am_i(&transport, &root, &credential(zoe, wrong)).await.unwrap_err();
        assert!(matches!(fault, Fault::NotSignedIn(_) | Fault::CredentialsRefused(_)), "{fault:?}");
        assert_eq!(fault.failure(), presence::cadence::Failure::Refused);
    }

    let made = site.deed(&["password", "zoe"]);
    let word = |key: &str| made[key].as_str().unwrap().to_owned();
    let other = credential(zoe, &word("password"));
    assert_eq!(introspect(&transport, &root, &other).await.unwrap().uuid, word("uuid"));
    revoke(&transport, &root, &other).await.unwrap();
    let fault = who_am_i(&transport, &root, &other).await.unwrap_err();
    assert!(matches!(fault, Fault::NotSignedIn(_) | Fault::CredentialsRefused(_)), "{fault:?}");
    who_am_i(&transport, &root, &right).await.unwrap();

    let made = site.deed(&["password", "zoe"]);
    let mut connection = connect(&site.address, zoe).await.unwrap();
    let mut revoked = wordpress::Site::new(
        sockets(),
        credential(zoe, made["password"].as_str().unwrap()),
        wordpress::Connection { root: root.clone(), url: None, me: zoe.id },
    );
    revoked.read(&everybody()).await.unwrap();
    site.deed(&["revoke", "zoe", made["uuid"].as_str().unwrap()]);
    assert!(revoked.read(&everybody()).await.is_err());
    connection.read(&everybody()).await.unwrap();
}

#[tokio::test]
async fn each_role_sees_what_it_may() {
    let site = quiet("newsroom");
    let (zoe, alice) = (site.account("zoe"), site.account("alice"));
    let (hers, alices) =
        (site.add_post("Of Zoë", "zoe", "draft"), site.add_post("Of Alice", "alice", "draft"));
    let zoes_browser = Browser::sign_in(&site, zoe).await;
    let page = zoes_browser.edit(hers).await;
    zoes_browser.heartbeat(&page, true).await;
    let alices_browser = Browser::sign_in(&site, alice).await;
    let alices_page = alices_browser.edit(alices).await;
    alices_browser.heartbeat(&alices_page, true).await;

    for (login, posts, places) in [
        ("admin", vec![hers, alices], true),
        ("yamada", vec![hers, alices], !site.plugin_is_at_least("0.9.0")),
        ("alice", vec![alices], !site.plugin_is_at_least("0.9.0")),
    ] {
        let reading =
            connect(&site.address, site.account(login)).await.unwrap().read(&everybody()).await.unwrap();
        let mut rooms: Vec<u64> = reading.rooms.get().unwrap().iter().map(|room| room.post.id).collect();
        rooms.sort_unstable();
        assert_eq!(rooms, posts, "{login}");
        let online = reading.online.get().unwrap();
        let zoes = online.iter().find(|row| row.person.id == zoe.id).unwrap();
        // Old plugins name people in the list of rooms alone.
        let named = site.plugin_is_at_least("0.1.14");
        assert_eq!(&*zoes.person.name, if named { "Zoë Ünal" } else { "" });
        assert!(zoes.age < Duration::from_secs(20), "{zoes:?}");
        match &zoes.place {
            Place::Screen(screen) if places => assert_eq!(&*screen.id, "post", "{login}"),
            Place::Hidden if !places => {}
            other => panic!("{login}: {other:?}"),
        }
        let names: Vec<&str> = reading.present.get().unwrap().iter().map(|person| &*person.name).collect();
        assert!(names.contains(&"Zoë Ünal") && names.contains(&"Alice Author"), "{login}: {names:?}");
        let desk = Desk::of(&site, login).await;
        let shown = desk.roster.people(desk.now);
        assert!(shown.iter().any(|other| &*other.person.name == "Zoë Ünal"), "{login}: {shown:?}");
    }
    let fault =
        connect(&site.address, site.account("sam")).await.unwrap().read(&everybody()).await.unwrap_err();
    assert!(matches!(fault, Fault::NotAllowed(_)), "{fault:?}");
    assert_eq!(fault.failure(), presence::cadence::Failure::Forbidden);
}

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
    let mine = zoes_desk.roster.my_posts(zoes_desk.now);
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].others[0].role, Some(Role::Editor));

    yamada.autosave(&yamadas_page, "Unsaved.").await;
    let look = until_told(&mut zoes_desk).await;
    assert!(matches!(only_alert(&look, &site, "yamada", post), Kind::Changing { .. }), "{look:#?}");
    assert!(look.alerts()[0].replaces);
    silent(&yamadas_desk.look().await.unwrap());

    yamada.save(&yamadas_page, "Saved.").await;
    let look = until_told(&mut zoes_desk).await;
    assert_eq!(only_alert(&look, &site, "yamada", post), &Kind::Saved, "{look:#?}");
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
    assert_eq!(only_alert(&look, &site, "yamada", post), &Kind::Saved);
}

#[tokio::test]
async fn signing_out_leaves_everything_at_once() {
    let site = quiet("newsroom");
    let post = site.add_post("Left by signing out", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let page = zoe.edit(post).await;
    let mut desk = Desk::of(&site, "admin").await;
    assert_eq!(desk.roster.people(desk.now)[0].posts, [PostRef::new("post", post)]);
    // The editor hides the admin bar with the link to sign out.
    let dashboard = zoe.open("index.php").await;
    zoe.leave(page).await;
    zoe.sign_out(dashboard).await;
    let look = desk.look().await.unwrap();
    assert!(look.reading.rooms.get().unwrap().is_empty() && look.reading.present.get().unwrap().is_empty());
    for _ in 0..8 {
        silent(&desk.look().await.unwrap());
    }
    assert!(desk.roster.people(desk.now).is_empty());
}

#[tokio::test]
async fn titles_are_what_the_authors_wrote() {
    let site = quiet("newsroom");
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    for post in &site.posts {
        yamada.edit(post.id).await;
    }
    let reading =
        connect(&site.address, site.account("zoe")).await.unwrap().read(&everybody()).await.unwrap();
    for post in &site.posts {
        let known = reading.titles.iter().find(|(of, _)| *of == PostRef::new(&post.post_type, post.id));
        let (_, title) = known.unwrap_or_else(|| panic!("{}: {:?}", post.title, reading.titles));
        assert_eq!(&*title.title, post.title);
        assert_eq!(
            &*title.edit_link,
            format!("{}/wp-admin/post.php?post={}&action=edit", site.address, post.id)
        );
    }
}

#[tokio::test]
async fn a_site_in_trouble_is_named_and_changes_nobodys_presence() {
    let site = quiet("troubled");
    let post = site.add_post("In trouble", "zoe", "draft");
    let zoe = Browser::sign_in(&site, site.account("zoe")).await;
    let yamada = Browser::sign_in(&site, site.account("yamada")).await;
    let pages = (zoe.edit(post).await, yamada.edit(post).await);
    let mut desk = Desk::watching(connect(&site.address, site.account("zoe")).await.unwrap()).await;
    let who_is_where = |desk: &Desk| -> Vec<_> {
        desk.roster
            .people(desk.now)
            .into_iter()
            .map(|other| (other.person, other.place, other.posts))
            .collect()
    };
    let here = who_is_where(&desk);
    assert_eq!(here.len(), 1);

    site.deed(&["plugin", "off"]);
    let switched_off = desk.look().await.unwrap_err();
    let diagnosis = examine(&sockets(), &site.address, None, SystemTime::now(), |_| ()).await;
    site.deed(&["plugin", "on"]);
    assert!(matches!(switched_off, Fault::PluginMissing(_)), "{switched_off:?}");
    assert!(matches!(diagnosis.fault, Some(Fault::PluginMissing(_))), "{diagnosis:#?}");

    std::fs::write(site.maintenance_file(), "<?php $upgrading = time();").unwrap();
    let updating = desk.look().await.unwrap_err();
    std::fs::remove_file(site.maintenance_file()).unwrap();
    assert!(matches!(updating, Fault::Maintenance(_)), "{updating:?}");
    assert_eq!(updating.evidence().unwrap().retry_after, Some(Duration::from_secs(600)));

    site.deed(&["spoil", "add_action('rest_api_init', function () { there_is_no_such_function(); });"]);
    let crashed = desk.look().await.unwrap_err();
    site.deed(&["unspoil"]);
    assert!(matches!(crashed, Fault::PhpFatal(_)), "{crashed:?}");

    site.deed(&["spoil", "add_filter('rest_authentication_errors', fn () => new WP_Error('rest_login_required', 'Closed.', array('status' => 401)));"]);
    let closed = desk.look().await.unwrap_err();
    site.deed(&["unspoil"]);
    assert!(matches!(closed, Fault::RestClosed(_)), "{closed:?}");

    site.deed(&["spoil", "add_filter('wp_is_application_passwords_available', '__return_false');"]);
    let unavailable = desk.look().await.unwrap_err();
    let zoes = site.account("zoe");
    let password = credential(zoes, &zoes.application_password);
    let diagnosis = examine(&sockets(), &site.address, Some(&password), SystemTime::now(), |_| ()).await;
    site.deed(&["unspoil"]);
    assert!(
        matches!(unavailable, Fault::NotSignedIn(_) | Fault::ApplicationPasswordsOff(_)),
        "{unavailable:?}"
    );
    assert!(matches!(diagnosis.fault, Some(Fault::ApplicationPasswordsOff(_))), "{diagnosis:#?}");

    assert_eq!(who_is_where(&desk), here);
    yamada.heartbeat(&pages.1, true).await;
    zoe.heartbeat(&pages.0, true).await;
    let again = desk.look().await.unwrap();
    assert!(again.applied.baseline);
    silent(&again);
}

#[tokio::test]
async fn a_warning_in_front_of_the_answer_is_read_past() {
    let site = quiet("troubled");
    let post = site.add_post("Behind a warning", "zoe", "draft");
    Browser::sign_in(&site, site.account("zoe")).await.edit(post).await;
    let mut connected = connect(&site.address, site.account("yamada")).await.unwrap();
    site.deed(&[
        "spoil",
        r#"add_action('rest_api_init', function () { echo "<br />\n<b>Warning</b>:  Undefined variable \$x in <b>/srv/x.php</b> on line <b>7</b><br />\n"; });"#,
    ]);
    let read = connected.read(&everybody()).await;
    site.deed(&["unspoil"]);
    assert_eq!(read.unwrap().rooms.get().unwrap()[0].post, PostRef::new("post", post));
}

#[tokio::test]
async fn doctor_finds_a_healthy_site_healthy() {
    let site = quiet("newsroom");
    let bare = site.address.strip_prefix("http://").unwrap();
    let admin = site.account("admin");
    let password = credential(admin, &admin.application_password);
    let diagnosis = examine(&sockets(), bare, Some(&password), SystemTime::now(), |_| ()).await;
    assert!(diagnosis.is_fine() && diagnosis.fault.is_none(), "{diagnosis:#?}");
    assert_eq!(diagnosis.me.unwrap().id, admin.id);

    let sam = site.account("sam");
    let password = credential(sam, &sam.application_password);
    let diagnosis = examine(&sockets(), bare, Some(&password), SystemTime::now(), |_| ()).await;
    assert!(matches!(diagnosis.fault, Some(Fault::NotAllowed(_))), "{diagnosis:#?}");

    let wrong = credential(admin, "wrong wrong wrong wrong wrong");
    let diagnosis = examine(&sockets(), bare, Some(&wrong), SystemTime::now(), |_| ()).await;
    let last = diagnosis.steps.last().unwrap();
    assert_eq!((last.code, last.outcome), ("credentials", Outcome::Failed), "{diagnosis:#?}");
    assert!(!format!("{diagnosis:?}").contains("wrong wrong"));
}

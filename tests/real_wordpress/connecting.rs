//! Finding a site, signing in, and what each user may see there.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use presence::PostRef;
use presence::reading::Place;
use presence_tray_tests::desk::{Desk, connect, credential, sockets};
use presence_tray_tests::real_sites::RealSite;
use presence_tray_tests::wordpress_people::Browser;
use wordpress::doctor::{Outcome, examine};
use wordpress::{Address, Fault, discover, introspect, revoke, who_am_i};

use crate::{everybody, quiet};

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
        let shown = desk.roster().people(desk.now);
        assert!(shown.iter().any(|other| &*other.person.name == "Zoë Ünal"), "{login}: {shown:?}");
    }
    let fault =
        connect(&site.address, site.account("sam")).await.unwrap().read(&everybody()).await.unwrap_err();
    assert!(matches!(fault, Fault::NotAllowed(_)), "{fault:?}");
    assert_eq!(fault.failure(), presence::cadence::Failure::Forbidden);
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

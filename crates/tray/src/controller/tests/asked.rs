//! What happens when somebody asks for something.

use super::*;
use crate::settings::Instead;
use wordpress::saying;

#[test]
fn a_start_shows_the_tray_at_once_and_reads_every_site() {
    let day = Day::with(&["Magazine", "Shop"]);
    let done = day.outside.0.borrow();
    assert_eq!((done.views.len(), done.orders.len()), (1, 2));
    assert_eq!(done.lines, ["connect 0", "connect 1"]);
    assert!(
        done.orders.iter().all(|(_, order)| order.at.since(Time::from_secs(AT)) <= Duration::from_secs(1))
    );
}

#[test]
fn a_first_start_offers_to_add_a_site() {
    let day = Day::with(&[]);
    let done = day.outside.0.borrow();
    let rows = &done.views.last().unwrap().menu.rows;
    assert!(
        rows.iter()
            .any(|row| matches!(row, Row::Item(item) if item.action == Action::OpenWindow(Page::AddSite)))
    );
}

#[test]
fn a_second_start_shows_the_first() {
    let mut day = Day::with(&["Magazine"]);
    assert!(matches!(day.client(1, Request::Show)[..], [Answer::Done]));
    assert!(day.lines().contains(&"window Now".to_owned()));
}

#[test]
fn settings_that_another_program_changed_are_taken_in() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.lines();
    day.outside.0.borrow_mut().settings.sites.remove(0);
    day.outside.0.borrow_mut().settings.sites.push(stored("Blog"));
    day.client(5, Request::Reload);
    assert_eq!(day.lines(), ["disconnect 0", "connect 2"]);
    let answers = day.client(6, Request::Status { sites: Vec::new(), language: None });
    let [Answer::Status(status)] = &answers[..] else { panic!("{answers:?}") };
    let names: Vec<&str> = status.sites.iter().map(|site| site.name.as_str()).collect();
    assert_eq!(names, ["Shop", "Blog"]);
    assert!(matches!(
        &day.client(7, Request::Status { sites: vec!["Magazine".to_owned()], language: None })[..],
        [Answer::Failed { code, .. }] if code == "no-site"
    ));
    // A late report of the one that is gone changes nothing.
    day.read(8, 0, Ok(busy()));
    assert!(day.titles().is_empty());
}

#[test]
fn a_client_that_watches_hears_what_happens() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let answers = day.client(1, Request::Watch { sites: Vec::new(), language: None });
    let news = |answer: &Answer| match answer {
        Answer::News(watch) => Some(watch.happening.clone()),
        _ => None,
    };
    assert!(matches!(news(&answers[0]), Some(Happening::Site(_))), "{answers:?}");
    day.read(15, 0, Ok(busy()));
    let told = day.outside.0.borrow().answers.iter().rev().find_map(|(_, answer)| news(answer));
    assert!(matches!(told, Some(Happening::Alert(_))), "{told:?}");
    day.at(20, Event::ClientGone(ClientId(1)));
    day.outside.0.borrow_mut().answers.clear();
    day.read(30, 0, Ok(quiet()));
    assert!(day.outside.0.borrow().answers.is_empty());
}

#[test]
fn a_site_that_is_not_to_be_read_is_left_alone_until_it_is() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.ask(1, Action::StopReading { site: 0, stopped: true }).read(2, 0, Ok(busy()));
    assert_eq!(day.lines(), ["disconnect 0"]);
    assert_eq!(day.outside.0.borrow().orders.len(), 1);
    assert!(day.outside.0.borrow().settings.sites[0].stopped);
    day.ask(3, Action::ReadNow { site: None });
    assert!(day.lines().is_empty());
    day.ask(4, Action::StopReading { site: 0, stopped: false });
    assert_eq!(day.lines(), ["disconnect 0", "connect 0"]);
}

#[test]
fn a_reading_can_be_had_sooner_but_not_at_once_again() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet())).ask(30, Action::ReadNow { site: Some(0) });
    day.ask(31, Action::ReadNow { site: Some(0) });
    assert_eq!(day.outside.0.borrow().hurried.len(), 1);
    day.read(32, 0, Ok(quiet())).ask(33, Action::ReadNow { site: Some(0) });
    let hurried = day.outside.0.borrow().hurried.last().unwrap().1;
    assert_eq!(hurried.at, Time::from_secs(AT + 42));
}

#[test]
fn clicks_open_the_sites_own_addresses() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(busy()));
    day.lines();
    let (site, post) = prices_of(0);
    day.ask(1, Action::OpenPost { site, post: post.clone() });
    day.ask(1, Action::OpenScreen { site, person: user(3) });
    day.ask(1, Action::OpenDashboard { site }).ask(1, Action::CopyLink { site, post });
    day.ask(1, Action::OpenDashboard { site: 99 });
    let base = "https://magazine.example/wp-admin/";
    assert_eq!(
        day.lines(),
        [
            format!("open {base}post.php?post=42&action=edit"),
            format!("open {base}upload.php"),
            format!("open {base}"),
            format!("copy {base}post.php?post=42&action=edit"),
        ]
    );
}

#[test]
fn without_anything_that_shows_the_tray_the_window_does_once() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.at(1, Event::TrayHost(TrayHost::Absent)).at(2, Event::TrayHost(TrayHost::There));
    day.at(3, Event::TrayHost(TrayHost::Absent));
    let lines = day.lines();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("GNOME") && lines[1] == "window Now");
}

#[test]
fn settings_that_can_not_be_written_are_told_and_hold_for_now() {
    let mut day = Day::with(&["Magazine"]);
    day.outside.0.borrow_mut().settings_fail = true;
    day.ask(1, Action::Pause(Pause::AnHour)).at(2, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    assert_eq!(day.titles(), ["A setting could not be written"]);
}

#[test]
fn a_post_that_fell_silent_is_the_users_for_as_long_as_is_set_also_while_it_runs() {
    let mine_after = |minutes: u32, seconds: u64| {
        let mut day = Day::with(&["Magazine"]);
        day.read(0, 0, Ok(alone_in_prices()));
        day.outside.0.borrow_mut().settings.posts.mine_for_minutes = minutes;
        day.client(1, Request::Reload);
        // Nothing of the user is there any more, as after their rows ran out.
        day.read(400, 0, Ok(quiet()));
        let answers = day.client(seconds, Request::Status { sites: Vec::new(), language: None });
        let [Answer::Status(status)] = &answers[..] else { panic!("{answers:?}") };
        match &status.sites[0].state {
            protocol::SiteState::Read { my_posts, .. } => my_posts.len(),
            protocol::SiteState::Fault { fault } => panic!("{fault:?}"),
        }
    };
    assert_eq!((mine_after(5, 1_200), mine_after(30, 1_200), mine_after(30, 2_400)), (0, 1, 0));
    assert_eq!(mine_after(60, 2_400), 1);
}

#[test]
fn what_is_wrong_with_the_settings_file_is_told_at_the_start_in_one_notification() {
    let day = Day::with_done(|done| {
        let path: std::path::PathBuf = "settings.json".into();
        done.findings = vec![
            Finding::Broken {
                path: path.clone(),
                why: wordpress::saying!("broken-empty"),
                aside: Some("settings.broken-2026-11-24T101500Z.json".into()),
                instead: Instead::Nothing,
            },
            Finding::NotUnderstood { path, places: vec!["alerts.saved".into()] },
        ];
    });
    assert_eq!(day.titles(), ["Something is wrong with the settings"]);
    let body = day.outside.0.borrow().notices[0].body.clone();
    assert!(
        body.contains("settings.broken-2026-11-24T101500Z.json") && body.contains("alerts.saved"),
        "{body}"
    );
    assert!(day.lines()[0].contains("say Something is wrong with the settings"));
}

#[test]
fn equal_views_are_drawn_once_and_many_changes_are_drawn_together() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet())).at(1, Event::TimeCame);
    let drawn = day.outside.0.borrow().views.len();
    for seconds in [15, 30, 45] {
        day.read(seconds, 0, Ok(quiet()));
    }
    assert_eq!(day.outside.0.borrow().views.len(), drawn);
    day.read(60, 0, Ok(busy())).read(60, 0, Ok(quiet())).read(60, 0, Ok(busy()));
    assert_eq!(day.outside.0.borrow().views.len(), drawn + 1);
    assert!(day.controller.due().unwrap() <= Time::from_secs(AT + 61));
}

#[test]
fn quitting_ends_it() {
    let mut day = Day::with(&["Magazine"]);
    assert!(!day.controller.ended());
    day.ask(1, Action::Quit);
    assert!(day.controller.ended());
    let mut day = Day::with(&["Magazine"]);
    day.at(1, Event::Stop);
    assert!(day.controller.ended());
}

#[test]
fn without_a_window_a_notification_says_what_shows_the_tray() {
    let mut day = Day::with(&["Magazine"]);
    day.outside.0.borrow_mut().window_fails = true;
    day.at(1, Event::TrayHost(TrayHost::Absent));
    assert_eq!(day.titles(), ["There is no tray icon on this desktop"]);
    assert!(day.outside.0.borrow().notices[0].body.contains("gnome-shell-extension-appindicator"));
}

#[test]
fn no_impatience_breaks_an_order_to_wait_or_tries_a_refused_sign_in_again() {
    let all = || Action::ReadNow { site: None };
    let mut day = Day::with(&["Magazine"]);
    let wait = wordpress::Fault::RateLimited(evidence(429, Some(Duration::from_secs(3600))));
    day.read(0, 0, Err(wait));
    for seconds in 1..120 {
        day.ask(seconds, all()).ask(seconds, Action::ReadNow { site: Some(0) });
    }
    assert!(day.outside.0.borrow().hurried.is_empty());

    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Err(refused()));
    let ordered = day.outside.0.borrow().orders.len();
    for seconds in 1..120 {
        day.ask(seconds, all());
    }
    assert_eq!(day.outside.0.borrow().orders.len(), ordered, "only who means this site");
    day.ask(30, Action::ReadNow { site: Some(0) });
    assert_eq!(day.outside.0.borrow().orders.len(), ordered, "not within a minute");
    day.ask(61, Action::ReadNow { site: Some(0) });
    assert_eq!(day.outside.0.borrow().orders.len(), ordered + 1);
}

#[test]
fn a_site_that_is_not_read_is_told_as_such() {
    let mut day = Day::with(&["Magazine"]);
    let code = |day: &mut Day, seconds| {
        let answers = day.client(seconds, Request::Status { sites: Vec::new(), language: None });
        let [Answer::Status(status)] = &answers[..] else { panic!("{answers:?}") };
        match &status.sites[0].state {
            protocol::SiteState::Fault { fault } => fault.code.clone(),
            protocol::SiteState::Read { .. } => "read".to_owned(),
        }
    };
    assert_eq!(code(&mut day, 0), "not-read-yet");
    day.read(1, 0, Ok(busy()));
    assert_eq!(code(&mut day, 2), "read");
    day.ask(3, Action::StopReading { site: 0, stopped: true });
    assert_eq!(code(&mut day, 4), "stopped");
}

#[test]
fn whom_and_what_the_user_watches_is_told_and_remembered() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet()));
    day.ask(1, Action::WatchPerson { site: 0, person: user(3), watched: true });
    day.ask(1, Action::WatchPost { site: 0, post: prices(), watched: true });
    day.read(15, 0, Ok(ann_in_prices())).at(20, Event::TimeCame);
    let mut titles = day.titles();
    titles.sort();
    assert_eq!(titles, ["Ben Ito came to Magazine", "“Prices” was opened by Ann Lee"]);
    let watched = day.outside.0.borrow().settings.sites[0].watched.clone();
    assert_eq!((watched.people.as_slice(), watched.posts.len()), (&[3][..], 1));
    let day = Day::with_settings(|settings| {
        settings.sites = vec![StoredSite { watched, ..stored("Magazine") }];
    });
    let Day { mut controller, .. } = day;
    let policy = controller.watching.site_mut(0).unwrap().policy().clone();
    assert!(policy.watched_people.contains(&user(3)) && policy.watched_posts.contains(&prices()));
}

#[test]
fn a_post_that_the_user_waits_for_is_told_once_when_it_is_free() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(ann_in_prices()));
    day.ask(1, Action::AwaitPost { site: 0, post: prices(), awaited: true });
    assert_eq!(day.outside.0.borrow().hurried.len(), 1, "it is read sooner");
    // A change of what is told about does not end the waiting.
    day.ask(2, Action::Pause(Pause::AnHour)).ask(3, Action::Resume);
    for seconds in [15, 30, 45, 60, 75, 90] {
        day.read(seconds, 0, Ok(quiet()));
    }
    assert_eq!(day.titles(), ["“Prices” is free"]);
    assert!(day.outside.0.borrow().notices[0].body.contains("lock for up to 3 minutes"));
    day.read(105, 0, Ok(ann_in_prices()));
    for seconds in [120, 135, 150, 165, 180] {
        day.read(seconds, 0, Ok(quiet()));
    }
    assert_eq!(day.titles().len(), 1, "once: {:?}", day.titles());
    let settings = serde_json::to_string(&day.outside.0.borrow().settings).unwrap();
    assert!(!settings.contains("42"), "it is kept in memory only: {settings}");
}

#[test]
fn what_the_user_waits_for_and_has_is_not_waited_for_any_more() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(ann_in_prices()));
    day.ask(1, Action::AwaitPost { site: 0, post: prices(), awaited: true });
    day.read(15, 0, Ok(busy()));
    assert!(day.controller.watching.site_mut(0).unwrap().policy().awaited_posts.is_empty());
}

#[test]
fn a_client_can_wait_for_a_post_that_somebody_is_in() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(ann_in_prices()));
    let wait = |post, wanted| Request::TellWhenFree { site: "magazine".to_owned(), post, wanted };
    assert!(
        matches!(&day.client(1, wait(7, true))[..], [Answer::Failed { code, .. }] if code == "nobody-in-post")
    );
    assert!(matches!(day.client(2, wait(42, true))[..], [Answer::Done]));
    assert!(day.controller.watching.site_mut(0).unwrap().policy().awaited_posts.contains(&prices()));
    assert!(matches!(day.client(3, wait(42, false))[..], [Answer::Done]));
    assert!(day.controller.watching.site_mut(0).unwrap().policy().awaited_posts.is_empty());
}

#[test]
fn other_wishes_of_another_program_do_not_begin_a_site_anew() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet())).lines();
    day.outside.0.borrow_mut().settings.sites[0].watched.people.push(3);
    day.client(5, Request::Reload);
    assert!(day.lines().is_empty());
    day.read(15, 0, Ok(ann_in_prices()));
    assert_eq!(day.titles(), ["Ben Ito came to Magazine"]);
}

#[test]
fn what_could_not_be_done_is_told() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    let what = saying!("trouble-opening", host = "magazine.example");
    day.at(1, Event::Trouble { what, why: "xdg-open ended with exit status: 3".into() });
    assert_eq!(day.titles(), ["magazine.example could not be opened"]);
    assert_eq!(day.lines(), ["say magazine.example could not be opened: xdg-open ended with exit status: 3"]);
}

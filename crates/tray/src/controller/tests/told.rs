//! What is told and what is not.

use super::*;
use crate::settings::QuietHours;

#[test]
fn somebody_who_opens_my_post_is_told_and_taken_back_when_they_leave() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee opened “Prices”"]);
    assert_eq!(day.icon(), IconState::Conflict);
    for seconds in [30, 45, 60, 75, 90] {
        day.read(seconds, 0, Ok(alone_in_prices()));
    }
    let done = day.outside.0.borrow();
    assert_eq!(done.withdrawn, [done.notices[0].id]);
    assert_eq!(done.views.last().unwrap().icon, IconState::OthersHere);
}

#[test]
fn nothing_is_told_in_a_pause_and_what_goes_on_afterwards_is() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).ask(5, Action::Pause(Pause::HalfAnHour)).read(15, 0, Ok(busy()));
    assert!(day.titles().is_empty());
    assert!(day.outside.0.borrow().settings.alerts.paused.is_some(), "it outlasts the program");
    day.read(60, 0, Ok(busy())).ask(90, Action::Resume).read(105, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
    let answers = day.client(110, Request::Why { language: None });
    let [Answer::Why(protocol::Why { decisions, .. })] = &answers[..] else { panic!("{answers:?}") };
    let paused = decisions.iter().find(|one| one.reason.as_deref() == Some("paused")).unwrap();
    assert!(!paused.told && paused.about.contains("Ann Lee"), "{paused:?}");
    assert!(decisions.last().is_some_and(|one| one.told || one.reason.as_deref() == Some("already-told")));
}

#[test]
fn a_pause_ends_by_itself() {
    let mut day = Day::with(&["Magazine"]);
    day.ask(0, Action::Pause(Pause::HalfAnHour)).at(1, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    let due = day.controller.due().unwrap();
    assert_eq!(due.since(Time::from_secs(AT)).as_secs(), 30 * 60);
    day.at(30 * 60 + 1, Event::TimeCame);
    assert_ne!(day.icon(), IconState::Paused);
}

#[test]
fn quiet_hours_are_a_pause_of_every_day() {
    // It is 10:42.
    let hours = serde_json::from_str(r#"{"from":"10:45","until":"10:50"}"#).unwrap();
    let mut day = Day::with_settings(|settings| {
        settings.sites = vec![stored("Magazine")];
        settings.alerts.quiet_hours = Some(hours);
    });
    day.read(0, 0, Ok(alone_in_prices())).at(181, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    day.read(200, 0, Ok(busy())).at(481, Event::TimeCame);
    assert!(day.titles().is_empty());
    day.read(490, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
}

#[test]
fn a_muted_post_is_silent_and_stays_so() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    let (site, post) = prices_of(0);
    day.ask(20, Action::MutePost { site, post: post.clone(), muted: true });
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    assert_eq!(day.outside.0.borrow().settings.sites[0].muted.chosen.posts.len(), 1);
    assert_ne!(day.icon(), IconState::Conflict);
    day.ask(30, Action::MutePost { site, post, muted: false });
    assert!(day.outside.0.borrow().settings.sites[0].muted.chosen.posts.is_empty());
}

#[test]
fn a_snoozed_post_is_told_again_after_an_hour() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    let (site, post) = prices_of(0);
    day.ask(20, Action::Snooze { site, post });
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    for minute in 1..=60 {
        day.read(60 * minute, 0, Ok(busy()));
    }
    assert_eq!(day.titles().len(), 1, "{:?}", day.titles());
    day.read(3640, 0, Ok(busy()));
    assert_eq!(day.titles().len(), 2, "{:?}", day.titles());
}

#[test]
fn a_snooze_is_shown_and_can_be_ended() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    let (site, post) = prices_of(0);
    day.ask(20, Action::Snooze { site, post: post.clone() }).at(21, Event::TimeCame);
    assert!(day.rows().iter().any(|row| row.contains("“Prices” · open now · snoozed until 11:42")));
    let answers = day.client(22, Request::Status { sites: Vec::new(), language: None });
    let [Answer::Status(status)] = &answers[..] else { panic!("{answers:?}") };
    let protocol::SiteState::Read { my_posts, .. } = &status.sites[0].state else { panic!("{status:?}") };
    assert_eq!(my_posts[0].snoozed_until.as_deref(), Some("2026-11-24T10:42:20Z"));
    // The menu does not say so a moment longer.
    assert_eq!(day.controller.due().unwrap(), Time::from_secs(AT + 3620));
    day.ask(30, Action::EndSnooze { site, post }).at(31, Event::TimeCame);
    assert!(!day.rows().iter().any(|row| row.contains("snoozed")), "{:?}", day.rows());
    assert_eq!(day.titles().len(), 1);
    day.read(45, 0, Ok(busy()));
    assert_eq!(day.titles()[1..], ["Ann Lee is also in “Prices”"]);
}

#[test]
fn what_happened_in_sleep_is_one_summary() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let woken = Report { slept: true, ..report(0, AT + 20_000, Ok(busy())) };
    day.at(20_000, Event::Heard(Heard::Report(Box::new(woken))));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
}

#[test]
fn faults_of_other_kinds_make_no_noise() {
    let mut day = Day::with(&["Magazine"]);
    for n in 0..5 {
        day.read(60 * n, 0, Err(no_answer()));
    }
    assert!(day.titles().is_empty());
    assert_eq!(day.icon(), IconState::Offline);
}

#[test]
fn quiet_hours_are_chosen_in_the_menu() {
    let mut day = Day::with(&["Magazine"]);
    let hours: QuietHours = "10:00-11:00".parse().unwrap();
    day.ask(1, Action::KeepQuiet(Some(hours.clone()))).at(2, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    assert_eq!(day.outside.0.borrow().settings.alerts.quiet_hours, Some(hours));
    day.ask(3, Action::KeepQuiet(None)).at(4, Event::TimeCame);
    assert_ne!(day.icon(), IconState::Paused);
}

#[test]
fn who_resumes_in_quiet_hours_is_told_in_spite_of_them() {
    let hours = serde_json::from_str(r#"{"from":"10:00","until":"11:00"}"#).unwrap();
    let mut day = Day::with_settings(|settings| {
        settings.sites = vec![stored("Magazine")];
        settings.alerts.quiet_hours = Some(hours);
    });
    day.read(0, 0, Ok(alone_in_prices()));
    assert_eq!(day.icon(), IconState::Paused);
    day.ask(5, Action::Resume).read(15, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee opened “Prices”"]);
}

#[test]
fn what_is_not_going_to_be_known_any_more_is_taken_back() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    day.read(30, 0, Err(refused()));
    let done = day.outside.0.borrow();
    assert_eq!(done.withdrawn, [done.notices[0].id]);
}

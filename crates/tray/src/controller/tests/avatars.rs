//! Pictures of people in the menu.

use super::*;
use crate::avatars::Face;
use crate::monitor::Report;
use crate::tray::Picture;

const BEN: &str = "https://secure.gravatar.com/avatar/ben?s=48&d=mm&r=g";
const SAMPLE: &[u8] = include_bytes!("../../avatars/face/samples/baseline.jpg");

/// What the site tells of the pictures of Ben and Chiara.
fn read(day: &mut Day, seconds: u64, avatars: &[(u64, &str)]) {
    let avatars = avatars.iter().map(|(id, address)| (user(*id), (*address).into())).collect();
    let report = Report { avatars: Some(avatars), ..report(0, AT + seconds, Ok(alone_in_prices())) };
    day.at(seconds, Event::Heard(Heard::Report(Box::new(report))));
}

fn with(avatars: bool) -> Day {
    Day::with_settings(|settings| {
        settings.sites = vec![stored("Magazine")];
        settings.avatars = avatars;
    })
}

fn set(day: &mut Day, seconds: u64, value: &str) {
    day.client(seconds, Request::Set { name: "avatars".to_owned(), value: Some(value.to_owned()) });
}

fn fetched(day: &Day) -> Vec<String> {
    day.lines().into_iter().filter(|line| line.starts_with("fetch") || line.starts_with("end a")).collect()
}

fn faces(day: &Day) -> Vec<Option<Face>> {
    let done = day.outside.0.borrow();
    let pictures = done.views.last().unwrap().menu.pictures();
    pictures.into_iter().map(Picture::face).map(Option::<&Face>::cloned).collect()
}

fn brought(address: &str, face: Option<Face>) -> Event {
    let source = Source::of(address, &url::Url::parse("https://magazine.example/").unwrap()).unwrap();
    Event::Avatar { source, face }
}

#[test]
fn nothing_is_fetched_until_the_user_wants_it_and_nothing_is_shown_once_they_do_not() {
    let mut day = with(false);
    read(&mut day, 0, &[(3, BEN)]);
    day.at(1, Event::TimeCame);
    assert!(fetched(&day).is_empty());
    set(&mut day, 2, "on");
    read(&mut day, 15, &[(3, BEN), (4, "https://printer.local/4.png")]);
    assert_eq!(fetched(&day), [format!("fetch {BEN}")]);
    let face = Face::read(SAMPLE).unwrap();
    day.at(16, brought(BEN, Some(face.clone())));
    assert!(faces(&day).contains(&Some(face.clone())), "{:?}", faces(&day));
    // It is there: neither the next reading nor the next menu asks again.
    read(&mut day, 30, &[(3, BEN)]);
    day.at(31, Event::MenuOpened);
    assert!(fetched(&day).is_empty());
    set(&mut day, 40, "off");
    assert_eq!(fetched(&day), ["end avatars"]);
    assert!(faces(&day).iter().all(Option::is_none));
    // What was under way comes too late.
    day.at(41, brought(BEN, Some(face)));
    read(&mut day, 45, &[(3, BEN)]);
    assert!(fetched(&day).is_empty() && faces(&day).iter().all(Option::is_none));
}

#[test]
fn somebody_without_a_picture_has_initials_and_is_not_asked_for_again() {
    let mut day = with(true);
    read(&mut day, 1, &[(3, BEN)]);
    assert_eq!(fetched(&day), [format!("fetch {BEN}")]);
    day.at(2, brought(BEN, None));
    for seconds in [15, 30, 3600] {
        read(&mut day, seconds, &[(3, BEN)]);
    }
    assert!(fetched(&day).is_empty() && faces(&day).iter().all(Option::is_none));
    assert!(!faces(&day).is_empty(), "people have their initials");
}

#[test]
fn a_site_that_names_another_address_each_time_is_asked_once() {
    let mut day = with(true);
    for reading in 0..20 {
        read(&mut day, 1 + reading * 15, &[(3, &format!("{BEN}&at={reading}"))]);
    }
    assert_eq!(fetched(&day), [format!("fetch {BEN}&at=0")]);
    // What it was asked for is what is shown.
    let face = Face::read(SAMPLE).unwrap();
    day.at(400, brought(&format!("{BEN}&at=0"), Some(face.clone())));
    read(&mut day, 415, &[(3, &format!("{BEN}&at=21"))]);
    assert!(faces(&day).contains(&Some(face)) && fetched(&day).is_empty());
}

#[test]
fn who_has_no_picture_any_more_has_initials_and_a_reading_that_told_nothing_changes_nothing() {
    let mut day = with(true);
    read(&mut day, 1, &[(3, BEN)]);
    let face = Some(Face::read(SAMPLE).unwrap());
    day.at(2, brought(BEN, face.clone()));
    day.read(15, 0, Ok(alone_in_prices()));
    day.at(16, Event::TimeCame);
    assert!(faces(&day).contains(&face), "it told of nobody");
    read(&mut day, 30, &[]);
    day.at(31, Event::TimeCame);
    assert!(!faces(&day).is_empty() && faces(&day).iter().all(Option::is_none));
}

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::monitor::Report;
use crate::show::JsonLines;
use crate::show::testing::{
    AT, busy, close_up, network, no_answer, quiet, report, room, row, screen, site, still, title,
};
use crate::terminal::Paint;
use crate::watching::{WatchedSite, Watching};
use crate::words::testing::{ann, me, named, prices};
use presence::reading::{Part, Place};
use presence::{PostRef, Reading};

/// A day in short: the user alone in “Prices”, Ann comes, Ben moves, the site falls silent, Ann is gone.
fn story() -> Vec<Report> {
    let alone = Reading {
        online: Part::Whole(vec![row(me(), screen("post"), 3), row(named(3), screen("upload"), 2)]),
        rooms: Part::Whole(vec![room(prices(), &[me()])]),
        titles: vec![title(prices(), "Prices")],
        ..Reading::default()
    };
    let both = [me(), ann()];
    let met = Reading {
        online: Part::Whole(vec![
            row(me(), screen("post"), 3),
            row(ann(), screen("post"), 2),
            row(named(3), screen("edit-post"), 2),
        ]),
        rooms: Part::Whole(vec![room(prices(), &both)]),
        close_ups: vec![close_up(prices(), &both)],
        ..Reading::default()
    };
    let gone = Reading {
        online: Part::Whole(vec![row(me(), screen("post"), 3), row(named(3), screen("edit-post"), 2)]),
        rooms: Part::Whole(vec![room(prices(), &[me()])]),
        close_ups: vec![close_up(prices(), &[me()])],
        ..Reading::default()
    };
    vec![
        report(0, AT, Ok(alone)),
        report(0, AT + 1440, Ok(met.clone())),
        report(0, AT + 1455, Ok(met)),
        report(1, AT + 1460, Ok(quiet())),
        report(0, AT + 1470, Ok(gone.clone())),
        report(0, AT + 1500, Ok(gone.clone())),
        report(0, AT + 1560, Err(no_answer())),
        report(0, AT + 1620, Err(no_answer())),
        report(0, AT + 1700, Ok(gone)),
        Report { network: Some(Ok(network())), ..report(1, AT + 1710, Ok(quiet())) },
        Report {
            network: Some(Ok({
                let mut later = network();
                if let Part::Whole(sites) = &mut later.sites {
                    sites[2].people.push(ann());
                    sites[2].people_count = 2;
                }
                later
            })),
            ..report(1, AT + 1770, Ok(quiet()))
        },
    ]
}

fn sites() -> Vec<WatchedSite> {
    vec![site("Example Magazine"), site("Network")]
}

fn told(look: Look) -> String {
    let mut out = Vec::new();
    let audience = Lines::new(&mut out, || look, still(), Words::english());
    let mut watching = Watching::new(sites(), audience, fastrand::Rng::with_seed(1));
    for report in story() {
        watching.take(report).unwrap();
    }
    drop(watching);
    String::from_utf8(out).unwrap()
}

#[test]
fn a_story_reads_well_in_a_pipe() {
    insta::assert_snapshot!(told(Look::PLAIN));
}

#[test]
fn a_narrow_terminal_gives_bodies_lines_of_their_own() {
    let told = told(Look { width: Some(50), paint: Paint::Off });
    assert!(told.lines().all(|line| width(line) <= 50), "{told}");
    insta::assert_snapshot!(told);
}

#[test]
fn nothing_of_an_alert_is_cut() {
    let long = "A title that goes on and on, as titles in newsrooms do, 山田太郎さんと長い題名も";
    let mut reading = busy();
    reading.titles = vec![title(prices(), long)];
    for columns in [12, 20, 40, 60, 80] {
        let mut out = Vec::new();
        let look = Look { width: Some(columns), paint: Paint::Off };
        let mut watching = Watching::new(
            vec![site("Example Magazine")],
            Lines::new(&mut out, || look, still(), Words::english()),
            fastrand::Rng::with_seed(1),
        );
        watching.take(report(0, AT, Ok(reading.clone()))).unwrap();
        drop(watching);
        let told = String::from_utf8(out).unwrap();
        let (_, alert) = told.split_once('▣').unwrap();
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert!(letters(alert).contains(&letters(&format!("Ann Lee is also in “{long}”"))), "{told}");
    }
}

fn opening(sites: usize, look: Look, reports: Vec<Report>, at_last: bool) -> String {
    let mut out = Vec::new();
    let names: Vec<String> = (0..sites)
        .map(|n| match n {
            0 => "Example Magazine".to_owned(),
            n => format!("Site {n}"),
        })
        .collect();
    let lines = Lines::new(&mut out, || look, still(), Words::english()).beginning_with(names.clone());
    let lines = Rc::new(RefCell::new(lines));
    let watched = names.iter().map(|name| site(name)).collect();
    let mut watching = Watching::new(watched, Rc::clone(&lines), fastrand::Rng::with_seed(1));
    for report in reports {
        watching.take(report).unwrap();
    }
    if at_last {
        lines.borrow_mut().open().unwrap();
        watching.take(report(1, AT + 9, Ok(busy()))).unwrap();
    }
    drop((watching, lines));
    String::from_utf8(out).unwrap()
}

#[test]
fn the_first_picture_is_one_table_in_the_order_of_the_settings() {
    let reports = || {
        vec![
            report(2, AT, Err(no_answer())),
            report(1, AT + 1, Ok(quiet())),
            report(3, AT + 1, Err(no_answer())),
            report(0, AT + 2, Ok(busy())),
        ]
    };
    insta::assert_snapshot!(opening(4, Look::PLAIN, reports(), false));
    let unfinished = reports().into_iter().take(3).collect();
    assert_eq!(opening(4, Look::PLAIN, unfinished, false), "", "it waits for the last site");
}

#[test]
fn what_was_read_is_shown_in_time_and_the_rest_keeps_its_columns() {
    let read = vec![report(0, AT, Ok(quiet())), report(2, AT + 1, Ok(quiet()))];
    insta::assert_snapshot!(opening(3, Look::PLAIN, read, true));
}

#[test]
fn many_quiet_sites_are_counted() {
    let mut read: Vec<Report> = (2..300).map(|n| report(n, AT, Ok(quiet()))).collect();
    read.push(report(0, AT, Ok(busy())));
    insta::assert_snapshot!(opening(300, Look::PLAIN, read, true));
}

#[test]
fn an_alert_stands_out_by_a_mark_and_a_colour() {
    let told = told(Look { width: None, paint: Paint::On });
    let line = told.lines().find(|line| line.contains("opened")).unwrap().replace('\u{1b}', "^");
    insta::assert_snapshot!(line);
}

#[test]
fn the_same_story_for_programs() {
    let mut out = Vec::new();
    let audience = JsonLines::new(&mut out, still());
    let mut watching = Watching::new(sites(), audience, fastrand::Rng::with_seed(1));
    for report in story() {
        watching.take(report).unwrap();
    }
    drop(watching);
    let text = String::from_utf8(out).unwrap();
    for line in text.lines() {
        let parsed: protocol::Watch = serde_json::from_str(line).unwrap();
        assert_eq!(parsed.version, protocol::VERSION);
    }
    insta::assert_snapshot!(text);
}

#[test]
fn hidden_places_make_no_lines() {
    let mut out = Vec::new();
    let audience = Lines::new(&mut out, || Look::PLAIN, still(), Words::english());
    let mut watching = Watching::new(sites(), audience, fastrand::Rng::with_seed(1));
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    let mut hidden = busy();
    if let Part::Whole(rows) = &mut hidden.online {
        rows[2].place = Place::Hidden;
    }
    watching.take(report(0, AT + 60, Ok(hidden))).unwrap();
    let other =
        Reading { rooms: Part::Whole(vec![room(PostRef::new("post", 42), &[me(), ann()])]), ..busy() };
    watching.take(report(0, AT + 120, Ok(other))).unwrap();
    drop(watching);
    let text = String::from_utf8(out).unwrap();
    insta::assert_snapshot!(text);
}

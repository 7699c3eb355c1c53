use super::*;
use crate::controller::{Controller, WatchedSite};
use crate::monitor::Report;
use crate::show::JsonLines;
use crate::show::testing::{
    AT, busy, close_up, network, no_answer, quiet, report, room, row, screen, site, still, title,
};
use crate::terminal::Paint;
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
    let audience = Lines::new(&mut out, || look, still());
    let mut controller = Controller::new(sites(), audience, fastrand::Rng::with_seed(1));
    for report in story() {
        controller.take(report).unwrap();
    }
    drop(controller);
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
fn an_alert_stands_out_by_a_mark_and_a_colour() {
    let told = told(Look { width: None, paint: Paint::On });
    let line = told.lines().find(|line| line.contains("opened")).unwrap().replace('\u{1b}', "^");
    insta::assert_snapshot!(line);
}

#[test]
fn the_same_story_for_programs() {
    let mut out = Vec::new();
    let audience = JsonLines::new(&mut out, still());
    let mut controller = Controller::new(sites(), audience, fastrand::Rng::with_seed(1));
    for report in story() {
        controller.take(report).unwrap();
    }
    drop(controller);
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
    let audience = Lines::new(&mut out, || Look::PLAIN, still());
    let mut controller = Controller::new(sites(), audience, fastrand::Rng::with_seed(1));
    controller.take(report(0, AT, Ok(busy()))).unwrap();
    let mut hidden = busy();
    if let Part::Whole(rows) = &mut hidden.online {
        rows[2].place = Place::Hidden;
    }
    controller.take(report(0, AT + 60, Ok(hidden))).unwrap();
    let other =
        Reading { rooms: Part::Whole(vec![room(PostRef::new("post", 42), &[me(), ann()])]), ..busy() };
    controller.take(report(0, AT + 120, Ok(other))).unwrap();
    drop(controller);
    let text = String::from_utf8(out).unwrap();
    insta::assert_snapshot!(text);
}

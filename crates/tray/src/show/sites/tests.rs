use super::*;
use crate::show::testing::{AT, Nobody, busy, four_sites, quiet, report, row, screen, site, title};
use crate::terminal::{Paint, width};
use crate::words::testing::{moments, named, prices};
use presence::network::NetworkReading;
use presence::reading::{Part, PostRoom};
use presence::{Person, PostRef, Reading, UserId};

use crate::monitor::Report;
use crate::watching::{WatchedSite, Watching};

fn status<'a>(sites: impl IntoIterator<Item = &'a WatchedSite>, moments: &words::Moments) -> Status {
    crate::show::status(sites, moments, Words::english())
}

fn site_table(status: &Status, look: Look) -> Vec<String> {
    super::site_table(status, look, Words::english())
}

fn shown(look: Look, later: u64) -> String {
    site_table(&status(four_sites().sites(), &moments(AT + later)), look).join("\n")
}

#[test]
fn piped_nothing_is_cut() {
    insta::assert_snapshot!(shown(Look::PLAIN, 4));
}

#[test]
fn a_wide_terminal_shows_the_same() {
    let wide = Look { width: Some(120), paint: Paint::Off };
    assert_eq!(shown(wide, 0), shown(Look::PLAIN, 0));
}

#[test]
fn a_narrow_terminal_cuts_the_middle() {
    let narrow = Look { width: Some(44), paint: Paint::Off };
    let shown = shown(narrow, 4);
    assert!(shown.lines().all(|line| width(line) <= 44), "{shown}");
    insta::assert_snapshot!(shown);
}

#[test]
fn widths_of_terminals() {
    let shown: Vec<String> = [80, 60, 40, 30]
        .map(|columns| {
            let lines = shown(Look { width: Some(columns), paint: Paint::Off }, 4);
            assert!(lines.lines().all(|line| width(line) <= columns), "{lines}");
            format!("{columns}:\n{lines}\n")
        })
        .into();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn sites_of_a_network_are_named_by_their_path() {
    for (url, of, name) in [
        ("https://example.com/news/", "https://example.com/", "/news/"),
        ("https://example.com/news/", "example.com", "/news/"),
        ("https://news.example.com/", "https://example.com/", "news.example.com"),
        ("https://example.com/", "https://example.com/", "example.com"),
        ("not\u{1b}[2J an address", "https://example.com/", "not an address"),
    ] {
        assert_eq!(sub_site_name(url, of), name);
    }
}

#[test]
fn colours_add_to_words() {
    let painted = shown(Look { width: None, paint: Paint::On }, 4);
    insta::assert_snapshot!(painted.replace('\u{1b}', "^"));
}

/// What a hostile site sends.
fn hostile() -> Reading {
    let ids: Vec<UserId> = (2..9).filter_map(UserId::new).collect();
    let names = [
        "<b>_Ann_ & Ben",
        "👩\u{200d}👩\u{200d}👧 Fam",
        "محمد",
        "e\u{301}\u{202e}\u{1b}[2Jvil\nline",
        "山田太郎",
        "",
        "x",
    ];
    let people: Vec<Person> = ids
        .iter()
        .zip(names)
        .map(|(id, name)| Person {
            id: *id,
            name: if name == "x" { "x".repeat(500).into() } else { name.into() },
        })
        .collect();
    Reading {
        online: Part::Whole(
            people
                .iter()
                .map(|person| row(person.clone(), screen("evil\u{9b}2J_page_\u{1b}]0;t\u{7}x"), 1))
                .collect(),
        ),
        rooms: Part::Whole(vec![PostRoom { post: prices(), people: people.into_iter().take(2).collect() }]),
        titles: vec![title(prices(), "A\u{2028}“title”\u{1b}[31m\u{202e}")],
        ..Reading::default()
    }
}

#[test]
fn hostile_text_is_made_safe_and_stays_aligned() {
    let mut watching = Watching::new(vec![site("S\u{1b}[31m\nite")], Nobody, fastrand::Rng::with_seed(1));
    watching.take(report(0, AT, Ok(hostile()))).unwrap();
    let look = Look { width: Some(72), paint: Paint::Off };
    let lines = site_table(&status(watching.sites(), &moments(AT)), look);
    assert!(lines.iter().all(|line| width(line) <= 72 && !line.chars().any(char::is_control)), "{lines:?}");
    insta::assert_snapshot!(lines.join("\n"));
    let piped = site_table(&status(watching.sites(), &moments(AT)), Look::PLAIN).join("\n");
    assert!(piped.contains(&"x".repeat(500)), "nothing is cut in a pipe");
}

#[test]
fn what_was_not_listed_is_not_said_to_be_absent() {
    let mut watching = Watching::new(vec![site("Cut"), site("None")], Nobody, fastrand::Rng::with_seed(1));
    let cut = Reading { online: Part::Cut(vec![row(named(2), screen("upload"), 1)]), ..quiet() };
    watching.take(report(0, AT, Ok(cut))).unwrap();
    watching.take(report(1, AT, Ok(Reading { online: Part::NotAsked, ..quiet() }))).unwrap();
    insta::assert_snapshot!(site_table(&status(watching.sites(), &moments(AT)), Look::PLAIN).join("\n"));
}

#[test]
fn a_network_that_is_not_collected_says_so() {
    let mut watching = Watching::new(vec![site("Off")], Nobody, fastrand::Rng::with_seed(1));
    let off = NetworkReading { sites: Part::Whole(Vec::new()), people_online: None, collected: false };
    watching.take(Report { network: Some(Ok(off)), ..report(0, AT, Ok(quiet())) }).unwrap();
    insta::assert_snapshot!(site_table(&status(watching.sites(), &moments(AT)), Look::PLAIN).join("\n"));
}

#[test]
fn a_post_left_open_is_marked_and_several_posts_are_counted() {
    let mut watching = Watching::new(vec![site("Site")], Nobody, fastrand::Rng::with_seed(1));
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    // The user's row is gone long after its lifetime: a hidden tab.
    let ann = [named(2)];
    let other = PostRef::new("page", 7);
    let later = Reading {
        rooms: Part::Whole(vec![
            PostRoom { post: prices(), people: ann.to_vec() },
            PostRoom { post: other, people: ann.to_vec() },
        ]),
        close_ups: vec![crate::show::testing::close_up(prices(), &ann)],
        online: Part::Whole(vec![row(named(2), screen("post"), 3)]),
        ..Reading::default()
    };
    watching.take(report(0, AT + 300, Ok(later))).unwrap();
    insta::assert_snapshot!(
        site_table(&status(watching.sites(), &moments(AT + 300)), Look::PLAIN).join("\n")
    );
}

#[test]
fn names_are_quoted_for_a_shell() {
    for (name, typed) in [
        ("blog", "blog"),
        ("Example Magazine", "'Example Magazine'"),
        ("it's", r"'it'\''s'"),
        ("$(x)", "'$(x)'"),
        ("-x", "'-x'"),
        ("", "''"),
        ("山田", "山田"),
    ] {
        assert_eq!(quoted(name), typed);
    }
    assert_eq!([argument("-x"), argument("a b")], ["-- '-x'", "'a b'"]);
}

#[test]
fn a_snoozed_post_says_for_how_long() {
    let mut watching = four_sites();
    let now = presence::Time::from_secs(AT);
    watching.site_mut(0).unwrap().snooze(&prices(), now + Duration::from_secs(3600));
    let shown = site_table(&status(watching.sites(), &moments(AT + 120)), Look::PLAIN).join("\n");
    assert!(shown.contains("← you are in it; snoozed for 58 min more"), "{shown}");
}

//! No site, one, five, fifty, three hundred.

use super::super::testing::{State, crowd, hidden, somebody, together};
use crate::settings::Shown;
use crate::show::testing::{AT, busy, network, no_answer, quiet, report};
use crate::words::testing::{ann, named, prices, with_marks};
use insta::assert_snapshot;
use protocol::SiteColour;

use crate::monitor::Report;

#[test]
fn first_start() {
    assert_snapshot!(State::named(&[]).opened());
}

#[test]
fn one_site() {
    let mut state = State::named(&["Example Magazine"]);
    assert_snapshot!("one_site_unread", state.shown());
    state.read(0, quiet());
    assert_snapshot!("one_site_quiet", state.opened());
    let mut reading = crowd(2, 0);
    if let presence::reading::Part::Whole(rows) = &mut reading.online {
        rows.push(hidden(named(4)));
    }
    state.read(0, reading);
    assert_snapshot!("one_site_active", state.shown());
}

#[test]
fn one_site_with_a_crowd() {
    let mut state = State::named(&["Example Magazine"]);
    state.read(0, crowd(30, 0));
    assert_snapshot!(state.shown());
}

#[test]
fn one_site_with_a_conflict() {
    let mut state = State::named(&["Example Magazine"]);
    state.read(0, busy());
    assert_snapshot!(state.opened());
}

#[test]
fn five_sites() {
    let mut state = State::named(&["Example Magazine", "Shop", "Blog", "Archive", "Intranet"]);
    assert_snapshot!("five_sites_unread", state.shown());
    state.read(0, crowd(8, 0));
    state.read(1, together(&prices(), "Prices", &[]));
    state.read(2, crowd(1, 9));
    state.read(3, quiet());
    state.read(4, quiet());
    assert_snapshot!("five_sites_active", state.shown());
    for later in [60, 120, 300] {
        state.later = later;
        for site in 0..5 {
            state.read(site, quiet());
        }
    }
    assert_snapshot!("five_sites_quiet", state.shown());
}

#[test]
fn five_sites_of_which_one_is_opened() {
    let mut state = State::named(&["Example Magazine", "Shop"]);
    state.read(0, crowd(8, 0));
    state.read(1, quiet());
    assert_snapshot!(state.opened());
}

#[test]
fn fifty_sites() {
    let mut state = State::town(50, 38);
    assert_snapshot!("fifty_sites", state.shown());
    state.site(44).favourite = true;
    state.site(3).favourite = true;
    state.focus = Some(41);
    assert_snapshot!("fifty_sites_with_favourites_and_focus", state.shown());
}

#[test]
fn three_hundred_sites() {
    let mut state = State::town(300, 60);
    state.site(299).favourite = true;
    assert_snapshot!("three_hundred_sites", state.shown());
    assert_snapshot!("three_hundred_quiet_sites", State::town(300, 0).shown());
}

#[test]
fn sites_with_colours_and_letters_of_their_own() {
    let names = ["Example Magazine", "Shop", "Blog", "Archive", "Intranet", "News", "山田"];
    let mut state = State::named(&names);
    for (site, initials, colour) in [
        (0, None, Some(SiteColour::Teal)),
        (1, Some("S1"), None),
        (2, Some("BL"), Some(SiteColour::Gold)),
        (3, Some("A"), Some(SiteColour::Pink)),
        (4, Some("IN"), Some(SiteColour::Blue)),
        // Letters that are not drawn leave their colour, and no grey.
        (5, Some("新"), None),
        (6, None, Some(SiteColour::Green)),
    ] {
        let initials = initials.map(str::to_owned);
        state.site(site).shown = Shown { group: None, initials, colour };
        state.read(site, if site == 0 { crowd(2, 0) } else { quiet() });
    }
    state.fail(2, no_answer());
    state.later = 200;
    state.fail(2, no_answer());
    state.site(3).stopped = true;
    assert_snapshot!("marked_sites", state.opened());
    let mut one = State::named(&["Example Magazine"]);
    one.site(0).shown.colour = Some(SiteColour::Teal);
    one.read(0, crowd(1, 0));
    assert_snapshot!("one_marked_site", one.shown());
}

#[test]
fn a_network() {
    let mut state = State::named(&["Network", "Shop"]);
    state.hear(Report { network: Some(Ok(network())), ..report(0, AT, Ok(crowd(1, 0))) });
    state.read(1, quiet());
    assert_snapshot!("a_network_among_sites", state.shown());
    let mut alone = State::named(&["Network"]);
    alone.hear(Report { network: Some(Ok(network())), ..report(0, AT, Ok(quiet())) });
    assert_snapshot!("a_network_alone", alone.shown());
}

#[test]
fn hostile_names() {
    let long = "Donaudampfschifffahrt ".repeat(23);
    let sites = [
        "<b>Shop</b> & _Co_",
        "",
        "\u{202e}evil\u{202c}\nname\u{1b}[31m",
        "👩\u{200d}👩\u{200d}👧 مجلة 山田太郎",
        &long,
    ];
    let mut state = State::named(&sites);
    let person = |number: usize, name: &str| presence::Person { name: name.into(), ..somebody(number) };
    let people: Vec<_> = ["<i>A_n & B</i>", "", "two\nlines\u{202e}", "🦊", &long]
        .iter()
        .enumerate()
        .map(|(n, name)| person(n, name))
        .collect();
    for (site, title) in ["<b>&amp;_x_", "", "a\u{2028}b\u{200f}", "🎉 ‏עברית", &long].iter().enumerate()
    {
        state.read(site, together(&prices(), title, &people[site..]));
    }
    let shown = state.shown();
    assert!(shown.lines().all(|line| crate::terminal::width(line) <= 90), "{shown}");
    assert_snapshot!(with_marks(&shown));
    let mut one = State::named(&[&long]);
    one.read(0, together(&prices(), &long, &[person(0, &long), person(1, &long), ann()]));
    assert_snapshot!("everything_long", one.shown());
}

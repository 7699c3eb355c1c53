//! The six shapes, as they reach a panel.

use std::path::Path;

use presence_tray_tests::desktop::Look;
use simulator::{Screen, Trouble};

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{Office, PRICES, Who};

/// Each file holds the shape's coverage in these sizes, one after the other.
const SIDES: [usize; 7] = [16, 20, 22, 24, 32, 44, 48];
const SHAPES: [&str; 6] = ["sign-in-needed", "conflict", "paused", "offline", "others-here", "quiet"];

/// The name of the shape that a panel shows, by its pixels.
fn shape(look: &Look) -> &'static str {
    let sent = look.icon.iter().find(|pixmap| pixmap.width == 22 && pixmap.height == 22);
    let sent: Vec<u8> =
        sent.unwrap_or_else(|| panic!("no icon of 22 pixels")).argb.iter().step_by(4).copied().collect();
    let matches = |name: &&str| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../icons/tray/{name}.alpha"));
        let drawn = std::fs::read(file).unwrap();
        let before: usize = SIDES.iter().take_while(|side| **side < 22).map(|side| side * side).sum();
        drawn[before..before + 22 * 22] == sent
    };
    SHAPES.into_iter().find(matches).unwrap_or("of no state")
}

async fn shows(desk: &Desk, wanted: &str) -> Look {
    desk.host.until(FIRST_READING, &format!("the icon is {wanted}"), |look| shape(look) == wanted).await
}

#[tokio::test]
async fn nobody_others_a_conflict_and_a_pause_have_shapes_of_their_own() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    let mut desk = Desk::of(office).await;
    let program = desk.start().await;
    let look = shows(&desk, "quiet").await;
    assert_eq!((look.tooltip.as_str(), look.status.as_str()), ("Nobody else on Example Magazine", "Active"));
    drop(program);

    desk.office.was_at(0, Who::Ben, Screen::Dashboard);
    let program = desk.start().await;
    let look = shows(&desk, "others-here").await;
    assert_eq!(look.tooltip, "1 person on Example Magazine");
    drop(program);

    desk.office.was_in(Who::Ann, PRICES);
    let _program = desk.start().await;
    let look = shows(&desk, "conflict").await;
    assert_eq!(look.tooltip, "2 people on Example Magazine · 1 conflict");
    assert!(look.tooltip_text.contains("Ann Lee"), "{}", look.tooltip_text);

    desk.host.choose(&["Pause alerts", "Until I resume"]).await;
    shows(&desk, "conflict").await;
}

#[tokio::test]
async fn a_pause_shows_where_there_is_no_conflict() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let _program = desk.start().await;
    desk.host.choose(&["Pause alerts", "Until I resume"]).await;
    let look = shows(&desk, "paused").await;
    assert!(look.tooltip.contains("paused"), "{}", look.tooltip);
}

#[tokio::test]
async fn a_site_that_can_not_be_reached_is_offline() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    desk.office.trouble(0, Trouble::CutAfter(0));
    let _program = desk.start().await;
    let look = shows(&desk, "offline").await;
    assert!(look.tooltip.starts_with("Example Magazine · "), "{}", look.tooltip);
}

#[tokio::test]
async fn a_password_that_is_taken_back_wants_a_new_sign_in() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    desk.office.revoke(0);
    let _program = desk.start().await;
    let look = shows(&desk, "sign-in-needed").await;
    assert_eq!(look.status, "NeedsAttention");
    let shown = desk.notices.shows("sign in again", SOON).await;
    assert!(shown.summary.contains("Example Magazine"), "{shown:?}");
    let asked = desk.office.requests(0);
    desk.host.middle_click().await;
    assert!(desk.office.requests(0) <= asked + 1, "a refused password is not tried again and again");
}

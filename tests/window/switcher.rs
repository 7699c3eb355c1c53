//! Anything by typing.

use simulator::Screen as At;

use crate::desk::SOON;
use crate::office::{AUTUMN, Office, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];
const CTRL_K: &str = "\u{e009}k\u{e000}";
const ENTER: &str = "\u{e007}";

#[tokio::test]
async fn a_person_is_found_in_two_keystrokes_and_what_is_chosen_comes_first_next_time() {
    let mut office = Office::with(SITES);
    office.was_at(1, Who::Ben, At::block_editor(AUTUMN));
    office.was_at(0, Who::Ann, At::Media);
    let Opened { window, desk, .. } = &mut opened(office, SITES).await;
    window.says("Ben Ito").await;
    window.press(CTRL_K).await;
    window.type_into("[role=dialog] input", "be").await;
    let first = "return document.querySelector('[role=option][aria-selected=true] .text').textContent";
    window.until("Ben is first", async || window.look(first).await == "Ben Ito").await;
    window.press(ENTER).await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(1, AUTUMN));
    let gone = "return document.querySelector('[role=dialog]') === null";
    assert_eq!(window.look(gone).await, true);
    window.press(CTRL_K).await;
    window.type_into("[role=dialog] input", "shop").await;
    window.press(ENTER).await;
    let opened = desk.profile.opened(SOON).await;
    assert!(opened.starts_with(&desk.office.addresses()[1]), "{opened}");
    window.press(CTRL_K).await;
    window.until("the shop is first", async || window.look(first).await == "Shop").await;
}

//! Who is where, as it changes.

use simulator::{Action, Screen as At};

use crate::desk::SOON;
use crate::focus;
use crate::office::{AUTUMN, Office, PRICES, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];

#[tokio::test]
async fn somebody_arrives_and_focus_and_place_stay() {
    let mut office = Office::with(SITES);
    office.was_at(1, Who::Ben, At::Media);
    let Opened { window, desk, .. } = &mut opened(office, SITES).await;
    window.says("Ben Ito").await;
    window.look("document.querySelector('[data-key^=\"person\"]').focus()").await;
    let before = focus(window).await;
    assert!(before.0.starts_with("person"), "{before:?}");
    desk.office.does(Who::Ann, &Action::GoTo(At::block_editor(AUTUMN)));
    desk.host.middle_click().await;
    window.says("Ann Lee").await;
    window.says("editing").await;
    assert_eq!(focus(window).await, before);
    desk.office.well_behaved();
}

#[tokio::test]
async fn somebody_in_my_post_is_on_top_with_what_can_be_done() {
    let mut office = Office::with(SITES);
    office.was_in(Who::Robin, PRICES);
    let mut opened = opened(office, SITES).await;
    opened.conflict().await;
    let Opened { window, desk, .. } = &mut opened;
    let politely = window.look("return document.querySelector('[aria-live=polite]').textContent").await;
    assert!(politely.as_str().unwrap().contains("opened"), "{politely}");
    window.click(".conflicts button.primary").await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(0, PRICES));
    let let_go = "return [...document.querySelectorAll('.conflicts button')].find((one) => one.textContent.trim() === 'Let go').click()";
    window.look(let_go).await;
    window.until("the conflict is gone", async || !window.text().await.contains("opened “Prices”")).await;
}

#[tokio::test]
async fn typing_finds_a_person_and_enter_opens_where_they_are() {
    let mut office = Office::with(SITES);
    office.was_at(1, Who::Ben, At::block_editor(AUTUMN));
    office.was_at(0, Who::Ann, At::Media);
    let Opened { window, desk, .. } = &mut opened(office, SITES).await;
    window.says("Ann Lee").await;
    window.click("input[type=search]").await;
    window.press("ben").await;
    window.until("Ann is not shown", async || !window.text().await.contains("Ann Lee")).await;
    let focused = "const row = document.querySelector('[data-key^=\"person\"]'); row?.focus();
        return row !== null && document.activeElement === row";
    window.until("Ben has the focus", async || window.look(focused).await == true).await;
    window.press("\u{e007}").await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(1, AUTUMN));
}

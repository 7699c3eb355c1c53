//! The command line beside a running tray.

use simulator::Screen;

use crate::desk::{Desk, SOON};
use crate::office::{Office, PRICES, Who};

#[tokio::test]
async fn a_second_start_shows_the_first_and_ends() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let mut first = desk.start().await;
    let second = desk.profile.start().unwrap().ends().await.unwrap();
    assert_eq!(second.status.code(), Some(0), "{second:?}");
    assert!(first.runs());
    assert_eq!(desk.host.items().len(), 1);
}

#[tokio::test]
async fn status_asks_the_running_program_and_not_the_site() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_at(0, Who::Ann, Screen::Dashboard);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    let asked = desk.office.requests(0);
    let status = desk.profile.command(&["status"]).await.unwrap();
    assert_eq!(desk.office.requests(0), asked, "the site was asked");
    assert!(status.status.success(), "{status:?}");
    assert!(status.said.iter().any(|line| line.contains("Ann Lee")), "{status:?}");
}

#[tokio::test]
async fn pause_and_resume_reach_the_tray() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let _program = desk.start().await;
    assert!(desk.profile.command(&["pause"]).await.unwrap().status.success());
    desk.host.until(SOON, "alerts are paused", |look| look.tooltip.contains("paused")).await;
    assert!(desk.profile.command(&["resume"]).await.unwrap().status.success());
    desk.host.until(SOON, "alerts are back", |look| !look.tooltip.contains("paused")).await;
}

#[tokio::test]
async fn why_tells_what_was_told() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    desk.notices.shows("“Prices”", SOON).await;
    let why = desk.profile.command(&["why"]).await.unwrap();
    let said = why.said.join("\n");
    assert!(why.status.success() && said.contains("Ann Lee") && said.contains("Prices"), "{said}");
}

#[tokio::test]
async fn a_site_that_is_added_while_the_tray_runs_appears() {
    let mut desk = Desk::with(Office::with(&["Shop"]), &[]).await;
    let _program = desk.profile.start().unwrap();
    desk.host.until(SOON, "there is an item", |look| look.tooltip == "No site yet").await;
    let address = desk.office.addresses().remove(0);
    desk.profile.add_site(&address, "Shop", "robin", crate::office::PASSWORD).await.unwrap();
    desk.host.until(SOON, "the site is there", |look| look.menu.to_string().contains("Shop")).await;
}

#[tokio::test]
async fn a_polite_kill_ends_it_as_quit_does() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let program = desk.start().await;
    program.ask_to_end();
    let ended = program.ends().await.unwrap();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
}

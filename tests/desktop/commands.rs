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

#[tokio::test]
async fn a_command_chooses_what_is_told_besides_ones_own_posts() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Ann, PRICES);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    let said = async |arguments: &[&str]| {
        let typed = [&["tell-when", "Example Magazine"], arguments].concat();
        let ended = desk.profile.command(&typed).await.unwrap();
        (ended.status.code(), ended.said.join("\n"))
    };
    let done = |says: &str| (Some(0), says.to_owned());
    assert_eq!(said(&["--comes", "ann lee"]).await, done("You are told when Ann Lee comes."));
    assert_eq!(said(&["--opened", "42"]).await, done("You are told when “Prices” is opened."));
    assert_eq!(said(&["--free", "42"]).await, done("You are told when “Prices” is free."));
    let ticked = |look: &presence_tray_tests::desktop::Look| {
        ["Ann Lee comes", "“Prices” is opened", "“Prices” is free"].iter().all(|wish| {
            let row = look.menu.find(&["Example Magazine", "Tell me when", wish]);
            row.is_some_and(|row| row.ticked == Some(true))
        })
    };
    desk.host.until(SOON, "all three are ticked", ticked).await;
    let all = "You are told when Ann Lee comes.\nYou are told when “Prices” is opened.";
    assert_eq!(said(&[]).await, done(all));
    assert_eq!(said(&["--comes", "2", "--off"]).await, done("You are no longer told when Ann Lee comes."));
    let (code, says) = said(&["--free", "7"]).await;
    assert!(code == Some(1) && says.contains("it is free"), "{says}");
    let (code, says) = said(&["--comes", "Nobody"]).await;
    assert!(code == Some(2) && says.contains("number of their account"), "{says}");
}

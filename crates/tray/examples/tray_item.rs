//! Puts an item into the tray and prints what is done with it, one line each, until its row “Quit” is clicked.
//! A click shows the next of the six icons; the menu changes a second after it was opened.
//!
//! `cargo xtask test --platforms` starts it under wine; on a real Windows or macOS it shows in a minute what
//! nobody has tried there yet.

#![allow(clippy::print_stdout, reason = "what it prints is all that it is for")]

use std::time::Duration;

use presence_tray::action::{Action, Page, Pause};
use presence_tray::controller::Event;
use presence_tray::tray::{IconState, Item, Menu, Picture, Row, Shape, Tooltip, TrayView, item};
use protocol::SiteColour;
use tokio::runtime::Builder;
use tokio::sync::mpsc;
use tokio::time::sleep;

fn main() -> std::io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    item::run(move |item| runtime.block_on(listen(item)));
    println!("Ended");
    Ok(())
}

async fn listen(mut item: item::Item) {
    let (events, mut heard) = mpsc::channel(64);
    item.start(events.clone());
    let mut icons = IconState::ALL.into_iter().cycle();
    let mut icon = IconState::Conflict;
    item.show(view(icon, "Chiara Rossi", false));
    while let Some(event) = heard.recv().await {
        println!("{event:?}");
        match event {
            Event::Asked(Action::Quit) => break,
            Event::Clicked => {
                icon = icons.next().unwrap_or(icon);
                item.show(view(icon, "Chiara Rossi", false));
            }
            Event::MenuOpened => {
                sleep(Duration::from_secs(1)).await;
                println!("Shows another menu");
                item.show(view(icon, "Somebody else", true));
            }
            _ => {}
        }
    }
    item.end();
}

fn view(icon: IconState, last: &str, ticked: bool) -> TrayView {
    let text = "“Research & development” is yours and Ann Lee’s. ".repeat(4);
    TrayView {
        icon,
        tooltip: Tooltip { title: "3 people on 2 sites & 1 conflict".into(), text },
        menu: Menu {
            rows: vec![
                Row::Submenu {
                    text: "Ann Lee opened “Q&A” — you are in it".into(),
                    picture: picture("AL", SiteColour::Blue),
                    rows: vec![
                        row("Open post", None, None, Action::OpenDashboard { site: 1 }),
                        row("Let go", None, None, Action::ReadNow { site: Some(1) }),
                    ],
                },
                Row::Separator,
                row(
                    "Ben Ito · Media library · idle",
                    picture("BI", SiteColour::Gold),
                    None,
                    Action::OpenDashboard { site: 2 },
                ),
                row(last, picture("", SiteColour::Pink), None, Action::OpenDashboard { site: 3 }),
                Row::Separator,
                row("Pause alerts", None, Some(ticked), Action::Pause(Pause::AnHour)),
                row("Open Presence Tray", None, None, Action::OpenWindow(Page::Now)),
                row("Quit", None, None, Action::Quit),
            ],
        }
        .into(),
    }
}

fn picture(initials: &str, ground: SiteColour) -> Option<Picture> {
    Some(Picture { shape: Shape::Disc, initials: initials.into(), ground, avatar: None })
}

fn row(text: &str, picture: Option<Picture>, ticked: Option<bool>, action: Action) -> Row {
    Row::Item(Item { text: text.into(), picture, ticked, action })
}

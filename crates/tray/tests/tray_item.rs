//! The item in the tray on a session bus of its own, seen by a panel that shows no pixel.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "tray_item/bus.rs"]
mod bus;
#[path = "tray_item/panel.rs"]
mod panel;
#[path = "tray_item/portal.rs"]
mod portal;

use std::time::Duration;

use bus::on_a_bus_of_its_own;
use panel::Panel;
use portal::Portal;
use presence_tray::action::Action;
use presence_tray::controller::{Event, TrayHost};
use presence_tray::tray::item::{self, Item};
use presence_tray::tray::{IconState, Item as MenuItem, Menu, Picture, Row, Tooltip, TrayView};
use tokio::sync::mpsc::{Receiver, channel};

/// How long anything may take here before it counts as never.
const SOON: Duration = Duration::from_secs(20);

fn row(text: &str, site: usize) -> Row {
    let shape = presence_tray::tray::Shape::Disc;
    let ground = protocol::SiteColour::Teal;
    let picture = Some(Picture { shape, initials: "AL".into(), ground, avatar: None });
    Row::Item(MenuItem { text: text.into(), picture, ticked: None, action: Action::OpenDashboard { site } })
}

fn view(icon: IconState, rows: Vec<Row>) -> TrayView {
    let tooltip = Tooltip { title: "1 < 2".into(), text: "<b>R&D</b>".into() };
    TrayView { icon, tooltip, menu: Menu { rows }.into() }
}

/// Runs this with an item that was not started yet.
fn with_item<F: Future<Output = ()>>(test: impl FnOnce(Item) -> F + Send + 'static) {
    item::run(|item| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { tokio::time::timeout(3 * SOON, test(item)).await.unwrap() });
    });
}

async fn next(events: &mut Receiver<Event>) -> Event {
    tokio::time::timeout(SOON, events.recv()).await.expect("no event came").unwrap()
}

async fn hosted(events: &mut Receiver<Event>, expected: TrayHost) {
    match next(events).await {
        Event::TrayHost(host) => assert_eq!(host, expected),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_panel_finds_everything_that_the_view_says() {
    on_a_bus_of_its_own("a_panel_finds_everything_that_the_view_says", |_| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(8);
            item.start(sender);
            item.show(view(
                IconState::OthersHere,
                vec![row("snake_case\nname", 1), Row::Separator, row("Ben", 2)],
            ));
            let it = panel.item().await;
            hosted(&mut events, TrayHost::There).await;
            assert_eq!(it.text("Id").await, "presence-tray");
            assert_eq!(it.text("Title").await, "Presence Tray");
            assert_eq!(it.text("Category").await, "Communications");
            assert_eq!(it.text("Status").await, "Active");
            assert_eq!(it.tooltip().await, ("1 < 2".into(), "&lt;b&gt;R&amp;D&lt;/b&gt;".into()));
            let icons = it.icons("IconPixmap").await;
            assert_eq!(icons.iter().map(|icon| icon.0).collect::<Vec<_>>(), [16, 22, 24, 32, 44, 48]);
            for (width, height, argb) in icons {
                assert_eq!((width, argb.len()), (height, usize::try_from(4 * width * height).unwrap()));
                let inked = argb.chunks(4).filter(|pixel| **pixel == [0xFF, 0xEC, 0xED, 0xEF]).count();
                assert!(inked > 20, "{width} px: {inked} pixels of the colour for a dark panel");
            }
            let rows = it.rows().await;
            assert_eq!(
                rows.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(),
                ["snake__case name", "", "Ben"]
            );
            assert!(rows[0].picture.starts_with(b"\x89PNG") && rows[1].picture.is_empty());
            item.show(view(IconState::Conflict, vec![row("Ben", 2)]));
            it.until("Status", "NeedsAttention").await;
            assert_eq!(it.icons("AttentionIconPixmap").await, it.icons("IconPixmap").await);
            item.end();
            panel.until_empty().await;
        });
    });
}

#[test]
fn clicks_are_told() {
    on_a_bus_of_its_own("clicks_are_told", |_| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(8);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1), row("Ben", 2)]));
            let it = panel.item().await;
            hosted(&mut events, TrayHost::There).await;
            it.call("Activate").await;
            assert!(matches!(next(&mut events).await, Event::Clicked));
            it.call("SecondaryActivate").await;
            assert!(matches!(next(&mut events).await, Event::Asked(Action::ReadNow { site: None })));
            it.choose(1).await;
            assert!(matches!(next(&mut events).await, Event::Asked(Action::OpenDashboard { site: 2 })));
        });
    });
}

#[test]
fn an_open_menu_stays_as_it_is_until_a_row_is_chosen() {
    on_a_bus_of_its_own("an_open_menu_stays_as_it_is_until_a_row_is_chosen", |_| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(8);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1), row("Ben", 2)]));
            let it = panel.item().await;
            hosted(&mut events, TrayHost::There).await;
            it.open().await;
            assert!(matches!(next(&mut events).await, Event::MenuOpened));
            let before = it.rows().await;
            item.show(view(IconState::Conflict, vec![row("Cy", 3), row("Ann", 1), row("Ben", 2)]));
            // The icon changes, so what was shown has arrived.
            it.until("Status", "NeedsAttention").await;
            assert_eq!(it.rows().await, before);
            it.choose(0).await;
            assert!(matches!(next(&mut events).await, Event::Asked(Action::OpenDashboard { site: 1 })));
            assert!(matches!(next(&mut events).await, Event::MenuClosed));
            assert_eq!(it.rows().await.len(), 3);
        });
    });
}

#[test]
fn an_equal_view_is_not_sent() {
    on_a_bus_of_its_own("an_equal_view_is_not_sent", |_| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(8);
            item.start(sender);
            let shown = view(IconState::Quiet, vec![row("Ann", 1)]);
            item.show(shown.clone());
            let it = panel.item().await;
            hosted(&mut events, TrayHost::There).await;
            for _ in 0..5 {
                item.show(shown.clone());
            }
            item.show(view(IconState::Quiet, vec![row("Ann · idle", 1)]));
            it.until_row(0, "Ann · idle").await;
            assert_eq!(panel.told(), ["ItemsPropertiesUpdated"]);
        });
    });
}

#[test]
fn the_icon_is_dark_where_the_user_prefers_light_windows() {
    on_a_bus_of_its_own("the_icon_is_dark_where_the_user_prefers_light_windows", |_| {
        with_item(|mut item| async move {
            let portal = Portal::start(2).await;
            let panel = Panel::start().await;
            let (sender, _events) = channel(8);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1)]));
            let it = panel.item().await;
            it.until_colour([0x1C, 0x1D, 0x1F]).await;
            portal.change(1).await;
            it.until_colour([0xEC, 0xED, 0xEF]).await;
            portal.change(2).await;
            it.until_colour([0x1C, 0x1D, 0x1F]).await;
        });
    });
}

#[test]
fn a_panel_that_comes_late_or_again_gets_the_item() {
    on_a_bus_of_its_own("a_panel_that_comes_late_or_again_gets_the_item", |_| {
        with_item(|mut item| async move {
            let (sender, mut events) = channel(8);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1)]));
            hosted(&mut events, TrayHost::Absent).await;
            for _ in 0..2 {
                let panel = Panel::start().await;
                hosted(&mut events, TrayHost::There).await;
                assert_eq!(panel.item().await.rows().await.len(), 1);
                panel.crash().await;
                hosted(&mut events, TrayHost::Absent).await;
            }
        });
    });
}

#[test]
fn the_item_comes_back_after_the_bus() {
    on_a_bus_of_its_own("the_item_comes_back_after_the_bus", |mut bus| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(8);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1)]));
            panel.item().await;
            hosted(&mut events, TrayHost::There).await;
            bus.crash();
            hosted(&mut events, TrayHost::NoBus).await;
            item.show(view(IconState::Conflict, vec![row("Ann", 1)]));
            bus.start();
            let panel = Panel::start().await;
            let it = panel.item().await;
            assert_eq!(it.text("Status").await, "NeedsAttention");
            while !matches!(next(&mut events).await, Event::TrayHost(TrayHost::There)) {}
        });
    });
}

#[test]
fn a_flood_of_clicks_blocks_nothing() {
    on_a_bus_of_its_own("a_flood_of_clicks_blocks_nothing", |_| {
        with_item(|mut item| async move {
            let panel = Panel::start().await;
            let (sender, mut events) = channel(4);
            item.start(sender);
            item.show(view(IconState::Quiet, vec![row("Ann", 1)]));
            let it = panel.item().await;
            for _ in 0..500 {
                it.call("Activate").await;
            }
            item.show(view(IconState::Conflict, vec![row("Ann", 1)]));
            it.until("Status", "NeedsAttention").await;
            let mut told = 0;
            while events.try_recv().is_ok() {
                told += 1;
            }
            assert_eq!(told, 4);
        });
    });
}

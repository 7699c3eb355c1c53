//! The list, as the web view draws it: a long board, told by a double of the tray.

use presence_tray_tests::desktop::{Activation, Bus, Profile, Screen, Window};
use serde_json::Value;

use crate::board::{Board, board};
use crate::double::Double;
use crate::focus;

const ARROW_DOWN: &str = "\u{e015}";
const ESCAPE: &str = "\u{e00c}";

/// A window with fifty sites. In this order it ends.
struct Watched {
    window: Window,
    _double: Double,
    _screen: Screen,
    _bus: Bus,
    _profile: Profile,
}

async fn watched() -> Watched {
    let mut profile = Profile::new().unwrap();
    let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
    profile.sits_at(&bus);
    let screen = Screen::start(&mut profile).await.unwrap();
    let place = profile.runtime_folder().join("double");
    profile.set("PRESENCE_TRAY_RUNTIME_DIR", &place);
    let double =
        Double::start(&place, board(&Board { sites: 50, conflict: false, quiet: false, moved: 0 })).unwrap();
    let window = Window::open(&mut profile).await.unwrap();
    window.says("Example Magazine").await;
    Watched { window, _double: double, _screen: screen, _bus: bus, _profile: profile }
}

#[tokio::test]
async fn the_menu_of_a_row_is_beside_its_button_and_over_the_rows_below() {
    let Watched { window, .. } = &watched().await;
    let opened = "const row = [...document.querySelectorAll('[data-key^=\"site\"]')][1];
        const button = row?.querySelector('[aria-haspopup=menu]');
        row?.focus();
        button?.click();
        return button !== null && button !== undefined";
    window.until("the second site has a menu", async || window.look(opened).await == true).await;
    window.find("[role=menu]").await;
    let drawn = window
        .look(
            "const [menu] = document.querySelectorAll('[role=menu]');
        const place = menu.getBoundingClientRect();
        const button = menu.parentElement.querySelector('[aria-haspopup=menu]').getBoundingClientRect();
        const within = [...menu.querySelectorAll('[role=menuitem]')].map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect();
            return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        return [place.top - button.bottom, place.right - button.right, within.length, within.every((so) => so)]",
        )
        .await;
    assert_eq!(drawn[0].as_f64().map(f64::round), Some(4.0), "{drawn}");
    assert_eq!(drawn[1].as_f64().map(f64::round), Some(0.0), "{drawn}");
    assert!(drawn[2].as_u64() > Some(2), "{drawn}");
    assert_eq!(drawn[3], Value::Bool(true), "{drawn}");
    window.press(ESCAPE).await;
    let back = "return document.activeElement.getAttribute('aria-haspopup')";
    assert_eq!(window.look(back).await, "menu");
}

#[tokio::test]
async fn a_row_in_focus_keeps_it_however_far_the_list_is_scrolled() {
    let Watched { window, .. } = &watched().await;
    window.look("document.querySelectorAll('[role=row]')[3].focus()").await;
    let (row, _) = focus(window).await;
    assert!(!row.is_empty());
    let next = "return document.activeElement.nextElementSibling.dataset.key";
    let next = window.look(next).await.as_str().unwrap().to_owned();
    for top in (250..=2000).step_by(250) {
        let so_far = format!(
            "const list = document.querySelector('.list'); list.scrollTop = {top};
            return [...document.querySelectorAll('[role=row]')].some((row) => Number(row.ariaRowIndex) * 36 > {top} + 300)"
        );
        window.until("what is seen is drawn", async || window.look(&so_far).await == true).await;
        let (kept, at) = focus(window).await;
        assert_eq!((kept.as_str(), at), (row.as_str(), f64::from(top)));
    }
    window.press(ARROW_DOWN).await;
    window.until("the next row has the focus", async || focus(window).await.0 == next).await;
}

//! The window for everybody: axe in light and in dark, and twice as large.

use presence_tray_tests::desktop::Window;
use serde_json::Value;
use simulator::Screen as At;

use crate::desk;
use crate::office::{Office, PRICES, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];
/// Installed with what the page is made of.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
const ESCAPE: &str = "\u{e00c}";
/// What the buttons of the sidebar say, without the signs before them, which are not read.
const VIEWS: &str =
    "return [...document.querySelectorAll('nav button')].map((one) => one.innerText.replace('+', '').trim())";

async fn violations(window: &Window) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1];
        axe.run().then((found) => done(found.violations), (problem) => done([{ id: String(problem), nodes: [] }]))";
    let found = window.ask(script).await;
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().map(|one| format!("{}: {}", one["id"], nodes(one))).collect()
}

fn nodes(of: &Value) -> String {
    let nodes = of["nodes"].as_array().cloned().unwrap_or_default();
    nodes.iter().map(|node| format!("{} {}", node["html"], node["failureSummary"])).collect()
}

async fn axe_finds_nothing(theme: Option<&str>) {
    let mut office = Office::with(SITES);
    office.was_in(Who::Robin, PRICES);
    office.was_at(1, Who::Ben, At::Media);
    let (mut desk, screen) = desk(office, SITES).await;
    if let Some(theme) = theme {
        desk.profile.set("GTK_THEME", theme);
    }
    let mut opened = Opened::at(desk, screen).await;
    opened.conflict().await;
    let window = &opened.window;
    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    assert_eq!(window.look(dark).await, theme.is_some());
    let axe = std::fs::read_to_string(AXE)
        .unwrap_or_else(|problem| panic!("{AXE}: {problem}; `npm ci` in ui installs it"));
    window.look(&axe).await;
    let views = window.look(VIEWS).await;
    for view in views.as_array().unwrap().iter().filter_map(Value::as_str) {
        let name = view.lines().next().unwrap_or_default();
        window.choose(name).await;
        let found = violations(window).await;
        assert!(found.is_empty(), "{name}: {found:#?}");
        // One of them asks something before the window.
        window.press(ESCAPE).await;
    }
}

#[tokio::test]
async fn axe_finds_nothing_in_any_view() {
    axe_finds_nothing(None).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_any_view_in_the_dark() {
    axe_finds_nothing(Some("Adwaita:dark")).await;
}

#[tokio::test]
async fn twice_as_large_everything_can_still_be_reached() {
    let mut office = Office::with(SITES);
    office.was_at(0, Who::Ann, At::Media);
    let Opened { window, .. } = &opened(office, SITES).await;
    window.says("Ann Lee").await;
    for _ in 0..10 {
        window.press("\u{e009}+\u{e000}").await;
    }
    let wide = "const all = document.documentElement; return all.scrollWidth <= all.clientWidth";
    // The web view is zoomed, and the page has half as many pixels.
    let narrow = "return document.documentElement.clientWidth < 600";
    window.until("it is twice as large", async || window.look(narrow).await == true).await;
    assert_eq!(window.look(wide).await, true);
    // By the keyboard: WebDriver clicks beside what is zoomed.
    window.look("[...document.querySelectorAll('nav button')].find((one) => one.innerText.includes('Settings')).focus()").await;
    window.press("\u{e007}").await;
    window.says("Opened your post").await;
    assert_eq!(window.look(wide).await, true);
}

//! The window of a desk where the tray runs.

use presence_tray_tests::desktop::{Program, Screen, Window};
use serde_json::Value;
use simulator::{Action, Screen as At};

use crate::desk::Desk;
use crate::office::{Office, PRICES, Who};

/// The window of a desk where the tray runs. In this order they end.
pub(crate) struct Opened {
    pub(crate) window: Window,
    _tray: Program,
    pub(crate) desk: Desk,
    _screen: Screen,
}

/// With sites of these names, which were read.
pub(crate) async fn opened(office: Office, names: &[&str]) -> Opened {
    let (desk, screen) = crate::desk(office, names).await;
    Opened::at(desk, screen).await
}

impl Opened {
    /// At a desk where nothing was started yet.
    pub(crate) async fn at(mut desk: Desk, screen: Screen) -> Opened {
        let tray = desk.start().await;
        let window = Window::open(&mut desk.profile).await.unwrap();
        Opened { window, _tray: tray, desk, _screen: screen }
    }

    /// Closes the window, and opens it again.
    pub(crate) async fn again(self) -> Opened {
        let Opened { window, _tray, mut desk, _screen } = self;
        window.close().await.unwrap();
        let window = Window::open(&mut desk.profile).await.unwrap();
        Opened { window, _tray, desk, _screen }
    }

    /// Waits until the window keeps this of how it looks.
    pub(crate) async fn window_keeps(&self, pointer: &str, wanted: impl Into<Value>) {
        let file = self.desk.profile.data_folder().join("org.presence-tray.window/window.json");
        let wanted = wanted.into();
        let kept = || serde_json::from_slice::<Value>(&std::fs::read(&file).ok()?).ok();
        let is_kept = async || kept().is_some_and(|kept| kept.pointer(pointer) == Some(&wanted));
        self.window.until(&format!("{pointer} of the window is {wanted}"), is_kept).await;
    }

    /// Ann Lee opens “Prices”, which Robin is in, and the window tells it.
    pub(crate) async fn conflict(&mut self) {
        self.window.says("open now").await;
        self.desk.office.does(Who::Ann, &Action::GoTo(At::block_editor(PRICES)));
        self.desk.host.middle_click().await;
        self.window.says("Ann Lee opened “Prices”").await;
    }

    /// Chooses something in the menu of a site's row.
    pub(crate) async fn choose_for(&self, site: &str, name: &str) {
        // The button is seen where the row is pointed at or has the focus.
        let menu = format!("More: {site}");
        let focus = format!(
            "const row = document.querySelector('[role=row]:has([aria-label=\"{menu}\"])'); row?.focus();
            return row !== null && document.activeElement === row"
        );
        self.window
            .until(&format!("{site} has a row"), async || self.window.look(&focus).await == true)
            .await;
        self.window.choose(&menu).await;
        self.window.choose(name).await;
    }

    /// The names of the sites that are listed, from top to bottom.
    pub(crate) async fn listed(&self) -> Vec<String> {
        let names = "const rows = [...document.querySelectorAll('[data-key^=\"site \"]')];
            rows.sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));
            return rows.map((row) => row.querySelector('.name').innerText.trim())";
        let names = self.window.look(names).await;
        names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    }

    /// Waits until these sites are listed, from top to bottom.
    pub(crate) async fn lists(&self, wanted: &[&str]) {
        let listed = async || self.listed().await == wanted;
        self.window.until(&format!("{wanted:?} are listed"), listed).await;
    }

    /// What the settings file has of a site; null where it has nothing.
    pub(crate) fn stored(&self, site: &str, pointer: &str) -> Value {
        let file = std::fs::read(self.desk.profile.settings_file()).unwrap();
        let file: Value = serde_json::from_slice(&file).unwrap();
        let sites = file["sites"].as_array().unwrap();
        let stored = sites.iter().find(|stored| stored["name"] == site);
        stored.and_then(|stored| stored.pointer(pointer)).cloned().unwrap_or_default()
    }

    /// Waits until the settings file has this of a site.
    pub(crate) async fn stores(&self, site: &str, pointer: &str, wanted: impl Into<Value>) {
        let wanted = wanted.into();
        let what = format!("{pointer} of {site} is {wanted} in the settings file");
        self.window.until(&what, async || self.stored(site, pointer) == wanted).await;
    }
}

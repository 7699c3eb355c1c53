//! Robin's desk: the running tray, a terminal, and a browser.

use std::time::Duration;

use presence_tray_tests::desktop::{
    Activation, Browser, Bus, Profile, Program, StatusNotifierHost, Terminal,
};
use url::Url;

use crate::people::{Sites, sign_in};

/// For everything that needs no more than a few requests; a busy computer included.
pub(crate) const SOON: Duration = Duration::from_secs(60);

/// Robin's desk. There is no keychain: passwords are kept while the tray runs.
pub(crate) struct Desk {
    pub(crate) sites: Sites,
    pub(crate) browser: Browser,
    tray: Option<Program>,
    pub(crate) host: StatusNotifierHost,
    pub(crate) profile: Profile,
    bus: Bus,
}

impl Desk {
    /// With a running tray that knows no site.
    pub(crate) async fn with(sites: Sites) -> Desk {
        let mut profile = Profile::new().unwrap();
        // Only that there is one counts: a browser can be opened here.
        profile.set("DISPLAY", ":0");
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        let host = StatusNotifierHost::start(&bus).await.unwrap();
        let tray = profile.start().unwrap();
        host.until(SOON, "there is an item", |look| look.tooltip == "No site yet").await;
        let trusted: Vec<String> = (0..sites.ids.len()).map(|site| sites.address(site)).collect();
        let trusted: Vec<&str> = trusted.iter().map(String::as_str).collect();
        let browser = Browser::start(&profile, &trusted).await.unwrap();
        Desk { sites, browser, tray: Some(tray), host, profile, bus }
    }

    /// The bus, for more on it.
    pub(crate) fn bus(&self) -> &Bus {
        &self.bus
    }

    /// The running tray.
    pub(crate) fn tray(&self) -> &Program {
        self.tray.as_ref().unwrap()
    }

    /// Ends the tray; all that it said.
    pub(crate) async fn end(&mut self) -> Vec<String> {
        let tray = self.tray.take().unwrap();
        tray.ask_to_end();
        tray.ends().await.unwrap().said
    }

    /// Types `sites add` with this address, and waits for the page that the program opens.
    pub(crate) async fn add(&mut self, address: &str) -> (Terminal, Page) {
        let terminal = self.profile.at_terminal(&["sites", "add", address]).unwrap();
        let page = self.page(&terminal).await;
        (terminal, page)
    }

    /// The page that the program opens next.
    pub(crate) async fn page(&mut self, terminal: &Terminal) -> Page {
        let opened = tokio::time::timeout(SOON, self.profile.opened(SOON * 2)).await;
        Page(opened.unwrap_or_else(|_| panic!("nothing was opened: {}", terminal.shown())))
    }

    /// Robin opens the page, signs in if need be, and presses a button.
    pub(crate) async fn decide(&self, page: &Page, button: &str) {
        self.browser.open(&page.0).await.unwrap();
        if self.browser.title().await.unwrap().starts_with("Log In") {
            sign_in(&self.browser).await;
        }
        self.browser.shows(button).await;
        self.browser.press(button).await.unwrap();
    }

    /// Waits until the browser shows a page of the program with this heading.
    pub(crate) async fn told(&self, heading: &str) {
        let title = format!("{heading} – Presence Tray");
        self.browser.until(&title, |_, is| is == title).await;
        assert_eq!(self.browser.style("h1", "font-size").await.unwrap(), "24px", "its style is allowed");
    }

    /// There is no keychain, and Robin goes on without one, until the site is connected.
    pub(crate) async fn goes_on_without_a_keychain(&self, mut terminal: Terminal) -> String {
        terminal.shows("Enter tries again, “k” and Enter goes on", SOON).await;
        terminal.types("k").await.unwrap();
        let (status, shown) = terminal.ended(SOON).await.unwrap();
        assert!(status.success(), "{status} {shown}");
        shown
    }

    /// The names of the sites that the program knows.
    pub(crate) async fn known(&self) -> Vec<String> {
        let listed = self.profile.command(&["sites", "list", "--json"]).await.unwrap();
        let told: serde_json::Value =
            serde_json::from_str(&listed.said.concat()).unwrap_or_else(|error| panic!("{error}: {listed:?}"));
        let sites = told["sites"].as_array().cloned().unwrap_or_default();
        sites.iter().map(|site| site["name"].as_str().unwrap().to_owned()).collect()
    }
}

/// A page where a sign-in is approved, as the program asks for it.
#[derive(Clone, Debug)]
pub(crate) struct Page(pub(crate) String);

impl Page {
    /// One of the values that it was given.
    pub(crate) fn given(&self, name: &str) -> Option<String> {
        let page = Url::parse(&self.0).unwrap();
        page.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    }

    /// Where its answer goes.
    pub(crate) fn back(&self) -> Url {
        Url::parse(&self.given("success_url").unwrap()).unwrap()
    }

    /// An answer as the page would give it, with what this test says.
    pub(crate) fn answer(&self, site_url: &str, user: &str, password: &str) -> Url {
        let mut back = self.back();
        back.query_pairs_mut()
            .append_pair("site_url", site_url)
            .append_pair("user_login", user)
            .append_pair("password", password);
        back
    }
}

/// The address with another state.
pub(crate) fn forged(answer: &Url) -> Url {
    let mut forged = answer.clone();
    let pairs: Vec<(String, String)> = answer.query_pairs().into_owned().collect();
    let mut query = forged.query_pairs_mut();
    query.clear();
    for (name, value) in pairs {
        let value = if name == "state" { "0".repeat(value.len()) } else { value };
        query.append_pair(&name, &value);
    }
    drop(query);
    forged
}

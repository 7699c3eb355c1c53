//! A site is added as a new user would: an address is typed, the browser asks, and the first roster is shown.
//!
//! Where the variable `CONNECTING_PICTURES` names a folder, a picture of every step is left there; that needs ImageMagick.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use presence_tray_tests::desktop::{Activation, Browser, Bus, Keyring, Profile, Program, Terminal};
use presence_tray_tests::real_sites::{Account, RealSite};
use presence_tray_tests::wordpress_people::{self, lets_in};
use url::Url;

use crate::quiet;

/// For a real site on a busy computer.
const SOON: Duration = Duration::from_secs(60);

/// Somebody new: a running tray, an open keychain, a browser that is signed in nowhere.
struct Desk {
    browser: Browser,
    _tray: Program,
    _keyring: Keyring,
    profile: Profile,
    _bus: Bus,
}

impl Desk {
    async fn of_somebody_new(site: &RealSite) -> Desk {
        let mut profile = Profile::new().unwrap();
        profile.set("DISPLAY", ":0");
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        let keyring = Keyring::start(&profile, &bus).await.unwrap();
        let tray = profile.start().unwrap();
        let browser = Browser::start(&profile, &[&site.address]).await.unwrap();
        let desk = Desk { browser, _tray: tray, _keyring: keyring, profile, _bus: bus };
        desk.answers().await;
        desk
    }

    /// Waits until the tray answers.
    async fn answers(&self) {
        let deadline = std::time::Instant::now() + SOON;
        while self.profile.command(&["status"]).await.unwrap().status.code() == Some(7) {
            assert!(std::time::Instant::now() < deadline, "the tray does not answer");
        }
    }

    /// What `status` says once the tray has read that this person is there.
    async fn status_with(&self, name: &str) -> String {
        let deadline = std::time::Instant::now() + SOON;
        loop {
            let said = self.profile.command(&["status"]).await.unwrap().said.join("\n");
            if said.contains(name) {
                return said;
            }
            assert!(std::time::Instant::now() < deadline, "{name} is not told: {said}");
        }
    }

    /// Types the address; what the terminal shows, and the page that was opened.
    async fn add(&mut self, address: &str) -> (Terminal, String) {
        let terminal = self.profile.at_terminal(&["sites", "add", address]).unwrap();
        let page = self.profile.opened(SOON).await;
        terminal.shows("Ctrl-C ends", SOON).await;
        (terminal, page)
    }

    async fn sign_in(&self, account: &Account) {
        self.browser.shows("wp-submit").await;
        // The page's own script moves the focus a moment after it was loaded, so what was typed is looked at.
        for (id, text) in [("user_login", &account.login), ("user_pass", &account.password)] {
            while self.browser.field(id).await.unwrap() != *text {
                self.browser.fill(id, text).await.unwrap();
            }
        }
        self.browser.press("wp-submit").await.unwrap();
        self.browser.shows("approve").await;
    }

    async fn told(&self, heading: &str) {
        let title = format!("{heading} – Presence Tray");
        self.browser.until(&title, |_, is| is == title).await;
    }
}

/// Where pictures go, if they are wanted.
struct Pictures(Option<PathBuf>);

impl Pictures {
    fn wanted() -> Pictures {
        Pictures(std::env::var_os("CONNECTING_PICTURES").map(PathBuf::from))
    }

    async fn page(&self, browser: &Browser, name: &str) {
        if let Some(folder) = &self.0 {
            take(browser, &path(folder, name)).await;
        }
    }

    /// What a terminal showed, drawn by the browser.
    async fn text(&self, browser: &Browser, name: &str, text: &str) {
        if let Some(folder) = &self.0 {
            let page = format!(
                "<meta charset=utf-8><body style='margin:0;background:#1d2327'><pre style='margin:0;padding:14px;\
                 color:#f0f0f1;font:13px/1.5 monospace;white-space:pre-wrap;overflow-wrap:anywhere'>{}</pre>",
                html_escape::encode_text(text)
            );
            let mut address = "data:text/html;charset=utf-8,".to_owned();
            address.extend(
                url::form_urlencoded::byte_serialize(page.as_bytes()).map(|part| part.replace('+', "%20")),
            );
            browser.open(&address).await.unwrap();
            take(browser, &path(folder, name)).await;
        }
    }
}

/// With few colours, so that it is small. ImageMagick is what makes it so.
async fn take(browser: &Browser, path: &Path) {
    browser.picture(path).await.unwrap();
    let small = tokio::process::Command::new("convert")
        .arg(path)
        .args(["-strip", "+dither", "-colors", "32"])
        .arg(format!("PNG8:{}", path.display()))
        .status();
    assert!(small.await.unwrap().success());
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("connecting-{name}.png"))
}

#[tokio::test]
async fn approving_in_the_browser_leads_to_the_first_roster() {
    let site = quiet("newsroom");
    let colleague = wordpress_people::Browser::sign_in(&site, site.account("yamada")).await;
    colleague.open("index.php").await;
    let zoe = site.account("zoe");
    let pictures = Pictures::wanted();
    let mut desk = Desk::of_somebody_new(&site).await;

    let (terminal, page) = desk.add(&site.address).await;
    let asked = terminal.shown();
    assert!(page.starts_with(&format!("{}/wp-admin/authorize-application.php?", site.address)), "{page}");
    desk.browser.open(&page).await.unwrap();
    desk.browser.shows("wp-submit").await;
    pictures.page(&desk.browser, "2-login").await;
    desk.sign_in(zoe).await;
    pictures.page(&desk.browser, "3-approve").await;
    desk.browser.press("approve").await.unwrap();
    desk.told("Approved").await;
    pictures.page(&desk.browser, "4-approved").await;
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(status.success() && shown.contains("Signed in as Zoë Ünal"), "{shown}");
    assert!(shown.contains("1 other person here"), "{shown}");
    let roster = desk.status_with(&site.account("yamada").name).await;
    assert!(!desk.browser.address().await.unwrap().contains("password"));

    pictures
        .text(&desk.browser, "1-terminal", &format!("$ presence-tray sites add {}\n{asked}", site.address))
        .await;
    let end =
        format!("$ presence-tray sites add {}\n{shown}\n$ presence-tray status\n{roster}", site.address);
    pictures.text(&desk.browser, "5-connected", &end).await;

    let removed = desk.profile.command(&["sites", "remove", &name(&desk), "--revoke"]).await.unwrap();
    assert!(removed.status.success(), "{removed:?}");
}

#[tokio::test]
async fn rejecting_in_the_browser_connects_nothing() {
    let site = quiet("newsroom");
    let mut desk = Desk::of_somebody_new(&site).await;
    let (mut terminal, page) = desk.add(&site.address).await;
    desk.browser.open(&page).await.unwrap();
    desk.sign_in(site.account("zoe")).await;
    desk.browser.press("reject").await.unwrap();
    desk.told("Rejected").await;
    terminal.shows("You rejected the sign-in on the site's page.", SOON).await;
    terminal.interrupts().await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success(), "{shown}");
    let settings = std::fs::read_to_string(desk.profile.settings_file()).unwrap_or_default();
    assert!(!settings.contains(&site.address), "{settings}");
}

#[tokio::test]
async fn approving_with_a_link_brings_it_to_the_program() {
    let site = quiet("newsroom");
    let mut desk = Desk::of_somebody_new(&site).await;
    let (mut terminal, _) = desk.add(&site.address).await;
    terminal.shows("“l” and Enter opens it so that it comes back by a link", SOON).await;
    terminal.types("l").await.unwrap();
    let page = desk.profile.opened(SOON).await;
    let back = Url::parse(&page).unwrap();
    let back = back.query_pairs().find(|(name, _)| name == "success_url").unwrap().1.into_owned();
    assert!(back.starts_with("presence-tray://authorized/?"), "{page}");
    desk.browser.open(&page).await.unwrap();
    desk.sign_in(site.account("zoe")).await;
    desk.browser.press("approve").await.unwrap();
    let link = desk.profile.opened(SOON).await;
    let in_link = Url::parse(&link).unwrap();
    let in_link: BTreeMap<_, _> = in_link.query_pairs().into_owned().collect();
    let (login, password) = (in_link["user_login"].clone(), in_link["password"].clone());
    assert!(lets_in(&site, &login, &password).await, "the password of the link is none");
    let handed = desk.profile.run("/usr/bin/xdg-open", &[&link]).unwrap().ended(SOON).await.unwrap();
    assert!(handed.status.success(), "{handed:?}");
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(status.success() && shown.contains("Signed in as Zoë Ünal"), "{shown}");
    // The site made another, which no browser and no list of processes has seen.
    assert!(!lets_in(&site, &login, &password).await, "the password of the link is still good");
    let removed = desk.profile.command(&["sites", "remove", &name(&desk), "--revoke"]).await.unwrap();
    assert!(removed.status.success(), "{removed:?}");
}

/// The name under which the only site is remembered.
fn name(desk: &Desk) -> String {
    let settings = std::fs::read(desk.profile.settings_file()).unwrap();
    let settings: serde_json::Value = serde_json::from_slice(&settings).unwrap();
    settings["sites"][0]["name"].as_str().unwrap().to_owned()
}

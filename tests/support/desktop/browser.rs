//! A real browser: Chromium without a screen, driven over WebDriver.
//!
//! It is started as the user of the [`Profile`]: a link to another program goes to that user's `xdg-open`, which notes
//! it, as the link would go to the program on a real desktop.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities as _;
use thirtyfour::error::WebDriverError;
use thirtyfour::{By, Capabilities, DesiredCapabilities, WebDriver};
use tokio::time::{Instant, sleep};

use super::process::Process;
use super::profile::Profile;

/// How long the browser may take to start and to show a page of this computer; a busy computer included.
const UP: Duration = Duration::from_secs(60);
/// How long it may take to end.
const GRACE: Duration = Duration::from_secs(10);
/// WebDriver tells nothing by itself, so a page is looked at so often.
const LOOK: Duration = Duration::from_millis(20);
/// The name that the page of an application's approval is known by.
const SCHEME: &str = "presence-tray";

/// Why the browser did not do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum BrowserError {
    /// It, or what drives it, could not be started.
    #[error("the browser could not be started: {0}")]
    Start(#[from] io::Error),
    /// What it was told to do can not be done on this page.
    #[error("{0}")]
    Page(#[from] WebDriverError),
}

/// A browser with one tab. It ends when this is dropped; what it kept stays in the profile.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    _process: Process,
    data: PathBuf,
}

impl Browser {
    /// Starts a browser for this user. Links to other programs from pages of the `trusted` origins are followed, as
    /// if a person had agreed to each; on a page of anybody else the browser would ask.
    ///
    /// # Errors
    /// Where Chromium and its driver are not there (on Debian: `chromium` and `chromium-driver`) or do not start.
    pub async fn start(profile: &Profile, trusted: &[&str]) -> Result<Browser, BrowserError> {
        // The client that drives it wants to know one, also where it needs none.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let data = profile.browser_folder();
        let program = data.with_extension("sh");
        // The browser goes with what drives it, also where a test is ended by force.
        let temporary = data.display();
        let script =
            format!("#!/bin/sh\nTMPDIR='{temporary}' exec setpriv --pdeathsig KILL -- chromium \"$@\"\n");
        std::fs::write(&program, script)?;
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700))?;
        let process = profile.run("chromedriver", &["--port=0", "--allowed-ips=127.0.0.1"])?;
        let line = process.says("started successfully on port ", UP).await;
        let port = line.rsplit(' ').next().unwrap_or_default().trim_end_matches('.');
        let driver =
            WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(&program, &data, trusted)?)
                .await?;
        Ok(Browser { driver, _process: process, data })
    }

    /// Opens an address.
    ///
    /// # Errors
    /// Where nothing answers there.
    pub async fn open(&self, address: &str) -> Result<(), BrowserError> {
        Ok(self.driver.goto(address).await?)
    }

    /// The address that its bar shows.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub async fn address(&self) -> Result<String, BrowserError> {
        Ok(self.driver.current_url().await?.into())
    }

    /// The page's title.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub async fn title(&self) -> Result<String, BrowserError> {
        Ok(self.driver.title().await?)
    }

    /// The text that a person reads on the page.
    ///
    /// # Errors
    /// Where there is no page.
    pub async fn text(&self) -> Result<String, BrowserError> {
        Ok(self.driver.find(By::Tag("body")).await?.text().await?)
    }

    /// How the browser draws the first element with this name: the value of a property of its style.
    ///
    /// # Errors
    /// Where there is no such element.
    pub async fn style(&self, element: &str, property: &str) -> Result<String, BrowserError> {
        Ok(self.driver.find(By::Tag(element)).await?.css_value(property).await?)
    }

    /// Fills in a field, by its id.
    ///
    /// # Errors
    /// Where there is no such field.
    pub async fn fill(&self, id: &str, text: &str) -> Result<(), BrowserError> {
        let field = self.driver.find(By::Id(id)).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// What stands in a field, by its id.
    ///
    /// # Errors
    /// Where there is no such field.
    pub async fn field(&self, id: &str) -> Result<String, BrowserError> {
        Ok(self.driver.find(By::Id(id)).await?.prop("value").await?.unwrap_or_default())
    }

    /// Presses a button, by its id.
    ///
    /// # Errors
    /// Where there is no such button, or something lies over it.
    pub async fn press(&self, id: &str) -> Result<(), BrowserError> {
        Ok(self.driver.find(By::Id(id)).await?.click().await?)
    }

    /// Goes back by a page, as the browser's button does.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub async fn back(&self) -> Result<(), BrowserError> {
        Ok(self.driver.back().await?)
    }

    /// Goes forward by a page, as the browser's button does.
    ///
    /// # Errors
    /// Where the browser is gone.
    pub async fn forward(&self) -> Result<(), BrowserError> {
        Ok(self.driver.forward().await?)
    }

    /// Waits until the page is as `wanted` says of its address and its title.
    ///
    /// # Panics
    /// With `what` and the page, when it took too long.
    pub async fn until(&self, what: &str, wanted: impl Fn(&str, &str) -> bool) {
        let deadline = Instant::now() + UP;
        loop {
            // A page that is just being left has neither.
            let (address, title) = (self.address().await, self.title().await);
            let (address, title) = (address.unwrap_or_default(), title.unwrap_or_default());
            if wanted(&address, &title) {
                return;
            }
            assert!(Instant::now() < deadline, "waited {UP:?} until {what}; it is “{title}” at {address}");
            sleep(LOOK).await;
        }
    }

    /// Waits until there is an element with this id.
    ///
    /// # Panics
    /// When it took too long.
    pub async fn shows(&self, id: &str) {
        let deadline = Instant::now() + UP;
        while self.driver.find(By::Id(id)).await.is_err() {
            assert!(Instant::now() < deadline, "waited {UP:?} until the page shows {id}");
            sleep(LOOK).await;
        }
    }

    /// Takes a picture of the page as PNG.
    ///
    /// # Errors
    /// Where it can not be taken or written.
    pub async fn picture(&self, path: &Path) -> Result<(), BrowserError> {
        let picture = self.driver.screenshot_as_png().await?;
        Ok(std::fs::write(path, picture)?)
    }

    /// Ends the browser properly, so that everything that it keeps is on the disk, and names the folder.
    ///
    /// # Errors
    /// Where it does not end.
    pub async fn close(&self) -> Result<PathBuf, BrowserError> {
        self.driver.clone().quit().await?;
        Ok(self.data.clone())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Where it was not closed before, the driver would wait for an answer that only this thread could read.
        let _ = self.driver.clone().leak();
        let Some(id) = browser(&self.data) else { return };
        // Without a screen it does not end by asking. An error means that it has ended.
        let _ = kill_process(id, Signal::KILL);
        let begun = std::time::Instant::now();
        // What it started ends a moment after it, and writes until then.
        while (runs(id) || std::fs::remove_dir_all(&self.data).is_err()) && begun.elapsed() < GRACE {
            std::thread::sleep(LOOK);
        }
    }
}

/// The browser's process, which names itself in the folder that is its own. It is no child of this one.
fn browser(data: &Path) -> Option<Pid> {
    let lock = std::fs::read_link(data.join("SingletonLock")).ok()?;
    let id = lock.to_str()?.rsplit('-').next()?.parse().ok()?;
    Pid::from_raw(id)
}

/// One that has ended and that nobody asked about has no arguments any more.
fn runs(id: Pid) -> bool {
    let arguments = std::fs::read(format!("/proc/{}/cmdline", id.as_raw_nonzero()));
    arguments.is_ok_and(|arguments| !arguments.is_empty())
}

fn capabilities(program: &Path, data: &Path, trusted: &[&str]) -> Result<Capabilities, WebDriverError> {
    let mut chromium = DesiredCapabilities::chrome();
    chromium.set_binary(&program.to_string_lossy())?;
    for argument in [
        "--headless=new",
        // Chromium's own sandbox wants rights that a container and root do not have.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1000,760",
        // Whatever a page or the browser itself would fetch, nothing but this computer is to be found.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ] {
        chromium.add_arg(argument)?;
    }
    chromium.add_arg(&format!("--user-data-dir={}", data.display()))?;
    let pairs: serde_json::Map<String, Value> =
        trusted.iter().map(|origin| ((*origin).to_owned(), json!({SCHEME: true}))).collect();
    let prefs = json!({"protocol_handler": {"allowed_origin_protocol_pairs": pairs}});
    chromium.add_experimental_option("prefs", prefs)?;
    Ok(chromium.into())
}

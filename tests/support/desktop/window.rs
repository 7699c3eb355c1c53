//! The real window, driven over WebDriver: WebKitWebDriver starts it and talks to its web view.

use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverError;
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::time::{Instant, sleep};

use super::memory;
use super::process::Process;
use super::profile::Profile;

/// How long the window may take to open; a busy computer included.
const UP: Duration = Duration::from_secs(120);
/// How long what is waited for in the window may take; a busy computer included.
const SOON: Duration = Duration::from_secs(60);
/// WebDriver tells nothing by itself, so the window is looked at so often.
const LOOK: Duration = Duration::from_millis(50);
/// The program.
const PROGRAM: &str = "presence-tray-window";

/// Why the window did not do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// It, or what drives it, could not be started.
    #[error("the window could not be started: {0}")]
    Start(#[from] io::Error),
    /// What it was told to do can not be done.
    #[error("{0}")]
    Page(#[from] WebDriverError),
}

/// The window. It ends when this is dropped.
#[derive(Debug)]
pub struct Window {
    driver: WebDriver,
    process: Process,
}

impl Drop for Window {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let complaints = self.complaints();
            assert!(complaints.is_empty(), "the page complained: {complaints:#?}");
        }
        // Its process ends the session. The client would wait two minutes for an answer otherwise; one that was
        // closed before says so, which is as good.
        let _ = self.driver.clone().leak();
    }
}

impl Window {
    /// Opens the window for this user, who sits at a screen.
    ///
    /// # Errors
    /// Where the window is not built, or WebKitWebDriver is not there (on Debian: `webkit2gtk-driver`).
    pub async fn open(profile: &mut Profile) -> Result<Window, WindowError> {
        Window::open_at(profile, &[]).await
    }

    /// [`Window::open`] with these arguments, as the tray has them.
    ///
    /// # Errors
    /// The same.
    pub async fn open_at(profile: &mut Profile, arguments: &[&str]) -> Result<Window, WindowError> {
        // The client that drives it wants to know one, also where it needs none.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let program = profile.beside(PROGRAM)?;
        // What tauri-driver sets: the web view lets itself be driven.
        profile.set("TAURI_AUTOMATION", "true");
        profile.set("TAURI_WEBVIEW_AUTOMATION", "true");
        profile.set("PRESENCE_TRAY_WINDOW_CONSOLE", "1");
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = profile.run("WebKitWebDriver", &[&format!("--port={port}"), "--host=127.0.0.1"])?;
        let options = json!({ "binary": program, "args": arguments });
        let capabilities: Capabilities =
            json!({ "webkitgtk:browserOptions": options }).as_object().cloned().unwrap_or_default().into();
        let deadline = Instant::now() + UP;
        loop {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(driver) => return Ok(Window { driver, process }),
                // What drives it does not listen yet.
                Err(_) if Instant::now() < deadline => sleep(LOOK).await,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Whether another window of this user ends by itself: one is open already.
    ///
    /// # Errors
    /// Where it can not be started, or does not end.
    pub async fn open_another(profile: &Profile) -> io::Result<bool> {
        let program = profile.beside(PROGRAM)?;
        Ok(profile.run(&program.to_string_lossy(), &[])?.ended(UP).await?.status.success())
    }

    /// The first element of this kind.
    ///
    /// # Panics
    /// Where there is none in time.
    pub async fn find(&self, css: &str) -> WebElement {
        let deadline = Instant::now() + SOON;
        loop {
            match self.driver.find(By::Css(css)).await {
                Ok(found) => return found,
                Err(_) if Instant::now() < deadline => sleep(LOOK).await,
                Err(problem) => panic!("{css}: {problem}\nThe window says: {}", self.text().await),
            }
        }
    }

    /// Clicks the first element of this kind.
    ///
    /// # Panics
    /// Where there is none in time, or it can not be clicked.
    pub async fn click(&self, css: &str) {
        let clicked = self.find(css).await.click().await;
        clicked.unwrap_or_else(|problem| panic!("{css}: {problem}"));
    }

    /// Presses the button that says this, in the page or, by its accessible name, at least beginning so.
    ///
    /// # Panics
    /// Where there is none in time, or it can not be pressed.
    pub async fn choose(&self, name: &str) {
        let named = format!(
            "const said = (one) => {{
                const copy = one.cloneNode(true);
                copy.querySelectorAll('[aria-hidden=true]').forEach((part) => part.remove());
                return (one.ariaLabel ?? copy.textContent).replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
            }};
            return [...document.querySelectorAll('button, [role=menuitem]')].find((one) =>
                one.offsetParent !== null && said(one).startsWith({}))",
            json!(name)
        );
        let clicked = self.found(name, &named).await.click().await;
        clicked.unwrap_or_else(|problem| panic!("{name}: {problem}"));
    }

    /// Ticks the box, or chooses the option, whose label begins so: by the keyboard.
    ///
    /// # Panics
    /// Where there is none in time, or it can not be ticked.
    pub async fn tick(&self, label: &str) {
        let named = format!(
            "const label = [...document.querySelectorAll('label:has(input)')].find((one) =>
                one.innerText.trim().startsWith({}));
            label?.querySelector('input').focus();
            return label?.querySelector('input')",
            json!(label)
        );
        let ticked = self.found(label, &named).await.send_keys(" ").await;
        ticked.unwrap_or_else(|problem| panic!("{label}: {problem}"));
    }

    /// The element that a script of the test finds.
    async fn found(&self, name: &str, script: &str) -> WebElement {
        let deadline = Instant::now() + SOON;
        loop {
            match self.driver.execute(script, Vec::new()).await.and_then(ScriptRet::element) {
                Ok(found) => return found,
                Err(_) if Instant::now() < deadline => sleep(LOOK).await,
                Err(problem) => panic!("{name}: {problem}\nThe window says: {}", self.text().await),
            }
        }
    }

    /// Types into the first element of this kind.
    ///
    /// # Panics
    /// Where there is none in time, or nothing can be typed there.
    pub async fn type_into(&self, css: &str, text: &str) {
        let typed = self.find(css).await.send_keys(text).await;
        typed.unwrap_or_else(|problem| panic!("{css}: {problem}"));
    }

    /// What a script of the test gives to its last argument, a function.
    ///
    /// # Panics
    /// Where it can not be run.
    pub async fn ask(&self, script: &str) -> Value {
        let found = self.driver.execute_async(script, Vec::new()).await;
        found.unwrap_or_else(|problem| panic!("{problem}")).json().clone()
    }

    /// What the page wrote to its console.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        self.process.said().into_iter().filter(|line| line.contains("CONSOLE ")).collect()
    }

    /// Types on what has the focus.
    ///
    /// # Panics
    /// Where that can not be done.
    pub async fn press(&self, keys: &str) {
        let active = self.driver.active_element().await;
        let pressed = match active {
            Ok(active) => active.send_keys(keys).await,
            Err(problem) => Err(problem),
        };
        pressed.unwrap_or_else(|problem| panic!("{keys:?}: {problem}"));
    }

    /// What a person reads in the window, where it had to be cut to fit too.
    pub async fn text(&self) -> String {
        // WebDriver's own way leaves out what is in rows that are placed one by one.
        match self.driver.execute("return document.body.innerText", Vec::new()).await {
            Ok(text) => plain(text.json().as_str().unwrap_or_default()),
            Err(problem) => problem.to_string(),
        }
    }

    /// Waits until the window says this.
    ///
    /// # Panics
    /// When it does not in time.
    pub async fn says(&self, part: &str) {
        self.until(&format!("the window says {part:?}"), async || self.text().await.contains(part)).await;
    }

    /// Waits until something is so.
    ///
    /// # Panics
    /// When it is not in time.
    pub async fn until(&self, what: &str, mut so: impl AsyncFnMut() -> bool) {
        let deadline = Instant::now() + SOON;
        while !so().await {
            assert!(Instant::now() < deadline, "waited until {what}. The window says: {}", self.text().await);
            sleep(LOOK).await;
        }
    }

    /// What a script of the test finds in the page.
    ///
    /// # Panics
    /// Where it can not be run.
    pub async fn look(&self, script: &str) -> Value {
        let found = self.driver.execute(script, Vec::new()).await;
        found.unwrap_or_else(|problem| panic!("{script}: {problem}")).json().clone()
    }

    /// The window's processes: its own and those of its web view.
    #[must_use]
    pub fn family(&self) -> Vec<u32> {
        let drivers = self.process.id().map(memory::family).unwrap_or_default();
        let own = |id: &u32| memory::program(*id).is_ok_and(|program| program.ends_with(PROGRAM));
        drivers.into_iter().find(own).map(memory::family).unwrap_or_default()
    }

    /// When the window's program was started, in seconds since 1970, to a hundredth.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn started(&self) -> io::Result<f64> {
        memory::started(*self.family().first().ok_or(io::ErrorKind::NotFound)?)
    }

    /// Makes the window so large, in CSS pixels.
    ///
    /// # Errors
    /// Where it is gone.
    pub async fn size(&self, width: u32, height: u32) -> Result<(), WindowError> {
        Ok(self.driver.set_window_rect(0, 0, width, height).await?)
    }

    /// Takes a picture of the page as PNG.
    ///
    /// # Errors
    /// Where it can not be taken or written.
    pub async fn picture(&self, path: &Path) -> Result<(), WindowError> {
        let picture = self.driver.screenshot_as_png().await?;
        Ok(std::fs::write(path, picture)?)
    }

    /// Ends the window; [`Screen::close`](super::Screen::close) closes one as a user does.
    ///
    /// # Errors
    /// Where it is gone already.
    pub async fn close(self) -> Result<(), WindowError> {
        Ok(self.driver.clone().quit().await?)
    }
}

/// Text from outside is isolated where it stands; that is not what a person reads.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

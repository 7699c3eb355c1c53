//! Windows on the screen, as a user sees, moves and closes them.

use std::io;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::profile::Profile;
use super::screen::{Area, Screen};

/// How long a program of the screen may take to answer.
const UP: Duration = Duration::from_secs(15);
/// How long what is waited for on the screen may take; a busy computer included.
const SOON: Duration = Duration::from_secs(60);
/// The screen is looked at so often.
const LOOK: Duration = Duration::from_millis(50);
/// A window that was closed is looked for so often before the keys are pressed again.
const PRESSES: u32 = 20;
/// The title of the window.
const TITLE: &str = "^Presence Tray$";

/// A window on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnScreen {
    /// The number that the X server gave it.
    window: u64,
    /// The number of its process.
    pub process: u32,
}

impl Screen {
    /// The windows of the tray that are on the screen.
    ///
    /// # Errors
    /// Where they can not be looked for.
    pub async fn windows(&self, profile: &Profile) -> io::Result<Vec<OnScreen>> {
        // It ends with an error where it finds none.
        let found = profile.run("xdotool", &["search", "--onlyvisible", "--name", TITLE])?.ended(UP).await?;
        let mut windows = Vec::new();
        for window in found.said.iter().filter_map(|line| line.trim().parse::<u64>().ok()) {
            // One that has just closed has no process any more.
            if let Ok(said) = xdotool(profile, &["getwindowpid", &window.to_string()]).await
                && let Some(process) = said.iter().find_map(|line| line.trim().parse().ok())
            {
                windows.push(OnScreen { window, process });
            }
        }
        Ok(windows)
    }

    /// The window of the tray, once there is one and no other, and not `besides`.
    ///
    /// # Panics
    /// Where that is not so in time.
    pub async fn window(&self, profile: &Profile, besides: Option<OnScreen>) -> OnScreen {
        let deadline = Instant::now() + SOON;
        loop {
            let windows = self.windows(profile).await;
            match windows.as_deref() {
                Ok([window]) if besides != Some(*window) => return *window,
                _ if Instant::now() < deadline => sleep(LOOK).await,
                _ => panic!("waited for one window that is not {besides:?}; there are {windows:?}"),
            }
        }
    }

    /// Closes a window by the keys that window managers have for that, until it has left the screen; its process may
    /// still be there.
    ///
    /// # Errors
    /// Where it stays.
    pub async fn close(&self, profile: &Profile, window: OnScreen) -> io::Result<()> {
        let number = window.window.to_string();
        let deadline = Instant::now() + SOON;
        let mut pressed = Ok(Vec::new());
        while Instant::now() < deadline {
            // Keys that are pressed while the focus goes from one window to another reach none.
            pressed = xdotool(profile, &["windowactivate", "--sync", &number, "key", "alt+F4"]).await;
            let mut gone = 0;
            for _ in 0..PRESSES {
                // One that is moved or made larger is not seen for a moment.
                gone = if self.windows(profile).await?.contains(&window) { 0 } else { gone + 1 };
                if gone > 1 {
                    return Ok(());
                }
                sleep(LOOK).await;
            }
        }
        pressed.and(Err(io::ErrorKind::TimedOut.into()))
    }

    /// Puts a window away, as users do who need it later.
    ///
    /// # Errors
    /// Where it is not there.
    pub async fn minimize(&self, profile: &Profile, window: OnScreen) -> io::Result<()> {
        xdotool(profile, &["windowminimize", "--sync", &window.window.to_string()]).await.map(drop)
    }

    /// Where a window is, and how large what is in its frame.
    ///
    /// # Errors
    /// Where it is not there.
    pub async fn place(&self, profile: &Profile, window: OnScreen) -> io::Result<Area> {
        let said = xdotool(profile, &["getwindowgeometry", "--shell", &window.window.to_string()]).await?;
        let of = |name: &str| {
            let line = said.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            line.and_then(|value| value.parse().ok())
        };
        let area = || Some(Area { x: of("X")?, y: of("Y")?, width: of("WIDTH")?, height: of("HEIGHT")? });
        area().ok_or_else(|| io::Error::other(said.join("\n")))
    }

    /// Waits until a window is there, and so large.
    ///
    /// # Panics
    /// Where it is not in time.
    pub async fn lies(&self, profile: &Profile, window: OnScreen, wanted: Area) {
        let deadline = Instant::now() + SOON;
        loop {
            match self.place(profile, window).await {
                Ok(area) if area == wanted => return,
                _ if Instant::now() < deadline => sleep(LOOK).await,
                place => panic!("waited for {wanted:?}; it is {place:?}"),
            }
        }
    }

    /// Moves a window elsewhere, and gives what is in its frame another size: where it is then, which is told with the
    /// frame.
    ///
    /// # Errors
    /// Where it is not there.
    pub async fn put(&self, profile: &Profile, window: OnScreen, area: Area) -> io::Result<Area> {
        let number = window.window.to_string();
        let before = self.place(profile, window).await?;
        let (width, height) = (area.width.to_string(), area.height.to_string());
        xdotool(profile, &["windowsize", "--sync", &number, &width, &height]).await?;
        let (x, y) = (area.x.to_string(), area.y.to_string());
        xdotool(profile, &["windowmove", "--sync", &number, &x, &y]).await?;
        let deadline = Instant::now() + SOON;
        loop {
            let now = self.place(profile, window).await?;
            if (now.x, now.y) != (before.x, before.y) && (now.width, now.height) == (area.width, area.height)
            {
                return Ok(now);
            }
            if Instant::now() >= deadline {
                return Err(io::ErrorKind::TimedOut.into());
            }
            sleep(LOOK).await;
        }
    }
}

impl OnScreen {
    /// Waits until its process has ended.
    ///
    /// # Panics
    /// Where it is still there after a long time.
    pub async fn ended(self) {
        // One that has ended and was not waited for yet has no program any more.
        let program = format!("/proc/{}/exe", self.process);
        let deadline = Instant::now() + SOON;
        while std::fs::read_link(&program).is_ok() {
            assert!(Instant::now() < deadline, "the process of {self:?} is still there");
            sleep(LOOK).await;
        }
    }
}

async fn xdotool(profile: &Profile, arguments: &[&str]) -> io::Result<Vec<String>> {
    let ended = profile.run("xdotool", arguments)?.ended(UP).await?;
    if ended.status.success() {
        Ok(ended.said)
    } else {
        Err(io::Error::other(format!("xdotool {arguments:?}: {}", ended.said.join("\n"))))
    }
}

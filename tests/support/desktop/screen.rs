//! A screen that nobody looks at, with a window manager, a pointer, and pictures of it.

use std::io;
use std::path::Path;
use std::time::Duration;

use super::process::Process;
use super::profile::Profile;

/// How long a program of the screen may take to answer.
const UP: Duration = Duration::from_secs(15);
/// In pixels.
const SIZE: (u32, u32) = (1280, 720);
/// A picture is taken when two of them, so far apart, are the same.
const STILL: Duration = Duration::from_millis(250);
/// So often; then it is taken as it is: something moves for ever.
const LOOKS: usize = 16;

/// A part of the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// A screen with a window manager. It ends when this is dropped.
#[derive(Debug)]
pub struct Screen {
    // In this order, so that the window manager goes first.
    _windows: Process,
    _server: Process,
}

impl Screen {
    /// Starts a screen; everything that the user starts from now on is shown on it.
    ///
    /// # Errors
    /// Where Xvfb or openbox can not be started.
    pub async fn start(profile: &mut Profile) -> io::Result<Screen> {
        let size = format!("{}x{}x24", SIZE.0, SIZE.1);
        let server = profile
            .run("Xvfb", &["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"])?;
        let number = |line: &str| !line.is_empty() && line.chars().all(|c| c.is_ascii_digit());
        let number = server.says_line("which display it is", UP, number).await;
        profile.set("DISPLAY", format!(":{number}"));
        profile.set("GDK_BACKEND", "x11");
        let windows = profile.run("openbox", &["--sm-disable"])?;
        let screen = Screen { _windows: windows, _server: server };
        screen.paint(profile, "#4a6a78").await?;
        Ok(screen)
    }

    /// How wide and how high it is, in pixels.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        SIZE
    }

    /// Paints the ground.
    ///
    /// # Errors
    /// Where it can not be painted.
    pub async fn paint(&self, profile: &Profile, colour: &str) -> io::Result<()> {
        // ImageMagick paints the root window by a picture of one colour; it answers 1 also where it did.
        let ground = format!("xc:{colour}");
        profile.run("display", &["-window", "root", "-size", "64x64", &ground])?.ended(UP).await.map(drop)
    }

    /// Moves the pointer.
    ///
    /// # Errors
    /// Where it can not be moved.
    pub async fn point(&self, profile: &Profile, x: u32, y: u32) -> io::Result<()> {
        run(profile, "xdotool", &["mousemove", "--sync", &x.to_string(), &y.to_string()]).await
    }

    /// Presses a button of the mouse: 1 left, 2 middle, 3 right.
    ///
    /// # Errors
    /// Where it can not be pressed.
    pub async fn click(&self, profile: &Profile, button: u8) -> io::Result<()> {
        run(profile, "xdotool", &["click", &button.to_string()]).await
    }

    /// Presses a key, by its X name.
    ///
    /// # Errors
    /// Where it can not be pressed.
    pub async fn key(&self, profile: &Profile, key: &str) -> io::Result<()> {
        run(profile, "xdotool", &["key", key]).await
    }

    /// Puts another keyboard there, by the name of its layout.
    ///
    /// # Errors
    /// Where there is none of that name.
    pub async fn keyboard(&self, profile: &Profile, layout: &str) -> io::Result<()> {
        run(profile, "setxkbmap", &[layout]).await
    }

    /// Types a word.
    ///
    /// # Errors
    /// Where it can not be typed.
    pub async fn types(&self, profile: &Profile, word: &str) -> io::Result<()> {
        run(profile, "xdotool", &["type", word]).await
    }

    /// Takes a picture of a part of the screen as PNG, once nothing moves there.
    ///
    /// # Errors
    /// Where it can not be taken.
    pub async fn picture(&self, profile: &Profile, area: Area, path: &Path) -> io::Result<()> {
        let name = path.to_string_lossy();
        let crop = format!("{}x{}+{}+{}", area.width, area.height, area.x, area.y);
        let arguments =
            ["-window", "root", "-crop", &crop, "+repage", "-define", "png:exclude-chunks=date,time", &name];
        let mut before = Vec::new();
        for _ in 0..LOOKS {
            run(profile, "import", &arguments).await?;
            let now = std::fs::read(path)?;
            if now == before {
                break;
            }
            before = now;
            tokio::time::sleep(STILL).await;
        }
        Ok(())
    }
}

/// Runs a program to its end.
async fn run(profile: &Profile, program: &str, arguments: &[&str]) -> io::Result<()> {
    let ended = profile.run(program, arguments)?.ended(UP).await?;
    if ended.status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{program}: {}", ended.said.join("\n"))))
    }
}

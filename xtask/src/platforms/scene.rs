//! The item in the tray, on the desktop of wine: looked at, pointed at and clicked.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

use resvg::tiny_skia::Pixmap;

use super::cross::{WINDOWS, runnable};
use super::display::Display;
use super::folder;
use super::packages::GCC;
use super::wine::Prefix;
use crate::command::run;
use crate::error::{Error, Result, file};

/// The whole screen, as wine calls it.
const SCREEN: &str = "640x480";
/// The middle of the first icon in wine's notification area, which is in the corner of the screen.
const ICON: (u32, u32) = (630, 470);
/// Half the side of an icon.
const HALF: u32 = 8;
/// Where nothing is.
const ELSEWHERE: (u32, u32) = (100, 100);
/// The middle of the last rows of the menu, which ends at the taskbar.
const QUIT: (u32, u32) = (480, 449);
const OPEN_WINDOW: (u32, u32) = (480, 433);
const PAUSE: (u32, u32) = (480, 417);
/// How long the program may take to tell what was done with it. Nothing waits for it to pass but a failure.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where the menu covers the desktop.
const MENU: (u32, u32) = (620, 449);
/// What is drawn is looked at so often.
const LOOK: Duration = Duration::from_millis(200);
/// Until a tooltip comes.
const HOVER: Duration = Duration::from_secs(2);
/// How many icons there are.
const ICONS: usize = 6;

/// Starts the example `tray_item` and uses it as a person would. The pictures stay.
pub(super) fn tray(root: &Path) -> Result {
    let folder = folder(root)?;
    let program = build(root, &folder)?;
    let prefix = Prefix::new(&folder)?;
    prefix.desktop(SCREEN)?;
    let display = Display::start()?;
    let mut shown = Shown::start(&prefix, &display, &program)?;

    shown.expect("TrayHost(There)")?;
    let mut icons = vec![icon(&display, &folder.join("tray-icon-0.png"), &[])?];
    for number in 1..=ICONS {
        display.click(ICON, 1)?;
        shown.expect("Clicked")?;
        let before = icons.last().map_or(&[][..], Vec::as_slice);
        icons.push(icon(&display, &folder.join(format!("tray-icon-{number}.png")), before)?);
    }
    different(&icons)?;

    display.point(ICON)?;
    sleep(HOVER);
    display.picture(&folder.join("tray-tooltip.png"))?;
    println!("The icon has {ICONS} shapes, and a click is told.");

    menu(&display, &mut shown, &folder)?;
    display.click(ICON, 3)?;
    shown.expect("MenuOpened")?;
    display.point(ELSEWHERE)?;
    shown.expect("Shows another menu")?;
    settled(&display, &folder.join("tray-menu.png"), covered)?;
    display.click(QUIT, 1)?;
    shown.expect("Asked(Quit)")?;
    shown.expect("Ended")?;
    shown.ended()?;
    println!("Rows do what they say, and the last one ends the program. Pictures: {}", folder.display());
    Ok(())
}

/// A menu that is open stays as it is; what was clicked in it is what happens, though another menu came meanwhile.
fn menu(display: &Display, shown: &mut Shown, folder: &Path) -> Result {
    let [opened, later] = ["tray-menu-opened.png", "tray-menu-later.png"].map(|name| folder.join(name));
    for (row, asked) in [(OPEN_WINDOW, "Asked(OpenWindow(Now))"), (PAUSE, "Asked(Pause(AnHour))")] {
        display.click(ICON, 3)?;
        shown.expect("MenuOpened")?;
        // Off the icon, so that its tooltip does not lie on the menu.
        display.point(ELSEWHERE)?;
        let first = settled(display, &opened, covered)?;
        shown.expect("Shows another menu")?;
        if settled(display, &later, covered)? != first {
            return Err(problem(&later, "the open menu has changed under the pointer"));
        }
        display.click(row, 1)?;
        shown.expect(asked)?;
    }
    Ok(())
}

/// The pixels of the icon, once there is one and it is not the one of before.
fn icon(display: &Display, path: &Path, before: &[u8]) -> Result<Vec<u8>> {
    display.point(ELSEWHERE)?;
    let another = |picture: &Pixmap| {
        let pixels = icon_pixels(picture);
        pixels != before && !pixels.chunks(3).all(|pixel| pixels.starts_with(pixel))
    };
    Ok(icon_pixels(&settled(display, path, another)?))
}

fn icon_pixels(picture: &Pixmap) -> Vec<u8> {
    let rows = ICON.1 - HALF..ICON.1 + HALF;
    let places = rows.flat_map(|y| (ICON.0 - HALF..ICON.0 + HALF).map(move |x| (x, y)));
    let pixels = places.filter_map(|(x, y)| picture.pixel(x, y));
    pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect()
}

/// Whether the menu is there.
fn covered(picture: &Pixmap) -> bool {
    picture.pixel(MENU.0, MENU.1) != picture.pixel(ELSEWHERE.0, ELSEWHERE.1)
}

/// The picture that shows what it should, and shows it twice: until then wine is still drawing.
fn settled(display: &Display, path: &Path, shows: impl Fn(&Pixmap) -> bool) -> Result<Pixmap> {
    let begun = Instant::now();
    let mut last = None;
    while begun.elapsed() < PATIENCE {
        sleep(LOOK);
        display.picture(path)?;
        let picture = Pixmap::load_png(path).map_err(|cause| problem(path, &cause.to_string()))?;
        if shows(&picture) && last.as_ref() == Some(&picture) {
            return Ok(picture);
        }
        last = Some(picture);
    }
    Err(problem(path, "does not show the icon or the menu that should be there, or it never stood still"))
}

/// The first state comes again in the round of all; all others differ.
fn different(icons: &[Vec<u8>]) -> Result {
    let mut kinds: Vec<&Vec<u8>> = icons.iter().collect();
    kinds.sort();
    kinds.dedup();
    if kinds.len() == ICONS {
        return Ok(());
    }
    Err(Error::Missing {
        what: format!("{ICONS} different icons; {} were seen", kinds.len()),
        cure: "look at the pictures tray-icon-*.png".into(),
    })
}

fn problem(path: &Path, problem: &str) -> Error {
    Error::Content { path: path.to_path_buf(), problem: problem.to_owned() }
}

/// Builds the program that shows the item, with wine's missing function in it.
fn build(root: &Path, folder: &Path) -> Result<PathBuf> {
    let source = folder.join("icon_rect.c");
    std::fs::write(&source, include_str!("icon_rect.c")).map_err(file(&source))?;
    let object = folder.join("icon_rect.o");
    run(Command::new(GCC).args(["-c", "-O1", "-o"]).args([&object, &source]))?;
    let mut build = runnable(root, &["rustc"])?;
    build.args(["--package", "presence-tray", "--example", "tray_item", "--"]);
    // Before the libraries: the first of two functions of one name is taken.
    run(build.arg(format!("-Zpre-link-arg={}", object.display())))?;
    Ok(folder.join("build").join(WINDOWS).join("debug/examples/tray_item.exe"))
}

/// The program, running; ended when dropped.
struct Shown {
    program: Child,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Shown {
    fn start(prefix: &Prefix, display: &Display, program: &Path) -> Result<Shown> {
        let path = program.to_string_lossy();
        let mut command = prefix.wine(&[&path]);
        command.env("DISPLAY", display.name()).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut program =
            command.spawn().map_err(|source| Error::Start { command: "tray_item.exe".into(), source })?;
        let (lines, heard) = channel();
        if let Some(out) = program.stdout.take() {
            spawn(move || {
                for line in BufReader::new(out).lines().map_while(std::result::Result::ok) {
                    if lines.send(line.trim_end().to_owned()).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Shown { program, lines: heard, said: Vec::new() })
    }

    /// Waits until the program says this.
    fn expect(&mut self, line: &str) -> Result {
        while let Ok(said) = self.lines.recv_timeout(PATIENCE) {
            let found = said == line;
            self.said.push(said);
            if found {
                return Ok(());
            }
        }
        Err(Error::Missing {
            what: format!("“{line}” from the item in the tray"),
            cure: format!("it said: {}", self.said.join(", ")),
        })
    }

    /// Waits until the program has ended, and well.
    fn ended(&mut self) -> Result {
        let status =
            self.program.wait().map_err(|source| Error::Start { command: "tray_item.exe".into(), source })?;
        if status.success() {
            return Ok(());
        }
        Err(Error::Failed { command: "tray_item.exe".into(), status: status.to_string() })
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

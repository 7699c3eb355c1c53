//! Windows programs on this machine, in a wine of their own.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::cross::runnable;
use super::packages::{GCC, WINE};
use super::{TESTED, folder};
use crate::command::run;
use crate::error::{Error, Result, file};
use crate::{nextest, setup};

/// A program of Windows is ended after this many seconds. All take far less.
const LONGEST: &str = "300";

/// What wine takes for the disk of Windows, removed when dropped: it is large, and made anew within seconds.
pub(super) struct Prefix {
    folder: PathBuf,
}

impl Prefix {
    /// Makes one, in `folder`.
    pub(super) fn new(folder: &Path) -> Result<Prefix> {
        let prefix = Prefix { folder: folder.to_path_buf() };
        prefix.remove();
        run(prefix.wine(&["wineboot", "--init"]).stderr(Stdio::null()))?;
        let source = folder.join("bcryptprimitives.c");
        std::fs::write(&source, include_str!("bcryptprimitives.c")).map_err(file(&source))?;
        // Where every program finds it, whatever its environment.
        let library = disk(folder).join("drive_c/windows/system32/bcryptprimitives.dll");
        run(Command::new(GCC).args(["-shared", "-O1", "-o"]).args([&library, &source]).arg("-ladvapi32"))?;
        Ok(prefix)
    }

    /// Gives it a desktop with a notification area. wine shows one only on a desktop of this name.
    pub(super) fn desktop(&self, size: &str) -> Result {
        let explorer = r"HKCU\Software\Wine\Explorer";
        let desktops = format!(r"{explorer}\Desktops");
        for [key, name, value] in [[explorer, "Desktop", "shell"], [&desktops, "shell", size]] {
            run(self.wine(&["reg", "add", key, "/v", name, "/d", value, "/f"]).stdout(Stdio::null()))?;
        }
        Ok(())
    }

    /// Starts the desktop of wine, and keeps it.
    ///
    /// wine starts it in the first program that asks for it and ends it soon after the last one. It inherits what that
    /// program inherited: whoever reads the output of the program to its end waits for the end of the desktop.
    fn keep_desktop(&self) -> Result<Kept> {
        let asks = "rundll32 user32.dll,GetDesktopWindow & echo There & pause";
        let mut command = self.program(Command::new(WINE), &["cmd", "/c", asks]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let name = "cmd.exe".to_owned();
        let mut program = command.spawn().map_err(|source| Error::Start { command: name.clone(), source })?;
        let mut line = String::new();
        let read = program.stdout.take().map(|out| BufReader::new(out).read_line(&mut line));
        let kept = Kept(program);
        match read {
            Some(Ok(_)) if line.trim() == "There" => Ok(kept),
            _ => Err(Error::Failed { command: name, status: format!("it said “{}”", line.trim()) }),
        }
    }

    /// A program of Windows.
    pub(super) fn wine(&self, words: &[&str]) -> Command {
        let mut timeout = Command::new("timeout");
        timeout.args(["--kill-after=10", LONGEST, WINE]);
        self.program(timeout, words)
    }

    fn program(&self, mut command: Command, words: &[&str]) -> Command {
        command.args(words);
        surround(&mut command, &self.folder);
        command
    }

    fn remove(&self) {
        let disk = disk(&self.folder);
        if disk.exists() {
            // Ends what still runs in it, and nothing else.
            let _ = Command::new("wineserver").arg("--kill").env("WINEPREFIX", &disk).status();
            let _ = std::fs::remove_dir_all(disk);
        }
    }
}

impl Drop for Prefix {
    fn drop(&mut self) {
        self.remove();
    }
}

/// A program that waits for a key that nobody presses; ended when dropped.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a program needs to know to start others under this wine, without a display.
pub(super) fn surround(command: &mut Command, folder: &Path) {
    command
        .env_remove("DISPLAY")
        .env("WINEPREFIX", disk(folder))
        // No offers to install .NET and a browser, and no entries in the menus of whoever runs this.
        .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
        .env("WINEDEBUG", "-all");
}

/// How a program of Windows calls a path of this machine.
fn path(path: &Path) -> String {
    format!("Z:{}", path.display()).replace('/', r"\")
}

fn disk(folder: &Path) -> PathBuf {
    folder.join("wine")
}

/// Runs the tests that are for every system, each in a process of its own: one that does not end is named and ended.
pub(super) fn tests(root: &Path) -> Result {
    setup::tool(root, &setup::NEXTEST)?;
    let prefix = Prefix::new(&folder(root)?)?;
    let _desktop = prefix.keep_desktop()?;
    let mut tests = runnable(root, &["nextest", "run"])?;
    tests.args(TESTED.iter().flat_map(|name| ["--package", name]));
    tests.args(["--lib", "--bins", "--tests", "--no-fail-fast", "--config-file"]);
    tests.arg(root.join("xtask/src/platforms/nextest.toml"));
    // Where the snapshots are: under wine no cargo can be asked.
    nextest::run(tests.env("INSTA_UPDATE", "no").env("INSTA_WORKSPACE_ROOT", path(root)))
}

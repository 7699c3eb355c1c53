//! Windows programs on this machine, in a wine of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::cross::{WINDOWS, cargo};
use super::packages::{GCC, WINE};
use super::{TESTED, TESTED_OF_THE_TRAY, folder};
use crate::command::run;
use crate::error::{Result, file};

/// What wine takes for the disk of Windows, removed when dropped: it is large, and made anew within seconds.
pub(super) struct Prefix {
    folder: PathBuf,
}

impl Prefix {
    /// Makes one, in `folder`.
    pub(super) fn new(folder: &Path) -> Result<Prefix> {
        let prefix = Prefix { folder: folder.to_path_buf() };
        prefix.remove();
        let libraries = libraries(folder);
        std::fs::create_dir_all(&libraries).map_err(file(&libraries))?;
        let source = folder.join("bcryptprimitives.c");
        std::fs::write(&source, include_str!("bcryptprimitives.c")).map_err(file(&source))?;
        let library = libraries.join("bcryptprimitives.dll");
        run(Command::new(GCC).args(["-shared", "-O1", "-o"]).args([&library, &source]).arg("-ladvapi32"))?;
        run(prefix.wine(&["wineboot", "--init"]).stderr(Stdio::null()))?;
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

    /// A program of Windows.
    pub(super) fn wine(&self, words: &[&str]) -> Command {
        let mut command = Command::new(WINE);
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

/// What a program needs to know to start others under this wine, without a display.
pub(super) fn surround(command: &mut Command, folder: &Path) {
    command
        .env_remove("DISPLAY")
        .env("WINEPREFIX", disk(folder))
        .env("WINEPATH", path(&libraries(folder)))
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

fn libraries(folder: &Path) -> PathBuf {
    folder.join("libraries")
}

/// Runs the tests that are for every system.
pub(super) fn tests(root: &Path) -> Result {
    let _prefix = Prefix::new(&folder(root)?)?;
    let packages = TESTED.iter().flat_map(|name| ["--package", name]);
    run(tester(root)?.args(packages).args(["--lib", "--bins", "--tests"]))?;
    let targets = TESTED_OF_THE_TRAY.iter().flat_map(|name| ["--test", name]);
    run(tester(root)?.args(["--package", "presence-tray", "--lib"]).args(targets))
}

fn tester(root: &Path) -> Result<Command> {
    let mut tests = cargo(root, "test", &[WINDOWS])?;
    // Where the snapshots are: under wine no cargo can be asked.
    tests.arg("--no-fail-fast").env("INSTA_UPDATE", "no").env("INSTA_WORKSPACE_ROOT", path(root));
    Ok(tests)
}

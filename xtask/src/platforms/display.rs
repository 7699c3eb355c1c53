//! A display that nobody sees, with a pointer.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::command::run;
use crate::error::{Error, Result};

/// A display; gone when dropped.
pub(super) struct Display {
    name: String,
    server: Child,
}

impl Display {
    /// Starts one that no network reaches, under a number that is free.
    pub(super) fn start() -> Result<Display> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp"]);
        let name = "Xvfb".to_owned();
        let mut server = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Error::Start { command: name.clone(), source })?;
        let mut number = String::new();
        let told = server.stdout.take().map(|out| BufReader::new(out).read_line(&mut number));
        let display = Display { name: format!(":{}", number.trim()), server };
        match told {
            Some(Ok(length)) if length > 0 => Ok(display),
            _ => Err(Error::Failed { command: name, status: "it told no display".into() }),
        }
    }

    /// Its name, for `DISPLAY`.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Moves the pointer.
    pub(super) fn point(&self, (x, y): (u32, u32)) -> Result {
        run(self.xdotool().args(["mousemove", &x.to_string(), &y.to_string()]))
    }

    /// Moves the pointer and presses a button: 1 is left, 3 is right.
    pub(super) fn click(&self, place: (u32, u32), button: u32) -> Result {
        self.point(place)?;
        run(self.xdotool().args(["click", &button.to_string()]))
    }

    /// Takes a picture of all of it.
    pub(super) fn picture(&self, path: &Path) -> Result {
        run(Command::new("import").args(["-display", &self.name, "-window", "root"]).arg(path))
    }

    fn xdotool(&self) -> Command {
        let mut command = Command::new("xdotool");
        command.env("DISPLAY", &self.name);
        command
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

//! Running a program to its end.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Problem;

/// Runs a program whose output the developer sees.
pub(super) fn run(command: &mut Command) -> Result<(), Problem> {
    let status = command.status().map_err(|cause| Problem::start(command, cause))?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::Command { command: in_words(command), status, output: String::new() })
    }
}

/// Runs a program and tells what it wrote to its standard output; what it wrote elsewhere is shown only if it fails.
pub(super) fn ask(command: &mut Command) -> Result<String, Problem> {
    let Output { status, stdout, stderr } =
        command.output().map_err(|cause| Problem::start(command, cause))?;
    let said = String::from_utf8_lossy(&stdout).into_owned();
    if status.success() {
        return Ok(said);
    }
    let output = format!("\n{said}{}", String::from_utf8_lossy(&stderr));
    Err(Problem::Command { command: in_words(command), status, output: output.trim_end().to_owned() })
}

/// The file of a program on the search path or where Debian keeps servers.
pub(super) fn found(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin", "/usr/bin"].map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|file| is_program(file))
}

/// Whether a file is there and may be run.
pub(super) fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

/// The program and its first words.
fn in_words(command: &Command) -> String {
    let mut words = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args().take(4) {
        words.push(' ');
        words.push_str(&argument.to_string_lossy());
    }
    words
}

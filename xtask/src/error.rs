//! What can go wrong in a task.

use std::path::PathBuf;

/// The outcome of a task or a step.
pub(crate) type Result<T = ()> = std::result::Result<T, Error>;

/// A reason why a task ended without success.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Something is not on this machine, and could not be installed from here.
    #[error("missing: {what}\n  {cure}")]
    Missing {
        /// What is missing.
        what: String,
        /// What to do about it.
        cure: String,
    },
    /// Tests failed.
    #[error("{} failed\n  {}", count(failed.len(), "test"), failed.join("\n  "))]
    Tests {
        /// Their names, each with that of its program before it.
        failed: Vec<String>,
    },
    /// A program was started and said no.
    #[error("`{command}` failed ({status})")]
    Failed {
        /// The program and its arguments.
        command: String,
        /// How it ended.
        status: String,
    },
    /// A program could not be started at all.
    #[error("`{command}` could not be started: {source}")]
    Start {
        /// The program and its arguments.
        command: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is there and does not hold what it should.
    #[error("{}: {problem}", path.display())]
    Content {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// Rules of the house are broken; each line says where and which.
    #[error("{} broken\n{}", count(lines.len(), "rule"), lines.join("\n"))]
    Rules {
        /// One line for each.
        lines: Vec<String>,
    },
    /// The scenarios against a real WordPress could not run, or failed.
    #[error(transparent)]
    WordPress(#[from] crate::wordpress::Problem),
    /// A benchmark missed a goal.
    #[error("{missed} of {of} figures missed their goal")]
    Goals {
        /// How many missed.
        missed: usize,
        /// How many have a goal.
        of: usize,
    },
    /// A step of `cargo xtask test` failed.
    #[error("the step “{step}” failed, so the steps after it did not run: {source}")]
    Step {
        /// The step's name.
        step: &'static str,
        /// Why.
        source: Box<Error>,
    },
}

fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Puts the file's name to an error of reading or writing it.
pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.into();
    move |source| Error::File { path, source }
}

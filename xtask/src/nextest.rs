//! Running tests so that those that fail are named where somebody looks first: at the end.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::command::words;
use crate::error::{Error, Result};

/// What nextest tells programs, one object a line. The rest of it is of no interest here.
#[derive(Deserialize)]
struct Told {
    #[serde(rename = "type")]
    kind: String,
    event: String,
    name: Option<String>,
}

/// Runs a `cargo nextest run`. What it prints for people is shown as it comes.
pub(crate) fn run(command: &mut Command) -> Result {
    let name = words(command);
    command.args(["--message-format", "libtest-json"]).env("NEXTEST_EXPERIMENTAL_LIBTEST_JSON", "1");
    let mut nextest = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| Error::Start { command: name.clone(), source })?;
    let lines = nextest.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines());
    let failed: Vec<String> =
        lines.map_while(std::result::Result::ok).filter_map(|line| failed(&line)).collect();
    let status = nextest.wait().map_err(|source| Error::Start { command: name.clone(), source })?;
    if status.success() {
        Ok(())
    } else if failed.is_empty() {
        Err(Error::Failed { command: name, status: status.to_string() })
    } else {
        Err(Error::Tests { failed })
    }
}

/// The test that failed by this line.
fn failed(line: &str) -> Option<String> {
    let told: Told = serde_json::from_str(line).ok()?;
    let name = told.name.filter(|_| told.kind == "test" && told.event == "failed")?;
    Some(name.replacen('$', " ", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_that_failed_or_did_not_end_is_named() {
        let ended =
            r#"{"type":"test","event":"failed","name":"tray::socket$a_word","exec_time":0.1,"stdout":"x"}"#;
        let endless =
            r#"{"type":"test","event":"failed","name":"tray::socket$two","reason":"time limit exceeded"}"#;
        assert_eq!(failed(ended).as_deref(), Some("tray::socket a_word"));
        assert_eq!(failed(endless).as_deref(), Some("tray::socket two"));
    }

    #[test]
    fn nothing_else_is_named() {
        for line in [
            r#"{"type":"suite","event":"failed","passed":1,"failed":2}"#,
            r#"{"type":"test","event":"ok","name":"tray::socket$a_word"}"#,
            "no object",
        ] {
            assert_eq!(failed(line), None, "{line}");
        }
    }
}

//! A question at the terminal that is answered by a line, and ended by Ctrl-C.

use std::io::{self, Write as _};

use tokio::sync::oneshot;

use crate::words::{Words, is_yes};

/// What came of a question.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// This line, without spaces around it.
    Typed(String),
    /// Nothing more can be typed: Ctrl-D.
    End,
    /// Ctrl-C. What is typed from now on is lost.
    Interrupted,
}

impl Answer {
    /// Whether it is a yes.
    pub fn is_yes(&self, words: Words) -> bool {
        matches!(self, Answer::Typed(line) if is_yes(line, words))
    }
}

/// Asks whoever sits at the terminal. A thread of its own reads it: once this program takes Ctrl-C, that does not end the
/// wait for a line.
pub(super) async fn ask(question: &str) -> io::Result<Answer> {
    let mut out = io::stderr();
    write!(out, "{question}")?;
    out.flush()?;
    let (sender, line) = oneshot::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        // After Ctrl-C nobody wants it.
        let _ = sender.send(io::stdin().read_line(&mut line).map(|length| (length > 0).then_some(line)));
    });
    tokio::select! {
        line = line => match line.map_err(io::Error::other)?? {
            Some(line) => Ok(Answer::Typed(line.trim().to_owned())),
            None => Ok(Answer::End),
        },
        interrupted = tokio::signal::ctrl_c() => {
            interrupted?;
            // The question stands there without an end of its line.
            writeln!(out)?;
            Ok(Answer::Interrupted)
        }
    }
}

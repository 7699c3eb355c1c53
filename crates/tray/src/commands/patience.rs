//! While the program waits: a sign of work, and whether anybody still reads.

use std::future::Future;
use std::io::{self, IsTerminal as _, Write as _};
use std::pin::pin;
use std::time::Duration;

/// Nobody wonders before this.
const SOON: Duration = Duration::from_millis(700);

/// Does `work`, and on a terminal shows this `sign` of it if it takes long; it is taken away afterwards.
pub(super) async fn with_sign<T>(sign: &str, work: impl Future<Output = T>) -> T {
    let erases = std::env::var_os("TERM").is_some_and(|term| term != "dumb");
    if !io::stderr().is_terminal() || !erases {
        return work.await;
    }
    let mut work = pin!(work);
    tokio::select! {
        biased;
        done = &mut work => return done,
        () = tokio::time::sleep(SOON) => {}
    }
    let say = |text: &str| {
        let mut out = io::stderr();
        // Only a courtesy: what counts is printed elsewhere.
        let _ = write!(out, "{text}").and_then(|()| out.flush());
    };
    say(sign);
    let done = work.await;
    say("\r\u{1b}[K");
    done
}

/// Until whoever reads standard output through a pipe has gone, as `head` does; for ever where it is no pipe.
#[cfg(unix)]
pub(super) async fn reader_gone() {
    use tokio::io::{Interest, Ready};

    if let Ok(pipe) = standard_output_as_pipe()
        && pipe.ready(Interest::ERROR).await.is_ok_and(Ready::is_error)
    {
        return;
    }
    std::future::pending::<()>().await;
}

/// Only to look at: what is written goes the usual way, which waits, so the pipe is left in that mode.
#[cfg(unix)]
fn standard_output_as_pipe() -> io::Result<tokio::net::unix::pipe::Sender> {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::FileTypeExt as _;

    let file = std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?);
    if !file.metadata()?.file_type().is_fifo() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    tokio::net::unix::pipe::Sender::from_file_unchecked(file)
}

/// For ever: the next line finds out.
#[cfg(not(unix))]
pub(super) async fn reader_gone() {
    std::future::pending::<()>().await;
}

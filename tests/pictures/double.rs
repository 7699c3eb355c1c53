//! A double of the tray: it tells every client the same board.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use protocol::{Answer, BoardPart, Greeting, LONGEST_REQUEST, Request};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

/// It answers until this is dropped.
pub(crate) struct Double(JoinHandle<()>);

impl Drop for Double {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Double {
    /// Listens in this folder.
    ///
    /// # Errors
    /// Where that is not possible.
    pub(crate) fn start(folder: &Path, board: Vec<BoardPart>) -> io::Result<Double> {
        std::fs::create_dir_all(folder)?;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
        let listener = UnixListener::bind(folder.join("socket"))?;
        let board = Arc::new(board);
        Ok(Double(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let board = Arc::clone(&board);
                tokio::spawn(async move {
                    // A client that goes is one that goes.
                    let _ = serve(stream, &board).await;
                });
            }
        })))
    }
}

async fn serve(stream: UnixStream, board: &[BoardPart]) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read.take(LONGEST_REQUEST as u64)).lines();
    let Some(hello) = lines.next_line().await? else { return Ok(()) };
    let hello = protocol::read_hello(hello.as_bytes()).map_err(io::Error::other)?;
    let greeting = Greeting::to(&hello, env!("CARGO_PKG_VERSION"));
    write.write_all(&protocol::greeting_line(&greeting).map_err(io::Error::other)?).await?;
    while let Some(line) = lines.next_line().await? {
        let mut answers = vec![Answer::Done];
        if matches!(protocol::read_request(line.as_bytes()), Ok(Request::Board)) {
            answers.extend(board.iter().map(|part| Answer::Board(Box::new(part.clone()))));
        }
        for answer in answers {
            write.write_all(&protocol::answer_line(&answer).map_err(io::Error::other)?).await?;
        }
    }
    Ok(())
}

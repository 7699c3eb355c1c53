//! A bare connection to the running program, on which anything can be said.

use std::time::Duration;

use presence_tray::socket::Place;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};

/// Anything that does not come within this never comes.
pub const SOON: Duration = Duration::from_secs(100);
/// What a client says first.
pub const HELLO: &[u8] = b"{\"hello\":\"test\",\"protocol\":1}\n";

/// What carries the bytes.
#[cfg(unix)]
pub type Wire = tokio::net::UnixStream;
/// What carries the bytes.
#[cfg(windows)]
pub type Wire = tokio::net::windows::named_pipe::NamedPipeClient;

/// Connects, and says nothing.
#[cfg(unix)]
pub async fn connect(place: &Place) -> Wire {
    Wire::connect(place.socket()).await.unwrap()
}

/// Connects, and says nothing.
#[cfg(windows)]
pub async fn connect(place: &Place) -> Wire {
    /// The system's number for a pipe whose next end is not there yet.
    const BUSY: i32 = 231;
    let name = format!(r"\\.\pipe\{}", std::fs::read_to_string(place.socket()).unwrap());
    loop {
        match tokio::net::windows::named_pipe::ClientOptions::new().open(&name) {
            Ok(wire) => return wire,
            Err(error) => assert_eq!(error.raw_os_error(), Some(BUSY), "{error}"),
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Connects, and says this.
pub async fn raw(place: &Place, bytes: &[u8]) -> BufReader<Wire> {
    let mut wire = connect(place).await;
    // One that is let go at once may not take it all.
    let _ = wire.write_all(bytes).await;
    BufReader::new(wire)
}

/// The next line that comes.
pub async fn line(wire: &mut BufReader<Wire>) -> String {
    let mut line = String::new();
    tokio::time::timeout(SOON, wire.read_line(&mut line)).await.unwrap().unwrap();
    line
}

/// Waits until the other side has ended the connection.
pub async fn ended(wire: &mut BufReader<Wire>) {
    let mut rest = Vec::new();
    // A connection that is reset has ended as well.
    let _ = tokio::time::timeout(SOON, wire.read_to_end(&mut rest)).await.unwrap();
}

//! A socket in the file system; who is at the other end is asked for.

use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use interprocess::local_socket::tokio::Stream;
use interprocess::local_socket::traits::StreamCommon as _;
use interprocess::local_socket::traits::tokio::Stream as _;
use interprocess::local_socket::{GenericFilePath, ToFsName as _};

use crate::SocketError;

/// `sun_path` has 104 bytes on macOS and the BSDs and 108 on Linux, one of them for the end.
const LONGEST: usize = 103;

pub(crate) fn check_length(socket: &Path) -> Result<(), SocketError> {
    if socket.as_os_str().as_bytes().len() > LONGEST {
        return Err(SocketError::TooLong { path: socket.to_owned(), longest: LONGEST });
    }
    Ok(())
}

/// Connects to what listens there; `None` where nobody does.
pub(crate) async fn connect(socket: &Path) -> io::Result<Option<Stream>> {
    if check_length(socket).is_err() {
        return Ok(None);
    }
    let name = socket.to_fs_name::<GenericFilePath>()?;
    match Stream::connect(name).await {
        Ok(stream) => Ok(Some(stream)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
            Ok(None)
        }
        // Something in the path is no directory.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether the other side runs as this user.
pub(crate) fn is_this_user(stream: &Stream) -> bool {
    let their = stream.peer_creds().ok().and_then(|about| about.euid());
    their.is_some_and(|uid| uid == rustix::process::geteuid().as_raw())
}

/// Ctrl-C on the terminal that this program was started from does not reach the command.
pub(crate) fn on_its_own(command: &mut Command) {
    command.process_group(0);
}

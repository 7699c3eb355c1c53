//! A named pipe, whose name is in a file within the user's profile.

use std::fs;
use std::io;
use std::os::windows::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use interprocess::local_socket::tokio::Stream;
use interprocess::local_socket::traits::tokio::Stream as _;
use interprocess::local_socket::{GenericNamespaced, ToNsName as _};

use crate::SocketError;

/// `CREATE_NEW_PROCESS_GROUP` and `CREATE_NO_WINDOW` (Microsoft, “Process Creation Flags”).
const FLAGS: u32 = 0x0000_0200 | 0x0800_0000;
/// The longest file that can hold a name, in bytes.
const LONGEST: u64 = 200;

/// A path of any length holds a name.
pub(crate) fn check_length(_: &Path) -> Result<(), SocketError> {
    Ok(())
}

/// Connects to what listens there; `None` where nobody does.
pub(crate) async fn connect(file: &Path) -> io::Result<Option<Stream>> {
    let name = match fs::metadata(file) {
        Ok(about) if about.len() <= LONGEST => fs::read_to_string(file)?,
        Ok(_) => return Err(io::ErrorKind::InvalidData.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    match Stream::connect(name.as_str().to_ns_name::<GenericNamespaced>()?).await {
        Ok(stream) => Ok(Some(stream)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The access list of the pipe lets nobody else in.
pub(crate) fn is_this_user(_: &Stream) -> bool {
    true
}

/// Ctrl-C in the console that this program was started from does not reach the command, and it opens no console.
pub(crate) fn on_its_own(command: &mut Command) {
    command.creation_flags(FLAGS);
}

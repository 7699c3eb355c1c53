//! A named pipe. Pipes of all users share one list of names, so its name is one that nobody can guess, kept in a
//! file within the user's profile: nobody can be there first. Its access list names its owner only.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use client::SocketError;
use interprocess::local_socket::tokio::Listener;
use interprocess::local_socket::{GenericNamespaced, ListenerOptions, ToNsName as _};
use interprocess::os::windows::local_socket::ListenerOptionsExt as _;
use interprocess::os::windows::security_descriptor::SecurityDescriptor;
use widestring::u16cstr;

/// Protected from what is inherited: everything for the owner, nothing for anybody else.
const OWNER_ONLY: &widestring::U16CStr = u16cstr!("D:P(A;;GA;;;OW)");
/// The file that holds the name of the pipe, which goes with the program.
#[derive(Debug)]
pub(crate) struct Address(PathBuf);

impl Drop for Address {
    fn drop(&mut self) {
        // Where it can not be removed, the next program writes over it.
        let _ = fs::remove_file(&self.0);
    }
}

/// Within a user's own profile others can not look: that is the system's rule.
pub(crate) fn make_private(directory: &Path) -> Result<(), SocketError> {
    let failed = |source| SocketError::Directory { path: directory.to_owned(), source };
    DirBuilder::new().recursive(true).create(directory).map_err(failed)
}

pub(crate) fn lock_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

/// Listens at a new name. To be called by who holds the lock only.
pub(crate) fn listen(file: &Path) -> io::Result<(Listener, Address)> {
    // Each hasher has keys from the system's source of randomness.
    let secret = || RandomState::new().hash_one(std::process::id());
    let name = format!("presence-tray-{:016x}{:016x}", secret(), secret());
    let listener = ListenerOptions::new()
        .name(name.as_str().to_ns_name::<GenericNamespaced>()?)
        .security_descriptor(SecurityDescriptor::deserialize(OWNER_ONLY)?)
        .create_tokio()?;
    let address = Address(file.to_owned());
    fs::write(file, name)?;
    Ok((listener, address))
}

//! A socket in the file system. Its directory lets nobody else in.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{
    DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

use client::SocketError;
use interprocess::local_socket::tokio::Listener;
use interprocess::local_socket::{GenericFilePath, ListenerOptions, ToFsName as _};

/// The file of the socket, which goes with the program.
#[derive(Debug)]
pub(crate) struct Address(PathBuf);

impl Drop for Address {
    fn drop(&mut self) {
        // Where it can not be removed, the next program takes it over.
        let _ = fs::remove_file(&self.0);
    }
}

/// Makes the directory, or what of this user is there already, one that nobody else can look into.
pub(crate) fn make_private(directory: &Path) -> Result<(), SocketError> {
    let failed = |source| SocketError::Directory { path: directory.to_owned(), source };
    DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(failed)?;
    // A link could lead to where somebody else decides.
    let about = fs::symlink_metadata(directory).map_err(failed)?;
    if !about.is_dir() || about.uid() != rustix::process::geteuid().as_raw() {
        return Err(SocketError::NotPrivate(directory.to_owned()));
    }
    if about.mode() & 0o077 != 0 {
        fs::set_permissions(directory, Permissions::from_mode(0o700)).map_err(failed)?;
    }
    Ok(())
}

pub(crate) fn lock_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Listens, in the place of a program that left its socket behind. To be called by who holds the lock only.
pub(crate) fn listen(socket: &Path) -> io::Result<(Listener, Address)> {
    match fs::symlink_metadata(socket) {
        Ok(about) if about.file_type().is_socket() => fs::remove_file(socket)?,
        Ok(_) => return Err(io::Error::new(io::ErrorKind::AlreadyExists, "something else is there")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let name = socket.to_fs_name::<GenericFilePath>()?;
    let listener = ListenerOptions::new().name(name).reclaim_name(false).create_tokio()?;
    let address = Address(socket.to_owned());
    // Its directory keeps others out until then; macOS has no way to say so before.
    fs::set_permissions(socket, Permissions::from_mode(0o600))?;
    Ok((listener, address))
}

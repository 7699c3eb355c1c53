//! No copy of this program's memory is left on disk by a crash: there may be a secret in it.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(all(unix, not(target_os = "linux")), path = "unix.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod system;

pub use system::switch_off;

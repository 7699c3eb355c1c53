//! What the page writes to its console, for who develops it and for tests.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::tell;
#[cfg(target_os = "linux")]
pub(crate) use linux::tell;

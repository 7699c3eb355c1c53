//! What processes cost, from the system's own books.

use std::io;
use std::path::PathBuf;

/// A process and all that it started, and those that they started, by their ids.
#[must_use]
pub fn family(id: u32) -> Vec<u32> {
    std::iter::once(id).chain(descendants(id)).collect()
}

/// The processes that this one started, and those that they started.
pub(super) fn descendants(id: u32) -> Vec<u32> {
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    let children = children.split_whitespace().filter_map(|child| child.parse().ok());
    children.flat_map(|child| std::iter::once(child).chain(descendants(child))).collect()
}

/// The memory of a process that is its own, and its share of what others use too, in bytes.
///
/// # Errors
/// Where the process is gone or belongs to somebody else.
pub fn pss(id: u32) -> io::Result<u64> {
    let book = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup"))?;
    let line = book.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
    let kilobytes: u64 = line.split_whitespace().next().and_then(|kb| kb.parse().ok()).unwrap_or_default();
    Ok(kilobytes * 1024)
}

/// The program that a process runs.
///
/// # Errors
/// Where the process is gone or belongs to somebody else.
pub fn program(id: u32) -> io::Result<PathBuf> {
    std::fs::read_link(format!("/proc/{id}/exe"))
}

/// When a process was started, in seconds since 1970, to a hundredth (`proc(5)`: field 22 of `stat`, and `uptime`).
///
/// # Errors
/// Where the process is gone.
pub fn started(id: u32) -> io::Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    // The name, in brackets, may have spaces.
    let after = stat.rsplit_once(')').map(|(_, after)| after).unwrap_or_default();
    let ticks: f64 =
        after.split_whitespace().nth(19).and_then(|ticks| ticks.parse().ok()).unwrap_or_default();
    let uptime = std::fs::read_to_string("/proc/uptime")?;
    let up: f64 = uptime.split(' ').next().and_then(|up| up.parse().ok()).unwrap_or_default();
    let since_1970 = std::time::UNIX_EPOCH.elapsed().map_err(io::Error::other)?.as_secs_f64();
    Ok(since_1970 - up + ticks / TICKS)
}

/// Ticks of a second in these books, on every Linux that the program runs on.
const TICKS: f64 = 100.0;

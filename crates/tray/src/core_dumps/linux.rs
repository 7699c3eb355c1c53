//! By a limit on the size of a dump.
//!
//! The process stays one that others of the same user may look at (`PR_SET_DUMPABLE` is left as it is): KeePassXC wants
//! to see which program asks it for a secret.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// In bytes. A limit of nothing holds for files only; 1 is also what the kernel takes as “none” where dumps are piped to
/// a program such as systemd-coredump (`do_coredump` in `fs/coredump.c`).
const NONE: u64 = 1;

/// Leaves no core dump of this process from now on.
pub fn switch_off() {
    let most = getrlimit(Resource::Core).maximum.map_or(NONE, |most| most.min(NONE));
    // Going lower is always allowed.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(most), maximum: Some(most) });
}

//! By the allocator of the GNU C library. It has no interface but its own.
#![expect(unsafe_code, reason = "two functions of the C library that take numbers and have no conditions")]

/// In bytes; what is larger is asked of the system and given back to it by itself, as a menu on its way to a panel is.
const LARGE: i32 = 64 * 1024;

/// Holds on to little from now on. To be called before there is a second thread.
pub fn hold_little() {
    // Threads come and go with each name that is looked up; each would keep a heap of its own.
    // SAFETY: both only set a number, in a process that has one thread.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
    }
}

/// Gives back whole pages that nothing is in.
pub fn give_back() {
    // SAFETY: it takes the allocator's own locks and leaves alone what is in use.
    unsafe {
        libc::malloc_trim(0);
    }
}

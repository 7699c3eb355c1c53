//! By the allocator of the GNU C library and by the kernel. Neither has another interface.
#![expect(unsafe_code, reason = "three functions of the C library, each with its condition beside it")]

use std::ops::Range;

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

/// Gives back whole pages that nothing is in, and those of the program's own file until they are used again.
pub fn give_back() {
    // SAFETY: it takes the allocator's own locks and leaves alone what is in use.
    unsafe {
        libc::malloc_trim(0);
    }
    // Where the kernel does not tell what is mapped, what was used at the start just stays.
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let program = std::env::current_exe().unwrap_or_default();
    for Range { start, end } in program.to_str().map(|program| code(&maps, program)).unwrap_or_default() {
        // SAFETY: these addresses are the file's, were never written and can not be: the kernel reads the same bytes
        // again as soon as one is used.
        unsafe {
            libc::madvise(std::ptr::with_exposed_provenance_mut(start), end - start, libc::MADV_DONTNEED);
        }
    }
}

/// Where the code of `program` is, in what the kernel tells of this process (proc_pid_maps(5)). The kernel maps sixteen
/// pages around each that is used (`fault_around_bytes`), so that after a start nearly all of it is there.
fn code(maps: &str, program: &str) -> Vec<Range<usize>> {
    maps.lines()
        .filter_map(|line| {
            let (addresses, rest) = line.split_once(' ')?;
            if !rest.starts_with("r-xp ") || !rest.ends_with(program) {
                return None;
            }
            let (start, end) = addresses.split_once('-')?;
            let (start, end) = (usize::from_str_radix(start, 16).ok()?, usize::from_str_radix(end, 16).ok()?);
            (start < end).then_some(start..end)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_not_be_written_of_the_program_is_given_back() {
        let maps = "\
55d0c0a00000-55d0c0b00000 r--p 00000000 08:01 131 /usr/bin/presence-tray
55d0c0b00000-55d0c1080000 r-xp 00100000 08:01 131 /usr/bin/presence-tray
55d0c1080000-55d0c1090000 rw-p 00680000 08:01 131 /usr/bin/presence-tray
7f1200000000-7f1200100000 r-xp 00000000 08:01 77 /usr/lib/libc.so.6
nonsense
7ffd00000000-7ffd00021000 rw-p 00000000 00:00 0 [stack]
";
        let code = code(maps, "/usr/bin/presence-tray");
        assert_eq!((code.len(), code.first()), (1, Some(&(0x55d0_c0b0_0000..0x55d0_c108_0000))));
    }

    #[test]
    fn the_program_goes_on_after_its_pages_were_given_back() {
        give_back();
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let program = std::env::current_exe().unwrap();
        assert_eq!(code(&maps, program.to_str().unwrap()).len(), 1);
    }
}

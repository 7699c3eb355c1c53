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
    for Range { start, end } in unwritten_here() {
        // SAFETY: these addresses are the file's and can not be written now, and no page of them was written before, be it
        // in memory or swapped out: the kernel reads the same bytes again as soon as one is used.
        unsafe {
            libc::madvise(std::ptr::with_exposed_provenance_mut(start), end - start, libc::MADV_DONTNEED);
        }
    }
    // Last: what the above needed is given back too.
    // SAFETY: it takes the allocator's own locks and leaves alone what is in use.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// [`unwritten`] of this process: nothing where the kernel does not tell, and what was used of the file just stays.
fn unwritten_here() -> Vec<Range<usize>> {
    let maps = std::fs::read_to_string("/proc/self/smaps");
    let program = std::env::current_exe();
    match (maps, program.as_ref().map(|program| program.to_str())) {
        (Ok(maps), Ok(Some(program))) => unwritten(&maps, program),
        _ => Vec::new(),
    }
}

/// Where code and constants of `program` are that are in memory as they are in its file, in what the kernel tells of
/// this process (`/proc/pid/smaps` of proc(5)). The kernel maps sixteen pages around each that is used
/// (`fault_around_bytes`), so that after a reading nearly all of it is there. Constants with addresses in them were
/// written at the start, and are not among these.
fn unwritten(maps: &str, program: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut mapping = None;
    for line in maps.lines() {
        if let Some((range, may, of)) = heading(line) {
            // What is of no file has no name.
            let ours = !may.contains('w') && !of.is_empty() && of == program;
            mapping = ours.then_some((range, Pages::default()));
        } else if let Some((range, pages)) = &mut mapping {
            pages.note(line);
            if pages.are_of_the_file() {
                found.push(range.clone());
                mapping = None;
            }
        }
    }
    found
}

/// What is told of the pages of a mapping, in kB; none until it is told.
#[derive(Default)]
struct Pages {
    resident: Option<u64>,
    written: Option<u64>,
    swapped: Option<u64>,
}

impl Pages {
    fn note(&mut self, line: &str) {
        let Some((name, size)) = line.split_once(':') else { return };
        let size = || size.trim().strip_suffix(" kB")?.parse().ok();
        match name {
            "Rss" => self.resident = size(),
            "Anonymous" => self.written = size(),
            "Swap" => self.swapped = size(),
            _ => {}
        }
    }

    /// Whether all of them are as in the file, and there are some. Emulators tell zeros of everything: that tells nothing.
    fn are_of_the_file(&self) -> bool {
        self.resident.is_some_and(|resident| resident > 0)
            && self.written == Some(0)
            && self.swapped == Some(0)
    }
}

/// Of the line that a mapping begins with: where it is, what may be done there, and of which file it is.
fn heading(line: &str) -> Option<(Range<usize>, &str, &str)> {
    let (addresses, rest) = line.split_once(' ')?;
    let (start, end) = addresses.split_once('-')?;
    let (start, end) = (usize::from_str_radix(start, 16).ok()?, usize::from_str_radix(end, 16).ok()?);
    let mut rest = rest.splitn(5, ' ');
    Some((start..end, rest.next()?, rest.last()?.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_not_written_of_the_program_is_given_back() {
        let maps = "\
55d0c0a00000-55d0c0b00000 r--p 00000000 08:01 131                        /opt/my programs/presence-tray
Rss:                 512 kB
Anonymous:               0 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
55d0c0b00000-55d0c1080000 r-xp 00100000 08:01 131                        /opt/my programs/presence-tray
Rss:                 4096 kB
Anonymous:               0 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
55d0c1080000-55d0c1090000 r--p 00680000 08:01 131                        /opt/my programs/presence-tray
Rss:                 64 kB
Anonymous:              64 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
55d0c1090000-55d0c10a0000 r--p 00690000 08:01 131                        /opt/my programs/presence-tray
Rss:                 16 kB
Anonymous:               0 kB
Swap:                   48 kB
VmFlags: rd mr mw me sd
55d0c10a0000-55d0c10b0000 r--p 006a0000 08:01 131                        /opt/my programs/presence-tray
Rss:                 0 kB
Anonymous:               0 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
55d0c10b0000-55d0c10c0000 rw-p 006b0000 08:01 131                        /opt/my programs/presence-tray
Rss:                 64 kB
Anonymous:               0 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
55d0c10c0000-55d0c10d0000 r--p 006c0000 08:01 131                        /opt/my programs/presence-tray
Rss:                  64 kB
Anonymous:             0 kB
7f1200000000-7f1200100000 r-xp 00000000 08:01 131                        /usr/lib/libc.so.6
Rss:                 512 kB
Anonymous:               0 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
nonsense
7ffd00000000-7ffd00021000 rw-p 00000000 08:01 131                        [stack]
Rss:                 16 kB
Anonymous:              16 kB
Swap:                    0 kB
VmFlags: rd mr mw me sd
";
        let unwritten = unwritten(maps, "/opt/my programs/presence-tray");
        assert_eq!(unwritten, [0x55d0_c0a0_0000..0x55d0_c0b0_0000, 0x55d0_c0b0_0000..0x55d0_c108_0000]);
    }

    #[test]
    fn what_is_of_no_file_is_not_taken_for_the_program() {
        let maps =
            "7f1200000000-7f1200100000 r-xp 00000000 00:00 0 \nRss: 4 kB\nAnonymous: 0 kB\nSwap: 0 kB\n";
        assert_eq!(unwritten(maps, ""), []);
    }

    /// How much of the program's file is in memory unwritten, in kB.
    fn resident() -> u64 {
        let here = unwritten_here();
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let (mut sum, mut is_ours) = (0, false);
        for line in maps.lines() {
            if let Some((range, ..)) = heading(line) {
                is_ours = here.contains(&range);
            } else if let Some(resident) = line.strip_prefix("Rss:").filter(|_| is_ours) {
                sum += resident.trim().strip_suffix(" kB").unwrap().parse::<u64>().unwrap();
            }
        }
        sum
    }

    #[test]
    fn the_program_goes_on_after_its_pages_were_given_back() {
        let before = resident();
        give_back();
        let after = resident();
        assert!(0 < after && after < before, "{before} kB before, {after} kB after");
    }
}

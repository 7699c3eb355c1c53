//! Revisions and autosaves.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::revisions(body);
});

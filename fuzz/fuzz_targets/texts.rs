//! Texts of posts and of autosaves.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::autosaves(body);
    let _ = wordpress::wire::post_text(body);
});

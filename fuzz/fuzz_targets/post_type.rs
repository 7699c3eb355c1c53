//! How the posts of a type are read.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::post_type(body);
});

//! Everybody signed in, with any clock of the site.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (Option<i64>, &[u8])| {
    let (answered, body) = input;
    let _ = wordpress::wire::online(body, answered);
});

//! What the presence plugin offers.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::presence_routes(body);
});

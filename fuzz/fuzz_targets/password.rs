//! The application password in use.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::password_in_use(body);
});

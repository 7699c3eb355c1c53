//! The application password in use, one that was just made, and who made one.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _ = wordpress::wire::password_in_use(body);
    let _ = wordpress::wire::new_password(body);
    let _ = wordpress::wire::made_by(body);
});

//! Titles and modified times.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(posts) = wordpress::wire::posts(body) {
        assert!(posts.iter().all(|post| post.id > 0));
    }
});

//! A stored REST root: it builds routes on its own origin, and is read back as it was written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wordpress::RestRoot;

fuzz_target!(|text: &str| {
    if let Ok(root) = text.parse::<RestRoot>() {
        let url = root.url("wp-presence/v1/presence", &[("room", text)]);
        assert_eq!(url.origin().ascii_serialization(), root.origin());
        assert!(root.to_string().parse::<RestRoot>().is_ok_and(|again| again == root));
    }
});

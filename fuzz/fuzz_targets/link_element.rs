//! The REST root in a `<link>` element of a page.
#![no_main]

use libfuzzer_sys::fuzz_target;
use url::Url;

fuzz_target!(|html: &str| {
    let Ok(page) = Url::parse("https://example.com/blog/") else { return };
    if let Some(root) = wordpress::link_element_root(html, &page) {
        assert!(root.has_host());
    }
});

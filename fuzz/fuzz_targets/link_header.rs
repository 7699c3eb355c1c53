//! The REST root in a `Link` header.
#![no_main]

use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use url::Url;

fuzz_target!(|value: &[u8]| {
    let Ok(value) = HeaderValue::from_bytes(value) else { return };
    let mut headers = HeaderMap::new();
    headers.insert("link", value);
    let Ok(page) = Url::parse("https://example.com/blog/") else { return };
    if let Some(root) = wordpress::link_header_root(&headers, &page) {
        assert!(root.has_host());
    }
});

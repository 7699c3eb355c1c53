//! What a person types: an address never keeps a user name, a password or a fragment.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    if let Ok(address) = wordpress::Address::parse(typed) {
        assert!(!address.candidates().is_empty());
        for url in address.candidates() {
            assert!(matches!(url.scheme(), "http" | "https") && url.has_host());
            assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
        }
    }
});

//! Who is on which site of a network: there are never fewer people than are named, and a
//! page is not whole where an item is missing.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(sites) = wordpress::wire::network(body) {
        assert!(!sites.is_whole || sites.len() == sites.count);
        assert!(sites.iter().all(|site| site.people_count >= site.people.len() as u64));
    }
});

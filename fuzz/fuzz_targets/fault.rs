//! Which fault an answer is: any status, headers and body are judged and worded, and what is shown is short.
#![no_main]

use bytes::Bytes;
use http::Response;
use libfuzzer_sys::fuzz_target;
use url::Url;
use wordpress::answer::{Answer, Asked};

const ASKED: [Asked; 6] =
    [Asked::WebPage, Asked::Index, Asked::Rooms, Asked::Room, Asked::Network, Asked::Me];
const HEADERS: [&str; 7] =
    ["date", "retry-after", "link", "location", "content-type", "www-authenticate", "cf-mitigated"];

fuzz_target!(|input: (u8, bool, u16, Vec<(u8, Vec<u8>)>, Vec<u8>)| {
    let (asked, signed_in, status, headers, body) = input;
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(HEADERS[usize::from(name) % HEADERS.len()], value);
    }
    let (Ok(response), Ok(url)) =
        (response.body(Bytes::from(body)), Url::parse("https://example.com/wp-json/"))
    else {
        return;
    };
    let answer = Answer::new(ASKED[usize::from(asked) % ASKED.len()], url, signed_in, response);
    let faults = [wordpress::redirect(&answer).err(), answer.read(wordpress::wire::rooms).err()];
    for fault in faults.into_iter().flatten() {
        assert!(fault.seen().chars().count() < 1000);
        assert!(!fault.means().is_empty() && !fault.remedy().is_empty() && !fault.code().is_empty());
        let _ = fault.failure();
    }
});

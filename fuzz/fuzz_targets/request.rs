//! What a client of the private socket sends: a request, or a failure that repeats nothing of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use protocol::{Answer, read_hello, read_request, request_line};

fuzz_target!(|line: &[u8]| {
    let _ = read_hello(line);
    match read_request(line) {
        // What is read can be written, unless escapes make it longer than a line may be.
        Ok(request) => {
            if let Ok(written) = request_line(&request) {
                assert_eq!(read_request(&written), Ok(request));
            }
        }
        Err(answer) => {
            let Answer::Failed { code, message } = *answer else { panic!("a rubbish line was answered") };
            assert!(!code.is_empty() && message.len() < 200);
        }
    }
});

//! Which posts somebody is in: whatever is sent, nobody is in a post twice, nobody has no number, and no more
//! rooms are read than were sent.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    if let Ok(list) = wordpress::wire::rooms(body) {
        assert!(list.posts.len() <= list.count);
        assert!(!list.present_is_whole || list.present.is_some());
        for room in &list.posts {
            let people: HashSet<_> = room.people.iter().map(|person| person.id).collect();
            assert_eq!(people.len(), room.people.len());
            assert!(room.post.id > 0);
        }
    }
});

//! What a reading says several times, kept once.

use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;

use presence::Reading;
use presence::reading::Place;

/// Who is on a site is named in each list, and most of them are on the same few screens. What is known of a site lives
/// on, and sites are many.
pub(crate) fn share_texts(reading: &mut Reading) {
    let (mut texts, mut screens) = (HashSet::new(), HashSet::new());
    for room in reading.rooms.get_mut().into_iter().flatten() {
        share(&mut room.post.post_type, &mut texts);
        room.people.iter_mut().for_each(|person| share(&mut person.name, &mut texts));
    }
    for person in reading.present.get_mut().into_iter().flatten() {
        share(&mut person.name, &mut texts);
    }
    for row in reading.online.get_mut().into_iter().flatten() {
        share(&mut row.person.name, &mut texts);
        if let Place::Screen(screen) = &mut row.place {
            share(screen, &mut screens);
        }
    }
    for close_up in &mut reading.close_ups {
        share(&mut close_up.post.post_type, &mut texts);
        for row in close_up.rows.get_mut().into_iter().flatten() {
            share(&mut row.person.name, &mut texts);
        }
    }
}

/// Puts the one that is known in the place of one that is equal.
fn share<T: ?Sized + Eq + Hash>(one: &mut Arc<T>, known: &mut HashSet<Arc<T>>) {
    match known.get(&**one) {
        Some(known) => one.clone_from(known),
        None => drop(known.insert(Arc::clone(one))),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use presence::reading::{OnlineRow, Part, PostRoom, ScreenRef};
    use presence::{Person, PostRef, UserId};

    use super::*;

    fn zoe() -> Person {
        Person { id: UserId::new(2).unwrap(), name: "Zoë".into() }
    }

    #[test]
    fn what_is_said_several_times_is_kept_once() {
        let screen = || ScreenRef { id: "post".into(), title: Some("Edit".into()), ..ScreenRef::default() };
        let row = || {
            let place = Place::Screen(screen().into());
            OnlineRow { person: zoe(), age: Duration::ZERO, place, by_browser: true }
        };
        let room = |id| PostRoom { post: PostRef::new("post", id), people: vec![zoe()] };
        let mut reading = Reading {
            online: Part::Cut(vec![row(), row()]),
            rooms: Part::Whole(vec![room(1), room(2)]),
            present: Part::Whole(vec![zoe()]),
            ..Reading::default()
        };
        let before = reading.clone();
        share_texts(&mut reading);
        assert_eq!(reading, before);
        let (rooms, rows) = (reading.rooms.get().unwrap(), reading.online.get().unwrap());
        let name = &rooms[0].people[0].name;
        for other in [&rooms[1].people[0].name, &reading.present.get().unwrap()[0].name, &rows[1].person.name]
        {
            assert!(Arc::ptr_eq(name, other));
        }
        assert!(Arc::ptr_eq(&rooms[0].post.post_type, &rooms[1].post.post_type));
        match (&rows[0].place, &rows[1].place) {
            (Place::Screen(one), Place::Screen(other)) => assert!(Arc::ptr_eq(one, other)),
            places => panic!("{places:?}"),
        }
    }
}

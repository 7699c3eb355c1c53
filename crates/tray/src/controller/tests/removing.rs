//! Removing a site for a client.

use protocol::{Removal, RemovalOutcome};

use super::*;

fn removed(day: &mut Day, seconds: u64, outcome: RemovalOutcome) -> Vec<Answer> {
    day.outside.0.borrow_mut().answers.clear();
    let sentences = vec!["“Shop” is forgotten.".to_owned()];
    day.at(seconds, Event::Removed { client: ClientId(1), site: 1, outcome, sentences });
    day.outside.0.borrow().answers.iter().map(|(_, answer)| answer.clone()).collect()
}

#[test]
fn a_site_that_is_being_removed_is_not_read_and_then_gone() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.lines();
    assert_eq!(day.client(1, Request::Remove { site: 1, revoke: true }), [Answer::Done]);
    assert_eq!(day.lines(), ["disconnect 1", "remove 1 Shop for 1, revoke true"]);
    // Neither who wants it read nor who reloads has it signed in on with a password that is being revoked.
    day.ask(2, Action::ReadNow { site: Some(1) });
    day.outside.0.borrow_mut().settings.sites[1].at_most_every = Some(60);
    day.client(3, Request::Reload);
    assert!(!day.lines().contains(&"connect 1".to_owned()));
    day.outside.0.borrow_mut().settings.sites.remove(1);
    let answers = removed(&mut day, 9, RemovalOutcome::Revoked);
    let [Answer::Removed(Removal { site: 1, outcome, sentences, .. })] = &answers[..] else {
        panic!("{answers:?}")
    };
    assert_eq!((*outcome, &*sentences[0]), (RemovalOutcome::Revoked, "“Shop” is forgotten."));
    let refused = day.client(10, Request::Remove { site: 1, revoke: true });
    assert!(matches!(&refused[..], [Answer::Failed { code, .. }] if code == "no-site"), "{refused:?}");
}

#[test]
fn a_site_that_could_not_be_removed_is_read_again() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.client(1, Request::Remove { site: 1, revoke: false });
    let again = day.client(2, Request::Remove { site: 1, revoke: false });
    assert!(matches!(&again[..], [Answer::Failed { code, .. }] if code == "removing-already"), "{again:?}");
    day.lines();
    removed(&mut day, 9, RemovalOutcome::NotRemoved);
    assert_eq!(day.lines(), ["connect 1"]);
    assert_eq!(day.client(10, Request::Remove { site: 1, revoke: false }), [Answer::Done]);
}

#[test]
fn a_site_that_is_added_again_while_it_is_removed_is_read_after_that() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.client(1, Request::Remove { site: 1, revoke: true });
    day.lines();
    day.at(2, Event::Connected(Entry::of(&stored("Shop"))));
    assert!(!day.lines().contains(&"connect 1".to_owned()));
    removed(&mut day, 9, RemovalOutcome::Revoked);
    assert_eq!(day.lines(), ["connect 1"]);
}

#[test]
fn what_is_on_no_board_is_not_removed() {
    let mut day = Day::with(&["Magazine"]);
    let refused = day.client(1, Request::Remove { site: 7, revoke: true });
    assert!(matches!(&refused[..], [Answer::Failed { code, .. }] if code == "no-site"), "{refused:?}");
    assert!(!day.lines().iter().any(|line| line.starts_with("remove")));
}

//! Lists of sites for clients.

use protocol::Secret;

use super::*;

fn import(with_passwords: bool) -> Request {
    Request::Import { list: Secret::new("a.example zoe s3cret".to_owned()), with_passwords }
}

#[test]
fn a_list_is_gone_through_one_at_a_time_and_its_sites_are_read() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    assert_eq!(day.client(1, import(true)), [Answer::Done]);
    assert_eq!(day.lines(), ["import 20 bytes for 1, passwords true"]);
    let again = day.client(2, import(false));
    assert!(matches!(&again[..], [Answer::Failed { code, .. }] if code == "importing-already"), "{again:?}");
    day.outside.0.borrow_mut().settings.sites.push(stored("Shop"));
    day.at(3, Event::ListTaken { connected: vec!["Shop".to_owned()], done: None });
    assert_eq!(day.lines(), ["connect 1"], "also before its end");
    // Who began it may leave: it is gone through all the same.
    day.at(4, Event::ClientGone(ClientId(1)));
    day.at(5, Event::ListTaken { connected: Vec::new(), done: Some(ClientId(1)) });
    assert_eq!(day.client(6, import(false)), [Answer::Done]);
}

#[test]
fn a_list_is_stopped_by_who_had_it_gone_through_and_by_nobody_else() {
    let mut day = Day::with(&["Magazine"]);
    let refused = |answers: Vec<Answer>| {
        assert!(
            matches!(&answers[..], [Answer::Failed { code, .. }] if code == "not-importing"),
            "{answers:?}"
        );
    };
    refused(day.client(1, Request::StopImport));
    day.client(2, import(true));
    day.lines();
    day.at(3, Event::Client(ClientId(2), Request::StopImport));
    assert!(day.lines().is_empty());
    assert_eq!(day.client(4, Request::StopImport), [Answer::Done]);
    assert_eq!(day.lines(), ["stop the import"]);
    day.at(5, Event::ListTaken { connected: Vec::new(), done: Some(ClientId(1)) });
    refused(day.client(6, Request::StopImport));
}

#[test]
fn a_list_whose_window_was_closed_is_stopped_in_the_next_one() {
    let mut day = Day::with(&["Magazine"]);
    let window = |day: &mut Day, client: u64| {
        let request = Request::Window { page: protocol::WindowPage::Now, process: None };
        day.at(1, Event::Client(ClientId(client), request));
    };
    window(&mut day, 2);
    day.at(2, Event::Client(ClientId(2), import(true)));
    day.at(3, Event::ClientGone(ClientId(2)));
    window(&mut day, 3);
    day.lines();
    // Who is neither can not.
    day.at(4, Event::Client(ClientId(1), Request::StopImport));
    assert!(day.lines().is_empty());
    day.at(4, Event::Client(ClientId(3), Request::StopImport));
    assert_eq!(day.lines(), ["stop the import"]);
}

#[test]
fn a_site_that_was_connected_by_a_list_is_read_with_its_new_password_and_no_other_is_tried_again() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.read(1, 0, Err(refused())).read(1, 1, Err(refused()));
    day.lines();
    day.at(3, Event::ListTaken { connected: vec!["Shop".to_owned()], done: None });
    let tried: Vec<String> = day.lines().into_iter().filter(|line| line.starts_with("connect")).collect();
    assert_eq!(tried, ["connect 1"]);
}

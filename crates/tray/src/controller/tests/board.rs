//! What clients are told of the board, and how they act on it.

use super::*;
use protocol::{Act, BoardPart, PostName};

fn parts(answers: &[Answer]) -> Vec<BoardPart> {
    let part = |answer: &Answer| match answer {
        Answer::Board(part) => Some((**part).clone()),
        _ => None,
    };
    answers.iter().filter_map(part).collect()
}

/// What the client is told when this happens.
fn told(day: &mut Day, seconds: u64, event: Event) -> Vec<BoardPart> {
    day.outside.0.borrow_mut().answers.clear();
    day.at(seconds, event);
    let done = day.outside.0.borrow();
    parts(&done.answers.iter().map(|(_, answer)| answer.clone()).collect::<Vec<_>>())
}

fn read(seconds: u64, site: usize, reading: presence::Reading) -> Event {
    Event::Heard(Heard::Report(Box::new(report(site, AT + seconds, Ok(reading)))))
}

#[test]
fn all_of_the_board_comes_first_in_parts_that_fit() {
    let names: Vec<String> = (0..20).map(|number| format!("Shop {number}")).collect();
    let mut day = Day::with_settings(|settings| {
        settings.sites = names.iter().map(|name| stored(&name.replace(' ', ""))).collect();
    });
    let answers = day.client(1, Request::Board);
    assert!(answers.contains(&Answer::Done));
    let parts = parts(&answers);
    let sites: Vec<u64> = parts.iter().flat_map(|part| part.sites.iter().map(|site| site.id)).collect();
    assert_eq!(sites, (0..20).collect::<Vec<_>>());
    assert_eq!(parts[0].frame.as_ref().unwrap().sites, sites);
    assert!(parts.len() == 3 && parts[1..].iter().all(|part| part.frame.is_none()));
}

#[test]
fn then_only_the_site_that_changed() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.read(0, 0, Ok(quiet())).read(0, 1, Ok(quiet()));
    day.client(1, Request::Board);
    let parts = told(&mut day, 10, read(10, 1, alone_in_prices()));
    let [part] = &parts[..] else { panic!("{parts:?}") };
    assert_eq!((part.frame.is_none(), part.sites.len(), part.sites[0].id), (true, 1, 1));
    assert!(told(&mut day, 20, read(20, 0, quiet())).is_empty(), "nothing changed");
}

#[test]
fn many_changes_are_told_together() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.client(1, Request::Board);
    assert_eq!(told(&mut day, 10, read(10, 0, quiet())).len(), 1);
    assert!(told(&mut day, 10, read(10, 1, quiet())).is_empty(), "a moment ago");
    assert!(day.controller.due().is_some());
    assert_eq!(told(&mut day, 11, Event::TimeCame).len(), 1);
}

#[test]
fn where_nothing_changes_it_is_looked_at_as_seldom() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.read(0, 0, Ok(quiet())).read(0, 1, Ok(quiet()));
    day.client(1, Request::Board);
    assert!(told(&mut day, 10, read(10, 0, quiet())).is_empty());
    assert!(told(&mut day, 10, read(10, 1, alone_in_prices())).is_empty(), "it was looked at a moment ago");
    assert_eq!(told(&mut day, 11, Event::TimeCame).len(), 1);
}

#[test]
fn asked_again_it_begins_again_and_who_is_gone_is_told_nothing() {
    let mut day = Day::with(&["Magazine"]);
    day.client(1, Request::Board);
    assert_eq!(parts(&day.client(2, Request::Board))[0].sites.len(), 1);
    day.at(3, Event::ClientGone(ClientId(1)));
    assert!(told(&mut day, 10, read(10, 0, quiet())).is_empty());
}

#[test]
fn a_pause_and_a_site_that_is_removed_change_the_frame() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.client(1, Request::Board);
    let paused = parts(&day.client(2, Request::Pause { seconds: Some(60) }));
    assert!(paused[0].frame.as_ref().unwrap().pause.as_ref().is_some_and(|pause| !pause.quiet_hours));
    day.outside.0.borrow_mut().settings.sites.remove(0);
    let removed = parts(&day.client(5, Request::Reload));
    assert_eq!(removed[0].frame.as_ref().unwrap().sites, [1]);
}

#[test]
fn what_the_sites_were_asked_is_told_by_their_numbers_on_the_board() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.read(0, 0, Ok(quiet())).read(0, 1, Ok(quiet())).read(15, 1, Ok(quiet()));
    let costs = |day: &mut Day, seconds| match &day.client(seconds, Request::Costs)[..] {
        [Answer::Costs(costs)] => {
            costs.sites.iter().map(|site| (site.id, site.requests_last_hour)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let [(0, magazine), (1, shop)] = costs(&mut day, 20)[..] else { panic!() };
    assert!(magazine > 0 && shop == 2 * magazine, "{magazine} {shop}");
    day.outside.0.borrow_mut().settings.sites.remove(0);
    day.client(21, Request::Reload);
    assert_eq!(costs(&mut day, 22), [(1, shop)]);
}

#[test]
fn letting_go_of_a_post_shows_on_the_board() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let board = parts(&day.client(1, Request::Board));
    let post = &board[0].sites[0].my_posts[0].post;
    let post = PostName { post_type: post.post_type.clone(), id: post.id };
    let answers = day.client(5, Request::Act { act: Act::LetGo { site: 0, post } });
    assert_eq!(answers[0], Answer::Done);
    assert!(parts(&answers)[0].sites[0].my_posts.is_empty());
}

#[test]
fn what_names_nothing_is_refused() {
    let mut day = Day::with(&["Magazine"]);
    let post = |post_type: &str| PostName { post_type: post_type.to_owned(), id: 42 };
    let code = |day: &mut Day, act| match &day.client(1, Request::Act { act })[..] {
        [Answer::Failed { code, .. }] => code.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(code(&mut day, Act::OpenDashboard { site: 7 }), "no-site");
    assert_eq!(code(&mut day, Act::OpenDashboard { site: u64::MAX }), "no-site");
    assert_eq!(code(&mut day, Act::LetGo { site: 0, post: post("../../etc") }), "no-post");
    assert_eq!(code(&mut day, Act::LetGo { site: 0, post: post(&"x".repeat(21)) }), "no-post");
    assert_eq!(code(&mut day, Act::MutePerson { site: 0, person: 0, muted: true }), "no-person");
}

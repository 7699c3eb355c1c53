//! The window: there is one, whoever starts or closes what, and in which order.

use super::*;
use protocol::WindowPage;
use wordpress::saying;

/// The clients that are windows in these tests.
const FIRST: ClientId = ClientId(1);
const SECOND: ClientId = ClientId(2);
const THIRD: ClientId = ClientId(3);

/// A window with this page says that it is there; its process has the number of the client and 100.
fn says(day: &mut Day, seconds: u64, client: ClientId, page: WindowPage) {
    let process = u32::try_from(100 + client.0).ok();
    day.at(seconds, Event::Client(client, Request::Window { page, process }));
}

/// The same, and it shows its page, which is told the board.
fn shows(day: &mut Day, seconds: u64, client: ClientId) {
    says(day, seconds, client, WindowPage::Now);
    day.at(seconds, Event::Client(client, Request::Board));
}

/// What windows were told since this was asked last: boards, and that their boards come, left out.
fn told(day: &Day) -> Vec<(ClientId, String)> {
    let answers = std::mem::take(&mut day.outside.0.borrow_mut().answers);
    let word = |answer: Answer| match answer {
        Answer::Done => Some("done".to_owned()),
        Answer::Come { page } => Some(format!("come {page:?}")),
        Answer::Leave => Some("leave".to_owned()),
        Answer::Failed { code, .. } => Some(code),
        _ => None,
    };
    answers.into_iter().filter_map(|(client, answer)| Some((client, word(answer)?))).collect()
}

fn words(told: &[(ClientId, String)]) -> Vec<(ClientId, &str)> {
    told.iter().map(|(client, word)| (*client, word.as_str())).collect()
}

/// The tray with a window that shows its page; nothing is noted yet.
fn with_window() -> Day {
    let mut day = Day::with(&["Magazine"]);
    shows(&mut day, 1, FIRST);
    told(&day);
    day.lines();
    day
}

/// What was started and ended by force.
fn windows(day: &Day) -> Vec<String> {
    day.lines().into_iter().filter(|line| line.contains("window")).collect()
}

#[test]
fn a_window_that_is_open_is_asked_to_come_forward() {
    let mut day = with_window();
    day.ask(2, Action::OpenWindow(Page::Settings));
    assert_eq!(words(&told(&day)), [(FIRST, "come Settings")]);
    day.at(3, Event::Client(FIRST, Request::Came));
    day.at(60, Event::TimeCame);
    assert!(windows(&day).is_empty(), "none was started");
}

#[test]
fn a_second_window_is_refused_once_the_first_comes_forward_with_its_page() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::AddSite);
    assert_eq!(words(&told(&day)), [(FIRST, "come AddSite")], "it is not known yet whether the first comes");
    day.at(3, Event::Client(FIRST, Request::Came));
    assert_eq!(words(&told(&day)), [(SECOND, "window-open"), (FIRST, "done")]);
    day.at(4, Event::ClientGone(SECOND)).at(60, Event::TimeCame);
    day.ask(61, Action::OpenWindow(Page::Now));
    assert_eq!(words(&told(&day)), [(FIRST, "come Now")], "the first still has the seat");
    assert!(windows(&day).is_empty());
}

#[test]
fn one_that_is_opened_while_the_first_closes_takes_its_seat() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::Settings);
    told(&day);
    day.at(2, Event::ClientGone(FIRST));
    assert_eq!(words(&told(&day)), [(SECOND, "done")]);
    assert!(windows(&day).is_empty(), "no third one is started");
    day.ask(3, Action::OpenWindow(Page::Now));
    assert_eq!(words(&told(&day)), [(SECOND, "come Now")]);
}

#[test]
fn what_is_asked_for_last_is_shown_whoever_takes_the_seat() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::Settings);
    day.ask(2, Action::OpenWindow(Page::AddSite));
    told(&day);
    day.at(3, Event::ClientGone(FIRST));
    assert_eq!(words(&told(&day)), [(SECOND, "done"), (SECOND, "come AddSite")]);
}

#[test]
fn a_window_that_hangs_leaves_its_seat_to_the_one_that_waits() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::Now);
    told(&day);
    day.at(5, Event::TimeCame);
    assert_eq!(words(&told(&day)), [(FIRST, "leave"), (SECOND, "done")]);
    assert!(windows(&day).is_empty());
}

#[test]
fn of_those_that_wait_for_the_seat_the_last_one_has_the_best_claim() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::Now);
    told(&day);
    says(&mut day, 3, THIRD, WindowPage::Settings);
    assert_eq!(words(&told(&day)), [(FIRST, "come Settings"), (SECOND, "window-open")]);
    day.at(3, Event::ClientGone(SECOND)).at(4, Event::ClientGone(FIRST));
    assert_eq!(words(&told(&day)), [(THIRD, "done")]);
}

#[test]
fn one_that_does_not_wait_any_more_is_not_given_the_seat() {
    let mut day = with_window();
    says(&mut day, 2, SECOND, WindowPage::Settings);
    day.at(3, Event::ClientGone(SECOND)).at(3, Event::ClientGone(FIRST));
    assert_eq!(windows(&day), ["window Settings"], "the page was asked for all the same");
}

#[test]
fn a_window_that_hangs_is_replaced() {
    let mut day = with_window();
    day.ask(2, Action::OpenWindow(Page::Now));
    day.ask(4, Action::OpenWindow(Page::Settings));
    assert!(windows(&day).is_empty());
    told(&day);
    day.at(5, Event::TimeCame);
    assert_eq!(windows(&day), ["window Settings"]);
    assert_eq!(words(&told(&day)), [(FIRST, "leave")]);
}

#[test]
fn one_that_is_told_to_leave_and_does_not_is_ended_by_force() {
    let mut day = with_window();
    day.ask(2, Action::OpenWindow(Page::Now)).at(5, Event::TimeCame);
    assert_eq!(day.controller.due(), Some(Time::from_secs(AT + 7)));
    day.at(6, Event::TimeCame);
    assert_eq!(windows(&day), ["window Now"]);
    day.at(7, Event::TimeCame).at(8, Event::TimeCame);
    assert_eq!(windows(&day), ["end window 101"], "once");

    let mut day = with_window();
    day.ask(2, Action::OpenWindow(Page::Now)).at(5, Event::TimeCame);
    day.at(6, Event::WindowEnded(101, None)).at(7, Event::TimeCame);
    assert_eq!(windows(&day), ["window Now"], "it left");
}

#[test]
fn a_window_that_does_not_show_its_page_yet_is_given_time() {
    let mut day = Day::with(&["Magazine"]);
    says(&mut day, 1, FIRST, WindowPage::Now);
    day.lines();
    day.ask(2, Action::OpenWindow(Page::Settings)).at(31, Event::TimeCame);
    assert!(windows(&day).is_empty());
    assert!(!told(&day).contains(&(FIRST, "leave".to_owned())));
    day.at(32, Event::TimeCame);
    assert_eq!(windows(&day), ["window Settings"], "it never shows it");
}

#[test]
fn a_second_window_does_not_wait_for_one_that_does_not_show_its_page_yet() {
    let mut day = Day::with(&["Magazine"]);
    says(&mut day, 1, FIRST, WindowPage::Now);
    told(&day);
    says(&mut day, 2, SECOND, WindowPage::Settings);
    assert_eq!(words(&told(&day)), [(FIRST, "come Settings"), (SECOND, "window-open")]);
    day.lines();
    day.at(3, Event::ClientGone(SECOND)).at(4, Event::ClientGone(FIRST));
    assert_eq!(windows(&day), ["window Settings"], "the first was closed before it came");
}

#[test]
fn a_window_that_is_gone_is_started_again_when_it_is_asked_for() {
    let mut day = with_window();
    day.ask(2, Action::OpenWindow(Page::Settings)).at(3, Event::ClientGone(FIRST));
    assert_eq!(windows(&day), ["window Settings"], "it was being waited for");
    says(&mut day, 4, SECOND, WindowPage::Settings);
    day.at(5, Event::ClientGone(SECOND));
    assert!(windows(&day).is_empty(), "nobody asked for it");
    day.ask(6, Action::OpenWindow(Page::Now));
    assert_eq!(windows(&day), ["window Now"]);
}

#[test]
fn two_clicks_start_one_window_which_shows_what_was_asked_for_last() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.ask(1, Action::OpenWindow(Page::Now)).ask(2, Action::OpenWindow(Page::Settings));
    assert_eq!(windows(&day), ["window Now"]);
    says(&mut day, 3, FIRST, WindowPage::Now);
    assert_eq!(words(&told(&day)), [(FIRST, "done"), (FIRST, "come Settings")]);
    let mut day = Day::with(&["Magazine"]);
    day.ask(1, Action::OpenWindow(Page::Settings));
    says(&mut day, 3, FIRST, WindowPage::Settings);
    assert_eq!(words(&told(&day)), [(FIRST, "done")], "it shows that by itself");
}

#[test]
fn a_start_of_which_nothing_is_heard_is_not_waited_for_for_ever() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.ask(1, Action::OpenWindow(Page::Now)).ask(10, Action::OpenWindow(Page::Now));
    assert_eq!(windows(&day), ["window Now"]);
    day.ask(11, Action::OpenWindow(Page::Now));
    assert_eq!(windows(&day), ["window Now"]);
}

#[test]
fn a_window_that_ends_before_it_is_there_is_told_and_the_next_click_starts_another() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.ask(1, Action::OpenWindow(Page::Now));
    day.at(2, Event::WindowEnded(1, Some(saying!("window-ended", program = "the window", status = "127"))));
    assert_eq!(day.titles(), ["The window could not be opened"]);
    day.ask(3, Action::OpenWindow(Page::Now));
    let windows = windows(&day);
    assert_eq!((windows[0].as_str(), windows[2].as_str()), ("window Now", "window Now"));
    assert!(windows[1].starts_with("say The window could not be opened: the window ended with 127 "));
    // One that was closed by the user, and one that had the seat, are nobody's trouble.
    day.at(4, Event::WindowEnded(2, None));
    says(&mut day, 5, FIRST, WindowPage::Now);
    day.at(6, Event::WindowEnded(101, Some(saying!("window-ended", program = "the window", status = "9"))));
    assert_eq!(day.titles().len(), 1);
}

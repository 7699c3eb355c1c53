//! Sites whose password the keychain has.

use super::*;
use crate::keychain::KeychainError;

type Answer = Result<Option<SecretString>, KeychainError>;

/// Sites whose passwords only the keychain knows.
fn day_of(names: &[&str]) -> Day {
    let outside = Recorded::default();
    outside.0.borrow_mut().no_password = names.iter().map(|name| (*name).to_owned()).collect();
    outside.0.borrow_mut().settings.sites = names.iter().map(|name| stored(name)).collect();
    let settings = outside.0.borrow().settings.clone();
    let mut controller = Controller::new(settings, outside.clone(), &now(0), fastrand::Rng::with_seed(1));
    controller.start(&now(0));
    Day { controller, outside }
}

impl Day {
    /// What the keychain was asked since it was looked at last.
    fn asked_keychain(&self) -> Vec<(usize, LookUp, Asking)> {
        std::mem::take(&mut self.outside.0.borrow_mut().looked_up)
    }

    /// The keychain answers everything that it was asked.
    fn answered(&mut self, seconds: u64, answer: impl Fn(usize) -> Answer) -> Vec<(usize, Asking)> {
        let asked = self.asked_keychain();
        for (site, question, _) in &asked {
            self.at(seconds, Event::Password { site: *site, question: *question, answer: answer(*site) });
        }
        asked.into_iter().map(|(site, _, asking)| (site, asking)).collect()
    }

    fn ordered(&self) -> Vec<usize> {
        self.outside.0.borrow().orders.iter().map(|(site, _)| *site).collect()
    }
}

#[expect(clippy::unnecessary_wraps, reason = "one of the answers")]
fn open(_: usize) -> Answer {
    Ok(Some(SecretString::from("abcd")))
}

fn locked(_: usize) -> Answer {
    Err(KeychainError::Locked)
}

fn never(sites: &[usize]) -> Vec<(usize, Asking)> {
    sites.iter().map(|site| (*site, Asking::Never)).collect()
}

#[test]
fn nothing_is_said_while_the_keychain_has_not_answered() {
    let mut day = day_of(&["Magazine", "Shop"]);
    assert!(day.titles().is_empty() && day.ordered().is_empty());
    assert_eq!(day.icon(), IconState::Quiet);
    assert_eq!(day.answered(1, open), never(&[0, 1]));
    assert_eq!(day.ordered(), [0, 1]);
    assert!(day.titles().is_empty());
}

#[test]
fn a_site_without_a_password_wants_a_sign_in_and_is_read_once_it_has_one() {
    let mut day = day_of(&["Magazine"]);
    day.answered(1, |_| Ok(None));
    day.at(2, Event::TimeCame);
    assert_eq!(day.icon(), IconState::SignInNeeded);
    assert_eq!(day.titles(), ["Magazine wants you to sign in again"]);
    day.client(10, Request::Reload);
    assert_eq!(day.answered(11, open), never(&[0]));
    assert_eq!(day.ordered(), [0]);
}

#[test]
fn a_locked_keychain_is_told_once_for_all_sites_and_they_begin_when_it_is_unlocked() {
    let names: Vec<String> = (0..50).map(|n| format!("Site{n}")).collect();
    let mut day = day_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(day.answered(1, locked).len(), 50);
    day.at(2, Event::TimeCame);
    assert_eq!(day.titles(), ["The keychain is locked"]);
    assert_eq!(day.icon(), IconState::SignInNeeded);
    assert!(day.rows().contains(&"The keychain is locked · unlock it".to_owned()), "{:?}", day.rows());
    assert!(!day.rows().iter().any(|row| row.contains("Site")), "one row for all: {:?}", day.rows());
    // One site is tried for all of them, quietly, and ever more seldom.
    let mut tried = Vec::new();
    for second in 3..200 {
        day.at(second, Event::TimeCame);
        tried.extend(day.answered(second, locked).iter().map(|(_, asking)| (second, *asking)));
    }
    let at = [6, 16, 36, 66, 96, 126, 156, 186];
    assert_eq!(tried, at.map(|second| (second, Asking::Never)));
    assert_eq!(day.titles(), ["The keychain is locked"]);
    day.at(216, Event::TimeCame);
    assert_eq!(day.answered(216, open).len(), 1);
    assert_eq!(day.answered(217, open).len(), 49, "the others follow at once");
    assert_eq!(day.ordered().len(), 50);
    day.at(218, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Quiet);
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    assert_eq!(day.controller.look_ups.due(), None, "nothing is tried any more");
}

#[test]
fn whoever_unlocks_it_from_the_menu_is_asked_once() {
    let mut day = day_of(&["Magazine", "Shop"]);
    day.answered(1, locked);
    day.ask(2, Action::OpenKeychain).ask(3, Action::OpenKeychain);
    // The dialog is open for ten minutes, and nothing else is asked meanwhile.
    for second in (4..600).step_by(7) {
        day.at(second, Event::TimeCame);
    }
    assert_eq!(day.answered(600, open), [(0, Asking::TheUser)]);
    assert_eq!(day.answered(601, open), never(&[1]));
    assert_eq!(day.ordered(), [0, 1]);
}

#[test]
fn a_closed_dialog_is_not_shown_again_by_itself_and_the_keychain_can_still_be_unlocked_otherwise() {
    let mut day = day_of(&["Magazine"]);
    day.answered(1, locked);
    day.ask(2, Action::OpenKeychain);
    day.answered(3, |_| Err(KeychainError::Denied));
    day.at(4, Event::TimeCame);
    assert!(day.rows().contains(&"The keychain says no · ask again".to_owned()), "{:?}", day.rows());
    let mut asked = Vec::new();
    for second in 5..100 {
        day.at(second, Event::TimeCame);
        asked.extend(day.answered(second, locked));
    }
    assert!(!asked.is_empty() && asked.iter().all(|(_, asking)| *asking == Asking::Never), "{asked:?}");
    let heard = |notice: &&Notice| notice.heard;
    assert_eq!(day.outside.0.borrow().notices.iter().filter(heard).count(), 1);
    day.at(200, Event::TimeCame);
    day.answered(200, open);
    assert_eq!(day.ordered(), [0]);
}

#[test]
fn a_keychain_that_asks_about_each_program_and_was_told_no_is_left_alone() {
    let mut day = day_of(&["Magazine", "Shop"]);
    day.answered(1, |_| Err(KeychainError::Denied));
    for second in (2..1000).step_by(10) {
        day.at(second, Event::TimeCame);
    }
    assert_eq!(day.asked_keychain(), []);
    day.ask(1000, Action::OpenKeychain);
    assert_eq!(day.answered(1001, open), [(0, Asking::TheUser)]);
    assert_eq!(day.answered(1002, open), never(&[1]), "the other one was refused as well");
}

#[test]
fn read_now_tries_the_keychain_at_once_and_asks_nobody() {
    let mut day = day_of(&["Magazine"]);
    day.answered(1, |_| Err(KeychainError::Missing("nothing".into())));
    day.at(2, Event::TimeCame);
    assert_eq!(day.titles(), ["No keychain is running"]);
    day.ask(3, Action::ReadNow { site: None });
    assert_eq!(day.answered(3, open), never(&[0]));
    assert_eq!(day.ordered(), [0]);
}

#[test]
fn a_late_answer_is_for_nobody() {
    let mut day = day_of(&["Magazine"]);
    let late = day.asked_keychain();
    let (site, question, _) = late[0];
    day.ask(1, Action::StopReading { site: 0, stopped: true });
    day.at(2, Event::Password { site, question, answer: open(0) });
    assert!(day.ordered().is_empty(), "it is not to be read");
    day.ask(3, Action::StopReading { site: 0, stopped: false });
    day.at(4, Event::Password { site, question, answer: Ok(None) });
    assert!(day.titles().is_empty(), "the answer to the second question counts");
    day.answered(5, open);
    assert_eq!(day.ordered(), [0]);
}

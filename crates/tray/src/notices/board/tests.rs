use std::collections::BTreeMap;

use presence::alerts::Kind;
use presence::transition::{Departure, MyState};

use super::*;
use crate::action::{Action, Page};
use crate::notices::Urgency;
use crate::words::testing::{Scene, moments, prices, user};

mod properties;

/// A desk with a board, and what is shown on it.
struct Desk {
    board: Board,
    scene: Scene,
    shown: BTreeMap<NoticeId, Notice>,
    heard: Vec<Time>,
    now: u64,
}

const ANN: u64 = 2;
const BEN: u64 = 3;

impl Desk {
    /// The user is in “Prices” and in some more posts; Ann Lee and Ben Ito are too.
    fn new() -> Desk {
        let mut scene = Scene::default();
        scene.title("Prices");
        scene.all_in(&[1], 0);
        scene.all_in(&[1, ANN, BEN, 4], 9);
        Desk {
            board: Board::new(Words::english()),
            scene,
            shown: BTreeMap::new(),
            heard: Vec::new(),
            now: 1100,
        }
    }

    fn apply(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Show(notice) => {
                    if notice.heard {
                        self.heard.push(Time::from_secs(self.now));
                    }
                    self.shown.insert(notice.id, notice);
                }
                Effect::Withdraw(id) => {
                    self.shown.remove(&id);
                }
            }
        }
    }

    fn told_at(&mut self, site: usize, kind: Kind, posts: &[u64], people: &[u64]) {
        let alert = Alert {
            kind,
            posts: posts.iter().map(|id| PostRef::new("post", *id)).collect(),
            people: people.iter().map(|id| user(*id)).collect(),
            replaces: false,
            at: Time::from_secs(self.now),
        };
        let name = ["Example Magazine", "Shop", "Diary"].get(site).copied().unwrap_or("Another site");
        let effects = self.board.alert(site, name, &alert, self.scene.roster(), &moments(self.now));
        self.apply(effects);
    }

    fn told(&mut self, kind: Kind, posts: &[u64], people: &[u64]) {
        self.told_at(0, kind, posts, people);
    }

    fn opened(&mut self, post: u64, people: &[u64]) {
        self.told(opened(), &[post], people);
    }

    fn over(&mut self, post: u64, person: u64) {
        let post = PostRef::new("post", post);
        let effects = self.board.over(0, &post, user(person), self.scene.roster(), &moments(self.now));
        self.apply(effects);
    }

    fn close(&mut self, id: NoticeId) {
        self.shown.remove(&id);
        self.board.closed(id);
    }

    fn wait(&mut self, seconds: u64) {
        self.now += seconds;
        let effects = self.board.tick(Time::from_secs(self.now));
        self.apply(effects);
    }

    fn titles(&self) -> Vec<&str> {
        self.shown.values().map(|notice| notice.title.as_str()).collect()
    }

    fn the_one(&self) -> &Notice {
        assert_eq!(self.shown.len(), 1, "{:?}", self.titles());
        self.shown.values().next().unwrap()
    }
}

fn opened() -> Kind {
    Kind::Opened { mine: MyState { since: None, silent_since: None }, no_dialog: false }
}

fn changing() -> Kind {
    Kind::Changing { stored: Time::from_secs(1100) }
}

fn saved() -> Kind {
    Kind::Saved { mine: MyState { since: None, silent_since: None } }
}

#[test]
fn the_steps_of_an_episode_are_one_notification_heard_when_it_gets_worse() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN]);
    assert_eq!((desk.the_one().urgency, desk.heard.len()), (Urgency::Normal, 1));
    let first = desk.the_one().id;
    desk.wait(60);
    desk.told(changing(), &[42], &[ANN]);
    desk.wait(60);
    desk.told(saved(), &[42], &[ANN]);
    assert_eq!(desk.titles(), ["Ann Lee saved “Prices” while you have it open"]);
    assert_eq!((desk.the_one().id, desk.the_one().urgency), (first, Urgency::Critical));
    assert_eq!(desk.heard.len(), 3);
    desk.wait(60);
    desk.told(changing(), &[42], &[ANN]);
    assert!(!desk.the_one().heard, "what is less bad is not heard again");
    assert_eq!(desk.titles(), ["Ann Lee saved “Prices” while you have it open"]);
}

#[test]
fn people_in_one_post_share_a_notification() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN]);
    desk.wait(10);
    desk.opened(42, &[BEN]);
    assert_eq!(desk.titles(), ["Ann Lee and Ben Ito opened “Prices”"]);
    assert!(desk.the_one().heard, "somebody else is news");
    desk.wait(10);
    desk.told(saved(), &[42], &[BEN]);
    assert_eq!(desk.titles(), ["Ben Ito saved “Prices” while you have it open"]);
    assert!(desk.the_one().body.ends_with(" · also in it: Ann Lee"), "{}", desk.the_one().body);
    assert_eq!(desk.heard.len(), 3);
}

#[test]
fn what_is_over_is_taken_back() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN, BEN]);
    desk.over(42, ANN);
    assert_eq!(desk.titles(), ["Ben Ito opened “Prices”"]);
    assert!(!desk.the_one().heard);
    desk.over(42, BEN);
    assert_eq!(desk.titles(), [""; 0]);
    desk.over(42, BEN);
    assert_eq!(desk.titles(), [""; 0]);
}

#[test]
fn what_was_saved_stands_until_the_post_is_not_mine() {
    let mut desk = Desk::new();
    desk.told(saved(), &[42], &[ANN]);
    desk.over(42, ANN);
    assert_eq!(desk.titles(), ["Ann Lee saved “Prices” while you have it open"]);
    let read = |desk: &mut Desk, roster: &Roster| {
        let effects = desk.board.read(0, roster, Time::from_secs(desk.now));
        desk.apply(effects);
    };
    let mine = std::mem::take(&mut desk.scene);
    read(&mut desk, mine.roster());
    assert_eq!(desk.shown.len(), 1);
    read(&mut desk, Scene::default().roster());
    assert_eq!(desk.shown.len(), 0);
}

#[test]
fn what_was_awaited_is_taken_back_when_it_is_mine() {
    let mut desk = Desk::new();
    desk.told(Kind::Free { how: Departure::Left }, &[42], &[ANN]);
    assert_eq!(desk.titles(), ["“Prices” is free"]);
    assert_eq!(desk.the_one().buttons.len(), 1);
    let effects = desk.board.read(0, desk.scene.roster(), Time::from_secs(desk.now));
    desk.apply(effects);
    assert_eq!(desk.shown.len(), 0);
}

#[test]
fn what_the_user_closed_comes_back_only_when_it_is_worse() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN, BEN]);
    let id = desk.the_one().id;
    desk.close(id);
    desk.wait(10);
    desk.over(42, BEN);
    desk.opened(42, &[ANN]);
    assert_eq!(desk.shown.len(), 0);
    desk.wait(10);
    desk.told(changing(), &[42], &[ANN]);
    assert_eq!(desk.titles(), ["Ann Lee is changing “Prices”"]);
    assert!(desk.the_one().heard);
}

#[test]
fn what_follows_within_three_seconds_is_shown_together() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN]);
    assert_eq!(desk.board.due(), None, "nothing waits");
    desk.wait(1);
    desk.opened(43, &[ANN]);
    desk.opened(44, &[ANN]);
    desk.told(changing(), &[43], &[ANN]);
    assert_eq!(desk.titles(), ["Ann Lee opened “Prices”"]);
    assert_eq!(desk.board.due(), Some(Time::from_secs(1103)));
    desk.told_at(1, opened(), &[42], &[ANN]);
    assert_eq!(desk.shown.len(), 2, "another site does not wait");
    desk.wait(2);
    assert_eq!(desk.board.due(), None);
    assert!(desk.titles().contains(&"Ann Lee is changing a post (no. 43)"), "{:?}", desk.titles());
    assert_eq!(desk.shown.len(), 4);
}

#[test]
fn what_is_over_before_it_is_shown_is_never_shown() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN]);
    desk.opened(43, &[ANN]);
    desk.over(43, ANN);
    desk.wait(3);
    assert_eq!(desk.titles(), ["Ann Lee opened “Prices”"]);
}

#[test]
fn many_posts_are_one_summary_that_shrinks() {
    let mut desk = Desk::new();
    desk.told_at(1, Kind::AgentChanged, &[50], &[ANN]);
    desk.opened(51, &[ANN]);
    for post in 42..47 {
        desk.opened(post, &[ANN]);
    }
    desk.wait(3);
    let summary = desk.shown.values().next_back().unwrap().clone();
    assert_eq!(summary.title, "5 posts of yours were opened");
    assert_eq!(summary.body, "Example Magazine · “Prices”, a post (no. 43), a post (no. 44) and 2 more");
    assert_eq!(summary.on_click, Some(Action::OpenWindow(Page::Now)));
    assert!(summary.heard);
    desk.over(42, ANN);
    assert_eq!(desk.shown[&summary.id].title, "4 posts of yours were opened");
    assert!(!desk.shown[&summary.id].heard);
    desk.wait(10);
    desk.told(saved(), &[43], &[ANN]);
    assert_eq!(desk.shown[&summary.id].title, "3 posts of yours were opened", "what got worse stands alone");
    assert_eq!(desk.shown.len(), 4);
    desk.over(44, ANN);
    desk.over(45, ANN);
    assert_eq!(desk.shown[&summary.id].title, "Ann Lee opened a post (no. 46)");
    desk.over(46, ANN);
    assert!(!desk.shown.contains_key(&summary.id));
}

#[test]
fn a_baseline_is_one_summary_and_ends_post_by_post() {
    let mut desk = Desk::new();
    desk.told(Kind::Several, &[42, 43], &[ANN, BEN]);
    assert_eq!(desk.titles(), ["2 posts of yours were opened"]);
    desk.over(42, ANN);
    desk.over(42, BEN);
    desk.over(42, 4);
    assert_eq!(desk.titles(), ["Ann Lee and Ben Ito are also in a post (no. 43)"]);
    assert_eq!(desk.the_one().buttons.len(), 3);
    desk.over(43, BEN);
    desk.over(43, ANN);
    assert_eq!(desk.shown.len(), 0);
}

#[test]
fn a_summary_that_was_closed_stays_closed() {
    let mut desk = Desk::new();
    desk.told(Kind::Several, &[42, 43], &[ANN]);
    let id = desk.the_one().id;
    desk.close(id);
    desk.over(42, ANN);
    assert_eq!(desk.shown.len(), 0);
    desk.wait(10);
    desk.told(changing(), &[43], &[ANN]);
    assert_eq!(desk.titles(), ["Ann Lee is changing a post (no. 43)"]);
}

#[test]
fn too_much_is_one_silent_summary_in_place() {
    let mut desk = Desk::new();
    for site in 0..4 {
        desk.told_at(site, opened(), &[42], &[ANN]);
    }
    assert_eq!((desk.shown.len(), desk.heard.len()), (4, 4));
    desk.told_at(4, opened(), &[42], &[ANN]);
    desk.told_at(5, changing(), &[42], &[ANN]);
    desk.told_at(6, Kind::Several, &[42, 43], &[ANN]);
    let more = desk.shown.values().next_back().unwrap().clone();
    assert_eq!((more.title.as_str(), more.heard), ("4 more alerts", false));
    assert_eq!((desk.shown.len(), desk.heard.len()), (5, 4));
    assert_eq!(more.body, "Another site, Another site, Another site");
    desk.told_at(7, saved(), &[42], &[ANN]);
    assert_eq!((desk.shown.len(), desk.heard.len()), (6, 5), "work that is overwritten is always heard");
    desk.wait(60);
    desk.told_at(8, opened(), &[42], &[ANN]);
    assert_eq!((desk.shown.len(), desk.heard.len()), (7, 6), "a minute later there is room again");
    desk.told_at(5, saved(), &[42], &[ANN]);
    assert_eq!(desk.shown[&more.id].title, "3 more alerts");
    assert_eq!(desk.shown.len(), 8);
}

#[test]
fn muting_takes_back_what_it_is_about() {
    let mut desk = Desk::new();
    desk.opened(42, &[ANN, BEN]);
    desk.wait(5);
    desk.opened(43, &[ANN]);
    let effects = desk.board.forget_person(0, user(ANN), desk.scene.roster(), &moments(desk.now));
    desk.apply(effects);
    assert_eq!(desk.titles(), ["Ben Ito opened “Prices”"]);
    let effects = desk.board.forget_post(0, &prices());
    desk.apply(effects);
    assert_eq!(desk.shown.len(), 0);
    desk.opened(44, &[ANN]);
    let effects = desk.board.forget_site(0);
    desk.apply(effects);
    assert_eq!((desk.shown.len(), desk.board.due()), (0, None));
}

#[test]
fn sites_that_want_a_sign_in_are_one_notification_and_told_once() {
    let mut desk = Desk::new();
    let wanted = |desk: &mut Desk, site: usize, name: &str| {
        let effects = desk.board.sign_in_wanted(site, name, Time::from_secs(desk.now));
        desk.apply(effects);
    };
    wanted(&mut desk, 0, "Example Magazine");
    assert_eq!(desk.titles(), ["Example Magazine wants you to sign in again"]);
    assert_eq!(desk.the_one().buttons[0].action, Action::ShowFault { site: 0 });
    desk.wait(20);
    wanted(&mut desk, 1, "Shop");
    wanted(&mut desk, 0, "Example Magazine");
    assert_eq!(desk.titles(), ["2 sites want you to sign in again"]);
    assert_eq!(
        (desk.the_one().body.as_str(), desk.heard.len()),
        ("Example Magazine, Shop. They are not read until then", 1)
    );
    let effects = desk.board.signed_in(1);
    desk.apply(effects);
    assert_eq!(desk.titles(), ["Example Magazine wants you to sign in again"]);
    let id = desk.the_one().id;
    desk.close(id);
    desk.wait(100);
    wanted(&mut desk, 0, "Example Magazine");
    assert_eq!(desk.shown.len(), 0, "once");
    wanted(&mut desk, 1, "Shop");
    assert_eq!(desk.titles(), ["Shop wants you to sign in again"]);
    let effects = desk.board.signed_in(1);
    desk.apply(effects);
    assert_eq!(desk.shown.len(), 0);
}

#[test]
fn whatever_a_site_sends_the_words_between_stay_and_length_is_bounded() {
    let mut desk = Desk::new();
    desk.scene.title(&"Prices\n<b>&\u{202e} ".repeat(100));
    desk.opened(42, &[ANN]);
    let notice = desk.the_one();
    assert!(notice.title.starts_with("Ann Lee opened “Prices <b>& Prices"), "{}", notice.title);
    assert!(notice.title.chars().count() < 120, "{}", notice.title);
    assert!(!notice.title.contains(['\n', '\u{202e}']));
}

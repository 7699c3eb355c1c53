//! Whatever happens in whatever order: what is shown is what the rules say.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::notices::board::budget::{HEARD, SPAN};

/// Something that happens. Posts and people are few, so that they meet.
#[derive(Clone, Debug)]
enum Step {
    Told { site: usize, post: u64, person: u64, kind: u8 },
    Several { site: usize, posts: u64, person: u64 },
    Over { site: usize, post: u64, person: u64 },
    CloseOne(usize),
    ForgetPost { site: usize, post: u64 },
    ForgetSite(usize),
    Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let (site, post, person) = (0..4_usize, 42..52_u64, 2..5_u64);
    prop_oneof![
        8 => (site.clone(), post.clone(), person.clone(), 0..4_u8)
            .prop_map(|(site, post, person, kind)| Step::Told { site, post, person, kind }),
        1 => (site.clone(), 2..10_u64, person.clone())
            .prop_map(|(site, posts, person)| Step::Several { site, posts, person }),
        4 => (site.clone(), post.clone(), person)
            .prop_map(|(site, post, person)| Step::Over { site, post, person }),
        2 => (0..8_usize).prop_map(Step::CloseOne),
        1 => (site.clone(), post).prop_map(|(site, post)| Step::ForgetPost { site, post }),
        1 => site.prop_map(Step::ForgetSite),
        6 => (0..20_u64).prop_map(Step::Wait),
    ]
}

/// Which posts a notification that stands may be about: the one it opens, or so many.
fn about(notice: &Notice) -> usize {
    match notice.on_click {
        Some(Action::OpenPost { .. }) => 1,
        _ => notice.title.split(' ').filter_map(|word| word.parse().ok()).next().unwrap_or(0),
    }
}

type Episode = (usize, u64, u64);

/// What a user expects of the board: the worst that each episode that goes on was told as.
#[derive(Default)]
struct Expected {
    episodes: BTreeMap<Episode, u8>,
    /// Posts that the user closed, and that did not get worse since.
    closed: BTreeSet<(usize, u64)>,
}

impl Expected {
    fn told(&mut self, episode: Episode, kind: u8) {
        let before = self.episodes.get(&episode).copied();
        if before.is_none_or(|before| before < kind) {
            self.episodes.insert(episode, kind);
            self.closed.remove(&(episode.0, episode.1));
        }
    }

    fn forget(&mut self, which: impl Fn(&Episode) -> bool) {
        self.episodes.retain(|episode, _| !which(episode));
        let left: BTreeSet<(usize, u64)> =
            self.episodes.keys().map(|(site, post, _)| (*site, *post)).collect();
        self.closed.retain(|post| left.contains(post));
    }

    fn open_posts(&self) -> BTreeSet<(usize, u64)> {
        let posts = self.episodes.keys().map(|(site, post, _)| (*site, *post));
        posts.filter(|post| !self.closed.contains(post)).collect()
    }
}

fn run(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let mut desk = Desk::new();
    let mut expected = Expected::default();
    for step in steps {
        match step {
            Step::Told { site, post, person, kind } => {
                let kinds = [Kind::AgentChanged, opened(), Kind::AlsoIn, changing()];
                desk.told_at(site, kinds[usize::from(kind)].clone(), &[post], &[person]);
                expected.told((site, post, person), [1, 2, 2, 3][usize::from(kind)]);
            }
            Step::Several { site, posts, person } => {
                let posts: Vec<u64> = (42..42 + posts).collect();
                desk.told_at(site, Kind::Several, &posts, &[person]);
                for post in posts {
                    expected.told((site, post, person), 2);
                }
            }
            Step::Over { site, post, person } => {
                let post_ref = PostRef::new("post", post);
                let effects =
                    desk.board.over(site, &post_ref, user(person), desk.scene.roster(), &moments(desk.now));
                desk.apply(effects);
                expected.forget(|episode| *episode == (site, post, person));
            }
            Step::CloseOne(place) => {
                // What waits to be shown is shown first, so that it is known what is closed.
                desk.wait(4);
                let Some(notice) = desk.shown.values().nth(place).cloned() else { continue };
                let before: BTreeSet<(usize, u64)> = desk.shown_posts();
                desk.close(notice.id);
                let gone: Vec<(usize, u64)> = before.difference(&desk.shown_posts()).copied().collect();
                prop_assert_eq!(gone.len(), about(&notice), "{:?}", notice);
                expected.closed.extend(gone);
            }
            Step::ForgetPost { site, post } => {
                let effects = desk.board.forget_post(site, &PostRef::new("post", post));
                desk.apply(effects);
                expected.forget(|episode| (episode.0, episode.1) == (site, post));
            }
            Step::ForgetSite(site) => {
                let effects = desk.board.forget_site(site);
                desk.apply(effects);
                expected.forget(|episode| episode.0 == site);
            }
            Step::Wait(seconds) => desk.wait(seconds),
        }
    }
    desk.wait(4);
    prop_assert_eq!(desk.board.due(), None);
    // Every post that others are in, and that was not closed, stands in exactly one notification.
    prop_assert_eq!(desk.shown_posts(), expected.open_posts());
    let counted: usize = desk.shown.values().map(about).sum();
    prop_assert_eq!(counted, expected.open_posts().len(), "{:?}", desk.titles());
    for notice in desk.shown.values() {
        prop_assert!(notice.title.chars().count() < 200 && notice.body.chars().count() < 400);
    }
    for (at, heard) in desk.heard.iter().enumerate() {
        let in_a_minute = desk.heard[at..].iter().filter(|later| later.since(*heard) < SPAN).count();
        prop_assert!(in_a_minute <= HEARD, "{} in a minute", in_a_minute);
    }
    Ok(())
}

impl Desk {
    /// The posts that the board has in notifications which stand.
    fn shown_posts(&self) -> BTreeSet<(usize, u64)> {
        let places = [Place::Own, Place::Summary, Place::More];
        let standing = self.board.standing.values().filter(|one| places.contains(&one.place));
        let posts = standing.filter_map(|one| match &one.subject {
            Subject::Together(post) => Some((one.site, post.id)),
            _ => None,
        });
        posts.collect()
    }
}

proptest! {
    #[test]
    fn what_is_shown_is_what_the_rules_say(steps in prop::collection::vec(step(), 0..60)) {
        run(steps)?;
    }
}

#[test]
fn a_flood_is_bounded() {
    let mut desk = Desk::new();
    for site in 0..5 * MOST {
        desk.told_at(site, opened(), &[42], &[2]);
        assert!(desk.board.standing.len() <= MOST);
    }
    desk.wait(4);
    let counted: usize = desk.shown.values().map(about).sum();
    assert_eq!((counted, desk.heard.len()), (MOST, 4));
    assert!(desk.board.windows.is_empty());
}

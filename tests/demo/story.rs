//! What the made-up people do.

use simulator::{Action, BrowserId, Now, Screen, SiteId, World};

use crate::stage::{
    ANN, AUTUMN, BEN, CHIARA, COUNCIL, DEV, LAUNCH, OPENING_HOURS, PRICES, ROBIN, Stage, YAMADA, ZOE, at,
};

/// How long the story is; then it begins anew, with the same people.
const ROUND: i64 = 300;
/// Long enough for anybody who watches.
const ROUNDS: i64 = 24;

/// One thing that somebody does, at seconds from the start.
type Deed = (i64, SiteId, u64, Action);

/// The people of the story at their browsers.
pub(crate) struct Story<'a> {
    stage: &'a Stage,
    browsers: Vec<((SiteId, u64), BrowserId)>,
}

impl Story<'_> {
    /// Everybody is at work by `now`.
    pub(crate) fn open<'a>(stage: &'a Stage, world: &mut World, now: Now) -> Story<'a> {
        let mut story = Story { stage, browsers: Vec::new() };
        story.plan(world, now, before(stage));
        world.advance(now);
        story
    }

    /// What happens from `start` on, for as long as anybody may watch.
    pub(crate) fn go_on(&mut self, world: &mut World, start: Now) {
        for round in 0..ROUNDS {
            let deeds = one_round(self.stage).into_iter();
            let later = deeds.map(|(when, site, who, action)| (when + round * ROUND, site, who, action));
            self.plan(world, start, later.collect());
        }
    }

    fn plan(&mut self, world: &mut World, start: Now, deeds: Vec<Deed>) {
        for (when, site, who, action) in deeds {
            let known = self.browsers.iter().find(|(of, _)| *of == (site, who)).map(|(_, browser)| *browser);
            let browser = known.unwrap_or_else(|| {
                let browser = world.browser(site, who);
                self.browsers.push(((site, who), browser));
                browser
            });
            world.plan(at(start, when), browser, action);
        }
    }
}

fn before(stage: &Stage) -> Vec<Deed> {
    let (magazine, books) = (stage.magazine, stage.books);
    vec![
        (-240, magazine, ROBIN, Action::LogIn),
        (-230, magazine, ROBIN, Action::GoTo(Screen::block_editor(PRICES))),
        (-180, magazine, BEN, Action::GoTo(Screen::Media)),
        (-170, magazine, CHIARA, Action::GoTo(Screen::block_editor(AUTUMN))),
        (-60, magazine, ANN, Action::GoTo(Screen::Dashboard)),
        (-50, books, DEV, Action::GoTo(Screen::List("page".to_owned()))),
        (-45, stage.library, ZOE, Action::GoTo(Screen::Dashboard)),
    ]
}

fn one_round(stage: &Stage) -> Vec<Deed> {
    let (magazine, books, library) = (stage.magazine, stage.books, stage.library);
    vec![
        // Ann opens the post that Robin has open, writes in it, saves it, and goes.
        (3, magazine, ANN, Action::GoTo(Screen::block_editor(PRICES))),
        (20, magazine, ANN, Action::Type),
        (25, magazine, BEN, Action::GoTo(Screen::List("post".to_owned()))),
        (35, library, YAMADA, Action::GoTo(Screen::block_editor(COUNCIL))),
        (50, books, DEV, Action::GoTo(Screen::block_editor(OPENING_HOURS))),
        (70, magazine, YAMADA, Action::GoTo(Screen::block_editor(LAUNCH))),
        (110, magazine, ANN, Action::Save),
        (130, books, DEV, Action::Reload),
        (150, magazine, ANN, Action::GoTo(Screen::List("post".to_owned()))),
        (160, magazine, BEN, Action::GoTo(Screen::Front(Some(PRICES)))),
        (180, books, DEV, Action::CloseTab),
        (200, magazine, YAMADA, Action::LogOut),
        (210, magazine, CHIARA, Action::Hide),
        (220, library, YAMADA, Action::LogOut),
        (260, magazine, CHIARA, Action::Return),
        (270, magazine, BEN, Action::GoTo(Screen::Media)),
    ]
}

//! What people do all day.
//!
//! The figures are chosen, not measured: people who may edit each other's posts open one about every eight
//! minutes and keep it for about ten, so that a normal day of 40 people on 12 sites has some hundreds of conflicts,
//! each kind of them (dialog, take-over, hidden tab, lunch, quick edit) some tens of times.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use simulator::{Action, Editor, Role, Screen};

use super::dice::Dice;
pub use super::habits::Habits;
use super::office::{Desk, Seat};
use super::truth::{Moment, SiteNumber, Truth};

const MINUTE: Moment = 60_000;
const HOUR: Moment = 60 * MINUTE;
const DAY: Moment = 24 * HOUR;

/// Where a person's day stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Doing {
    Away,
    Browsing,
    /// In a post, until then; behind WordPress's dialog or not.
    Editing {
        post: u64,
        until: Moment,
        behind: bool,
    },
    Lunch,
}

/// What a person does next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Comes to work: their program starts.
    Arrives,
    /// Something in the browser on a site.
    Does(SiteNumber, Action),
    /// Goes home: their program ends.
    Leaves,
}

/// One person of the office.
#[derive(Debug)]
pub struct Person {
    /// The number of their account, on every site.
    pub number: u64,
    /// Their role.
    pub role: Role,
    /// The sites they work on, the one they like best first.
    pub sites: Vec<SiteNumber>,
    /// Their browsers.
    pub seats: BTreeMap<SiteNumber, Seat>,
    /// The post was taken from them: they see it with their next heartbeat.
    pub lost: bool,
    habits: Habits,
    doing: Doing,
    here: SiteNumber,
    days_left: u64,
    day: u64,
    lunch_at: Moment,
    leave_at: Moment,
    /// Steps that are decided, each after so many milliseconds.
    planned: VecDeque<(Moment, Step)>,
}

/// What a person sees of the office.
pub struct Surroundings<'a> {
    pub now: Moment,
    pub desks: &'a [Desk],
    pub truth: &'a Truth,
    /// The joint job of the week: where, which post, from when on.
    pub job: Option<(SiteNumber, u64, Moment)>,
}

impl Person {
    /// Somebody who has not come yet.
    pub fn new(number: u64, role: Role, sites: Vec<SiteNumber>, habits: Habits, dice: &mut Dice) -> Person {
        let here = sites.first().copied().unwrap_or_default();
        let mut person = Person {
            number,
            role,
            sites,
            seats: BTreeMap::new(),
            lost: false,
            days_left: habits.days,
            habits,
            doing: Doing::Away,
            here,
            day: 0,
            lunch_at: 0,
            leave_at: 0,
            planned: VecDeque::new(),
        };
        person.plan_day(dice);
        person
    }

    fn plan_day(&mut self, dice: &mut Dice) {
        let arrive = self.day * DAY + dice.between(0, self.habits.arrive_within * 60) * 1000;
        let (least, most) = self.habits.stay;
        self.leave_at = arrive + dice.between(least * 60, most * 60) * 1000;
        self.lunch_at =
            if self.habits.lunch { arrive + dice.between(150 * 60, 240 * 60) * 1000 } else { Moment::MAX };
        self.planned.clear();
        self.planned.push_back((arrive, Step::Arrives));
        self.day += 1;
        self.days_left = self.days_left.saturating_sub(1);
    }

    /// When the day's first step is.
    pub fn first(&self) -> Moment {
        self.planned.front().map_or(0, |(at, _)| *at)
    }

    /// What they do now, and after how long they do the next thing; none when they come no more.
    pub fn next(&mut self, see: &Surroundings<'_>, dice: &mut Dice) -> (Vec<Step>, Option<Moment>) {
        let mut steps = Vec::new();
        if let Some((_, step)) = self.planned.pop_front() {
            let (arrives, leaves) = (matches!(step, Step::Arrives), matches!(step, Step::Leaves));
            steps.push(step);
            if arrives {
                self.doing = Doing::Browsing;
                steps.push(Step::Does(self.here, Action::LogIn));
            }
            if leaves {
                self.doing = Doing::Away;
                if self.days_left == 0 {
                    return (steps, None);
                }
                self.plan_day(dice);
                return (steps, Some(self.first().saturating_sub(see.now)));
            }
            if let Some((after, _)) = self.planned.front() {
                return (steps, Some(*after));
            }
            let (low, high) = self.habits.pause;
            return (steps, Some(dice.seconds(low / 4 + 1, high / 4 + 1)));
        }
        self.decide(see, dice);
        let after = self.planned.front().map_or(MINUTE, |(after, _)| *after);
        (steps, Some(after))
    }

    fn then(&mut self, after: Moment, action: Action) {
        self.planned.push_back((after, Step::Does(self.here, action)));
    }

    /// Plans what comes next.
    fn decide(&mut self, see: &Surroundings<'_>, dice: &mut Dice) {
        let (low, high) = self.habits.pause;
        let pause = dice.seconds(low, high);
        if see.now >= self.leave_at {
            return self.go_home(dice);
        }
        if see.now >= self.lunch_at && self.doing != Doing::Lunch {
            self.lunch_at = Moment::MAX;
            return self.go_for_lunch(dice);
        }
        match self.doing.clone() {
            Doing::Away | Doing::Lunch => self.doing = Doing::Browsing,
            Doing::Browsing => self.browse(see, pause, dice),
            Doing::Editing { post, until, behind } => self.edit(see, post, until, behind, dice),
        }
        if self.planned.is_empty() {
            self.then(pause, Action::Return);
        }
    }

    /// Most people leave everything as it is; some cover the tab; a laptop's lid now and then closes.
    fn go_for_lunch(&mut self, dice: &mut Dice) {
        let away = dice.between(25 * 60, 65 * 60) * 1000;
        match dice.weighted(&[0.55, 0.35, 0.1]) {
            0 => self.then(1000, Action::Unfocus),
            1 => self.then(1000, Action::Hide),
            _ => {
                self.then(1000, Action::LoseNetwork);
                self.then(away, Action::RegainNetwork);
                return;
            }
        }
        self.then(away, Action::Return);
    }

    /// Half log out, a third close their tabs, the others close the lid.
    fn go_home(&mut self, dice: &mut Dice) {
        let way = dice.weighted(&[0.5, 0.35, 0.15]);
        let sites: Vec<SiteNumber> = self.seats.keys().copied().collect();
        for site in sites {
            let action = match way {
                0 => Action::LogOut,
                1 => Action::CloseTab,
                _ => Action::Crash,
            };
            // Closing tabs closes as many as anybody has; those that are not there are no tabs.
            let times = if action == Action::CloseTab { 6 } else { 1 };
            for _ in 0..times {
                self.planned.push_back((400, Step::Does(site, action.clone())));
            }
            if action == Action::CloseTab {
                self.planned.push_back((400, Step::Does(site, Action::Crash)));
            }
        }
        self.planned.push_back((2000, Step::Leaves));
    }

    fn browse(&mut self, see: &Surroundings<'_>, pause: Moment, dice: &mut Dice) {
        if let Some((site, post, from)) =
            see.job.filter(|(_, _, from)| see.now >= *from && see.now < *from + 20 * MINUTE)
            && self.habits.apart
            && see.truth.since(site, post, self.number).is_none()
        {
            let _ = from;
            self.turn_to(site, 1000);
            return self.open(see, post, dice);
        }
        let others_here = |site: SiteNumber| {
            let colleague = if self.number == 1 { 2 } else { 1 };
            self.habits.apart && see.truth.is_in_any(site, colleague)
        };
        if dice.happens(self.habits.elsewhere) || others_here(self.here) {
            let site = self.another_site(dice);
            if !others_here(site) {
                self.turn_to(site, pause);
                self.then(500, Action::GoTo(Screen::Dashboard));
            }
            return;
        }
        match dice.weighted(&[0.62, 0.14, 0.09, 0.05, 0.05, 0.05]) {
            0 => {
                if let Some(post) = self.choose(dice) {
                    self.then(pause, Action::GoTo(Screen::List("post".into())));
                    self.open(see, post, dice);
                }
            }
            1 => self.then(pause, Action::GoTo(Screen::List("post".into()))),
            2 => self.then(pause, Action::GoTo(Screen::Dashboard)),
            3 => self.then(pause, Action::GoTo(Screen::Media)),
            4 => {
                let post = self.choose(dice);
                self.then(pause, Action::GoTo(Screen::Front(post)));
            }
            _ => {
                if let Some(post) = self.choose(dice) {
                    self.then(pause, Action::GoTo(Screen::List("post".into())));
                    self.then(dice.seconds(15, 60), Action::QuickEdit(post));
                }
            }
        }
    }

    fn another_site(&self, dice: &mut Dice) -> SiteNumber {
        // The first of a person's sites is wanted as much as the others together.
        let last = self.sites.len().saturating_sub(1) as u64;
        let liked = self.sites.len() < 10 && dice.happens(0.5);
        let place = if liked { 0 } else { dice.between(0, last) as usize };
        self.sites.get(place).copied().unwrap_or(self.here)
    }

    fn turn_to(&mut self, site: SiteNumber, after: Moment) {
        if site != self.here {
            self.then(after, Action::Hide);
            self.here = site;
        }
        self.then(after, Action::Return);
    }

    fn choose(&self, dice: &mut Dice) -> Option<u64> {
        let posts = &self.seats.get(&self.here)?.posts;
        let weights: Vec<f64> = posts.iter().map(|(_, weight)| *weight).collect();
        posts.get(dice.weighted(&weights)).map(|(post, _)| *post)
    }

    /// Opens a post; whoever meets WordPress's dialog goes back, reads on behind it, or takes the post over.
    fn open(&mut self, see: &Surroundings<'_>, post: u64, dice: &mut Dice) {
        let desk = &see.desks[self.here];
        let in_site_editor = desk.site_editor.contains(&post) && dice.happens(0.5);
        let editor = if in_site_editor { Editor::Site } else { desk.editor };
        let screen = Screen::Editor(post, editor);
        let after = dice.seconds(3, 20);
        // A tenth open it beside what they have.
        self.then(after, if dice.happens(0.1) { Action::NewTab(screen) } else { Action::GoTo(screen) });
        let until = see.now + after + 20_000 + dice.length(self.habits.session);
        self.doing = Doing::Editing { post, until, behind: false };
        let held = see.truth.people_in(self.here, post).any(|one| one != self.number);
        if held && editor != Editor::Site {
            match dice.weighted(&[0.45, 0.25, 0.30]) {
                0 => {
                    self.doing = Doing::Browsing;
                    self.then(dice.seconds(6, 45), Action::GoTo(Screen::List("post".into())));
                }
                1 => self.then(dice.seconds(4, 25), Action::TakeOver),
                _ => self.doing = Doing::Editing { post, until: see.now + dice.length(150), behind: true },
            }
        }
    }

    fn edit(&mut self, see: &Surroundings<'_>, post: u64, until: Moment, behind: bool, dice: &mut Dice) {
        if see.truth.since(self.here, post, self.number).is_none() {
            self.doing = Doing::Browsing;
            return;
        }
        if std::mem::take(&mut self.lost) && dice.happens(0.75) {
            self.doing = Doing::Browsing;
            return self.then(dice.seconds(10, 90), Action::GoTo(Screen::List("post".into())));
        }
        if see.now >= until {
            self.doing = Doing::Browsing;
            return self.finish(behind, dice);
        }
        let step = dice.seconds(10, 70);
        if behind {
            return match dice.weighted(&[0.8, 0.2]) {
                0 => self.then(step, Action::Return),
                _ => {
                    self.then(step, Action::Hide);
                    self.then(dice.length(120), Action::Return);
                }
            };
        }
        match dice.weighted(&[0.52, 0.13, 0.13, 0.09, 0.05, 0.04, 0.02, 0.01, 0.01]) {
            0 => self.then(step, Action::Type),
            1 => self.then(step, Action::Save),
            2 => {
                self.then(step, Action::Hide);
                self.then(dice.length(180), Action::Return);
            }
            3 => {
                self.then(step, Action::Unfocus);
                self.then(dice.length(240), Action::Return);
            }
            4 => self.then(step, Action::Reload),
            // Thinks.
            5 => self.then(dice.length(300), Action::Return),
            6 => {
                self.then(step, Action::NewTab(Screen::Front(Some(post))));
                self.then(dice.seconds(10, 90), Action::CloseTab);
            }
            7 => {
                let screen = see.desks[self.here].editor;
                self.then(step, Action::Crash);
                self.then(dice.seconds(30, 400), Action::GoTo(Screen::Editor(post, screen)));
            }
            _ => {
                self.then(step, Action::LoseNetwork);
                self.then(dice.seconds(20, 240), Action::RegainNetwork);
            }
        }
    }

    /// Most save and go elsewhere; some close the tab; a sixth leave it open and forget it.
    fn finish(&mut self, behind: bool, dice: &mut Dice) {
        if !behind && dice.happens(0.6) {
            self.then(dice.seconds(5, 30), Action::Save);
        }
        match dice.weighted(&[0.6, 0.24, 0.16]) {
            0 => self.then(dice.seconds(3, 30), Action::GoTo(Screen::List("post".into()))),
            1 => self.then(dice.seconds(3, 30), Action::CloseTab),
            _ => self.then(dice.seconds(3, 30), Action::NewTab(Screen::Dashboard)),
        }
    }

    /// The posts that a browser's tabs show in an editor.
    pub fn posts_in(tabs: &[simulator::Tab]) -> BTreeSet<u64> {
        tabs.iter().filter_map(|tab| tab.screen.edited()).collect()
    }
}

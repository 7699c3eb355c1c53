//! A day from its first moment to its last, in simulated time.

use std::collections::{BTreeMap, BTreeSet};

use presence_tray_tests::in_process::InProcess;
use simulator::{Action, post_of_room};

use super::dice::Dice;
use super::explain::Story;
use super::judge::Told;
use super::office::{Desk, Kind, Office, clock};
use super::people::{Person, Step, Surroundings};
use super::rivals::{Dialogs, Polling};
use super::tray::{Log, Tray};
use super::truth::{Moment, Rooms, SiteNumber, Truth};
use super::withdrawal::Withdrawals;

/// Rows of people who are gone stand no longer than this.
const SETTLES: Moment = 200_000;

/// Something that is due.
#[derive(Clone, Copy, Debug)]
enum Due {
    /// A person does the next thing.
    Acts(usize),
    /// A program reads a site. It ends with the shift that it was started in.
    Reads(u64, SiteNumber, u64, u64),
}

/// Everything that a day left.
#[derive(Debug)]
pub struct Outcome {
    /// When it ended.
    pub ends: Moment,
    /// What was true.
    pub truth: Truth,
    /// What the programs told.
    pub told: Vec<Told>,
    /// What they asked.
    pub logs: BTreeMap<(u64, SiteNumber), Log>,
    /// Polling each 15 s and each 60 s.
    pub polling: [Polling; 2],
    /// WordPress's dialogs.
    pub dialogs: Dialogs,
    /// What the programs withdrew.
    pub withdrawals: Withdrawals,
    /// The story of one conflict, if one was to be told.
    pub story: Option<Story>,
}

/// A day that goes on.
struct Day {
    site: InProcess,
    desks: Vec<Desk>,
    people: Vec<Person>,
    watched: BTreeSet<u64>,
    queue: BTreeMap<(Moment, u64), Due>,
    queued: u64,
    dice: Vec<Dice>,
    seed: u64,
    /// Which shift of a person it is: a program of an earlier one has ended.
    shifts: BTreeMap<u64, u64>,
    trays: BTreeMap<(u64, SiteNumber), Tray>,
    sampled: Moment,
    stirred: BTreeMap<SiteNumber, Moment>,
    /// The unsaved text of people that was seen last.
    autosaves: BTreeMap<(SiteNumber, u64, u64), String>,
    job: Option<(SiteNumber, u64, Moment)>,
    out: Outcome,
}

/// Runs a day. The same seed gives the same day, whoever watches it.
pub fn run(kind: Kind, seed: u64, story: Option<Story>) -> Outcome {
    run_until(kind.ends(), kind, seed, story)
}

/// Runs the beginning of a day.
pub fn run_until(ends: Moment, kind: Kind, seed: u64, story: Option<Story>) -> Outcome {
    let Office { world, desks, people, watched, .. } = Office::open(kind, seed);
    let site = InProcess::new(world, clock(0));
    // The simulator counts what one client does; here many read each site.
    site.change(|world, _| world.conduct.least_interval = std::time::Duration::ZERO);
    let mut chance = Dice::new(seed, 2);
    let job = (kind == Kind::Agency).then(|| {
        let day = chance.between(0, 4) * 24 * 3_600_000;
        (chance.between(0, 299) as usize, 1, day + chance.between(2 * 3600, 6 * 3600) * 1000)
    });
    let out = Outcome {
        ends,
        truth: Truth::new(watched.clone()),
        told: Vec::new(),
        logs: BTreeMap::new(),
        polling: [Polling::each(15), Polling::each(60)],
        dialogs: Dialogs::default(),
        withdrawals: Withdrawals::default(),
        story,
    };
    let mut day = Day {
        site,
        desks,
        dice: people.iter().map(|person| Dice::new(seed, 1000 + person.number)).collect(),
        people,
        watched,
        queue: BTreeMap::new(),
        queued: 0,
        seed,
        shifts: BTreeMap::new(),
        trays: BTreeMap::new(),
        sampled: 0,
        stirred: BTreeMap::new(),
        autosaves: BTreeMap::new(),
        job,
        out,
    };
    day.run();
    day.out
}

impl Day {
    fn push(&mut self, at: Moment, due: Due) {
        self.queued += 1;
        self.queue.insert((at, self.queued), due);
    }

    fn run(&mut self) {
        for number in 0..self.people.len() {
            let first = self.people[number].first();
            self.push(first, Due::Acts(number));
        }
        while let Some(((at, _), due)) = self.queue.pop_first() {
            if at >= self.out.ends {
                break;
            }
            self.pass(at);
            match due {
                Due::Acts(number) => self.acts(number, at),
                Due::Reads(me, site, shift, plan) => self.reads(me, site, (shift, plan), at),
            }
        }
        self.pass(self.out.ends);
        for me in &self.watched {
            self.out.withdrawals.ends(*me, self.out.ends);
        }
    }

    /// Lets time pass, and looks at the rows with each second of it.
    fn pass(&mut self, until: Moment) {
        while self.sampled + 1000 <= until {
            self.sampled += 1000;
            let at = self.sampled;
            if self.stirred.is_empty() && self.trays.is_empty() {
                // Nobody is anywhere: the night passes at once.
                self.sampled = until / 1000 * 1000;
                continue;
            }
            self.site.set(clock(at));
            self.sample(at);
        }
        self.site.set(clock(until));
    }

    fn sample(&mut self, at: Moment) {
        for site in self.stirred.keys().copied().collect::<Vec<_>>() {
            let id = self.desks[site].id;
            let shared = self.out.truth.posts_with(site, 2);
            let (rooms, online, autosaves) = self.site.change(|world, now| {
                let here = world.site(id);
                let mut rooms = Rooms::new();
                let mut online = BTreeSet::new();
                for row in here.rows.live(now) {
                    if &*row.room == "admin/online" {
                        online.insert(row.user_id);
                    }
                    if let Some((_, post)) = post_of_room(&row.room) {
                        let runs_out = row.expires.0.saturating_sub(clock(0).0);
                        let person = rooms.entry(post).or_default().entry(row.user_id).or_default();
                        *person = runs_out.max(*person);
                    }
                }
                let posts = shared.iter().filter_map(|post| here.find_post(*post));
                // Whoever waits behind the dialog, or lost the post, stores again and again what they loaded.
                let texts = posts.flat_map(|post| post.autosaves.iter().map(move |one| (post, one)));
                let autosaves: Vec<(u64, u64, u64, String)> = texts
                    .filter(|(post, one)| post.text != one.text)
                    .map(|(post, one)| (post.id, one.author, one.modified.0, one.text.clone()))
                    .collect();
                (rooms, online, autosaves)
            });
            self.out.truth.online.insert(site, online);
            for (post, author, modified, text) in autosaves {
                let known = self.autosaves.insert((site, post, author), text.clone());
                if known != Some(text) && clock(at).0.saturating_sub(modified) <= 1000 {
                    self.out.truth.changes(site, post, author, at);
                }
            }
            if let Some(story) = &mut self.out.story {
                story.rows(site, &rooms, at);
            }
            self.out.truth.sample(site, rooms, at);
            let moved = self.stirred.get(&site).is_some_and(|moved| at.saturating_sub(*moved) > SETTLES);
            if moved && self.out.truth.posts_with(site, 1).is_empty() {
                self.stirred.remove(&site);
            }
        }
        self.out.withdrawals.pass(&self.out.truth, at);
        let (second, minute) = (at / 1000, (at / 60_000) as usize);
        for (me, site) in self.trays.keys().copied() {
            for polling in &mut self.out.polling {
                if polling.is_due(me, site, second) {
                    polling.read(me, site, self.out.truth.rooms(site), at);
                }
            }
            if second.is_multiple_of(60)
                && let Some(log) = self.out.logs.get_mut(&(me, site))
                && let Some(on) = log.on.get_mut(minute)
            {
                *on = true;
                log.nothing_open[minute] = !self.out.truth.may_be_in_any(site, me, at);
                log.not_there[minute] = log.nothing_open[minute]
                    && !self.out.truth.online.get(&site).is_some_and(|online| online.contains(&me));
            }
        }
    }

    fn acts(&mut self, number: usize, at: Moment) {
        let see = Surroundings { now: at, desks: &self.desks, truth: &self.out.truth, job: self.job };
        let (steps, after) = self.people[number].next(&see, &mut self.dice[number]);
        for step in steps {
            match step {
                Step::Arrives => self.arrives(number, at),
                Step::Leaves => self.leaves(number),
                Step::Does(site, action) => self.does(number, site, &action, at),
            }
        }
        if let Some(after) = after {
            self.push(at + after.max(1), Due::Acts(number));
        }
    }

    fn arrives(&mut self, number: usize, at: Moment) {
        let (me, sites) = (self.people[number].number, self.people[number].sites.clone());
        if !self.watched.contains(&me) {
            return;
        }
        let shift = *self.shifts.entry(me).and_modify(|shift| *shift += 1).or_insert(0);
        let minutes = (self.out.ends / 60_000 + 1) as usize;
        let mut spread = Dice::new(self.seed, 5000 + me + 1000 * shift);
        for site in sites {
            let purpose = 10_000 + me * 1000 + site as u64 + shift * 1_000_000;
            let dice = Dice::new(self.seed, purpose);
            let tray = Tray::start(self.site.clone(), &self.desks[site].origin, me, site, dice);
            self.trays.insert((me, site), tray);
            let log = self.out.logs.entry((me, site)).or_default();
            log.minutes.resize(minutes, 0);
            log.on.resize(minutes, false);
            log.nothing_open.resize(minutes, false);
            log.not_there.resize(minutes, false);
            // The program spreads its first readings over half a minute.
            self.push(at + spread.between(0, 30_000), Due::Reads(me, site, shift, 0));
        }
    }

    fn leaves(&mut self, number: usize) {
        let me = self.people[number].number;
        self.trays.retain(|(one, _), _| *one != me);
        self.out.withdrawals.ends(me, self.sampled);
        for polling in &mut self.out.polling {
            polling.ends(me);
        }
    }

    fn does(&mut self, number: usize, site: SiteNumber, action: &Action, at: Moment) {
        let who = self.people[number].number;
        let Some(browser) = self.people[number].seats.get(&site).map(|seat| seat.browser) else { return };
        if let Some(story) = &mut self.out.story {
            story.acts(site, who, action, at);
        }
        let id = self.desks[site].id;
        let (tabs, saved, edited) = self.site.change(|world, now| {
            let posts = world.site(id).posts.iter();
            let before: Vec<u64> = posts.map(|post| post.modified.0).collect();
            let edited = world.tabs(browser).iter().filter_map(|tab| tab.screen.edited()).next_back();
            world.act(browser, action, now);
            let posts = world.site(id).posts.iter().zip(before);
            let saved = posts.filter(|(post, before)| post.modified.0 != *before).map(|(post, _)| post.id);
            let saved: Vec<u64> = saved.collect();
            (world.tabs(browser).to_vec(), saved, edited)
        });
        self.stirred.insert(site, at);
        self.out.truth.has_open(site, who, &Person::posts_in(&tabs), at);
        for post in saved {
            self.out.truth.saves(site, post, who, at);
        }
        if let (Action::TakeOver, Some(post)) = (action, edited) {
            for other in self.out.truth.people_in(site, post).filter(|one| *one != who).collect::<Vec<_>>() {
                self.people[other as usize - 1].lost = true;
            }
            self.out.dialogs.took_over(site, post, who, at);
        }
        self.out.dialogs.see(site, who, &tabs, at);
    }

    fn reads(&mut self, me: u64, site: SiteNumber, (shift, plan): (u64, u64), at: Moment) {
        if self.shifts.get(&me) != Some(&shift) {
            return;
        }
        let Some(tray) = self.trays.get_mut(&(me, site)).filter(|tray| tray.plan == plan) else { return };
        let Some(log) = self.out.logs.get_mut(&(me, site)) else { return };
        let (look, why, next) = tray.look(at, log);
        for (post, other) in look.over() {
            self.out.withdrawals.withdraws((me, site, post.id, other.get()), &self.out.truth, at);
        }
        let told = tray.told(&look, at, &self.out.truth);
        told.iter().for_each(|one| self.out.withdrawals.told(one));
        self.out.told.extend(told);
        if let Some(story) = &mut self.out.story {
            let holds = tray.holds(story.post(), at);
            story.reads(me, site, at, &look, (why, tray.planned()), &holds);
        }
        if let Some(next) = next {
            self.push(next.max(at + 1), Due::Reads(me, site, shift, plan));
        }
        self.turns(me, shift, at);
    }

    /// A person may have begun work on a site, or ended it: their other sites are planned accordingly.
    fn turns(&mut self, me: u64, shift: u64, at: Moment) {
        let sites = self.trays.range((me, 0)..=(me, SiteNumber::MAX));
        let at_work: Vec<SiteNumber> =
            sites.filter(|(_, tray)| tray.at_work(at)).map(|((_, site), _)| *site).collect();
        let mut sooner = Vec::new();
        for ((_, site), tray) in self.trays.range_mut((me, 0)..=(me, SiteNumber::MAX)) {
            let elsewhere = at_work.iter().any(|one| one != site);
            if let Some(next) = tray.elsewhere(elsewhere, at) {
                tray.plan += 1;
                sooner.push((next.max(at + 1), Due::Reads(me, *site, shift, tray.plan)));
            }
        }
        for (next, due) in sooner {
            self.push(next, due);
        }
    }
}

//! The sites, their posts and the people of each kind of day.

use std::collections::BTreeSet;

use simulator::{
    BrowserId, Editor, Generation, Installation, Now, Post, Role, Site, SiteId, User, World, may_edit,
};

use super::dice::Dice;
use super::people::{Habits, Person};
use super::truth::{Moment, SiteNumber};

/// The program's password of everybody.
pub const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
/// When a day begins: a full hour, as nothing depends on the date.
const BEGINS: Now = Now::from_seconds(1_795_500_000);
const HOUR: Moment = 3_600_000;
/// The three generations of the plugin that matter most: the oldest that is in use, the one that began to hide
/// places, and the newest.
const GENERATIONS: [Generation; 3] = [Generation::V0_1_14, Generation::V0_9, Generation::Modern];

/// What kind of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 40 people work on 12 sites for ten hours.
    Normal,
    /// 200 people work on one site in breaking news for an hour, all of them in the same five posts.
    Rush,
    /// Two people look after 300 sites for a week and meet once.
    Agency,
}

impl Kind {
    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        match name {
            "normal" => Some(Kind::Normal),
            "rush" => Some(Kind::Rush),
            "agency" => Some(Kind::Agency),
            _ => None,
        }
    }

    /// When it ends.
    pub fn ends(self) -> Moment {
        match self {
            Kind::Normal => 10 * HOUR,
            Kind::Rush => HOUR,
            Kind::Agency => 4 * 24 * HOUR + 9 * HOUR,
        }
    }
}

/// One site of the office.
#[derive(Debug)]
pub struct Desk {
    /// The site in the world.
    pub id: SiteId,
    /// Its address.
    pub origin: String,
    /// How its posts are edited.
    pub editor: Editor,
    /// Its posts, those that most people want first.
    pub posts: Vec<u64>,
    /// Its posts that can also be edited in the Site Editor.
    pub site_editor: BTreeSet<u64>,
}

/// A person's browser on one site.
#[derive(Debug)]
pub struct Seat {
    /// The browser.
    pub browser: BrowserId,
    /// The posts that the person may edit, with how much they are wanted.
    pub posts: Vec<(u64, f64)>,
}

/// Everything that a day begins with.
#[derive(Debug)]
pub struct Office {
    /// What kind of day it is.
    pub kind: Kind,
    /// The sites with everybody's browsers.
    pub world: World,
    /// The sites.
    pub desks: Vec<Desk>,
    /// The people, by number less one.
    pub people: Vec<Person>,
    /// Those of the people whose program is run: all of them, but of the rush every tenth.
    pub watched: BTreeSet<u64>,
}

/// The simulator's clock at a moment of the day.
pub fn clock(at: Moment) -> Now {
    Now(BEGINS.0 + at)
}

/// The login name of a person.
pub fn login(number: u64) -> String {
    format!("person{number}")
}

impl Office {
    /// The office on a day of this kind.
    pub fn open(kind: Kind, seed: u64) -> Office {
        let mut dice = Dice::new(seed, 1);
        let people = staff(kind, &mut dice);
        let mut world = World::new(seed);
        let sites = match kind {
            Kind::Normal => 12,
            Kind::Rush => 1,
            Kind::Agency => 300,
        };
        let desks: Vec<Desk> =
            (0..sites).map(|site| furnish(kind, site, &people, &mut world, &mut dice)).collect();
        let watched = people.iter().map(|person| person.number);
        let watched = watched.filter(|number| kind != Kind::Rush || number % 10 == 1).collect();
        let mut office = Office { kind, world, desks, people, watched };
        office.seat();
        office
    }

    /// Gives everybody a browser on each of their sites.
    fn seat(&mut self) {
        for person in &mut self.people {
            for site in person.sites.clone() {
                let desk = &self.desks[site];
                let browser = self.world.browser(desk.id, person.number);
                let installation = self.world.installation(desk.id);
                let (Some(user), here) = (installation.find_user(person.number), self.world.site(desk.id))
                else {
                    continue;
                };
                // The second post is wanted half as much as the first, the third a third as much, and so on.
                let wanted = desk.posts.iter().zip(1..).map(|(post, rank)| (*post, 1.0 / f64::from(rank)));
                let may = |post: u64| {
                    let post = here.find_post(post)?;
                    Some(may_edit(user, 1, here.find_type(&post.kind)?, post))
                };
                let posts = wanted.filter(|(post, _)| may(*post) == Some(true)).collect();
                person.seats.insert(site, Seat { browser, posts });
            }
        }
    }
}

/// Of 40 people 4 are administrators, 16 editors, 14 authors and 6 contributors: mostly people who may edit what
/// others wrote, as in a newsroom, and every role that sees less.
fn staff(kind: Kind, dice: &mut Dice) -> Vec<Person> {
    let (count, habits) = match kind {
        Kind::Normal => (40, Habits::newsroom()),
        Kind::Rush => (200, Habits::rush()),
        Kind::Agency => (2, Habits::agency()),
    };
    let person = |number: u64| {
        let role = match (kind, number % 20) {
            (Kind::Agency, _) | (_, 1 | 2) => Role::Administrator,
            (Kind::Rush, _) | (_, 3..=10) => Role::Editor,
            (Kind::Normal, 11..=17) => Role::Author,
            (Kind::Normal, _) => Role::Contributor,
        };
        let sites: Vec<SiteNumber> = match kind {
            // Three of the twelve sites: 10 people work on each.
            Kind::Normal => {
                let first = dice.between(0, 11) as usize;
                let step = dice.between(1, 5) as usize;
                vec![first, (first + step) % 12, (first + 2 * step) % 12]
            }
            Kind::Rush => vec![0],
            Kind::Agency => (0..300).collect(),
        };
        Person::new(number, role, sites, habits.clone(), dice)
    };
    (1..=count).map(person).collect()
}

fn furnish(kind: Kind, number: SiteNumber, people: &[Person], world: &mut World, dice: &mut Dice) -> Desk {
    let generation = match kind {
        Kind::Normal | Kind::Agency => GENERATIONS[number % 3],
        Kind::Rush => Generation::Modern,
    };
    // One site in four has the classic editor, of each generation one.
    let editor = if kind != Kind::Rush && number % 4 == 3 { Editor::Classic } else { Editor::Block };
    let origin = format!("https://site-{number}.example");
    let mut site = Site::new(&format!("Site {number}"), generation);
    let here: Vec<&Person> = people.iter().filter(|person| person.sites.contains(&number)).collect();
    let count = match kind {
        Kind::Normal => 24,
        Kind::Rush => 5,
        Kind::Agency => 8,
    };
    let mut site_editor = BTreeSet::new();
    for post in 1..=count {
        let author = here.get(dice.between(0, here.len().max(1) as u64 - 1) as usize);
        let (author, role) = author.map_or((1, Role::Administrator), |person| (person.number, person.role));
        let draft = role == Role::Contributor || dice.happens(0.4);
        let mut one =
            Post::new(post, &format!("Story {post}")).author(author).dated(clock(0).shifted(-86_400));
        if draft {
            one = one.status("draft");
        }
        if post % 6 == 0 {
            one = one.kind("page");
            if generation == Generation::Modern && editor == Editor::Block {
                site_editor.insert(post);
            }
        }
        site = site.post(one);
    }
    let mut installation = Installation::single(&origin, site);
    for person in here {
        let user = User::new(person.number, &login(person.number), &format!("Person {}", person.number));
        installation = installation.user(user.role(person.role).password(PASSWORD));
    }
    let id = world.add(installation);
    Desk { id, origin, editor, posts: (1..=count).collect(), site_editor }
}

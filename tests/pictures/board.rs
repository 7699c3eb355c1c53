//! Made-up boards, the same at every run.

use std::time::Duration;

use jiff::Timestamp;
use protocol::{
    BoardConflict, BoardPart, BoardPerson, BoardPost, BoardSite, Evidence, Fault, Frame, Person, Place, Post,
    Standing, VERSION,
};

/// What a board is like.
#[derive(Clone, Copy)]
pub(crate) struct Board {
    pub(crate) sites: u64,
    /// Somebody is in a post of the user's.
    pub(crate) conflict: bool,
    /// Nobody else is anywhere.
    pub(crate) quiet: bool,
    /// How often everybody moved on so far.
    pub(crate) moved: u64,
}

const FIRST: [&str; 8] = ["Ann", "Ben", "Chiara", "Dev", "Emre", "Freya", "Goran", "Hana"];
const LAST: [&str; 5] = ["Lee", "Ito", "Rossi", "Patel", "Novak"];
const PLACES: [&str; 15] = [
    "Linz", "Turku", "Porto", "Gdynia", "Bergen", "Utrecht", "Graz", "Malmö", "Cork", "Lyon", "Bari",
    "Split", "Brno", "Ghent", "Vigo",
];
const KINDS: [&str; 20] = [
    "Bakery", "Museum", "Garden", "Harbour", "Theatre", "Cinema", "School", "Vineyard", "Clinic", "Library",
    "Hotel", "Studio", "Gallery", "Market", "Brewery", "Choir", "Stables", "Orchard", "Printer", "Ferry",
];
const TITLES: [&str; 6] = [
    "Autumn issue",
    "Returns",
    "About us",
    "Opening hours",
    "How the winter catalogue was made",
    "Job openings",
];
const SCREENS: [&str; 4] = ["Media library", "Posts", "Dashboard", "Comments"];
const MINUTES: [u64; 7] = [0, 2, 5, 12, 24, 40, 130];
const MOST_AT_ONCE: usize = 8;

/// The board, in parts.
pub(crate) fn board(about: &Board) -> Vec<BoardPart> {
    let now = Timestamp::now();
    let sites: Vec<BoardSite> = (0..about.sites).map(|id| site(id, about, now)).collect();
    let frame = Frame {
        sites: (0..about.sites).collect(),
        focus: None,
        pause: None,
        away: 0,
        settings: 0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let part = |frame, sites: &[BoardSite]| BoardPart {
        version: VERSION,
        at: stamp(now),
        frame,
        sites: sites.to_vec(),
    };
    let first = part(Some(frame), &[]);
    std::iter::once(first).chain(sites.chunks(MOST_AT_ONCE).map(|some| part(None, some))).collect()
}

fn site(id: u64, about: &Board, now: Timestamp) -> BoardSite {
    let name = match id {
        0 => "Example Magazine".to_owned(),
        1 => "Shop".to_owned(),
        _ => format!("{} {}", pick(&PLACES, id * 7), pick(&KINDS, id)),
    };
    let count = match (about.quiet, id) {
        (true, _) => 0,
        (false, 0) => 3,
        (false, _) if id % 3 == 2 => 0,
        (false, _) => 1 + id * 5 % if about.sites > 100 { 20 } else { 4 },
    };
    let faulty = about.sites > 1 && id == 3 && !about.quiet;
    let conflict = about.conflict && id == 0;
    let people: Vec<BoardPerson> = (0..count)
        .filter(|_| !faulty)
        .map(|at| person(id * 3 + at + about.moved, conflict && at == 0, now))
        .collect();
    let prices = || post(42, "Prices");
    BoardSite {
        id,
        name,
        address: format!("site-{id}.example"),
        favourite: about.sites > 1 && id < 2,
        muted: false,
        muted_until: None,
        group: match id % 6 {
            2 => Some("Client A".to_owned()),
            3 => Some("Client B".to_owned()),
            _ => None,
        },
        initials: None,
        colour: None,
        standing: if faulty { Standing::Faulty } else { Standing::Known },
        fault: faulty.then(fault),
        whole: true,
        conflicts: people
            .iter()
            .filter(|one| one.in_my_post)
            .map(|one| BoardConflict {
                post: prices(),
                people: vec![one.person.clone()],
                evidence: Evidence::Opened,
                silent_since: None,
                snoozed_until: None,
            })
            .collect(),
        people,
        sub_sites: Vec::new(),
        network_fault: None,
        my_posts: if id > 0 || about.quiet {
            Vec::new()
        } else {
            vec![
                my_post(prices(), ago(now, 24), None),
                my_post(post(43, "Autumn issue"), ago(now, 80), Some(ago(now, 12))),
            ]
        },
    }
}

fn person(number: u64, in_my_post: bool, now: Timestamp) -> BoardPerson {
    let (first, last) = (pick(&FIRST, number), pick(&LAST, number * 3));
    let posts = match number % 5 {
        _ if in_my_post => vec![post(42, "Prices")],
        1 | 3 => vec![post(50 + number, pick(&TITLES, number))],
        _ => Vec::new(),
    };
    let screen = Place::Screen { id: "screen".to_owned(), label: pick(&SCREENS, number).to_owned() };
    BoardPerson {
        person: Person { id: number + 2, name: format!("{first} {last}") },
        initials: [first, last].iter().filter_map(|name| name.chars().next()).collect(),
        ground: u8::try_from(number * 5 % 8).unwrap_or(0),
        since: Some(ago(now, if in_my_post { 2 } else { pick(&MINUTES, number) })),
        place: if number % 5 == 2 && posts.is_empty() { Place::Hidden } else { screen },
        posts,
        idle: number % 4 == 1 && !in_my_post,
        in_my_post,
    }
}

fn my_post(post: Post, since: String, silent_since: Option<String>) -> BoardPost {
    BoardPost { post, since: Some(since), silent_since, snoozed_until: None, muted: false }
}

fn post(id: u64, title: &str) -> Post {
    Post { post_type: "post".to_owned(), id, title: Some(title.to_owned()), edit_link: None }
}

fn fault() -> Fault {
    Fault {
        code: "credentials-refused".to_owned(),
        short: "sign in again".to_owned(),
        seen: "The site refused the application password.".to_owned(),
        means: "It was revoked.".to_owned(),
        remedy: "Sign in again.".to_owned(),
        cure: None,
        sign_in_needed: true,
    }
}

fn ago(now: Timestamp, minutes: u64) -> String {
    stamp(now - Duration::from_secs(60 * minutes))
}

fn stamp(at: Timestamp) -> String {
    format!("{at:.0}")
}

fn pick<T: Copy + Default, const N: usize>(from: &[T; N], number: u64) -> T {
    let index = usize::try_from(number).unwrap_or(0) % N;
    from.get(index).copied().unwrap_or_default()
}

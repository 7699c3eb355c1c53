//! Sites to show.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::alerts::Policy;
use presence::network::{NetworkReading, NetworkSite};
use presence::reading::{CloseUp, OnlineRow, Part, Place, PostRoom, PostTitle, Role, RoomRow, ScreenRef};
use presence::{Person, PostRef, Reading, Time};
use wordpress::{Evidence, Fault, TransportError};

use crate::clock::Clock;
use crate::monitor::Report;
use crate::watching::{Audience, News, WatchedSite, Watching};
use crate::words::testing::{me, moments, named, prices, user};

/// The moment of the first reading.
pub(crate) const AT: u64 = 100_000;

/// Two clocks that stand still.
pub(crate) struct Still(pub u64);

impl Clock for Still {
    fn now(&self) -> Time {
        Time::from_secs(self.0)
    }
    fn wall(&self) -> Timestamp {
        moments(self.0).wall
    }
    fn zone(&self) -> TimeZone {
        moments(self.0).zone
    }
}

pub(crate) fn still() -> Arc<dyn Clock> {
    Arc::new(Still(AT))
}

pub(crate) struct Nobody;

impl Audience for Nobody {
    fn tell(&mut self, _: News<'_>, _: &WatchedSite, _: Time) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn site(name: &str) -> WatchedSite {
    WatchedSite::new(name, "example.com", "https://example.com/", user(1), Policy::default())
}

pub(crate) fn row(person: Person, place: Place, age: u64) -> OnlineRow {
    OnlineRow { person, age: Duration::from_secs(age), place, by_browser: true }
}

pub(crate) fn screen(id: &str) -> Place {
    Place::Screen(ScreenRef { id: id.into(), ..ScreenRef::default() }.into())
}

pub(crate) fn room(post: PostRef, people: &[Person]) -> PostRoom {
    PostRoom { post, people: people.to_vec() }
}

/// Every row of a post's room: editors, all of them written a moment ago.
pub(crate) fn close_up(post: PostRef, people: &[Person]) -> CloseUp {
    let rows = people
        .iter()
        .map(|person| RoomRow {
            person: person.clone(),
            role: Role::Editor,
            age: Duration::from_secs(2),
            locked: Some(true),
            site_editor: false,
        })
        .collect();
    CloseUp { post, rows: Part::Whole(rows) }
}

pub(crate) fn title(post: PostRef, title: &str) -> (PostRef, PostTitle) {
    let edit_link = format!("https://example.com/wp-admin/post.php?post={}&action=edit", post.id);
    (post, PostTitle { title: title.into(), edit_link: edit_link.into() })
}

/// Ann and the user in “Prices”, Ben idle in the media library, Chiara somewhere.
pub(crate) fn busy() -> Reading {
    let both = [me(), named(2)];
    Reading {
        online: Part::Whole(vec![
            row(me(), screen("post"), 3),
            row(named(2), screen("post"), 3),
            row(named(3), screen("upload"), 90),
            row(named(4), Place::Hidden, 5),
        ]),
        rooms: Part::Whole(vec![room(prices(), &both)]),
        close_ups: vec![close_up(prices(), &both)],
        titles: vec![title(prices(), "Prices")],
        ..Reading::default()
    }
}

/// Nobody but the user.
pub(crate) fn quiet() -> Reading {
    Reading {
        online: Part::Whole(vec![row(me(), screen("dashboard"), 3)]),
        rooms: Part::Whole(Vec::new()),
        ..Reading::default()
    }
}

pub(crate) fn no_answer() -> Fault {
    Fault::NoAnswer { origin: "https://example.com".to_owned(), error: TransportError::HostNotFound }
}

/// What a site answered with an error: this status, and how long to wait.
pub(crate) fn evidence(status: u16, retry_after: Option<Duration>) -> Evidence {
    Evidence {
        origin: "https://example.com".to_owned(),
        asked: wordpress::answer::Asked::Rooms,
        status,
        code: None,
        page_title: None,
        retry_after,
    }
}

pub(crate) fn refused() -> Fault {
    Fault::CredentialsRefused(evidence(401, None))
}

pub(crate) fn network() -> NetworkReading {
    let site = |blog_id: u64, path: &str, people_count: u64, people: Vec<Person>| NetworkSite {
        blog_id,
        url: format!("https://example.com{path}").into(),
        people_count,
        people,
    };
    NetworkReading {
        sites: Part::Whole(vec![
            site(1, "/", 2, vec![me(), named(2)]),
            site(2, "/news/", 9, vec![me(), named(2), named(3)]),
            site(3, "/shop/", 1, vec![named(4)]),
        ]),
        people_online: Some(12),
        collected: true,
    }
}

pub(crate) fn report(site: usize, at: u64, outcome: Result<Reading, Fault>) -> Report {
    Report { site, at: Time::from_secs(at), slept: false, requests: 1, outcome, network: None, avatars: None }
}

/// A busy site, a quiet one, one that does not answer and one with a network, all read at [`AT`].
pub(crate) fn four_sites() -> Watching<Nobody> {
    let sites = ["Example Magazine", "Shop", "Blog", "Network"].map(site).into();
    let mut watching = Watching::new(sites, Nobody, fastrand::Rng::with_seed(1));
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    watching.take(report(1, AT, Ok(quiet()))).unwrap();
    watching.take(report(2, AT, Err(no_answer()))).unwrap();
    let with_network = Report { network: Some(Ok(network())), ..report(3, AT, Ok(quiet())) };
    watching.take(with_network).unwrap();
    watching
}

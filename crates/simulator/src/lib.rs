//! WordPress sites that run in this process, for tests, the demo and the benchmarks.
//!
//! [`World`] is pure: installations, their people, posts and presence rows, and one function from a request and a moment
//! to an answer. [`Server`] puts the same answers behind real sockets. [`Conduct`] judges whoever asks. Nothing here
//! depends on the client, so that it can be the client's judge. What the sites answer is held against recorded answers
//! of real ones by `tests/simulator_conformity.rs`.
//!
//! ```
//! use simulator::{Action, Generation, Installation, Now, Post, Role, Screen, Server, Site, User, World};
//!
//! let site = Site::new("News", Generation::Modern).post(Post::new(4, "Autumn"));
//! let zoe = User::new(2, "zoe", "Zoe").role(Role::Editor).password("abcd efgh");
//! let mut world = World::new(1);
//! let news = world.add(Installation::single("http://news.test", site).user(zoe));
//!
//! let browser = world.browser(news, 2);
//! world.act(browser, &Action::GoTo(Screen::block_editor(4)), Now::system());
//! let server = Server::start(world)?;
//! assert!(server.url(news).starts_with("http://127.0.0.1:"));
//! assert!(server.world().conduct.violations().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```

mod accounts;
mod answer;
mod approval;
mod asked;
mod attention;
mod browser;
mod conduct;
mod front;
mod generation;
mod gzip;
mod loading;
mod locks;
mod login;
mod navigation;
mod pages;
mod people;
mod posts;
pub mod random;
mod routes;
mod rows;
mod screen;
mod server;
mod sessions;
mod site;
mod success_address;
mod tab;
mod time;
mod trouble;
mod wordpress;
mod world;
mod writes;

pub use accounts::{ApplicationPassword, Role, User};
pub use browser::{Action, BrowserId};
pub use conduct::{Conduct, Rule, Violation};
pub use generation::Generation;
pub use loading::{Loading, RequestTimes};
pub use locks::Lock;
pub use posts::{Post, PostType, Revision, may_edit};
pub use rows::{Refresh, Row, Rows};
pub use screen::{Editor, Screen};
pub use server::{Clock, Server};
pub use site::{Environment, Installation, Network, Site, post_of_room, session_hash};
pub use tab::{Carried, Tab, View};
pub use time::Now;
pub use trouble::{Delivery, PhpFatal, Trouble, Troubles};
pub use world::{SiteId, World};

//! The main job against a real WordPress with the real presence plugin.
//!
//! Run by `cargo xtask test --wordpress`, one test at a time: the sites are shared, and the site
//! “troubled” is there to be broken. Each test works in posts of its own. Time passes as the cadence
//! plans it, by argument.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where the site does not do what it should"
)]

#[cfg(target_os = "linux")]
#[path = "real_wordpress/approving.rs"]
mod approving;
#[path = "real_wordpress/connecting.rs"]
mod connecting;
#[path = "real_wordpress/together.rs"]
mod together;
#[path = "real_wordpress/trouble.rs"]
mod trouble;

use presence::PostRef;
use presence::alerts::Kind;
use presence::cadence::Ask;
use presence_tray_tests::real_sites::RealSite;
use presence_tray_tests::watcher::Look;

/// Everything but the autosaves and saves of posts.
fn everybody() -> Ask {
    Ask { online: true, ..Ask::default() }
}

/// Whether `look` tells exactly one alert, about this person in this post.
fn only_alert<'a>(look: &'a Look, site: &RealSite, login: &str, post: u64) -> &'a Kind {
    let alerts = look.alerts();
    assert_eq!(alerts.len(), 1, "{look:#?}");
    assert_eq!(alerts[0].people, [site.account(login).id], "{look:#?}");
    assert_eq!(alerts[0].posts, [PostRef::new("post", post)], "{look:#?}");
    &alerts[0].kind
}

fn silent(look: &Look) {
    assert!(look.alerts().is_empty(), "{look:#?}");
}

/// A site with nobody on it.
fn quiet(name: &str) -> RealSite {
    let site = RealSite::named(name);
    site.deed(&["empty"]);
    site
}

//! What is said of a password that could not be revoked: which it is, and where the user can do it.

use crate::settings::Made;
use crate::terminal::safe_line;

/// A password that a site made for this program, is not used, and is valid there still. The page is the last of them.
pub(super) fn sentences(made: &Made, why: &str) -> Vec<String> {
    let (name, why) = (safe_line(&made.name), safe_line(why));
    vec![
        format!("The application password “{name}” that is not used could not be revoked on the site. {why}"),
        "It stays valid until you revoke it by hand on your profile page:".to_owned(),
        safe_line(&made.page),
    ]
}

/// The password that a site had before.
pub(super) fn older(made: &Made, why: &str) -> Vec<String> {
    vec![
        format!("The password that it had before could not be revoked. {}", safe_line(why)),
        "It stays valid until you revoke it by hand on your profile page:".to_owned(),
        safe_line(&made.page),
    ]
}

/// The password that a site had before, where the site does not tell which one is used now.
pub(super) fn perhaps_older(made: &Made) -> Vec<String> {
    vec![
        "The site does not tell which password is used now. If it is another one than before, the one from before stays valid until you revoke it by hand on your profile page:".to_owned(),
        safe_line(&made.page),
    ]
}

/// A password that was left behind, such as by a program that was killed. `site`: what it was connecting.
pub(super) fn left_behind(made: &Made, site: &str) -> String {
    let (name, site, page) = (safe_line(&made.name), safe_line(site), safe_line(&made.page));
    format!(
        "Connecting {site} left an application password “{name}” there that is not used and may still be valid. Look on your profile page: {page}"
    )
}

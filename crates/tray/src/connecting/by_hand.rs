//! What is said of a password that could not be revoked: which it is, and where the user can do it.

use wordpress::{Saying, Spoken, saying};

use crate::settings::Made;

/// A password that a site made for this program, is not used, and is valid there still. The page is the last of them.
pub(super) fn sentences(made: &Made, why: &Saying) -> [Spoken; 3] {
    let unused = saying!("unused-stays", name = &made.name, why = why.clone());
    [unused.into(), saying!("stays-valid").into(), (&made.page).into()]
}

/// The password that a site had before.
pub(super) fn older(made: &Made, why: Saying) -> [Spoken; 3] {
    [saying!("older-stays", why = why).into(), saying!("stays-valid").into(), (&made.page).into()]
}

/// The password that a site had before, where the site does not tell which one is used now.
pub(super) fn perhaps_older(made: &Made) -> [Spoken; 2] {
    [saying!("perhaps-older-stays").into(), (&made.page).into()]
}

/// A password that was left behind, such as by a program that was killed. `site`: what it was connecting.
pub(super) fn left_behind(made: &Made, site: &str) -> Saying {
    saying!("left-behind", site = site, name = &made.name, page = &made.page)
}

//! When the user is away.

use super::{Kind, Setting};

pub(super) const NOTHING_OPEN: Setting = Setting {
    name: "away.nothing-open",
    at: "/away/nothing_open",
    kind: Kind::Switch { default: true },
    doc: "counts you as away once nothing of yours was open on any site for 5 minutes: what happens then is in the window's away log",
};

pub(super) const SILENT: Setting = Setting {
    name: "away.silent",
    at: "/away/silent",
    kind: Kind::Switch { default: true },
    doc: "counts you as away while alerts are paused and in quiet hours",
};

//! When a post is the user's.

use super::{Kind, Setting};

/// [`Rules::sticky`](presence::Rules::sticky). Below five minutes a post would be let go before its last row has run
/// out and was missed for a while; eight hours are a day at work.
pub(super) const MINE_FOR: Setting = Setting {
    name: "posts.mine-for",
    at: "/posts/mine_for_minutes",
    kind: Kind::Minutes { default: 30, least: 5, most: 480 },
    doc: "so long a post stays yours after your tab in it fell silent (hidden, asleep, crashed)",
};

//! The generations of the plugin, as far as a reader over REST can tell them apart (contract, section 0).

use std::time::Duration;

/// A generation of the Presence API plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Generation {
    /// 0.1.14: rows live 60 s, `lock-` rows, names and avatars in items, arguments not enforced.
    V0_1_14,
    /// 0.1.20: rows live 60 s, `data.locked` instead of `lock-` rows, arguments enforced.
    V0_1_20,
    /// 0.2: rows live 150 s, network routes on multisite.
    V0_2,
    /// 0.9: `data` in `admin/online` empty for readers without `list_users`; rooms bound to the post's type.
    V0_9,
    /// About 0.18 as measured: `session_hash`, `title`, agents, reserved client ids.
    Modern,
}

impl Generation {
    /// All of them, oldest first.
    pub const ALL: [Self; 5] = [Self::V0_1_14, Self::V0_1_20, Self::V0_2, Self::V0_9, Self::Modern];

    /// How long a row lives after its last stamp (contract, section 3).
    #[must_use]
    pub fn lifetime(self) -> Duration {
        Duration::from_secs(if self < Self::V0_2 { 60 } else { 150 })
    }

    /// An unchanged row is written again only when its stamp is older than this (0.6.0 and newer; measured-modern).
    #[must_use]
    pub fn rewritten_after(self) -> Duration {
        Duration::from_secs(if self < Self::V0_9 { 0 } else { 30 })
    }

    /// After five heartbeats without a change and without a key press, fast screens slow down to 45 s (0.1.24 and newer).
    #[must_use]
    pub fn backs_off(self) -> bool {
        self >= Self::V0_2
    }

    /// Tabs elect the one that pings, and the election can miss the first heartbeat (0.1.2x and newer; measured-modern).
    #[must_use]
    pub fn elects_a_tab(self) -> bool {
        self >= Self::V0_2
    }

    /// The Site Editor writes a row in the room of the page: measured with 0.18, and that 0.1.14 writes none
    /// (browser-site-editor).
    #[must_use]
    pub fn sees_the_site_editor(self) -> bool {
        self > Self::V0_1_14
    }

    /// Arguments outside their range are refused with 400 (0.1.17 and newer).
    #[must_use]
    pub fn enforces_arguments(self) -> bool {
        self > Self::V0_1_14
    }

    /// A lock refresh writes a row of its own, `lock-N` (before 0.1.20).
    #[must_use]
    pub fn has_lock_rows(self) -> bool {
        self < Self::V0_1_20
    }

    /// Rooms are ordered by rows instead of by people (before 0.1.23).
    #[must_use]
    pub fn orders_rooms_by_rows(self) -> bool {
        self < Self::V0_2
    }

    /// `/presence/network` exists on multisite (0.2.0 and newer).
    #[must_use]
    pub fn has_network_routes(self) -> bool {
        self >= Self::V0_2
    }

    /// Places are hidden from readers without `list_users` (0.9.0 and newer).
    #[must_use]
    pub fn hides_places(self) -> bool {
        self >= Self::V0_9
    }

    /// A room's type must be the type of its post (0.14 and newer; grouped with 0.9 here).
    #[must_use]
    pub fn binds_room_to_type(self) -> bool {
        self >= Self::V0_9
    }

    /// Client ids that begin with `_` are bookkeeping: hidden, and refused on write (0.6.0 and newer).
    #[must_use]
    pub fn reserves_underscore(self) -> bool {
        self >= Self::V0_9
    }

    /// Items carry `session_hash` (seen in 0.18).
    #[must_use]
    pub fn has_session_hash(self) -> bool {
        self >= Self::Modern
    }

    /// Items carry `color` (0.9 to 0.13).
    #[must_use]
    pub fn has_color(self) -> bool {
        self == Self::V0_9
    }

    /// A row of a screen carries the screen's title (0.10 and newer).
    #[must_use]
    pub fn has_titles(self) -> bool {
        self >= Self::Modern
    }

    /// Recording can be switched off, which a POST is told by 501 (0.3.0 and newer).
    #[must_use]
    pub fn can_switch_recording_off(self) -> bool {
        self >= Self::V0_9
    }

    /// Edge length of avatars in pixels.
    #[must_use]
    pub fn avatar_pixels(self) -> u32 {
        if self == Self::V0_1_14 { 32 } else { 48 }
    }
}

//! Pictures of people.

use super::{Kind, Setting};

/// [`Settings::avatars`](crate::settings::Settings::avatars): off, because whoever has the pictures learns who asks for
/// them.
pub(super) const AVATARS: Setting = Setting {
    name: "avatars",
    at: "/avatars",
    kind: Kind::Switch { default: false },
    doc: "shows people in the menu with the picture that their site names, mostly one at Gravatar, which then learns from which address somebody looks at whom; off asks nobody and shows initials",
};

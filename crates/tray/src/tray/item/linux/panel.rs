//! How bright the panel is.
//!
//! No protocol tells. The desktop portal tells whether the user prefers dark windows, and most panels go with them;
//! GNOME's stays dark whatever the windows are. Without a portal, or where the user prefers nothing, nobody knows.

use std::ffi::OsStr;

use zbus::zvariant::{OwnedValue, Value};

use crate::tray::item::shapes::PanelTone;

/// Says how bright the panel is, where what is guessed is wrong: `light` or `dark`.
pub(super) const VARIABLE: &str = "PRESENCE_TRAY_PANEL";

/// What is known at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Panel {
    /// How bright it is, as far as is known.
    pub(super) tone: PanelTone,
    /// Whether the portal may say otherwise.
    pub(super) ask: bool,
}

impl Panel {
    /// As this session's environment says.
    pub(super) fn of_this_session() -> Panel {
        let variable = |name| std::env::var_os(name);
        Panel::of(variable(VARIABLE).as_deref(), variable("XDG_CURRENT_DESKTOP").as_deref())
    }

    fn of(said: Option<&OsStr>, desktop: Option<&OsStr>) -> Panel {
        let said = said.and_then(OsStr::to_str).unwrap_or_default();
        let mut desktops = desktop.and_then(OsStr::to_str).unwrap_or_default().split(':');
        match said {
            "light" => Panel { tone: PanelTone::Light, ask: false },
            "dark" => Panel { tone: PanelTone::Dark, ask: false },
            _ if desktops.any(|name| name.eq_ignore_ascii_case("gnome")) => {
                Panel { tone: PanelTone::Dark, ask: false }
            }
            _ => Panel { tone: PanelTone::Unknown, ask: true },
        }
    }
}

/// What the portal's `color-scheme` says about the panel. 0: no preference, 1: dark, 2: light (XDG Desktop Portal,
/// `org.freedesktop.portal.Settings`). Older portals wrap the value twice.
pub(super) fn tone(value: &OwnedValue) -> PanelTone {
    let mut value: &Value<'_> = value;
    while let Value::Value(inner) = value {
        value = inner;
    }
    match value {
        Value::U32(1) => PanelTone::Dark,
        Value::U32(2) => PanelTone::Light,
        _ => PanelTone::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: &str, desktop: &str) -> Panel {
        Panel::of(Some(OsStr::new(said)), Some(OsStr::new(desktop)))
    }

    #[test]
    fn what_is_said_counts_more_than_what_is_guessed() {
        assert_eq!(of("light", "GNOME"), Panel { tone: PanelTone::Light, ask: false });
        assert_eq!(of("dark", "KDE"), Panel { tone: PanelTone::Dark, ask: false });
    }

    #[test]
    fn gnome_has_a_dark_panel_and_others_are_asked() {
        assert_eq!(of("", "ubuntu:GNOME"), Panel { tone: PanelTone::Dark, ask: false });
        let nobody_knows = Panel { tone: PanelTone::Unknown, ask: true };
        assert_eq!([of("", "XFCE"), of("brown", "KDE"), Panel::of(None, None)], [nobody_knows; 3]);
    }

    #[test]
    fn light_windows_have_a_light_panel() {
        for (scheme, expected) in [(0, PanelTone::Unknown), (1, PanelTone::Dark), (2, PanelTone::Light)] {
            let plain = OwnedValue::from(scheme);
            assert_eq!(tone(&plain), expected);
            let wrapped = Value::Value(Box::new(Value::U32(scheme)));
            assert_eq!(tone(&OwnedValue::try_from(wrapped).unwrap()), expected);
        }
        assert_eq!(tone(&OwnedValue::from(true)), PanelTone::Unknown);
    }
}

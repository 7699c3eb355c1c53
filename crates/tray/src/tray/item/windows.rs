//! The notification area of Windows: a left click is a click, a right click opens the menu.

use tao::event_loop::{EventLoop, EventLoopBuilder, EventLoopWindowTarget};
use tray_icon::{
    Icon, MouseButton, MouseButtonState, Result as Shown, TrayIcon, TrayIconBuilder, TrayIconEvent,
};
use windows_registry::CURRENT_USER;

use super::native::{Behind, Order, Touch};
pub(super) use super::native::{Item, run};
use super::shapes::PanelTone;
use crate::tray::Tooltip;

/// The longest tooltip, in UTF-16 units: `szTip` of `NOTIFYICONDATAW` holds 128 with the zero at its end.
const TOOLTIP: usize = 127;
/// The side of an icon in the notification area at a scale of 1, in pixels (`SM_CXSMICON`).
const SIDE: f64 = 16.0;

pub(super) fn event_loop() -> EventLoop<Order> {
    EventLoopBuilder::with_user_event().build()
}

/// The taskbar's tone and the scale of its screen.
pub(super) fn behind(target: &EventLoopWindowTarget<Order>) -> Behind {
    // Windows since 10 version 1903 writes it; before, the taskbar was always dark.
    let light = CURRENT_USER
        .open(r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize")
        .and_then(|key| key.get_u32("SystemUsesLightTheme"))
        .is_ok_and(|light| light != 0);
    let scale = target.primary_monitor().map_or(1.0, |monitor| monitor.scale_factor());
    Behind {
        tone: if light { PanelTone::Light } else { PanelTone::Dark },
        side: (SIDE * scale).round() as usize,
    }
}

/// The menu is opened by [`open`], which knows when it was closed.
pub(super) fn prepared(builder: TrayIconBuilder, icon: Icon) -> TrayIconBuilder {
    builder.with_icon(icon).with_menu_on_left_click(false).with_menu_on_right_click(false)
}

pub(super) fn set_icon(tray: &TrayIcon, icon: Icon) -> Shown<()> {
    tray.set_icon(Some(icon))
}

pub(super) fn touch(event: &TrayIconEvent) -> Option<Touch> {
    match event {
        TrayIconEvent::Click { button, button_state: MouseButtonState::Up, .. } => match button {
            MouseButton::Left => Some(Touch::Click),
            MouseButton::Right => Some(Touch::Menu),
            MouseButton::Middle => None,
        },
        TrayIconEvent::Enter { .. } => Some(Touch::Pointer),
        _ => None,
    }
}

/// Opens the menu and waits until it is closed; orders that come meanwhile wait too. Returns whether it is closed.
pub(super) fn open(tray: &TrayIcon) -> bool {
    tray.show_menu();
    true
}

/// Title and text on lines of their own, cut to what the system takes.
pub(super) fn tooltip(tooltip: &Tooltip) -> String {
    let whole = [tooltip.title.as_str(), tooltip.text.as_str()].join("\n");
    let whole = whole.trim_end();
    if whole.encode_utf16().count() <= TOOLTIP {
        return whole.to_owned();
    }
    let mut left = TOOLTIP - 1;
    let mut cut: String = whole
        .chars()
        .take_while(|letter| {
            let units = letter.len_utf16();
            let fits = units <= left;
            left = left.saturating_sub(units);
            fits
        })
        .collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(title: &str, text: &str) -> String {
        tooltip(&Tooltip { title: title.into(), text: text.into() })
    }

    #[test]
    fn a_short_tooltip_is_shown_whole() {
        assert_eq!(cut("3 people on 2 sites", "1 conflict"), "3 people on 2 sites\n1 conflict");
        assert_eq!(cut("Nobody else is here", ""), "Nobody else is here");
        assert_eq!(cut(&"x".repeat(127), ""), "x".repeat(127));
    }

    #[test]
    fn a_long_tooltip_is_cut_between_letters() {
        for letter in ["x", "ß", "🦊"] {
            let told = cut(&letter.repeat(200), "");
            let units = told.encode_utf16().count();
            assert!((126..=127).contains(&units), "{letter}: {units}");
            assert!(told.ends_with(&format!("{letter}…")));
        }
    }
}

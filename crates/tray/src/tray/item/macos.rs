//! The menu bar of macOS: any click opens the menu.

use tao::event_loop::{EventLoop, EventLoopBuilder, EventLoopWindowTarget};
use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS as _};
use tray_icon::{
    Icon, MouseButton, MouseButtonState, Result as Shown, TrayIcon, TrayIconBuilder, TrayIconEvent,
};

use super::native::{Behind, Order, Touch};
pub(super) use super::native::{Item, run};
use super::shapes::PanelTone;
use crate::tray::Tooltip;

/// 22 points, the height of the menu bar, at a scale of 2; the system makes it smaller on other screens.
const SIDE: usize = 44;

/// A program of the menu bar alone: not in the Dock, not among those that one switches between.
pub(super) fn event_loop() -> EventLoop<Order> {
    let mut event_loop = EventLoopBuilder::with_user_event().build();
    event_loop.set_activation_policy(ActivationPolicy::Accessory);
    event_loop
}

pub(super) fn behind(_target: &EventLoopWindowTarget<Order>) -> Behind {
    Behind { tone: PanelTone::Light, side: SIDE }
}

pub(super) fn prepared(builder: TrayIconBuilder, icon: Icon) -> TrayIconBuilder {
    builder.with_icon_templated(icon).with_menu_on_left_click(true).with_menu_on_right_click(true)
}

/// Image and template flag in one call: set apart, the icon shows in its own colour for a moment.
pub(super) fn set_icon(tray: &TrayIcon, icon: Icon) -> Shown<()> {
    tray.set_icon_templated(Some(icon))
}

/// As the system does it, at the press and not at the release.
pub(super) fn touch(event: &TrayIconEvent) -> Option<Touch> {
    match event {
        TrayIconEvent::Click { button, button_state: MouseButtonState::Down, .. } => match button {
            MouseButton::Left | MouseButton::Right => Some(Touch::Menu),
            MouseButton::Middle => Some(Touch::Click),
        },
        TrayIconEvent::Enter { .. } => Some(Touch::Pointer),
        _ => None,
    }
}

/// The system has opened the menu by itself, and keeps the one that it opened: another one that is set meanwhile is
/// for the next time. Nothing tells when it is closed. Returns whether it is closed.
pub(super) fn open(_tray: &TrayIcon) -> bool {
    false
}

/// Title and text on lines of their own.
pub(super) fn tooltip(tooltip: &Tooltip) -> String {
    [tooltip.title.as_str(), tooltip.text.as_str()].join("\n").trim_end().to_owned()
}

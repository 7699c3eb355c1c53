//! Whether somebody sits where a browser would open.

/// A display, of X or of Wayland.
pub(super) fn has_a_browser() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|at| !at.is_empty()))
}

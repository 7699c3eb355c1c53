//! What to do where nothing shows the tray.

use crate::controller::TrayHost;

/// What was seen, what it means, what to do.
#[must_use]
pub fn no_tray(host: TrayHost) -> &'static str {
    match host {
        TrayHost::There => "the tray is shown",
        TrayHost::Absent => {
            "nothing on this desktop shows tray items, so there is no icon to be seen. \
             GNOME shows them with the extension “AppIndicator and KStatusNotifierItem Support” \
             (package gnome-shell-extension-appindicator on Debian and Ubuntu); Xfce with the panel's “Status Tray Plugin”; \
             other panels call it a system tray or StatusNotifier. \
             Alerts come as notifications meanwhile, and `presence-tray status` shows who is where. \
             The icon comes by itself once something shows it."
        }
        TrayHost::NoBus => {
            "there is no session bus (D-Bus) here, so neither a tray icon nor notifications can be shown. \
             It is there in a desktop session; from a bare terminal start this program with dbus-run-session. \
             `presence-tray status` and `presence-tray watch` work without one."
        }
    }
}

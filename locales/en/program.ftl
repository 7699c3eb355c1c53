### What this program has to say about itself.

## Notifications of what could not be done

trouble-connected = A site was connected
trouble-removed = A site was removed
trouble-added = Sites were added
trouble-window = The window could not be opened
trouble-setting = A setting could not be written
trouble-setting-why = This is not remembered after the program ends: { $why }
trouble-settings = Something is wrong with the settings
trouble-opening = { $host } could not be opened
trouble-opening-it = The address could not be opened
trouble-copying = The address could not be copied
trouble-shortcut = The shortcut { $keys } does not work
unasked-link = A sign-in that nobody asked for
unasked-link-why = A link wanted to hand Presence Tray a sign-in. Nothing was changed. If you were just connecting a site, begin again.
no-tray-absent = nothing on this desktop shows tray items, so there is no icon to be seen. GNOME shows them with the extension “AppIndicator and KStatusNotifierItem Support” (package gnome-shell-extension-appindicator on Debian and Ubuntu); Xfce with the panel's “Status Tray Plugin”; other panels call it a system tray or StatusNotifier. Alerts come as notifications meanwhile, and `presence-tray status` shows who is where. The icon comes by itself once something shows it.
no-tray-no-bus = there is no session bus (D-Bus) here, so neither a tray icon nor notifications can be shown. It is there in a desktop session; from a bare terminal start this program with dbus-run-session. `presence-tray status` and `presence-tray watch` work without one.

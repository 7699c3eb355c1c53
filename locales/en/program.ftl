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

## Why something could not be done, and what to do; goes on in a text before

opener-none = nothing was found that opens addresses. { $cure }
opener-not-started = { $program } could not be started: { $why }. { $cure }
opener-ended = { $program } ended with { $status }. Usually no browser is chosen, or it could not be started. Choose a default browser in the settings of your desktop
opener-cure-linux = On Linux that is usually { $program }, of the package { $package }: install it, and choose a default browser
opener-cure-windows = Choose a default browser in the settings of Windows
clipboard-silent = the clipboard does not answer. Usually another program holds it; copying something there helps
window-not-installed = the program { $program } is not installed beside this one. In a terminal, `{ $add }` adds a site, and `{ $help }` names what else there is
window-not-started = { $program } could not be started: { $why }
window-ended = { $program } ended with { $status } before it showed anything. Usually a library that it needs is missing, or there is no screen. In a terminal, `{ $program }` says why
portal-took-back = the desktop took it back
portal-gone = the portal is gone
portal-ended = the portal ended the request
portal-silent = the portal does not answer
portal-nonsense = the portal says what is not understood

## What became of something that goes on in the background

list-ended = Going through the list ended unexpectedly.
autostart-not-known = Whether Presence Tray starts with your session is not known: { $why }.
autostart-unchanged = Starting with your session stays as it is: { $why }.

## What is refused

refused-site-gone = that site is not there any more
refused-no-site = no site is called “{ $site }”
refused-no-post = that names no post
refused-no-person = that names nobody
refused-not-remembered = it holds until the program ends: the settings could not be written
refused-nobody-in-post = nobody else is in the post no. { $id }, as far as is known: it is free
refused-connects-none = This connection connects no site at the moment.
refused-connects-one = This connection connects a site already.
refused-too-many-flows = So many sites are being connected that there is no place for another one. End one of them first.
refused-importing = a list is being gone through already; wait until it is done
refused-removing = that site is being removed already
refused-no-setting = no setting is called “{ $name }”
refused-no-site-setting = no setting of a site is called “{ $name }”
refused-autostart = the system has not answered yet what it was asked before: try again
refused-off = “{ $off }” is how none is typed on the command line; choose other letters
refused-not-importing = no list of this client is being gone through
refused-fingerprint = that is no SHA-256 fingerprint: 64 digits and letters from a to f
refused-window-open = the window is open already, and comes to the front

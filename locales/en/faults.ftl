### Why a site can not be read.

## In two or three words, for a row

fault-no-address = no address
fault-certificate = certificate not accepted
fault-plain-http = not over plain http
fault-no-answer = no answer
fault-moved = moved to another address
fault-redirects = redirects in a circle
fault-not-wordpress = not WordPress
fault-sign-in-again = sign in again
fault-sign-in-stripped = the sign-in does not arrive
fault-passwords-off = application passwords are off
fault-not-allowed = this user may not see it
fault-rest-closed = the REST interface is closed
fault-gate = behind another password
fault-firewall = a firewall page answered
fault-web-page = a web page answered
fault-no-rest = no REST interface there
fault-no-plugin = no presence plugin
fault-no-network = no network of sites
fault-who-am-i = hides who is signed in
fault-maintenance = being updated
fault-wait = asks to wait
fault-database = its database is down
fault-not-recorded = presence is not recorded
fault-error = answers with an error
fault-sign-in = sign in
fault-keychain-locked = the keychain is locked
fault-keychain-denied = the keychain says no
fault-keychain-missing = no keychain
fault-keychain-failed = the keychain fails
fault-settings = settings incomplete
fault-sign-in-unusable = sign-in unusable
fault-stopped = not read
fault-unread = not read yet
fault-ended = not read any more
fault-line = line not understood
fault-line-with-more = more than an address
fault-line-without-password = no password on its line

## What was seen, what it means, what to do

no-password-seen = No application password is known for this site.
no-password-means = The keychain has none for it, and none was given.
no-password-remedy = Sign in with `{ $command }`, set { $variable }, or give it with --passwords-stdin.
keychain-locked-seen = The keychain is locked.
keychain-locked-means = It is unlocked by signing in to this computer with a password, and locked again by some systems after a while.
keychain-locked-remedy = Unlock it: from the tray's menu, or in the keychain's own program. Presence Tray goes on by itself.
keychain-locked-cure = unlock the keychain
keychain-denied-seen = The keychain does not let Presence Tray in.
keychain-denied-means = Its question was closed or answered with no, or a rule of the system forbids it.
keychain-denied-remedy = Choose the keychain's row in the tray's menu to be asked again, or allow it in the keychain's own program.
keychain-denied-cure = let Presence Tray into the keychain
keychain-missing-seen = No keychain is running on this desktop: { $why }.
keychain-missing-means = None is installed, or it was not started with the session.
keychain-missing-remedy = Install or start one, such as gnome-keyring, KWallet or KeePassXC; Presence Tray finds it by itself.
keychain-missing-cure = start a keychain, set { $variable }, or use --passwords-stdin
keychain-failed-seen = The keychain can not be used: { $why }.
keychain-failed-means = Something is wrong in the keychain's own program.
keychain-failed-remedy = Start the keychain's program again. Presence Tray tries it every half a minute.
keychain-failed-cure = start the keychain again
# { $remedy } is one of those before.
keychain-remedy = { $remedy } Without a keychain, set { $variable }, or give the password with --passwords-stdin.
settings-incomplete-seen = Its address or its user is missing in the settings.
settings-incomplete-means = The settings file was changed by hand, or by another program.
settings-incomplete-remedy = Remove the site and add it again: { $command }
unusable-seen = The sign-in can not be sent: { $why }.
unusable-means = The user name or the application password was not given as WordPress shows it.
unusable-remedy = Copy both again from your profile page on the site.
line-seen = Line { $line } is not of the form ADDRESS USER PASSWORD.
line-means = A column is missing, or the columns are in another order.
line-remedy = Give an address, a user and an application password on each line, separated by tabs, commas or spaces.
line-with-more-seen = Line { $line } has more than an address.
line-with-more-means = Its columns have no heading that names them. One of them may be a password, so nothing of the line was used.
line-with-more-remedy = Name the columns in the first line, such as “address,user”, give one address on each line, or import the list as one with passwords.
line-without-password-seen = The line has an address and a user, and no password.
line-without-password-means = The program that writes the list could not make one: WP-CLI says why where it runs.
line-without-password-remedy = See what WP-CLI says for this site, then run it again for the sites that are left.
stopped-seen = This site is not read.
stopped-means = You stopped reading it.
stopped-remedy = Choose “read again” at the site in the tray's menu.
stopped-cure = read again from the tray's menu
unread-seen = This site was not read yet.
unread-means = The program has just started, and takes its sites one after the other.
unread-remedy = Wait a moment and ask again.
unread-cure = ask again in a moment
reading-ended-seen = Reading this site ended unexpectedly.
reading-ended-means = This is an error in Presence Tray, not in the site. Other sites are read as before.
reading-ended-remedy = Start Presence Tray again. Please report it with what was printed to standard error.

## What is wrong with the keychain; goes on in a text before

no-session-bus = there is no session bus (D-Bus)
keychain-no-service = no program on it offers the Secret Service
keychain-not-started = the one that is installed can not be started
keychain-no-keyring = the one that runs has no keyring yet
keychain-no-login = this account has no login keychain
keychain-no-manager = this Windows session has no Credential Manager
keychain-no-text = what it holds for this site is no text
keychain-ended = it ended while it was asked
keychain-silent = it did not answer for { $seconds } s
keychain-busy = too many things wait for it
asking-ended = asking ended unexpectedly

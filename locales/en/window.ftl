### What the window says. Site names, people and titles come from outside; they are isolated where they stand.

window-title = Presence Tray
views = Views
view-now = Now
view-posts = My posts
view-away = Away log
view-add-site = Add a site
view-add-many = Add many sites
view-why = Why was I told
view-cost = What it costs
view-settings = Settings
view-about = About
favourites = Favourites
groups = Groups
filter = Person, post or site
filter-none = Nothing matches “{ $filter }”.

## The tray

tray-starting = Starting Presence Tray…
tray-absent = Presence Tray is not running.
tray-absent-why = The window shows what the tray knows, and asks no site itself.
tray-start = Start it
tray-refused = The running Presence Tray does not talk to this window.
reading = Reading your sites…

## The switcher

switcher = Find anything
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = Site, person, post or action
switcher-results = What was found
switcher-site = Site
switcher-person = Person
switcher-post = Post
switcher-action = Action
switcher-view = in this window
switcher-group = Group
switcher-none = Nothing matches.
switcher-found =
    { $count ->
        [one] 1 found.
       *[other] { $count } found.
    }
switcher-more = The first { $shown } are shown; type more to find others.
read-all-now = Read all sites now
sign-in-again-to = Sign in again: { $site }

## Adding a site

add-address = Address of the site
add-how = Your browser then shows a page of the site, where you approve. Presence Tray never asks for your own password.
add-begin = Connect
sign-in-again = Sign in again
step-waiting = to do
step-doing = under way
step-done = done
step-failed = went wrong
step-skipped = left out
connecting-lost = Connecting { $address } was cut short: Presence Tray ended, or was started anew.
connecting-lost-do = Look whether the site is in the list. Where it is not, or still wants a sign-in, try again; a page of the site that is still open in the browser can be closed.
connecting-cancel = Cancel
connecting-again = Try again
another-site = Add another site
another-address = Another address
open-page-again = Open the page again
way-loopback = Let the browser come back by itself
way-link = Let it open a link instead
way-paste = Paste an application password
paste-user = User name or e-mail address
paste-password = Application password
paste-send = Sign in
paste-to = They are sent to { $origin } and nowhere else.
keychain-again = Try the keychain again
keep-for-this-run = Keep it until Presence Tray ends
accept-certificate = Accept this certificate
certificate-of = Shown by
certificate-names = It is for
certificate-no-names = no name at all
certificate-fingerprint = Its SHA-256 fingerprint
copy = Copy
copied = Copied.
copy-selected = It is selected; copy it with the keyboard.
copy-page = The page, to open by hand
copy-server = For the server
copy-terminal = At a terminal

## Adding many sites

import-list = List of sites
import-how = One address a line, or CSV whose first line names its columns: address, and if you like name and user. All sites are looked at first; nothing is changed by that.
import-how-passwords = Lines of address, user and application password, separated by tabs, commas, semicolons or spaces. Each password is tried and goes into your keychain; the list is cleared at once.
import-most = At most { $most } kB.
import-file = Or take it from a file
import-passwords = The lines have passwords
import-check = Look at them
import-connect = Connect them
import-too-long = The list has { $size } kB, and { $most } kB can be sent at once. Divide it, or use a terminal: presence-tray sites import
import-unreadable = The file can not be read.
import-running = Going through the list…
import-stop = Stop
import-stopping = Stopping: the sites that are under way come to their end…
import-over = The list is gone through.
import-stopped =
    { $count ->
        [one] Stopped: 1 line was not gone through. What is connected stays.
       *[other] Stopped: { $count } lines were not gone through. What is connected stays.
    }
import-counted = { $added } added, { $known } known, { $ready } to approve, { $failed } failed
import-line = Line
import-address = Address
import-outcome = What became of it
import-another = Another list
import-added = added as { $site }
import-known = connected already as { $site }
import-ready = found { $title }, to be approved in your browser
import-part = part of { $site }, which is connected
import-same = the same site as in line { $line }

## Alerts

alerts-on = Alerts on
alerts-paused = Alerts paused
alerts-paused-until = Alerts paused until { $until }
alerts-quiet = Quiet hours until { $until }
pause-half-hour = Pause for 30 minutes
pause-hour = Pause for 1 hour
pause-tomorrow = Pause until tomorrow
pause-resumed = Pause until I resume
resume = Resume alerts

## Now

no-sites = No site is connected yet.
all-quiet = Nobody else is on your sites.
people = People by site
my-posts = Your posts
conflicts = Others in your posts
here = { $count } here
here-at-least = at least { $count } here
on-sub-sites = { $count } on its sites
quiet-sites =
    { $count ->
        [one] 1 quiet site
       *[other] { $count } quiet sites
    }
unread-sites =
    { $count ->
        [one] 1 site not read yet
       *[other] { $count } sites not read yet
    }
stopped-sites =
    { $count ->
        [one] 1 site is not read
       *[other] { $count } sites are not read
    }
nobody-else = nobody else
network-sites = Sites of its network
not-named = who is not told
more-not-named = { $count } more
not-read-yet = not read yet
not-read = not read
muted = muted
muted-until = muted until { $until }

## Where somebody is

doing-editing = editing { $post }
doing-editing-more = editing { $post } and { $more } more
doing-hidden = online, place hidden
doing-online = online
idle = idle
you-too = you too
person-unnamed = a person (no. { $id })
post-title = “{ $title }”
post-untitled = a post (no. { $id })

## When

just-now = just now
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
# $length: minutes or hours as above.
ago = { $length } ago
days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
# A time of day on another day than today.
day-and-time = { $day }, { $time }

## Your posts

no-posts = You have no post open.
post-live = open now
post-left-open = left open { $ago }
post-left-open-now = left open just now
post-snoozed = snoozed until { $until }

## Conflicts

# $count: how many people
conflict-opened = { $people } opened { $post }
conflict-present =
    { $count ->
        [one] { $people } is in { $post }
       *[other] { $people } are in { $post }
    }
conflict-agents =
    { $count ->
        [one] An agent of { $people } changed { $post }
       *[other] Agents of { $people } changed { $post }
    }
people-two = { $first } and { $second }
people-more =
    { $more ->
        [one] { $first } and 1 other
       *[other] { $first } and { $more } others
    }
mine-live = you are in it
mine-too = you too
mine-left = you left it open { $ago }
mine-left-now = you left it open just now

## What can be done

open-post = Open post
open = Open
open-dashboard = Open dashboard
open-keychain = Open the keychain
more-actions = More
copy-link = Copy link
let-go = Let go
mute = Mute
unmute = Unmute
mute-post = Mute this post
unmute-post = Unmute this post
mute-person = Mute { $person } on this site
snooze = Snooze for 1 hour
end-snooze = End the snooze
read-now = Read now
read-again = Read again
make-favourite = Make it a favourite
no-favourite = No favourite any more
site-settings = Settings of this site…
remove-site = Remove…
fault-means = What it usually means
fault-remedy = What to do
failed = That could not be done: { $why }
dismiss = Dismiss

## Groups

group-new = New group
group-edit-title = Group { $group }
group-name = Name of the group
group-sites = Sites in it
group-filter = Find a site
group-chosen = Sites chosen: { $count }
group-keep = Keep
group-sites-of = Sites of { $group }
group-faulty = a site can not be read
group-mute-hour = Mute for 1 hour
group-mute-tomorrow = Mute until tomorrow, 6:00
group-stop = Stop reading
group-open = Open all dashboards
group-edit = Name and sites…
group-dissolve = Take all sites out of it
open-all-title = Dashboards of { $group }
open-all-what = { $count } pages are opened in your browser.
open-all = Open { $count }
all-sites = All sites
order-name = By name
order-activity = By activity

## Removing a site

remove-title = Remove { $site }
remove-what = Presence Tray forgets { $site } ({ $address }), what you set for it, and its password.
remove-revoke = Revoke its application password on the site as well
remove-why = Otherwise the password stays valid there until you revoke it on your profile page.
remove = Remove
removing = Removing it. Your keychain may ask you, and the site may take half a minute to answer.
close = Close

## Settings

settings-reading = Reading the settings…
settings-alerts = Alerts
settings-quiet-hours = Quiet hours
settings-posts = Your posts
settings-language = Language
settings-away = Away
settings-computer = On this computer
settings-people = People
settings-other = More
show-example = Show an example
hide-example = Hide the example
example = Example of an alert
minutes-within = min ({ $least } to { $most })
not-a-number = That is no number: nothing was changed.
reset-minutes =
    { $count ->
        [one] Back to 1 minute
       *[other] Back to { $count } minutes
    }
quiet-on = Keep alerts silent
quiet-from = From
quiet-until = until
quiet-days = Beginning on
setting-alerts-saved = Saved under you
setting-alerts-saved-does = Tells when somebody saves a post while you have it open.
setting-alerts-saved-example = Ann Lee saved “Prices” while you have it open
setting-alerts-saved-example-body = Example Magazine · reload before you save, or your version replaces theirs
setting-alerts-changing = Changing your post
setting-alerts-changing-does = Tells when somebody is changing a post of yours.
setting-alerts-changing-example = Ann Lee is changing “Prices”
setting-alerts-changing-example-body = Example Magazine · unsaved text of theirs since 10:42. Agree who goes on before you save
setting-alerts-opened = Opened your post
setting-alerts-opened-does = Tells when somebody opens a post of yours.
setting-alerts-opened-example = Ann Lee opened “Prices”
setting-alerts-opened-example-body = Example Magazine · you have been in it for 24 min
setting-alerts-already-in = Already occupied
setting-alerts-already-in-does = Tells when you open a post that somebody is in.
setting-alerts-already-in-example = Ann Lee is already in “Prices”
setting-alerts-already-in-example-body = Example Magazine · since 09:12
setting-alerts-agents = Agents
setting-alerts-agents-does = Tells when a program acting for somebody changes a post of yours.
setting-alerts-agents-example = An agent of Ann Lee changed “Prices”
setting-alerts-agents-example-body = Example Magazine
setting-alerts-joined = Editing together
setting-alerts-joined-does = Tells when somebody joins you in real-time editing.
setting-alerts-joined-example = Ann Lee joined you in “Prices”
setting-alerts-joined-example-body = Example Magazine · you edit it together
setting-alerts-watched = People and posts you chose
setting-alerts-watched-does = Tells of the people and posts that you chose under “Tell me when” in the menu; off keeps the choice.
setting-alerts-watched-example = “Prices” is free
setting-alerts-watched-example-body = Example Magazine · Ann Lee left it just now. WordPress may show its lock for up to 3 minutes more
setting-alerts-quiet-hours = Silence at a time of day
setting-alerts-quiet-hours-does = Keeps alerts silent at this time; who is where shows all the same.
setting-posts-mine-for = How long a post stays yours
setting-posts-mine-for-does = So long a post stays yours after your tab in it fell silent: hidden, asleep or crashed.
setting-language = Language
setting-language-does = The language of menu, notifications, window and terminal.
setting-language-system = As on this computer

setting-shortcut = Find anything from anywhere
setting-shortcut-does = These keys open the window from any program, ready to type. The same keys again, or Escape, put it away.
setting-shortcut-held = Your desktop has it as “{ $detail }”.
setting-shortcut-taken = Another program has these keys. Choose others, or free them there and set them here again.
setting-shortcut-no-key = No key of this keyboard types that. Choose another one.
setting-shortcut-no-portal = This desktop gives no keys to programs. In its own settings, give keys to the command: presence-tray-window --page switcher
setting-shortcut-denied = You or your desktop did not allow these keys. Set them again to be asked again.
setting-shortcut-no-screen = Presence Tray runs where no keys are pressed: it sees no screen.
setting-shortcut-failed = The system does not give these keys: { $detail }. Set them again to try again.
shortcut-none = Not set
shortcut-press = Press the keys
shortcut-keys = Escape leaves it as it is, Backspace clears it.
shortcut-bare = Hold Ctrl, Alt or Super as well: with the key alone you type.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-super-mac = ⌘
key-space = Space
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page up
key-page-down = Page down

setting-away-nothing-open = Nothing of yours open
setting-away-nothing-open-does = Counts you as away once nothing of yours was open on any site for 5 minutes.
setting-away-silent = Silence
setting-away-silent-does = Counts you as away while alerts are paused and in quiet hours.
setting-autostart = Start with your session
setting-autostart-does = Starts Presence Tray when you log in, in the tray and without a window.
setting-log-level = Log
setting-log-level-does = How much is written to a file that you can send to who looks for a fault. No name, title or password is in it.
setting-log-level-off = Off
setting-log-level-error = What broke
setting-log-level-warn = What went wrong
setting-log-level-info = What happened
setting-log-level-debug = Every request
log-file = It is in
setting-avatars = Pictures of people
setting-avatars-does = Shows people in the menu with the picture that their site names. Most sites name one at Gravatar, which then learns from which address somebody looks at whom; off asks nobody and shows initials.

## Settings of one site

seconds-within = s ({ $least } to { $most })
moment-off = Not now
moment-until = Until { $until }
moment-1h = For 1 hour
moment-8h = For 8 hours
moment-tomorrow = Until tomorrow, 6:00
moment-168h = For a week
colour-none = None
colour-blue = Blue
colour-teal = Teal
colour-green = Green
colour-olive = Olive
colour-gold = Gold
colour-purple = Purple
colour-pink = Pink
colour-grey = Grey
setting-site-alerts = Alerts
setting-site-alerts-does = Tells what happens on the site. Off mutes it; who is there shows all the same.
setting-site-muted-until = Silence for a while
setting-site-muted-until-does = Keeps the site silent until then.
setting-site-reading = Reading
setting-site-reading-does = Off leaves the site alone until you switch it on again.
setting-site-favourite = Favourite
setting-site-favourite-does = Keeps the site among the first, here and in the menu.
setting-site-group = Group
setting-site-group-does = The name under which it is shown together with others, such as that of a client.
setting-site-initials = Letters
setting-site-initials-does = They stand before its name, here and in the menu.
setting-site-colour = Colour
setting-site-colour-does = The ground of the letters; those of its name, where you chose none.
setting-site-at-most-every = At most every
setting-site-at-most-every-does = The site is read no more often than this, also while a post of it is yours: alerts come that much later.

## Why was I told

why-kept = The last 200 decisions, since Presence Tray was started. They are in memory only.
why-which = Which are shown
why-all = All
why-told = Told
why-silent = Not told
why-none = Nothing has happened yet that you could have been told.
why-none-such = There is none of these yet.
why-when = When
why-site = Site
why-about = What happened
why-why = Told, or why not
why-was-told = told
why-was-not = not told: { $why }

## Away log

away-kept = What happened in your posts, with what you watch and with your sites while you were away. It is in memory only and ends with Presence Tray; what counts as away is in the settings.
away-none = Nothing happened while you were away.
away-since = Since { $since }
away-more = Only the last { $count } are kept.
away-forget = Forget it
away-fault-over = can be read again

## What it costs

cost-what = Requests that Presence Tray sent in the last hour, beside what a browser sends for one open tab of wp-admin: WordPress’s heartbeat comes every 60 seconds on the dashboard and every 10 seconds in the editor.
cost-site = Site
cost-requests = Requests an hour
cost-dashboard = One open dashboard tab
cost-editor = One open editor tab
cost-all = All { $count } sites

## About

about-version = Version
about-licence = Licence
about-licence-is = GNU General Public License, version 2 or later
about-settings = Settings are in
diagnostics = Diagnostics
diagnostics-what = Counts, stable names of faults and what you changed in the settings. No name, address, title or path is in it.
copy-diagnostics = Copy diagnostics

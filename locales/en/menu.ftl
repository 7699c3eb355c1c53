### The tray's menu and tooltip. A row is short, and begins with what differs.

## Rows that count

more = { $count } more…
more-active-sites =
    { $count ->
        [one] 1 more active site…
       *[other] { $count } more active sites…
    }
more-conflicts =
    { $count ->
        [one] 1 more conflict…
       *[other] { $count } more conflicts…
    }

## Others in posts of the user's

conflict-opened = { $people } opened { $post }
conflict-opened-on = { $people } opened { $post } on { $site }
conflict-present =
    { $count ->
        [one] { $people } is in { $post }
       *[other] { $people } are in { $post }
    }
conflict-present-on =
    { $count ->
        [one] { $people } is in { $post } on { $site }
       *[other] { $people } are in { $post } on { $site }
    }
conflict-agents =
    { $count ->
        [one] An agent of { $people } changed { $post }
       *[other] Agents of { $people } changed { $post }
    }
conflict-agents-on =
    { $count ->
        [one] An agent of { $people } changed { $post } on { $site }
       *[other] Agents of { $people } changed { $post } on { $site }
    }
# After what others did: { $mine } is one of the next.
conflict-row = { $what } — { $mine }
mine-live = you are in it
mine-too = you too
mine-left = you left it open { $ago }
mine-left-open = you left it open
# After what somebody is doing who is in the same post: { $note } is “you too” or “you left it open”.
person-row-noted = { $person } — { $note }
snoozed-until = snoozed until { $until }
snooze-for-an-hour = Snooze for 1 hour
mute-person = Mute { $person } on this site

## Posts of the user's

your-posts = Your posts
open-now = open now
left-open = left open { $ago }
open-post = Open post
copy-link = Copy link
let-go = Let go · not mine any more
mute-post = Mute this post
post-snoozed-until = Snoozed until { $until }

## A site

here = { $count } here
here-at-least = at least { $count } here
on-sub-sites =
    { $count ->
        [one] 1 on its sites
       *[other] { $count } on its sites
    }
nobody-else = nobody else
not-read-yet = not read yet
not-read = not read
nobody-else-here = Nobody else is here
nobody-else-listed = Nobody else is listed
open-dashboard = Open dashboard
# How many requests were sent to the site.
read-now-none = Read now · no requests in the last hour
read-now-few = Read now · fewer than 10 requests in the last hour
read-now-about = Read now · about { $count } requests in the last hour
its-network = Its network · { $fault }
mute-site = Mute this site
mute = Mute { $what }
favourite = Favourite
in-focus = In focus
read-site-again = Read this site again
stop-reading-site = Stop reading this site
tell-me-when = Tell me when
person-comes = { $person } comes
post-is-opened = { $post } is opened
post-is-free = { $post } is free
only-site-unread = Not read yet · read now
only-site-stopped = This site is not read · read it again
try-again = Try again

## Sites with nobody to show

no-site-can-be-read = No site can be read · try again
sites-not-read-yet =
    { $count ->
        [one] 1 site not read yet · read now
       *[other] { $count } sites not read yet · read now
    }
more-sites-faulty =
    { $count ->
        [one] 1 more site can not be read
       *[other] { $count } more sites can not be read
    }
quiet-sites =
    { $count ->
        [one] 1 quiet site
       *[other] { $count } quiet sites
    }
all-sites-quiet =
    { $count ->
        [one] Your site is quiet
       *[other] All { $count } sites are quiet
    }
# The row opens the window.
opens-window = { $what }…
site-stopped = { $site } · not read · read again
sites-stopped =
    { $count ->
        [one] 1 site is not read
       *[other] { $count } sites are not read
    }

## The keychain

keychain-locked = The keychain is locked
keychain-denied = The keychain says no
keychain-missing = No keychain is running
keychain-failed = The keychain can not be used
# What a click on the row does.
keychain-unlock = unlock it
keychain-ask-again = ask again
keychain-look-again = look again
keychain-try-again = try again

## The foot of the menu

add-first-site = Add your first site…
alerts-paused-resume = Alerts paused · Resume
alerts-paused-until-resume = Alerts paused until { $until } · Resume
quiet-hours-resume = Quiet hours · Resume
quiet-hours-until-resume = Quiet hours until { $until } · Resume
pause-alerts = Pause alerts
pause-half-hour = 30 minutes
pause-hour = 1 hour
pause-until-tomorrow = Until tomorrow
pause-until-resumed = Until I resume
quiet-hours-set = Quiet hours · { $hours }
quiet-hours-unset = Quiet hours · none
quiet-hours-none = None
muted-count = Muted · { $count }
snoozed-count = Snoozed · { $count }
snoozed-on-until = { $post } on { $site } · until { $until }
open-presence-tray = Open Presence Tray
settings = Settings…
quit = Quit

## The tooltip

no-site-yet = No site yet
add-in-menu = Add your first site in the menu
conflicts =
    { $count ->
        [one] 1 conflict
       *[other] { $count } conflicts
    }
alerts-paused = alerts paused
alerts-paused-until = alerts paused until { $until }
quiet-hours-now = quiet hours
quiet-hours-until = quiet hours until { $until }
no-site-readable-now = no site can be read now
and-more-conflicts =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
# { $people } is the message before.
people-on-site = { $people } on { $site }
people-on-sites =
    { $sites ->
        [one] { $people } on 1 site
       *[other] { $people } on { $sites } sites
    }
site-not-read = { $site } is not read
no-site-read = No site is read
sign-in-again-on-all =
    { $count ->
        [one] Sign in again on 1 site
       *[other] Sign in again on all { $count } sites
    }
sites-wait-for-it =
    { $count ->
        [one] 1 site waits for it
       *[other] { $count } sites wait for it
    }
none-can-be-read =
    { $count ->
        [one] Your site can not be read
       *[other] None of your { $count } sites can be read
    }
reading-site-first = Reading { $site } for the first time
reading-sites-first =
    { $count ->
        [one] Reading 1 site for the first time
       *[other] Reading { $count } sites for the first time
    }
nobody-else-so-far =
    { $count ->
        [one] Nobody else · { $read } of 1 site read
       *[other] Nobody else · { $read } of { $count } sites read
    }
nobody-else-on-site = Nobody else on { $site }
nobody-else-on-sites =
    { $count ->
        [one] Nobody else on your site
       *[other] Nobody else on your { $count } sites
    }
sign-in-again-on-site = sign in again on { $site }
sign-in-again-on-sites =
    { $count ->
        [one] sign in again on 1 site
       *[other] sign in again on { $count } sites
    }
sign-in-again-names = Sign in again: { $sites }
sites-can-not-be-read =
    { $count ->
        [one] 1 site can not be read
       *[other] { $count } sites can not be read
    }

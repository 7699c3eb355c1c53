### Alerts, notifications, and what was decided about them. No gender, no blame, no exclamation mark. A title says who and
### what, a body where and what to do now.

## Titles of alerts

alert-already-in =
    { $count ->
        [one] { $people } is already in { $post }
       *[other] { $people } are already in { $post }
    }
alert-also-in =
    { $count ->
        [one] { $people } is also in { $post }
       *[other] { $people } are also in { $post }
    }
alert-joined = { $people } joined you in { $post }
alert-changing =
    { $count ->
        [one] { $people } is changing { $post }
       *[other] { $people } are changing { $post }
    }
alert-saved = { $people } saved { $post } while you have it open
alert-saved-left-open = { $people } saved { $post }, which you left open
alert-came = { $people } came to { $site }
alert-watched-opened = { $post } was opened by { $people }
alert-free = { $post } is free
alert-silent = { $people } went quiet in { $post }
alert-several-opened =
    { $count ->
        [one] 1 post of yours was opened
       *[other] { $count } posts of yours were opened
    }
alert-several-present =
    { $count ->
        [one] Others are in 1 post of yours
       *[other] Others are in { $count } posts of yours
    }

## Bodies of alerts, after the name of the site

in-it-for = you have been in it for { $length }
have-it-open = you have it open
left-it-open = you left it open { $ago }
not-warned = WordPress has not warned them that you have it open
left-and-not-warned = you left it open { $ago }; WordPress has not warned them
since = since { $time }
since-and-no-warning = since { $time }; WordPress does not warn about it
no-warning = WordPress does not warn about it
edit-together = you edit it together
unsaved-since = unsaved text of theirs since { $time }. Agree who goes on before you save
reload-before-saving = reload before you save, or your version replaces theirs
free-left = { $people } left it just now. WordPress may show its lock for up to 3 minutes more
free-gone =
    { $count ->
        [one] { $people } is no longer in it. WordPress may show its lock for up to 3 minutes more
       *[other] { $people } are no longer in it. WordPress may show its lock for up to 3 minutes more
    }
silent-for = not seen for { $length }; the tab may still be open
silent-a-while =
    { $count ->
        [one] has not been seen for a while; the tab may still be open
       *[other] have not been seen for a while; the tab may still be open
    }
also-in-it = also in it: { $people }

## Notifications of several things

more-alerts =
    { $count ->
        [one] 1 more alert
       *[other] { $count } more alerts
    }
and-more-sites =
    { $count ->
        [one] { $sites } and 1 more site
       *[other] { $sites } and { $count } more sites
    }
wants-sign-in = { $site } wants you to sign in again
wants-sign-in-why = It is not read until then, and nothing is told of it
want-sign-in =
    { $count ->
        [one] 1 site wants you to sign in again
       *[other] { $count } sites want you to sign in again
    }
want-sign-in-why = { $sites }. They are not read until then
keychain-does-not-let-in = The keychain does not let Presence Tray in
keychain-why = The passwords of your sites are in it. Until then the sites are not read, and nothing is told of them
no-tray-icon = There is no tray icon on this desktop

## Buttons

button-open-screen = Open screen
button-snooze = Snooze 1 h
button-sign-in = Sign in again
button-unlock = Unlock it
button-ask-again = Ask again
button-look-again = Look again
button-try-again = Try again

## Changes on a site, one line each

change-arrived = { $person } arrived
change-left = { $person } left
change-silent = { $person } went quiet
change-gone = { $person } is no longer there
change-moved = { $person } moved to { $screen }
change-opened = { $person } opened { $post }
change-left-post = { $person } left { $post }
change-left-post-alone = { $person } left { $post }; you are alone in it now
change-left-post-free = { $person } left { $post }; nobody is in it now
change-silent-in-post = { $person } went quiet in { $post }; the tab may still be open
change-gone-from-post = { $person } is no longer in { $post }
change-gone-from-post-alone = { $person } is no longer in { $post }; you are alone in it now
change-gone-from-post-free = { $person } is no longer in { $post }; nobody is in it now
change-back = { $person } is back in { $post }
you-opened = You opened { $post }
you-left = You left { $post }
you-went-quiet = You went quiet in { $post }; it still counts as yours
you-are-gone = You are no longer in { $post }
you-are-back = You are back in { $post }

## Decisions: what they were about, and why there was no alert

met = { $person } and you are in { $post }
changes = { $person } is changing { $post }
saved = { $person } saved { $post }
you-saved = You saved { $post }
somebody-saved = Somebody saved { $post }
somebody-moved = Somebody went to another screen
told = told
silence-myself = you did it yourself
silence-already-told = you were told already
silence-came-back-soon = they, or you, were away only for a short while
silence-not-mine = the post is not yours
silence-not-editing = they do not edit it
silence-summed = it happened while nobody watched, and is part of the summary
silence-baseline = it happened while nobody watched
silence-author-unknown = the site does not tell who saved it; it may have been you
silence-kind-off = alerts of this kind are off in the settings
silence-site-muted = the site is muted
silence-post-muted = the post is muted
silence-person-muted = the person is muted
silence-paused = alerts were paused, or it was in quiet hours
silence-snoozed = you snoozed the post

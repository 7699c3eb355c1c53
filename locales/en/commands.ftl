### What commands print besides who is where. What is typed, such as names of commands and options, is in variables.

## Alerts and the running program

paused-for = Alerts are paused for { $length }.
paused-until-tomorrow = Alerts are paused until tomorrow, 6:00.
paused-until-typed = Alerts are paused until you type: { $command }
alerts-told-again = Alerts are told again.
quiet-hours-are = Alerts are silent at { $hours }.
quiet-hours-are-none = There are no quiet hours.
program-ends = Presence Tray ends.
program-runs-already = Presence Tray runs already.
# { $entry } is the file, or the place in the registry, that says so.
autostart-on = Presence Tray starts with your session ({ $entry }).
autostart-off = Presence Tray does not start with your session.

## Being told of more than one's own posts

told-when-comes = You are told when { $person } comes.
told-when-opened = You are told when { $post } is opened.
told-when-free = You are told when { $post } is free.
not-told-when-comes = You are no longer told when { $person } comes.
not-told-when-opened = You are no longer told when { $post } is opened.
not-told-when-free = You are no longer told when { $post } is free.
told-of-own-posts-only = You are told about your own posts only.
nobody-has-that-number = nobody has that number
several-have-that-name = several people on “{ $site }” are called “{ $name }”; name one by the number that { $command } shows
nobody-has-that-name = nobody who is on “{ $site }” now is called “{ $name }”, as far as a running Presence Tray knows; name them by the number of their account

## Opening

opened = Opened { $address }
no-browser = no browser could be started ({ $why }); the address is { $address }

## Sites

no-sites-add-one = No site yet. Add one with: { $command }
# Beside a site: the variable of the environment that can hold its password.
variable-set = { $variable } (set)
variable-not-set = { $variable } (not set)
accepts-certificate = accepts the certificate { $fingerprint }
site-setting-is = { $setting } of “{ $site }” is { $value }.
sites-written =
    { $count ->
        [one] 1 site written to { $path }.
       *[other] { $count } sites written to { $path }.
    }
no-password-in-it = No password is in it. It names your sites and your user names.
import-site-added = “{ $site }” is added. Sign in with: { $command }
import-site-known = “{ $site }” is known and stays as it is.
import-site-refused = { $which } is not taken: { $why }.
import-sites-counted =
    { $count ->
        [one] 1 site added, { $known } known already, { $refused } not taken.
       *[other] { $count } sites added, { $known } known already, { $refused } not taken.
    }
revoke-question = Revoke the application password of { $user } at { $site } as well? [Y/n]
sign-removing = Removing…

## Questions. The answers are words that are typed, with a blank between them; the English ones always count

answers-yes = y yes
answers-no = n no
password-question = Application password of { $user } at { $origin }:
user-question = User name or e-mail address at { $origin }:
accept-question = Accept this very certificate for this site? [y/N]
# { $key } is the letter that is typed.
keychain-question = Enter tries the keychain again, “{ $key }” and Enter goes on without it:

## Connecting a site

key-accepts = “{ $key }” and Enter accepts it, Ctrl-C ends.
keys-of-keychain = Enter tries again, “{ $key }” and Enter goes on, Ctrl-C ends.
key-opens-again = Enter opens the page again
key-link = “{ $key }” and Enter opens it so that it comes back by a link
key-by-hand = “{ $key }” and Enter takes user and password by hand
# { $keys } is some of the three before, with commas between them.
keys-and-ctrl-c = { $keys }, Ctrl-C ends.
next-command = Next: { $command }
no-password-needed = No password is needed any more. Press Enter.
sign-taking-back = Taking back what was begun on the site and in the keychain; Ctrl-C ends the wait…
not-waited-for = Not waited for: an application password that was made a moment ago may still be on your profile page on the site. When Presence Tray is started next it revokes or names it, and takes out what is in the keychain.

## Many sites at once

import-line = line { $line }
import-added = added as “{ $site }”
import-known = connected already as “{ $site }”
import-ready = found WordPress “{ $title }”, the presence plugin is active
import-part-of = part of “{ $site }”, which is connected
import-same = the same site as in line { $line }
import-skipped = skipped
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [one] 1 to approve. Enter opens the next one in your browser, “{ $skip }” and Enter skips it, “{ $end }” and Enter ends.
       *[other] { $count } to approve. Enter opens the next one in your browser, “{ $skip }” and Enter skips it, “{ $end }” and Enter ends.
    }
import-next = { $number } of { $count }: { $site }
counted-added = { $count } added
counted-known = { $count } known
counted-ready = { $count } to be approved
counted-skipped = { $count } skipped
counted-failed = { $count } failed
list-names-none = The list names no sites.
# { $counted } is some of the five before, with commas between them.
list-counted = Sites: { $counted }.
list-fault = { $count } × { $fault }. To do: { $remedy }
list-approve = To approve them, import the list on a terminal, or type for each: { $command }
list-left = What is left is in { $path }; import it again when it is mended.
list-could-be-left = With { $option }, what is left is written as a list that can be imported again.

## Examining a site

all-is-well = All is well.
all-is-well-so-far = All is well so far. With { $option } the sign-in is examined too.
something-is-wrong = Something is wrong; see { $mark } above.
step-address = Address
step-host = Host
step-wordpress = WordPress
step-elsewhere = Address of the site
step-clock = Clock
step-plugin = Presence plugin
step-sign-in = Sign-in
step-credential = Credential
step-rights = What this user may see
step-reading = First reading
step-certificate = Certificate
step-not-reached = not looked at
step-without-user = not looked at without a user

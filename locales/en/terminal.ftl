### What the command line prints: who is where, what happens, and why something was not told.

## Who is where

nobody-listed = nobody else listed
more-sites =
    { $count ->
        [one] 1 more site
       *[other] { $count } more sites
    }
# In the place of a person's name: what follows is about the network that the site belongs to.
network-of-site = Its network
network-not-collected = not collected over its sites
network-cut = more sites than were read
# { $note } is “you are in it” or “you left it open”.
shared-snoozed = { $note }; snoozed for { $length } more
read-just-now = read just now
read-ago = read { $length } ago
more-lines =
    { $count ->
        [one] and 1 more line
       *[other] and { $count } more lines
    }

## What happens

watching =
    { $count ->
        [one] Watching 1 site. Ctrl-C ends it.
       *[other] Watching { $count } sites. Ctrl-C ends it.
    }
of-site = { $site }: { $what }
read-again = { $site } can be read again
usually = Usually: { $means }
to-do = To do: { $remedy }
# { $cure } is what to type.
more-about-it = More: { $cure }
# While something takes long; taken away afterwards.
sign-reading = Reading…

## Why

not-told = not told
nothing-decided = Nothing was decided yet since Presence Tray was started.

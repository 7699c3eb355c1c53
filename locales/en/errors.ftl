### Why a command could not do its work, for people at a terminal. What is typed is in variables; { $why } is said by the
### system. An error begins with a small letter, as it stands after the name of the program.

## Files

unreadable = { $path } can not be read: { $why }
unwritable = { $path } can not be written: { $why }
file-is-there = { $path } is there already; name another file
it-is-no-file = it is no file
too-large-for-a-list = it is too large for a list of sites
no-such-list = it is there already and is no such list; name another file
not-printed = the result could not be printed: { $why }

## Settings

no-home-for-settings = there is no home directory to keep settings in; set { $variable } to a directory
settings-unreadable = { $path } can not be read: { $why }. It was left as it is
settings-newer = { $path } has version { $version }, and this program knows { $known }. It was left as it is; use a newer presence-tray
site-incomplete = the settings of “{ $site }” are not complete; remove the site and add it again
settings-broken = { $path } can not be used: { $why }.
settings-kept-as = It is kept as { $path }.
settings-left = It is left as it is until something is to be written.
settings-copy-used = The last good copy of it is used, { $path }.
settings-without-copy = There is no copy of it, so no site is known.
settings-missing = { $path } is not there. The last good copy of it is used, { $copy }. To begin anew, take the copy away as well.
settings-not-understood = In { $path } this is not understood: { $places }. It is passed over, and stays in the file as it is.
settings-beyond = In { $path }: { $what } The file stays as it is.
settings-newer-readable = { $path } has version { $version }, and this Presence Tray is older. It is read as far as it is understood, and is not changed. Use a newer presence-tray.
settings-newer-left = { $path } has version { $version }, and this Presence Tray is older. It is left as it is, and no site is known. Use a newer presence-tray.

## Sites

no-site-called = no site is called “{ $name }”; there is { $known }
# One of { $known } in the text before.
site-titled = “{ $site }”
no-sites-configured = no site is configured yet; add one with: { $command }
nothing-was-changed = nothing was changed: { $why }
work-ended = the work ended unexpectedly
no-connections = no connection can be made from this computer: { $why }

## Options and passwords

takes-a-variable = { $option } takes the name of an environment variable (letters, digits and _), never the password itself
takes-a-user = { $option } takes your user name or e-mail address on the site
takes-a-name = { $option } takes a name on one line, without invisible characters
user-is-needed = { $option } is needed: your user name or e-mail address on the site
password-needs-user = a password needs { $option } as well
variable-is-empty = the environment variable { $variable } is not set, or it is empty
nothing-typed = no password was typed
# Both are options.
no-password-given = no application password was given: use { $stdin }, { $variable }, or a terminal to type it in
no-such-exception = { $option } is only for a site on this computer or with a name in .test or .local; other sites need a certificate that this computer trusts
reads-from-a-pipe = { $option } reads from a pipe, so that no password is seen on the screen; { $page } has a loop for it
input-unreadable = standard input can not be read: { $why }
input-without-password = standard input has no password in its first line
input-line = line { $line } of standard input is not of the form { $form }
input-line-no-site = line { $line } of standard input names no site, nor does any other; each line is { $form }, and `{ $command }` lists the names

## The keychain

passwords-not-kept = The passwords can not be kept, so nothing was imported. { $why }
password-not-revoked = A password could not be revoked

## The running Presence Tray

not-running = Presence Tray is not running. Start it with: { $command }
no-socket-directory = there is no directory for the socket of the running program; set { $variable } to one
socket-directory-unusable = the directory { $path } can not be used for the socket of the running program: { $why }
socket-directory-not-private = the directory { $path } is not this user's own, so the socket of the running program can not be in it; set { $variable } to another one
socket-too-long = { $path } is longer than the { $longest } bytes that this system takes for a socket; set { $variable } to a directory with a shorter name
socket-not-listening = no program can be let in at { $path }: { $why }
running-not-reached = the running Presence Tray can not be reached at { $path }: { $why }
running-not-ours = another user's program listens at { $path }; nothing was asked of it
running-silent = the running Presence Tray does not answer. It may be stopped or busy: wait a moment, or end it and start it again
running-ended = the running Presence Tray ended the connection
running-not-understood = the running Presence Tray says something that this version does not understand. Quit it and start it again, so that both have the same version
running-broke = the connection to the running Presence Tray broke: { $why }
asked-too-long = what is asked is too long; name fewer sites

## Starting with the session

no-home-for-entry = there is no home directory to keep the entry in
program-not-found = where this program is can not be found out: { $why }
program-path-unusable = the path of this program, { $path }, can not be written into an entry; put the program elsewhere
entry-unchanged = { $place } can not be changed: { $why }

## Lists of sites

list-unreadable = the list can not be read: { $why }
list-too-long = the list is longer than { $size } kB; import it in parts
list-too-many = the list has more than { $most } lines; import it in parts
list-not-text = the list is no text in UTF-8; save it as a text file, or as “CSV UTF-8”
list-no-addresses = no column of the list is called “{ $first }” or “{ $second }”; its columns are { $columns }
list-no-passwords = the list has no passwords; each line is an address, a user and an application password
list-was-exported = { $path } was written by { $command }; { $options } are for lists of addresses
no-list-of-sites = it is no list of sites: { $why }. `{ $command }` writes one
list-newer = it is a list of version { $version }, and this presence-tray is older
list-too-many-sites =
    { $count ->
        [one] it has 1 site, and at most { $most } are taken from one list
       *[other] it has { $count } sites, and at most { $most } are taken from one list
    }

## What a program of the system says, as it says it

as-it-says = “{ $said }”

## What is wrong in the settings file; goes on in a text before

broken-empty = it is empty
broken-json = it is not valid JSON: { $why }
broken-version = it does not say of which version it is
broken-sites = “{ $name }” in it is no list
broken-link = it is a link to something that is not there
broken-folder = it is a folder
broken-large = it has more than { $size } MB
broken-read = it can not be read: { $why }
place-site = site “{ $site }”
place-site-number = site no. { $number }
place-of-site = { $path } of { $site }
setting-beyond = { $setting } takes { $takes }; { $used } is used.
setting-of-site-beyond = { $setting } of “{ $site }” takes { $takes }; { $used } is used.
settings-busy = { $path } can not be written: another program is changing it. Try again in a moment
busy-with-passwords = another Presence Tray is ending what was begun with a password, such as a removal; try again in a minute
lock-unusable = the lock beside the settings can not be had: { $why }

## Why a site of a list is not taken

list-site-broken = something is missing in it, or is not what it should be
list-site-name = its name or its user is missing, too long, or has characters that are not shown
list-site-number = the number of the user's account is missing; add it with: { $command }
list-site-address = its address is not one that starts with https://, or leads to this computer
list-site-wordpress = the address of its WordPress can not be used
list-site-hosts = its addresses are on different hosts; add it with: { $command }
list-site-shown = its group or its initials are too long, or have characters that are not shown
list-site-chosen = it names more than { $most } posts or people
list-site-type = it names a post of a type that WordPress can not have

## Why a line is left, in the file for what is left

left-skipped = skipped
left-not-approved = not approved yet

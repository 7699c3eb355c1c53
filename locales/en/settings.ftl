### Settings on the terminal: what each does, and what it may be. What is typed is in variables.

setting-is = { $setting } is { $value }.
# { $default } is what it is where the user chose nothing.
value-by-itself = { $value } (by itself { $default })
does-and-takes = { $does }; takes { $takes }
setting-takes = { $setting } takes { $takes }
setting-takes-why = { $setting } takes { $takes }: { $why }
no-setting-called = no setting is called “{ $name }”; `{ $command }` lists them with what they do

## What a setting does; goes on after its name

does-alerts-saved = tells when somebody saves a post while you have it open
does-alerts-changing = tells when somebody is changing a post of yours
does-alerts-opened = tells when somebody opens a post of yours
does-alerts-already-in = tells when you open a post that somebody is in
does-alerts-agents = tells when a program acting for somebody changes a post of yours
does-alerts-joined = tells when somebody joins you in real-time editing
does-alerts-watched = tells of the people and posts that you chose with `tell-when` or in the menu; off keeps the choice
does-alerts-quiet-hours = keeps alerts silent at this time of every day, or of the days on which it begins; `quiet-hours` sets the same
does-posts-mine-for = so long a post stays yours after your tab in it fell silent (hidden, asleep, crashed)
does-away-nothing-open = counts you as away once nothing of yours was open on any site for 5 minutes: what happens then is in the window's away log
does-away-silent = counts you as away while alerts are paused and in quiet hours
does-avatars = shows people in the menu with the picture that their site names, mostly one at Gravatar, which then learns from which address somebody looks at whom; off asks nobody and shows initials
does-language = is the language of menu, notifications, window and terminal; `system` is the one of this computer
does-shortcut = opens the window from anywhere, ready to find anything by typing; the same keys again put it away
does-log-level = how much is written to the log, a file that you can send to who looks for a fault: no name, title or password is in it; `debug` writes every request

## What a setting may be

takes-switch = { $on } or { $off }
takes-minutes = { $least } to { $most } minutes, such as { $first } or { $second }
takes-hours = a time such as { $first } or { $second }, or { $off }
takes-choice = { $rest } or { $last }
takes-shortcut = a key with { $ctrl }, { $alt } or { $system }, such as { $first } or { $second }, or { $off }
takes-seconds = { $least } to { $most } seconds, such as { $first }, { $second } or { $third }, or { $off }
takes-moment = a length such as { $first } or { $second }, { $tomorrow } (6:00), a time such as { $moment }, or { $off }
takes-colour = { $names }, or { $off }
takes-text = up to { $most } letters, or { $off }

## Keys that are no shortcut, and how the system follows those that are

shortcut-not-understood = that is no key, or not all of it
shortcut-nothing-held = the key alone, or with Shift, is what everybody types with; hold Ctrl, Alt or Super as well
shortcut-of-programs = with one letter, that is how programs copy, paste and save; hold one more key
shortcut-of-the-system = the system keeps it for itself
told-held = the system gives it
told-held-as = the desktop has it as “{ $detail }”
told-taken = another program has it already. Choose another one here, or free it there and set it here again
told-no-key = no key of this keyboard types it. Choose another one
told-no-portal = this desktop gives none to programs: it lacks the portal { $portal }. In its own settings, give keys to the command `{ $command }`
told-denied = the desktop did not allow it, or you did not. Set it again to be asked again
told-no-screen = there is no screen that keys are pressed at: neither DISPLAY nor WAYLAND_DISPLAY is set
told-failed = the system does not give it: { $detail }. Set it again to try again
told-not-yet = The system has not answered yet; `{ $command }` shows what it says.

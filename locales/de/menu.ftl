### Menü und Kurzinfo des Symbols. Eine Zeile ist kurz und beginnt mit dem, was sie unterscheidet.

## Zeilen, die zählen

more = { $count } weitere …
more-active-sites =
    { $count ->
        [one] 1 weitere aktive Website …
       *[other] { $count } weitere aktive Websites …
    }
more-conflicts =
    { $count ->
        [one] 1 weiterer Konflikt …
       *[other] { $count } weitere Konflikte …
    }

## Andere in eigenen Beiträgen

conflict-opened =
    { $count ->
        [one] { $people } hat { $post } geöffnet
       *[other] { $people } haben { $post } geöffnet
    }
conflict-opened-on =
    { $count ->
        [one] { $people } hat { $post } auf { $site } geöffnet
       *[other] { $people } haben { $post } auf { $site } geöffnet
    }
conflict-present =
    { $count ->
        [one] { $people } ist in { $post }
       *[other] { $people } sind in { $post }
    }
conflict-present-on =
    { $count ->
        [one] { $people } ist in { $post } auf { $site }
       *[other] { $people } sind in { $post } auf { $site }
    }
conflict-agents =
    { $count ->
        [one] Ein Agent von { $people } hat { $post } geändert
       *[other] Agenten von { $people } haben { $post } geändert
    }
conflict-agents-on =
    { $count ->
        [one] Ein Agent von { $people } hat { $post } auf { $site } geändert
       *[other] Agenten von { $people } haben { $post } auf { $site } geändert
    }
conflict-row = { $what } — { $mine }
mine-live = du bist darin
mine-too = du auch
mine-left = von dir { $ago } offen gelassen
mine-left-open = von dir offen gelassen
person-row-noted = { $person } — { $note }
snoozed-until = zurückgestellt bis { $until }
snooze-for-an-hour = 1 Stunde zurückstellen
mute-person = { $person } auf dieser Website stummschalten

## Eigene Beiträge

your-posts = Deine Beiträge
open-now = jetzt offen
left-open = { $ago } offen gelassen
open-post = Beitrag öffnen
copy-link = Link kopieren
let-go = Loslassen · nicht mehr meiner
mute-post = Diesen Beitrag stummschalten
post-snoozed-until = Zurückgestellt bis { $until }

## Eine Website

here = { $count } hier
here-at-least = mindestens { $count } hier
on-sub-sites = { $count } auf Websites des Netzwerks
nobody-else = sonst niemand
not-read-yet = noch nicht gelesen
not-read = nicht gelesen
nobody-else-here = Sonst ist niemand hier
nobody-else-listed = Sonst ist niemand aufgeführt
open-dashboard = Dashboard öffnen
read-now-none = Jetzt lesen · keine Anfragen in der letzten Stunde
read-now-few = Jetzt lesen · weniger als 10 Anfragen in der letzten Stunde
read-now-about = Jetzt lesen · etwa { $count } Anfragen in der letzten Stunde
its-network = Ihr Netzwerk · { $fault }
mute-site = Diese Website stummschalten
mute = { $what } stummschalten
favourite = Favorit
in-focus = Im Fokus
read-site-again = Diese Website wieder lesen
stop-reading-site = Diese Website nicht mehr lesen
tell-me-when = Hinweis, wenn
person-comes = { $person } kommt
post-is-opened = { $post } geöffnet wird
post-is-free = { $post } frei wird
only-site-unread = Noch nicht gelesen · jetzt lesen
only-site-stopped = Diese Website wird nicht gelesen · wieder lesen
try-again = Noch einmal versuchen

## Websites, auf denen niemand zu zeigen ist

no-site-can-be-read = Keine Website ist lesbar · noch einmal versuchen
sites-not-read-yet =
    { $count ->
        [one] 1 Website noch nicht gelesen · jetzt lesen
       *[other] { $count } Websites noch nicht gelesen · jetzt lesen
    }
more-sites-faulty =
    { $count ->
        [one] 1 weitere Website ist nicht lesbar
       *[other] { $count } weitere Websites sind nicht lesbar
    }
quiet-sites =
    { $count ->
        [one] 1 ruhige Website
       *[other] { $count } ruhige Websites
    }
all-sites-quiet =
    { $count ->
        [one] Auf deiner Website ist es ruhig
       *[other] Auf allen { $count } Websites ist es ruhig
    }
opens-window = { $what } …
site-stopped = { $site } · nicht gelesen · wieder lesen
sites-stopped =
    { $count ->
        [one] 1 Website wird nicht gelesen
       *[other] { $count } Websites werden nicht gelesen
    }

## Der Schlüsselbund

keychain-locked = Der Schlüsselbund ist gesperrt
keychain-denied = Der Schlüsselbund verweigert den Zugriff
keychain-missing = Kein Schlüsselbund läuft
keychain-failed = Der Schlüsselbund ist nicht benutzbar
keychain-unlock = entsperren
keychain-ask-again = noch einmal fragen
keychain-look-again = noch einmal nachsehen
keychain-try-again = noch einmal versuchen

## Der Fuß des Menüs

add-first-site = Erste Website hinzufügen …
alerts-paused-resume = Hinweise pausiert · Fortsetzen
alerts-paused-until-resume = Hinweise pausiert bis { $until } · Fortsetzen
quiet-hours-resume = Ruhezeit · Fortsetzen
quiet-hours-until-resume = Ruhezeit bis { $until } · Fortsetzen
pause-alerts = Hinweise pausieren
pause-half-hour = 30 Minuten
pause-hour = 1 Stunde
pause-until-tomorrow = Bis morgen
pause-until-resumed = Bis ich fortsetze
quiet-hours-set = Ruhezeit · { $hours }
quiet-hours-unset = Ruhezeit · keine
quiet-hours-none = Keine
muted-count = Stumm · { $count }
snoozed-count = Zurückgestellt · { $count }
snoozed-on-until = { $post } auf { $site } · bis { $until }
open-presence-tray = Presence Tray öffnen
settings = Einstellungen …
quit = Beenden

## Die Kurzinfo

no-site-yet = Noch keine Website
add-in-menu = Füge im Menü deine erste Website hinzu
conflicts =
    { $count ->
        [one] 1 Konflikt
       *[other] { $count } Konflikte
    }
alerts-paused = Hinweise pausiert
alerts-paused-until = Hinweise pausiert bis { $until }
quiet-hours-now = Ruhezeit
quiet-hours-until = Ruhezeit bis { $until }
no-site-readable-now = zurzeit ist keine Website abrufbar
and-more-conflicts =
    { $count ->
        [one] und 1 weiterer
       *[other] und { $count } weitere
    }
people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
people-on-site = { $people } auf { $site }
people-on-sites =
    { $sites ->
        [one] { $people } auf 1 Website
       *[other] { $people } auf { $sites } Websites
    }
site-not-read = { $site } wird nicht gelesen
no-site-read = Keine Website wird gelesen
sign-in-again-on-all =
    { $count ->
        [one] Auf 1 Website erneut anmelden
       *[other] Auf allen { $count } Websites erneut anmelden
    }
sites-wait-for-it =
    { $count ->
        [one] 1 Website wartet darauf
       *[other] { $count } Websites warten darauf
    }
none-can-be-read =
    { $count ->
        [one] Deine Website ist nicht lesbar
       *[other] Keine deiner { $count } Websites ist lesbar
    }
reading-site-first = { $site } wird zum ersten Mal gelesen
reading-sites-first =
    { $count ->
        [one] 1 Website wird zum ersten Mal gelesen
       *[other] { $count } Websites werden zum ersten Mal gelesen
    }
nobody-else-so-far =
    { $count ->
        [one] Sonst niemand · { $read } von 1 Website gelesen
       *[other] Sonst niemand · { $read } von { $count } Websites gelesen
    }
nobody-else-on-site = Sonst niemand auf { $site }
nobody-else-on-sites =
    { $count ->
        [one] Sonst niemand auf deiner Website
       *[other] Sonst niemand auf deinen { $count } Websites
    }
sign-in-again-on-site = auf { $site } erneut anmelden
sign-in-again-on-sites =
    { $count ->
        [one] auf 1 Website erneut anmelden
       *[other] auf { $count } Websites erneut anmelden
    }
sign-in-again-names = Erneut anmelden: { $sites }
sites-can-not-be-read =
    { $count ->
        [one] 1 Website ist nicht lesbar
       *[other] { $count } Websites sind nicht lesbar
    }

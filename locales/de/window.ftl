### Was das Fenster sagt. Namen von Websites und Personen sowie Titel kommen von außen; sie stehen isoliert.

window-title = Presence Tray
views = Ansichten
view-now = Jetzt
view-posts = Meine Beiträge
view-away = Während ich weg war
view-add-site = Website hinzufügen
view-add-many = Viele Websites hinzufügen
view-why = Warum dieser Hinweis
view-cost = Was es kostet
view-settings = Einstellungen
view-about = Über
favourites = Favoriten
groups = Gruppen
filter = Person, Beitrag oder Website
filter-none = Nichts passt zu „{ $filter }“.

## Der Tray

tray-starting = Presence Tray startet …
tray-absent = Presence Tray läuft nicht.
tray-absent-why = Das Fenster zeigt, was Presence Tray weiß, und fragt selbst keine Website.
tray-start = Starten
tray-refused = Das laufende Presence Tray spricht nicht mit diesem Fenster.
reading = Deine Websites werden gelesen …

## Der Umschalter

switcher = Überall suchen
switcher-keys = Strg K
switcher-keys-mac = ⌘K
switcher-field = Website, Person, Beitrag oder Aktion
switcher-results = Gefunden
switcher-site = Website
switcher-person = Person
switcher-post = Beitrag
switcher-action = Aktion
switcher-view = in diesem Fenster
switcher-group = Gruppe
switcher-none = Nichts passt.
switcher-found =
    { $count ->
        [one] 1 Treffer.
       *[other] { $count } Treffer.
    }
switcher-more = Die ersten { $shown } sind zu sehen; mehr Buchstaben finden andere.
read-all-now = Alle Websites jetzt lesen
sign-in-again-to = Erneut anmelden: { $site }

## Eine Website hinzufügen

add-address = Adresse der Website
add-how = Dein Browser zeigt dann eine Seite der Website, auf der du zustimmst. Presence Tray fragt nie nach deinem eigenen Passwort.
add-begin = Verbinden
sign-in-again = Erneut anmelden
step-waiting = steht aus
step-doing = läuft
step-done = erledigt
step-failed = fehlgeschlagen
step-skipped = ausgelassen
connecting-lost = Das Verbinden von { $address } wurde unterbrochen: Presence Tray wurde beendet oder neu gestartet.
connecting-lost-do = Sieh nach, ob die Website in der Liste steht. Wenn nicht, oder wenn sie noch eine Anmeldung will, versuche es noch einmal; eine Seite der Website, die noch im Browser offen ist, kannst du schließen.
connecting-cancel = Abbrechen
connecting-again = Noch einmal versuchen
another-site = Weitere Website hinzufügen
another-address = Andere Adresse
open-page-again = Seite noch einmal öffnen
way-loopback = Der Browser soll von selbst zurückkommen
way-link = Stattdessen einen Link öffnen lassen
way-paste = Ein Anwendungspasswort einfügen
paste-user = Benutzername oder E-Mail-Adresse
paste-password = Anwendungspasswort
paste-send = Anmelden
paste-to = Beides geht an { $origin } und nirgendwohin sonst.
keychain-again = Schlüsselbund noch einmal versuchen
keep-for-this-run = Behalten, bis Presence Tray endet
accept-certificate = Dieses Zertifikat annehmen
certificate-of = Vorgezeigt von
certificate-names = Es gilt für
certificate-no-names = keinen einzigen Namen
certificate-fingerprint = Sein SHA-256-Fingerabdruck
copy = Kopieren
copied = Kopiert.
copy-selected = Es ist markiert; kopiere es mit der Tastatur.
copy-page = Die Seite, um sie von Hand zu öffnen
copy-server = Für den Server
copy-terminal = Im Terminal

## Viele Websites hinzufügen

import-list = Liste der Websites
import-how = Eine Adresse je Zeile, oder CSV, dessen erste Zeile die Spalten nennt: address, und wenn du möchtest name und user. Zuerst werden alle Websites nur geprüft; dabei wird nichts geändert.
import-how-passwords = Zeilen mit Adresse, Benutzername und Anwendungspasswort, getrennt durch Tabulator, Komma, Semikolon oder Leerzeichen. Jedes Passwort wird ausprobiert und kommt in deinen Schlüsselbund; die Liste wird sofort geleert.
import-most = Höchstens { $most } kB.
import-file = Oder aus einer Datei
import-passwords = In den Zeilen stehen Passwörter
import-check = Prüfen
import-connect = Alle verbinden
import-too-long = Die Liste hat { $size } kB, und { $most } kB können auf einmal gesendet werden. Teile sie, oder nimm ein Terminal: presence-tray sites import
import-unreadable = Die Datei kann nicht gelesen werden.
import-running = Die Liste wird abgearbeitet …
import-stop = Anhalten
import-stopping = Wird angehalten: Begonnene Websites werden noch beendet …
import-over = Die Liste ist abgearbeitet.
import-stopped =
    { $count ->
        [one] Angehalten: 1 Zeile wurde nicht abgearbeitet. Was verbunden ist, bleibt.
       *[other] Angehalten: { $count } Zeilen wurden nicht abgearbeitet. Was verbunden ist, bleibt.
    }
import-counted = { $added } hinzugefügt, { $known } bekannt, { $ready } zu bestätigen, { $failed } fehlgeschlagen
import-line = Zeile
import-address = Adresse
import-outcome = Was daraus wurde
import-another = Weitere Liste
import-added = hinzugefügt als { $site }
import-known = schon verbunden als { $site }
import-ready = { $title } gefunden, im Browser zu bestätigen
import-part = gehört zu { $site }, schon verbunden
import-same = dieselbe Website wie in Zeile { $line }

## Hinweise

alerts-on = Hinweise an
alerts-paused = Hinweise pausiert
alerts-paused-until = Hinweise pausiert bis { $until }
alerts-quiet = Ruhezeit bis { $until }
pause-half-hour = 30 Minuten pausieren
pause-hour = 1 Stunde pausieren
pause-tomorrow = Bis morgen pausieren
pause-resumed = Pausieren, bis ich fortsetze
resume = Hinweise fortsetzen

## Jetzt

no-sites = Noch ist keine Website verbunden.
all-quiet = Sonst ist niemand auf deinen Websites.
people = Personen nach Website
my-posts = Deine Beiträge
conflicts = Andere in deinen Beiträgen
here = { $count } hier
here-at-least = mindestens { $count } hier
on-sub-sites = { $count } auf Websites des Netzwerks
quiet-sites =
    { $count ->
        [one] 1 ruhige Website
       *[other] { $count } ruhige Websites
    }
unread-sites =
    { $count ->
        [one] 1 Website noch nicht gelesen
       *[other] { $count } Websites noch nicht gelesen
    }
stopped-sites =
    { $count ->
        [one] 1 Website wird nicht gelesen
       *[other] { $count } Websites werden nicht gelesen
    }
nobody-else = sonst niemand
network-sites = Websites des Netzwerks
not-named = wer, wird nicht gesagt
more-not-named = { $count } weitere
not-read-yet = noch nicht gelesen
not-read = wird nicht gelesen
muted = stumm
muted-until = stumm bis { $until }

## Wo jemand ist

doing-editing = bearbeitet { $post }
doing-editing-more =
    { $more ->
        [one] bearbeitet { $post } und 1 weiteren
       *[other] bearbeitet { $post } und { $more } weitere
    }
doing-hidden = online, Ort verborgen
doing-online = online
idle = inaktiv
you-too = du auch
person-unnamed = Person Nr. { $id }
post-title = „{ $title }“
post-untitled = Beitrag Nr. { $id }

## Wann

just-now = gerade eben
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
ago = vor { $length }
days-ago =
    { $count ->
        [one] vor 1 Tag
       *[other] vor { $count } Tagen
    }
day-and-time = { $day }, { $time }

## Deine Beiträge

no-posts = Du hast keinen Beitrag offen.
post-live = jetzt offen
post-left-open = { $ago } offen gelassen
post-left-open-now = gerade eben offen gelassen
post-snoozed = zurückgestellt bis { $until }

## Konflikte

conflict-opened =
    { $count ->
        [one] { $people } hat { $post } geöffnet
       *[other] { $people } haben { $post } geöffnet
    }
conflict-present =
    { $count ->
        [one] { $people } ist in { $post }
       *[other] { $people } sind in { $post }
    }
conflict-agents =
    { $count ->
        [one] Ein Agent von { $people } hat { $post } geändert
       *[other] Agenten von { $people } haben { $post } geändert
    }
people-two = { $first } und { $second }
people-more =
    { $more ->
        [one] { $first } und 1 weitere Person
       *[other] { $first } und { $more } weitere
    }
mine-live = du bist darin
mine-too = du auch
mine-left = von dir { $ago } offen gelassen
mine-left-now = von dir gerade eben offen gelassen

## Was getan werden kann

open-post = Beitrag öffnen
open = Öffnen
open-dashboard = Dashboard öffnen
open-keychain = Schlüsselbund öffnen
more-actions = Mehr
copy-link = Link kopieren
let-go = Loslassen
mute = Stummschalten
unmute = Stummschaltung aufheben
mute-post = Diesen Beitrag stummschalten
unmute-post = Stummschaltung des Beitrags aufheben
mute-person = { $person } auf dieser Website stummschalten
snooze = 1 Stunde zurückstellen
end-snooze = Nicht länger zurückstellen
read-now = Jetzt lesen
read-again = Wieder lesen
make-favourite = Zum Favoriten machen
no-favourite = Kein Favorit mehr
site-settings = Einstellungen dieser Website …
remove-site = Entfernen …
fault-means = Was es meist bedeutet
fault-remedy = Was zu tun ist
failed = Das ging nicht: { $why }
dismiss = Ausblenden

## Gruppen

group-new = Neue Gruppe
group-edit-title = Gruppe { $group }
group-name = Name der Gruppe
group-sites = Websites darin
group-filter = Website suchen
group-chosen = Gewählte Websites: { $count }
group-keep = Übernehmen
group-sites-of = Websites von { $group }
group-faulty = eine Website kann nicht gelesen werden
group-mute-hour = 1 Stunde stummschalten
group-mute-tomorrow = Bis morgen 6:00 stummschalten
group-stop = Nicht mehr lesen
group-open = Alle Dashboards öffnen
group-edit = Name und Websites …
group-dissolve = Alle Websites herausnehmen
open-all-title = Dashboards von { $group }
open-all-what = In deinem Browser werden { $count } Seiten geöffnet.
open-all = { $count } öffnen
all-sites = Alle Websites
order-name = Nach Name
order-activity = Nach Aktivität

## Eine Website entfernen

remove-title = { $site } entfernen
remove-what = Presence Tray vergisst { $site } ({ $address }), was du dafür eingestellt hast, und das Passwort.
remove-revoke = Auch das Anwendungspasswort auf der Website widerrufen
remove-why = Sonst bleibt das Passwort dort gültig, bis du es auf deiner Profilseite widerrufst.
remove = Entfernen
removing = Wird entfernt. Dein Schlüsselbund fragt vielleicht nach, und die Website kann eine halbe Minute für die Antwort brauchen.
close = Schließen

## Einstellungen

settings-reading = Einstellungen werden gelesen …
settings-alerts = Hinweise
settings-quiet-hours = Ruhezeit
settings-posts = Deine Beiträge
settings-language = Sprache
settings-away = Abwesenheit
settings-computer = Auf diesem Computer
settings-people = Personen
settings-other = Weiteres
show-example = Beispiel zeigen
hide-example = Beispiel ausblenden
example = Beispiel eines Hinweises
minutes-within = Min. ({ $least } bis { $most })
not-a-number = Das ist keine Zahl: Es wurde nichts geändert.
reset-minutes =
    { $count ->
        [one] Zurück auf 1 Minute
       *[other] Zurück auf { $count } Minuten
    }
quiet-on = Keine Hinweise zeigen
quiet-from = Von
quiet-until = bis
quiet-days = Beginn an diesen Tagen
setting-alerts-saved = Von anderen gespeichert
setting-alerts-saved-does = Meldet, wenn jemand einen Beitrag speichert, den du offen hast.
setting-alerts-saved-example = Ann Lee hat „Preise“ gespeichert, während du ihn offen hast
setting-alerts-saved-example-body = Beispielmagazin · lade neu, bevor du speicherst; sonst ersetzt deine Fassung die andere
setting-alerts-changing = Dein Beitrag wird geändert
setting-alerts-changing-does = Meldet, wenn jemand gerade einen Beitrag von dir ändert.
setting-alerts-changing-example = Ann Lee ändert gerade „Preise“
setting-alerts-changing-example-body = Beispielmagazin · seit 10:42 gibt es dort ungespeicherten Text. Sprecht ab, wer weitermacht, bevor du speicherst
setting-alerts-opened = Dein Beitrag wurde geöffnet
setting-alerts-opened-does = Meldet, wenn jemand einen Beitrag von dir öffnet.
setting-alerts-opened-example = Ann Lee hat „Preise“ geöffnet
setting-alerts-opened-example-body = Beispielmagazin · du bist seit 24 min darin
setting-alerts-already-in = Schon belegt
setting-alerts-already-in-does = Meldet, wenn du einen Beitrag öffnest, in dem schon jemand ist.
setting-alerts-already-in-example = Ann Lee ist schon in „Preise“
setting-alerts-already-in-example-body = Beispielmagazin · seit 09:12
setting-alerts-agents = Agenten
setting-alerts-agents-does = Meldet, wenn ein Programm im Auftrag von jemandem einen Beitrag von dir ändert.
setting-alerts-agents-example = Ein Agent von Ann Lee hat „Preise“ geändert
setting-alerts-agents-example-body = Beispielmagazin
setting-alerts-joined = Gemeinsam bearbeiten
setting-alerts-joined-does = Meldet, wenn jemand beim gemeinsamen Bearbeiten in Echtzeit dazukommt.
setting-alerts-joined-example = Ann Lee ist in „Preise“ dazugekommen
setting-alerts-joined-example-body = Beispielmagazin · ihr bearbeitet ihn gemeinsam
setting-alerts-watched = Ausgewählte Personen und Beiträge
setting-alerts-watched-does = Meldet, was die Personen und Beiträge betrifft, die du im Menü unter „Hinweis, wenn“ ausgewählt hast; ausgeschaltet bleibt die Auswahl erhalten.
setting-alerts-watched-example = „Preise“ ist frei
setting-alerts-watched-example-body = Beispielmagazin · Ann Lee hat ihn gerade verlassen. WordPress zeigt seine Sperre vielleicht noch bis zu 3 Minuten
setting-alerts-quiet-hours = Stille zu einer Tageszeit
setting-alerts-quiet-hours-does = Zeigt in dieser Zeit keine Hinweise; wer wo ist, bleibt zu sehen.
setting-posts-mine-for = Wie lange ein Beitrag als deiner gilt
setting-posts-mine-for-does = So lange gilt ein Beitrag noch als deiner, nachdem dein Tab darin verstummt ist: verdeckt, im Ruhezustand oder abgestürzt.
setting-language = Sprache
setting-language-does = Die Sprache von Menü, Hinweisen, Fenster und Terminal.
setting-language-system = Wie auf diesem Computer

setting-shortcut = Von überall etwas finden
setting-shortcut-does = Diese Tasten öffnen das Fenster aus jedem Programm, bereit zum Tippen. Dieselben Tasten noch einmal oder Escape legen es weg.
setting-shortcut-held = Dein Desktop führt sie als „{ $detail }“.
setting-shortcut-taken = Ein anderes Programm hat diese Tasten. Wähle andere, oder gib sie dort frei und setze sie hier noch einmal.
setting-shortcut-no-key = Keine Taste dieser Tastatur schreibt das. Wähle eine andere.
setting-shortcut-no-portal = Dieser Desktop gibt Programmen keine Tasten. Gib in seinen eigenen Einstellungen diesem Befehl Tasten: presence-tray-window --page switcher
setting-shortcut-denied = Du oder dein Desktop haben diese Tasten nicht erlaubt. Setze sie noch einmal, um wieder gefragt zu werden.
setting-shortcut-no-screen = Presence Tray läuft, wo keine Tasten gedrückt werden: Es sieht keinen Bildschirm.
setting-shortcut-failed = Das System gibt diese Tasten nicht: { $detail }. Setze sie noch einmal, um es wieder zu versuchen.
shortcut-none = Nicht gesetzt
shortcut-press = Tasten drücken
shortcut-keys = Escape lässt es, wie es ist, die Rücktaste löscht es.
shortcut-bare = Halte dazu Strg, Alt oder Super: Mit der Taste allein tippst du.
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-super = Super
key-super-mac = ⌘
key-space = Leertaste
key-insert = Einfg
key-home = Pos1
key-end = Ende
key-page-up = Bild auf
key-page-down = Bild ab

setting-away-nothing-open = Nichts von dir offen
setting-away-nothing-open-does = Du giltst als abwesend, sobald 5 Minuten lang auf keiner Website etwas von dir offen war.
setting-away-silent = Stille
setting-away-silent-does = Du giltst als abwesend, solange Hinweise pausieren, und in der Ruhezeit.
setting-autostart = Mit der Sitzung starten
setting-autostart-does = Startet Presence Tray, wenn du dich anmeldest: im Infobereich, ohne Fenster.
setting-log-level = Protokoll
setting-log-level-does = Wie viel in eine Datei geschrieben wird, die du schicken kannst, wenn ein Fehler gesucht wird. Kein Name, Titel oder Passwort steht darin.
setting-log-level-off = Aus
setting-log-level-error = Was kaputtging
setting-log-level-warn = Was schiefging
setting-log-level-info = Was geschah
setting-log-level-debug = Jede Anfrage
log-file = Sie liegt in
setting-avatars = Bilder der Personen
setting-avatars-does = Zeigt Personen im Menü mit dem Bild, das ihre Website nennt. Meist liegt es bei Gravatar, das so erfährt, von welcher Adresse aus jemand wen ansieht; ausgeschaltet wird niemand gefragt und Initialen stehen da.

## Einstellungen einer Website

seconds-within = s ({ $least } bis { $most })
moment-off = Jetzt nicht
moment-until = Bis { $until }
moment-1h = Für 1 Stunde
moment-8h = Für 8 Stunden
moment-tomorrow = Bis morgen 6:00
moment-168h = Für eine Woche
colour-none = Keine
colour-blue = Blau
colour-teal = Petrol
colour-green = Grün
colour-olive = Oliv
colour-gold = Goldgelb
colour-purple = Violett
colour-pink = Rosa
colour-grey = Grau
setting-site-alerts = Hinweise
setting-site-alerts-does = Meldet, was auf der Website geschieht. Ausgeschaltet ist sie stumm; wer dort ist, wird trotzdem gezeigt.
setting-site-muted-until = Eine Zeit lang still
setting-site-muted-until-does = Hält die Website bis dahin still.
setting-site-reading = Lesen
setting-site-reading-does = Ausgeschaltet bleibt die Website in Ruhe, bis du es wieder einschaltest.
setting-site-favourite = Favorit
setting-site-favourite-does = Hält die Website unter den ersten, hier und im Menü.
setting-site-group = Gruppe
setting-site-group-does = Der Name, unter dem sie mit anderen zusammen gezeigt wird, etwa der einer Firma.
setting-site-initials = Buchstaben
setting-site-initials-does = Sie stehen hier und im Menü vor dem Namen.
setting-site-colour = Farbe
setting-site-colour-does = Der Hintergrund der Buchstaben. Hast du keine gewählt, sind es die des Namens.
setting-site-at-most-every = Höchstens alle
setting-site-at-most-every-does = Öfter wird die Website nicht gelesen, auch nicht, solange ein Beitrag dort als deiner gilt: Hinweise kommen entsprechend später.

## Warum dieser Hinweis

why-kept = Die letzten 200 Entscheidungen seit dem Start von Presence Tray. Sie stehen nur im Arbeitsspeicher.
why-which = Welche gezeigt werden
why-all = Alle
why-told = Gemeldet
why-silent = Nicht gemeldet
why-none = Noch ist nichts geschehen, was hätte gemeldet werden können.
why-none-such = Davon gibt es noch keine.
why-when = Wann
why-site = Website
why-about = Was geschehen ist
why-why = Gemeldet, oder warum nicht
why-was-told = gemeldet
why-was-not = nicht gemeldet: { $why }

## Während der Abwesenheit

away-kept = Was in deinen Beiträgen, mit dem, was du ausgewählt hast, und mit deinen Websites geschah, während du weg warst. Es steht nur im Arbeitsspeicher und endet mit Presence Tray; was als Abwesenheit gilt, steht in den Einstellungen.
away-none = Während du weg warst, ist nichts geschehen.
away-since = Seit { $since }
away-more = Nur die letzten { $count } werden behalten.
away-forget = Vergessen
away-fault-over = kann wieder gelesen werden

## Was es kostet

cost-what = Anfragen, die Presence Tray in der letzten Stunde gesendet hat, im Vergleich zu dem, was ein Browser für einen offenen Tab von wp-admin sendet: Der Heartbeat von WordPress kommt auf dem Dashboard alle 60 Sekunden und im Editor alle 10 Sekunden.
cost-site = Website
cost-requests = Anfragen pro Stunde
cost-dashboard = Ein offener Tab mit dem Dashboard
cost-editor = Ein offener Tab mit dem Editor
cost-all = Alle { $count } Websites

## Über

about-version = Programmversion
about-licence = Lizenz
about-licence-is = GNU General Public License, Version 2 oder neuer
about-settings = Einstellungen stehen in
diagnostics = Diagnose
diagnostics-what = Zahlen, feste Namen von Fehlern und was du an den Einstellungen geändert hast. Kein Name, keine Adresse, kein Titel und kein Pfad steht darin.
copy-diagnostics = Diagnose kopieren

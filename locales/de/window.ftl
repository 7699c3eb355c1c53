### Was das Fenster sagt. Namen von Websites und Personen sowie Titel kommen von außen; sie stehen isoliert.

window-title = Presence Tray
views = Ansichten
view-now = Jetzt
view-posts = Meine Beiträge
view-add-site = Website hinzufügen
view-why = Warum dieser Hinweis
view-cost = Was es kostet
view-settings = Einstellungen
view-about = Über
favourites = Favoriten
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

switcher = Alles finden
switcher-keys = Strg K
switcher-keys-mac = ⌘K
switcher-field = Website, Person, Beitrag oder Aktion
switcher-results = Gefunden
switcher-site = Website
switcher-person = Person
switcher-post = Beitrag
switcher-action = Aktion
switcher-view = in diesem Fenster
switcher-none = Nichts passt.
switcher-found =
    { $count ->
        [one] 1 Treffer.
       *[other] { $count } Treffer.
    }
switcher-more = Die ersten { $shown } sind zu sehen; mehr Buchstaben finden andere.
read-all-now = Alle Websites jetzt lesen
sign-in-again-to = Neu anmelden: { $site }

## Eine Website hinzufügen

add-address = Adresse der Website
add-how = Dein Browser zeigt dann eine Seite der Website, auf der du zustimmst. Presence Tray fragt nie nach deinem eigenen Passwort.
add-begin = Verbinden
sign-in-again = Neu anmelden
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
not-read-yet = noch nicht gelesen
not-read = wird nicht gelesen
muted = stumm

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

just-now = eben

## Deine Beiträge

no-posts = Du hast keinen Beitrag offen.
post-live = jetzt offen
post-left-open = offen gelassen { $ago }
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
mine-left = von dir offen gelassen { $ago }
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
fault-means = Was es meist bedeutet
fault-remedy = Was zu tun ist
failed = Das ging nicht: { $why }
dismiss = Ausblenden

## Einstellungen

settings-reading = Einstellungen werden gelesen …
settings-alerts = Hinweise
settings-quiet-hours = Ruhezeit
settings-posts = Deine Beiträge
settings-language = Sprache
settings-other = Weiteres
show-example = Beispiel zeigen
hide-example = Beispiel ausblenden
example = Beispiel eines Hinweises
minutes-within = Min. ({ $least } bis { $most })
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
setting-posts-mine-for = Wie lange ein Beitrag deiner bleibt
setting-posts-mine-for-does = So lange bleibt ein Beitrag deiner, nachdem dein Tab darin verstummt ist: verdeckt, im Ruhezustand oder abgestürzt.
setting-language = Sprache
setting-language-does = Die Sprache von Menü, Hinweisen und Fenster.
setting-language-system = Wie auf diesem Computer

## Warum dieser Hinweis

why-kept = Die letzten 200 Entscheidungen, seit Presence Tray gestartet wurde. Sie stehen nur im Arbeitsspeicher.
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

## Was es kostet

cost-what = Anfragen, die Presence Tray in der letzten Stunde gesendet hat, neben dem, was ein Browser für einen offenen Tab von wp-admin sendet: Der Heartbeat von WordPress kommt auf dem Dashboard alle 60 Sekunden und im Editor alle 10 Sekunden.
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
diagnostics-what = Anzahlen, feste Namen von Fehlern und was du an den Einstellungen geändert hast. Kein Name, keine Adresse, kein Titel und kein Pfad steht darin.
copy-diagnostics = Diagnose kopieren

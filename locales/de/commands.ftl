### Was Befehle sonst ausgeben. Was getippt wird, wie Namen von Befehlen und Optionen, steht in Variablen.

## Hinweise und das laufende Programm

paused-for = Hinweise sind für die Dauer von { $length } pausiert.
paused-until-tomorrow = Hinweise sind bis morgen 6:00 pausiert.
paused-until-typed = Hinweise sind pausiert, bis du eingibst: { $command }
alerts-told-again = Hinweise kommen wieder.
quiet-hours-are = Hinweise schweigen in dieser Zeit: { $hours }.
quiet-hours-are-none = Es gibt keine Ruhezeit.
program-ends = Presence Tray wird beendet.
program-runs-already = Presence Tray läuft schon.
autostart-on = Presence Tray startet mit deiner Sitzung ({ $entry }).
autostart-off = Presence Tray startet nicht mit deiner Sitzung.

## Hinweise zu mehr als den eigenen Beiträgen

told-when-comes = Du bekommst einen Hinweis, wenn { $person } kommt.
told-when-opened = Du bekommst einen Hinweis, wenn { $post } geöffnet wird.
told-when-free = Du bekommst einen Hinweis, wenn { $post } frei wird.
not-told-when-comes = Du bekommst keinen Hinweis mehr, wenn { $person } kommt.
not-told-when-opened = Du bekommst keinen Hinweis mehr, wenn { $post } geöffnet wird.
not-told-when-free = Du bekommst keinen Hinweis mehr, wenn { $post } frei wird.
told-of-own-posts-only = Du bekommst Hinweise nur zu deinen eigenen Beiträgen.
nobody-has-that-number = niemand hat diese Nummer
several-have-that-name = auf „{ $site }“ heißen mehrere „{ $name }“; nenne die Nummer, die { $command } zeigt
nobody-has-that-name = niemand, der jetzt auf „{ $site }“ ist, heißt „{ $name }“, soweit ein laufendes Presence Tray weiß; nenne die Nummer des Kontos

## Öffnen

opened = Geöffnet: { $address }
no-browser = kein Browser ließ sich starten ({ $why }); die Adresse ist { $address }

## Websites

no-sites-add-one = Noch keine Website. Füge eine hinzu mit: { $command }
variable-set = { $variable } (gesetzt)
variable-not-set = { $variable } (nicht gesetzt)
accepts-certificate = nimmt das Zertifikat { $fingerprint } an
site-setting-is = { $setting } von „{ $site }“ ist { $value }.
sites-written =
    { $count ->
        [one] 1 Website in { $path } geschrieben.
       *[other] { $count } Websites in { $path } geschrieben.
    }
no-password-in-it = Darin steht kein Passwort, aber die Namen deiner Websites und deine Benutzernamen.
import-site-added = „{ $site }“ ist hinzugefügt. Melde dich an mit: { $command }
import-site-known = „{ $site }“ ist bekannt und bleibt unverändert.
import-site-refused = { $which } wird nicht übernommen: { $why }.
import-sites-counted =
    { $count ->
        [one] 1 Website hinzugefügt, { $known } schon bekannt, { $refused } nicht übernommen.
       *[other] { $count } Websites hinzugefügt, { $known } schon bekannt, { $refused } nicht übernommen.
    }
revoke-question = Auch das Anwendungspasswort von { $user } auf { $site } widerrufen? [J/n]
sign-removing = Wird entfernt …

## Fragen. Die Antworten sind Wörter, die getippt werden, mit einem Leerzeichen dazwischen; die englischen gelten immer

answers-yes = j ja
answers-no = n nein
password-question = Anwendungspasswort von { $user } auf { $origin }:
user-question = Benutzername oder E-Mail-Adresse auf { $origin }:
accept-question = Genau dieses Zertifikat für diese Website annehmen? [j/N]
keychain-question = Eingabe versucht den Schlüsselbund noch einmal, „{ $key }“ und Eingabe macht ohne ihn weiter:

## Eine Website verbinden

key-accepts = „{ $key }“ und Eingabe nimmt es an, Strg-C beendet.
keys-of-keychain = Eingabe versucht es noch einmal, „{ $key }“ und Eingabe macht weiter, Strg-C beendet.
key-opens-again = Eingabe öffnet die Seite noch einmal
key-link = „{ $key }“ und Eingabe öffnet sie so, dass sie durch einen Link zurückkommt
key-by-hand = „{ $key }“ und Eingabe nimmt Benutzer und Passwort von Hand
keys-and-ctrl-c = { $keys }, Strg-C beendet.
next-command = Weiter mit: { $command }
no-password-needed = Es wird kein Passwort mehr gebraucht. Drücke die Eingabetaste.
sign-taking-back = Was auf der Website und im Schlüsselbund begonnen war, wird zurückgenommen; Strg-C beendet das Warten …
not-waited-for = Nicht abgewartet: Ein eben angelegtes Anwendungspasswort steht vielleicht noch auf deiner Profilseite auf der Website. Beim nächsten Start widerruft oder nennt Presence Tray es und nimmt heraus, was im Schlüsselbund ist.

## Viele Websites auf einmal

import-line = Zeile { $line }
import-added = hinzugefügt als „{ $site }“
import-known = schon verbunden als „{ $site }“
import-ready = WordPress „{ $title }“ gefunden, das Presence-Plugin ist aktiv
import-part-of = gehört zu „{ $site }“, schon verbunden
import-same = dieselbe Website wie in Zeile { $line }
import-skipped = übersprungen
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [one] 1 zu bestätigen. Eingabe öffnet die nächste im Browser, „{ $skip }“ und Eingabe überspringt sie, „{ $end }“ und Eingabe beendet.
       *[other] { $count } zu bestätigen. Eingabe öffnet die nächste im Browser, „{ $skip }“ und Eingabe überspringt sie, „{ $end }“ und Eingabe beendet.
    }
import-next = { $number } von { $count }: { $site }
counted-added = { $count } hinzugefügt
counted-known = { $count } bekannt
counted-ready = { $count } zu bestätigen
counted-skipped = { $count } übersprungen
counted-failed = { $count } fehlgeschlagen
list-names-none = Die Liste nennt keine Websites.
list-counted = Websites: { $counted }.
list-fault = { $count } × { $fault }. Zu tun: { $remedy }
list-approve = Um sie zu bestätigen, importiere die Liste in einem Terminal oder gib für jede ein: { $command }
list-left = Was übrig ist, steht in { $path }; importiere die Datei noch einmal, wenn alles behoben ist.
list-could-be-left = Mit { $option } wird, was übrig ist, als Liste geschrieben, die sich wieder importieren lässt.

## Eine Website untersuchen

all-is-well = Alles ist in Ordnung.
all-is-well-so-far = So weit ist alles in Ordnung. Mit { $option } wird auch die Anmeldung untersucht.
something-is-wrong = Etwas stimmt nicht; siehe { $mark } oben.
step-address = Adresse
step-host = Host
step-wordpress = WordPress
step-elsewhere = Adresse der Website
step-clock = Uhr
step-plugin = Presence-Plugin
step-sign-in = Anmeldung
step-credential = Zugangsdaten
step-rights = Was dieses Konto sehen darf
step-reading = Erstes Lesen
step-certificate = Zertifikat
step-not-reached = nicht angesehen
step-without-user = ohne Benutzer nicht angesehen

### Warum ein Befehl nicht getan werden konnte, für Menschen am Terminal. Was getippt wird, steht in Variablen; { $why } sagt
### das System. Ein Fehler steht hinter dem Namen des Programms.

## Dateien

unreadable = { $path } lässt sich nicht lesen: { $why }
unwritable = { $path } lässt sich nicht schreiben: { $why }
file-is-there = { $path } gibt es schon; nenne eine andere Datei
it-is-no-file = es ist keine Datei
too-large-for-a-list = es ist zu groß für eine Liste von Websites
no-such-list = es ist schon da und keine solche Liste; nenne eine andere Datei
not-printed = das Ergebnis ließ sich nicht ausgeben: { $why }

## Einstellungen

no-home-for-settings = es gibt kein Benutzerverzeichnis für Einstellungen; setze { $variable } auf ein Verzeichnis
settings-unreadable = { $path } lässt sich nicht lesen: { $why }. Es wurde so gelassen
settings-newer = { $path } hat Version { $version }, und dieses Programm kennt { $known }. Es wurde so gelassen; verwende ein neueres presence-tray
site-incomplete = die Einstellungen von „{ $site }“ sind unvollständig; entferne die Website und füge sie neu hinzu
settings-broken = { $path } ist nicht benutzbar: { $why }.
settings-kept-as = Es ist aufbewahrt als { $path }.
settings-left = Es bleibt, wie es ist, bis etwas zu schreiben ist.
settings-copy-used = Die letzte gute Kopie davon wird verwendet, { $path }.
settings-without-copy = Es gibt keine Kopie davon, daher ist keine Website bekannt.
settings-missing = { $path } ist nicht da. Die letzte gute Kopie davon wird verwendet, { $copy }. Um neu zu beginnen, nimm auch die Kopie weg.
settings-not-understood = In { $path } ist nicht verständlich: { $places }. Es wird übergangen und bleibt in der Datei, wie es ist.
settings-beyond = In { $path }: { $what } Die Datei bleibt, wie sie ist.
settings-newer-readable = { $path } hat Version { $version }, und dieses Presence Tray ist älter. Es wird gelesen, soweit es verständlich ist, und nicht geändert. Verwende ein neueres presence-tray.
settings-newer-left = { $path } hat Version { $version }, und dieses Presence Tray ist älter. Es bleibt, wie es ist, und keine Website ist bekannt. Verwende ein neueres presence-tray.

## Websites

no-site-called = keine Website heißt „{ $name }“; es gibt { $known }
site-titled = „{ $site }“
no-sites-configured = noch ist keine Website eingerichtet; füge eine hinzu mit: { $command }
nothing-was-changed = nichts wurde geändert: { $why }
work-ended = die Arbeit endete unerwartet
no-connections = von diesem Computer aus ist keine Verbindung möglich: { $why }

## Optionen und Passwörter

takes-a-variable = { $option } erwartet den Namen einer Umgebungsvariablen (Buchstaben, Ziffern und _), nie das Passwort selbst
takes-a-user = { $option } erwartet deinen Benutzernamen oder deine E-Mail-Adresse auf der Website
takes-a-name = { $option } erwartet einen Namen auf einer Zeile, ohne unsichtbare Zeichen
user-is-needed = { $option } fehlt: dein Benutzername oder deine E-Mail-Adresse auf der Website
password-needs-user = zu einem Passwort gehört auch { $option }
variable-is-empty = die Umgebungsvariable { $variable } ist nicht gesetzt oder leer
nothing-typed = es wurde kein Passwort eingegeben
no-password-given = es wurde kein Anwendungspasswort angegeben: verwende { $stdin }, { $variable } oder ein Terminal, um es einzugeben
no-such-exception = { $option } gibt es nur für eine Website auf diesem Computer oder mit einem Namen in .test oder .local; andere brauchen ein Zertifikat, dem dieser Computer vertraut
reads-from-a-pipe = { $option } liest aus einer Pipe, damit kein Passwort auf dem Bildschirm zu sehen ist; { $page } hat eine Schleife dafür
input-unreadable = die Standardeingabe lässt sich nicht lesen: { $why }
input-without-password = in der ersten Zeile der Standardeingabe steht kein Passwort
input-line = Zeile { $line } der Standardeingabe hat nicht die Form { $form }
input-line-no-site = Zeile { $line } der Standardeingabe nennt keine Website, und auch keine andere Zeile tut es; jede Zeile hat die Form { $form }, und `{ $command }` zeigt die Namen

## Der Schlüsselbund

passwords-not-kept = Die Passwörter lassen sich nicht aufbewahren, daher wurde nichts importiert. { $why }
password-not-revoked = Ein Passwort ließ sich nicht widerrufen

## Das laufende Presence Tray

not-running = Presence Tray läuft nicht. Starte es mit: { $command }
no-socket-directory = es gibt kein Verzeichnis für den Socket des laufenden Programms; setze { $variable } auf eines
socket-directory-unusable = das Verzeichnis { $path } ist für den Socket des laufenden Programms nicht benutzbar: { $why }
socket-directory-not-private = das Verzeichnis { $path } gehört nicht dir allein, daher kann der Socket des laufenden Programms nicht darin sein; setze { $variable } auf ein anderes
socket-too-long = { $path } ist länger als die { $longest } Bytes, die dieses System für einen Socket nimmt; setze { $variable } auf ein Verzeichnis mit kürzerem Namen
socket-not-listening = bei { $path } kann kein Programm eingelassen werden: { $why }
running-not-reached = das laufende Presence Tray ist bei { $path } nicht erreichbar: { $why }
running-not-ours = bei { $path } lauscht das Programm eines anderen Kontos; es wurde nichts gefragt
running-silent = das laufende Presence Tray antwortet nicht. Vielleicht ist es angehalten oder beschäftigt: warte einen Augenblick, oder beende es und starte es neu
running-ended = das laufende Presence Tray hat die Verbindung beendet
running-not-understood = das laufende Presence Tray sagt etwas, das diese Version nicht versteht. Beende es und starte es neu, damit beide dieselbe Version haben
running-broke = die Verbindung zum laufenden Presence Tray brach ab: { $why }
asked-too-long = die Anfrage ist zu lang; nenne weniger Websites

## Mit der Sitzung starten

no-home-for-entry = es gibt kein Benutzerverzeichnis für den Eintrag
program-not-found = wo dieses Programm liegt, ließ sich nicht herausfinden: { $why }
program-path-unusable = der Pfad dieses Programms, { $path }, lässt sich nicht in einen Eintrag schreiben; lege das Programm woanders ab
entry-unchanged = { $place } lässt sich nicht ändern: { $why }

## Listen von Websites

list-unreadable = die Liste lässt sich nicht lesen: { $why }
list-too-long = die Liste ist länger als { $size } kB; importiere sie in Teilen
list-too-many = die Liste hat mehr als { $most } Zeilen; importiere sie in Teilen
list-not-text = die Liste ist kein Text in UTF-8; speichere sie als Textdatei oder als „CSV UTF-8“
list-no-addresses = keine Spalte der Liste heißt „{ $first }“ oder „{ $second }“; ihre Spalten sind { $columns }
list-no-passwords = die Liste hat keine Passwörter; jede Zeile ist eine Adresse, ein Benutzer und ein Anwendungspasswort
list-was-exported = { $path } wurde von { $command } geschrieben; { $options } sind für Listen von Adressen
no-list-of-sites = es ist keine Liste von Websites: { $why }. `{ $command }` schreibt eine
list-newer = es ist eine Liste der Version { $version }, und dieses presence-tray ist älter
list-too-many-sites =
    { $count ->
        [one] sie hat 1 Website, und höchstens { $most } werden aus einer Liste übernommen
       *[other] sie hat { $count } Websites, und höchstens { $most } werden aus einer Liste übernommen
    }

## Was ein Programm des Systems sagt, wie es das sagt

as-it-says = „{ $said }“

## Was in der Einstellungsdatei nicht stimmt; setzt einen Text davor fort

broken-empty = sie ist leer
broken-json = sie ist kein gültiges JSON: { $why }
broken-version = sie sagt nicht, von welcher Version sie ist
broken-sites = „{ $name }“ darin ist keine Liste
broken-link = sie ist eine Verknüpfung mit etwas, das es nicht gibt
broken-folder = es ist ein Ordner
broken-large = sie hat mehr als { $size } MB
broken-read = sie lässt sich nicht lesen: { $why }
place-site = Website „{ $site }“
place-site-number = Website Nr. { $number }
place-of-site = { $path } von { $site }
setting-beyond = für { $setting } ist möglich: { $takes }; { $used } wird verwendet.
setting-of-site-beyond = für { $setting } von „{ $site }“ ist möglich: { $takes }; { $used } wird verwendet.
settings-busy = { $path } lässt sich nicht schreiben: Ein anderes Programm ändert es gerade. Versuche es gleich noch einmal
busy-with-passwords = ein anderes Presence Tray bringt gerade zu Ende, was mit einem Passwort begonnen wurde, etwa ein Entfernen; versuche es in einer Minute noch einmal
lock-unusable = die Sperre neben den Einstellungen ist nicht zu bekommen: { $why }

## Warum eine Website einer Liste nicht übernommen wird

list-site-broken = etwas fehlt darin oder ist nicht, was es sein sollte
list-site-name = ihr Name oder ihr Benutzer fehlt, ist zu lang oder hat Zeichen, die nicht gezeigt werden
list-site-number = die Nummer des Benutzerkontos fehlt; füge sie hinzu mit: { $command }
list-site-address = ihre Adresse beginnt nicht mit https:// und führt nicht zu diesem Computer
list-site-wordpress = die Adresse ihres WordPress ist nicht benutzbar
list-site-hosts = ihre Adressen sind auf verschiedenen Hosts; füge sie hinzu mit: { $command }
list-site-shown = ihre Gruppe oder ihre Buchstaben sind zu lang oder haben Zeichen, die nicht gezeigt werden
list-site-chosen = sie nennt mehr als { $most } Beiträge oder Personen
list-site-type = sie nennt einen Beitrag eines Typs, den es in WordPress nicht geben kann

## Warum eine Zeile übrig ist, in der Datei für das Übrige

left-skipped = übersprungen
left-not-approved = noch nicht genehmigt

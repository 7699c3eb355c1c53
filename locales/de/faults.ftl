### Warum eine Website nicht gelesen werden kann.

## In zwei oder drei Wörtern, für eine Zeile

fault-no-address = keine Adresse
fault-certificate = Zertifikat nicht angenommen
fault-plain-http = nicht über einfaches http
fault-no-answer = keine Antwort
fault-moved = an eine andere Adresse umgezogen
fault-redirects = leitet im Kreis weiter
fault-not-wordpress = kein WordPress
fault-sign-in-again = erneut anmelden
fault-sign-in-stripped = die Anmeldung kommt nicht an
fault-passwords-off = Anwendungspasswörter sind aus
fault-not-allowed = dieses Konto darf es nicht sehen
fault-rest-closed = die REST-Schnittstelle ist geschlossen
fault-gate = hinter einem anderen Passwort
fault-firewall = eine Firewall hat geantwortet
fault-web-page = eine Webseite hat geantwortet
fault-no-rest = dort ist keine REST-Schnittstelle
fault-no-plugin = kein Presence-Plugin
fault-no-network = kein Netzwerk von Websites
fault-who-am-i = verbirgt, wer angemeldet ist
fault-maintenance = wird aktualisiert
fault-wait = bittet zu warten
fault-database = die Datenbank ist nicht erreichbar
fault-not-recorded = Anwesenheit wird nicht erfasst
fault-error = antwortet mit einem Fehler
fault-sign-in = anmelden
fault-keychain-locked = der Schlüsselbund ist gesperrt
fault-keychain-denied = der Schlüsselbund verweigert den Zugriff
fault-keychain-missing = kein Schlüsselbund
fault-keychain-failed = der Schlüsselbund funktioniert nicht
fault-settings = Einstellungen unvollständig
fault-sign-in-unusable = Anmeldung nicht benutzbar
fault-stopped = nicht gelesen
fault-unread = noch nicht gelesen
fault-ended = nicht mehr gelesen
fault-line = Zeile nicht verstanden
fault-line-with-more = außer der Adresse noch mehr
fault-line-without-password = kein Passwort in der Zeile

## Was zu sehen war, was es bedeutet, was zu tun ist

no-password-seen = Für diese Website ist kein Anwendungspasswort bekannt.
no-password-means = Der Schlüsselbund hat keines für sie, und es wurde keines angegeben.
no-password-remedy = Melde dich an mit `{ $command }`, setze { $variable }, oder gib es mit --passwords-stdin an.
keychain-locked-seen = Der Schlüsselbund ist gesperrt.
keychain-locked-means = Er wird entsperrt, wenn du dich mit Passwort an diesem Computer anmeldest; manche Systeme sperren ihn nach einer Weile wieder.
keychain-locked-remedy = Entsperre ihn: im Menü des Tray-Symbols oder im Programm des Schlüsselbunds. Presence Tray macht von selbst weiter.
keychain-locked-cure = den Schlüsselbund entsperren
keychain-denied-seen = Der Schlüsselbund lässt Presence Tray nicht hinein.
keychain-denied-means = Seine Frage wurde geschlossen oder verneint, oder eine Regel des Systems verbietet es.
keychain-denied-remedy = Wähle im Menü des Tray-Symbols die Zeile des Schlüsselbunds, um noch einmal gefragt zu werden, oder erlaube es im Programm des Schlüsselbunds.
keychain-denied-cure = Presence Tray in den Schlüsselbund lassen
keychain-missing-seen = Auf diesem Desktop läuft kein Schlüsselbund: { $why }.
keychain-missing-means = Es ist keiner installiert, oder er wurde nicht mit der Sitzung gestartet.
keychain-missing-remedy = Installiere oder starte einen, etwa gnome-keyring, KWallet oder KeePassXC; Presence Tray findet ihn von selbst.
keychain-missing-cure = einen Schlüsselbund starten, { $variable } setzen oder --passwords-stdin benutzen
keychain-failed-seen = Der Schlüsselbund ist nicht benutzbar: { $why }.
keychain-failed-means = Im Programm des Schlüsselbunds stimmt etwas nicht.
keychain-failed-remedy = Starte das Programm des Schlüsselbunds neu. Presence Tray versucht es jede halbe Minute.
keychain-failed-cure = den Schlüsselbund neu starten
keychain-remedy = { $remedy } Ohne Schlüsselbund: Setze { $variable }, oder gib das Passwort mit --passwords-stdin an.
settings-incomplete-seen = In den Einstellungen fehlt ihre Adresse oder ihr Benutzer.
settings-incomplete-means = Die Einstellungsdatei wurde von Hand oder von einem anderen Programm geändert.
settings-incomplete-remedy = Entferne die Website und füge sie neu hinzu: { $command }
unusable-seen = Die Anmeldung kann nicht gesendet werden: { $why }.
unusable-means = Der Benutzername oder das Anwendungspasswort wurde nicht so angegeben, wie WordPress es zeigt.
unusable-remedy = Kopiere beides noch einmal von deiner Profilseite auf der Website.
line-seen = Zeile { $line } hat nicht die Form ADRESSE BENUTZER PASSWORT.
line-means = Eine Spalte fehlt, oder die Spalten stehen in anderer Reihenfolge.
line-remedy = Gib in jeder Zeile eine Adresse, einen Benutzer und ein Anwendungspasswort an, getrennt durch Tabulatoren, Kommas oder Leerzeichen.
line-with-more-seen = Zeile { $line } enthält außer der Adresse noch mehr.
line-with-more-means = Keine Überschrift benennt ihre Spalten. Eine davon könnte ein Passwort sein; deshalb wurde nichts aus der Zeile benutzt.
line-with-more-remedy = Benenne die Spalten in der ersten Zeile, etwa „address,user“, gib in jeder Zeile nur eine Adresse an, oder importiere die Liste als eine mit Passwörtern.
line-without-password-seen = In der Zeile stehen Adresse und Benutzer, aber kein Passwort.
line-without-password-means = Das Programm, das die Liste schreibt, konnte keines anlegen: WP-CLI sagt dort, wo es läuft, warum.
line-without-password-remedy = Sieh nach, was WP-CLI zu dieser Website sagt, und starte es dann für die übrigen Websites noch einmal.
stopped-seen = Diese Website wird nicht gelesen.
stopped-means = Du hast das Lesen beendet.
stopped-remedy = Wähle „wieder lesen“ bei der Website im Menü des Tray-Symbols.
stopped-cure = im Menü des Tray-Symbols „wieder lesen“ wählen
unread-seen = Diese Website wurde noch nicht gelesen.
unread-means = Das Programm wurde gerade erst gestartet und liest seine Websites nacheinander.
unread-remedy = Warte einen Moment und frage noch einmal.
unread-cure = gleich noch einmal fragen
reading-ended-seen = Das Lesen dieser Website endete unerwartet.
reading-ended-means = Das ist ein Fehler in Presence Tray, nicht auf der Website. Andere Websites werden gelesen wie zuvor.
reading-ended-remedy = Starte Presence Tray neu. Bitte melde es mit dem, was auf der Standardfehlerausgabe stand.

## Was mit dem Schlüsselbund nicht stimmt; setzt einen Text davor fort

no-session-bus = es gibt keinen Session-Bus (D-Bus)
keychain-no-service = kein Programm bietet dort den Secret Service an
keychain-not-started = der installierte lässt sich nicht starten
keychain-no-keyring = der laufende hat noch keinen Schlüsselring
keychain-no-login = dieses Konto hat keinen Anmelde-Schlüsselbund
keychain-no-manager = diese Windows-Sitzung hat keine Anmeldeinformationsverwaltung
keychain-no-text = was er für diese Website enthält, ist kein Text
keychain-ended = er endete, während er gefragt wurde
keychain-silent = er hat { $seconds } s lang nicht geantwortet
keychain-busy = zu vieles wartet auf ihn
asking-ended = die Anfrage endete unerwartet

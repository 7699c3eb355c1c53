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
fault-not-allowed = dieser Benutzer darf es nicht sehen
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

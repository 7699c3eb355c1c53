### Warum eine Website nicht gelesen werden kann: was zu sehen war, was das meist bedeutet, was zu tun ist.

## Was zu sehen war

seen-no-address = Es wurde keine Adresse angegeben.
seen-bad-address = Die Adresse wurde nicht verstanden: { $why }.
seen-plain-http = { $origin } ist einfaches http; deshalb wurde nichts gesendet.
seen-no-answer = Keine Antwort von { $origin }: { $why }.
seen-certificate = Keine Antwort von { $origin }: { $why }. Es gilt für { $names }.
seen-certificate-of-nobody = Keine Antwort von { $origin }: { $why }. Es nennt keinen Host.
seen-moved = { $from } schickt die Anfrage weiter zu { $to }.
seen-redirects = { $origin } schickt die Anfrage immer wieder weiter.
seen-too-long = { $origin } braucht zu viele Anfragen oder zu viel Zeit, um zu sagen, wer da ist.
seen-not-wordpress = { $address } antwortet, aber nichts dort deutet auf WordPress hin.
seen-no-plugin = { $origin } zählt auf, was es anbietet; Anwesenheit ist nicht dabei.
seen-answer = { $origin } hat mit { $status } geantwortet; gefragt war: { $asked }.
seen-answer-wait = { $origin } hat mit { $status } geantwortet; gefragt war: { $asked }. Es will erst wieder gefragt werden in { $wait }.
seen-answer-code = { $origin } hat mit { $status } ({ $code }) geantwortet; gefragt war: { $asked }.
seen-answer-code-wait = { $origin } hat mit { $status } ({ $code }) geantwortet; gefragt war: { $asked }. Es will erst wieder gefragt werden in { $wait }.
seen-answer-page = { $origin } hat mit { $status } und einer Seite mit dem Titel „{ $title }“ geantwortet; gefragt war: { $asked }.
seen-answer-page-wait = { $origin } hat mit { $status } und einer Seite mit dem Titel „{ $title }“ geantwortet; gefragt war: { $asked }. Es will erst wieder gefragt werden in { $wait }.
seen-broken-json = { $origin } hat mit { $status } geantwortet; gefragt war: { $asked }. Die Antwort ist kein gültiges JSON; sie beginnt mit „{ $begins }“.
seen-nothing = Es war nichts zu sehen.

## Warum keine Antwort kam

no-answer-host-not-found = der Name des Hosts wurde nicht gefunden
no-answer-refused = die Verbindung wurde abgelehnt
no-answer-unreachable = der Host ist nicht erreichbar
no-answer-certificate = das Zertifikat wird nicht angenommen: { $problem }
no-answer-no-secure-connection = es kam keine sichere Verbindung zustande
no-answer-connect-timeout = keine Verbindung innerhalb der Wartezeit
no-answer-read-timeout = keine Daten innerhalb der Wartezeit
no-answer-total-timeout = keine vollständige Antwort innerhalb der Wartezeit
no-answer-too-large = die Antwort ist größer als { $limit } Bytes
no-answer-truncated = die Verbindung endete mitten in der Antwort
no-answer-closed = die Verbindung wurde ohne Antwort geschlossen
no-answer-garbled = die Antwort konnte nicht entpackt werden
no-answer-proxy = der Proxy hat die Anfrage nicht durchgelassen
no-answer-plain-http = über einfaches http werden keine Zugangsdaten gesendet
no-answer-other = die Verbindung ist fehlgeschlagen

## Was mit einem Zertifikat nicht stimmt

certificate-expired = es ist abgelaufen
certificate-not-yet-valid = es ist noch nicht gültig
certificate-other-name = es gehört zu einem anderen Namen
certificate-unknown-issuer = dieser Computer vertraut seinem Aussteller nicht
certificate-of-authority = es ist für eine Zertifizierungsstelle gemacht, nicht für eine Website
certificate-revoked = es wurde widerrufen
certificate-invalid = es ist nicht gültig

## Was mit einer Adresse oder einer Anmeldung nicht stimmt

address-empty = es wurde keine Adresse angegeben
address-too-long = die Adresse ist länger als { $longest } Zeichen
address-not-an-address = sie ist nicht als Webadresse lesbar
address-other-scheme = sie beginnt mit „{ $scheme }:“, und das ist keine Website
address-user-info = sie enthält einen Benutzernamen oder ein Passwort
credential-no-user = der Benutzername ist leer
credential-no-password = das Anwendungspasswort ist leer
credential-colon-in-user = ein Benutzername darf keinen Doppelpunkt enthalten

## Wonach gefragt wurde

asked-web-page = die Seite
asked-index = das Verzeichnis der REST-Schnittstelle
asked-presence-routes = was das Presence-Plugin anbietet
asked-rooms = wer in welchem Beitrag ist
asked-online = wer angemeldet ist
asked-room = wer in einem Beitrag ist
asked-network = wer auf welcher Website des Netzwerks ist
asked-me = das angemeldete Konto
asked-password-in-use = das benutzte Anwendungspasswort
asked-post-type = ein Beitragstyp
asked-posts = die Titel von Beiträgen
asked-revisions = wer einen Beitrag gespeichert hat
asked-autosaves = die automatischen Speicherungen eines Beitrags
asked-text = der Text eines Beitrags

## Zeitdauern, nach „in“. Minuten, Stunden und Tage sind zwei oder mehr

length-second = 1 Sekunde
length-seconds = { $count } Sekunden
length-minutes = { $count } Minuten
length-hours = { $count } Stunden
length-days = { $count } Tagen

## Was das meist bedeutet

means-user-in-address = Eine Adresse mit Benutzername oder Passwort würde in Listen und Protokollen stehen.
means-bad-address = Die Adresse einer Website sieht aus wie example.com oder https://example.com/blog.
means-moved-elsewhere = Die Website hat eine andere Adresse als die angegebene. Ein Passwort wird nie an eine andere Adresse weitergegeben.
means-too-many-redirects = Zwei Einstellungen der Website widersprechen sich, oft bei „www“ oder https.
means-reading-too-long = Die Website ist gerade sehr langsam oder leitet jede Anfrage mehrmals weiter.
means-not-wordpress = Die Website ist mit etwas anderem gemacht, ihr WordPress liegt in einem anderen Verzeichnis, oder ihre REST-Schnittstelle ist verborgen.
means-credentials-refused = Der Benutzername oder das Anwendungspasswort ist falsch, oder das Passwort wurde widerrufen.
means-not-signed-in = Das Anwendungspasswort wurde abgelehnt oder widerrufen, der Webserver reicht es nicht an WordPress weiter, oder die Anmeldung mit Anwendungspasswort ist aus. Von außen sieht das gleich aus.
means-sign-in-stripped = Der Webserver oder etwas davor entfernt den Header Authorization, bevor WordPress ihn sieht.
means-sign-in-needed = Die Website zeigt das nur angemeldeten Personen.
means-application-passwords-off-for-user = Die Website erlaubt diesem Konto keine Anmeldung mit Anwendungspasswörtern.
means-application-passwords-off = Die Website bietet keine Anmeldung mit Anwendungspasswörtern an: Sie läuft über einfaches http, oder ein Sicherheits-Plugin hat sie ausgeschaltet.
means-type-not-allowed = Beiträge dieses Typs haben keine REST-Schnittstelle; ihre Titel sind deshalb nicht lesbar.
means-post-not-allowed = Dieses Konto darf den Beitrag nicht bearbeiten, oder er wurde inzwischen gelöscht oder hat einen anderen Typ bekommen.
means-not-allowed = Die Anmeldung klappt, aber dieses Konto darf das nicht sehen. Anwesenheit ist für alle, die Beiträge bearbeiten dürfen.
means-rest-closed = Ein Plugin schließt die REST-Schnittstelle oder Teile davon.
means-basic-auth-gate = Der Webserver verlangt vor WordPress ein eigenes Passwort, wie es bei Staging-Websites üblich ist. In eine Anfrage passt nur eine Anmeldung; beide zugleich gehen nicht.
means-firewall-page = Eine Firewall vor der Website hält dieses Programm für einen Bot oder sperrt die REST-Schnittstelle.
means-web-page-instead = Ein Cache, eine Anmeldeseite, eine Wartungsseite oder eine Firewall steht vor der REST-Schnittstelle.
means-plain-permalinks = Die Website benutzt einfache Permalinks; ihre REST-Schnittstelle hat deshalb eine andere Adresse.
means-rest-not-there = Unter dieser Adresse gibt es keine REST-Schnittstelle. Die Website ist vielleicht umgezogen, oder ihr Webserver reicht solche Adressen nicht an WordPress weiter.
means-plugin-missing = Das Plugin Presence API ist auf dieser Website nicht aktiv.
means-no-network = Die Website ist kein Netzwerk, oder ihr Presence-Plugin ist älter als 0.2.
means-route-missing = Dieser Teil der REST-Schnittstelle fehlt auf der Website, oder ein Plugin hat ihn entfernt.
means-not-there = Es wurde gelöscht oder war nie da.
means-who-am-i-blocked = Ein Sicherheits-Plugin verbirgt alles über Benutzer, und auch das benutzte Passwort verrät nicht, wem es gehört.
means-maintenance = WordPress oder ein Plugin wird gerade aktualisiert. Das dauert höchstens ein paar Minuten.
means-rate-limited = Der Hoster erlaubt weniger Anfragen, als er bekommen hat, von diesem Programm oder von anderen unter derselben Adresse.
means-database-down = WordPress erreicht seine Datenbank nicht.
means-php-fatal = Ein Plugin oder Theme der Website stürzt beim Antworten ab.
means-server-error = Auf dem Server ist etwas schiefgegangen.
means-bad-gateway = Der vordere Webserver bekommt von PHP dahinter keine Antwort: überlastet, im Neustart oder ausgefallen.
means-unavailable = Der Server nimmt gerade keine Anfragen an: überlastet, im Neustart oder in Wartung.
means-recording-off = Das Erfassen der Anwesenheit ist auf dieser Website ausgeschaltet.
means-storage-missing = Das Presence-Plugin hat seine Tabelle noch nicht angelegt.
means-request-rejected = Die Website nimmt die Anfrage in dieser Form nicht an; vielleicht ist die Version ihres Presence-Plugins unbekannt.
means-empty-answer = Etwas hat die Antwort abgeschnitten: ein Absturz auf der Website, ein Cache oder eine Firewall.
means-broken-json = Die Antwort wurde abgeschnitten oder mit anderem Text vermischt, meist von einem Plugin, das Meldungen ausgibt.
means-unexpected-answer = Dort antwortet etwas anderes als WordPress, oder ein Plugin verändert, was WordPress antwortet.
means-host-not-found = Der Name ist vertippt oder existiert nicht mehr, oder dieser Computer ist offline.
means-refused = Der Server ist da, aber an diesem Port antwortet kein Webserver.
means-unreachable = Dieser Computer ist offline, oder es gibt keinen Weg in jenes Netz (vielleicht ein VPN).
means-expired = Das Zertifikat der Website wurde nicht rechtzeitig erneuert, oder die Uhr dieses Computers geht vor.
means-not-yet-valid = Die Uhr dieses Computers geht nach, oder das Zertifikat ist aus der Zukunft.
means-other-name = Das Zertifikat gilt für einen anderen Namen, oft mit oder ohne „www“.
means-unknown-issuer = Das Zertifikat der Website ist selbst ausgestellt, oder ein Programm in diesem Netz sieht in sichere Verbindungen hinein.
means-of-authority = Das Zertifikat der Website ist selbst ausgestellt und gibt sich als das einer Zertifizierungsstelle aus.
means-revoked = Der Aussteller hat das Zertifikat zurückgezogen.
means-invalid = Das Zertifikat oder die Kette, die der Server mitschickt, ist nicht in Ordnung.
means-no-secure-connection = Der Server spricht an diesem Port kein https oder nur eine alte Form davon.
means-connect-timeout = Der Server ist ausgefallen oder überlastet, oder eine Firewall verwirft die Verbindung.
means-timeout = Die Website ist gerade sehr langsam oder hängt.
means-too-large = Dort antwortet etwas anderes als WordPress.
means-broken-off = Der Server oder etwas dazwischen hat die Verbindung abgebrochen.
means-garbled = Etwas dazwischen verändert, was die Website sendet.
means-proxy = Der Proxy aus den Netzwerkeinstellungen dieses Computers lehnt die Verbindung ab oder ist nicht da.
means-plain-http = Über einfaches http könnte jeder auf dem Weg das Passwort lesen.
means-other = Die Verbindung ist auf ungewöhnliche Weise abgebrochen.

## Was zu tun ist

remedy-user-in-address = Gib die Adresse ohne beides an; nach dem Anwendungspasswort wird eigens gefragt.
remedy-bad-address = Kopiere die Adresse aus dem Browser, von der Website oder aus ihrem wp-admin.
remedy-too-many-redirects = Vergleiche die beiden Adressen in wp-admin unter Einstellungen → Allgemein mit der im Browser.
remedy-reading-too-long = Versuche es später noch einmal; `watch` tut das von selbst. Wenn es so bleibt, öffne die Website im Browser und füge die Adresse hinzu, die dort steht.
remedy-not-wordpress = Gib die Adresse des WordPress selbst an, zum Beispiel die seines wp-admin.
remedy-credentials-refused = Melde dich mit einem neuen Anwendungspasswort an (Benutzer → Profil in wp-admin).
remedy-not-signed-in = Rufe `presence-tray doctor` für diese Website auf: Es findet heraus, warum, soweit das von außen geht. Wenn das Passwort widerrufen sein könnte, melde dich erneut an.
remedy-sign-in-stripped = Bitte den Hoster, den Header Authorization weiterzureichen (Apache: CGIPassAuth On, oder SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = Melde dich mit einem Anwendungspasswort an.
remedy-application-passwords-off-for-user = Bitte die Administration der Website, dir Anwendungspasswörter zu erlauben.
remedy-application-passwords-off = Benutze https, und suche im Sicherheits-Plugin der Website nach einem Schalter „Anwendungspasswörter“.
remedy-left-out = Nichts: Es wird ausgelassen.
remedy-not-allowed = Melde dich mit einem anderen Konto an, oder bitte die Administration der Website um die nötige Rolle.
remedy-rest-closed = Erlaube im Sicherheits-Plugin der Website die REST-Schnittstelle für angemeldete Personen, besonders wp-presence/v1.
remedy-basic-auth-gate = Bitte die Betreiber der Website, /wp-json/ ohne dieses Passwort durchzulassen.
remedy-firewall-page = Bitte die Betreiber der Website oder ihrer Firewall, /wp-json/ für dieses Programm durchzulassen (sein User-Agent beginnt mit PresenceTray).
remedy-web-page-instead = Öffne die Adresse im Browser und sieh nach, was dort steht; nimm /wp-json/ von Caches und Anmeldeseiten aus.
remedy-plain-permalinks = Entferne die Website und füge sie neu hinzu: Dann wird ihre andere Adresse gefunden.
remedy-rest-not-there = Öffne die Website im Browser und füge die Adresse hinzu, die dort steht. Ist es dieselbe, bitte den Hoster, /wp-json/ an WordPress weiterzureichen.
remedy-plugin-missing = Aktiviere das Plugin Presence API auf der Website. Versuche es dann noch einmal; `watch` tut das von selbst.
remedy-no-network = Füge die Website selbst hinzu, oder aktualisiere das Plugin im Netzwerk.
remedy-route-missing = Suche nach einem Sicherheits-Plugin, das Routen entfernt, und erlaube wp/v2 für angemeldete Personen.
remedy-not-there = Sieh in wp-admin nach, ob es noch existiert.
remedy-who-am-i-blocked = Erlaube im Sicherheits-Plugin der Website /wp/v2/users/me für angemeldete Personen.
remedy-maintenance = Versuche es in ein paar Minuten noch einmal; `watch` tut das von selbst. Dauert es länger als zehn Minuten, hängt eine Aktualisierung: Die Datei .maintenance auf dem Server muss weg.
remedy-rate-limited = Versuche es später noch einmal; `watch` liest die Website von selbst seltener. Wenn es so bleibt, frage den Hoster nach seiner Grenze.
remedy-database-down = Sag den Betreibern der Website Bescheid. Versuche es später noch einmal; `watch` tut das von selbst.
remedy-php-fatal = Sieh ins Fehlerprotokoll der Website; das zuletzt aktualisierte Plugin ist zuerst verdächtig.
remedy-server-error = Sieh ins Fehlerprotokoll der Website, wenn es so bleibt.
remedy-bad-gateway = Versuche es später noch einmal; `watch` tut das von selbst. Wenn es so bleibt, sag dem Hoster Bescheid.
remedy-recording-off = Schalte es in den Einstellungen des Plugins ein.
remedy-storage-missing = Öffne wp-admin einmal mit einem Administratorkonto, oder aktiviere das Plugin noch einmal.
remedy-request-rejected = Aktualisiere das Plugin auf der Website und dieses Programm.
remedy-empty-answer = Sieh ins Fehlerprotokoll der Website.
remedy-broken-json = Schalte die Anzeige von Fehlern auf der Website aus (WP_DEBUG_DISPLAY), und sieh in ihr Fehlerprotokoll.
remedy-unexpected-answer = Öffne die Adresse im Browser und sieh nach, was dort steht; suche nach einem Plugin, das die REST-Schnittstelle verändert.
remedy-host-not-found = Vergleiche die Adresse mit der im Browser, und sieh nach, ob sich andere Websites öffnen.
remedy-unreachable = Sieh nach, ob sich andere Websites öffnen. Versuche es dann noch einmal; `watch` tut das von selbst.
remedy-not-yet-valid = Stelle die Uhr dieses Computers, oder frage die Betreiber der Website.
remedy-other-name = Benutze den Namen, für den das Zertifikat gilt, oder frage die Betreiber der Website.
remedy-unknown-issuer = Wenn es von deiner Firma oder von dir ausgestellt ist, füge den Aussteller zu den Zertifikaten hinzu, denen dieser Computer vertraut.
remedy-of-authority = Mach ein Zertifikat für die Website selbst (mit CA:FALSE), von einem Aussteller, dem dieser Computer vertraut.
remedy-tell-site = Sag den Betreibern der Website Bescheid.
remedy-no-secure-connection = Frage die Betreiber der Website nach https.
remedy-plain-http = Verbinde die https-Adresse der Website. Einfaches http wird nur für eine Website auf diesem Computer benutzt.
remedy-proxy = Sieh dir den Proxy in den Netzwerkeinstellungen dieses Computers an.
remedy-look-there = Öffne die Adresse im Browser und sieh nach, was dort steht.
remedy-try-later = Versuche es später noch einmal; `watch` tut das von selbst. Wenn es so bleibt, öffne die Website im Browser und sag ihren Betreibern Bescheid.
remedy-accept-certificate = { $remedy } Wenn du weißt, dass es dein eigener Server ist, nehmen `sites add` und `sites connect` genau dieses Zertifikat an mit --accept-certificate { $fingerprint }
remedy-moved-elsewhere = Füge stattdessen { $to } hinzu, wenn das deine Website ist.
remedy-wait = Versuche es noch einmal in { $wait }; `watch` tut das von selbst.

## Was eine Untersuchung findet, Schritt für Schritt

doctor-understood = Verstanden als { $address }.
doctor-answers = { $address } antwortet.
doctor-tried = { $seen } Versucht: { $tried }.
doctor-wordpress = „{ $name }“, REST-Schnittstelle bei { $root }.
doctor-elsewhere = { $typed } führt zu { $found }.
doctor-elsewhere-not-sent = { $typed } führt zu { $found }. Die Zugangsdaten wurden nicht gesendet.
doctor-elsewhere-means = Die Website hat eine andere Adresse als die eingegebene.
doctor-elsewhere-remedy = Füge stattdessen { $address } hinzu, wenn das deine Website ist.
doctor-clocks-agree = Die Uhr der Website und die dieses Computers stimmen überein.
doctor-clock-ahead = Die Uhr der Website geht gegenüber der dieses Computers vor, mit einem Unterschied von { $length }.
doctor-clock-behind = Die Uhr der Website geht gegenüber der dieses Computers nach, mit einem Unterschied von { $length }.
doctor-clock-means = Nur zur Information: Alter werden nach der Uhr der Website gezählt.
doctor-clock-wrong = Eine der beiden Uhren geht falsch. Alter werden nach der Uhr der Website gezählt und stimmen daher; die Uhrzeit, die dazu angezeigt wird, vielleicht nicht.
doctor-clock-remedy = Stelle die Uhr dieses Computers, oder sag den Betreibern der Website Bescheid.
doctor-closed = Die REST-Schnittstelle ist für Gäste geschlossen; daher ist nicht bekannt, ob das Plugin aktiv ist.
doctor-closed-means = Ein Plugin schließt die REST-Schnittstelle für alle, die nicht angemeldet sind.
doctor-closed-remedy = Gib Zugangsdaten an, um weiter zu sehen.
doctor-plugin = Aktiv; Version { $generation }.
doctor-plugin-together = Aktiv; Version { $generation }. Beiträge lassen sich in Echtzeit gemeinsam bearbeiten.
doctor-version-network = { $version } oder neuer, in einem Netzwerk von Websites
doctor-version-from = { $version } oder neuer
doctor-version-before = älter als { $version }
doctor-version-unknown = unbekannt, seine Routen werden Gästen nicht gezeigt
doctor-sign-in-offered = Anwendungspasswörter werden bei { $page } angeboten.
doctor-no-sign-in = { $origin } bietet keine Anmeldung mit Anwendungspasswörtern an.
doctor-signed-in = Angemeldet als { $name } (Nummer { $id }).
doctor-signed-in-roles = Angemeldet als { $name } (Nummer { $id }, { $roles }).
doctor-taken-back = Die Zugangsdaten kommen an: Ein absichtlich falsches Passwort nennt die Website falsch. Dieses nennt sie nicht falsch, und doch ist niemand angemeldet; etwas auf der Website nimmt die Anmeldung also zurück, meist ein Sicherheits-Plugin.
doctor-taken-back-remedy = Suche im Sicherheits-Plugin der Website nach Regeln zu Anwendungspasswörtern oder zur Anmeldung über REST.
doctor-same-answer = Ein absichtlich falsches Passwort bekam dieselbe Antwort. Entweder sagt die Website also nicht, warum sie ein Passwort ablehnt, oder der Webserver entfernt den Header Authorization.
doctor-same-answer-remedy = Lege ein neues Anwendungspasswort an und versuche es damit. Kommt dieselbe Antwort, wird der Header entfernt: { $remedy }
doctor-not-sent = { $seen } Das Passwort wurde nicht gesendet.
doctor-no-rights = Dieses Konto darf keine Beiträge bearbeiten.
doctor-no-rights-means = Anwesenheit sehen alle, die Beiträge bearbeiten dürfen.
doctor-no-rights-remedy = Melde dich mit einem anderen Konto an, oder bitte die Administration der Website um eine Rolle, mit der du Beiträge bearbeiten darfst.
doctor-users-hidden = Die Website verbirgt alles über Benutzer; daher ist das nicht bekannt.
doctor-users-hidden-means = Ein Sicherheits-Plugin sperrt { $route }.
doctor-sees = Sieht, { $posts }, und { $places }.
doctor-sees-network = Sieht, { $posts }, und { $places }, und das ganze Netzwerk.
doctor-all-posts = wer in welchem Beitrag ist
doctor-own-posts = wer in den eigenen Beiträgen ist, in anderen nicht
doctor-places = wo alle sind
doctor-signed-in-only = wer angemeldet ist; wo, nur mit Plugins vor { $version }
doctor-signed-in-only-means = Seit Version { $version } zeigt das Plugin Orte nur denen, die Benutzer auflisten dürfen.
doctor-reading = { $people } angemeldet, { $posts } offen; { $requests }.
doctor-person = 1 Person
doctor-people = { $count } Personen
doctor-post = 1 Beitrag
doctor-posts = { $count } Beiträge
doctor-request = 1 Anfrage
doctor-requests = { $count } Anfragen
doctor-nobody-means = Niemand ist da, oder das Erfassen ist auf der Website ausgeschaltet: Von außen sieht beides gleich aus.
doctor-certificate = Du nimmst bei { $origin } das Zertifikat mit dem SHA-256-Fingerabdruck { $fingerprint } an.
doctor-certificate-means = Zuerst wird dieser Computer gefragt; was er nicht annimmt, wird angenommen, wenn es genau dieses Zertifikat ist.
doctor-certificate-remedy = Nichts, solange es dein eigener Server ist. Um es zu beenden, füge die Website neu hinzu, sobald dieser Computer ihrem Zertifikat vertraut.

### Was die Schritte beim Hinzufügen einer Website sagen, und was außer der Website selbst im Weg sein kann.

## Was im Weg ist: kurz, was zu sehen war, was es bedeutet, was zu tun ist

rejected = abgelehnt
rejected-seen = Du hast die Anmeldung auf der Seite der Website abgelehnt.
rejected-means = Nichts wurde verbunden, und die Website hat kein Passwort angelegt.
rejected-remedy = Öffne die Seite noch einmal und stimme der Verbindung zu, oder lass es.
other-site = eine andere Website hat geantwortet
other-site-seen = Die Antwort kam für { $answered }, gefragt war { $asked }.
other-site-means = Die Website nennt sich selbst anders, oder eine andere Seite hat den Rückweg benutzt. Das Passwort wurde nicht benutzt.
other-site-remedy = Füge die Website unter der Adresse hinzu, die sie sich selbst gibt, oder füge das Passwort von Hand ein. Widerrufe das eben angelegte auf deiner Profilseite.
no-page = keine Seite zum Zustimmen
no-page-seen = Die Website nennt keine Seite, auf der einer Anmeldung zugestimmt werden kann.
no-page-means = Ein Plugin hat Anwendungspasswörter ausgeschaltet, oder die Website läuft über einfaches http.
no-page-remedy = Wenn du ein Anwendungspasswort von ihr hast, füge es ein. Sonst bitte die Betreiber der Website, sie einzuschalten.
closed = für Gäste geschlossen
closed-seen = Die Website sagt nichts über sich, bevor du angemeldet bist.
closed-means = Ein Plugin schließt die REST-Schnittstelle für Gäste; die Seite zum Zustimmen ist deshalb nicht bekannt.
closed-remedy = Lege auf deiner Profilseite auf der Website ein Anwendungspasswort an und füge es hier ein.
page-elsewhere = ihre Seite ist anderswo
page-elsewhere-seen = Die Website will, dass der Anmeldung unter { $origin } zugestimmt wird; das ist nicht ihre eigene sichere Adresse.
page-elsewhere-means = WordPress ist unter einer anderen Adresse zu erreichen als seine Seiten, oder seine Adresse in den Einstellungen ist falsch.
page-elsewhere-remedy = Füge die Website unter der Adresse ihres Dashboards hinzu, oder füge ein Anwendungspasswort von Hand ein.
not-approved = nicht rechtzeitig zugestimmt
not-approved-seen = Innerhalb von { $wait } kam nichts zurück.
not-approved-means = Die Seite wurde geschlossen, oder der Browser konnte nicht zu diesem Programm zurückkommen.
not-approved-remedy = Fang noch einmal an; wenn der Browser nicht zurückkommen kann, füge das Passwort von Hand ein.
leads-elsewhere-seen = { $typed } führt zu { $found }, und niemand ist hier, um zu bestätigen, dass das Passwort dorthin darf.
leads-elsewhere-means = Die Website ist umgezogen, oder etwas davor schickt Besucher anderswohin.
leads-elsewhere-remedy = Wenn das Passwort dorthin darf, füge stattdessen { $address } hinzu.
name-taken = der Name ist vergeben
name-taken-seen = Eine andere Website heißt schon „{ $site }“.
name-taken-means = Jede Website hat einen eigenen Namen.
name-taken-remedy = Wähle einen anderen Namen.
site-moved = die Website ist umgezogen
site-moved-seen = „{ $site }“ steht in den Einstellungen unter { $was }, gefunden wurde { $is }.
site-moved-means = Die Website hat jetzt eine andere Adresse, oder unter der alten antwortet eine andere Website.
site-moved-remedy = Wenn sie noch deine ist, füge sie unter der neuen Adresse hinzu und entferne die alte: { $command }
other-user = jemand anders ist angemeldet
other-user-seen = „{ $site }“ ist für { $wanted } verbunden, angemeldet hat sich { $came }.
other-user-means = Im Browser ist auf der Website ein anderes Konto angemeldet.
other-user-remedy = Melde dich dort als { $wanted } an, oder verbinde { $came } als eigene Website: { $command }
not-kept = nicht im Schlüsselbund
not-kept-means = Das Passwort konnte nicht aufbewahrt werden.
not-kept-locked-remedy = Entsperre ihn, dann macht Presence Tray von selbst weiter.
not-kept-denied-remedy = Erlaube es im Programm des Schlüsselbunds, oder wenn es das nächste Mal fragt.
not-kept-remedy = Versuche es noch einmal.
not-remembered = Einstellungen nicht geschrieben
not-remembered-seen = Die Website konnte nicht gemerkt werden: { $why }.
not-remembered-means = Die Einstellungsdatei kann nicht geändert werden.
not-remembered-remedy = Mach die Datei beschreibbar und verbinde die Website dann noch einmal.
no-randomness = kein Zufall
no-randomness-seen = Das System liefert keine Zufallszahlen: { $why }.
no-randomness-means = Ohne sie wäre die Antwort der Seite nicht von einer gefälschten zu unterscheiden.
no-randomness-remedy = Füge das Passwort von Hand ein.

## Die Schritte

look-for-site = Website suchen
look-for-plugin = Presence-Plugin suchen
approve-sign-in = Der Anmeldung zustimmen
sign-in-step = Anmelden
read-presence = Lesen, wer da ist
keep-password = Passwort im Schlüsselbund aufbewahren
remember-site = Website merken
found-site = WordPress gefunden: „{ $title }“ unter { $address }
plugin-active = Das Presence-Plugin ist aktiv
approve-in-browser = Stimme der Anmeldung in deinem Browser zu
give-password = Gib deinen Benutzernamen und ein Anwendungspasswort an
sign-in-approved = Der Anmeldung wurde zugestimmt
password-given = Benutzername und Passwort wurden angegeben
signed-in-as = Angemeldet als { $person }
presence-read = Anwesenheit ist lesbar: { $people }
presence-and-network-read = Anwesenheit ist lesbar: { $people }. Auch das Netzwerk ist lesbar
nobody-here = sonst niemand hier
others-here =
    { $count ->
        [one] 1 weitere Person hier
       *[other] { $count } weitere Personen hier
    }
kept-in-variable = Das Passwort bleibt in der Variablen { $variable }
kept-in-keychain = Das Passwort ist im Schlüsselbund
kept-nowhere-why = Das Passwort wird nicht aufbewahrt. { $why }
kept-nowhere = Das Passwort wird nicht aufbewahrt
kept-until-end = Das Passwort wird behalten, bis Presence Tray endet
remembered-as = Gemerkt als „{ $site }“
known-same-password = „{ $site }“ war schon verbunden, mit demselben Passwort
known-renewed = „{ $site }“ war schon verbunden: Das Passwort wurde erneuert
known-again = „{ $site }“ war schon verbunden und ist wieder angemeldet

## Was jetzt getan werden kann

keep-again-or-here = Versuche es noch einmal, wenn der Schlüsselbund da ist, oder behalte das Passwort, bis Presence Tray endet.
keep-again-or-not = Versuche es noch einmal, wenn der Schlüsselbund da ist, oder mach ohne ihn weiter: Dann wird jedes Mal nach dem Passwort gefragt.
ends-soon = Es endet, sobald zu Ende ist, was mit dem Passwort begonnen wurde.
paste-from-page = Öffne die Seite unten in irgendeinem Browser, stimme zu, und füge das Passwort ein, das sie zeigt.
paste-from-profile = Gib deinen Benutzernamen und ein Anwendungspasswort an; deine Profilseite auf der Website legt eines an.
open-page-by-hand = Es ließ sich kein Browser öffnen. Öffne die Seite unten von Hand, auf diesem Computer, und stimme dort zu.
approve-on-page = Dein Browser zeigt eine Seite der Website. Stimme dort der Verbindung zu.
offer-link = Es ist noch nichts zurückgekommen. Wenn der Browser nicht zu diesem Programm zurückkommen kann, lass ihn stattdessen einen Link öffnen.
offer-paste = Es ist noch nichts zurückgekommen. Wenn es nicht geht, lege ein Anwendungspasswort an und füge es ein.
fingerprint-is = Sein SHA-256-Fingerabdruck ist { $fingerprint }
another-certificate = Es ist ein anderes Zertifikat als das angenommene.
accept-if-yours = Nimm genau dieses Zertifikat für diese Website nur an, wenn du weißt, dass { $origin } dein eigener Server ist.

## Was am Ende gesagt wird

nothing-connected = Nichts wurde verbunden.
you-will-see = Du wirst sehen, { $posts }, und { $places }.
see-posts = wer in welchem Beitrag ist
see-own-posts = wer in den Beiträgen ist, die du bearbeiten darfst
see-places = wer angemeldet ist und in welcher Ansicht
see-people = wer angemeldet ist; in welcher Ansicht, verbirgt die Website vor dir
see-people-newer = wer angemeldet ist; in welcher Ansicht, verbergen neuere Versionen des Plugins vor dir
see-places-perhaps = wer angemeldet ist und in welcher Ansicht, soweit die Website es dir sagt
nobody-there = Sonst ist gerade niemand da. Wenn sich das nie ändert, ist in den Einstellungen des Plugins vielleicht das Erfassen ausgeschaltet: Die Website sagt es nicht.
kept-for-this-run = Wenn Presence Tray neu gestartet wird, melde dich erneut an, oder starte einen Schlüsselbund und tu es jetzt.
not-stored = Das Passwort wird nicht gespeichert. Gib es jedes Mal in der Variablen { $variable } an, mit --passwords-stdin, oder wenn du gefragt wirst.
before-taken-out = Das Passwort, das vorher im Schlüsselbund war, wurde herausgenommen.
before-may-stay = Das Passwort von vorher ist vielleicht noch im Schlüsselbund. { $why } Nimm es dort heraus; es wird nicht benutzt, solange { $variable } gesetzt ist.
older-revoked = Das vorherige Passwort wurde auf der Website widerrufen.
older-not-ours = Das vorherige Passwort wurde nicht von Presence Tray angelegt; es bleibt also gültig und wird vielleicht anderswo benutzt.
older-stays = Das vorherige Passwort konnte nicht widerrufen werden. { $why }
perhaps-older-stays = Die Website sagt nicht, welches Passwort jetzt benutzt wird. Ist es ein anderes als vorher, bleibt das vorherige gültig, bis du es von Hand auf deiner Profilseite widerrufst:
unused-stays = Das unbenutzte Anwendungspasswort „{ $name }“ konnte auf der Website nicht widerrufen werden. { $why }
stays-valid = Es bleibt gültig, bis du es von Hand auf deiner Profilseite widerrufst:
left-behind = Beim Verbinden von { $site } blieb dort ein Anwendungspasswort „{ $name }“ zurück, das nicht benutzt wird und vielleicht noch gültig ist. Sieh auf deiner Profilseite nach: { $page }
did-not-tell = Die Website sollte ein weiteres anlegen und sagte nicht, ob sie es tat.
does-not-sign-in = Die Website lässt damit keine Anmeldung zu.

## Was aus einer Entfernung wurde

site-forgotten = „{ $site }“ ist vergessen.
site-not-removed = „{ $site }“ wurde nicht entfernt: { $why }.
password-left = Das Anwendungspasswort bleibt gültig, bis du es auf deiner Profilseite auf der Website widerrufst.
password-revoked = Das Anwendungspasswort wurde auf der Website widerrufen.
password-refused = Die Website lehnt das hier bekannte Passwort ab: Es wurde schon widerrufen, oder es gibt ein anderes.
not-revoked-why = Das Anwendungspasswort konnte nicht widerrufen werden. { $why }
revoke-by-hand = Widerrufe es von Hand auf deiner Profilseite; meist heißt es „{ $name }“.
revoke-by-hand-at = Widerrufe es von Hand auf deiner Profilseite; meist heißt es „{ $name }“: { $page }
secret-stays = Das Passwort ist noch im Schlüsselbund und wird später dort entfernt. { $why }
removed-not-revoked = Das Anwendungspasswort der entfernten Website „{ $site }“ konnte nicht widerrufen werden. { $why } Widerrufe es auf deiner Profilseite auf der Website: { $page }
password-not-known = Das Passwort ist hier nicht bekannt.
password-not-at-hand = Das Passwort ist nicht zur Hand. { $why }
too-little-remembered = Was davon gemerkt ist, reicht nicht aus.
no-answer-in-time = Die Website hat nicht rechtzeitig geantwortet.

## Was der Browser zeigt, wenn er zurückkommt

page-taken = Genehmigt
page-taken-text = Presence Tray hat die Anmeldung bekommen. Du kannst diesen Tab schließen.
page-rejected = Abgelehnt
page-rejected-text = Nichts wurde verbunden. Presence Tray sagt, wie es weitergeht. Du kannst diesen Tab schließen.
page-other-site = Eine andere Website
page-other-site-text = Diese Antwort ist nicht von der Website, die Presence Tray gefragt hat, und wurde daher nicht verwendet. Presence Tray sagt, wie es weitergeht.
page-unusable = Nicht brauchbar
page-unusable-text = Was zurückkam, ist keine Anmeldung, die verwendet werden kann. Presence Tray sagt, wie es weitergeht.
page-unasked = Nicht gefragt
page-unasked-text = Presence Tray hat nicht danach gefragt oder hat die Antwort schon. Nichts wurde geändert.

## Was zu einem Link gesagt wird, der geöffnet wurde

link-of-other-site = Die Anmeldung ist von einer anderen Website und wurde nicht verwendet.
link-unusable = Was zurückkam, ist keine Anmeldung, die verwendet werden kann.
link-unasked = Niemand hat nach diesem Link gefragt. Nichts wurde geändert.

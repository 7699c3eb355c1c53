### Was dieses Programm über sich selbst zu sagen hat.

## Hinweise auf das, was nicht ging

trouble-connected = Eine Website wurde verbunden
trouble-removed = Eine Website wurde entfernt
trouble-added = Websites wurden hinzugefügt
trouble-window = Das Fenster konnte nicht geöffnet werden
trouble-setting = Eine Einstellung konnte nicht geschrieben werden
trouble-setting-why = Nach dem Ende des Programms ist das vergessen: { $why }
trouble-settings = Mit den Einstellungen stimmt etwas nicht
trouble-opening = { $host } konnte nicht geöffnet werden
trouble-opening-it = Die Adresse konnte nicht geöffnet werden
trouble-copying = Die Adresse konnte nicht kopiert werden
trouble-shortcut = Die Tastenkombination { $keys } geht nicht
unasked-link = Eine Anmeldung, um die niemand gebeten hat
unasked-link-why = Ein Link wollte Presence Tray eine Anmeldung übergeben. Nichts wurde geändert. Wenn du gerade eine Website verbinden wolltest, fang noch einmal an.
no-tray-absent = nichts auf diesem Desktop zeigt Symbole im Infobereich (Tray); deshalb ist keines zu sehen. GNOME zeigt sie mit der Erweiterung „AppIndicator and KStatusNotifierItem Support“ (Paket gnome-shell-extension-appindicator unter Debian und Ubuntu), Xfce mit dem „Status Tray Plugin“ der Leiste; andere Leisten nennen es System-Tray oder StatusNotifier. Hinweise kommen inzwischen als Benachrichtigungen, und `presence-tray status` zeigt, wer wo ist. Das Symbol kommt von selbst, sobald etwas es zeigt.
no-tray-no-bus = hier gibt es keinen Session-Bus (D-Bus); deshalb können weder ein Symbol im Infobereich noch Benachrichtigungen gezeigt werden. In einer Desktop-Sitzung ist er da; starte dieses Programm in einem bloßen Terminal mit dbus-run-session. `presence-tray status` und `presence-tray watch` gehen auch ohne.

## Warum etwas nicht ging und was zu tun ist; setzt einen Text davor fort

opener-none = es wurde nichts gefunden, das Adressen öffnet. { $cure }
opener-not-started = { $program } konnte nicht gestartet werden: { $why }. { $cure }
opener-ended = { $program } endete mit { $status }. Meist ist kein Browser gewählt, oder er konnte nicht gestartet werden. Wähle in den Einstellungen deines Desktops einen Standardbrowser
opener-cure-linux = Unter Linux ist das meist { $program } aus dem Paket { $package }: Installiere es und wähle einen Standardbrowser
opener-cure-windows = Wähle in den Windows-Einstellungen einen Standardbrowser
clipboard-silent = die Zwischenablage antwortet nicht. Meist hält ein anderes Programm sie fest; dort etwas zu kopieren hilft
window-not-installed = das Programm { $program } ist nicht neben diesem installiert. In einem Terminal fügt `{ $add }` eine Website hinzu, und `{ $help }` nennt, was es sonst gibt
window-not-started = { $program } konnte nicht gestartet werden: { $why }
window-ended = { $program } endete mit { $status }, bevor etwas zu sehen war. Meist fehlt eine Bibliothek, die es braucht, oder es gibt keinen Bildschirm. In einem Terminal sagt `{ $program }`, warum
portal-took-back = der Desktop hat sie zurückgenommen
portal-gone = das Portal ist nicht mehr da
portal-ended = das Portal hat die Anfrage beendet
portal-silent = das Portal antwortet nicht
portal-nonsense = das Portal sagt Unverständliches

## Was aus etwas wurde, das im Hintergrund läuft

list-ended = Das Abarbeiten der Liste endete unerwartet.
autostart-not-known = Ob Presence Tray mit deiner Sitzung startet, ist nicht bekannt: { $why }.
autostart-unchanged = Das Starten mit deiner Sitzung bleibt, wie es ist: { $why }.

## Was abgelehnt wird

refused-site-gone = diese Website gibt es nicht mehr
refused-no-site = keine Website heißt „{ $site }“
refused-no-post = das benennt keinen Beitrag
refused-no-person = das benennt niemanden
refused-not-remembered = es gilt, bis das Programm endet: Die Einstellungen konnten nicht geschrieben werden
refused-nobody-in-post = soweit bekannt, ist sonst niemand im Beitrag Nr. { $id }: Er ist frei
refused-connects-none = Diese Verbindung verbindet gerade keine Website.
refused-connects-one = Diese Verbindung verbindet schon eine Website.
refused-too-many-flows = Es werden so viele Websites verbunden, dass für eine weitere kein Platz ist. Beende zuerst eine davon.
refused-importing = es wird schon eine Liste durchgegangen; warte, bis sie fertig ist
refused-removing = diese Website wird schon entfernt
refused-no-setting = keine Einstellung heißt „{ $name }“
refused-no-site-setting = keine Einstellung einer Website heißt „{ $name }“
refused-autostart = das System hat auf die vorige Frage noch nicht geantwortet: versuche es noch einmal
refused-off = mit „{ $off }“ wird auf der Kommandozeile keines angegeben; wähle andere Buchstaben
refused-not-importing = von diesem Client wird keine Liste abgearbeitet
refused-fingerprint = das ist kein SHA-256-Fingerabdruck: 64 Ziffern und Buchstaben von a bis f
refused-window-open = das Fenster ist schon offen und kommt nach vorn

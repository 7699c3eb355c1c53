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
trouble-shortcut = Das Tastenkürzel { $keys } geht nicht
unasked-link = Eine Anmeldung, um die niemand gebeten hat
unasked-link-why = Ein Link wollte Presence Tray eine Anmeldung übergeben. Nichts wurde geändert. Wenn du gerade eine Website verbinden wolltest, fang noch einmal an.
no-tray-absent = nichts auf diesem Desktop zeigt Symbole im Infobereich (Tray); deshalb ist keines zu sehen. GNOME zeigt sie mit der Erweiterung „AppIndicator and KStatusNotifierItem Support“ (Paket gnome-shell-extension-appindicator unter Debian und Ubuntu), Xfce mit dem „Status Tray Plugin“ der Leiste; andere Leisten nennen es System-Tray oder StatusNotifier. Hinweise kommen inzwischen als Benachrichtigungen, und `presence-tray status` zeigt, wer wo ist. Das Symbol kommt von selbst, sobald etwas es zeigt.
no-tray-no-bus = hier gibt es keinen Session-Bus (D-Bus); deshalb können weder ein Symbol im Infobereich noch Benachrichtigungen gezeigt werden. In einer Desktop-Sitzung ist er da; starte dieses Programm in einem bloßen Terminal mit dbus-run-session. `presence-tray status` und `presence-tray watch` gehen auch ohne.

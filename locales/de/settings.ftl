### Einstellungen im Terminal: was jede bewirkt und was sie sein darf. Was getippt wird, steht in Variablen.

setting-is = { $setting } ist { $value }.
value-by-itself = { $value } (Standard: { $default })
does-and-takes = { $does }; möglich: { $takes }
setting-takes = für { $setting } ist möglich: { $takes }
setting-takes-why = für { $setting } ist möglich: { $takes }. { $why }
no-setting-called = keine Einstellung heißt „{ $name }“; `{ $command }` zählt sie auf und sagt, was sie bewirken

## Was eine Einstellung bewirkt; steht nach ihrem Namen

does-alerts-saved = meldet, wenn jemand einen Beitrag speichert, während du ihn offen hast
does-alerts-changing = meldet, wenn jemand gerade einen deiner Beiträge ändert
does-alerts-opened = meldet, wenn jemand einen deiner Beiträge öffnet
does-alerts-already-in = meldet, wenn du einen Beitrag öffnest, in dem schon jemand ist
does-alerts-agents = meldet, wenn ein Programm im Auftrag von jemandem einen deiner Beiträge ändert
does-alerts-joined = meldet, wenn jemand in der Echtzeit-Bearbeitung dazukommt
does-alerts-watched = meldet die Personen und Beiträge, die du mit `tell-when` oder im Menü gewählt hast; „off“ behält die Auswahl
does-alerts-quiet-hours = hält Hinweise zu dieser Zeit jedes Tages still, oder der Tage, an denen sie beginnt; `quiet-hours` stellt dasselbe ein
does-posts-mine-for = so lange gilt ein Beitrag noch als deiner, nachdem dein Tab darin verstummt ist (verdeckt, im Ruhezustand, abgestürzt)
does-away-nothing-open = zählt dich als abwesend, sobald 5 Minuten lang auf keiner Website etwas von dir offen war: was dann geschieht, steht im Fenster unter „Während ich weg war“
does-away-silent = zählt dich als abwesend, solange Hinweise pausiert sind und in der Ruhezeit
does-avatars = zeigt Personen im Menü mit dem Bild, das ihre Website nennt, meist einem bei Gravatar, das so erfährt, von welcher Adresse aus jemand wen ansieht; ausgeschaltet wird niemand gefragt und Initialen stehen da
does-language = ist die Sprache von Menü, Hinweisen, Fenster und Terminal; `system` ist die dieses Computers
does-shortcut = öffnet das Fenster von überall, bereit zum Tippen; dieselben Tasten noch einmal legen es weg
does-log-level = wie viel ins Protokoll geschrieben wird, eine Datei, die du schicken kannst, wenn ein Fehler gesucht wird: kein Name, Titel oder Passwort steht darin; `debug` schreibt jede Anfrage

## Was eine Einstellung sein darf

takes-switch = { $on } oder { $off }
takes-minutes = { $least } bis { $most } Minuten, etwa { $first } oder { $second }
takes-hours = eine Zeit wie { $first } oder { $second }, oder { $off }
takes-choice = { $rest } oder { $last }
takes-shortcut = eine Taste mit { $ctrl }, { $alt } oder { $system }, etwa { $first } oder { $second }, oder { $off }
takes-seconds = { $least } bis { $most } Sekunden, etwa { $first }, { $second } oder { $third }, oder { $off }
takes-moment = eine Dauer wie { $first } oder { $second }, { $tomorrow } (6:00), ein Zeitpunkt wie { $moment }, oder { $off }
takes-colour = { $names }, oder { $off }
takes-text = bis zu { $most } Buchstaben, oder { $off }

## Tasten, die nicht gehen, und wie das System denen folgt, die gehen

shortcut-not-understood = das ist keine Taste, oder nicht ganz
shortcut-nothing-held = mit der Taste allein oder mit der Umschalttaste tippen alle; halte dazu Strg, Alt oder Super
shortcut-of-programs = mit einem Buchstaben kopieren, fügen ein und speichern Programme damit; halte noch eine Taste
shortcut-of-the-system = das System behält sie für sich
told-held = das System gibt sie
told-held-as = der Desktop führt sie als „{ $detail }“
told-taken = ein anderes Programm hat sie schon. Wähle hier eine andere, oder gib sie dort frei und setze sie hier noch einmal
told-no-key = keine Taste dieser Tastatur schreibt das. Wähle eine andere
told-no-portal = dieser Desktop gibt Programmen keine: Ihm fehlt das Portal { $portal }. Gib in seinen eigenen Einstellungen dem Befehl `{ $command }` Tasten
told-denied = der Desktop hat es nicht erlaubt, oder du selbst. Setze sie noch einmal, um wieder gefragt zu werden
told-no-screen = es gibt keinen Bildschirm, an dem Tasten gedrückt werden: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt
told-failed = das System gibt sie nicht: { $detail }. Setze sie noch einmal, um es wieder zu versuchen
told-not-yet = Das System hat noch nicht geantwortet; `{ $command }` zeigt, was es sagt.

### Was die Befehlszeile ausgibt: wer wo ist, was geschieht, und warum etwas nicht gemeldet wurde.

## Wer wo ist

nobody-listed = sonst niemand aufgeführt
more-sites =
    { $count ->
        [one] 1 weitere Website
       *[other] { $count } weitere Websites
    }
network-of-site = Ihr Netzwerk
network-not-collected = nicht über seine Websites gesammelt
network-cut = mehr Websites, als gelesen wurden
shared-snoozed = { $note }; noch { $length } zurückgestellt
read-just-now = gerade gelesen
read-ago = vor { $length } gelesen
more-lines =
    { $count ->
        [one] und 1 weitere Zeile
       *[other] und { $count } weitere Zeilen
    }

## Was geschieht

watching =
    { $count ->
        [one] 1 Website wird beobachtet. Strg-C beendet das.
       *[other] { $count } Websites werden beobachtet. Strg-C beendet das.
    }
of-site = { $site }: { $what }
read-again = { $site } ist wieder lesbar
usually = Meistens: { $means }
to-do = Zu tun: { $remedy }
more-about-it = Mehr: { $cure }
sign-reading = Wird gelesen …

## Warum

not-told = nicht gemeldet
nothing-decided = Seit dem Start von Presence Tray wurde noch nichts entschieden.

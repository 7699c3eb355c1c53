### Hinweise, Benachrichtigungen und was über sie entschieden wurde. Kein Geschlecht, kein Vorwurf, kein Ausrufezeichen.

## Titel von Hinweisen

alert-already-in =
    { $count ->
        [one] { $people } ist schon in { $post }
       *[other] { $people } sind schon in { $post }
    }
alert-also-in =
    { $count ->
        [one] { $people } ist auch in { $post }
       *[other] { $people } sind auch in { $post }
    }
alert-joined =
    { $count ->
        [one] { $people } ist in { $post } dazugekommen
       *[other] { $people } sind in { $post } dazugekommen
    }
alert-changing =
    { $count ->
        [one] { $people } ändert gerade { $post }
       *[other] { $people } ändern gerade { $post }
    }
alert-saved =
    { $count ->
        [one] { $people } hat { $post } gespeichert, während du ihn offen hast
       *[other] { $people } haben { $post } gespeichert, während du ihn offen hast
    }
alert-saved-left-open =
    { $count ->
        [one] { $people } hat { $post } gespeichert, den du offen gelassen hast
       *[other] { $people } haben { $post } gespeichert, den du offen gelassen hast
    }
alert-came =
    { $count ->
        [one] { $people } ist jetzt auf { $site }
       *[other] { $people } sind jetzt auf { $site }
    }
alert-watched-opened = { $post } wurde von { $people } geöffnet
alert-free = { $post } ist frei
alert-silent =
    { $count ->
        [one] { $people } ist in { $post } still geworden
       *[other] { $people } sind in { $post } still geworden
    }
alert-several-opened =
    { $count ->
        [one] 1 deiner Beiträge wurde geöffnet
       *[other] { $count } deiner Beiträge wurden geöffnet
    }
alert-several-present =
    { $count ->
        [one] Andere sind in 1 deiner Beiträge
       *[other] Andere sind in { $count } deiner Beiträge
    }

## Texte von Hinweisen, nach dem Namen der Website

in-it-for = du bist seit { $length } darin
have-it-open = du hast ihn offen
left-it-open = du hast ihn { $ago } offen gelassen
not-warned = WordPress hat nicht darauf hingewiesen, dass du ihn offen hast
left-and-not-warned = du hast ihn { $ago } offen gelassen; WordPress hat nicht darauf hingewiesen
since = seit { $time }
since-and-no-warning = seit { $time }; WordPress weist nicht darauf hin
no-warning = WordPress weist nicht darauf hin
edit-together = ihr bearbeitet ihn gemeinsam
unsaved-since = seit { $time } gibt es dort ungespeicherten Text. Sprecht ab, wer weitermacht, bevor du speicherst
reload-before-saving = lade neu, bevor du speicherst; sonst ersetzt deine Fassung die andere
free-left =
    { $count ->
        [one] { $people } hat ihn gerade verlassen. WordPress zeigt seine Sperre vielleicht noch bis zu 3 Minuten
       *[other] { $people } haben ihn gerade verlassen. WordPress zeigt seine Sperre vielleicht noch bis zu 3 Minuten
    }
free-gone =
    { $count ->
        [one] { $people } ist nicht mehr darin. WordPress zeigt seine Sperre vielleicht noch bis zu 3 Minuten
       *[other] { $people } sind nicht mehr darin. WordPress zeigt seine Sperre vielleicht noch bis zu 3 Minuten
    }
silent-for = seit { $length } nicht gesehen; der Tab ist vielleicht noch offen
silent-a-while =
    { $count ->
        [one] seit einer Weile nicht gesehen; der Tab ist vielleicht noch offen
       *[other] seit einer Weile nicht gesehen; die Tabs sind vielleicht noch offen
    }
also-in-it = auch darin: { $people }

## Benachrichtigungen über mehreres

more-alerts =
    { $count ->
        [one] 1 weiterer Hinweis
       *[other] { $count } weitere Hinweise
    }
and-more-sites =
    { $count ->
        [one] { $sites } und 1 weitere Website
       *[other] { $sites } und { $count } weitere Websites
    }
wants-sign-in = { $site } verlangt eine erneute Anmeldung
wants-sign-in-why = Bis dahin wird die Website nicht gelesen und nichts von ihr gemeldet
want-sign-in =
    { $count ->
        [one] 1 Website verlangt eine erneute Anmeldung
       *[other] { $count } Websites verlangen eine erneute Anmeldung
    }
want-sign-in-why = { $sites }. Bis dahin werden sie nicht gelesen
keychain-does-not-let-in = Der Schlüsselbund lässt Presence Tray nicht hinein
keychain-why = Darin sind die Passwörter deiner Websites. Bis dahin werden die Websites nicht gelesen und nichts von ihnen gemeldet
no-tray-icon = Auf diesem Desktop gibt es kein Symbol im Infobereich

## Schaltflächen

button-open-screen = Ansicht öffnen
button-snooze = 1 h zurückstellen
button-sign-in = Erneut anmelden
button-unlock = Entsperren
button-ask-again = Noch einmal fragen
button-look-again = Noch einmal nachsehen
button-try-again = Noch einmal versuchen

## Änderungen auf einer Website, je eine Zeile

change-arrived = { $person } ist gekommen
change-left = { $person } ist gegangen
change-silent = { $person } ist still geworden
change-gone = { $person } ist nicht mehr da
change-moved = { $person } ist jetzt hier: { $screen }
change-opened = { $person } hat { $post } geöffnet
change-left-post = { $person } hat { $post } verlassen
change-left-post-alone = { $person } hat { $post } verlassen; du bist jetzt allein darin
change-left-post-free = { $person } hat { $post } verlassen; jetzt ist niemand mehr darin
change-silent-in-post = { $person } ist in { $post } still geworden; der Tab ist vielleicht noch offen
change-gone-from-post = { $person } ist nicht mehr in { $post }
change-gone-from-post-alone = { $person } ist nicht mehr in { $post }; du bist jetzt allein darin
change-gone-from-post-free = { $person } ist nicht mehr in { $post }; jetzt ist niemand mehr darin
change-back = { $person } ist wieder in { $post }
you-opened = Du hast { $post } geöffnet
you-left = Du hast { $post } verlassen
you-went-quiet = Du bist in { $post } still geworden; er zählt weiter als deiner
you-are-gone = Du bist nicht mehr in { $post }
you-are-back = Du bist wieder in { $post }

## Entscheidungen: worüber, und warum nichts gemeldet wurde

met = { $person } und du seid in { $post }
changes = { $person } ändert gerade { $post }
saved = { $person } hat { $post } gespeichert
you-saved = Du hast { $post } gespeichert
somebody-saved = Jemand hat { $post } gespeichert
somebody-moved = Jemand ist zu einer anderen Ansicht gegangen
told = gemeldet
silence-myself = du hast es selbst getan
silence-already-told = es wurde dir schon gemeldet
silence-came-back-soon = du oder die andere Person war nur kurz weg
silence-not-mine = der Beitrag ist nicht deiner
silence-not-editing = die Person bearbeitet ihn nicht
silence-summed = es geschah, während niemand zusah, und ist Teil der Zusammenfassung
silence-baseline = es geschah, während niemand zusah
silence-author-unknown = die Website sagt nicht, wer gespeichert hat; vielleicht warst du es
silence-kind-off = Hinweise dieser Art sind in den Einstellungen aus
silence-site-muted = die Website ist stummgeschaltet
silence-post-muted = der Beitrag ist stummgeschaltet
silence-person-muted = die Person ist stummgeschaltet
silence-paused = Hinweise waren pausiert, oder es war Ruhezeit
silence-snoozed = du hast den Beitrag zurückgestellt

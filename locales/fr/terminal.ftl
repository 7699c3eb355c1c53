### Ce qu’affiche la ligne de commande : qui est où, ce qui se passe, et pourquoi quelque chose n’a pas été signalé.

## Qui est où

nobody-listed = personne d’autre n’apparaît
more-sites =
    { $count ->
        [one] { $count } autre site
       *[other] { $count } autres sites
    }
network-of-site = Son réseau
network-not-collected = non collecté sur l’ensemble de ses sites
network-cut = plus de sites qu’il n’en a été lu
shared-snoozed = { $note } ; reporté pour encore { $length }
read-just-now = lu à l’instant
read-ago = lu il y a { $length }
more-lines =
    { $count ->
        [one] et { $count } autre ligne
       *[other] et { $count } autres lignes
    }

## Ce qui se passe

watching =
    { $count ->
        [one] { $count } site est suivi. Ctrl-C pour arrêter.
       *[other] { $count } sites sont suivis. Ctrl-C pour arrêter.
    }
of-site = { $site } : { $what }
read-again = { $site } peut à nouveau être lu
usually = En général : { $means }
to-do = À faire : { $remedy }
more-about-it = Plus : { $cure }
sign-reading = Lecture…

## Pourquoi

not-told = non signalé
nothing-decided = Rien n’a encore été décidé depuis le démarrage de Presence Tray.

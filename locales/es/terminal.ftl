### Lo que muestra la línea de comandos: quién está dónde, qué ocurre y por qué no se avisó de algo.

## Quién está dónde

nobody-listed = no aparece nadie más
more-sites =
    { $count ->
        [one] 1 sitio más
       *[other] { $count } sitios más
    }
network-of-site = Su red
network-not-collected = no se reúne de todos sus sitios
network-cut = más sitios de los que se leyeron
shared-snoozed = { $note }; pospuesta { $length } más
read-just-now = leído ahora mismo
read-ago = leído hace { $length }
more-lines =
    { $count ->
        [one] y 1 línea más
       *[other] y { $count } líneas más
    }

## Qué ocurre

watching =
    { $count ->
        [one] Observando 1 sitio. Ctrl-C lo termina.
       *[other] Observando { $count } sitios. Ctrl-C lo termina.
    }
of-site = { $site }: { $what }
read-again = { $site } se puede leer otra vez
usually = Normalmente: { $means }
to-do = Qué hacer: { $remedy }
more-about-it = Más: { $cure }
sign-reading = Leyendo…

## Por qué

not-told = sin aviso
nothing-decided = Aún no se ha decidido nada desde que se inició Presence Tray.

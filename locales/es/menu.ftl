### El menú del icono y su descripción emergente. Una fila es corta y empieza por lo que la distingue.

## Filas que cuentan

more = { $count } más…
more-active-sites =
    { $count ->
        [one] 1 sitio activo más…
       *[other] { $count } sitios activos más…
    }
more-conflicts =
    { $count ->
        [one] 1 conflicto más…
       *[other] { $count } conflictos más…
    }

## Otras personas en entradas propias

conflict-opened =
    { $count ->
        [one] { $people } abrió { $post }
       *[other] { $people } abrieron { $post }
    }
conflict-opened-on =
    { $count ->
        [one] { $people } abrió { $post } en { $site }
       *[other] { $people } abrieron { $post } en { $site }
    }
conflict-present =
    { $count ->
        [one] { $people } está en { $post }
       *[other] { $people } están en { $post }
    }
conflict-present-on =
    { $count ->
        [one] { $people } está en { $post }, en { $site }
       *[other] { $people } están en { $post }, en { $site }
    }
conflict-agents =
    { $count ->
        [one] Un agente de { $people } cambió { $post }
       *[other] Agentes de { $people } cambiaron { $post }
    }
conflict-agents-on =
    { $count ->
        [one] Un agente de { $people } cambió { $post } en { $site }
       *[other] Agentes de { $people } cambiaron { $post } en { $site }
    }
conflict-row = { $what } — { $mine }
mine-live = la tienes abierta
mine-too = tú también
mine-left = la dejaste abierta { $ago }
mine-left-open = la dejaste abierta
person-row-noted = { $person } — { $note }
snoozed-until = pospuesta hasta las { $until }
snooze-for-an-hour = Posponer 1 hora
mute-person = Silenciar a { $person } en este sitio

## Entradas propias

your-posts = Tus entradas
open-now = abierta ahora
left-open = quedó abierta { $ago }
open-post = Abrir la entrada
copy-link = Copiar el enlace
let-go = Soltar · ya no es mía
mute-post = Silenciar esta entrada
post-snoozed-until = Pospuesta hasta las { $until }

## Un sitio

here = { $count } aquí
here-at-least = al menos { $count } aquí
on-sub-sites = { $count } en sitios de la red
nobody-else = nadie más
not-read-yet = sin leer todavía
not-read = no se lee
nobody-else-here = No hay nadie más aquí
nobody-else-listed = No aparece nadie más
open-dashboard = Abrir el escritorio
read-now-none = Leer ahora · ninguna petición en la última hora
read-now-few = Leer ahora · menos de 10 peticiones en la última hora
read-now-about = Leer ahora · unas { $count } peticiones en la última hora
its-network = Su red · { $fault }
mute-site = Silenciar este sitio
mute = Silenciar: { $what }
favourite = Favorito
in-focus = En foco
read-site-again = Volver a leer este sitio
stop-reading-site = Dejar de leer este sitio
tell-me-when = Avisarme cuando
person-comes = { $person } llegue
post-is-opened = { $post } se abra
post-is-free = { $post } quede libre
only-site-unread = Sin leer todavía · leer ahora
only-site-stopped = Este sitio no se lee · volver a leerlo
try-again = Intentarlo otra vez

## Sitios en los que no hay nadie que mostrar

no-site-can-be-read = No se puede leer ningún sitio · intentarlo otra vez
sites-not-read-yet =
    { $count ->
        [one] 1 sitio sin leer todavía · leer ahora
       *[other] { $count } sitios sin leer todavía · leer ahora
    }
more-sites-faulty =
    { $count ->
        [one] 1 sitio más no se puede leer
       *[other] { $count } sitios más no se pueden leer
    }
quiet-sites =
    { $count ->
        [one] 1 sitio tranquilo
       *[other] { $count } sitios tranquilos
    }
all-sites-quiet =
    { $count ->
        [one] Tu sitio está tranquilo
       *[other] Los { $count } sitios están tranquilos
    }
opens-window = { $what }…
site-stopped = { $site } · no se lee · volver a leer
sites-stopped =
    { $count ->
        [one] 1 sitio no se lee
       *[other] { $count } sitios no se leen
    }

## El llavero

keychain-locked = El llavero está bloqueado
keychain-denied = El llavero deniega el acceso
keychain-missing = No hay ningún llavero en marcha
keychain-failed = El llavero no se puede usar
keychain-unlock = desbloquearlo
keychain-ask-again = preguntar otra vez
keychain-look-again = buscar otra vez
keychain-try-again = intentarlo otra vez

## El pie del menú

add-first-site = Añadir tu primer sitio…
alerts-paused-resume = Avisos en pausa · Reanudar
alerts-paused-until-resume = Avisos en pausa hasta las { $until } · Reanudar
quiet-hours-resume = Horas de silencio · Reanudar
quiet-hours-until-resume = Horas de silencio hasta las { $until } · Reanudar
pause-alerts = Pausar los avisos
pause-half-hour = 30 minutos
pause-hour = 1 hora
pause-until-tomorrow = Hasta mañana
pause-until-resumed = Hasta que los reanude
quiet-hours-set = Horas de silencio · { $hours }
quiet-hours-unset = Horas de silencio · ninguna
quiet-hours-none = Ninguna
muted-count = En silencio · { $count }
snoozed-count = Pospuestas · { $count }
snoozed-on-until = { $post } en { $site } · hasta las { $until }
open-presence-tray = Abrir Presence Tray
settings = Ajustes…
quit = Salir

## La descripción emergente

no-site-yet = Todavía no hay ningún sitio
add-in-menu = Añade tu primer sitio en el menú
conflicts =
    { $count ->
        [one] 1 conflicto
       *[other] { $count } conflictos
    }
alerts-paused = avisos en pausa
alerts-paused-until = avisos en pausa hasta las { $until }
quiet-hours-now = horas de silencio
quiet-hours-until = horas de silencio hasta las { $until }
no-site-readable-now = ahora no se puede leer ningún sitio
and-more-conflicts = y { $count } más
people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
people-on-site = { $people } en { $site }
people-on-sites =
    { $sites ->
        [one] { $people } en 1 sitio
       *[other] { $people } en { $sites } sitios
    }
site-not-read = { $site } no se lee
no-site-read = No se lee ningún sitio
sign-in-again-on-all =
    { $count ->
        [one] Acceder de nuevo en 1 sitio
       *[other] Acceder de nuevo en los { $count } sitios
    }
sites-wait-for-it =
    { $count ->
        [one] 1 sitio lo espera
       *[other] { $count } sitios lo esperan
    }
none-can-be-read =
    { $count ->
        [one] Tu sitio no se puede leer
       *[other] No se puede leer ninguno de tus { $count } sitios
    }
reading-site-first = Leyendo { $site } por primera vez
reading-sites-first =
    { $count ->
        [one] Leyendo 1 sitio por primera vez
       *[other] Leyendo { $count } sitios por primera vez
    }
nobody-else-so-far =
    { $count ->
        [one] Nadie más · { $read } de 1 sitio leído
       *[other] Nadie más · { $read } de { $count } sitios leídos
    }
nobody-else-on-site = Nadie más en { $site }
nobody-else-on-sites =
    { $count ->
        [one] Nadie más en tu sitio
       *[other] Nadie más en tus { $count } sitios
    }
sign-in-again-on-site = acceder de nuevo en { $site }
sign-in-again-on-sites =
    { $count ->
        [one] acceder de nuevo en 1 sitio
       *[other] acceder de nuevo en { $count } sitios
    }
sign-in-again-names = Acceder de nuevo: { $sites }
sites-can-not-be-read =
    { $count ->
        [one] 1 sitio no se puede leer
       *[other] { $count } sitios no se pueden leer
    }

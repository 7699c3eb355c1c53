### Lo que dice la ventana. Los nombres de sitios y personas y los títulos vienen de fuera; quedan aislados donde aparecen.

window-title = Presence Tray
views = Vistas
view-now = Ahora
view-posts = Mis entradas
view-away = En mi ausencia
view-add-site = Añadir un sitio
view-add-many = Añadir muchos sitios
view-why = Por qué este aviso
view-cost = Lo que cuesta
view-settings = Ajustes
view-about = Acerca de
favourites = Favoritos
groups = Grupos
filter = Persona, entrada o sitio
filter-none = Nada coincide con «{ $filter }».

## El programa

tray-starting = Iniciando Presence Tray…
tray-absent = Presence Tray no está en marcha.
tray-absent-why = La ventana muestra lo que sabe Presence Tray y no pregunta a ningún sitio por su cuenta.
tray-start = Iniciarlo
tray-refused = El Presence Tray en marcha no habla con esta ventana.
reading = Leyendo tus sitios…

## El buscador

switcher = Buscar en todo
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = Sitio, persona, entrada o acción
switcher-results = Lo encontrado
switcher-site = Sitio
switcher-person = Persona
switcher-post = Entrada
switcher-action = Acción
switcher-view = en esta ventana
switcher-group = Grupo
switcher-none = Nada coincide.
switcher-found =
    { $count ->
        [one] 1 resultado.
       *[other] { $count } resultados.
    }
switcher-more = Se muestran los primeros { $shown }; escribe más para encontrar otros.
read-all-now = Leer todos los sitios ahora
sign-in-again-to = Acceder de nuevo: { $site }

## Añadir un sitio

add-address = Dirección del sitio
add-how = Tu navegador mostrará una página del sitio en la que das tu aprobación. Presence Tray nunca pide tu propia contraseña.
add-begin = Conectar
sign-in-again = Acceder de nuevo
step-waiting = pendiente
step-doing = en curso
step-done = hecho
step-failed = ha fallado
step-skipped = omitido
connecting-lost = La conexión con { $address } se interrumpió: Presence Tray se cerró o se volvió a iniciar.
connecting-lost-do = Mira si el sitio está en la lista. Si no está, o si aún pide acceso, inténtalo otra vez; si queda abierta una página del sitio en el navegador, puedes cerrarla.
connecting-cancel = Cancelar
connecting-again = Intentarlo otra vez
another-site = Añadir otro sitio
another-address = Otra dirección
open-page-again = Abrir la página otra vez
way-loopback = Dejar que el navegador vuelva por sí solo
way-link = Dejar que abra un enlace
way-paste = Pegar una contraseña de aplicación
paste-user = Nombre de usuario o correo electrónico
paste-password = Contraseña de aplicación
paste-send = Acceder
paste-to = Se envían a { $origin } y a ningún otro lugar.
keychain-again = Intentarlo otra vez con el llavero
keep-for-this-run = Conservarla hasta que se cierre Presence Tray
accept-certificate = Aceptar este certificado
certificate-of = Presentado por
certificate-names = Es para
certificate-no-names = ningún nombre
certificate-fingerprint = Su huella SHA-256
copy = Copiar
copied = Copiado.
copy-selected = Está seleccionado; cópialo con el teclado.
copy-page = La página, para abrirla a mano
copy-server = Para el servidor
copy-terminal = En un terminal

## Añadir muchos sitios

import-list = Lista de sitios
import-how = Una dirección por línea, o CSV cuya primera línea nombra las columnas: address y, si quieres, name y user. Primero se examinan todos los sitios; con eso no se cambia nada.
import-how-passwords = Líneas con dirección, usuario y contraseña de aplicación, separadas por tabuladores, comas, puntos y comas o espacios. Cada contraseña se prueba y va a tu llavero; la lista se borra enseguida.
import-most = Como máximo { $most } kB.
import-file = O tomarla de un archivo
import-passwords = Las líneas llevan contraseñas
import-check = Examinarlos
import-connect = Conectarlos
import-too-long = La lista tiene { $size } kB, y de una vez se pueden enviar { $most } kB. Divídela o usa un terminal: presence-tray sites import
import-unreadable = No se puede leer el archivo.
import-running = Recorriendo la lista…
import-stop = Detener
import-stopping = Deteniendo: los sitios ya empezados se terminan…
import-over = Se ha recorrido toda la lista.
import-stopped =
    { $count ->
        [one] Detenido: quedó 1 línea sin recorrer. Lo que está conectado se queda.
       *[other] Detenido: quedaron { $count } líneas sin recorrer. Lo que está conectado se queda.
    }
import-counted = Añadidos: { $added }, conocidos: { $known }, por aprobar: { $ready }, fallidos: { $failed }
import-line = Línea
import-address = Dirección
import-outcome = Resultado
import-another = Otra lista
import-added = añadido como { $site }
import-known = ya conectado como { $site }
import-ready = se encontró { $title }, por aprobar en tu navegador
import-part = parte de { $site }, que está conectado
import-same = el mismo sitio que en la línea { $line }

## Avisos

alerts-on = Avisos activados
alerts-paused = Avisos en pausa
alerts-paused-until = Avisos en pausa hasta las { $until }
alerts-quiet = Horas de silencio hasta las { $until }
pause-half-hour = Pausa de 30 minutos
pause-hour = Pausa de 1 hora
pause-tomorrow = Pausa hasta mañana
pause-resumed = Pausa hasta que los reanude
resume = Reanudar los avisos

## Ahora

no-sites = Todavía no hay ningún sitio conectado.
all-quiet = No hay nadie más en tus sitios.
people = Personas por sitio
my-posts = Tus entradas
conflicts = Otras personas en tus entradas
here = { $count } aquí
here-at-least = al menos { $count } aquí
on-sub-sites = { $count } en sitios de la red
quiet-sites =
    { $count ->
        [one] 1 sitio tranquilo
       *[other] { $count } sitios tranquilos
    }
unread-sites =
    { $count ->
        [one] 1 sitio sin leer todavía
       *[other] { $count } sitios sin leer todavía
    }
stopped-sites =
    { $count ->
        [one] 1 sitio no se lee
       *[other] { $count } sitios no se leen
    }
nobody-else = nadie más
network-sites = Sitios de su red
not-named = no se dice quién
more-not-named = { $count } más
not-read-yet = sin leer todavía
not-read = no se lee
muted = en silencio
muted-until = en silencio hasta las { $until }

## Dónde está alguien

doing-editing = editando { $post }
doing-editing-more = editando { $post } y { $more } más
doing-hidden = en línea, lugar oculto
doing-online = en línea
idle = sin actividad
you-too = tú también
person-unnamed = una persona (n.º { $id })
post-title = «{ $title }»
post-untitled = una entrada (n.º { $id })

## Cuándo

just-now = ahora mismo
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
ago = hace { $length }
days-ago =
    { $count ->
        [one] hace 1 día
       *[other] hace { $count } días
    }
day-and-time = { $time } ({ $day })

## Tus entradas

no-posts = No tienes ninguna entrada abierta.
post-live = abierta ahora
post-left-open = quedó abierta { $ago }
post-left-open-now = quedó abierta ahora mismo
post-snoozed = pospuesta hasta las { $until }

## Conflictos

conflict-opened =
    { $count ->
        [one] { $people } abrió { $post }
       *[other] { $people } abrieron { $post }
    }
conflict-present =
    { $count ->
        [one] { $people } está en { $post }
       *[other] { $people } están en { $post }
    }
conflict-agents =
    { $count ->
        [one] Un agente de { $people } cambió { $post }
       *[other] Agentes de { $people } cambiaron { $post }
    }
people-two = { $first } y { $second }
people-more =
    { $more ->
        [one] { $first } y 1 persona más
       *[other] { $first } y { $more } personas más
    }
mine-live = la tienes abierta
mine-too = tú también
mine-left = la dejaste abierta { $ago }
mine-left-now = la dejaste abierta ahora mismo

## Qué se puede hacer

open-post = Abrir la entrada
open = Abrir
open-dashboard = Abrir el escritorio
open-keychain = Abrir el llavero
more-actions = Más
copy-link = Copiar el enlace
let-go = Soltar
mute = Silenciar
unmute = Dejar de silenciar
mute-post = Silenciar esta entrada
unmute-post = Dejar de silenciar esta entrada
mute-person = Silenciar a { $person } en este sitio
snooze = Posponer 1 hora
end-snooze = Dejar de posponer
read-now = Leer ahora
read-again = Volver a leer
make-favourite = Añadir a favoritos
no-favourite = Quitar de favoritos
site-settings = Ajustes de este sitio…
remove-site = Eliminar…
fault-means = Qué suele significar
fault-remedy = Qué hacer
failed = No se pudo hacer: { $why }
dismiss = Descartar

## Grupos

group-new = Nuevo grupo
group-edit-title = Grupo { $group }
group-name = Nombre del grupo
group-sites = Sitios del grupo
group-filter = Buscar un sitio
group-chosen = Sitios elegidos: { $count }
group-keep = Guardar
group-sites-of = Sitios de { $group }
group-faulty = un sitio no se puede leer
group-mute-hour = Silenciar durante 1 hora
group-mute-tomorrow = Silenciar hasta mañana a las 6:00
group-stop = Dejar de leer
group-open = Abrir todos los escritorios
group-edit = Nombre y sitios…
group-dissolve = Sacar todos los sitios
open-all-title = Escritorios de { $group }
open-all-what = Se abren { $count } páginas en tu navegador.
open-all = Abrir { $count }
all-sites = Todos los sitios
order-name = Por nombre
order-activity = Por actividad

## Eliminar un sitio

remove-title = Eliminar { $site }
remove-what = Presence Tray olvida { $site } ({ $address }), lo que ajustaste para él y su contraseña.
remove-revoke = Revocar también su contraseña de aplicación en el sitio
remove-why = Si no, la contraseña sigue siendo válida allí hasta que la revoques en tu página de perfil.
remove = Eliminar
removing = Eliminándolo. Puede que tu llavero te pregunte y que el sitio tarde medio minuto en responder.
close = Cerrar

## Ajustes

settings-reading = Leyendo los ajustes…
settings-alerts = Avisos
settings-quiet-hours = Horas de silencio
settings-posts = Tus entradas
settings-language = Idioma
settings-away = Ausencia
settings-computer = En este ordenador
settings-people = Personas
settings-other = Más
show-example = Mostrar un ejemplo
hide-example = Ocultar el ejemplo
example = Ejemplo de un aviso
minutes-within = min (de { $least } a { $most })
not-a-number = Eso no es un número: no se ha cambiado nada.
reset-minutes =
    { $count ->
        [one] Volver a 1 minuto
       *[other] Volver a { $count } minutos
    }
quiet-on = Mantener los avisos en silencio
quiet-from = Desde las
quiet-until = hasta las
quiet-days = Días en que empiezan
setting-alerts-saved = Guardada por otra persona
setting-alerts-saved-does = Avisa cuando alguien guarda una entrada que tienes abierta.
setting-alerts-saved-example = Ann Lee guardó «Precios» mientras la tienes abierta
setting-alerts-saved-example-body = Revista Ejemplo · recarga antes de guardar, o tu versión sustituirá a la otra
setting-alerts-changing = Cambios en tu entrada
setting-alerts-changing-does = Avisa cuando alguien está cambiando una entrada tuya.
setting-alerts-changing-example = Ann Lee está cambiando «Precios»
setting-alerts-changing-example-body = Revista Ejemplo · hay texto ajeno sin guardar desde las 10:42. Conviene acordar quién sigue antes de guardar
setting-alerts-opened = Apertura de tu entrada
setting-alerts-opened-does = Avisa cuando alguien abre una entrada tuya.
setting-alerts-opened-example = Ann Lee abrió «Precios»
setting-alerts-opened-example-body = Revista Ejemplo · llevas en ella 24 min
setting-alerts-already-in = Ya ocupada
setting-alerts-already-in-does = Avisa cuando abres una entrada en la que ya hay alguien.
setting-alerts-already-in-example = Ann Lee ya está en «Precios»
setting-alerts-already-in-example-body = Revista Ejemplo · desde las 09:12
setting-alerts-agents = Agentes
setting-alerts-agents-does = Avisa cuando un programa que actúa por alguien cambia una entrada tuya.
setting-alerts-agents-example = Un agente de Ann Lee cambió «Precios»
setting-alerts-agents-example-body = Revista Ejemplo
setting-alerts-joined = Edición conjunta
setting-alerts-joined-does = Avisa cuando alguien se suma a tu edición en tiempo real.
setting-alerts-joined-example = Ann Lee se te unió en «Precios»
setting-alerts-joined-example-body = Revista Ejemplo · la edición es conjunta
setting-alerts-watched = Personas y entradas elegidas
setting-alerts-watched-does = Avisa de las personas y entradas que elegiste en «Avisarme cuando» del menú; al desactivarlo se conserva lo elegido.
setting-alerts-watched-example = «Precios» está libre
setting-alerts-watched-example-body = Revista Ejemplo · Ann Lee acaba de salir. WordPress puede mostrar su bloqueo hasta 3 minutos más
setting-alerts-quiet-hours = Silencio a ciertas horas
setting-alerts-quiet-hours-does = Mantiene los avisos en silencio a esas horas; quién está dónde se sigue viendo.
setting-posts-mine-for = Cuánto tiempo sigue siendo tuya una entrada
setting-posts-mine-for-does = Durante ese tiempo una entrada sigue siendo tuya después de que tu pestaña deje de dar señales: oculta, en reposo o colgada.
setting-language = Idioma
setting-language-does = El idioma del menú, los avisos, la ventana y el terminal.
setting-language-system = Como en este ordenador

setting-shortcut = Encontrar cualquier cosa desde cualquier programa
setting-shortcut-does = Estas teclas abren la ventana desde cualquier programa, lista para escribir. Las mismas teclas otra vez, o Escape, la apartan.
setting-shortcut-held = Tu escritorio las tiene como «{ $detail }».
setting-shortcut-taken = Otro programa tiene estas teclas. Elige otras, o libéralas allí y vuelve a ponerlas aquí.
setting-shortcut-no-key = Ninguna tecla de este teclado escribe eso. Elige otra.
setting-shortcut-no-portal = Este escritorio no da teclas a los programas. En sus propios ajustes, asigna teclas al comando: presence-tray-window --page switcher
setting-shortcut-denied = No se permitieron estas teclas. Vuelve a ponerlas para que se pregunte de nuevo.
setting-shortcut-no-screen = Presence Tray funciona donde no se pulsan teclas: no ve ninguna pantalla.
setting-shortcut-failed = El sistema no da estas teclas: { $detail }. Vuelve a ponerlas para intentarlo de nuevo.
shortcut-none = Sin teclas
shortcut-press = Pulsa las teclas
shortcut-keys = Escape lo deja como está, Retroceso lo borra.
shortcut-bare = Mantén también Ctrl, Alt o Súper: con la tecla sola se escribe.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-super = Súper
key-super-mac = ⌘
key-space = Espacio
key-insert = Insert
key-home = Inicio
key-end = Fin
key-page-up = Re Pág
key-page-down = Av Pág

setting-away-nothing-open = Nada tuyo abierto
setting-away-nothing-open-does = Cuentas como ausente cuando llevas 5 minutos sin nada abierto en ningún sitio.
setting-away-silent = Silencio
setting-away-silent-does = Cuentas como ausente mientras los avisos están en pausa y en las horas de silencio.
setting-autostart = Iniciar con la sesión
setting-autostart-does = Inicia Presence Tray cuando inicias sesión, en la bandeja y sin ventana.
setting-log-level = Registro
setting-log-level-does = Cuánto se escribe en un archivo que puedes enviar cuando se busca un fallo. No contiene nombres, títulos ni contraseñas.
setting-log-level-off = Desactivado
setting-log-level-error = Lo que se rompió
setting-log-level-warn = Lo que salió mal
setting-log-level-info = Lo que pasó
setting-log-level-debug = Cada petición
log-file = Está en
setting-avatars = Imágenes de las personas
setting-avatars-does = Muestra a las personas en el menú con la imagen que indica su sitio. Suele estar en Gravatar, que así sabe desde qué dirección se mira a quién; desactivado, no se pregunta a nadie y se muestran iniciales.

## Ajustes de un sitio

seconds-within = s (de { $least } a { $most })
moment-off = Ahora no
moment-until = Hasta las { $until }
moment-1h = Durante 1 hora
moment-8h = Durante 8 horas
moment-tomorrow = Hasta mañana a las 6:00
moment-168h = Durante una semana
colour-none = Ninguno
colour-blue = Azul
colour-teal = Verde azulado
colour-green = Verde
colour-olive = Oliva
colour-gold = Dorado
colour-purple = Morado
colour-pink = Rosa
colour-grey = Gris
setting-site-alerts = Avisos
setting-site-alerts-does = Avisa de lo que pasa en el sitio. Desactivado, lo silencia; quién está allí se ve igualmente.
setting-site-muted-until = Silencio por un tiempo
setting-site-muted-until-does = Mantiene el sitio en silencio hasta entonces.
setting-site-reading = Lectura
setting-site-reading-does = Desactivado, deja el sitio en paz hasta que lo vuelvas a activar.
setting-site-favourite = Favorito
setting-site-favourite-does = Mantiene el sitio entre los primeros, aquí y en el menú.
setting-site-group = Grupo
setting-site-group-does = El nombre bajo el que se muestra junto con otros, como el de un cliente.
setting-site-initials = Letras
setting-site-initials-does = Van delante de su nombre, aquí y en el menú.
setting-site-colour = Color
setting-site-colour-does = El fondo de las letras; las de su nombre, si no elegiste ninguna.
setting-site-at-most-every = Como mucho cada
setting-site-at-most-every-does = El sitio no se lee más a menudo, ni siquiera mientras una de sus entradas es tuya: los avisos llegan con ese retraso.

## Por qué este aviso

why-kept = Las últimas 200 decisiones desde que se inició Presence Tray. Solo están en la memoria.
why-which = Cuáles se muestran
why-all = Todas
why-told = Con aviso
why-silent = Sin aviso
why-none = Todavía no ha pasado nada de lo que avisar.
why-none-such = Todavía no hay ninguna de estas.
why-when = Cuándo
why-site = Sitio
why-about = Qué pasó
why-why = Con aviso, o por qué no
why-was-told = con aviso
why-was-not = sin aviso: { $why }

## En la ausencia

away-kept = Lo que pasó en tus entradas, con lo que sigues y con tus sitios en tu ausencia. Está solo en memoria y acaba con Presence Tray; qué cuenta como ausencia está en los ajustes.
away-none = En tu ausencia no pasó nada.
away-since = Desde las { $since }
away-more = Solo se guardan los últimos { $count }.
away-forget = Olvidarlo
away-fault-over = se puede volver a leer

## Lo que cuesta

cost-what = Peticiones que Presence Tray envió en la última hora, frente a lo que un navegador envía por una pestaña abierta de wp-admin: el heartbeat de WordPress llega cada 60 segundos en el escritorio y cada 10 segundos en el editor.
cost-site = Sitio
cost-requests = Peticiones por hora
cost-dashboard = Una pestaña abierta del escritorio
cost-editor = Una pestaña abierta del editor
cost-all = Los { $count } sitios

## Acerca de

about-version = Versión
about-licence = Licencia
about-licence-is = GNU General Public License, versión 2 o posterior
about-settings = Los ajustes están en
diagnostics = Diagnóstico
diagnostics-what = Recuentos, nombres fijos de los fallos y lo que cambiaste en los ajustes. No contiene ningún nombre, dirección, título ni ruta.
copy-diagnostics = Copiar el diagnóstico

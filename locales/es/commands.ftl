### Lo que muestran además los comandos. Lo que se escribe, como nombres de comandos y opciones, va en variables.

## Los avisos y el programa en marcha

paused-for = Los avisos están en pausa durante { $length }.
paused-until-tomorrow = Los avisos están en pausa hasta mañana a las 6:00.
paused-until-typed = Los avisos están en pausa hasta que escribas: { $command }
alerts-told-again = Los avisos vuelven a darse.
quiet-hours-are = Los avisos callan en este horario: { $hours }.
quiet-hours-are-none = No hay horas de silencio.
program-ends = Presence Tray se cierra.
program-runs-already = Presence Tray ya está en marcha.
autostart-on = Presence Tray se inicia con tu sesión ({ $entry }).
autostart-off = Presence Tray no se inicia con tu sesión.

## Avisos de algo más que las propias entradas

told-when-comes = Recibirás un aviso cuando { $person } llegue.
told-when-opened = Recibirás un aviso cuando { $post } se abra.
told-when-free = Recibirás un aviso cuando { $post } quede libre.
not-told-when-comes = Ya no recibirás un aviso cuando { $person } llegue.
not-told-when-opened = Ya no recibirás un aviso cuando { $post } se abra.
not-told-when-free = Ya no recibirás un aviso cuando { $post } quede libre.
told-of-own-posts-only = Solo recibes avisos de tus propias entradas.
nobody-has-that-number = nadie tiene ese número
several-have-that-name = varias personas en «{ $site }» se llaman «{ $name }»; indica una por el número que muestra { $command }
nobody-has-that-name = nadie que esté ahora en «{ $site }» se llama «{ $name }», por lo que sabe un Presence Tray en marcha; indica el número de la cuenta

## Abrir

opened = Abierto: { $address }
no-browser = no se pudo iniciar ningún navegador ({ $why }); la dirección es { $address }

## Sitios

no-sites-add-one = Todavía no hay ningún sitio. Añade uno con: { $command }
variable-set = { $variable } (definida)
variable-not-set = { $variable } (sin definir)
accepts-certificate = acepta el certificado { $fingerprint }
site-setting-is = { $setting } de «{ $site }» es { $value }.
sites-written =
    { $count ->
        [one] 1 sitio escrito en { $path }.
       *[other] { $count } sitios escritos en { $path }.
    }
no-password-in-it = No contiene ninguna contraseña. Nombra tus sitios y tus nombres de usuario.
import-site-added = Se ha añadido «{ $site }». Accede con: { $command }
import-site-known = «{ $site }» ya está en la lista y queda como está.
import-site-refused = { $which } no se incorpora: { $why }.
import-sites-counted =
    { $count ->
        [one] 1 sitio añadido, ya conocidos: { $known }, no incorporados: { $refused }.
       *[other] { $count } sitios añadidos, ya conocidos: { $known }, no incorporados: { $refused }.
    }
revoke-question = ¿Revocar también la contraseña de aplicación de { $user } en { $site }? [S/n]
sign-removing = Eliminando…

## Preguntas. Las respuestas son palabras que se escriben, separadas por un espacio; las inglesas siempre valen

answers-yes = s sí si
answers-no = n no
password-question = Contraseña de aplicación de { $user } en { $origin }:
user-question = Nombre de usuario o correo electrónico en { $origin }:
accept-question = ¿Aceptar este certificado, y ningún otro, para este sitio? [s/N]
keychain-question = Intro vuelve a probar el llavero, «{ $key }» e Intro sigue sin él:

## Conectar un sitio

key-accepts = «{ $key }» e Intro lo acepta, Ctrl-C termina.
keys-of-keychain = Intro lo intenta otra vez, «{ $key }» e Intro continúa, Ctrl-C termina.
key-opens-again = Intro abre la página otra vez
key-link = «{ $key }» e Intro la abre para que vuelva por un enlace
key-by-hand = «{ $key }» e Intro permite indicar usuario y contraseña a mano
keys-and-ctrl-c = { $keys }, Ctrl-C termina.
next-command = Siguiente: { $command }
no-password-needed = Ya no hace falta ninguna contraseña. Pulsa Intro.
sign-taking-back = Retirando lo que se empezó en el sitio y en el llavero; Ctrl-C termina la espera…
not-waited-for = No se esperó al final: puede que una contraseña de aplicación creada hace un momento siga en tu página de perfil del sitio. La próxima vez que se inicie, Presence Tray la revocará o la nombrará, y quitará lo que haya en el llavero.

## Muchos sitios a la vez

import-line = línea { $line }
import-added = añadido como «{ $site }»
import-known = ya conectado como «{ $site }»
import-ready = encontrado WordPress «{ $title }», el plugin de presencia está activo
import-part-of = parte de «{ $site }», que está conectado
import-same = el mismo sitio que en la línea { $line }
import-skipped = omitido
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [one] 1 por aprobar. Intro abre el siguiente en tu navegador, «{ $skip }» e Intro lo omite, «{ $end }» e Intro termina.
       *[other] { $count } por aprobar. Intro abre el siguiente en tu navegador, «{ $skip }» e Intro lo omite, «{ $end }» e Intro termina.
    }
import-next = { $number } de { $count }: { $site }
counted-added =
    { $count ->
        [one] 1 añadido
       *[other] { $count } añadidos
    }
counted-known =
    { $count ->
        [one] 1 conocido
       *[other] { $count } conocidos
    }
counted-ready = { $count } por aprobar
counted-skipped =
    { $count ->
        [one] 1 omitido
       *[other] { $count } omitidos
    }
counted-failed =
    { $count ->
        [one] 1 fallido
       *[other] { $count } fallidos
    }
list-names-none = La lista no nombra ningún sitio.
list-counted = Sitios: { $counted }.
list-fault = { $count } × { $fault }. Qué hacer: { $remedy }
list-approve = Para aprobarlos, importa la lista en un terminal o escribe para cada uno: { $command }
list-left = Lo que queda está en { $path }; impórtalo de nuevo cuando esté arreglado.
list-could-be-left = Con { $option }, lo que queda se escribe como una lista que se puede importar de nuevo.

## Examinar un sitio

all-is-well = Todo está bien.
all-is-well-so-far = Hasta aquí todo está bien. Con { $option } se examina también el acceso.
something-is-wrong = Algo va mal; mira { $mark } arriba.
step-address = Dirección
step-host = Servidor
step-wordpress = WordPress
step-elsewhere = Dirección del sitio
step-clock = Reloj
step-plugin = Plugin de presencia
step-sign-in = Acceso
step-credential = Credenciales
step-rights = Lo que esta cuenta puede ver
step-reading = Primera lectura
step-certificate = Certificado
step-not-reached = no se miró
step-without-user = no se miró sin usuario

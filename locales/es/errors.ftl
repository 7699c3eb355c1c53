### Por qué un comando no pudo hacer su trabajo, para personas ante un terminal. Lo que se escribe va en variables; { $why } lo
### dice el sistema. Un error va detrás del nombre del programa.

## Archivos

unreadable = { $path } no se puede leer: { $why }
unwritable = { $path } no se puede escribir: { $why }
file-is-there = { $path } ya existe; indica otro archivo
it-is-no-file = no es un archivo
too-large-for-a-list = es demasiado grande para una lista de sitios
no-such-list = ya existe y no es una lista así; indica otro archivo
not-printed = no se pudo mostrar el resultado: { $why }

## Ajustes

no-home-for-settings = no hay ningún directorio personal donde guardar los ajustes; define { $variable } con un directorio
settings-unreadable = { $path } no se puede leer: { $why }. Se dejó como estaba
settings-newer = { $path } tiene la versión { $version }, y este programa conoce la { $known }. Se dejó como estaba; usa un presence-tray más nuevo
site-incomplete = los ajustes de «{ $site }» no están completos; elimina el sitio y añádelo de nuevo
settings-broken = { $path } no se puede usar: { $why }.
settings-kept-as = Se conserva como { $path }.
settings-left = Se queda como está hasta que haya que escribir algo.
settings-copy-used = Se usa su última copia buena, { $path }.
settings-without-copy = No hay ninguna copia, así que no se conoce ningún sitio.
settings-missing = { $path } no existe. Se usa su última copia buena, { $copy }. Para empezar de nuevo, retira también la copia.
settings-not-understood = En { $path } no se entiende esto: { $places }. Se pasa por alto y se queda en el archivo como está.
settings-beyond = En { $path }: { $what } El archivo se queda como está.
settings-newer-readable = { $path } tiene la versión { $version }, y este Presence Tray es más antiguo. Se lee hasta donde se entiende y no se cambia. Usa un presence-tray más nuevo.
settings-newer-left = { $path } tiene la versión { $version }, y este Presence Tray es más antiguo. Se queda como está, y no se conoce ningún sitio. Usa un presence-tray más nuevo.

## Sitios

no-site-called = ningún sitio se llama «{ $name }»; hay { $known }
site-titled = «{ $site }»
no-sites-configured = todavía no hay ningún sitio configurado; añade uno con: { $command }
nothing-was-changed = no se ha cambiado nada: { $why }
work-ended = el trabajo terminó de forma inesperada
no-connections = no se puede establecer ninguna conexión desde este ordenador: { $why }

## Opciones y contraseñas

takes-a-variable = { $option } admite el nombre de una variable de entorno (letras, cifras y _), nunca la contraseña misma
takes-a-user = { $option } admite tu nombre de usuario o tu correo electrónico en el sitio
takes-a-name = { $option } admite un nombre en una línea, sin caracteres invisibles
user-is-needed = hace falta { $option }: tu nombre de usuario o tu correo electrónico en el sitio
password-needs-user = una contraseña necesita también { $option }
variable-is-empty = la variable de entorno { $variable } no está definida o está vacía
nothing-typed = no se escribió ninguna contraseña
no-password-given = no se dio ninguna contraseña de aplicación: usa { $stdin }, { $variable } o un terminal donde escribirla
no-such-exception = { $option } es solo para un sitio en este ordenador o con un nombre en .test o .local; los demás necesitan un certificado en el que este ordenador confíe
reads-from-a-pipe = { $option } lee de una tubería, para que no se vea ninguna contraseña en la pantalla; { $page } tiene un bucle para ello
input-unreadable = la entrada estándar no se puede leer: { $why }
input-without-password = la primera línea de la entrada estándar no contiene ninguna contraseña
input-line = la línea { $line } de la entrada estándar no tiene la forma { $form }
input-line-no-site = la línea { $line } de la entrada estándar no nombra ningún sitio, y ninguna otra línea tampoco; cada línea es { $form }, y `{ $command }` muestra los nombres

## El llavero

passwords-not-kept = Las contraseñas no se pueden guardar, así que no se importó nada. { $why }
password-not-revoked = No se pudo revocar una contraseña

## El Presence Tray en marcha

not-running = Presence Tray no está en marcha. Inícialo con: { $command }
no-socket-directory = no hay ningún directorio para el socket del programa en marcha; define { $variable } con uno
socket-directory-unusable = el directorio { $path } no se puede usar para el socket del programa en marcha: { $why }
socket-directory-not-private = el directorio { $path } no es solo tuyo, así que el socket del programa en marcha no puede estar en él; define { $variable } con otro
socket-too-long = { $path } es más largo que los { $longest } bytes que este sistema admite para un socket; define { $variable } con un directorio de nombre más corto
socket-not-listening = no se puede dejar entrar a ningún programa en { $path }: { $why }
running-not-reached = no se llega al Presence Tray en marcha en { $path }: { $why }
running-not-ours = en { $path } escucha el programa de otra cuenta; no se le preguntó nada
running-silent = el Presence Tray en marcha no responde. Puede estar detenido u ocupado: espera un momento, o ciérralo e inícialo de nuevo
running-ended = el Presence Tray en marcha cerró la conexión
running-not-understood = el Presence Tray en marcha dice algo que esta versión no entiende. Ciérralo e inícialo de nuevo, para que ambos tengan la misma versión
running-broke = se cortó la conexión con el Presence Tray en marcha: { $why }
asked-too-long = lo que se pregunta es demasiado largo; nombra menos sitios

## Iniciar con la sesión

no-home-for-entry = no hay ningún directorio personal donde guardar la entrada
program-not-found = no se puede averiguar dónde está este programa: { $why }
program-path-unusable = la ruta de este programa, { $path }, no se puede escribir en una entrada; pon el programa en otro lugar
entry-unchanged = { $place } no se puede cambiar: { $why }

## Listas de sitios

list-unreadable = la lista no se puede leer: { $why }
list-too-long = la lista pasa de { $size } kB; impórtala por partes
list-too-many = la lista tiene más de { $most } líneas; impórtala por partes
list-not-text = la lista no es texto en UTF-8; guárdala como archivo de texto o como «CSV UTF-8»
list-no-addresses = ninguna columna de la lista se llama «{ $first }» ni «{ $second }»; sus columnas son { $columns }
list-no-passwords = la lista no tiene contraseñas; cada línea es una dirección, un usuario y una contraseña de aplicación
list-was-exported = { $path } lo escribió { $command }; { $options } son para listas de direcciones
no-list-of-sites = no es una lista de sitios: { $why }. `{ $command }` escribe una
list-newer = es una lista de la versión { $version }, y este presence-tray es más antiguo
list-too-many-sites =
    { $count ->
        [one] tiene 1 sitio, y de una lista se toman como máximo { $most }
       *[other] tiene { $count } sitios, y de una lista se toman como máximo { $most }
    }

## Lo que dice un programa del sistema, tal como lo dice

as-it-says = «{ $said }»

## Qué está mal en el archivo de ajustes; continúa un texto anterior

broken-empty = está vacío
broken-json = no es JSON válido: { $why }
broken-version = no dice de qué versión es
broken-sites = «{ $name }» en él no es una lista
broken-link = es un enlace a algo que no existe
broken-folder = es una carpeta
broken-large = tiene más de { $size } MB
broken-read = no se puede leer: { $why }
place-site = sitio «{ $site }»
place-site-number = sitio n.º { $number }
place-of-site = { $path } de { $site }
setting-beyond = { $setting } admite { $takes }; se usa { $used }.
setting-of-site-beyond = { $setting } de «{ $site }» admite { $takes }; se usa { $used }.
settings-busy = { $path } no se puede escribir: otro programa lo está cambiando. Prueba de nuevo en un momento
busy-with-passwords = otro Presence Tray está terminando lo que se empezó con una contraseña, como una eliminación; prueba de nuevo en un minuto
lock-unusable = no se puede obtener el bloqueo que está junto a los ajustes: { $why }

## Por qué no se toma un sitio de una lista

list-site-broken = falta algo en él, o no es lo que debería
list-site-name = falta su nombre o su usuario, es demasiado largo o tiene caracteres que no se muestran
list-site-number = falta el número de la cuenta del usuario; añádelo con: { $command }
list-site-address = su dirección no empieza por https:// ni lleva a este ordenador
list-site-wordpress = la dirección de su WordPress no se puede usar
list-site-hosts = sus direcciones están en servidores distintos; añádelo con: { $command }
list-site-shown = su grupo o sus letras son demasiado largos, o tienen caracteres que no se muestran
list-site-chosen = nombra más de { $most } entradas o personas
list-site-type = nombra una entrada de un tipo que WordPress no puede tener

## Por qué queda una línea, en el archivo de lo que queda

left-skipped = omitido
left-not-approved = aún sin aprobar

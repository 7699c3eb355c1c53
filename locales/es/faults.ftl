### Por qué no se puede leer un sitio.

## En dos o tres palabras, para una fila

fault-no-address = sin dirección
fault-certificate = certificado no aceptado
fault-plain-http = no se admite http sin cifrar
fault-no-answer = sin respuesta
fault-moved = se mudó a otra dirección
fault-redirects = redirige en círculo
fault-not-wordpress = no es WordPress
fault-sign-in-again = acceder de nuevo
fault-sign-in-stripped = el acceso no llega
fault-passwords-off = contraseñas de aplicación desactivadas
fault-not-allowed = esta cuenta no puede verlo
fault-rest-closed = la interfaz REST está cerrada
fault-gate = detrás de otra contraseña
fault-firewall = respondió un cortafuegos
fault-web-page = respondió una página web
fault-no-rest = ahí no hay interfaz REST
fault-no-plugin = sin el plugin de presencia
fault-no-network = sin red de sitios
fault-who-am-i = oculta quién ha accedido
fault-maintenance = se está actualizando
fault-wait = pide esperar
fault-database = su base de datos no responde
fault-not-recorded = la presencia no se registra
fault-error = responde con un error
fault-sign-in = acceder
fault-keychain-locked = el llavero está bloqueado
fault-keychain-denied = el llavero deniega el acceso
fault-keychain-missing = sin llavero
fault-keychain-failed = el llavero no funciona
fault-settings = ajustes incompletos
fault-sign-in-unusable = acceso inutilizable
fault-stopped = no se lee
fault-unread = sin leer todavía
fault-ended = ya no se lee
fault-line = línea no entendida
fault-line-with-more = algo más que una dirección
fault-line-without-password = sin contraseña en su línea

## Qué se vio, qué significa, qué hacer

no-password-seen = No se conoce ninguna contraseña de aplicación para este sitio.
no-password-means = El llavero no tiene ninguna para él, y no se indicó ninguna.
no-password-remedy = Accede con `{ $command }`, define { $variable } o indícala con --passwords-stdin.
keychain-locked-seen = El llavero está bloqueado.
keychain-locked-means = Se desbloquea al iniciar sesión en este ordenador con una contraseña, y algunos sistemas lo vuelven a bloquear al cabo de un rato.
keychain-locked-remedy = Desbloquéalo desde el menú de la bandeja o en el programa del llavero. Presence Tray sigue por sí solo.
keychain-locked-cure = desbloquear el llavero
keychain-denied-seen = El llavero no deja entrar a Presence Tray.
keychain-denied-means = Se cerró su pregunta o se respondió que no, o lo prohíbe una regla del sistema.
keychain-denied-remedy = Elige la fila del llavero en el menú de la bandeja para que vuelva a preguntar, o permítelo en el programa del llavero.
keychain-denied-cure = dejar entrar a Presence Tray en el llavero
keychain-missing-seen = No hay ningún llavero en marcha en este escritorio: { $why }.
keychain-missing-means = No hay ninguno instalado, o no se inició con la sesión.
keychain-missing-remedy = Instala o inicia uno, como gnome-keyring, KWallet o KeePassXC; Presence Tray lo encuentra por sí solo.
keychain-missing-cure = iniciar un llavero, definir { $variable } o usar --passwords-stdin
keychain-failed-seen = No se puede usar el llavero: { $why }.
keychain-failed-means = Algo va mal en el programa del llavero.
keychain-failed-remedy = Vuelve a iniciar el programa del llavero. Presence Tray lo intenta cada medio minuto.
keychain-failed-cure = volver a iniciar el llavero
keychain-remedy = { $remedy } Sin llavero, define { $variable } o indica la contraseña con --passwords-stdin.
settings-incomplete-seen = Falta su dirección o su usuario en los ajustes.
settings-incomplete-means = El archivo de ajustes se cambió a mano o por otro programa.
settings-incomplete-remedy = Elimina el sitio y añádelo otra vez: { $command }
unusable-seen = El acceso no se puede enviar: { $why }.
unusable-means = El nombre de usuario o la contraseña de aplicación no se indicó como lo muestra WordPress.
unusable-remedy = Copia los dos otra vez de tu página de perfil en el sitio.
line-seen = La línea { $line } no tiene la forma DIRECCIÓN USUARIO CONTRASEÑA.
line-means = Falta una columna, o las columnas están en otro orden.
line-remedy = Pon en cada línea una dirección, un usuario y una contraseña de aplicación, separados por tabuladores, comas o espacios.
line-with-more-seen = La línea { $line } contiene algo más, además de una dirección.
line-with-more-means = Ningún encabezado nombra sus columnas. Una de ellas podría ser una contraseña, así que no se usó nada de la línea.
line-with-more-remedy = Nombra las columnas en la primera línea, como «address,user», pon una sola dirección por línea, o importa la lista como lista con contraseñas.
line-without-password-seen = La línea tiene una dirección y un usuario, y ninguna contraseña.
line-without-password-means = El programa que escribe la lista no pudo crear una: WP-CLI dice por qué allí donde se ejecuta.
line-without-password-remedy = Mira qué dice WP-CLI de este sitio y ejecútalo otra vez para los sitios que quedan.
stopped-seen = Este sitio no se lee.
stopped-means = Dejaste de leerlo.
stopped-remedy = Elige «volver a leer» en el sitio, en el menú de la bandeja.
stopped-cure = elegir «volver a leer» en el menú de la bandeja
unread-seen = Este sitio todavía no se ha leído.
unread-means = El programa acaba de iniciarse y toma sus sitios uno tras otro.
unread-remedy = Espera un momento y pregunta otra vez.
unread-cure = preguntar otra vez en un momento
reading-ended-seen = La lectura de este sitio terminó de forma inesperada.
reading-ended-means = Es un error de Presence Tray, no del sitio. Los demás sitios se leen como antes.
reading-ended-remedy = Inicia Presence Tray otra vez. Por favor, infórmanos con lo que se imprimió en la salida de error.

## Qué le pasa al llavero; continúa un texto anterior

no-session-bus = no hay bus de sesión (D-Bus)
keychain-no-service = ningún programa ofrece en él el Secret Service
keychain-not-started = el que está instalado no se puede iniciar
keychain-no-keyring = el que está en marcha aún no tiene ningún anillo de claves
keychain-no-login = esta cuenta no tiene llavero de inicio de sesión
keychain-no-manager = esta sesión de Windows no tiene Administrador de credenciales
keychain-no-text = lo que guarda para este sitio no es texto
keychain-ended = terminó mientras se le preguntaba
keychain-silent = no respondió en { $seconds } s
keychain-busy = hay demasiadas cosas esperándolo
asking-ended = la consulta terminó de forma inesperada

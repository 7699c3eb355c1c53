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
fault-not-allowed = este usuario no puede verlo
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

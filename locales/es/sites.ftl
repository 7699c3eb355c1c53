### Por qué no se puede leer un sitio: qué se vio, qué suele significar, qué hacer.

## Qué se vio

seen-no-address = No se indicó ninguna dirección.
seen-bad-address = No se entendió la dirección: { $why }.
seen-plain-http = { $origin } es http sin cifrar, así que no se envió nada.
seen-no-answer = No hubo respuesta de { $origin }: { $why }.
seen-certificate = No hubo respuesta de { $origin }: { $why }. Es para { $names }.
seen-certificate-of-nobody = No hubo respuesta de { $origin }: { $why }. No nombra ningún servidor.
seen-moved = { $from } desvía la petición a { $to }.
seen-redirects = { $origin } desvía la petición una y otra vez.
seen-too-long = { $origin } necesita demasiadas peticiones o demasiado tiempo para decir quién está.
seen-not-wordpress = { $address } responde, pero no muestra ninguna señal de WordPress.
seen-no-plugin = { $origin } enumera lo que ofrece, y la presencia no está entre ello.
seen-answer = { $origin } respondió { $status }; se preguntó por: { $asked }.
seen-answer-wait = { $origin } respondió { $status }; se preguntó por: { $asked }. Pide esperar { $wait }.
seen-answer-code = { $origin } respondió { $status } ({ $code }); se preguntó por: { $asked }.
seen-answer-code-wait = { $origin } respondió { $status } ({ $code }); se preguntó por: { $asked }. Pide esperar { $wait }.
seen-answer-page = { $origin } respondió { $status } con una página titulada «{ $title }»; se preguntó por: { $asked }.
seen-answer-page-wait = { $origin } respondió { $status } con una página titulada «{ $title }»; se preguntó por: { $asked }. Pide esperar { $wait }.
seen-broken-json = { $origin } respondió { $status }; se preguntó por: { $asked }. La respuesta no es JSON válido: empieza por «{ $begins }».
seen-nothing = No se vio nada.

## Por qué no llegó respuesta

no-answer-host-not-found = no se encontró el nombre del servidor
no-answer-refused = la conexión fue rechazada
no-answer-unreachable = no se puede llegar al servidor
no-answer-certificate = el certificado no se acepta: { $problem }
no-answer-no-secure-connection = no se pudo establecer una conexión segura
no-answer-connect-timeout = no hubo conexión a tiempo
no-answer-read-timeout = no llegaron datos a tiempo
no-answer-total-timeout = no llegó una respuesta completa a tiempo
no-answer-too-large = la respuesta ocupa más de { $limit } bytes
no-answer-truncated = la conexión terminó en mitad de la respuesta
no-answer-closed = la conexión se cerró sin respuesta
no-answer-garbled = no se pudo descomprimir la respuesta
no-answer-proxy = el proxy no dejó pasar la petición
no-answer-plain-http = las credenciales no se envían por http sin cifrar
no-answer-other = la conexión falló

## Qué le pasa a un certificado

certificate-expired = ha caducado
certificate-not-yet-valid = todavía no es válido
certificate-other-name = pertenece a otro nombre
certificate-unknown-issuer = este ordenador no confía en su emisor
certificate-of-authority = está hecho para una autoridad, no para un sitio
certificate-revoked = fue revocado
certificate-invalid = no es válido

## Qué le pasa a una dirección o a un acceso

address-empty = no se indicó ninguna dirección
address-too-long = la dirección tiene más de { $longest } caracteres
address-not-an-address = no se puede leer como dirección web
address-other-scheme = empieza por «{ $scheme }:», que no es un sitio web
address-user-info = contiene un nombre de usuario o una contraseña
credential-no-user = el nombre de usuario está vacío
credential-no-password = la contraseña de aplicación está vacía
credential-colon-in-user = un nombre de usuario no puede contener dos puntos

## Por qué se preguntó

asked-web-page = la página
asked-index = el índice de la interfaz REST
asked-presence-routes = lo que ofrece el plugin de presencia
asked-rooms = quién está en qué entrada
asked-online = quién ha accedido
asked-room = quién está en una entrada
asked-network = quién está en qué sitio de la red
asked-me = la cuenta con la que se accedió
asked-password-in-use = la contraseña de aplicación en uso
asked-post-type = un tipo de entradas
asked-posts = los títulos de las entradas
asked-revisions = quién guardó una entrada
asked-autosaves = los guardados automáticos de una entrada
asked-text = el texto de una entrada

## Duraciones. De minutos, horas y días hay dos o más

length-second = 1 segundo
length-seconds = { $count } segundos
length-minutes = { $count } minutos
length-hours = { $count } horas
length-days = { $count } días

## Qué suele significar

means-user-in-address = Una dirección con nombre de usuario o contraseña acabaría en listas y registros.
means-bad-address = La dirección de un sitio es como example.com o https://example.com/blog.
means-moved-elsewhere = El sitio tiene una dirección distinta de la indicada. Una contraseña nunca se envía a otra dirección.
means-too-many-redirects = Dos ajustes del sitio se contradicen, a menudo por «www» o por https.
means-reading-too-long = El sitio va muy lento en este momento o desvía cada petición varias veces.
means-not-wordpress = El sitio está hecho con otra cosa, su WordPress está en otro directorio o su interfaz REST está oculta.
means-credentials-refused = El nombre de usuario o la contraseña de aplicación no son correctos, o la contraseña fue revocada.
means-not-signed-in = La contraseña de aplicación fue rechazada o revocada, el servidor web no se la pasa a WordPress, o el acceso con contraseñas de aplicación está desactivado. Desde fuera se ven igual.
means-sign-in-stripped = El servidor web o algo delante de él quita la cabecera Authorization antes de que WordPress la vea.
means-sign-in-needed = El sitio solo lo muestra a quienes han accedido.
means-application-passwords-off-for-user = El sitio no deja que esta cuenta acceda con contraseñas de aplicación.
means-application-passwords-off = El sitio no ofrece acceso con contraseñas de aplicación: va por http sin cifrar, o un plugin de seguridad las desactivó.
means-type-not-allowed = Las entradas de este tipo no tienen interfaz REST, así que sus títulos no se pueden leer.
means-post-not-allowed = Esta cuenta no puede editar la entrada, o entretanto se borró o cambió de tipo.
means-not-allowed = El acceso funciona, pero esta cuenta no tiene permiso para verlo. La presencia es para quienes pueden editar entradas.
means-rest-closed = Un plugin cierra la interfaz REST o partes de ella.
means-basic-auth-gate = El servidor web pide su propia contraseña antes que WordPress, como hacen los sitios de pruebas. En una petición solo cabe un acceso, así que no se pueden dar los dos.
means-firewall-page = Un cortafuegos delante del sitio toma este programa por un robot o bloquea la interfaz REST.
means-web-page-instead = Una caché, una página de acceso, una página de mantenimiento o un cortafuegos está delante de la interfaz REST.
means-plain-permalinks = El sitio usa enlaces permanentes simples, así que su interfaz REST tiene otra dirección.
means-rest-not-there = No hay interfaz REST en esta dirección. Puede que el sitio se haya mudado o que su servidor web no pase esas direcciones a WordPress.
means-plugin-missing = El plugin Presence API no está activo en este sitio.
means-no-network = El sitio no es una red de sitios, o su plugin de presencia es anterior a la versión 0.2.
means-route-missing = El sitio no tiene esta parte de la interfaz REST, o un plugin la quitó.
means-not-there = Se borró o nunca existió.
means-who-am-i-blocked = Un plugin de seguridad oculta todo sobre los usuarios, y la contraseña en uso tampoco dice de quién es.
means-maintenance = WordPress o un plugin se está actualizando. Eso tarda unos minutos como mucho.
means-rate-limited = El alojamiento permite menos peticiones de las que recibió, de este programa o de otros en la misma dirección.
means-database-down = WordPress no llega a su base de datos.
means-php-fatal = Un plugin o un tema del sitio falla mientras responde.
means-server-error = Algo fue mal en el servidor.
means-bad-gateway = El servidor web de delante no recibe respuesta de PHP, detrás de él: sobrecargado, reiniciándose o caído.
means-unavailable = El servidor no acepta peticiones en este momento: sobrecargado, reiniciándose o en mantenimiento.
means-recording-off = El registro de la presencia está desactivado en este sitio.
means-storage-missing = El plugin de presencia todavía no ha creado su tabla.
means-request-rejected = El sitio no acepta la petición de esta forma; puede que su plugin de presencia sea de una versión desconocida.
means-empty-answer = Algo cortó la respuesta: un fallo en el sitio, una caché o un cortafuegos.
means-broken-json = La respuesta se cortó o se mezcló con otro texto, normalmente por un plugin que imprime mensajes.
means-unexpected-answer = Allí responde otra cosa que no es WordPress, o un plugin cambia lo que WordPress responde.
means-host-not-found = El nombre está mal escrito o ya no existe, o este ordenador no tiene conexión.
means-refused = El servidor está ahí, pero en ese puerto no responde ningún servidor web.
means-unreachable = Este ordenador no tiene conexión, o no hay camino hasta esa red (quizá una VPN).
means-expired = El certificado del sitio no se renovó a tiempo, o el reloj de este ordenador va adelantado.
means-not-yet-valid = El reloj de este ordenador va atrasado, o el certificado es del futuro.
means-other-name = El certificado es para otro nombre, a menudo con o sin «www».
means-unknown-issuer = El certificado del sitio es autofirmado, o un programa de esta red mira dentro de las conexiones seguras.
means-of-authority = El certificado del sitio es autofirmado y dice ser el de una autoridad.
means-revoked = Quien emitió el certificado lo retiró.
means-invalid = El certificado, o la cadena que el servidor envía con él, no está en orden.
means-no-secure-connection = El servidor no habla https en ese puerto, o solo una forma antigua.
means-connect-timeout = El servidor está caído o sobrecargado, o un cortafuegos descarta la conexión.
means-timeout = El sitio va muy lento en este momento o está bloqueado.
means-too-large = Allí responde otra cosa que no es WordPress.
means-broken-off = El servidor o algo intermedio cortó la conexión.
means-garbled = Algo intermedio cambia lo que envía el sitio.
means-proxy = El proxy de los ajustes de red de este ordenador rechaza la conexión o no está.
means-plain-http = Por http sin cifrar, cualquiera en el camino podría leer la contraseña.
means-other = La conexión se cortó de una forma poco común.

## Qué hacer

remedy-user-in-address = Indica la dirección sin ellos; la contraseña de aplicación se pide aparte.
remedy-bad-address = Copia la dirección del navegador, del sitio o de su wp-admin.
remedy-too-many-redirects = Compara las dos direcciones de Ajustes → Generales en wp-admin con la del navegador.
remedy-reading-too-long = Prueba más tarde; `watch` lo hace por sí solo. Si sigue así, abre el sitio en un navegador y añade la dirección que aparezca.
remedy-not-wordpress = Indica la dirección del propio WordPress, por ejemplo la de su wp-admin.
remedy-credentials-refused = Vuelve a acceder con una contraseña de aplicación nueva (Usuarios → Perfil en wp-admin).
remedy-not-signed-in = Ejecuta `presence-tray doctor` para este sitio: averigua el motivo, hasta donde se puede desde fuera. Si la contraseña pudo ser revocada, vuelve a acceder.
remedy-sign-in-stripped = Pide al alojamiento que deje pasar la cabecera Authorization (Apache: CGIPassAuth On, o SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = Accede con una contraseña de aplicación.
remedy-application-passwords-off-for-user = Pide a la administración del sitio que te permita las contraseñas de aplicación.
remedy-application-passwords-off = Usa https y busca en el plugin de seguridad del sitio un interruptor «contraseñas de aplicación».
remedy-left-out = Nada: se omite.
remedy-not-allowed = Accede con otra cuenta, o pide a la administración del sitio el perfil que necesitas.
remedy-rest-closed = En el plugin de seguridad del sitio, permite la interfaz REST a quienes han accedido, y en particular wp-presence/v1.
remedy-basic-auth-gate = Pide a quien lleva el sitio que deje pasar /wp-json/ sin esa contraseña.
remedy-firewall-page = Pide a quien lleva el sitio o su cortafuegos que deje pasar /wp-json/ a este programa (su User-Agent empieza por PresenceTray).
remedy-web-page-instead = Abre la dirección en un navegador y mira qué hay; excluye /wp-json/ de cachés y páginas de acceso.
remedy-plain-permalinks = Elimina el sitio y añádelo otra vez: entonces se encuentra su otra dirección.
remedy-rest-not-there = Abre el sitio en un navegador y añade la dirección que aparezca. Si es la misma, pide al alojamiento que pase /wp-json/ a WordPress.
remedy-plugin-missing = Activa el plugin Presence API en el sitio. Después prueba otra vez; `watch` lo hace por sí solo.
remedy-no-network = Añade el propio sitio, o actualiza el plugin en la red.
remedy-route-missing = Busca un plugin de seguridad que quite rutas y permite wp/v2 a quienes han accedido.
remedy-not-there = Mira en wp-admin si todavía existe.
remedy-who-am-i-blocked = En el plugin de seguridad del sitio, permite /wp/v2/users/me a quienes han accedido.
remedy-maintenance = Prueba dentro de unos minutos; `watch` lo hace por sí solo. Si dura más de diez minutos, una actualización se quedó a medias: hay que quitar el archivo .maintenance del servidor.
remedy-rate-limited = Prueba más tarde; `watch` lee el sitio con menos frecuencia por sí solo. Si sigue así, pregunta al alojamiento por su límite.
remedy-database-down = Avisa a quien lleva el sitio. Prueba más tarde; `watch` lo hace por sí solo.
remedy-php-fatal = Mira el registro de errores del sitio; el plugin que se actualizó por última vez es el primer sospechoso.
remedy-server-error = Si sigue así, mira el registro de errores del sitio.
remedy-bad-gateway = Prueba más tarde; `watch` lo hace por sí solo. Si sigue así, avisa al alojamiento.
remedy-recording-off = Actívalo en los ajustes del plugin.
remedy-storage-missing = Abre wp-admin una vez con una cuenta de administración, o activa el plugin otra vez.
remedy-request-rejected = Actualiza el plugin en el sitio y este programa.
remedy-empty-answer = Mira el registro de errores del sitio.
remedy-broken-json = Desactiva en el sitio que se muestren los errores (WP_DEBUG_DISPLAY) y mira su registro de errores.
remedy-unexpected-answer = Abre la dirección en un navegador y mira qué hay; busca un plugin que cambie la interfaz REST.
remedy-host-not-found = Compara la dirección con la del navegador y mira si se abren otros sitios.
remedy-unreachable = Mira si se abren otros sitios. Después prueba otra vez; `watch` lo hace por sí solo.
remedy-not-yet-valid = Pon en hora el reloj de este ordenador, o pregunta a quien lleva el sitio.
remedy-other-name = Usa el nombre para el que es el certificado, o pregunta a quien lleva el sitio.
remedy-unknown-issuer = Si lo emitió tu empresa o lo emitiste tú, añade el emisor a los certificados en los que confía este ordenador.
remedy-of-authority = Haz un certificado para el propio sitio (con CA:FALSE), de un emisor en el que confíe este ordenador.
remedy-tell-site = Avisa a quien lleva el sitio.
remedy-no-secure-connection = Pide https a quien lleva el sitio.
remedy-plain-http = Conecta la dirección https del sitio. El http sin cifrar solo se usa para un sitio en este ordenador.
remedy-proxy = Mira el proxy en los ajustes de red de este ordenador.
remedy-look-there = Abre la dirección en un navegador y mira qué hay.
remedy-try-later = Prueba más tarde; `watch` lo hace por sí solo. Si sigue así, abre el sitio en un navegador y avisa a quien lo lleva.
remedy-accept-certificate = { $remedy } Si sabes que es tu propio servidor, `sites add` y `sites connect` aceptan este certificado, y ningún otro, con --accept-certificate { $fingerprint }
remedy-moved-elsewhere = Añade { $to } en su lugar, si ese es tu sitio.
remedy-wait = Prueba otra vez dentro de { $wait }; `watch` lo hace por sí solo.

## Lo que encuentra un examen, paso a paso

doctor-understood = Entendida como { $address }.
doctor-answers = { $address } responde.
doctor-tried = { $seen } Se probó: { $tried }.
doctor-wordpress = «{ $name }», interfaz REST en { $root }.
doctor-elsewhere = { $typed } lleva a { $found }.
doctor-elsewhere-not-sent = { $typed } lleva a { $found }. Las credenciales no se enviaron.
doctor-elsewhere-means = El sitio tiene una dirección distinta de la que se escribió.
doctor-elsewhere-remedy = Añade { $address } en su lugar, si ese es tu sitio.
doctor-clocks-agree = El reloj del sitio y el de este ordenador coinciden.
doctor-clock-ahead = El reloj del sitio va { $length } por delante del de este ordenador.
doctor-clock-behind = El reloj del sitio va { $length } por detrás del de este ordenador.
doctor-clock-means = Solo como información: las edades se cuentan con el reloj del propio sitio.
doctor-clock-wrong = Uno de los dos relojes va mal. Las edades se cuentan con el reloj del propio sitio, así que siguen siendo correctas; la hora que se muestra para ellas quizá no.
doctor-clock-remedy = Pon en hora el reloj de este ordenador, o avisa a quien lleva el sitio.
doctor-closed = La interfaz REST está cerrada a los visitantes, así que no se sabe si el plugin está activo.
doctor-closed-means = Un plugin cierra la interfaz REST a quien no ha accedido.
doctor-closed-remedy = Indica unas credenciales para mirar más allá.
doctor-plugin = Activo; versión { $generation }.
doctor-plugin-together = Activo; versión { $generation }. Varias personas pueden editar una entrada a la vez en tiempo real.
doctor-version-network = { $version } o más nueva, en una red de sitios
doctor-version-from = { $version } o más nueva
doctor-version-before = anterior a { $version }
doctor-version-unknown = desconocida, sus rutas no se muestran a los visitantes
doctor-sign-in-offered = Se ofrecen contraseñas de aplicación en { $page }.
doctor-no-sign-in = { $origin } no ofrece acceso con contraseñas de aplicación.
doctor-signed-in = Acceso como { $name } (número { $id }).
doctor-signed-in-roles = Acceso como { $name } (número { $id }, { $roles }).
doctor-taken-back = Las credenciales llegan: el sitio llama incorrecta a una contraseña incorrecta a propósito. A esta no la llama incorrecta, y aun así no hay acceso, así que algo en el sitio deshace el acceso, normalmente un plugin de seguridad.
doctor-taken-back-remedy = Busca reglas sobre contraseñas de aplicación o acceso por REST en el plugin de seguridad del sitio.
doctor-same-answer = Una contraseña incorrecta a propósito recibió la misma respuesta. Así que o bien el sitio no dice por qué rechaza una contraseña, o bien el servidor web quita la cabecera Authorization.
doctor-same-answer-remedy = Crea una contraseña de aplicación nueva y prueba con ella. Si recibe la misma respuesta, se quita la cabecera: { $remedy }
doctor-not-sent = { $seen } La contraseña no se envió.
doctor-no-rights = Esta cuenta no puede editar entradas.
doctor-no-rights-means = La presencia se muestra a quien puede editar entradas.
doctor-no-rights-remedy = Accede con otra cuenta, o pide a la administración del sitio un perfil que pueda editar entradas.
doctor-users-hidden = El sitio oculta todo sobre los usuarios, así que no se sabe.
doctor-users-hidden-means = Un plugin de seguridad bloquea { $route }.
doctor-sees = Ve { $posts }, y { $places }.
doctor-sees-network = Ve { $posts }, y { $places }, y toda la red.
doctor-all-posts = quién está en qué entrada
doctor-own-posts = quién está en las entradas propias, pero no en las demás
doctor-places = dónde está cada persona
doctor-signed-in-only = quién ha accedido; dónde, solo con plugins anteriores a { $version }
doctor-signed-in-only-means = Desde la versión { $version } el plugin muestra los lugares solo a quien puede listar usuarios.
doctor-reading = { $people } en línea, { $posts }; { $requests }.
doctor-person = 1 persona
doctor-people = { $count } personas
doctor-post = 1 entrada abierta
doctor-posts = { $count } entradas abiertas
doctor-request = 1 petición
doctor-requests = { $count } peticiones
doctor-nobody-means = No hay nadie, o el registro está desactivado en el sitio: desde fuera parecen lo mismo.
doctor-certificate = Aceptas el certificado con la huella SHA-256 { $fingerprint } en { $origin }.
doctor-certificate-means = Primero se pregunta a este ordenador; lo que no acepta se acepta si es este certificado, y ningún otro.
doctor-certificate-remedy = Nada, mientras sea tu propio servidor. Para dejar de aceptarlo, añade el sitio de nuevo cuando este ordenador confíe en su certificado.

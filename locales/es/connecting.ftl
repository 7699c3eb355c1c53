### Lo que dicen los pasos al añadir un sitio, y lo que puede estorbar además del propio sitio.

## Lo que estorba: en breve, qué se vio, qué significa, qué hacer

rejected = rechazado
rejected-seen = Rechazaste el acceso en la página del sitio.
rejected-means = No se conectó nada, y el sitio no creó ninguna contraseña.
rejected-remedy = Abre la página otra vez y aprueba la conexión, o déjalo.
other-site = respondió otro sitio
other-site-seen = La respuesta llegó para { $answered }, pero se preguntó a { $asked }.
other-site-means = El sitio se da otra dirección, u otra página usó el camino de vuelta. La contraseña no se usó.
other-site-remedy = Añade el sitio con la dirección que él mismo se da, o pega la contraseña a mano. Revoca en tu página de perfil la que se acaba de crear.
no-page = sin página para aprobar
no-page-seen = El sitio no nombra ninguna página en la que se pueda aprobar un acceso.
no-page-means = Un plugin desactivó las contraseñas de aplicación, o el sitio va por http sin cifrar.
no-page-remedy = Si tienes una contraseña de aplicación suya, pégala. Si no, pide a quien lleva el sitio que las active.
closed = cerrado a visitantes
closed-seen = El sitio no dice nada de sí mismo antes de que accedas.
closed-means = Un plugin cierra la interfaz REST a visitantes, así que no se conoce la página para aprobar.
closed-remedy = Crea una contraseña de aplicación en tu página de perfil del sitio y pégala aquí.
page-elsewhere = su página está en otro lugar
page-elsewhere-seen = El sitio quiere que el acceso se apruebe en { $origin }, que no es su propia dirección segura.
page-elsewhere-means = WordPress está en otra dirección que sus páginas, o su dirección en los ajustes no es correcta.
page-elsewhere-remedy = Añade el sitio con la dirección de su escritorio, o pega una contraseña de aplicación a mano.
not-approved = no se aprobó a tiempo
not-approved-seen = No volvió nada en { $wait }.
not-approved-means = Se cerró la página, o el navegador no pudo volver a este programa.
not-approved-remedy = Empieza otra vez; si el navegador no puede volver, pega la contraseña a mano.
leads-elsewhere-seen = { $typed } lleva a { $found }, y no hay nadie aquí que confirme que la contraseña puede ir allí.
leads-elsewhere-means = El sitio se ha mudado, o algo delante de él envía a los visitantes a otro lugar.
leads-elsewhere-remedy = Si la contraseña puede ir allí, añade { $address } en su lugar.
name-taken = el nombre está ocupado
name-taken-seen = Ya hay otro sitio que se llama «{ $site }».
name-taken-means = Cada sitio tiene un nombre propio.
name-taken-remedy = Elige otro nombre.
site-moved = el sitio se ha mudado
site-moved-seen = «{ $site }» está en { $was } según los ajustes, y se encontró { $is }.
site-moved-means = El sitio tiene ahora otra dirección, o en la antigua responde otro sitio.
site-moved-remedy = Si sigue siendo tuyo, añádelo en su nueva dirección y elimina el antiguo: { $command }
other-user = accedió otra cuenta
other-user-seen = «{ $site }» está conectado para { $wanted }, y accedió { $came }.
other-user-means = El navegador ha accedido al sitio con otra cuenta.
other-user-remedy = Accede allí como { $wanted }, o conecta { $came } como un sitio aparte: { $command }
not-kept = no está en el llavero
not-kept-means = No se pudo guardar la contraseña.
not-kept-locked-remedy = Desbloquéalo, y Presence Tray sigue por sí solo.
not-kept-denied-remedy = Permítelo en el programa del llavero, o cuando pregunte la próxima vez.
not-kept-remedy = Prueba otra vez.
not-remembered = no se escribieron los ajustes
not-remembered-seen = No se pudo recordar el sitio: { $why }.
not-remembered-means = El archivo de ajustes no se puede cambiar.
not-remembered-remedy = Haz que se pueda escribir en el archivo y conecta el sitio otra vez.
no-randomness = sin azar
no-randomness-seen = El sistema no da números aleatorios: { $why }.
no-randomness-means = Sin ellos nadie podría distinguir la respuesta de la página de una falsificada.
no-randomness-remedy = Pega la contraseña a mano.

## Los pasos

look-for-site = Buscar el sitio
look-for-plugin = Buscar el plugin de presencia
approve-sign-in = Aprobar el acceso
sign-in-step = Acceder
read-presence = Leer quién está
keep-password = Guardar la contraseña en el llavero
remember-site = Recordar el sitio
found-site = WordPress encontrado: «{ $title }» en { $address }
plugin-active = El plugin de presencia está activo
approve-in-browser = Aprueba el acceso en tu navegador
give-password = Indica tu nombre de usuario y una contraseña de aplicación
sign-in-approved = Se aprobó el acceso
password-given = Se indicaron el nombre de usuario y la contraseña
signed-in-as = Acceso como { $person }
presence-read = La presencia se puede leer: { $people }
presence-and-network-read = La presencia se puede leer: { $people }. Su red también se puede leer
nobody-here = nadie más aquí
others-here =
    { $count ->
        [one] 1 persona más aquí
       *[other] { $count } personas más aquí
    }
kept-in-variable = La contraseña se queda en la variable { $variable }
kept-in-keychain = La contraseña está en el llavero
kept-nowhere-why = La contraseña no se guarda. { $why }
kept-nowhere = La contraseña no se guarda
kept-until-end = La contraseña se conserva hasta que se cierre Presence Tray
remembered-as = Recordado como «{ $site }»
known-same-password = «{ $site }» ya estaba conectado, con la misma contraseña
known-renewed = «{ $site }» ya estaba conectado: se renovó su contraseña
known-again = «{ $site }» ya estaba conectado, y vuelve a tener acceso

## Lo que se puede hacer ahora

keep-again-or-here = Prueba otra vez cuando haya llavero, o conserva la contraseña hasta que se cierre Presence Tray.
keep-again-or-not = Prueba otra vez cuando haya llavero, o sigue sin él: entonces la contraseña se pide cada vez.
ends-soon = Termina en cuanto acabe lo que se empezó con la contraseña.
paste-from-page = Abre la página de abajo en cualquier navegador, aprueba y pega la contraseña que muestre.
paste-from-profile = Indica tu nombre de usuario y una contraseña de aplicación; tu página de perfil del sitio crea una.
open-page-by-hand = No se pudo abrir ningún navegador. Abre la página de abajo a mano, en este ordenador, y aprueba allí.
approve-on-page = Tu navegador muestra una página del sitio. Aprueba allí la conexión.
offer-link = Todavía no ha vuelto nada. Si el navegador no puede volver a este programa, deja que abra un enlace.
offer-paste = Todavía no ha vuelto nada. Si no funciona, crea una contraseña de aplicación y pégala.
fingerprint-is = Su huella SHA-256 es { $fingerprint }
another-certificate = Es un certificado distinto del que se aceptó.
accept-if-yours = Acepta este certificado, y ningún otro, para este sitio solo si sabes que { $origin } es tu propio servidor.

## Lo que se dice al final

nothing-connected = No se conectó nada.
you-will-see = Verás { $posts }, y { $places }.
see-posts = quién está en qué entrada
see-own-posts = quién está en las entradas que puedes editar
see-places = quién ha accedido y en qué pantalla
see-people = quién ha accedido; el sitio te oculta en qué pantalla está
see-people-newer = quién ha accedido; las versiones más nuevas del plugin te ocultan en qué pantalla está
see-places-perhaps = quién ha accedido, y en qué pantalla hasta donde el sitio te lo diga
nobody-there = Ahora no hay nadie más. Si eso nunca cambia, puede que el registro esté desactivado en los ajustes del plugin: el sitio no lo dice.
kept-for-this-run = Cuando Presence Tray se vuelva a iniciar, vuelve a acceder, o inicia un llavero y hazlo ahora.
not-stored = La contraseña no se guarda. Indícala cada vez en la variable { $variable }, con --passwords-stdin o cuando se pida.
before-taken-out = La contraseña que antes estaba en el llavero se quitó de él.
before-may-stay = La contraseña anterior puede seguir en el llavero. { $why } Quítala de allí; no se usa mientras { $variable } esté definida.
older-revoked = La contraseña que tenía antes se revocó en el sitio.
older-not-ours = La contraseña que tenía antes no la creó Presence Tray, así que sigue siendo válida: puede usarse en otro lugar.
older-stays = La contraseña que tenía antes no se pudo revocar. { $why }
perhaps-older-stays = El sitio no dice qué contraseña se usa ahora. Si no es la misma que antes, la anterior sigue siendo válida hasta que la revoques a mano en tu página de perfil:
unused-stays = La contraseña de aplicación «{ $name }», que no se usa, no se pudo revocar en el sitio. { $why }
stays-valid = Sigue siendo válida hasta que la revoques a mano en tu página de perfil:
left-behind = Al conectar { $site } quedó allí una contraseña de aplicación «{ $name }» que no se usa y que puede seguir siendo válida. Mira en tu página de perfil: { $page }
did-not-tell = El sitio debía crear otra, y no dijo si lo hizo.
does-not-sign-in = El sitio no deja acceder con ella.

## Qué fue de una eliminación

site-forgotten = «{ $site }» queda olvidado.
site-not-removed = «{ $site }» no se eliminó: { $why }.
password-left = Su contraseña de aplicación sigue siendo válida hasta que la revoques en tu página de perfil del sitio.
password-revoked = Su contraseña de aplicación se revocó en el sitio.
password-refused = El sitio rechaza la contraseña que se conoce aquí: ya se revocó, o hay otra.
not-revoked-why = Su contraseña de aplicación no se pudo revocar. { $why }
revoke-by-hand = Revócala a mano en tu página de perfil; suele llamarse «{ $name }».
revoke-by-hand-at = Revócala a mano en tu página de perfil; suele llamarse «{ $name }»: { $page }
secret-stays = Su contraseña sigue en el llavero y se quita de allí más tarde. { $why }
removed-not-revoked = La contraseña de aplicación de «{ $site }», que se eliminó, no se pudo revocar. { $why } Revócala en tu página de perfil del sitio: { $page }
password-not-known = Su contraseña no se conoce aquí.
password-not-at-hand = Su contraseña no está a mano. { $why }
too-little-remembered = Lo que se recuerda de él no basta.
no-answer-in-time = El sitio no respondió a tiempo.

## Lo que muestra el navegador cuando vuelve

page-taken = Aprobado
page-taken-text = Presence Tray ya lo tiene. Puedes cerrar esta pestaña.
page-rejected = Rechazado
page-rejected-text = No se conectó nada. Presence Tray dice cómo seguir. Puedes cerrar esta pestaña.
page-other-site = Otro sitio
page-other-site-text = Esta respuesta no es del sitio al que preguntó Presence Tray, así que no se usó. Presence Tray dice cómo seguir.
page-unusable = No utilizable
page-unusable-text = Lo que volvió no es un acceso que se pueda usar. Presence Tray dice cómo seguir.
page-unasked = No se pidió
page-unasked-text = Presence Tray no pidió esto, o ya tiene su respuesta. No se cambió nada.

## Lo que se dice de un enlace que se abrió

link-of-other-site = El acceso es de otro sitio y no se usó.
link-unusable = Lo que volvió no es un acceso que se pueda usar.
link-unasked = Nadie pidió este enlace. No se cambió nada.

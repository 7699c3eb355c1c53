### Lo que este programa tiene que decir de sí mismo.

## Avisos de lo que no se pudo hacer

trouble-connected = Se conectó un sitio
trouble-removed = Se eliminó un sitio
trouble-added = Se añadieron sitios
trouble-window = No se pudo abrir la ventana
trouble-setting = No se pudo escribir un ajuste
trouble-setting-why = Esto se olvidará cuando termine el programa: { $why }
trouble-settings = Algo va mal en los ajustes
trouble-opening = No se pudo abrir { $host }
trouble-opening-it = No se pudo abrir la dirección
trouble-copying = No se pudo copiar la dirección
trouble-shortcut = La combinación { $keys } no funciona
unasked-link = Un acceso que nadie pidió
unasked-link-why = Un enlace quiso entregar un acceso a Presence Tray. No se cambió nada. Si estabas conectando un sitio, empieza otra vez.
no-tray-absent = nada en este escritorio muestra iconos de la bandeja, así que no se ve ninguno. GNOME los muestra con la extensión «AppIndicator and KStatusNotifierItem Support» (paquete gnome-shell-extension-appindicator en Debian y Ubuntu); Xfce con el complemento «Status Tray Plugin» del panel; otros paneles lo llaman bandeja del sistema o StatusNotifier. Mientras tanto los avisos llegan como notificaciones, y `presence-tray status` muestra quién está dónde. El icono aparece por sí solo en cuanto algo lo muestre.
no-tray-no-bus = aquí no hay bus de sesión (D-Bus), así que no se pueden mostrar ni un icono en la bandeja ni notificaciones. Está en una sesión de escritorio; desde un terminal sin ella, inicia este programa con dbus-run-session. `presence-tray status` y `presence-tray watch` funcionan sin él.

## Por qué no se pudo hacer algo y qué hacer; continúa un texto anterior

opener-none = no se encontró nada que abra direcciones. { $cure }
opener-not-started = no se pudo iniciar { $program }: { $why }. { $cure }
opener-ended = { $program } terminó con { $status }. Por lo general no hay ningún navegador elegido, o no se pudo iniciar. Elige un navegador predeterminado en los ajustes de tu escritorio
opener-cure-linux = En Linux suele ser { $program }, del paquete { $package }: instálalo y elige un navegador predeterminado
opener-cure-windows = Elige un navegador predeterminado en la configuración de Windows
clipboard-silent = el portapapeles no responde. Por lo general lo retiene otro programa; ayuda copiar algo allí
window-not-installed = el programa { $program } no está instalado junto a este. En un terminal, `{ $add }` añade un sitio, y `{ $help }` nombra lo demás que hay
window-not-started = no se pudo iniciar { $program }: { $why }
window-ended = { $program } terminó con { $status } antes de mostrar nada. Por lo general falta una biblioteca que necesita, o no hay pantalla. En un terminal, `{ $program }` dice por qué
portal-took-back = el escritorio la retiró
portal-gone = el portal ya no está
portal-ended = el portal terminó la petición
portal-silent = el portal no responde
portal-nonsense = el portal dice algo que no se entiende

## Qué fue de algo que sigue en segundo plano

list-ended = El recorrido de la lista terminó de forma inesperada.
autostart-not-known = No se sabe si Presence Tray se inicia con tu sesión: { $why }.
autostart-unchanged = El inicio con tu sesión queda como está: { $why }.

## Lo que se rechaza

refused-site-gone = ese sitio ya no está
refused-no-site = ningún sitio se llama «{ $site }»
refused-no-post = eso no nombra ninguna entrada
refused-no-person = eso no nombra a nadie
refused-not-remembered = vale hasta que termine el programa: no se pudieron escribir los ajustes
refused-nobody-in-post = no hay nadie más en la entrada n.º { $id }, hasta donde se sabe: está libre
refused-connects-none = Esta conexión no está conectando ningún sitio.
refused-connects-one = Esta conexión ya está conectando un sitio.
refused-too-many-flows = Se están conectando tantos sitios que no hay lugar para otro. Termina antes uno de ellos.
refused-importing = ya se está recorriendo una lista; espera a que termine
refused-removing = ese sitio ya se está eliminando
refused-no-setting = ningún ajuste se llama «{ $name }»
refused-no-site-setting = ningún ajuste de un sitio se llama «{ $name }»
refused-autostart = el sistema aún no ha respondido a lo que se le preguntó antes: prueba otra vez
refused-off = «{ $off }» es como se escribe ninguno en la línea de comandos; elige otras letras
refused-not-importing = no se está recorriendo ninguna lista de este cliente
refused-fingerprint = eso no es una huella SHA-256: 64 cifras y letras de la a a la f
refused-window-open = la ventana ya está abierta y pasa al frente

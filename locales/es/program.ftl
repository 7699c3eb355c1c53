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
trouble-shortcut = El atajo { $keys } no funciona
unasked-link = Un acceso que nadie pidió
unasked-link-why = Un enlace quiso entregar un acceso a Presence Tray. No se cambió nada. Si estabas conectando un sitio, empieza otra vez.
no-tray-absent = nada en este escritorio muestra iconos de la bandeja, así que no se ve ninguno. GNOME los muestra con la extensión «AppIndicator and KStatusNotifierItem Support» (paquete gnome-shell-extension-appindicator en Debian y Ubuntu); Xfce con el complemento «Status Tray Plugin» del panel; otros paneles lo llaman bandeja del sistema o StatusNotifier. Mientras tanto los avisos llegan como notificaciones, y `presence-tray status` muestra quién está dónde. El icono aparece por sí solo en cuanto algo lo muestre.
no-tray-no-bus = aquí no hay bus de sesión (D-Bus), así que no se pueden mostrar ni un icono en la bandeja ni notificaciones. Está en una sesión de escritorio; desde un terminal sin ella, inicia este programa con dbus-run-session. `presence-tray status` y `presence-tray watch` funcionan sin él.

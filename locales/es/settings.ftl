### Los ajustes en el terminal: qué hace cada uno y qué puede ser. Lo que se escribe va en variables.

setting-is = { $setting } es { $value }.
value-by-itself = { $value } (de forma predeterminada, { $default })
does-and-takes = { $does }; admite { $takes }
setting-takes = { $setting } admite { $takes }
setting-takes-why = { $setting } admite { $takes }: { $why }
no-setting-called = ningún ajuste se llama «{ $name }»; `{ $command }` los enumera con lo que hacen

## Qué hace un ajuste; sigue a su nombre

does-alerts-saved = avisa cuando alguien guarda una entrada mientras la tienes abierta
does-alerts-changing = avisa cuando alguien está cambiando una entrada tuya
does-alerts-opened = avisa cuando alguien abre una entrada tuya
does-alerts-already-in = avisa cuando abres una entrada en la que hay alguien
does-alerts-agents = avisa cuando un programa que actúa por alguien cambia una entrada tuya
does-alerts-joined = avisa cuando alguien se une a ti en la edición en tiempo real
does-alerts-watched = avisa de las personas y entradas que elegiste con `tell-when` o en el menú; «off» conserva la elección
does-alerts-quiet-hours = mantiene los avisos en silencio a esta hora de cada día, o de los días en que empieza; `quiet-hours` ajusta lo mismo
does-posts-mine-for = durante este tiempo una entrada sigue siendo tuya después de que tu pestaña deje de dar señales (oculta, en reposo, colgada)
does-away-nothing-open = te cuenta como ausente cuando nada tuyo ha estado abierto en ningún sitio durante 5 minutos: lo que ocurre entonces está en la ventana, en «En mi ausencia»
does-away-silent = te cuenta como ausente mientras los avisos están en pausa y en las horas de silencio
does-avatars = muestra a las personas en el menú con la imagen que indica su sitio, casi siempre en Gravatar, que así sabe desde qué dirección se mira a quién; desactivado, no se pregunta a nadie y se muestran iniciales
does-language = es el idioma del menú, las notificaciones, la ventana y el terminal; `system` es el de este ordenador
does-shortcut = abre la ventana desde cualquier programa, lista para encontrar algo escribiendo; las mismas teclas otra vez la apartan
does-log-level = cuánto se escribe en el registro, un archivo que puedes enviar cuando se busca un fallo: no contiene nombres, títulos ni contraseñas; `debug` escribe cada petición

## Qué puede ser un ajuste

takes-switch = { $on } u { $off }
takes-minutes = de { $least } a { $most } minutos, como { $first } o { $second }
takes-hours = un horario como { $first } o { $second }, u { $off }
takes-choice = { $rest } o { $last }
takes-shortcut = una tecla con { $ctrl }, { $alt } o { $system }, como { $first } o { $second }, u { $off }
takes-seconds = de { $least } a { $most } segundos, como { $first }, { $second } o { $third }, u { $off }
takes-moment = una duración como { $first } u { $second }, { $tomorrow } (6:00), un momento como { $moment }, u { $off }
takes-colour = { $names }, u { $off }
takes-text = hasta { $most } letras, u { $off }

## Teclas que no sirven, y cómo sigue el sistema a las que sirven

shortcut-not-understood = eso no es una tecla, o solo en parte
shortcut-nothing-held = la tecla sola, o con Mayús, es con lo que se escribe; mantén también Ctrl, Alt o Súper
shortcut-of-programs = con una letra, así copian, pegan y guardan los programas; mantén una tecla más
shortcut-of-the-system = el sistema se la reserva
told-held = el sistema la da
told-held-as = el escritorio la tiene como «{ $detail }»
told-taken = otro programa ya la tiene. Elige otra aquí, o libérala allí y vuelve a ponerla aquí
told-no-key = ninguna tecla de este teclado la escribe. Elige otra
told-no-portal = este escritorio no da ninguna a los programas: le falta el portal { $portal }. En sus propios ajustes, asigna teclas al comando `{ $command }`
told-denied = no lo permitió el escritorio, o no lo permitiste tú. Vuelve a ponerla para que se pregunte de nuevo
told-no-screen = no hay pantalla en la que se pulsen teclas: ni DISPLAY ni WAYLAND_DISPLAY tienen valor
told-failed = el sistema no la da: { $detail }. Vuelve a ponerla para intentarlo de nuevo
told-not-yet = El sistema no ha respondido todavía; `{ $command }` muestra lo que dice.

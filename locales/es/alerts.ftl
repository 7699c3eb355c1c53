### Avisos, notificaciones y lo que se decidió sobre ellos. Sin género, sin reproches, sin exclamaciones.

## Títulos de los avisos

alert-already-in =
    { $count ->
        [one] { $people } ya está en { $post }
       *[other] { $people } ya están en { $post }
    }
alert-also-in =
    { $count ->
        [one] { $people } también está en { $post }
       *[other] { $people } también están en { $post }
    }
alert-joined =
    { $count ->
        [one] { $people } se te unió en { $post }
       *[other] { $people } se te unieron en { $post }
    }
alert-changing =
    { $count ->
        [one] { $people } está cambiando { $post }
       *[other] { $people } están cambiando { $post }
    }
alert-saved =
    { $count ->
        [one] { $people } guardó { $post } mientras la tienes abierta
       *[other] { $people } guardaron { $post } mientras la tienes abierta
    }
alert-saved-left-open =
    { $count ->
        [one] { $people } guardó { $post }, que dejaste abierta
       *[other] { $people } guardaron { $post }, que dejaste abierta
    }
alert-came =
    { $count ->
        [one] { $people } llegó a { $site }
       *[other] { $people } llegaron a { $site }
    }
alert-watched-opened =
    { $count ->
        [one] { $people } abrió { $post }
       *[other] { $people } abrieron { $post }
    }
alert-free = { $post } está libre
alert-silent =
    { $count ->
        [one] { $people } dejó de dar señales en { $post }
       *[other] { $people } dejaron de dar señales en { $post }
    }
alert-several-opened =
    { $count ->
        [one] Se abrió 1 entrada tuya
       *[other] Se abrieron { $count } entradas tuyas
    }
alert-several-present =
    { $count ->
        [one] Hay otras personas en 1 entrada tuya
       *[other] Hay otras personas en { $count } entradas tuyas
    }

## Textos de los avisos, después del nombre del sitio

in-it-for = llevas en ella { $length }
have-it-open = la tienes abierta
left-it-open = la dejaste abierta { $ago }
not-warned = WordPress no ha avisado de que la tienes abierta
left-and-not-warned = la dejaste abierta { $ago }; WordPress no ha avisado de ello
since = desde las { $time }
since-and-no-warning = desde las { $time }; WordPress no avisa de ello
no-warning = WordPress no avisa de que está ocupada
edit-together = la edición es conjunta
unsaved-since = hay texto ajeno sin guardar desde las { $time }. Conviene acordar quién sigue antes de guardar
reload-before-saving = recarga antes de guardar, o tu versión sustituirá a la otra
free-left =
    { $count ->
        [one] { $people } acaba de salir. WordPress puede mostrar su bloqueo hasta 3 minutos más
       *[other] { $people } acaban de salir. WordPress puede mostrar su bloqueo hasta 3 minutos más
    }
free-gone =
    { $count ->
        [one] { $people } ya no está en ella. WordPress puede mostrar su bloqueo hasta 3 minutos más
       *[other] { $people } ya no están en ella. WordPress puede mostrar su bloqueo hasta 3 minutos más
    }
silent-for = sin señales desde hace { $length }; puede que la pestaña siga abierta
silent-a-while =
    { $count ->
        [one] sin señales desde hace un rato; puede que la pestaña siga abierta
       *[other] sin señales desde hace un rato; puede que las pestañas sigan abiertas
    }
also-in-it = también en ella: { $people }

## Notificaciones sobre varias cosas

more-alerts =
    { $count ->
        [one] 1 aviso más
       *[other] { $count } avisos más
    }
and-more-sites =
    { $count ->
        [one] { $sites } y 1 sitio más
       *[other] { $sites } y { $count } sitios más
    }
wants-sign-in = { $site } pide que accedas de nuevo
wants-sign-in-why = Hasta entonces no se lee ni se avisa de nada de este sitio
want-sign-in =
    { $count ->
        [one] 1 sitio pide que accedas de nuevo
       *[other] { $count } sitios piden que accedas de nuevo
    }
want-sign-in-why = { $sites }. Hasta entonces no se leen
keychain-does-not-let-in = El llavero no deja entrar a Presence Tray
keychain-why = En él están las contraseñas de tus sitios. Hasta entonces los sitios no se leen ni se avisa de nada de ellos
no-tray-icon = No hay ningún icono en la bandeja de este escritorio

## Botones

button-open-screen = Abrir la pantalla
button-snooze = Posponer 1 h
button-sign-in = Acceder de nuevo
button-unlock = Desbloquearlo
button-ask-again = Preguntar otra vez
button-look-again = Buscar otra vez
button-try-again = Intentarlo otra vez

## Cambios en un sitio, una línea cada uno

change-arrived = { $person } llegó
change-left = { $person } se fue
change-silent = { $person } dejó de dar señales
change-gone = { $person } ya no está
change-moved = { $person } pasó a: { $screen }
change-opened = { $person } abrió { $post }
change-left-post = { $person } salió de { $post }
change-left-post-alone = { $person } salió de { $post }; ahora solo quedas tú
change-left-post-free = { $person } salió de { $post }; ahora no queda nadie
change-silent-in-post = { $person } dejó de dar señales en { $post }; puede que la pestaña siga abierta
change-gone-from-post = { $person } ya no está en { $post }
change-gone-from-post-alone = { $person } ya no está en { $post }; ahora solo quedas tú
change-gone-from-post-free = { $person } ya no está en { $post }; ahora no queda nadie
change-back = { $person } ha vuelto a { $post }
you-opened = Abriste { $post }
you-left = Saliste de { $post }
you-went-quiet = Dejaste de dar señales en { $post }; sigue contando como tuya
you-are-gone = Ya no estás en { $post }
you-are-back = Has vuelto a { $post }

## Decisiones: sobre qué, y por qué no hubo aviso

met = Coincides con { $person } en { $post }
changes = { $person } está cambiando { $post }
saved = { $person } guardó { $post }
you-saved = Guardaste { $post }
somebody-saved = Alguien guardó { $post }
somebody-moved = Alguien pasó a otra pantalla
told = con aviso
silence-myself = fuiste tú
silence-already-told = ya recibiste el aviso
silence-came-back-soon = la ausencia, suya o tuya, fue muy breve
silence-not-mine = la entrada no es tuya
silence-not-editing = esa persona no la edita
silence-summed = ocurrió cuando nadie miraba, y forma parte del resumen
silence-baseline = ocurrió cuando nadie miraba
silence-author-unknown = el sitio no dice quién la guardó; quizá fuiste tú
silence-kind-off = los avisos de este tipo están desactivados en los ajustes
silence-site-muted = el sitio está en silencio
silence-post-muted = la entrada está en silencio
silence-person-muted = la persona está en silencio
silence-paused = los avisos estaban en pausa, o eran horas de silencio
silence-snoozed = pospusiste la entrada

### Personas, entradas, lugares y momentos, como los nombran el menú, los avisos y el terminal.

## Personas

person-unnamed = alguien (usuario { $id })
somebody = alguien
people-two = { $first } y { $second }
people-three = { $first }, { $second } y { $third }
people-one-and-others =
    { $count ->
        [one] { $first } y 1 persona más
       *[other] { $first } y { $count } personas más
    }
people-two-and-others =
    { $count ->
        [one] { $first }, { $second } y 1 persona más
       *[other] { $first }, { $second } y { $count } personas más
    }
and-more = { $names } y { $count } más
list-two = { $first } y { $last }
list-comma = { $first }, { $second }

## Entradas y sitios

post-titled = «{ $title }»
post-untitled = (sin título)
post-unknown = una entrada (n.º { $id })
page-unknown = una página (n.º { $id })
a-post = una entrada
site-unnamed = un sitio sin nombre
on-site = { $what } en { $site }

## Qué hace alguien

doing-editing = editando { $post }
doing-editing-more = editando { $post } y { $count } más
place-hidden = en línea, lugar oculto
online = en línea
idle = sin actividad
muted = en silencio
shared-live = ← la tienes abierta
shared-left = ← la dejaste abierta { $ago }

## Cuándo

seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
just-now = ahora mismo
ago = hace { $length }
day-and-time = { $time } ({ $day } { $month })
month =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
hours-on-days = { $hours } ({ $days })
day-mon = lun
day-tue = mar
day-wed = mié
day-thu = jue
day-fri = vie
day-sat = sáb
day-sun = dom

## Pantallas de WordPress, como las llama WordPress

screen-attachment = Un archivo de medios
screen-comment = Un comentario
screen-customize = Personalizador
screen-dashboard = Escritorio
screen-edit-category = Categorías
screen-edit-comments = Comentarios
screen-edit-page = Páginas
screen-edit-post = Entradas
screen-edit-post_tag = Etiquetas
screen-edit-wp_block = Patrones
screen-erase-personal-data = Borrar los datos personales
screen-export = Exportar
screen-export-personal-data = Exportar los datos personales
screen-front = Viendo el sitio
screen-import = Importar
screen-login = Accediendo
screen-media = Añadir un archivo de medios
screen-my-sites = Mis sitios
screen-nav-menus = Menús
screen-options-discussion = Ajustes: Comentarios
screen-options-general = Ajustes: Generales
screen-options-media = Ajustes: Medios
screen-options-permalink = Ajustes: Enlaces permanentes
screen-options-privacy = Ajustes: Privacidad
screen-options-reading = Ajustes: Lectura
screen-options-writing = Ajustes: Escritura
screen-page = Editando una página
screen-plugin-editor = Archivos de plugins
screen-plugin-install = Añadir plugins
screen-plugins = Plugins
screen-post = Editando una entrada
screen-profile = Perfil propio
screen-site-editor = Editor del sitio
screen-site-health = Salud del sitio
screen-theme-editor = Archivos de temas
screen-theme-install = Añadir temas
screen-themes = Temas
screen-tools = Herramientas
screen-update-core = Actualizaciones
screen-upload = Biblioteca de medios
screen-user = Añadir un usuario
screen-user-edit = Un usuario
screen-users = Usuarios
screen-widgets = Widgets
screen-wp_block = Editando un patrón
viewing = Viendo «{ $title }»
network-screen = Red: { $screen }
list-of = Lista: { $name }
another-screen = Otra pantalla

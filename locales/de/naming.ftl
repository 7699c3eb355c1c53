### Personen, Beiträge, Orte und Zeiten, wie Menü, Benachrichtigungen und Terminal sie nennen.

## Personen

person-unnamed = jemand (Benutzer { $id })
somebody = jemand
people-two = { $first } und { $second }
people-three = { $first }, { $second } und { $third }
people-one-and-others =
    { $count ->
        [one] { $first } und 1 weitere Person
       *[other] { $first } und { $count } weitere
    }
people-two-and-others =
    { $count ->
        [one] { $first }, { $second } und 1 weitere Person
       *[other] { $first }, { $second } und { $count } weitere
    }
and-more =
    { $count ->
        [one] { $names } und 1 weitere
       *[other] { $names } und { $count } weitere
    }
list-two = { $first } und { $last }
list-comma = { $first }, { $second }

## Beiträge und Websites

post-titled = „{ $title }“
post-untitled = (ohne Titel)
post-unknown = Beitrag Nr. { $id }
page-unknown = Seite Nr. { $id }
a-post = ein Beitrag
site-unnamed = eine Website ohne Namen
on-site = { $what } auf { $site }

## Was jemand tut

doing-editing = bearbeitet { $post }
doing-editing-more =
    { $count ->
        [one] bearbeitet { $post } und 1 weiteren
       *[other] bearbeitet { $post } und { $count } weitere
    }
place-hidden = online, Ort verborgen
online = online
idle = inaktiv
muted = stumm
shared-live = ← du bist auch darin
shared-left = ← { $ago } hast du ihn offen gelassen

## Wann

seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
    }
just-now = gerade eben
ago = vor { $length }
day-and-time = { $day }. { $month }, { $time }
month =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
hours-on-days = { $hours } am { $days }
day-mon = Mo
day-tue = Di
day-wed = Mi
day-thu = Do
day-fri = Fr
day-sat = Sa
day-sun = So

## Ansichten von WordPress, wie WordPress sie nennt

screen-attachment = Eine Mediendatei
screen-comment = Ein Kommentar
screen-customize = Customizer
screen-dashboard = Dashboard
screen-edit-category = Kategorien
screen-edit-comments = Kommentare
screen-edit-page = Seiten
screen-edit-post = Beiträge
screen-edit-post_tag = Schlagwörter
screen-edit-wp_block = Vorlagen
screen-erase-personal-data = Personenbezogene Daten löschen
screen-export = Daten exportieren
screen-export-personal-data = Personenbezogene Daten exportieren
screen-front = Sieht die Website an
screen-import = Daten importieren
screen-login = Meldet sich an
screen-media = Mediendatei hinzufügen
screen-my-sites = Meine Websites
screen-nav-menus = Menüs
screen-options-discussion = Einstellungen: Diskussion
screen-options-general = Einstellungen: Allgemein
screen-options-media = Einstellungen: Medien
screen-options-permalink = Einstellungen: Permalinks
screen-options-privacy = Einstellungen: Datenschutz
screen-options-reading = Einstellungen: Lesen
screen-options-writing = Einstellungen: Schreiben
screen-page = Bearbeitet eine Seite
screen-plugin-editor = Plugin-Dateien
screen-plugin-install = Plugins hinzufügen
screen-plugins = Plugins
screen-post = Bearbeitet einen Beitrag
screen-profile = Eigenes Profil
screen-site-editor = Website-Editor
screen-site-health = Website-Zustand
screen-theme-editor = Theme-Dateien
screen-theme-install = Themes hinzufügen
screen-themes = Themes
screen-tools = Werkzeuge
screen-update-core = Aktualisierungen
screen-upload = Mediathek
screen-user = Benutzer hinzufügen
screen-user-edit = Ein Benutzer
screen-users = Benutzer
screen-widgets = Widgets
screen-wp_block = Bearbeitet eine Vorlage
viewing = Sieht „{ $title }“ an
network-screen = Netzwerk: { $screen }
list-of = Liste: { $name }
another-screen = Andere Ansicht

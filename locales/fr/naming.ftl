### Personnes, articles, lieux et moments, tels que le menu, les alertes et le terminal les nomment.

## Personnes

person-unnamed = quelqu’un (compte { $id })
somebody = quelqu’un
people-two = { $first } et { $second }
people-three = { $first }, { $second } et { $third }
people-one-and-others =
    { $count ->
        [one] { $first } et { $count } autre personne
       *[other] { $first } et { $count } autres personnes
    }
people-two-and-others =
    { $count ->
        [one] { $first }, { $second } et { $count } autre personne
       *[other] { $first }, { $second } et { $count } autres personnes
    }
and-more =
    { $count ->
        [one] { $names } et { $count } autre
       *[other] { $names } et { $count } autres
    }
list-two = { $first } et { $last }
list-comma = { $first }, { $second }

## Articles et sites

post-titled = « { $title } »
post-untitled = (sans titre)
post-unknown = un article (n° { $id })
page-unknown = une page (n° { $id })
a-post = un article
site-unnamed = un site sans nom
on-site = { $what } sur { $site }

## Ce que quelqu’un fait

doing-editing = modifie { $post }
doing-editing-more =
    { $count ->
        [one] modifie { $post } et { $count } autre
       *[other] modifie { $post } et { $count } autres
    }
place-hidden = en ligne, lieu masqué
online = en ligne
idle = sans activité
muted = en sourdine
shared-live = ← vous y êtes
shared-left = ← vous l’avez laissé ouvert { $ago }

## Quand

seconds = { $count } s
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
just-now = à l’instant
ago = il y a { $length }
day-and-time = { $time } ({ $day } { $month })
month =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
hours-on-days = { $hours } ({ $days })
day-mon = lun.
day-tue = mar.
day-wed = mer.
day-thu = jeu.
day-fri = ven.
day-sat = sam.
day-sun = dim.

## Écrans de WordPress, tels que WordPress les nomme

screen-attachment = Un fichier média
screen-comment = Un commentaire
screen-customize = Outil de personnalisation
screen-dashboard = Tableau de bord
screen-edit-category = Catégories
screen-edit-comments = Commentaires
screen-edit-page = Pages
screen-edit-post = Articles
screen-edit-post_tag = Étiquettes
screen-edit-wp_block = Compositions
screen-erase-personal-data = Effacer les données personnelles
screen-export = Exporter
screen-export-personal-data = Exporter les données personnelles
screen-front = Consulte le site
screen-import = Importer
screen-login = Se connecte
screen-media = Ajouter un fichier média
screen-my-sites = Mes sites
screen-nav-menus = Menus
screen-options-discussion = Réglages : Commentaires
screen-options-general = Réglages : Général
screen-options-media = Réglages : Médias
screen-options-permalink = Réglages : Permaliens
screen-options-privacy = Réglages : Confidentialité
screen-options-reading = Réglages : Lecture
screen-options-writing = Réglages : Écriture
screen-page = Modifie une page
screen-plugin-editor = Fichiers des extensions
screen-plugin-install = Ajouter des extensions
screen-plugins = Extensions
screen-post = Modifie un article
screen-profile = Son profil
screen-site-editor = Éditeur de site
screen-site-health = Santé du site
screen-theme-editor = Fichiers des thèmes
screen-theme-install = Ajouter des thèmes
screen-themes = Thèmes
screen-tools = Outils
screen-update-core = Mises à jour
screen-upload = Médiathèque
screen-user = Ajouter un compte
screen-user-edit = Un compte
screen-users = Comptes
screen-widgets = Widgets
screen-wp_block = Modifie une composition
viewing = Consulte « { $title } »
network-screen = Réseau : { $screen }
list-of = Liste : { $name }
another-screen = Un autre écran

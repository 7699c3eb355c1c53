### Pourquoi une commande n’a pas pu faire son travail, pour qui est devant un terminal. Ce qui se tape est en variables ;
### { $why } est dit par le système. Une erreur suit le nom du programme.

## Fichiers

unreadable = { $path } ne peut pas être lu : { $why }
unwritable = { $path } ne peut pas être écrit : { $why }
file-is-there = { $path } existe déjà ; indiquez un autre fichier
it-is-no-file = ce n’est pas un fichier
too-large-for-a-list = c’est trop gros pour une liste de sites
no-such-list = il existe déjà et n’est pas une telle liste ; indiquez un autre fichier
not-printed = le résultat n’a pas pu être affiché : { $why }

## Réglages

no-home-for-settings = il n’y a pas de répertoire personnel où garder les réglages ; donnez à { $variable } un répertoire
settings-unreadable = { $path } ne peut pas être lu : { $why }. Il a été laissé tel quel
settings-newer = { $path } est en version { $version }, et ce programme connaît la { $known }. Il a été laissé tel quel ; utilisez un presence-tray plus récent
site-incomplete = les réglages de « { $site } » sont incomplets ; supprimez le site et ajoutez-le de nouveau
settings-broken = { $path } ne peut pas être utilisé : { $why }.
settings-kept-as = Il est conservé sous { $path }.
settings-left = Il reste tel quel jusqu’à ce qu’il y ait quelque chose à écrire.
settings-copy-used = Sa dernière bonne copie est utilisée, { $path }.
settings-without-copy = Il n’en existe pas de copie, donc aucun site n’est connu.
settings-missing = { $path } n’est pas là. Sa dernière bonne copie est utilisée, { $copy }. Pour recommencer à zéro, retirez aussi la copie.
settings-not-understood = Dans { $path }, ceci n’est pas compris : { $places }. C’est ignoré, et reste tel quel dans le fichier.
settings-beyond = Dans { $path } : { $what } Le fichier reste tel quel.
settings-newer-readable = { $path } est en version { $version }, et ce Presence Tray est plus ancien. Il est lu pour autant qu’il soit compris, et n’est pas modifié. Utilisez un presence-tray plus récent.
settings-newer-left = { $path } est en version { $version }, et ce Presence Tray est plus ancien. Il est laissé tel quel, et aucun site n’est connu. Utilisez un presence-tray plus récent.

## Sites

no-site-called = aucun site ne s’appelle « { $name } » ; il y a { $known }
site-titled = « { $site } »
no-sites-configured = aucun site n’est encore configuré ; ajoutez-en un avec : { $command }
nothing-was-changed = rien n’a été changé : { $why }
work-ended = le travail s’est terminé de façon inattendue
no-connections = aucune connexion n’est possible depuis cet ordinateur : { $why }

## Options et mots de passe

takes-a-variable = { $option } prend le nom d’une variable d’environnement (lettres, chiffres et _), jamais le mot de passe lui-même
takes-a-user = { $option } prend votre identifiant ou votre adresse e-mail sur le site
takes-a-name = { $option } prend un nom sur une ligne, sans caractères invisibles
user-is-needed = { $option } est nécessaire : votre identifiant ou votre adresse e-mail sur le site
password-needs-user = un mot de passe demande aussi { $option }
variable-is-empty = la variable d’environnement { $variable } n’est pas définie, ou elle est vide
nothing-typed = aucun mot de passe n’a été tapé
no-password-given = aucun mot de passe d’application n’a été donné : utilisez { $stdin }, { $variable }, ou un terminal où le taper
no-such-exception = { $option } ne vaut que pour un site sur cet ordinateur ou avec un nom en .test ou .local ; les autres ont besoin d’un certificat reconnu par cet ordinateur
reads-from-a-pipe = { $option } lit depuis un tube, pour qu’aucun mot de passe ne se voie à l’écran ; { $page } a une boucle pour cela
input-unreadable = l’entrée standard ne peut pas être lue : { $why }
input-without-password = la première ligne de l’entrée standard ne contient pas de mot de passe
input-line = la ligne { $line } de l’entrée standard n’est pas de la forme { $form }
input-line-no-site = la ligne { $line } de l’entrée standard ne nomme aucun site, et aucune autre ligne non plus ; chaque ligne est { $form }, et `{ $command }` liste les noms

## Le trousseau

passwords-not-kept = Les mots de passe ne peuvent pas être conservés, donc rien n’a été importé. { $why }
password-not-revoked = Un mot de passe n’a pas pu être révoqué

## Le Presence Tray en cours

not-running = Presence Tray n’est pas lancé. Lancez-le avec : { $command }
no-socket-directory = il n’y a pas de répertoire pour le socket du programme en cours ; donnez-en un à { $variable }
socket-directory-unusable = le répertoire { $path } ne peut pas servir au socket du programme en cours : { $why }
socket-directory-not-private = le répertoire { $path } n’est pas à vous seul, le socket du programme en cours ne peut donc pas y être ; donnez-en un autre à { $variable }
socket-too-long = { $path } dépasse les { $longest } octets que ce système accepte pour un socket ; donnez à { $variable } un répertoire au nom plus court
socket-not-listening = aucun programme ne peut être accueilli à { $path } : { $why }
running-not-reached = le Presence Tray en cours ne peut pas être joint à { $path } : { $why }
running-not-ours = le programme d’un autre compte écoute à { $path } ; rien ne lui a été demandé
running-silent = le Presence Tray en cours ne répond pas. Il est peut-être suspendu ou occupé : attendez un instant, ou fermez-le et relancez-le
running-ended = le Presence Tray en cours a fermé la connexion
running-not-understood = le Presence Tray en cours dit quelque chose que cette version ne comprend pas. Fermez-le et relancez-le, pour que les deux aient la même version
running-broke = la connexion au Presence Tray en cours s’est rompue : { $why }
asked-too-long = la demande est trop longue ; nommez moins de sites

## Démarrer avec la session

no-home-for-entry = il n’y a pas de répertoire personnel où garder l’entrée
program-not-found = impossible de savoir où se trouve ce programme : { $why }
program-path-unusable = le chemin de ce programme, { $path }, ne peut pas être écrit dans une entrée ; placez le programme ailleurs
entry-unchanged = { $place } ne peut pas être modifié : { $why }

## Listes de sites

list-unreadable = la liste ne peut pas être lue : { $why }
list-too-long = la liste dépasse { $size } ko ; importez-la en plusieurs parties
list-too-many = la liste a plus de { $most } lignes ; importez-la en plusieurs parties
list-not-text = la liste n’est pas du texte en UTF-8 ; enregistrez-la comme fichier texte, ou comme « CSV UTF-8 »
list-no-addresses = aucune colonne de la liste ne s’appelle « { $first } » ou « { $second } » ; ses colonnes sont { $columns }
list-no-passwords = la liste n’a pas de mots de passe ; chaque ligne est une adresse, un identifiant et un mot de passe d’application
list-was-exported = { $path } a été écrit par { $command } ; { $options } sont pour des listes d’adresses
no-list-of-sites = ce n’est pas une liste de sites : { $why }. `{ $command }` en écrit une
list-newer = c’est une liste de version { $version }, et ce presence-tray est plus ancien
list-too-many-sites =
    { $count ->
        [one] elle a { $count } site, et { $most } au plus sont repris d’une liste
       *[other] elle a { $count } sites, et { $most } au plus sont repris d’une liste
    }

## Ce que dit un programme du système, tel qu’il le dit

as-it-says = « { $said } »

## Ce qui ne va pas dans le fichier de réglages ; suit un texte précédent

broken-empty = il est vide
broken-json = ce n’est pas du JSON valide : { $why }
broken-version = la version n’y est pas indiquée
broken-sites = « { $name } » n’y est pas une liste
broken-link = c’est un lien vers quelque chose qui n’existe pas
broken-folder = c’est un dossier
broken-large = il dépasse { $size } Mo
broken-read = il ne peut pas être lu : { $why }
place-site = site « { $site } »
place-site-number = site n° { $number }
place-of-site = { $path } de { $site }
setting-beyond = { $setting } accepte { $takes } ; { $used } est utilisé.
setting-of-site-beyond = { $setting } de « { $site } » accepte { $takes } ; { $used } est utilisé.
settings-busy = { $path } ne peut pas être écrit : un autre programme est en train de le modifier. Réessayez dans un instant
busy-with-passwords = un autre Presence Tray termine ce qui a été commencé avec un mot de passe, comme une suppression ; réessayez dans une minute
lock-unusable = le verrou placé à côté des réglages ne peut pas être obtenu : { $why }

## Pourquoi un site d’une liste n’est pas repris

list-site-broken = quelque chose y manque, ou n’est pas ce qu’il devrait être
list-site-name = son nom ou son utilisateur manque, est trop long ou contient des caractères qui ne s’affichent pas
list-site-number = le numéro du compte de l’utilisateur manque ; ajoutez-le avec : { $command }
list-site-address = son adresse ne commence pas par https:// et ne mène pas à cet ordinateur
list-site-wordpress = l’adresse de son WordPress ne peut pas être utilisée
list-site-hosts = ses adresses sont sur des hôtes différents ; ajoutez-le avec : { $command }
list-site-shown = son groupe ou ses lettres sont trop longs, ou contiennent des caractères qui ne s’affichent pas
list-site-chosen = il nomme plus de { $most } articles ou personnes
list-site-type = il nomme un article d’un type que WordPress ne peut pas avoir

## Pourquoi une ligne reste, dans le fichier de ce qui reste

left-skipped = passé
left-not-approved = pas encore approuvé

### Ce qu’affichent par ailleurs les commandes. Ce qui se tape, comme les noms de commandes et d’options, est en variables.

## Les alertes et le programme en cours

paused-for = Les alertes sont en pause pendant { $length }.
paused-until-tomorrow = Les alertes sont en pause jusqu’à demain 6:00.
paused-until-typed = Les alertes sont en pause jusqu’à ce que vous tapiez : { $command }
alerts-told-again = Les alertes reprennent.
quiet-hours-are = Les alertes se taisent à ces heures : { $hours }.
quiet-hours-are-none = Il n’y a pas d’heures calmes.
program-ends = Presence Tray se ferme.
program-runs-already = Presence Tray est déjà lancé.
autostart-on = Presence Tray démarre avec votre session ({ $entry }).
autostart-off = Presence Tray ne démarre pas avec votre session.

## Des alertes au-delà de ses propres articles

told-when-comes = Vous recevrez une alerte quand { $person } arrivera.
told-when-opened = Vous recevrez une alerte quand { $post } sera ouvert.
told-when-free = Vous recevrez une alerte quand { $post } sera libre.
not-told-when-comes = Vous ne recevrez plus d’alerte quand { $person } arrivera.
not-told-when-opened = Vous ne recevrez plus d’alerte quand { $post } sera ouvert.
not-told-when-free = Vous ne recevrez plus d’alerte quand { $post } sera libre.
told-of-own-posts-only = Vous ne recevez d’alertes que pour vos propres articles.
nobody-has-that-number = personne n’a ce numéro
several-have-that-name = plusieurs personnes sur « { $site } » s’appellent « { $name } » ; indiquez le numéro qu’affiche { $command }
nobody-has-that-name = parmi les personnes présentes sur « { $site } », aucune ne s’appelle « { $name } », pour autant que le sache un Presence Tray en cours ; indiquez le numéro du compte

## Ouvrir

opened = Ouvert : { $address }
no-browser = aucun navigateur n’a pu être démarré ({ $why }) ; l’adresse est { $address }

## Sites

no-sites-add-one = Aucun site pour l’instant. Ajoutez-en un avec : { $command }
variable-set = { $variable } (définie)
variable-not-set = { $variable } (non définie)
accepts-certificate = accepte le certificat { $fingerprint }
site-setting-is = { $setting } de « { $site } » est { $value }.
sites-written =
    { $count ->
        [one] { $count } site écrit dans { $path }.
       *[other] { $count } sites écrits dans { $path }.
    }
no-password-in-it = Il ne contient aucun mot de passe. Il nomme vos sites et vos identifiants.
import-site-added = « { $site } » est ajouté. Connectez-vous avec : { $command }
import-site-known = « { $site } » est connu et reste tel quel.
import-site-refused = { $which } n’est pas repris : { $why }.
import-sites-counted =
    { $count ->
        [one] { $count } site ajouté, déjà connus : { $known }, non repris : { $refused }.
       *[other] { $count } sites ajoutés, déjà connus : { $known }, non repris : { $refused }.
    }
revoke-question = Révoquer aussi le mot de passe d’application de { $user } sur { $site } ? [O/n]
sign-removing = Suppression…

## Questions. Les réponses sont des mots qui se tapent, séparés par une espace ; les mots anglais valent toujours

answers-yes = o oui
answers-no = n non
password-question = Mot de passe d’application de { $user } sur { $origin } :
user-question = Identifiant ou adresse e-mail sur { $origin } :
accept-question = Accepter ce certificat, et lui seul, pour ce site ? [o/N]
keychain-question = Entrée réessaie le trousseau, « { $key } » et Entrée continue sans lui :

## Connecter un site

key-accepts = « { $key } » et Entrée l’accepte, Ctrl-C arrête.
keys-of-keychain = Entrée réessaie, « { $key } » et Entrée continue, Ctrl-C arrête.
key-opens-again = Entrée ouvre à nouveau la page
key-link = « { $key } » et Entrée l’ouvre de sorte qu’elle revienne par un lien
key-by-hand = « { $key } » et Entrée permet de donner l’identifiant et le mot de passe à la main
keys-and-ctrl-c = { $keys }, Ctrl-C arrête.
next-command = Ensuite : { $command }
no-password-needed = Plus aucun mot de passe n’est nécessaire. Appuyez sur Entrée.
sign-taking-back = Retrait de ce qui a été commencé sur le site et dans le trousseau ; Ctrl-C arrête l’attente…
not-waited-for = L’attente est interrompue : un mot de passe d’application créé à l’instant est peut-être encore sur votre page de profil du site. À son prochain démarrage, Presence Tray le révoquera ou le nommera, et retirera ce qui est dans le trousseau.

## Beaucoup de sites à la fois

import-line = ligne { $line }
import-added = ajouté sous le nom « { $site } »
import-known = déjà connecté sous le nom « { $site } »
import-ready = WordPress « { $title } » trouvé, l’extension de présence est active
import-part-of = fait partie de « { $site } », qui est connecté
import-same = le même site qu’à la ligne { $line }
import-skipped = ignoré
import-failed = { $fault }. { $remedy }
import-to-approve =
    { $count ->
        [one] { $count } à approuver. Entrée ouvre le suivant dans votre navigateur, « { $skip } » et Entrée l’ignore, « { $end } » et Entrée arrête.
       *[other] { $count } à approuver. Entrée ouvre le suivant dans votre navigateur, « { $skip } » et Entrée l’ignore, « { $end } » et Entrée arrête.
    }
import-next = { $number } sur { $count } : { $site }
counted-added =
    { $count ->
        [one] { $count } ajouté
       *[other] { $count } ajoutés
    }
counted-known =
    { $count ->
        [one] { $count } connu
       *[other] { $count } connus
    }
counted-ready = { $count } à approuver
counted-skipped =
    { $count ->
        [one] { $count } ignoré
       *[other] { $count } ignorés
    }
counted-failed = { $count } en échec
list-names-none = La liste ne nomme aucun site.
list-counted = Sites : { $counted }.
list-fault = { $count } × { $fault }. À faire : { $remedy }
list-approve = Pour les approuver, importez la liste dans un terminal, ou tapez pour chacun : { $command }
list-left = Ce qui reste est dans { $path } ; importez-le à nouveau une fois corrigé.
list-could-be-left = Avec { $option }, ce qui reste est écrit comme une liste qui peut être importée à nouveau.

## Examiner un site

all-is-well = Tout va bien.
all-is-well-so-far = Tout va bien jusqu’ici. Avec { $option }, la connexion est examinée aussi.
something-is-wrong = Quelque chose ne va pas ; voir { $mark } plus haut.
step-address = Adresse
step-host = Hôte
step-wordpress = WordPress
step-elsewhere = Adresse du site
step-clock = Horloge
step-plugin = Extension de présence
step-sign-in = Connexion
step-credential = Identifiants
step-rights = Ce que ce compte peut voir
step-reading = Première lecture
step-certificate = Certificat
step-not-reached = non examiné
step-without-user = non examiné sans identifiant

### Ce que dit la fenêtre. Les noms de sites et de personnes et les titres viennent de l’extérieur ; ils sont isolés là où ils apparaissent.

window-title = Presence Tray
views = Vues
view-now = Maintenant
view-posts = Mes articles
view-away = En mon absence
view-add-site = Ajouter un site
view-add-many = Ajouter plusieurs sites
view-why = Pourquoi cette alerte
view-cost = Ce que cela coûte
view-settings = Réglages
view-about = À propos
favourites = Favoris
groups = Groupes
filter = Personne, article ou site
filter-none = Rien ne correspond à « { $filter } ».

## Le programme

tray-starting = Démarrage de Presence Tray…
tray-absent = Presence Tray n’est pas lancé.
tray-absent-why = La fenêtre montre ce que sait Presence Tray et n’interroge aucun site elle-même.
tray-start = Le lancer
tray-refused = Le Presence Tray en cours ne parle pas avec cette fenêtre.
reading = Lecture de vos sites…

## La recherche

switcher = Rechercher partout
switcher-keys = Ctrl K
switcher-keys-mac = ⌘K
switcher-field = Site, personne, article ou action
switcher-results = Ce qui a été trouvé
switcher-site = Site
switcher-person = Personne
switcher-post = Article
switcher-action = Action
switcher-view = dans cette fenêtre
switcher-group = Groupe
switcher-none = Rien ne correspond.
switcher-found =
    { $count ->
        [one] { $count } résultat.
       *[other] { $count } résultats.
    }
switcher-more = Les { $shown } premiers sont affichés ; continuez à taper pour en trouver d’autres.
read-all-now = Lire tous les sites maintenant
sign-in-again-to = Se reconnecter : { $site }

## Ajouter un site

add-address = Adresse du site
add-how = Votre navigateur affiche ensuite une page du site, où vous donnez votre accord. Presence Tray ne demande jamais votre propre mot de passe.
add-begin = Connecter
sign-in-again = Se reconnecter
step-waiting = à faire
step-doing = en cours
step-done = fait
step-failed = échec
step-skipped = omis
connecting-lost = La connexion à { $address } a été interrompue : Presence Tray s’est arrêté ou a été relancé.
connecting-lost-do = Vérifiez si le site est dans la liste. S’il n’y est pas, ou s’il demande encore une connexion, réessayez ; une page du site restée ouverte dans le navigateur peut être fermée.
connecting-cancel = Annuler
connecting-again = Réessayer
another-site = Ajouter un autre site
another-address = Une autre adresse
open-page-again = Ouvrir la page à nouveau
way-loopback = Laisser le navigateur revenir de lui-même
way-link = Le laisser plutôt ouvrir un lien
way-paste = Coller un mot de passe d’application
paste-user = Identifiant ou adresse e-mail
paste-password = Mot de passe d’application
paste-send = Se connecter
paste-to = Ils sont envoyés à { $origin } et nulle part ailleurs.
keychain-again = Réessayer avec le trousseau
keep-for-this-run = Le garder jusqu’à l’arrêt de Presence Tray
accept-certificate = Accepter ce certificat
certificate-of = Présenté par
certificate-names = Il est pour
certificate-no-names = aucun nom
certificate-fingerprint = Son empreinte SHA-256
copy = Copier
copied = Copié.
copy-selected = C’est sélectionné ; copiez avec le clavier.
copy-page = La page, à ouvrir à la main
copy-server = Pour le serveur
copy-terminal = Dans un terminal

## Ajouter plusieurs sites

import-list = Liste de sites
import-how = Une adresse par ligne, ou un CSV dont la première ligne nomme les colonnes : address et, si vous voulez, name et user. Tous les sites sont d’abord examinés ; rien n’est modifié.
import-how-passwords = Des lignes avec adresse, utilisateur et mot de passe d’application, séparés par des tabulations, virgules, points-virgules ou espaces. Chaque mot de passe est essayé et rangé dans votre trousseau ; la liste est effacée aussitôt.
import-most = { $most } ko au plus.
import-file = Ou depuis un fichier
import-passwords = Les lignes contiennent des mots de passe
import-check = Les examiner
import-connect = Les connecter
import-too-long = La liste fait { $size } ko, et { $most } ko peuvent être envoyés en une fois. Divisez-la, ou utilisez un terminal : presence-tray sites import
import-unreadable = Le fichier ne peut pas être lu.
import-running = Parcours de la liste…
import-stop = Arrêter
import-stopping = Arrêt : les sites commencés sont menés à leur terme…
import-over = Toute la liste a été parcourue.
import-stopped =
    { $count ->
        [one] Arrêté : { $count } ligne n’a pas été parcourue. Ce qui est connecté le reste.
       *[other] Arrêté : { $count } lignes n’ont pas été parcourues. Ce qui est connecté le reste.
    }
import-counted = ajoutés : { $added }, connus : { $known }, à approuver : { $ready }, en échec : { $failed }
import-line = Ligne
import-address = Adresse
import-outcome = Résultat
import-another = Une autre liste
import-added = ajouté sous le nom { $site }
import-known = déjà connecté sous le nom { $site }
import-ready = { $title } trouvé, à approuver dans votre navigateur
import-part = fait partie de { $site }, qui est connecté
import-same = le même site qu’à la ligne { $line }

## Alertes

alerts-on = Alertes activées
alerts-paused = Alertes en pause
alerts-paused-until = Alertes en pause jusqu’à { $until }
alerts-quiet = Heures calmes jusqu’à { $until }
pause-half-hour = Pause de 30 minutes
pause-hour = Pause d’une heure
pause-tomorrow = Pause jusqu’à demain
pause-resumed = Pause jusqu’à ce que je reprenne
resume = Reprendre les alertes

## Maintenant

no-sites = Aucun site n’est encore connecté.
all-quiet = Personne d’autre n’est sur vos sites.
people = Personnes par site
my-posts = Vos articles
conflicts = D’autres personnes dans vos articles
here = { $count } ici
here-at-least = au moins { $count } ici
on-sub-sites = { $count } sur les sites du réseau
quiet-sites =
    { $count ->
        [one] { $count } site calme
       *[other] { $count } sites calmes
    }
unread-sites =
    { $count ->
        [one] { $count } site pas encore lu
       *[other] { $count } sites pas encore lus
    }
stopped-sites =
    { $count ->
        [one] { $count } site n’est pas lu
       *[other] { $count } sites ne sont pas lus
    }
nobody-else = personne d’autre
network-sites = Sites de son réseau
not-named = les noms ne sont pas donnés
more-not-named = { $count } de plus
not-read-yet = pas encore lu
not-read = non lu
muted = en sourdine
muted-until = en sourdine jusqu’à { $until }

## Où est quelqu’un

doing-editing = modifie { $post }
doing-editing-more =
    { $more ->
        [one] modifie { $post } et { $more } autre
       *[other] modifie { $post } et { $more } autres
    }
doing-hidden = en ligne, lieu masqué
doing-online = en ligne
idle = sans activité
you-too = vous aussi
person-unnamed = une personne (n° { $id })
post-title = « { $title } »
post-untitled = un article (n° { $id })

## Quand

just-now = à l’instant
minutes = { $count } min
hours = { $count } h
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
ago = il y a { $length }
days-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
day-and-time = { $time } ({ $day })

## Vos articles

no-posts = Vous n’avez aucun article ouvert.
post-live = ouvert maintenant
post-left-open = laissé ouvert { $ago }
post-left-open-now = laissé ouvert à l’instant
post-snoozed = reporté jusqu’à { $until }

## Conflits

conflict-opened =
    { $count ->
        [one] { $people } a ouvert { $post }
       *[other] { $people } ont ouvert { $post }
    }
conflict-present =
    { $count ->
        [one] { $people } est dans { $post }
       *[other] { $people } sont dans { $post }
    }
conflict-agents =
    { $count ->
        [one] Un agent agissant pour { $people } a modifié { $post }
       *[other] Des agents agissant pour { $people } ont modifié { $post }
    }
people-two = { $first } et { $second }
people-more =
    { $more ->
        [one] { $first } et { $more } autre personne
       *[other] { $first } et { $more } autres personnes
    }
mine-live = vous y êtes
mine-too = vous aussi
mine-left = vous l’avez laissé ouvert { $ago }
mine-left-now = vous l’avez laissé ouvert à l’instant

## Ce qui peut être fait

open-post = Ouvrir l’article
open = Ouvrir
open-dashboard = Ouvrir le tableau de bord
open-keychain = Ouvrir le trousseau
more-actions = Plus
copy-link = Copier le lien
let-go = Libérer
mute = Mettre en sourdine
unmute = Rétablir les alertes
mute-post = Mettre cet article en sourdine
unmute-post = Rétablir les alertes de cet article
mute-person = Mettre { $person } en sourdine sur ce site
snooze = Reporter d’1 heure
end-snooze = Ne plus reporter
read-now = Lire maintenant
read-again = Lire à nouveau
make-favourite = Ajouter aux favoris
no-favourite = Retirer des favoris
site-settings = Réglages de ce site…
remove-site = Supprimer…
fault-means = Ce que cela signifie en général
fault-remedy = Que faire
failed = Cela n’a pas pu être fait : { $why }
dismiss = Fermer

## Groupes

group-new = Nouveau groupe
group-edit-title = Groupe { $group }
group-name = Nom du groupe
group-sites = Sites du groupe
group-filter = Chercher un site
group-chosen = Sites choisis : { $count }
group-keep = Enregistrer
group-sites-of = Sites du groupe { $group }
group-faulty = un site ne peut pas être lu
group-mute-hour = Mettre en sourdine pour 1 heure
group-mute-tomorrow = Mettre en sourdine jusqu’à demain 6:00
group-stop = Ne plus lire
group-open = Ouvrir tous les tableaux de bord
group-edit = Nom et sites…
group-dissolve = En retirer tous les sites
open-all-title = Tableaux de bord du groupe { $group }
open-all-what = { $count } pages s’ouvriront dans votre navigateur.
open-all = En ouvrir { $count }
all-sites = Tous les sites
order-name = Par nom
order-activity = Par activité

## Supprimer un site

remove-title = Supprimer { $site }
remove-what = Presence Tray oublie { $site } ({ $address }), ce que vous avez réglé pour lui et son mot de passe.
remove-revoke = Révoquer aussi son mot de passe d’application sur le site
remove-why = Sinon, le mot de passe y reste valable jusqu’à ce que vous le révoquiez sur votre page de profil.
remove = Supprimer
removing = Suppression en cours. Votre trousseau peut vous interroger, et le site mettre une demi-minute à répondre.
close = Fermer

## Réglages

settings-reading = Lecture des réglages…
settings-alerts = Alertes
settings-quiet-hours = Heures calmes
settings-posts = Vos articles
settings-language = Langue
settings-away = Absence
settings-computer = Sur cet ordinateur
settings-people = Personnes
settings-other = Autres
show-example = Montrer un exemple
hide-example = Masquer l’exemple
example = Exemple d’une alerte
minutes-within = min (de { $least } à { $most })
not-a-number = Ce n’est pas un nombre : rien n’a été modifié.
reset-minutes =
    { $count ->
        [one] Revenir à { $count } minute
       *[other] Revenir à { $count } minutes
    }
quiet-on = Garder les alertes silencieuses
quiet-from = De
quiet-until = à
quiet-days = Commencent ces jours-là
setting-alerts-saved = Enregistré par quelqu’un d’autre
setting-alerts-saved-does = Prévient quand quelqu’un enregistre un article que vous avez ouvert.
setting-alerts-saved-example = Ann Lee a enregistré « Tarifs » alors qu’il est ouvert chez vous
setting-alerts-saved-example-body = Magazine Exemple · rechargez avant d’enregistrer, sinon votre version remplace l’autre
setting-alerts-changing = Modification de votre article
setting-alerts-changing-does = Prévient quand quelqu’un est en train de modifier un de vos articles.
setting-alerts-changing-example = Ann Lee est en train de modifier « Tarifs »
setting-alerts-changing-example-body = Magazine Exemple · il contient du texte non enregistré depuis 10:42. Convenez de qui continue avant d’enregistrer
setting-alerts-opened = Ouverture de votre article
setting-alerts-opened-does = Prévient quand quelqu’un ouvre un de vos articles.
setting-alerts-opened-example = Ann Lee a ouvert « Tarifs »
setting-alerts-opened-example-body = Magazine Exemple · vous y êtes depuis 24 min
setting-alerts-already-in = Déjà occupé
setting-alerts-already-in-does = Prévient quand vous ouvrez un article où quelqu’un est déjà.
setting-alerts-already-in-example = Ann Lee est déjà dans « Tarifs »
setting-alerts-already-in-example-body = Magazine Exemple · depuis 09:12
setting-alerts-agents = Programmes agents
setting-alerts-agents-does = Prévient quand un programme agissant pour quelqu’un modifie un de vos articles.
setting-alerts-agents-example = Un agent agissant pour Ann Lee a modifié « Tarifs »
setting-alerts-agents-example-body = Magazine Exemple
setting-alerts-joined = Modification à plusieurs
setting-alerts-joined-does = Prévient quand quelqu’un vous rejoint dans la modification en temps réel.
setting-alerts-joined-example = Ann Lee vous rejoint dans « Tarifs »
setting-alerts-joined-example-body = Magazine Exemple · vous le modifiez ensemble
setting-alerts-watched = Personnes et articles choisis
setting-alerts-watched-does = Prévient au sujet des personnes et articles que vous avez choisis sous « M’alerter quand » dans le menu ; désactivé, le choix est conservé.
setting-alerts-watched-example = « Tarifs » est libre
setting-alerts-watched-example-body = Magazine Exemple · Ann Lee vient d’en sortir. WordPress peut afficher son verrou jusqu’à 3 minutes de plus
setting-alerts-quiet-hours = Silence à une heure du jour
setting-alerts-quiet-hours-does = Garde les alertes silencieuses à ces heures ; qui est où reste visible.
setting-posts-mine-for = Combien de temps un article reste le vôtre
setting-posts-mine-for-does = Un article reste le vôtre aussi longtemps après que votre onglet ne donne plus signe : masqué, en veille ou planté.
setting-language = Langue
setting-language-does = La langue du menu, des alertes, de la fenêtre et du terminal.
setting-language-system = Comme sur cet ordinateur

setting-shortcut = Tout trouver, de partout
setting-shortcut-does = Ces touches ouvrent la fenêtre depuis n’importe quel programme, prête à la saisie. Les mêmes touches encore, ou Échap, la rangent.
setting-shortcut-held = Votre bureau les a sous « { $detail } ».
setting-shortcut-taken = Un autre programme a ces touches. Choisissez-en d’autres, ou libérez-les là-bas et définissez-les ici de nouveau.
setting-shortcut-no-key = Aucune touche de ce clavier n’écrit cela. Choisissez-en une autre.
setting-shortcut-no-portal = Ce bureau ne donne pas de touches aux programmes. Dans ses propres réglages, donnez des touches à la commande : presence-tray-window --page switcher
setting-shortcut-denied = Vous ou votre bureau n’avez pas permis ces touches. Définissez-les de nouveau pour que la question soit posée de nouveau.
setting-shortcut-no-screen = Presence Tray fonctionne là où aucune touche n’est pressée : il ne voit pas d’écran.
setting-shortcut-failed = Le système ne donne pas ces touches : { $detail }. Définissez-les de nouveau pour réessayer.
shortcut-none = Aucune
shortcut-press = Appuyez sur les touches
shortcut-keys = Échap laisse tel quel, Retour arrière efface.
shortcut-bare = Maintenez aussi Ctrl, Alt ou Super : la touche seule sert à écrire.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-super = Super
key-super-mac = ⌘
key-space = Espace
key-insert = Inser
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.

setting-away-nothing-open = Rien d’ouvert
setting-away-nothing-open-does = L’absence commence quand vous n’avez rien d’ouvert sur aucun site depuis 5 minutes.
setting-away-silent = Sourdine
setting-away-silent-does = L’absence compte aussi tant que les alertes sont en pause et pendant les heures calmes.
setting-autostart = Démarrer avec la session
setting-autostart-does = Lance Presence Tray à l’ouverture de votre session, dans la zone de notification et sans fenêtre.
setting-log-level = Journal
setting-log-level-does = Ce qui est écrit dans un fichier que vous pouvez envoyer quand on cherche une erreur. Il ne contient ni nom, ni titre, ni mot de passe.
setting-log-level-off = Désactivé
setting-log-level-error = Ce qui s’est cassé
setting-log-level-warn = Ce qui a échoué
setting-log-level-info = Ce qui s’est passé
setting-log-level-debug = Chaque requête
log-file = Il est dans
setting-avatars = Images des personnes
setting-avatars-does = Montre les personnes dans le menu avec l’image qu’indique leur site. Elle est le plus souvent chez Gravatar, qui apprend ainsi depuis quelle adresse on regarde qui ; désactivé, personne n’est interrogé et des initiales s’affichent.

## Réglages d’un site

seconds-within = s (de { $least } à { $most })
moment-off = Pas maintenant
moment-until = Jusqu’à { $until }
moment-1h = Pendant 1 heure
moment-8h = Pendant 8 heures
moment-tomorrow = Jusqu’à demain 6:00
moment-168h = Pendant une semaine
colour-none = Aucune
colour-blue = Bleu
colour-teal = Bleu canard
colour-green = Vert
colour-olive = Vert olive
colour-gold = Or
colour-purple = Violet
colour-pink = Rose
colour-grey = Gris
setting-site-alerts = Alertes
setting-site-alerts-does = Signale ce qui se passe sur le site. Désactivé, il est en sourdine ; qui s’y trouve reste affiché.
setting-site-muted-until = Silence pour un temps
setting-site-muted-until-does = Garde le site en sourdine jusque-là.
setting-site-reading = Lecture
setting-site-reading-does = Désactivé, le site n’est plus lu jusqu’à ce que vous réactiviez la lecture.
setting-site-favourite = Favori
setting-site-favourite-does = Garde le site parmi les premiers, ici et dans le menu.
setting-site-group = Groupe
setting-site-group-does = Le nom sous lequel il est affiché avec d’autres, par exemple celui d’un client.
setting-site-initials = Lettres
setting-site-initials-does = Elles précèdent son nom, ici et dans le menu.
setting-site-colour = Couleur
setting-site-colour-does = Le fond des lettres ; celles de son nom si vous n’en avez pas choisi.
setting-site-at-most-every = Au plus toutes les
setting-site-at-most-every-does = Le site n’est pas lu plus souvent, même tant qu’un de ses articles est le vôtre : les alertes arrivent avec ce retard.

## Pourquoi cette alerte

why-kept = Les 200 dernières décisions depuis le lancement de Presence Tray. Elles ne sont qu’en mémoire.
why-which = Lesquelles sont affichées
why-all = Toutes
why-told = Signalées
why-silent = Non signalées
why-none = Rien ne s’est encore passé qui aurait pu vous être signalé.
why-none-such = Il n’y en a encore aucune.
why-when = Quand
why-site = Site
why-about = Ce qui s’est passé
why-why = Signalé, ou pourquoi non
why-was-told = signalé
why-was-not = non signalé : { $why }

## En l’absence

away-kept = Ce qui s’est passé dans vos articles, avec ce que vous suivez et avec vos sites en votre absence. C’est en mémoire seulement et disparaît avec Presence Tray ; ce qui compte comme absence est dans les réglages.
away-none = Rien ne s’est passé en votre absence.
away-since = Depuis { $since }
away-more = Seuls les { $count } derniers sont gardés.
away-forget = Oublier
away-fault-over = peut à nouveau être lu

## Ce que cela coûte

cost-what = Requêtes que Presence Tray a envoyées pendant la dernière heure, comparées à ce qu’un navigateur envoie pour un onglet de wp-admin ouvert : le heartbeat de WordPress vient toutes les 60 secondes sur le tableau de bord et toutes les 10 secondes dans l’éditeur.
cost-site = Site
cost-requests = Requêtes par heure
cost-dashboard = Un onglet ouvert du tableau de bord
cost-editor = Un onglet ouvert de l’éditeur
cost-all = Les { $count } sites

## À propos

about-version = Version
about-licence = Licence
about-licence-is = GNU General Public License, version 2 ou ultérieure
about-settings = Les réglages sont dans
diagnostics = Diagnostic
diagnostics-what = Des totaux, les noms fixes des pannes et ce que vous avez changé dans les réglages. Aucun nom, adresse, titre ni chemin n’y figure.
copy-diagnostics = Copier le diagnostic

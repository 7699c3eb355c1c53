### Le menu de l’icône et son infobulle. Une ligne est courte et commence par ce qui la distingue.

## Lignes qui comptent

more =
    { $count ->
        [one] { $count } autre…
       *[other] { $count } autres…
    }
more-active-sites =
    { $count ->
        [one] { $count } autre site actif…
       *[other] { $count } autres sites actifs…
    }
more-conflicts =
    { $count ->
        [one] { $count } autre conflit…
       *[other] { $count } autres conflits…
    }

## D’autres personnes dans ses propres articles

conflict-opened =
    { $count ->
        [one] { $people } a ouvert { $post }
       *[other] { $people } ont ouvert { $post }
    }
conflict-opened-on =
    { $count ->
        [one] { $people } a ouvert { $post } sur { $site }
       *[other] { $people } ont ouvert { $post } sur { $site }
    }
conflict-present =
    { $count ->
        [one] { $people } est dans { $post }
       *[other] { $people } sont dans { $post }
    }
conflict-present-on =
    { $count ->
        [one] { $people } est dans { $post } sur { $site }
       *[other] { $people } sont dans { $post } sur { $site }
    }
conflict-agents =
    { $count ->
        [one] Un agent agissant pour { $people } a modifié { $post }
       *[other] Des agents agissant pour { $people } ont modifié { $post }
    }
conflict-agents-on =
    { $count ->
        [one] Un agent agissant pour { $people } a modifié { $post } sur { $site }
       *[other] Des agents agissant pour { $people } ont modifié { $post } sur { $site }
    }
conflict-row = { $what } — { $mine }
mine-live = vous y êtes
mine-too = vous aussi
mine-left = vous l’avez laissé ouvert { $ago }
mine-left-open = vous l’avez laissé ouvert
person-row-noted = { $person } — { $note }
snoozed-until = reporté jusqu’à { $until }
snooze-for-an-hour = Reporter d’1 heure
mute-person = Mettre { $person } en sourdine sur ce site

## Ses propres articles

your-posts = Vos articles
open-now = ouvert maintenant
left-open = laissé ouvert { $ago }
open-post = Ouvrir l’article
copy-link = Copier le lien
let-go = Libérer · il n’est plus à moi
mute-post = Mettre cet article en sourdine
post-snoozed-until = Reporté jusqu’à { $until }

## Un site

here = { $count } ici
here-at-least = au moins { $count } ici
on-sub-sites = { $count } sur les sites du réseau
nobody-else = personne d’autre
not-read-yet = pas encore lu
not-read = non lu
nobody-else-here = Personne d’autre n’est ici
nobody-else-listed = Personne d’autre n’apparaît
open-dashboard = Ouvrir le tableau de bord
read-now-none = Lire maintenant · aucune requête dans la dernière heure
read-now-few = Lire maintenant · moins de 10 requêtes dans la dernière heure
read-now-about = Lire maintenant · environ { $count } requêtes dans la dernière heure
its-network = Son réseau · { $fault }
mute-site = Mettre ce site en sourdine
mute = Mettre { $what } en sourdine
favourite = Favori
in-focus = Au premier plan
read-site-again = Lire à nouveau ce site
stop-reading-site = Ne plus lire ce site
tell-me-when = M’alerter quand
person-comes = { $person } arrive
post-is-opened = { $post } est ouvert
post-is-free = { $post } est libre
only-site-unread = Pas encore lu · lire maintenant
only-site-stopped = Ce site n’est pas lu · le lire à nouveau
try-again = Réessayer

## Sites où il n’y a personne à montrer

no-site-can-be-read = Aucun site ne peut être lu · réessayer
sites-not-read-yet =
    { $count ->
        [one] { $count } site pas encore lu · lire maintenant
       *[other] { $count } sites pas encore lus · lire maintenant
    }
more-sites-faulty =
    { $count ->
        [one] { $count } autre site ne peut pas être lu
       *[other] { $count } autres sites ne peuvent pas être lus
    }
quiet-sites =
    { $count ->
        [one] { $count } site calme
       *[other] { $count } sites calmes
    }
all-sites-quiet =
    { $count ->
        [one] Votre site est calme
       *[other] Les { $count } sites sont calmes
    }
opens-window = { $what }…
site-stopped = { $site } · non lu · lire à nouveau
sites-stopped =
    { $count ->
        [one] { $count } site n’est pas lu
       *[other] { $count } sites ne sont pas lus
    }

## Le trousseau

keychain-locked = Le trousseau est verrouillé
keychain-denied = Le trousseau refuse l’accès
keychain-missing = Aucun trousseau n’est lancé
keychain-failed = Le trousseau n’est pas utilisable
keychain-unlock = le déverrouiller
keychain-ask-again = redemander
keychain-look-again = chercher à nouveau
keychain-try-again = réessayer

## Le bas du menu

add-first-site = Ajouter votre premier site…
alerts-paused-resume = Alertes en pause · Reprendre
alerts-paused-until-resume = Alertes en pause jusqu’à { $until } · Reprendre
quiet-hours-resume = Heures calmes · Reprendre
quiet-hours-until-resume = Heures calmes jusqu’à { $until } · Reprendre
pause-alerts = Mettre les alertes en pause
pause-half-hour = 30 minutes
pause-hour = 1 heure
pause-until-tomorrow = Jusqu’à demain
pause-until-resumed = Jusqu’à ce que je reprenne
quiet-hours-set = Heures calmes · { $hours }
quiet-hours-unset = Heures calmes · aucune
quiet-hours-none = Aucune
muted-count = En sourdine · { $count }
snoozed-count = Reportés · { $count }
snoozed-on-until = { $post } sur { $site } · jusqu’à { $until }
open-presence-tray = Ouvrir Presence Tray
settings = Réglages…
quit = Quitter

## L’infobulle

no-site-yet = Aucun site pour l’instant
add-in-menu = Ajoutez votre premier site dans le menu
conflicts =
    { $count ->
        [one] { $count } conflit
       *[other] { $count } conflits
    }
alerts-paused = alertes en pause
alerts-paused-until = alertes en pause jusqu’à { $until }
quiet-hours-now = heures calmes
quiet-hours-until = heures calmes jusqu’à { $until }
no-site-readable-now = aucun site ne peut être lu en ce moment
and-more-conflicts =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
people-on-site = { $people } sur { $site }
people-on-sites =
    { $sites ->
        [one] { $people } sur { $sites } site
       *[other] { $people } sur { $sites } sites
    }
site-not-read = { $site } n’est pas lu
no-site-read = Aucun site n’est lu
sign-in-again-on-all =
    { $count ->
        [one] Se reconnecter sur { $count } site
       *[other] Se reconnecter sur les { $count } sites
    }
sites-wait-for-it =
    { $count ->
        [one] { $count } site l’attend
       *[other] { $count } sites l’attendent
    }
none-can-be-read =
    { $count ->
        [one] Votre site ne peut pas être lu
       *[other] Aucun de vos { $count } sites ne peut être lu
    }
reading-site-first = Première lecture : { $site }
reading-sites-first =
    { $count ->
        [one] Première lecture de { $count } site
       *[other] Première lecture de { $count } sites
    }
nobody-else-so-far =
    { $count ->
        [one] Personne d’autre · { $read } site lu sur { $count }
       *[other] Personne d’autre · { $read } sites lus sur { $count }
    }
nobody-else-on-site = Personne d’autre sur { $site }
nobody-else-on-sites =
    { $count ->
        [one] Personne d’autre sur votre site
       *[other] Personne d’autre sur vos { $count } sites
    }
sign-in-again-on-site = se reconnecter sur { $site }
sign-in-again-on-sites =
    { $count ->
        [one] se reconnecter sur { $count } site
       *[other] se reconnecter sur { $count } sites
    }
sign-in-again-names = Se reconnecter : { $sites }
sites-can-not-be-read =
    { $count ->
        [one] { $count } site ne peut pas être lu
       *[other] { $count } sites ne peuvent pas être lus
    }

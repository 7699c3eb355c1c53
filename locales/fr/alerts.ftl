### Alertes, notifications, et ce qui a été décidé à leur sujet. Pas de genre, pas de reproche, pas d’exclamation.

## Titres des alertes

alert-already-in =
    { $count ->
        [one] { $people } est déjà dans { $post }
       *[other] { $people } sont déjà dans { $post }
    }
alert-also-in =
    { $count ->
        [one] { $people } est aussi dans { $post }
       *[other] { $people } sont aussi dans { $post }
    }
alert-joined =
    { $count ->
        [one] { $people } vous rejoint dans { $post }
       *[other] { $people } vous rejoignent dans { $post }
    }
alert-changing =
    { $count ->
        [one] { $people } est en train de modifier { $post }
       *[other] { $people } sont en train de modifier { $post }
    }
alert-saved =
    { $count ->
        [one] { $people } a enregistré { $post } alors qu’il est ouvert chez vous
       *[other] { $people } ont enregistré { $post } alors qu’il est ouvert chez vous
    }
alert-saved-left-open =
    { $count ->
        [one] { $people } a enregistré { $post }, que vous avez laissé ouvert
       *[other] { $people } ont enregistré { $post }, que vous avez laissé ouvert
    }
alert-came =
    { $count ->
        [one] { $people } est maintenant sur { $site }
       *[other] { $people } sont maintenant sur { $site }
    }
alert-watched-opened = { $post } a été ouvert par { $people }
alert-free = { $post } est libre
alert-silent =
    { $count ->
        [one] { $people } ne donne plus signe dans { $post }
       *[other] { $people } ne donnent plus signe dans { $post }
    }
alert-several-opened =
    { $count ->
        [one] { $count } de vos articles a été ouvert
       *[other] { $count } de vos articles ont été ouverts
    }
alert-several-present =
    { $count ->
        [one] D’autres personnes sont dans { $count } de vos articles
       *[other] D’autres personnes sont dans { $count } de vos articles
    }

## Textes des alertes, après le nom du site

in-it-for = vous y êtes depuis { $length }
have-it-open = il est ouvert chez vous
left-it-open = vous l’avez laissé ouvert { $ago }
not-warned = WordPress n’a pas signalé qu’il est ouvert chez vous
left-and-not-warned = vous l’avez laissé ouvert { $ago } ; WordPress ne l’a pas signalé
since = depuis { $time }
since-and-no-warning = depuis { $time } ; WordPress ne le signale pas
no-warning = WordPress ne le signale pas
edit-together = vous le modifiez ensemble
unsaved-since = il contient du texte non enregistré depuis { $time }. Convenez de qui continue avant d’enregistrer
reload-before-saving = rechargez avant d’enregistrer, sinon votre version remplace l’autre
free-left =
    { $count ->
        [one] { $people } vient d’en sortir. WordPress peut afficher son verrou jusqu’à 3 minutes de plus
       *[other] { $people } viennent d’en sortir. WordPress peut afficher son verrou jusqu’à 3 minutes de plus
    }
free-gone =
    { $count ->
        [one] { $people } n’y est plus. WordPress peut afficher son verrou jusqu’à 3 minutes de plus
       *[other] { $people } n’y sont plus. WordPress peut afficher son verrou jusqu’à 3 minutes de plus
    }
silent-for = aucun signe depuis { $length } ; l’onglet est peut-être encore ouvert
silent-a-while =
    { $count ->
        [one] aucun signe depuis un moment ; l’onglet est peut-être encore ouvert
       *[other] aucun signe depuis un moment ; les onglets sont peut-être encore ouverts
    }
also-in-it = aussi dans l’article : { $people }

## Notifications sur plusieurs choses

more-alerts =
    { $count ->
        [one] { $count } autre alerte
       *[other] { $count } autres alertes
    }
and-more-sites =
    { $count ->
        [one] { $sites } et { $count } autre site
       *[other] { $sites } et { $count } autres sites
    }
wants-sign-in = { $site } vous demande de vous reconnecter
wants-sign-in-why = D’ici là, ce site n’est pas lu et rien n’en est signalé
want-sign-in =
    { $count ->
        [one] { $count } site vous demande de vous reconnecter
       *[other] { $count } sites vous demandent de vous reconnecter
    }
want-sign-in-why = { $sites }. D’ici là, ils ne sont pas lus
keychain-does-not-let-in = Le trousseau ne laisse pas entrer Presence Tray
keychain-why = Les mots de passe de vos sites s’y trouvent. D’ici là, les sites ne sont pas lus et rien n’en est signalé
no-tray-icon = Il n’y a pas d’icône de notification sur ce bureau

## Boutons

button-open-screen = Ouvrir l’écran
button-snooze = Reporter d’1 h
button-sign-in = Se reconnecter
button-unlock = Le déverrouiller
button-ask-again = Redemander
button-look-again = Chercher à nouveau
button-try-again = Réessayer

## Changements sur un site, une ligne chacun

change-arrived = { $person } arrive
change-left = { $person } quitte le site
change-silent = { $person } ne donne plus signe
change-gone = { $person } n’est plus là
change-moved = { $person } passe à : { $screen }
change-opened = { $person } a ouvert { $post }
change-left-post = { $person } a quitté { $post }
change-left-post-alone = { $person } a quitté { $post } ; il n’y a plus que vous
change-left-post-free = { $person } a quitté { $post } ; il n’y a plus personne
change-silent-in-post = { $person } ne donne plus signe dans { $post } ; l’onglet est peut-être encore ouvert
change-gone-from-post = { $person } n’est plus dans { $post }
change-gone-from-post-alone = { $person } n’est plus dans { $post } ; il n’y a plus que vous
change-gone-from-post-free = { $person } n’est plus dans { $post } ; il n’y a plus personne
change-back = { $person } est de retour dans { $post }
you-opened = Vous avez ouvert { $post }
you-left = Vous avez quitté { $post }
you-went-quiet = Vous ne donnez plus signe dans { $post } ; il compte encore comme le vôtre
you-are-gone = Vous n’êtes plus dans { $post }
you-are-back = Vous êtes de retour dans { $post }

## Décisions : à propos de quoi, et pourquoi il n’y a pas eu d’alerte

met = { $person } et vous êtes dans { $post }
changes = { $person } est en train de modifier { $post }
saved = { $person } a enregistré { $post }
you-saved = Vous avez enregistré { $post }
somebody-saved = Quelqu’un a enregistré { $post }
somebody-moved = Quelqu’un est passé à un autre écran
told = signalé
silence-myself = c’était vous
silence-already-told = cela vous a déjà été signalé
silence-came-back-soon = l’absence, la vôtre ou celle de l’autre personne, a été très courte
silence-not-mine = l’article n’est pas à vous
silence-not-editing = cette personne ne le modifie pas
silence-summed = c’est arrivé quand personne ne regardait, et fait partie du résumé
silence-baseline = c’est arrivé quand personne ne regardait
silence-author-unknown = le site ne dit pas qui l’a enregistré ; c’était peut-être vous
silence-kind-off = les alertes de ce type sont désactivées dans les réglages
silence-site-muted = le site est en sourdine
silence-post-muted = l’article est en sourdine
silence-person-muted = la personne est en sourdine
silence-paused = les alertes étaient en pause, ou c’étaient les heures calmes
silence-snoozed = vous avez reporté les alertes de cet article

### Les réglages dans le terminal : ce que fait chacun, et ce qu’il peut être. Ce qui se tape est en variables.

setting-is = { $setting } est { $value }.
value-by-itself = { $value } (par défaut { $default })
does-and-takes = { $does } ; accepte { $takes }
setting-takes = { $setting } accepte { $takes }
setting-takes-why = { $setting } accepte { $takes } : { $why }
no-setting-called = aucun réglage ne s’appelle « { $name } » ; `{ $command }` les liste avec ce qu’ils font

## Ce que fait un réglage ; suit son nom

does-alerts-saved = alerte quand quelqu’un enregistre un article alors qu’il est ouvert chez vous
does-alerts-changing = alerte quand quelqu’un modifie un de vos articles
does-alerts-opened = alerte quand quelqu’un ouvre un de vos articles
does-alerts-already-in = alerte quand vous ouvrez un article où se trouve quelqu’un
does-alerts-agents = alerte quand un programme agissant pour quelqu’un modifie un de vos articles
does-alerts-joined = alerte quand quelqu’un vous rejoint dans la modification en temps réel
does-alerts-watched = alerte pour les personnes et les articles choisis avec `tell-when` ou dans le menu ; « off » garde le choix
does-alerts-quiet-hours = garde les alertes silencieuses à cette heure chaque jour, ou les jours où elle commence ; `quiet-hours` règle la même chose
does-posts-mine-for = un article reste le vôtre aussi longtemps après que votre onglet ne donne plus signe (masqué, en veille, planté)
does-away-nothing-open = considère que vous n’êtes pas là dès que rien à vous n’a été ouvert sur aucun site pendant 5 minutes : ce qui se passe alors est dans la fenêtre, sous « En mon absence »
does-away-silent = considère que vous n’êtes pas là pendant que les alertes sont en pause et pendant les heures calmes
does-avatars = montre les personnes dans le menu avec l’image qu’indique leur site, le plus souvent chez Gravatar, qui apprend ainsi depuis quelle adresse on regarde qui ; désactivé, personne n’est interrogé et des initiales s’affichent
does-language = est la langue du menu, des notifications, de la fenêtre et du terminal ; `system` est celle de cet ordinateur
does-shortcut = ouvre la fenêtre de partout, prête à trouver ce que vous tapez ; les mêmes touches encore la rangent
does-log-level = ce qui est écrit dans le journal, un fichier que vous pouvez envoyer quand on cherche une erreur : il ne contient ni nom, ni titre, ni mot de passe ; `debug` écrit chaque requête

## Ce que peut être un réglage

takes-switch = { $on } ou { $off }
takes-minutes = de { $least } à { $most } minutes, par exemple { $first } ou { $second }
takes-hours = un horaire comme { $first } ou { $second }, ou { $off }
takes-choice = { $rest } ou { $last }
takes-shortcut = une touche avec { $ctrl }, { $alt } ou { $system }, comme { $first } ou { $second }, ou { $off }
takes-seconds = de { $least } à { $most } secondes, par exemple { $first }, { $second } ou { $third }, ou { $off }
takes-moment = une durée comme { $first } ou { $second }, { $tomorrow } (6:00), un moment comme { $moment }, ou { $off }
takes-colour = { $names }, ou { $off }
takes-text = jusqu’à { $most } lettres, ou { $off }

## Touches qui ne conviennent pas, et comment le système suit les autres

shortcut-not-understood = ce n’est pas une touche, ou seulement en partie
shortcut-nothing-held = la touche seule, ou avec Maj, sert à écrire ; maintenez aussi Ctrl, Alt ou Super
shortcut-of-programs = avec une lettre, c’est ainsi que les programmes copient, collent et enregistrent ; maintenez une touche de plus
shortcut-of-the-system = le système la garde pour lui
told-held = le système la donne
told-held-as = le bureau l’a sous « { $detail } »
told-taken = un autre programme l’a déjà. Choisissez-en une autre ici, ou libérez-la là-bas et définissez-la ici de nouveau
told-no-key = aucune touche de ce clavier ne l’écrit. Choisissez-en une autre
told-no-portal = ce bureau n’en donne pas aux programmes : il lui manque le portail { $portal }. Dans ses propres réglages, donnez des touches à la commande `{ $command }`
told-denied = vous ou le bureau ne l’avez pas permis. Définissez-la de nouveau pour que la question soit posée de nouveau
told-no-screen = il n’y a pas d’écran où des touches sont pressées : ni DISPLAY ni WAYLAND_DISPLAY n’est défini
told-failed = le système ne la donne pas : { $detail }. Définissez-la de nouveau pour réessayer
told-not-yet = Le système n’a pas encore répondu ; `{ $command }` montre ce qu’il dit.

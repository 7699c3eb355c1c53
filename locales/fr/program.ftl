### Ce que ce programme a à dire de lui-même.

## Notifications de ce qui n’a pas pu être fait

trouble-connected = Un site a été connecté
trouble-removed = Un site a été supprimé
trouble-added = Des sites ont été ajoutés
trouble-window = La fenêtre n’a pas pu être ouverte
trouble-setting = Un réglage n’a pas pu être écrit
trouble-setting-why = Ceci sera oublié quand le programme se terminera : { $why }
trouble-settings = Quelque chose ne va pas dans les réglages
trouble-opening = { $host } n’a pas pu être ouvert
trouble-opening-it = L’adresse n’a pas pu être ouverte
trouble-copying = L’adresse n’a pas pu être copiée
trouble-shortcut = La combinaison { $keys } ne marche pas
unasked-link = Une connexion que personne n’a demandée
unasked-link-why = Un lien a voulu remettre une connexion à Presence Tray. Rien n’a été changé. Si vous étiez en train de connecter un site, recommencez.
no-tray-absent = rien sur ce bureau n’affiche d’icônes de notification, donc aucune n’est visible. GNOME les affiche avec l’extension « AppIndicator and KStatusNotifierItem Support » (paquet gnome-shell-extension-appindicator sous Debian et Ubuntu) ; Xfce avec le greffon « Status Tray Plugin » du tableau de bord ; d’autres l’appellent zone de notification ou StatusNotifier. En attendant, les alertes viennent comme notifications, et `presence-tray status` montre qui est où. L’icône apparaît d’elle-même dès que quelque chose l’affiche.
no-tray-no-bus = il n’y a pas de bus de session (D-Bus) ici, donc ni icône ni notifications ne peuvent être affichées. Il existe dans une session de bureau ; depuis un simple terminal, lancez ce programme avec dbus-run-session. `presence-tray status` et `presence-tray watch` fonctionnent sans lui.

## Pourquoi quelque chose n’a pas pu être fait, et que faire ; suit un texte précédent

opener-none = rien n’a été trouvé qui ouvre des adresses. { $cure }
opener-not-started = { $program } n’a pas pu être démarré : { $why }. { $cure }
opener-ended = { $program } s’est terminé avec { $status }. Le plus souvent, aucun navigateur n’est choisi, ou il n’a pas pu être démarré. Choisissez un navigateur par défaut dans les réglages de votre bureau
opener-cure-linux = Sous Linux, c’est le plus souvent { $program }, du paquet { $package } : installez-le et choisissez un navigateur par défaut
opener-cure-windows = Choisissez un navigateur par défaut dans les paramètres de Windows
clipboard-silent = le presse-papiers ne répond pas. Le plus souvent, un autre programme le retient ; y copier quelque chose aide
window-not-installed = le programme { $program } n’est pas installé à côté de celui-ci. Dans un terminal, `{ $add }` ajoute un site, et `{ $help }` nomme le reste
window-not-started = { $program } n’a pas pu être démarré : { $why }
window-ended = { $program } s’est terminé avec { $status } avant d’afficher quoi que ce soit. Le plus souvent, une bibliothèque nécessaire manque, ou il n’y a pas d’écran. Dans un terminal, `{ $program }` dit pourquoi
portal-took-back = le bureau l’a reprise
portal-gone = le portail n’est plus là
portal-ended = le portail a mis fin à la demande
portal-silent = le portail ne répond pas
portal-nonsense = le portail dit quelque chose d’incompréhensible

## Ce qu’il est advenu de ce qui se fait en arrière-plan

list-ended = Le parcours de la liste s’est terminé de façon inattendue.
autostart-not-known = On ne sait pas si Presence Tray démarre avec votre session : { $why }.
autostart-unchanged = Le démarrage avec votre session reste tel quel : { $why }.

## Ce qui est refusé

refused-site-gone = ce site n’est plus là
refused-no-site = aucun site ne s’appelle « { $site } »
refused-no-post = cela ne nomme aucun article
refused-no-person = cela ne nomme personne
refused-not-remembered = cela vaut jusqu’à la fin du programme : les réglages n’ont pas pu être écrits
refused-nobody-in-post = personne d’autre n’est dans l’article n° { $id }, pour autant qu’on sache : il est libre
refused-connects-none = Cette connexion ne connecte aucun site en ce moment.
refused-connects-one = Cette connexion connecte déjà un site.
refused-too-many-flows = Tant de sites sont en cours de connexion qu’il n’y a pas de place pour un autre. Terminez-en d’abord un.
refused-importing = une liste est déjà en cours de traitement ; attendez qu’elle soit terminée
refused-removing = ce site est déjà en cours de suppression
refused-no-setting = aucun réglage ne s’appelle « { $name } »
refused-no-site-setting = aucun réglage d’un site ne s’appelle « { $name } »
refused-autostart = le système n’a pas encore répondu à ce qui lui a été demandé avant : réessayez
refused-off = « { $off } » sert à ne rien indiquer sur la ligne de commande ; choisissez d’autres lettres
refused-not-importing = aucune liste de ce client n’est en cours de parcours
refused-fingerprint = ce n’est pas une empreinte SHA-256 : 64 chiffres et lettres de a à f
refused-window-open = la fenêtre est déjà ouverte, et passe au premier plan

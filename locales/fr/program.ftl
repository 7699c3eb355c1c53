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
trouble-shortcut = Le raccourci { $keys } ne marche pas
unasked-link = Une connexion que personne n’a demandée
unasked-link-why = Un lien a voulu remettre une connexion à Presence Tray. Rien n’a été changé. Si vous étiez en train de connecter un site, recommencez.
no-tray-absent = rien sur ce bureau n’affiche d’icônes de notification, donc aucune n’est visible. GNOME les affiche avec l’extension « AppIndicator and KStatusNotifierItem Support » (paquet gnome-shell-extension-appindicator sous Debian et Ubuntu) ; Xfce avec le greffon « Status Tray Plugin » du tableau de bord ; d’autres l’appellent zone de notification ou StatusNotifier. En attendant, les alertes viennent comme notifications, et `presence-tray status` montre qui est où. L’icône apparaît d’elle-même dès que quelque chose l’affiche.
no-tray-no-bus = il n’y a pas de bus de session (D-Bus) ici, donc ni icône ni notifications ne peuvent être affichées. Il existe dans une session de bureau ; depuis un simple terminal, lancez ce programme avec dbus-run-session. `presence-tray status` et `presence-tray watch` fonctionnent sans lui.

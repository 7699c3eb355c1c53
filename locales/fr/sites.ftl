### Pourquoi un site ne peut pas être lu : ce qui a été vu, ce que cela signifie en général, ce qu’il faut faire.

## Ce qui a été vu

seen-no-address = Aucune adresse n’a été donnée.
seen-bad-address = L’adresse n’a pas été comprise : { $why }.
seen-plain-http = { $origin } est en http non chiffré, donc rien n’a été envoyé.
seen-no-answer = Pas de réponse de { $origin } : { $why }.
seen-certificate = Pas de réponse de { $origin } : { $why }. Il est pour { $names }.
seen-certificate-of-nobody = Pas de réponse de { $origin } : { $why }. Il ne nomme aucun hôte.
seen-moved = { $from } renvoie la requête vers { $to }.
seen-redirects = { $origin } renvoie la requête encore et encore.
seen-too-long = { $origin } demande trop de requêtes ou trop de temps pour dire qui est là.
seen-not-wordpress = { $address } répond, mais ne montre aucun signe de WordPress.
seen-no-plugin = { $origin } énumère ce qu’il propose, et la présence n’en fait pas partie.
seen-answer = { $origin } a répondu { $status } ; demandé : { $asked }.
seen-answer-wait = { $origin } a répondu { $status } ; demandé : { $asked }. Il demande d’attendre { $wait }.
seen-answer-code = { $origin } a répondu { $status } ({ $code }) ; demandé : { $asked }.
seen-answer-code-wait = { $origin } a répondu { $status } ({ $code }) ; demandé : { $asked }. Il demande d’attendre { $wait }.
seen-answer-page = { $origin } a répondu { $status } avec une page intitulée « { $title } » ; demandé : { $asked }.
seen-answer-page-wait = { $origin } a répondu { $status } avec une page intitulée « { $title } » ; demandé : { $asked }. Il demande d’attendre { $wait }.
seen-broken-json = { $origin } a répondu { $status } ; demandé : { $asked }. La réponse n’est pas du JSON valide : elle commence par « { $begins } ».
seen-nothing = Rien n’a été vu.

## Pourquoi aucune réponse n’est venue

no-answer-host-not-found = le nom de l’hôte est introuvable
no-answer-refused = la connexion a été refusée
no-answer-unreachable = l’hôte est injoignable
no-answer-certificate = le certificat n’est pas accepté : { $problem }
no-answer-no-secure-connection = aucune connexion sécurisée n’a pu être établie
no-answer-connect-timeout = pas de connexion à temps
no-answer-read-timeout = pas de données à temps
no-answer-total-timeout = pas de réponse complète à temps
no-answer-too-large = la réponse dépasse { $limit } octets
no-answer-truncated = la connexion s’est terminée au milieu de la réponse
no-answer-closed = la connexion a été fermée sans réponse
no-answer-garbled = la réponse n’a pas pu être décompressée
no-answer-proxy = le proxy n’a pas laissé passer la requête
no-answer-plain-http = des identifiants ne sont pas envoyés en http non chiffré
no-answer-other = la connexion a échoué

## Ce qui ne va pas avec un certificat

certificate-expired = il a expiré
certificate-not-yet-valid = il n’est pas encore valable
certificate-other-name = il appartient à un autre nom
certificate-unknown-issuer = cet ordinateur ne fait pas confiance à son émetteur
certificate-of-authority = il est fait pour une autorité, pas pour un site
certificate-revoked = il a été révoqué
certificate-invalid = il n’est pas valable

## Ce qui ne va pas avec une adresse ou une connexion

address-empty = aucune adresse n’a été donnée
address-too-long = l’adresse dépasse { $longest } caractères
address-not-an-address = elle ne se lit pas comme une adresse web
address-other-scheme = elle commence par « { $scheme }: », ce qui n’est pas un site web
address-user-info = elle contient un identifiant ou un mot de passe
credential-no-user = l’identifiant est vide
credential-no-password = le mot de passe d’application est vide
credential-colon-in-user = un identifiant ne peut pas contenir de deux-points

## Ce qui a été demandé

asked-web-page = la page
asked-index = l’index de l’interface REST
asked-presence-routes = ce que propose l’extension de présence
asked-rooms = qui est dans quel article
asked-online = qui est en ligne
asked-room = qui est dans un article
asked-network = qui est sur quel site du réseau
asked-me = le compte connecté
asked-password-in-use = le mot de passe d’application utilisé
asked-post-type = un type de publication
asked-posts = les titres d’articles
asked-revisions = qui a enregistré un article
asked-autosaves = les sauvegardes automatiques d’un article
asked-text = le texte d’un article

## Durées. Minutes, heures et jours sont au moins deux

length-second = 1 seconde
length-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
length-minutes = { $count } minutes
length-hours = { $count } heures
length-days = { $count } jours

## Ce que cela signifie en général

means-user-in-address = Une adresse avec un identifiant ou un mot de passe se retrouverait dans des listes et des journaux.
means-bad-address = L’adresse d’un site ressemble à example.com ou https://example.com/blog.
means-moved-elsewhere = Le site a une autre adresse que celle donnée. Un mot de passe n’est jamais renvoyé vers une autre adresse.
means-too-many-redirects = Deux réglages du site se contredisent, souvent « www » ou https.
means-reading-too-long = Le site est très lent en ce moment, ou renvoie chaque requête plusieurs fois.
means-not-wordpress = Le site est fait avec autre chose, son WordPress est dans un autre dossier, ou son interface REST est masquée.
means-credentials-refused = L’identifiant ou le mot de passe d’application est faux, ou le mot de passe a été révoqué.
means-not-signed-in = Le mot de passe d’application a été refusé ou révoqué, le serveur web ne le transmet pas à WordPress, ou la connexion par mot de passe d’application est désactivée. De l’extérieur, cela se ressemble.
means-sign-in-stripped = Le serveur web, ou quelque chose devant lui, retire l’en-tête Authorization avant que WordPress ne le voie.
means-sign-in-needed = Le site ne montre cela qu’aux comptes connectés.
means-application-passwords-off-for-user = Le site ne laisse pas ce compte se connecter avec des mots de passe d’application.
means-application-passwords-off = Le site ne propose pas la connexion par mot de passe d’application : il est en http non chiffré, ou une extension de sécurité les a désactivés.
means-type-not-allowed = Les publications de ce type n’ont pas d’interface REST, donc leurs titres ne peuvent pas être lus.
means-post-not-allowed = Ce compte ne peut pas modifier l’article, ou celui-ci a été supprimé ou a changé de type entre-temps.
means-not-allowed = La connexion fonctionne, mais ce compte n’a pas le droit de voir cela. La présence est pour qui peut modifier des articles.
means-rest-closed = Une extension ferme l’interface REST, ou des parties de celle-ci.
means-basic-auth-gate = Le serveur web demande son propre mot de passe avant WordPress, comme le font les sites de préproduction. Une requête ne peut porter qu’une seule connexion, donc pas les deux.
means-firewall-page = Un pare-feu devant le site prend ce programme pour un robot, ou bloque l’interface REST.
means-web-page-instead = Un cache, une page de connexion, une page de maintenance ou un pare-feu se trouve devant l’interface REST.
means-plain-permalinks = Le site utilise les permaliens simples, donc son interface REST a une autre adresse.
means-rest-not-there = Il n’y a pas d’interface REST à cette adresse. Le site a peut-être déménagé, ou son serveur web ne transmet pas ces adresses à WordPress.
means-plugin-missing = L’extension Presence API n’est pas active sur ce site.
means-no-network = Le site n’est pas un réseau de sites, ou son extension de présence est antérieure à la version 0.2.
means-route-missing = Le site n’a pas cette partie de l’interface REST, ou une extension l’a retirée.
means-not-there = Cela a été supprimé, ou n’a jamais existé.
means-who-am-i-blocked = Une extension de sécurité masque tout ce qui touche aux comptes, et le mot de passe utilisé ne dit pas non plus à qui il appartient.
means-maintenance = WordPress ou une extension est en cours de mise à jour. Cela prend quelques minutes au plus.
means-rate-limited = L’hébergeur permet moins de requêtes qu’il n’en a reçu, de ce programme ou d’autres à la même adresse.
means-database-down = WordPress n’atteint pas sa base de données.
means-php-fatal = Une extension ou un thème du site plante en répondant.
means-server-error = Quelque chose s’est mal passé sur le serveur.
means-bad-gateway = Le serveur web de devant n’obtient pas de réponse de PHP derrière lui : surchargé, en redémarrage ou arrêté.
means-unavailable = Le serveur n’accepte pas de requêtes en ce moment : surchargé, en redémarrage ou en maintenance.
means-recording-off = L’enregistrement de la présence est désactivé sur ce site.
means-storage-missing = L’extension de présence n’a pas encore créé sa table.
means-request-rejected = Le site n’accepte pas la requête sous cette forme ; son extension de présence est peut-être d’une version inconnue.
means-empty-answer = Quelque chose a coupé la réponse : un plantage du site, un cache ou un pare-feu.
means-broken-json = La réponse a été coupée ou mêlée à un autre texte, en général par une extension qui affiche des messages.
means-unexpected-answer = Autre chose que WordPress répond à cet endroit, ou une extension modifie ce que WordPress répond.
means-host-not-found = Le nom est mal saisi ou n’existe plus, ou cet ordinateur est hors ligne.
means-refused = Le serveur est là, mais aucun serveur web ne répond sur ce port.
means-unreachable = Cet ordinateur est hors ligne, ou aucun chemin ne mène à ce réseau (un VPN, peut-être).
means-expired = Le certificat du site n’a pas été renouvelé à temps, ou l’horloge de cet ordinateur avance.
means-not-yet-valid = L’horloge de cet ordinateur retarde, ou le certificat vient du futur.
means-other-name = Le certificat est pour un autre nom, souvent avec ou sans « www ».
means-unknown-issuer = Le certificat du site est autosigné, ou un programme sur ce réseau regarde dans les connexions sécurisées.
means-of-authority = Le certificat du site est autosigné et se dit celui d’une autorité.
means-revoked = L’émetteur du certificat l’a retiré.
means-invalid = Le certificat, ou la chaîne que le serveur envoie avec lui, n’est pas en ordre.
means-no-secure-connection = Le serveur ne parle pas https sur ce port, ou seulement une ancienne forme.
means-connect-timeout = Le serveur est arrêté ou surchargé, ou un pare-feu abandonne la connexion.
means-timeout = Le site est très lent en ce moment, ou ne répond plus.
means-too-large = Autre chose que WordPress répond à cet endroit.
means-broken-off = Le serveur, ou quelque chose entre les deux, a interrompu la connexion.
means-garbled = Quelque chose entre les deux modifie ce que le site envoie.
means-proxy = Le proxy des réglages réseau de cet ordinateur refuse la connexion, ou n’est pas là.
means-plain-http = En http non chiffré, n’importe qui sur le chemin pourrait lire le mot de passe.
means-other = La connexion s’est interrompue d’une façon inhabituelle.

## Ce qu’il faut faire

remedy-user-in-address = Donnez l’adresse sans eux ; le mot de passe d’application est demandé à part.
remedy-bad-address = Copiez l’adresse depuis le navigateur, le site ou son wp-admin.
remedy-too-many-redirects = Comparez les deux adresses sous Réglages → Général dans wp-admin avec celle du navigateur.
remedy-reading-too-long = Réessayez plus tard ; `watch` le fait de lui-même. Si cela dure, ouvrez le site dans un navigateur et ajoutez l’adresse qui s’y affiche.
remedy-not-wordpress = Donnez l’adresse de WordPress lui-même, par exemple celle de son wp-admin.
remedy-credentials-refused = Reconnectez-vous avec un nouveau mot de passe d’application (Comptes → Profil dans wp-admin).
remedy-not-signed-in = Lancez `presence-tray doctor` pour ce site : il trouve la raison, autant que possible de l’extérieur. Si le mot de passe a pu être révoqué, reconnectez-vous.
remedy-sign-in-stripped = Demandez à l’hébergeur de transmettre l’en-tête Authorization (Apache : CGIPassAuth On, ou SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 ; nginx : fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = Connectez-vous avec un mot de passe d’application.
remedy-application-passwords-off-for-user = Demandez à l’administration du site de vous autoriser les mots de passe d’application.
remedy-application-passwords-off = Utilisez https, et cherchez un réglage « mots de passe d’application » dans l’extension de sécurité du site.
remedy-left-out = Rien : c’est laissé de côté.
remedy-not-allowed = Connectez-vous avec un autre compte, ou demandez à l’administration du site le rôle qu’il vous faut.
remedy-rest-closed = Dans l’extension de sécurité du site, autorisez l’interface REST aux comptes connectés, et wp-presence/v1 en particulier.
remedy-basic-auth-gate = Demandez à qui gère le site de laisser passer /wp-json/ sans ce mot de passe.
remedy-firewall-page = Demandez à qui gère le site ou son pare-feu de laisser passer /wp-json/ pour ce programme (son User-Agent commence par PresenceTray).
remedy-web-page-instead = Ouvrez l’adresse dans un navigateur et voyez ce qui s’y trouve ; excluez /wp-json/ des caches et des pages de connexion.
remedy-plain-permalinks = Supprimez le site et ajoutez-le de nouveau : son autre adresse est alors trouvée.
remedy-rest-not-there = Ouvrez le site dans un navigateur et ajoutez l’adresse qui s’y affiche. Si c’est la même, demandez à l’hébergeur de transmettre /wp-json/ à WordPress.
remedy-plugin-missing = Activez l’extension Presence API sur le site. Puis réessayez ; `watch` le fait de lui-même.
remedy-no-network = Ajoutez le site lui-même, ou mettez à jour l’extension sur le réseau.
remedy-route-missing = Cherchez une extension de sécurité qui retire des routes, et autorisez wp/v2 aux comptes connectés.
remedy-not-there = Voyez dans wp-admin si cela existe encore.
remedy-who-am-i-blocked = Dans l’extension de sécurité du site, autorisez /wp/v2/users/me aux comptes connectés.
remedy-maintenance = Réessayez dans quelques minutes ; `watch` le fait de lui-même. Au-delà de dix minutes, une mise à jour est restée bloquée : le fichier .maintenance doit disparaître du serveur.
remedy-rate-limited = Réessayez plus tard ; `watch` lit de lui-même le site moins souvent. Si cela dure, demandez sa limite à l’hébergeur.
remedy-database-down = Prévenez qui gère le site. Réessayez plus tard ; `watch` le fait de lui-même.
remedy-php-fatal = Consultez le journal d’erreurs du site ; la dernière extension mise à jour est la première à soupçonner.
remedy-server-error = Si cela dure, consultez le journal d’erreurs du site.
remedy-bad-gateway = Réessayez plus tard ; `watch` le fait de lui-même. Si cela dure, prévenez l’hébergeur.
remedy-recording-off = Activez-le dans les réglages de l’extension.
remedy-storage-missing = Ouvrez wp-admin une fois avec un compte d’administration, ou activez de nouveau l’extension.
remedy-request-rejected = Mettez à jour l’extension sur le site et ce programme.
remedy-empty-answer = Consultez le journal d’erreurs du site.
remedy-broken-json = Désactivez l’affichage des erreurs sur le site (WP_DEBUG_DISPLAY), et consultez son journal d’erreurs.
remedy-unexpected-answer = Ouvrez l’adresse dans un navigateur et voyez ce qui s’y trouve ; cherchez une extension qui modifie l’interface REST.
remedy-host-not-found = Comparez l’adresse avec celle du navigateur, et voyez si d’autres sites s’ouvrent.
remedy-unreachable = Voyez si d’autres sites s’ouvrent. Puis réessayez ; `watch` le fait de lui-même.
remedy-not-yet-valid = Réglez l’horloge de cet ordinateur, ou demandez à qui gère le site.
remedy-other-name = Utilisez le nom pour lequel le certificat est fait, ou demandez à qui gère le site.
remedy-unknown-issuer = S’il vient de votre entreprise ou de vous, ajoutez l’émetteur aux certificats auxquels cet ordinateur fait confiance.
remedy-of-authority = Faites un certificat pour le site lui-même (avec CA:FALSE), d’un émetteur auquel cet ordinateur fait confiance.
remedy-tell-site = Prévenez qui gère le site.
remedy-no-secure-connection = Demandez https à qui gère le site.
remedy-plain-http = Connectez l’adresse https du site. Le http non chiffré ne sert que pour un site sur cet ordinateur.
remedy-proxy = Vérifiez le proxy dans les réglages réseau de cet ordinateur.
remedy-look-there = Ouvrez l’adresse dans un navigateur et voyez ce qui s’y trouve.
remedy-try-later = Réessayez plus tard ; `watch` le fait de lui-même. Si cela dure, ouvrez le site dans un navigateur et prévenez qui le gère.
remedy-accept-certificate = { $remedy } Si vous savez que c’est votre propre serveur, `sites add` et `sites connect` acceptent ce certificat, et lui seul, avec --accept-certificate { $fingerprint }
remedy-moved-elsewhere = Ajoutez plutôt { $to }, si c’est votre site.
remedy-wait = Réessayez dans { $wait } ; `watch` le fait de lui-même.

## Ce que trouve un examen, étape par étape

doctor-understood = Comprise comme { $address }.
doctor-answers = { $address } répond.
doctor-tried = { $seen } Essayé : { $tried }.
doctor-wordpress = « { $name } », interface REST à { $root }.
doctor-elsewhere = { $typed } mène à { $found }.
doctor-elsewhere-not-sent = { $typed } mène à { $found }. Les identifiants n’ont pas été envoyés.
doctor-elsewhere-means = Le site a une autre adresse que celle qui a été tapée.
doctor-elsewhere-remedy = Ajoutez plutôt { $address }, si c’est votre site.
doctor-clocks-agree = L’horloge du site et celle de cet ordinateur concordent.
doctor-clock-ahead = L’horloge du site avance de { $length } sur celle de cet ordinateur.
doctor-clock-behind = L’horloge du site retarde de { $length } sur celle de cet ordinateur.
doctor-clock-means = Pour information seulement : les âges sont comptés avec l’horloge du site lui-même.
doctor-clock-wrong = L’une des deux horloges est fausse. Les âges sont comptés avec l’horloge du site lui-même et restent donc justes ; l’heure affichée pour eux, peut-être pas.
doctor-clock-remedy = Réglez l’horloge de cet ordinateur, ou prévenez qui gère le site.
doctor-closed = L’interface REST est fermée aux visiteurs, on ne sait donc pas si l’extension est active.
doctor-closed-means = Une extension ferme l’interface REST à qui n’est pas connecté.
doctor-closed-remedy = Donnez des identifiants pour aller plus loin.
doctor-plugin = Active ; version { $generation }.
doctor-plugin-together = Active ; version { $generation }. Les articles peuvent être modifiés ensemble en temps réel.
doctor-version-network = { $version } ou plus récente, sur un réseau de sites
doctor-version-from = { $version } ou plus récente
doctor-version-before = antérieure à { $version }
doctor-version-unknown = inconnue, ses routes ne sont pas montrées aux visiteurs
doctor-sign-in-offered = Les mots de passe d’application sont proposés à { $page }.
doctor-no-sign-in = { $origin } ne propose pas de connexion par mot de passe d’application.
doctor-signed-in = Connexion avec le compte { $name } (numéro { $id }).
doctor-signed-in-roles = Connexion avec le compte { $name } (numéro { $id }, { $roles }).
doctor-taken-back = Les identifiants arrivent : le site déclare faux un mot de passe volontairement faux. Celui-ci n’est pas déclaré faux, et pourtant personne n’est connecté ; quelque chose sur le site annule donc la connexion, en général une extension de sécurité.
doctor-taken-back-remedy = Cherchez, dans l’extension de sécurité du site, des règles sur les mots de passe d’application ou la connexion REST.
doctor-same-answer = Un mot de passe volontairement faux a reçu la même réponse. Ou bien le site ne dit donc pas pourquoi il refuse un mot de passe, ou bien le serveur web retire l’en-tête Authorization.
doctor-same-answer-remedy = Créez un nouveau mot de passe d’application et essayez-le. S’il reçoit la même réponse, l’en-tête est retiré : { $remedy }
doctor-not-sent = { $seen } Le mot de passe n’a pas été envoyé.
doctor-no-rights = Ce compte ne peut pas modifier d’articles.
doctor-no-rights-means = La présence est montrée à qui peut modifier des articles.
doctor-no-rights-remedy = Connectez-vous avec un autre compte, ou demandez à l’administration du site un rôle qui peut modifier des articles.
doctor-users-hidden = Le site masque tout ce qui touche aux comptes, donc on ne le sait pas.
doctor-users-hidden-means = Une extension de sécurité bloque { $route }.
doctor-sees = Voit { $posts }, et { $places }.
doctor-sees-network = Voit { $posts }, et { $places }, et tout le réseau.
doctor-all-posts = qui est dans quel article
doctor-own-posts = qui est dans ses propres articles, mais pas dans les autres
doctor-places = où se trouve chacun
doctor-signed-in-only = qui est en ligne ; où, seulement avec les extensions antérieures à { $version }
doctor-signed-in-only-means = Depuis la version { $version }, l’extension ne montre les lieux qu’aux comptes qui peuvent lister les comptes.
doctor-reading = { $people } en ligne, { $posts } ; { $requests }.
doctor-person = 1 personne
doctor-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
doctor-post = 1 article ouvert
doctor-posts =
    { $count ->
        [one] { $count } article ouvert
       *[other] { $count } articles ouverts
    }
doctor-request = 1 requête
doctor-requests =
    { $count ->
        [one] { $count } requête
       *[other] { $count } requêtes
    }
doctor-nobody-means = Personne n’est là, ou l’enregistrement est désactivé sur le site : de l’extérieur, c’est pareil.
doctor-certificate = Vous acceptez le certificat dont l’empreinte SHA-256 est { $fingerprint } à { $origin }.
doctor-certificate-means = Cet ordinateur est interrogé d’abord ; ce qu’il n’accepte pas est accepté si c’est ce certificat, et lui seul.
doctor-certificate-remedy = Rien, tant que c’est votre propre serveur. Pour y mettre fin, ajoutez à nouveau le site une fois que cet ordinateur reconnaît son certificat.

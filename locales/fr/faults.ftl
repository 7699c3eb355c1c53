### Pourquoi un site ne peut pas être lu.

## En deux ou trois mots, pour une ligne

fault-no-address = pas d’adresse
fault-certificate = certificat non accepté
fault-plain-http = http non chiffré non admis
fault-no-answer = pas de réponse
fault-moved = passé à une autre adresse
fault-redirects = redirige en boucle
fault-not-wordpress = pas WordPress
fault-sign-in-again = se reconnecter
fault-sign-in-stripped = la connexion n’arrive pas
fault-passwords-off = mots de passe d’application désactivés
fault-not-allowed = ce compte ne peut pas le voir
fault-rest-closed = l’interface REST est fermée
fault-gate = derrière un autre mot de passe
fault-firewall = un pare-feu a répondu
fault-web-page = une page web a répondu
fault-no-rest = pas d’interface REST à cet endroit
fault-no-plugin = pas d’extension de présence
fault-no-network = pas de réseau de sites
fault-who-am-i = masque quel compte est connecté
fault-maintenance = en cours de mise à jour
fault-wait = demande d’attendre
fault-database = sa base de données ne répond pas
fault-not-recorded = la présence n’est pas enregistrée
fault-error = répond par une erreur
fault-sign-in = se connecter
fault-keychain-locked = le trousseau est verrouillé
fault-keychain-denied = le trousseau refuse l’accès
fault-keychain-missing = pas de trousseau
fault-keychain-failed = le trousseau ne marche pas
fault-settings = réglages incomplets
fault-sign-in-unusable = connexion inutilisable
fault-stopped = non lu
fault-unread = pas encore lu
fault-ended = n’est plus lu
fault-line = ligne non comprise
fault-line-with-more = pas seulement une adresse
fault-line-without-password = pas de mot de passe sur sa ligne

## Ce qui a été vu, ce que cela signifie, ce qu’il faut faire

no-password-seen = Aucun mot de passe d’application n’est connu pour ce site.
no-password-means = Le trousseau n’en a pas pour lui, et aucun n’a été donné.
no-password-remedy = Connectez-vous avec `{ $command }`, définissez { $variable }, ou donnez-le avec --passwords-stdin.
keychain-locked-seen = Le trousseau est verrouillé.
keychain-locked-means = Il se déverrouille quand vous ouvrez une session sur cet ordinateur avec un mot de passe ; certains systèmes le verrouillent de nouveau après un moment.
keychain-locked-remedy = Déverrouillez-le depuis le menu de l’icône, ou dans le programme du trousseau. Presence Tray continue de lui-même.
keychain-locked-cure = déverrouiller le trousseau
keychain-denied-seen = Le trousseau ne laisse pas entrer Presence Tray.
keychain-denied-means = Sa question a été fermée ou refusée, ou une règle du système l’interdit.
keychain-denied-remedy = Choisissez la ligne du trousseau dans le menu de l’icône pour qu’il redemande, ou autorisez-le dans le programme du trousseau.
keychain-denied-cure = laisser entrer Presence Tray dans le trousseau
keychain-missing-seen = Aucun trousseau n’est lancé sur ce bureau : { $why }.
keychain-missing-means = Aucun n’est installé, ou il n’a pas été lancé avec la session.
keychain-missing-remedy = Installez ou lancez-en un, comme gnome-keyring, KWallet ou KeePassXC ; Presence Tray le trouve de lui-même.
keychain-missing-cure = lancer un trousseau, définir { $variable }, ou utiliser --passwords-stdin
keychain-failed-seen = Le trousseau ne peut pas être utilisé : { $why }.
keychain-failed-means = Quelque chose ne va pas dans le programme du trousseau.
keychain-failed-remedy = Relancez le programme du trousseau. Presence Tray réessaie toutes les demi-minutes.
keychain-failed-cure = relancer le trousseau
keychain-remedy = { $remedy } Sans trousseau, définissez { $variable }, ou donnez le mot de passe avec --passwords-stdin.
settings-incomplete-seen = Son adresse ou son utilisateur manque dans les réglages.
settings-incomplete-means = Le fichier des réglages a été modifié à la main, ou par un autre programme.
settings-incomplete-remedy = Supprimez le site et ajoutez-le de nouveau : { $command }
unusable-seen = La connexion ne peut pas être envoyée : { $why }.
unusable-means = L’identifiant ou le mot de passe d’application n’a pas été donné tel que WordPress l’affiche.
unusable-remedy = Copiez de nouveau les deux depuis votre page de profil sur le site.
line-seen = La ligne { $line } n’a pas la forme ADRESSE UTILISATEUR MOT_DE_PASSE.
line-means = Une colonne manque, ou les colonnes sont dans un autre ordre.
line-remedy = Donnez sur chaque ligne une adresse, un utilisateur et un mot de passe d’application, séparés par des tabulations, des virgules ou des espaces.
line-with-more-seen = La ligne { $line } contient autre chose en plus d’une adresse.
line-with-more-means = Aucun en-tête ne nomme ses colonnes. L’une d’elles peut être un mot de passe, donc rien de la ligne n’a été utilisé.
line-with-more-remedy = Nommez les colonnes sur la première ligne, comme « address,user », donnez une seule adresse par ligne, ou importez la liste comme liste avec mots de passe.
line-without-password-seen = La ligne contient une adresse et un utilisateur, et pas de mot de passe.
line-without-password-means = Le programme qui écrit la liste n’a pas pu en créer : WP-CLI dit pourquoi là où il s’exécute.
line-without-password-remedy = Voyez ce que WP-CLI dit de ce site, puis relancez-le pour les sites qui restent.
stopped-seen = Ce site n’est pas lu.
stopped-means = Vous avez arrêté de le lire.
stopped-remedy = Choisissez « lire à nouveau » au niveau du site, dans le menu de l’icône.
stopped-cure = choisir « lire à nouveau » dans le menu de l’icône
unread-seen = Ce site n’a pas encore été lu.
unread-means = Le programme vient de démarrer et prend ses sites l’un après l’autre.
unread-remedy = Attendez un instant et redemandez.
unread-cure = redemander dans un instant
reading-ended-seen = La lecture de ce site s’est terminée de façon inattendue.
reading-ended-means = C’est une erreur de Presence Tray, pas du site. Les autres sites sont lus comme avant.
reading-ended-remedy = Relancez Presence Tray. Merci de le signaler avec ce qui s’est affiché sur la sortie d’erreur.

## Ce qui ne va pas avec le trousseau ; suit un texte précédent

no-session-bus = il n’y a pas de bus de session (D-Bus)
keychain-no-service = aucun programme n’y offre le Secret Service
keychain-not-started = celui qui est installé ne peut pas être démarré
keychain-no-keyring = celui qui fonctionne n’a pas encore de porte-clés
keychain-no-login = ce compte n’a pas de trousseau de session
keychain-no-manager = cette session Windows n’a pas de Gestionnaire d’identification
keychain-no-text = ce qu’il contient pour ce site n’est pas du texte
keychain-ended = il s’est terminé pendant qu’il était interrogé
keychain-silent = il n’a pas répondu pendant { $seconds } s
keychain-busy = trop de demandes l’attendent
asking-ended = l’interrogation s’est terminée de façon inattendue

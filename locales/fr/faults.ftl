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
fault-who-am-i = masque qui est connecté
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

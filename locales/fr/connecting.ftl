### Ce que disent les étapes de l’ajout d’un site, et ce qui peut gêner en dehors du site lui-même.

## Ce qui gêne : en bref, ce qui a été vu, ce que cela signifie, ce qu’il faut faire

rejected = refusé
rejected-seen = Vous avez refusé la connexion sur la page du site.
rejected-means = Rien n’a été connecté, et le site n’a pas créé de mot de passe.
rejected-remedy = Ouvrez de nouveau la page et approuvez la connexion, ou laissez.
other-site = un autre site a répondu
other-site-seen = La réponse est venue pour { $answered }, alors que { $asked } était demandé.
other-site-means = Le site se donne une autre adresse, ou une autre page a utilisé le chemin de retour. Le mot de passe n’a pas été utilisé.
other-site-remedy = Ajoutez le site par l’adresse qu’il se donne, ou collez le mot de passe à la main. Révoquez sur votre page de profil celui qui vient d’être créé.
no-page = pas de page d’approbation
no-page-seen = Le site n’indique aucune page où une connexion peut être approuvée.
no-page-means = Une extension a désactivé les mots de passe d’application, ou le site est en http non chiffré.
no-page-remedy = Si vous avez un mot de passe d’application de ce site, collez-le. Sinon, demandez à qui gère le site de les activer.
closed = fermé aux visiteurs
closed-seen = Le site ne dit rien de lui-même avant votre connexion.
closed-means = Une extension ferme l’interface REST aux visiteurs, donc la page d’approbation n’est pas connue.
closed-remedy = Créez un mot de passe d’application sur votre page de profil du site, et collez-le ici.
page-elsewhere = sa page est ailleurs
page-elsewhere-seen = Le site veut que la connexion soit approuvée à { $origin }, qui n’est pas sa propre adresse sécurisée.
page-elsewhere-means = WordPress est à une autre adresse que ses pages, ou son adresse dans les réglages est fausse.
page-elsewhere-remedy = Ajoutez le site par l’adresse de son tableau de bord, ou collez un mot de passe d’application à la main.
not-approved = pas approuvé à temps
not-approved-seen = Rien n’est revenu en { $wait }.
not-approved-means = La page a été fermée, ou le navigateur n’a pas pu revenir à ce programme.
not-approved-remedy = Recommencez ; si le navigateur ne peut pas revenir, collez le mot de passe à la main.
leads-elsewhere-seen = { $typed } mène à { $found }, et personne n’est là pour confirmer que le mot de passe peut y aller.
leads-elsewhere-means = Le site a déménagé, ou quelque chose devant lui envoie les visiteurs ailleurs.
leads-elsewhere-remedy = Si le mot de passe peut y aller, ajoutez plutôt { $address }.
name-taken = le nom est pris
name-taken-seen = Un autre site s’appelle déjà « { $site } ».
name-taken-means = Chaque site a un nom à lui.
name-taken-remedy = Choisissez un autre nom.
site-moved = le site a déménagé
site-moved-seen = « { $site } » est à { $was } dans les réglages, et { $is } a été trouvé.
site-moved-means = Le site a maintenant une autre adresse, ou un autre site répond à l’ancienne.
site-moved-remedy = S’il est toujours le vôtre, ajoutez-le à sa nouvelle adresse et supprimez l’ancien : { $command }
other-user = un autre compte s’est connecté
other-user-seen = « { $site } » est connecté pour { $wanted }, et { $came } s’est connecté.
other-user-means = Le navigateur est connecté au site avec un autre compte.
other-user-remedy = Connectez-vous là-bas comme { $wanted }, ou connectez { $came } comme un site à part : { $command }
not-kept = pas dans le trousseau
not-kept-means = Le mot de passe n’a pas pu être conservé.
not-kept-locked-remedy = Déverrouillez-le, et Presence Tray continue de lui-même.
not-kept-denied-remedy = Autorisez-le dans le programme du trousseau, ou quand il demandera la prochaine fois.
not-kept-remedy = Réessayez.
not-remembered = réglages non écrits
not-remembered-seen = Le site n’a pas pu être mémorisé : { $why }.
not-remembered-means = Le fichier des réglages ne peut pas être modifié.
not-remembered-remedy = Rendez le fichier modifiable, puis connectez de nouveau le site.
no-randomness = pas de hasard
no-randomness-seen = Le système ne donne pas de nombres aléatoires : { $why }.
no-randomness-means = Sans eux, rien ne distinguerait la réponse de la page d’une réponse falsifiée.
no-randomness-remedy = Collez le mot de passe à la main.

## Les étapes

look-for-site = Chercher le site
look-for-plugin = Chercher l’extension de présence
approve-sign-in = Approuver la connexion
sign-in-step = Se connecter
read-presence = Lire qui est là
keep-password = Conserver le mot de passe dans le trousseau
remember-site = Mémoriser le site
found-site = WordPress trouvé : « { $title } » à { $address }
plugin-active = L’extension de présence est active
approve-in-browser = Approuvez la connexion dans votre navigateur
give-password = Donnez votre identifiant et un mot de passe d’application
sign-in-approved = La connexion a été approuvée
password-given = L’identifiant et le mot de passe ont été donnés
signed-in-as = Connexion avec le compte { $person }
presence-read = La présence peut être lue : { $people }
presence-and-network-read = La présence peut être lue : { $people }. Son réseau peut l’être aussi
nobody-here = personne d’autre ici
others-here =
    { $count ->
        [one] { $count } autre personne ici
       *[other] { $count } autres personnes ici
    }
kept-in-variable = Le mot de passe reste dans la variable { $variable }
kept-in-keychain = Le mot de passe est dans le trousseau
kept-nowhere-why = Le mot de passe n’est pas conservé. { $why }
kept-nowhere = Le mot de passe n’est pas conservé
kept-until-end = Le mot de passe est conservé jusqu’à la fin de Presence Tray
remembered-as = Mémorisé sous le nom « { $site } »
known-same-password = « { $site } » était déjà connecté, avec le même mot de passe
known-renewed = « { $site } » était déjà connecté : son mot de passe a été renouvelé
known-again = « { $site } » était déjà connecté, et l’est de nouveau

## Ce qui peut être fait maintenant

keep-again-or-here = Réessayez quand le trousseau sera là, ou conservez le mot de passe jusqu’à la fin de Presence Tray.
keep-again-or-not = Réessayez quand le trousseau sera là, ou continuez sans : le mot de passe est alors demandé à chaque fois.
ends-soon = Cela se termine dès que ce qui a été commencé avec le mot de passe est achevé.
paste-from-page = Ouvrez la page ci-dessous dans n’importe quel navigateur, approuvez, et collez le mot de passe qu’elle affiche.
paste-from-profile = Donnez votre identifiant et un mot de passe d’application ; votre page de profil sur le site en crée un.
open-page-by-hand = Aucun navigateur n’a pu être ouvert. Ouvrez la page ci-dessous à la main, sur cet ordinateur, et approuvez-y.
approve-on-page = Votre navigateur affiche une page du site. Approuvez-y la connexion.
offer-link = Rien n’est encore revenu. Si le navigateur ne peut pas revenir à ce programme, laissez-le plutôt ouvrir un lien.
offer-paste = Rien n’est encore revenu. Si cela ne marche pas, créez un mot de passe d’application et collez-le.
fingerprint-is = Son empreinte SHA-256 est { $fingerprint }
another-certificate = C’est un autre certificat que celui qui a été accepté.
accept-if-yours = N’acceptez ce certificat, et lui seul, pour ce site que si vous savez que { $origin } est votre propre serveur.

## Ce qui est dit à la fin

nothing-connected = Rien n’a été connecté.
you-will-see = Vous verrez { $posts }, et { $places }.
see-posts = qui est dans quel article
see-own-posts = qui est dans les articles que vous pouvez modifier
see-places = qui est en ligne et sur quel écran
see-people = qui est en ligne ; le site vous cache sur quel écran
see-people-newer = qui est en ligne ; les versions plus récentes de l’extension vous cachent sur quel écran
see-places-perhaps = qui est en ligne, et sur quel écran dans la mesure où le site vous le dit
nobody-there = Personne d’autre n’est là en ce moment. Si cela ne change jamais, l’enregistrement est peut-être désactivé dans les réglages de l’extension : le site ne le dit pas.
kept-for-this-run = Au prochain démarrage de Presence Tray, reconnectez-vous, ou lancez un trousseau et faites-le maintenant.
not-stored = Le mot de passe n’est pas enregistré. Donnez-le à chaque fois dans la variable { $variable }, avec --passwords-stdin, ou quand il est demandé.
before-taken-out = Le mot de passe qui était dans le trousseau en a été retiré.
before-may-stay = L’ancien mot de passe est peut-être encore dans le trousseau. { $why } Retirez-le de là ; il ne sert pas tant que { $variable } est définie.
older-revoked = L’ancien mot de passe a été révoqué sur le site.
older-not-ours = L’ancien mot de passe n’a pas été créé par Presence Tray, donc il reste valable : il sert peut-être ailleurs.
older-stays = L’ancien mot de passe n’a pas pu être révoqué. { $why }
perhaps-older-stays = Le site ne dit pas quel mot de passe est utilisé maintenant. Si ce n’est plus le même, l’ancien reste valable jusqu’à ce que vous le révoquiez à la main sur votre page de profil :
unused-stays = Le mot de passe d’application « { $name } », inutilisé, n’a pas pu être révoqué sur le site. { $why }
stays-valid = Il reste valable jusqu’à ce que vous le révoquiez à la main sur votre page de profil :
left-behind = La connexion de { $site } y a laissé un mot de passe d’application « { $name } » qui n’est pas utilisé et est peut-être encore valable. Voyez sur votre page de profil : { $page }
did-not-tell = Le site devait en créer un autre, et n’a pas dit s’il l’a fait.
does-not-sign-in = Le site ne permet pas de se connecter avec.

## Ce qu’est devenue une suppression

site-forgotten = « { $site } » est oublié.
site-not-removed = « { $site } » n’a pas été supprimé : { $why }.
password-left = Son mot de passe d’application reste valable jusqu’à ce que vous le révoquiez sur votre page de profil du site.
password-revoked = Son mot de passe d’application a été révoqué sur le site.
password-refused = Le site refuse le mot de passe connu ici : il a déjà été révoqué, ou il y en a un autre.
not-revoked-why = Son mot de passe d’application n’a pas pu être révoqué. { $why }
revoke-by-hand = Révoquez-le à la main sur votre page de profil ; il s’appelle en général « { $name } ».
revoke-by-hand-at = Révoquez-le à la main sur votre page de profil ; il s’appelle en général « { $name } » : { $page }
secret-stays = Son mot de passe est encore dans le trousseau et en sera retiré plus tard. { $why }
removed-not-revoked = Le mot de passe d’application de « { $site } », qui a été supprimé, n’a pas pu être révoqué. { $why } Révoquez-le sur votre page de profil du site : { $page }
password-not-known = Son mot de passe n’est pas connu ici.
password-not-at-hand = Son mot de passe n’est pas disponible. { $why }
too-little-remembered = Ce qui en est mémorisé ne suffit pas.
no-answer-in-time = Le site n’a pas répondu à temps.

## Ce que le navigateur affiche quand il revient

page-taken = Approuvé
page-taken-text = Presence Tray l’a reçu. Vous pouvez fermer cet onglet.
page-rejected = Refusé
page-rejected-text = Rien n’a été connecté. Presence Tray dit comment continuer. Vous pouvez fermer cet onglet.
page-other-site = Un autre site
page-other-site-text = Cette réponse n’est pas celle du site que Presence Tray a interrogé ; elle n’a donc pas été utilisée. Presence Tray dit comment continuer.
page-unusable = Inutilisable
page-unusable-text = Ce qui est revenu n’est pas une connexion utilisable. Presence Tray dit comment continuer.
page-unasked = Non demandé
page-unasked-text = Presence Tray ne l’a pas demandé, ou a déjà sa réponse. Rien n’a été changé.

## Ce qui est dit d’un lien qui a été ouvert

link-of-other-site = La connexion est celle d’un autre site et n’a pas été utilisée.
link-unusable = Ce qui est revenu n’est pas une connexion utilisable.
link-unasked = Personne n’a demandé ce lien. Rien n’a été changé.

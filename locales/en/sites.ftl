### Why a site can not be read: what was seen, what it usually means, what to do. Each on one line.

## What was seen

seen-no-address = No address was given.
seen-bad-address = The address was not understood: { $why }.
seen-plain-http = { $origin } is plain http, so nothing was sent.
# { $why } is one of the next group.
seen-no-answer = No answer from { $origin }: { $why }.
seen-certificate = No answer from { $origin }: { $why }. It is for { $names }.
seen-certificate-of-nobody = No answer from { $origin }: { $why }. It names no host.
seen-moved = { $from } sends the request on to { $to }.
seen-redirects = { $origin } sends the request on again and again.
seen-too-long = { $origin } needs too many requests or too much time to say who is there.
seen-not-wordpress = { $address } answers, but shows no sign of WordPress.
seen-no-plugin = { $origin } lists what it offers, and presence is not among it.
# { $asked } is one of “What was asked for”; { $status } is a number such as 503, { $code } a name for programs.
seen-answer = { $origin } answered { $status } when asked for { $asked }.
seen-answer-wait = { $origin } answered { $status } when asked for { $asked }, to be asked again in { $wait }.
seen-answer-code = { $origin } answered { $status } ({ $code }) when asked for { $asked }.
seen-answer-code-wait = { $origin } answered { $status } ({ $code }) when asked for { $asked }, to be asked again in { $wait }.
seen-answer-page = { $origin } answered { $status } when asked for { $asked }, with a page titled “{ $title }”.
seen-answer-page-wait = { $origin } answered { $status } when asked for { $asked }, with a page titled “{ $title }”, to be asked again in { $wait }.
seen-broken-json = { $origin } answered { $status } when asked for { $asked }, and that is no valid JSON: it begins with “{ $begins }”.
seen-nothing = Nothing was seen.

## Why no answer came

no-answer-host-not-found = the name of the host was not found
no-answer-refused = the connection was refused
no-answer-unreachable = the host can not be reached
no-answer-certificate = the certificate is not accepted: { $problem }
no-answer-no-secure-connection = no secure connection could be made
no-answer-connect-timeout = no connection in time
no-answer-read-timeout = no data in time
no-answer-total-timeout = no whole answer in time
no-answer-too-large = the answer is larger than { $limit } bytes
no-answer-truncated = the connection ended within the answer
no-answer-closed = the connection was closed without an answer
no-answer-garbled = the answer could not be decompressed
no-answer-proxy = the proxy did not let the request through
no-answer-plain-http = a credential is not sent over plain http
no-answer-other = the connection failed

## What is wrong with a certificate

certificate-expired = it has expired
certificate-not-yet-valid = it is not valid yet
certificate-other-name = it belongs to another name
certificate-unknown-issuer = this computer does not trust its issuer
certificate-of-authority = it is made for an authority, not for a site
certificate-revoked = it was revoked
certificate-invalid = it is not valid

## What is wrong with an address, or with a sign-in

address-empty = no address was given
address-too-long = the address is longer than { $longest } characters
address-not-an-address = it can not be read as a web address
address-other-scheme = it begins with “{ $scheme }:”, which is not a web site
address-user-info = it contains a user name or password
credential-no-user = the user name is empty
credential-no-password = the application password is empty
credential-colon-in-user = a user name can not contain a colon

## What was asked for

asked-web-page = the page
asked-index = the index of the REST interface
asked-presence-routes = what the presence plugin offers
asked-rooms = who is in which post
asked-online = who is signed in
asked-room = who is in one post
asked-network = who is on which site of the network
asked-me = the account that is signed in
asked-password-in-use = the application password in use
asked-post-type = a type of posts
asked-posts = the titles of posts
asked-revisions = who saved a post
asked-autosaves = the autosaves of a post
asked-text = the text of a post

## Lengths of time. Of minutes, hours and days there are two or more

length-second = 1 second
length-seconds = { $count } seconds
length-minutes = { $count } minutes
length-hours = { $count } hours
length-days = { $count } days

## What it usually means

means-user-in-address = An address with a user name or password would end up in lists and logs.
means-bad-address = An address of a site looks like example.com or https://example.com/blog.
means-moved-elsewhere = The site has another address than the one given. A password is never sent on to another address.
means-too-many-redirects = Two settings of the site contradict each other, often “www” or https.
means-reading-too-long = The site is very slow at the moment, or sends each request on several times.
means-not-wordpress = The site is made with something else, or its WordPress is in another directory, or its REST interface is hidden.
means-credentials-refused = The user name or the application password is wrong, or the password was revoked.
means-not-signed-in = The application password was refused or revoked, or the web server does not hand it on to WordPress, or sign-in by application password is off. These look alike from outside.
means-sign-in-stripped = The web server or something in front of it takes the Authorization header away before WordPress sees it.
means-sign-in-needed = The site shows this only to people who are signed in.
means-application-passwords-off-for-user = The site does not let this user sign in with application passwords.
means-application-passwords-off = The site offers no sign-in with application passwords: it is on plain http, or a security plugin switched them off.
means-type-not-allowed = Posts of this type have no REST interface, so their titles can not be read.
means-post-not-allowed = This user may not edit the post, or it was deleted or changed its type meanwhile.
means-not-allowed = The sign-in works, but this account has no right to see that. Presence is for people who may edit posts.
means-rest-closed = A plugin closes the REST interface, or parts of it.
means-basic-auth-gate = The web server asks for a password of its own before WordPress, as staging sites do. Only one sign-in fits into a request, so both can not be given.
means-firewall-page = A firewall in front of the site takes this program for a robot, or blocks the REST interface.
means-web-page-instead = A cache, a login page, a maintenance page or a firewall stands in front of the REST interface.
means-plain-permalinks = The site uses plain permalinks, so its REST interface has another address.
means-rest-not-there = There is no REST interface at this address. The site may have moved, or its web server does not hand such addresses to WordPress.
means-plugin-missing = The Presence API plugin is not active on this site.
means-no-network = The site is no network of sites, or its presence plugin is older than 0.2.
means-route-missing = The site does not have this part of the REST interface, or a plugin removed it.
means-not-there = It was deleted, or never was there.
means-who-am-i-blocked = A security plugin hides everything about users, and the password in use does not tell its owner either.
means-maintenance = WordPress or a plugin is being updated. That takes a few minutes at most.
means-rate-limited = The host allows fewer requests than it got, from this program or from others at the same address.
means-database-down = WordPress does not reach its database.
means-php-fatal = A plugin or theme on the site crashes while it answers.
means-server-error = Something on the server went wrong.
means-bad-gateway = The web server in front gets no answer from PHP behind it: overloaded, restarting, or down.
means-unavailable = The server takes no requests at the moment: overloaded, restarting, or in maintenance.
means-recording-off = Recording of presence is switched off on this site.
means-storage-missing = The presence plugin has not made its table yet.
means-request-rejected = The site does not accept the request in this form; its presence plugin may be of an unknown version.
means-empty-answer = Something cut the answer off: a crash on the site, a cache, or a firewall.
means-broken-json = The answer was cut or mixed with other text, usually by a plugin that prints messages.
means-unexpected-answer = Something else than WordPress answers there, or a plugin changes what WordPress answers.
means-host-not-found = The name is mistyped or no longer exists, or this computer is offline.
means-refused = The server is there, but no web server answers at that port.
means-unreachable = This computer is offline, or there is no way to that network (a VPN, perhaps).
means-expired = The site's certificate was not renewed in time, or this computer's clock is ahead.
means-not-yet-valid = This computer's clock is behind, or the certificate is from the future.
means-other-name = The certificate is for another name, often with or without “www”.
means-unknown-issuer = The site's certificate is self-made, or a program on this network looks into secure connections.
means-of-authority = The site's certificate is self-made, and says that it is one of an authority.
means-revoked = The certificate was withdrawn by whoever issued it.
means-invalid = The certificate, or the chain that the server sends with it, is not in order.
means-no-secure-connection = The server does not speak https at that port, or only an old form of it.
means-connect-timeout = The server is down or overloaded, or a firewall drops the connection.
means-timeout = The site is very slow at the moment, or hangs.
means-too-large = Something else than WordPress answers there.
means-broken-off = The server or something in between broke the connection off.
means-garbled = Something in between changes what the site sends.
means-proxy = The proxy of this computer's network settings refuses the connection, or is not there.
means-plain-http = Over plain http anybody on the way could read the password.
means-other = The connection broke in an unusual way.

## What to do

remedy-user-in-address = Give the address without them; the application password is asked for separately.
remedy-bad-address = Copy the address from the browser, from the site or from its wp-admin.
remedy-too-many-redirects = Compare the two addresses under Settings → General in wp-admin with the one in the browser.
remedy-reading-too-long = Try again later; `watch` does so by itself. If it stays, open the site in a browser, and add the address that stands there.
remedy-not-wordpress = Give the address of the WordPress itself, for example the one of its wp-admin.
remedy-credentials-refused = Sign in again with a new application password (Users → Profile in wp-admin).
remedy-not-signed-in = Run `presence-tray doctor` for this site: it finds out why, as far as that can be told from outside. If the password may have been revoked, sign in again.
remedy-sign-in-stripped = Ask the host to pass the Authorization header on (Apache: CGIPassAuth On, or SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization).
remedy-sign-in-needed = Sign in with an application password.
remedy-application-passwords-off-for-user = Ask an administrator of the site to allow application passwords for you.
remedy-application-passwords-off = Use https, and look for a switch “application passwords” in the site's security plugin.
remedy-left-out = Nothing: it is left out.
remedy-not-allowed = Sign in as another user, or ask an administrator of the site for the role that you need.
remedy-rest-closed = In the site's security plugin, allow the REST interface for people who are signed in, and wp-presence/v1 in particular.
remedy-basic-auth-gate = Ask whoever runs the site to let /wp-json/ through without that password.
remedy-firewall-page = Ask whoever runs the site or its firewall to let /wp-json/ through for this program (its User-Agent begins with PresenceTray).
remedy-web-page-instead = Open the address in a browser and see what stands there; exclude /wp-json/ from caches and login pages.
remedy-plain-permalinks = Remove the site and add it again: its other address is found then.
remedy-rest-not-there = Open the site in a browser, and add the address that stands there. Where it is the same one, ask the host to hand /wp-json/ to WordPress.
remedy-plugin-missing = Activate the Presence API plugin on the site. Then try again; `watch` does so by itself.
remedy-no-network = Add the site itself, or update the plugin on the network.
remedy-route-missing = Look for a security plugin that removes routes, and allow wp/v2 for people who are signed in.
remedy-not-there = See in wp-admin whether it still exists.
remedy-who-am-i-blocked = In the site's security plugin, allow /wp/v2/users/me for people who are signed in.
remedy-maintenance = Try again in a few minutes; `watch` does so by itself. If it stays for more than ten minutes, an update got stuck: the file .maintenance on the server has to go.
remedy-rate-limited = Try again later; `watch` reads the site less often by itself. If it stays, ask the host for its limit.
remedy-database-down = Tell whoever runs the site. Try again later; `watch` does so by itself.
remedy-php-fatal = Look into the site's error log; the plugin that was updated last is the first to suspect.
remedy-server-error = Look into the site's error log if it stays.
remedy-bad-gateway = Try again later; `watch` does so by itself. Tell the host if it stays.
remedy-recording-off = Switch it on in the plugin's settings.
remedy-storage-missing = Open wp-admin once as an administrator, or activate the plugin again.
remedy-request-rejected = Update the plugin on the site and this program.
remedy-empty-answer = Look into the site's error log.
remedy-broken-json = Switch off the display of errors on the site (WP_DEBUG_DISPLAY), and look into its error log.
remedy-unexpected-answer = Open the address in a browser and see what stands there; look for a plugin that changes the REST interface.
remedy-host-not-found = Compare the address with the one in the browser, and see whether other sites open.
remedy-unreachable = See whether other sites open. Then try again; `watch` does so by itself.
remedy-not-yet-valid = Set this computer's clock, or ask whoever runs the site.
remedy-other-name = Use the name that the certificate is for, or ask whoever runs the site.
remedy-unknown-issuer = If the issuer is your company or you, add it to the certificates that this computer trusts.
remedy-of-authority = Make a certificate for the site itself (with CA:FALSE), from an issuer that this computer trusts.
remedy-tell-site = Tell whoever runs the site.
remedy-no-secure-connection = Ask whoever runs the site for https.
remedy-plain-http = Connect the https address of the site. Plain http is only used for a site on this computer.
remedy-proxy = Look at the proxy in this computer's network settings.
remedy-look-there = Open the address in a browser and see what stands there.
remedy-try-later = Try again later; `watch` does so by itself. If it stays, open the site in a browser and tell whoever runs it.
remedy-accept-certificate = { $remedy } Where you know that it is your own server, `sites add` and `sites connect` accept this very certificate with --accept-certificate { $fingerprint }
remedy-moved-elsewhere = Add { $to } instead, if that is your site.
remedy-wait = Try again in { $wait }; `watch` does so by itself.

## What an examination finds, step by step

doctor-understood = Understood as { $address }.
doctor-answers = { $address } answers.
doctor-tried = { $seen } Tried: { $tried }.
doctor-wordpress = “{ $name }”, REST interface at { $root }.
doctor-elsewhere = { $typed } leads to { $found }.
doctor-elsewhere-not-sent = { $typed } leads to { $found }. The credential was not sent.
doctor-elsewhere-means = The site has another address than the one that was typed.
doctor-elsewhere-remedy = Add { $address } instead, if that is your site.
doctor-clocks-agree = The site's clock and this computer's agree.
doctor-clock-ahead = The site's clock is { $length } ahead of this computer's.
doctor-clock-behind = The site's clock is { $length } behind this computer's.
doctor-clock-means = For information only: ages are counted by the site's own clock.
doctor-clock-wrong = One of the two clocks is wrong. Ages are counted by the site's own clock, so they stay right; the time of day that is shown for them may not.
doctor-clock-remedy = Set this computer's clock, or tell whoever runs the site.
doctor-closed = The REST interface is closed to guests, so it is not known whether the plugin is active.
doctor-closed-means = A plugin closes the REST interface to everybody who is not signed in.
doctor-closed-remedy = Give a credential to look further.
# { $generation } is one of the next four.
doctor-plugin = Active; version { $generation }.
doctor-plugin-together = Active; version { $generation }. Posts can be edited together in real time.
doctor-version-network = { $version } or newer, on a network of sites
doctor-version-from = { $version } or newer
doctor-version-before = older than { $version }
doctor-version-unknown = unknown, its routes are not shown to guests
doctor-sign-in-offered = Application passwords are offered at { $page }.
doctor-no-sign-in = { $origin } offers no sign-in with application passwords.
doctor-signed-in = Signed in as { $name } (number { $id }).
doctor-signed-in-roles = Signed in as { $name } (number { $id }, { $roles }).
doctor-taken-back = The credential arrives: the site names a deliberately wrong password as wrong. This one is not called wrong, and still nobody is signed in, so something on the site takes the sign-in back, usually a security plugin.
doctor-taken-back-remedy = Look for rules about application passwords or REST sign-in in the site's security plugin.
doctor-same-answer = A deliberately wrong password got the same answer. So either the site does not say why it refuses a password, or the web server takes the Authorization header away.
doctor-same-answer-remedy = Make a new application password and try that. If it gets the same answer, the header is taken away: { $remedy }
doctor-not-sent = { $seen } The password was not sent.
doctor-no-rights = This user may not edit posts.
doctor-no-rights-means = Presence is shown to people who may edit posts.
doctor-no-rights-remedy = Sign in as another user, or ask an administrator of the site for a role that may edit posts.
doctor-users-hidden = The site hides everything about users, so this is not known.
doctor-users-hidden-means = A security plugin blocks { $route }.
# { $posts } is one of the next two, { $places } one of the two after them.
doctor-sees = Sees { $posts }, and { $places }.
doctor-sees-network = Sees { $posts }, and { $places }, and the whole network.
doctor-all-posts = people in all posts
doctor-own-posts = people in this user's own posts only
doctor-places = where everybody is
doctor-signed-in-only = who is signed in; where they are only on plugins before { $version }
doctor-signed-in-only-means = Since version { $version } the plugin shows places only to users who may list users.
# What stands in it is one of the next six.
doctor-reading = { $people } signed in, { $posts } open; { $requests }.
doctor-person = 1 person
doctor-people = { $count } people
doctor-post = 1 post
doctor-posts = { $count } posts
doctor-request = 1 request
doctor-requests = { $count } requests
doctor-nobody-means = Nobody is there, or recording is switched off on the site: from outside these look alike.
doctor-certificate = You accept the certificate with the SHA-256 fingerprint { $fingerprint } at { $origin }.
doctor-certificate-means = This computer is asked first; what it does not accept is accepted where it is this very certificate.
doctor-certificate-remedy = Nothing, while it is your own server. To end it, add the site again once this computer trusts its certificate.

### Why a site can not be read.

## In two or three words, for a row

fault-no-address = no address
fault-certificate = certificate not accepted
fault-plain-http = not over plain http
fault-no-answer = no answer
fault-moved = moved to another address
fault-redirects = redirects in a circle
fault-not-wordpress = not WordPress
fault-sign-in-again = sign in again
fault-sign-in-stripped = the sign-in does not arrive
fault-passwords-off = application passwords are off
fault-not-allowed = this user may not see it
fault-rest-closed = the REST interface is closed
fault-gate = behind another password
fault-firewall = a firewall page answered
fault-web-page = a web page answered
fault-no-rest = no REST interface there
fault-no-plugin = no presence plugin
fault-no-network = no network of sites
fault-who-am-i = hides who is signed in
fault-maintenance = being updated
fault-wait = asks to wait
fault-database = its database is down
fault-not-recorded = presence is not recorded
fault-error = answers with an error
fault-sign-in = sign in
fault-keychain-locked = the keychain is locked
fault-keychain-denied = the keychain says no
fault-keychain-missing = no keychain
fault-keychain-failed = the keychain fails
fault-settings = settings incomplete
fault-sign-in-unusable = sign-in unusable
fault-stopped = not read
fault-unread = not read yet
fault-ended = not read any more

### What the steps of adding a site say, and what can be in the way besides the site itself.

## What is in the way: in short, what was seen, what it means, what to do

rejected = rejected
rejected-seen = You rejected the sign-in on the site's page.
rejected-means = Nothing was connected, and the site made no password.
rejected-remedy = Open the page again and choose “Yes, I approve of this connection”, or leave it.
other-site = another site answered
other-site-seen = The answer came for { $answered }, and { $asked } was asked for.
other-site-means = The site calls itself by another address, or another page used the way back. The password was not used.
other-site-remedy = Add the site by the address that it calls itself by, or paste the password by hand. Revoke the one that was just made on your profile page.
no-page = no page for approval
no-page-seen = The site names no page where a sign-in can be approved.
no-page-means = Application passwords are switched off by a plugin, or the site is on plain http.
no-page-remedy = If you have an application password of it, paste it. Otherwise ask whoever runs the site to switch them on.
closed = closed to guests
closed-seen = The site tells nothing about itself before you are signed in.
closed-means = A plugin closes the REST interface to guests, so the page for approval is not known.
closed-remedy = Make an application password on your profile page on the site, and paste it here.
page-elsewhere = its page is elsewhere
page-elsewhere-seen = The site wants the sign-in to be approved at { $origin }, which is not its own secure address.
page-elsewhere-means = WordPress is reached at another address than its pages, or its address in the settings is wrong.
page-elsewhere-remedy = Add the site by the address of its dashboard, or paste an application password by hand.
not-approved = not approved in time
not-approved-seen = Nothing came back within { $wait }.
not-approved-means = The page was closed, or the browser could not come back to this program.
not-approved-remedy = Begin again; if the browser can not come back, paste the password by hand.
leads-elsewhere-seen = { $typed } leads to { $found }, and nobody is here to confirm that the password may go there.
leads-elsewhere-means = The site has moved, or something in front of it sends visitors elsewhere.
leads-elsewhere-remedy = If the password may go there, add { $address } instead.
name-taken = the name is taken
name-taken-seen = Another site is called “{ $site }” already.
name-taken-means = Every site has a name of its own.
name-taken-remedy = Choose another name.
site-moved = the site has moved
site-moved-seen = “{ $site }” is at { $was } in the settings, and { $is } was found.
site-moved-means = The site has another address now, or another site answers at the old one.
site-moved-remedy = If it is still yours, add it at its new address and remove the old one: { $command }
other-user = another user signed in
other-user-seen = “{ $site }” is connected for { $wanted }, and { $came } signed in.
other-user-means = The browser is signed in on the site as somebody else.
other-user-remedy = Sign in there as { $wanted }, or connect { $came } as a site of its own: { $command }
not-kept = not in the keychain
not-kept-means = The password could not be kept.
not-kept-locked-remedy = Unlock it, and Presence Tray goes on by itself.
not-kept-denied-remedy = Allow it in the keychain's own program, or when it asks the next time.
not-kept-remedy = Try again.
not-remembered = settings not written
not-remembered-seen = The site could not be remembered: { $why }.
not-remembered-means = The settings file can not be changed.
not-remembered-remedy = Make the file writable, then connect the site again.
no-randomness = no randomness
no-randomness-seen = The system gives no random numbers: { $why }.
no-randomness-means = Without them nobody could tell the answer of the page from a forged one.
no-randomness-remedy = Paste the password by hand.

## The steps

look-for-site = Look for the site
look-for-plugin = Look for the presence plugin
approve-sign-in = Approve the sign-in
sign-in-step = Sign in
read-presence = Read who is there
keep-password = Keep the password in the keychain
remember-site = Remember the site
found-site = Found WordPress: “{ $title }” at { $address }
plugin-active = The presence plugin is active
approve-in-browser = Approve the sign-in in your browser
give-password = Give your user name and an application password
sign-in-approved = The sign-in was approved
password-given = User name and password were given
signed-in-as = Signed in as { $person }
# { $people } is one of the next two.
presence-read = Presence can be read: { $people }
presence-and-network-read = Presence can be read: { $people }. Its network can be read as well
nobody-here = nobody else here
others-here =
    { $count ->
        [one] 1 other person here
       *[other] { $count } others here
    }
kept-in-variable = The password stays in the variable { $variable }
kept-in-keychain = The password is in the keychain
kept-nowhere-why = The password is not kept. { $why }
kept-nowhere = The password is not kept
kept-until-end = The password is kept until Presence Tray ends
remembered-as = Remembered as “{ $site }”
known-same-password = “{ $site }” was connected already, with the same password
known-renewed = “{ $site }” was connected already: its password was renewed
known-again = “{ $site }” was connected already, and is signed in on again

## What the user can do now

keep-again-or-here = Try again when the keychain is there, or keep the password until Presence Tray ends.
keep-again-or-not = Try again when the keychain is there, or go on without: the password is then asked for each time.
ends-soon = It ends as soon as what was begun with the password is at its end.
paste-from-page = Open the page below in any browser, approve, and paste the password that it shows.
paste-from-profile = Give your user name and an application password; your profile page on the site makes one.
open-page-by-hand = No browser could be opened. Open the page below by hand, on this computer, and approve there.
approve-on-page = Your browser shows a page of the site. Choose “Yes, I approve of this connection” there.
offer-link = Nothing came back yet. If the browser can not come back to this program, let it open a link instead.
offer-paste = Nothing came back yet. If it does not work, make an application password and paste it.
fingerprint-is = Its SHA-256 fingerprint is { $fingerprint }
another-certificate = It is another certificate than the one that was accepted.
accept-if-yours = Accept this very certificate for this site only if you know that { $origin } is your own server.

## What is said in the end

nothing-connected = Nothing was connected.
# { $posts } and { $places } are of those that begin with “see”.
you-will-see = You will see { $posts }, and { $places }.
see-posts = who is in which post
see-own-posts = who is in the posts that you may edit
see-places = who is signed in and on which screen
see-people = who is signed in; the site hides from you on which screen they are
see-people-newer = who is signed in; newer versions of the plugin hide from you on which screen they are
see-places-perhaps = who is signed in, and on which screen as far as the site tells you
nobody-there = Nobody else is there now. If that never changes, recording may be switched off in the plugin's settings: the site does not tell.
kept-for-this-run = When Presence Tray is started anew, sign in again, or start a keychain and do so now.
not-stored = The password is not stored. Give it each time in the variable { $variable }, with --passwords-stdin, or when asked.
before-taken-out = The password that was in the keychain before was taken out of it.
# { $why } is a sentence such as “The keychain is locked.”
before-may-stay = The password from before may still be in the keychain. { $why } Take it out there; it is not used while { $variable } is set.
older-revoked = The password that it had before was revoked on the site.
older-not-ours = The password that it had before was not made by Presence Tray, so it stays valid: it may be in use elsewhere.
older-stays = The password that it had before could not be revoked. { $why }
perhaps-older-stays = The site does not tell which password is used now. If it is another one than before, the one from before stays valid until you revoke it by hand on your profile page:
unused-stays = The application password “{ $name }” that is not used could not be revoked on the site. { $why }
# The address of the page is the next line.
stays-valid = It stays valid until you revoke it by hand on your profile page:
left-behind = Connecting { $site } left an application password “{ $name }” there that is not used and may still be valid. Look on your profile page: { $page }
did-not-tell = The site was to make another one, and did not tell whether it did.
does-not-sign-in = The site does not let it sign in.

## What became of a removal

site-forgotten = “{ $site }” is forgotten.
site-not-removed = “{ $site }” was not removed: { $why }.
password-left = Its application password stays valid until you revoke it on your profile page on the site.
password-revoked = Its application password was revoked on the site.
password-refused = The site refuses the password that is known here: it was revoked before, or there is another one.
not-revoked-why = Its application password could not be revoked. { $why }
revoke-by-hand = Revoke it by hand on your profile page; it is usually called “{ $name }”.
revoke-by-hand-at = Revoke it by hand on your profile page; it is usually called “{ $name }”: { $page }
secret-stays = Its password is still in the keychain and is taken out of it later. { $why }
removed-not-revoked = The application password of “{ $site }”, which was removed, could not be revoked. { $why } Revoke it on your profile page on the site: { $page }
password-not-known = Its password is not known here.
password-not-at-hand = Its password is not at hand. { $why }
too-little-remembered = What is remembered of it does not suffice.
no-answer-in-time = The site did not answer in time.

## What the browser shows when it comes back

page-taken = Approved
page-taken-text = Presence Tray has got it. You can close this tab.
page-rejected = Rejected
page-rejected-text = Nothing was connected. Presence Tray says how to go on. You can close this tab.
page-other-site = Another site
page-other-site-text = This answer is not of the site that Presence Tray asked, so it was not used. Presence Tray says how to go on.
page-unusable = Not usable
page-unusable-text = What came back is no sign-in that can be used. Presence Tray says how to go on.
page-unasked = Not asked for
page-unasked-text = Presence Tray did not ask for this, or has got its answer already. Nothing was changed.

## What is said of a link that was opened

link-of-other-site = The sign-in is of another site and was not used.
link-unusable = What came back is no sign-in that can be used.
link-unasked = Nobody asked for this link. Nothing was changed.

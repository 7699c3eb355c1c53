//! What a user reads about a fault: what was seen, what it usually means, what to do.

use std::borrow::Cow;
use std::fmt;

use crate::address::AddressError;
use crate::asked::Asked;
use crate::duration_text::in_words;
use crate::fault::{Evidence, Fault};
use crate::no_answer_text::{no_answer_means, no_answer_remedy};
use crate::transport::TransportError;

/// What was seen, in one sentence.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.seen())
    }
}

impl std::error::Error for Fault {}

impl Fault {
    /// What was seen: where, which status, which code. One sentence, safe to show.
    #[must_use]
    pub fn seen(&self) -> String {
        match self {
            Fault::BadAddress(error) => match error {
                AddressError::Empty => "No address was given.".to_owned(),
                other => format!("The address was not understood: {other}."),
            },
            Fault::NoAnswer { origin, error: TransportError::PlainHttp } => {
                format!("{origin} is plain http, so nothing was sent.")
            }
            Fault::NoAnswer {
                origin,
                error: error @ TransportError::Certificate { presented: Some(presented), .. },
            } => {
                let names = match presented.names.as_slice() {
                    [] => "It names no host.".to_owned(),
                    names => format!("It is for {}.", names.join(", ")),
                };
                format!("No answer from {origin}: {error}. {names}")
            }
            Fault::NoAnswer { origin, error } => format!("No answer from {origin}: {error}."),
            Fault::MovedElsewhere { from, to } => format!("{from} sends the request on to {to}."),
            Fault::TooManyRedirects { origin } => format!("{origin} sends the request on again and again."),
            Fault::ReadingTooLong { origin } => {
                format!("{origin} needs too many requests or too much time to say who is there.")
            }
            Fault::NotWordPress { address } => format!("{address} answers, but shows no sign of WordPress."),
            // The index answers well, and names no part of the plugin.
            Fault::PluginMissing(evidence) if evidence.status == 200 => {
                format!("{} lists what it offers, and presence is not among it.", evidence.origin)
            }
            Fault::BrokenJson { evidence, begins } => {
                format!(
                    "{}, and that is no valid JSON: it begins with “{begins}”.",
                    evidence.seen().trim_end_matches('.')
                )
            }
            _ => self.evidence().map(Evidence::seen).unwrap_or_default(),
        }
    }

    /// What was seen in a few words, for a list of addresses.
    pub(crate) fn in_short(&self) -> String {
        match (self, self.evidence()) {
            (Fault::NoAnswer { error, .. }, _) => error.to_string(),
            (Fault::TooManyRedirects { .. }, _) => "sent on again and again".to_owned(),
            (_, Some(Evidence { status, code: Some(code), .. })) => format!("{status} {code}"),
            (_, Some(Evidence { status, .. })) => status.to_string(),
            _ => self.seen(),
        }
    }

    /// What that usually means.
    #[must_use]
    pub fn means(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Fault::BadAddress(AddressError::UserInfo) => {
                "An address with a user name or password would end up in lists and logs."
            }
            Fault::BadAddress(_) => {
                "An address of a site looks like example.com or https://example.com/blog."
            }
            Fault::NoAnswer { error, .. } => no_answer_means(error),
            Fault::MovedElsewhere { .. } => {
                "The site has another address than the one given. A password is never sent on to another address."
            }
            Fault::TooManyRedirects { .. } => {
                "Two settings of the site contradict each other, often “www” or https."
            }
            Fault::ReadingTooLong { .. } => {
                "The site is very slow at the moment, or sends each request on several times."
            }
            Fault::NotWordPress { .. } => {
                "The site is made with something else, or its WordPress is in another directory, or its REST interface is hidden."
            }
            Fault::CredentialsRefused(_) => {
                "The user name or the application password is wrong, or the password was revoked."
            }
            Fault::NotSignedIn(_) => {
                "The application password was refused or revoked, or the web server does not hand it on to WordPress, or sign-in by application password is off. These look alike from outside."
            }
            Fault::SignInStripped(_) => {
                "The web server or something in front of it takes the Authorization header away before WordPress sees it."
            }
            Fault::SignInNeeded(_) => "The site shows this only to people who are signed in.",
            Fault::ApplicationPasswordsOffForUser(_) => {
                "The site does not let this user sign in with application passwords."
            }
            Fault::ApplicationPasswordsOff(_) => {
                "The site offers no sign-in with application passwords: it is on plain http, or a security plugin switched them off."
            }
            Fault::NotAllowed(evidence) if evidence.asked == Asked::PostType => {
                "Posts of this type have no REST interface, so their titles can not be read."
            }
            Fault::NotAllowed(evidence) if evidence.is_left_out() => {
                "This user may not edit the post, or it was deleted or changed its type meanwhile."
            }
            Fault::NotAllowed(_) => {
                "The sign-in works, but this account has no right to see that. Presence is for people who may edit posts."
            }
            Fault::RestClosed(_) => "A plugin closes the REST interface, or parts of it.",
            Fault::BasicAuthGate(_) => {
                "The web server asks for a password of its own before WordPress, as staging sites do. Only one sign-in fits into a request, so both can not be given."
            }
            Fault::FirewallPage(_) => {
                "A firewall in front of the site takes this program for a robot, or blocks the REST interface."
            }
            Fault::WebPageInstead(_) => {
                "A cache, a login page, a maintenance page or a firewall stands in front of the REST interface."
            }
            Fault::PlainPermalinks(_) => {
                "The site uses plain permalinks, so its REST interface has another address."
            }
            Fault::RestNotThere(_) => {
                "There is no REST interface at this address. The site may have moved, or its web server does not hand such addresses to WordPress."
            }
            Fault::PluginMissing(_) => "The Presence API plugin is not active on this site.",
            Fault::NoNetwork(_) => {
                "The site is no network of sites, or its presence plugin is older than 0.2."
            }
            Fault::RouteMissing(_) => {
                "The site does not have this part of the REST interface, or a plugin removed it."
            }
            Fault::NotThere(_) => "It was deleted, or never was there.",
            Fault::WhoAmIBlocked(_) => {
                "A security plugin hides everything about users, and the password in use does not tell its owner either."
            }
            Fault::Maintenance(_) => {
                "WordPress or a plugin is being updated. That takes a few minutes at most."
            }
            Fault::RateLimited(_) => {
                "The host allows fewer requests than it got, from this program or from others at the same address."
            }
            Fault::DatabaseDown(_) => "WordPress does not reach its database.",
            Fault::PhpFatal(_) => "A plugin or theme on the site crashes while it answers.",
            Fault::ServerError(_) => "Something on the server went wrong.",
            Fault::BadGateway(_) => {
                "The web server in front gets no answer from PHP behind it: overloaded, restarting, or down."
            }
            Fault::Unavailable(_) => {
                "The server takes no requests at the moment: overloaded, restarting, or in maintenance."
            }
            Fault::RecordingOff(_) => "Recording of presence is switched off on this site.",
            Fault::StorageMissing(_) => "The presence plugin has not made its table yet.",
            Fault::RequestRejected(_) => {
                "The site does not accept the request in this form; its presence plugin may be of an unknown version."
            }
            Fault::EmptyAnswer(_) => {
                "Something cut the answer off: a crash on the site, a cache, or a firewall."
            }
            Fault::BrokenJson { .. } => {
                "The answer was cut or mixed with other text, usually by a plugin that prints messages."
            }
            Fault::UnexpectedAnswer(_) => {
                "Something else than WordPress answers there, or a plugin changes what WordPress answers."
            }
        })
    }

    /// What to do.
    #[must_use]
    pub fn remedy(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Fault::BadAddress(AddressError::UserInfo) => {
                "Give the address without them; the application password is asked for separately."
            }
            Fault::BadAddress(_) => "Copy the address from the browser, from the site or from its wp-admin.",
            Fault::NoAnswer { error, .. } => match self.excepted_by() {
                Some(exception) => {
                    return Cow::Owned(format!(
                        "{} Where you know that it is your own server, `sites add` and `sites connect` accept this very certificate with --accept-certificate {}",
                        no_answer_remedy(error),
                        exception.fingerprint()
                    ));
                }
                None => no_answer_remedy(error),
            },
            Fault::MovedElsewhere { to, .. } => {
                return Cow::Owned(format!("Add {to} instead, if that is your site."));
            }
            Fault::TooManyRedirects { .. } => {
                "Compare the two addresses under Settings → General in wp-admin with the one in the browser."
            }
            Fault::ReadingTooLong { .. } => {
                "Try again later; `watch` does so by itself. If it stays, open the site in a browser, and add the address that stands there."
            }
            Fault::NotWordPress { .. } => {
                "Give the address of the WordPress itself, for example the one of its wp-admin."
            }
            Fault::CredentialsRefused(_) => {
                "Sign in again with a new application password (Users → Profile in wp-admin)."
            }
            Fault::NotSignedIn(_) => {
                "Run `presence-tray doctor` for this site: it finds out why, as far as that can be told from outside. If the password may have been revoked, sign in again."
            }
            Fault::SignInStripped(_) => {
                "Ask the host to pass the Authorization header on (Apache: CGIPassAuth On, or SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1; nginx: fastcgi_param HTTP_AUTHORIZATION $http_authorization)."
            }
            Fault::SignInNeeded(_) => "Sign in with an application password.",
            Fault::ApplicationPasswordsOffForUser(_) => {
                "Ask an administrator of the site to allow application passwords for you."
            }
            Fault::ApplicationPasswordsOff(_) => {
                "Use https, and look for a switch “application passwords” in the site's security plugin."
            }
            Fault::NotAllowed(evidence) if evidence.is_left_out() => "Nothing: it is left out.",
            Fault::NotAllowed(_) => {
                "Sign in as another user, or ask an administrator of the site for the role that you need."
            }
            Fault::RestClosed(_) => {
                "In the site's security plugin, allow the REST interface for people who are signed in, and wp-presence/v1 in particular."
            }
            Fault::BasicAuthGate(_) => {
                "Ask whoever runs the site to let /wp-json/ through without that password."
            }
            Fault::FirewallPage(_) => {
                "Ask whoever runs the site or its firewall to let /wp-json/ through for this program (its User-Agent begins with PresenceTray)."
            }
            Fault::WebPageInstead(_) => {
                "Open the address in a browser and see what stands there; exclude /wp-json/ from caches and login pages."
            }
            Fault::PlainPermalinks(_) => "Remove the site and add it again: its other address is found then.",
            Fault::RestNotThere(_) => {
                "Open the site in a browser, and add the address that stands there. Where it is the same one, ask the host to hand /wp-json/ to WordPress."
            }
            Fault::PluginMissing(_) => {
                "Activate the Presence API plugin on the site. Then try again; `watch` does so by itself."
            }
            Fault::NoNetwork(_) => "Add the site itself, or update the plugin on the network.",
            Fault::RouteMissing(_) => {
                "Look for a security plugin that removes routes, and allow wp/v2 for people who are signed in."
            }
            Fault::NotThere(evidence) if evidence.is_left_out() => "Nothing: it is left out.",
            Fault::NotThere(_) => "See in wp-admin whether it still exists.",
            Fault::WhoAmIBlocked(_) => {
                "In the site's security plugin, allow /wp/v2/users/me for people who are signed in."
            }
            Fault::Maintenance(_) => {
                "Try again in a few minutes; `watch` does so by itself. If it stays for more than ten minutes, an update got stuck: the file .maintenance on the server has to go."
            }
            Fault::RateLimited(Evidence { retry_after: Some(wait), .. })
            | Fault::Unavailable(Evidence { retry_after: Some(wait), .. })
                if !wait.is_zero() =>
            {
                return Cow::Owned(format!("Try again in {}; `watch` does so by itself.", in_words(*wait)));
            }
            Fault::RateLimited(_) => {
                "Try again later; `watch` reads the site less often by itself. If it stays, ask the host for its limit."
            }
            Fault::DatabaseDown(_) => {
                "Tell whoever runs the site. Try again later; `watch` does so by itself."
            }
            Fault::PhpFatal(_) => {
                "Look into the site's error log; the plugin that was updated last is the first to suspect."
            }
            Fault::ServerError(_) => "Look into the site's error log if it stays.",
            Fault::BadGateway(_) | Fault::Unavailable(_) => {
                "Try again later; `watch` does so by itself. Tell the host if it stays."
            }
            Fault::RecordingOff(_) => "Switch it on in the plugin's settings.",
            Fault::StorageMissing(_) => {
                "Open wp-admin once as an administrator, or activate the plugin again."
            }
            Fault::RequestRejected(_) => "Update the plugin on the site and this program.",
            Fault::EmptyAnswer(_) => "Look into the site's error log.",
            Fault::BrokenJson { .. } => {
                "Switch off the display of errors on the site (WP_DEBUG_DISPLAY), and look into its error log."
            }
            Fault::UnexpectedAnswer(_) => {
                "Open the address in a browser and see what stands there; look for a plugin that changes the REST interface."
            }
        })
    }
}

impl Evidence {
    fn seen(&self) -> String {
        let Evidence { origin, asked, status, .. } = self;
        let code = self.code.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
        let page = match (&self.page_title, &self.code) {
            (Some(title), None) => format!(", with a page titled “{title}”"),
            _ => String::new(),
        };
        let wait = self
            .retry_after
            .map(|wait| format!(", to be asked again in {}", in_words(wait)))
            .unwrap_or_default();
        format!("{origin} answered {status}{code} when asked for {}{page}{wait}.", asked.words())
    }
}

//! Where somebody's picture is, as a site names it.

use std::sync::Arc;

use url::Url;
use wordpress::may_be_public;

/// Where somebody's picture is: an address that may be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    address: Arc<str>,
    /// Whether it is of the site's own origin, which may be anywhere: it is read all the time.
    own: bool,
}

impl Source {
    /// The address that a site names, as it names it; `site`: any address of the site. `None` where it is not asked for:
    /// without TLS, with a name or password in it, or in the network around this computer where the site itself is not.
    #[must_use]
    pub fn of(address: &str, site: &Url) -> Option<Source> {
        let url = Url::parse(address).ok()?;
        let own = url.origin() == site.origin();
        let bare = url.username().is_empty() && url.password().is_none();
        (url.scheme() == "https" && bare && (own || may_be_public(&url)))
            .then(|| Source { address: address.into(), own })
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> Option<Url> {
        Url::parse(&self.address).ok()
    }

    /// Whether an address, such as one that this one leads on to, is of the site's own origin.
    #[must_use]
    pub fn is_at_home(&self, url: &Url) -> bool {
        self.own && self.url().is_some_and(|own| own.origin() == url.origin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_be_asked_for_is_a_source() {
        let of = |address: &str, site: &str| Source::of(address, &Url::parse(site).unwrap()).is_some();
        for (address, site, may) in [
            ("https://secure.gravatar.com/avatar/0?s=48&d=mm&r=g", "https://example.com/", true),
            ("http://secure.gravatar.com/avatar/0", "https://example.com/", false),
            ("//secure.gravatar.com/avatar/0", "https://example.com/", false),
            ("/avatars/2.png", "https://example.com/", false),
            ("data:image/png;base64,AAAA", "https://example.com/", false),
            ("file:///etc/passwd", "https://example.com/", false),
            ("https://robin:secret@example.com/2.png", "https://example.com/", false),
            ("https://robin@example.com/2.png", "https://example.com/", false),
            // In the network around this computer: the site's own origin, and nothing else.
            ("https://nas.local/2.png", "https://example.com/", false),
            ("https://nas.local/2.png", "https://nas.local/blog/", true),
            ("https://nas.local:8443/2.png", "https://nas.local/", false),
            ("https://127.0.0.1:8443/2.png", "https://127.0.0.1:8443/wp-json/", true),
            ("https://127.0.0.1:8443/2.png", "https://127.0.0.1:9443/wp-json/", false),
            ("https://127.0.0.1:8443/2.png", "https://example.com/", false),
            ("https://192.168.1.1/login", "https://example.com/", false),
            ("https://[::1]/", "https://example.com/", false),
            ("http://127.0.0.1:8080/2.png", "http://127.0.0.1:8080/", false),
            ("", "https://example.com/", false),
        ] {
            assert_eq!(of(address, site), may, "{address} of {site}");
        }
    }
}

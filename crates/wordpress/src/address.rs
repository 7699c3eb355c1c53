//! What a person types for a site, and the addresses it can mean.

use std::fmt;

use thiserror::Error;
use url::{Host, Url};

use crate::saying;
use crate::saying::Saying;
use crate::transport::is_loopback;

/// The longest address that is taken, in bytes.
const LONGEST: usize = 2000;

/// A typed address, understood: the pages it can mean, likeliest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    candidates: Vec<Url>,
}

/// Why what was typed is no address of a site.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing was typed.
    Empty,
    /// It is longer than any address.
    TooLong,
    /// It can not be read as an address.
    NotAnAddress,
    /// It names something other than a web site.
    OtherScheme(String),
    /// It holds a user name or password, which would end up in lists and logs.
    UserInfo,
}

impl AddressError {
    /// The same in any language.
    #[must_use]
    pub fn saying(&self) -> Saying {
        match self {
            AddressError::Empty => saying!("address-empty"),
            AddressError::TooLong => saying!("address-too-long", longest = LONGEST),
            AddressError::NotAnAddress => saying!("address-not-an-address"),
            AddressError::OtherScheme(scheme) => saying!("address-other-scheme", scheme = scheme),
            AddressError::UserInfo => saying!("address-user-info"),
        }
    }
}

/// In English.
impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.saying().english())
    }
}

impl Address {
    /// Understands what was typed: with or without scheme, with `wp-admin`, `wp-login.php`, a post's
    /// address or a sub-directory, in any script.
    ///
    /// Without a scheme it is https. Plain http is the first guess for this computer itself (loopback), where
    /// certificates are rare, and a second one for names that only this network knows (`.local`, `.test`).
    ///
    /// # Errors
    /// An [`AddressError`] that says what is wrong with it.
    pub fn parse(typed: &str) -> Result<Address, AddressError> {
        let typed = typed.trim_matches(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '\'' | '“' | '”')
        });
        if typed.is_empty() {
            return Err(AddressError::Empty);
        }
        if typed.len() > LONGEST {
            return Err(AddressError::TooLong);
        }
        let candidates = match scheme_of(typed) {
            Some("http" | "https") => vec![parse_web(typed)?],
            Some(other) => return Err(AddressError::OtherScheme(other.to_owned())),
            None => {
                let rest = typed.trim_start_matches('/');
                let secure = parse_web(&format!("https://{rest}"))?;
                let plain = || parse_web(&format!("http://{rest}"));
                if is_loopback(&secure) {
                    vec![plain()?, secure]
                } else if is_local(&secure) {
                    vec![secure, plain()?]
                } else {
                    vec![secure]
                }
            }
        };
        Ok(Address { candidates: candidates.into_iter().map(to_page).collect() })
    }

    /// The pages it can mean, likeliest first; never empty. None has a query or a fragment, unless the
    /// query names a REST route.
    #[must_use]
    pub fn candidates(&self) -> &[Url] {
        &self.candidates
    }

    /// The likeliest page as it is shown to people.
    #[must_use]
    pub fn shown(&self) -> String {
        self.candidates.first().map(ToString::to_string).unwrap_or_default()
    }
}

/// The scheme that was typed, lower case; `None` where `example.com:8080/x` has none.
fn scheme_of(typed: &str) -> Option<&str> {
    let (scheme, rest) = typed.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
    if !named {
        return None;
    }
    if rest.starts_with("//") {
        return Some(match scheme {
            s if s.eq_ignore_ascii_case("https") => "https",
            s if s.eq_ignore_ascii_case("http") => "http",
            other => other,
        });
    }
    let port = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_port = !port.is_empty() && port.chars().all(|c| c.is_ascii_digit());
    let known = ["mailto", "file", "data", "javascript", "tel", "about"];
    if !is_port && known.iter().any(|k| scheme.eq_ignore_ascii_case(k)) { Some(scheme) } else { None }
}

fn parse_web(text: &str) -> Result<Url, AddressError> {
    let url = Url::parse(text).map_err(|_| AddressError::NotAnAddress)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressError::UserInfo);
    }
    match url.host() {
        Some(Host::Domain(name)) if name.is_empty() || name.starts_with('.') || name.contains("..") => {
            Err(AddressError::NotAnAddress)
        }
        Some(_) => Ok(url),
        None => Err(AddressError::NotAnAddress),
    }
}

/// Whether plain http is worth a guess.
fn is_local(url: &Url) -> bool {
    let local_name = |name: &str| [".local", ".test", ".localhost"].iter().any(|end| name.ends_with(end));
    matches!(url.host(), Some(Host::Domain(name)) if local_name(name))
}

/// The page to look at for `url`: without the parts that lead away from the site's own pages.
fn to_page(mut url: Url) -> Url {
    url.set_fragment(None);
    let names_a_route = url.query_pairs().any(|(key, _)| key == "rest_route");
    if !names_a_route {
        url.set_query(None);
    }
    let segments: Vec<&str> = url.path().split('/').collect();
    let ends_site = |segment: &&str| {
        let segment = segment.to_ascii_lowercase();
        matches!(
            segment.as_str(),
            "wp-admin" | "wp-login.php" | "wp-json" | "wp-content" | "wp-includes" | "xmlrpc.php"
        )
    };
    if let Some(end) = segments.iter().position(ends_site) {
        let mut path = segments.get(..end).unwrap_or_default().join("/");
        path.push('/');
        // `/index.php/wp-json/` is a site's address with "almost pretty" permalinks.
        if let Some(stem) = path.strip_suffix("index.php/") {
            path = stem.to_owned();
        }
        url.set_path(&path);
        url.set_query(None);
    } else if let Some(stem) = url.path().strip_suffix("/index.php").filter(|_| !names_a_route) {
        let path = format!("{stem}/");
        url.set_path(&path);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, proptest};

    fn candidates(typed: &str) -> Vec<String> {
        Address::parse(typed).unwrap().candidates().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn typed_addresses_mean_pages() {
        for (typed, means) in [
            ("example.com", "https://example.com/"),
            ("  Example.COM \n", "https://example.com/"),
            ("<https://example.com>", "https://example.com/"),
            ("//example.com/blog", "https://example.com/blog"),
            ("http://example.com", "http://example.com/"),
            ("HTTPS://example.com/", "https://example.com/"),
            ("example.com:8443/blog", "https://example.com:8443/blog"),
            ("https://example.com/wp-admin/", "https://example.com/"),
            ("https://example.com/blog/wp-admin/post.php?post=4&action=edit", "https://example.com/blog/"),
            ("example.com/wp-login.php?redirect_to=x", "https://example.com/"),
            ("example.com/wp-json/wp/v2/posts", "https://example.com/"),
            ("example.com/index.php/wp-json/", "https://example.com/"),
            ("example.com/index.php", "https://example.com/"),
            ("example.com/?rest_route=/", "https://example.com/?rest_route=/"),
            ("https://example.com/2026/11/a-post/#comments", "https://example.com/2026/11/a-post/"),
            ("https://example.com/?p=12", "https://example.com/"),
            ("bücher.example", "https://xn--bcher-kva.example/"),
            ("例え.テスト", "https://xn--r8jz45g.xn--zckzah/"),
        ] {
            assert_eq!(candidates(typed), [means], "{typed}");
        }
    }

    #[test]
    fn plain_http_is_a_guess_for_local_names_only() {
        assert_eq!(candidates("localhost:8881"), ["http://localhost:8881/", "https://localhost:8881/"]);
        assert_eq!(
            candidates("127.0.0.1:8881/x/wp-admin"),
            ["http://127.0.0.1:8881/x/", "https://127.0.0.1:8881/x/"]
        );
        assert_eq!(candidates("[::1]:80"), ["http://[::1]/", "https://[::1]:80/"]);
        assert_eq!(candidates("news.test"), ["https://news.test/", "http://news.test/"]);
        assert_eq!(candidates("nas.local"), ["https://nas.local/", "http://nas.local/"]);
        assert_eq!(candidates("test.example"), ["https://test.example/"]);
    }

    #[test]
    fn what_is_no_site_is_named() {
        for (typed, error) in [
            ("", AddressError::Empty),
            ("  \t", AddressError::Empty),
            ("ftp://example.com", AddressError::OtherScheme("ftp".into())),
            ("mailto:zoe@example.com", AddressError::OtherScheme("mailto".into())),
            ("file:///etc/passwd", AddressError::OtherScheme("file".into())),
            ("https://zoe:secret@example.com/", AddressError::UserInfo),
            ("zoe:secret@example.com/", AddressError::UserInfo),
            ("zoe@example.com", AddressError::UserInfo),
            ("two words", AddressError::NotAnAddress),
            ("https://", AddressError::NotAnAddress),
            ("..example.com", AddressError::NotAnAddress),
            ("example.com:99999", AddressError::NotAnAddress),
        ] {
            assert_eq!(Address::parse(typed), Err(error), "{typed}");
        }
        assert_eq!(Address::parse(&"a".repeat(3000)), Err(AddressError::TooLong));
    }

    proptest! {
        #[test]
        fn any_text_is_taken(typed in any::<String>()) {
            if let Ok(address) = Address::parse(&typed) {
                assert!(!address.candidates().is_empty());
            }
        }
    }
}

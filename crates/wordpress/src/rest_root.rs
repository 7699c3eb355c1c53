//! Where a site's REST interface begins.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use url::Url;

/// The address that a site's REST routes hang on, in one of two forms (contract 6.2):
/// `https://example.com/wp-json/` or `https://example.com/?rest_route=/`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RestRoot {
    url: Url,
    /// The route is in the query, not in the path.
    in_query: bool,
}

/// Why an address is no REST root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("it is not the address of a REST interface")]
pub struct RestRootError;

impl RestRoot {
    /// The root at `url`: with `rest_route` in its query, or any path.
    ///
    /// # Errors
    /// [`RestRootError`] where it is not http or https, or holds a user name or password.
    pub fn new(mut url: Url) -> Result<RestRoot, RestRootError> {
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        if !web || !url.username().is_empty() || url.password().is_some() {
            return Err(RestRootError);
        }
        url.set_fragment(None);
        let in_query = url.query_pairs().any(|(key, _)| key == "rest_route");
        if in_query {
            let others: Vec<(String, String)> = url
                .query_pairs()
                .filter(|(key, _)| key != "rest_route")
                .map(|(k, v)| (k.into_owned(), v.into_owned()))
                .collect();
            url.set_query(None);
            if !others.is_empty() {
                url.query_pairs_mut().extend_pairs(others);
            }
        } else if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        Ok(RestRoot { url, in_query })
    }

    /// The address of `route` (such as `wp/v2/types/post`, empty for the index) with `query`.
    #[must_use]
    pub fn url(&self, route: &str, query: &[(&str, &str)]) -> Url {
        let route = route.trim_start_matches('/');
        let mut url = self.url.clone();
        if self.in_query {
            url.query_pairs_mut().append_pair("rest_route", &format!("/{route}"));
        } else {
            let path = format!("{}{route}", url.path());
            url.set_path(&path);
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    /// Scheme, host and port, such as `https://example.com`.
    #[must_use]
    pub fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// The host, as it is shown to people.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// The address of the site this is the root of, as far as it can be told from the root alone; ends with `/`.
    #[must_use]
    pub fn site_url(&self) -> Url {
        let mut url = self.url.clone();
        url.set_query(None);
        let path = url.path().trim_end_matches('/');
        let path = if self.in_query {
            path.strip_suffix("/index.php").unwrap_or(path)
        } else {
            path.rsplit_once('/').map_or("", |(site, _)| site)
        };
        let path = format!("{}/", path.strip_suffix("/index.php").unwrap_or(path));
        url.set_path(&path);
        url
    }

    /// Whether routes are in the query (plain permalinks).
    #[must_use]
    pub fn is_in_query(&self) -> bool {
        self.in_query
    }

    /// The address without its route.
    pub(crate) fn base(&self) -> &Url {
        &self.url
    }
}

/// As it is stored and shown; [`FromStr`] reads it back.
impl fmt::Display for RestRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.in_query {
            return self.url.fmt(f);
        }
        let mark = if self.url.query().is_some() { '&' } else { '?' };
        write!(f, "{}{mark}rest_route=/", self.url)
    }
}

impl fmt::Debug for RestRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RestRoot({self})")
    }
}

impl FromStr for RestRoot {
    type Err = RestRootError;

    fn from_str(text: &str) -> Result<RestRoot, RestRootError> {
        RestRoot::new(Url::parse(text).map_err(|_| RestRootError)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_build_routes() {
        let query = [("room", "postType/post:4"), ("per_page", "100")];
        for (root, url) in [
            (
                "https://example.com/wp-json/",
                "https://example.com/wp-json/wp-presence/v1/presence?room=postType%2Fpost%3A4&per_page=100",
            ),
            (
                "https://example.com/blog/wp-json",
                "https://example.com/blog/wp-json/wp-presence/v1/presence?room=postType%2Fpost%3A4&per_page=100",
            ),
            (
                "https://example.com/?rest_route=/",
                "https://example.com/?rest_route=%2Fwp-presence%2Fv1%2Fpresence&room=postType%2Fpost%3A4&per_page=100",
            ),
            (
                "https://example.com/index.php?lang=de&rest_route=/",
                "https://example.com/index.php?lang=de&rest_route=%2Fwp-presence%2Fv1%2Fpresence&room=postType%2Fpost%3A4&per_page=100",
            ),
        ] {
            let root: RestRoot = root.parse().unwrap();
            assert_eq!(root.url("wp-presence/v1/presence", &query).as_str(), url);
            assert_eq!(root.to_string().parse::<RestRoot>().unwrap(), root);
        }
    }

    #[test]
    fn the_site_is_told_from_its_root() {
        for (root, site) in [
            ("https://example.com/wp-json/", "https://example.com/"),
            ("https://example.com/blog/wp-json/", "https://example.com/blog/"),
            ("https://example.com/index.php/wp-json/", "https://example.com/"),
            ("https://example.com/?rest_route=/", "https://example.com/"),
            ("https://example.com/index.php?rest_route=/", "https://example.com/"),
            ("http://127.0.0.1:8881/blog/?rest_route=/", "http://127.0.0.1:8881/blog/"),
        ] {
            assert_eq!(root.parse::<RestRoot>().unwrap().site_url().as_str(), site);
        }
    }

    #[test]
    fn what_can_not_be_a_root_is_refused() {
        for text in ["ftp://example.com/", "https://zoe:x@example.com/wp-json/", "mailto:x@y", ""] {
            assert_eq!(text.parse::<RestRoot>(), Err(RestRootError), "{text}");
        }
    }
}

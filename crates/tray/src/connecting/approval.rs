//! The page where a sign-in is approved, and who may answer for it.

use url::Url;
use wordpress::{Discovered, may_carry_credentials};

use super::returned::LINK;
use super::token::Token;
use crate::terminal::{cut, safe_line};

/// Names this program to every site, so that a profile shows its passwords together (contract 6.3).
pub const APP_ID: &str = "9d4f8337-7456-4454-932f-00616bde24dc";
/// The path that the browser calls at on this computer.
pub const PATH: &str = "/authorized";
/// The widest name of a computer that is told, in columns.
const WIDEST_COMPUTER: usize = 40;

/// How the answer comes back.
#[derive(Clone, Copy, Debug)]
pub enum Back<'a> {
    /// To this port of this computer.
    Loopback(u16, &'a Token),
    /// By a link of this program.
    Link(&'a Token),
    /// Not at all: the page shows the password.
    Shown,
}

/// Why a site has no page where this program can have a sign-in approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPage {
    /// The site does not name one.
    NotNamed,
    /// The page is on another origin than the site, or not safe from being read on the way.
    Elsewhere(String),
}

/// What this program is called, in every language.
const NAME: &str = "Presence Tray";

/// What the password is called in the user's profile.
#[must_use]
pub fn app_name(computer: &str) -> String {
    let computer = cut(&safe_line(computer), WIDEST_COMPUTER);
    if computer.is_empty() { NAME.to_owned() } else { format!("{NAME} ({computer})") }
}

/// The address of the page, which the site names itself.
///
/// # Errors
/// [`NoPage`] where it names none that can be used.
pub fn page(site: &Discovered, computer: &str, back: Back<'_>) -> Result<Url, NoPage> {
    let named = site.index.authorization.as_deref().ok_or(NoPage::NotNamed)?;
    let mut url = Url::parse(named).map_err(|_| NoPage::NotNamed)?;
    let own = url.origin() == site.root.site_url().origin();
    let plain = url.username().is_empty() && url.password().is_none();
    if !own || !plain || !may_carry_credentials(&url) {
        return Err(NoPage::Elsewhere(safe_line(&url.origin().ascii_serialization())));
    }
    url.set_fragment(None);
    let mut query = url.query_pairs_mut();
    query.append_pair("app_name", &app_name(computer)).append_pair("app_id", APP_ID);
    match back {
        Back::Loopback(port, token) => {
            let success = format!("http://127.0.0.1:{port}{PATH}?state={}", token.expose());
            query.append_pair("success_url", &success);
        }
        Back::Link(token) => {
            query.append_pair("success_url", &format!("{LINK}?state={}", token.expose()));
        }
        Back::Shown => {}
    }
    drop(query);
    Ok(url)
}

/// Whether an answer that names `site_url` is of the site that was asked for: at the address of WordPress, of its
/// front page, or where its REST interface is. Behind a proxy that ends TLS a site may call itself `http`.
#[must_use]
pub fn belongs(site: &Discovered, site_url: &str) -> bool {
    let Some(answering) = Place::of(site_url) else { return false };
    let root = site.root.site_url();
    let own = [site.index.url.as_deref(), site.index.home.as_deref(), Some(root.as_str())];
    own.into_iter().flatten().filter_map(Place::of).any(|own| own == answering)
}

/// Where a site is, whatever it is reached by.
#[derive(PartialEq, Eq)]
struct Place {
    host: String,
    /// `None` for the usual one.
    port: Option<u16>,
    path: String,
}

impl Place {
    fn of(address: &str) -> Option<Place> {
        let url = Url::parse(address.trim()).ok()?;
        let web = matches!(url.scheme(), "http" | "https");
        if !web || !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
            return None;
        }
        let host = url.host_str()?.trim_end_matches('.').to_owned();
        let path = url.path().trim_end_matches('/').to_owned();
        Some(Place { host, port: url.port().filter(|port| !matches!(port, 80 | 443)), path })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::discovered;
    use super::*;

    #[test]
    fn the_page_is_the_one_that_the_site_names() {
        let token = Token::from_bytes(&[7; 32]);
        let mut site = discovered("https://example.com");
        let named = "https://example.com/wp-admin/authorize-application.php?lang=de#top";
        site.index.authorization = Some(named.to_owned());
        let url = page(&site, "desk\u{1b}[1m", Back::Loopback(5599, &token)).unwrap();
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let pair = |n: usize| (pairs[n].0.as_str(), pairs[n].1.as_str());
        assert_eq!(pair(0), ("lang", "de"));
        assert_eq!(pair(1), ("app_name", "Presence Tray (desk)"));
        assert_eq!(pair(2), ("app_id", APP_ID));
        let success = format!("http://127.0.0.1:5599/authorized?state={}", "07".repeat(32));
        assert_eq!(pair(3), ("success_url", success.as_str()));
        let link = page(&site, "", Back::Link(&token)).unwrap();
        assert!(link.as_str().contains("success_url=presence-tray%3A%2F%2Fauthorized%2F%3Fstate%3D0707"));
        assert!(link.as_str().contains("app_name=Presence+Tray&"), "{link}");
        assert!(!page(&site, "", Back::Shown).unwrap().as_str().contains("success_url"));
    }

    #[test]
    fn a_page_of_somebody_else_is_not_opened() {
        for (named, expected) in [
            ("https://example.com.evil.example/wp-admin/", "https://example.com.evil.example"),
            ("https://wp.example.com/wp-admin/authorize-application.php", "https://wp.example.com"),
            ("http://example.com/wp-admin/authorize-application.php", "http://example.com"),
            ("https://example.com:8443/", "https://example.com:8443"),
            ("https://zoe@example.com/", "https://example.com"),
        ] {
            let mut site = discovered("https://example.com");
            site.index.authorization = Some(named.to_owned());
            assert_eq!(page(&site, "", Back::Shown), Err(NoPage::Elsewhere(expected.to_owned())), "{named}");
        }
        let mut site = discovered("http://site.example");
        site.index.authorization = Some("http://site.example/wp-admin/".to_owned());
        assert!(page(&site, "", Back::Shown).is_err(), "over plain http anybody could read it");
        let mut site = discovered("http://127.0.0.1:8080");
        site.index.authorization = Some("http://127.0.0.1:8080/wp-admin/".to_owned());
        assert!(page(&site, "", Back::Shown).is_ok());
        site.index.authorization = None;
        assert_eq!(page(&site, "", Back::Shown), Err(NoPage::NotNamed));
    }

    #[test]
    fn only_the_site_that_was_asked_answers() {
        let mut site = discovered("https://example.com/blog");
        site.index.url = Some("https://example.com/wp".to_owned());
        for (site_url, is) in [
            ("https://example.com/blog", true),
            ("https://example.com/blog/", true),
            ("http://example.com/blog", true),
            ("https://EXAMPLE.com:443/wp/", true),
            ("https://example.com./wp", true),
            ("https://example.com", false),
            ("https://example.com/blog2", false),
            ("https://example.com/blog/news", false),
            ("https://example.com/BLOG", false),
            ("https://www.example.com/blog", false),
            ("https://example.com:8443/blog", false),
            ("https://example.com@evil.example/blog", false),
            ("https://zoe:x@example.com/blog", false),
            ("https://evil.example/?https://example.com/blog", false),
            ("https://example.com/blog?x=1", false),
            ("javascript://example.com/blog", false),
            ("example.com/blog", false),
            ("", false),
        ] {
            assert_eq!(belongs(&site, site_url), is, "{site_url}");
        }
    }
}

//! From a typed address to a site's REST root (contract 6.2).

use url::Url;

use crate::address::Address;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::exchange::{Exchange, origin};
use crate::fault::Fault;
use crate::links::{link_element_root, link_header_root};
use crate::rest_root::RestRoot;
use crate::site_index::{FIELDS, SiteIndex};
use crate::transport::{Transport, TransportError};
use crate::wire::text::plain;

/// The most directories that are walked up.
const MOST_DIRECTORIES: usize = 4;

/// A site that was found.
#[derive(Clone, Debug)]
pub struct Discovered {
    /// Where its REST interface begins.
    pub root: RestRoot,
    /// What it says about itself.
    pub index: SiteIndex,
    /// Set where the REST interface is on another origin than the typed address: the user should see and
    /// confirm where a credential would go.
    pub elsewhere: Option<Elsewhere>,
    /// The site's clock when it answered, in seconds since 1970; `None` where it sends none.
    pub site_clock: Option<i64>,
    /// Everything that was tried, in order.
    pub tried: Vec<Tried>,
}

/// Two origins that the user may take for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The origin that was typed.
    pub typed: String,
    /// The origin of the REST interface.
    pub found: String,
}

impl Elsewhere {
    /// Whether the same host only went from plain http to https: whoever typed the one means the other.
    #[must_use]
    pub fn is_same_host_over_tls(&self) -> bool {
        match (self.typed.strip_prefix("http://"), self.found.strip_prefix("https://")) {
            (Some(typed), Some(found)) => typed == found,
            _ => false,
        }
    }
}

/// One address that was tried, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The address.
    pub address: String,
    /// What came of it in a few words: the status, or why there was none.
    pub outcome: String,
    /// Whether it led on.
    pub led_on: bool,
}

/// No site was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct NotDiscovered {
    /// The most telling fault on the way.
    pub fault: Fault,
    /// Everything that was tried, in order.
    pub tried: Vec<Tried>,
}

/// Finds the REST root of the site at `address`: named by the page in its `Link` header or a `<link>`
/// element, or guessed at `/wp-json/` and `?rest_route=/`, here and in the directories above. Redirects
/// are followed; no credential is sent. A site that answers 429 is asked nothing more.
///
/// # Errors
/// [`NotDiscovered`] with the most telling fault and all that was tried.
pub async fn discover<T: Transport>(
    transport: &T,
    address: &Address,
) -> Result<Discovered, Box<NotDiscovered>> {
    let mut search = Search {
        exchange: Exchange::new(transport, None),
        tried: Vec::new(),
        fault: None,
        told_to_stop: false,
    };
    for page in address.candidates() {
        if let Some(found) = search.at(page).await {
            let Found { root, index, site_clock } = found;
            let (typed, found) = (origin(page), root.origin());
            let elsewhere = (typed != found).then_some(Elsewhere { typed, found });
            return Ok(Discovered { root, index, elsewhere, site_clock, tried: search.tried });
        }
        if search.told_to_stop {
            break;
        }
    }
    let fault = search.fault.unwrap_or_else(|| Fault::NotWordPress { address: address.shown() });
    Err(Box::new(NotDiscovered { fault, tried: search.tried }))
}

struct Search<'a, T> {
    exchange: Exchange<'a, T>,
    tried: Vec<Tried>,
    fault: Option<Fault>,
    /// The site answered that these are too many requests.
    told_to_stop: bool,
}

struct Found {
    root: RestRoot,
    index: SiteIndex,
    site_clock: Option<i64>,
}

impl<T: Transport> Search<'_, T> {
    async fn at(&mut self, page: &Url) -> Option<Found> {
        let mut base = page.clone();
        if page.query().is_none() {
            match self.exchange.send(http::Method::GET, Asked::WebPage, page.clone()).await {
                Ok(answer) => {
                    base = answer.url().clone();
                    if let Some(root) = self.named_by(&answer)
                        && let Some(found) = self.index_at(root).await
                    {
                        return Some(found);
                    }
                }
                Err(fault) => {
                    let no_connection = matches!(&fault, Fault::NoAnswer { .. });
                    self.note(page.as_str(), &fault);
                    self.keep(fault);
                    if no_connection {
                        return None;
                    }
                }
            }
        }
        for root in guesses(page, &base) {
            if self.told_to_stop {
                return None;
            }
            if self.tried.iter().any(|tried| tried.address == root.to_string()) {
                continue;
            }
            if let Some(found) = self.index_at(root).await {
                return Some(found);
            }
        }
        None
    }

    /// The root that a page names. One on plain http, named by a page of the same host over TLS, is a
    /// common slip behind a proxy that ends TLS: the secure one is meant.
    fn named_by(&mut self, answer: &Answer) -> Option<RestRoot> {
        if let Err(fault @ Fault::RateLimited(_)) = answer.read(|_| Ok(())) {
            self.note(answer.url().as_str(), &fault);
            self.keep(fault);
            return None;
        }
        let html = String::from_utf8_lossy(answer.body());
        let in_header = link_header_root(answer.headers(), answer.url());
        let place = if in_header.is_some() { "Link header" } else { "<link> element" };
        let named = in_header.or_else(|| link_element_root(&html, answer.url()));
        let address = answer.url().to_string();
        let status = answer.status().as_u16();
        let Some(mut url) = named else {
            if let Err(fault) = answer.read(|_| Ok(())) {
                self.note(&address, &fault);
                if !matches!(fault, Fault::RestNotThere(_) | Fault::NotThere(_)) {
                    self.keep(fault);
                }
            } else {
                self.tried.push(Tried { address, outcome: status.to_string(), led_on: false });
            }
            return None;
        };
        if url.scheme() == "http"
            && answer.url().scheme() == "https"
            && url.host() == answer.url().host()
            && url.port().is_none()
        {
            let _ = url.set_scheme("https");
        }
        self.tried.push(Tried {
            address,
            outcome: format!("{status}, names {} in its {place}", plain(url.as_str(), 200)),
            led_on: true,
        });
        RestRoot::new(url).ok()
    }

    /// The index at `root`, and the root that answered: redirects may have moved it.
    async fn index_at(&mut self, root: RestRoot) -> Option<Found> {
        let asked = root.url("", &[("_fields", FIELDS)]);
        let answer = match self.exchange.send(http::Method::GET, Asked::Index, asked.clone()).await {
            Ok(answer) => answer,
            Err(fault) => {
                self.note(&root.to_string(), &fault);
                self.keep(fault);
                return None;
            }
        };
        let root = if *answer.url() == asked { root } else { moved(&answer).unwrap_or(root) };
        let index = match SiteIndex::from_answer(&answer) {
            Err(Fault::RestClosed(_) | Fault::SignInNeeded(_) | Fault::NotAllowed(_)) => {
                Ok(SiteIndex::closed(&root))
            }
            other => other,
        };
        match index {
            Ok(index) if index.is_wordpress() => {
                let how = if index.closed_to_guests { "closed to guests" } else { "a WordPress site" };
                self.tried.push(Tried { address: root.to_string(), outcome: how.to_owned(), led_on: true });
                Some(Found { root, index, site_clock: answer.date() })
            }
            Ok(_) => {
                self.tried.push(Tried {
                    address: root.to_string(),
                    outcome: "JSON of something else".to_owned(),
                    led_on: false,
                });
                None
            }
            Err(fault) => {
                self.note(&root.to_string(), &fault);
                self.keep(fault);
                None
            }
        }
    }

    fn note(&mut self, address: &str, fault: &Fault) {
        self.tried.push(Tried { address: address.to_owned(), outcome: fault.in_short(), led_on: false });
    }

    /// Keeps the fault that tells most: the first that is more than “not here”. A secure connection that
    /// fails tells less than what plain http shows.
    fn keep(&mut self, fault: Fault) {
        if matches!(fault, Fault::RateLimited(_)) {
            self.told_to_stop = true;
            self.fault = Some(fault);
            return;
        }
        let tells = |fault: &Fault| match fault {
            Fault::RestNotThere(_)
            | Fault::NotThere(_)
            | Fault::RouteMissing(_)
            | Fault::UnexpectedAnswer(_) => 0,
            Fault::WebPageInstead(_) | Fault::PlainPermalinks(_) => 0,
            Fault::NoAnswer {
                error: TransportError::Refused | TransportError::NoSecureConnection, ..
            } => 1,
            _ => 2,
        };
        let rank = tells(&fault);
        if rank > 0 && self.fault.as_ref().is_none_or(|kept| rank > tells(kept)) {
            self.fault = Some(fault);
        }
    }
}

/// The root behind a redirect of the index.
fn moved(answer: &Answer) -> Option<RestRoot> {
    let mut url = answer.url().clone();
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(key, _)| key != "_fields")
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    url.set_query(None);
    if !kept.is_empty() {
        url.query_pairs_mut().extend_pairs(kept);
    }
    RestRoot::new(url).ok()
}

/// Where the root may be, nearest first: below the page that answered, then in the directories above.
fn guesses(typed: &Url, base: &Url) -> Vec<RestRoot> {
    let mut roots = Vec::new();
    if typed.query().is_some() {
        roots.extend(RestRoot::new(typed.clone()).ok());
    }
    let mut directory = base.clone();
    directory.set_query(None);
    directory.set_fragment(None);
    let mut segments: Vec<&str> = base.path().split('/').filter(|segment| !segment.is_empty()).collect();
    if segments.last().is_some_and(|last| last.contains('.')) {
        segments.pop();
    }
    segments.truncate(MOST_DIRECTORIES);
    loop {
        let mut path = segments.join("/");
        if !path.is_empty() {
            path = format!("/{path}");
        }
        directory.set_path(&format!("{path}/wp-json/"));
        roots.extend(RestRoot::new(directory.clone()).ok());
        let mut query = directory.clone();
        query.set_path(&format!("{path}/"));
        query.set_query(Some("rest_route=/"));
        roots.extend(RestRoot::new(query).ok());
        if segments.pop().is_none() {
            return roots;
        }
    }
}

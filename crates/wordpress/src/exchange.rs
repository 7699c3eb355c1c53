//! One request after another to one site: headers, redirects, limits.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderValue, Method, Request};
use url::Url;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::budget::Budget;
use crate::credential::Credential;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::transport::{BodyLimit, Transport, TransportError, may_carry_credentials};

/// The most redirects that are followed for one request.
const REDIRECTS: usize = 5;

/// A way to one site, signed in or not.
pub(crate) struct Exchange<'a, T> {
    pub(crate) transport: &'a T,
    pub(crate) credential: Option<&'a Credential>,
    /// Where each request is counted.
    pub(crate) budget: Option<&'a Budget>,
}

impl<'a, T: Transport> Exchange<'a, T> {
    /// A way on which nothing is counted.
    pub(crate) fn new(transport: &'a T, credential: Option<&'a Credential>) -> Exchange<'a, T> {
        Exchange { transport, credential, budget: None }
    }

    /// Asks `route` below `root`.
    pub(crate) async fn get(
        &self,
        asked: Asked,
        root: &RestRoot,
        route: &str,
        query: &[(&str, &str)],
    ) -> Result<Answer, Fault> {
        self.send(Method::GET, asked, root.url(route, query)).await
    }

    /// Sends a request and follows redirects: any without a credential, with one only within the origin.
    pub(crate) async fn send(&self, method: Method, asked: Asked, url: Url) -> Result<Answer, Fault> {
        let mut url = url;
        for _ in 0..=REDIRECTS {
            let answer = self.send_once(&method, asked, url).await?;
            match redirect(&answer)? {
                None => return Ok(answer),
                Some(next) => url = next,
            }
        }
        Err(Fault::TooManyRedirects { origin: origin(&url) })
    }

    async fn send_once(&self, method: &Method, asked: Asked, url: Url) -> Result<Answer, Fault> {
        let fault = |error| Fault::NoAnswer { origin: origin(&url), error };
        let web_page = asked == Asked::WebPage;
        let limit = if web_page { BodyLimit::WEB_PAGE } else { BodyLimit::DATA };
        // WordPress words its own death in JSON only for who asks for JSON (contract, measured.md).
        let accept = if web_page { "text/html, application/json;q=0.5" } else { "application/json" };
        let mut request = Request::builder()
            .method(method.clone())
            .uri(url.as_str())
            .header(ACCEPT, HeaderValue::from_static(accept))
            .body(Bytes::new())
            .map_err(|_| fault(TransportError::Other))?;
        request.extensions_mut().insert(limit);
        request.extensions_mut().insert(asked);
        if let Some(credential) = self.credential {
            if !may_carry_credentials(&url) {
                return Err(fault(TransportError::PlainHttp));
            }
            request.headers_mut().insert(AUTHORIZATION, credential.header());
        }
        if let Some(budget) = self.budget {
            budget.count();
        }
        let mut response = self.transport.send(request).await.map_err(fault)?;
        if response.body().len() > limit.bytes {
            if !limit.cut {
                return Err(fault(TransportError::TooLarge { limit: limit.bytes }));
            }
            response.body_mut().truncate(limit.bytes);
        }
        let is_data = response.status().is_success() && response.body().starts_with(b"[");
        if !is_data
            && let Some(scrubbed) = self.credential.and_then(|credential| credential.scrub(response.body()))
        {
            *response.body_mut() = Bytes::from(scrubbed);
        }
        Ok(Answer::new(asked, url, self.credential.is_some(), response).keeping_secret(self.credential))
    }
}

/// Where an answer sends its request on to: `None` where it does not.
///
/// # Errors
/// [`Fault::MovedElsewhere`] where the request was signed in and the target is of another origin.
pub fn redirect(answer: &Answer) -> Result<Option<Url>, Fault> {
    if !matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = answer.headers().get("location") else { return Ok(None) };
    let location = String::from_utf8_lossy(location.as_bytes());
    let Ok(mut target) = answer.url().join(location.trim()) else { return Ok(None) };
    if !matches!(target.scheme(), "http" | "https") || !target.has_host() {
        return Ok(None);
    }
    // A password in the target would be none of ours.
    let _ = target.set_username("");
    let _ = target.set_password(None);
    if answer.signed_in() && target.origin() != answer.url().origin() {
        return Err(Fault::MovedElsewhere { from: origin(answer.url()), to: origin(&target) });
    }
    Ok(Some(target))
}

/// Scheme, host and port.
pub(crate) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

//! Asking for pictures of people.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, LOCATION};
use tokio::sync::Semaphore;
use url::Url;
use wordpress::{
    BodyLimit, CertificateException, HttpTransport, Limits, Names, Transport, TransportError, may_be_public,
};

use super::{Face, NotAFace, Source};

/// The largest file that is taken, in bytes. The 48 pixels of Gravatar have about 2 kB.
pub const LARGEST: usize = 64 << 10;
/// So many are asked for at once.
const AT_ONCE: usize = 3;
/// One that is not there after this, redirects and all, is not waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// One whose turn does not come within this is given up.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// So many redirects are followed.
const REDIRECTS: usize = 3;
/// What can be shown.
const FORMATS: &str = "image/png, image/jpeg";

/// Asks hosts that nobody knows for pictures. It has connections of its own: it holds no credential and no cookie, and
/// tells nobody where the address was found.
#[derive(Debug)]
pub struct Strangers<T = HttpTransport> {
    /// To the sites themselves.
    home: T,
    /// To everybody else.
    away: T,
    at_once: Semaphore,
}

impl Strangers {
    /// Beside the way to the sites.
    ///
    /// # Errors
    /// Where TLS can not be set up.
    pub fn beside(sites: &HttpTransport) -> Result<Strangers, TransportError> {
        let limits = Limits { total: PATIENCE, ..Limits::default() };
        Ok(Strangers::over(sites.beside(limits, Names::Any)?, sites.beside(limits, Names::Public)?))
    }
}

impl<T: Transport> Strangers<T> {
    /// Over these ways, to the site that names an address and to everybody else.
    pub fn over(home: T, away: T) -> Strangers<T> {
        Strangers { home, away, at_once: Semaphore::new(AT_ONCE) }
    }

    /// Fetches a picture. `exception`: the certificate that the user accepts at the site itself.
    ///
    /// # Errors
    /// [`NotAFace`] where there is none to be had.
    pub async fn fetch(
        self: Arc<Self>,
        source: Source,
        exception: Option<CertificateException>,
    ) -> Result<Face, NotAFace> {
        let turn = tokio::time::timeout(LONGEST_WAIT, self.at_once.acquire()).await;
        // It is never closed.
        let _permit = turn.map_err(|_| NotAFace::NotThere)?;
        let asked = tokio::time::timeout(PATIENCE, self.ask(&source, exception)).await;
        let file = asked.map_err(|_| NotAFace::NotThere)??;
        // Not on the loop, and a decoder that panics fails this one only.
        let read = tokio::task::spawn_blocking(move || Face::read(&file)).await;
        read.map_err(|_| NotAFace::Broken)?
    }

    async fn ask(&self, source: &Source, exception: Option<CertificateException>) -> Result<Bytes, NotAFace> {
        let mut url = source.url().ok_or(NotAFace::NotThere)?;
        for _ in 0..=REDIRECTS {
            let at_home = source.is_at_home(&url);
            if url.scheme() != "https" || !(at_home || may_be_public(&url)) {
                return Err(NotAFace::NotThere);
            }
            let mut request = Request::get(url.as_str())
                .header(ACCEPT, FORMATS)
                .body(Bytes::new())
                .map_err(|_| NotAFace::NotThere)?;
            request.extensions_mut().insert(BodyLimit { bytes: LARGEST, cut: false });
            if let Some(exception) = exception.clone().filter(|_| at_home) {
                request.extensions_mut().insert(exception);
            }
            let way = if at_home { &self.home } else { &self.away };
            let answer = way.send(request).await.map_err(|_| NotAFace::NotThere)?;
            if answer.status().is_redirection() {
                url = answer
                    .headers()
                    .get(LOCATION)
                    .and_then(|to| onward(&url, to.to_str().ok()?))
                    .ok_or(NotAFace::NotThere)?;
                continue;
            }
            let is_there = answer.status().is_success() && answer.body().len() <= LARGEST;
            return if is_there { Ok(answer.into_body()) } else { Err(NotAFace::NotThere) };
        }
        Err(NotAFace::NotThere)
    }
}

/// Where a redirect leads, without a name and password in it.
fn onward(from: &Url, to: &str) -> Option<Url> {
    let mut to = from.join(to.trim()).ok()?;
    to.set_username("").ok()?;
    to.set_password(None).ok()?;
    Some(to)
}

#[cfg(test)]
mod tests;

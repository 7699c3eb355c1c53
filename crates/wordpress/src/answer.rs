//! One answer of a site, and what was asked for.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use presence::cadence::LONGEST_WAIT;
use url::Url;

pub use crate::asked::Asked;
use crate::credential::Credential;
use crate::wire::text::plain;

/// One answer, whatever its status, and what it answers.
#[derive(Clone, Debug)]
pub struct Answer {
    asked: Asked,
    url: Url,
    signed_in: bool,
    /// What must not be shown of the body.
    secret: Option<Credential>,
    response: Response<Bytes>,
}

/// The most characters of a body that are shown.
const SHOWN: usize = 40;

impl Answer {
    /// The `response` to a request for `url` that carried a credential or not.
    #[must_use]
    pub fn new(asked: Asked, url: Url, signed_in: bool, response: Response<Bytes>) -> Answer {
        Answer { asked, url, signed_in, secret: None, response }
    }

    /// The answer to a request with `credential`, which is not shown should the body hold it.
    pub(crate) fn keeping_secret(self, credential: Option<&Credential>) -> Answer {
        Answer { secret: credential.cloned(), ..self }
    }

    /// What was asked for.
    #[must_use]
    pub fn asked(&self) -> Asked {
        self.asked
    }

    /// The address that answered.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Whether the request carried a credential.
    #[must_use]
    pub fn signed_in(&self) -> bool {
        self.signed_in
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body, decompressed.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.response.body()
    }

    /// How the body begins, on one line and safe to show.
    pub(crate) fn begins(&self) -> String {
        let scrubbed = |text: &str| self.secret.as_ref().and_then(|secret| secret.scrub(text.as_bytes()));
        let body = String::from_utf8_lossy(self.body());
        let body = scrubbed(&body).unwrap_or_else(|| body.into_owned());
        // Once more: characters that are left out may have stood between those of the secret.
        let line = plain(&body, 1000);
        plain(&scrubbed(&line).unwrap_or(line), SHOWN)
    }

    /// The value of a header as text; `None` where it is missing or no text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.headers().get(name)?.to_str().ok()
    }

    /// The value of a header as a number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.header(name)?.trim().parse().ok()
    }

    /// When the site answered, by its own clock, in seconds since 1970 (the `Date` header).
    #[must_use]
    pub fn date(&self) -> Option<i64> {
        let date = httpdate::parse_http_date(self.header("date")?).ok()?;
        let since = date.duration_since(std::time::UNIX_EPOCH).ok()?;
        i64::try_from(since.as_secs()).ok()
    }

    /// How long the site said to stay away: `Retry-After` in seconds or as a date by the site's own
    /// clock, at most [`LONGEST_WAIT`].
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let value = self.header("retry-after")?.trim();
        let seconds = if let Ok(seconds) = value.parse::<u64>() {
            seconds
        } else {
            let at = httpdate::parse_http_date(value).ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
            let now = u64::try_from(self.date()?).ok()?;
            at.as_secs().saturating_sub(now)
        };
        Some(Duration::from_secs(seconds).min(LONGEST_WAIT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(headers: &[(&str, &str)]) -> Answer {
        let mut response = Response::builder().status(503);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        Answer::new(
            Asked::Rooms,
            Url::parse("https://example.com/").unwrap(),
            true,
            response.body(Bytes::new()).unwrap(),
        )
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_by_the_sites_clock() {
        let date = ("date", "Tue, 24 Nov 2026 03:47:19 GMT");
        for (headers, wait) in [
            (vec![("retry-after", "600")], Some(600)),
            (vec![("retry-after", " 0 ")], Some(0)),
            (vec![("retry-after", "999999999")], Some(3600)),
            (vec![date, ("retry-after", "Tue, 24 Nov 2026 03:48:19 GMT")], Some(60)),
            (vec![date, ("retry-after", "Tue, 24 Nov 2026 03:40:00 GMT")], Some(0)),
            (vec![("retry-after", "Tue, 24 Nov 2026 03:48:19 GMT")], None),
            (vec![("retry-after", "soon")], None),
            (vec![("retry-after", "-5")], None),
            (vec![], None),
        ] {
            assert_eq!(answer(&headers).retry_after(), wait.map(Duration::from_secs), "{headers:?}");
        }
    }
}

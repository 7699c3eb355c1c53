//! One answer of a site, and what was asked for.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use url::Url;

use crate::fault::Fault;
use crate::judge;
use crate::wire::WireError;

/// What a request asked for; faults are judged and worded by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A page of the site, to find its REST interface.
    WebPage,
    /// The index of the REST interface.
    Index,
    /// What the presence plugin offers.
    PresenceRoutes,
    /// Which posts somebody is in.
    Rooms,
    /// Everybody signed in.
    Online,
    /// Who is in one post.
    Room,
    /// Who is on which site of a network.
    Network,
    /// Who the credential belongs to.
    Me,
    /// The application password in use.
    PasswordInUse,
    /// How a post type is read.
    PostType,
    /// Titles and modified times of posts.
    Posts,
    /// Who saved a post.
    Revisions,
    /// Unsaved text in a post.
    Autosaves,
}

impl Asked {
    /// In words, for “asked for …”.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Asked::WebPage => "the page",
            Asked::Index => "the index of the REST interface",
            Asked::PresenceRoutes => "what the presence plugin offers",
            Asked::Rooms => "who is in which post",
            Asked::Online => "who is signed in",
            Asked::Room => "who is in one post",
            Asked::Network => "who is on which site of the network",
            Asked::Me => "the account that is signed in",
            Asked::PasswordInUse => "the application password in use",
            Asked::PostType => "a type of posts",
            Asked::Posts => "the titles of posts",
            Asked::Revisions => "who saved a post",
            Asked::Autosaves => "the autosaves of a post",
        }
    }

    /// Whether the presence plugin answers it.
    pub(crate) fn is_presence(self) -> bool {
        matches!(self, Asked::PresenceRoutes | Asked::Rooms | Asked::Online | Asked::Room | Asked::Network)
    }

    /// Whether it is about a single post, which may have become unreadable meanwhile.
    pub(crate) fn is_about_posts(self) -> bool {
        matches!(self, Asked::Room | Asked::PostType | Asked::Posts | Asked::Revisions | Asked::Autosaves)
    }
}

/// One answer, whatever its status, and what it answers.
#[derive(Clone, Debug)]
pub struct Answer {
    asked: Asked,
    url: Url,
    signed_in: bool,
    response: Response<Bytes>,
}

impl Answer {
    /// The `response` to a request for `url` that carried a credential or not.
    #[must_use]
    pub fn new(asked: Asked, url: Url, signed_in: bool, response: Response<Bytes>) -> Answer {
        Answer { asked, url, signed_in, response }
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

    /// What `parse` makes of the body, or the fault that this answer is.
    ///
    /// # Errors
    /// The [`Fault`] that the status, the headers or the body show.
    pub fn read<T>(&self, parse: impl FnOnce(&[u8]) -> Result<T, WireError>) -> Result<T, Fault> {
        judge::status(self)?;
        parse(self.body()).map_err(|error| judge::body(self, error))
    }
}

/// The longest time that a site can keep this program away with one answer.
pub const LONGEST_WAIT: Duration = Duration::from_secs(3600);

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

//! What can be wrong with a site, by name.

use std::time::Duration;

/// Something that is wrong with a site, or with what stands in front of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The web server does not hand the `Authorization` header to PHP.
    StrippedAuthorization,
    /// Application passwords are switched off (or plain http on a production site).
    ApplicationPasswordsOff,
    /// Wrong credentials are answered by `incorrect_password` and its like on every route. Without this trouble they
    /// count as nobody: 401 `rest_forbidden` or `rest_not_logged_in`, and 200 on the public index.
    NamesWrongPasswords,
    /// A plugin closes REST to everybody who is not signed in (401 `rest_cannot_access`).
    RestClosed,
    /// A plugin closes REST to everybody (403 `rest_disabled`).
    RestClosedToAll,
    /// A firewall's own HTML page with this status (200 and 403 are common).
    FirewallPage(u16),
    /// A page that wants a browser to prove itself (403, `cf-mitigated: challenge`).
    Challenge,
    /// HTTP Basic in front of the whole site (staging); the credentials that pass it.
    BasicAuthGate {
        /// The gate's user name.
        user: String,
        /// The gate's password.
        password: String,
    },
    /// WordPress is being updated (503, `Retry-After: 600`).
    Maintenance,
    /// WordPress cannot reach its database.
    DatabaseDown,
    /// PHP stops with a fatal error.
    PhpFatal(PhpFatal),
    /// PHP prints a warning in front of the JSON.
    PhpWarning,
    /// 429 with this many seconds in `Retry-After`.
    TooManyRequests {
        /// Seconds to wait.
        retry_after: u64,
    },
    /// An error page of a proxy: 502, 503, 504, 403.
    Proxy {
        /// The status.
        status: u16,
        /// `Retry-After` in seconds, if sent.
        retry_after: Option<u64>,
    },
    /// 301 to the same path at another origin (another host, or https).
    RedirectTo(String),
    /// The `Date` header is this many seconds off; rows are stamped by the wrong clock too.
    WrongClock {
        /// Seconds, negative for a clock that is behind.
        seconds: i64,
    },
    /// The answer comes late.
    Slow(Duration),
    /// The connection is taken and nothing is ever answered.
    NeverAnswers,
    /// The answer stops after this many bytes of its body, though more were announced.
    CutAfter(usize),
    /// The headers come, then nothing.
    StallsInBody,
    /// The body never ends.
    EndlessBody,
    /// A small gzip body that unpacks to a gigabyte.
    GzipBomb,
    /// Bytes that are no text at all, called JSON.
    Garbage,
    /// The first half of the JSON, and then a proper end.
    HalfJson,
    /// The plugin is not active.
    PluginInactive,
    /// Presence is not recorded: reads empty out, writes are answered by 501.
    RecordingOff,
    /// The plugin's table is not there: reads are empty, writes are answered by 503.
    StorageMissing,
    /// The totals of lists say something else than the list.
    LyingTotal {
        /// `X-WP-Total`.
        total: u64,
        /// `X-WP-TotalPages`.
        pages: u64,
    },
}

/// The forms of a PHP fatal error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhpFatal {
    /// WordPress' handler answers: JSON or HTML, by `Accept`.
    Handled,
    /// The same with the error's text and stack trace in it.
    Shown,
    /// The handler is off: 500 and an empty body.
    Silent,
}

/// A trouble, and for which requests.
#[derive(Clone, Debug)]
struct Held {
    trouble: Trouble,
    /// Only requests whose path and query contain this.
    only: Option<String>,
    /// For that many requests more.
    remaining: Option<u32>,
}

/// The troubles of one site.
#[derive(Clone, Debug, Default)]
pub struct Troubles {
    held: Vec<Held>,
}

impl Troubles {
    /// From now on, for every request.
    pub fn set(&mut self, trouble: Trouble) {
        self.held.push(Held { trouble, only: None, remaining: None });
    }

    /// From now on, for requests whose path and query contain the text.
    pub fn set_for(&mut self, only: &str, trouble: Trouble) {
        self.held.push(Held { trouble, only: Some(only.into()), remaining: None });
    }

    /// For the next `requests` requests.
    pub fn set_next(&mut self, requests: u32, trouble: Trouble) {
        self.held.push(Held { trouble, only: None, remaining: Some(requests) });
    }

    /// Nothing is wrong any more.
    pub fn clear(&mut self) {
        self.held.clear();
    }

    /// Whether this trouble stands for every request.
    #[must_use]
    pub fn stands(&self, trouble: &Trouble) -> bool {
        self.held
            .iter()
            .any(|held| held.trouble == *trouble && held.only.is_none() && held.remaining.is_none())
    }

    /// The troubles that meet this request; counts it.
    pub(crate) fn meet(&mut self, target: &str) -> Vec<Trouble> {
        let mut met = Vec::new();
        for held in &mut self.held {
            if held.only.as_ref().is_none_or(|only| target.contains(only.as_str())) {
                met.push(held.trouble.clone());
                if let Some(remaining) = &mut held.remaining {
                    *remaining = remaining.saturating_sub(1);
                }
            }
        }
        self.held.retain(|held| held.remaining != Some(0));
        met
    }
}

/// How an answer travels: what only a real connection can show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    /// At once and whole.
    #[default]
    AtOnce,
    /// Whole, this much later.
    After(Duration),
    /// Never: the connection stays open and silent.
    Never,
    /// The connection breaks after this many bytes of the body.
    CutAfter(usize),
    /// The headers and this many bytes of the body, then silence.
    StallAfter(usize),
    /// The body is repeated without end.
    Endless,
}

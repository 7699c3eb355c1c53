//! The simulator's clock: an argument of everything that depends on time.

use std::fmt;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

/// A moment, in milliseconds since the start of 1970 (UTC). Never before 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Now(pub u64);

impl Now {
    /// The moment that lies `seconds` after the start of 1970.
    #[must_use]
    pub const fn from_seconds(seconds: u64) -> Self {
        Self(seconds * 1000)
    }

    /// Reads `2026-11-24 03:47:14` (UTC), the form of `date_gmt` and of the recorded pages.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let stamp: Timestamp = format!("{}Z", text.replacen(' ', "T", 1)).parse().ok()?;
        Some(Self(u64::try_from(stamp.as_millisecond()).ok()?))
    }

    /// What the system's clock says.
    #[must_use]
    pub fn system() -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    /// Whole seconds since 1970.
    #[must_use]
    pub const fn seconds(self) -> u64 {
        self.0 / 1000
    }

    /// The second that has begun. The plugin keeps whole seconds, so a row lives up to a second less than its lifetime:
    /// this is what takes a dashboard of 0.1.14 away in every minute (measured).
    #[must_use]
    pub const fn whole_second(self) -> Self {
        Self::from_seconds(self.seconds())
    }

    /// The moment `duration` later.
    #[must_use]
    pub fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)))
    }

    /// How long ago `earlier` was; zero when it is still to come.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }

    /// The moment `seconds` away, before or after.
    #[must_use]
    pub fn shifted(self, seconds: i64) -> Self {
        Self(self.0.saturating_add_signed(seconds.saturating_mul(1000)))
    }

    fn formatted(self, form: &str) -> String {
        let stamp =
            Timestamp::from_millisecond(i64::try_from(self.0).unwrap_or(i64::MAX)).unwrap_or_default();
        stamp.strftime(form).to_string()
    }

    /// `2026-11-24 03:47:14`, as in `date_gmt` of a presence row (contract 1.1).
    #[must_use]
    pub fn mysql(self) -> String {
        self.formatted("%Y-%m-%d %H:%M:%S")
    }

    /// `2026-11-24T03:47:14`, as in the dates of posts, revisions and application passwords.
    #[must_use]
    pub fn rest(self) -> String {
        self.formatted("%Y-%m-%dT%H:%M:%S")
    }

    /// `Tue, 24 Nov 2026 03:47:14 GMT`, as in the `Date` header.
    #[must_use]
    pub fn http(self) -> String {
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(self.seconds()))
    }
}

impl fmt::Display for Now {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.mysql())
    }
}

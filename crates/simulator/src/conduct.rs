//! Judging the client: every request is noted, and what no good client does is a violation.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, header};

use crate::asked::Asked;
use crate::time::Now;
use crate::world::SiteId;

/// Something that a good client does not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which rule.
    pub rule: Rule,
    /// On which site.
    pub site: SiteId,
    /// When.
    pub at: Now,
    /// Method and target of the request.
    pub request: String,
}

/// The rules that a client is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A read of a REST route without `_fields`.
    MissingFields,
    /// A second request to a site while one is under way.
    TwoAtOnce,
    /// The same list again sooner than [`Conduct::least_interval`].
    TooSoon,
    /// `per_page` above 100.
    PerPageAbove100,
    /// `room[]`, which makes the plugin stop with an error.
    RoomArray,
    /// A password that belongs to another installation.
    ForeignCredential,
    /// The same password again after it was answered by 401.
    AfterRefusal,
    /// A request before the time in `Retry-After` was over.
    DuringRetryAfter,
    /// A method other than GET, HEAD and OPTIONS on a presence route: the client only reads.
    Writes,
}

/// What was asked so far, and what of it should not have been.
#[derive(Clone, Debug)]
pub struct Conduct {
    /// The shortest time between two reads of one list (default 5 s).
    pub least_interval: Duration,
    violations: Vec<Violation>,
    counts: BTreeMap<(SiteId, String), u64>,
    hours: BTreeMap<(SiteId, u64), u64>,
    bytes: BTreeMap<SiteId, u64>,
    last: BTreeMap<(SiteId, String), Now>,
    refused: BTreeSet<(SiteId, String)>,
    wait_until: BTreeMap<SiteId, Now>,
    under_way: BTreeMap<SiteId, u32>,
}

impl Default for Conduct {
    fn default() -> Self {
        Self {
            least_interval: Duration::from_secs(5),
            violations: Vec::new(),
            counts: BTreeMap::new(),
            hours: BTreeMap::new(),
            bytes: BTreeMap::new(),
            last: BTreeMap::new(),
            refused: BTreeSet::new(),
            wait_until: BTreeMap::new(),
            under_way: BTreeMap::new(),
        }
    }
}

/// A request with its answer.
pub(crate) struct Seen<'a> {
    pub(crate) site: SiteId,
    pub(crate) request: &'a Request<Bytes>,
    pub(crate) asked: &'a Asked,
    pub(crate) route: Option<String>,
    pub(crate) response: &'a Response<Bytes>,
    pub(crate) foreign_secret: bool,
    pub(crate) now: Now,
}

impl Conduct {
    /// What should not have been asked, in order.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.violations.clone()
    }

    /// Violations of one rule.
    #[must_use]
    pub fn broken(&self, rule: Rule) -> usize {
        self.violations.iter().filter(|one| one.rule == rule).count()
    }

    /// Forgets everything but the setting.
    pub fn clear(&mut self) {
        let under_way = std::mem::take(&mut self.under_way);
        *self = Self { least_interval: self.least_interval, under_way, ..Self::default() };
    }

    /// How often each route of each site was asked for.
    #[must_use]
    pub fn requests(&self) -> &BTreeMap<(SiteId, String), u64> {
        &self.counts
    }

    /// All requests to a site.
    #[must_use]
    pub fn requests_to(&self, site: SiteId) -> u64 {
        self.counts.iter().filter(|((one, _), _)| *one == site).map(|(_, count)| count).sum()
    }

    /// Requests per site and hour since 1970.
    #[must_use]
    pub fn by_hour(&self) -> &BTreeMap<(SiteId, u64), u64> {
        &self.hours
    }

    /// Bytes of answered bodies, before packing.
    #[must_use]
    pub fn bytes(&self, site: SiteId) -> u64 {
        self.bytes.get(&site).copied().unwrap_or_default()
    }

    /// A request began to be answered over a connection.
    pub(crate) fn begins(&mut self, site: SiteId, request: String, at: Now) {
        let under_way = self.under_way.entry(site).or_default();
        *under_way += 1;
        if *under_way > 1 {
            self.violations.push(Violation { rule: Rule::TwoAtOnce, site, at, request });
        }
    }

    /// Its answer is out.
    pub(crate) fn ends(&mut self, site: SiteId) {
        let under_way = self.under_way.entry(site).or_default();
        *under_way = under_way.saturating_sub(1);
    }

    /// Notes a request and its answer. What people do with a browser is not judged.
    pub(crate) fn saw(&mut self, seen: Seen<'_>) {
        if seen.asked.by_browser {
            return;
        }
        let (site, now) = (seen.site, seen.now);
        let target = seen.request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
        let line = format!("{} {target}", seen.request.method());
        let mut break_rule =
            |rule| self.violations.push(Violation { rule, site, at: now, request: line.clone() });
        let asked = seen.asked;
        let is_read = matches!(*seen.request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        if let Some(route) = &seen.route {
            if seen.request.method() == Method::GET && asked.fields().is_none() {
                break_rule(Rule::MissingFields);
            }
            if asked
                .text("per_page")
                .and_then(|text| text.parse::<u64>().ok())
                .is_some_and(|count| count > 100)
            {
                break_rule(Rule::PerPageAbove100);
            }
            if asked.params.get("room").is_some_and(serde_json::Value::is_array) {
                break_rule(Rule::RoomArray);
            }
            if !is_read && route.starts_with("/wp-presence/") {
                break_rule(Rule::Writes);
            }
            if is_read && route.starts_with("/wp-presence/v1/presence") {
                let page = asked.text("page").unwrap_or_default();
                let key = format!("{route} {} {page}", asked.text("room").unwrap_or_default());
                let before = self.last.insert((site, key), now);
                if before.is_some_and(|before| now.since(before) < self.least_interval) {
                    break_rule(Rule::TooSoon);
                }
            }
        }
        if seen.foreign_secret {
            break_rule(Rule::ForeignCredential);
        }
        if self.wait_until.get(&site).is_some_and(|until| now < *until) {
            break_rule(Rule::DuringRetryAfter);
        }
        let credential = seen.request.headers().get(header::AUTHORIZATION);
        if let Some(credential) = credential.and_then(|value| value.to_str().ok()) {
            let key = (site, credential.to_owned());
            if self.refused.contains(&key) {
                break_rule(Rule::AfterRefusal);
            }
            if seen.response.status() == 401 {
                self.refused.insert(key);
            }
        }
        let wait = seen
            .response
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        if let Some(seconds) = wait {
            self.wait_until.insert(site, now.after(Duration::from_secs(seconds)));
        }
        let name = seen.route.unwrap_or_else(|| format!("page {}", seen.request.uri().path()));
        *self.counts.entry((site, name)).or_default() += 1;
        *self.hours.entry((site, now.seconds() / 3600)).or_default() += 1;
        *self.bytes.entry(site).or_default() += seen.response.body().len() as u64;
    }
}

//! The world: installations on their origins, and the one function from request to answer.

use bytes::Bytes;
use http::{Method, Request, Response, header};

use crate::asked::Asked;
use crate::browser::{Action, BrowserId};
use crate::conduct::{Conduct, Seen};
use crate::loading::{Loading, RequestTimes};
use crate::pages;
use crate::people::People;
use crate::site::{Installation, Site};
use crate::tab::Tab;
use crate::time::Now;
use crate::trouble::{Delivery, Trouble};
use crate::wordpress::spoil;

/// A site in a [`World`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId {
    /// The installation's place.
    pub installation: usize,
    /// The site's place in it.
    pub site: usize,
}

/// WordPress installations, the people who work on them, and the judgement of whoever asks.
#[derive(Debug)]
pub struct World {
    pub(crate) installations: Vec<Installation>,
    /// What was asked, and what should not have been.
    pub conduct: Conduct,
    pub(crate) people: People,
    pub(crate) random: u64,
}

impl World {
    /// An empty world; the seed decides everything that is left to chance.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            installations: Vec::new(),
            conduct: Conduct::default(),
            people: People::new(seed),
            random: seed,
        }
    }

    /// Adds an installation and names its first site; those after it count on from `site`.
    pub fn add(&mut self, installation: Installation) -> SiteId {
        self.installations.push(installation);
        SiteId { installation: self.installations.len() - 1, site: 0 }
    }

    /// A site, to look at.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "a SiteId comes from this world; another one is an error of the test"
    )]
    pub fn site(&self, id: SiteId) -> &Site {
        &self.installations[id.installation].sites[id.site]
    }

    /// A site, to change.
    #[expect(
        clippy::indexing_slicing,
        reason = "a SiteId comes from this world; another one is an error of the test"
    )]
    pub fn site_mut(&mut self, id: SiteId) -> &mut Site {
        &mut self.installations[id.installation].sites[id.site]
    }

    /// The installation of a site, to look at.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "a SiteId comes from this world; another one is an error of the test"
    )]
    pub fn installation(&self, id: SiteId) -> &Installation {
        &self.installations[id.installation]
    }

    /// The installation of a site, to change.
    #[expect(
        clippy::indexing_slicing,
        reason = "a SiteId comes from this world; another one is an error of the test"
    )]
    pub fn installation_mut(&mut self, id: SiteId) -> &mut Installation {
        &mut self.installations[id.installation]
    }

    /// The site's address without a slash at the end.
    #[must_use]
    pub fn home(&self, id: SiteId) -> String {
        format!("{}{}", self.installation(id).origin, self.site(id).path.trim_end_matches('/'))
    }

    /// Makes a trouble begin on a site.
    pub fn trouble(&mut self, id: SiteId, trouble: Trouble) {
        self.site_mut(id).troubles.set(trouble);
    }

    /// Lets time pass: heartbeats that are due are sent, what people planned is done.
    pub fn advance(&mut self, now: Now) {
        self.people.advance(&mut self.installations, now);
    }

    /// Gives a user of the site a browser; nothing is open in it yet.
    pub fn browser(&mut self, site: SiteId, user_id: u64) -> BrowserId {
        let generation = self.site(site).generation;
        self.people.add(site, user_id, generation)
    }

    /// Tells how long a browser's heartbeats take to the table, which is left to chance otherwise.
    pub fn requests_take(&mut self, browser: BrowserId, times: RequestTimes) {
        self.people.requests_take(browser, times);
    }

    /// Somebody does something now. What was due before is done first.
    pub fn act(&mut self, browser: BrowserId, action: &Action, now: Now) {
        self.advance(now);
        self.people.act(&mut self.installations, browser, action, None, now);
    }

    /// Somebody does something now, and the page load that follows goes as told instead of as chance has it.
    pub fn act_loading(&mut self, browser: BrowserId, action: &Action, loading: Loading, now: Now) {
        self.advance(now);
        self.people.act(&mut self.installations, browser, action, Some(loading), now);
    }

    /// Somebody will do something, once time has come there.
    pub fn plan(&mut self, at: Now, browser: BrowserId, action: Action) {
        self.people.plan(at, browser, action, None);
    }

    /// Somebody will do something, and the page load that follows will go as told.
    pub fn plan_loading(&mut self, at: Now, browser: BrowserId, action: Action, loading: Loading) {
        self.people.plan(at, browser, action, Some(loading));
    }

    /// The tabs of a browser, to look at.
    #[must_use]
    pub fn tabs(&self, browser: BrowserId) -> &[Tab] {
        self.people.tabs(browser)
    }

    /// Answers a request. The installation is found by the request's host, the site by its path.
    pub fn respond(&mut self, request: &Request<Bytes>, now: Now) -> Response<Bytes> {
        self.answer(request, now).0
    }

    /// Answers a request and says how the answer travels.
    pub fn answer(&mut self, request: &Request<Bytes>, now: Now) -> (Response<Bytes>, Delivery) {
        let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        let host = request
            .uri()
            .authority()
            .map(http::uri::Authority::as_str)
            .or(named)
            .unwrap_or_default()
            .to_owned();
        let found = self
            .installations
            .iter()
            .position(|one| one.origin.split_once("://").is_some_and(|(_, at)| at == host));
        match found {
            Some(installation) => self.answer_at(installation, request, now),
            None => (pages::proxy(404, None, now), Delivery::AtOnce),
        }
    }

    /// The site that a request to an installation is for: the longest path that fits.
    pub(crate) fn place(&self, installation: usize, path: &str) -> Option<SiteId> {
        let sites = &self.installations.get(installation)?.sites;
        let fitting = sites
            .iter()
            .enumerate()
            .filter(|(_, site)| path.starts_with(&site.path) || path == site.path.trim_end_matches('/'));
        let (site, _) = fitting.max_by_key(|(_, site)| site.path.len())?;
        Some(SiteId { installation, site })
    }

    /// Answers a request that reached this installation, whatever its `Host` says.
    pub(crate) fn answer_at(
        &mut self,
        installation: usize,
        request: &Request<Bytes>,
        now: Now,
    ) -> (Response<Bytes>, Delivery) {
        self.advance(now);
        let Some(id) = self.place(installation, request.uri().path()) else {
            return (pages::proxy(404, None, now), Delivery::AtOnce);
        };
        let target = request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
        let troubles = self.site_mut(id).troubles.meet(&target);
        let asked = Asked::read(request);
        let (mut response, delivery) = self.troubled(id, asked.clone(), &troubles, now);
        if request.method() == Method::HEAD {
            *response.body_mut() = Bytes::new();
        }
        self.conduct.saw(Seen {
            site: id,
            request,
            asked: &asked,
            route: self.route(id, &asked),
            response: &response,
            foreign_secret: self.is_foreign_secret(id, &asked),
            now,
        });
        (response, delivery)
    }

    /// Whether the request carries an application password of another installation.
    fn is_foreign_secret(&self, id: SiteId, asked: &Asked) -> bool {
        let Some((name, secret)) = &asked.credential else { return false };
        if self.installation(id).sign_in(name, secret).is_some() {
            return false;
        }
        self.installations
            .iter()
            .enumerate()
            .any(|(at, other)| at != id.installation && other.sign_in(name, secret).is_some())
    }

    /// What stands in front of WordPress answers first; what is wrong inside changes WordPress' answer.
    fn troubled(
        &mut self,
        id: SiteId,
        mut asked: Asked,
        troubles: &[Trouble],
        now: Now,
    ) -> (Response<Bytes>, Delivery) {
        let mut delivery = Delivery::AtOnce;
        let mut behind = 0;
        for trouble in troubles {
            let json = asked.wants_json;
            let page = match trouble {
                Trouble::WrongClock { seconds } => {
                    behind = *seconds;
                    continue;
                }
                Trouble::Slow(time) => {
                    delivery = Delivery::After(*time);
                    continue;
                }
                Trouble::NeverAnswers => {
                    delivery = Delivery::Never;
                    continue;
                }
                Trouble::CutAfter(bytes) => {
                    delivery = Delivery::CutAfter(*bytes);
                    continue;
                }
                Trouble::StallsInBody => {
                    delivery = Delivery::StallAfter(1);
                    continue;
                }
                Trouble::EndlessBody => {
                    delivery = Delivery::Endless;
                    continue;
                }
                Trouble::StrippedAuthorization => {
                    asked.credential = None;
                    continue;
                }
                Trouble::FirewallPage(status) => pages::firewall(*status, now),
                Trouble::Challenge => pages::challenge(now),
                Trouble::BasicAuthGate { user, password } => {
                    if asked
                        .credential
                        .as_ref()
                        .is_some_and(|(name, secret)| name == user && secret == password)
                    {
                        continue;
                    }
                    pages::basic_gate(now)
                }
                Trouble::Maintenance => pages::maintenance(json, now),
                Trouble::DatabaseDown => pages::database_down(json, now),
                Trouble::PhpFatal(form) => pages::php_fatal(*form, json, now),
                Trouble::TooManyRequests { retry_after } => pages::proxy(429, Some(*retry_after), now),
                Trouble::Proxy { status, retry_after } => pages::proxy(*status, *retry_after, now),
                Trouble::RedirectTo(origin) => {
                    let query =
                        if asked.query.is_empty() { String::new() } else { format!("?{}", asked.query) };
                    pages::moved(&format!("{origin}{}{query}", asked.path), now)
                }
                _ => continue,
            };
            return (page, delivery);
        }
        let mut response = self.wordpress(id, &asked, troubles, (now, behind));
        for trouble in troubles {
            spoil(&mut response, trouble);
        }
        (response, delivery)
    }
}

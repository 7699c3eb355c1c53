//! The world: installations on their origins, and the one function from request to answer.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, header};

use crate::accounts::User;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::conduct::{Conduct, Seen};
use crate::gzip;
use crate::pages;
use crate::people::People;
use crate::routes::{self, Call};
use crate::site::{Installation, Site};
use crate::time::Now;
use crate::trouble::{Delivery, Trouble};

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
    random: u64,
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
        let mut clock = now;
        for trouble in troubles {
            let json = asked.wants_json;
            let page = match trouble {
                Trouble::WrongClock { seconds } => {
                    clock = now.shifted(*seconds);
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
                    asked.has_authorization = false;
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
        let mut response = self.wordpress(id, &asked, troubles, clock);
        for trouble in troubles {
            spoil(&mut response, trouble);
        }
        (response, delivery)
    }

    /// The REST route a request asks for, if it asks for one.
    fn route(&self, id: SiteId, asked: &Asked) -> Option<String> {
        let site = self.site(id);
        if let Some(route) = asked.text("rest_route") {
            return Some(format!("/{}", route.trim_matches('/')));
        }
        if !site.pretty_permalinks {
            return None;
        }
        let below = asked.path.strip_prefix(site.path.as_str())?;
        let below = below.strip_prefix("index.php/").unwrap_or(below);
        let rest = below.strip_prefix("wp-json")?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("/{}", rest.trim_matches('/')))
    }

    fn wordpress(&mut self, id: SiteId, asked: &Asked, troubles: &[Trouble], now: Now) -> Response<Bytes> {
        let has = |trouble: &Trouble| troubles.contains(trouble);
        let home = self.home(id);
        let pretty = self.site(id).pretty_permalinks;
        let root = if pretty { format!("{home}/wp-json/") } else { format!("{home}/index.php?rest_route=/") };
        let Some(route) = self.route(id, asked) else { return self.page(id, asked, &home, &root, now) };
        let passwords = self.site(id).application_passwords && !has(&Trouble::ApplicationPasswordsOff);
        let signed = if passwords { self.sign_in(id, asked, now) } else { None };
        let refused = asked.credential.is_some() && signed.is_none() && passwords;
        let (user, password) = signed.map_or((None, None), |(user, password)| (Some(user), Some(password)));
        let signed_in = user.is_some();
        let answer = if refused && has(&Trouble::NamesWrongPasswords) {
            self.wrong_password(id, asked)
        } else if has(&Trouble::RestClosedToAll) {
            Answer::error(
                if signed_in { 403 } else { 401 },
                "rest_disabled",
                "The REST API is disabled on this site.",
            )
        } else if has(&Trouble::RestClosed) && !signed_in {
            Answer::error(401, "rest_cannot_access", "Only authenticated users can access the REST API.")
        } else {
            let site = self.site(id);
            let network_records = self.installation(id).network.is_none_or(|network| network.recording);
            let plugin_active = site.plugin_active && !has(&Trouble::PluginInactive);
            let recording = site.recording && network_records && !has(&Trouble::RecordingOff);
            let storage = site.storage && !has(&Trouble::StorageMissing);
            let Some(installation) = self.installations.get_mut(id.installation) else {
                return pages::proxy(404, None, now);
            };
            let mut call = Call {
                asked,
                installation,
                place: id.site,
                user,
                password,
                now,
                root: root.clone(),
                home,
                plugin_active,
                recording,
                storage,
                application_passwords: passwords,
                random: &mut self.random,
            };
            routes::answer(&mut call, &route)
        };
        answer.into_response(asked, &root, signed_in, now)
    }

    /// Signs in by application password and notes its use (at most once a day).
    fn sign_in(&mut self, id: SiteId, asked: &Asked, now: Now) -> Option<(User, String)> {
        let (name, secret) = asked.credential.as_ref()?;
        let user_id = self.installation(id).sign_in(name, secret)?.id;
        let user = self.installation_mut(id).users.iter_mut().find(|user| user.id == user_id)?;
        let secret = secret.replace(' ', "");
        let password = user.passwords.iter_mut().find(|one| one.secret == secret)?;
        if password.last_used.is_none_or(|at| now.since(at) > Duration::from_secs(24 * 3600)) {
            password.last_used = Some(now);
        }
        let uuid = password.uuid.clone();
        Some((user.clone(), uuid))
    }

    fn wrong_password(&self, id: SiteId, asked: &Asked) -> Answer {
        let name = asked.credential.as_ref().map_or("", |(name, _)| name.as_str());
        let known = self.installation(id).users.iter().any(|user| user.login == name || user.email == name);
        let (code, message) = match (known, name.contains('@')) {
            (true, _) => ("incorrect_password", "The provided password is an invalid application password."),
            (false, true) => ("invalid_email", "Unknown email address. Check again or try your username."),
            (false, false) => {
                ("invalid_username", "Unknown username. Check again or try your email address.")
            }
        };
        Answer::error(401, code, message)
    }

    /// Everything that is no REST route: home, sign-in, the dashboard, and addresses that do not exist.
    fn page(&self, id: SiteId, asked: &Asked, home: &str, root: &str, now: Now) -> Response<Bytes> {
        let site = self.site(id);
        let title = html_escape::decode_html_entities(&site.name).into_owned();
        let below = asked.path.strip_prefix(site.path.as_str()).unwrap_or_default();
        match below {
            "" | "index.php" => pages::theme(200, &title, root, now),
            "wp-login.php" => pages::sign_in(&title, now),
            _ if below == "wp-admin" => pages::redirect(301, &format!("{home}/wp-admin/"), now),
            _ if below.starts_with("wp-admin/") => {
                let to = url::form_urlencoded::Serializer::new(String::new())
                    .append_pair("redirect_to", &format!("{home}/{below}"))
                    .append_pair("reauth", "1")
                    .finish();
                pages::redirect(302, &format!("{home}/wp-login.php?{to}"), now)
            }
            // Without pretty permalinks nothing rewrites the path: index.php gets it, adds the slash, and shows the
            // home page (recorded).
            _ if !site.pretty_permalinks && !below.ends_with('/') => {
                pages::redirect(301, &format!("{home}/{below}/"), now)
            }
            _ if !site.pretty_permalinks => pages::theme(200, &title, root, now),
            _ => pages::theme(404, &format!("Page not found - {title}"), root, now),
        }
    }
}

/// Spoils a good answer.
fn spoil(response: &mut Response<Bytes>, trouble: &Trouble) {
    match trouble {
        Trouble::PhpWarning => {
            let warning = "<br />\n<b>Warning</b>:  Undefined variable $x in \
                <b>/srv/www/wp-content/plugins/some/plugin.php</b> on line <b>12</b><br />\n";
            let body = [warning.as_bytes(), response.body()].concat();
            *response.body_mut() = body.into();
        }
        Trouble::Garbage => {
            *response.body_mut() = Bytes::from_static(&[0xff, 0xfe, 0x00, 0x9d, 0x7b, 0x22, 0xc3, 0x28]);
        }
        Trouble::HalfJson => {
            let half = response.body().len() / 2;
            *response.body_mut() = response.body().slice(..half);
        }
        Trouble::GzipBomb => {
            *response.body_mut() = gzip::bomb();
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Trouble::LyingTotal { total, pages } if response.headers().contains_key("x-wp-total") => {
            response.headers_mut().insert("x-wp-total", HeaderValue::from(*total));
            response.headers_mut().insert("x-wp-totalpages", HeaderValue::from(*pages));
        }
        _ => {}
    }
}

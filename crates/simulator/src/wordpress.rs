//! What WordPress itself does with a request: a REST route, or a page.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, header};

use crate::accounts::User;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::gzip;
use crate::pages;
use crate::routes::{self, Call};
use crate::sessions::Purpose;
use crate::time::Now;
use crate::trouble::Trouble;
use crate::world::{SiteId, World};

impl World {
    /// The REST route a request asks for, if it asks for one.
    pub(crate) fn route(&self, id: SiteId, asked: &Asked) -> Option<String> {
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

    pub(crate) fn wordpress(
        &mut self,
        id: SiteId,
        asked: &Asked,
        troubles: &[Trouble],
        (now, shift): (Now, i64),
    ) -> Response<Bytes> {
        let has = |trouble: &Trouble| troubles.contains(trouble);
        let home = self.home(id);
        let pretty = self.site(id).pretty_permalinks;
        let root = if pretty { format!("{home}/wp-json/") } else { format!("{home}/index.php?rest_route=/") };
        let passwords = self.site(id).application_passwords
            && self.installation(id).offers_passwords()
            && !has(&Trouble::ApplicationPasswordsOff);
        let Some(route) = self.route(id, asked) else {
            return self.page(id, asked, (&home, &root), passwords, now);
        };
        let signed = if passwords { self.sign_in(id, asked, now) } else { None };
        let refused = asked.credential.is_some() && signed.is_none() && passwords;
        let session =
            self.installation(id).session(asked).filter(|_| signed.is_none() && asked.nonce.is_some());
        let wrong_nonce =
            session.as_ref().is_some_and(|session| asked.nonce != Some(session.nonce(Purpose::Rest)));
        let (user, password) = match signed {
            Some((user, password)) => (Some(user), Some(password)),
            None => (session.map(|session| session.user), None),
        };
        let signed_in = user.is_some();
        let answer = if wrong_nonce {
            Answer::error(403, "rest_cookie_invalid_nonce", "Cookie check failed")
        } else if refused && has(&Trouble::NamesWrongPasswords) {
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
                shift,
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
        answer.into_response(asked, &root, signed_in, now.shifted(shift))
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
}

/// Spoils a good answer.
pub(crate) fn spoil(response: &mut Response<Bytes>, trouble: &Trouble) {
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

//! Who is signed in with a browser: a cookie for each sign-in, and the nonces that go with it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::accounts::{User, hex};
use crate::asked::Asked;
use crate::site::Installation;

/// The sign-ins of an installation that are valid: the cookie's value, and whose it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sessions(BTreeMap<String, u64>);

/// A browser that somebody is signed in with.
pub(crate) struct Session {
    pub(crate) user: User,
    cookie: String,
}

/// What a nonce was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Requests to the REST API.
    Rest,
    /// The form that approves an application.
    Approval,
}

impl Session {
    /// The number used once that proves that a page of this session asks.
    pub(crate) fn nonce(&self, purpose: Purpose) -> String {
        let digest = Sha256::digest(format!("{purpose:?} {}", self.cookie));
        hex(&digest).get(..10).unwrap_or_default().to_owned()
    }
}

impl Installation {
    /// The user whose login name (or e-mail address) and account password these are.
    pub(crate) fn log_in(&self, name: &str, password: &str) -> Option<&User> {
        self.users.iter().find(|user| {
            (user.login == name || user.email == name)
                && user.account_password.as_deref().is_some_and(|own| own == password)
        })
    }

    /// Begins a session; returns the value of the `Set-Cookie` header.
    pub(crate) fn begin_session(&mut self, user: u64, random: &mut u64) -> String {
        let login = self.find_user(user).map_or("", |user| user.login.as_str());
        let cookie = format!("{login}%7C{:016x}", crate::random::next(random));
        let header = format!("{}={cookie}; path={}; HttpOnly", self.cookie_name(), self.cookie_path());
        self.sessions.0.insert(cookie, user);
        header
    }

    /// The value of the `Set-Cookie` header that takes the cookie away.
    pub(crate) fn end_session(&self) -> String {
        format!("{}=%20; path={}; Max-Age=0", self.cookie_name(), self.cookie_path())
    }

    /// The session that a request's cookie belongs to.
    pub(crate) fn session(&self, asked: &Asked) -> Option<Session> {
        let name = self.cookie_name();
        let cookie = asked.cookies.iter().find(|(own, _)| *own == name).map(|(_, value)| value)?;
        let user = self.find_user(*self.sessions.0.get(cookie)?)?;
        Some(Session { user: user.clone(), cookie: cookie.clone() })
    }

    /// With the address in it, as WordPress' own: cookies do not tell ports of one host apart.
    fn cookie_name(&self) -> String {
        let digest = hex(&Sha256::digest(format!("{}{}", self.origin, self.cookie_path())));
        format!("wordpress_logged_in_{}", digest.get(..32).unwrap_or_default())
    }

    fn cookie_path(&self) -> &str {
        self.sites.first().map_or("/", |site| site.path.as_str())
    }
}

//! The REST routes: which one a request meets, and what a call knows.

use http::Method;
use serde_json::{Map, Value, json};

use crate::accounts::User;
use crate::answer::Answer;
use crate::asked::Asked;
use crate::site::{Installation, Site};
use crate::time::Now;

mod index;
mod network;
mod passwords;
mod posts;
mod presence;
mod revisions;
mod rooms;
mod schema;
mod types;
mod users;

/// Everything a route may look at and change.
pub(crate) struct Call<'a> {
    pub(crate) asked: &'a Asked,
    pub(crate) installation: &'a mut Installation,
    /// The site's place in the installation.
    pub(crate) place: usize,
    /// Who is signed in.
    pub(crate) user: Option<User>,
    /// The application password in use.
    pub(crate) password: Option<String>,
    pub(crate) now: Now,
    /// By how many seconds the site's clock is wrong.
    pub(crate) shift: i64,
    /// The REST root's address.
    pub(crate) root: String,
    /// The site's address without a slash at the end.
    pub(crate) home: String,
    pub(crate) plugin_active: bool,
    pub(crate) recording: bool,
    pub(crate) storage: bool,
    pub(crate) application_passwords: bool,
    /// Random numbers for what WordPress makes up (passwords, ids).
    pub(crate) random: &'a mut u64,
}

impl Call<'_> {
    #[expect(clippy::indexing_slicing, reason = "the place was found in this installation by the world")]
    pub(crate) fn site(&self) -> &Site {
        &self.installation.sites[self.place]
    }

    #[expect(clippy::indexing_slicing, reason = "the place was found in this installation by the world")]
    pub(crate) fn site_mut(&mut self) -> &mut Site {
        &mut self.installation.sites[self.place]
    }

    pub(crate) fn can(&self, capability: &str) -> bool {
        self.user.as_ref().is_some_and(|user| user.can(self.site().blog_id, capability))
    }

    pub(crate) fn forbidden(&self, message: &str) -> Answer {
        Answer::forbidden(self.user.is_some(), message)
    }

    /// 401 when nobody is signed in, else 403, with another code than `rest_forbidden`.
    pub(crate) fn refused(&self, code: &str, message: &str) -> Answer {
        Answer::error(if self.user.is_some() { 403 } else { 401 }, code, message)
    }

    /// A moment as the site's clock tells it.
    pub(crate) fn told(&self, moment: Now) -> Now {
        moment.shifted(self.shift)
    }

    /// The address of a route.
    pub(crate) fn url(&self, route: &str) -> String {
        format!("{}{}", self.root, route.trim_start_matches('/'))
    }
}

/// Answers the route (with a slash in front, none at the end).
pub(crate) fn answer(call: &mut Call<'_>, route: &str) -> Answer {
    let method = call.asked.method.clone();
    let is_read = method == Method::GET;
    let parts: Vec<&str> = route.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [] if is_read => index::site_index(call),
        ["wp-presence", "v1", rest @ ..] if call.plugin_active => presence_route(call, rest, &method),
        ["wp", "v2", "users", who, rest @ ..] => match rest {
            [] if is_read => users::user(call, who),
            ["application-passwords", rest @ ..] => passwords::answer(call, who, rest),
            _ => Answer::no_route(),
        },
        ["wp", "v2", "types"] if is_read => types::list(call),
        ["wp", "v2", "types", slug] if is_read => types::one(call, slug),
        ["wp", "v2", base, rest @ ..] => posts::answer(call, base, rest),
        _ => Answer::no_route(),
    }
}

fn presence_route(call: &mut Call<'_>, rest: &[&str], method: &Method) -> Answer {
    let on_network = call.installation.network.is_some() && call.site().generation.has_network_routes();
    if method == Method::OPTIONS {
        return schema::options(call, rest);
    }
    let is_read = method == Method::GET;
    match rest {
        [] if is_read => index::namespace_index(call),
        ["presence"] => presence::answer(call),
        ["presence", "rooms"] if is_read => rooms::answer(call),
        ["presence", "network"] if is_read && on_network => network::list(call),
        ["presence", "network", id] if is_read && on_network => network::item(call, id),
        _ => Answer::no_route(),
    }
}

/// Which page of a list, as asked or by default.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paging {
    pub(crate) per_page: usize,
    pub(crate) page: usize,
}

impl Paging {
    /// Items of this page.
    pub(crate) fn of<T>(self, items: Vec<T>) -> Vec<T> {
        items
            .into_iter()
            .skip(self.page.saturating_sub(1).saturating_mul(self.per_page))
            .take(self.per_page)
            .collect()
    }
}

/// Problems with arguments, gathered before anything is answered.
#[derive(Default)]
pub(crate) struct Problems {
    names: Vec<&'static str>,
    params: Map<String, Value>,
    details: Map<String, Value>,
}

impl Problems {
    /// `details` of core's own checks have no inner data; those of the plugin's checks carry a status.
    pub(crate) fn add(&mut self, name: &'static str, code: &str, message: &str, data: Value) {
        self.names.push(name);
        self.params.insert(name.into(), json!(message));
        self.details.insert(name.into(), json!({"code": code, "message": message, "data": data}));
    }

    /// An integer within bounds; text that is none is a problem of its own.
    pub(crate) fn integer(
        &mut self,
        asked: &Asked,
        name: &'static str,
        default: usize,
        low: i64,
        high: Option<i64>,
    ) -> usize {
        let Some(text) = asked.text(name) else { return default };
        let Ok(number) = text.trim().parse::<i64>() else {
            self.add(
                name,
                "rest_invalid_type",
                &format!("{name} is not of type integer."),
                json!({"param": name}),
            );
            return default;
        };
        if number < low || high.is_some_and(|high| number > high) {
            let message = match high {
                Some(high) => format!("{name} must be between {low} (inclusive) and {high} (inclusive)"),
                None => format!("{name} must be greater than or equal to {low}"),
            };
            self.add(name, "rest_out_of_bounds", &message, Value::Null);
        }
        usize::try_from(number).unwrap_or(default)
    }

    /// Text of 1 to 191 characters.
    pub(crate) fn text(&mut self, name: &'static str, text: &str) {
        match text.chars().count() {
            0 => self.add(
                name,
                "rest_too_short",
                &format!("{name} must be at least 1 character long."),
                Value::Null,
            ),
            1..=191 => {}
            _ => self.add(
                name,
                "rest_too_long",
                &format!("{name} must be at most 191 characters long."),
                Value::Null,
            ),
        }
    }

    /// 400 `rest_invalid_param`, if there were any.
    pub(crate) fn answer(self) -> Option<Answer> {
        if self.names.is_empty() {
            return None;
        }
        let message = format!("Invalid parameter(s): {}", self.names.join(", "));
        let mut answer = Answer::error(400, "rest_invalid_param", &message);
        answer.body = json!({"code": "rest_invalid_param", "message": message,
                "data": {"status": 400, "params": self.params, "details": self.details}});
        Some(answer)
    }
}

/// 400 `rest_missing_callback_param`, if one of the names is missing.
pub(crate) fn missing(asked: &Asked, names: &[&str]) -> Option<Answer> {
    let missing: Vec<&str> = names.iter().copied().filter(|name| !asked.params.contains_key(*name)).collect();
    if missing.is_empty() {
        return None;
    }
    let message = format!("Missing parameter(s): {}", missing.join(", "));
    let mut answer = Answer::error(400, "rest_missing_callback_param", &message);
    answer.body = json!({"code": "rest_missing_callback_param", "message": message,
        "data": {"status": 400, "params": missing}});
    Some(answer)
}

/// Paging of the presence routes: enforced from 0.1.17 on; before, made positive, and a page of none divides by zero.
pub(crate) fn presence_paging(call: &Call<'_>, problems: &mut Problems, default: usize) -> Option<Paging> {
    if call.site().generation.enforces_arguments() {
        let per_page = problems.integer(call.asked, "per_page", default, 1, Some(100));
        let page = problems.integer(call.asked, "page", 1, 1, None);
        return Some(Paging { per_page, page });
    }
    let absolute = |name: &str, default: usize| {
        call.asked.text(name).map_or(default, |text| {
            text.trim()
                .parse::<i64>()
                .map_or(0, |number| usize::try_from(number.unsigned_abs()).unwrap_or(default))
        })
    };
    let per_page = absolute("per_page", default);
    (per_page > 0).then(|| Paging { per_page, page: absolute("page", 1).max(1) })
}

//! `wp-admin/authorize-application.php`: a person lets an application use their account, or does not.
//!
//! As recorded on WordPress 7.1.4 (`tests/recorded/approval/`): with JavaScript the page makes the password over REST and
//! goes to the address that the application gave; without, the form does both.

use bytes::Bytes;
use http::{Method, Response};
use serde_json::{Value, json};

use crate::accounts::spaced;
use crate::answer::{EXPIRED, NO_CACHE};
use crate::asked::Asked;
use crate::pages::{self, HTML};
use crate::sessions::{Purpose, Session};
use crate::site::{Environment, Installation};
use crate::success_address::{in_field, refusal, with_query};
use crate::time::Now;

const REFUSED: &str = "The Authorize Application request is not allowed.";
const NOT_A_UUID: &str = "The application ID must be a UUID.";
const NOT_AVAILABLE: &str = "Application passwords are not available.";

/// Where the page is.
pub(crate) struct Place<'a> {
    /// The site's name as plain text.
    pub(crate) title: &'a str,
    /// Its address without a slash at the end.
    pub(crate) home: &'a str,
    /// The REST root.
    pub(crate) root: &'a str,
    /// Whether application passwords work here.
    pub(crate) application_passwords: bool,
}

/// What an application asks for.
struct Wish {
    name: String,
    id: String,
    success: String,
    reject: Option<String>,
}

impl Wish {
    fn of(asked: &Asked) -> Wish {
        let text = |name: &str| asked.text(name).unwrap_or_default();
        let success = text("success_url");
        let reject = asked.text("reject_url").filter(|url| !url.is_empty());
        let reject =
            reject.or_else(|| (!success.is_empty()).then(|| with_query(&success, &[("success", "false")])));
        Wish { name: text("app_name"), id: text("app_id"), success, reject }
    }

    /// Why WordPress does not even ask.
    fn refusals(&self, environment: Environment) -> Vec<&'static str> {
        let addresses = [Some(self.success.as_str()), self.reject.as_deref()];
        let mut refusals: Vec<&str> =
            addresses.into_iter().flatten().filter_map(|address| refusal(address, environment)).collect();
        if !self.id.is_empty() && !is_uuid(&self.id) {
            refusals.push(NOT_A_UUID);
        }
        refusals
    }
}

/// Answers somebody who is signed in.
pub(crate) fn answer(
    installation: &mut Installation,
    asked: &Asked,
    session: &Session,
    place: &Place<'_>,
    random: &mut u64,
    now: Now,
) -> Response<Bytes> {
    let mut made = None;
    if asked.method == Method::POST
        && asked.text("action").as_deref() == Some("authorize_application_password")
    {
        if asked.text("_wpnonce").is_none_or(|nonce| nonce != session.nonce(Purpose::Approval)) {
            return pages::stopped(403, "The link you followed has expired.", now);
        }
        match decided(installation, asked, session, place, random, now) {
            Decided::GoTo(address) => return pages::redirect(302, &address, now),
            Decided::Made(password) => made = Some(password),
            Decided::Nothing => {}
        }
    }
    let wish = Wish::of(asked);
    let refusals = wish.refusals(installation.environment);
    if !refusals.is_empty() {
        return pages::stopped(500, &format!("{REFUSED} {}", refusals.join(" ")), now);
    }
    if !place.application_passwords {
        return pages::stopped(501, NOT_AVAILABLE, now);
    }
    let headers = [("Expires", EXPIRED), ("Cache-Control", NO_CACHE)];
    pages::page(200, HTML, &headers, page(&wish, session, place, made.as_deref()), now)
}

/// What a form without JavaScript leads to.
enum Decided {
    GoTo(String),
    Made(String),
    Nothing,
}

fn decided(
    installation: &mut Installation,
    asked: &Asked,
    session: &Session,
    place: &Place<'_>,
    random: &mut u64,
    now: Now,
) -> Decided {
    let text = |name: &str| asked.text(name).unwrap_or_default();
    if asked.params.contains_key("reject") {
        let to = text("reject_url");
        return Decided::GoTo(if to.is_empty() { format!("{}/wp-admin/", place.home) } else { to });
    }
    if !asked.params.contains_key("approve") || !place.application_passwords {
        return Decided::Nothing;
    }
    let Some(user) = installation.users.iter_mut().find(|user| user.id == session.user.id) else {
        return Decided::Nothing;
    };
    let secret = user.new_password(&text("app_name"), &text("app_id"), random, now).secret;
    let success = text("success_url");
    if success.is_empty() {
        return Decided::Made(spaced(&secret));
    }
    let pairs = [("site_url", place.home), ("user_login", &user.login), ("password", &secret)];
    Decided::GoTo(with_query(&success, &pairs))
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.chars().all(|letter| letter == '-' || letter.is_ascii_hexdigit())
}

/// The page. What the script needs stands in it as JSON, so that nothing of the application is read as markup or script.
fn page(wish: &Wish, session: &Session, place: &Place<'_>, made: Option<&str>) -> String {
    let text = |text: &str| html_escape::encode_quoted_attribute(text).into_owned();
    let reject = wish.reject.clone().unwrap_or_else(|| format!("{}/wp-admin/", place.home));
    let success = (!wish.success.is_empty()).then_some(wish.success.as_str());
    let data = json!({
        "site_url": place.home, "user_login": session.user.login, "success": success, "reject": reject,
        "app_id": wish.id, "passwords": format!("{}wp/v2/users/me/application-passwords", place.root),
        "nonce": session.nonce(Purpose::Rest),
    });
    let sent = success.map_or_else(String::new, |success| {
        let pairs = format!("site_url={}&user_login={}&password=[------]", place.home, session.user.login);
        let joint = if success.contains('?') { '&' } else { '?' };
        format!(
            "<p class=\"description\">You will be sent to {}</p>\n",
            text(&format!("{success}{joint}{pairs}"))
        )
    });
    let made = made.map_or_else(String::new, |made| {
        let made = text(made);
        format!("<p><input id=\"new-application-password-value\" readonly value=\"{made}\" /></p>\n")
    });
    PAGE.replace("{title}", &text(place.title))
        .replace("{form}", &text(&format!("{}/wp-admin/authorize-application.php", place.home)))
        .replace("{nonce}", &session.nonce(Purpose::Approval))
        .replace("{id}", &text(&wish.id))
        .replace("{success}", &text(in_field(&wish.success)))
        .replace("{reject}", &text(in_field(wish.reject.as_deref().unwrap_or_default())))
        .replace("{name}", &text(&wish.name))
        .replace("{sent}", &sent)
        .replace("{made}", &made)
        .replace("{data}", &in_script(&data))
}

/// JSON that can not end the script it stands in.
fn in_script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

const PAGE: &str = include_str!("approval.html");

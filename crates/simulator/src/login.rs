//! `wp-login.php`: a person signs in with a browser.

use bytes::Bytes;
use http::{Method, Response};
use url::Url;

use crate::answer::{EXPIRED, NO_CACHE};
use crate::asked::Asked;
use crate::pages::{self, HTML};
use crate::site::Installation;
use crate::time::Now;

/// Shows the form, or signs in by what was filled in and sends the browser where it wanted to go.
pub(crate) fn answer(
    installation: &mut Installation,
    asked: &Asked,
    (title, home): (&str, &str),
    random: &mut u64,
    now: Now,
) -> Response<Bytes> {
    let wanted = asked.text("redirect_to").filter(|to| same_origin(to, home));
    if asked.method != Method::POST {
        let mut response = form(title, home, wanted.as_deref(), None, now);
        if asked.text("reauth").is_some() {
            pages::add_header(&mut response, "Set-Cookie", &installation.end_session());
        }
        return response;
    }
    let (name, password) = (asked.text("log").unwrap_or_default(), asked.text("pwd").unwrap_or_default());
    let Some(user) = installation.log_in(&name, &password).map(|user| user.id) else {
        let problem = "The username or password you entered is incorrect.";
        return form(title, home, wanted.as_deref(), Some(problem), now);
    };
    let cookie = installation.begin_session(user, random);
    let to = wanted.unwrap_or_else(|| format!("{home}/wp-admin/"));
    let mut response = pages::redirect(302, &to, now);
    pages::add_header(&mut response, "Set-Cookie", &cookie);
    response
}

fn same_origin(to: &str, home: &str) -> bool {
    let origin = |text: &str| Url::parse(text).ok().map(|url| url.origin());
    origin(to).is_some_and(|to| Some(to) == origin(home))
}

fn form(title: &str, home: &str, wanted: Option<&str>, problem: Option<&str>, now: Now) -> Response<Bytes> {
    let text = |text: &str| html_escape::encode_quoted_attribute(text).into_owned();
    let (title, home) = (text(title), text(home));
    let wanted = text(&wanted.map_or_else(|| format!("{home}/wp-admin/"), str::to_owned));
    let problem = problem
        .map_or_else(String::new, |problem| format!("<div id=\"login_error\">{}</div>\n", text(problem)));
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"UTF-8\" />\n\
         <title>Log In &lsaquo; {title} &#8212; WordPress</title>\n\
         <meta name='robots' content='max-image-preview:large, noindex, noarchive' />\n</head>\n<body class=\"login\">\n\
         <h1>{title}</h1>\n{problem}\
         <form name=\"loginform\" id=\"loginform\" action=\"{home}/wp-login.php\" method=\"post\">\n\
         <p><label for=\"user_login\">Username or Email Address</label> <input id=\"user_login\" name=\"log\" /></p>\n\
         <p><label for=\"user_pass\">Password</label> <input id=\"user_pass\" name=\"pwd\" type=\"password\" /></p>\n\
         <p><input id=\"wp-submit\" name=\"wp-submit\" type=\"submit\" value=\"Log In\" />\n\
         <input name=\"redirect_to\" type=\"hidden\" value=\"{wanted}\" /></p>\n</form>\n</body>\n</html>\n"
    );
    pages::page(200, HTML, &[("Expires", EXPIRED), ("Cache-Control", NO_CACHE)], body, now)
}

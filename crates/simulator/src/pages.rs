//! The pages that are no JSON: home, sign-in, WordPress' error pages, and those of whatever stands in front.

use bytes::Bytes;
use http::{HeaderValue, Response};
use serde_json::{Value, json};

use crate::answer::{CRITICAL_ERROR, EXPIRED, NO_CACHE, php_json};
use crate::time::Now;
use crate::trouble::PhpFatal;

pub(crate) const HTML: &str = "text/html; charset=UTF-8";
const JSON: &str = "application/json; charset=UTF-8";

/// A page with a few headers of its own.
pub(crate) fn page(
    status: u16,
    kind: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
    now: Now,
) -> Response<Bytes> {
    let mut response =
        Response::builder().status(status).header("Date", now.http()).header("Content-Type", kind);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).unwrap_or_default()
}

/// Adds a header.
pub(crate) fn add_header(response: &mut Response<Bytes>, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().append(name, value);
    }
}

/// The page on which WordPress says why it does not go on.
pub(crate) fn stopped(status: u16, text: &str, now: Now) -> Response<Bytes> {
    die(status, &wp_die(status, text), "WordPress &rsaquo; Error", text, false, &[], now)
}

/// A page of the dashboard that has nothing to do with applications.
pub(crate) fn dashboard(title: &str, now: Now) -> Response<Bytes> {
    let title = html_escape::encode_text(title);
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"UTF-8\" />\n\
         <title>Dashboard &lsaquo; {title} &#8212; WordPress</title>\n</head>\n<body class=\"wp-admin\">\n\
         <h1>Dashboard</h1>\n</body>\n</html>\n"
    );
    page(200, HTML, &[("Expires", EXPIRED), ("Cache-Control", NO_CACHE)], body, now)
}

/// The page of a theme: home, or one that was not found.
pub(crate) fn theme(status: u16, title: &str, root: &str, now: Now) -> Response<Bytes> {
    let link = format!("<{root}>; rel=\"https://api.w.org/\"");
    let title = html_escape::encode_text(title);
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n\t<meta charset=\"UTF-8\" />\n\t<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\" />\n<meta name='robots' content='max-image-preview:large' />\n\
         <title>{title}</title>\n<link rel=\"https://api.w.org/\" href=\"{root}\" />\n</head>\n<body class=\"home blog\">\n\
         <h1>{title}</h1>\n</body>\n</html>\n"
    );
    page(status, HTML, &[("Link", &link)], body, now)
}

/// A redirect that WordPress itself answers.
pub(crate) fn redirect(status: u16, location: &str, now: Now) -> Response<Bytes> {
    page(status, HTML, &[("X-Redirect-By", "WordPress"), ("Location", location)], Bytes::new(), now)
}

/// WordPress' way to stop before anything works: JSON or HTML, by what the client accepts.
fn die(
    status: u16,
    body: &Value,
    title: &str,
    text: &str,
    json: bool,
    extra: &[(&str, &str)],
    now: Now,
) -> Response<Bytes> {
    let mut headers = extra.to_vec();
    headers.extend([("Expires", EXPIRED), ("Cache-Control", NO_CACHE)]);
    if json {
        return page(status, JSON, &headers, php_json(body), now);
    }
    let html = format!(
        "<!DOCTYPE html>\n<html dir='ltr'>\n<head>\n\t<meta http-equiv=\"Content-Type\" content=\"text/html; \
         charset=UTF-8\" />\n\t<meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">\n\t\t\t\
         <title>{title}</title>\n</head>\n<body id=\"error-page\">\n\t<div class=\"wp-die-message\">{text}</div>\n</body>\n</html>\n"
    );
    page(status, HTML, &headers, html, now)
}

fn wp_die(status: u16, message: &str) -> Value {
    json!({"code": "wp_die", "message": message, "data": {"status": status}, "additional_errors": []})
}

pub(crate) fn maintenance(json: bool, now: Now) -> Response<Bytes> {
    let text = "Briefly unavailable for scheduled maintenance. Check back in a minute.";
    die(503, &wp_die(503, text), "Maintenance", text, json, &[("Retry-After", "600")], now)
}

pub(crate) fn database_down(json: bool, now: Now) -> Response<Bytes> {
    let text = "<h1>Error establishing a database connection</h1>";
    die(500, &wp_die(500, text), "Database Error", text, json, &[], now)
}

pub(crate) fn php_fatal(form: PhpFatal, json: bool, now: Now) -> Response<Bytes> {
    let mut body = json!({"code": "internal_server_error", "message": CRITICAL_ERROR, "data": {"status": 500},
        "additional_errors": []});
    match form {
        PhpFatal::Silent => return page(500, HTML, &[], Bytes::new(), now),
        PhpFatal::Handled => {}
        PhpFatal::Shown => {
            let error = json!({"type": 1, "message": "Uncaught Error: Call to undefined function \
                lab_this_function_does_not_exist() in /srv/www/wp-content/plugins/some/plugin.php:7\nStack trace:\n#0 {main}\n  thrown",
                "file": "/srv/www/wp-content/plugins/some/plugin.php", "line": 7});
            if let Some(data) = body.get_mut("data").and_then(Value::as_object_mut) {
                data.insert("error".into(), error);
            }
        }
    }
    die(500, &body, "WordPress &rsaquo; Error", CRITICAL_ERROR, json, &[], now)
}

/// A page of nginx itself.
fn nginx(status: u16, title: &str, headers: &[(&str, &str)], now: Now) -> Response<Bytes> {
    let body = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>\
         nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n"
    );
    let length = body.len().to_string();
    let mut all = vec![("Content-Length", length.as_str())];
    all.extend_from_slice(headers);
    page(status, "text/html", &all, body, now)
}

pub(crate) fn basic_gate(now: Now) -> Response<Bytes> {
    nginx(401, "401 Authorization Required", &[("WWW-Authenticate", "Basic realm=\"staging\"")], now)
}

pub(crate) fn moved(location: &str, now: Now) -> Response<Bytes> {
    nginx(301, "301 Moved Permanently", &[("Location", location)], now)
}

pub(crate) fn proxy(status: u16, retry_after: Option<u64>, now: Now) -> Response<Bytes> {
    let body = format!("<html><body><h1>{status} from a proxy</h1></body></html>\n");
    let seconds = retry_after.map(|seconds| seconds.to_string());
    let headers: Vec<(&str, &str)> =
        seconds.iter().map(|seconds| ("Retry-After", seconds.as_str())).collect();
    page(status, HTML, &headers, body, now)
}

pub(crate) fn firewall(status: u16, now: Now) -> Response<Bytes> {
    let body = "<!DOCTYPE html>\n<html><head><title>Access denied</title></head><body><h1>Your access to this site has \
        been limited</h1><p>Generated by a firewall. Block reason: automated access.</p></body></html>\n";
    page(status, HTML, &[("Cache-Control", "no-store")], body, now)
}

pub(crate) fn challenge(now: Now) -> Response<Bytes> {
    let body = "<!DOCTYPE html>\n<html lang=\"en-US\"><head><title>Just a moment...</title></head><body><noscript>Enable \
        JavaScript and cookies to continue</noscript></body></html>\n";
    page(403, HTML, &[("cf-mitigated", "challenge"), ("Server", "cloudflare"), ("cf-ray", "0")], body, now)
}

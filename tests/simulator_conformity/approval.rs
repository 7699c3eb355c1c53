//! `wp-admin/authorize-application.php` against what a real one was recorded to do: each line of
//! `recorded/approval/authorize.txt` is a case.

use bytes::Bytes;
use http::{Method, Request, Response};
use serde_json::Value;
use simulator::{Generation, Installation, Now, Role, Site, SiteId, User, World};
use url::form_urlencoded::{Serializer, parse};

const RECORDED: &str = include_str!("../recorded/approval/authorize.txt");
const NOW: Now = Now::from_seconds(1_795_500_000);
const UUID: &str = "2f1d7a3e-5c4b-4b8e-9a77-0c1d2e3f4a5b";
const PAGE: &str = "/wp-admin/authorize-application.php";

/// A site, and a browser that zoe may be signed in with.
struct Lab {
    world: World,
    site: SiteId,
    origin: String,
    cookie: Option<String>,
}

impl Lab {
    fn new(origin: &str, production: bool) -> Lab {
        let zoe = User::new(2, "zoe", "Zoe").role(Role::Editor).account_password("account");
        let site = Site::new("Presence Lab &amp; Söhne", Generation::Modern);
        let mut installation = Installation::single(origin, site).user(zoe);
        if production {
            installation = installation.production();
        }
        let mut world = World::new(3);
        let site = world.add(installation);
        Lab { world, site, origin: origin.to_owned(), cookie: None }
    }

    fn signed_in(mut self) -> Lab {
        let filled = [("log", "zoe"), ("pwd", "account"), ("redirect_to", "")];
        let answer = self.send(Method::POST, "/wp-login.php", &form(&filled));
        assert_eq!(answer.status(), 302);
        assert_eq!(header(&answer, "location"), format!("{}/wp-admin/", self.origin));
        let cookie = header(&answer, "set-cookie").split(';').next().unwrap().to_owned();
        self.cookie = Some(cookie);
        self
    }

    fn send(&mut self, method: Method, target: &str, body: &str) -> Response<Bytes> {
        let host = self.origin.split_once("://").unwrap().1.to_owned();
        let mut request = Request::builder().method(method).uri(target).header("Host", host);
        if let Some(cookie) = &self.cookie {
            request = request.header("Cookie", cookie);
        }
        request = request.header("Content-Type", "application/x-www-form-urlencoded");
        self.world.respond(&request.body(Bytes::from(body.to_owned())).unwrap(), NOW)
    }

    fn page(&mut self, pairs: &[(&str, &str)]) -> Response<Bytes> {
        self.send(Method::GET, &format!("{PAGE}?{}", form(pairs)), "")
    }

    /// The form as a browser without JavaScript sends it.
    fn decide(&mut self, success: &str, button: &str) -> Response<Bytes> {
        let mut pairs = vec![("app_name", "Presence Desk"), ("app_id", UUID)];
        if !success.is_empty() {
            pairs.push(("success_url", success));
        }
        let page = text(&self.page(&pairs));
        let hidden = ["_wpnonce", "action", "app_id", "success_url", "reject_url"]
            .map(|name| (name, field(&page, name)));
        let mut filled: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
        filled.extend([("app_name", "Presence Desk"), (button, "pressed")]);
        self.send(Method::POST, PAGE, &form(&filled))
    }

    fn passwords(&self) -> usize {
        self.world.installation(self.site).users[0].passwords.len()
    }
}

fn form(pairs: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn text(answer: &Response<Bytes>) -> String {
    String::from_utf8(answer.body().to_vec()).unwrap()
}

fn header(answer: &Response<Bytes>, name: &str) -> String {
    answer.headers().get(name).map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

/// The value of a hidden field.
fn field(page: &str, name: &str) -> String {
    let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
    let rest = page.split_once(&start).unwrap_or_else(|| panic!("no field {name}: {page}")).1;
    html_escape::decode_html_entities(rest.split('"').next().unwrap()).into_owned()
}

/// What the page hands its script.
fn handed(page: &str) -> Value {
    let rest = page.split_once("id=\"data\">").unwrap().1;
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// What stands between quotes after `name=`; none for Python's `None`.
fn quoted(line: &str, name: &str) -> Option<String> {
    let rest = line.split_once(&format!("{name}=")).unwrap_or_else(|| panic!("no {name} in {line}")).1;
    let rest = rest.strip_prefix('\'')?;
    Some(rest.split('\'').next().unwrap().to_owned())
}

/// The lines about success addresses after this heading.
fn addresses(environment: &str) -> Vec<(&'static str, &'static str)> {
    let after = RECORDED.split_once(&format!("## environment {environment},")).unwrap().1;
    let lines = after.lines().skip(1).take_while(|line| line.starts_with('\''));
    lines.map(|line| line[1..].split_once('\'').unwrap()).collect()
}

#[test]
fn success_addresses_are_taken_and_refused_as_recorded() {
    for (environment, origin, production) in
        [("local", "http://127.0.0.1:8883", false), ("production", "https://127.0.0.1:9883", true)]
    {
        let cases = addresses(environment);
        assert_eq!(cases.len(), 20, "{environment}");
        for (address, told) in cases {
            let mut lab = Lab::new(origin, production).signed_in();
            let mut pairs = vec![("app_name", "Presence Desk"), ("app_id", UUID)];
            if !address.is_empty() {
                pairs.push(("success_url", address));
            }
            let answer = lab.page(&pairs);
            let page = text(&answer);
            let case = format!("{environment} {address}");
            if let Some((status, words)) = told.split_once(" REFUSED: ") {
                assert_eq!(answer.status().as_str(), status.trim(), "{case}");
                assert!(page.contains(words), "{case}: {page}");
                continue;
            }
            assert_eq!(answer.status().as_str(), told.trim().split(' ').next().unwrap(), "{case}");
            let handed = handed(&page);
            assert_eq!(handed["success"].as_str().map(str::to_owned), quoted(told, "js success"), "{case}");
            let rejected = told.split_once(" reject=").unwrap().1;
            assert_eq!(
                handed["reject"].as_str().unwrap(),
                rejected[1..].split('\'').next().unwrap(),
                "{case}"
            );
            for name in ["success_url", "reject_url"] {
                assert_eq!(Some(field(&page, name)), quoted(told, name), "{case} {name}");
            }
        }
    }
}

#[test]
fn without_javascript_the_form_does_what_was_recorded() {
    let cases: Vec<&str> = RECORDED.lines().filter(|line| line.starts_with("no-JS ")).collect();
    assert_eq!(cases.len(), 6);
    for case in cases {
        let mut lab = Lab::new("http://127.0.0.1:8883", false).signed_in();
        let success = match case {
            case if case.contains("http loopback") => "http://127.0.0.1:5599/callback",
            case if case.contains("custom scheme") => "presence-desk://authorized",
            _ => "",
        };
        let approves = case.contains("approve");
        let answer = lab.decide(success, if approves { "approve" } else { "reject" });
        let status = case.split_once(": ").unwrap().1.split(' ').next().unwrap();
        assert_eq!(answer.status().as_str(), status, "{case}");
        let location = header(&answer, "location");
        match quoted(case, "Location").unwrap().split_once("password=") {
            Some((before, _)) => {
                let (told, password) = location.split_once("password=").unwrap();
                assert_eq!((told, password.len()), (before, 24), "{case}");
            }
            None => assert_eq!(Some(location), quoted(case, "Location"), "{case}"),
        }
        assert_eq!(lab.passwords(), usize::from(approves), "{case}");
    }
}

#[test]
fn what_is_no_uuid_is_refused_and_a_name_is_asked_for() {
    let mut lab = Lab::new("http://127.0.0.1:8883", false).signed_in();
    let told = RECORDED.lines().find_map(|line| line.strip_prefix("app_id not a uuid -> 500 ")).unwrap();
    let answer = lab.page(&[("app_name", "Presence Desk"), ("app_id", "presence")]);
    assert!(answer.status() == 500 && text(&answer).contains(told));
    let answer = lab.page(&[("app_id", UUID)]);
    assert_eq!(answer.status(), 200);
    assert!(text(&answer).contains("name=\"app_name\" value=\"\" required"));
}

#[test]
fn who_is_signed_out_is_sent_to_sign_in_and_back() {
    let mut lab = Lab::new("http://127.0.0.1:8883", false);
    let asked = [("app_name", "Presence Desk"), ("success_url", "presence-desk://authorized")];
    let answer = lab.page(&asked);
    let told = RECORDED.lines().find_map(|line| line.strip_prefix("logged out -> 200 ")).unwrap();
    assert_eq!((answer.status().as_u16(), header(&answer, "location").as_str()), (302, told));

    let page = lab.send(Method::GET, told.split_once("8883").unwrap().1, "");
    assert!(header(&page, "set-cookie").contains("Max-Age=0"), "a sign-in from before is over");
    let back = parse(told.split_once('?').unwrap().1.as_bytes()).next().unwrap().1.into_owned();
    assert!(text(&page).contains(&*html_escape::encode_quoted_attribute(&back)));
    let wrong = lab.send(Method::POST, "/wp-login.php", &form(&[("log", "zoe"), ("pwd", "other")]));
    assert!(wrong.status() == 200 && text(&wrong).contains("login_error"));
    let filled = form(&[("log", "zoe"), ("pwd", "account"), ("redirect_to", &back)]);
    let right = lab.send(Method::POST, "/wp-login.php", &filled);
    assert_eq!((right.status().as_u16(), header(&right, "location")), (302, back));
    let filled = form(&[("log", "zoe"), ("pwd", "account"), ("redirect_to", "https://elsewhere.test/")]);
    let astray = lab.send(Method::POST, "/wp-login.php", &filled);
    assert_eq!(header(&astray, "location"), "http://127.0.0.1:8883/wp-admin/");
}

#[test]
fn without_application_passwords_there_is_nothing_to_approve() {
    let told = RECORDED.lines().find_map(|line| line.strip_prefix("production over http -> 501 ")).unwrap();
    let told = told.split(" | ").next().unwrap();
    let mut lab = Lab::new("http://127.0.0.1:8883", true).signed_in();
    let answer = lab.page(&[("app_name", "Presence Desk"), ("app_id", UUID)]);
    assert!(answer.status() == 501 && text(&answer).contains(told));
    let index = lab.send(Method::GET, "/wp-json/?_fields=authentication", "");
    assert_eq!(
        serde_json::from_slice::<Value>(index.body()).unwrap()["authentication"],
        serde_json::json!([])
    );
}

#[test]
fn a_form_of_another_session_changes_nothing() {
    let mut lab = Lab::new("http://127.0.0.1:8883", false).signed_in();
    let filled = [("action", "authorize_application_password"), ("_wpnonce", "0123456789"), ("approve", "1")];
    assert_eq!(lab.send(Method::POST, PAGE, &form(&filled)).status(), 403);
    assert_eq!(lab.passwords(), 0);
}

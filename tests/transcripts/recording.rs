//! One recorded request and its answer; how the files are written is told in `recorded/README.md`.

use bytes::Bytes;
use url::Url;
use wordpress::answer::{Answer, Asked};

pub struct Recording {
    pub set: &'static str,
    pub name: String,
    method: String,
    url: Url,
    route: String,
    signed_in: bool,
    response: http::Response<Bytes>,
}

impl Recording {
    pub fn parse(set: &'static str, name: &str, text: &str) -> Option<Recording> {
        let (request, answer) = text.split_once("\n--- answer")?;
        let mut request = request.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let mut first = request.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?);
        let headers: Vec<(&str, &str)> = request.filter_map(|line| line.split_once(": ")).collect();
        let host = headers.iter().find(|(name, _)| *name == "Host")?.1;
        let signed_in = headers.iter().any(|(name, _)| *name == "Authorization");

        let (_, answer) = answer.split_once('\n')?;
        let (head, body) = answer.split_once("\n\n").unwrap_or((answer, ""));
        let mut head = head.lines();
        let status: u16 = head.next()?.split(' ').nth(1)?.parse().ok()?;
        let mut response = http::Response::builder().status(status);
        for (name, value) in head.filter_map(|line| line.split_once(':')) {
            response = response.header(name, value.trim());
        }
        // A recording of the secure port says so in its links.
        let scheme = if host.ends_with(":9883") { "https" } else { "http" };
        let url = Url::parse(&format!("{scheme}://{host}{target}")).ok()?;
        let route = route_of(&url);
        let response = response.body(Bytes::from(mend(body.trim_end_matches('\n')))).ok()?;
        Some(Recording { set, name: name.to_owned(), method, url, route, signed_in, response })
    }

    pub fn answer(&self) -> Answer {
        Answer::new(self.asked(), self.url.clone(), self.signed_in, self.response.clone())
    }

    pub fn route(&self) -> &str {
        &self.route
    }

    pub fn request_line(&self) -> String {
        let query = self.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", self.method, self.url.path())
    }

    pub fn revokes(&self) -> bool {
        self.method == "DELETE" && self.route.starts_with("wp/v2/users/me/application-passwords/")
    }

    /// What the program asks for with that route.
    pub fn asked(&self) -> Asked {
        let room = self.url.query_pairs().find(|(key, _)| key == "room").map(|(_, room)| room.into_owned());
        match self.route.trim_end_matches('/') {
            "" if self.is_page() => Asked::WebPage,
            "" => Asked::Index,
            "wp-presence/v1" => Asked::PresenceRoutes,
            "wp-presence/v1/presence/rooms" => Asked::Rooms,
            "wp-presence/v1/presence" if room.as_deref() == Some("admin/online") => Asked::Online,
            route if route.starts_with("wp-presence/v1/presence/network") => Asked::Network,
            route if route.starts_with("wp-presence/") => Asked::Room,
            route if route.starts_with("wp/v2/users/me/application-passwords") => Asked::PasswordInUse,
            route if route.starts_with("wp/v2/users/") => Asked::Me,
            route if route.starts_with("wp/v2/types") => Asked::PostType,
            route if route.ends_with("/revisions") => Asked::Revisions,
            route if route.ends_with("/autosaves") => Asked::Autosaves,
            _ => Asked::Posts,
        }
    }

    /// Whether it is a request of another kind than those that the program makes.
    pub fn never_sent(&self) -> bool {
        let has = |key: &str| self.url.query_pairs().any(|(name, _)| name == key);
        let in_range = |key: &str| {
            let given =
                self.url.query_pairs().find(|(name, _)| name == key).map(|(_, value)| value.parse::<u32>());
            given.is_none_or(|value| value.is_ok_and(|value| (1..=100).contains(&value)))
        };
        let list = matches!(self.asked(), Asked::Posts) && !has("include");
        let item = self.route.starts_with("wp-presence/v1/presence/network/");
        let presence = self.asked() == Asked::Online || self.asked() == Asked::Room;
        let fields =
            self.url.query_pairs().find(|(name, _)| name == "_fields").map(|(_, fields)| fields.into_owned());
        let needed: &[&str] = match self.asked() {
            Asked::Index => &["namespaces"],
            Asked::Online => &["user_id", "display_name", "data", "date_gmt"],
            Asked::Room => &["client_id", "user_id", "display_name", "data", "date_gmt"],
            Asked::Rooms => &["room", "users"],
            _ => &[],
        };
        let lacks_fields = fields
            .is_some_and(|fields| needed.iter().any(|field| !fields.split(',').any(|given| given == *field)));
        let room = self.url.query_pairs().find(|(name, _)| name == "room").map(|(_, room)| room.into_owned());
        let no_post =
            self.asked() == Asked::Room && room.is_none_or(|room| wordpress::wire::room_of(&room).is_none());
        let unknown_route = match self.asked() {
            Asked::PostType => {
                self.route.split('/').count() < 4
                    || self.url.query().is_some_and(|query| query.contains("context"))
            }
            Asked::Room => self.route.trim_end_matches('/') != "wp-presence/v1/presence",
            Asked::PasswordInUse => !self.route.ends_with("/introspect") && !self.revokes(),
            Asked::Posts => self.route.starts_with("wp/v2/settings"),
            _ => false,
        };
        let method_known =
            self.method == "GET" || self.revokes() || (self.is_page() && self.method == "HEAD");
        !method_known
            || unknown_route
            || list
            || item
            || lacks_fields
            || no_post
            || has("_envelope")
            || (presence && has("context"))
            || !in_range("per_page")
            || !in_range("page")
    }

    fn is_page(&self) -> bool {
        !self.url.path().contains("wp-json")
            && !self.url.query().is_some_and(|query| query.contains("rest_route"))
    }
}

/// The REST route of an address, in either form, without the slash it begins with.
fn route_of(url: &Url) -> String {
    let in_query =
        url.query_pairs().find(|(key, _)| key == "rest_route").map(|(_, route)| route.into_owned());
    let in_path = url.path().split_once("/wp-json").map(|(_, route)| route.to_owned());
    in_query.or(in_path).unwrap_or_default().trim_start_matches('/').to_owned()
}

/// Long bodies were cut when they were recorded. JSON is closed again behind the last whole item.
fn mend(body: &str) -> String {
    let Some(at) = body.rfind("\n…[").filter(|_| body.ends_with("cut]")) else { return body.to_owned() };
    let body = &body[..at];
    let Some(start) = body.find(['[', '{']).filter(|_| !body.contains("<html")) else {
        return body.to_owned();
    };
    let (mut open, mut whole) = (Vec::new(), None);
    let (mut quoted, mut escaped, mut before) = (false, false, ' ');
    for (at, c) in body[start..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' => open.push(']'),
            '{' => open.push('}'),
            ']' | '}' => {
                open.pop();
            }
            ',' if matches!(before, '}' | ']') => whole = Some((start + at, open.clone())),
            _ => {}
        }
        before = c;
    }
    let Some((end, open)) = whole else { return body.to_owned() };
    body[..end].chars().chain(open.into_iter().rev()).collect()
}

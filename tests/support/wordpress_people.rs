//! People at work on a real WordPress site: a browser's requests without a browser.
//!
//! The pages are the site's own, and so are the rows that they leave: the plugin writes them as it
//! renders a page and answers a heartbeat. What a browser's scripts send is sent here: heartbeats, the
//! DELETEs of a page that is left, autosaves and saves (`tests/recorded/` shows real browsers do it).

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "support of tests: a broken set-up should stop the test"
)]

use std::collections::BTreeMap;

use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

use crate::real_sites::{Account, RealSite};

/// Somebody's browser, signed in on a site.
#[derive(Debug)]
pub struct Browser {
    client: reqwest::Client,
    address: String,
    cookies: BTreeMap<String, String>,
}

/// A page that is open in a browser, with what its scripts know.
#[derive(Debug)]
pub struct Page {
    /// The page as the site sent it.
    pub html: String,
    /// The WordPress screen id.
    screen: String,
    rest_nonce: String,
    heartbeat_nonce: String,
    /// The post that is edited there, and its lock.
    post: Option<(u64, String)>,
    /// The rows that the plugin gave the page: room and client.
    rows: Vec<(String, String)>,
}

/// Whether a site lets in who has this application password.
///
/// # Panics
/// Where the site does not answer.
pub async fn lets_in(site: &RealSite, login: &str, password: &str) -> bool {
    let address = format!("{}/?rest_route=/wp/v2/users/me", site.address);
    let answer = client().get(address).basic_auth(login, Some(password)).send().await;
    answer.expect("the site answers").status().is_success()
}

fn client() -> reqwest::Client {
    // The client wants to know one, also where it needs none.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client for the loopback")
}

impl Browser {
    /// Signs in with name and password, as the form does.
    ///
    /// # Panics
    /// Where the site does not let the person in.
    pub async fn sign_in(site: &RealSite, account: &Account) -> Browser {
        let mut browser =
            Browser { client: client(), address: site.address.clone(), cookies: BTreeMap::new() };
        browser.cookies.insert("wordpress_test_cookie".to_owned(), "WP%20Cookie%20check".to_owned());
        let form = [
            ("log", account.login.as_str()),
            ("pwd", &account.password),
            ("wp-submit", "Log In"),
            ("redirect_to", &format!("{}/wp-admin/", site.address)),
            ("testcookie", "1"),
        ];
        let (status, headers, page) = browser.post("/wp-login.php", &form).await;
        assert_eq!(status, StatusCode::FOUND, "{} was not let in: {page}", account.login);
        for cookie in headers.get_all("set-cookie") {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                browser.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        browser
    }

    /// Opens the edit screen of a post.
    pub async fn edit(&self, post: u64) -> Page {
        let html = self.page(&format!("/wp-admin/post.php?post={post}&action=edit")).await;
        let lock = between(&html, "\"activePostLock\":\"", "\"").unwrap_or_default().to_owned();
        Page { post: Some((post, lock)), ..Page::of(html) }
    }

    /// Opens any other page of `wp-admin`, such as `index.php`.
    pub async fn open(&self, admin_page: &str) -> Page {
        Page::of(self.page(&format!("/wp-admin/{admin_page}")).await)
    }

    /// Opens the edit screen again in the same tab. WordPress renders the new page before the DELETE of
    /// the old one arrives, so the rows go after they were written and come back with a heartbeat
    /// (`measured.md`).
    pub async fn reload(&self, page: Page) -> Page {
        let (post, _) = page.post.clone().expect("an edit screen");
        let new = self.edit(post).await;
        self.leave(page).await;
        new
    }

    /// What a page sends every few seconds. `with_lock`: also the refresh of the post's lock, which the
    /// block editor sends from its second heartbeat on.
    ///
    /// # Panics
    /// Where the site does not take it.
    pub async fn heartbeat(&self, page: &Page, with_lock: bool) -> Value {
        let mut form = vec![
            ("action", "heartbeat".to_owned()),
            ("_nonce", page.heartbeat_nonce.clone()),
            ("interval", "10".to_owned()),
            ("has_focus", "true".to_owned()),
            ("screen_id", page.screen.clone()),
            ("data[presence-ping][screen]", page.screen.clone()),
        ];
        if let Some((post, lock)) = &page.post {
            form.push(("data[presence-editor-ping][post_id]", post.to_string()));
            if with_lock {
                form.push(("data[wp-refresh-post-lock][post_id]", post.to_string()));
                form.push(("data[wp-refresh-post-lock][lock]", lock.clone()));
            }
        }
        let form: Vec<(&str, &str)> = form.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let (status, _, body) = self.post("/wp-admin/admin-ajax.php", &form).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        let answer: Value = serde_json::from_str(&body).unwrap_or_else(|cause| panic!("{cause}: {body}"));
        assert!(answer.get("nonces_expired").is_none(), "{body}");
        answer
    }

    /// Leaves a page: closes the tab, or goes elsewhere. Every row of the page is deleted.
    pub async fn leave(&self, page: Page) {
        for (room, client) in &page.rows {
            let query = [("room", room.as_str()), ("client_id", client)];
            let route = format!("/wp-json/wp-presence/v1/presence?{}", encoded(&query));
            self.rest(Method::DELETE, &route, &page, None).await;
        }
    }

    /// Stores unsaved text, as the editor does within a minute of a key press.
    pub async fn autosave(&self, page: &Page, text: &str) {
        let route = format!("/wp-json/wp/v2/posts/{}/autosaves", page.post().0);
        self.rest(Method::POST, &route, page, Some(json!({ "id": page.post().0, "content": text }))).await;
    }

    /// Presses “Save”.
    pub async fn save(&self, page: &Page, text: &str) {
        let route = format!("/wp-json/wp/v2/posts/{}", page.post().0);
        self.rest(Method::POST, &route, page, Some(json!({ "content": text }))).await;
    }

    /// Changes the title of a post in the list of posts, without opening it.
    ///
    /// # Panics
    /// Where the site does not take it.
    pub async fn quick_edit(&self, post: u64, title: &str) {
        let page = self.open("edit.php").await;
        let nonce = between(&page.html, "id=\"_inline_edit\" name=\"_inline_edit\" value=\"", "\"");
        let nonce = nonce.expect("the list of posts can be edited in place").to_owned();
        let post = post.to_string();
        let form = [
            ("action", "inline-save"),
            ("_inline_edit", &nonce),
            ("post_ID", &post),
            ("post_type", "post"),
            ("screen", "edit-post"),
            ("post_view", "list"),
            ("edit_date", "true"),
            ("post_title", title),
            ("post_name", "quick"),
            ("_status", "publish"),
        ];
        let (status, _, body) = self.post("/wp-admin/admin-ajax.php", &form).await;
        assert!(status == StatusCode::OK && body.contains("<tr id="), "{status}: {body}");
    }

    /// Signs out by the link in the admin bar of a page.
    ///
    /// # Panics
    /// Where the page has no such link.
    pub async fn sign_out(self, page: Page) {
        let nonce = between(&page.html, "action=logout&#038;_wpnonce=", "'").expect("a link to sign out");
        let route = format!("/wp-login.php?action=logout&_wpnonce={nonce}");
        let (status, _, body) = self.send(Method::GET, &route, HeaderMap::new(), Vec::new()).await;
        assert_eq!(status, StatusCode::FOUND, "{body}");
    }

    async fn page(&self, route: &str) -> String {
        let (status, headers, html) = self.send(Method::GET, route, HeaderMap::new(), Vec::new()).await;
        assert_eq!(status, StatusCode::OK, "{route}: {headers:?}");
        html
    }

    async fn post(&self, route: &str, form: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", header("application/x-www-form-urlencoded; charset=UTF-8"));
        self.send(Method::POST, route, headers, encoded(form).into_bytes()).await
    }

    async fn rest(&self, method: Method, route: &str, page: &Page, body: Option<Value>) {
        let mut headers = HeaderMap::new();
        headers.insert("x-wp-nonce", header(&page.rest_nonce));
        let body = body.map(|body| {
            headers.insert("content-type", header("application/json"));
            body.to_string().into_bytes()
        });
        let (status, _, answer) = self.send(method, route, headers, body.unwrap_or_default()).await;
        assert!(status.is_success(), "{route}: {status}: {answer}");
    }

    async fn send(
        &self,
        method: Method,
        route: &str,
        mut headers: HeaderMap,
        body: Vec<u8>,
    ) -> (StatusCode, HeaderMap, String) {
        let url = Url::parse(&format!("{}{route}", self.address)).expect("an address of the site");
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        headers.insert("cookie", header(&cookies.join("; ")));
        let answer = self.client.request(method, url).headers(headers).body(body).send().await;
        let answer = answer.unwrap_or_else(|cause| panic!("{route}: {cause}"));
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = answer.bytes().await.unwrap_or_else(|cause| panic!("{route}: {cause}"));
        (status, headers, String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Page {
    fn of(html: String) -> Page {
        let known = |before: &str, after: &str| between(&html, before, after).unwrap_or_default().to_owned();
        let rows = between(&html, "wpPresenceConfig = ", ";\n")
            .and_then(|config| serde_json::from_str::<Value>(config).ok())
            .and_then(|config| config.get("entries").and_then(Value::as_array).cloned())
            .expect("the plugin's script is on the page");
        let word =
            |row: &Value, key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        Page {
            screen: known("pagenow = '", "'"),
            rest_nonce: between(&html, "wpPresenceConfig = ", ";\n")
                .and_then(|config| between(config, "\"nonce\":\"", "\""))
                .unwrap_or_default()
                .to_owned(),
            heartbeat_nonce: known("heartbeatSettings = {\"nonce\":\"", "\""),
            post: None,
            rows: rows.iter().map(|row| (word(row, "room"), word(row, "client_id"))).collect(),
            html,
        }
    }

    fn post(&self) -> &(u64, String) {
        self.post.as_ref().expect("an edit screen")
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

fn encoded(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn header(value: &str) -> http::HeaderValue {
    value.parse().expect("a header's value")
}

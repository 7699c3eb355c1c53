//! What a request asks for, once WordPress has read it.

use base64::Engine as _;
use bytes::Bytes;
use http::{Method, Request, header};
use serde_json::{Map, Value};
use url::form_urlencoded;

/// A request as WordPress sees it.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The method after `_method` and `X-HTTP-Method-Override`; HEAD counts as GET.
    pub(crate) method: Method,
    /// Nothing but headers is wanted.
    pub(crate) head: bool,
    /// The path, not decoded.
    pub(crate) path: String,
    /// The query, not decoded.
    pub(crate) query: String,
    /// Parameters of query and body; `name[]` is an array under `name`.
    pub(crate) params: Map<String, Value>,
    /// The client wants JSON, so WordPress' own error pages come as JSON.
    pub(crate) wants_json: bool,
    /// User name and password of HTTP Basic.
    pub(crate) credential: Option<(String, String)>,
    /// The browser's cookies.
    pub(crate) cookies: Vec<(String, String)>,
    /// The nonce of a page that asks over REST.
    pub(crate) nonce: Option<String>,
    /// Whether a browser asks: only browsers send `Sec-Fetch-Mode`.
    pub(crate) by_browser: bool,
}

impl Asked {
    pub(crate) fn read(request: &Request<Bytes>) -> Self {
        let header =
            |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let query = request.uri().query().unwrap_or_default().to_owned();
        let mut params = Map::new();
        add_pairs(&mut params, query.as_bytes());
        let kind = header(header::CONTENT_TYPE).unwrap_or_default();
        if kind.starts_with("application/json") {
            if let Ok(Value::Object(body)) = serde_json::from_slice(request.body()) {
                params.extend(body);
            }
        } else if kind.starts_with("application/x-www-form-urlencoded") {
            add_pairs(&mut params, request.body());
        }
        let override_header =
            request.headers().get("x-http-method-override").and_then(|value| value.to_str().ok());
        let wanted = params.get("_method").and_then(Value::as_str).or(override_header);
        let method = match (request.method(), wanted.map(str::to_uppercase)) {
            (&Method::POST, Some(name)) => Method::from_bytes(name.as_bytes()).unwrap_or(Method::POST),
            (&Method::HEAD, _) => Method::GET,
            (method, _) => method.clone(),
        };
        Self {
            method,
            head: request.method() == Method::HEAD,
            path: request.uri().path().to_owned(),
            query,
            params,
            wants_json: header(header::ACCEPT).is_some_and(|accept| accept.contains("application/json")),
            credential: header(header::AUTHORIZATION).and_then(basic),
            cookies: header(header::COOKIE).map(cookies).unwrap_or_default(),
            nonce: request
                .headers()
                .get("x-wp-nonce")
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned),
            by_browser: by_browser(request),
        }
    }

    /// A parameter as text; numbers and booleans are written out.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        match self.params.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            other => Some(other.to_string()),
        }
    }

    /// A list parameter: an array, or text with commas.
    pub(crate) fn list(&self, name: &str) -> Option<Vec<String>> {
        match self.params.get(name)? {
            Value::Array(items) => Some(
                items
                    .iter()
                    .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
                    .collect(),
            ),
            Value::String(text) => Some(text.split(',').map(|part| part.trim().to_owned()).collect()),
            _ => None,
        }
    }

    /// `context`, `view` unless asked otherwise.
    pub(crate) fn is_edit(&self) -> bool {
        self.text("context").is_some_and(|context| context == "edit")
    }

    /// The names in `_fields`, if any were given.
    pub(crate) fn fields(&self) -> Option<Vec<String>> {
        let fields: Vec<String> = self.list("_fields")?.into_iter().filter(|name| !name.is_empty()).collect();
        (!fields.is_empty()).then_some(fields)
    }
}

/// Whether a browser sent the request. No other client says how it fetches.
pub(crate) fn by_browser<B>(request: &Request<B>) -> bool {
    request.headers().contains_key("sec-fetch-mode")
}

fn cookies(header: &str) -> Vec<(String, String)> {
    let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn add_pairs(params: &mut Map<String, Value>, text: &[u8]) {
    for (name, value) in form_urlencoded::parse(text) {
        let value = Value::String(value.into_owned());
        match name.strip_suffix("[]") {
            Some(name) => match params.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(items) => items.push(value),
                other => *other = Value::Array(vec![value]),
            },
            None => {
                params.insert(name.into_owned(), value);
            }
        }
    }
}

/// User name and password of an `Authorization: Basic` header.
pub(crate) fn basic(header: &str) -> Option<(String, String)> {
    let code = header.strip_prefix("Basic ").or_else(|| header.strip_prefix("basic "))?;
    let bytes = base64::engine::general_purpose::STANDARD.decode(code.trim()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (name, secret) = text.split_once(':')?;
    Some((name.to_owned(), secret.to_owned()))
}

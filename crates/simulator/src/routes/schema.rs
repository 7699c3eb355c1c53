//! How the plugin describes its own routes: arguments, and the shape of an item (OPTIONS).

use serde_json::{Map, Value, json};

use super::Call;
use crate::answer::Answer;

const ITEM: &str = "/wp-presence/v1/presence/network/(?P<blog_id>[\\d]+)";

fn text_argument(enforced: bool) -> Value {
    if enforced {
        json!({"type": "string", "minLength": 1, "maxLength": 191, "required": true})
    } else {
        json!({"type": "string", "required": true})
    }
}

fn paging(per_page: u32) -> [(String, Value); 2] {
    [
        (
            "per_page".into(),
            json!({"type": "integer", "default": per_page, "minimum": 1, "maximum": 100, "required": false}),
        ),
        ("page".into(), json!({"type": "integer", "default": 1, "minimum": 1, "required": false})),
    ]
}

fn endpoint(method: &str, args: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({"methods": [method], "args": args.into_iter().collect::<Map<_, _>>()})
}

/// Methods and endpoints of one route below the namespace.
fn described(call: &Call<'_>, route: &str) -> Option<(Vec<&'static str>, Vec<Value>)> {
    let enforced = call.site().generation.enforces_arguments();
    let room = || ("room".to_owned(), text_argument(enforced));
    let client = || ("client_id".to_owned(), text_argument(enforced));
    let users = json!({"type": "integer", "default": 0, "minimum": 0, "maximum": 100, "required": false});
    let users = ("users_per_site".to_owned(), users);
    let on_network = call.installation.network.is_some() && call.site().generation.has_network_routes();
    Some(match route {
        "/wp-presence/v1" => (
            vec!["GET"],
            vec![
                json!({"methods": ["GET"], "args": {"namespace": {"default": "wp-presence/v1", "required": false},
                "context": {"default": "view", "required": false}}}),
            ],
        ),
        "/wp-presence/v1/presence" => {
            let data = ("data".to_owned(), json!({"type": "object", "default": [], "required": false}));
            let read = endpoint("GET", [room()].into_iter().chain(paging(100)));
            (
                vec!["GET", "POST", "DELETE"],
                vec![
                    read,
                    endpoint("POST", [room(), client(), data]),
                    endpoint("DELETE", [room(), client()]),
                ],
            )
        }
        "/wp-presence/v1/presence/rooms" => (vec!["GET"], vec![endpoint("GET", paging(50))]),
        "/wp-presence/v1/presence/screen-revisions/stale" => {
            let key = if enforced {
                json!({"type": "string", "maxLength": 191, "required": true})
            } else {
                json!({"type": "string", "required": true})
            };
            (vec!["POST"], vec![endpoint("POST", [("screen_key".to_owned(), key)])])
        }
        "/wp-presence/v1/presence/network" if on_network => {
            (vec!["GET"], vec![endpoint("GET", paging(50).into_iter().chain([users]))])
        }
        ITEM if on_network => {
            let id = json!({"description": "Unique identifier for the site.", "type": "integer", "required": false});
            (vec!["GET"], vec![endpoint("GET", [("blog_id".to_owned(), id), users])])
        }
        _ => return None,
    })
}

/// The plugin's routes as both indexes list them.
pub(super) fn routes(call: &Call<'_>) -> Map<String, Value> {
    let names = ["", "/presence", "/presence/rooms", "/presence/screen-revisions/stale", "/presence/network"];
    let mut routes = Map::new();
    for name in names.iter().map(|name| format!("/wp-presence/v1{name}")).chain([ITEM.to_owned()]) {
        let Some((methods, endpoints)) = described(call, &name) else { continue };
        let mut route = json!({"namespace": "wp-presence/v1", "methods": methods, "endpoints": endpoints});
        if name != ITEM
            && let Value::Object(route) = &mut route
        {
            route.insert("_links".into(), json!({"self": [{"href": call.url(&name)}]}));
        }
        routes.insert(name, route);
    }
    routes
}

/// OPTIONS: what the route takes, and the shape of its items where it has one.
pub(super) fn options(call: &Call<'_>, rest: &[&str]) -> Answer {
    let tail: String = rest.iter().map(|part| format!("/{part}")).collect();
    let name = format!("/wp-presence/v1{tail}");
    let Some((methods, endpoints)) = described(call, &name) else { return Answer::no_route() };
    let mut body = json!({"namespace": "wp-presence/v1", "methods": methods, "endpoints": endpoints,
        "_links": {"self": [{"href": call.url(&name)}]}});
    let schema = match rest {
        ["presence"] => Some(item_schema(call)),
        ["presence", "network"] => Some(network_schema()),
        _ => None,
    };
    if let (Some(schema), Value::Object(body)) = (schema, &mut body) {
        body.insert("schema".into(), schema);
    }
    let may = match rest {
        ["presence", "network"] => call.user.as_ref().is_some_and(|user| user.super_admin),
        _ => call.can("edit_posts"),
    };
    Answer::ok(body).allow(if may { &methods } else { &[] })
}

fn item_schema(call: &Call<'_>) -> Value {
    let generation = call.site().generation;
    let both = json!(["view", "edit"]);
    let view = json!(["view"]);
    let mut properties = Map::new();
    let mut add = |name: &str, value: Value| properties.insert(name.to_owned(), value);
    add(
        "room",
        json!({"description": "The presence room identifier.", "type": "string", "context": both, "readonly": false}),
    );
    add(
        "client_id",
        json!({"description": "The client identifier within the room.", "type": "string", "context": both, "readonly": false}),
    );
    add(
        "user_id",
        json!({"description": "The WordPress user ID associated with this presence entry.", "type": "integer",
            "context": both, "readonly": true}),
    );
    add(
        "display_name",
        json!({"description": "The display name of the user.", "type": "string", "context": view, "readonly": true}),
    );
    add(
        "avatar_url",
        json!({"description": "The avatar URL of the user.", "type": "string", "format": "uri", "context": view, "readonly": true}),
    );
    if generation.has_session_hash() {
        add(
            "session_hash",
            json!({"description": "(reconstructed by us)", "type": "string", "context": both, "readonly": true}),
        );
    }
    let mut data = json!({"description": "Presence state data.", "type": "object", "context": both, "additionalProperties": true});
    if generation.has_titles()
        && let Value::Object(data) = &mut data
    {
        let member = |about: &str, kind: &str| json!({"description": about, "type": kind, "context": both});
        let members = json!({
            "screen": member("Current WordPress screen ID.", "string"),
            "post_id": member("Related post ID.", "integer"),
            "post_status": member("Status of the related post.", "string"),
            "title": member("Document title.", "string"),
        });
        data.insert("properties".into(), members);
    }
    add("data", data);
    add(
        "date_gmt",
        json!({"description": "The date the presence was last updated, in GMT.", "type": "string", "format": "date-time",
            "context": view, "readonly": true}),
    );
    json!({"$schema": "http://json-schema.org/draft-04/schema#", "title": "presence", "type": "object", "properties": properties})
}

fn network_schema() -> Value {
    let member = |kind: &str| json!({"type": kind, "context": ["view", "edit"], "readonly": true});
    let mut url = member("string");
    let mut users = member("array");
    if let (Value::Object(url), Value::Object(users)) = (&mut url, &mut users) {
        url.insert("format".into(), json!("uri"));
        let person = json!({"user_id": {"type": "integer"}, "display_name": {"type": "string"},
            "avatar_url": {"type": "string", "format": "uri"}});
        users.insert("items".into(), json!({"type": "object", "properties": person}));
    }
    json!({"$schema": "http://json-schema.org/draft-04/schema#", "title": "presence-network-site", "type": "object",
        "properties": {"blog_id": member("integer"), "domain": member("string"), "path": member("string"), "url": url,
            "user_count": member("integer"), "users": users}})
}

//! The index of the site and of the plugin's namespace.

use serde_json::{Map, Value, json};

use super::{Call, schema};
use crate::answer::Answer;

/// `/`: what the site is and what it offers.
pub(super) fn site_index(call: &Call<'_>) -> Answer {
    let mut namespaces = vec!["oembed/1.0"];
    if call.plugin_active {
        namespaces.push("wp-presence/v1");
    }
    namespaces.extend(["wp/v2", "wp-site-health/v1", "wp-block-editor/v1", "wp-abilities/v1"]);
    let authentication = if call.application_passwords {
        let url = format!("{}/wp-admin/authorize-application.php", call.home);
        json!({"application-passwords": {"endpoints": {"authorization": url}}})
    } else {
        json!([])
    };
    let mut routes = Map::new();
    routes.insert(
        "/".into(),
        json!({"namespace": "", "methods": ["GET"],
            "endpoints": [{"methods": ["GET"], "args": {"context": {"default": "view", "required": false}}}],
            "_links": {"self": [{"href": call.root}]}}),
    );
    if call.plugin_active {
        routes.extend(schema::routes(call));
    }
    Answer::ok(json!({
        "name": call.site().name, "description": "", "url": call.home, "home": call.home, "gmt_offset": "0",
        "timezone_string": "", "page_for_posts": 0, "page_on_front": 0, "show_on_front": "posts",
        "namespaces": namespaces, "authentication": authentication, "routes": routes,
        "site_logo": 0, "site_icon": 0, "site_icon_url": "",
        "_links": {"help": [{"href": "https://developer.wordpress.org/rest-api/"}]},
    }))
    .allow(&["GET"])
}

/// `/wp-presence/v1`: the plugin's routes and their arguments.
pub(super) fn namespace_index(call: &Call<'_>) -> Answer {
    let routes: Map<String, Value> = schema::routes(call);
    Answer::ok(
        json!({"namespace": "wp-presence/v1", "routes": routes, "_links": {"up": [{"href": call.root}]}}),
    )
    .allow(&["GET"])
}

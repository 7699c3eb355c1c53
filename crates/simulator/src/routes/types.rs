//! `/wp/v2/types`: the types of posts, an object keyed by slug.

use serde_json::{Map, Value, json};

use super::Call;
use crate::answer::{Answer, narrowed};
use crate::posts::PostType;

pub(super) fn list(call: &Call<'_>) -> Answer {
    if call.asked.is_edit() && !call.can("edit_posts") {
        return call
            .refused("rest_cannot_view", "Sorry, you are not allowed to edit posts in this post type.");
    }
    let types = call.site().types.iter().filter(|kind| kind.rest_base.is_some());
    // Each type is narrowed by the bare names first, the whole once more when it is written: a flat `_fields` empties
    // the object, a nested one leaves empty types (recorded).
    let fields = call.asked.fields();
    let narrow = |item: Value| match &fields {
        Some(fields) => narrowed(item, fields),
        None => item,
    };
    let body: Map<String, Value> =
        types.map(|kind| (kind.slug.clone(), narrow(described(call, kind)))).collect();
    Answer::ok(Value::Object(body)).allow(&["GET"])
}

pub(super) fn one(call: &Call<'_>, slug: &str) -> Answer {
    match call.site().find_type(slug) {
        None => Answer::error(404, "rest_type_invalid", "Invalid post type.").allow(&["GET"]),
        Some(kind) if kind.rest_base.is_none() => {
            call.refused("rest_cannot_read_type", "Cannot view post type.").allow(&["GET"])
        }
        Some(kind) => Answer::ok(described(call, kind)).allow(&["GET"]),
    }
}

fn described(call: &Call<'_>, kind: &PostType) -> Value {
    let base = kind.rest_base.as_deref().unwrap_or_default();
    let mut body = json!({
        "description": kind.description, "hierarchical": kind.hierarchical, "has_archive": false, "name": kind.name, "slug": kind.slug,
        "icon": kind.icon, "taxonomies": kind.taxonomies, "rest_base": base, "rest_namespace": "wp/v2", "template": [],
        "template_lock": false,
        "_links": {"collection": [{"href": call.url("wp/v2/types")}],
            "wp:items": [{"href": call.url(&format!("wp/v2/{base}"))}],
            "curies": [{"name": "wp", "href": "https://api.w.org/{rel}", "templated": true}]},
    });
    if call.asked.is_edit()
        && let Value::Object(body) = &mut body
    {
        body.insert("viewable".into(), json!(true));
        body.insert("labels".into(), json!({"name": kind.name}));
        body.insert("supports".into(), json!({"title": true, "editor": kind.has_editor}));
    }
    body
}

//! `/wp/v2/users/me` and `/wp/v2/users/{id}`.

use serde_json::{Map, Value, json};

use super::Call;
use crate::accounts::User;
use crate::answer::Answer;

pub(super) fn user(call: &Call<'_>, who: &str) -> Answer {
    let Some(me) = call.user.as_ref() else {
        return if who == "me" {
            Answer::error(401, "rest_not_logged_in", "You are not currently logged in.").allow(&["GET"])
        } else {
            call.refused("rest_user_cannot_view", "Sorry, you are not allowed to list users.")
        };
    };
    let user =
        if who == "me" { Some(me) } else { who.parse().ok().and_then(|id| call.installation.find_user(id)) };
    let Some(user) = user else { return Answer::error(404, "rest_user_invalid_id", "Invalid user ID.") };
    if user.id != me.id && !call.can("list_users") {
        return call.refused("rest_user_cannot_view", "Sorry, you are not allowed to list users.");
    }
    let mut allow = vec!["GET", "POST", "PUT", "PATCH"];
    // In a network only the network's own administrator removes accounts, and not over REST.
    if call.can("delete_users") && call.installation.network.is_none() {
        allow.push("DELETE");
    }
    let body = described(call, user, &allow);
    Answer::ok(body).allow(&allow)
}

fn described(call: &Call<'_>, user: &User, allow: &[&str]) -> Value {
    let blog_id = call.site().blog_id;
    let avatars: Map<String, Value> =
        [24, 48, 96].iter().map(|pixels| (pixels.to_string(), json!(user.avatar(*pixels)))).collect();
    let mut body = json!({
        "id": user.id, "name": user.name, "url": "", "description": "",
        "link": format!("{}/author/{}/", call.home, user.login), "slug": user.login,
        "avatar_urls": avatars, "meta": user.meta,
        "_links": {"self": [{"href": call.url(&format!("wp/v2/users/{}", user.id)), "targetHints": {"allow": allow}}],
            "collection": [{"href": call.url("wp/v2/users")}]},
    });
    if call.asked.is_edit()
        && let Value::Object(body) = &mut body
    {
        let role = user.roles.get(&blog_id).map(|role| role.slug());
        let extra: Map<String, Value> = role.iter().map(|role| ((*role).to_owned(), json!(true))).collect();
        let more = json!({
            "username": user.login, "first_name": "", "last_name": "", "email": user.email, "locale": "en_US",
            "nickname": user.login, "roles": role.into_iter().collect::<Vec<_>>(),
            "registered_date": format!("{}+00:00", user.registered.rest()),
            "capabilities": user.capabilities(blog_id), "extra_capabilities": extra,
        });
        if let Value::Object(more) = more {
            body.extend(more);
        }
    }
    body
}

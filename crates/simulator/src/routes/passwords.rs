//! `/wp/v2/users/me/application-passwords`: list, make, look at, revoke; and the one in use.

use http::Method;
use serde_json::{Value, json};

use super::{Call, missing};
use crate::accounts::{ApplicationPassword, spaced};
use crate::answer::Answer;

const ITEM_METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

pub(super) fn answer(call: &mut Call<'_>, who: &str, rest: &[&str]) -> Answer {
    if !call.application_passwords {
        let message = "Application passwords are not available.";
        return Answer::error(501, "application_passwords_disabled", message);
    }
    let Some(me) = call.user.clone() else {
        return Answer::error(401, "rest_not_logged_in", "You are not currently logged in.");
    };
    if who != "me" && who != me.id.to_string() {
        let message = "Sorry, you are not allowed to list application passwords for this user.";
        return call.refused("rest_cannot_list_application_passwords", message);
    }
    let method = call.asked.method.clone();
    match rest {
        [] if method == Method::GET => {
            let items = me.passwords.iter().map(|password| with_link(call, me.id, password)).collect();
            Answer::ok(Value::Array(items)).allow(&["GET", "POST", "DELETE"])
        }
        [] if method == Method::POST => create(call, me.id).allow(&["GET", "POST", "DELETE"]),
        ["introspect"] if method == Method::GET => {
            match me.passwords.iter().find(|password| Some(&password.uuid) == call.password.as_ref()) {
                Some(password) => Answer::ok(with_link(call, me.id, password)).allow(&["GET"]),
                None => Answer::error(
                    404,
                    "rest_no_authenticated_app_password",
                    "Cannot introspect application password.",
                ),
            }
        }
        [uuid] => {
            let Some(password) = me.passwords.iter().find(|password| password.uuid == *uuid) else {
                let message = "Application password not found.";
                return Answer::error(404, "rest_application_password_not_found", message);
            };
            match method {
                Method::GET => Answer::ok(with_link(call, me.id, password)).allow(&ITEM_METHODS),
                Method::DELETE => {
                    if let Some(user) = call.installation.users.iter_mut().find(|user| user.id == me.id) {
                        user.passwords.retain(|one| one.uuid != *uuid);
                    }
                    Answer::ok(json!({"deleted": true, "previous": described(password)})).allow(&ITEM_METHODS)
                }
                _ => Answer::no_route(),
            }
        }
        _ => Answer::no_route(),
    }
}

fn described(password: &ApplicationPassword) -> Value {
    let used = password.last_used;
    json!({"uuid": password.uuid, "app_id": password.app_id, "name": password.name, "created": password.created.rest(),
        "last_used": used.map(crate::time::Now::rest), "last_ip": used.map(|_| "127.0.0.1")})
}

fn with_link(call: &Call<'_>, user_id: u64, password: &ApplicationPassword) -> Value {
    let mut body = described(password);
    let href = call.url(&format!("wp/v2/users/{user_id}/application-passwords/{}", password.uuid));
    if let Value::Object(body) = &mut body {
        body.insert(
            "_links".into(),
            json!({"self": [{"href": href, "targetHints": {"allow": ITEM_METHODS}}]}),
        );
    }
    body
}

fn create(call: &mut Call<'_>, user_id: u64) -> Answer {
    if let Some(answer) = missing(call.asked, &["name"]) {
        return answer;
    }
    let text = |name: &str| call.asked.text(name).unwrap_or_default();
    let (name, app_id) = (text("name"), text("app_id"));
    let Some(user) = call.installation.users.iter_mut().find(|user| user.id == user_id) else {
        return Answer::error(404, "rest_user_invalid_id", "Invalid user ID.");
    };
    let password = user.new_password(&name, &app_id, call.random, call.now);
    let mut body = with_link(call, user_id, &password);
    if let Value::Object(body) = &mut body {
        body.insert("password".into(), json!(spaced(&password.secret)));
    }
    let location = call.url(&format!("wp/v2/users/{user_id}/application-passwords/{}", password.uuid));
    let mut answer = Answer::ok(body).header("Location", location);
    answer.status = 201;
    answer
}

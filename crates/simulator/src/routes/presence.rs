//! `/presence`: the rows of one room, and writing and removing one's own (contract 1.1 to 1.3).

use http::Method;
use serde_json::{Map, Value, json};

use super::{Call, Problems, missing, presence_paging};
use crate::accounts::User;
use crate::answer::Answer;
use crate::rows::Row;
use crate::site::Installation;

const ROWS_PER_USER: usize = 50;
const DATA_BYTES: usize = 10_240;
const DATA_LEVELS: usize = 3;

pub(super) fn answer(call: &mut Call<'_>) -> Answer {
    let generation = call.site().generation;
    if call.asked.params.get("room").is_some_and(Value::is_array) {
        // The plugin's permission check takes text only; PHP stops at the array.
        return Answer::critical();
    }
    let method = call.asked.method.clone();
    let room = call.asked.text("room").unwrap_or_default();
    let client = call.asked.text("client_id").unwrap_or_default();
    let allow = allowed(call, &room, &client);
    if method != Method::GET && method != Method::POST && method != Method::DELETE {
        return Answer::no_route();
    }
    let needed: &[&str] = if method == Method::GET { &["room"] } else { &["room", "client_id"] };
    if let Some(answer) = missing(call.asked, needed) {
        return answer.allow(&allow);
    }
    let mut problems = Problems::default();
    if generation.enforces_arguments() {
        problems.text("room", &room);
        if method != Method::GET {
            problems.text("client_id", &client);
        }
    }
    if method != Method::GET && generation.reserves_underscore() && client.starts_with('_') {
        let message = "Client IDs beginning with _ are reserved.";
        problems.add("client_id", "rest_presence_reserved_client_id", message, json!({"status": 400}));
    }
    let paging = if method == Method::GET { presence_paging(call, &mut problems, 100) } else { None };
    let data = if method == Method::POST { data(call, &mut problems) } else { Value::Null };
    if let Some(answer) = problems.answer() {
        return answer.allow(&allow);
    }
    if !call.site().may_read_room(call.user.as_ref(), &room) {
        return call.forbidden(match method {
            Method::GET => "Sorry, you are not allowed to view presence in this room.",
            Method::POST => "Sorry, you are not allowed to set presence in this room.",
            _ => "Sorry, you are not allowed to remove presence in this room.",
        });
    }
    match method {
        Method::GET => match paging {
            Some(paging) => read(call, &room, paging).allow(&allow),
            None => Answer::critical(),
        },
        Method::POST => write(call, &room, &client, data).allow(&allow),
        _ => remove(call, &room, &client).allow(&allow),
    }
}

/// What the caller may do here: reading and writing go by the room, removing also by whose row it is.
fn allowed(call: &Call<'_>, room: &str, client: &str) -> Vec<&'static str> {
    let site = call.site();
    if !site.may_read_room(call.user.as_ref(), room) {
        return Vec::new();
    }
    let foreign = site
        .rows
        .get(room, client)
        .is_some_and(|row| Some(row.user_id) != call.user.as_ref().map(|user| user.id));
    if foreign && !call.can("manage_options") { vec!["GET", "POST"] } else { vec!["GET", "POST", "DELETE"] }
}

fn read(call: &Call<'_>, room: &str, paging: super::Paging) -> Answer {
    let site = call.site();
    let generation = site.generation;
    let rows: Vec<&Row> = if call.storage { site.rows.live(call.now) } else { Vec::new() }
        .into_iter()
        .filter(|row| row.room == room)
        .filter(|row| !(generation.reserves_underscore() && row.client_id.starts_with('_')))
        .collect();
    let total = rows.len();
    let items = paging.of(rows).into_iter().map(|row| item(call, row)).collect();
    Answer::ok(Value::Array(items)).totals(total, paging.per_page)
}

/// One row as answers show it.
fn item(call: &Call<'_>, row: &Row) -> Value {
    let generation = call.site().generation;
    let own = call.user.as_ref().is_some_and(|user| user.id == row.user_id);
    let hidden = generation.hides_places() && row.room == "admin/online" && !own && !call.can("list_users");
    let mut item = Map::new();
    item.insert("room".into(), json!(row.room));
    item.insert("client_id".into(), json!(row.client_id));
    item.insert("user_id".into(), json!(row.user_id));
    if !call.asked.is_edit() {
        let (name, avatar) = shown(call.installation, row.user_id, generation.avatar_pixels());
        item.insert("display_name".into(), json!(name));
        item.insert("avatar_url".into(), json!(avatar));
        item.insert("date_gmt".into(), json!(call.told(row.stamped).mysql()));
    }
    if generation.has_session_hash() {
        item.insert("session_hash".into(), json!(row.session));
    }
    if generation.has_color() {
        item.insert(
            "color".into(),
            json!(format!("#{:06x}", row.user_id.wrapping_mul(0x9e_3779) & 0xff_ffff)),
        );
    }
    item.insert("data".into(), if hidden { json!([]) } else { php_array(&row.data) });
    Value::Object(item)
}

/// Name and avatar of a user; both empty when the account is gone.
pub(super) fn shown(installation: &Installation, user_id: u64, pixels: u32) -> (String, String) {
    let user = installation.find_user(user_id);
    user.map_or_else(Default::default, |user: &User| (user.name.clone(), user.avatar(pixels)))
}

/// An empty PHP array is written as a list.
fn php_array(data: &Value) -> Value {
    match data {
        Value::Object(object) if !object.is_empty() => data.clone(),
        _ => json!([]),
    }
}

/// Checks and cleans `data` of a write: at most 10 240 bytes, three levels, no null.
fn data(call: &Call<'_>, problems: &mut Problems) -> Value {
    let Some(data) = call.asked.params.get("data") else { return json!({}) };
    let is_empty_list = data.as_array().is_some_and(Vec::is_empty);
    if !data.is_object() && !is_empty_list {
        problems.add("data", "rest_invalid_type", "data must be an object.", json!({"status": 400}));
    } else if data.to_string().len() > DATA_BYTES {
        let message = "Presence data payload exceeds the maximum allowed size.";
        problems.add("data", "rest_presence_data_too_large", message, json!({"status": 400}));
    }
    cleaned(data, DATA_LEVELS)
}

fn cleaned(value: &Value, levels: usize) -> Value {
    match value {
        Value::Object(_) | Value::Array(_) if levels == 0 => json!([]),
        Value::Object(object) => object
            .iter()
            .filter(|(_, v)| !v.is_null())
            .map(|(k, v)| (k.clone(), cleaned(v, levels - 1)))
            .collect(),
        Value::Array(items) => {
            items.iter().filter(|v| !v.is_null()).map(|v| cleaned(v, levels - 1)).collect()
        }
        other => other.clone(),
    }
}

fn write(call: &mut Call<'_>, room: &str, client: &str, data: Value) -> Answer {
    let generation = call.site().generation;
    let (now, lifetime) = (call.now, call.site().row_lifetime());
    let Some(me) = call.user.as_ref().map(|user| user.id) else { return call.forbidden("") };
    if !call.storage {
        return if generation.enforces_arguments() {
            Answer::error(503, "rest_presence_unavailable", "Presence is not available on this site yet.")
        } else {
            Answer::error(500, "rest_presence_failed", "Failed to set presence.")
        };
    }
    if !call.recording && generation.can_switch_recording_off() {
        return Answer::error(
            501,
            "rest_presence_recording_disabled",
            "Presence is not recorded on this site.",
        );
    }
    let rows = call.site().rows.live(now);
    let old = rows.iter().find(|row| row.room == room && row.client_id == client);
    if old.is_some_and(|row| row.user_id != me) {
        let message = "This client_id is already in use by another user.";
        return Answer::error(409, "rest_presence_client_id_conflict", message);
    }
    if old.is_none() && rows.iter().filter(|row| row.user_id == me).count() >= ROWS_PER_USER {
        return Answer::error(
            429,
            "rest_presence_limit_exceeded",
            "Too many presence entries for this user.",
        );
    }
    call.site_mut().put_row(room, client, me, data, now, now.whole_second().after(lifetime));
    call.site_mut().rows.set_session(room, client, "");
    let written = call.site().rows.get(room, client).map(|row| item(call, row));
    Answer::ok(written.unwrap_or_default())
}

fn remove(call: &mut Call<'_>, room: &str, client: &str) -> Answer {
    let me = call.user.as_ref().map(|user| user.id);
    let foreign = call.site().rows.get(room, client).is_some_and(|row| Some(row.user_id) != me);
    if foreign && !call.can("manage_options") {
        return call.forbidden("Sorry, you are not allowed to remove another user's presence.");
    }
    call.site_mut().delete_row(room, client);
    Answer::ok(json!({"deleted": true, "room": room}))
}

//! `/presence/rooms`: who is in which room (contract 1.4).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Call, Problems, presence_paging};
use crate::answer::Answer;

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let mut problems = Problems::default();
    let paging = presence_paging(call, &mut problems, 50);
    let allow: &[&'static str] = if call.can("edit_posts") { &["GET"] } else { &[] };
    if let Some(answer) = problems.answer() {
        return answer.allow(allow);
    }
    if !call.can("edit_posts") {
        return call.forbidden("Sorry, you are not allowed to view presence rooms.");
    }
    let Some(paging) = paging else { return Answer::critical() };
    let site = call.site();
    let generation = site.generation;
    let rows = if call.storage { site.rows.live(call.now) } else { Vec::new() };
    // Oldest first, so that people stand in the order of their writing.
    let mut rooms: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for row in rows.into_iter().rev() {
        if generation.reserves_underscore() && row.client_id.starts_with('_') {
            continue;
        }
        rooms.entry(&row.room).or_default().push(row.user_id);
    }
    let mut rooms: Vec<(&str, Vec<u64>, usize)> = rooms
        .into_iter()
        .filter(|(room, _)| site.may_read_room(call.user.as_ref(), room))
        .map(|(room, ids)| {
            let people = distinct(&ids);
            let weight = if generation.orders_rooms_by_rows() { ids.len() } else { people.len() };
            (room, people, weight)
        })
        .collect();
    rooms.sort_by_key(|(room, _, weight)| (Reverse(*weight), room.to_owned()));
    let total = rooms.len();
    let items = paging.of(rows_of(call, rooms));
    Answer::ok(Value::Array(items)).totals(total, paging.per_page).allow(allow)
}

fn rows_of(call: &Call<'_>, rooms: Vec<(&str, Vec<u64>, usize)>) -> Vec<Value> {
    rooms
        .into_iter()
        .map(|(room, people, _)| {
            let users = named(call, &people);
            json!({"room": room, "user_count": users.len(), "users": users})
        })
        .collect()
}

/// The people with an account, as lists of people show them.
pub(super) fn named(call: &Call<'_>, people: &[u64]) -> Vec<Value> {
    let pixels = call.site().generation.avatar_pixels();
    let users = people.iter().filter_map(|id| call.installation.find_user(*id));
    users
        .map(|user| json!({"user_id": user.id, "display_name": user.name, "avatar_url": user.avatar(pixels)}))
        .collect()
}

/// Each number once, in order of first appearance.
pub(super) fn distinct(ids: &[u64]) -> Vec<u64> {
    let mut seen = Vec::new();
    for id in ids {
        if !seen.contains(id) {
            seen.push(*id);
        }
    }
    seen
}

//! `/presence/network`: who is on which site of a network (contract 1.6).

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::rooms::{distinct, named};
use super::{Call, Problems, presence_paging};
use crate::answer::Answer;
use crate::site::Site;

fn is_super_admin(call: &Call<'_>) -> bool {
    call.user.as_ref().is_some_and(|user| user.super_admin)
}

fn aggregating(call: &Call<'_>) -> bool {
    call.installation.network.is_some_and(|network| network.aggregating)
}

fn people(call: &Call<'_>, site: &Site) -> Vec<u64> {
    if !aggregating(call) {
        return Vec::new();
    }
    let rows = site.rows.live(call.now);
    let ids: Vec<u64> = rows.iter().filter(|row| row.room == "admin/online").map(|row| row.user_id).collect();
    distinct(&ids).into_iter().filter(|id| call.installation.find_user(*id).is_some()).collect()
}

fn entry(call: &Call<'_>, site: &Site, people: &[u64], users_per_site: usize) -> Value {
    let domain = call.installation.origin.split_once("://").map_or("", |(_, domain)| domain);
    let named = named(call, people);
    let shown = if users_per_site == 0 { named.len() } else { users_per_site };
    json!({"blog_id": site.blog_id, "domain": domain, "path": site.path,
        "url": format!("{}{}", call.installation.origin, site.path), "user_count": people.len(),
        "users": named.into_iter().take(shown).collect::<Vec<_>>()})
}

pub(super) fn list(call: &Call<'_>) -> Answer {
    let mut problems = Problems::default();
    let paging = presence_paging(call, &mut problems, 50);
    let users_per_site = problems.integer(call.asked, "users_per_site", 0, 0, Some(100));
    let allow: &[&'static str] = if is_super_admin(call) { &["GET"] } else { &[] };
    if let Some(answer) = problems.answer() {
        return answer.allow(allow);
    }
    if !is_super_admin(call) {
        return call.forbidden("Sorry, you are not allowed to view network presence.");
    }
    let Some(paging) = paging else { return Answer::critical() };
    let mut sites: Vec<(&Site, Vec<u64>)> = call
        .installation
        .sites
        .iter()
        .map(|site| (site, people(call, site)))
        .filter(|(_, who)| !who.is_empty())
        .collect();
    sites.sort_by_key(|(site, who)| (Reverse(who.len()), site.blog_id));
    let (total, online) = (sites.len(), sites.iter().map(|(_, who)| who.len()).sum::<usize>());
    let items =
        paging.of(sites).into_iter().map(|(site, who)| entry(call, site, &who, users_per_site)).collect();
    Answer::ok(Value::Array(items))
        .totals(total, paging.per_page)
        .header("X-WP-Presence-Users-Online", online)
        .header("X-WP-Presence-Aggregating", u8::from(aggregating(call)))
        .allow(allow)
}

pub(super) fn item(call: &Call<'_>, id: &str) -> Answer {
    let Ok(id) = id.parse::<u64>() else { return Answer::no_route() };
    let mut problems = Problems::default();
    let users_per_site = problems.integer(call.asked, "users_per_site", 0, 0, Some(100));
    if let Some(answer) = problems.answer() {
        return answer;
    }
    if !is_super_admin(call) {
        return call.forbidden("Sorry, you are not allowed to view network presence.");
    }
    let Some(site) = call.installation.sites.iter().find(|site| site.blog_id == id) else {
        return Answer::error(404, "rest_site_invalid_id", "Invalid site ID.").allow(&["GET"]);
    };
    let who = people(call, site);
    Answer::ok(entry(call, site, &who, users_per_site))
        .header("X-WP-Presence-Aggregating", u8::from(aggregating(call)))
        .allow(&["GET"])
}

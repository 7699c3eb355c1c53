//! Who may read what, by generation and role (contract 1.7 and 0).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test without its answer has failed")]
#![allow(dead_code, reason = "each test file uses its part of what is shared")]

mod common;

use common::{START, ZOE, get, json, site};
use serde_json::json as value;
use simulator::{Generation, SiteId, World};

fn status(world: &mut World, target: &str, user: &str) -> u16 {
    get(world, target, user, START).status().as_u16()
}

const ONLINE: &str = "/wp-json/wp-presence/v1/presence?room=admin/online";
const ROOMS: &str = "/wp-json/wp-presence/v1/presence/rooms";

fn at_work(generation: Generation) -> (World, SiteId) {
    let (mut world, id) = site(generation);
    let site = world.site_mut(id);
    for (room, client, user) in [
        ("admin/online", "user-2", 2),
        ("admin/online", "user-3", 3),
        ("postType/post:4", "editor-2", 2),
        ("postType/post:5", "editor-4", 4),
        ("postType/page:9", "editor-3", 3),
        ("plugin/board:1", "desk", 3),
    ] {
        site.put_row(room, client, user, value!({"screen": "x"}), START, START.shifted(60));
    }
    (world, id)
}

#[test]
fn nobody_gets_401_and_a_subscriber_403_on_all_generations() {
    for generation in Generation::ALL {
        let (mut world, _) = at_work(generation);
        for target in [ONLINE, ROOMS, "/wp-json/wp-presence/v1/presence?room=postType/post:4"] {
            assert_eq!(status(&mut world, target, ""), 401, "{generation:?} {target}");
            assert_eq!(status(&mut world, target, "sub"), 403, "{generation:?} {target}");
            assert_eq!(status(&mut world, target, "zoe"), 200, "{generation:?} {target}");
        }
    }
}

#[test]
fn rooms_of_posts_that_the_reader_may_not_edit_are_left_out_and_not_counted() {
    for generation in Generation::ALL {
        let (mut world, _) = at_work(generation);
        let mut rooms = |user: &str| {
            let answer = get(&mut world, ROOMS, user, START);
            let total: usize = answer.headers()["x-wp-total"].to_str().unwrap().parse().unwrap();
            let rooms: Vec<String> = json(&answer)
                .as_array()
                .unwrap()
                .iter()
                .map(|room| room["room"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!(total, rooms.len());
            rooms
        };
        assert_eq!(rooms("zoe").len(), 5);
        assert_eq!(rooms("ann"), ["admin/online", "plugin/board:1", "postType/post:5"]);
        assert_eq!(rooms("carl"), ["admin/online", "plugin/board:1"]);
    }
}

#[test]
fn places_are_hidden_without_list_users_from_0_9_on() {
    for generation in Generation::ALL {
        let (mut world, _) = at_work(generation);
        let mut data = |user: &str| {
            let rows = json(&get(&mut world, ONLINE, user, START));
            rows.as_array().unwrap().iter().find(|row| row["user_id"] == 3).unwrap()["data"].clone()
        };
        assert_eq!(data("admin"), value!({"screen": "x"}));
        assert_eq!(data("yamada"), value!({"screen": "x"}), "the own row keeps it");
        let hidden = if generation < Generation::V0_9 { value!({"screen": "x"}) } else { value!([]) };
        assert_eq!(data("zoe"), hidden, "{generation:?}");
    }
}

#[test]
fn a_room_of_another_type_is_refused_from_the_generation_on_that_binds_it() {
    for generation in Generation::ALL {
        let (mut world, _) = at_work(generation);
        let answered = status(&mut world, "/wp-json/wp-presence/v1/presence?room=postType/page:4", "admin");
        assert_eq!(answered, if generation.binds_room_to_type() { 403 } else { 200 }, "{generation:?}");
    }
}

#[test]
fn fifty_rows_per_user_and_no_more() {
    let (mut world, id) = at_work(Generation::Modern);
    for number in 0..49 {
        let site = world.site_mut(id);
        site.put_row(&format!("plugin/x:{number}"), "d", ZOE, value!({}), START, START.shifted(60));
    }
    let target = "/wp-json/wp-presence/v1/presence?room=plugin/y:1&client_id=d";
    let mut write = common::request(target, "zoe");
    *write.method_mut() = http::Method::POST;
    let answer = world.respond(&write, START);
    assert_eq!(json(&answer)["code"], "rest_presence_limit_exceeded");
    let mut own = common::request("/wp-json/wp-presence/v1/presence?room=plugin/x:1&client_id=d", "zoe");
    *own.method_mut() = http::Method::POST;
    assert_eq!(world.respond(&own, START).status(), 200, "an own row can still be refreshed");
}

#[test]
fn revisions_and_autosaves_are_for_those_who_may_edit_the_post() {
    let (mut world, id) = at_work(Generation::Modern);
    world.site_mut(id).save(4, ZOE, START);
    world.site_mut(id).autosave(4, 3, START.shifted(40));
    let fields = "context=edit&_fields=author,modified_gmt";
    let revisions = format!("/wp-json/wp/v2/posts/4/revisions?{fields}");
    let autosaves = format!("/wp-json/wp/v2/posts/4/autosaves?{fields}");
    assert_eq!(status(&mut world, &revisions, "ann"), 403);
    assert_eq!(status(&mut world, &autosaves, ""), 401);
    let own = json(&get(&mut world, &revisions, "zoe", START));
    assert_eq!(own[0]["author"], 3, "the newest revision can be an autosave");
    assert_eq!(own[1], value!({"author": 2, "modified_gmt": START.rest()}));
    assert_eq!(json(&get(&mut world, &autosaves, "zoe", START)).as_array().unwrap().len(), 1);
}

#[test]
fn network_routes_are_there_on_a_network_from_0_2_on() {
    for generation in Generation::ALL {
        let (mut world, id) = at_work(generation);
        let network = "/wp-json/wp-presence/v1/presence/network";
        assert_eq!(status(&mut world, network, "admin"), 404, "a single site has none");
        world.installation_mut(id).network = Some(simulator::Network { aggregating: true, recording: true });
        world.installation_mut(id).users[0].super_admin = true;
        let answered = status(&mut world, network, "admin");
        assert_eq!(answered, if generation.has_network_routes() { 200 } else { 404 }, "{generation:?}");
    }
}

//! Troubles by name, and how the client is judged.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test without its answer has failed")]
#![allow(dead_code, reason = "each test file uses its part of what is shared")]

mod common;

use std::time::Duration;

use common::{START, get, json, request, request_with, site};
use serde_json::json as value;
use simulator::{Delivery, Generation, Installation, PhpFatal, Role, Rule, Site, Trouble, User};

const ONLINE: &str = "/wp-json/wp-presence/v1/presence?room=admin/online&_fields=user_id,date_gmt";
const ME: &str = "/wp-json/wp/v2/users/me?_fields=id";

#[test]
fn each_trouble_shows_in_status_or_type_or_delivery() {
    let cases = [
        (Trouble::StrippedAuthorization, 401, "application/json; charset=UTF-8"),
        (Trouble::ApplicationPasswordsOff, 401, "application/json; charset=UTF-8"),
        (Trouble::RestClosedToAll, 403, "application/json; charset=UTF-8"),
        (Trouble::FirewallPage(200), 200, "text/html; charset=UTF-8"),
        (Trouble::FirewallPage(403), 403, "text/html; charset=UTF-8"),
        (Trouble::Challenge, 403, "text/html; charset=UTF-8"),
        (Trouble::BasicAuthGate { user: "gate".into(), password: "x".into() }, 401, "text/html"),
        (Trouble::Maintenance, 503, "application/json; charset=UTF-8"),
        (Trouble::DatabaseDown, 500, "application/json; charset=UTF-8"),
        (Trouble::PhpFatal(PhpFatal::Silent), 500, "text/html; charset=UTF-8"),
        (Trouble::TooManyRequests { retry_after: 9 }, 429, "text/html; charset=UTF-8"),
        (Trouble::Proxy { status: 502, retry_after: None }, 502, "text/html; charset=UTF-8"),
        (Trouble::RedirectTo("https://www.lab.test".into()), 301, "text/html"),
        (Trouble::PluginInactive, 404, "application/json; charset=UTF-8"),
        (Trouble::StorageMissing, 200, "application/json; charset=UTF-8"),
        (Trouble::HalfJson, 200, "application/json; charset=UTF-8"),
        (Trouble::Garbage, 200, "application/json; charset=UTF-8"),
    ];
    for (trouble, status, kind) in cases {
        let (mut world, id) = site(Generation::Modern);
        world.trouble(id, trouble.clone());
        let answer = get(&mut world, ONLINE, "zoe", START);
        assert_eq!(answer.status().as_u16(), status, "{trouble:?}");
        assert_eq!(answer.headers()["content-type"], kind, "{trouble:?}");
    }
    let deliveries = [
        (Trouble::Slow(Duration::from_secs(3)), Delivery::After(Duration::from_secs(3))),
        (Trouble::NeverAnswers, Delivery::Never),
        (Trouble::CutAfter(7), Delivery::CutAfter(7)),
        (Trouble::StallsInBody, Delivery::StallAfter(1)),
        (Trouble::EndlessBody, Delivery::Endless),
    ];
    for (trouble, delivery) in deliveries {
        let (mut world, id) = site(Generation::Modern);
        world.trouble(id, trouble);
        assert_eq!(world.answer(&request(ONLINE, "zoe"), START).1, delivery);
    }
}

#[test]
fn wrong_passwords_are_answered_in_both_forms() {
    let (mut world, id) = site(Generation::Modern);
    let index = "/wp-json/?_fields=name";
    let wrong = |target: &str, user: &str| request_with(target, user, "wrong");
    assert_eq!(json(&world.respond(&wrong(ME, "zoe"), START))["code"], "rest_not_logged_in");
    assert_eq!(world.respond(&wrong(index, "zoe"), START).status(), 200);
    world.trouble(id, Trouble::NamesWrongPasswords);
    assert_eq!(json(&world.respond(&wrong(index, "zoe"), START))["code"], "incorrect_password");
    assert_eq!(json(&world.respond(&wrong(ME, "nobody"), START))["code"], "invalid_username");
    assert_eq!(world.respond(&request(ME, "zoe"), START).status(), 200, "a right one still works");
}

#[test]
fn a_wrong_clock_is_wrong_everywhere_alike() {
    let (mut world, id) = site(Generation::Modern);
    world.site_mut(id).put_row("admin/online", "user-2", 2, value!({}), START, START.shifted(150));
    world.trouble(id, Trouble::WrongClock { seconds: -7200 });
    let answer = get(&mut world, ONLINE, "zoe", START.shifted(20));
    assert_eq!(json(&answer)[0]["date_gmt"], START.shifted(-7200).mysql());
    assert_eq!(answer.headers()["date"], START.shifted(20 - 7200).http().as_str());
}

#[test]
fn a_trouble_can_be_for_some_routes_and_for_some_requests() {
    let (mut world, id) = site(Generation::Modern);
    world.site_mut(id).troubles.set_for("users/me", Trouble::FirewallPage(403));
    assert_eq!(get(&mut world, ME, "zoe", START).status(), 403);
    assert_eq!(get(&mut world, ONLINE, "zoe", START).status(), 200);
    world.site_mut(id).troubles.clear();
    world.site_mut(id).troubles.set_next(2, Trouble::Maintenance);
    let statuses: Vec<u16> = (0..3).map(|_| get(&mut world, ME, "zoe", START).status().as_u16()).collect();
    assert_eq!(statuses, [503, 503, 200]);
}

#[test]
fn a_good_client_breaks_no_rule() {
    let (mut world, id) = site(Generation::Modern);
    for round in 0..5 {
        get(&mut world, ONLINE, "zoe", START.shifted(round * 15));
        get(
            &mut world,
            "/wp-json/wp-presence/v1/presence/rooms?_fields=room,users&per_page=100",
            "zoe",
            START.shifted(round * 15),
        );
    }
    assert_eq!(world.conduct.violations(), []);
    assert_eq!(world.conduct.requests_to(id), 10);
    assert!(world.conduct.bytes(id) > 0);
}

#[test]
fn each_rule_is_noticed() {
    let (mut world, id) = site(Generation::Modern);
    let other = Installation::single("http://other.test", Site::new("Other", Generation::Modern))
        .user(User::new(1, "eve", "Eve").role(Role::Editor).password("elsewhere"));
    world.add(other);
    let mut broken = |target: &str, user: &str, secret: &str, at: i64| {
        world.conduct.clear();
        world.respond(&request_with(target, user, secret), START.shifted(at));
        world.respond(&request_with(target, user, secret), START.shifted(at + 1));
        world.conduct.violations().into_iter().map(|one| one.rule).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(broken("/wp-json/wp/v2/users/me", "zoe", "secret", 0).contains(&Rule::MissingFields));
    assert!(broken(ONLINE, "zoe", "secret", 10).contains(&Rule::TooSoon));
    assert!(broken(&format!("{ONLINE}&per_page=101"), "zoe", "secret", 20).contains(&Rule::PerPageAbove100));
    assert!(
        broken("/wp-json/wp-presence/v1/presence?room[]=x&_fields=data", "zoe", "secret", 30)
            .contains(&Rule::RoomArray)
    );
    assert!(broken(ME, "eve", "elsewhere", 40).contains(&Rule::ForeignCredential));
    assert!(broken(ME, "zoe", "wrong", 50).contains(&Rule::AfterRefusal));
    world.trouble(id, Trouble::TooManyRequests { retry_after: 30 });
    world.conduct.clear();
    get(&mut world, ME, "zoe", START.shifted(60));
    get(&mut world, ME, "zoe", START.shifted(89));
    assert_eq!(world.conduct.broken(Rule::DuringRetryAfter), 1);
    get(&mut world, ME, "zoe", START.shifted(130));
    assert_eq!(world.conduct.broken(Rule::DuringRetryAfter), 1, "after the time it may ask again");
    let mut write = request("/wp-json/wp-presence/v1/presence?room=x&client_id=y", "zoe");
    *write.method_mut() = http::Method::DELETE;
    world.respond(&write, START.shifted(200));
    assert_eq!(world.conduct.broken(Rule::Writes), 1);
}

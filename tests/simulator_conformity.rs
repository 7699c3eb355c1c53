//! The simulator's answers against the recorded ones of real sites: each transcript's very request is sent to the lab's
//! world, and the answer is held against the recorded one, status by status, header by header, field by field.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot read its own data or its world has failed"
)]

#[path = "simulator_conformity/approval.rs"]
mod approval;
#[path = "simulator_conformity/compare.rs"]
mod compare;
#[path = "simulator_conformity/lab.rs"]
mod lab;
#[path = "simulator_conformity/transcript.rs"]
mod transcript;

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};
use simulator::{ApplicationPassword, PhpFatal, SiteId, Trouble, World};
use transcript::Transcript;

/// Recorded files that are not held against the simulator, each with its reason.
const OUT_OF_SCOPE: [(&str, &str); 9] = [
    ("transcripts/rest-SUMMARY", "the list of the transcripts"),
    ("transcripts-modern/rest-SUMMARY", "the list of the transcripts"),
    ("transcripts-modern/rest-SUMMARY-multisite", "the list of the transcripts"),
    (
        "transcripts/rest-types-edit-nofields",
        "labels and capability maps of every type, which a client that sends _fields never reads",
    ),
    ("transcripts-modern/db-rows-post-room", "the table behind the answers: the lab's world is laid from it"),
    (
        "transcripts-modern/rest-recording-off-settings",
        "/wp/v2/settings is not simulated: the client never asks for it",
    ),
    (
        "transcripts-modern/rest-stale-bad-key",
        "the screen-revision route only writes; the client never calls it",
    ),
    (
        "transcripts-modern/rest-stale-options-editor",
        "the screen-revision route only writes; the client never calls it",
    ),
    (
        "transcripts-modern/rest-stale-post",
        "the screen-revision route only writes; the client never calls it",
    ),
];

/// The trouble that a transcript shows, if any.
fn trouble(name: &str) -> Option<Trouble> {
    let proxy = |status| Some(Trouble::Proxy { status, retry_after: Some(30) });
    match name {
        "rest-auth-header-stripped" | "rest-auth-header-stripped-me" => Some(Trouble::StrippedAuthorization),
        "rest-apppw-disabled-auth" | "rest-apppw-disabled-index" => Some(Trouble::ApplicationPasswordsOff),
        "rest-env-production-http-auth" | "rest-env-production-http-index" => {
            Some(Trouble::ApplicationPasswordsOff)
        }
        "rest-basic-auth-gate" | "rest-basic-auth-gate-noauth" | "rest-basic-auth-gate-passed" => {
            Some(Trouble::BasicAuthGate { user: "gate".into(), password: lab::SECRET.into() })
        }
        "rest-db-down" | "rest-db-down-accept-any" => Some(Trouble::DatabaseDown),
        "rest-maintenance" | "rest-maintenance-accept-any" => Some(Trouble::Maintenance),
        "rest-php-fatal" | "rest-php-fatal-accept-any" => Some(Trouble::PhpFatal(PhpFatal::Handled)),
        "rest-php-fatal-debug-display" => Some(Trouble::PhpFatal(PhpFatal::Shown)),
        "rest-php-fatal-no-handler" => Some(Trouble::PhpFatal(PhpFatal::Silent)),
        "rest-php-warning-before-json" => Some(Trouble::PhpWarning),
        "rest-plugin-inactive-index" | "rest-plugin-inactive-rooms" => Some(Trouble::PluginInactive),
        "rest-proxy-403" => proxy(403),
        "rest-proxy-429" => Some(Trouble::TooManyRequests { retry_after: 30 }),
        "rest-proxy-502" => proxy(502),
        "rest-proxy-503" => proxy(503),
        "rest-redirect-http-to-https" => Some(Trouble::RedirectTo("https://127.0.0.1:9883".into())),
        "rest-redirect-www" => Some(Trouble::RedirectTo("http://localhost:8883".into())),
        "rest-restblock-auth" | "rest-restblock-noauth" => Some(Trouble::RestClosed),
        "rest-recording-off-post" | "rest-recording-off-delete" => Some(Trouble::RecordingOff),
        name if name.starts_with("rest-recording-off-") && !name.ends_with("network") => {
            Some(Trouble::RecordingOff)
        }
        name if name.starts_with("rest-no-table-") => Some(Trouble::StorageMissing),
        _ => None,
    }
}

/// The world as it was when the transcript was recorded.
fn world(folder: &str, recorded: &Transcript) -> (World, SiteId) {
    let name = recorded.name.as_str();
    let port = recorded.host.rsplit_once(':').map_or("", |(_, port)| port);
    let scheme = if port == "9883" { "https" } else { "http" };
    let origin = format!("{scheme}://{}", recorded.host);
    let (mut world, id) = match (folder, port) {
        ("transcripts", "8881") => lab::busy_0_1_14(&origin),
        ("transcripts", _) => lab::small_0_1_14(&origin),
        (_, "8892") => lab::network_modern(&origin),
        _ => lab::busy_modern(&origin),
    };
    if let Some(trouble) = trouble(name) {
        world.trouble(id, trouble);
    }
    arrange(name, &mut world, id);
    (world, id)
}

fn arrange(name: &str, world: &mut World, id: SiteId) {
    let now = lab::at("08:26:50");
    let desk = |world: &mut World, room: &str| {
        world.site_mut(id).put_row(room, "desk-zoe", 2, json!({"screen": "desk"}), now, now.shifted(150));
    };
    match name {
        "rest-odd-online" | "rest-odd-rooms"
            if world.site(id).generation == simulator::Generation::V0_1_14 =>
        {
            lab::odd_0_1_14(world, id);
        }
        "rest-odd-online" | "rest-odd-rooms" => lab::odd_modern(world, id),
        "rest-rooms-130-online" => lab::crowd_0_1_14(world, id),
        name if name.starts_with("rest-page-") => lab::crowd_0_1_14(world, id),
        name if name.starts_with("rest-plain-permalinks") => world.site_mut(id).pretty_permalinks = false,
        "rest-ttl-300" => world.site_mut(id).lifetime = Some(std::time::Duration::from_secs(300)),
        "rest-app-password-delete-own" => {
            let password = ApplicationPassword {
                uuid: "32ad7ac8-2a48-459f-aaad-c2cf375fc0b3".into(),
                app_id: String::new(),
                name: "Presence Desk".into(),
                secret: "second".into(),
                created: lab::at("03:47:15"),
                last_used: Some(lab::at("03:47:15")),
            };
            world
                .installation_mut(id)
                .users
                .iter_mut()
                .find(|user| user.id == 2)
                .unwrap()
                .passwords
                .push(password);
        }
        "rest-head-online" | "rest-rest-route-form" => {
            world.site_mut(id).delete_row("admin/online", "user-10");
        }
        "rest-recording-off-online" | "rest-recording-off-rooms" => {
            world.site_mut(id).delete_row("admin/online", "user-10");
        }
        "rest-delete-own" | "rest-write-own-again" => desk(world, "admin/online"),
        "rest-delete-override" => desk(world, "plugin/board:7"),
        "rest-rooms-with-other" => {
            desk(world, "admin/online");
            desk(world, "plugin/board:7");
        }
        "rest-online-just-logged-in" => lab::only_online(world, id, 5, json!({"screen": "login"})),
        "rest-online-before-logout" => {
            lab::only_online(world, id, 5, json!({"screen": "dashboard", "title": "Dashboard"}));
        }
        "rest-online-after-logout" => world.site_mut(id).rows.clear(),
        "rest-agent-room" | "rest-agent-rooms" => {
            // The row is not laid: the recorded save is made, and writes it.
            world.site_mut(id).rows.clear();
            let folder = transcript::files("transcripts-modern");
            let save = folder.iter().find(|file| file.ends_with("rest-agent-save.txt")).unwrap();
            let save = Transcript::read(save).unwrap();
            world.respond(&save.request(lab::SECRET), save.now);
        }
        "rest-ms-network-not-aggregating" | "rest-ms-network-item-not-aggregating" => {
            world.installation_mut(id).network.as_mut().unwrap().aggregating = false;
        }
        "rest-ms-recording-off-network" => {
            world.installation_mut(id).network.as_mut().unwrap().recording = false;
        }
        "rest-ms-network-quiet" => {
            for site in &mut world.installation_mut(id).sites {
                site.rows.clear();
            }
        }
        "rest-ms-user-removed-after" => {
            world.site_mut(SiteId { site: 1, ..id }).delete_row("admin/online", "user-2");
        }
        _ => {}
    }
}

/// The secret that was sent: a wrong one where the transcript is about wrong ones.
fn secret(name: &str) -> &'static str {
    match name {
        "rest-err-wrong-password" | "rest-err-wrong-password-index" | "rest-auth-account-password" => "wrong",
        "rest-app-password-after-revoke" | "rest-err-unknown-user" => "wrong",
        "rest-auth-nospaces" => "abcdefghijklmnopqrstuvwx",
        _ => lab::SECRET,
    }
}

fn ask(folder: &str, recorded: &Transcript) -> Response<Bytes> {
    let (mut world, _) = world(folder, recorded);
    let now = match recorded.name.as_str() {
        // One lifetime later; the lab shortened the rows' lives instead of waiting.
        "rest-recording-off-after-ttl-online" | "rest-recording-off-after-ttl-rooms" => {
            recorded.now.shifted(200)
        }
        _ => recorded.now,
    };
    let mut answer = world.respond(&recorded.request(secret(&recorded.name)), now);
    if recorded.name.starts_with("rest-page-") {
        in_recorded_order(recorded, &mut answer);
    }
    answer
}

/// All 130 rows were written in one second, and nothing decides their order or their page: put the answer's rows into
/// the recorded order, taking a row from the whole room where the recorded page has another one.
fn in_recorded_order(recorded: &Transcript, answer: &mut Response<Bytes>) {
    let mut own: Vec<Value> = serde_json::from_slice(answer.body()).unwrap();
    let whole = transcript::files("transcripts")
        .into_iter()
        .find(|file| file.ends_with("rest-page-perpage-200.txt"))
        .unwrap();
    let whole = Transcript::read(&whole).unwrap();
    let (mut world, _) = world("transcripts", &whole);
    let room: Vec<Value> =
        serde_json::from_slice(world.respond(&whole.request(lab::SECRET), whole.now).body()).unwrap();
    let recorded = recorded.json().unwrap();
    for (place, row) in recorded.as_array().unwrap().iter().enumerate() {
        let found = room.iter().find(|own| own["client_id"] == row["client_id"]);
        if let (Some(found), Some(slot)) = (found, own.get_mut(place)) {
            *slot = found.clone();
        }
    }
    *answer.body_mut() = serde_json::to_vec(&own).unwrap().into();
}

fn held(folder: &str) -> (usize, String) {
    let (mut count, mut report) = (0, String::new());
    for file in transcript::files(folder) {
        let name = format!("{folder}/{}", file.file_stem().unwrap().to_str().unwrap());
        if OUT_OF_SCOPE.iter().any(|(one, _)| *one == name) {
            continue;
        }
        let Some(recorded) = Transcript::read(&file) else {
            report.push_str(&format!(
                "{name}: cannot be read as a transcript and is not listed as out of scope\n"
            ));
            continue;
        };
        let differences = compare::differences(&recorded, &ask(folder, &recorded));
        count += 1;
        if !differences.is_empty() {
            report.push_str(&format!("{name}:\n    {}\n", differences.join("\n    ")));
        }
    }
    (count, report)
}

#[test]
fn answers_of_0_1_14_are_those_recorded() {
    let (count, report) = held("transcripts");
    assert!(report.is_empty(), "{report}");
    assert!(count >= 105, "only {count} transcripts were held");
}

#[test]
fn answers_of_the_modern_plugin_are_those_recorded() {
    let (count, report) = held("transcripts-modern");
    assert!(report.is_empty(), "{report}");
    assert!(count >= 105, "only {count} transcripts were held");
}

#[test]
fn nothing_is_listed_as_out_of_scope_that_is_not_there() {
    for (name, _) in OUT_OF_SCOPE {
        let (folder, name) = name.split_once('/').unwrap();
        let there =
            transcript::files(folder).iter().any(|file| file.file_stem().is_some_and(|stem| stem == name));
        assert!(there, "{name} is not among the recorded files");
    }
}

//! What people at work leave in the table (measured.md and measured-modern.md).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test without its answer has failed")]
#![allow(dead_code, reason = "each test file uses its part of what is shared")]

mod common;

use common::{START, YAMADA, ZOE, clients, site};
use simulator::{Action, Generation, Loading, Now, Screen, View, World};
use std::time::Duration;

const POST: &str = "postType/post:4";
const ONLINE: &str = "admin/online";

/// A page load in which nothing is late.
const LOADING: Loading = Loading {
    rendered: Duration::ZERO,
    farewell: Duration::from_millis(300),
    first_heartbeat: Duration::from_millis(1000),
    again: None,
    elected: true,
};

/// Looks every 100 ms from `from` for `seconds`, and returns how many milliseconds the client was away.
fn away(world: &mut World, room: &str, client: &str, from: Now, seconds: u64) -> u64 {
    let moments = (0..seconds * 10).map(|tenth| Now(from.0 + tenth * 100));
    moments.filter(|now| !clients(world, room, *now).contains(&client.to_owned())).count() as u64 * 100
}

fn later(seconds: i64) -> Now {
    START.shifted(seconds)
}

#[test]
fn opening_a_post_writes_editor_and_user_rows_at_page_render() {
    for generation in Generation::ALL {
        let (mut world, id) = site(generation);
        let zoe = world.browser(id, ZOE);
        world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
        assert_eq!(clients(&mut world, POST, START), ["editor-2"], "{generation:?}");
        assert_eq!(clients(&mut world, ONLINE, START), ["user-2"]);
    }
}

#[test]
fn the_lock_shows_with_the_second_heartbeat_of_the_block_editor() {
    let (mut world, id) = site(Generation::V0_1_14);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    assert_eq!(clients(&mut world, POST, later(8)), ["editor-2"]);
    assert_eq!(clients(&mut world, POST, later(13)), ["editor-2", "lock-2"]);

    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    let locked = |world: &World| world.site(id).rows.get(POST, "editor-2").unwrap().data["locked"].clone();
    world.advance(later(8));
    assert_eq!(locked(&world), false);
    world.advance(later(13));
    assert_eq!(locked(&world), true);
}

#[test]
fn the_classic_editor_is_locked_after_a_second() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::classic_editor(4)), START);
    world.advance(later(2));
    assert_eq!(world.site(id).rows.get(POST, "editor-2").unwrap().data["locked"], true);
}

#[test]
fn a_reload_takes_the_rows_away_for_half_a_second_to_eleven() {
    let mut longest = 0;
    for seed in 0..40 {
        let (mut world, id) = site(Generation::Modern);
        // Another person in the world moves chance on, so that each round is another one.
        for _ in 0..seed {
            let other = world.browser(id, YAMADA);
            world.act(other, &Action::GoTo(Screen::Media), START);
        }
        let zoe = world.browser(id, ZOE);
        world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
        world.act(zoe, &Action::Reload, later(30));
        let gone = away(&mut world, POST, "editor-2", later(30), 15);
        assert!((500..=11_500).contains(&gone), "away for {gone} ms");
        longest = longest.max(gone);
    }
    assert!(
        longest > 9_000,
        "a lost first heartbeat leaves the person away until the next, not {longest} ms"
    );
}

#[test]
fn a_reload_on_0_1_14_takes_the_rows_away_for_about_a_second() {
    let (mut world, id) = site(Generation::V0_1_14);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Reload, later(30));
    let gone = away(&mut world, POST, "editor-2", later(30), 15);
    assert!((500..=1_500).contains(&gone), "away for {gone} ms");
}

#[test]
fn a_dashboard_of_0_1_14_is_away_a_moment_of_every_minute_and_a_modern_one_never() {
    let (mut world, id) = site(Generation::V0_1_14);
    let zoe = world.browser(id, ZOE);
    // The table keeps whole seconds: how long it is away is the part of the second at which its heartbeats come.
    let loading = Loading { first_heartbeat: Duration::from_millis(700), ..LOADING };
    world.act_loading(zoe, &Action::GoTo(Screen::Dashboard), loading, START);
    let gone = away(&mut world, ONLINE, "user-2", later(5), 300);
    assert!((5 * 500..=5 * 1_000).contains(&gone), "away for {gone} ms in five minutes");

    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::Dashboard), START);
    assert_eq!(away(&mut world, ONLINE, "user-2", later(5), 300), 0);
}

#[test]
fn a_hidden_block_editor_stays_in_the_room_and_leaves_admin_online() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Hide, later(60));
    for seconds in (220..960).step_by(7) {
        assert_eq!(clients(&mut world, POST, later(seconds)), ["editor-2"], "after {seconds} s");
        assert!(clients(&mut world, ONLINE, later(seconds)).is_empty(), "after {seconds} s");
    }
    world.act(zoe, &Action::Return, later(960));
    assert_eq!(clients(&mut world, ONLINE, later(961)), ["user-2"]);
}

#[test]
fn a_hidden_classic_editor_goes_after_a_lifetime() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::classic_editor(4)), START);
    world.act(zoe, &Action::Hide, later(60));
    assert_eq!(clients(&mut world, POST, later(60 + 115)), ["editor-2"]);
    assert!(clients(&mut world, POST, later(60 + 151)).is_empty());
}

#[test]
fn a_hidden_editor_of_0_1_14_leaves_a_lock_row_half_of_the_time() {
    let (mut world, id) = site(Generation::V0_1_14);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Hide, later(60));
    assert!(!clients(&mut world, POST, later(130)).contains(&"editor-2".to_owned()));
    let gone = away(&mut world, POST, "lock-2", later(130), 240);
    assert!((110_000..=130_000).contains(&gone), "lock-2 away for {gone} ms of four minutes");
}

#[test]
fn an_unfocused_dashboard_falls_silent_after_ten_minutes_and_an_editor_does_not() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    let yamada = world.browser(id, YAMADA);
    world.act(zoe, &Action::GoTo(Screen::Dashboard), START);
    world.act(yamada, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Unfocus, later(10));
    world.act(yamada, &Action::Unfocus, later(10));
    assert_eq!(clients(&mut world, ONLINE, later(500)), ["user-2", "user-3"]);
    assert_eq!(clients(&mut world, ONLINE, later(800)), ["user-3"]);
}

#[test]
fn nobody_pressing_a_key_slows_the_editor_down_and_rows_lag() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    let mut oldest = 0;
    for seconds in 15..600 {
        world.advance(later(seconds));
        let row = world.site(id).rows.get(POST, "editor-2").unwrap();
        oldest = oldest.max(later(seconds).since(row.stamped).as_secs());
    }
    assert!((44..=65).contains(&oldest), "the row was at most {oldest} s old");
}

#[test]
fn leaving_deletes_at_once_and_the_site_editor_lingers() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::CloseTab, later(30));
    assert!(clients(&mut world, POST, later(31)).is_empty());
    assert!(clients(&mut world, ONLINE, later(31)).is_empty());

    let page = "postType/page:9";
    world.act(zoe, &Action::GoTo(Screen::Editor(9, simulator::Editor::Site)), later(40));
    assert!(clients(&mut world, page, later(50)).is_empty(), "it enters the room with its second heartbeat");
    assert_eq!(clients(&mut world, page, later(105)), ["editor-2"]);
    world.act(zoe, &Action::CloseTab, later(110));
    assert_eq!(clients(&mut world, page, later(200)), ["editor-2"]);
    assert!(clients(&mut world, page, later(260)).is_empty());
}

#[test]
fn closing_one_of_two_windows_takes_the_shared_rows_until_the_other_beats() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::NewWindow(Screen::block_editor(4)), later(60));
    assert!(world.tabs(zoe).iter().all(|tab| tab.view == View::Front), "both windows can be seen");
    world.act(zoe, &Action::CloseTab, later(70));
    let gone = away(&mut world, POST, "editor-2", later(70), 60);
    assert!((5_000..=46_000).contains(&gone), "away for {gone} ms");
}

#[test]
fn closing_one_of_two_tabs_is_hardly_seen() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::NewTab(Screen::block_editor(4)), later(60));
    world.act(zoe, &Action::CloseTab, later(80));
    let gone = away(&mut world, POST, "editor-2", later(80), 30);
    assert!(gone <= 300, "away for {gone} ms");
}

#[test]
fn a_crash_is_seen_a_lifetime_after_the_last_stamp() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Crash, later(30));
    assert_eq!(clients(&mut world, POST, later(30 + 85)), ["editor-2"]);
    assert!(clients(&mut world, POST, later(30 + 151)).is_empty());
}

#[test]
fn login_and_logout_show_at_once() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::LogIn, START);
    let row = world.site(id).rows.get(ONLINE, "user-2").unwrap();
    assert_eq!((row.data["screen"].as_str(), row.session.as_str()), (Some("login"), ""));
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), later(1));
    world.act(zoe, &Action::LogOut, later(20));
    assert!(clients(&mut world, POST, later(20)).is_empty());
    assert!(clients(&mut world, ONLINE, later(90)).is_empty(), "and nothing comes back");
}

#[test]
fn typing_leaves_an_autosave_within_a_minute_and_saving_a_revision() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Type, later(10));
    world.act(zoe, &Action::Type, later(20));
    world.advance(later(49));
    assert!(world.site(id).find_post(4).unwrap().autosaves.is_empty());
    world.advance(later(63));
    let post = world.site(id).find_post(4).unwrap();
    assert_eq!(post.autosaves.len(), 1);
    assert_eq!(post.modified, Now(0), "an autosave does not move the post");
    world.act(zoe, &Action::Save, later(80));
    let post = world.site(id).find_post(4).unwrap();
    assert_eq!((post.modified, post.revisions[0].author), (later(80), ZOE));
}

#[test]
fn a_takeover_looks_like_a_reload_and_puts_the_other_ones_text_aside() {
    let (mut world, id) = site(Generation::Modern);
    let (zoe, yamada) = (world.browser(id, ZOE), world.browser(id, YAMADA));
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::Type, later(18));
    world.act(yamada, &Action::GoTo(Screen::block_editor(4)), later(20));
    world.act(yamada, &Action::TakeOver, later(25));
    assert_eq!(clients(&mut world, POST, later(26)).first().map(String::as_str), Some("editor-2"));
    world.advance(later(37));
    assert_eq!(world.site(id).find_post(4).unwrap().autosaves[0].author, ZOE);
    assert_eq!(clients(&mut world, POST, later(40)), ["editor-2", "editor-3"]);
}

#[test]
fn what_is_planned_happens_when_its_time_comes() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.plan(later(20), zoe, Action::GoTo(Screen::block_editor(4)));
    assert!(clients(&mut world, POST, later(19)).is_empty());
    assert_eq!(clients(&mut world, POST, later(20)), ["editor-2"]);
}

#[test]
fn a_lost_network_is_silence_and_its_return_a_heartbeat() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::block_editor(4)), START);
    world.act(zoe, &Action::LoseNetwork, later(30));
    world.act(zoe, &Action::CloseTab, later(31));
    assert_eq!(clients(&mut world, POST, later(40)), ["editor-2"], "no DELETE gets out");
    assert!(clients(&mut world, POST, later(190)).is_empty());

    let zoe = world.browser(id, ZOE);
    world.act_loading(zoe, &Action::GoTo(Screen::block_editor(4)), LOADING, later(200));
    world.act(zoe, &Action::LoseNetwork, later(220));
    assert!(clients(&mut world, POST, later(400)).is_empty());
    world.act(zoe, &Action::RegainNetwork, later(400));
    assert_eq!(clients(&mut world, POST, later(410)), ["editor-2"], "WordPress went on asking");
}

#[test]
fn a_shut_lid_is_silence_and_waking_a_heartbeat_at_once() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act_loading(zoe, &Action::GoTo(Screen::block_editor(4)), LOADING, START);
    world.act(zoe, &Action::CloseLid, later(30));
    assert_eq!(clients(&mut world, POST, later(160)), ["editor-2"]);
    assert!(clients(&mut world, POST, later(185)).is_empty());
    world.act(zoe, &Action::OpenLid, later(4000));
    assert_eq!(clients(&mut world, POST, later(4001)), ["editor-2"]);
    assert_eq!(clients(&mut world, ONLINE, later(4001)), ["user-2"]);
    assert_eq!(clients(&mut world, POST, later(4200)), ["editor-2"], "and it goes on");
}

#[test]
fn back_from_the_cache_renders_nothing_and_beats_at_once() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act_loading(zoe, &Action::GoTo(Screen::block_editor(4)), LOADING, START);
    world.act_loading(zoe, &Action::GoTo(Screen::Front(Some(4))), LOADING, later(30));
    assert!(clients(&mut world, POST, later(32)).is_empty());
    world.act(zoe, &Action::BackFromCache, later(60));
    assert!(clients(&mut world, POST, later(60)).is_empty());
    assert_eq!(clients(&mut world, POST, later(61)), ["editor-2"]);
    assert_eq!(world.site(id).rows.get(POST, "editor-2").unwrap().data["locked"], true);
}

#[test]
fn an_unfocused_editor_falls_silent_after_an_hour_and_the_mouse_wakes_it() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act_loading(zoe, &Action::GoTo(Screen::block_editor(4)), LOADING, START);
    world.act(zoe, &Action::Unfocus, later(30));
    assert_eq!(clients(&mut world, POST, later(3600)), ["editor-2"]);
    assert!(clients(&mut world, POST, later(3900)).is_empty());
    world.act(zoe, &Action::MoveMouse, later(4000));
    assert_eq!(clients(&mut world, POST, later(4000)), ["editor-2"]);
}

#[test]
fn a_visible_page_learns_of_the_focus_within_ten_seconds() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act_loading(zoe, &Action::GoTo(Screen::Dashboard), LOADING, START);
    world.act(zoe, &Action::Unfocus, later(30));
    assert!(clients(&mut world, ONLINE, later(900)).is_empty());
    world.act(zoe, &Action::Return, later(901));
    assert!(clients(&mut world, ONLINE, later(909)).is_empty());
    assert_eq!(clients(&mut world, ONLINE, later(911)), ["user-2"]);
}

#[test]
fn somebody_who_comes_or_goes_ends_the_slow_rhythm() {
    let (mut world, id) = site(Generation::Modern);
    let (zoe, yamada) = (world.browser(id, ZOE), world.browser(id, YAMADA));
    world.act_loading(zoe, &Action::GoTo(Screen::block_editor(4)), LOADING, START);
    let next = |world: &World| world.tabs(zoe)[0].next_heartbeat.since(START).as_secs();
    world.advance(later(60));
    assert_eq!(next(&world), 96, "five heartbeats told nothing new");
    world.act_loading(yamada, &Action::GoTo(Screen::Dashboard), LOADING, later(80));
    world.advance(later(97));
    assert_eq!(next(&world), 106, "one told of somebody new");
    world.act_loading(yamada, &Action::GoTo(Screen::Media), LOADING, later(100));
    world.advance(later(147));
    assert_eq!(next(&world), 191, "moving to another page is nothing new");
}

#[test]
fn only_an_agent_leaves_a_row_by_saving_over_rest() {
    let (mut world, id) = site(Generation::Modern);
    let (zoe, yamada) = (world.browser(id, ZOE), world.browser(id, YAMADA));
    let users = &mut world.installation_mut(id).users;
    users.iter_mut().find(|user| user.id == YAMADA).unwrap().agent = true;
    world.act(zoe, &Action::RestSave(4), later(10));
    assert!(clients(&mut world, POST, later(10)).is_empty());
    assert_eq!(world.site(id).find_post(4).unwrap().revisions[0].author, ZOE);
    world.act(yamada, &Action::RestSave(4), later(20));
    assert_eq!(clients(&mut world, POST, later(94)), ["agent-3"]);
    assert!(clients(&mut world, POST, later(96)).is_empty());
}

#[test]
fn with_recording_off_rows_empty_out_within_a_lifetime() {
    let (mut world, id) = site(Generation::Modern);
    let zoe = world.browser(id, ZOE);
    world.act(zoe, &Action::GoTo(Screen::Dashboard), START);
    world.trouble(id, simulator::Trouble::RecordingOff);
    assert_eq!(clients(&mut world, ONLINE, later(100)), ["user-2"]);
    assert!(clients(&mut world, ONLINE, later(160)).is_empty());
}

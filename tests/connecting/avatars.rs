//! Pictures of people, fetched where the user wants that and only then.

use presence_tray_tests::desktop::{Activation, Bus, Look, StatusNotifierHost};

use crate::desk::SOON;
use crate::hosting::{Host, Hosting, PASSWORD, add};

/// The picture before somebody's row.
fn picture(look: &Look, name: &str) -> Vec<u8> {
    look.menu.find(&[name]).map(|row| row.picture.clone()).unwrap_or_default()
}

#[tokio::test]
async fn pictures_are_fetched_once_they_are_wanted_without_any_credential_and_dropped_afterwards() {
    let mut hosting = Hosting::of(Host::Pictures);
    assert!(add(&hosting.profile, &hosting.name).await.status.success());
    let bus = Bus::start(&hosting.profile.runtime_folder(), Activation::None).await.unwrap();
    hosting.profile.sits_at(&bus);
    let host = StatusNotifierHost::start(&bus).await.unwrap();
    let tray = hosting.profile.start().unwrap();
    let there = |look: &Look| ["ann", "ben"].iter().all(|name| !picture(look, name).is_empty());
    let initials = host.until(SOON, "both are there", there).await;
    assert!(hosting.pictures.lock().unwrap().is_empty(), "nobody wanted pictures");

    let set = async |value| {
        let ended = hosting.profile.command(&["settings", "set", "avatars", value]).await.unwrap();
        assert!(ended.status.success(), "{ended:?}");
    };
    set("on").await;
    host.middle_click().await;
    let other = |look: &Look, name| {
        let shown = picture(look, name);
        shown.starts_with(b"\x89PNG") && shown != picture(&initials, name)
    };
    host.until(SOON, "both have pictures", |look| other(look, "ann") && other(look, "ben")).await;
    let mut asked = hosting.pictures.lock().unwrap().clone();
    asked.sort();
    let addresses: Vec<&str> = asked.iter().map(|(address, _)| address.as_str()).collect();
    assert_eq!(
        addresses,
        ["https://pictures.shops.example/3.jpg", "https://shop.shops.example/avatars/2.jpg"]
    );
    for (address, headers) in &asked {
        let plain = ["accept", "accept-encoding", "host", "user-agent"];
        assert!(headers.iter().all(|name| plain.contains(&name.as_str())), "{address}: {headers:?}");
    }

    set("off").await;
    host.until(SOON, "both have initials again", |look| !other(look, "ann") && !other(look, "ben")).await;
    let said = tray.said().join("\n");
    assert!(!said.contains(PASSWORD), "{said}");
    assert_eq!(hosting.pictures.lock().unwrap().len(), 2, "and none was asked for twice");
}

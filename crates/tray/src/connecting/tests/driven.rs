//! The whole flow with a simulated site, a keychain in memory, and a browser that does what a person would.

use super::room::{APPROVED, BY_HAND, Room};
use super::*;
use crate::keychain::{Entry, Keychain};

#[tokio::test]
async fn a_site_is_connected_by_the_browser_and_its_secret_kept() {
    let room = Room::open();
    let mut flow = room.begin();
    flow.until_opened().await;
    let other = room.approve("https://evil.example").await;
    assert!(other.starts_with("HTTP/1.1 303"), "{other}");
    flow.until(|view| view.fault.as_ref().is_some_and(|fault| fault.code == "other-site")).await;
    assert!(room.keychain.get(&room.entry()).unwrap().is_none() && !room.settings().path().exists());
    assert!(room.approve(&room.url()).await.starts_with("HTTP/1.1 303"));
    let view = flow.until(|view| view.phase.is_end()).await;
    assert_eq!((view.phase, view.site.as_deref()), (ConnectingPhase::Connected, Some("Blog")), "{view:?}");
    assert_eq!(flow.task.await.unwrap(), Some(room.entry()));
    assert!(room.keychain.get(&room.entry()).unwrap().is_some());
    let settings = room.settings().read().unwrap();
    assert_eq!((settings.sites.len(), settings.unfinished.len()), (1, 0));
    assert!(settings.sites[0].password_uuid.is_some());
    assert!(!std::fs::read_to_string(room.settings().path()).unwrap().contains("FGH"));
    room.is_whole();
    // What the address brought is good for nothing any more; what Zoë made by hand is hers.
    let secrets: Vec<String> = room.passwords().into_iter().map(|one| one.secret).collect();
    assert!(!secrets.contains(&APPROVED.replace(' ', "")) && secrets.contains(&BY_HAND.replace(' ', "")));
}

#[tokio::test]
async fn who_goes_away_leaves_nothing_behind() {
    let room = Room::open();
    let mut flow = room.begin();
    flow.until_opened().await;
    drop(flow.said);
    assert_eq!(flow.task.await.unwrap(), None);
    assert!(!room.settings().path().exists());
}

/// A keychain that is locked.
#[derive(Debug)]
struct Locked;

impl Keychain for Locked {
    fn get(&self, _: &Entry) -> Result<Option<SecretString>, KeychainError> {
        Err(KeychainError::Locked)
    }
    fn set(&self, _: &Entry, _: &SecretString) -> Result<(), KeychainError> {
        Err(KeychainError::Locked)
    }
    fn remove(&self, _: &Entry) -> Result<bool, KeychainError> {
        Err(KeychainError::Locked)
    }
}

#[tokio::test]
async fn a_password_that_was_made_for_nothing_is_revoked() {
    let room = Room::open();
    let mut flow =
        room.begin_with(Surroundings { keychain: std::sync::Arc::new(Locked), ..room.surroundings() });
    flow.until_opened().await;
    room.approve(&room.url()).await;
    let view = flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
    assert_eq!(view.fault.unwrap().code, "keychain-locked");
    flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
    assert_eq!(flow.ends().await.phase, ConnectingPhase::Cancelled);
    room.is_empty();
}

#[tokio::test]
async fn a_site_that_makes_no_other_password_is_connected_with_the_first() {
    let room = Room::open();
    // What makes another one names this program.
    room.breaks(&format!("app_id={APP_ID}"));
    let mut flow = room.begin();
    flow.until_opened().await;
    room.approve(&room.url()).await;
    let view = flow.ends().await;
    assert_eq!((view.phase, view.fault), (ConnectingPhase::Connected, None));
    assert!(view.next.iter().all(|line| !line.contains("revoke")), "{:?}", view.next);
    assert_eq!(room.secret(), Some(APPROVED.replace(' ', "")));
    room.is_whole();
}

#[tokio::test]
async fn a_first_password_that_can_not_be_revoked_is_named() {
    let room = Room::open();
    // Of all requests only those that revoke ask for this.
    room.breaks("_fields=deleted");
    let mut flow = room.begin();
    flow.until_opened().await;
    room.approve(&room.url()).await;
    let view = flow.ends().await;
    assert_eq!(view.phase, ConnectingPhase::Connected);
    assert!(view.next.iter().any(|line| line.contains("could not be revoked")), "{:?}", view.next);
    let page = format!("{}/wp-admin/profile.php#application-passwords-section", room.url());
    assert_eq!(view.next.last(), Some(&page));
    assert_ne!(room.secret(), Some(APPROVED.replace(' ', "")), "it is not the one that is used");
    // It is written down still, and revoked as soon as the site does that again.
    room.server.world().site_mut(room.site).troubles.clear();
    let transport = wordpress::HttpTransport::new().unwrap();
    let keychain = std::sync::Arc::clone(&room.keychain) as std::sync::Arc<dyn Keychain>;
    assert_eq!(end_leftovers(&transport, &keychain, &room.settings()).await, Leftovers::default());
    room.is_whole();
}

#[tokio::test]
async fn a_password_that_can_not_be_given_back_is_named() {
    let room = Room::open();
    room.breaks("_fields=deleted");
    let mut flow =
        room.begin_with(Surroundings { keychain: std::sync::Arc::new(Locked), ..room.surroundings() });
    flow.until_opened().await;
    room.approve(&room.url()).await;
    flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
    flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
    let view = flow.ends().await;
    assert_eq!(view.phase, ConnectingPhase::Cancelled);
    let page = format!("{}/wp-admin/profile.php#application-passwords-section", room.url());
    assert!(view.next.iter().any(|line| line.contains("“Presence Tray")), "{:?}", view.next);
    assert_eq!(view.next.last(), Some(&page));
    assert!(room.settings().read().unwrap().unfinished.is_empty(), "the user knows");
}

#[tokio::test]
async fn a_first_password_that_stays_is_written_down_where_nobody_is_told() {
    for gone in [true, false] {
        let room = Room::open();
        room.breaks("_fields=deleted");
        let mut flow =
            room.begin_with(Surroundings { keychain: std::sync::Arc::new(Locked), ..room.surroundings() });
        flow.until_opened().await;
        room.approve(&room.url()).await;
        flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
        // The one that is given back now is revoked.
        room.server.world().site_mut(room.site).troubles.clear();
        if gone {
            drop(flow.said);
        } else {
            flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
        }
        assert_eq!(flow.task.await.unwrap(), None);
        assert_eq!(room.passwords().iter().filter(|one| one.app_id == APP_ID).count(), 1);
        assert_eq!(room.settings().read().unwrap().unfinished.len(), usize::from(gone));
    }
}

#[tokio::test]
async fn renewing_revokes_what_this_program_made_and_nothing_else() {
    let room = Room::open();
    for round in 0..3 {
        let mut flow = room.begin();
        flow.until_opened().await;
        room.approve(&room.url()).await;
        let view = flow.ends().await;
        assert_eq!(view.phase, ConnectingPhase::Connected, "{view:?}");
        let told = view.next.iter().filter(|line| line.contains("before was revoked")).count();
        assert_eq!(told, usize::from(round > 0), "{:?}", view.next);
        room.is_whole();
    }
    // Now it is connected with the one that was made by hand, and then no more.
    let file = room.settings();
    let again = |how| Asked::again(&file.read().unwrap().sites[0], how, &file.read().unwrap());
    let mut flow = room.begin_asking(again(How::Given), room.surroundings());
    flow.until(|view| view.phase == ConnectingPhase::Approval).await;
    let paste = Said::Paste { user: "zoe".into(), password: secret(BY_HAND) };
    flow.said.send(Heard::Said(paste)).await.unwrap();
    let view = flow.ends().await;
    assert_eq!(view.phase, ConnectingPhase::Connected, "{view:?}");
    assert_eq!(room.passwords().len(), 1);
    let mut flow = room.begin_asking(again(How::Browser), room.surroundings());
    flow.until_opened().await;
    room.approve(&room.url()).await;
    let view = flow.ends().await;
    assert!(view.next.iter().any(|line| line.contains("not made by Presence Tray")), "{:?}", view.next);
    room.is_whole();
    assert_eq!(room.passwords().len(), 2, "what Zoë made by hand is valid still");
}

#[tokio::test]
async fn a_link_is_answered_while_a_site_keeps_silent() {
    let room = Room::open();
    room.server.world().trouble(room.site, simulator::Trouble::NeverAnswers);
    let flow = room.begin();
    let state = "00".repeat(32);
    let link = Returned::from_query(&format!("state={state}&success=false")).unwrap();
    let (reply, verdict) = tokio::sync::oneshot::channel();
    flow.said.send(Heard::Returned(link, reply)).await.unwrap();
    assert_eq!(verdict.await, Ok(Verdict::Unasked), "though its address is still looked for");
}

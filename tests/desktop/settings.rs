//! Settings that can not be used, found by the tray at its start.

use crate::desk::{Desk, SOON};
use crate::office::Office;

#[tokio::test]
async fn settings_that_are_broken_are_put_aside_and_told_and_the_program_runs() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let file = desk.profile.settings_file();
    std::fs::write(&file, "{\"version\": 2, \"sites\": [").unwrap();
    let mut program = desk.start().await;
    let told = desk.notices.shows("Something is wrong with the settings", SOON).await;
    assert!(told.body.contains("settings.broken-"), "{told:?}");
    assert!(program.runs());
    let names = std::fs::read_dir(file.parent().unwrap()).unwrap();
    let names: Vec<String> =
        names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    let aside = names.iter().find(|name| name.starts_with("settings.broken-")).unwrap();
    let kept = std::fs::read_to_string(file.with_file_name(aside)).unwrap();
    assert_eq!(kept, "{\"version\": 2, \"sites\": [", "what was there is kept as it was");
    // The last good copy is in use.
    let listed = desk.profile.command(&["sites", "list"]).await.unwrap();
    assert!(listed.said.concat().contains("Example Magazine"), "{listed:?}");
}

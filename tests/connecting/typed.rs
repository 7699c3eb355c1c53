//! What is typed at a terminal, or not.

use presence_tray_tests::desktop::Profile;

use crate::desk::SOON;
use crate::hosting::PASSWORD;
use crate::people::Sites;

#[tokio::test]
async fn who_ends_the_question_for_a_password_is_told_so_in_plain_words() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let profile = Profile::new().unwrap();
    for by_interrupt in [true, false] {
        let address = sites.address(0);
        let mut terminal = profile.at_terminal(&["sites", "add", &address, "--user", "robin"]).unwrap();
        terminal.shows("Application password of robin", SOON).await;
        if by_interrupt { terminal.interrupts().await } else { terminal.ends_input().await }.unwrap();
        let (status, shown) = terminal.ended(SOON).await.unwrap();
        assert_eq!(status.code(), Some(3), "{shown}");
        assert!(shown.contains("no password was typed") && !shown.contains("printed"), "{shown}");
    }
    assert!(!profile.settings_file().exists() || !settings(&profile).contains("Shop"));
}

#[tokio::test]
async fn the_question_for_a_user_is_ended_as_well() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.set("PASSWORD", PASSWORD);
    let address = sites.address(0);
    for by_interrupt in [true, false] {
        let asked = ["sites", "add", &address, "--password-env", "PASSWORD"];
        let mut terminal = profile.at_terminal(&asked).unwrap();
        terminal.shows("User name or e-mail address", SOON).await;
        if by_interrupt { terminal.interrupts().await } else { terminal.ends_input().await }.unwrap();
        let (status, shown) = terminal.ended(SOON).await.unwrap();
        assert!(!status.success() && shown.contains("Nothing was connected."), "{shown}");
    }
}

fn settings(profile: &Profile) -> String {
    std::fs::read_to_string(profile.settings_file()).unwrap()
}

#[tokio::test]
async fn the_end_of_input_ends_connecting() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.set("DISPLAY", ":0");
    let mut terminal = profile.at_terminal(&["sites", "add", &sites.address(0)]).unwrap();
    terminal.shows("Ctrl-C ends.", SOON).await;
    // At the question for the password only that question is ended.
    terminal.types("p").await.unwrap();
    terminal.shows("User name or e-mail address", SOON).await;
    terminal.types("robin").await.unwrap();
    terminal.shows("Application password of robin", SOON).await;
    terminal.ends_input().await.unwrap();
    terminal.shows_typing(SOON).await.unwrap();
    terminal.ends_input().await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success() && shown.contains("Nothing was connected."), "{shown}");
}

#[tokio::test]
async fn an_empty_user_is_not_taken() {
    let profile = Profile::new().unwrap();
    for command in [&["sites", "add", "127.0.0.1:9"][..], &["doctor", "127.0.0.1:9"]] {
        let ended = profile.command(&[command, &["--user", ""]].concat()).await.unwrap();
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    }
}

#[tokio::test]
async fn an_exported_list_is_taken_from_standard_input() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.add_site(&sites.address(0), "Shop", "robin", PASSWORD).await.unwrap();
    let exported = profile.command(&["sites", "export"]).await.unwrap().said.join("\n");
    let elsewhere = Profile::new().unwrap();
    let ended = elsewhere.fed(&["sites", "import", "-"], exported).unwrap().ended(SOON).await.unwrap();
    let said = ended.said.join("\n");
    assert!(ended.status.success() && said.contains("1 site added"), "{said}");
    assert!(settings(&elsewhere).contains("\"Shop\""));
}

#[tokio::test]
async fn who_removes_a_site_does_not_wait_for_ever() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.add_site(&sites.address(0), "Shop", "robin", PASSWORD).await.unwrap();
    let lock = std::fs::File::create(profile.settings_file().with_file_name("secrets.lock")).unwrap();
    lock.lock().unwrap();
    let ended = profile.command(&["sites", "remove", "Shop"]).await.unwrap();
    let said = ended.said.join(" ");
    assert!(!ended.status.success() && said.contains("another Presence Tray"), "{said}");
    assert!(settings(&profile).contains("\"Shop\""), "nothing was changed");
}

#[tokio::test]
async fn a_site_is_read_no_more_often_than_its_user_wants() {
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.add_site(&sites.address(0), "Shop", "robin", PASSWORD).await.unwrap();
    let set = async |value: &str| {
        let ended = profile.command(&["sites", "set", "shop", "at-most-every", value]).await.unwrap();
        (ended.status.code(), ended.said.join(" "))
    };
    assert_eq!(set("5m").await, (Some(0), "at-most-every of “Shop” is 300s.".to_owned()));
    assert!(settings(&profile).contains("\"at_most_every\": 300"), "{}", settings(&profile));
    assert_eq!(set("5s").await.0, Some(2));
    assert_eq!(set("off").await.0, Some(0));
    assert!(!settings(&profile).contains("at_most_every"));
}

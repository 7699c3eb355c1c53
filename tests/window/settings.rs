//! What is set in the window is set.

use presence_tray_tests::desktop::Window;

use crate::desk;
use crate::office::Office;

const SITES: &[&str] = &["Example Magazine"];

#[tokio::test]
async fn a_setting_is_explained_changed_and_refused_where_it_makes_no_sense() {
    let (mut desk, _screen) = desk(Office::with(SITES), SITES).await;
    let _tray = desk.start().await;
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.choose("Settings").await;
    window.says("Tells when somebody opens a post of yours.").await;
    window.choose("Show an example: Opened your post").await;
    window.says("you have been in it for 24 min").await;
    let get =
        async |name: &str| desk.profile.command(&["settings", "get", name]).await.unwrap().said.concat();
    assert_eq!(get("alerts.opened").await, "on");
    window.click("#setting-alerts-opened-control").await;
    window.until("it is off", async || get("alerts.opened").await == "off").await;
    let minutes = "#setting-posts-mine-for-control";
    window.look(&format!("document.querySelector('{minutes}').select()")).await;
    window.type_into(minutes, "45\u{e007}").await;
    window.until("it is 45", async || get("posts.mine-for").await.starts_with("45")).await;
    window.choose("Back to 30 minutes").await;
    window.until("it is 30 again", async || get("posts.mine-for").await.starts_with("30")).await;
}

//! What happened while the user was away.

use crate::office::{Office, PRICES, Who};
use crate::opened::opened;

const SITES: &[&str] = &["Example Magazine", "Shop"];

#[tokio::test]
async fn what_happened_in_a_pause_is_listed_until_it_is_forgotten_and_is_in_no_file() {
    let mut office = Office::with(SITES);
    office.was_in(Who::Robin, PRICES);
    let mut opened = opened(office, SITES).await;
    let counted = "const away = [...document.querySelectorAll('nav button')].find((one) => one.innerText.startsWith('Away log'));
        return away.innerText.replace('Away log', '').trim()";
    opened.window.says("open now").await;
    assert_eq!(opened.window.look(counted).await, "");
    opened.window.choose("Alerts on").await;
    opened.window.choose("Pause until I resume").await;
    opened.window.says("Alerts paused").await;
    opened.conflict().await;
    let window = &opened.window;
    window.until("it is counted", async || window.look(counted).await == "1").await;
    window.choose("Away log").await;
    window.says("Since ").await;
    let row = window.find("tbody tr").await.text().await.unwrap();
    assert!(row.contains("Example Magazine") && row.contains("Ann Lee") && row.contains("“Prices”"), "{row}");
    assert!(opened.desk.notices.shown().is_empty(), "{:?}", opened.desk.notices.shown());
    window.choose("Forget it").await;
    window.says("Nothing happened while you were away.").await;
    window.until("nothing is counted", async || window.look(counted).await == "").await;
    assert_eq!(written(opened.desk.profile.folder(), "Ann Lee"), Vec::<std::path::PathBuf>::new());
}

/// The files of a folder that hold a text.
fn written(folder: &std::path::Path, text: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        if kind.is_dir() {
            found.extend(written(&path, text));
        } else if kind.is_file()
            && std::fs::read(&path)
                .is_ok_and(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
        {
            found.push(path);
        }
    }
    found
}

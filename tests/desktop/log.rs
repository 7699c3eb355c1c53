//! The log: what is in it, and what never is.

use std::net::SocketAddr;

use simulator::Trouble;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{Office, PASSWORD, PRICES, Who};

#[tokio::test]
async fn the_log_tells_what_happened_without_names_titles_and_passwords() {
    let mut office = Office::with(&["Example Magazine", "Shop"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    let desk = Desk::with(office, &["Example Magazine", "Shop"]).await;
    desk.office.trouble(1, Trouble::NamesWrongPasswords);
    desk.office.revoke(1);
    let log = desk.profile.settings_file().with_file_name("log").join("presence-tray.log");
    let set = desk.profile.command(&["settings", "set", "log-level", "debug"]).await.unwrap();
    assert!(set.status.success() && !log.exists(), "{set:?}");
    let program = desk.start().await;
    desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.notices.shows("sign in again", FIRST_READING).await;
    desk.host.choose(&["Ann Lee", "Open post"]).await;
    let listed = desk.profile.command(&["settings", "--json"]).await.unwrap().said.concat();
    assert!(listed.contains(&format!("\"log\": \"{}\"", log.display())), "{listed}");
    let set = desk.profile.command(&["settings", "set", "log-level", "off"]).await.unwrap();
    assert!(set.status.success(), "{set:?}");
    program.ask_to_end();
    program.ends().await.unwrap();

    let text = std::fs::read_to_string(&log).unwrap();
    for part in [
        "INFO  presence-tray ",
        ": 2 sites, log Debug\n",
        "DEBUG GET Rooms: 200, ",
        "DEBUG site 1: read, ",
        "DEBUG site 1: cadence ",
        "INFO  site 1: alert ",
        "WARN  site 2: fault credentials-refused\n",
        "INFO  notification ",
    ] {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
    // Switched off it says nothing more, not even that the program ends.
    assert!(!text.contains("presence-tray ends"), "{text}");
    let secrets = [
        PASSWORD.to_owned(),
        PASSWORD.replace(' ', ""),
        "cm9iaW46YWJjZCBFRkdIIDEyMzQgaWprbCBNTk9QIDU2Nzg=".to_owned(),
    ];
    let names = [
        "robin",
        "Robin",
        "Ann",
        "Lee",
        "Prices",
        "Autumn",
        "Example Magazine",
        "Shop",
        "127.0.0.1",
        "Authorization",
    ];
    for part in secrets.iter().map(String::as_str).chain(names) {
        assert!(!text.contains(part), "{part:?} is in:\n{text}");
    }
    assert!(!text.contains(['?', '/']), "no address is in it:\n{text}");
    assert!(text.lines().all(|line| line.starts_with("20") && !line.contains('\u{1b}')));
}

#[tokio::test]
async fn by_itself_only_what_does_not_work_is_written() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let log = desk.profile.settings_file().with_file_name("log").join("presence-tray.log");
    let program = desk.start().await;
    assert!(!log.exists(), "everything works");
    desk.office.trouble(0, Trouble::Maintenance);
    desk.host.middle_click().await;
    desk.host
        .until(SOON * 2, "the site can not be read", |look| look.menu.find(&["being updated"]).is_some())
        .await;
    program.ask_to_end();
    program.ends().await.unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    assert!(text.ends_with("WARN  site 1: fault maintenance\n"), "{text}");
}

/// A web server without WordPress that leads on from everywhere but one place.
async fn leads_to(place: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut request = vec![0; 4096];
            let length = socket.read(&mut request).await.unwrap_or_default();
            let there = request[..length].starts_with(format!("GET {place} ").as_bytes());
            let answer = if there { "200 OK".to_owned() } else { format!("302 Found\r\nlocation: {place}") };
            let answer = format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            // Who has gone wants nothing.
            let _ = socket.write_all(answer.as_bytes()).await;
        }
    });
    address
}

#[tokio::test]
async fn neither_what_is_typed_nor_where_a_site_leads_is_in_the_log() {
    let mut desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let log = desk.profile.settings_file().with_file_name("log").join("presence-tray.log");
    desk.profile.command(&["settings", "set", "log-level", "debug"]).await.unwrap();
    let program = desk.start().await;
    // Only that there is a screen counts: a browser could be opened.
    desk.profile.set("DISPLAY", ":0");
    let server = leads_to("/figures-of-zoe/").await;
    let typed = format!("http://{server}/client-acme/hidden-sign-in");
    let terminal = desk.profile.at_terminal(&["sites", "add", &typed]).unwrap();
    let (status, shown) = terminal.ended(SOON * 3).await.unwrap();
    assert!(!status.success() && shown.contains("client-acme"), "{status} {shown}");
    program.ask_to_end();
    program.ends().await.unwrap();
    let text = std::fs::read_to_string(&log).unwrap();
    for part in ["DEBUG GET WebPage: 302, ", "DEBUG GET WebPage: 200, ", "DEBUG GET Index: "] {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
    for part in ["acme", "hidden", "figures", "zoe", "127.0.0.1", "/"] {
        assert!(!text.contains(part), "{part:?} is in:\n{text}");
    }
}

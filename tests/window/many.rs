//! Many sites are added at once.

use std::time::Duration;

use presence_tray_tests::desktop::{NotificationServer, Program, Screen, StatusNotifierHost, Window};
use serde_json::{Value, json};
use simulator::{Server, Trouble};

use crate::agency::{Agency, password};
use crate::desk::SOON;

const FIELD: &str = "#import-list";

/// An agency's desk, where no site is known yet and the window shows where many are added. In this order it ends.
struct Seat {
    window: Window,
    _tray: Program,
    host: StatusNotifierHost,
    _notices: NotificationServer,
    agency: Agency,
    _screen: Screen,
}

async fn seat(sites: usize) -> Seat {
    Seat::of(Agency::with(sites).await).await
}

impl Seat {
    async fn of(mut agency: Agency) -> Seat {
        let screen = Screen::start(&mut agency.profile).await.unwrap();
        let (host, notices) = agency.desktop().await;
        let tray = agency.profile.start().unwrap();
        host.until(SOON, "there is an item", |look| look.tooltip == "No site yet").await;
        let window = Window::open(&mut agency.profile).await.unwrap();
        window.choose("Add many sites").await;
        Seat { window, _tray: tray, host, _notices: notices, agency, _screen: screen }
    }

    /// Pastes a list.
    async fn paste(&self, list: &str) {
        self.window.click(FIELD).await;
        let pasted = format!("return document.execCommand('insertText', false, {})", json!(list));
        assert_eq!(self.window.look(&pasted).await, true);
    }

    /// A line of address, user and application password.
    fn line(&self, site: usize) -> String {
        format!("{} robin {}\n", self.agency.address(site), password(site))
    }

    /// What is shown of each line: its number, its address, and what became of it.
    async fn rows(&self) -> Vec<[String; 3]> {
        let rows = "return [...document.querySelectorAll('tbody tr')].map((row) => [...row.cells].slice(0, 3).map((one) => one.innerText))";
        let rows = self.window.look(rows).await;
        let plain = |cell: &Value| cell.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        rows.as_array().unwrap().iter().map(|row| [0, 1, 2].map(|cell| plain(&row[cell]))).collect()
    }

    /// The names of the sites that are known.
    fn known(&self) -> Vec<String> {
        let settings = self.agency.settings();
        let sites = settings["sites"].as_array().cloned().unwrap_or_default();
        sites.iter().map(|site| site["name"].as_str().unwrap().to_owned()).collect()
    }

    /// What is in the field.
    async fn field(&self) -> Value {
        self.window.look(&format!("return document.querySelector('{FIELD}').value")).await
    }
}

#[tokio::test]
async fn a_list_is_looked_at_line_by_line_and_a_site_of_it_is_connected_in_the_browser() {
    let mut seat = seat(2).await;
    let [first, second] = [seat.agency.address(0), seat.agency.address(1)];
    seat.agency.server.world().trouble(seat.agency.sites[1], Trouble::PluginInactive);
    seat.paste(&format!("# ours\n{first}\n{second}\n{first}/wp-admin\nno address, but more\n")).await;
    seat.window.choose("Look at them").await;
    seat.window.says("The list is gone through. 0 added, 1 known, 1 to approve, 2 failed").await;
    let rows = seat.rows().await;
    let numbers: Vec<&str> = rows.iter().map(|[number, ..]| number.as_str()).collect();
    assert_eq!(numbers, ["2", "3", "4", "5"], "{rows:?}");
    assert_eq!(rows[0][1..], [first.clone(), "found Site 00, to be approved in your browser".to_owned()]);
    assert!(rows[1][2].contains("Presence API"), "{rows:?}");
    assert_eq!(rows[2][2], "the same site as in line 2");
    assert_eq!(rows[3][1], "", "it may be a password: {rows:?}");
    assert!(seat.known().is_empty(), "nothing was changed");
    seat.window.choose("Connect http").await;
    let page = seat.agency.profile.opened(SOON).await;
    assert!(page.starts_with(&format!("{first}/wp-admin/authorize-application.php?")), "{page}");
    seat.window.choose("Cancel").await;
    seat.window.choose("Add many sites").await;
    assert_eq!(seat.rows().await.len(), 4, "the list is still there");
}

#[tokio::test]
async fn lines_with_passwords_are_connected_and_what_is_wrong_is_numbered_and_not_repeated() {
    let seat = seat(3).await;
    let wrong = format!("{} robin not-the-password-of-it\n", seat.agency.address(1));
    let turned = format!("robin {} {}\n", password(1), seat.agency.address(1));
    seat.paste(&[seat.line(0), wrong, turned, seat.line(2)].concat()).await;
    seat.window.tick("The lines have passwords").await;
    seat.window.choose("Connect them").await;
    seat.window.says("The list is gone through. 2 added, 0 known, 0 to approve, 2 failed").await;
    let rows = seat.rows().await;
    assert_eq!(rows[0][2], "added as Site 00", "{rows:?}");
    assert!(rows[1][2].contains("password"), "{rows:?}");
    assert_eq!(rows[2][..2], ["3".to_owned(), String::new()], "{rows:?}");
    assert_eq!(rows[3][2], "added as Site 02", "{rows:?}");
    let page = seat.window.look("return document.documentElement.outerHTML").await;
    for secret in [password(0), password(1), password(2), "not-the-password".to_owned()] {
        assert!(!page.as_str().unwrap().contains(&secret), "{secret} is in the page");
    }
    let mut known = seat.known();
    known.sort();
    assert_eq!(known, ["Site 00", "Site 02"]);
    let (named, kept) = seat.agency.entries().await;
    assert_eq!(named, kept, "each has its password in the keychain");
    let quiet =
        |look: &presence_tray_tests::desktop::Look| look.menu.to_string().contains("2 sites are quiet");
    seat.host.until(SOON, "both are read", quiet).await;
    seat.window.choose("Now").await;
    seat.window.says("2 quiet sites").await;
    seat.window.choose("Add many sites").await;
    seat.window.choose("Another list").await;
    assert_eq!(seat.field().await, "");
}

#[tokio::test]
async fn a_list_is_chosen_as_a_file_or_dropped() {
    let seat = seat(1).await;
    let list = format!("address,name\n{},Bakery\n", seat.agency.address(0));
    let file = seat.agency.path("sites.csv");
    std::fs::write(&file, &list).unwrap();
    seat.window.type_into("input[type=file]", &file).await;
    seat.window.until("it is in the field", async || seat.field().await == list).await;
    let dropped = format!(
        "const carried = new DataTransfer();
        carried.items.add(new File([{}], 'others.csv', {{ type: 'text/csv' }}));
        const drop = new DragEvent('drop', {{ dataTransfer: carried, bubbles: true, cancelable: true }});
        return !document.querySelector('{FIELD}').dispatchEvent(drop)",
        json!(list.replace("Bakery", "Harbour"))
    );
    assert_eq!(seat.window.look(&dropped).await, true, "the page takes it, and the web view does not");
    seat.window
        .until("the other one is", async || seat.field().await.as_str().unwrap().contains("Harbour"))
        .await;
    seat.window.choose("Look at them").await;
    seat.window.says("1 to approve").await;
    assert_eq!(seat.rows().await[0][..2], ["2".to_owned(), seat.agency.address(0)]);
}

#[tokio::test]
async fn a_list_is_stopped_and_what_is_connected_stays() {
    // All on one host, where one is connected after the other.
    let (world, sites) = Agency::world(3);
    let seat = Seat::of(Agency::on(Server::start(world).unwrap(), sites).await).await;
    seat.agency.server.world().trouble(seat.agency.sites[1], Trouble::Slow(Duration::from_secs(2)));
    seat.paste(&[seat.line(0), seat.line(1), seat.line(2)].concat()).await;
    seat.window.tick("The lines have passwords").await;
    seat.window.choose("Connect them").await;
    seat.window.says("added as Site 00").await;
    seat.window.choose("Stop").await;
    seat.window.says("Stopping").await;
    seat.window.says("Stopped: 1 line was not gone through. What is connected stays. 2 added").await;
    assert_eq!(seat.rows().await.len(), 2);
    assert_eq!(seat.known(), ["Site 00", "Site 01"], "what was begun is connected to its end, and stays");
    let asked = seat.agency.server.world().conduct.requests_to(seat.agency.sites[2]);
    assert_eq!(asked, 0, "the site that waited was asked nothing");
    let (named, kept) = seat.agency.entries().await;
    assert_eq!(named, kept);
}

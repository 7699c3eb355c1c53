//! A network, which is connected once and shown as its sites.

use presence_tray_tests::desktop::{Look, Screen};
use simulator::{Generation, Installation, Role, Screen as At, Site, User, World};

use crate::desk;
use crate::desk::{Desk, SOON};
use crate::office::{Office, PASSWORD, Who};
use crate::opened::Opened;

const SITES: &[&str] = &["Museum", "Library", "Archive"];

/// A network that Robin looks after, with the first of its sites at its root.
fn office() -> Office {
    let sites = (1..).zip(SITES).map(|(blog, name)| {
        let path = if blog == 1 { "/".to_owned() } else { format!("/{}/", name.to_lowercase()) };
        Site::new(name, Generation::Modern).blog(blog).at(&path)
    });
    let mut network = Installation::network("http://office.invalid", sites.collect());
    for (who, login, name) in
        [(Who::Robin, "robin", "Robin Hale"), (Who::Ann, "ann", "Ann Lee"), (Who::Ben, "ben", "Ben Ito")]
    {
        let mut user = User::new(who as u64, login, name).password(PASSWORD);
        for blog in 1..=3 {
            user = user.role_on(blog, Role::Administrator);
        }
        network = network.user(if who == Who::Robin { user.super_admin() } else { user });
    }
    let mut world = World::new(5);
    let root = world.add(network);
    let sites = (0..SITES.len()).map(|site| simulator::SiteId { site, ..root }).collect();
    Office::of(world, sites)
}

/// The network is connected by the first of its sites; somebody is on each of the others.
async fn connected() -> (Desk, Screen) {
    let mut office = office();
    office.was_at(1, Who::Ben, At::Media);
    office.was_at(2, Who::Ann, At::Media);
    desk(office, &SITES[..1]).await
}

#[tokio::test]
async fn a_network_is_connected_once_and_shown_as_its_sites() {
    let (desk, screen) = connected().await;
    let opened = Opened::at(desk, screen).await;
    opened.stores("Museum", "/network", true).await;
    opened.window.says("2 on its sites").await;
    let rows = "return [...document.querySelectorAll('[data-key^=\"sub \"]')].map((row) => row.innerText.split('\\n').map((line) => line.trim()).filter((line) => line !== '').join(' | '))";
    let rows = opened.window.look(rows).await;
    let rows: Vec<String> = rows.as_array().unwrap().iter().map(|row| plain(row.as_str().unwrap())).collect();
    assert_eq!(rows, ["/archive/ | Ann Lee | 1 here", "/library/ | Ben Ito | 1 here"]);
    let told = |look: &Look| {
        ["/archive/ · 1 here", "/library/ · 1 here"].iter().all(|row| look.menu.find(&[row]).is_some())
    };
    opened.desk.host.until(SOON, "it is in the menu", told).await;
    opened.desk.office.well_behaved();
}

#[tokio::test]
async fn a_network_whose_sites_can_not_be_read_says_so_and_what_to_do() {
    let (desk, screen) = connected().await;
    let network = desk.office.sites[0];
    for user in &mut desk.office.server.world().installation_mut(network).users {
        user.super_admin = false;
    }
    let opened = Opened::at(desk, screen).await;
    opened.window.says("Sites of its network").await;
    opened.window.click("[data-key^='network'] .fold").await;
    opened.window.says("What to do").await;
    let told = |look: &Look| look.menu.to_string().contains("Its network · ");
    opened.desk.host.until(SOON, "it is in the menu", told).await;
}

/// Without what keeps names from turning what is around them.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

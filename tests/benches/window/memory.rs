//! What the window takes, and that the tray has no more after it was closed than before.

use std::time::Duration;

use presence_tray_tests::desktop::{Activation, Bus, Profile, Screen, StatusNotifierHost, Window, memory};
use simulator::Screen as At;

use super::office::{Office, PASSWORD, Who};
use super::{megabytes, print};

const SITES: usize = 50;
/// For the sites to be read, and for memory to be given back.
const SETTLE: Duration = Duration::from_secs(70);
/// As the goal has it.
const CLOSED: Duration = Duration::from_secs(5);
/// Memory comes and goes with readings, which begin each ten seconds: it is looked at once in a second for two rounds of them.
const LOOKED_AT: u32 = 20;
const GOAL: f64 = 1.0;

pub(crate) async fn measure() {
    let names: Vec<String> = (0..SITES).map(|number| format!("Site {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut office = Office::with(&names);
    for site in 0..SITES {
        office.was_at(site, Who::Ann, At::Media);
    }
    let mut profile = Profile::new().unwrap();
    let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
    profile.sits_at(&bus);
    for (address, name) in office.addresses().iter().zip(&names) {
        profile.add_site(address, name, "robin", PASSWORD).await.unwrap();
    }
    let _host = StatusNotifierHost::start(&bus).await.unwrap();
    let _screen = Screen::start(&mut profile).await.unwrap();
    let tray = profile.start().unwrap();
    let of_tray = async || {
        let mut sum = 0;
        for _ in 0..LOOKED_AT {
            sum += memory::pss(tray.id().unwrap()).unwrap();
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        sum / u64::from(LOOKED_AT)
    };
    tokio::time::sleep(SETTLE).await;
    let before = of_tray().await;
    let window = Window::open(&mut profile).await.unwrap();
    window.says("Ann Lee").await;
    let (open, of_window) =
        (of_tray().await, window.family().iter().filter_map(|id| memory::pss(*id).ok()).sum());
    window.close().await.unwrap();
    tokio::time::sleep(CLOSED).await;
    let after = of_tray().await;
    print(
        "the tray with 50 sites, before the window is opened: PSS on average",
        megabytes(before),
        "MB",
        None,
    );
    print("the tray while the window is open: PSS on average", megabytes(open), "MB", None);
    print("the window and its web view: PSS", megabytes(of_window), "MB", None);
    print("the tray from 5 s after the window was closed: PSS on average", megabytes(after), "MB", None);
    print("more than before it was opened", megabytes(after) - megabytes(before), "MB", Some(GOAL));
}

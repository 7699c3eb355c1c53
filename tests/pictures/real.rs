//! Pictures of what only a real tray can tell: it reads simulated sites.

use std::path::Path;

use presence_tray_tests::desktop::{Profile, StatusNotifierHost, Window};
use simulator::{Action, PhpFatal, Screen as At, Trouble};

use crate::office::{Office, PASSWORD, PRICES, Who};
use crate::scenes::{Seat, USUAL, keep};

type Taken = Result<(), Box<dyn std::error::Error>>;

/// Takes all of them, or those whose name begins so.
///
/// # Errors
/// As for the others.
pub(crate) async fn take(folder: &Path, only: &str) -> Taken {
    let wanted = |name: &str| name.starts_with(only);
    for (name, dark) in [("window-settings", false), ("window-settings-dark", true)] {
        if wanted(name) {
            let page = async |window: &Window| window.choose("Show an example: Opened your post").await;
            view(folder, name, "Settings", dark, page).await?;
        }
    }
    for (name, title) in [("window-why", "Why was I told"), ("window-cost", "What it costs")] {
        if wanted(name) {
            view(folder, name, title, false, async |_: &Window| {}).await?;
        }
    }
    if wanted("window-away") {
        away(folder).await?;
    }
    if wanted("window-adding") {
        adding(folder).await?;
    }
    if wanted("window-faults") {
        faults(folder).await?;
    }
    Ok(())
}

/// One of the pages, while Ann Lee opens a post.
async fn view(folder: &Path, name: &str, title: &str, dark: bool, more: impl AsyncFn(&Window)) -> Taken {
    let names = ["Example Magazine", "Shop", "Blog"];
    let mut office = Office::with(&names);
    office.was_in(Who::Robin, PRICES);
    office.was_at(1, Who::Ben, At::Media);
    let mut seat = Seat::take(dark).await?;
    add(&mut seat.profile, &office, &names).await?;
    let host = StatusNotifierHost::start(&seat.bus).await?;
    let _tray = seat.profile.start()?;
    let window = Window::open(&mut seat.profile).await?;
    window.size(USUAL.0, USUAL.1).await?;
    window.says("open now").await;
    office.does(Who::Ann, &Action::GoTo(At::block_editor(PRICES)));
    host.middle_click().await;
    window.says("Ann Lee opened").await;
    window.choose(title).await;
    more(&window).await;
    keep(window, folder, name).await
}

/// Alerts were paused, and Ann Lee opened a post meanwhile.
async fn away(folder: &Path) -> Taken {
    let names = ["Example Magazine", "Shop"];
    let mut office = Office::with(&names);
    office.was_in(Who::Robin, PRICES);
    let mut seat = Seat::take(false).await?;
    add(&mut seat.profile, &office, &names).await?;
    let host = StatusNotifierHost::start(&seat.bus).await?;
    let _tray = seat.profile.start()?;
    let window = Window::open(&mut seat.profile).await?;
    window.size(USUAL.0, USUAL.1).await?;
    window.says("open now").await;
    seat.profile.command(&["pause"]).await?;
    office.does(Who::Ann, &Action::GoTo(At::block_editor(PRICES)));
    host.middle_click().await;
    window.says("Ann Lee opened").await;
    window.choose("Away log").await;
    window.says("Forget it").await;
    keep(window, folder, "window-away").await
}

/// A site is added, and the browser shows its page.
async fn adding(folder: &Path) -> Taken {
    let office = Office::with(&["Example Magazine"]);
    let mut seat = Seat::take(false).await?;
    let _tray = seat.profile.start()?;
    let window = Window::open(&mut seat.profile).await?;
    window.size(USUAL.0, USUAL.1).await?;
    window.choose("Add a site").await;
    let address = office.addresses().concat();
    window.type_into("#address", &format!("{address}\u{e007}")).await;
    window.says("Open the page again").await;
    keep(window, folder, "window-adding").await
}

/// Each site has something else.
async fn faults(folder: &Path) -> Taken {
    let wrong = [
        ("Bakery", Trouble::FirewallPage(403)),
        ("Garden", Trouble::Maintenance),
        ("Harbour", Trouble::PhpFatal(PhpFatal::Handled)),
        ("Museum", Trouble::PluginInactive),
        ("Library", Trouble::RestClosedToAll),
        ("Theatre", Trouble::TooManyRequests { retry_after: 600 }),
        ("School", Trouble::DatabaseDown),
        ("Vineyard", Trouble::Garbage),
        ("Cinema", Trouble::Proxy { status: 502, retry_after: None }),
        ("Clinic", Trouble::StrippedAuthorization),
    ];
    let names: Vec<&str> = wrong.iter().map(|(name, _)| *name).collect();
    let office = Office::with(&names);
    let mut seat = Seat::take(false).await?;
    add(&mut seat.profile, &office, &names).await?;
    for (site, (_, trouble)) in wrong.into_iter().enumerate() {
        office.trouble(site, trouble);
    }
    let _host = StatusNotifierHost::start(&seat.bus).await?;
    let _tray = seat.profile.start()?;
    let window = Window::open(&mut seat.profile).await?;
    window.size(USUAL.0, USUAL.1).await?;
    let told = async || window.text().await;
    let all = |text: &str| names.iter().all(|name| text.contains(name)) && !text.contains("not read yet");
    window.until("all faults are told", async || all(&told().await)).await;
    keep(window, folder, "window-faults").await
}

async fn add(profile: &mut Profile, office: &Office, names: &[&str]) -> Taken {
    for (address, name) in office.addresses().iter().zip(names) {
        profile.add_site(address, name, "robin", PASSWORD).await?;
    }
    office.begin_judging();
    Ok(())
}

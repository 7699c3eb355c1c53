//! Robin's desk: a private desktop, and the sites that were added.

use std::time::Duration;

use presence_tray_tests::desktop::{
    Activation, Bus, Look, NotificationServer, Profile, Program, StatusNotifierHost,
};

use crate::office::{Office, PASSWORD};

/// For everything that needs no reading of a site; a busy computer included.
pub(crate) const SOON: Duration = Duration::from_secs(10);
/// For the first reading of every site after the start.
pub(crate) const FIRST_READING: Duration = Duration::from_secs(20);

/// Robin's desk.
pub(crate) struct Desk {
    pub(crate) host: StatusNotifierHost,
    pub(crate) notices: NotificationServer,
    pub(crate) office: Office,
    pub(crate) profile: Profile,
    pub(crate) bus: Bus,
}

impl Desk {
    /// With a tray, a full notification server, and the office's sites added by their names.
    pub(crate) async fn with(office: Office, names: &[&str]) -> Desk {
        let mut profile = Profile::new().unwrap();
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        // The shapes alone: without the edge that they have on a panel that nobody knows.
        profile.set("PRESENCE_TRAY_PANEL", "dark");
        for (address, name) in office.addresses().iter().zip(names) {
            profile.add_site(address, name, "robin", PASSWORD).await.unwrap();
        }
        office.begin_judging();
        let host = StatusNotifierHost::start(&bus).await.unwrap();
        let notices = NotificationServer::start(&bus, NotificationServer::FULL).await.unwrap();
        Desk { host, notices, office, profile, bus }
    }

    /// With one site, “Example Magazine”.
    pub(crate) async fn of(office: Office) -> Desk {
        Desk::with(office, &["Example Magazine"]).await
    }

    /// Starts the tray and waits until it has read its sites.
    pub(crate) async fn start(&self) -> Program {
        let program = self.profile.start().unwrap();
        self.read(&program).await;
        program
    }

    /// Waits until the sites were read.
    pub(crate) async fn read(&self, program: &Program) -> Look {
        let read = |look: &Look| !look.tooltip.starts_with("Reading ");
        let what = format!("the sites are read; the program says {:?}", program.said());
        self.host.until(FIRST_READING, &what, read).await
    }
}

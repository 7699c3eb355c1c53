//! A user's desk: the program as it watches one real site for one person.

#![allow(clippy::expect_used, reason = "support of tests: a broken set-up should stop the test")]

use presence::{Roster, Time};
use wordpress::{Address, Connection, Credential, Fault, HttpTransport, Site, discover, who_am_i};

use crate::real_sites::{Account, RealSite};
use crate::watcher::{Look, Watcher};

/// The program as it watches one site for one person. Its time is its own: it passes as the cadence asks
/// for, without anybody waiting.
#[derive(Debug)]
pub struct Desk {
    watcher: Watcher<HttpTransport>,
    /// When the next look is taken.
    pub now: Time,
}

/// The credential that an account has for a program.
///
/// # Panics
/// Where it can not be sent.
#[must_use]
pub fn credential(account: &Account, password: &str) -> Credential {
    Credential::new(&account.login, password.to_owned().into()).expect("a credential")
}

/// A transport over real sockets.
///
/// # Panics
/// Where TLS can not be set up.
#[must_use]
pub fn sockets() -> HttpTransport {
    HttpTransport::new().expect("a transport")
}

/// Connects a site as its user would: by its address and an application password.
///
/// # Errors
/// The fault that stands in the way.
pub async fn connect(address: &str, account: &Account) -> Result<Site<HttpTransport>, Fault> {
    let transport = sockets();
    let address = Address::parse(address).expect("an address");
    let found = discover(&transport, &address).await.map_err(|not| not.fault)?;
    let credential = credential(account, &account.application_password);
    let me = who_am_i(&transport, &found.root, &credential).await?;
    let connection = Connection::new(found.root, &found.index, me.id);
    Ok(Site::new(transport, credential, connection))
}

impl Desk {
    /// Connects the site and takes the first look, which is the silent baseline.
    ///
    /// # Panics
    /// Where the site can not be read, or the first look tells something.
    pub async fn of(site: &RealSite, login: &str) -> Desk {
        let connected = connect(&site.address, site.account(login)).await.expect("the site can be connected");
        let (desk, first) = Desk::began(connected).await;
        assert!(first.alerts().is_empty(), "{first:?}");
        desk
    }

    /// Takes the first look at a site where others may be in posts of the user's already; what it tells
    /// of them is the one summary.
    ///
    /// # Panics
    /// Where the site can not be read.
    pub async fn watching(connected: Site<HttpTransport>) -> Desk {
        Desk::began(connected).await.0
    }

    async fn began(connected: Site<HttpTransport>) -> (Desk, Look) {
        let mut desk = Desk { watcher: Watcher::of(connected), now: Time::from_secs(1000) };
        let first = desk.look().await.expect("the site can be read");
        assert!(first.applied.baseline, "{first:?}");
        (desk, first)
    }

    /// Who is where.
    #[must_use]
    pub fn roster(&self) -> &Roster {
        &self.watcher.roster
    }

    /// Reads the site as the cadence planned it, and lets the time pass that the cadence asks for.
    ///
    /// # Errors
    /// The fault, after which the next look is a baseline.
    pub async fn look(&mut self) -> Result<Look, Fault> {
        let looked = self.watcher.look(self.now).await;
        self.now = self.watcher.next_at.unwrap_or(self.now);
        looked
    }
}

//! The program is killed after the site's page made a password: at the next start none is left that nobody knows of.

use std::fs::{File, TryLockError};
use std::time::{Duration, Instant};

use presence_tray::connecting::APP_ID;
use presence_tray_tests::desktop::Terminal;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use url::Url;

use crate::agency::{Agency, IMPORT};

const ROUNDS: u32 = 25;

impl Agency {
    /// The numbers of this program's passwords on the site.
    fn ours(&self) -> Vec<String> {
        let world = self.server.world();
        let robin = world.installation(self.sites[0]).find_user(1).unwrap();
        robin.passwords.iter().filter(|one| one.app_id == APP_ID).map(|one| one.uuid.clone()).collect()
    }

    /// The site's page makes a password.
    fn approves(&self, round: u32) -> String {
        let secret = format!("approvedInRound{round:09}");
        let mut world = self.server.world();
        let robin = &mut world.installation_mut(self.sites[0]).users[0];
        *robin = robin.clone().password(&secret);
        APP_ID.clone_into(&mut robin.passwords.last_mut().unwrap().app_id);
        secret
    }

    /// A site is added up to the moment at which the program has got the answer, and has written down that it has.
    async fn approved(&mut self, round: u32) -> Terminal {
        let address = self.address(0);
        let terminal = self.profile.at_terminal(&["sites", "add", &address]).unwrap();
        let page = Url::parse(&self.profile.opened(IMPORT).await).unwrap();
        let back = page.query_pairs().find(|(name, _)| name == "success_url").unwrap().1.into_owned();
        let mut back = Url::parse(&back).unwrap();
        let secret = self.approves(round);
        back.query_pairs_mut()
            .append_pair("site_url", &address)
            .append_pair("user_login", "robin")
            .append_pair("password", &secret);
        let port = back.port().unwrap();
        let mut browser = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let target = &back[url::Position::BeforePath..];
        let head = format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        browser.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        browser.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        let begun = Instant::now();
        while !self.settings().to_string().contains(&address) {
            assert!(begun.elapsed() < IMPORT, "{}", terminal.shown());
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        terminal
    }

    /// Waits until a killed program is gone.
    async fn nobody_is_at_work(&self) {
        let path = self.profile.settings_file().with_file_name("secrets.lock");
        let file = File::options().write(true).open(path).unwrap();
        let begun = Instant::now();
        while let Err(TryLockError::WouldBlock) = file.try_lock() {
            assert!(begun.elapsed() < IMPORT);
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Starts the tray until nothing is unfinished, and forgets the site. What was named is revoked by hand.
    async fn next_start(&self) -> bool {
        let left = !self.settings()["unfinished"].as_array().is_none_or(Vec::is_empty);
        let tray = self.profile.start().unwrap();
        let begun = Instant::now();
        while !self.settings()["unfinished"].as_array().is_none_or(Vec::is_empty) {
            assert!(begun.elapsed() < IMPORT, "{}; the tray says {:?}", self.settings(), tray.said());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let (settings, kept) = self.entries().await;
        assert_eq!(settings, kept);
        let used = self.settings()["sites"][0]["password_uuid"].as_str().map(str::to_owned);
        if self.ours().iter().any(|uuid| Some(uuid) != used.as_ref()) {
            tray.says("A password could not be revoked: Connecting", IMPORT).await;
        }
        tray.ask_to_end();
        tray.ends().await.unwrap();
        left
    }

    async fn begins_anew(&self) {
        if !self.entries().await.0.is_empty() {
            self.profile.command(&["sites", "remove", "Site 00", "--keep-password"]).await.unwrap();
        }
        let mut world = self.server.world();
        world.installation_mut(self.sites[0]).users[0].passwords.clear();
    }
}

#[tokio::test]
async fn no_password_is_left_that_nobody_knows_of() {
    let mut agency = Agency::with(1).await;
    agency.profile.set("DISPLAY", ":0");
    let (_host, _notices) = agency.desktop().await;
    let begun = Instant::now();
    let undisturbed = agency.approved(0).await;
    let (status, shown) = undisturbed.ended(IMPORT).await.unwrap();
    assert!(status.success(), "{shown}");
    let usual = begun.elapsed().min(Duration::from_millis(600));
    let mut left = 0;
    for round in 1..=ROUNDS {
        agency.begins_anew().await;
        let terminal = agency.approved(round).await;
        tokio::time::sleep(usual * round / ROUNDS).await;
        drop(terminal);
        agency.nobody_is_at_work().await;
        left += u32::from(agency.next_start().await);
    }
    println!("{left} of {ROUNDS} left something unfinished");
    assert!(left > 0, "some were killed at work");
}

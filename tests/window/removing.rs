//! Sites are removed.

use simulator::Trouble;

use crate::desk::SOON;
use crate::office::{Office, PASSWORD, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];

/// Whether the shop is to be removed is asked.
async fn asked() -> Opened {
    let opened = opened(Office::with(SITES), SITES).await;
    opened.window.says("2 quiet sites").await;
    opened.window.type_into("input[type=search]", "shop").await;
    opened.choose_for("Shop", "Remove…").await;
    opened.window.says("Presence Tray forgets Shop").await;
    opened
}

impl Opened {
    /// Whether Robin's password of the shop is good for something on it.
    fn password_is_valid(&self) -> bool {
        let office = &self.desk.office;
        let world = office.server.world();
        let shop = world.installation(office.sites[1]);
        shop.sign_in("robin", PASSWORD).is_some_and(|user| user.id == Who::Robin as u64)
    }

    /// Answers the question, and waits until the shop is nowhere any more.
    async fn remove(&self, sentence: &str) {
        self.window.choose("Remove").await;
        self.window.says(sentence).await;
        self.window.says("“Shop” is forgotten.").await;
        self.window.choose("Close").await;
        self.window.until("it is not listed", async || self.listed().await.is_empty()).await;
        self.desk.host.until(SOON, "it is not in the menu", |look| look.menu.find(&["Shop"]).is_none()).await;
        let file = std::fs::read_to_string(self.desk.profile.settings_file()).unwrap();
        assert!(file.contains("Example Magazine") && !file.contains("Shop"), "{file}");
    }
}

#[tokio::test]
async fn a_site_is_removed_after_a_question_and_its_password_is_revoked_there() {
    let opened = asked().await;
    opened.window.choose("Cancel").await;
    assert_eq!(opened.stored("Shop", "/name"), "Shop");
    opened.choose_for("Shop", "Remove…").await;
    opened.remove("Its application password was revoked on the site.").await;
    assert!(!opened.password_is_valid());
}

#[tokio::test]
async fn a_site_is_removed_and_its_password_stays_valid_where_that_is_wished() {
    let opened = asked().await;
    opened.window.tick("Revoke its application password").await;
    opened.remove("Its application password stays valid until you revoke it").await;
    assert!(opened.password_is_valid());
}

#[tokio::test]
async fn a_password_that_can_not_be_revoked_is_said_with_what_to_do() {
    let opened = asked().await;
    opened.desk.office.trouble(1, Trouble::DatabaseDown);
    opened.remove("Its application password could not be revoked.").await;
    assert!(opened.password_is_valid());
}

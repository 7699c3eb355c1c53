//! What a page render or a heartbeat of somebody writes into the presence table.

use std::time::Duration;

use crate::browser::{Browser, BrowserId};
use crate::people::{ONLINE, People, find};
use crate::posts::Post;
use crate::rows::Refresh;
use crate::screen::Screen;
use crate::site::{Installation, Site, session_hash};
use crate::time::Now;
use crate::trouble::Trouble;
use crate::world::SiteId;

impl People {
    /// Writes the person's row in `admin/online` (`locked` none) or in the post's room: at page render, or
    /// with a heartbeat that the next one follows in `heartbeat`.
    pub(crate) fn write(
        &self,
        installations: &mut [Installation],
        id: BrowserId,
        screen: &Screen,
        locked: Option<bool>,
        heartbeat: Option<Duration>,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let records = records(installations, browser.site);
        let Some(site) = find(installations, browser.site).filter(|_| records) else { return };
        let (room, client, data) = match locked {
            None => (
                ONLINE.to_owned(),
                format!("user-{}", browser.user_id),
                screen.online_data(site, heartbeat.is_some()),
            ),
            Some(locked) => {
                let Some(post) = screen.edited().and_then(|post| site.find_post(post)) else { return };
                let data = screen.editing_data(site, site.generation, locked);
                (post.room(), format!("editor-{}", browser.user_id), data)
            }
        };
        refresh(site, browser, (&room, &client), data, heartbeat.unwrap_or_default(), now);
    }

    pub(crate) fn write_lock(
        &self,
        installations: &mut [Installation],
        id: BrowserId,
        screen: &Screen,
        next_in: Duration,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let records = records(installations, browser.site);
        let Some(site) = find(installations, browser.site).filter(|_| records) else { return };
        let Some(room) = screen.edited().and_then(|post| site.find_post(post)).map(Post::room) else {
            return;
        };
        let data = screen.editing_data(site, site.generation, true);
        refresh(site, browser, (&room, &format!("lock-{}", browser.user_id)), data, next_in, now);
    }
}

/// Whether the site writes rows at all at the moment.
pub(crate) fn records(installations: &[Installation], id: SiteId) -> bool {
    let Some(installation) = installations.get(id.installation) else { return false };
    let Some(site) = installation.sites.get(id.site) else { return false };
    let broken = [Trouble::PluginInactive, Trouble::RecordingOff, Trouble::StorageMissing];
    installation.network.is_none_or(|network| network.recording)
        && site.plugin_active
        && site.recording
        && site.storage
        && !broken.iter().any(|trouble| site.troubles.stands(trouble))
}

fn refresh(
    site: &mut Site,
    browser: &Browser,
    (room, client): (&str, &str),
    data: serde_json::Value,
    next_in: Duration,
    now: Now,
) {
    let session = session_hash(&browser.session, room);
    let row = Refresh {
        room,
        client_id: client,
        user_id: browser.user_id,
        data,
        session: &session,
        lifetime: site.row_lifetime(),
        rewritten_after: site.generation.rewritten_after(),
        next_in,
    };
    site.rows.refresh(row, now);
}

//! Clients that are told the board: all of it first, then each site that changed.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::time::Duration;

use presence::Time;
use protocol::{BoardPart, BoardSite, Costs, Frame, VERSION};

use super::event::{Answer, ClientId};
use super::{Controller, Desktop};
use crate::board;
use crate::settings::StoredSite;
use crate::tray::facts::Facts;
use crate::words::Moments;

/// The board is not looked at, and so not told, more often than this.
const LOOKED_EACH: Duration = Duration::from_millis(250);
/// So many sites are told at once, at most: with all that a site may answer they stay below the longest answer.
const SITES: usize = 8;

/// Who is told the board, and what each of them has of it.
#[derive(Debug, Default)]
pub(super) struct Boards {
    has: BTreeMap<ClientId, Has>,
    /// When it was looked at last for what changed.
    looked_at: Option<Time>,
    due: Option<Time>,
}

/// What a client has of the board, as hashes.
#[derive(Debug, Default)]
struct Has {
    frame: Option<u64>,
    sites: BTreeMap<usize, u64>,
}

impl Boards {
    /// A client wants the board from its beginning. The socket bounds how many there can be.
    pub fn subscribe(&mut self, client: ClientId) {
        self.has.insert(client, Has::default());
        // It waits for it.
        self.looked_at = None;
    }

    /// Whether this client is told the board.
    pub fn tells(&self, client: ClientId) -> bool {
        self.has.contains_key(&client)
    }

    /// A client is gone.
    pub fn forget(&mut self, client: ClientId) {
        self.has.remove(&client);
    }

    /// When the board is told, where it was told a moment ago.
    pub fn due(&self) -> Option<Time> {
        self.due
    }

    /// Whether there is somebody to tell, now.
    fn wanted(&mut self, now: Time) -> bool {
        self.due = None;
        if self.has.is_empty() {
            return false;
        }
        if let Some(next) = self.looked_at.map(|at| at + LOOKED_EACH).filter(|next| *next > now) {
            self.due = Some(next);
            return false;
        }
        true
    }

    /// What each of them does not have yet.
    fn news(
        &mut self,
        facts: &Facts<'_>,
        frame: Frame,
        stored: &[StoredSite],
        moments: &Moments,
    ) -> Vec<(ClientId, BoardPart)> {
        let frame_hash = hash(&frame);
        let sites: Vec<(usize, BoardSite, u64)> = facts
            .sites
            .iter()
            .filter_map(|site| {
                let shown = board::site(site, stored.get(site.index)?, moments, facts.words());
                let hash = hash(&shown);
                Some((site.index, shown, hash))
            })
            .collect();
        let mut news = Vec::new();
        for (client, has) in &mut self.has {
            let frame = (has.frame.replace(frame_hash) != Some(frame_hash)).then(|| frame.clone());
            if frame.is_some() {
                has.sites.retain(|index, _| facts.sites.iter().any(|site| site.index == *index));
            }
            let mut changed = Vec::new();
            for (index, site, hash) in &sites {
                if has.sites.insert(*index, *hash) != Some(*hash) {
                    changed.push(site);
                }
            }
            let part = |frame, sites: &[&BoardSite]| {
                let sites = sites.iter().copied().cloned().collect();
                BoardPart { version: VERSION, at: moments.rfc3339(moments.now), frame, sites }
            };
            let mut pieces = changed.chunks(SITES);
            match (frame, pieces.next()) {
                (None, None) => {}
                (frame, first) => news.push((*client, part(frame, first.unwrap_or_default()))),
            }
            news.extend(pieces.map(|sites| (*client, part(None, sites))));
        }
        // Also where nothing changed: finding that out is the work.
        self.looked_at = Some(moments.now);
        news
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl<D: Desktop> Controller<D> {
    /// How much each site on the board was asked.
    pub(super) fn costs(&self, moments: &Moments) -> Costs {
        let sites =
            Facts::of(&self.overview(moments)).sites.iter().map(|site| board::cost(site, moments)).collect();
        Costs { version: VERSION, at: moments.rfc3339(moments.now), sites }
    }

    /// Tells everybody who wants the board what changed of it.
    pub(super) fn tell_boards(&mut self, moments: &Moments) {
        if !self.boards.wanted(moments.now) {
            return;
        }
        let mut boards = std::mem::take(&mut self.boards);
        let away = self.watching.audience().away.count();
        let overview = self.overview(moments);
        let facts = Facts::of(&overview);
        let frame = board::frame(&facts, away, self.settings_changes);
        let news = boards.news(&facts, frame, &self.stored, moments);
        self.boards = boards;
        for (client, part) in news {
            self.desktop.answer(client, Answer::Board(Box::new(part)));
        }
    }
}

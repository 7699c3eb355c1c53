//! The board on its way to the page, no faster than the page takes it.

use std::collections::BTreeMap;

use protocol::{BoardPart, BoardSite, Frame, VERSION};

/// So many parts are on their way to the page at once. What is told meanwhile waits here, each site as it was told
/// last, so that a page that hangs costs one board of memory.
const ON_THE_WAY: usize = 64;
/// So many sites go at once, as the running program tells them.
const SITES: usize = 8;

/// What the page was not sent yet.
#[derive(Debug, Default)]
pub(super) struct Parts {
    on_the_way: usize,
    at: Option<String>,
    frame: Option<Frame>,
    sites: BTreeMap<u64, BoardSite>,
}

impl Parts {
    /// A part was told.
    pub(super) fn add(&mut self, part: BoardPart) {
        if let Some(frame) = part.frame {
            self.sites.retain(|site, _| frame.sites.contains(site));
            self.frame = Some(frame);
        }
        self.sites.extend(part.sites.into_iter().map(|site| (site.id, site)));
        self.at = Some(part.at);
    }

    /// The page took one.
    pub(super) fn taken(&mut self) {
        self.on_the_way = self.on_the_way.saturating_sub(1);
    }

    /// Another board begins; what is on its way is taken yet.
    pub(super) fn forget(&mut self) {
        *self = Parts { on_the_way: self.on_the_way, ..Parts::default() };
    }

    /// What the page is sent now.
    pub(super) fn next(&mut self) -> Option<BoardPart> {
        if self.on_the_way >= ON_THE_WAY || (self.frame.is_none() && self.sites.is_empty()) {
            return None;
        }
        self.on_the_way += 1;
        let frame = self.frame.take();
        let sites = std::iter::from_fn(|| self.sites.pop_first()).take(SITES).map(|(_, site)| site).collect();
        Some(BoardPart { version: VERSION, at: self.at.clone().unwrap_or_default(), frame, sites })
    }
}

#[cfg(test)]
mod tests {
    use protocol::Standing;

    use super::*;

    fn site(id: u64, name: &str) -> BoardSite {
        BoardSite {
            id,
            name: name.to_owned(),
            address: "magazine.example".to_owned(),
            favourite: false,
            muted: false,
            muted_until: None,
            group: None,
            initials: None,
            colour: None,
            standing: Standing::Known,
            fault: None,
            whole: true,
            people: Vec::new(),
            sub_sites: Vec::new(),
            network_fault: None,
            my_posts: Vec::new(),
            conflicts: Vec::new(),
        }
    }

    fn part(frame: Option<Vec<u64>>, sites: Vec<BoardSite>) -> BoardPart {
        let frame = frame.map(|sites| Frame {
            sites,
            focus: None,
            pause: None,
            away: 0,
            settings: 0,
            program: String::new(),
        });
        BoardPart { version: VERSION, at: "2026-11-24T09:42:04Z".to_owned(), frame, sites }
    }

    #[test]
    fn a_page_that_takes_what_it_is_sent_is_sent_what_was_told() {
        let mut parts = Parts::default();
        for round in 0..100 {
            let told = part((round == 0).then(|| vec![1, 2]), vec![site(1, "Shop"), site(2, "Blog")]);
            parts.add(told.clone());
            assert_eq!(parts.next(), Some(told));
            assert_eq!(parts.next(), None);
            parts.taken();
        }
    }

    #[test]
    fn for_a_page_that_hangs_each_site_waits_once_as_it_was_told_last() {
        let mut parts = Parts::default();
        let mut sent = 0;
        for round in 0..1000 {
            parts.add(part(None, vec![site(round % 20, &format!("Shop {round}"))]));
            sent += usize::from(parts.next().is_some());
        }
        assert_eq!((sent, parts.sites.len()), (ON_THE_WAY, 20));
        parts.add(part(Some((0..19).collect()), Vec::new()));
        parts.taken();
        let next = parts.next().unwrap();
        assert_eq!(next.frame.unwrap().sites.len(), 19);
        let names: Vec<_> = next.sites.iter().map(|site| site.name.as_str()).collect();
        assert_eq!(names[..2], ["Shop 980", "Shop 981"]);
        assert_eq!(names.len(), SITES);
        assert_eq!(parts.next(), None, "the page took one, and was sent one");
    }

    #[test]
    fn of_a_board_that_is_over_nothing_is_sent() {
        let mut parts = Parts::default();
        parts.add(part(Some(vec![1]), vec![site(1, "Shop")]));
        parts.forget();
        assert_eq!(parts.next(), None);
    }
}

//! Pictures of people: where they are, which are to be fetched, and that nothing is while the user does not want it.

use std::collections::BTreeSet;

use presence::{Time, UserId};

use super::{Controller, Desktop};
use crate::avatars::{OnSite, Source};

impl<D: Desktop> Controller<D> {
    /// The user wants pictures from now on, or none.
    pub(super) fn follow_avatars(&mut self, wanted: bool) {
        if !self.faces.switch(wanted) || wanted {
            return;
        }
        self.desktop.end_avatars();
        for site in 0..self.stored.len() {
            if let Some(watched) = self.watching.site_mut(site) {
                watched.avatars.clear();
            }
        }
    }

    /// Notes where the pictures of the people on a site are, where it told of people at all: who has none any more, has none.
    pub(super) fn note_avatars(&mut self, site: usize, told: Option<Vec<(UserId, Box<str>)>>, now: Time) {
        let Some(told) = told.filter(|_| self.faces.on()) else { return };
        let Some(root) = self.stored.get(site).and_then(crate::settings::StoredSite::root) else { return };
        let home = root.site_url();
        let sources = told.into_iter().filter_map(|(person, address)| {
            let named = Source::of(&address, &home)?;
            Some((person, self.faces.source_of((site, person), named, now)))
        });
        let sources = sources.collect();
        if let Some(watched) = self.watching.site_mut(site) {
            watched.avatars = sources;
        }
    }

    /// Has the pictures fetched that the menu would show.
    pub(super) fn fetch_avatars(&mut self, now: Time) {
        let Some(shown) = self.shown.as_ref().filter(|_| self.faces.on()) else { return };
        let pictures = shown.menu.pictures();
        let sources = pictures.iter().filter_map(|picture| Some(&picture.avatar.as_ref()?.source));
        let due: BTreeSet<Source> =
            sources.filter(|source| self.faces.is_due(source, now)).cloned().collect();
        for source in due {
            let whose = self.who_has(&source);
            if !self.faces.want(&source, &whose, now) {
                continue;
            }
            let url = source.url();
            let accepted = |exception: &wordpress::CertificateException| {
                url.as_ref().is_some_and(|url| source.is_at_home(url) && exception.covers(url))
            };
            let exception =
                self.stored.iter().filter_map(crate::settings::StoredSite::exception).find(accepted);
            self.desktop.fetch_avatar(source, exception);
        }
    }

    /// The people whose picture this is, as far as sites say.
    fn who_has(&self, source: &Source) -> Vec<OnSite> {
        let sites = self.watching.sites().iter().enumerate();
        let people = sites.flat_map(|(site, watched)| watched.avatars.iter().map(move |has| (site, has)));
        people.filter(|(_, (_, has))| *has == source).map(|(site, (person, _))| (site, *person)).collect()
    }
}

//! What clients ask about the settings that have a name, of the program and of single sites.

use std::collections::HashSet;

use protocol::{Autostart, VERSION};
use wordpress::{Saying, saying};

use super::clients::Refused;
use super::event::{Answer, ClientId};
use super::{Controller, Desktop};
use crate::keychain::Entry;
use crate::settings::{Setting, Settings, SiteKind, SiteSetting};
use crate::show;
use crate::words::{Moments, not_a_value, site_takes, takes};

/// The setting that is up to the system as well.
const SHORTCUT: &str = "shortcut";

impl<D: Desktop> Controller<D> {
    /// All of them, as they are in the file.
    pub(super) fn settings(&mut self) -> Result<Answer, Refused> {
        let settings = self.desktop.read_settings().map_err(|error| Refused::settings(&error))?;
        Ok(self.listed(&settings))
    }

    /// The settings, and how the system follows them.
    fn listed(&self, settings: &Settings) -> Answer {
        let mut list =
            show::settings_json(settings, self.desktop.settings_file(), self.desktop.log_file().as_deref());
        for setting in list.settings.iter_mut().filter(|setting| setting.name == SHORTCUT) {
            setting.note = self.shortcut.note(self.words);
        }
        Answer::Settings(list)
    }

    /// Gives one another value, or its own where none is given, and follows it at once.
    pub(super) fn set(
        &mut self,
        name: &str,
        value: Option<&str>,
        moments: &Moments,
    ) -> Result<Answer, Refused> {
        let setting = Setting::named(name)
            .ok_or_else(|| Refused { code: "no-setting", why: saying!("refused-no-setting", name = name) })?;
        let value = value.map(|typed| setting.parse(typed)).transpose();
        let value = value.map_err(|error| Refused {
            code: "not-a-value",
            why: not_a_value(&error, takes(&setting.kind)),
        })?;
        self.desktop.put_setting(setting, value).map_err(|error| Refused::settings(&error))?;
        let settings = self.desktop.read_settings().map_err(|error| Refused::settings(&error))?;
        if name == SHORTCUT && settings.shortcut.is_some() {
            // Whoever sets it again wants it tried again.
            self.shortcut.forget_refusal();
        }
        self.reload(settings.clone(), |_, _| false, moments);
        Ok(self.listed(&settings))
    }
}

impl<D: Desktop> Controller<D> {
    /// Asks the system whether it starts the program with the session, or has it do so.
    pub(super) fn autostart_for(&mut self, client: ClientId, wanted: Option<bool>) -> Result<(), Refused> {
        if self.desktop.autostart(client, wanted) {
            return Ok(());
        }
        Err(Refused { code: "autostart-busy", why: saying!("refused-autostart") })
    }

    /// Tells what the system's entry says.
    pub(super) fn tell_autostart(
        &mut self,
        client: ClientId,
        is: Result<bool, Saying>,
        failed: Option<Saying>,
    ) {
        let (on, unknown) = match is {
            Ok(on) => (Some(on), None),
            Err(why) => (None, Some(why)),
        };
        let failed = failed.or(unknown).map(|why| self.words.says(&why));
        self.desktop.answer(client, Answer::Autostart(Autostart { version: VERSION, on, failed }));
    }
}

impl<D: Desktop> Controller<D> {
    /// What can be set for one site, as it is now.
    pub(super) fn site_settings(&mut self, number: u64, moments: &Moments) -> Result<Answer, Refused> {
        let site = self.site_numbered(number)?;
        let gone = || Refused { code: "no-site", why: saying!("refused-site-gone") };
        let stored = self.stored.get(site).ok_or_else(gone)?;
        Ok(Answer::SiteSettings(show::site_settings_json(stored, number, moments.wall)))
    }

    /// Gives a setting of sites another value, or its own where none is given, and follows it at once.
    pub(super) fn set_sites(
        &mut self,
        numbers: &[u64],
        name: &str,
        value: Option<&str>,
        moments: &Moments,
    ) -> Result<(), Refused> {
        let sites: Vec<usize> =
            numbers.iter().map(|number| self.site_numbered(*number)).collect::<Result<_, _>>()?;
        let setting = SiteSetting::named(name).ok_or_else(|| Refused {
            code: "no-setting",
            why: saying!("refused-no-site-setting", name = name),
        })?;
        let is_off = |typed: &str| typed.trim().eq_ignore_ascii_case("off");
        if matches!(setting.kind, SiteKind::Text { .. }) && value.is_some_and(is_off) {
            return Err(Refused { code: "not-a-value", why: saying!("refused-off", off = "off") });
        }
        let value = value.map(|typed| setting.parse(typed, moments)).transpose();
        let value = value.map_err(|error| Refused {
            code: "not-a-value",
            why: not_a_value(&error, site_takes(&setting.kind).into()),
        })?;
        let entries: HashSet<Entry> =
            sites.iter().filter_map(|site| self.stored.get(*site)).map(Entry::of).collect();
        self.desktop
            .change_settings(&mut |settings| {
                for known in settings.sites.iter_mut().filter(|known| entries.contains(&Entry::of(known))) {
                    setting.give(known, value.clone());
                }
            })
            .map_err(|error| Refused::settings(&error))?;
        let settings = self.desktop.read_settings().map_err(|error| Refused::settings(&error))?;
        self.reload(settings, |_, _| false, moments);
        for site in sites {
            let stored = self.stored.get(site);
            if stored.is_some_and(|stored| stored.stopped || stored.muted.silent_at(moments.wall)) {
                self.silence(site, None);
            }
        }
        Ok(())
    }
}

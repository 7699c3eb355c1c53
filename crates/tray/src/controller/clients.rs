//! What clients of the private socket ask for.

use std::time::Duration;

use presence::PostRef;
use wordpress::{Saying, saying};

use super::event::{Answer, ClientId, Request};
use super::{Controller, Desktop, addresses};
use crate::action::Page;
use crate::settings::{Language, Paused, SettingsError};
use crate::show;
use crate::words::errors::of_settings;
use crate::words::{Moments, Words};

/// The longest pause that can be asked for in seconds: a year.
const LONGEST: u64 = 366 * 86_400;

/// The words that a client wants: English, as programs read it, where it names no language.
fn words_of(language: Option<&str>) -> Words {
    language.map_or_else(Words::english, |tag| Words::of(Language::first_of([tag])))
}

/// Why something can not be done for a client.
pub(super) struct Refused {
    /// For programs.
    pub code: &'static str,
    /// For people.
    pub why: Saying,
}

impl Refused {
    /// The settings can not be read or written.
    pub(super) fn settings(error: &SettingsError) -> Refused {
        Refused { code: "settings", why: of_settings(error) }
    }
}

impl<D: Desktop> Controller<D> {
    /// Does what a client asks for, and answers it.
    pub(super) fn client(&mut self, client: ClientId, request: Request, moments: &Moments) {
        let request = match request {
            Request::Link { link } => return self.desktop.take_link(client, link, self.words),
            // Answered once it is known what comes of it.
            Request::Window { page, process } => return self.is_window(client, page.into(), process),
            other => other,
        };
        let served = match self.connect_for(client, request) {
            Ok(served) => served,
            Err(other) => self.serve(client, other, moments),
        };
        let answer = match served {
            Ok(answer) => answer,
            Err(Refused { code, why }) => {
                Answer::Failed { code: code.to_owned(), message: self.words.says(&why) }
            }
        };
        self.desktop.answer(client, answer);
    }

    fn serve(&mut self, client: ClientId, request: Request, moments: &Moments) -> Result<Answer, Refused> {
        match request {
            Request::Status { sites, language } => {
                let chosen = self.choose(&sites)?;
                let watched = chosen.iter().filter_map(|site| self.watching.sites().get(*site));
                return Ok(Answer::Status(show::status(watched, moments, words_of(language.as_deref()))));
            }
            Request::Watch { sites, language } => {
                return self.subscribe(client, &sites, words_of(language.as_deref()), moments);
            }
            Request::Board => self.boards.subscribe(client),
            Request::Act { act } => self.act_for(act, moments)?,
            Request::Came => self.window_came(client),
            Request::Why { language } => {
                let decisions = &self.watching.audience().decisions;
                return Ok(Answer::Why(decisions.to_protocol(moments, words_of(language.as_deref()))));
            }
            Request::Costs => return Ok(Answer::Costs(self.costs(moments))),
            Request::Away => return Ok(Answer::Away(self.watching.audience().away.to_protocol(moments))),
            Request::ForgetAway => self.watching.audience_mut().away.forget(),
            Request::Settings => return self.settings(),
            Request::Set { name, value } => return self.set(&name, value.as_deref(), moments),
            Request::Autostart { wanted } => self.autostart_for(client, wanted)?,
            Request::SiteSettings { site } => return self.site_settings(site, moments),
            Request::SetSites { sites, name, value } => {
                self.set_sites(&sites, &name, value.as_deref(), moments)?;
            }
            Request::Open { site: None, .. } | Request::Show => self.open_window(Page::Now),
            Request::Open { site: Some(name), post } => self.open_for(&name, post)?,
            Request::Pause { seconds } => {
                let until = |seconds: u64| moments.wall + Duration::from_secs(seconds.min(LONGEST));
                let paused = seconds.map_or(Paused::UntilResumed, |seconds| Paused::Until(until(seconds)));
                self.pause_for_client(Some(paused), moments)?;
            }
            Request::Resume => self.pause_for_client(None, moments)?,
            Request::Read { sites } if sites.is_empty() => self.read_now(None, moments),
            Request::Read { sites } => {
                for site in self.choose(&sites)? {
                    self.read_now(Some(site), moments);
                }
            }
            Request::Reload => {
                let settings = self.desktop.read_settings();
                self.tell_findings();
                let settings = settings.map_err(|error| Refused::settings(&error))?;
                // Another program may have signed in.
                self.reload(settings, |_, refused| refused, moments);
            }
            Request::TellWhenFree { site, post, wanted } => {
                self.wait_for_client(&site, post, wanted, moments)?;
            }
            Request::Import { list, with_passwords } => self.import_for(client, list, with_passwords)?,
            Request::StopImport => self.stop_import_of(client)?,
            Request::Remove { site, revoke } => self.remove_for(client, site, revoke)?,
            Request::Quit => self.ended = true,
            // Answered elsewhere.
            Request::Connect { .. }
            | Request::Reconnect { .. }
            | Request::AcceptCertificate { .. }
            | Request::Approve { .. }
            | Request::Paste { .. }
            | Request::KeepForThisRun
            | Request::TryAgain
            | Request::Cancel
            | Request::Window { .. }
            | Request::Link { .. } => {}
        }
        Ok(Answer::Done)
    }

    fn subscribe(
        &mut self,
        client: ClientId,
        names: &[String],
        words: Words,
        moments: &Moments,
    ) -> Result<Answer, Refused> {
        let chosen = self.choose(names)?;
        let heard = (!names.is_empty()).then(|| chosen.clone());
        self.watching.audience_mut().subscribe(client, heard, words);
        let news = chosen.iter().filter_map(|site| self.first_news(*site, moments, words));
        for answer in news.collect::<Vec<_>>() {
            self.desktop.answer(client, answer);
        }
        Ok(Answer::Done)
    }

    fn pause_for_client(&mut self, paused: Option<Paused>, moments: &Moments) -> Result<(), Refused> {
        if self.pause(paused, moments) {
            return Ok(());
        }
        Err(Refused { code: "settings", why: saying!("refused-not-remembered") })
    }

    fn open_for(&mut self, name: &str, post: Option<u64>) -> Result<(), Refused> {
        let chosen = self.choose(&[name.to_owned()])?;
        for site in chosen {
            match post {
                // The type is not part of the address.
                Some(id) => self.open(site, |site| addresses::post(site, &PostRef::new("post", id))),
                None => self.open(site, addresses::dashboard),
            }
        }
        Ok(())
    }

    fn wait_for_client(
        &mut self,
        name: &str,
        id: u64,
        wanted: bool,
        moments: &Moments,
    ) -> Result<(), Refused> {
        for site in self.choose(&[name.to_owned()])? {
            let Some(watched) = self.watching.sites().get(site) else { continue };
            let people = watched.roster().people(moments.now);
            let awaited = watched.policy().awaited_posts.iter().cloned();
            let mut posts = people.into_iter().flat_map(|one| one.posts).chain(awaited);
            let post = posts.find(|post| post.id == id).ok_or_else(|| Refused {
                code: "nobody-in-post",
                why: saying!("refused-nobody-in-post", id = id.to_string()),
            })?;
            self.wait_for(site, &post, wanted, moments);
        }
        Ok(())
    }

    /// The sites with these names; all of them for no names.
    fn choose(&self, names: &[String]) -> Result<Vec<usize>, Refused> {
        let there = (0..self.stored.len()).filter(|site| self.is_there(*site));
        if names.is_empty() {
            return Ok(there.collect());
        }
        let named = |name: &String| {
            let same = |site: &usize| {
                self.stored.get(*site).is_some_and(|stored| stored.name.to_lowercase() == name.to_lowercase())
            };
            there
                .clone()
                .find(same)
                .ok_or_else(|| Refused { code: "no-site", why: saying!("refused-no-site", site = name) })
        };
        let mut chosen: Vec<usize> = names.iter().map(named).collect::<Result<_, _>>()?;
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|site| seen.insert(*site));
        Ok(chosen)
    }
}

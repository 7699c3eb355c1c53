//! Who hears what the sites bring: notifications, clients that subscribed, and the record of decisions.

use std::collections::BTreeMap;
use std::io;

use presence::Time;
use protocol::{VERSION, Watch};

use super::away::AwayLog;
use super::decisions::Decisions;
use super::event::{Answer, ClientId};
use crate::logbook::entries;
use crate::notices::board::{Board, Effect};
use crate::settings::Language;
use crate::show;
use crate::watching::{Audience, News, WatchedSite};
use crate::words::{Moments, Words};

/// A client that hears news.
#[derive(Debug)]
struct Subscriber {
    /// Which sites it wants to hear of; none: all there are and will be.
    sites: Option<Vec<usize>>,
    /// In which words.
    words: Words,
}

/// Hears the news of all sites, and keeps what is to be done about them until it is taken.
#[derive(Debug)]
pub(super) struct Listeners {
    /// The site that news are about, by its place.
    pub site: usize,
    /// The moment of the news.
    pub moments: Moments,
    pub board: Board,
    pub decisions: Decisions,
    pub away: AwayLog,
    subscribers: BTreeMap<ClientId, Subscriber>,
    effects: Vec<Effect>,
    answers: Vec<(ClientId, Answer)>,
}

impl Listeners {
    pub fn new(moments: &Moments, words: Words) -> Listeners {
        Listeners {
            site: 0,
            moments: moments.clone(),
            board: Board::new(words),
            decisions: Decisions::new(words),
            away: AwayLog::new(words),
            subscribers: BTreeMap::new(),
            effects: Vec::new(),
            answers: Vec::new(),
        }
    }

    /// A client wants to hear news of these sites in these words; none: of all there are and will be. The socket
    /// bounds how many clients there can be.
    pub fn subscribe(&mut self, client: ClientId, sites: Option<Vec<usize>>, words: Words) {
        self.subscribers.insert(client, Subscriber { sites, words });
    }

    /// A client is gone.
    pub fn forget(&mut self, client: ClientId) {
        self.subscribers.remove(&client);
    }

    /// What the board wants done.
    pub fn effects(&mut self, effects: impl IntoIterator<Item = Effect>) {
        self.effects.extend(effects);
    }

    /// What is to be done about notifications since it was taken last.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// What clients are told since it was taken last.
    pub fn take_answers(&mut self) -> Vec<(ClientId, Answer)> {
        std::mem::take(&mut self.answers)
    }

    /// A piece of news as a client hears it.
    pub fn news(
        news: News<'_>,
        site: &WatchedSite,
        at: Time,
        moments: &Moments,
        words: Words,
    ) -> Option<Answer> {
        let happening = show::happening(news, site, moments, words)?;
        let at = moments.rfc3339(at);
        Some(Answer::News(Box::new(Watch { version: VERSION, at, site: site.name.clone(), happening })))
    }
}

impl Audience for Listeners {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, at: Time) -> io::Result<()> {
        let Listeners { moments, board, decisions, away, .. } = self;
        away.hear(news, site, moments);
        match news {
            News::Fault(fault) => entries::fault(self.site, fault.code),
            News::FaultOver => entries::fault_over(self.site),
            News::Alert(alert) => entries::alert(self.site, &alert.kind),
            _ => {}
        }
        let effects = match news {
            News::Alert(alert) => {
                decisions.told(alert, site, moments);
                board.alert(self.site, &site.name, alert, site.roster(), moments)
            }
            News::Silence(about, reason) => {
                decisions.silent(about, reason, site, moments);
                Vec::new()
            }
            News::Over { post, person } => board.over(self.site, post, person, site.roster(), moments),
            News::Fault(fault) if fault.is_about_keychain() => {
                board.keychain_wanted(self.site, fault, moments.now)
            }
            News::Fault(fault) if fault.sign_in_needed => {
                // Whether it goes on is not going to be known.
                let mut effects = board.forget_site(self.site);
                effects.extend(board.sign_in_wanted(self.site, &site.name, moments.now));
                effects
            }
            News::FaultOver => board.signed_in(self.site),
            News::Site | News::Change(_) | News::SubSite(_) | News::Fault(_) => Vec::new(),
        };
        self.effects.extend(effects);
        let mut said: Vec<(Language, Option<Answer>)> = Vec::new();
        for (client, Subscriber { sites, words }) in &self.subscribers {
            if sites.as_ref().is_none_or(|sites| sites.contains(&self.site)) {
                // The same words for everybody with a language, and none where nobody listens.
                let known = said.iter().find(|(language, _)| *language == words.language());
                let answer = match known {
                    Some((_, answer)) => answer.clone(),
                    None => {
                        let answer = Listeners::news(news, site, at, &self.moments, *words);
                        said.push((words.language(), answer.clone()));
                        answer
                    }
                };
                self.answers.extend(answer.map(|answer| (*client, answer)));
            }
        }
        Ok(())
    }
}

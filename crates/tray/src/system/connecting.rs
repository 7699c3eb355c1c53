//! Flows of the running program: each a task that shows its views to the client that began it.

use std::sync::Arc;

use protocol::{Answer, Secret};
use wordpress::{Saying, saying};

use super::System;
use crate::clock::SystemClock;
use crate::connecting::{Asked, NoFlow, Returned, Said, Surroundings, Verdict, drive};
use crate::controller::{ClientId, Event};
use crate::keychain::{Asking, SystemKeychain};
use crate::words::Words;

impl System {
    /// Begins to connect a site for a client.
    pub(super) fn begin(&mut self, client: ClientId, asked: Asked, words: Words) -> Result<(), NoFlow> {
        let heard = self.flows.begin(client)?;
        let (opens, events, teller) = (self.events.clone(), self.events.clone(), self.socket.teller());
        let surroundings = Surroundings {
            transport: Arc::clone(&self.transport),
            keychain: Arc::new(SystemKeychain::of_this_user(Asking::TheUser)),
            this_run: Arc::clone(&self.this_run),
            settings: self.settings.clone(),
            browser: Box::new(move |page| opens.try_send(Event::Open(page.to_string())).is_ok()),
            clock: Arc::new(SystemClock::new()),
            links: true,
            words,
        };
        self.flows.run(async move {
            let show = move |view| teller.answer(client, &Answer::Connecting(Box::new(view)));
            if let Some(entry) = drive(asked, surroundings, heard, show).await {
                // Where the loop has ended, the next start reads the settings.
                let _ = events.send(Event::Connected(entry)).await;
            }
        });
        Ok(())
    }

    /// Tells a client's flow what its user says.
    pub(super) fn tell(&self, client: ClientId, said: Said) -> bool {
        self.flows.say(client, said)
    }

    /// Hands a link to the flow that waits for it, and tells whoever brought it what became of it.
    pub(super) fn hand_link(&self, client: ClientId, link: &Secret, words: Words) {
        let handed = Returned::from_link(link.expose()).map(|returned| self.flows.hand(&returned));
        let (events, teller) = (self.events.clone(), self.socket.teller());
        tokio::spawn(async move {
            let verdict = match handed {
                Some(handed) => handed.await,
                None => Verdict::Unasked,
            };
            let failed =
                |code: &str, why: &Saying| Answer::Failed { code: code.to_owned(), message: words.says(why) };
            let answer = match verdict {
                Verdict::Taken | Verdict::Rejected => Answer::Done,
                Verdict::OtherSite => failed("other-site", &saying!("link-of-other-site")),
                Verdict::Unusable => failed("unusable", &saying!("link-unusable")),
                Verdict::Unasked => {
                    let _ = events.send(Event::UnaskedLink).await;
                    failed("unasked-link", &saying!("link-unasked"))
                }
            };
            teller.answer(client, &answer);
        });
    }
}

//! Lists of the running program: a task that tells what becomes of each line.

use std::convert::Infallible;
use std::sync::Arc;

use protocol::{Answer, ImportDone, Secret, VERSION};
use tokio::sync::mpsc::Sender;
use wordpress::HttpTransport;

use super::System;
use crate::clock::SystemClock;
use crate::connecting::on_a_thread;
use crate::controller::{ClientId, Event};
use crate::importing::list::{self, Listed};
use crate::importing::with_passwords::{self, NotOfTheForm, WithPassword};
use crate::importing::{Importing, Line, Outcome, host, side_by_side};
use crate::keychain::{Asking, Entry, Keychain, SystemKeychain};
use crate::socket::Teller;
use crate::terminal::safe_line;
use crate::words::FaultText;

/// New sites are taken in after so many, and at the end.
const TAKEN_EACH: usize = 10;

type Import = Importing<Arc<HttpTransport>>;

/// Who is told of a list.
struct Told {
    client: ClientId,
    teller: Teller,
    events: Sender<Event>,
    added: usize,
}

impl System {
    /// Begins to go through a list for a client.
    pub(super) fn begin_import(&mut self, client: ClientId, list: Secret, with_passwords: bool) {
        let keychain: Arc<dyn Keychain> = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
        let (transport, clock) = (Arc::clone(&self.transport), Arc::new(SystemClock::new()));
        let importing = Arc::new(Import::new(transport, Arc::clone(&keychain), self.settings.clone(), clock));
        let told = Told { client, teller: self.socket.teller(), events: self.events.clone(), added: 0 };
        self.flows.run(async move {
            let events = told.events.clone();
            let teller = told.teller.clone();
            let gone_through = if with_passwords {
                connect(importing, keychain, list, told).await
            } else {
                check(importing, &list, told).await
            };
            // Where the loop has ended, the next start reads the settings.
            let _ = events.send(Event::ListTaken { done: Some(client) }).await;
            let failed = gone_through.err().map(|why| safe_line(&why));
            teller.answer(client, &Answer::ImportDone(ImportDone { version: VERSION, failed }));
        });
    }
}

impl Told {
    fn line(&mut self, line: &Line) {
        self.teller.answer(self.client, &Answer::Imported(Box::new(line.to_protocol())));
        if matches!(line.outcome, Outcome::Added(_) | Outcome::Known(_)) {
            self.added += 1;
            if self.added.is_multiple_of(TAKEN_EACH) {
                // One that is not taken now is with the next.
                let _ = self.events.try_send(Event::ListTaken { done: None });
            }
        }
    }
}

/// Looks at the sites of a list.
async fn check(importing: Arc<Import>, list: &Secret, mut told: Told) -> Result<(), String> {
    let listed = list::read(list.expose().as_bytes()).map_err(|error| error.to_string())?;
    let work = move |one: Listed| {
        let importing = Arc::clone(&importing);
        async move { importing.check(one).await }
    };
    let done = |line: Line| {
        told.line(&line);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = side_by_side(listed, |one: &Listed| host(&one.address), work, done).await;
    Ok(())
}

/// Connects the sites of a list, each with its password.
async fn connect(
    importing: Arc<Import>,
    keychain: Arc<dyn Keychain>,
    list: Secret,
    mut told: Told,
) -> Result<(), String> {
    keeps(keychain).await?;
    let read = with_passwords::read(list.expose().as_bytes()).map_err(|error| error.to_string())?;
    drop(list);
    let mut jobs = Vec::new();
    for line in read {
        match line {
            Ok(line) => jobs.push(line),
            Err(NotOfTheForm(number)) => {
                let outcome = Outcome::failed(&FaultText::line_not_understood(number));
                told.line(&Line { number, address: None, name: None, user: None, outcome });
            }
        }
    }
    let work = move |line: WithPassword| {
        let importing = Arc::clone(&importing);
        async move { importing.connect(line).await }
    };
    let done = |line: Line| {
        told.line(&line);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = side_by_side(jobs, |line: &WithPassword| host(&line.address), work, done).await;
    Ok(())
}

/// Whether the keychain takes passwords: otherwise nothing is asked of any site.
async fn keeps(keychain: Arc<dyn Keychain>) -> Result<(), String> {
    match on_a_thread(move || keychain.get(&Entry::of_nobody())).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => Err(format!("The passwords can not be kept, so nothing was imported. {error}")),
        None => Err("Asking the keychain ended unexpectedly.".to_owned()),
    }
}

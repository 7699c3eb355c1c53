//! Lists of the running program: a task that tells what becomes of each line.

use std::convert::Infallible;
use std::sync::Arc;

use protocol::{Answer, ImportDone, Secret, VERSION};
use tokio::sync::mpsc::Sender;
use tokio::sync::watch;
use wordpress::HttpTransport;

use super::System;
use crate::clock::SystemClock;
use crate::commands::complaint;
use crate::connecting::on_a_thread;
use crate::controller::{ClientId, Event};
use crate::importing::list::{self, Listed};
use crate::importing::with_passwords::{self, NotOfTheForm, WithPassword};
use crate::importing::{Importing, Line, Outcome, host, side_by_side};
use crate::keychain::{Asking, Entry, Keychain, SystemKeychain};
use crate::socket::Teller;
use crate::words::{FaultText, Words, say};

/// New sites are taken in after so many, and at the end.
const TAKEN_EACH: usize = 10;

type Import = Importing<Arc<HttpTransport>>;

/// Who is told of a list.
struct Told {
    client: ClientId,
    teller: Teller,
    events: Sender<Event>,
    /// The names of the sites that were connected and not taken in yet.
    connected: Vec<String>,
    /// Whether the program ends.
    ending: watch::Receiver<bool>,
}

impl System {
    /// Begins to go through a list for a client.
    pub(super) fn begin_import(
        &mut self,
        client: ClientId,
        list: Secret,
        with_passwords: bool,
        words: Words,
    ) {
        let keychain: Arc<dyn Keychain> = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
        let (transport, clock) = (Arc::clone(&self.transport), Arc::new(SystemClock::new()));
        let (settings, keeps) = (self.settings.clone(), Arc::clone(&keychain));
        let importing = Arc::new(Import::new(transport, keeps, settings, clock, words));
        let (teller, events, ending) = (self.socket.teller(), self.events.clone(), self.flows.ending());
        let mut told = Told { client, teller, events, connected: Vec::new(), ending };
        self.flows.run(async move {
            let gone_through = if with_passwords {
                connect(importing, keychain, list, &mut told).await
            } else {
                check(importing, &list, &mut told).await
            };
            let Told { teller, events, connected, .. } = told;
            // Where the loop has ended, the next start reads the settings.
            let _ = events.send(Event::ListTaken { connected, done: Some(client) }).await;
            let failed = gone_through.err();
            teller.answer(client, &Answer::ImportDone(ImportDone { version: VERSION, failed }));
        });
    }
}

impl Told {
    fn line(&self, line: &Line) {
        self.teller.answer(self.client, &Answer::Imported(Box::new(line.to_protocol())));
    }

    /// A site that was connected is read with its new password.
    fn take_in(&mut self, line: &Line) {
        let (Outcome::Added(name) | Outcome::Known(name)) = &line.outcome else { return };
        self.connected.push(name.clone());
        if self.connected.len() < TAKEN_EACH {
            return;
        }
        let taken = Event::ListTaken { connected: self.connected.clone(), done: None };
        // Those that are not taken now are with the next.
        if self.events.try_send(taken).is_ok() {
            self.connected.clear();
        }
    }
}

/// Looks at the sites of a list.
async fn check(importing: Arc<Import>, list: &Secret, told: &mut Told) -> Result<(), String> {
    let mut ending = told.ending.clone();
    let listed = list::read(list.expose().as_bytes())
        .map_err(|error| complaint::of_list(&error, importing.words()))?;
    let work = move |one: Listed| {
        let importing = Arc::clone(&importing);
        async move { importing.check(one).await }
    };
    let done = |line: Line| {
        told.line(&line);
        Ok::<(), Infallible>(())
    };
    let all = side_by_side(listed, |one: &Listed| host(&one.address), || true, work, done);
    tokio::select! {
        Ok(()) = all => {}
        // Looking leaves nothing behind. Whoever could end it otherwise is gone with the program.
        _ = ending.wait_for(|ends| *ends) => {}
    }
    Ok(())
}

/// Connects the sites of a list, each with its password.
async fn connect(
    importing: Arc<Import>,
    keychain: Arc<dyn Keychain>,
    list: Secret,
    told: &mut Told,
) -> Result<(), String> {
    keeps(keychain, importing.words()).await?;
    let read = with_passwords::read(list.expose().as_bytes());
    let read = read.map_err(|error| complaint::of_list(&error, importing.words()))?;
    drop(list);
    let (mut jobs, ending) = (Vec::new(), told.ending.clone());
    for line in read {
        match line {
            Ok(line) => jobs.push(line),
            Err(NotOfTheForm(number)) => {
                let outcome = importing.failed(&FaultText::line_not_understood(number));
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
        told.take_in(&line);
        Ok::<(), Infallible>(())
    };
    // A site that is being connected is connected to the end.
    let goes_on = move || !*ending.borrow();
    let Ok(()) = side_by_side(jobs, |line: &WithPassword| host(&line.address), goes_on, work, done).await;
    Ok(())
}

/// Whether the keychain takes passwords: otherwise nothing is asked of any site.
async fn keeps(keychain: Arc<dyn Keychain>, words: Words) -> Result<(), String> {
    match on_a_thread(move || keychain.get(&Entry::of_nobody())).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => {
            let why = complaint::of_keychain(&error, words);
            Err(say!(words, "passwords-not-kept", why = why))
        }
        None => Err(say!(words, "asking-keychain-ended")),
    }
}

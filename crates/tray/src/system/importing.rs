//! Lists of the running program: a task that tells what becomes of each line.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use protocol::{Answer, ImportDone, Secret, VERSION};
use tokio::runtime::Handle;
use tokio::sync::mpsc::Sender;
use tokio::sync::watch;
use wordpress::HttpTransport;

use super::System;
use crate::clock::SystemClock;
use crate::connecting::on_a_thread;
use crate::controller::{ClientId, Event};
use crate::importing::list::{self, ListError, Listed};
use crate::importing::with_passwords::{self, NotOfTheForm, WithPassword};
use crate::importing::{Importing, Line, Outcome, host, side_by_side};
use crate::keychain::{Asking, Entry, Keychain, SystemKeychain};
use crate::socket::Teller;
use crate::words::errors::of_list;
use crate::words::{FaultText, Words, say};

/// New sites are taken in after so many, and at the end.
const TAKEN_EACH: usize = 10;

type Import = Importing<Arc<HttpTransport>>;

/// Who is told of a list. It is over when this is dropped, also where something in it panicked: otherwise no other list
/// could ever be gone through.
struct Told {
    client: ClientId,
    teller: Teller,
    events: Sender<Event>,
    /// The names of the sites that were connected and not taken in yet.
    connected: Vec<String>,
    /// How many lines are not told yet.
    left: u64,
    /// Why not all of it could be gone through.
    failed: Option<String>,
    goes_on: GoesOn,
}

/// Whether further sites are begun.
#[derive(Clone)]
struct GoesOn {
    /// Whether the program ends.
    ending: watch::Receiver<bool>,
    /// Whether the user wants no more.
    stopped: Arc<AtomicBool>,
}

impl GoesOn {
    fn holds(&self) -> bool {
        !*self.ending.borrow() && !self.stopped.load(Ordering::Acquire)
    }
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
        self.stop_list = Arc::default();
        let goes_on = GoesOn { ending: self.flows.ending(), stopped: Arc::clone(&self.stop_list) };
        let mut told = Told::new(client, self.socket.teller(), self.events.clone(), goes_on, words);
        self.flows.run(async move {
            let gone_through = if with_passwords {
                connect(importing, keychain, list, &mut told).await
            } else {
                check(importing, &list, &mut told).await
            };
            told.over(gone_through);
        });
    }
}

impl Told {
    fn new(client: ClientId, teller: Teller, events: Sender<Event>, goes_on: GoesOn, words: Words) -> Told {
        let failed = Some(say!(words, "list-ended"));
        Told { client, teller, events, connected: Vec::new(), left: 0, failed, goes_on }
    }

    /// It came to its end.
    fn over(mut self, gone_through: Result<(), String>) {
        self.failed = gone_through.err();
    }

    /// How many lines were left out because it was stopped: what is left where it broke off by itself is not that.
    fn left_out(&self) -> u64 {
        if self.goes_on.holds() { 0 } else { self.left }
    }

    fn line(&mut self, line: &Line) {
        self.left = self.left.saturating_sub(1);
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

impl Drop for Told {
    fn drop(&mut self) {
        let (client, teller, events) = (self.client, self.teller.clone(), self.events.clone());
        let (connected, failed) = (std::mem::take(&mut self.connected), self.failed.take());
        let done = Answer::ImportDone(ImportDone { version: VERSION, failed, left: self.left_out() });
        let over = async move {
            // Where the loop has ended, the next start reads the settings.
            let _ = events.send(Event::ListTaken { connected, done: Some(client) }).await;
            teller.answer(client, &done);
        };
        // Outside of any, the program has ended.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(over);
        }
    }
}

/// Looks at the sites of a list.
async fn check(importing: Arc<Import>, list: &Secret, told: &mut Told) -> Result<(), String> {
    let goes_on = told.goes_on.clone();
    let mut ending = goes_on.ending.clone();
    let listed = list::read(list.expose().as_bytes()).map_err(|error| refused(&error, &importing))?;
    told.left = listed.len() as u64;
    let work = move |one: Listed| {
        let importing = Arc::clone(&importing);
        async move { importing.check(one).await }
    };
    let done = |line: Line| {
        told.line(&line);
        Ok::<(), Infallible>(())
    };
    let all = side_by_side(listed, |one: &Listed| host(&one.address), move || goes_on.holds(), work, done);
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
    let read = read.map_err(|error| refused(&error, &importing))?;
    drop(list);
    told.left = read.len() as u64;
    let (mut jobs, goes_on) = (Vec::new(), told.goes_on.clone());
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
    let goes_on = move || goes_on.holds();
    let Ok(()) = side_by_side(jobs, |line: &WithPassword| host(&line.address), goes_on, work, done).await;
    Ok(())
}

fn refused(error: &ListError, importing: &Import) -> String {
    importing.words().says(&of_list(error))
}

/// Whether the keychain takes passwords: otherwise nothing is asked of any site.
async fn keeps(keychain: Arc<dyn Keychain>, words: Words) -> Result<(), String> {
    match on_a_thread(move || keychain.get(&Entry::of_nobody())).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => {
            let FaultText { seen, remedy, .. } = FaultText::not_kept(&error);
            Err(say!(words, "passwords-not-kept", why = words.sentences([&seen, &remedy])))
        }
        None => Err(say!(words, "work-ended")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    #[tokio::test]
    async fn a_list_is_over_also_where_something_in_it_panics() {
        let (events, mut heard) = mpsc::channel(1);
        let (_ends, ending) = watch::channel(false);
        let goes_on = GoesOn { ending, stopped: Arc::default() };
        let mut told = Told::new(ClientId(7), Teller::default(), events, goes_on, Words::english());
        told.connected.push("Shop".to_owned());
        let broken = tokio::spawn(async move {
            let _told = told;
            panic!("on purpose");
        });
        assert!(broken.await.unwrap_err().is_panic());
        let Some(Event::ListTaken { connected, done }) = heard.recv().await else { panic!("it is not over") };
        assert_eq!((connected, done), (vec!["Shop".to_owned()], Some(ClientId(7))));
    }

    #[tokio::test]
    async fn lines_are_left_out_where_it_was_stopped_and_not_where_it_broke_off() {
        let (events, _heard) = mpsc::channel(1);
        let (_ends, ending) = watch::channel(false);
        let goes_on = GoesOn { ending, stopped: Arc::default() };
        let mut told = Told::new(ClientId(7), Teller::default(), events, goes_on, Words::english());
        told.left = 3;
        assert_eq!(told.left_out(), 0);
        told.goes_on.stopped.store(true, Ordering::Release);
        assert_eq!(told.left_out(), 3);
    }

    #[test]
    fn nothing_more_is_begun_where_the_user_or_the_program_stops() {
        let (ends, ending) = watch::channel(false);
        let goes_on = GoesOn { ending, stopped: Arc::default() };
        let other = GoesOn { stopped: Arc::default(), ..goes_on.clone() };
        assert!(goes_on.holds());
        goes_on.stopped.store(true, Ordering::Release);
        assert_eq!((goes_on.holds(), other.holds()), (false, true));
        ends.send_replace(true);
        assert!(!other.holds());
    }
}

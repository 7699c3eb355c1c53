//! The effects of a flow, one by one.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use presence::cadence::Ask;
use secrecy::SecretString;
use tokio::sync::{Notify, mpsc, oneshot};
use wordpress::{
    Accepting, Connection, Credential, Discovered, Fault, Me, RestRoot, Site, Transport, discover,
    introspect, revoke, revoke_of_application, saying, site_index, who_am_i,
};

use super::approval::APP_ID;
use super::came::{Came, Do, Draft, FirstReading, NotKept, NotRemembered, SignedIn, Verdict};
use super::drive::{Heard, Surroundings};
use super::fresh::{in_time, refresh};
use super::journal::{self, AtWork, Secret};
use super::loopback::Loopback;
use super::scheme;
use super::threshold::Threshold;
use super::token::Token;
use crate::keychain::{Entry, Keychain as _, KeychainError};
use crate::settings::{Made, SettingsFile};
use crate::words::Words;

/// What takes a while.
pub(super) type Work = Pin<Box<dyn Future<Output = Finished> + Send>>;

/// What came of it, and what is held from then on.
#[derive(Default)]
pub(super) struct Finished {
    came: Option<Came>,
    loopback: Option<Loopback>,
    at_work: Option<Arc<AtWork>>,
    secret: Option<Secret>,
}

impl From<Came> for Finished {
    fn from(came: Came) -> Finished {
        Finished { came: Some(came), ..Finished::default() }
    }
}

/// How far an effect is.
pub(super) enum Begun {
    /// Done, and perhaps something came of it.
    Done(Option<Came>),
    /// It takes a while.
    UnderWay(Work),
    /// Nothing more is to be done.
    Over,
}

/// Does what a flow wants.
pub(super) struct Doing<T> {
    /// How the site is reached: with the certificates that the user accepted.
    transport: Accepting<T>,
    outside: Surroundings<T>,
    back: mpsc::Sender<Heard>,
    loopback: Option<Loopback>,
    reply: Option<oneshot::Sender<Verdict>>,
    /// Held from the moment that something is written down.
    at_work: Option<Arc<AtWork>>,
    /// Whose password was written down last, and which of them.
    noted: Option<(Entry, Vec<String>)>,
    secret: Secret,
    threshold: Arc<Threshold>,
    /// Told when the threshold is closed.
    left: Arc<Notify>,
    /// Nobody sees what is said in the end.
    unseen: Arc<AtomicBool>,
}

impl<T: Transport + Clone + 'static> Doing<T> {
    /// `back`: where the browser's answers go.
    pub fn new(outside: Surroundings<T>, back: mpsc::Sender<Heard>) -> Doing<T> {
        let transport = Accepting::new(outside.transport.clone(), None);
        Doing {
            transport,
            outside,
            back,
            loopback: None,
            reply: None,
            at_work: None,
            noted: None,
            secret: Secret::NotKept,
            threshold: Arc::default(),
            left: Arc::default(),
            unseen: Arc::default(),
        }
    }

    /// Takes in what came from outside.
    pub fn hear(&mut self, heard: Heard) -> Came {
        match heard {
            Heard::Said(said) => Came::Said(said),
            Heard::Returned(returned, reply) => {
                self.reply = Some(reply);
                Came::Returned(returned)
            }
        }
    }

    /// Takes in what was under way.
    pub fn take(&mut self, finished: Finished) -> Option<Came> {
        let Finished { came, loopback, at_work, secret } = finished;
        self.loopback = loopback.or(self.loopback.take());
        self.at_work = at_work.or(self.at_work.take());
        self.secret = secret.unwrap_or(self.secret);
        came
    }

    /// Does what does not wait for what is under way; gives back what does.
    pub fn at_once(&mut self, what: Do) -> Option<Do> {
        match what {
            Do::Reply(verdict) => {
                if let Some(reply) = self.reply.take() {
                    // Whoever brought it may be gone.
                    let _ = reply.send(verdict);
                }
                None
            }
            Do::Leave => {
                if self.threshold.close() {
                    self.left.notify_one();
                }
                None
            }
            other => Some(other),
        }
    }

    /// Nobody is there any more who sees how it ends.
    pub fn nobody_looks(&mut self) {
        self.unseen.store(true, Ordering::SeqCst);
    }

    /// Does something, or begins to.
    pub fn begin(&mut self, what: Do) -> Begun {
        let transport = self.transport.clone();
        match what {
            Do::Discover(address) => Begun::UnderWay(Box::pin(async move {
                let found = discover(&transport, &address).await;
                Came::Found(found.map(Box::new).map_err(|not| Box::new(not.fault))).into()
            })),
            Do::Accept(exception) => {
                self.transport.accept(exception);
                Begun::Done(None)
            }
            Do::OpenWays => {
                let (back, links) = (self.back.clone(), self.outside.links);
                Begun::UnderWay(Box::pin(open_ways(back, links, self.outside.words)))
            }
            Do::Open(page) => Begun::Done(Some(Came::Opened((self.outside.browser)(&page)))),
            Do::CloseWays => {
                if let Some(loopback) = self.loopback.take() {
                    loopback.close_soon();
                }
                Begun::Done(None)
            }
            Do::SignIn { root, credential, closed } => Begun::UnderWay(Box::pin(async move {
                let who = sign_in(&transport, &root, &credential, closed).await;
                Came::SignedIn(who.map(Box::new).map_err(Box::new)).into()
            })),
            Do::Read { site, credential, me } => Begun::UnderWay(Box::pin(async move {
                let read = read(transport, *site, credential, &me).await;
                Came::Read(read.map(Box::new).map_err(Box::new)).into()
            })),
            Do::Note(entry, made) => Begun::UnderWay(self.note(entry, made)),
            Do::Refresh { root, first, uuid, name } => Begun::UnderWay(Box::pin(async move {
                Came::Fresh(Box::new(refresh(&transport, &root, &first, uuid, &name).await)).into()
            })),
            Do::Keep(draft, secret) => Begun::UnderWay(self.keep(*draft, secret)),
            Do::KeepHere(entry, secret) => {
                // The one in this program's memory takes everything.
                let _ = self.outside.this_run.set(&entry, &secret);
                Begun::Done(None)
            }
            Do::Remember { draft, variable } => Begun::UnderWay(self.remember(*draft, variable)),
            Do::RevokeOlder { root, credential, uuid } => {
                Begun::UnderWay(self.revoke_older(root, credential, uuid))
            }
            Do::Undo { give_back, another_stays } => Begun::UnderWay(self.undo(give_back, another_stays)),
            Do::End => Begun::Over,
            // Done before.
            Do::Reply(_) | Do::Leave => Begun::Done(None),
        }
    }

    /// From now on this is what is written down. What was written down for another user of the site goes.
    fn notes(&mut self, entry: &Entry, made: &Made) -> Option<(Entry, Vec<String>)> {
        let now = (entry.clone(), made.uuids.clone());
        self.noted.replace(now).filter(|(before, _)| before != entry)
    }

    fn note(&mut self, entry: Entry, made: Made) -> Work {
        let before = self.notes(&entry, &made);
        let (settings, held) = (self.outside.settings.clone(), self.at_work.clone());
        let noted = on_a_thread(move || {
            settle(&settings, before);
            journal::note(&settings, &entry, Some(made), held)
        });
        Box::pin(async move {
            match noted.await {
                Some(Ok(at_work)) => Finished { at_work: Some(at_work), ..Came::Noted(Ok(())).into() },
                Some(Err(error)) => Came::Noted(Err(error.saying())).into(),
                None => Came::Noted(Err(saying!("work-ended"))).into(),
            }
        })
    }

    /// From the change of the keychain on it is done on one thread, which brings it to its end also where nobody waits
    /// for it any more. Until then, which may be as long as a dialog is open, it can be left.
    fn keep(&mut self, draft: Draft, secret: SecretString) -> Work {
        let entry = Entry::of(&draft.site);
        let before = self.notes(&entry, &draft.made);
        let (keychain, settings) = (self.outside.keychain.clone(), self.outside.settings.clone());
        let (held, this_run) = (self.at_work.clone(), self.outside.this_run.clone());
        // Another one for each time: what was tried in vain crossed it already.
        self.threshold = Arc::default();
        let (threshold, left) = (Arc::clone(&self.threshold), Arc::clone(&self.left));
        let made = draft.ours.then(|| Made { kept: true, ..draft.made.clone() });
        let (file, of) = (settings.clone(), entry.clone());
        let noted = on_a_thread(move || {
            settle(&file, before);
            journal::note(&file, &of, made, held).map_err(|error| error.saying())
        });
        Box::pin(async move {
            let at_work = match noted.await.unwrap_or_else(|| Err(saying!("work-ended"))) {
                Ok(at_work) => at_work,
                Err(why) => return Came::Kept(Err(NotKept::Site(NotRemembered::Settings(why)))).into(),
            };
            let holds = Arc::clone(&at_work);
            let kept = on_a_thread(move || {
                let (outcome, secret_is) = journal::keep(&*keychain, &settings, &draft, &secret, &threshold);
                if outcome.is_ok() {
                    // Older ones that were given to this program stand behind it.
                    let _ = this_run.set(&entry, &secret);
                }
                drop(holds);
                (outcome, secret_is)
            });
            let ended = || NotKept::Keychain(KeychainError::ended());
            let (outcome, secret) = tokio::select! {
                kept = kept => kept.unwrap_or_else(|| (Err(ended()), Secret::Unsure { used: true })),
                () = left.notified() => (Err(NotKept::Left), Secret::NotKept),
            };
            Finished { at_work: Some(at_work), secret: Some(secret), ..Came::Kept(outcome).into() }
        })
    }

    fn remember(&mut self, draft: Draft, variable: Option<SecretString>) -> Work {
        let (keychain, settings) = (self.outside.keychain.clone(), self.outside.settings.clone());
        let entry = Entry::of(&draft.site);
        let before = self.notes(&entry, &draft.made);
        let put = on_a_thread(move || {
            let mut remembered = journal::remember(&*keychain, &settings, &draft)?;
            settle(&settings, before);
            if let (true, Some(secret)) = (remembered.renewed, variable) {
                remembered.cleared = journal::clear(&*keychain, &entry, &secret);
            }
            Ok(remembered)
        });
        Box::pin(async move {
            let ended = || Err(NotRemembered::Settings(saying!("work-ended")));
            Came::Remembered(put.await.unwrap_or_else(ended)).into()
        })
    }

    fn revoke_older(&self, root: RestRoot, credential: Credential, uuid: String) -> Work {
        let (transport, settings) = (self.transport.clone(), self.outside.settings.clone());
        let entry = Entry { rest_root: root.to_string(), user: credential.user().to_owned() };
        let unseen = Arc::clone(&self.unseen);
        Box::pin(async move {
            let revoking = revoke_of_application(&transport, &root, &credential, &uuid, APP_ID);
            let revoked = in_time(&root, revoking).await;
            if revoked.is_ok() || !unseen.load(Ordering::SeqCst) {
                on_a_thread(move || journal::settle(&settings, &entry, &[uuid])).await;
            }
            Came::OlderRevoked(revoked.map_err(Box::new)).into()
        })
    }

    /// What was written down stays where the next start has to look: a secret may be in the keychain, or a password is
    /// still on the site and nobody is here to be told.
    fn undo(&mut self, give_back: Option<(RestRoot, Credential)>, another_stays: bool) -> Work {
        let (transport, settings) = (self.transport.clone(), self.outside.settings.clone());
        let (noted, at_work) = (self.noted.take(), self.at_work.take());
        let (unsure, unseen) = (self.secret, Arc::clone(&self.unseen));
        Box::pin(async move {
            let mut stays = None;
            // Where a site may sign in with it, the next start knows whether it does.
            if let Some((root, credential)) = give_back.filter(|_| unsure != Secret::Unsure { used: true }) {
                let revoked = in_time(&root, revoke(&transport, &root, &credential)).await;
                stays = revoked.err().map(|fault| fault.explained().seen);
            }
            let known = (stays.is_none() && !another_stays) || !unseen.load(Ordering::SeqCst);
            if known && !matches!(unsure, Secret::Unsure { .. }) {
                on_a_thread(move || settle(&settings, noted)).await;
            }
            drop(at_work);
            Came::Undone(stays).into()
        })
    }
}

/// What was written down of these passwords is at its end.
fn settle(settings: &SettingsFile, noted: Option<(Entry, Vec<String>)>) {
    if let Some((entry, uuids)) = noted {
        journal::settle(settings, &entry, &uuids);
    }
}

async fn open_ways(back: mpsc::Sender<Heard>, links: bool, words: Words) -> Finished {
    let token = match Token::random() {
        Ok(token) => token,
        Err(error) => return Came::NoToken(error.to_string()).into(),
    };
    let loopback = Loopback::open(back, words).await.ok();
    let links = links && on_a_thread(|| scheme::register().is_ok()).await.unwrap_or(false);
    let port = loopback.as_ref().map(Loopback::port);
    Finished { loopback, ..Came::Ready { token, port, links }.into() }
}

async fn sign_in<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
    closed: bool,
) -> Result<SignedIn, Fault> {
    let me = who_am_i(transport, root, credential).await?;
    // Only to revoke it one day: where the site does not tell, that is done by hand.
    let password = introspect(transport, root, credential).await.ok();
    let index = if closed { Some(site_index(transport, root, Some(credential)).await?) } else { None };
    Ok(SignedIn { me, password, index })
}

async fn read<T: Transport>(
    transport: T,
    site: Discovered,
    credential: Credential,
    me: &Me,
) -> Result<FirstReading, Fault> {
    let connection = Connection::new(site.root, &site.index, me.id);
    let mut opened = Site::new(transport, credential, connection);
    let ask = Ask { online: true, ..Ask::default() };
    let reading = opened.read(&ask).await?;
    // Asked in any case: WordPress does not list what a network's administrator may among the capabilities.
    let network = opened.network().await.is_ok();
    Ok(FirstReading { reading, network })
}

/// Does what blocks on a thread of its own, outside the runtime: keychains start one of their own. `None` where it
/// ended unexpectedly.
pub(crate) fn on_a_thread<R: Send + 'static>(
    work: impl FnOnce() -> R + Send + 'static,
) -> impl Future<Output = Option<R>> + Send {
    let (sender, done) = oneshot::channel();
    // Where the system has no thread to give, it is not done, as if it had ended unexpectedly.
    let _ = std::thread::Builder::new().spawn(move || {
        // Where nobody waits any more, it is done all the same.
        let _ = sender.send(work());
    });
    async move { done.await.ok() }
}

//! The effects of a flow, one by one.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use presence::cadence::Ask;
use tokio::sync::{mpsc, oneshot};
use wordpress::{
    Accepting, Connection, Credential, Discovered, Fault, Me, RestRoot, Site, Transport, discover,
    introspect, revoke, revoke_other, site_index, who_am_i,
};

use super::came::{Came, Do, FirstReading, NotKept, NotRemembered, SignedIn, Verdict};
use super::drive::{Heard, Surroundings};
use super::journal::{self, AtWork};
use super::loopback::Loopback;
use super::scheme;
use super::token::Token;
use crate::keychain::{Entry, Keychain as _, KeychainError};

/// Leaving nothing behind on a site is given up after this.
const UNDO: Duration = Duration::from_secs(20);

/// What takes a while.
pub(super) type Work = Pin<Box<dyn Future<Output = Finished> + Send>>;

/// What came of it, and what is held from then on.
#[derive(Default)]
pub(super) struct Finished {
    came: Option<Came>,
    loopback: Option<Loopback>,
    kept: Option<(Option<AtWork>, Secret)>,
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

/// Where the secret of the flow is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    NotKept,
    /// A thread is at it, which takes it back if nobody waits any more.
    OnTheWay,
    MayBeKept,
}

/// Does what a flow wants.
pub(super) struct Doing<T> {
    /// How the site is reached: with the certificates that the user accepted.
    transport: Accepting<T>,
    outside: Surroundings<T>,
    back: mpsc::Sender<Heard>,
    loopback: Option<Loopback>,
    reply: Option<oneshot::Sender<Verdict>>,
    /// Held from the moment that a secret is touched.
    at_work: Option<AtWork>,
    secret: Secret,
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
            secret: Secret::NotKept,
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
        let Finished { came, loopback, kept } = finished;
        self.loopback = loopback.or(self.loopback.take());
        if let Some((at_work, secret)) = kept {
            (self.at_work, self.secret) = (at_work, secret);
        }
        came
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
                Begun::UnderWay(Box::pin(open_ways(back, links)))
            }
            Do::Open(page) => Begun::Done(Some(Came::Opened((self.outside.browser)(&page)))),
            Do::Reply(verdict) => {
                if let Some(reply) = self.reply.take() {
                    // Whoever brought it may be gone.
                    let _ = reply.send(verdict);
                }
                Begun::Done(None)
            }
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
            Do::Keep(entry, secret) => Begun::UnderWay(self.keep(entry, secret)),
            Do::KeepHere(entry, secret) => {
                // The one in this program's memory takes everything.
                let _ = self.outside.this_run.set(&entry, &secret);
                Begun::Done(None)
            }
            Do::Remember(draft) => {
                let (keychain, settings) = (self.outside.keychain.clone(), self.outside.settings.clone());
                let put = on_a_thread(move || journal::remember(&*keychain, &settings, &draft));
                Begun::UnderWay(Box::pin(async move {
                    let ended = || Err(NotRemembered::Settings("the work ended unexpectedly".to_owned()));
                    Came::Remembered(put.await.unwrap_or_else(ended)).into()
                }))
            }
            Do::RevokeOlder { root, credential, uuid } => Begun::UnderWay(Box::pin(async move {
                let revoking = revoke_other(&transport, &root, &credential, &uuid);
                let revoked = tokio::time::timeout(UNDO, revoking).await;
                let given_up = || Fault::ReadingTooLong { origin: root.origin() };
                Came::OlderRevoked(revoked.unwrap_or_else(|_| Err(given_up())).map_err(Box::new)).into()
            })),
            Do::Undo { entry, give_back } => Begun::UnderWay(self.undo(entry, give_back)),
            Do::End => Begun::Over,
        }
    }

    fn keep(&mut self, entry: Entry, secret: secrecy::SecretString) -> Work {
        self.secret = Secret::OnTheWay;
        let (keychain, settings) = (self.outside.keychain.clone(), self.outside.settings.clone());
        let (at_work, this_run) = (self.at_work.take(), self.outside.this_run.clone());
        let (sender, kept) = oneshot::channel();
        std::thread::spawn(move || {
            let (outcome, at_work) = journal::keep(&*keychain, &settings, &entry, &secret, at_work);
            if outcome.is_ok() {
                // Older ones that were given to this program stand behind it.
                let _ = this_run.set(&entry, &secret);
            }
            if let Err((_, at_work)) = sender.send((outcome, at_work)) {
                // Nobody wants it any more.
                let _ = this_run.remove(&entry);
                journal::forget(&*keychain, &settings, &entry);
                drop(at_work);
            }
        });
        Box::pin(async move {
            let ended = || KeychainError::Failed("asking it ended unexpectedly".to_owned());
            let (outcome, at_work) = match kept.await {
                Ok(kept) => kept,
                Err(_) => (Err(NotKept::Keychain(ended())), None),
            };
            let secret = match &outcome {
                Ok(()) | Err(NotKept::Keychain(KeychainError::Failed(_))) => Secret::MayBeKept,
                Err(_) => Secret::NotKept,
            };
            Finished { came: Some(Came::Kept(outcome)), kept: Some((at_work, secret)), loopback: None }
        })
    }

    fn undo(&mut self, entry: Option<Entry>, give_back: Option<(RestRoot, Credential)>) -> Work {
        let (keychain, settings) = (self.outside.keychain.clone(), self.outside.settings.clone());
        let (secret, at_work) = (self.secret, self.at_work.take());
        let (transport, this_run) = (self.transport.clone(), self.outside.this_run.clone());
        let cleared = on_a_thread(move || {
            if let Some(entry) = &entry {
                let _ = this_run.remove(entry);
            }
            let in_use = match (entry, secret) {
                (Some(entry), Secret::MayBeKept) => journal::forget(&*keychain, &settings, &entry),
                (Some(entry), Secret::NotKept) => {
                    journal::done(&settings, &entry);
                    false
                }
                (Some(_), Secret::OnTheWay) | (None, _) => false,
            };
            drop(at_work);
            in_use
        });
        Box::pin(async move {
            // A site that was there before signs in with it from now on.
            let in_use = cleared.await.unwrap_or(false);
            if let Some((root, credential)) = give_back.filter(|_| !in_use) {
                let _ = tokio::time::timeout(UNDO, revoke(&transport, &root, &credential)).await;
            }
            Finished::default()
        })
    }
}

async fn open_ways(back: mpsc::Sender<Heard>, links: bool) -> Finished {
    let token = match Token::random() {
        Ok(token) => token,
        Err(error) => return Came::NoToken(error.to_string()).into(),
    };
    let loopback = Loopback::open(back).await.ok();
    let links = links && on_a_thread(|| scheme::register().is_ok()).await.unwrap_or(false);
    let port = loopback.as_ref().map(Loopback::port);
    Finished { came: Some(Came::Ready { token, port, links }), loopback, kept: None }
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
    std::thread::spawn(move || {
        // Where nobody waits any more, it is done all the same.
        let _ = sender.send(work());
    });
    async move { done.await.ok() }
}

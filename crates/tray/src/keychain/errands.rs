//! What is asked of a keychain, on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use secrecy::SecretString;

use super::{Asking, Entry, Keychain, KeychainError, SystemKeychain};

/// So many errands wait; more than there are sites that this program is made for.
const WAITING: usize = 1024;

type Got = Result<Option<SecretString>, KeychainError>;
type Answer<T> = Box<dyn FnOnce(Result<T, KeychainError>) + Send>;

/// Asks a keychain one thing after the other, on a thread of its own. Nobody waits for it: an answer is a call from
/// that thread. What waits behind a dialog is answered after it. The thread ends when this is dropped and the last
/// errand is done, and never holds up the end of the program.
#[derive(Clone, Debug)]
pub struct Errands(SyncSender<Errand>);

enum Errand {
    Get { asking: Asking, entry: Entry, answer: Answer<Option<SecretString>> },
    Set { entry: Entry, secret: SecretString, answer: Answer<()> },
    Remove { entry: Entry, answer: Answer<bool> },
}

impl Errands {
    /// Errands to the keychain of this computer.
    #[must_use]
    pub fn to_the_system() -> Errands {
        let [quiet, asking] = [Asking::Never, Asking::TheUser].map(SystemKeychain::of_this_user);
        Errands::new(Arc::new(quiet), Arc::new(asking))
    }

    /// Errands to a keychain: `quiet` never disturbs the user, `asking` may.
    #[must_use]
    pub fn new(quiet: Arc<dyn Keychain>, asking: Arc<dyn Keychain>) -> Errands {
        let (sender, errands) = sync_channel(WAITING);
        std::thread::spawn(move || run(&errands, &*quiet, &*asking));
        Errands(sender)
    }

    /// Looks up an entry.
    pub fn get(&self, asking: Asking, entry: Entry, answer: impl FnOnce(Got) + Send + 'static) {
        self.send(Errand::Get { asking, entry, answer: Box::new(answer) });
    }

    /// Keeps a secret. The user may be asked: nobody else has secrets kept.
    pub fn set(
        &self,
        entry: Entry,
        secret: SecretString,
        answer: impl FnOnce(Result<(), KeychainError>) + Send + 'static,
    ) {
        self.send(Errand::Set { entry, secret, answer: Box::new(answer) });
    }

    /// Forgets an entry. The user may be asked: nobody else has secrets forgotten.
    pub fn remove(&self, entry: Entry, answer: impl FnOnce(Result<bool, KeychainError>) + Send + 'static) {
        self.send(Errand::Remove { entry, answer: Box::new(answer) });
    }

    fn send(&self, errand: Errand) {
        match self.0.try_send(errand) {
            Ok(()) => {}
            Err(TrySendError::Full(errand)) => errand.refuse("too many things wait for it"),
            Err(TrySendError::Disconnected(errand)) => errand.refuse("asking it ended unexpectedly"),
        }
    }
}

impl Errand {
    fn refuse(self, why: &str) {
        let why = KeychainError::Failed(why.to_owned());
        match self {
            Errand::Get { answer, .. } => answer(Err(why)),
            Errand::Set { answer, .. } => answer(Err(why)),
            Errand::Remove { answer, .. } => answer(Err(why)),
        }
    }
}

fn run(errands: &Receiver<Errand>, quiet: &dyn Keychain, asking: &dyn Keychain) {
    let mut next = errands.recv().ok();
    while let Some(errand) = next.take() {
        match errand {
            Errand::Get { asking: whom, entry, answer } => {
                let (mut entries, mut answers) = (vec![entry], vec![answer]);
                // Whatever waits and is alike is looked up at once.
                while next.is_none() {
                    match errands.try_recv() {
                        Ok(Errand::Get { asking, entry, answer }) if asking == whom => {
                            entries.push(entry);
                            answers.push(answer);
                        }
                        Ok(other) => next = Some(other),
                        Err(_) => break,
                    }
                }
                let keychain = if whom == Asking::Never { quiet } else { asking };
                for (answer, got) in answers.into_iter().zip(keychain.get_all(&entries)) {
                    answer(got);
                }
            }
            Errand::Set { entry, secret, answer } => answer(asking.set(&entry, &secret)),
            Errand::Remove { entry, answer } => answer(asking.remove(&entry)),
        }
        if next.is_none() {
            next = errands.recv().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use secrecy::ExposeSecret as _;

    use super::*;
    use crate::keychain::InMemory;

    const SOON: Duration = Duration::from_secs(10);

    /// Shows a dialog at each call, and counts how often it is asked for how much.
    #[derive(Debug)]
    struct Dialog {
        kept: InMemory,
        opened: SyncSender<()>,
        closed: Mutex<Receiver<()>>,
        asked: Mutex<Vec<usize>>,
    }

    impl Dialog {
        fn wait(&self) {
            self.opened.send(()).unwrap();
            self.closed.lock().unwrap().recv().unwrap();
        }
    }

    impl Keychain for Dialog {
        fn get(&self, entry: &Entry) -> Got {
            self.kept.get(entry)
        }
        fn get_all(&self, entries: &[Entry]) -> Vec<Got> {
            self.asked.lock().unwrap().push(entries.len());
            self.wait();
            entries.iter().map(|entry| self.get(entry)).collect()
        }
        fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
            self.wait();
            self.kept.set(entry, secret)
        }
        fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
            self.kept.remove(entry)
        }
    }

    fn entry(user: &str) -> Entry {
        Entry { rest_root: "https://example.com/wp-json/".to_owned(), user: user.to_owned() }
    }

    #[test]
    fn nobody_waits_for_a_dialog_and_what_waits_behind_it_is_looked_up_at_once() {
        let (opened, open) = sync_channel(8);
        let (close, closed) = channel();
        let dialog = Arc::new(Dialog {
            kept: InMemory::default(),
            opened,
            closed: Mutex::new(closed),
            asked: Mutex::default(),
        });
        let errands = Errands::new(Arc::clone(&dialog) as _, Arc::clone(&dialog) as _);
        let (answers, heard) = channel();
        errands.set(entry("zoe"), SecretString::from("abcd"), |kept| kept.unwrap());
        open.recv_timeout(SOON).unwrap();
        for user in ["zoe", "ann", "ben"] {
            let answers = answers.clone();
            errands.get(Asking::Never, entry(user), move |got| {
                let got = got.unwrap().map(|secret| secret.expose_secret().to_owned());
                answers.send((user, got)).unwrap();
            });
        }
        let removed = answers.clone();
        errands.remove(entry("zoe"), move |was_there| {
            removed.send(("removed", was_there.unwrap().then(String::new))).unwrap();
        });
        assert!(heard.try_recv().is_err(), "the dialog is open");
        close.send(()).unwrap();
        open.recv_timeout(SOON).unwrap();
        close.send(()).unwrap();
        let all: Vec<_> = (0..4).map(|_| heard.recv_timeout(SOON).unwrap()).collect();
        let expected = [
            ("zoe", Some("abcd".to_owned())),
            ("ann", None),
            ("ben", None),
            ("removed", Some(String::new())),
        ];
        assert_eq!(all, expected);
        assert_eq!(*dialog.asked.lock().unwrap(), [3]);
    }

    #[test]
    fn more_than_can_wait_is_refused() {
        let (opened, open) = sync_channel(1);
        let (close, closed) = channel();
        let dialog = Arc::new(Dialog {
            kept: InMemory::default(),
            opened,
            closed: Mutex::new(closed),
            asked: Mutex::default(),
        });
        let errands = Errands::new(Arc::clone(&dialog) as _, dialog as _);
        errands.set(entry("zoe"), SecretString::from("abcd"), |_| {});
        open.recv_timeout(SOON).unwrap();
        let (answers, refused) = channel();
        for _ in 0..=WAITING {
            let answers = answers.clone();
            // Nobody hears the others: the test is over then.
            errands.get(Asking::Never, entry("ann"), move |got| drop(answers.send(got)));
        }
        assert!(matches!(refused.try_recv().unwrap(), Err(KeychainError::Failed(_))));
        assert!(refused.try_recv().is_err());
        drop(close);
    }
}

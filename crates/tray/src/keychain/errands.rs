//! What is asked of a keychain, on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use secrecy::SecretString;
use wordpress::saying;

use super::{Asking, Entry, Keychain, KeychainError, SystemKeychain};

/// So many errands wait; more than there are sites that this program is made for.
const WAITING: usize = 1024;

type Got = Result<Option<SecretString>, KeychainError>;

/// Looks secrets up, one after the other, on a thread of its own. Nobody waits for it: an answer is a call from
/// that thread. What waits behind a dialog is answered after it. The thread ends when this is dropped and the last
/// errand is done, and never holds up the end of the program.
#[derive(Clone, Debug)]
pub struct Errands(SyncSender<Errand>);

struct Errand {
    asking: Asking,
    entry: Entry,
    answer: Box<dyn FnOnce(Got) + Send>,
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
        let refused = match self.0.try_send(Errand { asking, entry, answer: Box::new(answer) }) {
            Ok(()) => return,
            Err(TrySendError::Full(errand)) => {
                (errand, KeychainError::Failed(saying!("keychain-busy").into()))
            }
            Err(TrySendError::Disconnected(errand)) => (errand, KeychainError::ended()),
        };
        let (errand, why) = refused;
        (errand.answer)(Err(why));
    }
}

fn run(errands: &Receiver<Errand>, quiet: &dyn Keychain, asking: &dyn Keychain) {
    let mut next = errands.recv().ok();
    while let Some(errand) = next.take() {
        let whom = errand.asking;
        let (mut entries, mut answers) = (vec![errand.entry], vec![errand.answer]);
        // Whatever waits and is alike is looked up at once.
        while let Ok(another) = errands.try_recv() {
            if another.asking != whom {
                next = Some(another);
                break;
            }
            entries.push(another.entry);
            answers.push(another.answer);
        }
        let keychain = if whom == Asking::Never { quiet } else { asking };
        for (answer, got) in answers.into_iter().zip(keychain.get_all(&entries)) {
            answer(got);
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
            self.kept.set(entry, secret)
        }
        fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
            self.kept.remove(entry)
        }
    }

    fn entry(user: &str) -> Entry {
        Entry { rest_root: "https://example.com/wp-json/".to_owned(), user: user.to_owned() }
    }

    fn dialog() -> (Arc<Dialog>, Receiver<()>, std::sync::mpsc::Sender<()>) {
        let (opened, open) = sync_channel(8);
        let (close, closed) = channel();
        let (kept, closed) = (InMemory::default(), Mutex::new(closed));
        kept.set(&entry("zoe"), &SecretString::from("abcd")).unwrap();
        (Arc::new(Dialog { kept, opened, closed, asked: Mutex::default() }), open, close)
    }

    #[test]
    fn nobody_waits_for_a_dialog_and_what_waits_behind_it_is_looked_up_at_once() {
        let (dialog, open, close) = dialog();
        let errands = Errands::new(Arc::clone(&dialog) as _, Arc::clone(&dialog) as _);
        let (answers, heard) = channel();
        let get = |asking, user: &'static str| {
            let answers = answers.clone();
            errands.get(asking, entry(user), move |got| {
                let got = got.unwrap().map(|secret| secret.expose_secret().to_owned());
                answers.send((user, got)).unwrap();
            });
        };
        get(Asking::TheUser, "zoe");
        open.recv_timeout(SOON).unwrap();
        for user in ["ann", "zoe", "ben"] {
            get(Asking::Never, user);
        }
        get(Asking::TheUser, "ann");
        assert!(heard.try_recv().is_err(), "the dialog is open");
        for _ in 0..2 {
            close.send(()).unwrap();
            open.recv_timeout(SOON).unwrap();
        }
        close.send(()).unwrap();
        let all: Vec<_> = (0..5).map(|_| heard.recv_timeout(SOON).unwrap()).collect();
        let zoe = || ("zoe", Some("abcd".to_owned()));
        assert_eq!(all, [zoe(), ("ann", None), zoe(), ("ben", None), ("ann", None)]);
        assert_eq!(*dialog.asked.lock().unwrap(), [1, 3, 1]);
    }

    #[test]
    fn more_than_can_wait_is_refused() {
        let (dialog, open, close) = dialog();
        let errands = Errands::new(Arc::clone(&dialog) as _, dialog as _);
        errands.get(Asking::TheUser, entry("zoe"), |_| {});
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

//! What the user types while a flow waits.

use std::io::{self, BufRead as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use secrecy::SecretString;
use tokio::sync::mpsc;

use super::super::sign_in;
use crate::password::typed_hidden;
use crate::words::{Words, say};

/// What was typed.
#[derive(Debug)]
pub(in crate::commands) enum Key {
    /// Nothing but Enter.
    Enter,
    /// One letter.
    Letter(char),
    /// User and password, after “p”.
    Pasted { user: String, password: SecretString },
    /// Nothing more: Ctrl-D.
    End,
}

/// Reads the terminal on a thread of its own, which may wait.
pub(in crate::commands) struct Keys {
    typed: mpsc::UnboundedReceiver<Key>,
    origin: Arc<Mutex<String>>,
    /// A password is being typed: the terminal shows nothing of it until that ends.
    hidden: Arc<AtomicBool>,
    words: Words,
}

impl Keys {
    pub fn start(words: Words) -> Keys {
        let (sender, typed) = mpsc::unbounded_channel();
        let (origin, hidden) = (Arc::new(Mutex::new(String::new())), Arc::new(AtomicBool::new(false)));
        let (asks_at, hides) = (Arc::clone(&origin), Arc::clone(&hidden));
        std::thread::spawn(move || {
            // Where the terminal can not be read, nothing was typed.
            let _ = read(&sender, &asks_at, &hides, words);
        });
        Keys { typed, origin, hidden, words }
    }

    /// Where a password would go.
    pub fn origin(&self, origin: Option<&str>) {
        let mut known = self.origin.lock().unwrap_or_else(PoisonError::into_inner);
        *known = origin.unwrap_or_default().to_owned();
    }

    /// The next key; never where nothing more can be typed. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Key {
        match self.typed.recv().await {
            Some(key) => key,
            None => std::future::pending().await,
        }
    }

    /// Waits until the terminal shows what is typed again.
    pub fn end(&self) {
        if self.hidden.load(Ordering::SeqCst) {
            let _ = writeln!(io::stderr(), "\n{}", say!(self.words, "no-password-needed"));
        }
        while self.hidden.load(Ordering::SeqCst) {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}

fn read(
    keys: &mpsc::UnboundedSender<Key>,
    origin: &Mutex<String>,
    hidden: &AtomicBool,
    words: Words,
) -> io::Result<()> {
    loop {
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line)? == 0 {
            // Whoever is gone types nothing.
            let _ = keys.send(Key::End);
            return Ok(());
        }
        let mut letters = line.trim().chars();
        let key = match (letters.next(), letters.next()) {
            (None, _) => Key::Enter,
            (Some('p' | 'P'), None) => {
                let origin = origin.lock().unwrap_or_else(PoisonError::into_inner).clone();
                if origin.is_empty() {
                    continue;
                }
                match pasted(&origin, hidden, words)? {
                    Some(key) => key,
                    None => continue,
                }
            }
            (Some(letter), None) => Key::Letter(letter.to_ascii_lowercase()),
            _ => continue,
        };
        if keys.send(key).is_err() {
            return Ok(());
        }
    }
}

fn pasted(origin: &str, hidden: &AtomicBool, words: Words) -> io::Result<Option<Key>> {
    let Ok(user) = sign_in::ask_user(origin, words) else { return Ok(None) };
    if user.is_empty() {
        return Ok(None);
    }
    hidden.store(true, Ordering::SeqCst);
    let typed = typed_hidden(&sign_in::question(&user, origin, words));
    hidden.store(false, Ordering::SeqCst);
    Ok(typed?.map(|password| Key::Pasted { user, password }))
}

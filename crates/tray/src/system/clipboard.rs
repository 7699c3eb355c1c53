//! The clipboard, on a thread of its own: it belongs to other programs, which may hang.

use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Duration;

use tokio::sync::mpsc::Sender;
use tokio::sync::oneshot;
use wordpress::{Spoken, saying};

use crate::controller::Event;
use crate::words::quoted;

/// So many texts wait for a clipboard that does not answer.
const WAITING: usize = 2;
/// So long the end of the program waits until another program has taken over what was copied.
const PATIENCE: Duration = Duration::from_secs(1);

/// The clipboard. On some systems what was copied lasts as long as the program that offers it.
#[derive(Debug)]
pub struct Clipboard {
    events: Sender<Event>,
    /// The thread, once something was copied.
    thread: Option<Thread>,
}

#[derive(Debug)]
struct Thread {
    texts: SyncSender<String>,
    ended: oneshot::Receiver<()>,
}

impl Clipboard {
    /// Nothing is done until something is copied. Where that fails, it is told to `events`.
    #[must_use]
    pub fn new(events: Sender<Event>) -> Clipboard {
        Clipboard { events, thread: None }
    }

    /// Puts text on the clipboard. Does not wait.
    pub(super) fn copy(&mut self, text: &str) {
        let mut clipboard: Option<arboard::Clipboard> = None;
        self.put(text, move |text| {
            let clipboard = match &mut clipboard {
                Some(clipboard) => clipboard,
                none => none.insert(arboard::Clipboard::new()?),
            };
            clipboard.set_text(text)
        });
    }

    /// The same on a clipboard of one's choice.
    fn put<E: std::fmt::Display>(
        &mut self,
        text: &str,
        copy: impl FnMut(String) -> Result<(), E> + Send + 'static,
    ) {
        let events = self.events.clone();
        let thread = self.thread.get_or_insert_with(|| Thread::start(events, copy));
        if thread.texts.try_send(text.to_owned()).is_err() {
            // Where there is no room for it, there is worse to tell.
            let _ = self.events.try_send(trouble(saying!("clipboard-silent").into()));
        }
    }

    /// Lets another program take over what was copied, where one does.
    pub(super) async fn end(self) {
        if let Some(Thread { texts, ended }) = self.thread {
            drop(texts);
            // Where it takes longer, what was copied is gone with the program.
            let _ = tokio::time::timeout(PATIENCE, ended).await;
        }
    }
}

impl Thread {
    fn start<E: std::fmt::Display>(
        events: Sender<Event>,
        mut copy: impl FnMut(String) -> Result<(), E> + Send + 'static,
    ) -> Thread {
        let (texts, wanted) = sync_channel::<String>(WAITING);
        let (end, ended) = oneshot::channel();
        std::thread::spawn(move || {
            for text in wanted {
                if let Err(error) = copy(text) {
                    // Nobody listens any more where the program ends.
                    let _ = events.blocking_send(trouble(quoted(error)));
                }
            }
            drop(copy);
            let _ = end.send(());
        });
        Thread { texts, ended }
    }
}

fn trouble(why: Spoken) -> Event {
    Event::Trouble { what: saying!("trouble-copying"), why }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn told(event: Option<Event>) -> String {
        match event {
            Some(Event::Trouble { why, .. }) => Words::english().speaks(&why),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn a_clipboard_that_hangs_holds_nobody_up_and_is_told() {
        let (sender, mut events) = tokio::sync::mpsc::channel(8);
        let mut clipboard = Clipboard::new(sender);
        let (release, held) = sync_channel::<()>(0);
        let hangs = move |_| held.recv().map_err(|_| "let go");
        clipboard.put("one", hangs);
        // The first may still be waiting for the thread.
        for _ in 0..=WAITING + 1 {
            clipboard.put("more", |_| Ok::<(), &str>(()));
        }
        assert!(told(events.recv().await).contains("does not answer"));
        drop(release);
        clipboard.end().await;
        let mut last = String::new();
        while let Some(event) = events.recv().await {
            last = told(Some(event));
        }
        assert_eq!(last, "“let go”");
    }

    #[tokio::test]
    async fn what_was_copied_is_there_until_the_end() {
        let (sender, mut events) = tokio::sync::mpsc::channel(8);
        let mut clipboard = Clipboard::new(sender);
        let (copied, texts) = sync_channel::<String>(8);
        let copy = move |text| copied.send(text);
        clipboard.put("one", copy.clone());
        clipboard.put("two", copy);
        clipboard.end().await;
        assert_eq!(texts.iter().collect::<Vec<_>>(), ["one", "two"]);
        assert!(events.recv().await.is_none());
    }
}

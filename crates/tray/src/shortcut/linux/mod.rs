//! Linux: an X server gives keys to whoever takes them first; on Wayland the desktop's portal is asked.

mod keyboard;
mod portal;
mod x11;

use tokio::sync::mpsc::Sender;
use tokio::task::JoinHandle;

use super::{Holding, NotHeld, Shortcut};
use crate::controller::Event;
use crate::tray::item::Item;

/// The shortcut, and the task that holds it. It is the system's again when this is dropped.
#[derive(Debug)]
pub struct Shortcuts {
    events: Sender<Event>,
    task: Option<JoinHandle<()>>,
}

/// A way to have keys from the system.
trait Way {
    /// Holds them for as long as that can be done, and tells each press. Returns why it can not be done (any more).
    fn hold(self, shortcut: Shortcut, told: &Told) -> impl Future<Output = NotHeld> + Send;
}

/// Who hears of the keys.
struct Told {
    shortcut: Shortcut,
    events: Sender<Event>,
}

/// Where keys are pressed in this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Session {
    X11,
    Wayland,
    Neither,
}

impl Shortcuts {
    /// None is held yet. The answers go to `events`.
    #[must_use]
    pub fn beside(_item: &Item, events: Sender<Event>) -> Shortcuts {
        Shortcuts { events, task: None }
    }

    /// Holds this one and no other, or none. How that stands comes as an [`Event::Shortcut`]. To be called inside a
    /// tokio runtime.
    pub fn hold(&mut self, shortcut: Option<Shortcut>) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
        self.task = shortcut.map(|shortcut| {
            let told = Told { shortcut, events: self.events.clone() };
            tokio::spawn(async move {
                let why = match Session::of(|name| std::env::var(name).ok()) {
                    Session::X11 => x11::Server.hold(shortcut, &told).await,
                    Session::Wayland => portal::Portal.hold(shortcut, &told).await,
                    Session::Neither => NotHeld::NoScreen,
                };
                told.holding(Holding::Not(why)).await;
            })
        });
    }
}

impl Drop for Shortcuts {
    fn drop(&mut self) {
        self.hold(None);
    }
}

impl Told {
    async fn holding(&self, holding: Holding) {
        // Where the loop has ended, nobody needs it.
        let _ = self.events.send(Event::Shortcut { shortcut: self.shortcut, holding }).await;
    }

    /// What finds no room is dropped: whoever leans on the keys must not make the program wait or grow.
    fn pressed(&self) {
        let _ = self.events.try_send(Event::ShortcutPressed);
    }
}

impl Session {
    /// What the variables of the session say. An X server inside Wayland sees keys only while one of its windows has
    /// them, so it does not count.
    fn of(variable: impl Fn(&str) -> Option<String>) -> Session {
        let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        if set("WAYLAND_DISPLAY") || variable("XDG_SESSION_TYPE").as_deref() == Some("wayland") {
            Session::Wayland
        } else if set("DISPLAY") {
            Session::X11
        } else {
            Session::Neither
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_x_server_inside_wayland_does_not_count() {
        for (variables, session) in [
            (&[("DISPLAY", ":0"), ("XDG_SESSION_TYPE", "x11")][..], Session::X11),
            (&[("DISPLAY", ":0"), ("XDG_SESSION_TYPE", "tty"), ("WAYLAND_DISPLAY", "")], Session::X11),
            (&[("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "wayland-0")], Session::Wayland),
            (&[("DISPLAY", ":0"), ("XDG_SESSION_TYPE", "wayland")], Session::Wayland),
            (&[("XDG_SESSION_TYPE", "tty")], Session::Neither),
            (&[("DISPLAY", "")], Session::Neither),
        ] {
            let of = |name: &str| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(Session::of(of), session, "{variables:?}");
        }
    }
}

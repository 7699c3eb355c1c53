//! Keys of an X server, by a connection of their own: it gives a key with what is held to one program, the first that
//! takes it, and sends each press. Nothing runs and nothing is looked at until then.
//!
//! Not `global-hotkey`: it looks for presses twenty times a second, on a thread of its own. `x11rb` is in this program for the clipboard
//! already.

use std::io;
use std::os::fd::AsFd as _;
use std::time::Duration;

use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::time::{Instant, sleep, sleep_until};
use wordpress::saying;
use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{ConnectionExt as _, GrabMode, KeyPressEvent, ModMask};
use x11rb::protocol::{ErrorKind, Event};
use x11rb::rust_connection::RustConnection;

use super::keyboard::{Grabs, Keyboard};
use super::{Told, Way};
use crate::connecting::on_a_thread;
use crate::shortcut::{Holding, NotHeld, Shortcut};

/// A key that was let go a moment ago, by this program as well, can still be taken: so often it is tried again, after so long.
const TRIES: u32 = 4;
const AGAIN: Duration = Duration::from_millis(250);
/// A change of the keyboard comes as many.
const SETTLES: Duration = Duration::from_millis(250);
/// A key that is held is told as released and pressed again, both at the same moment, in milliseconds.
const SAME_MOMENT: u32 = 2;

/// The X server of this session.
pub(super) struct Server;

/// Why keys are not heard any more.
enum Ended {
    /// The keys have other numbers now.
    KeyboardChanged,
    /// The server is gone, or says what is not understood.
    Lost(NotHeld),
}

impl Way for Server {
    async fn hold(self, shortcut: Shortcut, told: &Told) -> NotHeld {
        let mut tries = 0;
        loop {
            match asked(move || Taken::by(shortcut)).await {
                Ok(taken) => {
                    tries = 0;
                    let there = taken.grabs.is_some();
                    // Another keyboard may have such a key: that is waited for.
                    let holding = if there { Holding::Held(None) } else { Holding::Not(NotHeld::NoKey) };
                    told.holding(holding).await;
                    match taken.listen(shortcut, told).await {
                        Ended::KeyboardChanged => {}
                        Ended::Lost(why) => return why,
                    }
                }
                Err(NotHeld::Taken) if tries < TRIES => {
                    tries += 1;
                    sleep(AGAIN).await;
                }
                Err(why) => return why,
            }
        }
    }
}

/// Asks the server. One that hangs holds up a thread, and not the program.
async fn asked<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, NotHeld> + Send + 'static,
) -> Result<T, NotHeld> {
    on_a_thread(ask).await.unwrap_or_else(|| Err(NotHeld::Failed(saying!("asking-ended").into())))
}

/// Keys that the server gave. They are free again when the connection is dropped.
struct Taken {
    server: RustConnection,
    /// None where no key of the keyboard types it.
    grabs: Option<Grabs>,
}

impl Taken {
    fn by(shortcut: Shortcut) -> Result<Taken, NotHeld> {
        let (server, grabs) = wanted(shortcut)?;
        let mut asked = Vec::new();
        for root in server.setup().roots.iter().map(|screen| screen.root) {
            for (key, held) in grabs.iter().flat_map(|grabs| grabs.held.iter().map(|held| (grabs.key, *held)))
            {
                let held = ModMask::from(held);
                let one = server.grab_key(false, root, held, key, GrabMode::ASYNC, GrabMode::ASYNC);
                asked.push(one.map_err(NotHeld::failed)?);
            }
        }
        for one in asked {
            one.check().map_err(|error| match error {
                ReplyError::X11Error(error) if error.error_kind == ErrorKind::Access => NotHeld::Taken,
                other => NotHeld::failed(other),
            })?;
        }
        Ok(Taken { server, grabs })
    }

    /// Tells each press until the keys have other numbers or the server is gone.
    async fn listen(&self, shortcut: Shortcut, told: &Told) -> Ended {
        let wakes = match wakes(&self.server) {
            Ok(wakes) => wakes,
            Err(error) => return Ended::Lost(NotHeld::failed(error)),
        };
        let mut presses = Presses::default();
        // Whoever types on another keyboard than before changes it, and the keys have their numbers as a rule.
        let mut look_at: Option<Instant> = None;
        loop {
            loop {
                match self.server.poll_for_event() {
                    Ok(None) => break,
                    Ok(Some(Event::KeyPress(event))) if presses.pressed(&event) => told.pressed(),
                    Ok(Some(Event::KeyRelease(event))) => presses.released(&event),
                    Ok(Some(Event::MappingNotify(_))) => look_at = Some(Instant::now() + SETTLES),
                    Ok(Some(_)) => {}
                    Err(error) => return Ended::Lost(NotHeld::failed(error)),
                }
            }
            tokio::select! {
                woken = wakes.readable() => if let Err(error) = woken {
                    return Ended::Lost(NotHeld::failed(error));
                },
                () = sleep_until(look_at.unwrap_or_else(Instant::now)), if look_at.is_some() => {
                    look_at = None;
                    match asked(move || wanted(shortcut)).await {
                        Ok((_, grabs)) if grabs == self.grabs => {}
                        Ok(_) => return Ended::KeyboardChanged,
                        Err(why) => return Ended::Lost(why),
                    }
                }
            }
            // What there is to read is read above: from now on, only what comes later wakes.
            let _ = wakes.try_io(Interest::READABLE, || Err::<(), _>(io::ErrorKind::WouldBlock.into()));
        }
    }
}

/// What is to be taken, on a connection of its own; nothing where no key types it.
fn wanted(shortcut: Shortcut) -> Result<(RustConnection, Option<Grabs>), NotHeld> {
    let (server, _) = RustConnection::connect(None).map_err(NotHeld::failed)?;
    let keyboard = keyboard(&server).map_err(NotHeld::failed)?;
    Ok((server, keyboard.grabs(shortcut)))
}

fn keyboard(server: &RustConnection) -> Result<Keyboard, ReplyError> {
    let setup = server.setup();
    let (first, last) = (setup.min_keycode, setup.max_keycode);
    let symbols = server.get_keyboard_mapping(first, last.saturating_sub(first).saturating_add(1))?;
    let modifiers = server.get_modifier_mapping()?;
    let (symbols, modifiers) = (symbols.reply()?, modifiers.reply()?);
    let per_key = symbols.keysyms_per_keycode.into();
    Ok(Keyboard { first, symbols: symbols.keysyms, per_key, modifiers: modifiers.keycodes })
}

/// Another name of the connection, on which only is waited.
fn wakes(server: &RustConnection) -> io::Result<UnixStream> {
    let name = server.stream().as_fd().try_clone_to_owned()?;
    UnixStream::from_std(name.into())
}

/// Tells a key that is pressed from one that is held.
#[derive(Debug, Default)]
struct Presses {
    released: Option<u32>,
}

impl Presses {
    fn pressed(&mut self, event: &KeyPressEvent) -> bool {
        self.released.take().is_none_or(|at| event.time.wrapping_sub(at) > SAME_MOMENT)
    }

    fn released(&mut self, event: &KeyPressEvent) {
        self.released = Some(event.time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: u32) -> KeyPressEvent {
        KeyPressEvent {
            response_type: 2,
            detail: 25,
            sequence: 0,
            time,
            root: 1,
            event: 1,
            child: 0,
            root_x: 0,
            root_y: 0,
            event_x: 0,
            event_y: 0,
            state: 0_u16.into(),
            same_screen: true,
        }
    }

    #[test]
    fn a_key_that_is_held_is_pressed_once() {
        let mut presses = Presses::default();
        assert!(presses.pressed(&at(1000)));
        for time in [1600, 1640, 1680] {
            presses.released(&at(time));
            assert!(!presses.pressed(&at(time)));
        }
        presses.released(&at(1700));
        assert!(presses.pressed(&at(1790)), "a person takes longer than no time");
        presses.released(&at(u32::MAX));
        assert!(!presses.pressed(&at(0)), "the server's clock begins anew");
    }
}

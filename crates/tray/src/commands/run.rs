//! The program that stays: the item in the tray, and everything behind it.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use protocol::{Answer, Request};
use tokio::sync::mpsc;
use wordpress::saying;

use super::open::transport;
use super::{CommandError, Outside};
use crate::cli;
use crate::connecting::{Flows, end_leftovers};
use crate::controller::{self, Controller, Event};
use crate::exit::Exit;
use crate::keychain::{Asking, Errands, SystemKeychain};
use crate::logbook;
use crate::memory;
use crate::monitor::{Manners, Monitor};
use crate::notices::server::Server as Notices;
use crate::password::Passwords;
use crate::shortcut::Shortcuts;
use crate::signals::Ending;
use crate::socket::{Claimed, Client, Listening, Place, Server};
use crate::system::{Autostart, Avatars, Clipboard, StartedWindows, System, terminal};
use crate::tray::item::{self, Item};
use crate::words::{Words, say};

/// So long a program that is just starting may take until it answers.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is left unfinished is looked at again after this: a keychain may be unlocked by then.
const LEFTOVERS: Duration = Duration::from_secs(5 * 60);
/// So much that happens waits for the loop; what comes from the desktop beyond it is dropped, sites wait.
const WAITING: usize = 256;

/// Runs until the user quits, or a signal ends it.
pub(super) fn run(outside: Outside, typed: &cli::Start) -> Result<Exit, CommandError> {
    memory::hold_little();
    logbook::start(&outside.clock);
    logbook::write_panics();
    let settings = outside.settings.begin();
    logbook::follow(settings.log_level);
    let given = if typed.passwords_stdin {
        let names: Vec<&str> = settings.sites.iter().map(|site| site.name.as_str()).collect();
        Passwords::read(io::stdin().lock(), &names)?
    } else {
        Passwords::default()
    };
    item::run(move |item| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(watch(outside, item, settings, given))
    })
}

async fn watch(
    outside: Outside,
    mut item: Item,
    settings: crate::settings::Settings,
    given: Passwords,
) -> Result<Exit, CommandError> {
    let (sender, mut events) = mpsc::channel(WAITING);
    let place = Place::of_this_user()?;
    let listener = match Listening::claim(&place)? {
        Claimed::Ours(listener) => listener,
        Claimed::Taken(place) => return show_the_first(&place, outside.words).await,
    };
    let mut ending = Ending::listen()?;
    let stop = sender.clone();
    tokio::spawn(async move {
        ending.received().await;
        // Where the loop has ended already there is nobody to tell.
        let _ = stop.send(Event::Stop).await;
    });
    item.start(sender.clone());
    let chance = fastrand::Rng::new();
    let system = System {
        shortcuts: Shortcuts::beside(&item, sender.clone()),
        item,
        notices: Notices::start(sender.clone()),
        socket: Server::start(listener, sender.clone()),
        monitor: Monitor::new(&outside.clock, Manners::WATCHING, chance.clone()),
        transport: Arc::new(transport(&outside)?),
        settings_seen: outside.settings.path().exists(),
        settings: outside.settings,
        terminal: terminal(),
        given,
        this_run: Arc::default(),
        keychain: Errands::to_the_system(),
        flows: Flows::default(),
        stop_list: Arc::default(),
        clipboard: Clipboard::new(sender.clone()),
        autostart: Autostart::start(sender.clone()),
        avatars: Avatars::new(sender.clone()),
        events: sender,
        windows: StartedWindows::default(),
        secret_variables: settings.sites.iter().map(|site| site.password_env.clone()).collect(),
    };
    tokio::spawn(leftovers(Arc::clone(&system.transport), system.settings.clone(), system.events.clone()));
    let mut controller = Controller::new(settings, system, &outside.clock.moments(), chance);
    controller::run(&mut controller, &mut events, &*outside.clock).await;
    controller.into_desktop().end().await;
    logbook::end();
    Ok(Exit::Done)
}

/// Ends what killed programs left unfinished, now and whenever something is.
async fn leftovers(
    transport: Arc<wordpress::HttpTransport>,
    settings: crate::settings::SettingsFile,
    events: mpsc::Sender<Event>,
) {
    let keychain: Arc<dyn crate::keychain::Keychain> = Arc::new(SystemKeychain::of_this_user(Asking::Never));
    loop {
        let left = end_leftovers(&*transport, &keychain, &settings).await;
        for why in left.by_hand {
            let what = saying!("password-not-revoked");
            if events.send(Event::Trouble { what, why: why.into() }).await.is_err() {
                return;
            }
        }
        tokio::time::sleep(LEFTOVERS).await;
    }
}

/// Another one runs already: it shows itself.
async fn show_the_first(place: &Place, words: Words) -> Result<Exit, CommandError> {
    let mut first = Client::wait_for(place, PATIENCE).await?;
    match first.ask(&Request::Show).await? {
        Answer::Failed { message, .. } => Err(CommandError::Fault(message)),
        _ => {
            super::print([say!(words, "program-runs-already")])?;
            Ok(Exit::Done)
        }
    }
}

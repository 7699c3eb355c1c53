//! Notifications on Linux: one D-Bus connection for all of them, and a task that owns it.
//!
//! `notify-rust` is not used here. It opens a connection for each notification, and hears of clicks only in a call
//! that keeps a thread until the notification is closed; servers such as GNOME's send signals to the connection
//! that asked, so they can not be listened to on another one, and the one it holds can not be reached. Twenty
//! notifications that stand would be twenty connections and twenty threads in a program that is to need 8 MB.

mod icon;
mod interface;
mod message;
mod standing;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::{JoinHandle, JoinSet};
use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::names::OwnedUniqueName;

use super::orders::{Order, Orders};
use crate::controller::Event;
use crate::notices::{Notice, NoticeId};
use crate::terminal::safe;
use interface::{CallError, Late, Notifications, Sent, Showing, Signal};
use message::{Capabilities, Message};
use standing::{Done, Ordered, Standing};

/// How long connecting to the bus may take.
const CONNECTS: Duration = Duration::from_secs(10);
/// A bus that is gone is looked for again after this, then after twice as long each time, up to [`LONGEST`].
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);
/// So long the end of the program waits for notifications to be taken back.
const PATIENCE: Duration = Duration::from_secs(1);
/// So many answers that did not come in time are waited for further.
const LATE: usize = 64;

/// Shows notifications. When it is dropped, those that stand stay without what they can do.
#[derive(Debug)]
pub struct Server {
    orders: Arc<Orders>,
    task: JoinHandle<()>,
}

/// Where the server is.
#[derive(Clone, Debug, Default)]
pub enum Bus {
    /// On the bus of the user's session.
    #[default]
    Session,
    /// On the bus with this address.
    At(String),
}

impl Server {
    /// Begins to look for the server of the user's desktop. What the user does with notifications goes to `events`.
    /// To be called inside a tokio runtime.
    #[must_use]
    pub fn start(events: mpsc::Sender<Event>) -> Server {
        Server::start_on(Bus::Session, events)
    }

    /// [`Server::start`] on a bus of one's choice.
    #[must_use]
    pub fn start_on(bus: Bus, events: mpsc::Sender<Event>) -> Server {
        let orders = Arc::new(Orders::default());
        let desk = Desk {
            orders: Arc::clone(&orders),
            events,
            standing: Standing::default(),
            icon: icon::name(),
            late: JoinSet::new(),
            told: None,
        };
        Server { orders, task: tokio::spawn(desk.run(bus)) }
    }

    /// Shows a notification, in the place of the one with the same name. Does not wait.
    pub fn show(&self, notice: Notice) {
        self.orders.put(Order::Show(notice));
    }

    /// Takes a notification back; one that is not shown is no mistake. Does not wait.
    pub fn withdraw(&self, id: NoticeId) {
        self.orders.put(Order::Withdraw(id));
    }

    /// Takes everything back that stands, within a second: nothing answers its buttons any more.
    pub async fn end(mut self) {
        self.orders.end();
        // Where it takes longer, they stay.
        let _ = tokio::time::timeout(PATIENCE, &mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Why notifications can not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Trouble {
    NoBus,
    NoServer,
    NoAnswer,
    Refused(String),
}

impl Trouble {
    fn words(&self) -> String {
        match self {
            Trouble::NoBus => "Notifications can not be shown: there is no session bus. That is usual outside a \
                desktop session. presence-tray watch prints alerts in the terminal"
                .to_owned(),
            Trouble::NoServer => "Notifications can not be shown: nothing on this desktop shows any. GNOME and KDE \
                bring a notification server along; elsewhere install one, such as dunst, mako or xfce4-notifyd"
                .to_owned(),
            Trouble::NoAnswer => "The desktop's notification server does not answer. Usually it helps to start it \
                again, or to sign out and in; alerts still show in the tray"
                .to_owned(),
            Trouble::Refused(why) => format!(
                "The desktop's notification server refused a notification: {}. Alerts still show in the tray",
                safe(why)
            ),
        }
    }
}

/// Why a bus is not used any more.
enum Left {
    Ended,
    Lost,
}

/// What is carried out now.
type Call = Pin<Box<dyn Future<Output = Carried> + Send>>;

/// What became of an order.
enum Carried {
    /// A notification was to be shown.
    Shown(Waited, Result<Showing, CallError>),
    /// One was to be closed.
    Closed(Result<(), CallError>),
}

/// What an answer is about: a notification, and which order to show it.
type Waited = (NoticeId, u64);

/// What the task knows.
struct Desk {
    orders: Arc<Orders>,
    events: mpsc::Sender<Event>,
    standing: Standing,
    icon: &'static str,
    /// Answers that did not come in time; none of what was closed because of them.
    late: JoinSet<Option<(Waited, Sent)>>,
    /// What was told last and is not mended.
    told: Option<Trouble>,
}

impl Desk {
    async fn run(mut self, bus: Bus) {
        let mut pause = SHORTEST;
        loop {
            match tokio::time::timeout(CONNECTS, connect(&bus)).await {
                Ok(Ok((connection, server))) => {
                    pause = SHORTEST;
                    match self.serve(&connection, &server).await {
                        Ok(Left::Ended) => return,
                        Ok(Left::Lost) => {}
                        Err(_) => self.tell(Trouble::NoBus).await,
                    }
                    self.server_gone();
                }
                _ => self.tell(Trouble::NoBus).await,
            }
            tokio::time::sleep(pause).await;
            pause = LONGEST.min(pause * 2);
        }
    }

    /// Carries out orders, one at a time, and hears what the server says at the same time: one that hangs or talks
    /// without end holds up neither.
    async fn serve(&mut self, bus: &zbus::Connection, server: &Notifications) -> zbus::Result<Left> {
        let mut signals = server.proxy().receive_all_signals().await?;
        let mut owners = server.proxy().receive_owner_changed().await?;
        let orders = Arc::clone(&self.orders);
        let mut again = self.standing.missing();
        let mut can: Option<Capabilities> = None;
        let mut answered: Option<OwnedUniqueName> = None;
        let mut call: Option<Call> = None;
        loop {
            tokio::select! {
                biased;
                () = bus.closed() => return Ok(Left::Lost),
                carried = running(&mut call) => {
                    call = None;
                    if let Some(sent) = self.carried_out(carried).await {
                        can = Some(sent.can);
                        answered = sent.by;
                    }
                }
                Some(came) = self.late.join_next() => {
                    if let Ok(Some(((id, order), sent))) = came {
                        self.told = None;
                        let unwanted = self.standing.took_late(id, order, sent.number);
                        unwanted.into_iter().for_each(|number| self.close_later(server, number));
                    }
                }
                Some(owner) = owners.next() => {
                    let owner = owner.map(OwnedUniqueName::from);
                    if owner.is_none() || owner != answered {
                        can = None;
                        answered = None;
                        self.server_gone();
                        again = if owner.is_some() { self.standing.missing() } else { Vec::new() };
                    }
                }
                order = next(&orders, &mut again, &self.standing), if call.is_none() => match order {
                    Some(Order::Show(notice)) => {
                        let ordered = self.standing.ordered(&notice);
                        call = Some(show(server.clone(), notice, can, ordered, self.icon));
                    }
                    Some(Order::Withdraw(id)) => {
                        call = self.standing.withdraw(id).map(|number| close(server.clone(), number));
                    }
                    None => {
                        for number in self.standing.numbers() {
                            let _ = server.close(number).await;
                        }
                        return Ok(Left::Ended);
                    }
                },
                Some(message) = signals.next() => {
                    let done = Signal::read(&message).and_then(|signal| self.standing.heard(signal));
                    match done {
                        Some(Done::Asked(action)) => self.send(Event::Asked(action)).await,
                        Some(Done::Closed(id)) => self.send(Event::NoticeClosed(id)).await,
                        None => {}
                    }
                }
                else => return Ok(Left::Lost),
            }
        }
    }

    async fn carried_out(&mut self, carried: Carried) -> Option<Sent> {
        let result = match carried {
            Carried::Shown((id, _), Ok(Showing::Sent(sent))) => {
                self.standing.took(id, sent.number);
                self.told = None;
                return Some(sent);
            }
            Carried::Shown(waited, Ok(Showing::Late(late))) => {
                self.wait_for(waited, late);
                Err(CallError::NoAnswer)
            }
            Carried::Shown(_, Err(error)) => Err(error),
            Carried::Closed(result) => result,
        };
        match result {
            Ok(()) | Err(CallError::BusGone) => {}
            Err(CallError::NoServer) => self.tell(Trouble::NoServer).await,
            Err(CallError::NoAnswer) => self.tell(Trouble::NoAnswer).await,
            Err(CallError::Refused(why)) => self.tell(Trouble::Refused(why)).await,
        }
        None
    }

    /// The notification may be shown all the same: it must not stay for ever.
    fn wait_for(&mut self, waited: Waited, late: Late) {
        if self.late.len() < LATE {
            self.late.spawn(async move { late.await.ok().map(|sent| (waited, sent)) });
        }
    }

    fn close_later(&mut self, server: &Notifications, number: u32) {
        let server = server.clone();
        self.late.spawn(async move {
            // What a server can not take back is gone there, or it hangs again.
            let _ = server.close(number).await;
            None
        });
    }

    /// The server is gone, and with it everything that it showed or was to answer.
    fn server_gone(&mut self) {
        self.late.abort_all();
        self.standing.server_gone();
    }

    /// Tells once what is wrong, until it is mended or something else is.
    async fn tell(&mut self, trouble: Trouble) {
        if self.told.as_ref().map(std::mem::discriminant) != Some(std::mem::discriminant(&trouble)) {
            let words = trouble.words();
            self.told = Some(trouble);
            self.send(Event::Failed(words)).await;
        }
    }

    async fn send(&self, event: Event) {
        // Nobody listens any more where the program ends.
        let _ = self.events.send(event).await;
    }
}

async fn connect(bus: &Bus) -> zbus::Result<(zbus::Connection, Notifications)> {
    let connection = match bus {
        Bus::Session => zbus::connection::Builder::session()?,
        Bus::At(address) => zbus::connection::Builder::address(address.as_str())?,
    };
    let connection = connection.build().await?;
    let server = Notifications::new(&connection).await?;
    Ok((connection, server))
}

/// The next thing to be done: what a new server does not show yet, then what is ordered.
async fn next(orders: &Orders, again: &mut Vec<NoticeId>, standing: &Standing) -> Option<Order> {
    while let Some(id) = again.pop() {
        if let Some(notice) = standing.again(id) {
            return Some(Order::Show(notice));
        }
    }
    orders.next().await
}

async fn running(call: &mut Option<Call>) -> Carried {
    match call {
        Some(call) => call.await,
        None => std::future::pending().await,
    }
}

fn show(
    server: Notifications,
    notice: Notice,
    can: Option<Capabilities>,
    ordered: Ordered,
    icon: &'static str,
) -> Call {
    Box::pin(async move {
        let waited = (notice.id, ordered.order);
        let shown = server.show(|can| Message::new(&notice, can), can, ordered.replaces, icon).await;
        Carried::Shown(waited, shown)
    })
}

fn close(server: Notifications, number: u32) -> Call {
    Box::pin(async move {
        // What a server can not take back is gone there.
        Carried::Closed(match server.close(number).await {
            Err(CallError::NoAnswer) => Err(CallError::NoAnswer),
            _ => Ok(()),
        })
    })
}

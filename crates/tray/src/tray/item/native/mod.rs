//! What Windows and macOS share: icon and menu belong to the thread that runs the system's event loop, and both
//! systems want that to be the first one. Everybody else sends it orders.

mod drawn;
mod screen;

use std::panic::resume_unwind;
use std::thread;

use global_hotkey::GlobalHotKeyEvent;
use tao::event::Event as Happened;
use tao::event_loop::{ControlFlow, EventLoopProxy};
use tao::platform::run_return::EventLoopExtRunReturn as _;
use tokio::sync::mpsc::Sender;
use tray_icon::TrayIconEvent;
use tray_icon::menu::{MenuEvent, MenuId};

use super::shapes::PanelTone;
use super::system;
use crate::controller::Event;
use crate::shortcut::Shortcut;
use crate::tray::TrayView;
use screen::Screen;

/// What the first thread is told.
#[derive(Debug)]
pub(super) enum Order {
    /// Tell what is done with the item from now on.
    Start(Sender<Event>),
    /// Show this.
    Show(TrayView),
    /// Something was done with the icon.
    Touched(TrayIconEvent),
    /// A row of a menu was clicked.
    Chosen(MenuId),
    /// The menu that was open is closed, and the system knows what was clicked in it.
    Closed,
    /// Hold this shortcut and no other, or none.
    Hold(Option<Shortcut>),
    /// The shortcut was pressed or released.
    Key(GlobalHotKeyEvent),
    /// Take the item out of the tray.
    Remove,
    /// The program is over.
    End,
}

/// What lies behind the icon, and how large the icon is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Behind {
    /// How bright the taskbar or menu bar is.
    pub(super) tone: PanelTone,
    /// The icon's width and height, in pixels.
    pub(super) side: usize,
}

/// What somebody did with the icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    /// A click that wants what is most useful.
    Click,
    /// A click that wants the menu.
    Menu,
    /// The pointer came.
    Pointer,
}

/// The item, seen from the thread that the program runs on.
#[derive(Debug)]
pub(super) struct Item {
    orders: EventLoopProxy<Order>,
}

/// What the first thread can be told by others than the item.
#[derive(Debug)]
pub(crate) struct Orders(EventLoopProxy<Order>);

impl Orders {
    /// Has it hold this shortcut and no other, or none.
    pub(crate) fn hold(&self, shortcut: Option<Shortcut>) {
        // It fails only after the loop has ended.
        let _ = self.0.send_event(Order::Hold(shortcut));
    }
}

impl Item {
    pub(super) fn orders(&self) -> Orders {
        Orders(self.orders.clone())
    }

    pub(super) fn start(&mut self, events: Sender<Event>) {
        self.order(Order::Start(events));
    }

    pub(super) fn show(&self, view: TrayView) {
        self.order(Order::Show(view));
    }

    pub(super) fn end(self) {
        self.order(Order::Remove);
    }

    fn order(&self, order: Order) {
        // It fails only after the loop has ended, when there is no item any more.
        let _ = self.orders.send_event(order);
    }
}

/// Ends the loop when the program is over, also by a panic.
struct Ending(EventLoopProxy<Order>);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.send_event(Order::End);
    }
}

/// Runs the system's event loop here and `program` on a thread of its own, until that is over.
pub(super) fn run<T: Send + 'static>(program: impl FnOnce(Item) -> T + Send + 'static) -> T {
    let mut event_loop = system::event_loop();
    let orders = event_loop.create_proxy();
    TrayIconEvent::set_event_handler(Some({
        let orders = event_loop.create_proxy();
        move |touched| {
            let _ = orders.send_event(Order::Touched(touched));
        }
    }));
    MenuEvent::set_event_handler(Some({
        let orders = event_loop.create_proxy();
        move |chosen: MenuEvent| {
            let _ = orders.send_event(Order::Chosen(chosen.id));
        }
    }));
    GlobalHotKeyEvent::set_event_handler(Some({
        let orders = event_loop.create_proxy();
        move |key| {
            let _ = orders.send_event(Order::Key(key));
        }
    }));
    let mut screen = Screen::new(event_loop.create_proxy());
    let running = thread::spawn(move || {
        let ending = Ending(orders.clone());
        let outcome = program(Item { orders });
        drop(ending);
        outcome
    });
    event_loop.run_return(|happened, target, flow| {
        *flow = ControlFlow::Wait;
        match happened {
            Happened::UserEvent(Order::End) => *flow = ControlFlow::Exit,
            Happened::UserEvent(order) => screen.obey(order, target),
            Happened::Reopen { .. } => screen.reopened(),
            _ => {}
        }
    });
    drop(screen);
    running.join().unwrap_or_else(|panic| resume_unwind(panic))
}

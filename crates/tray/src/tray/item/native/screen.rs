//! What is in the tray now, on the thread that owns it.

use tao::event_loop::{EventLoopProxy, EventLoopWindowTarget};
use tokio::sync::mpsc::Sender;
use tray_icon::menu::{ContextMenu, MenuId};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};

use super::drawn::Drawn;
use super::{Behind, Order, Touch, system};
use crate::action::{Action, Page};
use crate::controller::{Event, TrayHost};
use crate::shortcut::Keys;
use crate::tray::item::shapes;
use crate::tray::{IconState, Menu, TrayView};

/// What the system did not do.
type Problem = Box<dyn std::error::Error>;

/// What is in the tray now.
pub(super) struct Screen {
    orders: EventLoopProxy<Order>,
    events: Option<Sender<Event>>,
    tray: Option<TrayIcon>,
    shown: Option<(TrayView, Behind)>,
    /// A view that came while the menu was open.
    waiting: Option<TrayView>,
    open: bool,
    /// The newest menu, and before it those that may still be looked at.
    menus: Vec<Drawn>,
    drawn: u64,
    keys: Keys,
}

impl Screen {
    pub(super) fn new(orders: EventLoopProxy<Order>) -> Screen {
        Screen {
            orders,
            events: None,
            tray: None,
            shown: None,
            waiting: None,
            open: false,
            menus: Vec::new(),
            drawn: 0,
            keys: Keys::default(),
        }
    }

    /// Does what it is told.
    pub(super) fn obey(&mut self, order: Order, target: &EventLoopWindowTarget<Order>) {
        match order {
            Order::Start(events) => self.events = Some(events),
            Order::Show(view) if self.open => self.waiting = Some(view),
            Order::Show(view) => self.show(view, target),
            Order::Touched(touched) => match system::touch(&touched) {
                Some(Touch::Click) => self.tell(Event::Clicked),
                Some(Touch::Menu) => self.open(),
                // Somebody looks at the icon: a good moment to see whether what lies behind it has changed.
                Some(Touch::Pointer) => self.show_again(target),
                None => {}
            },
            Order::Chosen(row) => self.chosen(&row),
            Order::Closed => self.closed(target),
            Order::Hold(shortcut) => {
                if let (Some(holding), Some(shortcut)) = (self.keys.hold(shortcut), shortcut) {
                    self.tell(Event::Shortcut { shortcut, holding });
                }
            }
            Order::Key(key) if self.keys.pressed(key) => self.tell(Event::ShortcutPressed),
            Order::Key(_) => {}
            Order::Remove => {
                self.tray = None;
                self.shown = None;
            }
            Order::End => {}
        }
    }

    /// The program was started again by somebody who does not see that it runs.
    pub(super) fn reopened(&self) {
        self.tell(Event::Asked(Action::OpenWindow(Page::Now)));
    }

    fn tell(&self, event: Event) {
        if let Some(events) = &self.events {
            // What finds no room is dropped: clicks must make nobody wait.
            let _ = events.try_send(event);
        }
    }

    fn open(&mut self) {
        let Some(tray) = self.tray.clone() else { return };
        self.tell(Event::MenuOpened);
        // Only the newest menu is looked at from now on.
        self.menus.drain(..self.menus.len().saturating_sub(1));
        self.open = true;
        if system::open(&tray) {
            // The row that was clicked is in this thread's queue. Its menu must not be exchanged before that was read.
            let _ = self.orders.send_event(Order::Closed);
        } else {
            self.open = false;
        }
    }

    fn closed(&mut self, target: &EventLoopWindowTarget<Order>) {
        self.open = false;
        self.tell(Event::MenuClosed);
        if let Some(view) = self.waiting.take() {
            self.show(view, target);
        }
    }

    fn chosen(&mut self, row: &MenuId) {
        let Some(clicked) = self.menus.iter().find_map(|menu| menu.clicked(row)).cloned() else { return };
        self.tell(Event::Asked(clicked.action));
        // Whether a row is ticked is not the system's to say: it gets the menu again, and then what becomes of the click.
        if clicked.ticks
            && let (Some(tray), Some((view, _))) = (self.tray.clone(), self.shown.clone())
            && let Ok(menu) = self.drawn_menu(&view.menu)
        {
            tray.set_menu(Some(menu));
        }
    }

    fn show_again(&mut self, target: &EventLoopWindowTarget<Order>) {
        if let Some((view, _)) = self.shown.clone().filter(|_| !self.open) {
            self.show(view, target);
        }
    }

    fn show(&mut self, view: TrayView, target: &EventLoopWindowTarget<Order>) {
        let behind = system::behind(target);
        if self.shown.as_ref().is_some_and(|(shown, before)| *shown == view && *before == behind) {
            return;
        }
        // Where the taskbar has lost the icon, or is not there yet, changes fail. A new icon is kept until one comes.
        let outcome = match self.tray.clone() {
            Some(tray) => self.change(&tray, &view, behind).or_else(|_| self.build(&view, behind)),
            None => self.build(&view, behind),
        };
        match outcome {
            Ok(()) => self.shown = Some((view, behind)),
            Err(problem) => {
                self.tray = None;
                self.shown = None;
                self.tell(Event::Failed(format!("The icon in the tray can not be shown: {problem}")));
                self.tell(Event::TrayHost(TrayHost::Absent));
            }
        }
    }

    /// Sends the system what differs from what it has.
    fn change(&mut self, tray: &TrayIcon, view: &TrayView, behind: Behind) -> Result<(), Problem> {
        let before = self.shown.as_ref();
        let same = |of: fn(&TrayView, &TrayView) -> bool| before.is_some_and(|(shown, _)| of(shown, view));
        let menu = same(|shown, view| shown.menu == view.menu);
        let tooltip = same(|shown, view| shown.tooltip == view.tooltip);
        let icon =
            same(|shown, view| shown.icon == view.icon) && before.is_some_and(|(_, was)| *was == behind);
        if !icon {
            system::set_icon(tray, drawn_icon(view.icon, behind)?)?;
        }
        if !tooltip {
            tray.set_tooltip(Some(system::tooltip(&view.tooltip)))?;
        }
        if !menu {
            tray.set_menu(Some(self.drawn_menu(&view.menu)?));
        }
        Ok(())
    }

    fn build(&mut self, view: &TrayView, behind: Behind) -> Result<(), Problem> {
        self.tray = None;
        let builder = TrayIconBuilder::new()
            .with_tooltip(system::tooltip(&view.tooltip))
            .with_menu(self.drawn_menu(&view.menu)?);
        self.tray = Some(system::prepared(builder, drawn_icon(view.icon, behind)?).build()?);
        self.tell(Event::TrayHost(TrayHost::There));
        Ok(())
    }

    /// Makes a menu and keeps it, with the one before it and the oldest: the one that was the newest when somebody
    /// opened it, and may still be open.
    fn drawn_menu(&mut self, menu: &Menu) -> Result<Box<dyn ContextMenu>, Problem> {
        self.drawn += 1;
        let drawn = Drawn::new(self.drawn, menu)?;
        let menu = Box::new(drawn.menu());
        self.menus.push(drawn);
        while self.menus.len() > 3 {
            self.menus.remove(1);
        }
        Ok(menu)
    }
}

fn drawn_icon(state: IconState, behind: Behind) -> Result<Icon, Problem> {
    let (side, pixels) = shapes::rgba(state, behind.side, behind.tone);
    let side = u32::try_from(side)?;
    Ok(Icon::from_rgba(pixels, side, side)?)
}

//! The item as `ksni` asks for it: every answer is made of the view that is shown.

use std::sync::Arc;

use ksni::menu::{CheckmarkItem, MenuItem, StandardItem, SubMenu};
use ksni::{Category, Icon, OfflineReason, Status, ToolTip};
use tokio::sync::Notify;
use tokio::sync::mpsc::Sender;
use tokio::time::Instant;

use super::text::{label, markup, plain};
use crate::action::Action;
use crate::controller::Event;
use crate::tray::item::held::Held;
use crate::tray::item::shapes::{self, PanelTone};
use crate::tray::pictures::Pictures;
use crate::tray::{IconState, Picture, Row, Tooltip, TrayView};

/// The sides of the icons that are sent, in pixels: panels of 16, 22 and 24 at once and twice their size.
const SIDES: [usize; 6] = [16, 22, 24, 32, 44, 48];

/// What is shown now.
pub(super) struct Drawn {
    icon: IconState,
    tooltip: Tooltip,
    menu: Held,
    pictures: Pictures,
    panel: PanelTone,
    /// Told when a panel is there and did not take the item.
    refused: Arc<Notify>,
    events: Sender<Event>,
}

impl Drawn {
    pub(super) fn new(
        view: TrayView,
        panel: PanelTone,
        events: Sender<Event>,
        refused: Arc<Notify>,
    ) -> Drawn {
        let mut drawn = Drawn {
            icon: view.icon,
            tooltip: view.tooltip,
            menu: Held::default(),
            pictures: Pictures::default(),
            panel,
            refused,
            events,
        };
        drawn.offer(view.menu, Instant::now());
        drawn
    }

    /// Shows this from now on.
    pub(super) fn show(&mut self, view: TrayView, now: Instant) {
        self.icon = view.icon;
        self.tooltip = view.tooltip;
        self.offer(view.menu, now);
    }

    /// The panel is this bright.
    pub(super) fn set_panel(&mut self, panel: PanelTone) {
        self.panel = panel;
    }

    /// Shows what waited for the menu to be closed, where it was open for long.
    pub(super) fn look(&mut self, now: Instant) {
        if self.menu.look(now) {
            self.tell(Event::MenuClosed);
            self.draw_pictures();
        }
    }

    /// When to look again; none where nothing waits.
    pub(super) fn look_at(&self) -> Option<Instant> {
        self.menu.look_at()
    }

    fn offer(&mut self, menu: Arc<crate::tray::Menu>, now: Instant) {
        self.menu.offer(menu, now);
        self.draw_pictures();
    }

    fn draw_pictures(&mut self) {
        self.pictures.draw(self.menu.shown());
    }

    /// Whatever is clicked closes the menu.
    fn clicked(&mut self, event: Event) {
        self.tell(event);
        if self.menu.closed() {
            self.tell(Event::MenuClosed);
            self.draw_pictures();
        }
    }

    fn tell(&self, event: Event) {
        // Where there is no room, somebody clicks faster than the program works: nobody's click by hand.
        let _ = self.events.try_send(event);
    }

    fn rows(&self, rows: &[Row]) -> Vec<MenuItem<Drawn>> {
        rows.iter().map(|row| self.row(row)).collect()
    }

    fn row(&self, row: &Row) -> MenuItem<Drawn> {
        match row {
            Row::Separator => MenuItem::Separator,
            Row::Submenu { text, picture, rows } => SubMenu {
                label: label(text),
                icon_data: self.picture(picture.as_ref()),
                submenu: self.rows(rows),
                ..SubMenu::default()
            }
            .into(),
            Row::Item(item) => match item.ticked {
                None => StandardItem {
                    label: label(&item.text),
                    icon_data: self.picture(item.picture.as_ref()),
                    activate: on_click(&item.action),
                    ..StandardItem::default()
                }
                .into(),
                Some(checked) => CheckmarkItem {
                    label: label(&item.text),
                    icon_data: self.picture(item.picture.as_ref()),
                    checked,
                    activate: on_click(&item.action),
                    ..CheckmarkItem::default()
                }
                .into(),
            },
        }
    }

    fn picture(&self, picture: Option<&Picture>) -> Vec<u8> {
        picture.and_then(|picture| self.pictures.png(picture)).unwrap_or_default().to_vec()
    }

    fn pixels(&self) -> Vec<Icon> {
        SIDES
            .iter()
            .filter_map(|side| {
                let (side, mut data) = shapes::rgba(self.icon, *side, self.panel);
                // Alpha comes first here.
                data.chunks_exact_mut(4).for_each(|pixel| pixel.rotate_right(1));
                let side = i32::try_from(side).ok()?;
                Some(Icon { width: side, height: side, data })
            })
            .collect()
    }
}

fn on_click(action: &Action) -> Box<dyn Fn(&mut Drawn) + Send> {
    let action = action.clone();
    Box::new(move |drawn| drawn.clicked(Event::Asked(action.clone())))
}

impl ksni::Tray for Drawn {
    fn id(&self) -> String {
        "presence-tray".into()
    }

    fn title(&self) -> String {
        "Presence Tray".into()
    }

    fn category(&self) -> Category {
        Category::Communications
    }

    fn status(&self) -> Status {
        match self.icon {
            IconState::SignInNeeded | IconState::Conflict => Status::NeedsAttention,
            IconState::Paused | IconState::Offline | IconState::OthersHere | IconState::Quiet => {
                Status::Active
            }
        }
    }

    // No icon name: it needs a file in the icon theme, and what panels do without one differs: some show nothing.
    fn icon_pixmap(&self) -> Vec<Icon> {
        self.pixels()
    }

    fn attention_icon_pixmap(&self) -> Vec<Icon> {
        match self.status() {
            Status::NeedsAttention => self.pixels(),
            Status::Passive | Status::Active => Vec::new(),
        }
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: plain(&self.tooltip.title),
            description: markup(&self.tooltip.text),
            ..ToolTip::default()
        }
    }

    fn menu(&self) -> Vec<MenuItem<Drawn>> {
        self.rows(&self.menu.shown().rows)
    }

    fn menu_about_to_show(&mut self) {
        self.menu.opened(Instant::now());
        self.draw_pictures();
        self.tell(Event::MenuOpened);
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.clicked(Event::Clicked);
    }

    fn secondary_activate(&mut self, _x: i32, _y: i32) {
        self.clicked(Event::Asked(Action::ReadNow { site: None }));
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        match reason {
            OfflineReason::No
            | OfflineReason::Error(ksni::Error::Watcher(zbus::fdo::Error::ServiceUnknown(_))) => {}
            // A panel that is only just starting may be there before it can take anything.
            _ => self.refused.notify_one(),
        }
        true
    }
}

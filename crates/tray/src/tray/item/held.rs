//! Which menu is shown while one may be open.
//!
//! A menu that is being read must not move under the pointer: rows come and go only while it is closed, texts change
//! where they stand. It is told that a menu opens and which row was clicked, and not that it was closed: panels of GTK
//! and KDE send that (`closed` of com.canonical.dbusmenu), but `ksni` 0.3 passes on nothing but `clicked`. So a menu
//! counts as open until a row was clicked, or for a while.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::tray::{Menu, Row};

/// How long a menu counts as open when nothing tells that it was closed. Longer than people look at one, and short all
/// the same: GTK shows a menu that grows while it is being opened in the frame that it had, with arrows to scroll.
const OPEN: Duration = Duration::from_secs(30);

/// The menu that is shown, and the one that waits.
#[derive(Debug, Default)]
pub(super) struct Held {
    shown: Arc<Menu>,
    waiting: Option<Arc<Menu>>,
    open_until: Option<Instant>,
}

impl Held {
    /// The menu that is to be shown now.
    pub(super) fn shown(&self) -> &Menu {
        &self.shown
    }

    /// A new menu. One with other rows than the open one waits.
    pub(super) fn offer(&mut self, menu: Arc<Menu>, now: Instant) {
        self.look(now);
        if self.open_until.is_none() || same_rows(&self.shown.rows, &menu.rows) {
            self.shown = menu;
            self.waiting = None;
        } else {
            self.waiting = Some(menu);
        }
    }

    /// The menu opens, with the newest rows.
    pub(super) fn opened(&mut self, now: Instant) {
        self.closed();
        self.open_until = Some(now + OPEN);
    }

    /// The menu is closed. Returns whether it was open.
    pub(super) fn closed(&mut self) -> bool {
        if let Some(menu) = self.waiting.take() {
            self.shown = menu;
        }
        self.open_until.take().is_some()
    }

    /// Closes a menu that was open for long. Returns whether it did.
    pub(super) fn look(&mut self, now: Instant) -> bool {
        self.open_until.is_some_and(|until| until <= now) && self.closed()
    }

    /// When to [`look`](Held::look) again; none where nothing waits.
    pub(super) fn look_at(&self) -> Option<Instant> {
        self.waiting.as_ref().and(self.open_until)
    }
}

/// Whether both have the same rows in the same order, whatever is written on them.
fn same_rows(one: &[Row], other: &[Row]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (Row::Separator, Row::Separator) => true,
            (Row::Item(one), Row::Item(other)) => {
                one.action == other.action && one.ticked.is_some() == other.ticked.is_some()
            }
            (Row::Submenu { rows: one, .. }, Row::Submenu { rows: other, .. }) => same_rows(one, other),
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Action;
    use crate::tray::Item;

    fn row(text: &str, site: usize) -> Row {
        let action = Action::OpenDashboard { site };
        Row::Item(Item { text: text.into(), picture: None, ticked: None, action })
    }

    fn menu(rows: &[(&str, usize)]) -> Arc<Menu> {
        Menu { rows: rows.iter().map(|(text, site)| row(text, *site)).collect() }.into()
    }

    fn opened(menu: &Arc<Menu>) -> (Held, Instant) {
        let now = Instant::now();
        let mut held = Held::default();
        held.offer(Arc::clone(menu), now);
        held.opened(now);
        (held, now)
    }

    #[test]
    fn a_closed_menu_follows_at_once() {
        let mut held = Held::default();
        for rows in [&[("Ann", 1)][..], &[("Ann", 1), ("Ben", 2)], &[]] {
            held.offer(menu(rows), Instant::now());
            assert_eq!(*held.shown(), *menu(rows));
        }
    }

    #[test]
    fn an_open_menu_keeps_its_rows_and_their_order() {
        let first = menu(&[("Ann", 1), ("Ben", 2)]);
        for next in
            [menu(&[("Ben", 2), ("Ann", 1)]), menu(&[("Ann", 1)]), menu(&[("Ann", 1), ("Ben", 2), ("Cy", 3)])]
        {
            let (mut held, now) = opened(&first);
            held.offer(next.clone(), now);
            assert_eq!(*held.shown(), *first);
            assert!(held.closed());
            assert_eq!(*held.shown(), *next);
        }
    }

    #[test]
    fn texts_change_in_an_open_menu() {
        let (mut held, now) = opened(&menu(&[("Ann · 1 min", 1)]));
        held.offer(menu(&[("Ann · 2 min", 1)]), now);
        assert_eq!(*held.shown(), *menu(&[("Ann · 2 min", 1)]));
        assert_eq!(held.look_at(), None);
    }

    #[test]
    fn rows_of_an_open_submenu_stay_too() {
        let under = |rows: &[(&str, usize)]| Menu {
            rows: vec![Row::Submenu { text: "Shop".into(), picture: None, rows: menu(rows).rows.clone() }],
        };
        let (mut held, now) = opened(&under(&[("Ann", 1)]).into());
        held.offer(under(&[("Ann", 1), ("Ben", 2)]).into(), now);
        assert_eq!(held.shown(), &under(&[("Ann", 1)]));
    }

    #[test]
    fn what_was_overtaken_while_it_waited_is_not_shown() {
        let first = menu(&[("Ann", 1)]);
        let (mut held, now) = opened(&first);
        held.offer(menu(&[]), now);
        held.offer(first.clone(), now);
        held.closed();
        assert_eq!(*held.shown(), *first);
    }

    #[test]
    fn a_menu_that_nobody_closes_is_closed_after_a_while() {
        let (mut held, now) = opened(&menu(&[("Ann", 1)]));
        held.offer(menu(&[]), now);
        let until = held.look_at().unwrap();
        assert!(!held.look(until - Duration::from_millis(1)));
        assert!(held.look(until));
        assert_eq!(*held.shown(), *menu(&[]));
        assert!(!held.look(until));
    }

    #[test]
    fn opening_brings_what_waited() {
        let (mut held, now) = opened(&menu(&[("Ann", 1)]));
        held.offer(menu(&[("Ben", 2)]), now);
        held.opened(now + Duration::from_secs(1));
        assert_eq!(*held.shown(), *menu(&[("Ben", 2)]));
    }
}

//! A menu of ours as a menu of the system.

use tray_icon::menu::{
    CheckMenuItem, Error, Icon, IconMenuItem, IsMenuItem, Menu, MenuId, PredefinedMenuItem, Submenu,
};

use crate::action::Action;
use crate::tray::pictures::{SIDE, rgba};
use crate::tray::{self, Item, Picture, Row};

/// A menu that was handed to the system. The system looks into it as long as it is open, so it must be kept until then.
pub(super) struct Drawn {
    /// Tells the rows of this menu from those of an older one.
    number: u64,
    menu: Menu,
    items: Vec<Clicked>,
}

/// What a click on a row means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clicked {
    /// What the row does.
    pub(super) action: Action,
    /// Whether the system ticks the row by itself when it is clicked.
    pub(super) ticks: bool,
}

impl Drawn {
    /// Builds the menu. `number`: unlike that of any menu before.
    ///
    /// # Errors
    /// Where the system refuses a menu, a row or a picture.
    pub(super) fn new(number: u64, menu: &tray::Menu) -> Result<Drawn, Error> {
        let mut drawn = Drawn { number, menu: Menu::new(), items: Vec::new() };
        for row in &menu.rows {
            let row = drawn.row(row)?;
            drawn.menu.append(row.as_ref())?;
        }
        Ok(drawn)
    }

    /// The system's menu; another name for the same one.
    pub(super) fn menu(&self) -> Menu {
        self.menu.clone()
    }

    /// What a click on the row with this name means; none where it is a row of another menu.
    pub(super) fn clicked(&self, row: &MenuId) -> Option<&Clicked> {
        let (number, at) = row.as_ref().split_once('.')?;
        let ours = number.parse() == Ok(self.number);
        at.parse().ok().filter(|_| ours).and_then(|at: usize| self.items.get(at))
    }

    fn row(&mut self, row: &Row) -> Result<Box<dyn IsMenuItem>, Error> {
        Ok(match row {
            Row::Separator => Box::new(PredefinedMenuItem::separator()),
            Row::Item(item) => self.item(item),
            Row::Submenu { text, picture, rows } => {
                let submenu = Submenu::new(plain(text), true);
                submenu.set_icon(picture.as_ref().and_then(drawn_picture));
                for row in rows {
                    let row = self.row(row)?;
                    submenu.append(row.as_ref())?;
                }
                Box::new(submenu)
            }
        })
    }

    fn item(&mut self, item: &Item) -> Box<dyn IsMenuItem> {
        let name = format!("{}.{}", self.number, self.items.len());
        self.items.push(Clicked { action: item.action.clone(), ticks: item.ticked.is_some() });
        let text = plain(&item.text);
        match item.ticked {
            Some(ticked) => Box::new(CheckMenuItem::with_id(name, text, true, ticked, None)),
            None => {
                let picture = item.picture.as_ref().and_then(drawn_picture);
                Box::new(IconMenuItem::with_id(name, text, true, picture, None))
            }
        }
    }
}

/// A row without its picture says the same, so a picture that the system refuses is left out.
fn drawn_picture(picture: &Picture) -> Option<Icon> {
    let side = u32::try_from(SIDE).ok()?;
    Icon::from_rgba(rgba(picture), side, side).ok()
}

/// The text as it is to be read: `&` would underline the letter after it, and a tab would push the rest to the edge.
fn plain(text: &str) -> String {
    text.replace('&', "&&").replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ampersand_and_a_tab_are_shown_as_they_are() {
        assert_eq!(plain("Q&A && more\t_x_"), "Q&&A &&&& more _x_");
    }
}

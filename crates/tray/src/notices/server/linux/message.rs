//! A notification in the terms of the specification.

use std::collections::HashMap;

use zbus::zvariant::Value;

use crate::notices::{Notice, Urgency};
use crate::terminal::safe;
use crate::words::{directed, safe_directed};

/// The key of a click on the notification itself.
pub(super) const DEFAULT: &str = "default";

/// What a server can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Capabilities {
    pub(super) actions: bool,
    pub(super) body: bool,
    pub(super) markup: bool,
}

impl Capabilities {
    /// `named`: what a server says of itself.
    pub(super) fn new(named: &[String]) -> Capabilities {
        let has = |name: &str| named.iter().any(|one| one == name);
        Capabilities { actions: has("actions"), body: has("body"), markup: has("body-markup") }
    }
}

/// A notification as the server takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) summary: String,
    pub(super) body: String,
    /// Keys and labels in turn.
    pub(super) actions: Vec<String>,
    pub(super) urgency: u8,
    pub(super) quiet: bool,
}

impl Message {
    pub(super) fn new(notice: &Notice, can: Capabilities) -> Message {
        let title = directed(safe_directed(&notice.title));
        let body = directed(safe_directed(&notice.body));
        let (summary, body) = match (can.body, body.as_str()) {
            (true, _) => (title, if can.markup { escaped(&body) } else { body }),
            (false, "") => (title, String::new()),
            (false, body) => (format!("{title} · {body}"), String::new()),
        };
        let mut actions = Vec::new();
        if can.actions {
            if notice.on_click.is_some() {
                // Servers that show it as a button show none without a label.
                actions.extend([DEFAULT.to_owned(), String::new()]);
            }
            for (place, button) in notice.buttons.iter().enumerate() {
                actions.extend([place.to_string(), safe(&button.label).to_string()]);
            }
        }
        let urgency = match notice.urgency {
            Urgency::Low => 0,
            Urgency::Normal => 1,
            Urgency::Critical => 2,
        };
        let quiet = !notice.heard || notice.urgency == Urgency::Low;
        Message { summary, body, actions, urgency, quiet }
    }

    /// The hints: `desktop-entry` lets the desktop find its settings for the program, and the sound is the one of
    /// the user's sound theme.
    pub(super) fn hints(&self) -> HashMap<&'static str, Value<'static>> {
        let mut hints = HashMap::from([
            ("urgency", Value::U8(self.urgency)),
            ("category", Value::from("presence")),
            ("desktop-entry", Value::from("presence-tray")),
        ]);
        if self.quiet {
            hints.insert("suppress-sound", Value::Bool(true));
        } else {
            hints.insert("sound-name", Value::from("message-new-instant"));
        }
        hints
    }
}

/// The body is read as markup by servers that say so, and by no others.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{Action, Page};
    use crate::notices::{Button, NoticeId};

    fn notice() -> Notice {
        let action = Action::OpenWindow(Page::Now);
        Notice {
            id: NoticeId(1),
            title: "Ann <i>Lee</i>\n opened “A & B”".to_owned(),
            body: "Shop <b>&amp;\u{202e}\u{1b}[2J Co</b>".to_owned(),
            urgency: Urgency::Critical,
            heard: true,
            on_click: Some(action.clone()),
            buttons: vec![Button { label: "Open post".to_owned(), action }],
        }
    }

    #[test]
    fn the_body_is_escaped_where_it_is_markup_and_only_there() {
        let named = |names: &[&str]| {
            Capabilities::new(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
        };
        let plain = Message::new(&notice(), named(&["body"]));
        assert_eq!(plain.summary, "Ann <i>Lee</i> opened “A & B”");
        assert_eq!(plain.body, "Shop <b>&amp; Co</b>");
        assert_eq!(plain.actions, Vec::<String>::new(), "a server without actions is sent none");
        let markup = Message::new(&notice(), named(&["body", "body-markup", "actions"]));
        assert_eq!(markup.summary, plain.summary);
        assert_eq!(markup.body, "Shop &lt;b&gt;&amp;amp; Co&lt;/b&gt;");
        assert_eq!(markup.actions, ["default", "", "0", "Open post"]);
        let title_only = Message::new(&notice(), named(&[]));
        assert_eq!(title_only.summary, "Ann <i>Lee</i> opened “A & B” · Shop <b>&amp; Co</b>");
    }

    #[test]
    fn urgency_and_sound_are_hints() {
        let message = Message::new(&notice(), Capabilities::default());
        assert_eq!(message.hints()["urgency"], Value::U8(2));
        assert!(message.hints().contains_key("sound-name"));
        let low = Notice { urgency: Urgency::Low, ..notice() };
        let hints = Message::new(&low, Capabilities::default()).hints();
        assert_eq!((&hints["urgency"], &hints["suppress-sound"]), (&Value::U8(0), &Value::Bool(true)));
    }
}

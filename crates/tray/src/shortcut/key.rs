//! The keys that a shortcut is made of, and what they are called.

use std::fmt;

/// Something that is held while the key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modifier {
    /// Ctrl.
    Ctrl,
    /// Alt; on a Mac Option.
    Alt,
    /// Shift.
    Shift,
    /// The key with the mark of the system: Super, Windows, on a Mac Command.
    Super,
}

/// A key that can be pressed. Its name is that of what is printed on it, whatever else the layout has there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter or a digit: `a` to `z`, `0` to `9`.
    Character(char),
    /// One of `f1` to `f24`.
    Function(u8),
    /// The space bar.
    Space,
    /// Insert.
    Insert,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

/// The keys with names that are words.
const WORDS: [(Key, &str); 10] = [
    (Key::Space, "space"),
    (Key::Insert, "insert"),
    (Key::Home, "home"),
    (Key::End, "end"),
    (Key::PageUp, "page-up"),
    (Key::PageDown, "page-down"),
    (Key::Left, "left"),
    (Key::Right, "right"),
    (Key::Up, "up"),
    (Key::Down, "down"),
];
/// The last of the function keys.
const LAST: u8 = 24;

impl Modifier {
    /// All of them, in the order in which they are typed.
    pub const ALL: [Modifier; 4] = [Modifier::Ctrl, Modifier::Alt, Modifier::Shift, Modifier::Super];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Modifier::Ctrl => "ctrl",
            Modifier::Alt => "alt",
            Modifier::Shift => "shift",
            Modifier::Super => "super",
        }
    }

    /// The one with this name, or with one that another system has for it.
    pub(super) fn named(name: &str) -> Option<Modifier> {
        match name {
            "ctrl" | "control" => Some(Modifier::Ctrl),
            "alt" | "option" => Some(Modifier::Alt),
            "shift" => Some(Modifier::Shift),
            "super" | "win" | "windows" | "meta" | "cmd" | "command" => Some(Modifier::Super),
            _ => None,
        }
    }
}

impl Key {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Key> {
        let characters = ('a'..='z').chain('0'..='9').map(Key::Character);
        characters.chain((1..=LAST).map(Key::Function)).chain(WORDS.map(|(key, _)| key))
    }

    /// The one with this name, in small letters.
    pub(super) fn named(name: &str) -> Option<Key> {
        if let Some((key, _)) = WORDS.iter().find(|(_, word)| *word == name) {
            return Some(*key);
        }
        let mut letters = name.chars();
        match (letters.next()?, letters.as_str()) {
            (one, "") if one.is_ascii_lowercase() || one.is_ascii_digit() => Some(Key::Character(one)),
            ('f', number) if !number.starts_with(['0', '+']) => {
                let number = number.parse().ok()?;
                (1..=LAST).contains(&number).then_some(Key::Function(number))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Character(one) => write!(f, "{one}"),
            Key::Function(number) => write!(f, "f{number}"),
            word => f.write_str(WORDS.iter().find(|(key, _)| key == word).map_or("", |(_, name)| name)),
        }
    }
}

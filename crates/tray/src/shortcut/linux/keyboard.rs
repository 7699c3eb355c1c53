//! The keyboard of an X server: which key has which number, and which lock is which modifier.

use crate::shortcut::{Key, Modifier, Shortcut};

/// What a press of a key may be, as X numbers it (keysymdef.h).
type Symbol = u32;

const NUM_LOCK: Symbol = 0xff7f;
const SCROLL_LOCK: Symbol = 0xff14;
/// `Alt_L`, `Alt_R`, `Meta_L`, `Meta_R`.
const ALT: &[Symbol] = &[0xffe9, 0xffea, 0xffe7, 0xffe8];
/// `Super_L`, `Super_R`.
const SUPER: &[Symbol] = &[0xffeb, 0xffec];

const SHIFT_BIT: u16 = 1;
const CAPS_LOCK_BIT: u16 = 1 << 1;
const CTRL_BIT: u16 = 1 << 2;
/// Where the keyboard does not say which they are, they are what they are nearly everywhere.
const ALT_BIT: u16 = 1 << 3;
const SUPER_BIT: u16 = 1 << 6;

/// What the server tells of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Keyboard {
    /// The lowest number of a key.
    pub first: u8,
    /// What each key types, key after key: with nothing held, with Shift, and so on.
    pub symbols: Vec<Symbol>,
    /// So many for each key.
    pub per_key: usize,
    /// The keys of each of the eight modifiers, modifier after modifier; 0 is none.
    pub modifiers: Vec<u8>,
}

/// What is taken from the server: a key, with each of these held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grabs {
    pub key: u8,
    pub held: Vec<u16>,
}

impl Keyboard {
    /// What is to be taken so that a shortcut is heard, whatever is locked; `None` where no key types it.
    pub(super) fn grabs(&self, shortcut: Shortcut) -> Option<Grabs> {
        let key = self.key(symbol(shortcut.key()))?;
        let held = shortcut.held().map(|one| self.bit(one)).fold(0, |all, bit| all | bit);
        let locks = [CAPS_LOCK_BIT, self.modifier(&[NUM_LOCK]), self.modifier(&[SCROLL_LOCK])];
        let mut all = vec![held];
        for lock in locks {
            let with: Vec<u16> = all.iter().map(|held| held | lock).collect();
            all.extend(with);
        }
        all.sort_unstable();
        all.dedup();
        Some(Grabs { key, held: all })
    }

    /// The key that types it, rather with nothing held.
    fn key(&self, wanted: Symbol) -> Option<u8> {
        let keys = self.symbols.chunks(self.per_key.max(1)).enumerate();
        let at = keys.filter_map(|(key, types)| Some((types.iter().position(|one| *one == wanted)?, key)));
        let (_, key) = at.min()?;
        self.first.checked_add(u8::try_from(key).ok()?)
    }

    fn bit(&self, modifier: Modifier) -> u16 {
        let or = |bit: u16, usual: u16| if bit == 0 { usual } else { bit };
        match modifier {
            Modifier::Shift => SHIFT_BIT,
            Modifier::Ctrl => CTRL_BIT,
            Modifier::Alt => or(self.modifier(ALT), ALT_BIT),
            Modifier::Super => or(self.modifier(SUPER), SUPER_BIT),
        }
    }

    /// The bit of the modifier that these keys are; 0 where they are none.
    fn modifier(&self, wanted: &[Symbol]) -> u16 {
        let keys = self.modifiers.chunks((self.modifiers.len() / 8).max(1));
        let is = |key: &u8| *key != 0 && self.types(*key).iter().any(|symbol| wanted.contains(symbol));
        // The first three are what they are.
        let mut bits = keys.zip(0_u16..8).skip(3);
        bits.find(|(keys, _)| keys.iter().any(is)).map_or(0, |(_, at)| 1 << at)
    }

    fn types(&self, key: u8) -> &[Symbol] {
        let at = key.checked_sub(self.first).map(|key| usize::from(key) * self.per_key);
        at.and_then(|at| self.symbols.get(at..at + self.per_key)).unwrap_or_default()
    }
}

fn symbol(key: Key) -> Symbol {
    match key {
        Key::Character(one) => one.into(),
        Key::Function(number) => 0xffbd + Symbol::from(number),
        Key::Space => 0x20,
        Key::Insert => 0xff63,
        Key::Home => 0xff50,
        Key::Left => 0xff51,
        Key::Up => 0xff52,
        Key::Right => 0xff53,
        Key::Down => 0xff54,
        Key::PageUp => 0xff55,
        Key::PageDown => 0xff56,
        Key::End => 0xff57,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A keyboard as it is in most places: 24 `q`, 25 `w`, Num Lock is the second of the other modifiers.
    fn keyboard() -> Keyboard {
        let mut keyboard = Keyboard { first: 24, per_key: 2, ..Keyboard::default() };
        keyboard.symbols = [
            [0x71, 0x51],     // 24: q
            [0x77, 0x57],     // 25: w
            [0x26, 0x31],     // 26: & and, with Shift, 1
            [0xff7f, 0],      // 27: Num Lock
            [0xffe9, 0xffe7], // 28: Alt
            [0xffeb, 0],      // 29: Super
        ]
        .concat();
        // Shift, Caps Lock, Ctrl, and five others.
        keyboard.modifiers = vec![0, 0, 0, 28, 27, 0, 29, 0];
        keyboard
    }

    fn grabs(keyboard: &Keyboard, typed: &str) -> Option<Grabs> {
        keyboard.grabs(typed.parse().unwrap())
    }

    #[test]
    fn a_key_is_heard_whatever_is_locked() {
        let found = grabs(&keyboard(), "ctrl+alt+w").unwrap();
        assert_eq!(found.key, 25);
        assert_eq!(found.held, [0b01100, 0b01110, 0b11100, 0b11110]);
        assert_eq!(grabs(&keyboard(), "super+shift+q").unwrap().held[0], 0b100_0001);
    }

    #[test]
    fn a_digit_that_needs_shift_is_still_that_key() {
        assert_eq!(grabs(&keyboard(), "ctrl+1").unwrap().key, 26);
        assert_eq!(grabs(&keyboard(), "ctrl+f5"), None);
    }

    #[test]
    fn a_modifier_that_is_another_one_is_found() {
        let mut keyboard = keyboard();
        keyboard.modifiers = vec![0, 0, 0, 0, 29, 28, 0, 27];
        assert_eq!(
            grabs(&keyboard, "alt+super+w").unwrap().held,
            [0b0011_0000, 0b0011_0010, 0b1011_0000, 0b1011_0010]
        );
    }

    #[test]
    fn a_server_that_tells_nonsense_gives_no_key() {
        for per_key in [0, 1, 7] {
            let nonsense = Keyboard { first: 250, symbols: vec![0x77; 40], per_key, modifiers: vec![9; 5] };
            let _ = grabs(&nonsense, "ctrl+alt+w");
        }
        assert_eq!(grabs(&Keyboard::default(), "ctrl+alt+w"), None);
    }
}

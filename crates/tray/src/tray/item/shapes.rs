//! The six shapes of the icon, as pixels in the colour that the panel needs.
//!
//! The masks are made from `icons/tray/*.svg` by `cargo xtask icons`, so nothing has to be decoded here.

use crate::tray::IconState;

/// The sides of the squares in which every shape is drawn, in pixels, smallest first: what panels on Linux, the
/// notification area of Windows and the menu bar of macOS show, at their usual scales.
pub const SIDES: [usize; 7] = [16, 20, 22, 24, 32, 44, 48];

macro_rules! masks {
    ($name:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../icons/tray/", $name, ".alpha"))
    };
}

/// How bright what lies behind the icon is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum PanelTone {
    /// A light panel: dark icons.
    Light,
    /// A dark panel: light icons.
    #[default]
    Dark,
}

/// A shape without a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mask {
    /// Its width and height, in pixels.
    pub side: usize,
    /// How much of each pixel is covered, row by row from the top.
    pub alpha: &'static [u8],
}

impl IconState {
    /// All of them.
    pub const ALL: [IconState; 6] = [
        IconState::SignInNeeded,
        IconState::Conflict,
        IconState::Paused,
        IconState::Offline,
        IconState::OthersHere,
        IconState::Quiet,
    ];

    fn masks(self) -> &'static [u8] {
        match self {
            IconState::SignInNeeded => masks!("sign-in-needed"),
            IconState::Conflict => masks!("conflict"),
            IconState::Paused => masks!("paused"),
            IconState::Offline => masks!("offline"),
            IconState::OthersHere => masks!("others-here"),
            IconState::Quiet => masks!("quiet"),
        }
    }
}

/// The shape of a state in the smallest of [`SIDES`] that is at least `side` pixels, or the largest there is.
#[must_use]
pub fn mask(icon: IconState, side: usize) -> Mask {
    let mut rest = icon.masks();
    let mut mask = Mask { side: 0, alpha: &[] };
    for drawn in SIDES {
        let (alpha, others) = rest.split_at_checked(drawn * drawn).unwrap_or_default();
        mask = Mask { side: drawn, alpha };
        if drawn >= side {
            break;
        }
        rest = others;
    }
    mask
}

/// The colour of a state on a panel: red, green, blue. Only two people in one post have a colour.
#[must_use]
pub fn colour(icon: IconState, panel: PanelTone) -> [u8; 3] {
    match (icon, panel) {
        (IconState::Conflict, PanelTone::Light) => [0x9A, 0x34, 0x12],
        (IconState::Conflict, PanelTone::Dark) => [0xFF, 0xB4, 0x8A],
        (_, PanelTone::Light) => [0x1C, 0x1D, 0x1F],
        (_, PanelTone::Dark) => [0xEC, 0xED, 0xEF],
    }
}

/// The pixels of a state: red, green, blue and alpha, not multiplied, row by row from the top. `side` as for [`mask`].
#[must_use]
pub fn rgba(icon: IconState, side: usize, panel: PanelTone) -> (usize, Vec<u8>) {
    let [red, green, blue] = colour(icon, panel);
    let mask = mask(icon, side);
    (mask.side, mask.alpha.iter().flat_map(|alpha| [red, green, blue, *alpha]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_shape_of_every_size() {
        for icon in IconState::ALL {
            assert_eq!(icon.masks().len(), SIDES.iter().map(|side| side * side).sum::<usize>());
            for side in SIDES {
                let mask = mask(icon, side);
                assert_eq!((mask.side, mask.alpha.len()), (side, side * side));
                let covered = mask.alpha.iter().filter(|alpha| **alpha > 128).count();
                assert!(covered * 10 > mask.alpha.len(), "{icon:?} at {side}: {covered}");
            }
        }
    }

    #[test]
    fn any_two_states_differ_in_shape_and_not_only_in_colour() {
        for side in SIDES {
            for (at, one) in IconState::ALL.iter().enumerate() {
                for other in IconState::ALL.iter().skip(at + 1) {
                    let pairs = mask(*one, side).alpha.iter().zip(mask(*other, side).alpha);
                    let apart = pairs.filter(|(a, b)| a.abs_diff(**b) > 128).count() * 1000 / (side * side);
                    assert!(apart >= 60, "{one:?} and {other:?} at {side} px: {apart} of 1000");
                }
            }
        }
    }

    #[test]
    fn a_size_between_takes_the_next_larger_shape() {
        assert_eq!(mask(IconState::Quiet, 1).side, 16);
        assert_eq!(mask(IconState::Quiet, 23).side, 24);
        assert_eq!(mask(IconState::Quiet, 1000).side, 48);
    }

    #[test]
    fn only_a_conflict_has_a_colour() {
        for panel in [PanelTone::Light, PanelTone::Dark] {
            for icon in IconState::ALL {
                let [red, _, blue] = colour(icon, panel);
                assert_eq!(red.abs_diff(blue) > 16, icon == IconState::Conflict, "{icon:?} on {panel:?}");
            }
        }
    }
}

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
    Dark,
    /// Nobody knows: light icons with a dark edge, which stand out on both.
    #[default]
    Unknown,
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
        (IconState::Conflict, PanelTone::Dark | PanelTone::Unknown) => [0xFF, 0xB4, 0x8A],
        (_, PanelTone::Light) => [0x1C, 0x1D, 0x1F],
        (_, PanelTone::Dark | PanelTone::Unknown) => [0xEC, 0xED, 0xEF],
    }
}

/// The colour of the edge around a shape; none where the shape stands out by itself.
fn edge_colour(icon: IconState, panel: PanelTone) -> Option<[u8; 3]> {
    (panel == PanelTone::Unknown).then(|| colour(icon, PanelTone::Light))
}

/// The pixels of a state: red, green, blue and alpha, not multiplied, row by row from the top. `side` as for [`mask`].
#[must_use]
pub fn rgba(icon: IconState, side: usize, panel: PanelTone) -> (usize, Vec<u8>) {
    let ink = colour(icon, panel);
    let mask = mask(icon, side);
    let pixels = match edge_colour(icon, panel) {
        None => mask.alpha.iter().map(|alpha| over(ink, *alpha, ink, 0)).collect::<Vec<_>>(),
        Some(edge) => {
            let edges = around(mask);
            mask.alpha.iter().zip(edges).map(|(alpha, behind)| over(ink, *alpha, edge, behind)).collect()
        }
    };
    (mask.side, pixels.concat())
}

/// How much the edge around a shape covers of each pixel, behind it: a pixel wide on the smallest panels.
fn around(mask: Mask) -> Vec<u8> {
    let side = mask.side;
    let reach = side as f32 / 16.0 + 0.3;
    let far = reach.ceil() as usize;
    // How much a pixel covers of those near it, by how far right and down they are, from the corner above.
    let near: Vec<(usize, usize, u32)> = (0..=2 * far)
        .flat_map(|down| (0..=2 * far).map(move |right| (right, down)))
        .map(|(right, down)| {
            let distance = (right.abs_diff(far) as f32).hypot(down.abs_diff(far) as f32);
            (right, down, ((reach + 0.5 - distance).clamp(0.0, 1.0) * 255.0) as u32)
        })
        .filter(|(.., share)| *share > 0)
        .collect();
    let alpha = |x: usize, y: usize| match (x.checked_sub(far), y.checked_sub(far)) {
        (Some(x), Some(y)) if x < side => mask.alpha.get(y * side + x).copied().unwrap_or_default(),
        _ => 0,
    };
    let covers = |x: usize, y: usize| {
        let from =
            near.iter().map(|(right, down, share)| u32::from(alpha(x + right, y + down)) * share / 255);
        from.max().and_then(|most| u8::try_from(most).ok()).unwrap_or_default()
    };
    (0..side * side).map(|at| covers(at % side, at / side)).collect()
}

/// A pixel of `ink` over one of `edge`, each with how much it covers: red, green, blue and alpha.
fn over(ink: [u8; 3], covers: u8, edge: [u8; 3], behind: u8) -> [u8; 4] {
    let (front, rest) = (u32::from(covers) * 255, u32::from(behind) * u32::from(255 - covers));
    let all = front + rest;
    let mixed = |front_colour: u8, back_colour: u8| {
        let sum = u32::from(front_colour) * front + u32::from(back_colour) * rest;
        u8::try_from((sum + all / 2).checked_div(all).unwrap_or_else(|| u32::from(front_colour)))
            .unwrap_or(u8::MAX)
    };
    let [red, green, blue] = ink;
    let [red_behind, green_behind, blue_behind] = edge;
    let alpha = u8::try_from((all + 127) / 255).unwrap_or(u8::MAX);
    [mixed(red, red_behind), mixed(green, green_behind), mixed(blue, blue_behind), alpha]
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
        for panel in [PanelTone::Light, PanelTone::Dark, PanelTone::Unknown] {
            for icon in IconState::ALL {
                let [red, _, blue] = colour(icon, panel);
                assert_eq!(red.abs_diff(blue) > 16, icon == IconState::Conflict, "{icon:?} on {panel:?}");
            }
        }
    }

    #[test]
    fn without_an_edge_the_pixels_are_the_shape() {
        let (side, pixels) = rgba(IconState::Quiet, 22, PanelTone::Dark);
        let alpha: Vec<u8> = pixels.chunks(4).map(|pixel| pixel[3]).collect();
        assert_eq!(alpha, mask(IconState::Quiet, side).alpha);
        assert!(pixels.chunks(4).all(|pixel| pixel[..3] == [0xEC, 0xED, 0xEF]));
    }

    /// What is seen of a pixel on a ground, as luminance of 0 to 255.
    fn seen(pixel: &[u8], ground: f32) -> f32 {
        let colour =
            0.2126 * f32::from(pixel[0]) + 0.7152 * f32::from(pixel[1]) + 0.0722 * f32::from(pixel[2]);
        let share = f32::from(pixel[3]) / 255.0;
        colour * share + ground * (1.0 - share)
    }

    #[test]
    fn on_a_panel_that_nobody_knows_every_shape_stands_out_from_any_ground() {
        for icon in IconState::ALL {
            for side in SIDES {
                let (_, pixels) = rgba(icon, side, PanelTone::Unknown);
                for ground in [0.0_f32, 0x16 as f32, 128.0, 0xE8 as f32, 255.0] {
                    let out =
                        pixels.chunks(4).filter(|pixel| (seen(pixel, ground) - ground).abs() > 60.0).count();
                    let share = out * 1000 / (side * side);
                    assert!(share >= 80, "{icon:?} at {side} px on {ground}: {share} of 1000");
                }
            }
        }
    }
}

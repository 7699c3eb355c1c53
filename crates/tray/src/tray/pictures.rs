//! Pictures of people: their initials on a disc of a ground that stays theirs, or what was fetched of them. Those of sites
//! are squares.

use std::collections::HashMap;

use noto_sans_mono_bitmap::{FontWeight, RasterHeight, RasterizedChar, get_raster};
use protocol::SiteColour;

use super::{Menu, Picture, Row, Shape};
use crate::avatars::Face;

/// Width and height of a picture, in pixels: twice the 16 of a menu, for screens that are twice as fine.
pub const SIDE: usize = 32;

/// The letters.
const INK: [u8; 3] = [0xFF, 0xFF, 0xFF];
/// The grounds: muted, each at least 4.5 to the letters, and none like the colour of a conflict. The window's are the same.
const fn ground(colour: SiteColour) -> [u8; 3] {
    match colour {
        SiteColour::Blue => [0x3F, 0x5C, 0x9A],
        SiteColour::Teal => [0x2A, 0x6F, 0x7A],
        SiteColour::Green => [0x2F, 0x70, 0x52],
        SiteColour::Olive => [0x5C, 0x6B, 0x2C],
        SiteColour::Gold => [0x7A, 0x67, 0x1E],
        SiteColour::Purple => [0x6B, 0x4F, 0x96],
        SiteColour::Pink => [0x8C, 0x48, 0x76],
        SiteColour::Grey => [0x5A, 0x62, 0x70],
    }
}

/// Half the side of a square, and how round its corners are.
const HALF: f32 = 14.0;
const CORNER: f32 = 6.0;

/// So many steps lead from nothing to the ground, and as many from the ground to the letters: no more than fit into
/// half a byte. The files stay small, which counts: `zvariant` holds each of their bytes in more than a hundred.
const STEPS: u8 = 7;

/// The pixels of a picture: red, green, blue and alpha, not multiplied, [`SIDE`] by [`SIDE`], row by row from the top.
///
/// Letters that are not Latin are not drawn: a person's shape stands for them, and a site has its colour alone.
#[must_use]
pub fn rgba(picture: &Picture) -> Vec<u8> {
    if let Some(pixels) = picture.face().and_then(Face::rgba) {
        return pixels;
    }
    let colours = colours(picture);
    tones(picture).filter_map(|tone| colours.get(usize::from(tone))).flatten().copied().collect()
}

/// The colours of a picture: nothing, [`STEPS`] to the ground, and [`STEPS`] from there to the letters.
fn colours(picture: &Picture) -> Vec<[u8; 4]> {
    let [red, green, blue] = ground(picture.ground);
    let part = |step: u8| u8::try_from(u32::from(step) * 255 / u32::from(STEPS)).unwrap_or(u8::MAX);
    let edge = (0..=STEPS).map(|step| [red, green, blue, part(step)]);
    let ink = (1..=STEPS).map(|step| {
        let [ink_red, ink_green, ink_blue] = INK;
        let towards = |ground, ink| mixed(ground, ink, part(step));
        [towards(red, ink_red), towards(green, ink_green), towards(blue, ink_blue), u8::MAX]
    });
    edge.chain(ink).collect()
}

/// Whether there are pictures of these letters.
pub(super) fn can_write(initials: &str) -> bool {
    Letters::of(initials).is_some()
}

/// For each pixel its place among the colours. Nothing is written where the ground ends.
fn tones(picture: &Picture) -> impl Iterator<Item = u8> {
    let shape = picture.shape;
    let letters = Letters::of(&picture.initials);
    let step = |part: u8| u8::try_from((u32::from(part) * u32::from(STEPS) + 127) / 255).unwrap_or(STEPS);
    (0..SIDE * SIDE).map(move |place| {
        let (x, y) = (place % SIDE, place / SIDE);
        let (ground, unwritten) = match shape {
            Shape::Disc => (on_disc(x, y), person(x, y)),
            Shape::Square => (on_square(x, y), 0),
        };
        let ground = step(ground);
        let ink = letters.as_ref().map_or(unwritten, |letters| letters.at(x, y));
        if ground == STEPS { ground + step(ink) } else { ground }
    })
}

/// [`rgba`] as a PNG file; empty where it can not be made.
#[must_use]
pub fn png(picture: &Picture) -> Vec<u8> {
    if let Some(face) = picture.face() {
        return face.png().to_vec();
    }
    let mut file = Vec::new();
    let side = u32::try_from(SIDE).unwrap_or_default();
    let colours = colours(picture);
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_palette(
        colours.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect::<Vec<u8>>(),
    );
    // Beyond the ground everything is opaque, which need not be said.
    let alpha: Vec<u8> = colours.iter().map(|[.., alpha]| *alpha).take(usize::from(STEPS)).collect();
    encoder.set_trns(alpha);
    let tones: Vec<u8> = tones(picture).collect();
    let pairs: Vec<u8> =
        tones.chunks(2).map(|pair| pair.iter().fold(0, |byte, tone| byte << 4 | tone)).collect();
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pairs));
    if written.is_err() {
        file.clear();
    }
    file.shrink_to_fit();
    file
}

/// The pictures of the menu that is shown, as PNG files. Holds no others.
#[derive(Debug, Default)]
pub struct Pictures {
    drawn: HashMap<Picture, Vec<u8>>,
}

impl Pictures {
    /// Draws what this menu shows and is not drawn yet, and forgets what it does not show.
    pub fn draw(&mut self, menu: &Menu) {
        let mut drawn = HashMap::new();
        self.take_over(&menu.rows, &mut drawn);
        self.drawn = drawn;
    }

    /// A picture that was drawn.
    #[must_use]
    pub fn png(&self, picture: &Picture) -> Option<&[u8]> {
        self.drawn.get(picture).map(Vec::as_slice)
    }

    fn take_over(&mut self, rows: &[Row], drawn: &mut HashMap<Picture, Vec<u8>>) {
        for row in rows {
            let picture = match row {
                Row::Separator => None,
                Row::Item(item) => item.picture.as_ref(),
                Row::Submenu { picture, rows, .. } => {
                    self.take_over(rows, drawn);
                    picture.as_ref()
                }
            };
            if let Some(picture) = picture.filter(|picture| !drawn.contains_key(picture)) {
                let file = self.drawn.remove(picture).unwrap_or_else(|| png(picture));
                drawn.insert(picture.clone(), file);
            }
        }
    }
}

/// One or two letters in the middle of the picture.
struct Letters {
    drawn: Vec<RasterizedChar>,
    /// From the beginning of one letter to that of the next, in pixels.
    step: usize,
    left: usize,
    top: usize,
}

impl Letters {
    /// None where one of them can not be drawn, or there is none.
    fn of(initials: &str) -> Option<Letters> {
        let letters: Vec<char> = initials.chars().take(2).collect();
        let height = if letters.len() == 1 { RasterHeight::Size24 } else { RasterHeight::Size20 };
        let raster = |letter: char| {
            letter.is_alphanumeric().then(|| get_raster(letter, FontWeight::Bold, height)).flatten()
        };
        let drawn: Vec<RasterizedChar> = letters.into_iter().map(raster).collect::<Option<_>>()?;
        let (first, last) = (drawn.first()?, drawn.last()?);
        // A letter is as wide as the widest, with room beside it; two would stand too far apart.
        let step = first.width().saturating_sub(1);
        let left = SIDE.checked_sub(step * (drawn.len() - 1) + last.width())? / 2;
        let top = (SIDE - height.val()) / 2;
        Some(Letters { drawn, step, left, top })
    }

    /// How much of a pixel they cover.
    fn at(&self, x: usize, y: usize) -> u8 {
        let (Some(x), Some(y)) = (x.checked_sub(self.left), y.checked_sub(self.top)) else { return 0 };
        let covers =
            |(place, letter): (usize, &RasterizedChar)| letter.pixel(x.checked_sub(place * self.step)?, y);
        self.drawn.iter().enumerate().filter_map(covers).max().unwrap_or(0)
    }
}

/// How much of a pixel a head and shoulders cover.
fn person(x: usize, y: usize) -> u8 {
    let shoulders = if y < 26 { disc(x, y, (16.0, 27.0), 8.5) } else { 0 };
    disc(x, y, (16.0, 11.5), 4.8).max(shoulders)
}

/// How much of a pixel the ground of a person's picture covers: all are as round.
pub(crate) fn on_disc(x: usize, y: usize) -> u8 {
    disc(x, y, (16.0, 16.0), 15.5)
}

/// How much of a pixel the ground of a site's picture covers: as large as the discs look.
fn on_square(x: usize, y: usize) -> u8 {
    let beyond = |place: usize| ((place as f32 + 0.5 - 16.0).abs() - (HALF - CORNER)).max(0.0);
    let inside = CORNER - beyond(x).hypot(beyond(y)) + 0.5;
    (inside.clamp(0.0, 1.0) * 255.0) as u8
}

/// How much of a pixel a disc covers.
fn disc(x: usize, y: usize, centre: (f32, f32), radius: f32) -> u8 {
    let (right, down) = (x as f32 + 0.5 - centre.0, y as f32 + 0.5 - centre.1);
    let inside = radius - right.hypot(down) + 0.5;
    (inside.clamp(0.0, 1.0) * 255.0) as u8
}

/// A colour between two, `part` of 255 of the way.
fn mixed(from: u8, to: u8, part: u8) -> u8 {
    let part = u32::from(part);
    let sum = u32::from(from) * (255 - part) + u32::from(to) * part;
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Action;
    use crate::tray::Item;

    fn picture(initials: &str, ground: SiteColour) -> Picture {
        Picture { shape: Shape::Disc, initials: initials.into(), ground, avatar: None }
    }

    fn mark(initials: &str, ground: SiteColour) -> Picture {
        Picture { shape: Shape::Square, ..picture(initials, ground) }
    }

    /// Relative luminance, as the Web Content Accessibility Guidelines define it.
    fn luminance([red, green, blue]: [u8; 3]) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn hue([red, green, blue]: [u8; 3]) -> f64 {
        let (red, green, blue) = (f64::from(red), f64::from(green), f64::from(blue));
        (3.0_f64.sqrt() * (green - blue)).atan2(2.0 * red - green - blue).to_degrees()
    }

    #[test]
    fn initials_can_be_read_on_every_ground() {
        for ground in SiteColour::ALL.map(ground) {
            let contrast = (luminance(INK) + 0.05) / (luminance(ground) + 0.05);
            assert!(contrast >= 4.5, "{ground:x?}: {contrast:.2}");
        }
    }

    #[test]
    fn no_ground_looks_like_a_conflict() {
        let conflict = hue([0x9A, 0x34, 0x12]);
        for ground in SiteColour::ALL.map(ground) {
            assert!((hue(ground) - conflict).abs() > 20.0, "{ground:x?}: {} and {conflict}", hue(ground));
        }
    }

    #[test]
    fn letters_are_drawn_in_the_middle() {
        for initials in ["A", "AL", "ÉÖ", "Łż", "WM"] {
            let pixels = rgba(&picture(initials, SiteColour::Blue));
            let inked = |x: usize| (0..SIDE).any(|y| pixels[4 * (y * SIDE + x)] > 0xC0);
            let (first, last) =
                ((0..SIDE).find(|x| inked(*x)).unwrap(), (0..SIDE).rfind(|x| inked(*x)).unwrap());
            assert!(first.abs_diff(SIDE - 1 - last) <= 4, "{initials}: {first} to {last}");
        }
    }

    #[test]
    fn what_can_not_be_drawn_is_a_person() {
        let person = rgba(&picture("", SiteColour::Olive));
        for initials in ["山", "أ", "🦊", "A山", "?", "\u{0}"] {
            assert_eq!(rgba(&picture(initials, SiteColour::Olive)), person, "{initials}");
        }
        assert_ne!(rgba(&picture("A", SiteColour::Olive)), person);
    }

    #[test]
    fn what_can_not_be_drawn_of_a_site_is_its_colour() {
        let ground = ground(SiteColour::Pink);
        let plain = rgba(&mark("山", SiteColour::Pink));
        assert!(plain.chunks(4).all(|pixel| pixel.starts_with(&ground)));
        assert_ne!(rgba(&mark("A", SiteColour::Pink)), plain);
    }

    #[test]
    fn a_site_is_told_from_a_person_by_its_corners() {
        let alpha = |picture: &Picture, x: usize, y: usize| rgba(picture)[4 * (y * SIDE + x) + 3];
        let (person, site) = (picture("AL", SiteColour::Blue), mark("AL", SiteColour::Blue));
        for (x, y) in [(4, 4), (27, 4), (4, 27), (27, 27)] {
            assert!(alpha(&person, x, y) < 0x40 && alpha(&site, x, y) == 0xFF, "{x} {y}");
        }
        assert!(alpha(&site, 0, 0) == 0 && alpha(&site, 1, 16) == 0);
    }

    #[test]
    fn the_window_has_the_same_grounds() {
        let styles = include_str!("../../../../ui/src/styles/tokens.css");
        for colour in SiteColour::ALL {
            let [red, green, blue] = ground(colour);
            let line =
                format!(".ground-{} {{ background: #{red:02x}{green:02x}{blue:02x}; }}", colour.place());
            assert!(styles.lines().any(|there| there == line), "{line}");
        }
    }

    #[test]
    fn a_png_shows_the_pixels() {
        for picture in [picture("AL", SiteColour::Purple), mark("AL", SiteColour::Purple)] {
            let file = png(&picture);
            let mut decoder = png::Decoder::new(std::io::Cursor::new(&file));
            decoder.set_transformations(png::Transformations::EXPAND);
            let mut reader = decoder.read_info().unwrap();
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            assert_eq!(pixels, rgba(&picture));
            assert!(file.len() < 400, "{}", file.len());
        }
    }

    #[test]
    fn only_what_the_menu_shows_is_kept() {
        let menu = |initials: &[&str]| Menu {
            rows: initials
                .iter()
                .map(|initials| {
                    Row::Item(Item {
                        text: "x".into(),
                        picture: Some(picture(initials, SiteColour::Teal)),
                        ticked: None,
                        action: Action::Quit,
                    })
                })
                .collect(),
        };
        let mut pictures = Pictures::default();
        pictures.draw(&menu(&["AL", "BI", "AL"]));
        assert_eq!(pictures.drawn.len(), 2);
        let before = pictures.png(&picture("AL", SiteColour::Teal)).unwrap().as_ptr();
        pictures.draw(&menu(&["AL"]));
        assert_eq!(pictures.drawn.len(), 1);
        assert_eq!(pictures.png(&picture("AL", SiteColour::Teal)).unwrap().as_ptr(), before);
        assert_eq!(pictures.png(&picture("BI", SiteColour::Teal)), None);
    }
}

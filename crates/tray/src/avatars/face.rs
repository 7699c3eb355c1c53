//! A picture of somebody, as small as it is shown.

use std::fmt;
use std::sync::Arc;

use color_quant::NeuQuant;
use thiserror::Error;

use super::decode::{Pixels, pixels};
use crate::tray::pictures::{SIDE, on_disc};

/// So many colours it has. The files stay small, which counts: see [`MOST_SHOWN`](super::MOST_SHOWN).
const COLOURS: usize = 64;

/// A picture of somebody: a PNG file, [`SIDE`] by [`SIDE`] pixels, round. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Face(Arc<[u8]>);

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAFace {
    /// It could not be fetched, or may not be.
    #[error("there is no picture to be had")]
    NotThere,
    /// What was fetched is neither PNG nor JPEG.
    #[error("it is neither PNG nor JPEG")]
    OtherFormat,
    /// It has more pixels than are decoded.
    #[error("it is too large")]
    TooLarge,
    /// It can not be decoded.
    #[error("it is broken")]
    Broken,
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "face of {} bytes", self.0.len())
    }
}

impl Face {
    /// The middle of the picture in a file of PNG or JPEG.
    ///
    /// # Errors
    /// [`NotAFace`] where it is none, or a larger one than is decoded.
    pub fn read(file: &[u8]) -> Result<Face, NotAFace> {
        let shrunk = round(&pixels(file)?);
        indexed(&shrunk).map(|file| Face(file.into())).map_err(|_| NotAFace::Broken)
    }

    /// The file.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.0
    }

    /// The pixels: red, green, blue and alpha, not multiplied; `None` where they can not be had from the file, which was
    /// written here.
    #[must_use]
    pub fn rgba(&self) -> Option<Vec<u8>> {
        let pixels = pixels(&self.0).ok()?;
        Some((0..SIDE * SIDE).flat_map(|place| pixels.at(place % SIDE, place / SIDE)).collect())
    }
}

/// The square in the middle, as large as it is shown and round: each pixel is the mean of those that it covers.
fn round(pixels: &Pixels) -> Vec<u8> {
    let square = pixels.width.min(pixels.height);
    let (left, top) = ((pixels.width - square) / 2, (pixels.height - square) / 2);
    let span = |place: usize| {
        let (from, to) = (place * square / SIDE, (place + 1) * square / SIDE);
        from..to.max(from + 1)
    };
    let mut rgba = Vec::with_capacity(4 * SIDE * SIDE);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let mut sums = [0_u64; 4];
            let mut count = 0_u64;
            for (across, down) in span(x).flat_map(|across| span(y).map(move |down| (across, down))) {
                let [red, green, blue, alpha] = pixels.at(left + across, top + down).map(u64::from);
                // What is not seen has no say in the colour.
                for (sum, part) in sums.iter_mut().zip([red * alpha, green * alpha, blue * alpha, alpha]) {
                    *sum += part;
                }
                count += 1;
            }
            let [red, green, blue, alpha] = sums;
            let colour = |sum: u64| sum.checked_div(alpha).unwrap_or_default();
            let seen = alpha.checked_div(count).unwrap_or_default() * u64::from(on_disc(x, y)) / 255;
            let pixel = [colour(red), colour(green), colour(blue), seen];
            rgba.extend(pixel.map(|part| u8::try_from(part).unwrap_or(u8::MAX)));
        }
    }
    rgba
}

/// A PNG file of a few colours.
fn indexed(rgba: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let colours = NeuQuant::new(1, COLOURS, rgba);
    let places: Vec<u8> =
        rgba.chunks_exact(4).map(|pixel| u8::try_from(colours.index_of(pixel)).unwrap_or_default()).collect();
    let side = u32::try_from(SIDE).unwrap_or_default();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_palette(colours.color_map_rgb());
    encoder.set_trns(colours.color_map_alpha());
    encoder.write_header()?.write_image_data(&places)?;
    Ok(file)
}

#[cfg(test)]
pub(super) mod tests;

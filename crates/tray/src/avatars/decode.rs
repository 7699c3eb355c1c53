//! Files of pictures as pixels.

use std::io::Cursor;

use png::{ColorType, Limits, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::NotAFace;

/// The largest picture that is decoded, in pixels to each side: a few kilobytes of a file can hold millions.
pub(super) const LARGEST_SIDE: usize = 512;
/// So much memory a decoder of PNG may take for itself, in bytes.
const DECODER: usize = 4 << 20;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// The pixels of a picture: red, green, blue and alpha, not multiplied, row by row from the top.
#[derive(Debug)]
pub(super) struct Pixels {
    pub width: usize,
    pub height: usize,
    rgba: Vec<u8>,
}

impl Pixels {
    /// One of them; nothing beyond the edges.
    pub fn at(&self, x: usize, y: usize) -> [u8; 4] {
        let pixels = self.rgba.as_chunks().0;
        pixels.get(y * self.width + x).filter(|_| x < self.width).copied().unwrap_or_default()
    }

    /// Of pixels with so many channels each: grey, grey and alpha, red, green and blue, or those and alpha.
    fn of(width: usize, height: usize, channels: usize, bytes: &[u8]) -> Result<Pixels, NotAFace> {
        let pixels = bytes.chunks_exact(channels.max(1)).map(|pixel| match *pixel {
            [grey] => [grey, grey, grey, u8::MAX],
            [grey, alpha] => [grey, grey, grey, alpha],
            [red, green, blue] => [red, green, blue, u8::MAX],
            [red, green, blue, alpha] => [red, green, blue, alpha],
            _ => [0; 4],
        });
        let rgba: Vec<u8> = pixels.flatten().take(4 * width * height).collect();
        let is_whole = width > 0 && height > 0 && rgba.len() == 4 * width * height;
        if is_whole { Ok(Pixels { width, height, rgba }) } else { Err(NotAFace::Broken) }
    }
}

/// The pixels of a file that begins as PNG or JPEG do, whatever it is called. The first picture of several.
pub(super) fn pixels(file: &[u8]) -> Result<Pixels, NotAFace> {
    if file.starts_with(PNG) {
        of_png(file)
    } else if file.starts_with(JPEG) {
        of_jpeg(file)
    } else {
        Err(NotAFace::OtherFormat)
    }
}

fn within_bounds(width: usize, height: usize) -> Result<(), NotAFace> {
    let bounds = 1..=LARGEST_SIDE;
    if bounds.contains(&width) && bounds.contains(&height) { Ok(()) } else { Err(NotAFace::TooLarge) }
}

fn of_png(file: &[u8]) -> Result<Pixels, NotAFace> {
    let broken = |_| NotAFace::Broken;
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(file), Limits { bytes: DECODER });
    decoder.set_transformations(Transformations::normalize_to_color8());
    // Both are packed, and unpack to whatever they like.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(broken)?;
    let size = |side: u32| usize::try_from(side).unwrap_or(usize::MAX);
    let (width, height) = (size(header.width), size(header.height));
    within_bounds(width, height)?;
    let mut reader = decoder.read_info().map_err(broken)?;
    let bytes = reader.output_buffer_size().filter(|bytes| *bytes <= 4 * LARGEST_SIDE * LARGEST_SIDE);
    let mut pixels = vec![0; bytes.ok_or(NotAFace::TooLarge)?];
    reader.next_frame(&mut pixels).map_err(broken)?;
    let channels = match reader.output_color_type().0 {
        ColorType::Grayscale => 1,
        ColorType::GrayscaleAlpha => 2,
        ColorType::Rgb => 3,
        ColorType::Rgba => 4,
        ColorType::Indexed => return Err(NotAFace::Broken),
    };
    Pixels::of(width, height, channels, &pixels)
}

fn of_jpeg(file: &[u8]) -> Result<Pixels, NotAFace> {
    let broken = |_| NotAFace::Broken;
    let options = DecoderOptions::default()
        .set_max_width(LARGEST_SIDE)
        .set_max_height(LARGEST_SIDE)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().map_err(broken)?;
    let info = decoder.info().ok_or(NotAFace::Broken)?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    within_bounds(width, height)?;
    let pixels = decoder.decode().map_err(broken)?;
    Pixels::of(width, height, 3, &pixels)
}

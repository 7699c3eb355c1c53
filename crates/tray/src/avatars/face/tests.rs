use proptest::prelude::*;

use super::*;
use crate::avatars::decode::LARGEST_SIDE;

const BASELINE: &[u8] = include_bytes!("samples/baseline.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("samples/progressive.jpg");
const GREY: &[u8] = include_bytes!("samples/grey.jpg");
const CMYK: &[u8] = include_bytes!("samples/cmyk.jpg");
/// Interlaced, 16 bits deep, twice as wide as high.
const WIDE: &[u8] = include_bytes!("samples/wide.png");

/// A PNG file of one colour.
fn plain(width: u32, height: u32, rgba: [u8; 4]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let pixels = rgba.repeat(usize::try_from(width * height).unwrap());
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    file
}

/// Somebody with a green picture.
pub(in crate::avatars) fn green() -> Face {
    Face::read(&plain(48, 48, [0, 0x80, 0, 0xff])).unwrap()
}

fn pixel(face: &Face, x: usize, y: usize) -> [u8; 4] {
    let pixels = face.rgba().unwrap();
    pixels[4 * (y * SIDE + x)..][..4].try_into().unwrap()
}

fn is_near(pixel: [u8; 4], wanted: [u8; 4]) -> bool {
    pixel.iter().zip(wanted).all(|(is, wanted)| is.abs_diff(wanted) < 40)
}

#[test]
fn a_picture_is_round_and_as_small_as_it_is_shown() {
    for (width, height) in [(1, 1), (16, 16), (32, 32), (48, 48), (512, 512), (48, 96)] {
        let face = Face::read(&plain(width, height, [0, 0x80, 0, 0xff])).unwrap();
        assert_eq!(face.rgba().unwrap().len(), 4 * SIDE * SIDE);
        assert_eq!(pixel(&face, 16, 16), [0, 0x80, 0, 0xff], "{width} × {height}");
        assert_eq!(pixel(&face, 0, 0)[3], 0, "nothing is in the corners");
        assert!(face.png().len() < 1000, "{}", face.png().len());
    }
}

#[test]
fn every_kind_of_jpeg_that_is_about_is_read() {
    let (red, blue) = ([0xe0, 0x20, 0x20, 0xff], [0x20, 0x20, 0xe0, 0xff]);
    for (name, file) in [("baseline", BASELINE), ("progressive", PROGRESSIVE), ("CMYK", CMYK)] {
        let face = Face::read(file).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(is_near(pixel(&face, 6, 16), red), "{name}: {:?}", pixel(&face, 6, 16));
        assert!(is_near(pixel(&face, 25, 16), blue), "{name}: {:?}", pixel(&face, 25, 16));
        assert!(face.png().len() < 1500, "{}", face.png().len());
    }
    let [red, green, blue, alpha] = pixel(&Face::read(GREY).unwrap(), 6, 16);
    assert!(red.abs_diff(green) < 4 && green.abs_diff(blue) < 4 && alpha == 0xff);
}

#[test]
fn of_a_picture_that_is_no_square_the_middle_is_shown() {
    assert!(Face::read(WIDE).is_ok());
    let mut pixels = plain(2, 1, [0xff, 0, 0, 0xff]);
    assert!(Face::read(&pixels).is_ok());
    pixels.truncate(20);
    assert_eq!(Face::read(&pixels), Err(NotAFace::Broken));
}

#[test]
fn what_is_seen_through_has_no_colour_of_its_own() {
    let face = Face::read(&plain(48, 48, [0xff, 0, 0, 0])).unwrap();
    assert_eq!(pixel(&face, 16, 16)[3], 0);
}

#[test]
fn only_what_begins_as_a_picture_does_is_decoded() {
    for file in [
        &b""[..],
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"RIFF\x1a\x00\x00\x00WEBPVP8L",
        b"<!DOCTYPE html><title>Log in</title>",
        b"\x00\x00\x00\x1cftypavif",
        b" \x89PNG\r\n\x1a\n",
    ] {
        assert_eq!(Face::read(file), Err(NotAFace::OtherFormat), "{file:?}");
    }
    for file in [&b"\x89PNG\r\n\x1a\n"[..], b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\x00\x10JFIF"] {
        assert_eq!(Face::read(file), Err(NotAFace::Broken), "{file:?}");
    }
}

#[test]
fn a_picture_of_millions_of_pixels_is_refused_before_it_is_decoded() {
    let too_large = u32::try_from(LARGEST_SIDE + 1).unwrap();
    assert_eq!(Face::read(&plain(too_large, 1, [0; 4])), Err(NotAFace::TooLarge));
    assert_eq!(Face::read(&plain(1, too_large, [0; 4])), Err(NotAFace::TooLarge));
    // The header alone says what it would be.
    let mut huge = plain(1, 1, [0; 4]);
    huge[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    assert!(Face::read(&huge).is_err());
    for sample in [BASELINE, PROGRESSIVE] {
        let mut huge = sample.to_vec();
        let frame = huge.windows(2).position(|two| matches!(two, [0xff, 0xc0 | 0xc2])).unwrap();
        huge[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
        assert!(matches!(Face::read(&huge), Err(NotAFace::TooLarge | NotAFace::Broken)));
    }
}

#[test]
fn what_is_packed_beside_the_pixels_is_not_unpacked() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 1, 1);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    let text = png::text_metadata::ZTXtChunk::new("Comment".to_owned(), "a".repeat(10 << 20));
    writer.write_text_chunk(&text).unwrap();
    writer.write_image_data(&[0x80]).unwrap();
    writer.finish().unwrap();
    assert!(file.len() < 64 << 10, "{}", file.len());
    assert_eq!(pixel(&Face::read(&file).unwrap(), 16, 16), [0x80, 0x80, 0x80, 0xff]);
}

proptest! {
    #[test]
    fn no_bytes_are_more_than_no_picture(
        which in 0..4_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        end in any::<prop::sample::Index>(),
    ) {
        let mut file = [BASELINE, PROGRESSIVE, CMYK, WIDE][which].to_vec();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Ok(face) = Face::read(&file) {
            prop_assert!(face.png().len() < 8192);
        }
        file.truncate(end.index(file.len()));
        let _ = Face::read(&file);
    }
}

//! From an SVG to pixels, and between pixels and the formats that the systems and the tray want.

use std::io::Cursor;
use std::path::Path;

use resvg::tiny_skia::{IntSize, Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

use crate::error::{Error, Result, file};

/// The format of a raster and the sides of the squares in it, in pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// One picture: Linux, and for people to look at.
    Png(u32),
    /// Several pictures, one after the other, of which only the opacity is kept: a byte for each pixel, row by row.
    /// The tray colours them itself.
    Masks(&'static [u32]),
    /// Several pictures: Windows.
    Ico(&'static [u32]),
    /// Several pictures: macOS.
    Icns(&'static [u32]),
}

impl Kind {
    /// The sides of the pictures in it, in pixels, smallest first.
    pub(crate) fn sides(&self) -> &[u32] {
        match self {
            Self::Png(side) => std::slice::from_ref(side),
            Self::Masks(sides) | Self::Ico(sides) | Self::Icns(sides) => sides,
        }
    }
}

/// An SVG, read.
pub(crate) struct Drawing(Tree);

impl Drawing {
    /// Reads an SVG.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(file(path))?;
        Tree::from_str(&text, &Options::default()).map(Self).map_err(|error| content(path, &error))
    }

    /// Draws it as a square of this many pixels a side.
    pub(crate) fn render(&self, side: u32) -> std::result::Result<Pixmap, String> {
        let mut pixels = Pixmap::new(side, side).ok_or("no pixels")?;
        let scale = |length: f32| side as f32 / length;
        let size = self.0.size();
        let transform = Transform::from_scale(scale(size.width()), scale(size.height()));
        resvg::render(&self.0, transform, &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// The file that shows a drawing.
pub(crate) fn encode(path: &Path, kind: Kind, drawing: &Drawing) -> Result<Vec<u8>> {
    let pictures: Vec<Pixmap> = kind
        .sides()
        .iter()
        .map(|side| drawing.render(*side))
        .collect::<std::result::Result<_, _>>()
        .map_err(|error| content(path, &error))?;
    let mut bytes = Vec::new();
    match kind {
        Kind::Png(_) => {
            for picture in &pictures {
                bytes = picture.encode_png().map_err(|error| content(path, &error))?;
            }
        }
        Kind::Masks(_) => {
            for picture in &pictures {
                bytes.extend(picture.pixels().iter().map(|pixel| pixel.alpha()));
            }
        }
        Kind::Ico(_) => {
            let mut folder = ico::IconDir::new(ico::ResourceType::Icon);
            for picture in &pictures {
                let image =
                    ico::IconImage::from_rgba_data(picture.width(), picture.height(), straight(picture));
                // Small ones as bitmaps: old parts of Windows read no PNG below 256 pixels.
                let entry = if picture.width() < 256 {
                    ico::IconDirEntry::encode_as_bmp(&image)
                } else {
                    ico::IconDirEntry::encode_as_png(&image)
                };
                folder.add_entry(entry.map_err(file(path))?);
            }
            folder.write(&mut bytes).map_err(file(path))?;
        }
        Kind::Icns(_) => {
            let mut family = icns::IconFamily::new();
            for picture in &pictures {
                let image = icns::Image::from_data(
                    icns::PixelFormat::RGBA,
                    picture.width(),
                    picture.height(),
                    straight(picture),
                )
                .map_err(file(path))?;
                family.add_icon(&image).map_err(file(path))?;
            }
            family.write(&mut bytes).map_err(file(path))?;
        }
    }
    Ok(bytes)
}

/// The pictures in a file, smallest first.
pub(crate) fn decode(kind: Kind, bytes: &[u8]) -> std::result::Result<Vec<Pixmap>, String> {
    let said = |error: std::io::Error| error.to_string();
    let mut pictures = Vec::new();
    match kind {
        Kind::Png(_) => {
            pictures.push(Pixmap::decode_png(bytes).map_err(|error| error.to_string())?);
        }
        Kind::Masks(sides) => {
            let mut rest = bytes;
            for side in sides {
                let length = usize::try_from(side * side).map_err(|error| error.to_string())?;
                let (mask, others) = rest.split_at_checked(length).ok_or("is too short")?;
                let straight: Vec<u8> = mask.iter().flat_map(|alpha| [0, 0, 0, *alpha]).collect();
                pictures.push(pixmap(*side, *side, &straight)?);
                rest = others;
            }
            if !rest.is_empty() {
                return Err("is too long".into());
            }
        }
        Kind::Ico(_) => {
            for entry in ico::IconDir::read(Cursor::new(bytes)).map_err(said)?.entries() {
                let image = entry.decode().map_err(said)?;
                pictures.push(pixmap(image.width(), image.height(), image.rgba_data())?);
            }
        }
        Kind::Icns(_) => {
            let family = icns::IconFamily::read(Cursor::new(bytes)).map_err(said)?;
            for kind in family.available_icons() {
                let image = family.get_icon_with_type(kind).map_err(said)?;
                let image = image.convert_to(icns::PixelFormat::RGBA);
                pictures.push(pixmap(image.width(), image.height(), image.data())?);
            }
        }
    }
    pictures.sort_by_key(Pixmap::width);
    Ok(pictures)
}

/// The bytes of a picture with colours not multiplied by alpha, as ICO and ICNS keep them.
fn straight(picture: &Pixmap) -> Vec<u8> {
    picture
        .pixels()
        .iter()
        .map(PremultipliedColorU8::demultiply)
        .flat_map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()])
        .collect()
}

fn pixmap(width: u32, height: u32, straight: &[u8]) -> std::result::Result<Pixmap, String> {
    let multiplied = straight
        .as_chunks::<4>()
        .0
        .iter()
        .flat_map(|[red, green, blue, alpha]| {
            let by = |channel: &u8| {
                let product = u32::from(*channel) * u32::from(*alpha);
                u8::try_from((product + 127) / 255).unwrap_or(u8::MAX)
            };
            [by(red), by(green), by(blue), *alpha]
        })
        .collect();
    IntSize::from_wh(width, height)
        .and_then(|size| Pixmap::from_vec(multiplied, size))
        .ok_or_else(|| format!("holds a picture of {width} × {height} that is none"))
}

fn content(path: &Path, problem: &impl ToString) -> Error {
    Error::Content { path: path.to_path_buf(), problem: problem.to_string() }
}

//! `cargo xtask icons`: every raster in `icons/`, made from its SVG.

mod raster;
mod sizes;

use std::path::Path;

use crate::error::{Error, Result, file};
use raster::{Drawing, Kind};
use sizes::RASTERS;

/// How far two renderings of one pixel may lie apart, in steps of 255: processors round differently.
const TOLERANCE: u8 = 3;

/// Makes every raster anew.
pub(crate) fn draw(root: &Path) -> Result {
    let icons = root.join("icons");
    for raster in RASTERS {
        let path = icons.join(raster.file);
        let drawing = Drawing::read(&icons.join(raster.source))?;
        let bytes = raster::encode(&path, raster.kind, &drawing)?;
        std::fs::write(&path, bytes).map_err(file(&path))?;
        println!("icons/{} from icons/{}", raster.file, raster.source);
    }
    Ok(())
}

/// Fails when a raster does not show what its SVG says, or belongs to none.
pub(crate) fn check(root: &Path) -> Result {
    let icons = root.join("icons");
    let mut lines = Vec::new();
    for raster in RASTERS {
        let drawing = Drawing::read(&icons.join(raster.source))?;
        if let Err(reason) = fresh(&icons.join(raster.file), raster.kind, &drawing) {
            lines.push(format!("icons/{}: {reason}; run `cargo xtask icons`", raster.file));
        }
    }
    for folder in ["", "tray"] {
        let path = icons.join(folder);
        for entry in std::fs::read_dir(&path).map_err(file(&path))? {
            let entry = entry.map_err(file(&path))?.path();
            let name = entry.strip_prefix(&icons).unwrap_or(&entry);
            let known = RASTERS
                .iter()
                .any(|raster| Path::new(raster.file) == name || Path::new(raster.source) == name);
            if entry.is_file() && !known {
                lines.push(format!(
                    "icons/{}: neither a source nor a raster that xtask/src/icons/sizes.rs names",
                    name.display()
                ));
            }
        }
    }
    if lines.is_empty() {
        println!("{} rasters show what their SVG says.", RASTERS.len());
        Ok(())
    } else {
        Err(Error::Rules { lines })
    }
}

fn fresh(path: &Path, kind: Kind, drawing: &Drawing) -> std::result::Result<(), String> {
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let kept = raster::decode(kind, &bytes)?;
    if kept.len() != kind.sides().len() {
        return Err(format!("holds {} pictures", kept.len()));
    }
    for (side, kept) in kind.sides().iter().zip(kept) {
        let drawn = drawing.render(*side)?;
        if kept.width() != drawn.width() || kept.height() != drawn.height() {
            return Err(format!("is not {side} pixels wide and high"));
        }
        let apart = kept.data().iter().zip(drawn.data());
        if apart.into_iter().any(|(a, b)| a.abs_diff(*b) > TOLERANCE) {
            return Err(format!("does not show its SVG at {side} pixels"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [&str; 6] = ["sign-in-needed", "conflict", "paused", "offline", "others-here", "quiet"];

    fn state(name: &str) -> Drawing {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        Drawing::read(&root.join("icons/tray").join(name).with_extension("svg")).unwrap()
    }

    fn mask(name: &str, side: u32) -> Vec<u8> {
        let pixels = state(name).render(side).unwrap();
        pixels.pixels().iter().map(|pixel| pixel.alpha()).collect()
    }

    /// The part of the picture where one mask is solid and the other is empty, in thousandths.
    fn apart(one: &[u8], other: &[u8]) -> usize {
        let differ = one.iter().zip(other).filter(|(a, b)| a.abs_diff(**b) > 128);
        differ.count() * 1000 / one.len()
    }

    #[test]
    fn any_two_states_differ_in_shape() {
        for side in [16, 22, 44] {
            for (at, one) in STATES.iter().enumerate() {
                for other in STATES.iter().skip(at + 1) {
                    let apart = apart(&mask(one, side), &mask(other, side));
                    assert!(apart >= 60, "{one} and {other} at {side} px: {apart} of 1000");
                }
            }
        }
    }

    #[test]
    fn states_are_drawn_in_one_colour() {
        for name in STATES {
            for pixel in state(name).render(44).unwrap().pixels() {
                assert_eq!((pixel.red(), pixel.green(), pixel.blue()), (0, 0, 0), "{name}");
            }
        }
    }

    #[test]
    fn a_raster_of_another_picture_is_stale() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("quiet.png");
        let bytes = raster::encode(&path, Kind::Png(22), &state("quiet")).unwrap();
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(fresh(&path, Kind::Png(22), &state("quiet")), Ok(()));
        assert!(fresh(&path, Kind::Png(22), &state("paused")).is_err());
        assert!(fresh(&path, Kind::Png(44), &state("quiet")).is_err());
    }

    #[test]
    fn masks_that_lack_a_byte_or_show_another_picture_are_stale() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("quiet.alpha");
        let kind = Kind::Masks(&[16, 22]);
        let mut bytes = raster::encode(&path, kind, &state("quiet")).unwrap();
        assert_eq!(bytes.len(), 16 * 16 + 22 * 22);
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(fresh(&path, kind, &state("quiet")), Ok(()));
        assert!(fresh(&path, kind, &state("paused")).is_err());
        bytes.pop();
        std::fs::write(&path, &bytes).unwrap();
        assert!(fresh(&path, kind, &state("quiet")).is_err());
    }
}

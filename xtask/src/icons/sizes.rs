//! Which rasters there are, from which source.

use super::raster::Kind;

/// A file in `icons/` that is made from an SVG there.
pub(crate) struct Raster {
    /// The SVG, below `icons/`.
    pub(crate) source: &'static str,
    /// What is made from it, below `icons/`.
    pub(crate) file: &'static str,
    /// How large, and in which format.
    pub(crate) kind: Kind,
}

/// Every raster. The names and sizes of the application's are those that Tauri's packages ask for; a
/// tray state is drawn at 16, 22 and 44 pixels, the sizes at which notification areas show it, and kept as masks
/// for the program at all of [`MASKS`].
pub(crate) const RASTERS: &[Raster] = &[
    app("32x32.png", Kind::Png(32)),
    app("128x128.png", Kind::Png(128)),
    app("128x128@2x.png", Kind::Png(256)),
    app("icon.png", Kind::Png(512)),
    app("icon.ico", Kind::Ico(&[16, 24, 32, 48, 64, 256])),
    app("icon.icns", Kind::Icns(&[16, 32, 128, 256, 512])),
    tray("tray/sign-in-needed.svg", "tray/sign-in-needed-16.png", 16),
    tray("tray/sign-in-needed.svg", "tray/sign-in-needed-22.png", 22),
    tray("tray/sign-in-needed.svg", "tray/sign-in-needed-44.png", 44),
    masks("tray/sign-in-needed.svg", "tray/sign-in-needed.alpha"),
    tray("tray/conflict.svg", "tray/conflict-16.png", 16),
    tray("tray/conflict.svg", "tray/conflict-22.png", 22),
    tray("tray/conflict.svg", "tray/conflict-44.png", 44),
    masks("tray/conflict.svg", "tray/conflict.alpha"),
    tray("tray/paused.svg", "tray/paused-16.png", 16),
    tray("tray/paused.svg", "tray/paused-22.png", 22),
    tray("tray/paused.svg", "tray/paused-44.png", 44),
    masks("tray/paused.svg", "tray/paused.alpha"),
    tray("tray/offline.svg", "tray/offline-16.png", 16),
    tray("tray/offline.svg", "tray/offline-22.png", 22),
    tray("tray/offline.svg", "tray/offline-44.png", 44),
    masks("tray/offline.svg", "tray/offline.alpha"),
    tray("tray/others-here.svg", "tray/others-here-16.png", 16),
    tray("tray/others-here.svg", "tray/others-here-22.png", 22),
    tray("tray/others-here.svg", "tray/others-here-44.png", 44),
    masks("tray/others-here.svg", "tray/others-here.alpha"),
    tray("tray/quiet.svg", "tray/quiet-16.png", 16),
    tray("tray/quiet.svg", "tray/quiet-22.png", 22),
    tray("tray/quiet.svg", "tray/quiet-44.png", 44),
    masks("tray/quiet.svg", "tray/quiet.alpha"),
];

/// The sides of the masks: what panels on Linux, the notification area of Windows and the menu bar of macOS show,
/// at their usual scales. `crates/tray/src/tray/item/shapes.rs` has the same list.
const MASKS: &[u32] = &[16, 20, 22, 24, 32, 44, 48];

const fn app(file: &'static str, kind: Kind) -> Raster {
    Raster { source: "app.svg", file, kind }
}

const fn tray(source: &'static str, file: &'static str, side: u32) -> Raster {
    Raster { source, file, kind: Kind::Png(side) }
}

const fn masks(source: &'static str, file: &'static str) -> Raster {
    Raster { source, file, kind: Kind::Masks(MASKS) }
}

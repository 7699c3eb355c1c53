//! Which pictures there are.

use std::path::Path;
use std::time::Duration;

use presence_tray_tests::desktop::{Activation, Bus, Profile, Screen, Window};

use crate::board::{Board, board};
use crate::double::{Double, Told};

/// A picture.
struct Scene {
    name: &'static str,
    board: Board,
    dark: bool,
    /// The page's size, in CSS pixels.
    size: (u32, u32),
    language: &'static str,
}

/// As the window opens at first.
pub(crate) const USUAL: (u32, u32) = (960, 640);
/// As small as it is still usable.
const SMALL: (u32, u32) = (420, 640);
/// Fonts are there and nothing moves any more after this.
const STILL: Duration = Duration::from_millis(700);

const SCENES: &[Scene] = &[
    Scene {
        name: "window",
        board: Board { sites: 5, conflict: true, quiet: false, moved: 0 },
        dark: false,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-dark",
        board: Board { sites: 50, conflict: true, quiet: false, moved: 0 },
        dark: true,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-one",
        board: Board { sites: 1, conflict: false, quiet: false, moved: 0 },
        dark: false,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-many",
        board: Board { sites: 300, conflict: false, quiet: false, moved: 0 },
        dark: false,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-quiet",
        board: Board { sites: 5, conflict: false, quiet: true, moved: 0 },
        dark: false,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-empty",
        board: Board { sites: 0, conflict: false, quiet: true, moved: 0 },
        dark: false,
        size: USUAL,
        language: "en",
    },
    Scene {
        name: "window-small",
        board: Board { sites: 5, conflict: true, quiet: false, moved: 0 },
        dark: true,
        size: SMALL,
        language: "en",
    },
    Scene {
        name: "window-arabic",
        board: Board { sites: 50, conflict: true, quiet: false, moved: 0 },
        dark: false,
        size: USUAL,
        language: "ar",
    },
    Scene {
        name: "window-german-small",
        board: Board { sites: 50, conflict: true, quiet: false, moved: 0 },
        dark: false,
        size: SMALL,
        language: "de",
    },
];

/// Takes all of them, or those whose name begins so.
///
/// # Errors
/// Where the window is not built, the desktop can not be made, or a picture can not be written.
pub(crate) async fn take(folder: &Path, only: &str) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    for scene in SCENES.iter().filter(|scene| scene.name.starts_with(only)) {
        let mut at = Seat::take(scene.dark).await?;
        let place = at.profile.runtime_folder().join("double");
        at.profile.set("PRESENCE_TRAY_RUNTIME_DIR", &place);
        let _double =
            Double::start(&place, Told { language: scene.language, ..Told::from(board(&scene.board)) })?;
        let window = Window::open(&mut at.profile).await?;
        window.size(scene.size.0, scene.size.1).await?;
        // The button of alerts is there with the board, in any language.
        window.find("header [aria-haspopup]").await;
        keep(window, folder, scene.name).await?;
    }
    Ok(())
}

/// A place to sit at: a private desktop with a screen.
pub(crate) struct Seat {
    pub(crate) profile: Profile,
    pub(crate) bus: Bus,
    _screen: Screen,
}

impl Seat {
    /// With a dark theme or without.
    pub(crate) async fn take(dark: bool) -> Result<Seat, Box<dyn std::error::Error>> {
        let mut profile = Profile::new()?;
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await?;
        profile.sits_at(&bus);
        if dark {
            profile.set("GTK_THEME", "Adwaita:dark");
        }
        let screen = Screen::start(&mut profile).await?;
        Ok(Seat { profile, bus, _screen: screen })
    }
}

/// Takes the picture of a window, and closes it.
pub(crate) async fn keep(
    window: Window,
    folder: &Path,
    name: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    tokio::time::sleep(STILL).await;
    let path = folder.join(name).with_extension("png");
    window.picture(&path).await?;
    println!("{}", path.display());
    Ok(window.close().await?)
}

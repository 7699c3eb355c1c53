//! Which pictures there are.

use std::path::Path;
use std::time::Duration;

use presence_tray_tests::desktop::{Activation, Bus, Profile, Screen, Window};

use crate::board::{Board, board};
use crate::double::Double;

/// A picture.
struct Scene {
    name: &'static str,
    board: Board,
    dark: bool,
    /// The page's size, in CSS pixels.
    size: (u32, u32),
}

/// As the window opens at first.
const USUAL: (u32, u32) = (960, 640);
/// As small as it is still usable.
const SMALL: (u32, u32) = (420, 640);
/// Fonts are there and nothing moves any more after this.
const STILL: Duration = Duration::from_millis(700);

const SCENES: &[Scene] = &[
    Scene {
        name: "window",
        board: Board { sites: 5, conflict: true, quiet: false },
        dark: false,
        size: USUAL,
    },
    Scene {
        name: "window-dark",
        board: Board { sites: 50, conflict: true, quiet: false },
        dark: true,
        size: USUAL,
    },
    Scene {
        name: "window-one",
        board: Board { sites: 1, conflict: false, quiet: false },
        dark: false,
        size: USUAL,
    },
    Scene {
        name: "window-many",
        board: Board { sites: 300, conflict: false, quiet: false },
        dark: false,
        size: USUAL,
    },
    Scene {
        name: "window-quiet",
        board: Board { sites: 5, conflict: false, quiet: true },
        dark: false,
        size: USUAL,
    },
    Scene {
        name: "window-empty",
        board: Board { sites: 0, conflict: false, quiet: true },
        dark: false,
        size: USUAL,
    },
    Scene {
        name: "window-small",
        board: Board { sites: 5, conflict: true, quiet: false },
        dark: true,
        size: SMALL,
    },
];

/// Takes all of them.
///
/// # Errors
/// Where the window is not built, the desktop can not be made, or a picture can not be written.
pub(crate) async fn take(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    for scene in SCENES {
        let mut profile = Profile::new()?;
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await?;
        profile.sits_at(&bus);
        if scene.dark {
            profile.set("GTK_THEME", "Adwaita:dark");
        }
        let _screen = Screen::start(&mut profile).await?;
        let place = profile.runtime_folder().join("double");
        profile.set("PRESENCE_TRAY_RUNTIME_DIR", &place);
        let _double = Double::start(&place, board(&scene.board))?;
        let window = Window::open(&mut profile).await?;
        window.size(scene.size.0, scene.size.1).await?;
        window.until("the board is drawn", async || window.text().await.contains("Alerts on")).await;
        tokio::time::sleep(STILL).await;
        let path = folder.join(scene.name).with_extension("png");
        window.picture(&path).await?;
        println!("{}", path.display());
        window.close().await?;
    }
    Ok(())
}

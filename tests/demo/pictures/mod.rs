//! The tray on a desktop of its own, with a real panel and a real notification server, and pictures of it.

mod camera;
mod scene;

use std::path::Path;

use presence_tray_tests::desktop::Tone;

use crate::Failure;
use crate::ending::Signals;
use camera::Camera;
use scene::Scene;

/// Plays every scene on a light and on a dark desktop and leaves pictures in `folder`.
pub(crate) async fn take(folder: &Path) -> Result<(), Failure> {
    let mut end = Signals::listen()?;
    tokio::select! {
        taken = on_both(folder) => taken,
        () = end.received() => Ok(()),
    }
}

async fn on_both(folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    for tone in [Tone::Light, Tone::Dark] {
        println!(
            "A {} desktop of its own: a screen, a session bus, a panel, a notification server.",
            tone.name()
        );
        let mut camera = Camera::on(tone, folder).await?;
        for scene in Scene::STATES {
            println!("  {}", scene.name());
            camera.icon(scene).await?;
        }
        camera.states().await?;
        for scene in [Scene::Conflict, Scene::Hostile] {
            println!("  {}: its menu and its notification", scene.name());
            camera.menu_and_notification(scene).await?;
        }
    }
    println!("\nThe pictures are in {}.", folder.display());
    Ok(())
}

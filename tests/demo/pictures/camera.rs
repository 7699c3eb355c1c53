//! A desktop of its own, and a way to take pictures of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use presence_tray_tests::desktop::{
    Activation, Area, Bus, Eavesdropper, Panel, Profile, Program, Screen, StatusNotifierHost, Tone,
};
use simulator::Server;

use crate::Failure;
use crate::pictures::scene::Scene;

/// For the first reading of every site.
const READ: Duration = Duration::from_secs(30);
/// For everything that needs no reading.
const SOON: Duration = Duration::from_secs(10);
/// A tooltip comes half a second after the pointer.
const TOOLTIP: Duration = Duration::from_millis(1200);
/// The menu stands in this part of the screen: the upper right, in pixels.
const MENU: (u32, u32) = (780, 560);
/// The notification stands in this part of the screen: the lower right, in pixels.
const NOTIFICATION: (u32, u32) = (620, 180);

/// A desktop with a panel. It ends when this is dropped.
pub(crate) struct Camera {
    tone: Tone,
    folder: PathBuf,
    tray: StatusNotifierHost,
    panel: Panel,
    bus: Bus,
    screen: Screen,
    profile: Profile,
}

/// The program in a scene, with the sites that it reads.
struct Play {
    program: Program,
    _sites: Option<Server>,
}

impl Camera {
    /// Starts a desktop; pictures go to `folder`.
    pub(crate) async fn on(tone: Tone, folder: &Path) -> Result<Camera, Failure> {
        let mut profile = Profile::new()?;
        Panel::prepare(&mut profile, tone)?;
        let screen = Screen::start(&mut profile).await?;
        let bus =
            Bus::start_with(&profile.runtime_folder(), Activation::Installed, profile.environment()).await?;
        profile.sits_at(&bus);
        let panel = Panel::start(&profile, &bus, &screen).await?;
        let tray = StatusNotifierHost::beside(&bus).await?;
        Ok(Camera { tone, folder: folder.to_owned(), tray, panel, bus, screen, profile })
    }

    /// Takes a picture of the icon in this scene.
    pub(crate) async fn icon(&mut self, scene: Scene) -> Result<(), Failure> {
        let play = self.play(scene).await?;
        self.take(self.panel.item(), &format!("icon-{}", scene.name())).await?;
        self.over(play).await
    }

    /// Puts the pictures of the icon beside each other.
    pub(crate) async fn states(&self) -> Result<(), Failure> {
        let ground = if self.tone == Tone::Light { "#fafaf8" } else { "#16171a" };
        let ink = if self.tone == Tone::Light { "#1c1d1f" } else { "#ecedef" };
        let mut arguments: Vec<String> =
            ["-background", ground, "-fill", ink, "-pointsize", "13"].map(str::to_owned).into();
        for scene in Scene::STATES {
            let picture = self.path(&format!("icon-{}", scene.name()));
            arguments.extend([
                "-label".to_owned(),
                scene.name().replace('-', " "),
                picture.to_string_lossy().into_owned(),
            ]);
        }
        let end =
            ["-filter", "point", "-resize", "300%", "-tile", "6x1", "-geometry", "+14+10"].map(str::to_owned);
        arguments.extend(end);
        arguments.push(self.path("states").to_string_lossy().into_owned());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ended = self.profile.run("montage", &arguments)?.ended(SOON).await?;
        if ended.status.success() { Ok(()) } else { Err(Failure::Ended(ended.said.join("\n"))) }
    }

    /// Takes pictures of the notification, the tooltip, the menu, and the menu beside its first row.
    pub(crate) async fn menu_and_notification(&mut self, scene: Scene) -> Result<(), Failure> {
        let name = scene.name();
        let heard = Eavesdropper::on(&self.bus).await?;
        let play = self.play(scene).await?;
        heard.hears("Notify\0", READ).await;
        let (width, height) = self.screen.size();
        let below = Area {
            x: width - NOTIFICATION.0,
            y: height - NOTIFICATION.1,
            width: NOTIFICATION.0,
            height: NOTIFICATION.1,
        };
        self.take(below, &format!("notification-{name}")).await?;

        let above = Area { x: width - MENU.0, y: 0, width: MENU.0, height: MENU.1 };
        let item = self.panel.item();
        self.screen.point(&self.profile, item.x + item.width / 2, item.y + item.height / 2).await?;
        tokio::time::sleep(TOOLTIP).await;
        self.take(above, &format!("tooltip-{name}")).await?;
        self.screen.click(&self.profile, 3).await?;
        self.take(above, &format!("menu-{name}")).await?;
        self.screen.key(&self.profile, "Down").await?;
        self.screen.key(&self.profile, "Right").await?;
        self.take(above, &format!("submenu-{name}")).await?;
        for _ in 0..2 {
            self.screen.key(&self.profile, "Escape").await?;
        }
        self.screen.point(&self.profile, width / 2, height / 2).await?;
        self.over(play).await
    }

    /// Sets a scene and starts the program in it, until the item shows it.
    async fn play(&mut self, scene: Scene) -> Result<Play, Failure> {
        let sites = scene.set(&mut self.profile).await?;
        let program = self.profile.start()?;
        self.tray.until(READ, "the sites are read", |look| !look.tooltip.starts_with("Reading ")).await;
        if scene == Scene::Paused {
            self.tray.choose(&["Pause alerts", "Until I resume"]).await;
            self.tray.until(SOON, "alerts are paused", |look| look.tooltip.contains("paused")).await;
        }
        if let Some(words) = scene.tooltip() {
            self.tray.until(READ, words, |look| look.tooltip.contains(words)).await;
        }
        Ok(Play { program, _sites: sites })
    }

    /// Ends the program and waits until the panel knows.
    async fn over(&self, play: Play) -> Result<(), Failure> {
        play.program.ask_to_end();
        play.program.ends().await?;
        self.tray.until_none(SOON).await;
        Ok(())
    }

    async fn take(&self, area: Area, name: &str) -> Result<(), Failure> {
        Ok(self.screen.picture(&self.profile, area, &self.path(name)).await?)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}-{}.png", self.tone.name()))
    }
}

//! A real panel, with a real notification server: Xfce's.

use std::io;
use std::time::Duration;

use futures_util::StreamExt as _;
use zbus::fdo::DBusProxy;

use super::bus::Bus;
use super::process::Process;
use super::profile::Profile;
use super::screen::{Area, Screen};

/// How long the panel may take to show its tray.
const UP: Duration = Duration::from_secs(20);
/// Its height, in pixels.
const HEIGHT: u32 = 30;
/// The width of one item, in pixels.
const ITEM: u32 = 30;

/// How bright a desktop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

impl Tone {
    /// In lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tone::Light => "light",
            Tone::Dark => "dark",
        }
    }
}

/// xfce4-panel with nothing but its tray, at the upper edge of the screen. It ends when this is dropped.
#[derive(Debug)]
pub struct Panel {
    _process: Process,
    width: u32,
}

impl Panel {
    /// Writes the settings of the panel and of the notification server, and the user's variables. Before the bus
    /// starts, which hands the variables on.
    ///
    /// # Errors
    /// Where they can not be written.
    pub fn prepare(profile: &mut Profile, tone: Tone) -> io::Result<()> {
        let folder = profile.config_folder().join("xfce4/xfconf/xfce-perchannel-xml");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("xfce4-panel.xml"), panel_settings(tone))?;
        std::fs::write(folder.join("xfce4-notifyd.xml"), NOTIFICATIONS)?;
        profile.set("GTK_THEME", if tone == Tone::Dark { "Adwaita:dark" } else { "Adwaita" });
        profile.set("PRESENCE_TRAY_PANEL", tone.name());
        profile.set("XDG_CURRENT_DESKTOP", "XFCE");
        profile.set("XDG_DATA_DIRS", "/usr/share");
        profile.set("GSETTINGS_BACKEND", "memory");
        // Without the service for screen readers nothing waits for it.
        profile.set("NO_AT_BRIDGE", "1");
        Ok(())
    }

    /// Starts the panel and waits until it shows items.
    ///
    /// # Errors
    /// Where it can not be started, or shows none.
    pub async fn start(profile: &Profile, bus: &Bus, screen: &Screen) -> io::Result<Panel> {
        let connection = bus.connect().await.map_err(io::Error::other)?;
        let names = DBusProxy::new(&connection).await.map_err(io::Error::other)?;
        let watcher = [(0, "org.kde.StatusNotifierWatcher")];
        let mut owners =
            names.receive_name_owner_changed_with_args(&watcher).await.map_err(io::Error::other)?;
        let process = profile.run("xfce4-panel", &["--disable-wm-check"])?;
        match tokio::time::timeout(UP, owners.next()).await {
            Ok(Some(_)) => Ok(Panel { _process: process, width: screen.size().0 }),
            _ => Err(io::Error::other(format!("the panel shows no tray; it said {:?}", process.said()))),
        }
    }

    /// Where its only item is.
    #[must_use]
    pub fn item(&self) -> Area {
        Area { x: self.width - ITEM, y: 0, width: ITEM, height: HEIGHT }
    }
}

const NOTIFICATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="initial-opacity" type="double" value="1.0"/>
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="do-slideout" type="bool" value="false"/>
  <property name="expire-timeout" type="int" value="60"/>
  <property name="notify-location" type="uint" value="3"/>
  <property name="log-level" type="uint" value="0"/>
</channel>
"#;

fn panel_settings(tone: Tone) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="double" value="100"/>
      <property name="size" type="uint" value="{HEIGHT}"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
      <property name="symbolic-icons" type="bool" value="false"/>
    </property>
  </property>
</channel>
"#,
        dark = tone == Tone::Dark
    )
}

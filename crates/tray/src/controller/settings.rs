//! What clients ask about the settings that have a name.

use super::clients::Refused;
use super::event::Answer;
use super::{Controller, Desktop};
use crate::settings::{Setting, SettingsError};
use crate::show;
use crate::terminal::safe_line;
use crate::words::Moments;

impl<D: Desktop> Controller<D> {
    /// All of them, as they are in the file.
    pub(super) fn settings(&mut self) -> Result<Answer, Refused> {
        let settings = self.desktop.read_settings().map_err(refused)?;
        Ok(Answer::Settings(show::settings_json(&settings, self.desktop.settings_file())))
    }

    /// Gives one another value, or its own where none is given, and follows it at once.
    pub(super) fn set(
        &mut self,
        name: &str,
        value: Option<&str>,
        moments: &Moments,
    ) -> Result<Answer, Refused> {
        let setting = Setting::named(name).ok_or_else(|| Refused {
            code: "no-setting",
            message: format!("no setting is called “{}”", safe_line(name)),
        })?;
        let value = value.map(|typed| setting.parse(typed)).transpose();
        let value = value.map_err(|error| Refused { code: "not-a-value", message: error.to_string() })?;
        self.desktop.put_setting(setting, value).map_err(refused)?;
        let settings = self.desktop.read_settings().map_err(refused)?;
        let list = show::settings_json(&settings, self.desktop.settings_file());
        self.reload(settings, moments);
        Ok(Answer::Settings(list))
    }
}

fn refused(error: SettingsError) -> Refused {
    Refused { code: "settings", message: error.to_string() }
}

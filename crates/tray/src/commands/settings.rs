//! `settings`: lists, shows and changes what can be set by its name.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::cli::{AboutSetting, SettingsWish};
use crate::exit::Exit;
use crate::settings::Setting;
use crate::show;
use crate::terminal::safe_line;

pub(super) async fn settings(outside: &Outside, wish: SettingsWish) -> Result<Exit, CommandError> {
    let file = &outside.settings;
    match wish.about {
        None if wish.json => print([show::to_json(&show::settings_json(&file.read()?, file.path()), true)?])?,
        None => print(show::settings_list(&file.read()?, outside.look))?,
        Some(AboutSetting::Get { name }) => {
            let setting = named(&name)?;
            print([setting.kind.show(&setting.of(&file.read()?))])?;
        }
        Some(AboutSetting::Set { name, value }) => {
            let setting = named(&name)?;
            let value = setting.parse(&value).map_err(|error| CommandError::Usage(error.to_string()))?;
            change(outside, setting, Some(value)).await?;
        }
        Some(AboutSetting::Reset { name }) => change(outside, named(&name)?, None).await?,
    }
    Ok(Exit::Done)
}

fn named(name: &str) -> Result<&'static Setting, CommandError> {
    Setting::named(name).ok_or_else(|| {
        let name = safe_line(name);
        CommandError::Usage(format!(
            "no setting is called “{name}”; `presence-tray settings` lists them with what they do"
        ))
    })
}

async fn change(
    outside: &Outside,
    setting: &Setting,
    value: Option<serde_json::Value>,
) -> Result<(), CommandError> {
    outside.settings.put(setting, value)?;
    reload().await;
    let now = setting.kind.show(&setting.of(&outside.settings.read()?));
    print([format!("{} is {now}.", setting.name)])?;
    Ok(())
}

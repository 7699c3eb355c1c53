//! `settings`: lists, shows and changes what can be set by its name.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::cli::{AboutSetting, SettingsWish, typed};
use crate::exit::Exit;
use crate::settings::Setting;
use crate::show;
use crate::terminal::safe_line;
use crate::words::{Words, say, takes};

pub(super) async fn settings(outside: &Outside, wish: SettingsWish) -> Result<Exit, CommandError> {
    let file = &outside.settings;
    match wish.about {
        None if wish.json => print([show::to_json(&show::settings_json(&file.read()?, file.path()), true)?])?,
        None => print(show::settings_list(&file.read()?, outside.look, outside.words))?,
        Some(AboutSetting::Get { name }) => {
            let setting = named(&name, outside.words)?;
            print([setting.kind.show(&setting.of(&file.read()?))])?;
        }
        Some(AboutSetting::Set { name, value }) => {
            let setting = named(&name, outside.words)?;
            let value = setting.parse(&value).map_err(|_| {
                let takes = takes(&setting.kind, outside.words);
                CommandError::Usage(say!(
                    outside.words,
                    "setting-takes",
                    setting = setting.name,
                    takes = takes
                ))
            })?;
            change(outside, setting, Some(value)).await?;
        }
        Some(AboutSetting::Reset { name }) => change(outside, named(&name, outside.words)?, None).await?,
    }
    Ok(Exit::Done)
}

fn named(name: &str, words: Words) -> Result<&'static Setting, CommandError> {
    Setting::named(name).ok_or_else(|| {
        let (name, command) = (safe_line(name), typed::SETTINGS);
        CommandError::Usage(say!(words, "no-setting-called", name = name, command = command))
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
    print([say!(outside.words, "setting-is", setting = setting.name, value = now)])?;
    Ok(())
}

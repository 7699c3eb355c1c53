//! `settings`: lists, shows and changes what can be set by its name.

use std::time::Duration;

use super::ask::{follow, settings as running};
use super::{CommandError, Outside, print};
use crate::cli::{AboutSetting, SettingsWish, typed};
use crate::exit::Exit;
use crate::settings::{Kind, Setting};
use crate::show;
use crate::terminal::safe_line;
use crate::words::{Words, not_a_value, say, takes, told};

/// The system is waited for so long: one that shows a dialog takes longer than anybody waits at a terminal.
const LOOKS: u32 = 30;
const LOOKED_EACH: Duration = Duration::from_millis(100);

pub(super) async fn settings(outside: &Outside, wish: SettingsWish) -> Result<Exit, CommandError> {
    let file = &outside.settings;
    match wish.about {
        None => {
            let (settings, running) = (file.read()?, running().await);
            if wish.json {
                let list = running.unwrap_or_else(|| {
                    show::settings_json(&settings, file.path(), crate::logbook::file().as_deref())
                });
                print([show::to_json(&list, true)?])?;
            } else {
                print(show::settings_list(&settings, running.as_ref(), outside.look, outside.words))?;
            }
        }
        Some(AboutSetting::Get { name }) => {
            let setting = named(&name, outside.words)?;
            print([setting.kind.show(&setting.of(&file.read()?))])?;
        }
        Some(AboutSetting::Set { name, value }) => {
            let setting = named(&name, outside.words)?;
            let value = setting.parse(&value).map_err(|error| {
                let why = not_a_value(&error, takes(&setting.kind));
                CommandError::Usage(outside.words.says(&why))
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
    let typed_now = value.as_ref().map(|value| setting.kind.show(value));
    outside.settings.put(setting, value)?;
    let now = setting.kind.show(&setting.of(&outside.settings.read()?));
    print([say!(outside.words, "setting-is", setting = setting.name, value = now)])?;
    // A running program follows it, and one that could not follow it before tries again.
    if follow(setting.name, typed_now).await
        && setting.kind == Kind::Shortcut
        && !setting.of(&outside.settings.read()?).is_null()
    {
        print([said_of(setting, outside.words).await])?;
    }
    Ok(())
}

/// What the system says of a setting that it has to follow, as soon as it is known.
async fn said_of(setting: &Setting, words: Words) -> String {
    for _ in 0..LOOKS {
        let list = running().await;
        let listed = list.iter().flat_map(|list| &list.settings).find(|one| one.name == setting.name);
        if let Some(note) = listed.and_then(|one| one.note.as_ref()) {
            return told(note, words);
        }
        tokio::time::sleep(LOOKED_EACH).await;
    }
    say!(words, "told-not-yet", command = typed::SETTINGS)
}

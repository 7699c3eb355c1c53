//! `sites list` and `sites set`.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::cli::typed;
use crate::exit::Exit;
use crate::password::PasswordSource as _;
use crate::settings::SiteSetting;
use crate::show;
use crate::terminal::safe_line;
use crate::words::{not_a_value, say, site_takes};

pub(super) fn list(outside: &Outside, json: bool) -> Result<Exit, CommandError> {
    let settings = outside.settings.read()?;
    let is_set = |name: &str| outside.passwords.variable(name).is_some();
    if json {
        print([show::to_json(&show::listed(&settings, outside.clock.wall(), is_set), true)?])?;
    } else if settings.sites.is_empty() {
        print([say!(outside.words, "no-sites-add-one", command = typed::ADD)])?;
    } else {
        let now = outside.clock.wall();
        print(show::site_list(&settings, now, is_set, outside.look, outside.words))?;
    }
    Ok(Exit::Done)
}

pub(super) async fn set(
    outside: &Outside,
    name: &str,
    setting: &SiteSetting,
    typed: &str,
) -> Result<Exit, CommandError> {
    let now = outside.clock.moments();
    let value = setting.parse(typed, &now).map_err(|error| {
        let why = not_a_value(&error, site_takes(&setting.kind).into());
        CommandError::Usage(outside.words.says(&why))
    })?;
    let name = outside.settings.change(|settings| {
        let name = settings.site(name).ok_or_else(|| settings.unknown(name))?.name.clone();
        for site in settings.sites.iter_mut().filter(|site| site.name == name) {
            setting.give(site, Some(value.clone()));
        }
        Ok::<_, CommandError>(name)
    })?;
    reload().await;
    let shown = safe_line(&setting.kind.show(&value));
    print([say!(
        outside.words,
        "site-setting-is",
        setting = setting.name,
        site = safe_line(&name),
        value = shown
    )])?;
    Ok(Exit::Done)
}

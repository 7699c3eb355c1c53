//! `sites list` and `sites set`.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::exit::Exit;
use crate::password::PasswordSource as _;
use crate::settings::AT_MOST_EVERY;
use crate::show;
use crate::terminal::safe_line;

pub(super) fn list(outside: &Outside, json: bool) -> Result<Exit, CommandError> {
    let settings = outside.settings.read()?;
    let is_set = |name: &str| outside.passwords.variable(name).is_some();
    if json {
        print([show::to_json(&show::listed(&settings, is_set), true)?])?;
    } else if settings.sites.is_empty() {
        print(["No site yet. Add one with: presence-tray sites add ADDRESS".to_owned()])?;
    } else {
        print(show::site_list(&settings, is_set, outside.look))?;
    }
    Ok(Exit::Done)
}

pub(super) async fn read_at_most_every(
    outside: &Outside,
    name: &str,
    value: &str,
) -> Result<Exit, CommandError> {
    let setting = AT_MOST_EVERY;
    let seconds = setting
        .parse(value)
        .ok_or_else(|| CommandError::Usage(format!("{} takes {}", setting.name, setting.takes())))?;
    let name = outside.settings.change(|settings| {
        let name = settings.site(name).ok_or_else(|| settings.unknown(name))?.name.clone();
        for site in settings.sites.iter_mut().filter(|site| site.name == name) {
            site.at_most_every = seconds;
        }
        Ok::<_, CommandError>(name)
    })?;
    reload().await;
    print([format!("{} of “{}” is {}.", setting.name, safe_line(&name), setting.show(seconds))])?;
    Ok(Exit::Done)
}

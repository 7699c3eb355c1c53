//! `sites list` and `sites remove`.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::exit::Exit;
use crate::password::PasswordSource as _;
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

pub(super) async fn remove(outside: &Outside, name: &str) -> Result<Exit, CommandError> {
    let removed = outside
        .settings
        .change(|settings| settings.remove(name).ok_or_else(|| CommandError::from(settings.unknown(name))))?;
    reload().await;
    print([
        format!("“{}” is forgotten.", safe_line(&removed.name)),
        "Its application password stays valid until you revoke it on your profile page on the site."
            .to_owned(),
    ])?;
    Ok(Exit::Done)
}

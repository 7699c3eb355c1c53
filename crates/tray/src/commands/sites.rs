//! `sites list`.

use super::{CommandError, Outside, print};
use crate::exit::Exit;
use crate::password::PasswordSource as _;
use crate::show;

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

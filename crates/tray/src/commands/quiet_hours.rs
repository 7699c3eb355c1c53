//! `quiet-hours`: a time of every day at which alerts are silent.

use super::ask::reload;
use super::{CommandError, Outside, print};
use crate::cli::QuietWish;
use crate::exit::Exit;
use crate::settings::{Day, QuietHours};
use crate::words::{hours, say};

pub(super) async fn quiet_hours(
    outside: &Outside,
    wish: Option<QuietWish>,
    days: Vec<Day>,
) -> Result<Exit, CommandError> {
    let set = match wish {
        None => outside.settings.read()?.alerts.quiet_hours,
        Some(wish) => {
            let hours = match wish {
                QuietWish::Off => None,
                QuietWish::At(hours) => Some(QuietHours { days, ..hours }),
            };
            outside.settings.change(|settings| {
                settings.alerts.quiet_hours.clone_from(&hours);
                Ok::<(), CommandError>(())
            })?;
            reload().await;
            hours
        }
    };
    print([match set {
        Some(set) => say!(outside.words, "quiet-hours-are", hours = hours(&set, outside.words)),
        None => say!(outside.words, "quiet-hours-are-none"),
    }])?;
    Ok(Exit::Done)
}

//! What a setting of a site may be.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use protocol::{SettingKind, SiteColour};
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::settings::Paused;
use crate::terminal::safe_line;
use crate::words::Moments;

/// A shorter silence is over before anything happens.
const SHORTEST: Duration = Duration::from_secs(60);
/// For a longer one alerts are switched off.
const LONGEST: Duration = Duration::from_secs(366 * 86_400);

/// What a setting of a site may be. All but a switch may be off, and are by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteKind {
    /// On or off.
    Switch {
        /// What it is by itself.
        default: bool,
    },
    /// A number of seconds.
    Seconds {
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A moment that is to come.
    Moment,
    /// One of eight colours.
    Colour,
    /// A short text on one line.
    Text {
        /// So many letters, at most.
        most: u32,
    },
}

impl SiteKind {
    /// The same for clients.
    #[must_use]
    pub fn to_protocol(&self) -> SettingKind {
        match *self {
            SiteKind::Switch { .. } => SettingKind::Switch,
            SiteKind::Seconds { least, most } => SettingKind::Seconds { least, most },
            SiteKind::Moment => SettingKind::Moment,
            SiteKind::Colour => SettingKind::Colour,
            SiteKind::Text { most } => SettingKind::Text { most },
        }
    }

    /// What it is by itself.
    #[must_use]
    pub fn default_value(&self) -> Value {
        match self {
            SiteKind::Switch { default } => Value::from(*default),
            _ => Value::Null,
        }
    }

    /// What it may be, in words.
    #[must_use]
    pub fn takes(&self) -> String {
        match self {
            SiteKind::Switch { .. } => "on or off".to_owned(),
            SiteKind::Seconds { least, most } => {
                format!("{least} to {most} seconds, such as 90, 90s or 5m, or off")
            }
            SiteKind::Moment => {
                "a length such as 30m or 8h, tomorrow (6:00), a time such as 2026-11-24T18:00:00Z, or off"
                    .to_owned()
            }
            SiteKind::Colour => {
                let names: Vec<&str> = SiteColour::ALL.iter().map(|colour| colour.name()).collect();
                format!("{}, or off", names.join(", "))
            }
            SiteKind::Text { most } => format!("up to {most} letters, or off"),
        }
    }

    /// What was typed as a value; `None` where it may not be that. Nothing stands for off.
    pub(super) fn parse(&self, typed: &str, now: &Moments) -> Option<Value> {
        let typed = typed.trim();
        let off = typed.eq_ignore_ascii_case("off");
        match self {
            SiteKind::Switch { .. } => match typed.to_lowercase().as_str() {
                "on" | "true" | "yes" => Some(true.into()),
                "off" | "false" | "no" => Some(false.into()),
                _ => None,
            },
            _ if off => Some(Value::Null),
            SiteKind::Seconds { least, most } => {
                let (number, unit) = match (typed.strip_suffix('m'), typed.strip_suffix('s')) {
                    (Some(minutes), _) => (minutes, 60),
                    (None, Some(seconds)) => (seconds, 1),
                    (None, None) => (typed, 1),
                };
                let seconds = number.trim_end().parse::<u32>().ok()?.checked_mul(unit)?;
                (*least..=*most).contains(&seconds).then(|| seconds.into())
            }
            SiteKind::Moment => moment(typed, now).map(|until| Value::from(until.to_string())),
            SiteKind::Colour => {
                let wanted = typed.to_lowercase();
                let colour = SiteColour::ALL.iter().find(|colour| colour.name() == wanted)?;
                Some(colour.name().into())
            }
            SiteKind::Text { .. } => self.text(typed).map(Value::from),
        }
    }

    /// A text as it is kept; `None` where it may not be that.
    pub(super) fn text(&self, typed: &str) -> Option<String> {
        let SiteKind::Text { most } = self else { return None };
        let typed = typed.trim();
        let letters = u32::try_from(typed.graphemes(true).count()).ok()?;
        // A letter can be made of any number of marks.
        let bytes = typed.len() <= 16 * usize::try_from(*most).ok()?;
        ((1..=*most).contains(&letters) && bytes && safe_line(typed) == typed).then(|| typed.to_owned())
    }

    /// A value as it is typed.
    #[must_use]
    pub fn show(&self, value: &Value) -> String {
        match (self, value) {
            (_, Value::Null | Value::Bool(false)) => "off".to_owned(),
            (_, Value::Bool(true)) => "on".to_owned(),
            (SiteKind::Seconds { .. }, seconds) => format!("{seconds}s"),
            (_, Value::String(text)) => text.clone(),
            (_, other) => other.to_string(),
        }
    }

    /// Seconds within the bounds.
    pub(super) fn seconds_within(&self, seconds: u32) -> u32 {
        match self {
            SiteKind::Seconds { least, most } => seconds.clamp(*least, *most),
            _ => seconds,
        }
    }
}

/// A moment to come: after a length of time, tomorrow, or as it is written.
fn moment(typed: &str, now: &Moments) -> Option<Timestamp> {
    let at = now.wall;
    let until = match typed {
        "tomorrow" => match Paused::until_tomorrow(at, &now.zone) {
            Paused::Until(until) => until,
            Paused::UntilResumed => return None,
        },
        _ => match typed.parse::<SignedDuration>() {
            Ok(length) => at.checked_add(length).ok()?,
            Err(_) => typed.parse().ok()?,
        },
    };
    let length = Duration::try_from(until.duration_since(at)).ok()?;
    // To the second: nobody writes more.
    let until = Timestamp::from_second(until.as_second()).ok()?;
    (SHORTEST..=LONGEST).contains(&length).then_some(until)
}

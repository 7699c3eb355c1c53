//! What a setting may be.

use protocol::SettingKind;
use serde_json::Value;
use thiserror::Error;

use crate::settings::{Day, QuietHours};
use crate::shortcut::{NotAShortcut, Shortcut};

/// What a setting may be, and what it is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On or off.
    Switch {
        /// What it is by itself.
        default: bool,
    },
    /// A number of minutes.
    Minutes {
        /// What it is by itself.
        default: u32,
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A time of every day, or of some days of the week; by itself none.
    QuietHours,
    /// One of a few words.
    Choice {
        /// The words.
        options: &'static [&'static str],
        /// What it is by itself.
        default: &'static str,
    },
    /// A key with what is held with it; by itself none.
    Shortcut,
}

/// What was typed is not what a setting may be. It is not repeated: it may be a password.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{name} takes {takes}{}", .why.map_or_else(String::new, |why| format!(": {why}")))]
pub struct NotAValue {
    /// The setting.
    pub name: &'static str,
    /// What it takes, in words.
    pub takes: String,
    /// Why what was typed is not that, where there is more to say.
    pub why: Option<NotAShortcut>,
}

impl Kind {
    /// The same for clients.
    #[must_use]
    pub fn to_protocol(&self) -> SettingKind {
        match *self {
            Kind::Switch { .. } => SettingKind::Switch,
            Kind::Minutes { least, most, .. } => SettingKind::Minutes { least, most },
            Kind::QuietHours => SettingKind::QuietHours,
            Kind::Shortcut => SettingKind::Shortcut,
            Kind::Choice { options, .. } => {
                SettingKind::Choice { options: options.iter().map(|option| (*option).to_owned()).collect() }
            }
        }
    }

    /// What it is by itself; nothing where that is none.
    #[must_use]
    pub fn default_value(&self) -> Value {
        match self {
            Kind::Switch { default } => Value::from(*default),
            Kind::Minutes { default, .. } => Value::from(*default),
            Kind::QuietHours | Kind::Shortcut => Value::Null,
            Kind::Choice { default, .. } => (*default).into(),
        }
    }

    /// What it may be, in words.
    #[must_use]
    pub fn takes(&self) -> String {
        match self {
            Kind::Switch { .. } => "on or off".to_owned(),
            Kind::Minutes { least, most, .. } => format!("{least} to {most} minutes, such as 45 or 45m"),
            Kind::QuietHours => "a time such as 22:00-07:00 or 22:00-07:00 mon,tue, or off".to_owned(),
            Kind::Shortcut => {
                "a key with ctrl, alt or super, such as ctrl+alt+w or super+shift+space, or off".to_owned()
            }
            Kind::Choice { options, .. } => match options.split_last() {
                Some((last, [])) => (*last).to_owned(),
                Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
                None => String::new(),
            },
        }
    }

    /// What was typed as a value; `None` where it may not be that. Nothing stands for no quiet hours.
    pub(super) fn parse(&self, typed: &str) -> Option<Value> {
        let typed = typed.trim();
        match self {
            Kind::Switch { .. } => match typed.to_lowercase().as_str() {
                "on" | "true" | "yes" => Some(true.into()),
                "off" | "false" | "no" => Some(false.into()),
                _ => None,
            },
            Kind::Minutes { least, most, .. } => {
                let bare = typed.strip_suffix("min").or_else(|| typed.strip_suffix('m')).unwrap_or(typed);
                let minutes: u32 = bare.trim_end().parse().ok()?;
                (*least..=*most).contains(&minutes).then(|| minutes.into())
            }
            Kind::Choice { options, .. } => {
                options.iter().copied().find(|option| option.eq_ignore_ascii_case(typed)).map(Value::from)
            }
            Kind::QuietHours | Kind::Shortcut if typed.eq_ignore_ascii_case("off") => Some(Value::Null),
            Kind::Shortcut => Some(typed.parse::<Shortcut>().ok()?.to_string().into()),
            Kind::QuietHours => {
                let (hours, days) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
                let mut hours: QuietHours = hours.parse().ok()?;
                for day in days.split(',').map(str::trim).filter(|day| !day.is_empty()) {
                    hours.days.push(<Day as clap::ValueEnum>::from_str(day, true).ok()?);
                }
                serde_json::to_value(hours).ok()
            }
        }
    }

    /// Why it may not be what was typed, where there is more to say than what it may be.
    fn refused(&self, typed: &str) -> Option<NotAShortcut> {
        let refused = matches!(self, Kind::Shortcut).then(|| typed.parse::<Shortcut>().err()).flatten();
        refused.filter(|why| *why != NotAShortcut::NotUnderstood)
    }

    /// A value as it is typed.
    #[must_use]
    pub fn show(&self, value: &Value) -> String {
        match (self, value) {
            (Kind::Switch { .. }, Value::Bool(true)) => "on".to_owned(),
            (Kind::Switch { .. } | Kind::QuietHours | Kind::Shortcut, Value::Bool(false) | Value::Null) => {
                "off".to_owned()
            }
            (Kind::Minutes { .. }, minutes) => format!("{minutes}m"),
            (Kind::Choice { .. } | Kind::Shortcut, Value::String(word)) => word.clone(),
            (_, value) => match serde_json::from_value::<QuietHours>(value.clone()) {
                Ok(hours) => hours.typed(),
                Err(_) => value.to_string(),
            },
        }
    }

    /// The nearest value that it may be, where this is a number and is not one.
    pub(super) fn nearest(&self, value: &Value) -> Option<Value> {
        let (Kind::Minutes { least, most, .. }, number) = (self, value.as_f64()?) else { return None };
        let nearest = if number < f64::from(*least) {
            least
        } else if number > f64::from(*most) {
            most
        } else {
            return None;
        };
        Some(Value::from(*nearest))
    }
}

impl super::Setting {
    /// What was typed as a value.
    ///
    /// # Errors
    /// [`NotAValue`] where it may not be that.
    pub fn parse(&self, typed: &str) -> Result<Value, NotAValue> {
        let why = || self.kind.refused(typed);
        let not = || NotAValue { name: self.name, takes: self.kind.takes(), why: why() };
        self.kind.parse(typed).ok_or_else(not)
    }
}

//! Everything that can be set for one site by its name: what it means, and what it may be.

mod kind;

use jiff::Timestamp;
use serde_json::Value;
use wordpress::{Saying, saying};

use super::defined::NotAValue;
use super::site::StoredSite;
use crate::words::{Moments, site_takes};

pub use kind::SiteKind;

/// One setting of a site.
#[derive(Debug)]
pub struct SiteSetting {
    /// Its name, as it is typed.
    pub name: &'static str,
    /// What it may be, and what it is by itself.
    pub kind: SiteKind,
    /// What it means, in a sentence.
    pub doc: &'static str,
    of: fn(&StoredSite) -> Value,
    put: fn(&mut StoredSite, Value),
}

/// All of them, in the order in which they are listed.
pub static SITE_SETTINGS: &[&SiteSetting] =
    &[&ALERTS, &MUTED_UNTIL, &READING, &FAVOURITE, &GROUP, &INITIALS, &COLOUR, &AT_MOST_EVERY];

const ALERTS: SiteSetting = SiteSetting {
    name: "alerts",
    kind: SiteKind::Switch { default: true },
    doc: "tells what happens on the site; off mutes it",
    of: |site| Value::from(!site.muted.site),
    put: |site, value| {
        site.muted.site = value == Value::Bool(false);
        // Who wants to hear of it does not want to wait for that.
        if !site.muted.site {
            site.muted.until = None;
        }
    },
};

const MUTED_UNTIL: SiteSetting = SiteSetting {
    name: "muted-until",
    kind: SiteKind::Moment,
    doc: "keeps the site silent until then",
    of: |site| site.muted.until.map_or(Value::Null, |until| Value::from(until.to_string())),
    put: |site, value| site.muted.until = value.as_str().and_then(|until| until.parse().ok()),
};

const READING: SiteSetting = SiteSetting {
    name: "reading",
    kind: SiteKind::Switch { default: true },
    doc: "reads the site; off leaves it alone until you switch it on again",
    of: |site| Value::from(!site.stopped),
    put: |site, value| site.stopped = value == Value::Bool(false),
};

const FAVOURITE: SiteSetting = SiteSetting {
    name: "favourite",
    kind: SiteKind::Switch { default: false },
    doc: "keeps the site among the first in the menu and in the window",
    of: |site| Value::from(site.favourite),
    put: |site, value| site.favourite = value == Value::Bool(true),
};

const GROUP: SiteSetting = SiteSetting {
    name: "group",
    kind: SiteKind::Text { most: 40 },
    doc: "the name under which the window shows the site together with others, such as that of a client",
    of: |site| text(site.shown.group.as_deref()),
    put: |site, value| site.shown.group = value.as_str().map(str::to_owned),
};

const INITIALS: SiteSetting = SiteSetting {
    name: "initials",
    kind: SiteKind::Text { most: 2 },
    doc: "the letters that stand before the site's name in the menu and in the window; those of its name by themselves, where a colour is set",
    of: |site| text(site.shown.initials.as_deref()),
    put: |site, value| site.shown.initials = value.as_str().map(str::to_owned),
};

const COLOUR: SiteSetting = SiteSetting {
    name: "colour",
    kind: SiteKind::Colour,
    doc: "the colour of the letters' ground",
    of: |site| serde_json::to_value(site.shown.colour).unwrap_or_default(),
    put: |site, value| site.shown.colour = serde_json::from_value(value).unwrap_or_default(),
};

/// Below 15 s nothing is read anyway but in a hurry; after an hour what is shown of a site is a memory.
const AT_MOST_EVERY: SiteSetting = SiteSetting {
    name: "at-most-every",
    kind: SiteKind::Seconds { least: 15, most: 3600 },
    doc: "the site is read no more often than this, also while a post of it is yours, and by “read now”: alerts come that much later",
    of: |site| site.at_most_every.map_or(Value::Null, Value::from),
    put: |site, value| {
        site.at_most_every = value.as_u64().and_then(|seconds| seconds.try_into().ok());
    },
};

fn text(text: Option<&str>) -> Value {
    text.map_or(Value::Null, Value::from)
}

impl SiteSetting {
    /// The setting with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static SiteSetting> {
        SITE_SETTINGS.iter().copied().find(|setting| setting.name == name)
    }

    /// What it is for a site now. A moment that is over is none.
    #[must_use]
    pub fn of(&self, site: &StoredSite, now: Timestamp) -> Value {
        let value = (self.of)(site);
        let is_over = |value: &Value| {
            value.as_str().and_then(|at| at.parse().ok()).is_some_and(|at: Timestamp| at <= now)
        };
        if self.kind == SiteKind::Moment && is_over(&value) { Value::Null } else { value }
    }

    /// Gives a site this value, or its own where there is none.
    pub fn give(&self, site: &mut StoredSite, value: Option<Value>) {
        (self.put)(site, value.unwrap_or_else(|| self.kind.default_value()));
    }

    /// What was typed as a value.
    ///
    /// # Errors
    /// [`NotAValue`] where it may not be that.
    pub fn parse(&self, typed: &str, now: &Moments) -> Result<Value, NotAValue> {
        self.kind.parse(typed, now).ok_or_else(|| NotAValue {
            name: self.name,
            takes: self.kind.takes(),
            why: None,
        })
    }
}

/// What a site has in the file where that is more or less than it may be, and what is used, in a sentence.
#[must_use]
pub(super) fn beyond(site: &StoredSite) -> Option<Saying> {
    let seconds = site.at_most_every?;
    let used = AT_MOST_EVERY.kind.seconds_within(seconds);
    let SiteSetting { name, kind, .. } = AT_MOST_EVERY;
    let used_is = kind.show(&used.into());
    let said = || {
        saying!(
            "setting-of-site-beyond",
            setting = name,
            site = &site.name,
            takes = site_takes(&kind),
            used = used_is
        )
    };
    (used != seconds).then(said)
}

/// Seconds between two readings within their bounds.
pub(super) fn floor_within(seconds: u32) -> u32 {
    AT_MOST_EVERY.kind.seconds_within(seconds)
}

/// Whether a list that anybody may have written may say so of how a site is shown.
pub(super) fn may_be_shown(group: Option<&str>, initials: Option<&str>) -> bool {
    let may = |setting: &SiteSetting, typed: Option<&str>| {
        typed.is_none_or(|typed| setting.kind.text(typed).as_deref() == Some(typed))
    };
    may(&GROUP, group) && may(&INITIALS, initials)
}

/// The table of `docs/settings.md`.
#[must_use]
pub fn table() -> String {
    let mut text =
        "| setting of a site | by itself | what it may be | what it does |\n|---|---|---|---|\n".to_owned();
    for SiteSetting { name, kind, doc, .. } in SITE_SETTINGS {
        let default = kind.show(&kind.default_value());
        text += &format!("| `{name}` | {default} | {} | {doc} |\n", kind.takes());
    }
    text
}

#[cfg(test)]
mod tests;

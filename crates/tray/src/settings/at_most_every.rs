//! How often a site is read at most, as the user chose for it.

use super::site::StoredSite;
use crate::show::quoted;

/// What the setting of a site may be, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct AtMostEvery {
    /// Its name, as it is typed.
    pub name: &'static str,
    /// The fewest.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// What it means, in a sentence.
    pub doc: &'static str,
}

/// The setting. Below 15 s nothing is read anyway but in a hurry; after an hour what is shown of a site is a memory.
pub const AT_MOST_EVERY: AtMostEvery = AtMostEvery {
    name: "at-most-every",
    least: 15,
    most: 3600,
    doc: "the site is read no more often than this, also while a post of it is yours, and by “read now”: alerts come that much later",
};

impl AtMostEvery {
    /// What it may be, in words.
    #[must_use]
    pub fn takes(&self) -> String {
        format!("{} to {} seconds, such as 90, 90s or 5m, or off", self.least, self.most)
    }

    /// What was typed as seconds; nothing within for off, `None` where it may not be that.
    #[must_use]
    pub fn parse(&self, typed: &str) -> Option<Option<u32>> {
        let typed = typed.trim();
        if typed.eq_ignore_ascii_case("off") {
            return Some(None);
        }
        let (number, unit) = match (typed.strip_suffix('m'), typed.strip_suffix('s')) {
            (Some(minutes), _) => (minutes, 60),
            (None, Some(seconds)) => (seconds, 1),
            (None, None) => (typed, 1),
        };
        let seconds = number.trim_end().parse::<u32>().ok()?.checked_mul(unit)?;
        (self.least..=self.most).contains(&seconds).then_some(Some(seconds))
    }

    /// A value as it is typed.
    #[must_use]
    pub fn show(&self, seconds: Option<u32>) -> String {
        seconds.map_or_else(|| "off".to_owned(), |seconds| format!("{seconds}s"))
    }

    /// What a site has in the file where that is more or less than it may be, and what is used, in words.
    #[must_use]
    pub fn beyond(&self, site: &StoredSite) -> Option<String> {
        let seconds = site.at_most_every?;
        let used = seconds.clamp(self.least, self.most);
        let (name, takes) = (quoted(&site.name), self.takes());
        (used != seconds).then(|| format!("{} of {name} takes {takes}; {used}s is used", self.name))
    }
}

/// The table of `docs/settings.md`.
#[must_use]
pub fn table() -> String {
    let AtMostEvery { name, doc, .. } = AT_MOST_EVERY;
    let takes = AT_MOST_EVERY.takes();
    format!(
        "| setting of a site | by itself | what it may be | what it does |\n|---|---|---|---|\n| `{name}` | off | {takes} | {doc} |\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::testing::stored;

    #[test]
    fn it_is_read_as_it_is_typed_and_written_as_it_is_read() {
        for (typed, seconds) in
            [("15", Some(15)), ("90s", Some(90)), ("5m", Some(300)), ("3600 s", Some(3600)), ("OFF", None)]
        {
            assert_eq!(AT_MOST_EVERY.parse(typed), Some(seconds), "{typed}");
            assert_eq!(AT_MOST_EVERY.parse(&AT_MOST_EVERY.show(seconds)), Some(seconds));
        }
        for wrong in ["", "14", "3601", "61m", "-60", "soon", "1h", "99999999999", "71582789m"] {
            assert_eq!(AT_MOST_EVERY.parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_beyond_its_bounds_is_used_as_the_nearest_that_is_not() {
        for (there, used) in [(Some(1), 15), (Some(60), 60), (Some(u32::MAX), 3600), (None, 0)] {
            let site = StoredSite { at_most_every: there, ..stored("Blog") };
            assert_eq!(site.floor().as_secs(), used);
            let beyond = AT_MOST_EVERY.beyond(&site);
            assert_eq!(beyond.is_some(), matches!(there, Some(1 | u32::MAX)), "{beyond:?}");
        }
    }
}

//! What the user wants to be told, and when.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Time as TimeOfDay, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use presence::alerts::Kinds;
use serde::{Deserialize, Serialize};

/// What the user wants to be told, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AlertSettings {
    /// Somebody saved a post while the user has it open. Default on.
    pub saved: bool,
    /// Somebody is changing a post of the user's. Default on.
    pub changing: bool,
    /// Somebody opened a post of the user's. Default on.
    pub opened: bool,
    /// The user opened a post that somebody is in. Default on.
    pub already_in: bool,
    /// A program acting for somebody changed a post of the user's. Default on.
    pub agents: bool,
    /// Somebody joined the user in real-time editing. Default off.
    pub joined: bool,
    /// What the user chose to hear of besides: people who come, posts that are opened or become free. Default on.
    pub watched: bool,
    /// Until when alerts are paused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused: Option<Paused>,
    /// Every day in this time alerts are paused. Default none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet_hours: Option<QuietHours>,
    /// What this version does not know.
    #[serde(flatten)]
    pub other: serde_json::Map<String, serde_json::Value>,
}

/// Until when alerts are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paused {
    /// Until then.
    Until(Timestamp),
    /// Until the user resumes.
    UntilResumed,
}

impl Paused {
    /// A pause until 6:00 of the next day, local time.
    #[must_use]
    pub fn until_tomorrow(now: Timestamp, zone: &TimeZone) -> Paused {
        let morning =
            now.to_zoned_datetime(zone.clone()).date().tomorrow().and_then(|day| {
                day.to_datetime(TimeOfDay::constant(6, 0, 0, 0)).to_zoned_datetime(zone.clone())
            });
        // At the end of what the calendar knows there is no next morning.
        Paused::Until(morning.map_or(Timestamp::MAX, |morning| morning.timestamp()))
    }
}

/// A time of every day, or of some days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QuietHours {
    /// When it begins, local time.
    pub from: Clock,
    /// When it ends, local time; the next day where it is not later than `from`.
    pub until: Clock,
    /// The days on which it begins; all of them where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
}

/// A time of day to the minute, written `22:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock(TimeOfDay);

/// A day of the week, written `mon`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the days of the week")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Default for AlertSettings {
    fn default() -> AlertSettings {
        let Kinds { saved, changing, opened, already_in, agents, joined, watched } = Kinds::default();
        AlertSettings {
            saved,
            changing,
            opened,
            already_in,
            agents,
            joined,
            watched,
            paused: None,
            quiet_hours: None,
            other: serde_json::Map::new(),
        }
    }
}

impl AlertSettings {
    /// The kinds of alerts.
    #[must_use]
    pub fn kinds(&self) -> Kinds {
        Kinds {
            saved: self.saved,
            changing: self.changing,
            opened: self.opened,
            already_in: self.already_in,
            agents: self.agents,
            joined: self.joined,
            watched: self.watched,
        }
    }
}

impl QuietHours {
    /// When the quiet hours that `at` lies in end; none where it lies in none.
    #[must_use]
    pub fn end_of(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = at.to_zoned_datetime(zone.clone()).date();
        // They began yesterday or today.
        [today.yesterday().ok()?, today].into_iter().filter(|date| self.begins_on(date.weekday())).find_map(
            |date| {
                let last = if self.until.0 > self.from.0 { date } else { date.tomorrow().ok()? };
                let from = date.to_datetime(self.from.0).to_zoned_datetime(zone.clone()).ok()?.timestamp();
                let until = last.to_datetime(self.until.0).to_zoned_datetime(zone.clone()).ok()?.timestamp();
                (from <= at && at < until).then_some(until)
            },
        )
    }

    /// When quiet hours begin next after `at`.
    #[must_use]
    pub fn next_after(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let today = at.to_zoned_datetime(zone.clone()).date();
        (0..=7_i64).filter_map(|days| today.checked_add(days.days()).ok()).find_map(|date| {
            let from = date.to_datetime(self.from.0).to_zoned_datetime(zone.clone()).ok()?.timestamp();
            (self.begins_on(date.weekday()) && from > at).then_some(from)
        })
    }

    fn begins_on(&self, day: Weekday) -> bool {
        self.days.is_empty() || self.days.iter().any(|named| named.weekday() == day)
    }
}

/// `22:00-07:00`, every day.
impl FromStr for QuietHours {
    type Err = NotQuietHours;

    fn from_str(text: &str) -> Result<QuietHours, NotQuietHours> {
        let (from, until) = text.split_once(['-', '–']).ok_or(NotQuietHours)?;
        let clock = |text: &str| text.trim().parse::<Clock>().map_err(|_| NotQuietHours);
        let (from, until) = (clock(from)?, clock(until)?);
        if from == until { Err(NotQuietHours) } else { Ok(QuietHours { from, until, days: Vec::new() }) }
    }
}

impl QuietHours {
    /// As `settings set` takes them: `22:00-07:00 mon,fri`.
    #[must_use]
    pub fn typed(&self) -> String {
        let days: Vec<String> = self.days.iter().map(|day| day.to_string().to_lowercase()).collect();
        let hours = format!("{}-{}", self.from, self.until);
        if days.is_empty() { hours } else { format!("{hours} {}", days.join(",")) }
    }
}

impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}–{}", self.from, self.until)?;
        let mut between = " on ";
        for day in &self.days {
            write!(f, "{between}{day}")?;
            between = ", ";
        }
        Ok(())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Day::Mon => "Mon",
            Day::Tue => "Tue",
            Day::Wed => "Wed",
            Day::Thu => "Thu",
            Day::Fri => "Fri",
            Day::Sat => "Sat",
            Day::Sun => "Sun",
        })
    }
}

impl Day {
    fn weekday(self) -> Weekday {
        match self {
            Day::Mon => Weekday::Monday,
            Day::Tue => Weekday::Tuesday,
            Day::Wed => Weekday::Wednesday,
            Day::Thu => Weekday::Thursday,
            Day::Fri => Weekday::Friday,
            Day::Sat => Weekday::Saturday,
            Day::Sun => Weekday::Sunday,
        }
    }
}

impl FromStr for Clock {
    type Err = NotAClock;

    fn from_str(text: &str) -> Result<Clock, NotAClock> {
        TimeOfDay::strptime("%H:%M", text).map(Clock).map_err(|_| NotAClock)
    }
}

impl TryFrom<String> for Clock {
    type Error = NotAClock;

    fn try_from(text: String) -> Result<Clock, NotAClock> {
        text.parse()
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> String {
        clock.to_string()
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// What was written is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is written as 22:00")]
pub struct NotAClock;

/// What was written is no time of every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("quiet hours are written as 22:00-07:00")]
pub struct NotQuietHours;

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::Offset;

    fn hours(from: &str, until: &str, days: &[Day]) -> QuietHours {
        QuietHours { from: from.parse().unwrap(), until: until.parse().unwrap(), days: days.to_vec() }
    }

    /// 2026-11-24 is a Tuesday; the zone is an hour ahead of UTC.
    fn at(clock: &str) -> Timestamp {
        format!("2026-11-{clock}:00+01:00").parse().unwrap()
    }

    fn end(hours: &QuietHours, now: &str) -> Option<Timestamp> {
        hours.end_of(at(now), &TimeZone::fixed(Offset::constant(1)))
    }

    #[test]
    fn a_night_goes_over_midnight() {
        let night = hours("22:00", "07:00", &[]);
        for (now, until) in [
            ("24T21:59", None),
            ("24T22:00", Some("25T07:00")),
            ("25T03:00", Some("25T07:00")),
            ("25T07:00", None),
        ] {
            assert_eq!(end(&night, now), until.map(at), "{now}");
        }
    }

    #[test]
    fn a_day_of_the_week_is_the_one_on_which_they_begin() {
        let tuesday = hours("22:00", "07:00", &[Day::Tue]);
        assert_eq!(end(&tuesday, "25T03:00"), Some(at("25T07:00")));
        assert_eq!(end(&tuesday, "25T23:00"), None);
        let zone = TimeZone::fixed(Offset::constant(1));
        assert_eq!(tuesday.next_after(at("24T21:00"), &zone), Some(at("24T22:00")));
        assert_eq!(tuesday.next_after(at("24T22:30"), &zone).unwrap().to_string(), "2026-12-01T21:00:00Z");
    }

    #[test]
    fn quiet_hours_are_typed_and_shown() {
        assert_eq!("22:00-07:00".parse::<QuietHours>().unwrap().to_string(), "22:00–07:00");
        assert_eq!(hours("18:00", "08:00", &[Day::Mon, Day::Fri]).to_string(), "18:00–08:00 on Mon, Fri");
        for wrong in ["22:00", "22:00-22:00", "22-7", "a-b", ""] {
            assert!(wrong.parse::<QuietHours>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn settings_read_as_they_are_written() {
        let text = r#"{"opened":false,"paused":{"until":"2026-11-24T10:00:00Z"},
            "quiet_hours":{"from":"22:00","until":"07:00","days":["mon"]},"later":1}"#;
        let settings: AlertSettings = serde_json::from_str(text).unwrap();
        assert!(!settings.kinds().opened && settings.kinds().saved && !settings.kinds().joined);
        assert_eq!(settings.quiet_hours.as_ref().unwrap().from.to_string(), "22:00");
        let written = serde_json::to_value(&settings).unwrap();
        assert_eq!(written["later"], 1);
        assert_eq!(written["quiet_hours"]["days"][0], "mon");
        assert_eq!(written["paused"]["until"], "2026-11-24T10:00:00Z");
        for wrong in ["7", "25:00", "07:60", "seven"] {
            assert!(wrong.parse::<Clock>().is_err(), "{wrong}");
        }
    }
}

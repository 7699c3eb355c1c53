//! What of a settings file this version understands: everything but what it does not, each for itself.

use std::collections::BTreeSet;

use serde::Deserialize as _;
use serde_json::{Map, Value, json};

use super::migrations::VERSION;
use super::site::Settings;

/// An object with more fields than this is understood as a whole or not at all: trying them takes so many times as long.
const MOST_FIELDS: usize = 256;

/// The settings as far as they are understood.
#[derive(Debug)]
pub(super) struct Understood {
    pub settings: Settings,
    /// Where something is that is not, as JSON pointers into the file.
    pub left_out: BTreeSet<String>,
}

/// Understands a file whose top is an object. What can not be understood costs itself only: a field, a site, a post
/// in a list.
pub(super) fn understand(file: &Value) -> Understood {
    let mut left_out = BTreeSet::new();
    if let Ok(settings) = Settings::deserialize(file) {
        return Understood { settings, left_out };
    }
    let mut sound = Map::new();
    for (key, value) in file.as_object().into_iter().flatten() {
        let alone = |value: &Value| Settings::deserialize(&json!({"version": VERSION, key: value})).is_ok();
        let part = Part { fits: &alone, at: below("", key) };
        if let Some(value) = part.sound(value, &mut left_out) {
            sound.insert(key.clone(), value);
        }
    }
    sound.insert("version".to_owned(), file.get("version").cloned().unwrap_or(VERSION.into()));
    // Each part fits alone, so all of them fit together.
    let settings = Settings::deserialize(Value::Object(sound)).unwrap_or_default();
    Understood { settings, left_out }
}

/// The pointer of what is in a place.
pub(super) fn below(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// A part of the file.
struct Part<'a> {
    /// Whether the settings can be read with this in its place.
    fits: &'a dyn Fn(&Value) -> bool,
    at: String,
}

impl Part<'_> {
    /// As much of a value as can be read; `None` where that is nothing.
    fn sound(&self, value: &Value, left_out: &mut BTreeSet<String>) -> Option<Value> {
        if (self.fits)(value) {
            return Some(value.clone());
        }
        let mut inside = BTreeSet::new();
        let sound = match value {
            Value::Array(elements) => Some(self.elements(elements, &mut inside)),
            Value::Object(fields) if fields.len() <= MOST_FIELDS => self.fields(fields, &mut inside),
            _ => None,
        };
        let sound = sound.filter(|sound| (self.fits)(sound));
        match &sound {
            Some(_) => left_out.extend(inside),
            None => drop(left_out.insert(self.at.clone())),
        }
        sound
    }

    fn elements(&self, elements: &[Value], left_out: &mut BTreeSet<String>) -> Value {
        let fits = |element: &Value| (self.fits)(&json!([element]));
        let sound = elements.iter().enumerate().filter_map(|(index, element)| {
            Part { fits: &fits, at: below(&self.at, &index.to_string()) }.sound(element, left_out)
        });
        Value::Array(sound.collect())
    }

    fn fields(&self, fields: &Map<String, Value>, left_out: &mut BTreeSet<String>) -> Option<Value> {
        if (self.fits)(&json!({})) {
            // Nothing is needed: each field that fits to those before it is taken.
            let mut taken = Map::new();
            for (key, value) in fields {
                if let Some(value) = self.field(&taken, key, value, left_out) {
                    taken.insert(key.clone(), value);
                }
            }
            return Some(Value::Object(taken));
        }
        // Some fields are needed. One that is at fault alone can be found.
        fields.iter().find_map(|(key, value)| {
            let mut others = fields.clone();
            others.remove(key);
            let mut inside = BTreeSet::new();
            let field = self.field(&others, key, value, &mut inside);
            match field {
                Some(value) => drop(others.insert(key.clone(), value)),
                None if (self.fits)(&Value::Object(others.clone())) => {}
                // It is not this one.
                None => return None,
            }
            left_out.extend(inside);
            Some(Value::Object(others))
        })
    }

    /// As much of a field as fits to others.
    fn field(
        &self,
        others: &Map<String, Value>,
        key: &str,
        value: &Value,
        left_out: &mut BTreeSet<String>,
    ) -> Option<Value> {
        let fits = |value: &Value| {
            let mut all = others.clone();
            all.insert(key.to_owned(), value.clone());
            (self.fits)(&Value::Object(all))
        };
        Part { fits: &fits, at: below(&self.at, key) }.sound(value, left_out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left_out(file: &Value) -> (Settings, Vec<String>) {
        let Understood { settings, left_out } = understand(file);
        (settings, left_out.into_iter().collect())
    }

    #[test]
    fn what_is_not_understood_costs_itself_only() {
        let (settings, left_out) = left_out(&json!({"version": 2, "focus": 7, "theme": [1], "sites": [
            {"name": "Blog", "user_id": 1, "favourite": "very", "stopped": true, "network": 1},
            5,
            {"name": "Shop", "muted": {"site": true, "people": [3, "Ann", 4],
                "posts": [{"type": "page", "id": 7}, {"type": "page"}]}},
        ], "alerts": {"saved": "loud", "opened": false, "quiet_hours": 3}}));
        assert_eq!(
            left_out,
            [
                "/alerts/quiet_hours",
                "/alerts/saved",
                "/focus",
                "/sites/0/favourite",
                "/sites/0/network",
                "/sites/1",
                "/sites/2/muted/people/1",
                "/sites/2/muted/posts/1"
            ]
        );
        let names: Vec<&str> = settings.sites.iter().map(|site| site.name.as_str()).collect();
        assert_eq!((names.as_slice(), settings.sites[0].stopped), (&["Blog", "Shop"][..], true));
        let muted = &settings.sites[1].muted;
        assert!(muted.site && muted.chosen.people == [3, 4] && muted.chosen.posts.len() == 1);
        assert!(settings.alerts.saved && !settings.alerts.opened);
    }

    #[test]
    fn a_value_of_a_later_version_falls_back_for_itself() {
        let hours = json!({"from": "22:00", "until": "07:00", "days": ["mon", "holidays"]});
        let (settings, left) =
            left_out(&json!({"version": 2, "alerts": {"quiet_hours": hours, "paused": "in_meetings"}}));
        assert_eq!(left, ["/alerts/paused", "/alerts/quiet_hours/days/1"]);
        assert_eq!(settings.alerts.quiet_hours.unwrap().days.len(), 1);
        assert_eq!(settings.alerts.paused, None);
        // Of quiet hours without an end nothing is left.
        let (_, left) = left_out(&json!({"version": 2, "alerts": {"quiet_hours": {"from": "22:00"}}}));
        assert_eq!(left, ["/alerts/quiet_hours"]);
    }

    #[test]
    fn what_is_all_well_is_taken_as_it_is() {
        let (settings, left) =
            left_out(&json!({"version": 2, "sites": [{"name": "a/b", "later": {"x": 1}}]}));
        assert!(left.is_empty() && settings.sites[0].other["later"]["x"] == 1);
        assert_eq!(below("/a", "b/c~d"), "/a/b~1c~0d");
    }

    #[test]
    fn a_huge_file_of_nonsense_is_done_with_in_time() {
        let fields: Map<String, Value> = (0..20_000).map(|n| (n.to_string(), json!(n))).collect();
        let mut site = fields;
        site.insert("favourite".to_owned(), json!("very"));
        let sites: Vec<Value> =
            (0..5_000).map(|n| json!({"name": n, "favourite": n})).chain([json!(site)]).collect();
        let (settings, left) = left_out(&json!({"version": 2, "sites": sites}));
        assert_eq!((settings.sites.len(), left.len()), (5_000, 10_001));
    }
}

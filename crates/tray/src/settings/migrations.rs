//! From the shape of one version of the settings file to that of the next.

use serde_json::Value;

/// The version of the shape that this program writes.
pub const VERSION: u32 = 2;
/// The first version whose programs can read the shape that this program writes. Written into the file, so that an
/// earlier program knows that it may read it.
pub(super) const READABLE_FROM: u32 = 1;

/// Makes the shape of a version out of that of the version before. What it does not know it leaves as it is.
type Migration = fn(Value) -> Value;

/// The migrations, each to the version after its own: the first one from version 1 to 2.
const MIGRATIONS: &[Migration] = &[without_queries];

/// The settings in the shape of this version, from that of `version`. Later versions are left as they are.
pub(super) fn migrate(settings: Value, version: u64) -> Value {
    migrate_by(MIGRATIONS, settings, version)
}

/// The same by other migrations; the first of them is from version 1.
fn migrate_by(migrations: &[Migration], settings: Value, version: u64) -> Value {
    let before = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    let mut settings = settings;
    for (migration, to) in migrations.iter().zip(2_u64..).skip(before) {
        settings = migration(settings);
        if let Some(settings) = settings.as_object_mut() {
            settings.insert("version".to_owned(), to.into());
        }
    }
    settings
}

/// To version 2: addresses of sites without query and fragment. Version 1 kept what was typed, which can hold a secret.
fn without_queries(mut settings: Value) -> Value {
    let sites = settings.get_mut("sites").and_then(Value::as_array_mut);
    for address in sites.into_iter().flatten().filter_map(|site| site.get_mut("address")) {
        if let Some(bare) = address.as_str().and_then(|typed| typed.split(['?', '#']).next()) {
            *address = Value::from(bare);
        }
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const VERSION_1: &str = include_str!("../../tests/settings/version-1.json");
    const VERSION_2: &str = include_str!("../../tests/settings/version-2.json");

    #[test]
    fn there_is_a_migration_from_every_version() {
        assert_eq!(MIGRATIONS.len() + 1, VERSION as usize);
        const { assert!(READABLE_FROM <= VERSION) }
    }

    #[test]
    fn a_file_of_version_1_loses_what_was_typed_behind_addresses_and_nothing_else() {
        let first: Value = serde_json::from_str(VERSION_1).unwrap();
        let migrated = migrate(first, 1);
        assert_eq!(migrated, serde_json::from_str::<Value>(VERSION_2).unwrap());
        assert!(VERSION_1.contains("token=") && !migrated.to_string().contains("token="));
        assert_eq!(migrate(migrated.clone(), 2), migrated, "what is of this version stays");
        assert_eq!(migrate(migrated.clone(), 9), migrated, "what is of a later one stays");
    }

    #[test]
    fn what_a_migration_does_not_understand_stays() {
        for odd in [json!({"sites": {"a": 1}}), json!({"sites": [5, null, {"address": 7}, {}]}), json!({})] {
            let mut expected = odd.clone();
            expected["version"] = json!(2);
            assert_eq!(migrate(odd, 1), expected);
        }
    }

    #[test]
    fn migrations_follow_each_other() {
        let migrations: [Migration; 2] = [
            |mut settings| {
                settings["names"] = json!([settings["name"]]);
                settings
            },
            |mut settings| {
                settings["count"] = json!(settings["names"].as_array().unwrap().len());
                settings
            },
        ];
        let migrated = migrate_by(&migrations, json!({"version": 1, "name": "a"}), 1);
        assert_eq!(migrated, json!({"version": 3, "name": "a", "names": ["a"], "count": 1}));
        let migrated = migrate_by(&migrations, json!({"version": 2, "names": ["a", "b"]}), 2);
        assert_eq!(migrated, json!({"version": 3, "names": ["a", "b"], "count": 2}));
    }
}

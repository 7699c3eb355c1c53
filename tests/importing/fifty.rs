//! Fifty sites at once, while the tray runs.

use std::time::{Duration, Instant};

use presence_tray_tests::desktop::Profile;
use simulator::{PhpFatal, Rule, Trouble};

use crate::agency::{Agency, IMPORT, password, said};

const SITES: usize = 50;
/// Sites that are broken, each in a way of its own.
const WRONG_PASSWORD: usize = 7;
const NO_PLUGIN: usize = 23;
const FATAL: usize = 41;

/// What the running tray says of its sites.
async fn status(profile: &Profile) -> Vec<serde_json::Value> {
    let ended = profile.command(&["status", "--json"]).await.unwrap();
    let told: serde_json::Value = serde_json::from_str(&ended.said.join("\n")).unwrap_or_default();
    told["sites"].as_array().cloned().unwrap_or_default()
}

/// Waits until the running tray has read so many sites, and tells how long that took from `begun` on.
async fn read(agency: &Agency, count: usize, begun: Instant) -> Duration {
    loop {
        let sites = status(&agency.profile).await;
        let read = sites.iter().filter(|site| site["state"] == "read").count();
        if read == count {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < IMPORT, "{read} of {count} were read: {sites:?}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test]
async fn fifty_sites_are_watched_within_a_minute_and_the_three_broken_ones_named() {
    let agency = Agency::with(SITES).await;
    let (host, _notices) = agency.desktop().await;
    let tray = agency.profile.start().unwrap();
    host.until(IMPORT, "there is an item", |look| look.tooltip == "No site yet").await;
    let trouble = |site: usize, trouble: Trouble| {
        agency.server.world().trouble(agency.sites[site], trouble);
    };
    trouble(NO_PLUGIN, Trouble::PluginInactive);
    trouble(FATAL, Trouble::PhpFatal(PhpFatal::Handled));
    let line = |site: usize| match site {
        WRONG_PASSWORD => format!("{}\trobin\tnotThePasswordOfIt\n", agency.address(site)),
        site => agency.line(site),
    };
    let lines: String = (0..SITES).map(line).collect();
    let failed = agency.path("failed.csv");

    let begun = Instant::now();
    let ended = agency.import(&lines, &["--failed", &failed]).await;
    let imported = begun.elapsed();
    let watched = read(&agency, SITES - 3, begun).await;
    println!("{SITES} sites: imported after {imported:?}, {} watched and read after {watched:?}", SITES - 3);

    let said = said(&ended, SITES);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("Sites: 47 added, 3 failed."), "{said}");
    for (site, short) in [
        (WRONG_PASSWORD, "sign in again"),
        (NO_PLUGIN, "no presence plugin"),
        (FATAL, "answers with an error"),
    ] {
        let named = format!("✗ {}: {short}", agency.address(site));
        assert!(said.contains(&named) && said.contains(&format!("1 × {short}. To do: ")), "{named}: {said}");
    }
    let (named, kept) = agency.entries().await;
    assert_eq!((named.len(), kept.len()), (47, 47));
    assert!(!std::fs::read_to_string(agency.profile.settings_file()).unwrap().contains("pwOfSite"));
    let public = String::from_utf8_lossy(&tray.public().unwrap()).into_owned();
    assert!(!public.contains("pwOfSite"));

    // What failed can be run again: once mended, those three are added.
    let list = std::fs::read_to_string(&failed).unwrap();
    assert_eq!(list.lines().count(), 4, "{list}");
    assert!(!list.contains("pwOfSite") && !list.contains("notThePassword"), "{list}");
    for site in [NO_PLUGIN, FATAL] {
        agency.server.world().site_mut(agency.sites[site]).troubles.clear();
    }
    let again: String = (0..SITES)
        .filter(|site| list.contains(&format!("{},", agency.address(*site))))
        .map(|site| agency.line(site))
        .collect();
    assert_eq!(again.lines().count(), 3);
    let ended = agency.import(&again, &["--failed", &failed]).await;
    assert!(ended.status.success(), "{ended:?}");
    assert!(ended.said.join("\n").contains("Sites: 3 added."), "{ended:?}");
    assert_eq!(std::fs::read_to_string(&failed).unwrap(), "address,name,user,reason\n");
    read(&agency, SITES, Instant::now()).await;
    let judged = agency.server.world().conduct.violations();
    let rude = [Rule::TwoAtOnce, Rule::ForeignCredential, Rule::AfterRefusal, Rule::Writes];
    assert!(judged.iter().all(|one| !rude.contains(&one.rule)), "{judged:?}");
    assert_ne!(password(0), password(1), "each site has its own");
}

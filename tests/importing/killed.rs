//! The program is killed at any moment of adding, changing and removing: at the next start no site is half there.

use std::time::Duration;

use crate::agency::{Agency, IMPORT, password};

/// So many kills while the program is at work. Each kind of work has a third of them, more or less.
const MOMENTS: usize = 200;

/// Whether the settings and the keychain agree, and nothing is unfinished.
async fn agree(agency: &Agency) -> Option<String> {
    let (named, kept) = agency.entries().await;
    let unfinished = agency.settings()["unfinished"].clone();
    (named != kept || unfinished.as_array().is_some_and(|list| !list.is_empty()))
        .then(|| format!("{named:?} in the settings, {kept:?} in the keychain, {unfinished} unfinished"))
}

/// Starts the tray, which ends what was left unfinished, and waits until settings and keychain agree. Tells whether
/// anything was left.
async fn next_start(agency: &Agency, what: &str) -> bool {
    if agree(agency).await.is_none() {
        return false;
    }
    let tray = agency.profile.start().unwrap();
    let begun = std::time::Instant::now();
    while let Some(half) = agree(agency).await {
        assert!(begun.elapsed() < IMPORT, "{what}: {half}; the tray says {:?}", tray.said());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tray.ask_to_end();
    tray.ends().await.unwrap();
    true
}

#[tokio::test]
async fn no_site_is_half_there_after_200_kills() {
    let agency = Agency::with(2).await;
    let (_host, _notices) = agency.desktop().await;
    let mut chance = fastrand::Rng::with_seed(20);
    // How long each takes undisturbed; killed within that and a little more.
    let mut usual = [Duration::from_millis(150); 3];
    let (mut killed, mut ended, mut left) = (0, 0, 0);
    for moment in 0..MOMENTS * 3 {
        if killed == MOMENTS {
            break;
        }
        let kind = moment % 3;
        let site = agency.address(0);
        let there = agency.settings()["sites"].as_array().is_some_and(|sites| !sites.is_empty());
        // What is to be changed or removed is there, what is to be added is not.
        if kind != 0 && !there {
            assert!(agency.import(&agency.line(0), &[]).await.status.success());
        } else if kind == 0 && there {
            agency.profile.command(&["sites", "remove", "Site 00", "--keep-password"]).await.unwrap();
        }
        let begun = std::time::Instant::now();
        let process = match kind {
            0 => agency.profile.fed(&["sites", "import", "--with-passwords"], agency.line(0)),
            1 => agency
                .profile
                .fed(&["sites", "connect", "Site 00", "--password-stdin"], format!("{}\n", password(0))),
            _ => agency.profile.fed(&["sites", "remove", "Site 00", "--keep-password"], ""),
        };
        let mut process = process.unwrap();
        if moment < 3 {
            // Undisturbed, to learn how long it takes.
            process.ended(IMPORT).await.unwrap();
            usual[kind] = begun.elapsed();
            continue;
        }
        let within = usual[kind].mul_f64(1.1);
        tokio::time::sleep(within.mul_f64(chance.f64())).await;
        // A computer that is busier now than at first, or less busy, is followed.
        if process.runs() {
            killed += 1;
            usual[kind] = usual[kind].mul_f64(1.02);
        } else {
            ended += 1;
            usual[kind] = usual[kind].mul_f64(0.95);
        }
        process.crash().await.unwrap();
        left += usize::from(next_start(&agency, &format!("moment {moment}, kind {kind}, {site}")).await);
    }
    println!("{killed} were killed at work, {ended} had ended, {left} left something unfinished");
    assert!(killed == MOMENTS && left > 0, "{killed} killed, {ended} ended, {left} left");
}

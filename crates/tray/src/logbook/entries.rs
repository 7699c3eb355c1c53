//! Every line of the log but those of requests, which `wordpress` writes by the names of what is asked for. They are made of numbers and of names that this
//! program gives, never of what a site, a user or another program says.

use std::panic;

use presence::alerts::Kind;
use presence::cadence::Why;

use super::LogLevel;
use crate::controller::TrayHost;
use crate::monitor::Report;

/// The number of a site, as the settings list it.
fn number(site: usize) -> usize {
    site + 1
}

/// The program starts, or is set otherwise.
pub(crate) fn started(sites: usize, level: LogLevel) {
    let (version, os, architecture) =
        (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    log::info!("presence-tray {version} starts on {os} {architecture}: {sites} sites, log {level:?}");
}

/// The program ends.
pub(crate) fn ended() {
    log::info!("presence-tray ends");
}

/// What is written changes.
pub(crate) fn level(level: LogLevel) {
    log::info!("log {level:?}");
}

/// A site can not be read.
pub(crate) fn fault(site: usize, code: &'static str) {
    log::warn!("site {}: fault {code}", number(site));
}

/// A site can be read again.
pub(crate) fn fault_over(site: usize) {
    log::warn!("site {}: read again", number(site));
}

/// A site is not read any more, by an error of this program.
pub(crate) fn lost(site: usize) {
    log::error!("site {}: its task ended", number(site));
}

/// A site was read, or could not be.
pub(crate) fn reported(report: &Report) {
    let Report { site, requests, slept, outcome, .. } = report;
    let came = match outcome {
        Ok(_) => "read",
        Err(fault) => fault.code(),
    };
    log::debug!("site {}: {came}, {requests} requests{}", number(*site), if *slept { ", slept" } else { "" });
}

/// A site is read in another rhythm.
pub(crate) fn cadence(site: usize, why: Why) {
    log::debug!("site {}: cadence {why:?}", number(site));
}

/// An alert was told.
pub(crate) fn alert(site: usize, kind: &Kind) {
    // The name alone: what it is about follows it.
    let name = format!("{kind:?}");
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    log::info!("site {}: alert {name}", number(site));
}

/// A notification is shown, in the place of the one with the same number.
pub(crate) fn notice(id: u64) {
    log::info!("notification {id} shown");
}

/// A notification is taken back.
pub(crate) fn withdrawn(id: u64) {
    log::info!("notification {id} taken back");
}

/// Something shows the tray's items, or does not.
pub(crate) fn tray_host(host: TrayHost) {
    match host {
        TrayHost::There => log::info!("tray host there"),
        TrayHost::Absent | TrayHost::NoBus => log::warn!("tray host {host:?}"),
    }
}

/// A window is opened.
pub(crate) fn window(opened: bool) {
    if opened {
        log::info!("window opened");
    } else {
        log::warn!("window could not be opened");
    }
}

/// Something is wrong with the settings.
pub(crate) fn findings(count: usize) {
    log::warn!("settings: {count} findings");
}

/// A panic is written with its place, and without what it says.
pub fn write_panics() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        match panic.location() {
            Some(place) => log::error!("panic at {}:{}", place.file(), place.line()),
            None => log::error!("panic"),
        }
        // This may be the last that the program does. A disk that stands still is not waited for.
        log::logger().flush();
        before(panic);
    }));
}

//! What is kept of how the window looks, in the file of the store plugin.

use protocol::Kept;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Error, StoreExt as _};

/// The file in the application's data folder that keeps what belongs to the window.
pub(crate) const FILE: &str = "window.json";
const KEY: &str = "look";
/// From half the usual size to twice as large.
const ZOOM: std::ops::RangeInclusive<f64> = 0.5..=2.0;
/// So many folded groups are kept, with names no longer than this, in bytes.
const FOLDED: (usize, usize) = (1000, 200);
/// So much of what was chosen is kept, with names no longer than this, in bytes.
const RECENT: (usize, usize) = (20, 300);

/// A language has no longer tag than this, in bytes.
const TAG: usize = 35;

/// What was kept; what nobody chose yet where nothing was, or nothing that is understood.
pub(crate) fn read<R: Runtime>(app: &AppHandle<R>) -> Result<Kept, Error> {
    let kept = app.store(FILE)?.get(KEY).and_then(|value| serde_json::from_value(value).ok());
    Ok(within(kept.unwrap_or_default()))
}

/// Keeps it.
pub(crate) fn write<R: Runtime>(app: &AppHandle<R>, kept: &Kept) -> Result<(), Error> {
    let store = app.store(FILE)?;
    store.set(KEY, serde_json::to_value(kept)?);
    store.save()
}

/// The same within its bounds.
pub(crate) fn within(mut kept: Kept) -> Kept {
    kept.zoom = if kept.zoom.is_finite() { kept.zoom.clamp(*ZOOM.start(), *ZOOM.end()) } else { 1.0 };
    for (names, (most, longest)) in [(&mut kept.folded, FOLDED), (&mut kept.recent, RECENT)] {
        names.retain(|name| name.len() <= longest);
        names.truncate(most);
    }
    kept.language.take_if(|tag| tag.len() > TAG);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zoom_at_which_nothing_can_be_read_is_not_kept() {
        for (zoom, kept) in [(1.25, 1.25), (0.01, 0.5), (40.0, 2.0), (f64::NAN, 1.0)] {
            assert_eq!(within(Kept { zoom, ..Kept::default() }).zoom, kept);
        }
        let folded = vec!["x".repeat(201), "quiet".to_owned()];
        assert_eq!(within(Kept { folded, ..Kept::default() }).folded, ["quiet"]);
        let recent = vec!["site shop.example".to_owned(); 40];
        assert_eq!(within(Kept { recent, ..Kept::default() }).recent.len(), 20);
        for (tag, kept) in [("pt-BR", Some("pt-BR")), (&*"x".repeat(36), None)] {
            let language = Some(tag.to_owned());
            assert_eq!(within(Kept { language, ..Kept::default() }).language.as_deref(), kept);
        }
    }
}

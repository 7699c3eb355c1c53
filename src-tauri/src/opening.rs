//! How the window opens.

use protocol::WindowPage;
use tauri::{App, Url, WebviewWindowBuilder};

use crate::link::{First, Link};
use crate::{console, place, report};

/// The page that is asked for by `--page`; where who is where is shown otherwise.
pub(crate) fn page(mut arguments: impl Iterator<Item = String>) -> WindowPage {
    let named = arguments.find(|argument| argument == "--page").and_then(|_| arguments.next());
    match named.as_deref() {
        Some("add-site") => WindowPage::AddSite,
        Some("settings") => WindowPage::Settings,
        Some("switcher") => WindowPage::Switcher,
        _ => WindowPage::Now,
    }
}

/// Opens the window, unless another one is open: then that one comes to the front, and this program ends.
///
/// # Errors
/// The system refuses a window.
pub(crate) fn open(app: &mut App, page: WindowPage) -> Result<(), Box<dyn std::error::Error>> {
    let first = tauri::async_runtime::block_on(First::at_start(page));
    if matches!(first, Some(First::OpenElsewhere)) {
        app.handle().exit(0);
        return Ok(());
    }
    tauri::Manager::manage(app, Link::start_with(app.handle().clone(), first, page));
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    // While it is worked on, the page comes from the server that makes it.
    let made = app.config().build.dev_url.clone().filter(|_| cfg!(dev));
    let is_made = move |url: &Url| made.as_ref().is_some_and(|made| made.origin() == url.origin());
    let window = WebviewWindowBuilder::from_config(app.handle(), &config)?
        // The page is the program's own, and stays it.
        .on_navigation(move |url| {
            url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost") || is_made(url)
        })
        .build()?;
    console::tell(&window)?;
    if let Err(error) = place::restore(app.handle()) {
        // It opens at its usual place.
        report(error.as_ref());
    }
    // Only there: it would be seen to move otherwise.
    Ok(window.show()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_or_the_usual_one() {
        let of = |arguments: &[&str]| page(arguments.iter().map(|argument| (*argument).to_owned()));
        assert_eq!(of(&["--page", "settings"]), WindowPage::Settings);
        assert_eq!(of(&["--page", "add-site"]), WindowPage::AddSite);
        assert_eq!(of(&["--page", "switcher"]), WindowPage::Switcher);
        assert_eq!(of(&["--page", "elsewhere"]), WindowPage::Now);
        assert_eq!(of(&["settings"]), WindowPage::Now);
    }
}

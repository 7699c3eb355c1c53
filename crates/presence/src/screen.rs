//! Names of WordPress screens.

use std::borrow::Cow;

use crate::reading::ScreenRef;

/// Screen ids of WordPress 7.1 (contract 2.4) and what a person calls the screen. The ids of editors are
/// not here: whoever is in one is named with the post.
const SCREENS: &[(&str, &str)] = &[
    ("attachment", "A media file"),
    ("comment", "A comment"),
    ("customize", "Customizer"),
    ("dashboard", "Dashboard"),
    ("edit-category", "Categories"),
    ("edit-comments", "Comments"),
    ("edit-page", "Pages"),
    ("edit-post", "Posts"),
    ("edit-post_tag", "Tags"),
    ("edit-wp_block", "Patterns"),
    ("erase-personal-data", "Erase personal data"),
    ("export", "Export"),
    ("export-personal-data", "Export personal data"),
    ("front", "Viewing the site"),
    ("import", "Import"),
    ("login", "Signing in"),
    ("media", "Add media"),
    ("my-sites", "My sites"),
    ("nav-menus", "Menus"),
    ("options-discussion", "Settings: Discussion"),
    ("options-general", "Settings: General"),
    ("options-media", "Settings: Media"),
    ("options-permalink", "Settings: Permalinks"),
    ("options-privacy", "Settings: Privacy"),
    ("options-reading", "Settings: Reading"),
    ("options-writing", "Settings: Writing"),
    ("page", "Editing a page"),
    ("plugin-editor", "Plugin files"),
    ("plugin-install", "Add plugins"),
    ("plugins", "Plugins"),
    ("post", "Editing a post"),
    ("profile", "Own profile"),
    ("site-editor", "Site Editor"),
    ("site-health", "Site Health"),
    ("theme-editor", "Theme files"),
    ("theme-install", "Add themes"),
    ("themes", "Themes"),
    ("tools", "Tools"),
    ("update-core", "Updates"),
    ("upload", "Media library"),
    ("user", "Add user"),
    ("user-edit", "A user"),
    ("users", "Users"),
    ("widgets", "Widgets"),
    ("wp_block", "Editing a pattern"),
];

/// What a person calls the screen: this program's own name for a screen of WordPress, otherwise the
/// title that the site sends, otherwise what the id says. Untrusted text in the latter two cases.
///
/// Somebody viewing the site is named with the title of the page where it is known.
#[must_use]
pub fn label(screen: &ScreenRef) -> Cow<'_, str> {
    let title = screen.title.as_deref().filter(|title| !title.trim().is_empty());
    if &*screen.id == "front"
        && let Some(title) = title
    {
        return Cow::Owned(format!("Viewing “{title}”"));
    }
    if let Some(known) = known(&screen.id) {
        return Cow::Borrowed(known);
    }
    if let Some(title) = title {
        return Cow::Borrowed(title);
    }
    if let Some(known) = screen.id.strip_suffix("-network").and_then(known) {
        return Cow::Owned(format!("Network: {known}"));
    }
    Cow::Owned(readable(&screen.id))
}

fn known(id: &str) -> Option<&'static str> {
    let index = SCREENS.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
    SCREENS.get(index).map(|(_, name)| *name)
}

/// What an id of a plugin's screen says: `toplevel_page_form-entries` is "Form entries".
fn readable(id: &str) -> String {
    let (name, list) = match id.split_once("_page_") {
        Some((_, slug)) => (slug, false),
        None => id.strip_prefix("edit-").map_or((id, false), |of| (of, true)),
    };
    let words = name.replace(['-', '_'], " ");
    let words = words.trim();
    let mut letters = words.chars();
    match letters.next() {
        None => "Another screen".to_owned(),
        Some(first) if list => format!("List: {}{}", first.to_uppercase(), letters.as_str()),
        Some(first) => format!("{}{}", first.to_uppercase(), letters.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(id: &str, title: Option<&str>) -> ScreenRef {
        ScreenRef { id: id.into(), title: title.map(Into::into), ..ScreenRef::default() }
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(SCREENS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn screens_read_as_people_call_them() {
        for (id, title, expected) in [
            ("edit-post", None, "Posts"),
            ("edit-post", Some("Beiträge"), "Posts"),
            ("post", Some("Edit Post"), "Editing a post"),
            ("upload", None, "Media library"),
            ("front", Some("Autumn"), "Viewing “Autumn”"),
            ("front", None, "Viewing the site"),
            ("edit-book", None, "List: Book"),
            ("edit-book", Some("Books"), "Books"),
            ("toplevel_page_form-entries", None, "Form entries"),
            ("woocommerce_page_wc-orders", Some("Orders"), "Orders"),
            ("plugins-network", None, "Network: Plugins"),
            ("", None, "Another screen"),
            ("---", None, "Another screen"),
        ] {
            assert_eq!(label(&screen(id, title)), expected, "{id}");
        }
    }
}

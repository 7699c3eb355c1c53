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

/// What a person calls a screen. What the site sends, and what ids say, is untrusted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name<'a> {
    /// A screen of WordPress with this id.
    Known(&'static str),
    /// The same of a network.
    OfNetwork(&'static str),
    /// A page of the site, with its title.
    Viewing(&'a str),
    /// The title that the site sends.
    Titled(&'a str),
    /// The list of what the id names.
    ListOf(String),
    /// What the id says.
    Readable(String),
    /// The id says nothing.
    Unknown,
}

/// What a person calls the screen: what WordPress calls one of its own, otherwise the title that the site sends, otherwise
/// what the id says.
///
/// Somebody viewing the site is named with the title of the page where it is known.
#[must_use]
pub fn name(screen: &ScreenRef) -> Name<'_> {
    let title = screen.title.as_deref().filter(|title| !title.trim().is_empty());
    match (known(&screen.id), title) {
        (Some(("front", _)), Some(title)) => Name::Viewing(title),
        (Some((id, _)), _) => Name::Known(id),
        (None, Some(title)) => Name::Titled(title),
        (None, None) => match screen.id.strip_suffix("-network").and_then(known) {
            Some((id, _)) => Name::OfNetwork(id),
            None => readable(&screen.id),
        },
    }
}

/// [`name`] in English, as programs read it.
#[must_use]
pub fn label(screen: &ScreenRef) -> Cow<'_, str> {
    let english = |id: &str| known(id).map_or("", |(_, name)| name);
    match name(screen) {
        Name::Known(id) => Cow::Borrowed(english(id)),
        Name::OfNetwork(id) => Cow::Owned(format!("Network: {}", english(id))),
        Name::Viewing(title) => Cow::Owned(format!("Viewing “{title}”")),
        Name::Titled(title) => Cow::Borrowed(title),
        Name::ListOf(name) => Cow::Owned(format!("List: {name}")),
        Name::Readable(name) => Cow::Owned(name),
        Name::Unknown => Cow::Borrowed("Another screen"),
    }
}

/// The ids of the screens of WordPress.
pub fn ids() -> impl Iterator<Item = &'static str> {
    SCREENS.iter().map(|(id, _)| *id)
}

fn known(id: &str) -> Option<(&'static str, &'static str)> {
    let index = SCREENS.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
    SCREENS.get(index).copied()
}

/// What an id of a plugin's screen says: `toplevel_page_form-entries` is "Form entries".
fn readable(id: &str) -> Name<'static> {
    let (name, list) = match id.split_once("_page_") {
        Some((_, slug)) => (slug, false),
        None => id.strip_prefix("edit-").map_or((id, false), |of| (of, true)),
    };
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    let Some(first) = letters.next() else { return Name::Unknown };
    let name = format!("{}{}", first.to_uppercase(), letters.as_str());
    if list { Name::ListOf(name) } else { Name::Readable(name) }
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

//! Addresses that may be opened: a site's own, and no other, whatever the site sent.

use presence::PostRef;
use presence::reading::{Place, ScreenRef};
use url::Url;

use crate::watching::WatchedSite;

/// Where screens with an address of their own are, under wp-admin. The ids are those of WordPress 7.1 (contract 2.4).
const SCREENS: &[(&str, &str)] = &[
    ("edit-comments", "edit-comments.php"),
    ("edit-page", "edit.php?post_type=page"),
    ("edit-post", "edit.php"),
    ("media", "media-new.php"),
    ("nav-menus", "nav-menus.php"),
    ("options-discussion", "options-discussion.php"),
    ("options-general", "options-general.php"),
    ("options-media", "options-media.php"),
    ("options-permalink", "options-permalink.php"),
    ("options-privacy", "options-privacy.php"),
    ("options-reading", "options-reading.php"),
    ("options-writing", "options-writing.php"),
    ("plugin-install", "plugin-install.php"),
    ("plugins", "plugins.php"),
    ("site-editor", "site-editor.php"),
    ("site-health", "site-health.php"),
    ("theme-install", "theme-install.php"),
    ("themes", "themes.php"),
    ("tools", "tools.php"),
    ("update-core", "update-core.php"),
    ("upload", "upload.php"),
    ("users", "users.php"),
    ("widgets", "widgets.php"),
];

/// The address of a screen under wp-admin; none where the site's own address can not be opened.
fn admin(site: &WatchedSite, screen: &str) -> Option<Url> {
    let mut base = own(site)?;
    if !base.path().ends_with('/') {
        base.set_path(&format!("{}/", base.path()));
    }
    base.join("wp-admin/").ok()?.join(screen).ok()
}

/// The address of the site itself: over TLS, or to this computer.
fn own(site: &WatchedSite) -> Option<Url> {
    let mut own = Url::parse(site.own_url()).ok()?;
    own.set_query(None);
    own.set_fragment(None);
    may_open(&own).then_some(own)
}

/// Whether a browser may be sent there: WordPress without TLS is usual enough, other schemes are not WordPress.
fn may_open(address: &Url) -> bool {
    matches!(address.scheme(), "https" | "http")
        && address.username().is_empty()
        && address.password().is_none()
}

/// An address that the site sent, where it is one of the site's own.
fn of_the_site(site: &WatchedSite, sent: &str) -> Option<Url> {
    let sent = Url::parse(sent).ok().filter(may_open)?;
    (sent.origin() == own(site)?.origin()).then_some(sent)
}

/// wp-admin.
pub(super) fn dashboard(site: &WatchedSite) -> Option<Url> {
    admin(site, "")
}

/// The edit screen of a post.
pub(super) fn post(site: &WatchedSite, post: &PostRef) -> Option<Url> {
    let sent = site.roster().title(post).and_then(|title| of_the_site(site, &title.edit_link));
    sent.or_else(|| admin(site, &format!("post.php?post={}&action=edit", post.id)))
}

/// The screen that somebody is on, or the dashboard where it has no address that is known.
pub(super) fn screen(site: &WatchedSite, place: Option<&Place>) -> Option<Url> {
    let Some(Place::Screen(screen)) = place else { return dashboard(site) };
    known(screen).map_or_else(|| dashboard(site), |path| admin(site, &path))
}

fn known(screen: &ScreenRef) -> Option<String> {
    let at = SCREENS.binary_search_by(|(id, _)| (*id).cmp(&*screen.id)).ok();
    if let Some((_, path)) = at.and_then(|at| SCREENS.get(at)) {
        return Some((*path).to_owned());
    }
    if let ("front", Some(id)) = (&*screen.id, screen.viewed_post) {
        return Some(format!("../?p={id}"));
    }
    // Lists of other post types; an id that is no slug is not followed.
    let of = screen.id.strip_prefix("edit-")?;
    let slug = !of.is_empty() && of.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let taxonomy = matches!(of, "category" | "post_tag");
    match (slug, taxonomy) {
        (true, true) => Some(format!("edit-tags.php?taxonomy={of}")),
        (true, false) => Some(format!("edit.php?post_type={of}")),
        (false, _) => None,
    }
}

/// A site of the network, where it is at the same origin; the dashboard otherwise.
pub(super) fn sub_site(site: &WatchedSite, blog_id: u64) -> Option<Url> {
    let listed = site.network().into_iter().flat_map(|network| network.sites());
    let sent = listed.into_iter().find(|listed| listed.blog_id == blog_id)?.url.clone();
    of_the_site(site, &sent).or_else(|| dashboard(site))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{prices, user};
    use presence::alerts::Policy;
    use presence::reading::PostTitle;
    use presence::transition::Applied;
    use presence::{Reading, Time};

    fn site(own: &str) -> WatchedSite {
        WatchedSite::new("Site", own, own, user(1), Policy::default())
    }

    fn shown(address: Option<Url>) -> String {
        address.map_or_else(|| "none".to_owned(), |address| address.to_string())
    }

    fn at(id: &str) -> Place {
        Place::Screen(ScreenRef { id: id.into(), ..ScreenRef::default() }.into())
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(SCREENS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn screens_are_under_the_sites_own_address() {
        let site = site("https://example.com/blog");
        for (id, expected) in [
            ("upload", "https://example.com/blog/wp-admin/upload.php"),
            ("edit-book", "https://example.com/blog/wp-admin/edit.php?post_type=book"),
            ("edit-category", "https://example.com/blog/wp-admin/edit-tags.php?taxonomy=category"),
            ("edit-a&b=c", "https://example.com/blog/wp-admin/"),
            ("//evil.example", "https://example.com/blog/wp-admin/"),
            ("toplevel_page_x", "https://example.com/blog/wp-admin/"),
        ] {
            assert_eq!(shown(screen(&site, Some(&at(id)))), expected, "{id}");
        }
        assert_eq!(shown(screen(&site, None)), "https://example.com/blog/wp-admin/");
    }

    #[test]
    fn what_a_site_sends_is_opened_only_where_it_is_the_sites_own() {
        for (own, sent, expected) in [
            ("https://example.com/", "https://example.com/x?post=1", "https://example.com/x?post=1"),
            (
                "https://example.com/",
                "https://evil.example/x",
                "https://example.com/wp-admin/post.php?post=42&action=edit",
            ),
            (
                "https://example.com/",
                "http://example.com/x",
                "https://example.com/wp-admin/post.php?post=42&action=edit",
            ),
            (
                "https://example.com/",
                "javascript:alert(1)",
                "https://example.com/wp-admin/post.php?post=42&action=edit",
            ),
            (
                "https://example.com/",
                "https://u:p@example.com/",
                "https://example.com/wp-admin/post.php?post=42&action=edit",
            ),
            ("file:///etc/passwd", "file:///etc/passwd", "none"),
            ("", "https://example.com/", "none"),
        ] {
            let mut site = site(own);
            let title = PostTitle { title: "Prices".into(), edit_link: sent.into() };
            let reading = Reading { titles: vec![(prices(), title)], ..Reading::default() };
            let _: Applied = site.read(&reading, None, Time::from_secs(100_000)).applied;
            assert_eq!(shown(post(&site, &prices())), expected, "{own} {sent}");
        }
    }
}

//! A site that was found, for tests.

use wordpress::{Discovered, RestRoot, SiteIndex};

/// The site at this address, with the presence plugin and its usual page for approval.
pub(crate) fn discovered(url: &str) -> Discovered {
    let root: RestRoot = format!("{url}/wp-json/").parse().unwrap();
    let origin = root.origin();
    Discovered {
        index: SiteIndex {
            name: "Blog".to_owned(),
            home: Some(url.to_owned()),
            url: Some(url.to_owned()),
            namespaces: vec!["wp/v2".to_owned(), "wp-presence/v1".to_owned()],
            authorization: Some(format!("{origin}/wp-admin/authorize-application.php")),
            gmt_offset: None,
            timezone: None,
            closed_to_guests: false,
        },
        root,
        elsewhere: None,
        site_clock: None,
        tried: Vec::new(),
    }
}

//! `open`: a post, a dashboard or the window.

use url::Url;

use super::{CommandError, Outside, ask, print};
use crate::exit::Exit;
use crate::settings::StoredSite;
use crate::terminal::safe_line;
use crate::words::say;

pub(super) async fn open_site(
    outside: &Outside,
    site: Option<String>,
    post: Option<u64>,
) -> Result<Exit, CommandError> {
    let stored = match site {
        Some(name) => outside.settings.read()?.choose(&[name])?.pop(),
        None => None,
    };
    if ask::open(stored.as_ref().map(|stored| stored.name.clone()), post).await? {
        return Ok(Exit::Done);
    }
    // The window belongs to the running program; a browser does not.
    let stored = stored.ok_or(CommandError::NotRunning)?;
    let address = screen(&stored, post).ok_or_else(|| CommandError::incomplete(&stored.name))?;
    open::that_detached(address.as_str()).map_err(|error| {
        CommandError::Fault(say!(
            outside.words,
            "no-browser",
            why = error.to_string(),
            address = address.as_str()
        ))
    })?;
    print([say!(outside.words, "opened", address = safe_line(address.as_str()))])?;
    Ok(Exit::Done)
}

/// The edit screen of a post, or the dashboard: on the site's own address.
fn screen(stored: &StoredSite, post: Option<u64>) -> Option<Url> {
    let root = stored.root()?;
    let own = stored.wordpress.as_deref().and_then(|own| Url::parse(own).ok());
    let own = own.filter(|own| own.origin() == root.site_url().origin());
    let mut address = own.unwrap_or_else(|| root.site_url());
    if !matches!(address.scheme(), "http" | "https") {
        return None;
    }
    let path = address.path().trim_end_matches('/').to_owned();
    address.set_fragment(None);
    match post {
        Some(post) => {
            address.set_path(&format!("{path}/wp-admin/post.php"));
            address.set_query(Some(&format!("post={post}&action=edit")));
        }
        None => {
            address.set_path(&format!("{path}/wp-admin/"));
            address.set_query(None);
        }
    }
    Some(address)
}

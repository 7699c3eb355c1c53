//! What the user wants to be connected.

use wordpress::{Address, Fingerprint};

use crate::settings::{Settings, StoredSite};
use crate::terminal::safe_line;

/// What the user wants to be connected, and what is possible where they sit.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The address as it is shown: without what may be a secret in a query or fragment.
    pub shown: String,
    /// The address, understood; otherwise why not.
    pub address: Result<Address, wordpress::AddressError>,
    /// What to call it; its own title where none was chosen.
    pub name: Option<String>,
    /// The REST root of the site that has that name already.
    pub taken_by: Option<String>,
    /// The site that is there already and is signed in on again.
    pub again: Option<StoredSite>,
    /// What this computer is called, for the password's name.
    pub computer: String,
    /// How the sign-in comes.
    pub how: How,
    /// Whether the running program can keep a secret until it ends.
    pub this_run: bool,
    /// Whether the secret is to be kept: not where it stays in a variable of the user's choice.
    pub keep: bool,
    /// The variable that holds the password, where the user named one.
    pub variable: Option<String>,
    /// The certificate that the user accepts, where this computer does not and there may be an exception.
    pub accepted: Option<Fingerprint>,
}

/// How the sign-in comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The user approves it in the browser of this computer.
    Browser,
    /// The user approves it in a browser elsewhere, and copies the password from there.
    BrowserElsewhere,
    /// The user types it, and is there to read what it is about.
    Typed,
    /// It is given by a script: nobody decides anything, and nobody can try again.
    Given,
    /// It is given in a list of many: the same, but nothing is connected whose secret can not be kept.
    Listed,
}

impl Asked {
    /// Connects what was typed. `settings`: what there is already.
    #[must_use]
    pub fn site(typed: &str, name: Option<String>, how: How, settings: &Settings) -> Asked {
        let shown = without_query(typed);
        let taken = name.as_deref().and_then(|name| settings.site(name));
        Asked {
            address: Address::parse(&shown),
            shown: safe_line(&shown),
            taken_by: taken.map(|site| site.rest_root.clone()),
            name,
            again: None,
            computer: gethostname::gethostname().to_string_lossy().into_owned(),
            how,
            this_run: false,
            keep: true,
            variable: None,
            accepted: None,
        }
    }

    /// Signs in again on a site that is there.
    #[must_use]
    pub fn again(site: &StoredSite, how: How, settings: &Settings) -> Asked {
        let (again, accepted) = (Some(site.clone()), site.accepted_certificate);
        Asked {
            again,
            accepted,
            ..Asked::site(&site.shown_address(), Some(site.name.clone()), how, settings)
        }
    }

    /// Whether somebody is there who decides.
    #[must_use]
    pub fn has_person(&self) -> bool {
        !matches!(self.how, How::Given | How::Listed)
    }
}

/// What was typed as an address, without what may be a secret: of its query only the REST route that plain
/// permalinks need, and no fragment.
#[must_use]
pub fn without_query(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let Some((page, query)) = address.split_once('?') else {
        return address.to_owned();
    };
    match query.split('&').find(|pair| pair.starts_with("rest_route=")) {
        Some(route) => format!("{page}?{route}"),
        None => page.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_and_fragments_are_not_kept() {
        for (typed, kept) in [
            ("example.com", "example.com"),
            ("https://example.com/a?token=secret#secret", "https://example.com/a"),
            ("example.com/?token=secret&rest_route=/", "example.com/?rest_route=/"),
            ("example.com/#?rest_route=secret", "example.com/"),
        ] {
            assert_eq!(without_query(typed), kept);
        }
    }
}

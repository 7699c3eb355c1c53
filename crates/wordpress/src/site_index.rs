//! What a site says about itself.

use crate::answer::Answer;
use crate::asked::Asked;
use crate::credential::Credential;
use crate::exchange::Exchange;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::transport::Transport;
use crate::wire;
use crate::wire::text::{decode_entities, plain};

/// The fields of the index that are asked for. The whole index has 200 kB (contract, measured.md).
pub(crate) const FIELDS: &str = "name,home,url,namespaces,authentication,gmt_offset,timezone_string";

/// What a site says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteIndex {
    /// The site's name on one line; its host where it has none. Untrusted.
    pub name: String,
    /// The address of the front page, as the site sent it.
    pub home: Option<String>,
    /// The address of WordPress itself, on which `wp-admin` hangs, as the site sent it.
    pub url: Option<String>,
    /// The parts of the REST interface.
    pub namespaces: Vec<String>,
    /// The page where an application password is approved. `None` where the site offers no sign-in:
    /// plain http, or application passwords are off.
    pub authorization: Option<String>,
    /// Hours from Greenwich.
    pub gmt_offset: Option<f64>,
    /// The name of the time zone; `None` where only the offset is set.
    pub timezone: Option<String>,
    /// The index is only for people who are signed in: all above is unknown but the name of the host.
    pub closed_to_guests: bool,
}

impl SiteIndex {
    /// Whether the presence plugin is active. Where the index is closed this is not known, and `false`.
    #[must_use]
    pub fn has_presence(&self) -> bool {
        self.namespaces.iter().any(|namespace| namespace == "wp-presence/v1")
    }

    /// Whether posts are edited together in real time, so that several people in one are wanted.
    #[must_use]
    pub fn has_real_time_editing(&self) -> bool {
        self.namespaces.iter().any(|namespace| namespace == "wp-sync/v1")
    }

    /// Whether it is the index of a WordPress site.
    pub(crate) fn is_wordpress(&self) -> bool {
        self.closed_to_guests
            || self.namespaces.iter().any(|namespace| namespace == "wp/v2" || namespace == "oembed/1.0")
    }

    /// The index of a site that shows it to nobody who is not signed in.
    pub(crate) fn closed(root: &RestRoot) -> SiteIndex {
        SiteIndex {
            name: root.host().to_owned(),
            home: None,
            url: None,
            namespaces: Vec::new(),
            authorization: None,
            gmt_offset: None,
            timezone: None,
            closed_to_guests: true,
        }
    }

    /// The index in `answer`.
    ///
    /// # Errors
    /// The [`Fault`] that the answer is.
    pub fn from_answer(answer: &Answer) -> Result<SiteIndex, Fault> {
        let index = answer.read(wire::index)?;
        let name = plain(&decode_entities(index.name.as_deref().unwrap_or_default()), 200);
        let host = answer.url().host_str().unwrap_or_default();
        Ok(SiteIndex {
            name: if name.is_empty() { host.to_owned() } else { name },
            home: index.home,
            url: index.url,
            namespaces: index.namespaces,
            authorization: index
                .authorization
                .filter(|url| url.starts_with("http://") || url.starts_with("https://")),
            gmt_offset: index.gmt_offset,
            timezone: index.timezone.filter(|zone| !zone.is_empty()),
            closed_to_guests: false,
        })
    }
}

/// Reads the index, signed in where a credential is given.
///
/// # Errors
/// The [`Fault`] that the answer is.
pub async fn site_index<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: Option<&Credential>,
) -> Result<SiteIndex, Fault> {
    let exchange = Exchange::new(transport, credential);
    SiteIndex::from_answer(&exchange.get(Asked::Index, root, "", &[("_fields", FIELDS)]).await?)
}

//! The index of a REST interface (contract 6.2).

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{WireError, item, json, lenient};

/// What the index of a site says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Index {
    /// The site's name, entities not yet decoded.
    pub name: Option<String>,
    /// The address of the site's front page.
    pub home: Option<String>,
    /// The address of WordPress itself.
    pub url: Option<String>,
    /// The parts of the REST interface; only a WordPress has them.
    pub namespaces: Vec<String>,
    /// The page where an application password is approved; absent where the site offers no sign-in.
    pub authorization: Option<String>,
    /// Hours from Greenwich.
    pub gmt_offset: Option<f64>,
    /// The name of the time zone, empty where only the offset is set.
    pub timezone: Option<String>,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default, deserialize_with = "lenient::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    home: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    url: Option<String>,
    #[serde(borrow)]
    namespaces: &'a RawValue,
    /// `[]` where it is empty.
    #[serde(default, borrow)]
    authentication: Option<&'a RawValue>,
    #[serde(default, deserialize_with = "lenient::float")]
    gmt_offset: Option<f64>,
    #[serde(default, deserialize_with = "lenient::text")]
    timezone_string: Option<String>,
}

#[derive(Deserialize)]
struct Authentication {
    #[serde(rename = "application-passwords")]
    application_passwords: ApplicationPasswords,
}

#[derive(Deserialize)]
struct ApplicationPasswords {
    endpoints: Endpoints,
}

#[derive(Deserialize)]
struct Endpoints {
    authorization: String,
}

/// The index.
///
/// # Errors
/// A [`WireError`] where it is no index of a WordPress site.
pub fn index(body: &[u8]) -> Result<Index, WireError> {
    let raw: Box<RawValue> = json::object(body)?;
    let wire: Wire = item(&raw).ok_or(WireError::OtherShape)?;
    let namespaces: Vec<&RawValue> = item(wire.namespaces).ok_or(WireError::OtherShape)?;
    Ok(Index {
        name: wire.name,
        home: wire.home,
        url: wire.url,
        namespaces: namespaces.into_iter().filter_map(item).collect(),
        authorization: wire
            .authentication
            .and_then(item::<Authentication>)
            .map(|authentication| authentication.application_passwords.endpoints.authorization),
        gmt_offset: wire.gmt_offset,
        timezone: wire.timezone_string,
    })
}

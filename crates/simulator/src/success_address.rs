//! Where an application may have the browser sent after it was approved or rejected.

use url::form_urlencoded::Serializer;

use crate::site::Environment;

/// An address that begins with no scheme, has no host, or runs as a script.
const FORMAT: &str = "Invalid URL format.";
/// Plain http, and not to this computer by number.
const NOT_SECURE: &str = "The URL must be served over a secure connection.";

/// Why WordPress refuses the address, in its words; none where it takes it (recorded).
pub(crate) fn refusal(address: &str, environment: Environment) -> Option<&'static str> {
    if address.is_empty() {
        return None;
    }
    let Some((scheme, rest)) = address.split_once(':') else { return Some(FORMAT) };
    let mut letters = scheme.chars();
    let named = letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter));
    let host = rest.strip_prefix("//").map_or("", host);
    let runs = ["javascript", "data"].iter().any(|bad| scheme.eq_ignore_ascii_case(bad));
    if !named || host.is_empty() || runs {
        return Some(FORMAT);
    }
    let here = ["127.0.0.1", "[::1]"].contains(&host);
    (scheme == "http" && environment == Environment::Production && !here).then_some(NOT_SECURE)
}

/// The host in what follows `scheme://`.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let at = authority.rsplit_once('@').map_or(authority, |(_, at)| at);
    match at.find(']') {
        Some(end) => at.get(..=end).unwrap_or_default(),
        None => at.split(':').next().unwrap_or_default(),
    }
}

/// The address with more pairs in its query, in front of a fragment, as PHP writes them.
pub(crate) fn with_query(address: &str, pairs: &[(&str, &str)]) -> String {
    let (before, fragment) = match address.split_once('#') {
        Some((before, fragment)) => (before, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    let joint = if before.contains('?') { '&' } else { '?' };
    format!("{before}{joint}{query}{fragment}")
}

/// The address as it stands in a field of the form: an unknown scheme is dropped silently.
pub(crate) fn in_field(address: &str) -> &str {
    let known = ["http", "https", "ftp"];
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    if known.iter().any(|known| scheme.eq_ignore_ascii_case(known)) { address } else { "" }
}

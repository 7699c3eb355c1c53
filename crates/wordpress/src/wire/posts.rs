//! Titles and modified times of posts.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::page::Odd;
use super::text::{name, without_tags};
use super::{WireError, item, json, lenient, seconds};

/// One post of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostItem {
    /// Its number.
    pub id: u64,
    /// Its title as plain text; `None` where the answer has none.
    pub title: Option<Arc<str>>,
    /// When it was last saved, in seconds since 1970 by the site's clock.
    pub modified: Option<i64>,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default, deserialize_with = "lenient::number")]
    id: Option<u64>,
    #[serde(default, borrow)]
    title: Option<&'a RawValue>,
    #[serde(default, deserialize_with = "lenient::text")]
    modified_gmt: Option<String>,
}

#[derive(Deserialize)]
struct Title {
    #[serde(default, deserialize_with = "lenient::text")]
    raw: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    rendered: Option<String>,
}

/// One page of posts.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn posts(body: &[u8]) -> Result<Vec<PostItem>, WireError> {
    json::list(body, |raw| {
        let wire: Wire = item(raw).ok_or(Odd)?;
        Ok(Some(PostItem {
            id: wire.id.filter(|id| *id > 0).ok_or(Odd)?,
            title: wire.title.and_then(title),
            modified: wire.modified_gmt.as_deref().and_then(seconds),
        }))
    })
    .map(|page| page.items)
}

/// The raw title as the author typed it; otherwise the rendered one as text.
fn title(raw: &RawValue) -> Option<Arc<str>> {
    if let Some(title) = item::<Title>(raw) {
        return match (title.raw, title.rendered) {
            (Some(raw), _) => Some(name(&raw)),
            (None, rendered) => rendered.map(|rendered| Arc::from(without_tags(&rendered))),
        };
    }
    item::<String>(raw).map(|title| Arc::from(without_tags(&title)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_text() {
        let body = br#"[{"id":19,"modified_gmt":"2026-11-24T03:47:14","title":{"raw":"Author's <b>own</b> &amp; draft","rendered":"x"}},
            {"id":20,"title":{"rendered":"Author&#8217;s <em>own<\/em>"}},{"id":21,"title":"plain"},{"id":0},{"id":22,"title":null,"modified_gmt":"0000-00-00T00:00:00"}]"#;
        let shown: Vec<_> = posts(body)
            .unwrap()
            .into_iter()
            .map(|post| (post.id, post.title.map(|t| t.to_string()), post.modified))
            .collect();
        assert_eq!(
            shown,
            [
                (19, Some("Author's <b>own</b> & draft".into()), Some(1_795_492_034)),
                (20, Some("Author’s own".into()), None),
                (21, Some("plain".into()), None),
                (22, None, None),
            ]
        );
    }
}

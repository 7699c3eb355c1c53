//! Revisions of one post: who saved it, and when.

use presence::UserId;
use serde::Deserialize;

use super::page::Odd;
use super::{WireError, item, json, lenient, seconds};

/// One revision that is no autosave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevisionItem {
    /// Whose it is.
    pub author: UserId,
    /// When it was stored, in seconds since 1970 by the site's clock.
    pub modified: i64,
}

/// One page of revisions, without autosaves, which are in that list too (contract, measured.md): WordPress names
/// them `…-autosave-v1`. None is by user 0, which is nobody.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn revisions(body: &[u8]) -> Result<Vec<RevisionItem>, WireError> {
    #[derive(Deserialize)]
    struct Wire {
        #[serde(default, deserialize_with = "lenient::number")]
        author: Option<u64>,
        #[serde(default, deserialize_with = "lenient::text")]
        modified_gmt: Option<String>,
        #[serde(default, deserialize_with = "lenient::text")]
        slug: Option<String>,
    }
    json::list(body, |raw| {
        let Wire { author: Some(author), modified_gmt: Some(modified), slug } = item(raw).ok_or(Odd)? else {
            return Err(Odd);
        };
        if slug.is_some_and(|slug| slug.contains("-autosave")) {
            return Ok(None);
        }
        let modified = seconds(&modified).ok_or(Odd)?;
        Ok(UserId::new(author).map(|author| RevisionItem { author, modified }))
    })
    .map(|page| page.items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_rows_are_left_out() {
        let body = br#"[{"author":3,"modified_gmt":"2026-11-24T03:47:14"},{"author":0,"modified_gmt":"2026-11-24T03:47:14"},{"author":4}]"#;
        assert_eq!(
            revisions(body),
            Ok(vec![RevisionItem { author: UserId::new(3).unwrap(), modified: 1_795_492_034 }])
        );
    }
}

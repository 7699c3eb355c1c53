//! Texts of posts and of autosaves. They are only ever compared, so no more than a fingerprint is kept.

use std::hash::{DefaultHasher, Hasher};

use presence::UserId;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::page::Odd;
use super::text::decode_entities;
use super::{WireError, item, json, lenient, seconds};

/// The unsaved text of one person in one post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AutosaveItem {
    /// Whose it is.
    pub author: UserId,
    /// When it was stored, in seconds since 1970 by the site's clock.
    pub modified: i64,
    /// Stands for the text.
    pub fingerprint: u64,
}

/// The text of a post itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextItem {
    /// When the post was last saved, in seconds since 1970 by the site's clock.
    pub modified: i64,
    /// Stands for the text.
    pub fingerprint: u64,
}

#[derive(Deserialize)]
struct Wire {
    #[serde(default, deserialize_with = "lenient::number")]
    author: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    modified_gmt: Option<String>,
    #[serde(default)]
    title: Option<Box<RawValue>>,
    #[serde(default)]
    content: Option<Box<RawValue>>,
    #[serde(default)]
    excerpt: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
struct Part {
    #[serde(default, deserialize_with = "lenient::text")]
    raw: Option<String>,
}

/// All autosaves of a post.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn autosaves(body: &[u8]) -> Result<Vec<AutosaveItem>, WireError> {
    json::list(body, |raw| {
        let wire: Wire = item(raw).ok_or(Odd)?;
        let modified = wire.modified_gmt.as_deref().and_then(seconds).ok_or(Odd)?;
        let fingerprint = wire.fingerprint().ok_or(Odd)?;
        let author = UserId::new(wire.author.ok_or(Odd)?);
        Ok(author.map(|author| AutosaveItem { author, modified, fingerprint }))
    })
    .map(|page| page.items)
}

/// The text of one post.
///
/// # Errors
/// A [`WireError`] where there is none.
pub fn post_text(body: &[u8]) -> Result<TextItem, WireError> {
    let wire: Wire = json::object(body)?;
    let modified = wire.modified_gmt.as_deref().and_then(seconds).ok_or(WireError::OtherShape)?;
    let fingerprint = wire.fingerprint().ok_or(WireError::OtherShape)?;
    Ok(TextItem { modified, fingerprint })
}

impl Wire {
    /// Equal for texts that people read the same: white space, which editors rearrange, and markup and entities,
    /// which WordPress rewrites for authors who may not write all of HTML (measured on 7.1.4: `&` of an excerpt
    /// comes back as `&amp;`, a frame is dropped). `None` where there is no text. A part that a type of posts
    /// does not have counts as an empty one.
    fn fingerprint(&self) -> Option<u64> {
        let parts = [&self.title, &self.content, &self.excerpt];
        let parts = parts.map(|part| item::<Part>(part.as_deref()?)?.raw);
        if parts.iter().all(Option::is_none) {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        for part in parts {
            let part = part.unwrap_or_default();
            let text = decode_entities(&part);
            for piece in text.split('<').enumerate().map(|(at, piece)| read_by_people(at, piece)) {
                piece.split_whitespace().for_each(|word| hasher.write(word.as_bytes()));
            }
            hasher.write_u8(0xff); // no byte of any text
        }
        Some(hasher.finish())
    }
}

/// What is left of `piece` number `at` between two `<`: what stands behind its tag, or all of it where it has none.
fn read_by_people(at: usize, piece: &str) -> &str {
    match piece.split_once('>') {
        Some((_tag, behind)) if at > 0 => behind,
        _ => piece,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint(fields: &str) -> Option<u64> {
        let body = format!(r#"{{"modified_gmt":"2026-11-24T03:47:14",{fields}}}"#);
        post_text(body.as_bytes()).ok().map(|text| text.fingerprint)
    }

    #[test]
    fn texts_are_equal_where_only_white_space_differs() {
        let text =
            fingerprint(r#""title":{"raw":"One"},"content":{"raw":"Two  three\n"},"excerpt":{"raw":""}"#);
        assert!(text.is_some());
        assert_eq!(text, fingerprint(r#""title":{"raw":"One"},"content":{"raw":"\nTwo three"}"#));
        assert_ne!(text, fingerprint(r#""title":{"raw":"One"},"content":{"raw":"Two four"}"#));
        assert_ne!(text, fingerprint(r#""title":{"raw":"OneTwo"},"content":{"raw":"three"}"#));
    }

    #[test]
    fn texts_are_equal_where_wordpress_rewrote_markup() {
        let text = |content: &str| fingerprint(&format!(r#""content":{{"raw":"{content}"}}"#));
        for (written, rewritten) in [
            ("A & B", "A &amp; B"),
            ("1 < 2", "1 &lt; 2"),
            ("<a href='?a=1&b=2' onclick='x()'>go</a>", "<a href='?a=1&amp;b=2'>go</a>"),
            ("<iframe src='x'></iframe><script>var a;</script>", "var a;"),
            ("<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->", "<p>One</p>"),
        ] {
            assert_eq!(text(written), text(rewritten), "{written}");
        }
        assert_ne!(text("<p>One</p>"), text("<p>Two</p>"));
    }

    #[test]
    fn an_answer_without_a_text_has_no_fingerprint() {
        assert_eq!(fingerprint(r#""title":{"rendered":"One"},"content":{"protected":false}"#), None);
        assert_eq!(fingerprint(r#""title":[],"content":null"#), None);
        let body = br#"[{"author":3,"modified_gmt":"2026-11-24T03:47:14","content":{"raw":"x"}},{"author":0,"modified_gmt":"2026-11-24T03:47:14","content":{"raw":"x"}},{"author":4}]"#;
        assert_eq!(autosaves(body).unwrap().len(), 1);
    }
}

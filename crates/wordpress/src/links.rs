//! The REST root that a page names: in its `Link` header or in a `<link>` element (contract 6.2).

use http::HeaderMap;
use url::Url;

use crate::wire::text::decode_entities;

/// The relation by which WordPress names its REST root.
const RELATION: &str = "https://api.w.org/";
/// The longest tag that is looked at, in bytes.
const LONGEST_TAG: usize = 4096;
/// The most tags that are looked at.
const MOST_TAGS: usize = 500;

/// The REST root in the `Link` headers of the page at `page`.
#[must_use]
pub fn link_header_root(headers: &HeaderMap, page: &Url) -> Option<Url> {
    headers.get_all("link").iter().find_map(|value| {
        let value = String::from_utf8_lossy(value.as_bytes());
        links(&value)
            .find(|(_, parameters)| has_relation(parameters))
            .and_then(|(target, _)| join(page, target))
    })
}

/// The links of one header value (RFC 8288): target and parameters.
fn links(value: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = value;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let end = unquoted_comma(after);
        let (parameters, next) = after.split_at_checked(end)?;
        rest = next;
        Some((target, parameters))
    })
}

/// Where the parameters of a link end.
fn unquoted_comma(parameters: &str) -> usize {
    let mut quoted = false;
    for (at, c) in parameters.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => return at,
            _ => {}
        }
    }
    parameters.len()
}

fn has_relation(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        let Some((name, value)) = parameter.split_once('=') else { return false };
        name.trim().eq_ignore_ascii_case("rel")
            && value
                .trim()
                .trim_matches('"')
                .split_ascii_whitespace()
                .any(|relation| relation.eq_ignore_ascii_case(RELATION))
    })
}

/// The REST root in the `<link>` elements of the page `html` at `page`. Comments are not skipped: a root
/// named there is asked and found out.
#[must_use]
pub fn link_element_root(html: &str, page: &Url) -> Option<Url> {
    let mut rest = html;
    for _ in 0..MOST_TAGS {
        let at = find_tag(rest)?;
        rest = rest.get(at..)?;
        let longest = floor_char_boundary(rest, LONGEST_TAG);
        let tag = rest.get(..longest)?;
        if attribute(tag, "rel").is_some_and(|relation| {
            relation.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case(RELATION))
        }) && let Some(target) = attribute(tag, "href")
        {
            return join(page, &decode_entities(target));
        }
        rest = rest.get("<link".len()..)?;
    }
    None
}

/// Where the next `<link` with something behind it begins.
fn find_tag(html: &str) -> Option<usize> {
    let bytes = html.as_bytes();
    bytes.windows(6).position(|window| {
        window.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"<link"))
            && window.last().is_some_and(|after| after.is_ascii_whitespace() || *after == b'/')
    })
}

/// The value of an attribute in the tag that `tag` begins with.
fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = tag.get("<link".len()..)?;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return None;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end.max(1))?;
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value.get(1..)?.split_once(quote)?,
            _ => value.split_at_checked(
                value.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(value.len()),
            )?,
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

fn join(page: &Url, target: &str) -> Option<Url> {
    let target = page.join(target.trim()).ok()?;
    (matches!(target.scheme(), "http" | "https") && target.has_host()).then_some(target)
}

fn floor_char_boundary(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn page() -> Url {
        Url::parse("https://example.com/blog/").unwrap()
    }

    #[test]
    fn the_link_header_names_the_root() {
        for (value, root) in [
            (
                r#"<https://example.com/wp-json/>; rel="https://api.w.org/""#,
                Some("https://example.com/wp-json/"),
            ),
            (
                r#"<https://example.com/index.php?rest_route=/>; rel="https://api.w.org/""#,
                Some("https://example.com/index.php?rest_route=/"),
            ),
            (
                r#"</a,b>; title="x, <y>"; rel=next, </wp-json/>; type="x"; REL="alternate HTTPS://api.w.org/""#,
                Some("https://example.com/wp-json/"),
            ),
            (r"<wp-json/>; rel=https://api.w.org/", Some("https://example.com/blog/wp-json/")),
            (r#"<https://example.com/autumn/>; rel="alternate"; type=text/html"#, None),
            (r#"<javascript:alert(1)>; rel="https://api.w.org/""#, None),
            ("<", None),
            ("<>; rel", None),
            (r#"<x>; rel=""#, None),
        ] {
            let mut headers = HeaderMap::new();
            headers.append("link", HeaderValue::from_static("</style.css>; rel=preload"));
            headers.append("link", HeaderValue::from_str(value).unwrap());
            assert_eq!(
                link_header_root(&headers, &page()).map(|url| url.to_string()).as_deref(),
                root,
                "{value}"
            );
        }
    }

    #[test]
    fn a_link_element_names_the_root() {
        for (html, root) in [
            (
                r#"<head><link rel="https://api.w.org/" href="https://example.com/wp-json/" /></head>"#,
                Some("https://example.com/wp-json/"),
            ),
            ("<LINK\n HREF='/wp-json/'\n REL='https://api.w.org/'>", Some("https://example.com/wp-json/")),
            (
                "<link disabled rel=https://api.w.org/ href=/?rest_route=/&amp;lang=de>",
                Some("https://example.com/?rest_route=/&lang=de"),
            ),
            (r#"<link rel="stylesheet" href="/a.css"><link rel="https://api.w.org/">"#, None),
            ("<links rel='https://api.w.org/' href='/x'>", None),
            ("<link rel='https://api.w.org/ href=/x>", None),
            ("<link ", None),
            ("<link =", None),
            ("", None),
        ] {
            assert_eq!(
                link_element_root(html, &page()).map(|url| url.to_string()).as_deref(),
                root,
                "{html}"
            );
        }
    }
}

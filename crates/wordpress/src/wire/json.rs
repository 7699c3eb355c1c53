//! Finding the JSON in an answer: behind a byte order mark, and between what PHP prints around it
//! (contract, measured.md).

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::value::RawValue;

use super::page::Odd;
use super::{Page, WireError};

/// The most places where JSON is looked for.
const MOST_STARTS: usize = 16;
/// What PHP prints in front of JSON is looked through this far, in bytes.
const LONGEST_PREAMBLE: usize = 64 << 10;

/// The items of the list in `body` that `take` takes; it gives none for an item that is left out on purpose.
pub(super) fn list<R>(
    body: &[u8],
    mut take: impl FnMut(&RawValue) -> Result<Option<R>, Odd>,
) -> Result<Page<Vec<R>>, WireError> {
    let text = String::from_utf8_lossy(body);
    let Some(raw) = starts(&text, '[').find_map(value::<Vec<&RawValue>>) else { return Err(why_not(&text)) };
    let mut page = Page { items: Vec::new(), count: raw.len(), is_whole: true };
    for item in raw {
        match take(item) {
            Ok(item) => page.items.extend(item),
            Err(Odd) => page.is_whole = false,
        }
    }
    Ok(page)
}

/// The object in `body`.
pub(super) fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, WireError> {
    let text = String::from_utf8_lossy(body);
    starts(&text, '{').find_map(value).ok_or_else(|| why_not(&text))
}

/// The value that `text` begins with, if nothing but markup stands behind it.
fn value<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<T>();
    let value = values.next()?.ok()?;
    let behind = text.get(values.byte_offset()..)?.trim_start();
    (behind.is_empty() || behind.starts_with('<')).then_some(value)
}

fn why_not(text: &str) -> WireError {
    let is_json = |start: &str| value::<IgnoredAny>(start).is_some();
    let found = starts(text, '[').any(is_json)
        || starts(text, '{').any(is_json)
        || value::<IgnoredAny>(text.trim()).is_some();
    if found { WireError::OtherShape } else { WireError::NotJson }
}

/// Where JSON that begins with `open` may begin: at the start, or behind what PHP printed there. In a
/// whole web page there is none, whatever its scripts hold.
fn starts(text: &str, open: char) -> impl Iterator<Item = &str> {
    let text = text.trim_start_matches(['\u{feff}', '\0']).trim_start();
    let at_once = text.starts_with(open);
    let preamble = text.get(..LONGEST_PREAMBLE).unwrap_or(text);
    let other = if open == '[' { '{' } else { '[' };
    let look_further = !at_once && !text.starts_with(other) && !is_page(preamble);
    let further = text
        .match_indices(open)
        .take_while(|(at, _)| *at <= LONGEST_PREAMBLE)
        .take(MOST_STARTS)
        .map(|(at, _)| at);
    let limit = if at_once {
        1
    } else if look_further {
        MOST_STARTS
    } else {
        0
    };
    further.take(limit).filter_map(|at| text.get(at..))
}

fn is_page(text: &str) -> bool {
    let head: Cow<str> = text.get(..1024).unwrap_or(text).to_ascii_lowercase().into();
    head.contains("<html") || head.contains("<!doctype")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(body: &[u8]) -> Result<Vec<u32>, WireError> {
        list(body, |raw| raw.get().parse().map(Some).map_err(|_| Odd)).map(|page| page.items)
    }

    #[test]
    fn odd_items_are_counted_and_leave_a_page_that_is_not_whole() {
        let page = |body: &[u8]| {
            list(body, |raw| match raw.get() {
                "0" => Ok(None),
                text => text.parse::<u32>().map(Some).map_err(|_| Odd),
            })
        };
        assert_eq!(page(b"[1,0,2]"), Ok(Page { items: vec![1, 2], count: 3, is_whole: true }));
        assert_eq!(page(b"[1,{},2]"), Ok(Page { items: vec![1, 2], count: 3, is_whole: false }));
    }

    #[test]
    fn json_is_found_behind_what_php_prints() {
        for body in [
            "[1,2]",
            " \n[1,2]\n",
            "\u{feff}[1,2]",
            "<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/plugin.php</b> on line <b>12</b><br />\n[1,2]",
            "Notice: Array[0] to string in x on line 3\n[1,2]",
            "<br />\n<b>Deprecated</b>: {closure}(): x[1] in <b>/srv/plugin.php</b><br />\n[1,2]",
            "[1,2]<br />\n<b>Warning</b>: at shutdown",
            "[1,2]<!-- cached -->",
            "[1,\"x\",{},2]",
        ] {
            assert_eq!(numbers(body.as_bytes()), Ok(vec![1, 2]), "{body}");
        }
    }

    #[test]
    fn other_things_are_told_apart() {
        for (body, error) in [
            ("", WireError::NotJson),
            ("<!DOCTYPE html><html><script>\n[1,2]\n</script></html>", WireError::NotJson),
            ("[1,2", WireError::NotJson),
            ("hello", WireError::NotJson),
            ("{\"a\":1}", WireError::OtherShape),
            ("null", WireError::OtherShape),
            ("false", WireError::OtherShape),
        ] {
            assert_eq!(numbers(body.as_bytes()), Err(error), "{body}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(numbers(deep.as_bytes()), Err(WireError::NotJson));
        assert_eq!(numbers(&[0xff, 0xfe, b'[', b'1', b']']), Ok(vec![1]));
    }
}

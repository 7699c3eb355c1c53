//! Text that a site sends.

use std::borrow::Cow;
use std::sync::Arc;

use html_escape::decode_html_entities;

/// The longest name or title that is kept, in bytes; what is longer is cut.
const LONGEST: usize = 4096;

/// `text` with its HTML entities decoded once.
#[must_use]
pub fn decode_entities(text: &str) -> Cow<'_, str> {
    if text.contains('&') { decode_html_entities(text) } else { Cow::Borrowed(text) }
}

/// A name or title as it is kept: entities decoded once, not longer than a page's worth.
pub(crate) fn name(text: &str) -> Arc<str> {
    let cut = cut(text, LONGEST);
    Arc::from(decode_entities(cut).as_ref())
}

/// `text` on one line for people: no control, formatting or direction characters, spaces joined, at most
/// `longest` characters.
#[must_use]
pub fn plain(text: &str, longest: usize) -> String {
    let mut plain = String::new();
    let mut characters = 0;
    let mut space = false;
    for c in text.chars() {
        let is_space = c.is_whitespace();
        let is_unseen = c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
        if is_space {
            space = !plain.is_empty();
            continue;
        }
        if is_unseen {
            continue;
        }
        if characters >= longest {
            plain.push('…');
            break;
        }
        if space {
            plain.push(' ');
            characters += 1;
            space = false;
        }
        plain.push(c);
        characters += 1;
    }
    plain
}

/// The title of a web page, entities decoded once.
pub(crate) fn title_of(page: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let title = cut(page.get(start..end)?, LONGEST);
    Some(decode_entities(title).into_owned())
}

/// The text of rendered HTML: tags left out, entities decoded once.
pub(crate) fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len().min(LONGEST));
    let mut rest = cut(html, LONGEST);
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        // A lone `<` is no tag.
        if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            text.push('<');
            rest = after;
            continue;
        }
        rest = after.split_once('>').map_or("", |(_, behind)| behind);
    }
    text.push_str(rest);
    decode_entities(&text).into_owned()
}

fn cut(text: &str, longest: usize) -> &str {
    if text.len() <= longest {
        return text;
    }
    let end = (0..=longest).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_decoded_once() {
        assert_eq!(&*name("Tom &amp; Jerry \"Q\" &lt;3"), "Tom & Jerry \"Q\" <3");
        assert_eq!(&*name("&amp;lt;b&amp;gt; &#8217; &#x1F680; &unknown; &"), "&lt;b&gt; ’ 🚀 &unknown; &");
        assert_eq!(name(&"ä".repeat(5000)).len(), 4096);
    }

    #[test]
    fn plain_text_has_one_line_and_no_surprises() {
        assert_eq!(plain("  a\n\tb\u{202e}c\u{1b}[31md\u{200b} ", 80), "a bc[31md");
        assert_eq!(plain("abcdef", 3), "abc…");
        assert_eq!(plain("abc  ", 3), "abc");
    }

    #[test]
    fn titles_of_pages_and_rendered_titles() {
        assert_eq!(
            title_of("<html><TITLE lang=x>Just a moment&hellip;</Title>").as_deref(),
            Some("Just a moment…")
        );
        assert_eq!(title_of("<title>cut").as_deref(), None);
        assert_eq!(without_tags("Author&#8217;s <em>own</em> draft 1 < 2 <b"), "Author’s own draft 1 < 2 ");
    }
}

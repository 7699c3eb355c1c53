//! Texts that need no care.

/// Whether `text` is printable ASCII with single spaces between words: as many columns as bytes, and nothing to make
/// safe. Most texts are, and menus of many sites are made of thousands of them.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    let plain = text.bytes().all(|byte| {
        let fits = byte.is_ascii_graphic() || (byte == b' ' && before != b' ');
        before = byte;
        fits
    });
    plain && before != b' '
}

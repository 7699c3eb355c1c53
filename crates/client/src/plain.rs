//! What the running program says, as it can be printed.

/// The most characters that are kept.
const LONGEST: usize = 4000;

/// `text` without what steers a terminal or the direction of text. The running program makes what it says safe
/// itself; this is for one that does not.
pub(crate) fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !steers(*c)).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_left_out() {
        assert_eq!(plain("no \u{1b}[31msite\n is \u{202e}called “Zoë”"), "no [31msite is called “Zoë”");
        assert_eq!(plain(&"x".repeat(5000)).len(), LONGEST);
    }
}

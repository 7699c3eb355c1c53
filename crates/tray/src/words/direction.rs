//! Which way a line reads.

/// A line of this program's words that may hold names and titles from elsewhere. It reads from left to right as a
/// whole, also where it begins with a name that reads the other way: otherwise who and what change places.
#[must_use]
pub fn left_to_right(line: String) -> String {
    if line.chars().any(reads_right_to_left) { format!("\u{200e}{line}") } else { line }
}

/// Letters of the scripts that are written from right to left (Unicode 16, blocks with Bidi_Class R or AL).
fn reads_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_such_letters_is_marked_and_no_other() {
        assert_eq!(left_to_right("Ann Lee · 山田 👩‍💻".to_owned()), "Ann Lee · 山田 👩‍💻");
        for name in ["مريم", "דנה", "𞤀𞤁"] {
            assert_eq!(left_to_right(format!("{name} opened “x”")), format!("\u{200e}{name} opened “x”"));
        }
    }
}

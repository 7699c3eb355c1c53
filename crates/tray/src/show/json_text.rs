//! JSON that can be printed on a terminal.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};

/// Writes `value` as JSON, on one line or indented. Characters that steer a terminal or the direction of
/// text are written as escapes, so that untrusted text is exact and harmless at once.
///
/// # Errors
/// Where a value can not be JSON.
pub fn to_json(value: &impl Serialize, indented: bool) -> io::Result<String> {
    let mut out = Vec::new();
    if indented {
        value.serialize(&mut serde_json::Serializer::with_formatter(
            &mut out,
            Harmless(PrettyFormatter::new()),
        ))?;
    } else {
        let compact = serde_json::ser::CompactFormatter;
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, Harmless(compact)))?;
    }
    String::from_utf8(out).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

struct Harmless<F>(F);

/// Everything but the text within strings is the inner formatter's business.
macro_rules! inner {
    ($($name:ident($($argument:ident: $kind:ty),*);)*) => {
        $(fn $name<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $argument: $kind)*) -> io::Result<()> {
            self.0.$name(writer $(, $argument)*)
        })*
    };
}

impl<F: Formatter> Formatter for Harmless<F> {
    inner! {
        begin_array();
        end_array();
        begin_array_value(first: bool);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first: bool);
        end_object_key();
        begin_object_value();
        end_object_value();
    }

    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain = 0;
        for (at, c) in fragment.char_indices().filter(|(_, c)| is_invisible(*c)) {
            writer.write_all(fragment.get(plain..at).unwrap_or_default().as_bytes())?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            plain = at + c.len_utf8();
        }
        writer.write_all(fragment.get(plain..).unwrap_or_default().as_bytes())
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, proptest};

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        let text = "a\u{9b}2J\u{202e}b\u{e0041}\u{1b}[m é 山";
        assert_eq!(to_json(&text, false).unwrap(), r#""a\u009b2J\u202eb\udb40\udc41\u001b[m é 山""#);
        assert_eq!(
            to_json(&serde_json::json!({"a": [1, {}]}), true).unwrap(),
            "{\n  \"a\": [\n    1,\n    {}\n  ]\n}"
        );
    }

    proptest! {
        #[test]
        fn any_text_comes_back_exactly(text in any::<String>()) {
            let json = to_json(&text, false).unwrap();
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
            assert!(!json.chars().any(char::is_control));
        }
    }
}

//! A list of addresses: one a line, or CSV whose heading names its columns.

use std::io::{self, Read};

use csv::{ReaderBuilder, StringRecord, Trim};
use thiserror::Error;

use crate::terminal::safe_line;

/// The longest list, in bytes: room for every line that is taken, with addresses of 200 characters.
pub const LONGEST: u64 = 1 << 20;
/// The most lines that name sites.
pub const MOST: usize = 5000;
/// The widest name of a column that is repeated in an error.
const WIDEST: usize = 40;

/// A site that a list names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The line, from 1.
    pub line: u64,
    /// Its address, as it stands there.
    pub address: String,
    /// What it is to be called.
    pub name: Option<String>,
    /// Who is to sign in.
    pub user: Option<String>,
}

/// Why a list is not taken. Nothing of what stands in it is repeated, besides the names of columns.
#[derive(Debug, Error)]
pub enum ListError {
    /// It can not be read.
    #[error("the list can not be read: {0}")]
    Io(#[from] io::Error),
    /// It is longer than any list of sites.
    #[error("the list is longer than {} kB; import it in parts", LONGEST / 1024)]
    TooLong,
    /// It names too many sites.
    #[error("the list has more than {MOST} lines; import it in parts")]
    TooMany,
    /// It is not text.
    #[error("the list is no text in UTF-8; save it as a text file, or as “CSV UTF-8”")]
    NotText,
    /// Its heading names no addresses.
    #[error("no column of the list is called “address” or “url”; its columns are {0}")]
    NoAddresses(String),
    /// It is meant to have passwords, and has none.
    #[error("the list has no passwords; each line is an address, a user and an application password")]
    NoPasswords,
}

/// The bytes of a list, as far as one may go.
pub(super) fn bounded(input: impl Read) -> Result<Vec<u8>, ListError> {
    let mut bytes = Vec::new();
    input.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST { Err(ListError::TooLong) } else { Ok(bytes) }
}

/// The text of a list, without the mark that some programs put in front of it.
pub(super) fn text(bytes: &[u8]) -> Result<&str, ListError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ListError::NotText)?;
    if text.contains('\0') {
        return Err(ListError::NotText);
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Understands a list. Empty lines, and those that begin with `#`, say nothing.
///
/// # Errors
/// A [`ListError`].
pub fn read(input: impl Read) -> Result<Vec<Listed>, ListError> {
    let bytes = bounded(input)?;
    let text = &text(&bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let listed = match Heading::of(text)? {
        Some(heading) => heading.rows(text)?,
        None => lines(text).map(|(line, address)| Listed { line, address, name: None, user: None }).collect(),
    };
    if listed.len() > MOST { Err(ListError::TooMany) } else { Ok(listed) }
}

/// What is said line by line.
fn lines(text: &str) -> impl Iterator<Item = (u64, String)> {
    let said = |line: &str| !line.is_empty() && !line.starts_with('#');
    (1..).zip(text.lines()).map(|(n, line)| (n, line.trim().to_owned())).filter(move |(_, line)| said(line))
}

/// The columns of a CSV file.
struct Heading {
    delimiter: u8,
    line: u64,
    address: usize,
    name: Option<usize>,
    user: Option<usize>,
}

impl Heading {
    /// The heading in the first line that says something; `None` where that is no heading.
    fn of(text: &str) -> Result<Option<Heading>, ListError> {
        let Some((line, first)) = lines(text).next() else { return Ok(None) };
        let mut named = None;
        for delimiter in [b',', b';', b'\t'] {
            let Some(record) = records(&first, delimiter).next().and_then(Result::ok) else { continue };
            let columns: Vec<String> = record.iter().map(str::to_lowercase).collect();
            let find = |names: &[&str]| columns.iter().position(|column| names.contains(&column.as_str()));
            let (name, user) = (find(&NAME), find(&USER));
            match find(&ADDRESS) {
                Some(address) => return Ok(Some(Heading { delimiter, line, address, name, user })),
                None if name.is_some() || user.is_some() => named = Some(columns),
                None => {}
            }
        }
        match named {
            Some(columns) => {
                let shown =
                    |column: &String| format!("“{}”", crate::terminal::cut(&safe_line(column), WIDEST));
                let columns: Vec<String> = columns.iter().take(10).map(shown).collect();
                Err(ListError::NoAddresses(columns.join(", ")))
            }
            None => Ok(None),
        }
    }

    fn rows(&self, text: &str) -> Result<Vec<Listed>, ListError> {
        let (mut listed, mut counted) = (Vec::new(), Counted { text, at: 0, line: 1 });
        for record in records(text, self.delimiter) {
            let record = record.map_err(|_| ListError::NotText)?;
            let line = record.position().map_or(0, |position| counted.line_of(position.byte()));
            if line <= self.line || record.iter().all(str::is_empty) {
                continue;
            }
            let field = |column: usize| record.get(column).unwrap_or_default().to_owned();
            let chosen = |column: Option<usize>| column.map(field).filter(|text| !text.is_empty());
            listed.push(Listed {
                line,
                address: field(self.address),
                name: chosen(self.name),
                user: chosen(self.user),
            });
            if listed.len() > MOST {
                return Err(ListError::TooMany);
            }
        }
        Ok(listed)
    }
}

/// Counts lines: the parser tells where it began to look for a record, and passes over what says nothing.
struct Counted<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Counted<'_> {
    /// The line of the record that is the first from this byte on.
    fn line_of(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(rest) = self.text.get(self.at..) {
            let says_nothing = rest.starts_with(['\n', '#']);
            let (true, Some(end)) = (self.at < byte || says_nothing, rest.find('\n')) else { break };
            self.at += end + 1;
            self.line += 1;
        }
        self.line
    }
}

/// What columns are called; `url`, `domain` and `home` by `wp site list` and by exports of hosting panels.
const ADDRESS: [&str; 7] = ["address", "url", "site", "site_url", "website", "domain", "home"];
const NAME: [&str; 2] = ["name", "title"];
const USER: [&str; 4] = ["user", "username", "user_login", "login"];

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = csv::Result<StringRecord>> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).comment(Some(b'#')).trim(Trim::All);
    builder.from_reader(text.as_bytes()).into_records()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(text: &str) -> Vec<(u64, String, String, String)> {
        let text_of = |field: Option<String>| field.unwrap_or_default();
        let row = |row: Listed| (row.line, row.address, text_of(row.name), text_of(row.user));
        read(text.as_bytes()).unwrap().into_iter().map(row).collect()
    }

    fn row(line: u64, address: &str, name: &str, user: &str) -> (u64, String, String, String) {
        (line, address.into(), name.into(), user.into())
    }

    #[test]
    fn addresses_stand_one_a_line() {
        let expected = [row(2, "example.com", "", ""), row(4, "https://b.example/news", "", "")];
        assert_eq!(told("\u{feff}# mine\r\n example.com\r\n\r\nhttps://b.example/news"), expected);
        assert!(told("").is_empty() && told("# nothing\n").is_empty());
    }

    #[test]
    fn a_heading_names_the_columns() {
        let expected = [row(2, "a.example", "A, the first", "zoe"), row(3, "b.example", "", "")];
        for text in [
            "Address,Name,User\na.example,\"A, the first\",zoe\nb.example,,\n",
            "user;ADDRESS;note;name\r\nzoe;a.example;x;A, the first\r\n;b.example;;\r\n",
            "\u{feff}url\tuser\ttitle\na.example\tzoe\tA, the first\nb.example\n",
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
        let quoted = "address,name\n\"a.example\",\"A \"\"great\"\" site\"\n";
        assert_eq!(told(quoted), [row(2, "a.example", "A \"great\" site", "")]);
        assert_eq!(told("address\n# later\na.example\n"), [row(3, "a.example", "", "")]);
        let wp = "blog_id,url,last_updated,registered\n1,https://n.example/,2026-01-01 00:00:00,x\n";
        assert_eq!(told(wp), [row(2, "https://n.example/", "", "")]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let error = |bytes: &[u8]| read(bytes).unwrap_err();
        assert!(matches!(error(b"a.example\0"), ListError::NotText));
        assert!(matches!(error(b"\xff\xfea\0"), ListError::NotText));
        assert!(matches!(error(&vec![b'\n'; 1 << 21]), ListError::TooLong));
        assert!(matches!(error(&b"a\n".repeat(MOST + 1)), ListError::TooMany));
        assert!(matches!(error(&[b"address\n", &b"a\n".repeat(MOST + 1)[..]].concat()), ListError::TooMany));
        let told = error("name;user\u{1b}[1m;login\nA;zoe;x\n".as_bytes()).to_string();
        assert!(told.contains("“name”") && !told.contains('\u{1b}'), "{told}");
        assert!(
            matches!(read(io::repeat(b'a')), Err(ListError::TooLong)),
            "it ends, though the input does not"
        );
    }

    proptest! {
        #[test]
        fn anything_is_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "(address|name|,|;|\"|\n|\r|a\\.example|\t|#| ){0,60}") {
            let _ = read(&bytes[..]);
            if let Ok(listed) = read(text.as_bytes()) {
                prop_assert!(listed.windows(2).all(|two| two[0].line < two[1].line));
            }
        }
    }
}

//! Lines of address, user and application password, as a loop over `wp user application-password create … --porcelain`
//! prints them. Nothing of a line that is not understood is ever repeated: it may be a password.

use std::io::Read;

use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use thiserror::Error;

use super::list::{LONGEST, ListError, MOST, text};

/// A site and how to sign in on it.
#[derive(Clone, Debug)]
pub struct WithPassword {
    /// The line, from 1.
    pub line: u64,
    /// The address, as it stands there.
    pub address: String,
    /// The user.
    pub user: String,
    /// The application password; empty where the line ends before it.
    pub password: SecretString,
}

/// A line that is not of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("line {0} is not of the form ADDRESS USER PASSWORD")]
pub struct NotOfTheForm(pub u64);

/// Understands the lines: columns are separated by tabs, otherwise by commas or semicolons, otherwise by spaces; the
/// password is the rest of its line. Empty lines, and those that begin with `#`, say nothing; neither does a heading.
///
/// # Errors
/// A [`ListError`] where it is no such list at all.
pub fn read(input: impl Read) -> Result<Vec<Result<WithPassword, NotOfTheForm>>, ListError> {
    // Room for everything from the start: where it grew, copies of passwords would stay behind in memory.
    let most = usize::try_from(LONGEST).unwrap_or(usize::MAX);
    let mut bytes = Zeroizing::new(Vec::with_capacity(most + 64));
    input.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Err(ListError::TooLong);
    }
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text(&bytes)?.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if lines.is_empty()
            && let Some(is_ours) = heading(line)
        {
            if !is_ours {
                return Err(ListError::NoPasswords);
            }
            continue;
        }
        if lines.len() == MOST {
            return Err(ListError::TooMany);
        }
        lines.push(understood(number, line).ok_or(NotOfTheForm(number)));
    }
    Ok(lines)
}

/// Whether a heading is of this form; `None` for what is no heading.
fn heading(line: &str) -> Option<bool> {
    let (first, rest) = line.split_at_checked(line.find([',', ';', '\t', ' ']).unwrap_or(line.len()))?;
    if !["address", "url"].iter().any(|name| unquoted(first).eq_ignore_ascii_case(name)) {
        return None;
    }
    let names: Vec<String> = rest
        .split([',', ';', '\t', ' '])
        .map(|name| unquoted(name).to_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    Some(matches!(&names[..], [user, password] if user == "user" && password == "password"))
}

fn understood(number: u64, line: &str) -> Option<WithPassword> {
    let (address, rest) = if line.contains('\t') {
        line.split_once('\t')?
    } else {
        line.split_at_checked(line.find([',', ';', ' '])?)?
    };
    let separator = separator(line, rest);
    let (user, password) = match separator {
        // A loop whose WP-CLI failed prints what stands before the password.
        Some('\t') => rest.split_once('\t').unwrap_or((rest, "")),
        Some(separator) => rest.trim_start().strip_prefix(separator).unwrap_or(rest).split_once(separator)?,
        None => rest.trim_start().split_once(' ')?,
    };
    let (address, user, password) = (unquoted(address), unquoted(user), unquoted(password));
    // Columns in another order put a password here, which must not be shown as an address. WordPress' own have
    // neither dots nor colons.
    let is_address =
        address.contains(['.', ':']) || address == "localhost" || address.starts_with("localhost/");
    let is_whole = !password.is_empty() || separator == Some('\t');
    (is_address && !user.is_empty() && is_whole).then(|| WithPassword {
        line: number,
        address: address.to_owned(),
        user: user.to_owned(),
        password: SecretString::from(password.to_owned()),
    })
}

/// What stands between the columns, where it is not spaces. `rest`: what follows the first column.
fn separator(line: &str, rest: &str) -> Option<char> {
    if line.contains('\t') {
        return Some('\t');
    }
    rest.trim_start().chars().next().filter(|first| matches!(first, ',' | ';'))
}

fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|field| field.strip_suffix('"')).unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use secrecy::ExposeSecret as _;

    fn told(text: &str) -> Vec<Result<(u64, String, String, String), NotOfTheForm>> {
        let shown = |line: WithPassword| {
            (line.line, line.address, line.user, line.password.expose_secret().to_owned())
        };
        read(text.as_bytes()).unwrap().into_iter().map(|line| line.map(shown)).collect()
    }

    #[test]
    fn columns_are_separated_as_shells_and_tables_do() {
        let expected =
            |user: &str, password: &str| vec![Ok((1, "a.example".into(), user.into(), password.into()))];
        for (text, user, password) in [
            ("a.example zoe abcdEFGH1234", "zoe", "abcdEFGH1234"),
            ("a.example  zoe   abcd EFGH 1234\r\n", "zoe", "abcd EFGH 1234"),
            ("a.example\tzoe\tabcd EFGH", "zoe", "abcd EFGH"),
            ("a.example\tZoë de Wit\tabcd EFGH", "Zoë de Wit", "abcd EFGH"),
            ("a.example,zoe,abcd EFGH", "zoe", "abcd EFGH"),
            ("a.example , zoe de wit , abcd EFGH", "zoe de wit", "abcd EFGH"),
            ("a.example;zoe;abcd", "zoe", "abcd"),
            ("\"a.example\",\"zoe\",\"abcd EFGH\"", "zoe", "abcd EFGH"),
        ] {
            assert_eq!(told(text), expected(user, password), "{text}");
        }
        assert_eq!(told("a.example\tzoe\t\n"), expected("zoe", ""), "WP-CLI failed");
        assert_eq!(told("# mine\n\naddress,user,password\nhttp://b.example/x zoe abcd\n").len(), 1);
    }

    #[test]
    fn a_line_that_is_not_understood_is_numbered_only() {
        for line in [
            "abcd EFGH ijkl MNOP",
            "a.example",
            "a.example zoe",
            "a.example,zoe",
            "a.example,,abcd",
            "zoe abcd a.example",
        ] {
            assert_eq!(told(&format!("b.example zoe x\n{line}\n"))[1..], [Err(NotOfTheForm(2))], "{line}");
        }
        assert!(!format!("{:?}", read("a.example zoe s3cret".as_bytes())).contains("s3cret"));
    }

    #[test]
    fn a_list_of_what_failed_has_no_passwords() {
        let failed = "address,name,user,reason\na.example,A,zoe,sign in again\n";
        assert!(matches!(read(failed.as_bytes()), Err(ListError::NoPasswords)));
        assert!(matches!(read(std::io::repeat(b'a')), Err(ListError::TooLong)));
        assert!(matches!(read(&b"a\0b"[..]), Err(ListError::NotText)));
    }

    proptest! {
        #[test]
        fn anything_is_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "(a\\.example|zoe|,|;|\t| |\"|\n|abcd|#|address){0,30}") {
            let _ = read(&bytes[..]);
            let _ = read(text.as_bytes());
        }
    }
}

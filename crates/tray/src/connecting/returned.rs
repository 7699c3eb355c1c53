//! What comes back from the page where a sign-in is approved: a query that anybody may have written.

use secrecy::SecretString;
use url::form_urlencoded;

/// The longest query that is looked at, in bytes: an address, a user name, a password and a state need a tenth of it.
pub const LONGEST: usize = 8 << 10;
/// The scheme of this program's links.
pub const SCHEME: &str = "presence-tray";
/// What a link that brings a sign-in begins with. WordPress wants a host in it (contract 6.3).
pub const LINK: &str = "presence-tray://authorized/";

/// What came back. Nothing of it was checked.
#[derive(Clone, Debug)]
pub struct Returned {
    /// The state that the address had which was given to the page.
    pub state: SecretString,
    /// What the user decided.
    pub decided: Decided,
}

/// What the user decided on the page.
#[derive(Clone, Debug)]
pub enum Decided {
    /// The sign-in was approved.
    Approved {
        /// The site that says so.
        site_url: String,
        /// The login name.
        user: String,
        /// The application password that was made for this program.
        password: SecretString,
    },
    /// It was rejected.
    Rejected,
}

impl Returned {
    /// What a query says; `None` where it is no answer of the page, says something twice, or is longer than any.
    #[must_use]
    pub fn from_query(query: &str) -> Option<Returned> {
        if query.len() > LONGEST {
            return None;
        }
        let (mut state, mut site_url, mut user, mut password) = (None, None, None, None);
        let mut success = None;
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            let field = match &*key {
                "state" => &mut state,
                "site_url" => &mut site_url,
                "user_login" => &mut user,
                "password" => &mut password,
                "success" => &mut success,
                _ => continue,
            };
            if field.replace(SecretString::from(value.into_owned())).is_some() {
                return None;
            }
        }
        use secrecy::ExposeSecret as _;
        let decided = match (site_url, user, password, success) {
            (Some(site_url), Some(user), Some(password), None) => Decided::Approved {
                site_url: site_url.expose_secret().to_owned(),
                user: user.expose_secret().to_owned(),
                password,
            },
            (None, None, None, Some(success)) if success.expose_secret() == "false" => Decided::Rejected,
            _ => return None,
        };
        Some(Returned { state: state?, decided })
    }

    /// What a link of this program says.
    #[must_use]
    pub fn from_link(link: &str) -> Option<Returned> {
        let before = LINK.trim_end_matches('/');
        let (begins, rest) = (link.get(..before.len())?, link.get(before.len()..)?);
        if !begins.eq_ignore_ascii_case(before) {
            return None;
        }
        let query = rest.strip_prefix('/').unwrap_or(rest).strip_prefix('?')?;
        Returned::from_query(query.split('#').next().unwrap_or_default())
    }
}

/// Whether an argument of a second start is a link of this program.
#[must_use]
pub fn is_link(argument: &str) -> bool {
    argument.get(..SCHEME.len() + 1).is_some_and(|begins| begins.eq_ignore_ascii_case(&format!("{SCHEME}:")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use secrecy::ExposeSecret as _;

    const APPROVED: &str =
        "state=abc&site_url=https%3A%2F%2Fexample.com&user_login=zo%C3%AB&password=abcd%20efgh";

    #[test]
    fn approval_and_rejection_are_read() {
        for query in [APPROVED, &APPROVED.replace("%20", "+")] {
            let returned = Returned::from_query(query).unwrap();
            assert_eq!(returned.state.expose_secret(), "abc");
            let Decided::Approved { site_url, user, password } = returned.decided else { panic!() };
            assert_eq!((site_url.as_str(), user.as_str()), ("https://example.com", "zoë"));
            assert_eq!(password.expose_secret(), "abcd efgh");
        }
        let rejected = Returned::from_query("state=abc&success=false").unwrap();
        assert!(matches!(rejected.decided, Decided::Rejected));
    }

    #[test]
    fn what_is_no_answer_is_none() {
        let long = format!("{APPROVED}&x={}", "y".repeat(LONGEST));
        for query in [
            "",
            "state=abc",
            "site_url=https://example.com&user_login=zoe&password=x",
            "state=abc&state=abd&success=false",
            "state=abc&success=true",
            "state=abc&success=false&password=x",
            "state=abc&site_url=a&user_login=b",
            &format!("{APPROVED}&password=other"),
            &format!("{APPROVED}&success=false"),
            &long,
        ] {
            assert!(Returned::from_query(query).is_none(), "{query}");
        }
    }

    #[test]
    fn links_have_one_form() {
        for (link, is) in [
            (format!("presence-tray://authorized/?{APPROVED}"), true),
            (format!("presence-tray://authorized?{APPROVED}"), true),
            (format!("PRESENCE-TRAY://Authorized/?{APPROVED}#x"), true),
            (format!("presence-tray://authorized/x?{APPROVED}"), false),
            (format!("presence-tray://authorized.example/?{APPROVED}"), false),
            (format!("presence-tray:authorized/?{APPROVED}"), false),
            (format!("https://authorized/?{APPROVED}"), false),
            ("presence-tray://".to_owned(), false),
        ] {
            assert_eq!(Returned::from_link(&link).is_some(), is, "{link}");
        }
        assert!(is_link("Presence-Tray://x") && !is_link("presence-tray") && !is_link("presence-träy:x"));
    }

    proptest! {
        #[test]
        fn anything_is_read_without_harm(query in "\\PC{0,200}") {
            let _ = Returned::from_query(&query);
            let _ = Returned::from_link(&format!("{LINK}?{query}"));
            let _ = is_link(&query);
        }
    }
}

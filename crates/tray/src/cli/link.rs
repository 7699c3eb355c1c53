//! A start with a link of this program, which the browser hands over.

use std::ffi::OsString;

use protocol::Secret;

use crate::connecting::is_link;

/// The link that the program was started with, where it was one of its own and nothing else.
#[must_use]
pub fn link(typed: impl IntoIterator<Item = OsString>) -> Option<Secret> {
    let mut arguments = typed.into_iter().skip(1);
    let link = arguments.next().filter(|_| arguments.next().is_none())?.into_string().ok()?;
    is_link(&link).then(|| Secret::new(link))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_taken_alone_and_not_shown() {
        let typed = |typed: &[&str]| link(typed.iter().map(OsString::from));
        let taken = typed(&["presence-tray", "presence-tray://authorized/?state=s3cret"]).unwrap();
        assert!(!format!("{taken:?}").contains("s3cret"));
        assert_eq!(typed(&["presence-tray", "status"]), None);
        assert_eq!(typed(&["presence-tray"]), None);
        assert_eq!(typed(&["presence-tray", "presence-tray://x", "--hidden"]), None);
        assert_eq!(typed(&["presence-tray", "https://example.com"]), None);
    }
}

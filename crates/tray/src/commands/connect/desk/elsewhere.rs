//! Whether somebody sits where a browser would open.

/// Not at the other end of an ssh connection.
pub(super) fn has_a_browser() -> bool {
    std::env::var_os("SSH_CONNECTION").is_none_or(|from| from.is_empty())
}

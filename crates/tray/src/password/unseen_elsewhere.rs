//! What is typed is hidden with the question, not before.

/// Nothing to hide.
pub(super) struct Unseen;

impl Unseen {
    pub(super) fn begin() -> Unseen {
        Unseen
    }
}

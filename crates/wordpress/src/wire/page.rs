//! One page of a list.

use std::ops::Deref;

/// One page of a list: what was read of it, and how much there was.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Page<T> {
    /// What was read.
    pub items: T,
    /// How many items the page has, those included that were not read.
    pub count: usize,
    /// Whether everybody on the page was read. Odd items and fields can hide somebody; then absence from
    /// the page proves nothing.
    pub is_whole: bool,
}

/// An item that is not shaped as the list's items are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Odd;

impl<T> Page<T> {
    /// The same page with what `make` makes of it.
    pub(super) fn map<U>(self, make: impl FnOnce(T) -> U) -> Page<U> {
        Page { items: make(self.items), count: self.count, is_whole: self.is_whole }
    }
}

impl<T> Deref for Page<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.items
    }
}

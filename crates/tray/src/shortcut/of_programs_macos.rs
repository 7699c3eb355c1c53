//! What programs have their own shortcuts with.

use super::Modifier;

/// With one letter this copies, pastes and saves.
pub(super) const MODIFIER: Modifier = Modifier::Super;

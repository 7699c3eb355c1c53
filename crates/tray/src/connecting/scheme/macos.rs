//! On macOS the bundle of the application names its scheme, and links come to a running bundle as an event, not to a
//! second start. This program does not take that event, so links are no way there.

use super::SchemeError;

/// Registers nothing.
///
/// # Errors
/// Always: links do not reach this program.
pub fn register() -> Result<(), SchemeError> {
    Err(SchemeError::NoPlace)
}

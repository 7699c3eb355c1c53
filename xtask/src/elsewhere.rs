//! Tasks that start servers and programs of Unix, on a system that is none.

/// Checking other systems.
pub(crate) mod platforms {
    use std::path::Path;

    use crate::error::{Error, Result};

    /// Says that it is done on another system.
    pub(crate) fn run(_root: &Path) -> Result {
        Err(Error::Missing {
            what: "a Debian machine".into(),
            cure: "this checks other systems from Debian; here `cargo xtask test` is the real thing".into(),
        })
    }
}

/// Testing against a real WordPress.
pub(crate) mod wordpress {
    /// Why the real WordPress could not be tested.
    #[derive(Debug, thiserror::Error)]
    #[error("This needs Debian's packages of nginx, PHP, MariaDB and WordPress, and runs on Linux alone.")]
    pub(crate) struct Problem;

    /// Says that it is done on another system.
    pub(crate) fn test(_filters: &[String]) -> Result<(), Problem> {
        Err(Problem)
    }
}

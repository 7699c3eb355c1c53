//! What can be typed about importing sites.

use std::path::PathBuf;

use clap::Args;

/// A list of sites to add.
#[derive(Debug, Args)]
pub struct Import {
    /// A file with addresses, one a line, or CSV that names its columns; “-” reads standard input
    #[arg(required_unless_present = "with_passwords")]
    pub file: Option<PathBuf>,
    /// Read lines of address, user and application password from standard input
    #[arg(long, conflicts_with_all = ["file", "check"])]
    pub with_passwords: bool,
    /// Look at the sites and connect none
    #[arg(long)]
    pub check: bool,
    /// Write what is left to do into this file, without passwords; it can be imported again
    #[arg(long, value_name = "LIST")]
    pub failed: Option<PathBuf>,
    /// Print a line of JSON for each site, as docs/json.md describes it
    #[arg(long)]
    pub json: bool,
}

//! `tell-when` as it is typed.

use clap::Args;

/// What to be told of besides one's own posts.
#[derive(Debug, Args)]
pub struct TellWhen {
    /// The site's name
    pub site: String,
    /// Somebody comes: the name of somebody who is there now, or the number of their account
    #[arg(long, value_name = "PERSON", group = "what")]
    pub comes: Option<String>,
    /// Somebody opens a post: its number
    #[arg(long, value_name = "NUMBER", group = "what", value_parser = clap::value_parser!(u64).range(1..))]
    pub opened: Option<u64>,
    /// A post that somebody is in becomes free: its number. Told once, by the Presence Tray that is running
    #[arg(long, value_name = "NUMBER", group = "what", value_parser = clap::value_parser!(u64).range(1..))]
    pub free: Option<u64>,
    /// The type of the post, where nobody is in it now
    #[arg(long = "type", value_name = "TYPE", default_value = "post", requires = "opened")]
    pub post_type: String,
    /// Not any more
    #[arg(long, requires = "what")]
    pub off: bool,
}

//! What can be typed.

mod import;
mod link;
mod settings;
mod tell_when;
mod times;
pub mod typed;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Parser, Subcommand, ValueEnum};
use wordpress::Fingerprint;

use crate::exit::Exit;
use crate::settings::{Day, SITE_SETTINGS, SiteSetting};
use crate::show::Bar;
use crate::terminal::{Colour, Look, hanging};

pub use import::Import;
pub use link::link;
pub use settings::{AboutSetting, SettingsWish};
pub use tell_when::TellWhen;
pub use times::{PauseLength, QuietWish};

/// What every `--help` ends with; `docs/command-line.md` has the same table.
const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  a site could not be read, or the doctor found something wrong
  2  what was typed is not understood
  3  a password is missing, or a site wants you to sign in again
  4  no site is configured, or none has that name
  5  the settings file can not be read or written
  6  the result could not be printed
  7  Presence Tray is not running, or does not answer";

/// Who is where on your WordPress sites, and who opened your post.
#[derive(Debug, Parser)]
#[command(name = "presence-tray", version, after_help = EXIT_CODES, propagate_version = true)]
pub struct Cli {
    /// When to use colours
    #[arg(long, value_enum, default_value_t, global = true, value_name = "WHEN")]
    pub color: Colour,

    /// How to start.
    #[command(flatten)]
    pub start: Start,

    /// What to do; without it the program stays in the tray.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// How the program that stays in the tray is started.
#[derive(Clone, Debug, Args)]
pub struct Start {
    /// Start without showing more than the tray item, as at login
    #[arg(long)]
    pub hidden: bool,
    /// Read lines "NAME PASSWORD" from standard input before anything else
    #[arg(long = "passwords-stdin", id = "start_passwords_stdin")]
    pub passwords_stdin: bool,
}

/// Understands what was typed.
///
/// # Errors
/// [`Misunderstood`], also where help or the version was asked for.
pub fn understand(typed: impl IntoIterator<Item = OsString>) -> Result<Cli, Misunderstood> {
    Cli::try_parse_from(typed).map_err(Misunderstood)
}

/// What was typed asks for help, or is not understood.
#[derive(Debug)]
pub struct Misunderstood(clap::Error);

impl Misunderstood {
    /// Tells it on the stream where it belongs.
    pub fn tell(&self) -> Exit {
        // Where not even this can be written, the exit code still tells.
        let _ = match self.without_values() {
            Some(text) => {
                let width = Look::of_stderr(Colour::Auto).width;
                let lines: Vec<String> = text.split('\n').flat_map(|line| hanging(line, width, 2)).collect();
                writeln!(io::stderr(), "{}", lines.join("\n"))
            }
            None => self.0.print(),
        };
        if self.0.use_stderr() { Exit::Usage } else { Exit::Done }
    }

    /// The message about an argument that has no place here. What it was is not repeated, unless it has the
    /// form of an option: it may be a password.
    #[must_use]
    pub fn without_values(&self) -> Option<String> {
        match self.0.kind() {
            ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {}
            // A command that was mistyped is a word; a link of a sign-in holds a password.
            ErrorKind::InvalidSubcommand if !self.is_word_for_a_command() => {}
            _ => return None,
        }
        let what = match self.0.get(ContextKind::InvalidArg) {
            Some(ContextValue::String(given)) if is_option(given) => format!("{given} does not belong here"),
            _ => {
                "something was typed that does not belong here (it is not repeated, as it may be a password)"
                    .to_owned()
            }
        };
        let usage = match self.0.get(ContextKind::Usage) {
            Some(ContextValue::StyledStr(usage)) => format!("\n\n{usage}"),
            _ => String::new(),
        };
        Some(format!(
            "error: {what}\n\n\
             Passwords are never taken from the command line: use --password-stdin or --passwords-stdin, \
             an environment variable, or wait to be asked.{usage}\n\n\
             For more information, try '--help'."
        ))
    }

    /// Whether what was typed in the place of a command looks like one.
    fn is_word_for_a_command(&self) -> bool {
        match self.0.get(ContextKind::InvalidSubcommand) {
            Some(ContextValue::String(given)) => {
                given.len() <= 20 && given.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            }
            _ => false,
        }
    }
}

/// Whether it has the form of a long option. A password does not: those of WordPress have no hyphens.
fn is_option(given: &str) -> bool {
    given.strip_prefix("--").is_some_and(|name| {
        !name.is_empty() && name.len() <= 20 && name.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    })
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show who is where now, on all sites or the named ones
    #[command(after_help = EXIT_CODES)]
    Status(Status),
    /// Tell who comes, goes and opens your posts, until Ctrl-C
    #[command(after_help = EXIT_CODES)]
    Watch(Reading),
    /// Add, list, test and remove sites
    #[command(subcommand)]
    Sites(Sites),
    /// Examine an address step by step and say what to do
    #[command(after_help = EXIT_CODES)]
    Doctor(Doctor),
    /// Open a post, a site's dashboard or the window
    #[command(after_help = EXIT_CODES)]
    Open {
        /// The site's name; the window if it is not given
        site: Option<String>,
        /// The number of a post of the site
        #[arg(long, value_name = "NUMBER", requires = "site", value_parser = clap::value_parser!(u64).range(1..))]
        post: Option<u64>,
    },
    /// Be told nothing for a while
    #[command(after_help = EXIT_CODES)]
    Pause {
        /// How long: such as 30m or 1h, until 6:00 “tomorrow”, or “forever”: until “resume”
        #[arg(long = "for", value_name = "TIME", default_value = "forever")]
        length: PauseLength,
    },
    /// Be told again
    #[command(after_help = EXIT_CODES)]
    Resume,
    /// Show or set a time of every day at which alerts are silent
    #[command(after_help = EXIT_CODES)]
    QuietHours {
        /// Such as 22:00-07:00, or “off”; shows them if not given
        hours: Option<QuietWish>,
        /// The days on which they begin; every day if not given
        #[arg(long, value_enum, value_delimiter = ',', requires = "hours")]
        days: Vec<Day>,
    },
    /// Be told when somebody comes, or a post is opened or becomes free; shows what is chosen if none is given
    #[command(after_help = EXIT_CODES)]
    TellWhen(TellWhen),
    /// List, show and change what can be set
    #[command(after_help = EXIT_CODES)]
    Settings(SettingsWish),
    /// Show what was told and what was not, and why
    #[command(after_help = EXIT_CODES)]
    Why {
        /// Print JSON as docs/json.md describes it
        #[arg(long)]
        json: bool,
    },
    /// End the running Presence Tray
    #[command(after_help = EXIT_CODES)]
    Quit,
    /// Start with the desktop session, or not
    #[command(after_help = EXIT_CODES)]
    Autostart {
        /// What to do
        #[arg(value_enum)]
        wish: Autostart,
    },
}

/// Which sites to read, and how to tell it once.
#[derive(Debug, Args)]
pub struct Status {
    /// What to read.
    #[command(flatten)]
    pub reading: Reading,
    /// Print one block for a status bar
    #[arg(long, value_enum, value_name = "BAR", conflicts_with = "json")]
    pub bar: Option<Bar>,
    /// Stay on, and print it again whenever it changes
    #[arg(long, requires = "bar")]
    pub follow: bool,
}

/// What to do about starting with the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Autostart {
    /// Start with the session
    On,
    /// Do not
    Off,
    /// Say which of the two it is
    Status,
}

/// Which sites to read, and how to tell.
#[derive(Debug, Args)]
pub struct Reading {
    /// Names of sites; all of them if none is given
    pub sites: Vec<String>,
    /// Print JSON as docs/json.md describes it
    #[arg(long)]
    pub json: bool,
    /// Read lines "NAME PASSWORD" from standard input
    #[arg(long)]
    pub passwords_stdin: bool,
    /// Read the sites now, also where Presence Tray is running and knows
    #[arg(long)]
    pub direct: bool,
}

/// Sites.
#[derive(Debug, Subcommand)]
pub enum Sites {
    /// Find a site, sign in on it in the browser, and remember it
    #[command(after_help = EXIT_CODES)]
    Add(Add),
    /// Sign in again on a site that was added
    #[command(after_help = EXIT_CODES)]
    Connect(Again),
    /// List the sites
    #[command(after_help = EXIT_CODES)]
    List {
        /// Print JSON as docs/json.md describes it
        #[arg(long)]
        json: bool,
    },
    /// Write the sites, without passwords, as a list for another computer
    #[command(after_help = EXIT_CODES)]
    Export {
        /// A file that is not there yet; standard output if not given
        file: Option<PathBuf>,
    },
    /// Add many sites at once: a list of addresses, lines with passwords, or what “export” wrote
    #[command(after_help = EXIT_CODES)]
    Import(Import),
    /// Forget a site and its password
    #[command(after_help = EXIT_CODES)]
    Remove {
        /// The site's name
        name: String,
        /// Revoke the application password on the site as well, without asking
        #[arg(long)]
        revoke: bool,
        /// Leave the application password on the site as it is, without asking
        #[arg(long, conflicts_with = "revoke")]
        keep_password: bool,
    },
    /// Change what can be set for one site
    #[command(after_help = EXIT_CODES)]
    Set {
        /// The site's name
        name: String,
        /// What to set; docs/settings.md says what each does
        #[arg(value_parser = site_setting())]
        setting: &'static SiteSetting,
        /// What it is to be, such as 90s, on or off
        value: String,
    },
    /// Examine a site that was added
    #[command(after_help = EXIT_CODES)]
    Test {
        /// The site's name
        name: String,
        /// Read one line with the application password from standard input
        #[arg(long)]
        password_stdin: bool,
        /// Print JSON as docs/json.md describes it
        #[arg(long)]
        json: bool,
    },
}

/// What can be set for one site, by its name.
fn site_setting() -> impl TypedValueParser<Value = &'static SiteSetting> {
    let names = PossibleValuesParser::new(SITE_SETTINGS.iter().map(|setting| setting.name));
    names.try_map(|name| SiteSetting::named(&name).ok_or("no setting of a site has that name"))
}

/// A site to add.
#[derive(Debug, Args)]
pub struct Add {
    /// The site's address, as you would type it in a browser
    pub address: String,
    /// What to call it; the site's own title if not given
    #[arg(long)]
    pub name: Option<String>,
    /// Accept the certificate with this SHA-256 fingerprint, for a site on this computer or in .test or .local
    #[arg(long, value_name = "SHA256")]
    pub accept_certificate: Option<Fingerprint>,
    /// Who signs in.
    #[command(flatten)]
    pub sign_in: SignIn,
}

/// A site to sign in on again.
#[derive(Debug, Args)]
pub struct Again {
    /// The site's name
    pub name: String,
    /// Accept the certificate with this SHA-256 fingerprint, for a site on this computer or in .test or .local
    #[arg(long, value_name = "SHA256")]
    pub accept_certificate: Option<Fingerprint>,
    /// Take the application password from this environment variable
    #[arg(long, value_name = "VARIABLE", conflicts_with = "password_stdin")]
    pub password_env: Option<String>,
    /// Read one line with the application password from standard input
    #[arg(long)]
    pub password_stdin: bool,
}

/// An address to examine.
#[derive(Debug, Args)]
pub struct Doctor {
    /// The site's address, as you would type it in a browser
    pub address: String,
    /// Who signs in.
    #[command(flatten)]
    pub sign_in: SignIn,
    /// Print JSON as docs/json.md describes it
    #[arg(long)]
    pub json: bool,
}

/// Who signs in, and where the password is. There is no option for the password itself: other programs can
/// read what is typed on a command line.
#[derive(Debug, Args)]
pub struct SignIn {
    /// Your user name or e-mail address on the site
    #[arg(long)]
    pub user: Option<String>,
    /// Take the application password from this environment variable
    #[arg(long, value_name = "VARIABLE", conflicts_with = "password_stdin")]
    pub password_env: Option<String>,
    /// Read one line with the application password from standard input
    #[arg(long)]
    pub password_stdin: bool,
}

impl SignIn {
    /// Whether `--password-env` has the form of a variable's name. What it is instead is not repeated
    /// anywhere: it may be a password, and clap would print it.
    #[must_use]
    pub fn names_a_variable(&self) -> bool {
        self.password_env.as_deref().is_none_or(|name| {
            !name.is_empty()
                && !name.starts_with(|c: char| c.is_ascii_digit())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
    }
}

#[cfg(test)]
mod tests;

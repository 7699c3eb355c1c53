//! The language of this computer.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod system;

use crate::settings::ChosenLanguage;
use crate::words::Words;

/// The words of the language that the user chose, or of the one of this computer.
#[must_use]
pub fn words(chosen: ChosenLanguage) -> Words {
    Words::of(chosen.language(system::languages(|name| std::env::var(name).ok())))
}

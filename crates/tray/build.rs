//! Packs the texts of every language but English for `words/catalogue.rs`: unpacked they are half a megabyte, of which
//! one language is needed.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Where the texts of all languages are, a folder each.
const LOCALES: &str = "../../locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let packed = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for language in fs::read_dir(LOCALES)? {
        let language = language?;
        // English is needed in every language, to find a text by its name. A file is of nobody's language.
        if language.file_type()?.is_dir() && language.file_name() != "en" {
            pack(&language.path(), &packed.join(language.file_name()))?;
        }
    }
    Ok(())
}

/// Packs each file of a folder into one of the same name in another folder.
fn pack(language: &Path, packed: &Path) -> io::Result<()> {
    fs::create_dir_all(packed)?;
    for file in fs::read_dir(language)? {
        let file = file?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&fs::read(file.path())?)?;
        fs::write(packed.join(file.file_name()), encoder.finish()?)?;
    }
    Ok(())
}

//! How large the page is, as it would be sent: compressed, though it is built into the program.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

/// `ui/dist/`, which `cargo xtask bench` built before.
const BUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist");

pub(crate) fn measure() {
    let page = std::fs::read_to_string(Path::new(BUILT).join("index.html")).expect("ui/dist is not built");
    let files = files(Path::new(BUILT));
    // What the page names is read before anything is shown; the rest when it is needed.
    let named = |file: &Path| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name == "index.html" || page.contains(&*name)
    };
    let first: u64 = files.iter().filter(|file| named(file)).map(|file| compressed(file)).sum();
    let all: u64 = files.iter().map(|file| compressed(file)).sum();
    super::print("the page, compressed", first as f64 / 1e3, "kB", Some(120.0));
    super::print("with what is read when it is needed", all as f64 / 1e3, "kB", None);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn compressed(file: &Path) -> u64 {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&std::fs::read(file).unwrap()).unwrap();
    encoder.finish().unwrap().len() as u64
}

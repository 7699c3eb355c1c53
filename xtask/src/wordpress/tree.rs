//! WordPress itself, unpacked from Debian's packages.
//!
//! Only Debian's development suite has a WordPress new enough for the plugin. Its packages are files for
//! every architecture, so they are unpacked without being installed, by a list of sources of their own
//! that the system's apt never sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Problem;
use super::commands::ask;

/// What makes up one WordPress: Debian ships its libraries and its theme apart.
const PACKAGES: [&str; 9] = [
    "wordpress",
    "wordpress-l10n",
    "wordpress-theme-twentytwentyfive",
    "libjs-cropper",
    "libjs-jquery-ui",
    "libjs-lodash",
    "libjs-underscore",
    "libphp-phpmailer",
    "php-getid3",
];

/// The folder of an unpacked WordPress, fetched at the first time and kept in `cache/wordpress`.
pub(super) fn unpacked(cache: &Path) -> Result<PathBuf, Problem> {
    let kept = cache.join("wordpress");
    if kept.join("wp-load.php").is_file() {
        return Ok(kept);
    }
    println!("Fetching WordPress from Debian's packages.");
    let work = cache.join(format!("unpacking-{}", std::process::id()));
    let unpacked = unpack(&work, &kept);
    // Half of a tree is worth nothing; a tree that was moved away leaves only downloads.
    let removed = fs::remove_dir_all(&work).map_err(|cause| Problem::file("remove", &work, cause));
    unpacked?;
    removed?;
    Ok(kept)
}

fn unpack(work: &Path, kept: &Path) -> Result<(), Problem> {
    for folder in ["lists/partial", "cache/archives/partial", "packages", "files"] {
        let folder = work.join(folder);
        fs::create_dir_all(&folder).map_err(|cause| Problem::file("make", &folder, cause))?;
    }
    let sources = work.join("sources.list");
    let line =
        format!("deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] {} sid main\n", mirror()?);
    fs::write(&sources, line).map_err(|cause| Problem::file("write", &sources, cause))?;
    let apt = |arguments: &[&str]| {
        let mut apt = Command::new("apt-get");
        for (option, value) in [
            ("Dir::Etc::sourcelist", sources.as_path()),
            ("Dir::Etc::sourceparts", Path::new("-")),
            ("Dir::State::lists", &work.join("lists")),
            ("Dir::Cache", &work.join("cache")),
            ("APT::Sandbox::User", Path::new("root")),
            ("Acquire::Languages", Path::new("none")),
            ("Acquire::IndexTargets::deb::DEP-11::DefaultEnabled", Path::new("false")),
        ] {
            apt.arg("-o").arg(format!("{option}={}", value.display()));
        }
        ask(apt.args(arguments).current_dir(work.join("packages")))
    };
    apt(&["update", "--quiet"])?;
    let mut download = vec!["download", "--quiet"];
    download.extend(PACKAGES);
    apt(&download)?;
    let files = work.join("files");
    for package in packages_in(&work.join("packages"))? {
        ask(Command::new("dpkg").arg("-x").arg(package).arg(&files))?;
    }
    // Turns the links between packages into files. The links into /etc lead nowhere, and a link that
    // leads nowhere makes cp fail.
    let installed = files.join("usr/share/wordpress");
    for settings in ["wp-config.php", ".htaccess"] {
        remove_if_there(&installed.join(settings))?;
    }
    let plain = work.join("plain");
    ask(Command::new("cp").args(["--recursive", "--dereference"]).arg(&installed).arg(&plain))?;
    fs::rename(&plain, kept).map_err(|cause| Problem::file("move", &plain, cause))
}

fn remove_if_there(file: &Path) -> Result<(), Problem> {
    match fs::remove_file(file) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(Problem::file("remove", file, cause))
        }
        _ => Ok(()),
    }
}

/// The mirror that the system's own packages come from.
fn mirror() -> Result<String, Problem> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let codename = release
        .lines()
        .find_map(|line| line.strip_prefix("VERSION_CODENAME="))
        .unwrap_or_default()
        .trim_matches('"');
    let told = ask(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(SITE)",
        "Origin: Debian",
        &format!("Codename: {codename}"),
    ]))?;
    told.lines()
        .find(|line| !line.is_empty())
        .map(str::to_owned)
        .ok_or_else(|| Problem::NoMirror(codename.to_owned()))
}

/// The package files in a folder.
pub(super) fn packages_in(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = fs::read_dir(folder).map_err(|cause| Problem::file("read", folder, cause))?;
    Ok(entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .collect())
}

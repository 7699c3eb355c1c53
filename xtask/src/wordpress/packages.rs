//! The programs that a WordPress runs on, installed where they are missing.
//!
//! PHP and the database come as installed packages of which none starts a service. nginx and PHP's
//! server would start one each, so their packages are only unpacked into the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::commands::{ask, found, is_program, run};
use super::{Problem, tree};

/// The programs, and where PHP looks for its extensions' settings.
pub(super) struct Programs {
    pub(super) php: PathBuf,
    pub(super) php_fpm: PathBuf,
    pub(super) php_settings: String,
    pub(super) php_version: String,
    pub(super) nginx: PathBuf,
    pub(super) mariadbd: PathBuf,
    pub(super) mariadb_install_db: PathBuf,
}

/// A program and the Debian package that brings it.
const INSTALLED: [(&str, &str); 4] = [
    ("php", "php-cli"),
    ("mariadbd", "mariadb-server-core"),
    ("mariadb-install-db", "mariadb-server-core"),
    // Wanted by mariadb-install-db.
    ("my_print_defaults", "mariadb-client-core"),
];
/// An extension of PHP that WordPress wants and the Debian package that brings it.
const EXTENSIONS: [(&str, &str); 7] = [
    ("mysqli", "php-mysql"),
    ("xml", "php-xml"),
    ("mbstring", "php-mbstring"),
    ("curl", "php-curl"),
    ("gd", "php-gd"),
    ("intl", "php-intl"),
    ("zip", "php-zip"),
];

/// The programs; what is missing is installed or unpacked into `cache`.
pub(super) fn programs(cache: &Path) -> Result<Programs, Problem> {
    let missing = missing();
    if !missing.is_empty() {
        install(&missing)?;
    }
    let program = |name: &str| found(name).ok_or_else(|| Problem::StillMissing(name.to_owned()));
    let php = program("php")?;
    let told = ask(Command::new(&php).args([
        "-r",
        "echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION, \"\\n\", PHP_VERSION, \"\\n\", PHP_CONFIG_FILE_SCAN_DIR, \"\\n\";",
    ]))?;
    let mut lines = told.lines();
    let mut line = || lines.next().unwrap_or_default().to_owned();
    let (series, php_version, php_settings) = (line(), line(), line());
    Ok(Programs {
        php_fpm: unpacked(cache, &format!("php-fpm{series}"), &format!("php{series}-fpm"))?,
        nginx: unpacked(cache, "nginx", "nginx")?,
        mariadbd: program("mariadbd")?,
        mariadb_install_db: program("mariadb-install-db")?,
        php,
        php_settings,
        php_version,
    })
}

/// The packages that are missing, each once.
fn missing() -> Vec<&'static str> {
    let mut missing: Vec<&str> = Vec::new();
    for (program, package) in INSTALLED {
        if found(program).is_none() && !missing.contains(&package) {
            missing.push(package);
        }
    }
    let extensions = ask(Command::new("php").arg("-m")).unwrap_or_default();
    for (extension, package) in EXTENSIONS {
        if !extensions.lines().any(|line| line.eq_ignore_ascii_case(extension)) {
            missing.push(package);
        }
    }
    missing
}

/// Installs packages without what they only recommend, which includes every service.
fn install(packages: &[&str]) -> Result<(), Problem> {
    println!("Installing {}.", packages.join(" "));
    if found("apt-get").is_none() {
        return Err(Problem::NoApt(packages.join(", ")));
    }
    let as_root = |arguments: &[&str]| {
        let mut command = if rustix::process::geteuid().is_root() {
            Command::new("apt-get")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["--non-interactive", "apt-get"]);
            sudo
        };
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        ask(&mut command)
    };
    if !rustix::process::geteuid().is_root()
        && ask(Command::new("sudo").args(["--non-interactive", "true"])).is_err()
    {
        return Err(Problem::NeedsRoot(packages.join(" ")));
    }
    as_root(&["update", "--quiet"])?;
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(packages);
    as_root(&arguments).map(drop)
}

/// A server that is installed, or that of its package unpacked into the cache.
fn unpacked(cache: &Path, program: &str, package: &str) -> Result<PathBuf, Problem> {
    let kept = cache.join(package).join("usr/sbin").join(program);
    if let Some(installed) = found(program).or_else(|| Some(kept.clone()).filter(|kept| is_program(kept))) {
        return Ok(installed);
    }
    println!("Fetching {package}.");
    let folder = cache.join(package);
    fs::create_dir_all(&folder).map_err(|cause| Problem::file("make", &folder, cause))?;
    ask(Command::new("apt-get")
        .args(["download", "-o", "APT::Sandbox::User=root", package])
        .current_dir(&folder))?;
    for file in tree::packages_in(&folder)? {
        run(Command::new("dpkg").arg("-x").arg(&file).arg(&folder))?;
        fs::remove_file(&file).map_err(|cause| Problem::file("remove", &file, cause))?;
    }
    if is_program(&kept) { Ok(kept) } else { Err(Problem::StillMissing(program.to_owned())) }
}

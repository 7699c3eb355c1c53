//! The sites of one run: their folders, their WordPress, the people and posts on them.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use serde_json::{Value, json};

use super::Problem;
use super::commands::ask;
use super::packages::Programs;
use super::servers::database_socket;

/// A site, before or after WordPress is installed on it.
pub(super) struct Site {
    /// What the tests call it; also its folder and its database.
    pub(super) name: &'static str,
    /// Its port on the loopback.
    pub(super) port: u16,
    /// The folder that nginx serves.
    pub(super) folder: PathBuf,
}

/// The sites: one to work on, one that tests may break, and a network of two.
const SITES: [(&str, &str, bool); 3] = [
    ("newsroom", "The Newsroom", false),
    ("troubled", "Troubled & Tested", false),
    ("network", "The Network", true),
];

/// Makes the folders of the sites, with settings and the plugin in place.
pub(super) fn lay_out(
    run: &Path,
    templates: &Path,
    wordpress: &Path,
    plugin: &Path,
) -> Result<Vec<Site>, Problem> {
    let ports = free_ports(SITES.len()).map_err(Problem::NoPort)?;
    let socket = database_socket(run)?;
    let secret = run.to_string_lossy();
    SITES
        .into_iter()
        .zip(ports)
        .map(|((name, title, network), port)| {
            let folder = run.join(name);
            // WordPress never writes into its own files, so the copies can share them.
            ask(Command::new("cp").args(["--archive", "--link"]).arg(wordpress).arg(&folder))?;
            place(&templates.join("wp-config.php"), &folder.join("wp-config.php"))?;
            let must_use = folder.join("wp-content/mu-plugins");
            fs::create_dir_all(&must_use).map_err(|cause| Problem::file("make", &must_use, cause))?;
            place(&templates.join("quiet.php"), &must_use.join("quiet.php"))?;
            let link = folder.join("wp-content/plugins/presence-api");
            symlink(plugin, &link).map_err(|cause| Problem::file("link", &link, cause))?;
            let facts = json!({
                "title": title,
                "address": format!("http://127.0.0.1:{port}"),
                "authority": format!("127.0.0.1:{port}"),
                "database": name,
                "socket": socket,
                "secret": secret,
                "admin_password": format!("correct horse {port}"),
                "network": network,
            });
            let facts_file = run.join(format!("{name}.json"));
            fs::write(&facts_file, facts.to_string())
                .map_err(|cause| Problem::file("write", &facts_file, cause))?;
            Ok(Site { name, port, folder })
        })
        .collect()
}

/// Installs WordPress on every site and puts people and posts there. Returns the file that tells the
/// tests about them, and the versions in words.
pub(super) fn set_up(
    run: &Path,
    templates: &Path,
    programs: &Programs,
    sites: &[Site],
) -> Result<(PathBuf, String), Problem> {
    let told: Result<Vec<Value>, Problem> = thread::scope(|scope| {
        let settings: Vec<_> =
            sites.iter().map(|site| scope.spawn(|| install(templates, programs, site))).collect();
        settings.into_iter().map(|setting| setting.join().unwrap_or(Err(Problem::Interrupted))).collect()
    });
    let told = told?;
    let version = |of: &str| {
        told.first().and_then(|site| site.get(of)).and_then(Value::as_str).unwrap_or("?").to_owned()
    };
    let versions = format!(
        "WordPress {}, presence-api {}, PHP {}",
        version("wordpress"),
        version("plugin"),
        programs.php_version
    );
    let description = json!({ "php": programs.php, "deeds": templates.join("deed.php"), "sites": told });
    let file = run.join("sites.json");
    fs::write(&file, description.to_string()).map_err(|cause| Problem::file("write", &file, cause))?;
    Ok((file, versions))
}

fn install(templates: &Path, programs: &Programs, site: &Site) -> Result<Value, Problem> {
    let php = |script: &str| ask(Command::new(&programs.php).arg(templates.join(script)).arg(&site.folder));
    php("install.php")?;
    let told = php("populate.php")?;
    let mut told: Value =
        serde_json::from_str(&told).map_err(|cause| Problem::Told { script: "populate.php", cause })?;
    if let Some(told) = told.as_object_mut() {
        told.insert("name".to_owned(), json!(site.name));
        told.insert("address".to_owned(), json!(format!("http://127.0.0.1:{}", site.port)));
        told.insert("folder".to_owned(), json!(site.folder));
    }
    Ok(told)
}

fn place(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::copy(from, to).map(drop).map_err(|cause| Problem::file("write", to, cause))
}

/// Ports that nobody listens on, found by listening on them for a moment.
fn free_ports(count: usize) -> std::io::Result<Vec<u16>> {
    let held =
        (0..count).map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).collect::<Result<Vec<_>, _>>()?;
    held.iter().map(|listener| Ok(listener.local_addr()?.port())).collect()
}

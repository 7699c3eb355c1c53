//! The database, PHP and nginx of one run.

use std::fs;
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Problem;
use super::commands::ask;
use super::packages::Programs;
use super::processes::Server;
use super::site::Site;

/// The longest path that a socket can have on Linux is 107 bytes; the database adds none of its own.
const SOCKET_PATH: usize = 100;

/// The servers of one run; dropping them ends them, the one that needs the others first.
pub(super) struct Servers {
    _nginx: Server,
    php: Server,
    _mariadb: Server,
}

impl Servers {
    /// Starts all three and waits until each answers.
    pub(super) fn start(
        folder: &Path,
        templates: &Path,
        programs: &Programs,
        sites: &[Site],
    ) -> Result<Servers, Problem> {
        let mariadb = start_mariadb(folder, programs)?;
        let php = start_php(folder, templates, programs)?;
        let nginx = start_nginx(folder, templates, programs, sites)?;
        Ok(Servers { _nginx: nginx, php, _mariadb: mariadb })
    }

    /// Shows the crashes and database errors that PHP told of, but for those that a test makes.
    pub(super) fn print_errors(&self) {
        let said = self.php.log_end(|line| {
            (line.contains("PHP Fatal") || line.contains("database error"))
                && !line.contains("there_is_no_such_function")
        });
        if !said.is_empty() {
            println!("Meanwhile on the sites:{said}");
        }
    }
}

/// The database's socket in the folder of a run.
pub(super) fn database_socket(folder: &Path) -> Result<PathBuf, Problem> {
    socket(folder, "mariadb")
}

fn socket(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    let socket = folder.join(name).with_extension("socket");
    if socket.as_os_str().len() > SOCKET_PATH {
        let cause = std::io::Error::other(
            "a socket's path has room for 100 bytes; set CARGO_TARGET_DIR to a shorter one",
        );
        return Err(Problem::file("use", &socket, cause));
    }
    Ok(socket)
}

fn start_mariadb(folder: &Path, programs: &Programs) -> Result<Server, Problem> {
    let data = folder.join("mariadb");
    let data_option = format!("--datadir={}", data.display());
    let mut install = Command::new(&programs.mariadb_install_db);
    install.args([
        "--no-defaults",
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        &data_option,
    ]);
    let is_root = rustix::process::geteuid().is_root();
    if is_root {
        install.arg("--user=root");
    }
    ask(&mut install)?;
    let socket = database_socket(folder)?;
    let listening = socket.clone();
    Server::start(
        "mariadb",
        &programs.mariadbd,
        |command| {
            command.args(["--no-defaults", "--skip-networking", "--skip-log-bin", &data_option]);
            command.arg(format!("--socket={}", socket.display()));
            command.arg(format!("--pid-file={}", folder.join("mariadb.pid").display()));
            // The data need not outlive a power cut, nor this run.
            command.args(["--innodb-flush-log-at-trx-commit=0", "--innodb-fast-shutdown=2"]);
            command
                .args(["--innodb-buffer-pool-dump-at-shutdown=0", "--innodb-buffer-pool-load-at-startup=0"]);
            command.args(["--innodb-buffer-pool-size=64M", "--aria-pagecache-buffer-size=8M"]);
            // Each look whether it listens would be told as a connection that was given up.
            command.arg("--log-warnings=0");
            if is_root {
                command.arg("--user=root");
            }
        },
        folder.join("mariadb.log"),
        move || UnixStream::connect(&listening).is_ok(),
    )
}

fn start_php(folder: &Path, templates: &Path, programs: &Programs) -> Result<Server, Problem> {
    let socket = socket(folder, "php")?;
    let is_root = rustix::process::geteuid().is_root();
    let user = if is_root { "user = root\ngroup = root" } else { "" };
    let settings = folder.join("php-fpm.conf");
    fill(
        &templates.join("php-fpm.conf"),
        &settings,
        &[("@FOLDER@", &folder.to_string_lossy()), ("@SOCKET@", &socket.to_string_lossy()), ("@USER@", user)],
    )?;
    Server::start(
        "php",
        &programs.php_fpm,
        |command| {
            command.env("PHP_INI_SCAN_DIR", &programs.php_settings).arg("--fpm-config").arg(&settings);
            if is_root {
                command.arg("--allow-to-run-as-root");
            }
        },
        folder.join("php-fpm.log"),
        move || UnixStream::connect(&socket).is_ok(),
    )
}

fn start_nginx(
    folder: &Path,
    templates: &Path,
    programs: &Programs,
    sites: &[Site],
) -> Result<Server, Problem> {
    let socket = socket(folder, "php")?;
    let template = templates.join("nginx-site.conf");
    let mut blocks = String::new();
    for site in sites {
        let block = folder.join(format!("nginx-{}.conf", site.name));
        fill(
            &template,
            &block,
            &[
                ("@PORT@", &site.port.to_string()),
                ("@ROOT@", &site.folder.to_string_lossy()),
                ("@SOCKET@", &socket.to_string_lossy()),
            ],
        )?;
        blocks.push_str(&format!("include {};\n", block.display()));
    }
    let user = if rustix::process::geteuid().is_root() { "user root;" } else { "" };
    let settings = folder.join("nginx.conf");
    fill(
        &templates.join("nginx.conf"),
        &settings,
        &[("@FOLDER@", &folder.to_string_lossy()), ("@SITES@", &blocks), ("@USER@", user)],
    )?;
    let ports: Vec<u16> = sites.iter().map(|site| site.port).collect();
    Server::start(
        "nginx",
        &programs.nginx,
        |command| {
            command.arg("-e").arg(folder.join("nginx.log")).arg("-c").arg(&settings).arg("-p").arg(folder);
        },
        folder.join("nginx.log"),
        move || ports.iter().all(|port| TcpStream::connect((Ipv4Addr::LOCALHOST, *port)).is_ok()),
    )
}

/// Writes a template with its words filled in.
fn fill(template: &Path, file: &Path, words: &[(&str, &str)]) -> Result<(), Problem> {
    let mut text = fs::read_to_string(template).map_err(|cause| Problem::file("read", template, cause))?;
    for (word, value) in words {
        text = text.replace(word, value);
    }
    fs::write(file, text).map_err(|cause| Problem::file("write", file, cause))
}

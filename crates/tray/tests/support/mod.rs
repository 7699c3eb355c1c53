//! A newsroom on loopback, and the built program in front of it.

pub mod recorder;

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use presence_tray::keychain::{Asking, Entry, Keychain as _, SystemKeychain};
use serde_json::json;
use simulator::{Generation, Installation, Post, Role, Server, Site, SiteId, User, World};

/// The application password of everybody in the simulated sites.
pub const PASSWORD: &str = "abcd EFGH ijkl MNOP qrst UVWX";

/// Whether the program finds a keychain: on Linux it is given no bus, elsewhere the system always has one.
pub const KEYCHAIN: bool = cfg!(not(target_os = "linux"));
/// Names what the program's entries in the keychain belong to.
const KEYCHAIN_SERVICE: &str = "PRESENCE_TRAY_KEYCHAIN_SERVICE";

/// Sites with people on them, and a directory for settings.
pub struct Newsroom {
    pub server: Server,
    pub magazine: SiteId,
    pub network: SiteId,
    directory: tempfile::TempDir,
}

fn users(mut installation: Installation) -> Installation {
    for (id, login, name, role) in [
        (1, "zoe", "Zoë Müller", Role::Administrator),
        (2, "ann", "Ann <b>Lee</b>", Role::Editor),
        (3, "ben", "Ben Ito", Role::Author),
        (4, "sub", "Sub Scriber", Role::Subscriber),
    ] {
        installation =
            installation.user(User::new(id, login, name).role(role).role_on(2, role).password(PASSWORD));
    }
    installation
}

impl Newsroom {
    /// A magazine where Zoë and Ann are in “Prices & more” and Ben is in the media library, and a network
    /// with Ben on its second site.
    pub fn open() -> Newsroom {
        let mut world = World::new(1);
        let site = Site::new("Example Magazine", Generation::Modern).post(Post::new(42, "Prices & more"));
        let magazine = world.add(users(Installation::single("", site)));
        let main = Site::new("Publishing house", Generation::Modern);
        let second = Site::new("News", Generation::Modern).at("/news/").blog(2);
        let mut house = users(Installation::network("", vec![main, second]));
        for user in house.users.iter_mut().filter(|user| user.id == 1) {
            user.super_admin = true;
        }
        let network = world.add(house);
        let now = simulator::Now::system();
        let far = now.after(Duration::from_secs(150));
        let site = world.site_mut(magazine);
        for (user, screen) in [(1, "post"), (2, "post"), (3, "upload")] {
            let data = json!({"screen": screen, "title": "A screen"});
            site.put_row("admin/online", &format!("user-{user}"), user, data, now, far);
        }
        for user in [1, 2] {
            let data = json!({"action": "editing", "screen": "post", "locked": true});
            site.put_row("postType/post:42", &format!("editor-{user}"), user, data, now, far);
        }
        let second = SiteId { site: 1, ..network };
        let data = json!({"screen": "dashboard", "title": "Dashboard"});
        world.site_mut(second).put_row("admin/online", "user-3", 3, data, now, far);
        let server = Server::start(world).unwrap();
        Newsroom { server, magazine, network, directory: tempfile::tempdir().unwrap() }
    }

    pub fn url(&self, site: SiteId) -> String {
        self.server.url(site)
    }

    pub fn settings(&self) -> std::path::PathBuf {
        self.directory.path().join("settings.json")
    }

    /// The program with these arguments, and nothing else of this environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        command(self.directory.path(), arguments)
    }

    /// Runs the program to its end; `input` is its standard input.
    pub fn run(&self, arguments: &[&str], input: &str) -> Ran {
        run(&mut self.command(arguments), input)
    }

    /// The same for somebody who has the settings and no password in a keychain.
    pub fn run_without_passwords(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = self.command(arguments);
        run(command.env(KEYCHAIN_SERVICE, "Presence Tray in a test without passwords"), input)
    }

    /// Adds the magazine.
    pub fn add_magazine(&self) {
        let url = self.url(self.magazine);
        let ran = self.run(&["sites", "add", &url, "--user", "zoe", "--password-stdin"], PASSWORD);
        assert_eq!(ran.code, 0, "{ran:?}");
    }
}

impl Drop for Newsroom {
    /// Leaves nothing in the keychain of this computer.
    fn drop(&mut self) {
        if !KEYCHAIN {
            return;
        }
        let keychain = SystemKeychain::of(&service(self.directory.path()), Asking::Never);
        for site in [self.magazine, self.network] {
            let rest_root = format!("{}/wp-json/", self.url(site));
            // Most tests have put nothing there; an entry that stays is in nobody’s way.
            let _ = keychain.remove(&Entry { rest_root, user: "zoe".to_owned() });
        }
    }
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Whose entries in the keychain the program has with this directory: not those of whoever runs this, nor of another test.
fn service(directory: &Path) -> String {
    format!("Presence Tray in a test at {}", directory.display())
}

/// The program with this directory and these arguments, and nothing else of this environment.
pub fn command(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_presence-tray"));
    command.args(arguments).env_clear().env("PRESENCE_TRAY_CONFIG_DIR", directory).env("TZ", "UTC");
    // What people read is in English whatever the language of whoever runs this.
    command.env("LC_ALL", "C");
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere").env(KEYCHAIN_SERVICE, service(directory));
    // Windows opens no network connection for a program that is not told where Windows is.
    command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn run(command: &mut Command, input: &str) -> Ran {
    let mut child = command.spawn().unwrap();
    feed(&mut child, input);
    done(child.wait_with_output().unwrap())
}

/// Gives the child its standard input. It may have ended without reading it.
pub fn feed(child: &mut Child, input: &str) {
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
}

/// That it was started at all. With this code, which no other system has, Windows ends a program of which a library could
/// not start, before its first line (STATUS_DLL_INIT_FAILED, MS-ERREF 2.3.1). What runs tests under wine knows these words.
pub fn assert_began(output: &Output) {
    let began = output.status.code() != Some(0xC000_0142_u32.cast_signed());
    assert!(began, "the program never began: {}", output.status);
}

/// What came of it. No output of any kind may ever hold the password, as it is or encoded.
pub fn done(output: Output) -> Ran {
    assert_began(&output);
    let ran = Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    for text in [&ran.out, &ran.err] {
        for part in [PASSWORD, "abcdEFGH", "UVWX", "Basic "] {
            assert!(!text.contains(part), "a secret was printed: {text}");
        }
    }
    ran
}

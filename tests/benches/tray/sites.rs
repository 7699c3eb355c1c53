//! Simulated sites for the program to read: 20 people and 10 posts each.

use std::ffi::OsString;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use simulator::{Generation, Installation, Now, Post, Role, Site, SiteId, User, World};

use super::tls::Front;

pub(crate) const PEOPLE: u64 = 20;
pub(crate) const POSTS: u64 = 10;
pub(crate) const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
const PASSWORD_ENV: &str = "PRESENCE_TRAY_BENCH_PASSWORD";

/// A site with these people in its posts, two in each; none of them is the user.
pub(crate) fn newsroom(number: usize, origin: &str) -> Installation {
    let mut site = Site::new(&format!("Newsroom {number}"), Generation::Modern);
    for post in 1..=POSTS {
        site = site.post(Post::new(post, &format!("Post number {post} of newsroom {number}")));
    }
    let mut installation = Installation::single(origin, site);
    for user in 1..=PEOPLE + 1 {
        let person = User::new(user, &format!("user{user}"), &format!("Person Number {user}"));
        installation = installation.user(person.role(Role::Administrator).password(PASSWORD));
    }
    installation
}

/// Everybody but the user is there, as their browsers said a moment ago.
pub(crate) fn everybody_is_there(site: &mut Site, now: Now) {
    let far = now.after(Duration::from_secs(150));
    for user in 2..=PEOPLE + 1 {
        let data = serde_json::json!({"screen": "post", "post_status": "draft", "title": "Edit Post"});
        site.put_row("admin/online", &format!("user-{user}"), user, data, now, far);
    }
    for post in 1..=POSTS {
        for user in [2 + post % PEOPLE, 2 + (post + 10) % PEOPLE] {
            let data = serde_json::json!({"action": "editing", "screen": "post", "locked": true});
            site.put_row(&format!("postType/post:{post}"), &format!("editor-{user}"), user, data, now, far);
        }
    }
}

/// Who is on the sites.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Company {
    Everybody,
    Nobody,
}

/// The sites behind a server.
pub(crate) struct Sites {
    front: Front,
    asked: Arc<Vec<AtomicU64>>,
}

impl Sites {
    pub(crate) fn start(number: usize, company: Company) -> Sites {
        let mut world = World::new(1);
        let ids: Vec<SiteId> = (0..number)
            .map(|number| world.add(newsroom(number, &format!("https://{}", host(number)))))
            .collect();
        let asked: Arc<Vec<AtomicU64>> = Arc::new((0..number).map(|_| AtomicU64::new(0)).collect());
        let (world, counts) = (Mutex::new(world), Arc::clone(&asked));
        let front = Front::start(&format!("*.{DOMAIN}"), move |request: Request<Bytes>| -> Response<Bytes> {
            let name = request.uri().host().unwrap_or_default();
            let number: Option<usize> =
                name.split('.').next().and_then(|label| label.strip_prefix('s')?.parse().ok());
            let mut world = world.lock().unwrap();
            let now = Now::system();
            if let Some((id, count)) = number.and_then(|number| Some((ids.get(number)?, counts.get(number)?)))
            {
                count.fetch_add(1, Ordering::Relaxed);
                if company == Company::Everybody {
                    everybody_is_there(world.site_mut(*id), now);
                }
            }
            world.respond(&request, now)
        });
        Sites { front, asked }
    }

    /// What the program finds of a user who connected them.
    pub(crate) fn environment(&self, folder: &Path) -> Vec<(&'static str, OsString)> {
        let settings = folder.join("settings");
        std::fs::create_dir_all(&settings).unwrap();
        let sites: Vec<serde_json::Value> = (0..self.asked.len())
            .map(|number| {
                let address = format!("https://{}/", host(number));
                serde_json::json!({
                    "name": format!("Newsroom {number}"), "address": address, "wordpress": address,
                    "rest_root": format!("{address}wp-json/"), "user": "user1", "user_id": 1,
                    "password_env": PASSWORD_ENV,
                })
            })
            .collect();
        let file = serde_json::json!({"version": 1, "sites": sites});
        std::fs::write(settings.join("settings.json"), file.to_string()).unwrap();
        let authorities = folder.join("authorities.pem");
        std::fs::write(&authorities, self.front.authorities()).unwrap();
        let folder_of = |name: &str| {
            let folder = folder.join(name);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::set_permissions(&folder, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
            folder.into_os_string()
        };
        vec![
            ("HOME", folder_of("home")),
            ("XDG_CONFIG_HOME", folder_of("config")),
            ("XDG_RUNTIME_DIR", folder_of("run")),
            ("XDG_STATE_HOME", folder_of("state")),
            ("PRESENCE_TRAY_CONFIG_DIR", settings.into_os_string()),
            ("PRESENCE_TRAY_RUNTIME_DIR", folder_of("run")),
            (PASSWORD_ENV, PASSWORD.into()),
            ("SSL_CERT_FILE", authorities.into_os_string()),
            ("https_proxy", format!("http://{}", self.front.address()).into()),
        ]
    }

    /// How many requests were answered.
    pub(crate) fn requests(&self) -> u64 {
        self.asked.iter().map(|asked| asked.load(Ordering::Relaxed)).sum()
    }

    /// Waits until the program asked every site.
    pub(crate) fn until_all_were_read(&self) {
        let start = Instant::now();
        while self.asked.iter().any(|asked| asked.load(Ordering::Relaxed) == 0) {
            assert!(start.elapsed() < Duration::from_secs(240), "not all sites were read");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

const DOMAIN: &str = "newsrooms.example";

fn host(number: usize) -> String {
    format!("s{number}.{DOMAIN}")
}

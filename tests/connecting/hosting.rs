//! Sites as they are hosted: over TLS under names of their own, and with what hosts put in front of them.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, Uri, header};
use presence_tray_tests::desktop::{Ended, Profile};
use simulator::{Action, Generation, Installation, Now, Role, Screen, Site, SiteId, Trouble, User, World};

use crate::tls::Front;

pub(crate) const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
/// A picture of 48 by 48 pixels.
const PICTURE: &[u8] = include_bytes!("../../crates/tray/src/avatars/face/samples/baseline.jpg");
/// All sites have names below this.
pub(crate) const DOMAIN: &str = "shops.example";

/// The names that only this network gives out.
pub(crate) const LOCAL_DOMAIN: &str = "shops.test";

/// What a host makes of the answers of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// Nothing.
    Plain,
    /// A cache in front drops the `Link` header.
    DropsLink,
    /// The REST interface is at `/api/` instead of `/wp-json/`.
    OtherPrefix,
    /// WordPress is at `/blog/`, and the page at the root names it in its `Link` header.
    RootNamesByHeader,
    /// WordPress is at `/blog/`, and the page at the root names it in its HTML.
    RootNamesByElement,
    /// Ann and Ben are there, and a plugin keeps their pictures: hers on the site itself, his at another host.
    Pictures,
    /// Something else answers.
    NoWordPress,
}

/// One site over TLS, and a user who knows it.
pub(crate) struct Hosting {
    front: Front,
    world: Arc<Mutex<World>>,
    id: SiteId,
    domain: &'static str,
    pub(crate) name: String,
    pub(crate) profile: Profile,
    /// What was asked for pictures.
    pub(crate) pictures: Pictures,
}

/// Requests for pictures: the address and the names of the headers.
pub(crate) type Pictures = Arc<Mutex<Vec<(String, Vec<String>)>>>;

impl Hosting {
    /// A site called “Shop” at `shop.shops.example`, hosted so.
    pub(crate) fn of(host: Host) -> Hosting {
        Hosting::troubled(host, None)
    }

    /// The same with something wrong.
    pub(crate) fn troubled(host: Host, trouble: Option<Trouble>) -> Hosting {
        Hosting::below(DOMAIN, host, trouble).trusted()
    }

    /// A site with a name of this network, and a certificate that nobody trusts.
    pub(crate) fn local() -> Hosting {
        Hosting::below(LOCAL_DOMAIN, Host::Plain, None).not_trusted()
    }

    fn below(domain: &'static str, host: Host, trouble: Option<Trouble>) -> Hosting {
        let name = format!("shop.{domain}");
        let origin = format!("https://{name}");
        let mut site = Site::new("Shop", Generation::Modern);
        if matches!(host, Host::RootNamesByHeader | Host::RootNamesByElement) {
            site = site.at("/blog/");
        }
        let robin = User::new(1, "robin", "Robin Hale").role(Role::Editor).password(PASSWORD);
        let mut world = World::new(13);
        let mut installation = Installation::single(&origin, site).user(robin).production();
        if host == Host::Pictures {
            let pictures = [
                ("ann", format!("{origin}/avatars/2.jpg")),
                ("ben", format!("https://pictures.{domain}/3.jpg")),
            ];
            for (id, (login, picture)) in (2..).zip(pictures) {
                let name = format!("{login} Pictured");
                installation =
                    installation.user(User::new(id, login, &name).role(Role::Editor).pictured(&picture));
            }
        }
        let id = world.add(installation);
        if host == Host::Pictures {
            for person in [2, 3] {
                let browser = world.browser(id, person);
                world.plan(Now::system().shifted(-100), browser, Action::GoTo(Screen::Dashboard));
            }
        }
        if let Some(trouble) = trouble {
            world.trouble(id, trouble);
        }
        let world = Arc::new(Mutex::new(world));
        let pictures = Pictures::default();
        let front = front(&world, id, host, domain, &pictures);
        let mut profile = Profile::new().unwrap();
        profile.set("https_proxy", format!("http://{}", front.address()));
        profile.set("PASSWORD", PASSWORD);
        Hosting { front, world, id, domain, name, profile, pictures }
    }

    /// That of its certificate.
    pub(crate) fn fingerprint(&self) -> wordpress::Fingerprint {
        wordpress::Fingerprint::of(self.front.certificate())
    }

    /// The same site has another certificate now.
    pub(crate) fn changes_its_certificate(&mut self) {
        self.front = front(&self.world, self.id, Host::Plain, self.domain, &self.pictures);
        self.profile.set("https_proxy", format!("http://{}", self.front.address()));
    }

    fn trusted(mut self) -> Hosting {
        let authorities = self.profile.config_folder().join("authorities.pem");
        std::fs::write(&authorities, self.front.authorities()).unwrap();
        self.profile.set("SSL_CERT_FILE", authorities);
        self
    }

    /// The user's computer knows nothing of the authority behind the site's certificate.
    pub(crate) fn not_trusted(mut self) -> Hosting {
        self.profile.set("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt");
        self
    }

    /// The user adds what they typed, with a password that they have.
    pub(crate) async fn add(&self, typed: &str) -> Ended {
        add(&self.profile, typed).await
    }

    /// What was typed leads to the site, and it is connected.
    pub(crate) async fn connects(&self, typed: &str) -> String {
        let ended = self.add(typed).await;
        let said = ended.said.join("\n");
        assert!(ended.status.success() && said.contains("Found WordPress: “Shop”"), "{typed}: {said}");
        assert!(std::fs::read_to_string(self.profile.settings_file()).unwrap().contains("\"Shop\""));
        said
    }

    /// What was typed is refused, and what is said has all of these.
    pub(crate) async fn refuses(&self, typed: &str, words: &[&str]) {
        refused(&self.profile, typed, words).await;
    }
}

/// What was typed is refused for this user, and what is said has all of these.
pub(crate) async fn refused(profile: &Profile, typed: &str, words: &[&str]) {
    let ended = add(profile, typed).await;
    let said = ended.said.join(" ");
    assert!(!ended.status.success(), "{typed}: {said}");
    for word in words {
        assert!(said.contains(word), "{typed}: no “{word}” in {said}");
    }
    let settings = std::fs::read_to_string(profile.settings_file()).unwrap_or_default();
    assert!(!settings.contains("\"robin\""), "{settings}");
}

pub(crate) async fn add(profile: &Profile, typed: &str) -> Ended {
    profile.command(&["sites", "add", typed, "--user", "robin", "--password-env", "PASSWORD"]).await.unwrap()
}

fn front(
    world: &Arc<Mutex<World>>,
    id: SiteId,
    host: Host,
    domain: &'static str,
    pictures: &Pictures,
) -> Front {
    let (world, pictures) = (Arc::clone(world), Arc::clone(pictures));
    // It brings a runtime of its own, which can not begin within the test's.
    let front = std::thread::spawn(move || {
        Front::start(&format!("*.{domain}"), move |request| answer(&world, id, host, &request, &pictures))
    });
    front.join().unwrap()
}

fn answer(
    world: &Mutex<World>,
    id: SiteId,
    host: Host,
    request: &Request<Bytes>,
    pictures: &Pictures,
) -> Response<Bytes> {
    let path = request.uri().path().to_owned();
    let send = |request: &Request<Bytes>| world.lock().unwrap().respond(request, Now::system());
    let root = world_root(world, id);
    let page = |text: String| Response::builder().header(header::CONTENT_TYPE, "text/html").body(text.into());
    match host {
        Host::Pictures if path.ends_with(".jpg") => {
            let names = request.headers().keys().map(|name| name.as_str().to_owned()).collect();
            pictures.lock().unwrap().push((request.uri().to_string(), names));
            Response::new(Bytes::from_static(PICTURE))
        }
        Host::Plain | Host::Pictures => send(request),
        Host::DropsLink => {
            let mut answer = send(request);
            answer.headers_mut().remove(header::LINK);
            answer
        }
        Host::OtherPrefix if path.starts_with("/wp-json") => {
            Response::builder().status(404).body(Bytes::from_static(b"nothing here")).unwrap()
        }
        Host::OtherPrefix => {
            let mut there = request.clone();
            let uri = there.uri().to_string().replace("/api/", "/wp-json/");
            *there.uri_mut() = uri.parse::<Uri>().unwrap();
            let mut answer = send(&there);
            let text = String::from_utf8(answer.body().to_vec()).unwrap();
            *answer.body_mut() = text.replace("wp-json", "api").into();
            if let Some(link) =
                answer.headers().get(header::LINK).map(|link| link.to_str().unwrap().to_owned())
            {
                let link = HeaderValue::from_str(&link.replace("wp-json", "api")).unwrap();
                answer.headers_mut().insert(header::LINK, link);
            }
            answer
        }
        Host::RootNamesByHeader if path == "/" => {
            let mut answer = page("<title>Hello</title>".to_owned()).unwrap();
            let link = format!("<{root}/wp-json/>; rel=\"https://api.w.org/\"");
            answer.headers_mut().insert(header::LINK, HeaderValue::from_str(&link).unwrap());
            answer
        }
        Host::RootNamesByElement if path == "/" => {
            page(format!("<title>Hello</title><link rel=\"https://api.w.org/\" href=\"{root}/wp-json/\" />"))
                .unwrap()
        }
        Host::RootNamesByHeader | Host::RootNamesByElement => send(request),
        Host::NoWordPress => page("<title>Bakery</title><h1>Bread</h1>".to_owned()).unwrap(),
    }
}

fn world_root(world: &Mutex<World>, id: SiteId) -> String {
    world.lock().unwrap().home(id)
}

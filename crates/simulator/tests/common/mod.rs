//! What the simulator's own tests share: a small site and a way to ask it.

use base64::Engine as _;
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;
use simulator::{Generation, Installation, Now, Post, PostType, Role, Site, SiteId, User, World};

/// When every test begins.
pub const START: Now = Now::from_seconds(1_795_500_000);

pub const ADMIN: u64 = 1;
pub const ZOE: u64 = 2;
pub const YAMADA: u64 = 3;
pub const ANN: u64 = 4;

/// A site with one person of each role, two posts and a page.
pub fn site(generation: Generation) -> (World, SiteId) {
    let site = Site::new("Lab", generation)
        .post(Post::new(4, "Autumn").author(ZOE))
        .post(Post::new(5, "Launch").author(ANN).status("draft"))
        .post(Post::new(9, "About").kind("page"))
        .post_type(PostType::new("book", "Books", "library-books"));
    let mut installation = Installation::single("http://lab.test", site);
    let people = [
        (ADMIN, "admin", Role::Administrator),
        (ZOE, "zoe", Role::Editor),
        (YAMADA, "yamada", Role::Editor),
        (ANN, "ann", Role::Author),
        (5, "carl", Role::Contributor),
        (6, "sub", Role::Subscriber),
    ];
    for (id, login, role) in people {
        installation.users.push(User::new(id, login, login).role(role).password("secret"));
    }
    let mut world = World::new(7);
    let id = world.add(installation);
    (world, id)
}

/// A request to the site as this user; nobody for an empty name.
pub fn request(target: &str, user: &str) -> Request<Bytes> {
    request_with(target, user, "secret")
}

pub fn request_with(target: &str, user: &str, secret: &str) -> Request<Bytes> {
    let mut request =
        Request::builder().uri(target).header("Host", "lab.test").header("Accept", "application/json");
    if !user.is_empty() {
        let code = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{secret}"));
        request = request.header("Authorization", format!("Basic {code}"));
    }
    request.body(Bytes::new()).unwrap()
}

pub fn get(world: &mut World, target: &str, user: &str, now: Now) -> Response<Bytes> {
    world.respond(&request(target, user), now)
}

pub fn json(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

/// Client ids in a room, as an administrator reads them.
pub fn clients(world: &mut World, room: &str, now: Now) -> Vec<String> {
    let room: String = url::form_urlencoded::byte_serialize(room.as_bytes()).collect();
    let answer =
        get(world, &format!("/wp-json/wp-presence/v1/presence?room={room}&_fields=client_id"), "admin", now);
    let mut clients: Vec<String> = json(&answer)
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["client_id"].as_str().unwrap().to_owned())
        .collect();
    clients.sort();
    clients
}

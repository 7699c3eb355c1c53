//! The world behind the transcripts: the lab's people, posts, types and rows.

use serde_json::{Value, json};
use simulator::{
    ApplicationPassword, Generation, Installation, Now, Post, PostType, Role, Site, SiteId, User, World,
};

pub const SECRET: &str = "abcd efgh ijkl mnop qrst uvwx";
const NAME: &str = "Presence Lab &amp; S\u{f6}hne";

pub fn at(text: &str) -> Now {
    Now::parse(&format!("2026-11-24 {text}")).unwrap()
}

/// The lab's people.
fn people() -> Vec<User> {
    let zoe_password = ApplicationPassword {
        uuid: "653c6abd-dd6d-4efb-adee-780d1ee8e462".into(),
        app_id: "ffb9dfef-d4c5-43b3-baae-bb484cf4f9a5".into(),
        name: "lab-zoe-1795490994".into(),
        secret: SECRET.replace(' ', ""),
        created: at("03:29:54"),
        last_used: Some(at("03:30:16")),
    };
    let mut zoe = User::new(2, "zoe", "Zo\u{eb} \u{dc}nal").role(Role::Editor);
    zoe.passwords.push(zoe_password);
    zoe.registered = at("03:29:54");
    zoe.meta = json!({"persisted_preferences": {"core": {"isComplementaryAreaVisible": true},
        "_modified": "2026-11-24T03:39:12.887Z", "core/edit-post": {"welcomeGuide": false}}});
    let long = "Maximiliana-Konstantinopolitanskaja von und zu Hohenlohe-Waldenburg-Schillingsf\u{fc}rst der \u{c4}ltere";
    let fox = "\u{1f98a} Fox \u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}";
    let mut emoji = User::new(8, "emoji", fox).role(Role::Editor).password(SECRET);
    emoji.agent = true;
    vec![
        User::new(1, "admin", "admin").role(Role::Administrator).password(SECRET),
        zoe,
        User::new(3, "yamada", "\u{5c71}\u{7530} \u{592a}\u{90ce}").role(Role::Editor).password(SECRET),
        User::new(4, "bold", "<b>x</b>").role(Role::Author).password(SECRET),
        User::new(5, "tom", "Tom &amp; Jerry \"Q\" &lt;3").role(Role::Editor).password(SECRET),
        User::new(7, "longname", long).role(Role::Editor),
        emoji,
        User::new(9, "ben", "Ben Editor").role(Role::Editor).password(SECRET),
        User::new(10, "carl", "Carl Contributor").role(Role::Contributor).password(SECRET),
        User::new(11, "sub", "Sue Subscriber").role(Role::Subscriber).password(SECRET),
    ]
}

/// The lab's types of posts, as `/wp/v2/types` lists them, and the one that is not in REST.
fn with_types(mut site: Site) -> Site {
    let kinds = [
        ("attachment", "Media", "media", &[][..]),
        ("nav_menu_item", "Navigation Menu Items", "menu-items", &["nav_menu"]),
        ("wp_block", "Patterns", "blocks", &["wp_pattern_category"]),
        ("wp_template", "Templates", "templates", &[]),
        ("wp_template_part", "Template Parts", "template-parts", &[]),
        ("wp_global_styles", "Global Styles", "global-styles", &[]),
        ("wp_navigation", "Navigation Menus", "navigation", &[]),
        ("wp_font_family", "Font Families", "font-families", &[]),
        ("wp_font_face", "Font Faces", r"font-families/(?P<font_family_id>[\d]+)/font-faces", &[]),
        ("book", "Books", "library-books", &[]),
    ];
    for (slug, name, base, taxonomies) in kinds {
        let mut kind = PostType::new(slug, name, base);
        kind.taxonomies = taxonomies.iter().map(|one| (*one).to_owned()).collect();
        kind.description = match slug {
            "wp_template" => "Templates to include in your theme.",
            "wp_template_part" => "Template parts to include in your templates.",
            "wp_global_styles" => "Global styles to include in themes.",
            "wp_navigation" => "Navigation menus that can be inserted into your site.",
            _ => "",
        }
        .into();
        if slug == "attachment" {
            kind.icon = Some("dashicons-admin-media".into());
        }
        site = site.post_type(kind);
    }
    site.post_type(PostType::hidden("hidden_doc", "Hidden Docs"))
}

fn with_posts(site: Site) -> Site {
    let headline = ["A very long headline that keeps going"; 12].join(" ");
    let arabic = "\u{645}\u{642}\u{627}\u{644} \u{62a}\u{62c}\u{631}\u{64a}\u{628}\u{64a} \u{637}\u{648}\u{64a}\u{644}";
    let arabic_slug =
        "%d9%85%d9%82%d8%a7%d9%84-%d8%aa%d8%ac%d8%b1%d9%8a%d8%a8%d9%8a-%d8%b7%d9%88%d9%8a%d9%84";
    let contacts_slug = "%d0%ba%d0%be%d0%bd%d1%82%d0%b0%d0%ba%d1%82%d1%8b";
    let fish = "Fish &amp; Chips &lt;b&gt;tasty&lt;/b&gt; &#8211; \u{201c}quoted\u{201d}";
    let japanese = "\u{65e5}\u{672c}\u{8a9e}\u{306e}\u{30bf}\u{30a4}\u{30c8}\u{30eb}";
    let mut release = Post::new(4, "Autumn release notes").slug("autumn-release-notes");
    release.author = 2;
    let posts = vec![
        Post::new(12, "Scheduled piece").status("future"),
        Post::new(20, "Trashed one").status("trash"),
        Post::new(21, "Password protected").slug("password-protected"),
        Post::new(13, "<em>Inline</em> markup & <script>alert(1)</script>").status("draft"),
        Post::new(19, "Author's own draft").status("draft").author(4),
        Post::new(10, arabic).slug(arabic_slug),
        Post::new(6, fish).slug("fish-chips-btasty-b-quoted"),
        release,
        Post::new(11, "Private notes").status("private").slug("private-notes"),
        Post::new(9, japanese).status("pending"),
        Post::new(8, &headline).status("draft"),
        Post::new(7, "").status("draft"),
        Post::new(5, "\u{1f680} Launch day \u{1f389}").status("draft"),
        Post::new(16, "Pricing \u{2014} 50% off").kind("page").status("draft"),
        Post::new(14, "About us").kind("page").slug("about-us"),
        Post::new(15, "\u{41a}\u{43e}\u{43d}\u{442}\u{430}\u{43a}\u{442}\u{44b}")
            .kind("page")
            .slug(contacts_slug),
        Post::new(17, "The Lab Book").kind("book").slug("the-lab-book"),
        Post::new(18, "A hidden one").kind("hidden_doc"),
    ];
    // Collections are ordered by date: the recorded order, one second apart.
    let newest = at("08:25:03");
    posts.into_iter().zip(0..).fold(site, |site, (post, age)| {
        let mut post = post.dated(newest.shifted(-age));
        if post.id == 4 {
            post.modified = newest;
        }
        site.post(post)
    })
}

fn single(origin: &str, site: Site) -> (World, SiteId) {
    let mut installation = Installation::single(origin, site);
    installation.users = people();
    let mut world = World::new(1);
    let id = world.add(installation);
    (world, id)
}

fn put(site: &mut Site, room: &str, client: &str, user: u64, data: Value, stamped: &str) {
    let stamped = at(stamped);
    let expires = stamped.after(site.row_lifetime());
    site.put_row(room, client, user, data, stamped, expires);
}

/// 0.1.14 with everybody at work: `http://127.0.0.1:8881`.
pub fn busy_0_1_14(origin: &str) -> (World, SiteId) {
    let (mut world, id) = single(origin, with_posts(with_types(Site::new(NAME, Generation::V0_1_14))));
    let site = world.site_mut(id);
    let online = "admin/online";
    // Of rows of one second the last written comes first.
    put(site, online, "user-7", 7, json!({"screen": "dashboard"}), "03:47:11");
    put(site, online, "user-8", 8, json!({"screen": "dashboard"}), "03:47:11");
    put(site, online, "user-3", 3, json!({"screen": "post"}), "03:47:12");
    put(site, online, "user-1", 1, json!({"screen": "post"}), "03:47:13");
    put(site, online, "user-4", 4, json!({"screen": "post"}), "03:47:13");
    put(site, online, "user-5", 5, json!({"screen": "page", "post_status": "draft"}), "03:47:13");
    put(site, online, "user-2", 2, json!({"screen": "book"}), "03:47:13");
    put(
        site,
        online,
        "user-9",
        9,
        json!({"screen": "front", "title": "Autumn release notes", "post_id": 4}),
        "03:47:14",
    );
    let editing = |screen: &str| json!({"action": "editing", "screen": screen});
    for (room, client, user, screen) in [
        ("postType/post:4", "editor-2", 2, "post"),
        ("postType/post:4", "lock-2", 2, "post"),
        ("postType/post:4", "editor-3", 3, "post"),
        ("postType/page:16", "editor-5", 5, "page"),
        ("postType/page:16", "lock-5", 5, "page"),
        ("postType/book:17", "editor-2", 2, "book"),
        ("postType/post:11", "editor-1", 1, "post"),
        ("postType/post:19", "editor-4", 4, "post"),
    ] {
        put(site, room, client, user, editing(screen), "03:47:12");
    }
    (world, id)
}

/// What was put into the table to see odd rows.
pub fn odd_0_1_14(world: &mut World, id: SiteId) {
    let site = world.site_mut(id);
    put(site, "admin/online", "custom-null", 2, Value::Null, "03:47:16");
    put(site, "admin/online", "custom-empty", 2, json!({}), "03:47:16");
    put(site, "admin/online", "anon", 0, json!({"screen": "x"}), "03:47:17");
    put(site, "admin/online", "user-99999", 99_999, json!({"screen": "dashboard"}), "03:47:17");
    put(site, "plugin/whiteboard:7", "desk", 2, json!({}), "03:47:16");
    put(site, "postType/hidden_doc:18", "editor-2", 2, json!({}), "03:47:16");
    put(site, "postType/post:5", "editor-99999", 99_999, json!({}), "03:47:16");
}

/// 130 people online and nothing else.
pub fn crowd_0_1_14(world: &mut World, id: SiteId) {
    for number in 1..=130 {
        let user = User::new(number + 11, &format!("load{number}"), &format!("Load User {number}"))
            .role(Role::Author);
        world.installation_mut(id).users.push(user);
    }
    let site = world.site_mut(id);
    site.rows.clear();
    let screens = ["dashboard", "edit-post", "upload", "front"];
    for id in 12..142u64 {
        let screen = screens[usize::try_from((id - 12) % 4).unwrap()];
        put(site, "admin/online", &format!("user-{id}"), id, json!({"screen": screen}), "03:47:17");
    }
}

/// The second site of the lab, where things are broken: only zoe, on her dashboard.
pub fn small_0_1_14(origin: &str) -> (World, SiteId) {
    let (mut world, id) = single(origin, with_types(Site::new(NAME, Generation::V0_1_14)));
    put(world.site_mut(id), "admin/online", "user-2", 2, json!({"screen": "dashboard"}), "03:47:18");
    (world, id)
}

/// The modern plugin with everybody at work: the table as it was recorded beside the answers.
pub fn busy_modern(origin: &str) -> (World, SiteId) {
    let (mut world, id) = single(origin, with_posts(with_types(Site::new(NAME, Generation::Modern))));
    let table = include_str!("../recorded/transcripts-modern/db-rows-post-room.txt");
    let mut rows: Vec<Vec<&str>> = table.lines().skip(2).map(|line| line.split('\t').collect()).collect();
    rows.retain(|row| row.len() == 7);
    // The order of writing, which the table does not tell, from the recorded answers.
    let written = ["user-8", "user-2", "user-3", "user-5", "user-4", "user-9", "user-10", "user-1"];
    rows.sort_by_key(|row| written.iter().position(|client| *client == row[1]));
    for row in rows {
        let data = serde_json::from_str(row[4]).unwrap_or_default();
        let (stamped, expires) = (Now::parse(row[5]).unwrap(), Now::parse(row[6]).unwrap());
        let site = world.site_mut(id);
        site.put_row(row[0], row[1], row[2].parse().unwrap(), data, stamped, expires);
        site.rows.set_session(row[0], row[1], row[3]);
    }
    (world, id)
}

/// The network of the modern lab.
pub fn network_modern(origin: &str) -> (World, SiteId) {
    let names = [(1, "/"), (2, "/news/"), (3, "/shop/"), (4, "/quiet/")];
    let sites = names.map(|(blog, path)| with_types(Site::new(NAME, Generation::Modern)).at(path).blog(blog));
    let mut installation = Installation::network(origin, sites.to_vec());
    installation.users = people();
    for user in &mut installation.users {
        user.super_admin = user.id == 1;
        let role = if user.id == 9 { Role::Administrator } else { Role::Editor };
        if [2, 3, 9].contains(&user.id) {
            user.roles.extend([(2, role), (3, Role::Editor)]);
        }
    }
    let dashboard = json!({"screen": "dashboard", "title": "Dashboard"});
    for (site, people) in installation.sites.iter_mut().zip([&[3, 1, 2, 5, 9][..], &[2], &[3, 2], &[]]) {
        for user in people {
            put(site, "admin/online", &format!("user-{user}"), *user, dashboard.clone(), "08:27:28");
        }
    }
    let news = &mut installation.sites[1];
    put(news, "admin/online", "user-9", 9, json!({"screen": "edit-post", "title": "Posts"}), "08:27:28");
    news.rows.set_session("admin/online", "user-9", "9491342cdd8ce248");
    news.rows.set_session("admin/online", "user-2", "fa9f5fe8869f67fb");
    let mut world = World::new(1);
    let id = world.add(installation);
    (world, id)
}

/// The rows of the last part of the modern lab.
pub fn odd_modern(world: &mut World, id: SiteId) {
    let site = world.site_mut(id);
    site.rows.clear();
    put(site, "admin/online", "long", 9, json!({"screen": "x"}), "08:26:52");
    put(site, "admin/online", "anon", 0, json!({"screen": "x"}), "08:26:52");
    put(site, "admin/online", "user-99999", 99_999, json!({"screen": "dashboard"}), "08:26:52");
    put(site, "postType/post:5", "editor-99999", 99_999, json!({}), "08:26:52");
    put(site, "postType/post:7", "agent-8", 8, json!([]), "08:26:52");
}

/// Replaces everything online by one person.
pub fn only_online(world: &mut World, id: SiteId, user: u64, data: Value) {
    let site = world.site_mut(id);
    site.rows.clear();
    put(site, "admin/online", &format!("user-{user}"), user, data, "08:26:52");
}

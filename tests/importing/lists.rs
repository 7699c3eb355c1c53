//! Lists of addresses, good ones and hostile ones.

use simulator::{Generation, Installation, Role, Site, Trouble, User, World};

use crate::agency::{Agency, IMPORT, password, said};

#[tokio::test]
async fn a_list_is_looked_at_side_by_side_and_each_site_diagnosed() {
    let agency = Agency::with(4).await;
    agency.server.world().trouble(agency.sites[2], Trouble::PluginInactive);
    assert!(agency.import(&agency.line(0), &[]).await.status.success());
    let (list, failed) = (agency.path("sites.csv"), agency.path("failed.csv"));
    let rows = [
        "\u{feff}Name;Address;User\r\n".to_owned(),
        format!("First;{};robin\r\n", agency.address(0)),
        format!("\"The; second\";{}/wp-admin/edit.php?x=s3cret;\r\n", agency.address(1)),
        format!("Third;{};\r\n", agency.address(2)),
        "Fourth;ftp://nowhere.invalid;\r\n".to_owned(),
        format!("Second again;{}/;\r\n", agency.address(1)),
        format!("And again;{};\r\n", agency.address(1).trim_start_matches("http://")),
    ];
    std::fs::write(&list, rows.concat()).unwrap();
    let ended = agency.profile.command(&["sites", "import", &list, "--failed", &failed]).await.unwrap();
    let said = said(&ended, 4);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    for part in [
        format!("✓ {}: connected already as “Site 00”", agency.address(0)),
        format!(
            "✓ {}/wp-admin/edit.php: found WordPress “Site 01”, the presence plugin is active",
            agency.address(1)
        ),
        format!("✗ {}: no presence plugin", agency.address(2)),
        "the same site as in line 3".to_owned(),
        "Sites: 3 known, 1 to be approved, 2 failed.".to_owned(),
    ] {
        assert!(said.contains(&part), "{part}: {said}");
    }
    assert!(!said.contains("s3cret"));
    let left = std::fs::read_to_string(&failed).unwrap();
    assert!(
        left.contains("The; second") && left.contains("not approved yet") && !left.contains("s3cret"),
        "{left}"
    );
    let json = agency.profile.command(&["sites", "import", &list, "--json"]).await.unwrap();
    let outcomes: Vec<String> = json
        .said
        .iter()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["outcome"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!((outcomes.len(), outcomes.iter().filter(|one| *one == "listed-twice").count()), (6, 2));
}

#[tokio::test]
async fn a_network_is_connected_once() {
    let mut world = World::new(9);
    let sites = vec![
        Site::new("Network", Generation::Modern).blog(1),
        Site::new("Second", Generation::Modern).at("/second").blog(2),
    ];
    let robin =
        User::new(1, "robin", "Robin Hale").role(Role::Administrator).super_admin().password(&password(0));
    let first = world.add(Installation::network("http://network.invalid", sites).user(robin));
    let agency = Agency::of(world, vec![first]).await;
    let address = agency.address(0);
    let lines = format!("{address}\trobin\t{0}\n{address}/second\trobin\t{0}\n", password(0));
    let ended = agency.import(&lines, &[]).await;
    let told = said(&ended, 1);
    assert!(ended.status.success(), "{told}");
    assert!(told.contains(&format!("{address}/second: part of “Network”, which is connected")), "{told}");
    assert_eq!(agency.settings()["sites"].as_array().unwrap().len(), 1);
    let list = agency.path("list");
    std::fs::write(&list, format!("{address}/second\n")).unwrap();
    let ended = agency.profile.command(&["sites", "import", &list]).await.unwrap();
    assert!(ended.said.join("\n").contains("part of “Network”"), "{ended:?}");
}

#[tokio::test]
async fn hostile_lists_do_no_harm() {
    let agency = Agency::with(1).await;
    let long = [b"address,name\n", &vec![b'x'; 1_000_000][..], b",y\n"].concat();
    let huge = b"a.invalid\n".repeat(10_000_000);
    let steering =
        b"\x1b[2J\x1b]0;x\x07example.invalid\xe2\x80\xae\nhttp://zoe:s3cret@example.invalid/\n".to_vec();
    for (bytes, part, code) in [
        (vec![0_u8; 5000], "no text", 2),
        (b"\xff\xfe\x00a".to_vec(), "no text", 2),
        (huge, "longer than 1024 kB", 2),
        (long, "1 failed", 1),
        (steering, "2 failed", 1),
        (b"name;user\nA;zoe\n".to_vec(), "is called “address”", 2),
        (Vec::new(), "names no sites", 0),
    ] {
        let ended = agency.profile.fed(&["sites", "import", "-"], bytes).unwrap();
        let ended = ended.ended(crate::agency::IMPORT).await.unwrap();
        let said = ended.said.join("\n");
        let shown: String = said.chars().take(2000).collect();
        assert_eq!(ended.status.code(), Some(code), "{part}: {shown}");
        assert!(said.contains(part) && !said.contains("s3cret"), "{part}: {shown}");
        assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown:?}");
        assert!(said.len() < 5000, "what is printed is bounded");
    }
    // With passwords: a line that is not understood is only numbered.
    let lines = format!("{}zoe s3cretSecret http\n\u{0}", agency.line(0));
    let ended = agency.import(&lines, &[]).await;
    assert!(ended.status.code() == Some(2) && !ended.said.concat().contains("s3cret"), "{ended:?}");
    let lines = format!("s3cretSecret zoe x\n{}{}", agency.line(0), agency.line(0));
    let ended = agency.import(&lines, &[]).await;
    let told = said(&ended, 1);
    assert_eq!(ended.status.code(), Some(1), "{told}");
    for part in ["✗ line 1: line not understood", "added as “Site 00”", "the same site as in line 2"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains("s3cret"), "{told}");
}

#[tokio::test]
async fn sites_are_approved_one_after_the_other_with_a_key_each() {
    let mut agency = Agency::with(3).await;
    agency.profile.set("DISPLAY", ":0");
    let list = agency.path("list");
    std::fs::write(&list, (0..3).map(|site| format!("{}\n", agency.address(site))).collect::<String>())
        .unwrap();
    let mut terminal = agency.profile.at_terminal(&["sites", "import", &list]).unwrap();
    terminal.shows("3 to approve.", IMPORT).await;
    terminal.shows("1 of 3", IMPORT).await;
    terminal.types("s").await.unwrap();
    terminal.shows("2 of 3", IMPORT).await;
    terminal.types("").await.unwrap();
    let page = url::Url::parse(&agency.profile.opened(IMPORT).await).unwrap();
    let success = page.query_pairs().find(|(key, _)| key == "success_url").unwrap().1.into_owned();
    let mut back = url::Url::parse(&success).unwrap();
    back.query_pairs_mut()
        .append_pair("site_url", &agency.address(1))
        .append_pair("user_login", "robin")
        .append_pair("password", &password(1));
    let port = back.port().unwrap();
    let head =
        format!("GET {} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", &back[url::Position::BeforePath..]);
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await.unwrap();
    terminal.shows("Remembered as “Site 01”", IMPORT).await;
    terminal.shows("3 of 3", IMPORT).await;
    terminal.types("q").await.unwrap();
    terminal.shows("Sites: 1 added, 1 to be approved, 1 skipped.", IMPORT).await;
    assert!(!terminal.shown().contains(&password(1)));
}

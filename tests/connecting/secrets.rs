//! After a whole life of two sites with the program, none of its secrets lies where it does not belong.

use std::path::{Path, PathBuf};

use presence_tray_tests::desktop::Keyring;
use secrecy::SecretString;
use url::form_urlencoded::{byte_serialize, parse};
use wordpress::{Credential, Fault, HttpTransport, RestRoot, who_am_i};

use crate::desk::{Desk, Page, SOON};
use crate::people::{ACCOUNT, Sites};

/// The forms in which a secret would be found.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let bare = secret.replace(' ', "");
    let groups: Vec<String> =
        bare.as_bytes().chunks(4).map(|four| String::from_utf8(four.to_vec()).unwrap()).collect();
    let spaced = groups.join(" ");
    let mut forms = vec![secret.to_owned(), bare.clone(), spaced.clone()];
    forms.push(byte_serialize(secret.as_bytes()).collect());
    forms.push(byte_serialize(spaced.as_bytes()).collect());
    forms.push(spaced.replace(' ', "%20"));
    // As the header of HTTP Basic has them (RFC 7617).
    forms.extend([&bare, &spaced].map(|password| base64(&format!("robin:{password}"))));
    forms.into_iter().map(String::into_bytes).collect()
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let code = |three: &[u8]| {
        let bits =
            (0..3).fold(0_usize, |bits, at| bits << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let letter = |at: usize| char::from(LETTERS[bits >> (18 - 6 * at) & 63]);
        (0..4).map(|at| if at <= three.len() { letter(at) } else { '=' }).collect::<String>()
    };
    text.as_bytes().chunks(3).map(code).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Every file below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            files(&entry.path(), found);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
}

/// Where each form of each secret was found.
fn search(secrets: &[String], places: &[(String, Vec<u8>)]) -> Vec<String> {
    let mut found = Vec::new();
    for secret in secrets {
        for (name, bytes) in places {
            if forms(secret).iter().any(|form| holds(bytes, form)) {
                found.push(format!("{secret} in {name}"));
            }
        }
    }
    found
}

/// The passwords in addresses, wherever they stand in a file.
fn in_addresses(bytes: &[u8]) -> Vec<String> {
    const BEFORE: &[u8] = b"&password=";
    let begins = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(BEFORE));
    let passwords = begins.filter_map(|at| {
        let value =
            bytes[at + 1..].split(|byte| !byte.is_ascii_alphanumeric() && !b"=%+".contains(byte)).next()?;
        let password = parse(value).next()?.1.replace(' ', "");
        // What the page says that it will send has no password in it.
        password.get(..24).map(str::to_owned)
    });
    passwords.collect()
}

/// Whether a site lets Robin sign in with this.
async fn signs_in(address: &str, password: &str) -> bool {
    let root: RestRoot = format!("{address}/wp-json/").parse().unwrap();
    let credential = Credential::new("robin", SecretString::from(password.to_owned())).unwrap();
    match who_am_i(&HttpTransport::new().unwrap(), &root, &credential).await {
        Ok(_) => true,
        Err(Fault::NotSignedIn(_) | Fault::CredentialsRefused(_)) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn no_secret_is_left_in_files_arguments_environments_or_on_the_terminal() {
    let mut desk = Desk::with(Sites::with(&["Shop", "Journal"])).await;
    let keyring = Keyring::start(&desk.profile, desk.bus()).await.unwrap();

    // One site by approval, one by a password that is copied.
    let (shop, journal) = (desk.sites.address(0), desk.sites.address(1));
    let (terminal, page) = desk.add(&shop).await;
    let state = page.back().query_pairs().next().unwrap().1.into_owned();
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    let (status, first) = terminal.ended(SOON).await.unwrap();
    assert!(status.success(), "{first}");
    let (mut terminal, asked) = desk.add(&journal).await;
    let by_hand =
        format!("{}?app_name=Tray&app_id={}", desk.sites.approval(1), asked.given("app_id").unwrap());
    desk.decide(&Page(by_hand), "approve").await;
    desk.browser.shows("new-application-password-value").await;
    let copied = desk.browser.field("new-application-password-value").await.unwrap();
    terminal.types("p").await.unwrap();
    terminal.shows("User", SOON).await;
    terminal.types("robin").await.unwrap();
    terminal.shows("Application password", SOON).await;
    terminal.types_hidden(&copied, SOON).await.unwrap();
    let (status, second) = terminal.ended(SOON).await.unwrap();
    assert!(status.success(), "{second}");
    let reads = |name: &'static str| {
        let host = &desk.host;
        async move { host.until(SOON, name, |look| look.menu.to_string().contains(name)).await }
    };
    reads("Shop").await;
    reads("Journal").await;

    let mut secrets: Vec<String> = [0, 1].map(|site| desk.sites.passwords(site)[0].1.clone()).into();
    assert_eq!(secrets[1], copied.replace(' ', ""));
    secrets.push(ACCOUNT.to_owned());
    let running = desk.tray().arguments_and_environment().unwrap();
    let mut places = vec![
        ("what can be read of the running program".to_owned(), running),
        ("the terminal of the first site".to_owned(), without(&first, &state).into_bytes()),
        ("the terminal of the second site".to_owned(), second.into_bytes()),
    ];
    // The search finds what is there: the browser was given the account's password, and the program its own name.
    assert!(holds(&places[0].1, b"presence-tray"));
    assert!(!search(&["robin".to_owned()], &[("x".to_owned(), b"site of robin".to_vec())]).is_empty());
    assert_eq!(base64("robin:abcd"), "cm9iaW46YWJjZA==");

    // A browser writes the addresses that it was at into its history, and with one of them a password.
    let browsed = desk.browser.close().await.unwrap();
    let mut kept = Vec::new();
    files(&browsed, &mut kept);
    let kept: Vec<(String, Vec<u8>)> = kept
        .iter()
        .filter_map(|path| Some((path.display().to_string(), std::fs::read(path).ok()?)))
        .collect();
    let mut known: Vec<String> = kept.iter().flat_map(|(_, bytes)| in_addresses(bytes)).collect();
    known.sort();
    known.dedup();
    assert!(!known.is_empty(), "the browser has a history");
    for password in &known {
        assert!(
            !signs_in(&shop, password).await && !signs_in(&journal, password).await,
            "{password} is valid"
        );
    }
    assert!(signs_in(&shop, &secrets[0]).await, "and the one that is used is");
    let found = search(&secrets[..1], &kept);
    assert!(found.is_empty(), "{found:#?}");

    let removed = desk.profile.command(&["sites", "remove", "Shop", "--revoke"]).await.unwrap();
    assert!(removed.status.success(), "{removed:?}");
    places.push(("what removing said".to_owned(), removed.said.join("\n").into_bytes()));
    let said = desk.end().await;
    places.push(("what the program said".to_owned(), said.join("\n").into_bytes()));

    let mut all = Vec::new();
    files(desk.profile.folder(), &mut all);
    assert!(all.len() > 5, "{all:?}");
    // What the browser kept was looked at.
    let ours = all.into_iter().filter(|path| !path.starts_with(&browsed));
    places.extend(ours.filter_map(|path| Some((path.display().to_string(), std::fs::read(&path).ok()?))));
    let found = search(&secrets, &places);
    assert!(found.is_empty(), "{found:#?}");
    let states = search(&[state], &places);
    assert!(states.is_empty(), "{states:#?}");
    drop(keyring);
}

/// The terminal shows the page's address, with the state that is worth nothing once the answer came.
fn without(shown: &str, state: &str) -> String {
    shown.replace(state, "")
}

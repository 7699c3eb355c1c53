use std::collections::HashMap;
use std::sync::Mutex;

use http::Response;

use super::*;

const SITE: &str = "https://example.com/";
const HOME: &str = "https://example.com/avatars/2.png";
const AWAY: &str = "https://secure.gravatar.com/avatar/2?s=48&d=mm&r=g";
const PICTURE: &[u8] = include_bytes!("../face/samples/baseline.jpg");

/// Answers by address, and notes what was asked.
#[derive(Default)]
struct Web {
    answers: HashMap<&'static str, (u16, &'static str, &'static [u8])>,
    asked: Mutex<Vec<Request<Bytes>>>,
    /// How many are asked for at this moment, and how many were at most.
    at_once: Mutex<(usize, usize)>,
    slow: bool,
}

impl Transport for &'static Web {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let address = request.uri().to_string();
        self.asked.lock().unwrap().push(request);
        {
            let mut at_once = self.at_once.lock().unwrap();
            *at_once = (at_once.0 + 1, at_once.1.max(at_once.0 + 1));
        }
        tokio::time::sleep(if self.slow { PATIENCE * 2 } else { Duration::from_millis(10) }).await;
        self.at_once.lock().unwrap().0 -= 1;
        let (status, location, body) =
            self.answers.get(address.as_str()).copied().ok_or(TransportError::HostNotFound)?;
        let answer = Response::builder().status(status).header(LOCATION, location);
        Ok(answer.body(Bytes::from_static(body)).unwrap())
    }
}

fn web(answers: &[(&'static str, u16, &'static str, &'static [u8])]) -> &'static Web {
    let answers = answers.iter().map(|(address, status, to, body)| (*address, (*status, *to, *body)));
    Box::leak(Box::new(Web { answers: answers.collect(), ..Web::default() }))
}

fn source(address: &str) -> Source {
    Source::of(address, &Url::parse(SITE).unwrap()).unwrap()
}

async fn fetched(home: &'static Web, away: &'static Web, address: &str) -> Result<Face, NotAFace> {
    Arc::new(Strangers::over(home, away)).fetch(source(address), None).await
}

fn asked(web: &Web) -> Vec<String> {
    web.asked.lock().unwrap().iter().map(|request| request.uri().to_string()).collect()
}

#[tokio::test(start_paused = true)]
async fn the_address_is_asked_for_as_the_site_gave_it_and_with_nothing_that_names_anybody() {
    let (home, away) = (web(&[]), web(&[(AWAY, 200, "", PICTURE)]));
    assert!(fetched(home, away, AWAY).await.is_ok());
    assert_eq!(asked(away), [AWAY]);
    assert!(asked(home).is_empty());
    let asked = away.asked.lock().unwrap();
    let headers: Vec<&str> = asked[0].headers().keys().map(http::HeaderName::as_str).collect();
    assert_eq!(headers, ["accept"]);
    assert!(asked[0].body().is_empty());
}

#[tokio::test(start_paused = true)]
async fn redirects_are_followed_over_tls_to_public_hosts_and_not_without_end() {
    let moved =
        |to: &'static str| web(&[(AWAY, 302, to, b""), ("https://i0.wp.com/2.jpg", 200, "", PICTURE)]);
    assert!(fetched(web(&[]), moved("https://i0.wp.com/2.jpg"), AWAY).await.is_ok());
    for to in [
        "http://i0.wp.com/2.jpg",
        "https://127.0.0.1/2.jpg",
        "https://localhost/2.jpg",
        "https://192.168.1.1/2.jpg",
        "https://[::1]/",
        "https://nas.local/",
        "file:///etc/passwd",
        "ftp://i0.wp.com/2.jpg",
        "data:image/png;base64,AAAA",
        "https://[",
        "",
    ] {
        let away = moved(to);
        assert_eq!(fetched(web(&[]), away, AWAY).await, Err(NotAFace::NotThere), "{to}");
        assert!(asked(away).iter().all(|address| address == AWAY), "{to}: {:?}", asked(away));
    }
    // What is in the address of a redirect is nobody's password here.
    let away = moved("https://robin:secret@i0.wp.com/2.jpg");
    assert!(fetched(web(&[]), away, AWAY).await.is_ok());
    assert_eq!(asked(away)[1], "https://i0.wp.com/2.jpg");
    let round = moved(AWAY);
    assert_eq!(fetched(web(&[]), round, AWAY).await, Err(NotAFace::NotThere));
    assert_eq!(asked(round).len(), REDIRECTS + 1);
}

#[tokio::test(start_paused = true)]
async fn the_way_to_the_site_itself_is_for_what_the_site_has_itself() {
    let home = web(&[(HOME, 302, AWAY, b"")]);
    let away = web(&[(AWAY, 302, HOME, b"")]);
    assert_eq!(fetched(home, away, HOME).await, Err(NotAFace::NotThere));
    assert!(asked(home).iter().all(|address| address == HOME));
    assert!(asked(away).iter().all(|address| address == AWAY));
    // What another host leads to goes on as to any other host, the site's own included.
    let home = web(&[(HOME, 200, "", PICTURE)]);
    let away = web(&[(AWAY, 302, HOME, b"")]);
    assert_eq!(fetched(home, away, AWAY).await, Err(NotAFace::NotThere));
    assert!(asked(home).is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_no_picture_too_large_or_not_there_is_none() {
    const LONG: &[u8] = &[0xff; LARGEST + 1];
    for (status, body, why) in [
        (404, PICTURE, NotAFace::NotThere),
        (500, b"".as_slice(), NotAFace::NotThere),
        (200, LONG, NotAFace::NotThere),
        (200, b"<html>".as_slice(), NotAFace::OtherFormat),
        (200, b"\xff\xd8\xff\xe0".as_slice(), NotAFace::Broken),
    ] {
        assert_eq!(fetched(web(&[]), web(&[(AWAY, status, "", body)]), AWAY).await, Err(why), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_is_waited_for_and_few_are_asked_at_once() {
    let slow: &'static Web = Box::leak(Box::new(Web { slow: true, ..Web::default() }));
    assert_eq!(fetched(slow, slow, AWAY).await, Err(NotAFace::NotThere));
    let away = web(&[(AWAY, 200, "", PICTURE)]);
    let strangers = Arc::new(Strangers::over(away, away));
    let all: Vec<_> =
        (0..20).map(|_| tokio::spawn(Arc::clone(&strangers).fetch(source(AWAY), None))).collect();
    for one in all {
        assert!(one.await.unwrap().is_ok());
    }
    assert_eq!(away.at_once.lock().unwrap().1, AT_ONCE);
}

#[tokio::test(start_paused = true)]
async fn whose_turn_does_not_come_is_given_up() {
    let slow: &'static Web = Box::leak(Box::new(Web { slow: true, ..Web::default() }));
    let strangers = Arc::new(Strangers::over(slow, slow));
    let began = tokio::time::Instant::now();
    let all: Vec<_> =
        (0..80).map(|_| tokio::spawn(Arc::clone(&strangers).fetch(source(AWAY), None))).collect();
    for one in all {
        assert_eq!(one.await.unwrap(), Err(NotAFace::NotThere));
    }
    assert!(began.elapsed() <= LONGEST_WAIT + PATIENCE, "{:?}", began.elapsed());
    let turns = (LONGEST_WAIT.as_secs() / PATIENCE.as_secs() + 1) as usize;
    assert!(asked(slow).len() <= AT_ONCE * turns, "who was given up asks nobody: {}", asked(slow).len());
}

#[tokio::test(start_paused = true)]
async fn a_certificate_that_is_accepted_at_the_site_is_accepted_nowhere_else() {
    const OWN: &str = "https://shop.test/2.png";
    let shop = Url::parse("https://shop.test/").unwrap();
    let exception = || CertificateException::new(&shop, "ab".repeat(32).parse().unwrap());
    assert!(exception().is_some());
    let with_it = |web: &Web| -> Vec<(String, bool)> {
        let asked = web.asked.lock().unwrap();
        let held = |one: &Request<Bytes>| one.extensions().get::<CertificateException>().is_some();
        asked.iter().map(|one| (one.uri().to_string(), held(one))).collect()
    };
    let home = web(&[(OWN, 302, AWAY, b"")]);
    let away = web(&[(AWAY, 200, "", PICTURE)]);
    for address in [OWN, AWAY] {
        let source = Source::of(address, &shop).unwrap();
        assert!(Arc::new(Strangers::over(home, away)).fetch(source, exception()).await.is_ok());
    }
    assert_eq!(with_it(home), [(OWN.to_owned(), true)]);
    // It is not taken along to where the site leads, nor to what is elsewhere at once.
    assert_eq!(with_it(away), [(AWAY.to_owned(), false), (AWAY.to_owned(), false)]);
}

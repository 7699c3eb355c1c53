//! The same answers over real sockets, and what only sockets can show.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test without its answer has failed")]
#![allow(dead_code, reason = "each test file uses its part of what is shared")]

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use common::site;
use simulator::{Generation, Rule, Server, SiteId, Trouble};

fn serve(trouble: Option<Trouble>) -> (Server, SiteId) {
    let (mut world, id) = site(Generation::Modern);
    if let Some(trouble) = trouble {
        world.trouble(id, trouble);
    }
    (Server::start(world).unwrap(), id)
}

/// Sends one request and reads until the server closes or the time is over.
fn exchange(server: &Server, extra: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(server.addresses()[0]).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(1500))).unwrap();
    write!(stream, "GET /wp-json/?_fields=name,url HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{extra}\r\n")
        .unwrap();
    let mut answer = Vec::new();
    let mut part = [0; 65_536];
    while let Ok(read @ 1..) = stream.read(&mut part) {
        answer.extend_from_slice(&part[..read]);
        if answer.len() > 4_000_000 {
            break;
        }
    }
    answer
}

#[test]
fn an_answer_comes_whole_and_names_the_real_address() {
    let (server, id) = serve(None);
    let answer = String::from_utf8(exchange(&server, "")).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains(&server.url(id).replace('/', "\\/")), "{answer}");
    assert_eq!(server.world().conduct.violations(), []);
}

#[test]
fn gzip_is_used_when_the_client_takes_it() {
    let (server, _) = serve(None);
    let answer = exchange(&server, "Accept-Encoding: gzip\r\n");
    assert!(String::from_utf8_lossy(&answer).contains("content-encoding: gzip"));
}

#[test]
fn a_cut_answer_announces_more_than_it_brings() {
    let (server, _) = serve(Some(Trouble::CutAfter(5)));
    let answer = String::from_utf8(exchange(&server, "")).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let announced: usize =
        head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
    assert!(announced > body.len());
}

#[test]
fn an_endless_answer_has_no_end_and_a_stopped_server_stops() {
    let (server, _) = serve(Some(Trouble::EndlessBody));
    assert!(exchange(&server, "").len() > 4_000_000);
    let address = server.addresses()[0];
    drop(server);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn two_at_once_are_noticed_and_one_after_the_other_is_not() {
    let (server, id) = serve(None);
    exchange(&server, "");
    exchange(&server, "");
    assert_eq!(server.world().conduct.broken(Rule::TwoAtOnce), 0);
    server.world().trouble(id, Trouble::NeverAnswers);
    let mut first = TcpStream::connect(server.addresses()[0]).unwrap();
    write!(first, "GET /wp-json/?_fields=name HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    exchange(&server, "");
    assert_eq!(server.world().conduct.broken(Rule::TwoAtOnce), 1);
}

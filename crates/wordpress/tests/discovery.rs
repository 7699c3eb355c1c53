//! From what a person types to the REST root.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use support::{INDEX, Script, Scripted, json, no_route, page, with};
use wordpress::{Address, TransportError, discover};

const LINK: &str = r#"<https://example.com/wp-json/>; rel="https://api.w.org/""#;

/// What discovery comes to: the root, or the code of the fault.
async fn found(typed: &str, answer: impl Fn(&str, bool) -> Scripted + Send + Sync) -> (String, Vec<String>) {
    let script = Script::new(|line: &str, signed_in| {
        assert!(!signed_in, "discovery sends no credential");
        answer(line, signed_in)
    });
    let outcome = match discover(&script, &Address::parse(typed).unwrap()).await {
        Ok(site) => match site.elsewhere {
            Some(elsewhere) => format!("{} ({} leads to {})", site.root, elsewhere.typed, elsewhere.found),
            None => site.root.to_string(),
        },
        Err(not) => {
            assert!(!not.tried.is_empty());
            not.fault.code().to_owned()
        }
    };
    (outcome, script.asked())
}

fn nothing_here() -> Scripted {
    page(404, "<!doctype html><html><title>Not found</title></html>")
}

#[tokio::test]
async fn the_link_header_leads_to_the_root() {
    let (root, asked) = found("example.com/wp-admin/", |line, _| match line {
        "GET https://example.com/" => with(200, &[("link", LINK)], "<html></html>"),
        "GET https://example.com/wp-json/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(root, "https://example.com/wp-json/");
    assert_eq!(asked.len(), 2);
}

#[tokio::test]
async fn a_link_in_the_page_leads_to_the_root() {
    let html = r#"<html><head><link rel="https://api.w.org/" href="https://example.com/?rest_route=/" /></head></html>"#;
    let (root, _) = found("example.com/2026/11/a-post/", |line, _| match line {
        "GET https://example.com/2026/11/a-post/" => page(200, html),
        "GET https://example.com/?rest_route=/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(root, "https://example.com/?rest_route=/");
}

#[tokio::test]
async fn directories_are_walked_up() {
    let (root, asked) = found("example.com/blog/about", |line, _| match line {
        "GET https://example.com/blog/about" => page(200, "<html></html>"),
        "GET https://example.com/blog/?rest_route=/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(root, "https://example.com/blog/?rest_route=/");
    assert_eq!(
        asked,
        [
            "GET https://example.com/blog/about",
            "GET https://example.com/blog/about/wp-json/",
            "GET https://example.com/blog/about/?rest_route=/",
            "GET https://example.com/blog/wp-json/",
            "GET https://example.com/blog/?rest_route=/",
        ]
    );
}

#[tokio::test]
async fn redirects_are_followed_and_the_other_origin_is_named() {
    let (root, _) = found("http://example.com", |line, _| match line {
        "GET http://example.com/" => with(301, &[("location", "https://www.example.com/")], ""),
        "GET https://www.example.com/" => {
            with(200, &[("link", "</wp-json/>; rel=\"https://api.w.org/\"")], "")
        }
        "GET https://www.example.com/wp-json/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(
        root,
        "https://www.example.com/wp-json/ (http://example.com leads to https://www.example.com)"
    );
}

#[tokio::test]
async fn a_root_on_another_origin_is_named() {
    let (root, _) = found("example.com", |line, _| match line {
        "GET https://example.com/" => {
            with(200, &[("link", "<https://cms.example.net/wp-json/>; rel=\"https://api.w.org/\"")], "")
        }
        "GET https://cms.example.net/wp-json/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(
        root,
        "https://cms.example.net/wp-json/ (https://example.com leads to https://cms.example.net)"
    );
}

#[tokio::test]
async fn a_plain_link_on_a_secure_page_is_a_slip() {
    let (root, _) = found("example.com", |line, _| match line {
        "GET https://example.com/" => {
            with(200, &[("link", "<http://example.com/wp-json/>; rel=\"https://api.w.org/\"")], "")
        }
        "GET https://example.com/wp-json/" => json(200, INDEX),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(root, "https://example.com/wp-json/");
}

#[tokio::test]
async fn plain_http_is_tried_for_local_names() {
    let (root, _) = found("news.test", |line, _| match line {
        "GET http://news.test/" => with(200, &[("link", "</wp-json/>; rel=\"https://api.w.org/\"")], ""),
        "GET http://news.test/wp-json/" => json(200, INDEX),
        line if line.contains("https:") => Err(TransportError::Refused),
        _ => nothing_here(),
    })
    .await;
    assert_eq!(root, "http://news.test/wp-json/");
}

#[tokio::test]
async fn an_index_that_is_closed_to_guests_is_a_site() {
    let closed =
        r#"{"code":"rest_cannot_access","message":"Only authenticated users","data":{"status":401}}"#;
    let (root, _) = found("example.com", |line, _| match line {
        "GET https://example.com/" => with(200, &[("link", LINK)], ""),
        _ => json(401, closed),
    })
    .await;
    assert_eq!(root, "https://example.com/wp-json/");
}

#[tokio::test]
async fn what_is_not_found_has_a_reason() {
    let gate = |_: &str, _| with(401, &[("www-authenticate", "Basic realm=\"staging\"")], "<html>401</html>");
    assert_eq!(found("example.com", gate).await.0, "basic-auth-gate");
    assert_eq!(found("example.com", |_, _| page(200, "<html>hello</html>")).await.0, "not-wordpress");
    assert_eq!(found("example.com", |_, _| nothing_here()).await.0, "not-wordpress");
    assert_eq!(found("example.com", |_, _| json(200, "{\"ok\":true}")).await.0, "not-wordpress");
    assert_eq!(found("example.com", |_, _| no_route()).await.0, "not-wordpress");
    assert_eq!(
        found("example.com", |_, _| page(403, "<html><title>Attention Required! | x</title></html>")).await.0,
        "firewall-page"
    );
    assert_eq!(
        found("example.com", |_, _| with(200, &[("cf-mitigated", "challenge")], "<html></html>")).await.0,
        "firewall-page"
    );
    assert_eq!(
        found("example.com", |_, _| json(503, r#"{"code":"wp_die","message":"x"}"#)).await.0,
        "maintenance"
    );
    assert_eq!(
        found("example.com", |_, _| with(301, &[("location", "/a")], "")).await.0,
        "too-many-redirects"
    );
    let (code, asked) = found("example.com", |_, _| Err(TransportError::HostNotFound)).await;
    assert_eq!((code.as_str(), asked.len()), ("host-not-found", 1));
}

#[tokio::test]
async fn discovery_ends_after_a_bounded_number_of_requests() {
    let (_, asked) = found("example.com/a/b/c/d/e/f/g/h/i", |_, _| page(200, "<html></html>")).await;
    assert!(asked.len() <= 12, "{asked:?}");
}

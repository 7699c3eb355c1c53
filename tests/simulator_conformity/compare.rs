//! Holding an answer against the recorded one: status, headers, body.

use bytes::Bytes;
use http::{HeaderMap, Response};
use serde_json::{Value, json};

use crate::transcript::Transcript;

/// Headers that are not compared, each with its reason.
const IGNORED: [(&str, &str); 6] = [
    (
        "date",
        "the moment of the answer: the simulator is asked at the recorded one, and the lab's clock ticked on",
    ),
    ("server", "the web server in front, not WordPress"),
    ("x-lab", "the measuring set-up's own"),
    ("transfer-encoding", "how the body travelled; the server in front of the simulator decides it"),
    ("connection", "belongs to the connection"),
    ("content-length", "how the body travelled; the length itself is that of the compared body"),
];

/// What differs, in words; empty when nothing does.
pub fn differences(recorded: &Transcript, answer: &Response<Bytes>) -> Vec<String> {
    let mut found = Vec::new();
    if recorded.status != answer.status().as_u16() {
        found.push(format!("status {} instead of {}", answer.status().as_u16(), recorded.status));
    }
    compare_headers(recorded, answer.headers(), &mut found);
    compare_bodies(recorded, answer.body(), &mut found);
    found
}

fn compare_headers(recorded: &Transcript, answered: &HeaderMap, found: &mut Vec<String>) {
    let ignored = |name: &str| IGNORED.iter().any(|(one, _)| *one == name);
    for (name, value) in &recorded.headers {
        if ignored(name.as_str()) {
            continue;
        }
        match answered.get(name) {
            None => found.push(format!("header {name} is missing (recorded {value:?})")),
            Some(other)
                if made_up(name.as_str(), value.to_str().unwrap())
                    != made_up(name.as_str(), other.to_str().unwrap()) =>
            {
                found.push(format!("header {name} is {other:?} instead of {value:?}"));
            }
            Some(_) => {}
        }
    }
    for name in answered.keys() {
        if !ignored(name.as_str()) && !recorded.headers.contains_key(name) {
            found.push(format!("header {name} was not recorded"));
        }
    }
}

/// Without the part that WordPress makes up: the id in the address of a new application password.
fn made_up(name: &str, value: &str) -> String {
    if name == "location" && value.contains("/application-passwords/") {
        return value.rsplit_once('/').map_or_else(String::new, |(start, _)| start.to_owned());
    }
    value.to_owned()
}

fn compare_bodies(recorded: &Transcript, answered: &[u8], found: &mut Vec<String>) {
    let text = String::from_utf8_lossy(answered);
    if recorded.body.trim().is_empty() {
        if !text.trim().is_empty() {
            found.push(format!("a body of {} bytes instead of none", text.len()));
        }
        return;
    }
    let warning = |text: &str| {
        text.find("\n[").map(|at| text[..at].trim().to_owned()).filter(|start| start.starts_with('<'))
    };
    if let Some(warning_text) = warning(&recorded.body) {
        if warning(&text).as_ref() != Some(&warning_text) {
            found.push("the warning in front of the JSON differs".to_owned());
        }
        return;
    }
    if let Some(json) = recorded.json() {
        match serde_json::from_str::<Value>(&text) {
            Ok(own) => {
                compare("", &normal(&recorded.name, json), &normal(&recorded.name, own), recorded.cut, found);
            }
            Err(error) => found.push(format!("the body is no JSON: {error}")),
        }
        return;
    }
    let own = title(&text);
    if title(&recorded.body) != own {
        found.push(format!("the page is {own:?} instead of {:?}", title(&recorded.body)));
    }
}

/// A page's title, or its whole text when it has none: the rest of a page is the theme's.
fn title(page: &str) -> String {
    match (page.find("<title>"), page.find("</title>")) {
        (Some(start), Some(end)) => page[start + 7..end].to_owned(),
        _ => page.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// What no answer determines, made alike: the order of people (it changes between answers, measured), made-up ids and
/// passwords, and the text of a PHP error.
fn normal(name: &str, mut value: Value) -> Value {
    match &mut value {
        Value::Object(object) => {
            if name == "rest-index-noauth" {
                // Core's own routes, 200 kB; the plugin's are held in its namespace index.
                object.remove("routes");
            }
            for (key, inner) in object.iter_mut() {
                *inner = normal(name, inner.take());
                match (key.as_str(), &mut *inner) {
                    ("users", Value::Array(users)) => {
                        users.sort_by_key(|user| user["user_id"].as_u64());
                        if name == "rest-ms-network-from-other-site" {
                            // One of several people is shown, and nothing decides which.
                            *inner = json!(users.len());
                        }
                    }
                    ("uuid" | "href", Value::String(text)) if name == "rest-app-password-create" => {
                        *text = text.chars().take_while(|letter| !letter.is_ascii_digit()).collect();
                    }
                    ("password", Value::String(text)) => {
                        *text = text.chars().map(|letter| if letter == ' ' { ' ' } else { 'x' }).collect();
                    }
                    ("error", Value::Object(error)) => {
                        let keys: Vec<String> = error.keys().cloned().collect();
                        *inner = json!(keys);
                    }
                    _ => {}
                }
            }
        }
        Value::Array(items) => {
            for item in items.iter_mut() {
                *item = normal(name, item.take());
            }
        }
        _ => {}
    }
    value
}

/// Compares field by field; of a shortened body, what is there.
fn compare(at: &str, recorded: &Value, answered: &Value, cut: bool, found: &mut Vec<String>) {
    match (recorded, answered) {
        (Value::Object(recorded), Value::Object(answered)) => {
            for (key, value) in recorded {
                match answered.get(key) {
                    Some(own) => compare(&format!("{at}.{key}"), value, own, cut, found),
                    None => found.push(format!("{at}.{key} is missing")),
                }
            }
            for key in answered.keys().filter(|key| !cut && !recorded.contains_key(*key)) {
                found.push(format!("{at}.{key} was not recorded"));
            }
        }
        (Value::Array(recorded), Value::Array(answered)) if cut && at.ends_with(".users") => {
            // A shortened list of people has no order to sort both by: each of them is somewhere in the answer.
            for person in recorded {
                let fits = |own: &Value| {
                    let mut differences = Vec::new();
                    compare(at, person, own, cut, &mut differences);
                    differences.is_empty()
                };
                if !answered.iter().any(fits) {
                    found.push(format!("{at} does not have {person}"));
                }
            }
        }
        (Value::Array(recorded), Value::Array(answered)) => {
            if recorded.len() > answered.len() || (!cut && recorded.len() != answered.len()) {
                found.push(format!("{at} has {} items instead of {}", answered.len(), recorded.len()));
            }
            for (place, (value, own)) in recorded.iter().zip(answered).enumerate() {
                compare(&format!("{at}[{place}]"), value, own, cut, found);
            }
        }
        (recorded, answered) if recorded != answered => {
            found.push(format!("{at} is {answered} instead of {recorded}"));
        }
        _ => {}
    }
}

//! The list of what is left to do, in the form in which a list is read.

use super::outcome::{Line, Outcome};
use crate::words::{Words, say};

/// The lines that did not become sites, as CSV: address, name, user and why. No password is in it. Lines whose address
/// is not to be repeated are told by their number, as a comment. Why is in `words`.
///
/// # Errors
/// Where it can not be written as CSV.
pub fn failed_list(lines: &[Line], words: Words) -> Result<Vec<u8>, csv::Error> {
    let mut list = csv::WriterBuilder::new().comment(Some(b'#')).from_writer(Vec::new());
    list.write_record(["address", "name", "user", "reason"])?;
    let mut comments = Vec::new();
    for line in lines.iter().filter(|line| line.outcome.is_left()) {
        let reason = match &line.outcome {
            Outcome::Failed(fault) => fault.short.clone(),
            Outcome::Skipped => say!(words, "left-skipped"),
            _ => say!(words, "left-not-approved"),
        };
        match &line.address {
            Some(address) => {
                let text = |field: &Option<String>| field.clone().unwrap_or_default();
                list.write_record([address, &text(&line.name), &text(&line.user), &reason])?;
            }
            None => comments.push(format!("# {}: {reason}\n", line.number)),
        }
    }
    let mut bytes = list.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    bytes.extend(comments.concat().into_bytes());
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importing::list;
    use crate::words::FaultText;

    #[test]
    fn what_failed_can_be_read_again() {
        let line = |number, address: Option<&str>, name: &str, outcome| Line {
            number,
            address: address.map(str::to_owned),
            name: Some(name.to_owned()),
            user: Some("zoe".to_owned()),
            outcome,
        };
        let fault = || Outcome::failed(&FaultText::stopped(), Words::english());
        let lines = [
            line(1, Some("a.example"), "A, \"the\" #1", fault()),
            line(2, Some("b.example"), "B", Outcome::Added("B".into())),
            line(3, None, "", fault()),
            line(4, Some("c.example"), "#c", Outcome::Skipped),
        ];
        let bytes = failed_list(&lines, Words::english()).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains("# 3: not read") && text.contains("zoe,skipped"), "{text}");
        let again = list::read(&bytes[..]).unwrap();
        let told: Vec<_> = again.iter().map(|row| (row.address.as_str(), row.name.as_deref())).collect();
        assert_eq!(told, [("a.example", Some("A, \"the\" #1")), ("c.example", Some("#c"))]);
        assert!(again.iter().all(|row| row.user.as_deref() == Some("zoe")));
    }
}

use super::*;
use crate::show::testing::{AT, four_sites};
use crate::words::testing::moments;

#[test]
fn status_has_its_documented_shape() {
    let json = status(four_sites().sites(), &moments(AT), Words::english());
    let text = to_json(&json, true).unwrap();
    assert_eq!(serde_json::from_str::<protocol::Status>(&text).unwrap(), json, "it reads back as it was");
    insta::assert_snapshot!(text);
}

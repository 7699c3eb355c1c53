use super::*;
use clap::CommandFactory as _;
use std::time::Duration;

#[test]
fn the_definition_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn a_pause_is_as_long_as_people_write_it() {
    let minutes = |minutes: u64| Ok(PauseLength::For(Duration::from_secs(60 * minutes)));
    assert_eq!("30m".parse(), minutes(30));
    assert_eq!("1h".parse(), minutes(60));
    assert_eq!("1h30m".parse(), minutes(90));
    assert_eq!("tomorrow".parse(), Ok(PauseLength::UntilTomorrow));
    assert_eq!("forever".parse(), Ok(PauseLength::UntilResumed));
    for wrong in ["", "1", "soon", "-1h", "10s", "9000h", "1h ago"] {
        assert!(wrong.parse::<PauseLength>().is_err(), "{wrong}");
    }
}

#[test]
fn no_option_takes_a_password() {
    for command in ["status", "watch", "doctor"] {
        let error = Cli::try_parse_from(["presence-tray", command, "--password", "x"]).unwrap_err();
        assert_eq!(error.kind(), clap::error::ErrorKind::UnknownArgument);
    }
}

#[test]
fn what_may_be_a_password_is_not_repeated() {
    let secret = "abcd EFGH ijkl";
    let add = ["sites", "add", "x.test", "--user", "zoe"];
    for (typed, named) in [
        ([&add[..], &[secret]].concat(), ""),
        ([&add[..], &["--password", secret]].concat(), "--password does"),
        (vec!["status", "--passwords-stdin=abcd EFGH ijkl"], ""),
        (vec!["sites", "add", "x.test", "-pabcd EFGH ijkl"], ""),
        (vec!["sites", "test", "Blog", secret], ""),
        (vec!["doctor", "x.test", "--abcd EFGH ijkl"], ""),
        (vec!["--color", "never", "presence-tray://authorized/?state=x&password=EFGH"], ""),
    ] {
        let typed = [&["presence-tray"], &typed[..]].concat();
        let misunderstood = understand(typed.iter().map(OsString::from)).unwrap_err();
        let text = misunderstood.without_values().unwrap_or_else(|| misunderstood.0.to_string());
        assert!(!text.contains("EFGH") && text.contains("never taken"), "{text}");
        assert!(text.contains(named) && text.contains("Usage: presence-tray"), "{text}");
    }
}

//! What the documents say is what the program does.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use clap::CommandFactory as _;
use presence_tray::cli::Cli;
use presence_tray::exit::Exit;

const COMMAND_LINE: &str = include_str!("../../../docs/command-line.md");
const SETTINGS: &str = include_str!("../../../docs/settings.md");
const JSON: &str = include_str!("../../../docs/json.md");

/// The examples in a language.
fn examples<'a>(document: &'a str, language: &str) -> Vec<&'a str> {
    let begin = format!("```{language}\n");
    document.split(begin.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn the_examples_of_json_have_the_types_of_the_protocol() {
    let examples = examples(JSON, "json");
    let [status, lines] = examples.as_slice() else { panic!("{examples:?}") };
    let read: protocol::Status = serde_json::from_str(status).unwrap();
    let written = serde_json::to_value(&read).unwrap();
    let example: serde_json::Value = serde_json::from_str(status).unwrap();
    assert_eq!(written, example, "the example has every field and no other");
    for line in lines.lines() {
        let read: protocol::Watch = serde_json::from_str(line).unwrap();
        let example: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), example);
    }
}

#[test]
fn every_setting_is_in_the_document_as_it_is_defined() {
    let table = presence_tray::settings::settings_table();
    assert!(SETTINGS.contains(&table), "docs/settings.md is to have this table:\n{table}");
    let table = presence_tray::settings::site_settings_table();
    assert!(SETTINGS.contains(&table), "docs/settings.md is to have this table:\n{table}");
}

#[test]
fn the_example_of_the_doctor_is_what_it_prints() {
    let printed = include_str!("snapshots/command_line__doctor_plugin.snap");
    let printed =
        printed.splitn(3, "---\n").nth(2).unwrap().replace("http://magazine", "https://example.com");
    assert!(COMMAND_LINE.contains(&printed), "{printed}");
}

#[test]
fn every_exit_code_is_in_the_help_and_in_the_document() {
    let help = Cli::command().render_long_help().to_string();
    let all = [
        Exit::Done,
        Exit::Fault,
        Exit::Usage,
        Exit::SignIn,
        Exit::NoSite,
        Exit::Settings,
        Exit::Output,
        Exit::NotRunning,
    ];
    for exit in all {
        let code = exit.code();
        let in_help = help.lines().find_map(|line| line.strip_prefix(&format!("  {code}  ")));
        let in_document = COMMAND_LINE.lines().find_map(|line| line.strip_prefix(&format!("| {code} | ")));
        let (in_help, in_document) = (in_help.unwrap(), in_document.unwrap());
        assert!(in_document.starts_with(in_help.trim_end()), "{code}: {in_help} / {in_document}");
    }
}

#[test]
fn every_command_and_option_is_in_the_document() {
    fn check(command: &clap::Command) {
        for inner in command.get_subcommands() {
            assert!(COMMAND_LINE.contains(inner.get_name()), "{}", inner.get_name());
            check(inner);
        }
        for option in command.get_arguments().filter_map(clap::Arg::get_long) {
            assert!(
                ["help", "version"].contains(&option) || COMMAND_LINE.contains(&format!("--{option}")),
                "--{option}"
            );
        }
    }
    check(&Cli::command());
}

//! How things are shown: tables and lines for people, JSON for programs, blocks for status bars.

mod bar;
mod decisions;
mod examination;
mod json;
mod json_text;
mod lines;
mod list;
mod settings;
mod sites;

pub use bar::{Bar, bar};
pub use decisions::decision_table;
pub use examination::{examination, not_reached, step};
pub use json::{JsonLines, fault, fault_in, happening, site_status, status, watch_line};
pub use json_text::to_json;
pub use lines::Lines;
pub use list::{listed, site_list};
pub use settings::{settings_json, settings_list, site_settings_json};
pub use sites::{address, argument, cure, quoted, site_table, sub_site_name};

#[cfg(test)]
pub(crate) mod testing;

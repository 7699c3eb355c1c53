//! What can be set for one site.

use serde::{Deserialize, Serialize};

use crate::ListedSetting;

/// What can be set for one site, and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SiteSettings {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The number of the site on the board.
    pub site: u64,
    /// The settings.
    pub settings: Vec<ListedSetting>,
}

/// The eight grounds of the palette, by name; the same that initials of people stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "names of colours")]
pub enum SiteColour {
    Blue,
    Teal,
    Green,
    Olive,
    Gold,
    Purple,
    Pink,
    Grey,
}

impl SiteColour {
    /// All of them, in the order of the palette.
    pub const ALL: [SiteColour; 8] = [
        SiteColour::Blue,
        SiteColour::Teal,
        SiteColour::Green,
        SiteColour::Olive,
        SiteColour::Gold,
        SiteColour::Purple,
        SiteColour::Pink,
        SiteColour::Grey,
    ];

    /// Its place in the palette, 0 to 7.
    #[must_use]
    pub fn place(self) -> u8 {
        self as u8
    }

    /// Its name, as it is typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            SiteColour::Blue => "blue",
            SiteColour::Teal => "teal",
            SiteColour::Green => "green",
            SiteColour::Olive => "olive",
            SiteColour::Gold => "gold",
            SiteColour::Purple => "purple",
            SiteColour::Pink => "pink",
            SiteColour::Grey => "grey",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_colours_are_named_in_the_order_of_the_palette() {
        for (place, colour) in SiteColour::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(colour.place()), place);
            assert_eq!(serde_json::to_value(colour).unwrap(), colour.name());
        }
    }
}

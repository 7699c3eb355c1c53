//! Bytes to values: one pure function for each answer.
//!
//! None of them fails for a single odd row or field: the row is left out, the field is as if absent. What
//! is read is bounded by the body, which is bounded by its [`BodyLimit`](crate::BodyLimit).

use serde::Deserialize;
use serde_json::value::RawValue;

mod dates;
mod index;
mod json;
mod lenient;
mod me;
mod network;
mod page;
mod password;
mod people;
mod post_type;
mod posts;
mod presence_routes;
mod revisions;
mod rooms;
mod rows;
pub mod text;
mod texts;

pub(crate) use dates::answered;
pub use dates::{age, seconds};
pub use index::{Index, index};
pub use me::{Account, me};
pub use network::network;
pub use page::Page;
pub use password::{PasswordInUse, made_by, new_password, password_in_use, revoked};
pub use post_type::{TypeRoute, post_type};
pub use posts::{PostItem, posts};
pub use presence_routes::{PresenceRoutes, presence_routes};
pub use revisions::{RevisionItem, revisions};
pub use rooms::{RoomList, room_of, rooms};
pub use rows::{online, room_rows};
pub use texts::{AutosaveItem, TextItem, autosaves, post_text};

/// Why bytes are not the answer that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireError {
    /// There is no JSON in it.
    NotJson,
    /// It is JSON of another shape.
    OtherShape,
}

/// The body of an error: `{code, message, data: {status}}`. The message is in the site's language, so
/// causes go by the code (contract 6.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBody {
    /// The code.
    pub code: String,
    /// The message, in the site's language.
    pub message: String,
}

impl ErrorBody {
    /// The error that `body` is; `None` where it is none.
    #[must_use]
    pub fn parse(body: &[u8]) -> Option<ErrorBody> {
        #[derive(Deserialize)]
        struct Wire {
            #[serde(default, deserialize_with = "lenient::text")]
            code: Option<String>,
            #[serde(default, deserialize_with = "lenient::text")]
            message: Option<String>,
        }
        let wire: Wire = json::object(body).ok()?;
        Some(ErrorBody { code: wire.code?, message: wire.message.unwrap_or_default() })
    }
}

/// One item of a list; `None` where it is not shaped like one.
fn item<'a, T: Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

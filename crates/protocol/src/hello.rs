//! How a conversation over the private socket begins.

use serde::{Deserialize, Serialize};

/// The version of the conversation: which lines are exchanged in which order. Two programs with different
/// versions do not talk.
pub const PROTOCOL: u32 = 1;

/// The first line of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Hello {
    /// The version of the client's program, such as `0.1.0`. For people only.
    pub hello: String,
    /// [`PROTOCOL`] as the client knows it.
    pub protocol: u32,
}

/// The first line of the running program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "greeting", rename_all = "snake_case")]
pub enum Greeting {
    /// Requests can follow.
    Welcome {
        /// The version of the running program. For people only.
        program: String,
        /// [`PROTOCOL`] as the running program knows it.
        protocol: u32,
    },
    /// The connection ends.
    Refused {
        /// Why, as a stable name: `protocol-version`, `no-hello` or `too-many-clients`.
        code: String,
        /// Why and what to do, in words, safe to print.
        message: String,
    },
}

impl Greeting {
    /// The running program's answer to a client's hello. `program`: its own version.
    #[must_use]
    pub fn to(hello: &Hello, program: &str) -> Greeting {
        if hello.protocol == PROTOCOL {
            return Greeting::Welcome { program: program.to_owned(), protocol: PROTOCOL };
        }
        let message = format!(
            "The running Presence Tray is version {program} and speaks version {PROTOCOL} of its protocol; \
             this program speaks version {}. Use the same version of both: quit the running one and start it again.",
            hello.protocol
        );
        Greeting::Refused { code: "protocol-version".to_owned(), message }
    }

    /// What came first was no hello.
    #[must_use]
    pub fn no_hello() -> Greeting {
        Greeting::Refused {
            code: "no-hello".to_owned(),
            message: "The first line has to be a hello, such as {\"hello\":\"0.1.0\",\"protocol\":1}."
                .to_owned(),
        }
    }

    /// So many clients are connected that there is no place for another one.
    #[must_use]
    pub fn too_many_clients(most: usize) -> Greeting {
        Greeting::Refused {
            code: "too-many-clients".to_owned(),
            message: format!(
                "{most} programs talk to Presence Tray already. End one of them, such as a “presence-tray watch”."
            ),
        }
    }
}

//! How far connecting a site has come. A view draws it as it is.

use serde::{Deserialize, Serialize};

use crate::Fault;

/// How far connecting a site has come: every text in it is safe to print, and none is a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Connecting {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The address that was asked for, without a query or fragment.
    pub address: String,
    /// Scheme, host and port that the sign-in goes to, once the site is found.
    pub origin: Option<String>,
    /// What it waits for, or how it ended.
    pub phase: ConnectingPhase,
    /// The steps, in order.
    pub steps: Vec<ConnectingStep>,
    /// What to do now, or what became of it, in sentences.
    pub next: Vec<String>,
    /// The ways in which the sign-in can come back, the one that is tried now first.
    pub ways: Vec<Way>,
    /// The address of the page where the sign-in is approved, to be opened by hand.
    pub open_by_hand: Option<String>,
    /// The address of the page that shows an application password to copy, where there is one.
    pub password_page: Option<String>,
    /// A line worth copying.
    pub copy: Option<String>,
    /// What went wrong.
    pub fault: Option<Fault>,
    /// The certificate that the user is to accept or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// The name under which the site is remembered.
    pub site: Option<String>,
}

/// What connecting waits for, or how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ConnectingPhase {
    /// The program is at work.
    Working,
    /// The site's certificate is not accepted, and the user may accept it all the same.
    Certificate,
    /// The user is to approve the sign-in, or to paste one.
    Approval,
    /// The keychain does not take the secret: the user is to decide.
    Keychain,
    /// The site is connected.
    Connected,
    /// It was not connected.
    Failed,
    /// The user did not want it any more.
    Cancelled,
}

impl ConnectingPhase {
    /// Whether nothing more comes.
    #[must_use]
    pub fn is_end(self) -> bool {
        matches!(self, ConnectingPhase::Connected | ConnectingPhase::Failed | ConnectingPhase::Cancelled)
    }
}

/// A certificate that this computer does not accept. What is wrong with it is the fault beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Certificate {
    /// Scheme, host and port that showed it.
    pub origin: String,
    /// The names that it is for.
    pub names: Vec<String>,
    /// Its SHA-256 fingerprint, pairs of digits with colons between them.
    pub fingerprint: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConnectingStep {
    /// The step's name: stable, for programs.
    pub code: String,
    /// What is to be done, is done or was found, in words.
    pub text: String,
    /// How far it is.
    pub state: ConnectingState,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ConnectingState {
    /// Its turn has not come.
    Waiting,
    /// Under way.
    Doing,
    /// Done.
    Done,
    /// It went wrong.
    Failed,
    /// Not done, and connecting goes on without it.
    Skipped,
}

/// A way in which a sign-in comes from the browser to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// The browser calls at an address of this computer.
    Loopback,
    /// The browser opens a link of this program.
    Link,
    /// The user copies what the page shows.
    Paste,
}

//! What happens to a flow, and what it wants done.

use presence::Reading;
use protocol::Way;
use secrecy::SecretString;
use url::Url;
use wordpress::{
    ApplicationPassword, CertificateException, Credential, Discovered, Fault, Fingerprint, Me, RestRoot,
    SiteIndex,
};

use super::returned::Returned;
use super::token::Token;
use crate::keychain::{Entry, KeychainError};
use crate::settings::StoredSite;

/// What happened.
#[derive(Debug)]
pub enum Came {
    /// The site was looked for.
    Found(Result<Box<Discovered>, Box<Fault>>),
    /// The ways back are open, as far as they can be.
    Ready {
        /// What an answer has to bring back.
        token: Token,
        /// The port of this computer that the browser can call at.
        port: Option<u16>,
        /// Whether links of this program come to it.
        links: bool,
    },
    /// There is no randomness to make a token of.
    NoToken(String),
    /// The browser was to be opened.
    Opened(Result<(), String>),
    /// Something came back, from anywhere. It is answered by [`Do::Reply`].
    Returned(Returned),
    /// The credential was tried.
    SignedIn(Result<Box<SignedIn>, Box<Fault>>),
    /// The site was read for the first time.
    Read(Result<Box<FirstReading>, Box<Fault>>),
    /// The secret was to be kept.
    Kept(Result<(), NotKept>),
    /// The site was to be remembered.
    Remembered(Result<Remembered, NotRemembered>),
    /// The password that the site had before was to be revoked.
    OlderRevoked(Result<(), Box<Fault>>),
    /// The user says something.
    Said(Said),
    /// A moment that the flow waits for came.
    TimeCame,
}

/// Who signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The account.
    pub me: Me,
    /// The password in use; `None` where the site does not tell.
    pub password: Option<ApplicationPassword>,
    /// The index as this user sees it, where it is closed to guests.
    pub index: Option<SiteIndex>,
}

/// What the first reading told.
#[derive(Clone, Debug)]
pub struct FirstReading {
    /// Who is there.
    pub reading: Reading,
    /// Whether the presence of its network can be read.
    pub network: bool,
}

/// Why a secret is not kept.
#[derive(Clone, Debug)]
pub enum NotKept {
    /// The keychain does not take it.
    Keychain(KeychainError),
    /// It could not be written down that it is going to be; in words.
    Settings(String),
}

/// How a site is remembered.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// Its name.
    pub name: String,
    /// The variable that can hold its password.
    pub password_env: String,
    /// Whether this user was connected to it already.
    pub renewed: bool,
    /// The number of the password that it had before.
    pub older: Option<String>,
}

/// Why a site is not remembered.
#[derive(Clone, Debug)]
pub enum NotRemembered {
    /// Another site has the chosen name.
    NameTaken(String),
    /// The settings can not be written; in words.
    Settings(String),
}

/// What the user says.
#[derive(Clone, Debug)]
pub enum Said {
    /// Accept this certificate.
    AcceptCertificate(Fingerprint),
    /// Open the page, for this way back.
    Approve(Way),
    /// Here is the sign-in.
    Paste {
        /// The user name or e-mail address.
        user: String,
        /// The application password.
        password: SecretString,
    },
    /// Keep the secret until the program ends, or not at all where no program stays.
    KeepForThisRun,
    /// Try the keychain again.
    TryAgain,
    /// Connect nothing.
    Cancel,
}

/// What is to be done. What becomes of it comes back as a [`Came`].
#[derive(Clone, Debug)]
pub enum Do {
    /// Look for the site: [`Came::Found`].
    Discover(wordpress::Address),
    /// Accept a certificate from now on.
    Accept(CertificateException),
    /// Make a token and open the ways back: [`Came::Ready`].
    OpenWays,
    /// Open the page in the browser: [`Came::Opened`].
    Open(Url),
    /// Answer what came back.
    Reply(Verdict),
    /// Nothing is to come back any more.
    CloseWays,
    /// Try the credential: [`Came::SignedIn`]. `closed`: the index is to be read with it.
    SignIn {
        /// Where.
        root: RestRoot,
        /// With what.
        credential: Credential,
        /// Whether the index is closed to guests.
        closed: bool,
    },
    /// Read the site for the first time: [`Came::Read`].
    Read {
        /// The site.
        site: Box<Discovered>,
        /// With what.
        credential: Credential,
        /// Who reads.
        me: Box<Me>,
    },
    /// Write down that a secret is going to be kept, then keep it: [`Came::Kept`].
    Keep(Entry, SecretString),
    /// Keep a secret until the program ends.
    KeepHere(Entry, SecretString),
    /// Put the site into the settings, and take out what was written down: [`Came::Remembered`].
    Remember(Box<Draft>),
    /// Revoke another password of the same user: [`Came::OlderRevoked`].
    RevokeOlder {
        /// Where.
        root: RestRoot,
        /// The password in use.
        credential: Credential,
        /// The number of the other one.
        uuid: String,
    },
    /// Leave nothing behind: take the secret out of the keychain, and revoke the password that was made for nothing, as
    /// far as either goes.
    Undo {
        /// The secret, where it may be in the keychain.
        entry: Option<Entry>,
        /// The password, where it was made for this flow, and where.
        give_back: Option<(RestRoot, Credential)>,
    },
    /// It is over.
    End,
}

/// What whoever brought an answer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The program has got it, and takes no second one.
    Taken,
    /// The user rejected the sign-in, and the program knows.
    Rejected,
    /// It is of another site, and was not used.
    OtherSite,
    /// It is no sign-in that could be sent.
    Unusable,
    /// Nobody asked for it. Nothing was changed.
    Unasked,
}

/// A site that is to be remembered.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The site; its name and variable are what is wished.
    pub site: StoredSite,
    /// The name that the user chose.
    pub name: Option<String>,
    /// The variable that the user named.
    pub variable: Option<String>,
}

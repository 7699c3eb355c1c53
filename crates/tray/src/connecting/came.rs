//! What happens to a flow, and what it wants done.

use presence::Reading;
use protocol::Way;
use secrecy::SecretString;
use url::Url;
use wordpress::{
    ApplicationPassword, CertificateException, Credential, Discovered, Fault, Fingerprint, Me, NewPassword,
    OfApplication, RestRoot, Saying, SiteIndex,
};

use super::returned::Returned;
use super::token::Token;
use crate::keychain::{Entry, KeychainError};
use crate::settings::{Made, StoredSite};

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
    /// The browser was to be opened: whether it could be.
    Opened(bool),
    /// Something came back, from anywhere. It is answered by [`Do::Reply`].
    Returned(Returned),
    /// The credential was tried.
    SignedIn(Result<Box<SignedIn>, Box<Fault>>),
    /// The site was read for the first time.
    Read(Result<Box<FirstReading>, Box<Fault>>),
    /// It was to be written down that the site made a password; why not.
    Noted(Result<(), Saying>),
    /// The password that came in an address was to be replaced.
    Fresh(Box<Fresh>),
    /// The secret was to be kept, and the site to be remembered.
    Kept(Result<Remembered, NotKept>),
    /// The site was to be remembered.
    Remembered(Result<Remembered, NotRemembered>),
    /// The password that the site had before was to be revoked.
    OlderRevoked(Result<OfApplication, Box<Fault>>),
    /// Nothing was to be left behind. Why a password is still on the site, in a sentence; `None` where none is.
    Undone(Option<Saying>),
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

/// What became of replacing a password that came in an address.
#[derive(Clone, Debug, Default)]
pub struct Fresh {
    /// The one that is used from now on; `None` where the site makes none, and the first one stays.
    pub made: Option<NewPassword>,
    /// The one that is on the site besides the one that is used.
    pub stays: Option<Stays>,
}

/// A password that is good for nothing here and could not be revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    /// Its number, where it is known.
    pub uuid: Option<String>,
    /// Why, in a sentence.
    pub why: Saying,
}

/// Why a secret is not kept.
#[derive(Clone, Debug)]
pub enum NotKept {
    /// The keychain does not take it.
    Keychain(KeychainError),
    /// The site could not be remembered.
    Site(NotRemembered),
    /// The user left before anything was changed.
    Left,
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
    /// What became of another password that was in the keychain, where that was to be cleared.
    pub cleared: Option<Result<(), KeychainError>>,
}

/// Why a site is not remembered.
#[derive(Clone, Debug)]
pub enum NotRemembered {
    /// Another site has the chosen name.
    NameTaken(String),
    /// The settings can not be written; why.
    Settings(Saying),
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
    /// Answer what came back. At once, whatever is under way.
    Reply(Verdict),
    /// Change nothing that is not being changed already. At once.
    Leave,
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
    /// Write down that the site made a password: [`Came::Noted`].
    Note(Entry, Made),
    /// Replace the password, which came in an address, by one that no address ever held, and revoke it:
    /// [`Came::Fresh`].
    Refresh {
        /// Where.
        root: RestRoot,
        /// The one that came.
        first: Credential,
        /// Its number, where the site tells it.
        uuid: Option<String>,
        /// What the new one is to be called.
        name: String,
    },
    /// Write down that a secret is going to be kept, keep it, and put the site into the settings in one go, or take
    /// back what was done of it: [`Came::Kept`].
    Keep(Box<Draft>, SecretString),
    /// Keep a secret until the program ends.
    KeepHere(Entry, SecretString),
    /// Put the site into the settings without the keychain: [`Came::Remembered`].
    Remember {
        /// The site.
        draft: Box<Draft>,
        /// The password that stays in a variable: another one in the keychain is cleared away.
        variable: Option<SecretString>,
    },
    /// Revoke another password of the same user, if it was made for this program: [`Came::OlderRevoked`].
    RevokeOlder {
        /// Where.
        root: RestRoot,
        /// The password in use.
        credential: Credential,
        /// The number of the other one.
        uuid: String,
    },
    /// Leave nothing behind: revoke the password that was made for nothing, and take out what was written down:
    /// [`Came::Undone`].
    Undo {
        /// The password, where it was made for this flow, and where.
        give_back: Option<(RestRoot, Credential)>,
        /// Another one stays on the site: where nobody is told, it stays written down.
        another_stays: bool,
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
    /// What its passwords are called on the site, and those that were made there for this flow.
    pub made: Made,
    /// Whether the one that is to be kept was.
    pub ours: bool,
}

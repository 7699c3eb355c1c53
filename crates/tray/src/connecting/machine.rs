//! The flow itself: what happens goes in, what is to be done comes out. It does nothing itself and asks for no time.

use presence::Time;
use protocol::{ConnectingPhase, Way};
use secrecy::SecretString;
use wordpress::{CertificateException, Credential, Discovered, Fault, Spoken, saying};

use super::asked::Asked;
use super::came::{Came, Do, FirstReading, Said, SignedIn, Stays};
use super::sign_in::without_plugin;
use super::steps::{Step, Steps};
use super::trouble;
use super::ways::{OFFER_AFTER, PATIENCE, Ways};
use crate::keychain::Entry;
use crate::words::FaultText;

/// One site that is being connected.
#[derive(Debug)]
pub struct Connecting {
    pub(super) asked: Asked,
    pub(super) phase: ConnectingPhase,
    pub(super) steps: Steps,
    pub(super) site: Option<Box<Discovered>>,
    pub(super) ways: Ways,
    /// The certificate that is not accepted.
    pub(super) refused: Option<protocol::Certificate>,
    /// The certificates that the user accepted.
    pub(super) excepted: Vec<CertificateException>,
    /// What is in the way at the moment, or was at the end.
    pub(super) fault: Option<FaultText>,
    /// What is said in the end.
    pub(super) next: Vec<Spoken>,
    pub(super) name: Option<String>,
    pub(super) sign_in: Option<SignIn>,
    pub(super) who: Option<SignedIn>,
    pub(super) read: Option<FirstReading>,
    pub(super) keeping: Keeping,
    /// Something is under way that is brought to its end, whatever the user says meanwhile.
    pub(super) holds: bool,
    /// The user left meanwhile.
    pub(super) leaving: bool,
    /// It was written down that a password was made for it.
    pub(super) noted: bool,
    /// How it ends when nothing is left behind.
    pub(super) ending: Option<(ConnectingPhase, Option<FaultText>)>,
    /// The passwords that were made for it, are not used and could not be revoked.
    pub(super) stays: Vec<Stays>,
}

/// What is signed in with.
#[derive(Debug)]
pub(super) struct SignIn {
    pub credential: Credential,
    pub secret: SecretString,
    /// The site made the password for this flow.
    pub made_for_us: bool,
}

/// Where the secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeping {
    Nowhere,
    Keychain,
    ThisRun,
}

impl Connecting {
    /// Begins.
    #[must_use]
    pub fn new(asked: Asked) -> (Connecting, Vec<Do>) {
        let address = asked.address.clone();
        let mut flow = Connecting {
            asked,
            phase: ConnectingPhase::Working,
            steps: Steps::default(),
            site: None,
            ways: Ways::default(),
            refused: None,
            excepted: Vec::new(),
            fault: None,
            next: Vec::new(),
            name: None,
            sign_in: None,
            who: None,
            read: None,
            keeping: Keeping::Nowhere,
            holds: false,
            leaving: false,
            noted: false,
            ending: None,
            stays: Vec::new(),
        };
        flow.steps.doing(Step::WordPress, None);
        let first = match address {
            Ok(address) => vec![Do::Discover(address)],
            Err(error) => flow.fail(FaultText::of(&Fault::BadAddress(error))),
        };
        (flow, first)
    }

    /// Whether nothing more comes of it.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.phase.is_end()
    }

    /// Whether something is under way that is brought to its end, whatever the user says meanwhile.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.holds || self.ending.is_some()
    }

    /// Whether the site was connected, and which.
    #[must_use]
    pub fn connected(&self) -> Option<Entry> {
        (self.phase == ConnectingPhase::Connected).then(|| self.entry())?
    }

    /// When it wants to be called again with [`Came::TimeCame`], if nothing else happens.
    #[must_use]
    pub fn due(&self) -> Option<Time> {
        if self.phase != ConnectingPhase::Approval {
            return None;
        }
        let ends = self.ways.asked_at + PATIENCE;
        let offers = self.next_way().map(|_| self.ways.tried_at + OFFER_AFTER);
        Some(offers.map_or(ends, |offers| offers.min(ends)))
    }

    /// Takes in what happened. What comes when nothing waits for it changes nothing.
    pub fn take(&mut self, came: Came, now: Time) -> Vec<Do> {
        use ConnectingPhase as Phase;
        match (self.phase, came) {
            (_, Came::Returned(returned)) => self.returned(returned),
            (phase, Came::Said(Said::Cancel)) if !phase.is_end() => self.cancel(),
            (Phase::Working, Came::Found(Ok(site))) => self.found(site, now),
            (Phase::Working, Came::Found(Err(fault))) => self.not_found(&fault),
            (Phase::Certificate, Came::Said(Said::AcceptCertificate(which))) => self.accept(which),
            (Phase::Approval, Came::Ready { token, port, links }) => {
                self.ways = Ways { token: Some(token), port, links, ..std::mem::take(&mut self.ways) };
                let first = if port.is_some() { Way::Loopback } else { Way::Link };
                self.approve(if port.is_some() || links { first } else { Way::Paste }, now)
            }
            (Phase::Approval, Came::NoToken(why)) => {
                self.fault = Some(trouble::no_token(&why));
                self.approve(Way::Paste, now)
            }
            (Phase::Approval, Came::Opened(opened)) => {
                self.ways.by_hand = !opened;
                Vec::new()
            }
            (Phase::Approval, Came::Said(Said::Approve(way))) if self.open_ways().contains(&way) => {
                self.fault = None;
                self.approve(way, now)
            }
            (Phase::Approval, Came::Said(Said::Paste { user, password })) => {
                self.pasted(&user, password, now)
            }
            (Phase::Approval, Came::TimeCame) => self.time_came(now),
            (Phase::Working, Came::SignedIn(Ok(who))) => self.signed_in(*who),
            (Phase::Working, Came::SignedIn(Err(fault))) => self.not_signed_in(&fault, now),
            (Phase::Working, Came::Read(Ok(read))) => self.was_read(*read),
            (Phase::Working, Came::Read(Err(fault))) => self.fail(FaultText::of(&fault)),
            (Phase::Working, Came::Noted(noted)) => self.was_noted(noted),
            (Phase::Working, Came::Fresh(fresh)) => self.was_refreshed(*fresh),
            (Phase::Working, Came::Kept(kept)) => self.kept(kept),
            (Phase::Keychain, Came::Said(Said::TryAgain)) => self.keep(),
            (Phase::Keychain, Came::Said(Said::KeepForThisRun)) => self.keep_here(),
            (Phase::Working, Came::Remembered(Ok(remembered))) => self.remembered(remembered),
            (Phase::Working, Came::Remembered(Err(why))) => self.not_remembered(&why),
            (Phase::Working, Came::OlderRevoked(revoked)) => self.older_revoked(revoked),
            (Phase::Working, Came::Undone(stays)) => self.was_undone(stays),
            _ => Vec::new(),
        }
    }

    fn found(&mut self, site: Box<Discovered>, now: Time) -> Vec<Do> {
        let (name, url) = (&site.index.name, site.root.site_url());
        self.steps.done(Step::WordPress, saying!("found-site", title = name, address = url.to_string()));
        self.steps.doing(Step::Plugin, None);
        if let Some(elsewhere) =
            site.elsewhere.as_ref().filter(|elsewhere| !elsewhere.is_same_host_over_tls())
            && !self.asked.has_person()
        {
            return self.fail(trouble::leads_elsewhere(elsewhere, url.as_str()));
        }
        let root = site.root.to_string();
        if let (Some(taken), Some(name)) = (&self.asked.taken_by, &self.asked.name)
            && *taken != root
        {
            let told = match &self.asked.again {
                Some(known) => trouble::site_moved(&known.name, &known.shown_address(), url.as_str()),
                None => trouble::name_taken(name),
            };
            return self.fail(told);
        }
        let closed = site.index.closed_to_guests;
        if let Some(fault) = without_plugin(&site) {
            return self.fail(FaultText::of(&fault));
        }
        if !closed {
            self.steps.done(Step::Plugin, saying!("plugin-active"));
        }
        self.site = Some(site);
        self.ask_for_sign_in(now)
    }
}

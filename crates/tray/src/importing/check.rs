//! From a line of a list to what can be done with it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use wordpress::{Address, AddressError, Credential, Discovered, Fault, Transport, discover};

use super::list::Listed;
use super::network::{candidates, is_part};
use super::outcome::{Line, Outcome, shown, stands_alone};
use crate::connecting::{cannot_be_approved, on_a_thread, without_plugin};
use crate::keychain::{Entry, Keychain};
use crate::settings::{Settings, SettingsFile, StoredSite};
use crate::terminal::safe_line;
use crate::words::{FaultText, Words};

/// A list that is being imported: what all of its lines share.
pub struct Importing<T> {
    pub(super) transport: T,
    pub(super) keychain: Arc<dyn Keychain>,
    pub(super) settings: SettingsFile,
    pub(super) clock: Arc<dyn crate::clock::Clock>,
    /// What becomes of lines is said in these.
    pub(super) words: Words,
    /// The sites that lines led to, with their users, and the first line of each.
    lines: Mutex<HashMap<(String, String), u64>>,
    /// Hosts that asked to be left alone, and in which words.
    resting: Mutex<HashMap<String, Outcome>>,
}

impl<T: Transport + Clone + 'static> Importing<T> {
    /// `keychain`: the one that passwords are kept in. `words`: what becomes of lines is said in these.
    #[must_use]
    pub fn new(
        transport: T,
        keychain: Arc<dyn Keychain>,
        settings: SettingsFile,
        clock: Arc<dyn crate::clock::Clock>,
        words: Words,
    ) -> Importing<T> {
        let (lines, resting) = (Mutex::default(), Mutex::default());
        Importing { transport, keychain, settings, clock, words, lines, resting }
    }

    /// Looks at a site, without signing in on it.
    pub async fn check(&self, listed: Listed) -> Line {
        let Listed { line: number, address, name, user } = listed;
        let outcome = match self.rests(&address) {
            Some(outcome) => outcome,
            None => Box::pin(self.look(number, &address, user.as_deref())).await,
        };
        self.note(&address, &outcome);
        let safe = |text: Option<String>| text.map(|text| safe_line(&text));
        Line { number, address: shown(&address), name: safe(name), user: safe(user), outcome }
    }

    /// What becomes of lines is said in these.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words
    }

    /// A line can not be connected: why.
    #[must_use]
    pub fn failed(&self, fault: &FaultText) -> Outcome {
        Outcome::failed(fault, self.words)
    }

    fn fault(&self, fault: &Fault) -> Outcome {
        self.failed(&FaultText::of(fault))
    }

    /// The address, or that it is none.
    pub(super) fn parsed(&self, address: &str) -> Result<Address, Outcome> {
        understood(address).map_err(|error| self.fault(&Fault::BadAddress(error)))
    }

    async fn look(&self, number: u64, address: &str, user: Option<&str>) -> Outcome {
        if !stands_alone(address) {
            return self.failed(&FaultText::line_with_more(number));
        }
        let address = match self.parsed(address) {
            Ok(address) => address,
            Err(outcome) => return outcome,
        };
        let site = match discover(&self.transport, &address).await {
            Ok(site) => site,
            Err(not) => return self.fault(&not.fault),
        };
        if let Some(fault) = without_plugin(&site) {
            return self.fault(&fault);
        }
        let root = site.root.to_string();
        if let Some(first) = self.first(&root, user.unwrap_or_default(), number) {
            return Outcome::Same(first);
        }
        let settings = self.settings.read().unwrap_or_default();
        let is_known =
            |known: &&StoredSite| known.rest_root == root && user.is_none_or(|user| known.user == user);
        if let Some(known) = settings.sites.iter().find(is_known) {
            return Outcome::Known(safe_line(&known.name));
        }
        if let Some(network) = self.part_of(&settings, &site).await {
            return Outcome::PartOf(network);
        }
        match cannot_be_approved(&site) {
            Some(fault) => self.failed(&fault),
            None => Outcome::Ready(safe_line(&site.index.name)),
        }
    }

    /// The network that the site at `address` is part of, where one on its host was connected meanwhile.
    pub async fn network_now(&self, address: &str) -> Option<String> {
        let settings = self.settings.read().ok()?;
        let on_host = |site: &&StoredSite| site.network && host(&site.address) == host(address);
        settings.sites.iter().find(on_host)?;
        let site = discover(&self.transport, &understood(address).ok()?).await.ok()?;
        self.part_of(&settings, &site).await
    }

    /// The connected network that the site is part of, as far as the keychain lets that be known.
    async fn part_of(&self, settings: &Settings, site: &Discovered) -> Option<String> {
        for connected in candidates(settings, &site.root) {
            let (keychain, entry) = (Arc::clone(&self.keychain), Entry::of(&connected));
            let secret = on_a_thread(move || keychain.get(&entry)).await;
            let Some(Ok(Some(secret))) = secret else { continue };
            let Ok(credential) = Credential::new(&connected.user, secret) else { continue };
            if is_part(&self.transport, &connected, &site.root, &credential).await {
                return Some(safe_line(&connected.name));
            }
        }
        None
    }

    /// The line that led to the same site and user before this one.
    pub(super) fn first(&self, root: &str, user: &str, number: u64) -> Option<u64> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let first = *lines.entry((root.to_owned(), user.to_owned())).or_insert(number);
        (first != number).then_some(first)
    }

    /// What a host that asked to be left alone said. Its other sites are not asked.
    pub(super) fn rests(&self, address: &str) -> Option<Outcome> {
        let resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        resting.get(&host(address)).cloned()
    }

    /// Notes a host that asks to be left alone.
    pub(super) fn note(&self, address: &str, outcome: &Outcome) {
        if let Outcome::Failed(fault) = outcome
            && fault.code == "rate-limited"
        {
            let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
            resting.insert(host(address), outcome.clone());
        }
    }
}

/// The address, or that it is none.
fn understood(address: &str) -> Result<Address, AddressError> {
    let one_line = !address.contains(char::is_control) && stands_alone(address);
    let address = crate::connecting::without_query(address);
    match Address::parse(&address) {
        Ok(parsed) if one_line => Ok(parsed),
        Ok(_) => Err(AddressError::NotAnAddress),
        other => other,
    }
}

/// The host of an address; nothing where it is none.
#[must_use]
pub fn host(address: &str) -> String {
    let first =
        |address: Address| address.candidates().first().and_then(|url| url.host_str().map(str::to_owned));
    Address::parse(address).ok().and_then(first).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use crate::importing::list;
    use crate::keychain::InMemory;
    use bytes::Bytes;
    use http::{Request, Response};
    use wordpress::TransportError;

    /// Counts what is sent.
    #[derive(Clone, Default)]
    struct Sent(Arc<Mutex<usize>>);

    impl Transport for Sent {
        async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            *self.0.lock().unwrap() += 1;
            Err(TransportError::Refused)
        }
    }

    #[tokio::test]
    async fn a_line_with_more_than_an_address_is_neither_sent_nor_repeated() {
        let (sent, directory) = (Sent::default(), tempfile::tempdir().unwrap());
        let settings = SettingsFile::in_directory(directory.path());
        let (keychain, clock) = (Arc::<InMemory>::default(), Arc::new(SystemClock::new()));
        let importing = Importing::new(sent.clone(), keychain, settings, clock, Words::english());
        for text in [
            "https://a.example/blog zoe s3cret",
            "a.example,zoe,s3cret",
            "https://a.example;zoe;s3cret",
            "a.example\tzoe\ts3cret",
            "a.example?x zoe s3cret",
            "address,name\n\"https://a.example/,zoe,s3cret\",A",
        ] {
            let listed = list::read(text.as_bytes()).unwrap().remove(0);
            let line = importing.check(listed).await;
            assert!(!format!("{line:?}").contains("s3cret"), "{line:?}");
            assert!(
                matches!(&line.outcome, Outcome::Failed(fault) if fault.code == "line-with-more"),
                "{line:?}"
            );
        }
        assert_eq!(*sent.0.lock().unwrap(), 0);
        let alone = list::read("https://a.example/blog".as_bytes()).unwrap().remove(0);
        assert!(importing.check(alone).await.address.is_some());
        assert!(*sent.0.lock().unwrap() > 0);
    }
}

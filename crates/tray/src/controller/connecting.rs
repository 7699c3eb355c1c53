//! Connecting sites for clients of the private socket.

use protocol::Secret;
use wordpress::{NotAFingerprint, saying};

use super::clients::Refused;
use super::event::{Answer, ClientId, Request};
use super::{Controller, Desktop};
use crate::connecting::{Asked, How, NoFlow, Said};
use crate::keychain::Entry;
use crate::words::errors::of_settings;
use crate::words::{Moments, say};

impl<D: Desktop> Controller<D> {
    /// What is about connecting a site; `Err` with the request where it is about something else.
    pub(super) fn connect_for(
        &mut self,
        client: ClientId,
        request: Request,
    ) -> Result<Result<Answer, Refused>, Request> {
        let said = match request {
            Request::Connect { address, name, browser } => {
                return Ok(self.begin_for(client, browser, |how, settings| {
                    Ok(Asked::site(&address, name, how, settings))
                }));
            }
            Request::Reconnect { site, browser } => {
                return Ok(self.begin_for(client, browser, |how, settings| {
                    let known = settings.site(&site).ok_or_else(|| Refused {
                        code: "no-site",
                        why: saying!("refused-no-site", site = &site),
                    })?;
                    Ok(Asked::again(known, how, settings))
                }));
            }
            Request::AcceptCertificate { fingerprint } => match fingerprint.parse() {
                Ok(fingerprint) => Said::AcceptCertificate(fingerprint),
                Err(NotAFingerprint) => {
                    let why = saying!("refused-fingerprint");
                    return Ok(Err(Refused { code: "not-a-fingerprint", why }));
                }
            },
            Request::Approve { way } => Said::Approve(way),
            Request::Paste { user, password: Secret(password) } => Said::Paste { user, password },
            Request::KeepForThisRun => Said::KeepForThisRun,
            Request::TryAgain => Said::TryAgain,
            Request::Cancel => Said::Cancel,
            other => return Err(other),
        };
        Ok(if self.desktop.tell_flow(client, said) {
            Ok(Answer::Done)
        } else {
            Err(Refused { code: "not-connecting", why: saying!("refused-connects-none") })
        })
    }

    fn begin_for(
        &mut self,
        client: ClientId,
        browser: bool,
        asked: impl FnOnce(How, &crate::settings::Settings) -> Result<Asked, Refused>,
    ) -> Result<Answer, Refused> {
        let settings = self.desktop.read_settings();
        let settings = settings.map_err(|error| Refused::settings(&error))?;
        let how = if browser { How::Browser } else { How::BrowserElsewhere };
        let asked = Asked { this_run: true, ..asked(how, &settings)? };
        let begun = self.desktop.begin_flow(client, asked, self.words);
        begun.map(|()| Answer::Done).map_err(|no_flow| match no_flow {
            NoFlow::OneIsThere => {
                Refused { code: "connecting-already", why: saying!("refused-connects-one") }
            }
            NoFlow::TooMany => Refused { code: "too-many-flows", why: saying!("refused-too-many-flows") },
        })
    }

    /// A site was connected by this program: reads it from now on, with the new secret.
    pub(super) fn was_connected(&mut self, entry: &Entry, moments: &Moments) {
        match self.desktop.read_settings() {
            Ok(settings) => self.reload(settings, |site, _| Entry::of(site) == *entry, moments),
            Err(error) => {
                let why = of_settings(&error);
                self.tell_trouble(&saying!("trouble-connected"), |words| words.says(&why));
            }
        }
    }

    /// Somebody opened a link that nobody asked for: said once while the program runs, for a page could open many.
    pub(super) fn unasked_link(&mut self) {
        if std::mem::replace(&mut self.link_explained, true) {
            return;
        }
        self.speak(say!(self.words, "unasked-link"), say!(self.words, "unasked-link-why"), None);
    }
}

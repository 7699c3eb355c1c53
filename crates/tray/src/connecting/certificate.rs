//! A site whose certificate this computer does not accept: the user may, where nobody else can be at the other end.

use protocol::{Certificate, ConnectingPhase};
use wordpress::{CertificateException, Fault, Fingerprint, Presented, Saying, TransportError, saying};

use super::came::Do;
use super::machine::Connecting;
use crate::words::FaultText;

/// From so many origins with an accepted certificate a site may lead on: http to https, to `www` and to a port are three.
const LEADS_ON_AT_MOST: usize = 3;

impl Connecting {
    /// The site was not found. Where that is for its certificate, and there may be an exception, the user decides.
    pub(super) fn not_found(&mut self, fault: &Fault) -> Vec<Do> {
        let told = FaultText::of(fault);
        let (Some(exception), Some(presented)) = (fault.excepted_by(), presented(fault)) else {
            return self.fail(told);
        };
        self.refused = Some(Certificate {
            origin: exception.origin().to_owned(),
            names: presented.names.clone(),
            fingerprint: presented.fingerprint.to_string(),
        });
        // One that was accepted and is refused all the same is not accepted by being asked about again.
        let accepted_before = self.excepted.contains(&exception);
        let elsewhere = self.excepted.iter().filter(|known| known.origin() != exception.origin());
        if elsewhere.count() >= LEADS_ON_AT_MOST {
            let origin = exception.origin().to_owned();
            return self.fail(FaultText::of(&Fault::TooManyRedirects { origin }));
        }
        if self.asked.accepted == Some(exception.fingerprint()) && !accepted_before {
            return self.except(exception);
        }
        if accepted_before || !self.asked.has_person() {
            return self.fail(told);
        }
        self.phase = ConnectingPhase::Certificate;
        self.fault = Some(told);
        Vec::new()
    }

    /// The user accepts the certificate that was shown to them; another one changes nothing.
    pub(super) fn accept(&mut self, which: Fingerprint) -> Vec<Do> {
        let shown = self.refused.as_ref().filter(|shown| shown.fingerprint == which.to_string());
        let at = shown.and_then(|shown| url::Url::parse(&shown.origin).ok());
        match at.and_then(|at| CertificateException::new(&at, which)) {
            Some(exception) => self.except(exception),
            None => Vec::new(),
        }
    }

    fn except(&mut self, exception: CertificateException) -> Vec<Do> {
        let Ok(address) = self.asked.address.clone() else { return Vec::new() };
        self.phase = ConnectingPhase::Working;
        (self.fault, self.refused) = (None, None);
        self.excepted.push(exception.clone());
        vec![Do::Accept(exception), Do::Discover(address)]
    }

    /// The certificate that was accepted at the site itself: the last one, where it changed meanwhile.
    pub(super) fn accepted_certificate(&self) -> Option<Fingerprint> {
        let site = self.site.as_ref()?.root.site_url();
        let exception = self.excepted.iter().rfind(|exception| exception.covers(&site))?;
        Some(exception.fingerprint())
    }

    /// What the user is to think about.
    pub(super) fn about_certificate(&self) -> Vec<Saying> {
        let Some(shown) = &self.refused else { return Vec::new() };
        let mut said = vec![saying!("fingerprint-is", fingerprint = &shown.fingerprint)];
        if self.asked.accepted.is_some() {
            said.push(saying!("another-certificate"));
        }
        said.push(saying!("accept-if-yours", origin = &shown.origin));
        said
    }
}

fn presented(fault: &Fault) -> Option<&Presented> {
    match fault {
        Fault::NoAnswer { error: TransportError::Certificate { presented, .. }, .. } => presented.as_deref(),
        _ => None,
    }
}

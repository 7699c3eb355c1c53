//! A certificate that this computer does not accept, and what the user makes of it.

use wordpress::{CertificateException, CertificateProblem, Fingerprint, Presented, TransportError};

use super::*;

const LOCAL: &str = "https://shop.test";

fn refused(origin: &str, certificate: &[u8]) -> Came {
    let names = vec!["shop.test".to_owned()];
    let presented = Some(Box::new(Presented { names, fingerprint: Fingerprint::of(certificate) }));
    let error = TransportError::Certificate { problem: CertificateProblem::UnknownIssuer, presented };
    Came::Found(Err(Box::new(Fault::NoAnswer { origin: origin.to_owned(), error })))
}

fn begin(how: How, accepted: Option<&[u8]>, origin: &str) -> (Connecting, Vec<Do>) {
    let accepted = accepted.map(Fingerprint::of);
    let asked = Asked { accepted, ..Asked::site("shop.test", None, how, &Settings::default()) };
    let (mut flow, _) = Connecting::new(asked);
    let wants = flow.take(refused(origin, b"one"), at(1));
    (flow, wants)
}

fn accepts(wants: &[Do]) -> bool {
    let exception =
        CertificateException::new(&url::Url::parse(LOCAL).unwrap(), Fingerprint::of(b"one")).unwrap();
    matches!(wants, [Do::Accept(accepted), Do::Discover(_)] if *accepted == exception)
}

fn says(flow: &mut Connecting, seconds: u64, certificate: &[u8]) -> Vec<Do> {
    flow.take(Came::Said(Said::AcceptCertificate(Fingerprint::of(certificate))), at(seconds))
}

#[test]
fn the_user_is_shown_a_certificate_and_accepts_that_one() {
    let (mut flow, wants) = begin(How::Browser, None, LOCAL);
    let view = flow.view(Words::english());
    assert!(wants.is_empty() && view.phase == ConnectingPhase::Certificate);
    let shown = view.certificate.unwrap();
    assert_eq!((shown.origin.as_str(), shown.names.as_slice()), (LOCAL, &["shop.test".to_owned()][..]));
    assert_eq!(shown.fingerprint, Fingerprint::of(b"one").to_string());
    assert!(view.fault.unwrap().seen.contains("does not trust its issuer"));
    assert!(says(&mut flow, 2, b"two").is_empty(), "another one was not shown");
    assert_eq!(flow.view(Words::english()).phase, ConnectingPhase::Certificate);
    let wants = says(&mut flow, 3, b"one");
    assert!(accepts(&wants), "{wants:?}");
    let wants = flow.take(Came::Found(Ok(Box::new(discovered(LOCAL)))), at(4));
    assert!(matches!(&wants[..], [Do::OpenWays]), "{wants:?}");
    assert!(flow.view(Words::english()).fault.is_none() && flow.view(Words::english()).certificate.is_none());
}

#[test]
fn a_server_that_is_refused_all_the_same_is_not_asked_for_ever() {
    let (mut flow, _) = begin(How::Browser, None, LOCAL);
    says(&mut flow, 2, b"one");
    flow.take(refused(LOCAL, b"one"), at(3));
    assert_eq!(flow.view(Words::english()).phase, ConnectingPhase::Failed);
}

#[test]
fn a_fingerprint_that_was_given_accepts_its_certificate_only() {
    for how in [How::Browser, How::Given] {
        assert!(accepts(&begin(how, Some(b"one"), LOCAL).1));
    }
    let (flow, _) = begin(How::Browser, Some(b"two"), LOCAL);
    let said = flow.view(Words::english()).next.join(" ");
    assert!(said.contains("It is another certificate than the one that was accepted."), "{said}");
    let (flow, _) = begin(How::Given, Some(b"two"), LOCAL);
    let view = flow.view(Words::english());
    let copy = format!("--accept-certificate {} shop.test", Fingerprint::of(b"one"));
    assert!(view.phase == ConnectingPhase::Failed && view.copy.unwrap().ends_with(&copy));
}

#[test]
fn of_two_that_were_accepted_one_after_the_other_the_last_is_remembered() {
    let (mut flow, _) = begin(How::Browser, None, LOCAL);
    says(&mut flow, 2, b"one");
    flow.take(refused(LOCAL, b"two"), at(3));
    says(&mut flow, 4, b"two");
    flow.take(Came::Found(Ok(Box::new(discovered(LOCAL)))), at(5));
    assert_eq!(flow.accepted_certificate(), Some(Fingerprint::of(b"two")));
}

#[test]
fn a_certificate_that_was_given_is_not_followed_from_one_address_to_the_next_for_ever() {
    let next = |n: u64| refused(&format!("https://a{n}.test"), b"one");
    for (how, given) in [(How::Given, Some(&b"one"[..])), (How::Browser, None)] {
        let (mut flow, _) = begin(how, given, "https://a1.test");
        for n in 2..=4 {
            says(&mut flow, n, b"one");
            flow.take(next(n), at(n));
            assert_eq!(flow.phase == ConnectingPhase::Failed, n == 4, "{how:?} {n}");
        }
        let view = flow.view(Words::english());
        assert_eq!(view.fault.unwrap().code, "too-many-redirects");
        assert!(view.copy.unwrap().starts_with("presence-tray doctor"));
    }
}

#[test]
fn other_hosts_have_no_exception() {
    for accepted in [None, Some(&b"one"[..])] {
        let (flow, wants) = begin(How::Browser, accepted, "https://example.com");
        let view = flow.view(Words::english());
        assert!(view.phase == ConnectingPhase::Failed && view.certificate.is_none(), "{wants:?}");
        assert!(!view.copy.unwrap().contains("accept"));
    }
}

#[test]
fn cancelling_connects_nothing() {
    let (mut flow, _) = begin(How::Browser, None, LOCAL);
    let wants = flow.take(Came::Said(Said::Cancel), at(2));
    assert!(
        matches!(&wants[..], [Do::End]) && flow.view(Words::english()).phase == ConnectingPhase::Cancelled
    );
}

//! One example of every fault there is.

use std::time::Duration;

use presence_tray::keychain::KeychainError;
use presence_tray::words::FaultText;
use wordpress::answer::Asked;
use wordpress::{
    AddressError, CertificateProblem, CredentialError, Evidence, Fault, Fingerprint, Presented,
    TransportError, saying,
};

const ORIGIN: &str = "https://example.com";

/// One example of every fault.
pub fn faults() -> impl Iterator<Item = Fault> {
    let no_answer = |error| Fault::NoAnswer { origin: ORIGIN.to_owned(), error };
    let mut faults = vec![
        Fault::BadAddress(AddressError::UserInfo),
        Fault::MovedElsewhere { from: ORIGIN.to_owned(), to: "https://www.example.com".to_owned() },
        Fault::TooManyRedirects { origin: ORIGIN.to_owned() },
        Fault::ReadingTooLong { origin: ORIGIN.to_owned() },
        Fault::NotWordPress { address: format!("{ORIGIN}/") },
    ];
    faults.extend(
        [
            TransportError::HostNotFound,
            TransportError::Refused,
            TransportError::Unreachable,
            TransportError::Certificate {
                problem: CertificateProblem::Expired,
                presented: Some(Box::new(presented())),
            },
            TransportError::NoSecureConnection,
            TransportError::ConnectTimeout,
            TransportError::ReadTimeout,
            TransportError::TotalTimeout,
            TransportError::TooLarge { limit: 4 << 20 },
            TransportError::Truncated,
            TransportError::Closed,
            TransportError::Garbled,
            TransportError::Proxy,
            TransportError::PlainHttp,
            TransportError::Other,
        ]
        .map(no_answer),
    );
    faults.extend([
        Fault::CredentialsRefused(seen(Asked::Rooms, 401, Some("incorrect_password"))),
        Fault::NotSignedIn(seen(Asked::Rooms, 401, Some("rest_forbidden"))),
        Fault::SignInStripped(seen(Asked::Me, 401, Some("rest_not_logged_in"))),
        Fault::SignInNeeded(seen(Asked::Rooms, 401, Some("rest_forbidden"))),
        Fault::ApplicationPasswordsOffForUser(seen(
            Asked::Me,
            401,
            Some("application_passwords_disabled_for_user"),
        )),
        Fault::ApplicationPasswordsOff(seen(
            Asked::PasswordInUse,
            501,
            Some("application_passwords_disabled"),
        )),
        Fault::NotAllowed(seen(Asked::Rooms, 403, Some("rest_forbidden"))),
        Fault::RestClosed(seen(Asked::Rooms, 403, Some("rest_login_required"))),
        Fault::BasicAuthGate(seen(Asked::Rooms, 401, None)),
        Fault::FirewallPage(seen(Asked::Rooms, 403, None)),
        Fault::WebPageInstead(seen(Asked::Rooms, 200, None)),
        Fault::PlainPermalinks(seen(Asked::Rooms, 200, None)),
        Fault::RestNotThere(seen(Asked::Rooms, 404, None)),
        Fault::PluginMissing(seen(Asked::Rooms, 404, Some("rest_no_route"))),
        Fault::NoNetwork(seen(Asked::Network, 404, Some("rest_no_route"))),
        Fault::RouteMissing(seen(Asked::Me, 404, Some("rest_no_route"))),
        Fault::NotThere(seen(Asked::Posts, 404, Some("rest_post_invalid_id"))),
        Fault::WhoAmIBlocked(seen(Asked::Me, 403, Some("rest_user_blocked"))),
        Fault::Maintenance(seen(Asked::Rooms, 503, Some("wp_die"))),
        Fault::RateLimited(Evidence {
            retry_after: Some(Duration::from_secs(30)),
            ..seen(Asked::Rooms, 429, None)
        }),
        Fault::DatabaseDown(seen(Asked::Rooms, 500, Some("wp_die"))),
        Fault::PhpFatal(seen(Asked::Rooms, 500, Some("internal_server_error"))),
        Fault::ServerError(seen(Asked::Rooms, 500, None)),
        Fault::BadGateway(seen(Asked::Rooms, 502, None)),
        Fault::Unavailable(seen(Asked::Rooms, 503, None)),
        Fault::RecordingOff(seen(Asked::Online, 501, Some("rest_presence_recording_disabled"))),
        Fault::StorageMissing(seen(Asked::Online, 503, Some("rest_presence_unavailable"))),
        Fault::RequestRejected(seen(Asked::Online, 400, Some("rest_invalid_param"))),
        Fault::EmptyAnswer(seen(Asked::Rooms, 200, None)),
        Fault::BrokenJson {
            evidence: seen(Asked::Rooms, 200, None),
            begins: r#"[{"room":"admin/online","user_count":3,"u…"#.to_owned(),
        },
        Fault::UnexpectedAnswer(seen(Asked::Rooms, 200, None)),
    ]);
    faults.into_iter()
}

/// One example of every fault that is no answer of a site, but of the keychain or of this program.
pub fn faults_of_this_computer() -> Vec<FaultText> {
    let variable = "PRESENCE_TRAY_PASSWORD_EXAMPLE";
    let keychain = [
        KeychainError::Locked,
        KeychainError::Denied,
        KeychainError::Missing(saying!("keychain-no-service").into()),
        KeychainError::Failed(saying!("keychain-silent", seconds = 15_u64).into()),
    ];
    let mut faults: Vec<FaultText> =
        keychain.iter().map(|error| FaultText::keychain(error, variable)).collect();
    faults.extend([
        FaultText::password_missing("Example", variable),
        FaultText::password_unusable(CredentialError::NoPassword),
        FaultText::settings_incomplete("presence-tray sites remove Example"),
        FaultText::reading_stopped(),
    ]);
    faults
}

fn presented() -> Presented {
    let names = vec!["example.com".to_owned(), "www.example.com".to_owned()];
    Presented { names, fingerprint: Fingerprint::of(b"") }
}

fn seen(asked: Asked, status: u16, code: Option<&str>) -> Evidence {
    Evidence {
        origin: ORIGIN.to_owned(),
        asked,
        status,
        code: code.map(ToOwned::to_owned),
        page_title: None,
        retry_after: None,
    }
}

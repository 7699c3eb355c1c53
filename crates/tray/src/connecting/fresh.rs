//! A password that no address ever held, in the place of the one that the browser brought.
//!
//! A browser writes the address that it comes back to into its history, and a link is an argument that other programs
//! can read: the password in it is revoked as soon as there is another one.

use std::future::Future;
use std::time::Duration;

use wordpress::{
    Credential, Fault, NewPassword, RestRoot, Transport, create, revoke, revoke_other, saying, who_am_i,
};

use super::approval::APP_ID;
use super::came::{Fresh, Stays};

/// Changing something on a site is given up after this.
const PATIENCE: Duration = Duration::from_secs(20);

/// Has another password made, tries it, and revokes the first. Where the site makes none, or one that does not sign in,
/// the first stays in use: it works. `uuid`: the number of the first.
pub(super) async fn refresh<T: Transport>(
    transport: &T,
    root: &RestRoot,
    first: &Credential,
    uuid: Option<String>,
    name: &str,
) -> Fresh {
    let made = match in_time(root, create(transport, root, first, name, APP_ID)).await {
        Ok(made) => made,
        Err(fault) => return Fresh { made: None, stays: perhaps_made(&fault) },
    };
    let NewPassword { password, secret } = &made;
    let works = match Credential::new(first.user(), secret.clone()) {
        Ok(second) => in_time(root, who_am_i(transport, root, &second)).await.ok().map(|_| second),
        Err(_) => None,
    };
    let Some(second) = works else {
        let revoked = in_time(root, revoke_other(transport, root, first, &password.uuid)).await;
        return Fresh { made: None, stays: stays(revoked, Some(password.uuid.clone())) };
    };
    let revoked = match &uuid {
        Some(uuid) => in_time(root, revoke_other(transport, root, &second, uuid)).await,
        None => in_time(root, revoke(transport, root, first)).await,
    };
    Fresh { made: Some(made), stays: stays(revoked, uuid) }
}

fn stays(revoked: Result<(), Fault>, uuid: Option<String>) -> Option<Stays> {
    match revoked {
        Ok(()) | Err(Fault::NotThere(_)) => None,
        Err(fault) => Some(Stays { uuid, why: fault.explained().seen }),
    }
}

/// A site that says no made none; of one whose answer did not come, or is no password, that is not known. Nothing of the
/// answer is told: it may hold the password.
pub(super) fn perhaps_made(fault: &Fault) -> Option<Stays> {
    let unknown = matches!(
        fault,
        Fault::ReadingTooLong { .. }
            | Fault::NoAnswer { .. }
            | Fault::TooManyRedirects { .. }
            | Fault::BadGateway(_)
            | Fault::ServerError(_)
            | Fault::WebPageInstead(_)
            | Fault::EmptyAnswer(_)
            | Fault::BrokenJson { .. }
            | Fault::UnexpectedAnswer(_)
    );
    unknown.then(|| Stays { uuid: None, why: saying!("did-not-tell") })
}

/// What takes longer is given up.
pub(super) async fn in_time<R>(
    root: &RestRoot,
    asked: impl Future<Output = Result<R, Fault>>,
) -> Result<R, Fault> {
    let given_up = || Fault::ReadingTooLong { origin: root.origin() };
    tokio::time::timeout(PATIENCE, asked).await.unwrap_or_else(|_| Err(given_up()))
}

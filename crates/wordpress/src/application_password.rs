//! The application password in use: which it is, and giving it back.

use http::Method;
use presence::UserId;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::credential::Credential;
use crate::exchange::Exchange;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::transport::Transport;
use crate::wire;
use crate::wire::text::plain;

const ROUTE: &str = "wp/v2/users/me/application-passwords";

/// The application password that this program signs in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationPassword {
    /// Its number, by which it is revoked.
    pub uuid: String,
    /// What it is called in the user's profile.
    pub name: String,
    /// Whose it is, where the answer tells.
    pub owner: Option<UserId>,
}

impl ApplicationPassword {
    /// The password in an answer of `introspect`.
    ///
    /// # Errors
    /// The [`Fault`] that the answer is.
    pub fn from_answer(answer: &Answer) -> Result<ApplicationPassword, Fault> {
        let password = answer.read(wire::password_in_use)?;
        Ok(ApplicationPassword {
            uuid: password.uuid,
            name: plain(password.name.as_deref().unwrap_or_default(), 200),
            owner: password.owner,
        })
    }
}

/// Asks which application password is in use.
///
/// # Errors
/// The [`Fault`] that the answer is; [`Fault::NotThere`] where the sign-in was by other means.
pub async fn introspect<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
) -> Result<ApplicationPassword, Fault> {
    let exchange = Exchange::new(transport, Some(credential));
    let query = [("_fields", "uuid,name,_links")];
    ApplicationPassword::from_answer(
        &exchange.get(Asked::PasswordInUse, root, &format!("{ROUTE}/introspect"), &query).await?,
    )
}

/// Revokes the application password that `credential` is, so that it is good for nothing any more.
/// Where the host blocks DELETE it is asked for by a query of a POST (contract 6.5).
///
/// # Errors
/// The [`Fault`] of the answer. A credential that is refused already counts as revoked only to the
/// caller, who sees [`Fault::failure`].
pub async fn revoke<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
) -> Result<(), Fault> {
    let password = introspect(transport, root, credential).await?;
    revoke_other(transport, root, credential, &password.uuid).await
}

/// Revokes the application password with this number, of the user of `credential`, in the same way.
///
/// # Errors
/// The [`Fault`] of the answer; [`Fault::NotThere`] where there is no such password (any more).
pub async fn revoke_other<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
    uuid: &str,
) -> Result<(), Fault> {
    let exchange = Exchange::new(transport, Some(credential));
    // It came from a site, or from a file: it may not lead to another route.
    let plain = !uuid.is_empty() && uuid.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let route = format!("{ROUTE}/{}", if plain { uuid } else { "-" });
    let outcome = async |method, query: &[(&str, &str)]| {
        let answer = exchange.send(method, Asked::PasswordInUse, root.url(&route, query)).await?;
        if answer.read(wire::revoked)? {
            Ok(())
        } else {
            Err(Fault::UnexpectedAnswer(crate::judge::evidence(&answer)))
        }
    };
    match outcome(Method::DELETE, &[("_fields", "deleted")]).await {
        Err(
            Fault::FirewallPage(_)
            | Fault::RestClosed(_)
            | Fault::RestNotThere(_)
            | Fault::RequestRejected(_)
            | Fault::ServerError(_),
        ) => outcome(Method::POST, &[("_method", "DELETE"), ("_fields", "deleted")]).await,
        other => other,
    }
}

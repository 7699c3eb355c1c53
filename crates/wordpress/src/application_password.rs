//! Application passwords of the user who signs in: which is in use, making another one, giving one back.

use http::Method;
use presence::UserId;
use secrecy::SecretString;

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

/// An application password that was just made. Nobody has its secret but this.
#[derive(Clone, Debug)]
pub struct NewPassword {
    /// Which it is.
    pub password: ApplicationPassword,
    /// The secret, as WordPress shows it.
    pub secret: SecretString,
}

/// What became of a password that was to be revoked only if an application made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfApplication {
    /// It is good for nothing any more.
    Revoked,
    /// It was not there any more.
    Gone,
    /// Somebody else made it, so it was left alone.
    NotOurs,
}

/// Makes another application password of the user of `credential`, in the name of the application `app_id`.
///
/// # Errors
/// The [`Fault`] that the answer is. The site may have made one all the same where the fault is
/// [`Fault::NoAnswer`] or says that the answer was no such password.
pub async fn create<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
    name: &str,
    app_id: &str,
) -> Result<NewPassword, Fault> {
    let exchange = Exchange::new(transport, Some(credential));
    let query = [("name", name), ("app_id", app_id), ("_fields", "uuid,name,password,_links")];
    let answer = exchange.send(Method::POST, Asked::PasswordInUse, root.url(ROUTE, &query)).await?;
    let secret = answer.read(wire::new_password)?;
    Ok(NewPassword { password: ApplicationPassword::from_answer(&answer)?, secret })
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

/// Revokes the application password with this number if the application `app_id` made it: one that a person made may
/// be in use elsewhere.
///
/// # Errors
/// The [`Fault`] of an answer: then it was not revoked.
pub async fn revoke_of_application<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
    uuid: &str,
    app_id: &str,
) -> Result<OfApplication, Fault> {
    let exchange = Exchange::new(transport, Some(credential));
    let query = [("_fields", "uuid,app_id")];
    let looked = exchange.get(Asked::PasswordInUse, root, &route(uuid), &query).await;
    let made_by = looked.and_then(|answer| answer.read(wire::made_by));
    let ours = match made_by {
        Err(Fault::NotThere(_)) => return Ok(OfApplication::Gone),
        made_by => made_by?.is_some_and(|by| by.eq_ignore_ascii_case(app_id)),
    };
    if !ours {
        return Ok(OfApplication::NotOurs);
    }
    match revoke_other(transport, root, credential, uuid).await {
        Err(Fault::NotThere(_)) => Ok(OfApplication::Gone),
        revoked => revoked.map(|()| OfApplication::Revoked),
    }
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
    let route = route(uuid);
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

/// The route of the password with this number. The number came from a site, or from a file: it may not lead to another
/// route.
fn route(uuid: &str) -> String {
    let plain = !uuid.is_empty() && uuid.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    format!("{ROUTE}/{}", if plain { uuid } else { "-" })
}

//! Whose credential it is, and what they may see.

use presence::UserId;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::credential::Credential;
use crate::exchange::Exchange;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::transport::Transport;
use crate::wire;
use crate::wire::text::{decode_entities, plain};

/// Who is signed in on a site. What the site does not tell is `None`, never guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// The account.
    pub id: UserId,
    /// The display name on one line; `None` where the site hides it.
    pub name: Option<String>,
    /// The roles on this site, as WordPress names them.
    pub roles: Vec<String>,
    /// May see where everybody is (`list_users`; contract 1.7, location privacy).
    pub sees_places: Option<bool>,
    /// May edit posts or pages, and so see presence at all.
    pub sees_presence: Option<bool>,
    /// May edit other people's posts, and so see who is in them.
    pub sees_others_posts: Option<bool>,
    /// May see the presence of a whole network (`manage_network`).
    pub sees_network: Option<bool>,
    /// Everything about users is hidden on this site, and the account was found by the application
    /// password in use alone.
    pub users_hidden: bool,
}

impl Me {
    /// The account in an answer of `users/me`.
    ///
    /// # Errors
    /// The [`Fault`] that the answer is.
    pub fn from_answer(answer: &Answer) -> Result<Me, Fault> {
        let account = answer.read(wire::me)?;
        let may = |names: &[&str]| {
            let capabilities = account.capabilities.as_ref()?;
            Some(names.iter().any(|name| capabilities.iter().any(|capability| capability == name)))
        };
        Ok(Me {
            id: account.id,
            name: account
                .name
                .as_deref()
                .map(|name| plain(&decode_entities(name), 200))
                .filter(|name| !name.is_empty()),
            sees_places: may(&["list_users"]),
            sees_presence: may(&["edit_posts", "edit_pages"]),
            sees_others_posts: may(&["edit_others_posts", "edit_others_pages"]),
            sees_network: may(&["manage_network"]),
            users_hidden: false,
            roles: account.roles.iter().map(|role| plain(role, 80)).collect(),
        })
    }
}

/// Asks whose credential it is. Where the routes about users are blocked (contract 6.5) the application
/// password in use tells its owner; what that user may see stays unknown then.
///
/// # Errors
/// The [`Fault`] of the answer; [`Fault::WhoAmIBlocked`] where neither route tells.
pub async fn who_am_i<T: Transport>(
    transport: &T,
    root: &RestRoot,
    credential: &Credential,
) -> Result<Me, Fault> {
    let exchange = Exchange::new(transport, Some(credential));
    // Capabilities whole: a nested field brings nothing (contract, measured-modern.md).
    let query = [("context", "edit"), ("_fields", "id,name,roles,capabilities")];
    let answer = exchange.get(Asked::Me, root, "wp/v2/users/me", &query).await?;
    let fault = match Me::from_answer(&answer) {
        Ok(me) => return Ok(me),
        Err(fault) => fault,
    };
    let blocked = match &fault {
        Fault::NotAllowed(seen)
        | Fault::RestClosed(seen)
        | Fault::RouteMissing(seen)
        | Fault::FirewallPage(seen)
        | Fault::RestNotThere(seen) => seen.clone(),
        _ => return Err(fault),
    };
    match crate::application_password::introspect(transport, root, credential).await {
        Ok(password) => match password.owner {
            Some(id) => Ok(Me {
                id,
                name: None,
                roles: Vec::new(),
                sees_places: None,
                sees_presence: None,
                sees_others_posts: None,
                sees_network: None,
                users_hidden: true,
            }),
            None => Err(Fault::WhoAmIBlocked(blocked)),
        },
        Err(
            Fault::NotAllowed(_)
            | Fault::RestClosed(_)
            | Fault::RouteMissing(_)
            | Fault::FirewallPage(_)
            | Fault::NotThere(_),
        ) => Err(Fault::WhoAmIBlocked(blocked)),
        Err(other) => Err(other),
    }
}

//! Where the posts of a type are, and details that the site refuses for now.

use std::sync::Arc;

use presence::reading::PostRoom;

use crate::asked::Asked;
use crate::fault::Fault;
use crate::site::Site;
use crate::transport::Transport;
use crate::wire;
use crate::wire::{TypeRoute, WireError};

/// A detail that was refused or came broken is asked again after this many readings: ten minutes where a
/// site is read every 15 s. What breaks one route seldom mends itself, and each try can cost the site a
/// crash or set off its firewall.
pub(crate) const ASKED_AGAIN_AFTER: u64 = 40;
/// The most types that are kept though nobody is in a post of them.
const TYPES_KEPT: usize = 100;

/// What is known of a post type.
#[derive(Clone, Debug)]
pub(crate) enum KnownType {
    /// Its posts are there.
    At(TypeRoute),
    /// Its posts have no REST interface.
    NoRest,
}

impl<T: Transport> Site<T> {
    /// Where the posts of a type are; `None` where that is not known (yet), or nowhere.
    pub(crate) async fn type_route(&mut self, post_type: &Arc<str>) -> Result<Option<TypeRoute>, Fault> {
        match self.types.get(post_type) {
            Some(KnownType::At(route)) => return Ok(Some(route.clone())),
            Some(KnownType::NoRest) => return Ok(None),
            None => {}
        }
        if self.is_resting(Asked::PostType, post_type) || !self.budget.take_new_type() {
            return Ok(None);
        }
        let query = [("_fields", "rest_base,rest_namespace")];
        let route = format!("wp/v2/types/{}", slug(post_type));
        let mut refused = false;
        let found = self
            .detail(
                Asked::PostType,
                post_type,
                &route,
                &query,
                |body, _| wire::post_type(body),
                |fault| {
                    refused = fault.is_of_a_type_without_rest();
                    !refused
                },
            )
            .await?;
        if let Some(route) = &found {
            self.types.insert(post_type.clone(), KnownType::At(route.clone()));
        } else if refused {
            self.types.insert(post_type.clone(), KnownType::NoRest);
        }
        Ok(found)
    }

    /// Asks for something that a reading can do without: `None` where this reading has no request left for
    /// it, where it is not asked for the time being, and where the answer is a fault that spares the reading.
    /// After a fault that `rests`, it is not asked for posts of that type for [`ASKED_AGAIN_AFTER`] readings.
    pub(crate) async fn detail<V>(
        &mut self,
        asked: Asked,
        post_type: &Arc<str>,
        route: &str,
        query: &[(&str, &str)],
        parse: impl FnOnce(&[u8], Option<i64>) -> Result<V, WireError>,
        rests: impl FnOnce(&Fault) -> bool,
    ) -> Result<Option<V>, Fault> {
        if self.requests_left() == 0 || self.is_resting(asked, post_type) {
            return Ok(None);
        }
        let answer = self.exchange().get(asked, self.root(), route, query).await;
        match answer.and_then(|answer| answer.read(|body| parse(body, answer.date()))) {
            Ok(value) => Ok(Some(value)),
            Err(fault) if fault.spares_the_reading() => {
                if rests(&fault) {
                    let until = self.readings.saturating_add(ASKED_AGAIN_AFTER);
                    self.resting.insert((asked, post_type.clone()), until);
                }
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// Whether it is not asked for posts of that type for the time being.
    pub(crate) fn is_resting(&self, asked: Asked, post_type: &Arc<str>) -> bool {
        self.resting.get(&(asked, post_type.clone())).is_some_and(|until| self.readings < *until)
    }

    /// Forgets what is over, and types that nobody is in where they are many.
    pub(crate) fn trim_types(&mut self, occupied: &[PostRoom]) {
        let now = self.readings;
        self.resting.retain(|_, until| now < *until);
        if self.types.len() > TYPES_KEPT {
            self.types.retain(|post_type, _| occupied.iter().any(|room| room.post.post_type == *post_type));
        }
    }
}

/// A slug as a part of a path: what no slug has becomes what no type is called.
fn slug(post_type: &str) -> String {
    post_type
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' })
        .collect()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{Request, Response};
    use presence::{PostRef, UserId};
    use secrecy::SecretString;

    use super::*;
    use crate::credential::Credential;
    use crate::site::Connection;
    use crate::transport::TransportError;

    struct Silence;

    impl Transport for Silence {
        async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
            Err(TransportError::Closed)
        }
    }

    #[test]
    fn types_that_nobody_is_in_are_forgotten_where_they_are_many() {
        let credential = Credential::new("zoe", SecretString::from("abcd".to_owned())).unwrap();
        let root = "https://example.com/wp-json/".parse().unwrap();
        let connection = Connection { root, url: None, me: UserId::new(2).unwrap() };
        let mut site = Site::new(Silence, credential, connection);
        let occupied = [PostRoom { post: PostRef::new("t7", 1), people: Vec::new() }];
        let mut kept = Vec::new();
        for number in 0..=TYPES_KEPT {
            site.types.insert(format!("t{number}").into(), KnownType::NoRest);
            site.resting.insert((Asked::PostType, format!("t{number}").into()), 1);
            site.trim_types(&occupied);
            kept.push(site.types.len());
        }
        assert_eq!(kept[TYPES_KEPT - 1..], [TYPES_KEPT, 1]);
        assert!(site.types.contains_key("t7"));
        // What rests is known as long as it rests.
        site.readings = 1;
        site.trim_types(&occupied);
        assert!(site.resting.is_empty());
    }
}

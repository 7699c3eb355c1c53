//! The titles of posts that somebody is in: asked once, kept, and asked again now and then.

use std::collections::HashSet;
use std::sync::Arc;

use presence::reading::{PostRoom, PostTitle};
use presence::{PostRef, Reading};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::post_details::{PER_REQUEST, by_type};
use crate::post_types::KnownType;
use crate::site::{KnownTitle, Site};
use crate::transport::Transport;

/// The most titles that one reading asks for. The others come with the next ones.
const TITLES_PER_READING: usize = 200;
/// A title is asked again after this many readings while somebody is in its post: titles change.
const TITLE_LASTS: u64 = 240;
/// A title that the site did not give is asked again after this many readings: a post that was just
/// begun has none yet (`status=any` leaves out `auto-draft`).
const RETRY_TITLE_AFTER: u64 = 10;
/// The most titles that are kept for posts that nobody is in.
const TITLES_KEPT: usize = 2000;

impl<T: Transport> Site<T> {
    /// The titles of the posts that somebody is in, as far as they are not known.
    pub(crate) async fn titles(&mut self, reading: &mut Reading) -> Result<(), Fault> {
        let occupied = reading.rooms.get().map(Vec::as_slice).unwrap_or_default();
        let unknown: Vec<PostRef> = occupied
            .iter()
            .map(|room| &room.post)
            .filter(|post| self.wants_title(post))
            .take(TITLES_PER_READING)
            .cloned()
            .collect();
        for (post_type, posts) in by_type(unknown.into_iter()) {
            let Some(route) = self.type_route(&post_type).await? else { continue };
            for posts in posts.chunks(PER_REQUEST) {
                let Some(items) = self.items(&post_type, &route, posts, "id,title").await? else { continue };
                for post in posts {
                    let title =
                        items.iter().find(|item| item.id == post.id).and_then(|item| item.title.clone());
                    self.learn(post, title, reading);
                }
            }
        }
        Ok(())
    }

    /// A reading that fails tells nobody what it learnt.
    pub(crate) fn forget_titles_of_this_reading(&mut self) {
        let now = self.readings;
        self.titles.retain(|_, known| known.asked_at != now);
    }

    /// Forgets posts that nobody is in where they are many.
    pub(crate) fn trim_titles(&mut self, occupied: &[PostRoom]) {
        if self.titles.len() > TITLES_KEPT {
            let occupied: HashSet<&PostRef> = occupied.iter().map(|room| &room.post).collect();
            self.titles.retain(|post, _| occupied.contains(post));
        }
    }

    fn wants_title(&self, post: &PostRef) -> bool {
        let out_of_reach = matches!(self.types.get(&post.post_type), Some(KnownType::NoRest))
            || self.is_resting(Asked::PostType, &post.post_type)
            || self.is_resting(Asked::Posts, &post.post_type);
        if out_of_reach {
            return false;
        }
        self.titles.get(post).is_none_or(|known| {
            let lasts = if known.title.is_some() { TITLE_LASTS } else { RETRY_TITLE_AFTER };
            self.readings.saturating_sub(known.asked_at) >= lasts
        })
    }

    /// Keeps a title, and puts it into the reading where it is news.
    pub(crate) fn learn(&mut self, post: &PostRef, title: Option<Arc<str>>, reading: &mut Reading) {
        let asked_at = self.readings;
        let title = title.map(|title| PostTitle { title, edit_link: Arc::from(self.edit_link(post)) });
        let known = self.titles.entry(post.clone()).or_insert(KnownTitle { title: None, asked_at });
        known.asked_at = asked_at;
        if title.is_some() && known.title != title {
            known.title.clone_from(&title);
            if let Some(title) = title {
                reading.titles.push((post.clone(), title));
            }
        }
    }
}

//! What a reading learns about single posts: saves, autosaves, titles.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use presence::cadence::Ask;
use presence::reading::{Autosave, PostTitle, Save};
use presence::{PostRef, Reading, UserId};

use crate::answer::Asked;
use crate::fault::Fault;
use crate::site::{KnownTitle, Site};
use crate::transport::Transport;
use crate::wire;
use crate::wire::{PostItem, TypeRoute};

/// The most posts that one request is for: the most that WordPress gives on a page.
const PER_REQUEST: usize = 100;
/// The most titles that one reading asks for. The others come with the next ones.
const TITLES_PER_READING: usize = 200;
/// A title is asked again after this many readings while somebody is in its post: titles change.
const TITLE_LASTS: u64 = 60;
/// A title that the site did not give is asked again after this many readings: a post that was just
/// begun has none yet (`status=any` leaves out `auto-draft`).
const RETRY_TITLE_AFTER: u64 = 10;
/// The most titles that are kept for posts that nobody is in.
const TITLES_KEPT: usize = 2000;
/// How many revisions are looked at for the author of a save. Each person has at most one autosave
/// among them, so the saved one is near the top.
const REVISIONS: &str = "30";

impl<T: Transport> Site<T> {
    /// When the posts in `ask.mine` were last saved, and by whom where that is news. Their titles come
    /// in the same answer.
    pub(crate) async fn saves(&mut self, ask: &Ask, reading: &mut Reading) -> Result<(), Fault> {
        for (post_type, posts) in by_type(ask.mine.iter().cloned()) {
            let Some(route) = self.type_route(&post_type).await? else { continue };
            for posts in posts.chunks(PER_REQUEST) {
                for item in self.items(&route, posts, "id,title,modified_gmt").await? {
                    let Some(post) = posts.iter().find(|post| post.id == item.id) else { continue };
                    if let Some(title) = item.title {
                        self.learn(post, Some(title), reading);
                    }
                    let Some(modified) = item.modified else { continue };
                    let known = ask
                        .known_saves
                        .iter()
                        .find(|(known, _)| known == post)
                        .map(|(_, modified)| *modified);
                    let author = match known {
                        Some(known) if modified > known => self.saved_by(&route, post, modified).await?,
                        _ => None,
                    };
                    reading.saves.push(Save { post: post.clone(), modified, author });
                }
            }
        }
        Ok(())
    }

    /// The author of the revision of that very time: the newest one can be an autosave (contract, measured.md).
    async fn saved_by(
        &mut self,
        route: &TypeRoute,
        post: &PostRef,
        modified: i64,
    ) -> Result<Option<UserId>, Fault> {
        let route = format!("{}/{}/revisions", route.route, post.id);
        let query = [("context", "edit"), ("per_page", REVISIONS), ("_fields", "author,modified_gmt")];
        let answer = self.get(Asked::Revisions, &route, &query).await?;
        let revisions = spared(answer.read(wire::revisions))?.unwrap_or_default();
        Ok(revisions.iter().find(|revision| revision.modified == modified).map(|revision| revision.author))
    }

    /// The unsaved text that people have in `posts`.
    pub(crate) async fn autosaves(&mut self, posts: Vec<PostRef>) -> Result<Vec<Autosave>, Fault> {
        let mut autosaves = Vec::new();
        for post in posts {
            let Some(route) = self.type_route(&post.post_type).await? else { continue };
            let route = format!("{}/{}/autosaves", route.route, post.id);
            let query = [("context", "edit"), ("_fields", "author,modified_gmt")];
            let answer = self.get(Asked::Autosaves, &route, &query).await?;
            let found = spared(answer.read(wire::revisions))?.unwrap_or_default();
            // Without the site's clock the newest one is as old as the answer.
            let answered =
                answer.date().or_else(|| found.iter().map(|item| item.modified).max()).unwrap_or_default();
            autosaves.extend(found.into_iter().map(|item| Autosave {
                post: post.clone(),
                author: item.author,
                age: wire::age(answered, item.modified),
                stored: item.modified,
            }));
        }
        Ok(autosaves)
    }

    /// The titles of the posts that somebody is in, as far as they are not known.
    pub(crate) async fn titles(&mut self, reading: &mut Reading) -> Result<(), Fault> {
        let occupied: Vec<PostRef> = reading
            .rooms
            .get()
            .map(|rooms| rooms.iter().map(|room| room.post.clone()).collect())
            .unwrap_or_default();
        let unknown: Vec<PostRef> =
            occupied.iter().filter(|post| self.wants_title(post)).take(TITLES_PER_READING).cloned().collect();
        for (post_type, posts) in by_type(unknown.into_iter()) {
            let Some(route) = self.type_route(&post_type).await? else {
                for post in &posts {
                    self.learn(post, None, reading);
                }
                continue;
            };
            for posts in posts.chunks(PER_REQUEST) {
                let items = self.items(&route, posts, "id,title").await?;
                for post in posts {
                    let title =
                        items.iter().find(|item| item.id == post.id).and_then(|item| item.title.clone());
                    self.learn(post, title, reading);
                }
            }
        }
        if self.titles.len() > TITLES_KEPT {
            let occupied: HashSet<PostRef> = occupied.into_iter().collect();
            self.titles.retain(|post, _| occupied.contains(post));
        }
        Ok(())
    }

    /// A reading that fails tells nobody what it learnt.
    pub(crate) fn forget_titles_of_this_reading(&mut self) {
        let now = self.readings;
        self.titles.retain(|_, known| known.asked_at != now);
    }

    fn wants_title(&self, post: &PostRef) -> bool {
        let Some(known) = self.titles.get(post) else { return true };
        if matches!(self.types.get(&post.post_type), Some(None)) {
            return false;
        }
        let lasts = if known.title.is_some() { TITLE_LASTS } else { RETRY_TITLE_AFTER };
        self.readings.saturating_sub(known.asked_at) >= lasts
    }

    /// Keeps a title, and puts it into the reading where it is news.
    fn learn(&mut self, post: &PostRef, title: Option<Arc<str>>, reading: &mut Reading) {
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

    /// Posts of one type by their numbers, at most [`PER_REQUEST`]. Those that this user may not edit
    /// are not in the answer.
    async fn items(
        &mut self,
        route: &TypeRoute,
        posts: &[PostRef],
        fields: &str,
    ) -> Result<Vec<PostItem>, Fault> {
        let ids = posts.iter().map(|post| post.id.to_string()).collect::<Vec<_>>().join(",");
        let query = [
            ("include", ids.as_str()),
            ("context", "edit"),
            ("status", "any"),
            ("per_page", "100"),
            ("_fields", fields),
        ];
        let answer = self.get(Asked::Posts, &route.route, &query).await?;
        Ok(spared(answer.read(wire::posts))?.unwrap_or_default())
    }

    /// Where the posts of a type are. Asked once: a type without REST stays without.
    async fn type_route(&mut self, post_type: &Arc<str>) -> Result<Option<TypeRoute>, Fault> {
        if let Some(known) = self.types.get(post_type) {
            return Ok(known.clone());
        }
        let query = [("_fields", "rest_base,rest_namespace")];
        let route = format!("wp/v2/types/{}", slug(post_type));
        let answer = self.get(Asked::PostType, &route, &query).await?;
        let found = match answer.read(wire::post_type) {
            // A type whose answer names no route has none that could be asked.
            Err(Fault::UnexpectedAnswer(_)) => None,
            other => spared(other)?,
        };
        self.types.insert(post_type.clone(), found.clone());
        Ok(found)
    }
}

/// A slug as a part of a path: what no slug has becomes what no type is called.
fn slug(post_type: &str) -> String {
    post_type
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' })
        .collect()
}

/// A fault that only concerns the post is nothing read.
fn spared<V>(read: Result<V, Fault>) -> Result<Option<V>, Fault> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(fault) if fault.spares_the_reading() => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Posts by their type, in a fixed order.
fn by_type(posts: impl Iterator<Item = PostRef>) -> BTreeMap<Arc<str>, Vec<PostRef>> {
    let mut types: BTreeMap<Arc<str>, Vec<PostRef>> = BTreeMap::new();
    for post in posts {
        types.entry(post.post_type.clone()).or_default().push(post);
    }
    types
}

//! What a reading learns about posts that are the user's own: saves and autosaves.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use presence::cadence::Ask;
use presence::reading::{Autosave, PostText, Save};
use presence::{PostRef, Reading};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::site::Site;
use crate::transport::Transport;
use crate::wire;
use crate::wire::{PostItem, RevisionItem, TextItem, TypeRoute};

/// The most posts that one request is for: the most that WordPress gives on a page.
pub(crate) const PER_REQUEST: usize = 100;
/// How many revisions are looked at for the authors of saves. Each person has at most one autosave among
/// them, so the saved ones are near the top.
const REVISIONS: &str = "30";
/// What a text is made of, and when it was stored.
const TEXT_FIELDS: &str = "modified_gmt,title.raw,content.raw,excerpt.raw";

impl<T: Transport> Site<T> {
    /// When `posts` were last saved, and by whom where that is news. Their titles come in the same answer.
    pub(crate) async fn saves(
        &mut self,
        posts: Vec<PostRef>,
        ask: &Ask,
        reading: &mut Reading,
    ) -> Result<(), Fault> {
        for (post_type, posts) in by_type(posts.into_iter()) {
            let Some(route) = self.type_route(&post_type).await? else { continue };
            for posts in posts.chunks(PER_REQUEST) {
                let items = self.items(&post_type, &route, posts, "id,title,modified_gmt").await?;
                for item in items.unwrap_or_default() {
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
                    let news = known.filter(|known| modified > *known);
                    let saved = match news {
                        Some(known) => self.saved_between(&route, post, known, modified).await?,
                        None => Vec::new(),
                    };
                    let last = saved.iter().any(|revision| revision.modified == modified);
                    reading.saves.extend(saved.into_iter().map(|RevisionItem { author, modified }| Save {
                        post: post.clone(),
                        modified,
                        author: Some(author),
                    }));
                    if !last {
                        reading.saves.push(Save { post: post.clone(), modified, author: None });
                    }
                }
            }
        }
        Ok(())
    }

    /// The last revision of everybody who saved the post after `known`, until `modified`, oldest first.
    async fn saved_between(
        &mut self,
        route: &TypeRoute,
        post: &PostRef,
        known: i64,
        modified: i64,
    ) -> Result<Vec<RevisionItem>, Fault> {
        let route = format!("{}/{}/revisions", route.route, post.id);
        let query = [("context", "edit"), ("per_page", REVISIONS), ("_fields", "author,modified_gmt,slug")];
        let revisions = self
            .detail(
                Asked::Revisions,
                &post.post_type,
                &route,
                &query,
                |body, _| wire::revisions(body),
                |fault| !fault.is_about_one_post(),
            )
            .await?
            .unwrap_or_default();
        let saved = |revision: &RevisionItem| revision.modified > known && revision.modified <= modified;
        let mut saved: Vec<RevisionItem> = revisions.into_iter().filter(saved).collect();
        saved.sort_by_key(|revision| std::cmp::Reverse(revision.modified));
        let mut authors = HashSet::new();
        saved.retain(|revision| authors.insert(revision.author));
        saved.reverse();
        Ok(saved)
    }

    /// The unsaved text that people have in `posts`, and the texts of those posts where they are not known or
    /// were saved since.
    pub(crate) async fn autosaves(
        &mut self,
        posts: Vec<PostRef>,
        ask: &Ask,
        reading: &mut Reading,
    ) -> Result<(), Fault> {
        for post in posts {
            let Some(route) = self.type_route(&post.post_type).await? else { continue };
            let route = format!("{}/{}", route.route, post.id);
            let fields = format!("author,{TEXT_FIELDS}");
            let query = [("context", "edit"), ("_fields", fields.as_str())];
            let found = self
                .detail(
                    Asked::Autosaves,
                    &post.post_type,
                    &format!("{route}/autosaves"),
                    &query,
                    |body, date| Ok((wire::autosaves(body)?, date)),
                    |fault| !fault.is_about_one_post(),
                )
                .await?;
            let Some((found, date)) = found else { continue };
            let answered = wire::answered(date, found.iter().map(|item| item.modified));
            let known = ask.known_texts.iter().find(|(known, _)| *known == post).map(|(_, of)| *of);
            let saves = reading.saves.iter().filter(|save| save.post == post).map(|save| save.modified);
            let saved_since = |of: i64| saves.clone().any(|saved| saved > of);
            if known.is_none_or(saved_since) {
                let text = self.text(&post, &route).await?;
                reading.texts.extend(text);
            }
            reading.autosaves.extend(found.into_iter().map(|item| Autosave {
                post: post.clone(),
                author: item.author,
                age: wire::age(answered, item.modified),
                stored: item.modified,
                fingerprint: item.fingerprint,
            }));
        }
        Ok(())
    }

    async fn text(&mut self, post: &PostRef, route: &str) -> Result<Option<PostText>, Fault> {
        let query = [("context", "edit"), ("_fields", TEXT_FIELDS)];
        let text = self
            .detail(
                Asked::Text,
                &post.post_type,
                route,
                &query,
                |body, _| wire::post_text(body),
                |fault| !fault.is_about_one_post(),
            )
            .await?;
        Ok(text.map(|TextItem { modified, fingerprint }| PostText {
            post: post.clone(),
            modified,
            fingerprint,
        }))
    }

    /// Posts of one type by their numbers, at most [`PER_REQUEST`]. Those that this user may not edit
    /// are not in the answer. `None` where there is none.
    pub(crate) async fn items(
        &mut self,
        post_type: &Arc<str>,
        route: &TypeRoute,
        posts: &[PostRef],
        fields: &str,
    ) -> Result<Option<Vec<PostItem>>, Fault> {
        let ids = posts.iter().map(|post| post.id.to_string()).collect::<Vec<_>>().join(",");
        let query = [
            ("include", ids.as_str()),
            ("context", "edit"),
            ("status", "any"),
            ("per_page", "100"),
            ("_fields", fields),
        ];
        self.detail(Asked::Posts, post_type, &route.route, &query, |body, _| wire::posts(body), |_| true)
            .await
    }
}

/// Posts by their type, in a fixed order.
pub(crate) fn by_type(posts: impl Iterator<Item = PostRef>) -> BTreeMap<Arc<str>, Vec<PostRef>> {
    let mut types: BTreeMap<Arc<str>, Vec<PostRef>> = BTreeMap::new();
    for post in posts {
        types.entry(post.post_type.clone()).or_default().push(post);
    }
    types
}

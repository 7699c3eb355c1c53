//! `/wp/v2/{rest_base}/{id}/revisions` and `/autosaves`: who saved, and who has unsaved text.

use serde_json::{Value, json};

use super::{Call, Paging, Problems, posts};
use crate::answer::Answer;
use crate::posts::{Post, PostType, Revision};

pub(super) fn answer(call: &Call<'_>, kind: &PostType, id: u64, below: &str, rest: &[&str]) -> Answer {
    let autosaves = match below {
        "revisions" if kind.keeps_revisions => false,
        "autosaves" => true,
        _ => return Answer::no_route(),
    };
    if !rest.is_empty() {
        return Answer::no_route();
    }
    let Some(post) = call.site().find_post(id).filter(|post| post.kind == kind.slug) else {
        return Answer::error(404, "rest_post_invalid_parent", "Invalid post parent ID.");
    };
    if !posts::editable(call, kind, post) {
        let what = if autosaves { "autosaves" } else { "revisions" };
        return call.refused(
            "rest_cannot_read",
            &format!("Sorry, you are not allowed to view {what} of this post."),
        );
    }
    // An autosave is a revision too, so it is in both lists (measured).
    let mut revisions: Vec<(&Revision, bool)> = post.autosaves.iter().map(|one| (one, true)).collect();
    if autosaves {
        newest_first(&mut revisions);
        let items = revisions.into_iter().map(|(one, _)| described(call, post, one, true)).collect();
        return Answer::ok(Value::Array(items)).allow(&["GET", "POST"]);
    }
    revisions.extend(post.revisions.iter().map(|one| (one, false)));
    newest_first(&mut revisions);
    let mut problems = Problems::default();
    let page = problems.integer(call.asked, "page", 1, 1, None);
    let per_page = problems.integer(call.asked, "per_page", revisions.len().max(1), 1, Some(100));
    if let Some(answer) = problems.answer() {
        return answer.allow(&["GET"]);
    }
    let total = revisions.len();
    let shown = Paging { per_page, page }.of(revisions);
    let items = shown.into_iter().map(|(one, autosave)| described(call, post, one, autosave)).collect();
    Answer::ok(Value::Array(items)).totals(total, per_page).allow(&["GET"])
}

fn newest_first(revisions: &mut [(&Revision, bool)]) {
    revisions.sort_by_key(|(one, _)| std::cmp::Reverse((one.modified.seconds(), one.id)));
}

fn described(call: &Call<'_>, post: &Post, one: &Revision, autosave: bool) -> Value {
    let form = if autosave { "autosave" } else { "revision" };
    let title = if call.asked.is_edit() {
        json!({"raw": one.title, "rendered": crate::posts::rendered(&one.title)})
    } else {
        json!({"rendered": crate::posts::rendered(&one.title)})
    };
    let content = crate::routes::posts::content(&one.text, call.asked.is_edit());
    json!({"id": one.id, "author": one.author, "date": call.told(one.modified).rest(), "date_gmt": call.told(one.modified).rest(),
        "modified": call.told(one.modified).rest(), "modified_gmt": call.told(one.modified).rest(), "parent": post.id,
        "slug": format!("{}-{form}-v1", post.id), "title": title, "content": content, "excerpt": {"raw": "", "rendered": ""}})
}

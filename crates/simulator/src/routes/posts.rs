//! `/wp/v2/{rest_base}`: posts of any type, one of them, and saving one.

use http::Method;
use serde_json::{Value, json};

use super::{Call, Paging, Problems, revisions};
use crate::accounts::User;
use crate::answer::Answer;
use crate::posts::{Post, PostType, may_edit};

pub(super) fn answer(call: &mut Call<'_>, base: &str, rest: &[&str]) -> Answer {
    let Some(kind) = call.site().types.iter().find(|kind| kind.rest_base.as_deref() == Some(base)).cloned()
    else {
        return Answer::no_route();
    };
    let method = call.asked.method.clone();
    match rest {
        [] if method == Method::GET => list(call, &kind),
        [id] => {
            let Ok(id) = id.parse() else { return Answer::no_route() };
            match method {
                Method::GET => one(call, &kind, id),
                Method::POST | Method::PUT | Method::PATCH => save(call, &kind, id),
                _ => Answer::no_route(),
            }
        }
        [id, below, rest @ ..] if method == Method::GET => {
            let Ok(id) = id.parse() else { return Answer::no_route() };
            revisions::answer(call, &kind, id, below, rest)
        }
        _ => Answer::no_route(),
    }
}

pub(super) fn editable(call: &Call<'_>, kind: &PostType, post: &Post) -> bool {
    call.user.as_ref().is_some_and(|user: &User| may_edit(user, call.site().blog_id, kind, post))
}

fn readable(call: &Call<'_>, kind: &PostType, post: &Post) -> bool {
    post.status == "publish" || editable(call, kind, post)
}

fn list(call: &Call<'_>, kind: &PostType) -> Answer {
    let mut problems = Problems::default();
    let page = problems.integer(call.asked, "page", 1, 1, None);
    let per_page = problems.integer(call.asked, "per_page", 10, 1, Some(100));
    let may_write = call.can(&kind.capability("edit"));
    let statuses = call.asked.list("status").unwrap_or_else(|| vec!["publish".into()]);
    if !may_write && statuses.iter().any(|status| status != "publish") {
        problems.add("status", "rest_forbidden_status", "Status is forbidden.", json!({"status": 401}));
    }
    let allow: &[&'static str] = if may_write { &["GET", "POST"] } else { &["GET"] };
    if let Some(answer) = problems.answer() {
        return answer.allow(allow);
    }
    if call.asked.is_edit() && !may_write {
        let message = "Sorry, you are not allowed to edit posts in this post type.";
        return call.refused("rest_forbidden_context", message).allow(allow);
    }
    let include: Option<Vec<u64>> =
        call.asked.list("include").map(|ids| ids.iter().filter_map(|id| id.parse().ok()).collect());
    let wanted = |post: &&Post| {
        post.kind == kind.slug
            && include.as_ref().is_none_or(|ids| ids.contains(&post.id))
            && statuses.iter().any(|status| match status.as_str() {
                "any" => !matches!(post.status.as_str(), "trash" | "auto-draft"),
                status => post.status == status,
            })
    };
    let mut posts: Vec<&Post> = call.site().posts.iter().filter(wanted).collect();
    posts.sort_by_key(|post| std::cmp::Reverse((post.date, post.id)));
    let total = posts.len();
    if page > 1 && page > total.div_ceil(per_page) {
        let message = "The page number requested is larger than the number of pages available.";
        return Answer::error(400, "rest_post_invalid_page_number", message).allow(allow);
    }
    // What the caller may not see is left out after counting: the totals still count it (recorded).
    let shown = Paging { per_page, page }.of(posts).into_iter().filter(|post| {
        if call.asked.is_edit() { editable(call, kind, post) } else { readable(call, kind, post) }
    });
    let items = shown.map(|post| described(call, kind, post, call.asked.is_edit())).collect();
    Answer::ok(Value::Array(items)).totals(total, per_page).allow(allow)
}

fn methods(call: &Call<'_>, kind: &PostType, post: &Post) -> Vec<&'static str> {
    match (editable(call, kind, post), readable(call, kind, post)) {
        (true, _) => vec!["GET", "POST", "PUT", "PATCH", "DELETE"],
        (false, true) => vec!["GET"],
        (false, false) => Vec::new(),
    }
}

fn find(call: &Call<'_>, kind: &PostType, id: u64) -> Option<Post> {
    call.site().find_post(id).filter(|post| post.kind == kind.slug).cloned()
}

fn one(call: &Call<'_>, kind: &PostType, id: u64) -> Answer {
    let Some(post) = find(call, kind, id) else {
        return Answer::error(404, "rest_post_invalid_id", "Invalid post ID.");
    };
    if call.asked.is_edit() && !editable(call, kind, &post) {
        return call.refused("rest_forbidden_context", "Sorry, you are not allowed to edit this post.");
    }
    if !readable(call, kind, &post) {
        return call.forbidden("Sorry, you are not allowed to do that.");
    }
    let mut answer =
        Answer::ok(described(call, kind, &post, call.asked.is_edit())).allow(&methods(call, kind, &post));
    answer.link = Some(format!("<{}>; rel=\"alternate\"; type=text/html", link(call, &post)));
    answer
}

fn save(call: &mut Call<'_>, kind: &PostType, id: u64) -> Answer {
    let Some(post) = find(call, kind, id) else {
        return Answer::error(404, "rest_post_invalid_id", "Invalid post ID.");
    };
    let Some(me) = call.user.clone().filter(|_| editable(call, kind, &post)) else {
        return call.refused("rest_cannot_edit", "Sorry, you are not allowed to edit this post.");
    };
    let title = call.asked.text("title");
    let status = call.asked.text("status");
    let now = call.now;
    if let Some(post) = call.site_mut().find_post_mut(id) {
        post.title = title.unwrap_or_else(|| post.title.clone());
        post.status = status.unwrap_or_else(|| post.status.clone());
    }
    call.site_mut().save(id, me.id, now);
    if me.agent {
        call.site_mut().put_agent_row(id, me.id, now);
    }
    let post = find(call, kind, id).unwrap_or(post);
    Answer::ok(described(call, kind, &post, true)).allow(&methods(call, kind, &post))
}

/// Where the post is seen: its pretty address once published, else by number.
fn link(call: &Call<'_>, post: &Post) -> String {
    let home = &call.home;
    let published = matches!(post.status.as_str(), "publish" | "private");
    if published && call.site().pretty_permalinks {
        return match post.kind.as_str() {
            "post" | "page" => format!("{home}/{}/", post.slug),
            kind => format!("{home}/{kind}/{}/", post.slug),
        };
    }
    match post.kind.as_str() {
        "post" => format!("{home}/?p={}", post.id),
        "page" => format!("{home}/?page_id={}", post.id),
        kind => format!("{home}/?post_type={kind}&p={}", post.id),
    }
}

pub(crate) fn content(text: &str, edit: bool) -> Value {
    let rendered = format!("<p>{text}</p>\n");
    match edit {
        true => json!({"raw": text, "rendered": rendered, "protected": false, "block_version": 0}),
        false => json!({"rendered": rendered, "protected": false}),
    }
}

fn described(call: &Call<'_>, kind: &PostType, post: &Post, edit: bool) -> Value {
    let title = if edit {
        json!({"raw": post.title, "rendered": post.rendered()})
    } else {
        json!({"rendered": post.rendered()})
    };
    let base = kind.rest_base.as_deref().unwrap_or_default();
    let footnotes = if kind.has_editor { json!({"footnotes": ""}) } else { json!([]) };
    json!({
        "id": post.id, "date": call.told(post.date).rest(), "date_gmt": call.told(post.date).rest(), "modified": call.told(post.modified).rest(),
        "modified_gmt": call.told(post.modified).rest(), "slug": post.slug, "status": post.status, "type": post.kind,
        "link": link(call, post), "title": title, "content": content(&post.text, edit),
        "excerpt": {"raw": "", "rendered": "", "protected": false}, "author": post.author, "meta": footnotes,
        "_links": {"self": [{"href": call.url(&format!("wp/v2/{base}/{}", post.id))}],
            "collection": [{"href": call.url(&format!("wp/v2/{base}"))}]},
    })
}

//! What one reading asks.

use crate::person::UserId;
use crate::post::PostRef;

/// What one reading is to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Read the list of rooms: which posts somebody is in, and who (contract 1.8). Otherwise every row of each post
    /// in `mine` is read instead, and the list only where the user's row is in none of them.
    pub rooms: bool,
    /// Also read everybody signed in and where they are.
    pub online: bool,
    /// It is not known how long rows live: also read everybody signed in where the user just opened a post. Their own
    /// place tells most versions of the plugin apart (contract 0, version 0.10).
    pub learn: bool,
    /// Posts that are the user's own, whether or not the user's row is in them at the moment.
    /// Where somebody else is in one of them every row of that post is read as well, and so it is of
    /// a post that the user's row is in and that is not among them.
    pub mine: Vec<PostRef>,
    /// Posts that the user's row is in though they are not theirs: a program that acts for them, or one that they let go.
    pub not_mine: Vec<PostRef>,
    /// Posts whose rows are known, with the people of whom it is known how they are in them: while just these
    /// people are in, the rows are not read again. The user is among them while their row is there.
    pub settled: Vec<(PostRef, Vec<UserId>)>,
    /// Posts with so many editors that whoever comes is taken for one more: their rows are not read for newcomers.
    pub crowded: Vec<PostRef>,
    /// Posts of which every row is read though nobody else may be in them: for when they were written.
    pub stamps: Vec<PostRef>,
    /// Also read when the posts in `mine` were last saved, and by whom where that changed.
    pub saves: bool,
    /// The modified times that are known already; the authors are only asked for newer ones.
    pub known_saves: Vec<(PostRef, i64)>,
    /// Also read the autosaves of these posts, where somebody else is in them.
    pub autosaves: Vec<PostRef>,
    /// When the posts in `mine` were saved last as their text was read. The text of a post is read with its autosaves
    /// where it is not known, or the post was saved since.
    pub known_texts: Vec<(PostRef, i64)>,
    /// Also read the titles of posts that somebody is in, as far as they are not known.
    pub titles: bool,
    /// The most requests for saves, autosaves and titles. What there is no room for is left out, titles first.
    pub details: u64,
}

impl Default for Ask {
    /// The rooms and the titles.
    fn default() -> Ask {
        Ask {
            rooms: true,
            online: false,
            learn: false,
            mine: Vec::new(),
            not_mine: Vec::new(),
            settled: Vec::new(),
            crowded: Vec::new(),
            stamps: Vec::new(),
            saves: false,
            known_saves: Vec::new(),
            autosaves: Vec::new(),
            known_texts: Vec::new(),
            titles: true,
            details: u64::MAX,
        }
    }
}

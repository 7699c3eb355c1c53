//! What the people of a recorded trace did: its `==` lines.
//!
//! A line is what one person does, or both: `A opens post 4`, `zoe closes the second tab`, `both come back`. Two things
//! may be joined by `, then` or `and`; when the second one happened only the rows and requests tell. What stands in
//! brackets explains, but for the kind of editor. A line that is not understood is told, never passed over.

use std::collections::BTreeMap;

use crate::trace;

/// What somebody in a trace did.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// When, in seconds from the start of the run.
    pub at: f64,
    /// Whether it happened some time after that, as the second thing in a line.
    pub later: bool,
    /// Who.
    pub user: u64,
    /// What.
    pub what: What,
}

/// What people in traces do.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Opens a page.
    Open(Place, Page),
    /// Takes the post over.
    TakeOver,
    /// Leaves the editor by its button, which leads to the list of posts.
    ExitEditor,
    /// Loads the page again.
    Reload,
    /// Goes back to the page before.
    Back,
    /// Goes back to the page before, which the browser had kept.
    BackFromCache,
    /// Goes forward again to the page that was gone back from.
    Forward,
    /// Saves the post.
    Save,
    /// Types into the post.
    Type,
    /// Quick-edits a post in the list.
    QuickEdit(u64),
    /// Saves the post by a program, over REST.
    RestSave,
    /// Closes a tab or window: the one in use, or the one with an editor.
    Close {
        /// The one with an editor.
        editor: bool,
    },
    /// Puts another tab in front.
    Hide,
    /// Turns to another application.
    Unfocus,
    /// Comes back to the tab, by its being in front or by the focus.
    Return,
    /// Moves the mouse.
    MoveMouse,
    /// Signs in.
    LogIn,
    /// Signs out.
    LogOut,
    /// The browser is killed.
    Kill,
    /// The network goes.
    LoseNetwork,
    /// The network is back.
    RegainNetwork,
    /// The lid is shut.
    CloseLid,
    /// The lid is opened.
    OpenLid,
}

/// Where a page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the tab in use.
    Here,
    /// In another tab of the window.
    Tab,
    /// In another window.
    Window,
}

/// Which page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A post in an editor; the post of the lines before where no number is said.
    Post {
        /// Its number.
        number: Option<u64>,
        /// In the classic editor.
        classic: bool,
    },
    /// A page in the Site Editor; the only one of the trace where no number is said.
    SiteEditor(Option<u64>),
    /// The dashboard.
    Dashboard,
    /// The list of posts.
    List,
    /// The media library.
    Media,
    /// The post on the public site.
    Site,
}

/// Remarks in `==` lines that are nothing that anybody does, with the reason why nothing follows from them.
const REMARKS: [(&str, &str); 8] = [
    ("waits behind the dialog", "waiting does nothing"),
    ("stays on the dashboard", "the page that follows signing in, which is opened by it"),
    ("the browser is killed", "announces a SIGKILL line"),
    ("leave it so", "waiting does nothing"),
    ("nobody touches anything from now on", "waiting does nothing"),
    ("the windows stay visible", "says how the windows lie"),
    ("leave it", "waiting does nothing"),
    ("waits", "waiting does nothing"),
];

/// A line about people that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strange {
    /// Which line of the run, counted from 1.
    pub line: usize,
    /// What it says.
    pub said: String,
}

/// Reads what people did in one run.
///
/// # Errors
/// The lines that were not understood.
pub fn parse(run: &str) -> Result<Vec<Deed>, Vec<Strange>> {
    let mut reader = Reader { names: named(run), last: Vec::new(), everybody: everybody(run) };
    let (mut deeds, mut strange) = (Vec::new(), Vec::new());
    for (number, line) in run.lines().enumerate() {
        let Some((at, said)) = trace::time(line).and_then(|(at, rest)| Some((at, rest.strip_prefix("== ")?)))
        else {
            continue;
        };
        match reader.line(at, said) {
            Some(found) => deeds.extend(found),
            None => strange.push(Strange { line: number + 1, said: line.trim().to_owned() }),
        }
    }
    if strange.is_empty() { Ok(deeds) } else { Err(strange) }
}

/// Names of people, with A and B as the rows show: whose row comes first after A opens something.
#[must_use]
pub fn named(run: &str) -> BTreeMap<String, u64> {
    let mut names: BTreeMap<String, u64> =
        trace::names(run).into_iter().map(|(name, user)| (name.to_lowercase(), user)).collect();
    for letter in ["A", "B", "C"] {
        let mut lines = run.lines();
        let opens = format!("== {letter} opens");
        if lines.any(|line| line.contains(&opens)) {
            let shown = lines.find_map(|line| {
                let (_, client) = line.split_once(" SHOWN ")?.1.split_once(" editor-")?;
                client.split_whitespace().next()?.parse().ok()
            });
            if let Some(user) = shown {
                names.insert(letter.to_lowercase(), user);
            }
        }
    }
    names
}

/// Everybody who has a row in the run.
fn everybody(run: &str) -> Vec<u64> {
    let rows = run.lines().filter(|line| line.contains(" SHOWN "));
    let mut users: Vec<u64> = rows
        .filter_map(|line| {
            let client = line.split_once(" SHOWN ")?.1.split_whitespace().nth(1)?;
            client.strip_prefix("user-").or_else(|| client.strip_prefix("editor-"))?.parse().ok()
        })
        .collect();
    users.sort_unstable();
    users.dedup();
    users
}

struct Reader {
    names: BTreeMap<String, u64>,
    /// Whom the line before was about.
    last: Vec<u64>,
    everybody: Vec<u64>,
}

impl Reader {
    /// What a line says; none where a part of it is not understood.
    fn line(&mut self, at: f64, said: &str) -> Option<Vec<Deed>> {
        let (plain, brackets) = without_brackets(said);
        let classic = brackets.contains("classic");
        let mut deeds = Vec::new();
        for clause in plain.replace(';', ",").replace(", then ", ",").replace(" and ", ",").split(',') {
            let clause = clause.trim();
            if clause.is_empty() || clause == "end" || is_remark(clause) {
                continue;
            }
            let verb = self.subject(clause)?;
            let what = what(&verb, classic)?;
            let later = !deeds.is_empty();
            if what == What::LogIn && plain.contains("stays on the dashboard") {
                deeds.extend(self.last.iter().map(|user| Deed {
                    at,
                    later: false,
                    user: *user,
                    what: what.clone(),
                }));
                let opened = What::Open(Place::Here, Page::Dashboard);
                deeds.extend(self.last.iter().map(|user| Deed {
                    at,
                    later: false,
                    user: *user,
                    what: opened.clone(),
                }));
                continue;
            }
            deeds.extend(self.last.iter().map(|user| Deed { at, later, user: *user, what: what.clone() }));
        }
        Some(deeds)
    }

    /// Takes the subject off a clause, and remembers whom it is about.
    fn subject(&mut self, clause: &str) -> Option<String> {
        let lower = clause.to_lowercase();
        let (first, rest) = lower.split_once(' ').unwrap_or((lower.as_str(), ""));
        if let Some(user) = self.names.get(first.trim_end_matches("'s")) {
            self.last = vec![*user];
            return Some(rest.to_owned());
        }
        if let Some(rest) = lower.strip_prefix("the administrator ") {
            self.last = vec![*self.names.get("admin")?];
            return Some(rest.to_owned());
        }
        let both = ["both ", "last mouse move of both", "mouse moves in both"];
        if both.iter().any(|words| lower.starts_with(words)) {
            if self.everybody.len() != 2 {
                return None;
            }
            self.last.clone_from(&self.everybody);
            return Some(lower.strip_prefix("both ").unwrap_or(&lower).to_owned());
        }
        // Without a subject: whoever the lines before were about, or the only one there is.
        if self.last.is_empty() && self.everybody.len() == 1 {
            self.last.clone_from(&self.everybody);
        }
        (!self.last.is_empty()).then_some(lower)
    }
}

fn without_brackets(said: &str) -> (String, String) {
    let (mut plain, mut inside, mut depth) = (String::new(), String::new(), 0);
    for letter in said.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth > 0 => inside.push(letter),
            _ => plain.push(letter),
        }
    }
    (plain, inside)
}

fn is_remark(clause: &str) -> bool {
    REMARKS.iter().any(|(remark, _why)| clause.ends_with(remark) && !clause.contains("opens"))
}

fn what(verb: &str, classic: bool) -> Option<What> {
    let verb = verb.split(" while ").next().unwrap_or(verb).trim();
    if let Some(page) = verb.strip_prefix("opens ").or_else(|| verb.strip_prefix("open ")) {
        return open(page, classic);
    }
    if verb == "type" || verb == "types" || verb.starts_with("type ") || verb.starts_with("types ") {
        return Some(What::Type);
    }
    if let Some(post) =
        verb.strip_prefix("quick edits post ").or_else(|| verb.strip_prefix("quick-edits post "))
    {
        return Some(What::QuickEdit(post.parse().ok()?));
    }
    Some(match verb {
        "clicks take over" | "takes over" | "takes the post over" | "take" => What::TakeOver,
        "clicks exit editor" => What::ExitEditor,
        "reloads" | "reload" | "reloads the page" | "reloads the tab" => What::Reload,
        "presses back" | "goes back" => What::Back,
        "presses forward" | "goes forward" => What::Forward,
        "saves the post over rest" | "saves over rest" | "saves it over rest" => What::RestSave,
        "presses back into the cache" | "comes back from the cache" => What::BackFromCache,
        "saves" | "saves again" | "save" | "saves the post" | "updates" | "updates the post"
        | "publishes" => What::Save,
        "goes to the dashboard" | "leaves to the dashboard" | "leaves the site editor" => {
            What::Open(Place::Here, Page::Dashboard)
        }
        "goes to the posts list" | "goes to the list of posts" => What::Open(Place::Here, Page::List),
        "goes to the media library" => What::Open(Place::Here, Page::Media),
        "views the post on the site" => What::Open(Place::Here, Page::Site),
        "closes the editor window" => What::Close { editor: true },
        "closes the tab"
        | "closes the browser"
        | "closes the second tab"
        | "closes that window"
        | "closes the second window"
        | "closes window 2"
        | "close"
        | "closes the window" => What::Close { editor: false },
        "hides the tab"
        | "turns to another tab"
        | "puts another tab in front"
        | "put another tab in front" => What::Hide,
        "go to another application"
        | "goes to another application"
        | "turns to another application"
        | "puts another program in front"
        | "loses the focus" => What::Unfocus,
        "returns to the tab"
        | "returns to the editor tab"
        | "back to the editor tab"
        | "comes back to the tab"
        | "come back"
        | "comes back"
        | "focus comes back"
        | "back to the tab" => What::Return,
        "mouse moves in both" | "last mouse move of both" | "moves the mouse" => What::MoveMouse,
        "logs in" | "login" => What::LogIn,
        "logs out" | "logout" => What::LogOut,
        "sigkill" | "the browser is killed" | "browser is killed" | "browser crashes" => What::Kill,
        "loses the network" | "the network is gone" | "the network is cut" | "goes offline" => {
            What::LoseNetwork
        }
        "has the network back" | "the network is back" | "comes back online" => What::RegainNetwork,
        "shuts the lid" | "closes the lid" | "the machine is suspended" | "the machine sleeps" => {
            What::CloseLid
        }
        "opens the lid" | "the machine wakes" | "wakes the machine" => What::OpenLid,
        _ => return None,
    })
}

/// `post 5 in window 1`, `hidden_doc 18`, `the same post in a second tab`, `#0`, `the page in the site editor`.
fn open(said: &str, classic: bool) -> Option<What> {
    let mut rest = format!(" {said} ");
    if rest.trim() == "another tab" {
        return Some(What::Hide);
    }
    if rest.trim() == "the lid" {
        return Some(What::OpenLid);
    }
    let mut place = Place::Here;
    for (words, meant) in [
        (" in a second tab ", Place::Tab),
        (" in a new tab ", Place::Tab),
        (" in another tab ", Place::Tab),
        (" in another window ", Place::Window),
        (" in a second window ", Place::Window),
        (" in window 2 ", Place::Window),
        (" in window 1 ", Place::Here),
    ] {
        if rest.contains(words) {
            rest = rest.replace(words, " ");
            place = meant;
        }
    }
    let rest =
        rest.trim().trim_start_matches("the ").trim_end_matches(" again").trim_end_matches(" once more");
    let page = match rest.strip_suffix(" in the site editor") {
        Some("page" | "same page" | "it") => Page::SiteEditor(None),
        Some(page) => Page::SiteEditor(Some(number(page)?)),
        None => post_or_other(rest.strip_suffix(" in the block editor").unwrap_or(rest), classic)?,
    };
    Some(What::Open(place, page))
}

/// `post 18`, `hidden_doc 18`; traces of texts count posts from 0, as `trace` does: `#0`.
fn number(said: &str) -> Option<u64> {
    match said.strip_prefix('#') {
        Some(counted) => Some(counted.parse::<u64>().ok()? + 1),
        None => said.split_once(' ').filter(|(kind, _)| !kind.is_empty())?.1.parse().ok(),
    }
}

fn post_or_other(rest: &str, classic: bool) -> Option<Page> {
    Some(match rest {
        "dashboard" => Page::Dashboard,
        "posts list" | "list of posts" => Page::List,
        "media library" => Page::Media,
        "same post" | "same one" | "same page" | "post" | "it" => Page::Post { number: None, classic },
        other => Page::Post { number: Some(number(other)?), classic },
    })
}

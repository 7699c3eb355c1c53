//! The flow without any outside: what comes, what is wanted, what is shown.

mod certificate;
mod driven;
mod ends;
mod held;
mod keeping;
mod left;
mod room;
mod unfinished;
mod ways;

use presence::{Reading, Time, UserId};
use protocol::{ConnectingPhase, ConnectingState, Way};
use secrecy::SecretString;
use wordpress::answer::Asked as AskedFor;
use wordpress::{ApplicationPassword, Evidence, Fault, Me, NewPassword, OfApplication, Saying};

use super::testing::discovered;
use super::*;
use crate::keychain::KeychainError;
use crate::settings::Settings;
use crate::words::Words;

const SITE: &str = "https://example.com";

fn at(seconds: u64) -> Time {
    Time::from_secs(1000 + seconds)
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

fn evidence() -> Evidence {
    Evidence {
        origin: SITE.into(),
        asked: AskedFor::Me,
        status: 401,
        code: None,
        page_title: None,
        retry_after: None,
    }
}

/// What was seen of a site that fails.
fn answered_500() -> Saying {
    Fault::ServerError(Evidence { status: 500, ..evidence() }).explained().seen
}

/// The digits of the token of a flow.
fn state() -> String {
    "07".repeat(32)
}

fn returned(query: &str) -> Came {
    Came::Returned(Returned::from_query(query).unwrap())
}

fn approved(state: &str, site_url: &str) -> Came {
    returned(&format!("state={state}&site_url={site_url}&user_login=zoe&password=abcd%20efgh"))
}

fn me() -> Me {
    Me {
        id: UserId::new(7).unwrap(),
        name: Some("Zoë".into()),
        roles: Vec::new(),
        sees_places: Some(true),
        sees_presence: Some(true),
        sees_others_posts: Some(true),
        sees_network: Some(false),
        users_hidden: false,
    }
}

fn signed_in() -> Came {
    let password = ApplicationPassword { uuid: "new-uuid".into(), name: "Presence Tray".into(), owner: None };
    Came::SignedIn(Ok(Box::new(SignedIn { me: me(), password: Some(password), index: None })))
}

fn was_read() -> Came {
    Came::Read(Ok(Box::new(FirstReading { reading: Reading::default(), network: false })))
}

/// The site made another password.
fn fresh(stays: Option<Stays>) -> Came {
    let password =
        ApplicationPassword { uuid: "fresh-uuid".into(), name: "Presence Tray".into(), owner: None };
    let made = NewPassword { password, secret: secret("fres hfre shfr eshf resh fres") };
    Came::Fresh(Box::new(Fresh { made: Some(made), stays }))
}

fn known(renewed: bool, older: Option<&str>) -> Remembered {
    let (name, older) = ("Blog".to_owned(), older.map(str::to_owned));
    Remembered { name, password_env: "X".into(), renewed, older, cleared: None }
}

fn remembered(renewed: bool, older: Option<&str>) -> Came {
    Came::Remembered(Ok(known(renewed, older)))
}

fn kept(renewed: bool, older: Option<&str>) -> Came {
    Came::Kept(Ok(known(renewed, older)))
}

/// A flow, and what it wants done.
struct Flow {
    flow: Connecting,
    wants: Vec<Do>,
}

impl Flow {
    fn of(asked: Asked) -> Flow {
        let (flow, wants) = Connecting::new(asked);
        Flow { flow, wants }
    }

    fn new(how: How) -> Flow {
        Flow::of(asked(how))
    }

    /// Waits for an approval, with both ways back open.
    fn waiting() -> Flow {
        let mut flow = Flow::new(How::Browser);
        flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
        flow.comes(0, ready(Some(5599), true));
        flow
    }

    /// The same, approved: it is to be signed in.
    fn approved() -> Flow {
        let mut flow = Flow::waiting();
        flow.comes(1, approved(&state(), SITE));
        flow.comes(1, Came::Noted(Ok(())));
        flow
    }

    /// The same, signed in, read, and with a fresh password: the secret is to be kept.
    fn read() -> Flow {
        let mut flow = Flow::approved();
        flow.comes(6, signed_in());
        flow.comes(7, was_read());
        flow.comes(7, fresh(None));
        flow
    }

    fn comes(&mut self, seconds: u64, came: Came) -> &mut Flow {
        self.wants = self.flow.take(came, at(seconds));
        self
    }

    fn says(&mut self, seconds: u64, said: Said) -> &mut Flow {
        self.comes(seconds, Came::Said(said))
    }

    /// What is wanted, by name.
    fn wants(&self) -> Vec<String> {
        let name = |what: &Do| format!("{what:?}").split([' ', '(', '{']).next().unwrap().to_owned();
        let with = |what: &Do| match what {
            Do::Reply(verdict) => format!("Reply {verdict:?}"),
            other => name(other),
        };
        self.wants.iter().map(with).collect()
    }

    fn opened(&self) -> String {
        let opened = self.wants.iter().find_map(|what| match what {
            Do::Open(page) => Some(page.to_string()),
            _ => None,
        });
        opened.unwrap_or_default()
    }

    fn view(&self) -> protocol::Connecting {
        self.flow.view(Words::english())
    }

    fn phase(&self) -> ConnectingPhase {
        self.view().phase
    }

    fn fault(&self) -> String {
        self.view().fault.map(|fault| fault.code).unwrap_or_default()
    }

    fn step(&self, code: &str) -> (ConnectingState, String) {
        let step = self.view().steps.into_iter().find(|step| step.code == code).unwrap();
        (step.state, step.text)
    }
}

fn asked(how: How) -> Asked {
    Asked {
        accepted: None,
        computer: "desk".into(),
        this_run: true,
        ..Asked::site("example.com/?token=s3cret", None, how, &Settings::default())
    }
}

fn ready(port: Option<u16>, links: bool) -> Came {
    Came::Ready { token: Token::from_bytes(&[7; 32]), port, links }
}

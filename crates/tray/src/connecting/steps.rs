//! The steps of connecting, and how far each is.

use protocol::{ConnectingState, ConnectingStep};

use crate::terminal::safe_line;

/// A step, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Find the site.
    WordPress,
    /// See whether it has the presence plugin.
    Plugin,
    /// Have the sign-in approved, or given by hand.
    Approval,
    /// Sign in.
    SignedIn,
    /// Read who is there.
    Reading,
    /// Keep the password.
    Kept,
    /// Remember the site.
    Remembered,
}

/// Their names for programs, and what each says before it was done.
const ALL: [(Step, &str, &str); 7] = [
    (Step::WordPress, "wordpress", "Look for the site"),
    (Step::Plugin, "plugin", "Look for the presence plugin"),
    (Step::Approval, "approval", "Approve the sign-in"),
    (Step::SignedIn, "signed-in", "Sign in"),
    (Step::Reading, "reading", "Read who is there"),
    (Step::Kept, "kept", "Keep the password in the keychain"),
    (Step::Remembered, "remembered", "Remember the site"),
];

/// How far each step is.
#[derive(Clone, Debug)]
pub struct Steps(Vec<ConnectingStep>);

impl Default for Steps {
    fn default() -> Steps {
        let step = |(_, code, text): &(Step, &str, &str)| ConnectingStep {
            code: (*code).to_owned(),
            text: (*text).to_owned(),
            state: ConnectingState::Waiting,
        };
        Steps(ALL.iter().map(step).collect())
    }
}

impl Steps {
    fn set(&mut self, step: Step, state: ConnectingState, text: Option<String>) {
        let at = ALL.iter().position(|(one, ..)| *one == step).unwrap_or_default();
        if let Some(entry) = self.0.get_mut(at) {
            entry.state = state;
            entry.text = text.map_or_else(|| entry.text.clone(), |text| safe_line(&text));
        }
    }

    /// A step is under way; with other words than before, where they are given.
    pub fn doing(&mut self, step: Step, text: Option<String>) {
        self.set(step, ConnectingState::Doing, text);
    }

    /// A step is done: what was found.
    pub fn done(&mut self, step: Step, text: String) {
        self.set(step, ConnectingState::Done, Some(text));
    }

    /// A step was not done, and the flow goes on without it: why.
    pub fn skipped(&mut self, step: Step, text: String) {
        self.set(step, ConnectingState::Skipped, Some(text));
    }

    /// A step and those after it are to be done once more.
    pub fn again_from(&mut self, step: Step) {
        let at = ALL.iter().position(|(one, ..)| *one == step).unwrap_or_default();
        for (entry, fresh) in self.0.iter_mut().zip(Steps::default().0).skip(at) {
            *entry = fresh;
        }
    }

    /// What is under way went wrong.
    pub fn failed(&mut self) {
        let under_way = |step: &&mut ConnectingStep| step.state == ConnectingState::Doing;
        if let Some(step) = self.0.iter_mut().find(under_way) {
            step.state = ConnectingState::Failed;
        }
    }

    /// The steps as a view shows them.
    #[must_use]
    pub fn view(&self) -> Vec<ConnectingStep> {
        self.0.clone()
    }
}

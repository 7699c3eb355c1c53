//! The steps of connecting, and how far each is.

use protocol::{ConnectingState, ConnectingStep};

use wordpress::{Saying, saying};

use crate::words::Words;

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

/// Their names for programs.
const ALL: [(Step, &str); 7] = [
    (Step::WordPress, "wordpress"),
    (Step::Plugin, "plugin"),
    (Step::Approval, "approval"),
    (Step::SignedIn, "signed-in"),
    (Step::Reading, "reading"),
    (Step::Kept, "kept"),
    (Step::Remembered, "remembered"),
];

impl Step {
    /// What it says before it was done.
    fn before(self) -> Saying {
        match self {
            Step::WordPress => saying!("look-for-site"),
            Step::Plugin => saying!("look-for-plugin"),
            Step::Approval => saying!("approve-sign-in"),
            Step::SignedIn => saying!("sign-in-step"),
            Step::Reading => saying!("read-presence"),
            Step::Kept => saying!("keep-password"),
            Step::Remembered => saying!("remember-site"),
        }
    }
}

/// How far each step is, in their order.
#[derive(Clone, Debug)]
pub struct Steps(Vec<(ConnectingState, Saying)>);

impl Default for Steps {
    fn default() -> Steps {
        Steps(ALL.iter().map(|(step, _)| (ConnectingState::Waiting, step.before())).collect())
    }
}

impl Steps {
    fn set(&mut self, step: Step, state: ConnectingState, text: Option<Saying>) {
        let at = ALL.iter().position(|(one, ..)| *one == step).unwrap_or_default();
        if let Some(entry) = self.0.get_mut(at) {
            entry.0 = state;
            entry.1 = text.unwrap_or_else(|| entry.1.clone());
        }
    }

    /// A step is under way; with other words than before, where they are given.
    pub fn doing(&mut self, step: Step, text: Option<Saying>) {
        self.set(step, ConnectingState::Doing, text);
    }

    /// A step is done: what was found.
    pub fn done(&mut self, step: Step, text: Saying) {
        self.set(step, ConnectingState::Done, Some(text));
    }

    /// A step was not done, and the flow goes on without it: why.
    pub fn skipped(&mut self, step: Step, text: Saying) {
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
        if let Some(step) = self.0.iter_mut().find(|(state, _)| *state == ConnectingState::Doing) {
            step.0 = ConnectingState::Failed;
        }
    }

    /// The steps as a view shows them.
    #[must_use]
    pub fn view(&self, words: Words) -> Vec<ConnectingStep> {
        let step = |((_, code), (state, text)): (&(Step, &str), &(ConnectingState, Saying))| ConnectingStep {
            code: (*code).to_owned(),
            text: words.says(text),
            state: *state,
        };
        ALL.iter().zip(&self.0).map(step).collect()
    }
}

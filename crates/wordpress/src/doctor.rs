//! What is in order with a site and what is not, step by step and in words.

mod examination;
mod sign_in;

use std::time::SystemTime;

use crate::credential::Credential;
use crate::discovery::Discovered;
use crate::fault::Fault;
use crate::fault_text::Explained;
use crate::me::Me;
use crate::saying::Saying;
use crate::transport::Transport;
use examination::Examination;

/// How a step came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// In order, or for information only.
    Fine,
    /// It works, but something is worth knowing.
    Warning,
    /// It does not work; the steps that need it are left out.
    Failed,
}

/// One step of the diagnosis. What comes from a site in it is made safe where it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// A name that never changes, for programs.
    pub code: &'static str,
    /// What was looked at, in English.
    pub name: &'static str,
    /// How it came out.
    pub outcome: Outcome,
    /// What was seen.
    pub seen: Saying,
    /// What that means, where it does not go without saying.
    pub means: Option<Saying>,
    /// What to do, where there is something to do.
    pub remedy: Option<Saying>,
}

/// A whole diagnosis.
#[derive(Clone, Debug)]
pub struct Diagnosis {
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The fault that ended it, where one did.
    pub fault: Option<Fault>,
    /// The site that was found.
    pub site: Option<Discovered>,
    /// Who is signed in.
    pub me: Option<Me>,
}

impl Diagnosis {
    /// Whether nothing failed.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.steps.iter().all(|step| step.outcome != Outcome::Failed)
    }
}

/// Looks at the site that was `typed`, signed in where a credential is given, and calls `tell` with each
/// step as soon as it is known. Ends at the first step that the next ones can not do without. `now` is
/// this computer's clock, compared with the site's for information only.
///
/// Sends at most one wrong password, and only where the right one got no answer that tells its fate:
/// sites lock accounts.
pub async fn examine<T: Transport>(
    transport: &T,
    typed: &str,
    credential: Option<&Credential>,
    now: SystemTime,
    tell: impl FnMut(&Step),
) -> Diagnosis {
    let diagnosis = Diagnosis { steps: Vec::new(), fault: None, site: None, me: None };
    let mut examination = Examination { transport, diagnosis, tell };
    if let Err(fault) = examination.run(typed, credential, now).await {
        examination.diagnosis.fault = Some(fault);
    }
    examination.diagnosis
}

impl Step {
    fn fine(code: &'static str, name: &'static str, seen: Saying) -> Step {
        Step { code, name, outcome: Outcome::Fine, seen, means: None, remedy: None }
    }

    fn of_fault(code: &'static str, name: &'static str, fault: &Fault) -> Step {
        let Explained { seen, means, remedy } = fault.explained();
        Step { code, name, outcome: Outcome::Failed, seen, means: Some(means), remedy: Some(remedy) }
    }
}

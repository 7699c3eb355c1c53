//! What clients do with what is on the board.

use presence::{PostRef, UserId};
use protocol::{Act, PostName};
use wordpress::saying;

use super::clients::Refused;
use super::{Controller, Desktop};
use crate::action::Action;
use crate::words::Moments;

/// No slug of a type of posts is longer (`register_post_type`: 20 bytes).
const LONGEST_TYPE: usize = 20;

impl<D: Desktop> Controller<D> {
    /// Does it; whether anything came of it shows on the board.
    pub(super) fn act_for(&mut self, act: Act, moments: &Moments) -> Result<(), Refused> {
        let action = self.action(act)?;
        self.asked(action, moments);
        Ok(())
    }

    fn action(&self, act: Act) -> Result<Action, Refused> {
        let site = |number| self.site_numbered(number);
        Ok(match act {
            Act::OpenPost { site: of, post: one } => Action::OpenPost { site: site(of)?, post: post(&one)? },
            Act::OpenScreen { site: of, person: who } => {
                Action::OpenScreen { site: site(of)?, person: person(who)? }
            }
            Act::OpenDashboard { site: of } => Action::OpenDashboard { site: site(of)? },
            Act::OpenSubSite { site: of, sub_site } => {
                Action::OpenSubSite { site: site(of)?, blog_id: sub_site }
            }
            Act::CopyLink { site: of, post: one } => Action::CopyLink { site: site(of)?, post: post(&one)? },
            Act::LetGo { site: of, post: one } => Action::LetGo { site: site(of)?, post: post(&one)? },
            Act::MutePost { site: of, post: one, muted } => {
                Action::MutePost { site: site(of)?, post: post(&one)?, muted }
            }
            Act::MutePerson { site: of, person: who, muted } => {
                Action::MutePerson { site: site(of)?, person: person(who)?, muted }
            }
            Act::MuteSite { site: of, muted } => Action::MuteSite { site: site(of)?, muted },
            Act::WatchPerson { site: of, person: who, watched } => {
                Action::WatchPerson { site: site(of)?, person: person(who)?, watched }
            }
            Act::WatchPost { site: of, post: one, watched } => {
                Action::WatchPost { site: site(of)?, post: post(&one)?, watched }
            }
            Act::AwaitPost { site: of, post: one, awaited } => {
                Action::AwaitPost { site: site(of)?, post: post(&one)?, awaited }
            }
            Act::Snooze { site: of, post: one } => Action::Snooze { site: site(of)?, post: post(&one)? },
            Act::EndSnooze { site: of, post: one } => {
                Action::EndSnooze { site: site(of)?, post: post(&one)? }
            }
            Act::Focus { site: of } => Action::Focus { site: of.map(site).transpose()? },
            Act::Favourite { site: of, favourite } => Action::Favourite { site: site(of)?, favourite },
            Act::StopReading { site: of, stopped } => Action::StopReading { site: site(of)?, stopped },
            Act::ReadNow { site: of } => Action::ReadNow { site: of.map(site).transpose()? },
            Act::OpenKeychain => Action::OpenKeychain,
        })
    }

    /// The place of a site in the list by its number on the board.
    pub(super) fn site_numbered(&self, number: u64) -> Result<usize, Refused> {
        let place = usize::try_from(number).ok().filter(|site| self.is_there(*site));
        place.ok_or_else(|| Refused { code: "no-site", why: saying!("refused-site-gone") })
    }
}

fn post(name: &PostName) -> Result<PostRef, Refused> {
    let slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    let name_is_slug = (1..=LONGEST_TYPE).contains(&name.post_type.len()) && name.post_type.chars().all(slug);
    if !name_is_slug || name.id == 0 {
        return Err(Refused { code: "no-post", why: saying!("refused-no-post") });
    }
    Ok(PostRef::new(&name.post_type, name.id))
}

fn person(number: u64) -> Result<UserId, Refused> {
    UserId::new(number).ok_or_else(|| Refused { code: "no-person", why: saying!("refused-no-person") })
}

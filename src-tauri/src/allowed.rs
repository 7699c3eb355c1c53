//! What the page may ask of the running program.

use protocol::Request;

/// Whether the page may ask this. Named one by one, so that a new request is decided on here.
pub(crate) fn may_ask(request: &Request) -> bool {
    match request {
        Request::Act { .. }
        | Request::Came
        | Request::Why { .. }
        | Request::Costs
        | Request::Away
        | Request::ForgetAway
        | Request::Settings
        | Request::Set { .. }
        | Request::Autostart { .. }
        | Request::SiteSettings { .. }
        | Request::SetSites { .. }
        | Request::Pause { .. }
        | Request::Resume
        | Request::Connect { .. }
        | Request::Reconnect { .. }
        | Request::Import { .. }
        | Request::StopImport
        | Request::Remove { .. }
        | Request::AcceptCertificate { .. }
        | Request::Approve { .. }
        | Request::Paste { .. }
        | Request::KeepForThisRun
        | Request::TryAgain
        | Request::Cancel => true,
        // Asked by this program itself, or nothing for a page: it acts by numbers of the board, and is told no address
        // of a post.
        Request::Status { .. }
        | Request::Read { .. }
        | Request::TellWhenFree { .. }
        | Request::Board
        | Request::Window { .. }
        | Request::Watch { .. }
        | Request::Open { .. }
        | Request::Reload
        | Request::Link { .. }
        | Request::Show
        | Request::Quit => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_can_neither_end_the_tray_nor_hand_it_links() {
        let link = protocol::Secret::new("presence-tray://authorized/".to_owned());
        let status = Request::Status { sites: Vec::new(), language: None };
        let window = Request::Window { page: protocol::WindowPage::Now, process: None };
        for request in [Request::Quit, Request::Link { link }, Request::Reload, status, window] {
            assert!(!may_ask(&request), "{request:?}");
        }
        assert!(may_ask(&Request::Act { act: protocol::Act::OpenKeychain }));
    }
}

//! What the user wants to hear of single posts of a site.

use presence::{PostRef, Time};

use super::WatchedSite;

impl WatchedSite {
    /// The user waits for a post to become free, or does not any more. It ends once that was told, and once they are
    /// in it themselves.
    pub fn wait_for(&mut self, post: &PostRef, awaited: bool) {
        if awaited {
            self.policy.awaited_posts.insert(post.clone());
        } else {
            self.policy.awaited_posts.remove(post);
        }
    }

    /// The user wants to hear no more of a post until they open it anew. What was told of it is over with the next
    /// reading.
    pub fn let_go(&mut self, post: &PostRef) {
        self.roster.let_go(post);
        self.alerts.let_go(post);
    }

    /// The user wants to hear nothing of a post of theirs until then; what goes on in it at that time is told with
    /// the first reading after it.
    pub fn snooze(&mut self, post: &PostRef, until: Time) {
        self.alerts.snooze(post, &self.roster, until);
    }

    /// The user wants to be told of a snoozed post again: what goes on in it is told with the next reading.
    pub fn end_snooze(&mut self, post: &PostRef, now: Time) {
        self.alerts.end_snooze(post, now);
    }

    /// The posts that are snoozed at `now`, and until when.
    pub fn snoozed(&self, now: Time) -> impl Iterator<Item = (&PostRef, Time)> {
        self.alerts.snoozed(now)
    }

    /// Until when a post is snoozed, where it is.
    #[must_use]
    pub fn snoozed_until(&self, post: &PostRef, now: Time) -> Option<Time> {
        self.snoozed(now).find(|(snoozed, _)| *snoozed == post).map(|(_, until)| until)
    }
}

//! What stands at the server, by its numbers.

use std::collections::BTreeMap;

use super::interface::Signal;
use super::message::DEFAULT;
use crate::action::Action;
use crate::notices::{Notice, NoticeId};

/// So many are remembered; of more, the oldest are only not taken back any more.
const MOST: usize = 256;

/// What stands at the server.
#[derive(Debug, Default)]
pub(super) struct Standing {
    shown: BTreeMap<NoticeId, Shown>,
    /// How many were ordered so far.
    orders: u64,
}

/// Where a notification that is to be shown goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ordered {
    /// The number of the one whose place it takes, or 0.
    pub(super) replaces: u32,
    /// Which order it is; a later one about the same notification has a higher number.
    pub(super) order: u64,
}

#[derive(Debug)]
struct Shown {
    notice: Notice,
    /// The last order to show it.
    order: u64,
    /// The server's number for it; none where it is not there.
    number: Option<u32>,
    /// It timed out; the server may keep it on a list.
    expired: bool,
    /// The user asked for something with it. Once is enough, whatever a server says.
    asked: bool,
}

/// What the user did.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// Clicked.
    Asked(Action),
    /// Closed it, or it closed itself.
    Closed(NoticeId),
}

impl Standing {
    /// Remembers that a notification is to be shown, and where.
    pub(super) fn ordered(&mut self, notice: &Notice) -> Ordered {
        let number = self.shown.get(&notice.id).and_then(|shown| shown.number);
        if number.is_none() && self.shown.len() >= MOST {
            self.shown.pop_first();
        }
        self.orders += 1;
        let order = self.orders;
        let shown = Shown { notice: notice.clone(), order, number, expired: false, asked: false };
        self.shown.insert(notice.id, shown);
        Ordered { replaces: number.unwrap_or(0), order }
    }

    /// The server took it. A number that another one has is the new one's; 0 is no number.
    pub(super) fn took(&mut self, id: NoticeId, number: u32) {
        for shown in self.shown.values_mut().filter(|shown| shown.number == Some(number)) {
            shown.number = None;
        }
        if let Some(shown) = self.shown.get_mut(&id) {
            shown.number = (number != 0).then_some(number);
        }
    }

    /// The server took it when nobody waited for that any more: the number of what is to be closed, as it was taken
    /// back meanwhile, or is shown by a later order.
    pub(super) fn took_late(&mut self, id: NoticeId, order: u64, number: u32) -> Option<u32> {
        let wanted = self.shown.get(&id).is_some_and(|shown| shown.order == order && shown.number.is_none());
        if wanted {
            self.took(id, number);
            return None;
        }
        let others = self.shown.values().any(|shown| shown.number == Some(number));
        (number != 0 && !others).then_some(number)
    }

    /// Forgets one; its number.
    pub(super) fn withdraw(&mut self, id: NoticeId) -> Option<u32> {
        self.shown.remove(&id)?.number
    }

    /// What a signal means; nothing where it is about a notification or a button that is not known.
    pub(super) fn heard(&mut self, signal: Signal) -> Option<Done> {
        let (Signal::Invoked(number, _) | Signal::Expired(number) | Signal::Closed(number)) = signal;
        let (id, shown) = self.shown.iter_mut().find(|(_, shown)| shown.number == Some(number))?;
        let id = *id;
        match signal {
            Signal::Invoked(_, key) if !shown.asked => {
                let notice = &shown.notice;
                let action = match key.as_str() {
                    DEFAULT => notice.on_click.clone(),
                    place => {
                        notice.buttons.get(place.parse::<usize>().ok()?).map(|button| button.action.clone())
                    }
                }?;
                shown.asked = true;
                Some(Done::Asked(action))
            }
            Signal::Invoked(..) => None,
            Signal::Expired(_) => (!std::mem::replace(&mut shown.expired, true)).then_some(Done::Closed(id)),
            Signal::Closed(_) => {
                let told = self.shown.remove(&id).is_some_and(|shown| shown.expired);
                (!told).then_some(Done::Closed(id))
            }
        }
    }

    /// The server is gone, and with it all of its numbers.
    pub(super) fn server_gone(&mut self) {
        self.shown.retain(|_, shown| !shown.expired);
        self.shown.values_mut().for_each(|shown| shown.number = None);
    }

    /// Those that are not at the server.
    pub(super) fn missing(&self) -> Vec<NoticeId> {
        self.shown.iter().filter(|(_, shown)| shown.number.is_none()).map(|(id, _)| *id).collect()
    }

    /// One that is not at the server, to be shown again without a sound.
    pub(super) fn again(&self, id: NoticeId) -> Option<Notice> {
        let shown = self.shown.get(&id).filter(|shown| shown.number.is_none())?;
        Some(Notice { heard: false, ..shown.notice.clone() })
    }

    /// All numbers.
    pub(super) fn numbers(&self) -> Vec<u32> {
        self.shown.values().filter_map(|shown| shown.number).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Page;
    use crate::notices::{Button, Urgency};

    fn notice(id: u64) -> Notice {
        Notice {
            id: NoticeId(id),
            title: String::new(),
            body: String::new(),
            urgency: Urgency::Normal,
            heard: true,
            on_click: Some(Action::ReadNow { site: None }),
            buttons: vec![Button { label: String::new(), action: Action::OpenWindow(Page::Now) }],
        }
    }

    fn standing() -> Standing {
        let mut standing = Standing::default();
        standing.ordered(&notice(1));
        standing.took(NoticeId(1), 11);
        standing
    }

    #[test]
    fn a_click_is_passed_on_once_whatever_a_server_says() {
        let mut standing = standing();
        for key in ["", "1", "-1", "99999999999999999999", "default ", "b"] {
            assert_eq!(standing.heard(Signal::Invoked(11, key.to_owned())), None, "{key:?}");
        }
        assert_eq!(standing.heard(Signal::Invoked(12, "0".to_owned())), None);
        let clicked = Some(Done::Asked(Action::OpenWindow(Page::Now)));
        assert_eq!(standing.heard(Signal::Invoked(11, "0".to_owned())), clicked);
        assert_eq!(standing.heard(Signal::Invoked(11, "0".to_owned())), None);
        standing.ordered(&notice(1));
        let clicked = Some(Done::Asked(Action::ReadNow { site: None }));
        assert_eq!(standing.heard(Signal::Invoked(11, DEFAULT.to_owned())), clicked);
    }

    #[test]
    fn what_timed_out_is_told_once_and_can_be_taken_off_the_list() {
        let mut standing = standing();
        assert_eq!(standing.heard(Signal::Expired(11)), Some(Done::Closed(NoticeId(1))));
        assert_eq!(standing.heard(Signal::Expired(11)), None);
        assert_eq!(standing.withdraw(NoticeId(1)), Some(11));
        assert_eq!(standing.heard(Signal::Closed(11)), None);
    }

    #[test]
    fn a_number_names_one_notification_and_zero_none() {
        let mut standing = standing();
        standing.ordered(&notice(2));
        standing.took(NoticeId(2), 11);
        assert_eq!(standing.withdraw(NoticeId(1)), None);
        standing.ordered(&notice(3));
        standing.took(NoticeId(3), 0);
        assert_eq!(standing.heard(Signal::Closed(0)), None);
        assert_eq!(standing.numbers(), [11]);
    }

    #[test]
    fn a_new_server_is_shown_what_stands_and_without_a_sound() {
        let mut standing = standing();
        for id in [2, 3] {
            standing.ordered(&notice(id));
            standing.took(NoticeId(id), 10 + id as u32);
        }
        standing.heard(Signal::Expired(12));
        standing.heard(Signal::Closed(13));
        standing.server_gone();
        assert_eq!(standing.missing(), [NoticeId(1)]);
        assert!(!standing.again(NoticeId(1)).unwrap().heard);
        standing.took(NoticeId(1), 1);
        assert_eq!(standing.again(NoticeId(1)), None);
    }

    #[test]
    fn what_the_server_took_late_is_taken_over_where_it_is_still_wanted() {
        let mut standing = Standing::default();
        let first = standing.ordered(&notice(1)).order;
        assert_eq!(standing.took_late(NoticeId(1), first, 5), None);
        assert_eq!(standing.ordered(&notice(1)).replaces, 5);
    }

    #[test]
    fn what_the_server_took_late_and_nobody_wants_any_more_is_closed() {
        let mut standing = Standing::default();
        let first = standing.ordered(&notice(1)).order;
        standing.withdraw(NoticeId(1));
        assert_eq!(standing.took_late(NoticeId(1), first, 5), Some(5));
        assert_eq!(standing.took_late(NoticeId(1), first, 0), None, "0 is no number");
        // A later order is the one that counts, whether it was answered yet or not.
        let first = standing.ordered(&notice(2)).order;
        let second = standing.ordered(&notice(2)).order;
        assert_eq!(standing.took_late(NoticeId(2), first, 6), Some(6));
        assert_eq!(standing.took_late(NoticeId(2), second, 7), None);
        assert_eq!(standing.took_late(NoticeId(2), first, 7), None, "a number names one only");
    }

    #[test]
    fn memory_is_bounded() {
        let mut standing = Standing::default();
        for id in 0..1000 {
            standing.ordered(&notice(id));
        }
        assert_eq!(standing.shown.len(), MOST);
    }
}

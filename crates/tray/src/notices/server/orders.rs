//! What is still to be shown or taken back.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::notices::{Notice, NoticeId};

/// So many orders wait for a server that does not answer; the oldest are dropped.
const MOST: usize = 256;

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Show(Notice),
    Withdraw(NoticeId),
}

impl Order {
    fn id(&self) -> NoticeId {
        match self {
            Order::Show(notice) => notice.id,
            Order::Withdraw(id) => *id,
        }
    }
}

/// What is still to be done: at most one order for each notification.
#[derive(Debug, Default)]
pub(super) struct Orders {
    waiting: Mutex<Waiting>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    orders: VecDeque<Order>,
    ended: bool,
}

impl Orders {
    /// Puts an order down, in the place of one about the same notification that was not carried out.
    pub(super) fn put(&self, mut order: Order) {
        let mut waiting = self.lock();
        let id = order.id();
        if let Some(at) = waiting.orders.iter().position(|other| other.id() == id)
            && let Some(Order::Show(before)) = waiting.orders.remove(at)
            && let Order::Show(notice) = &mut order
        {
            notice.heard |= before.heard;
        }
        if waiting.orders.len() >= MOST {
            waiting.orders.pop_front();
        }
        waiting.orders.push_back(order);
        drop(waiting);
        self.changed.notify_one();
    }

    /// No more orders come.
    pub(super) fn end(&self) {
        self.lock().ended = true;
        self.changed.notify_one();
    }

    /// The next order, once there is one; none when no more come. Losing the future loses no order.
    pub(super) async fn next(&self) -> Option<Order> {
        loop {
            let changed = self.changed.notified();
            {
                let mut waiting = self.lock();
                if let Some(order) = waiting.orders.pop_front() {
                    return Some(order);
                }
                if waiting.ended {
                    return None;
                }
            }
            changed.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::Urgency;

    fn show(id: u64, title: &str, heard: bool) -> Order {
        Order::Show(Notice {
            id: NoticeId(id),
            title: title.to_owned(),
            body: String::new(),
            urgency: Urgency::Normal,
            heard,
            on_click: None,
            buttons: Vec::new(),
        })
    }

    #[tokio::test]
    async fn the_last_order_about_a_notification_counts() {
        let orders = Orders::default();
        orders.put(show(1, "Ann Lee opened it", true));
        orders.put(show(2, "Ben Ito opened it", false));
        orders.put(show(1, "Ann Lee is changing it", false));
        orders.put(Order::Withdraw(NoticeId(2)));
        orders.end();
        let heard = "what was to be heard and was not is still to be heard";
        assert_eq!(orders.next().await, Some(show(1, "Ann Lee is changing it", true)), "{heard}");
        assert_eq!(orders.next().await, Some(Order::Withdraw(NoticeId(2))));
        assert_eq!(orders.next().await, None);
    }

    #[tokio::test]
    async fn orders_are_bounded_and_the_newest_stay() {
        let orders = Orders::default();
        for id in 0..1000 {
            orders.put(show(id, "", true));
        }
        orders.end();
        let mut left = Vec::new();
        while let Some(order) = orders.next().await {
            left.push(order.id().0);
        }
        assert_eq!(left, (744..1000).collect::<Vec<u64>>());
    }
}

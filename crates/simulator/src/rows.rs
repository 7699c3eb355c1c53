//! The presence table of one site.

use std::time::Duration;

use serde_json::Value;

use crate::time::Now;

/// An unchanged row that would have less than this left when it is written next is written now: between 10 and 20 s in
/// the traces (browser-hidden-16min, browser-unfocused-16min).
const NEARLY_RUN_OUT: Duration = Duration::from_secs(15);

/// One row of the presence table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The room.
    pub room: String,
    /// The client in that room; room and client are the key.
    pub client_id: String,
    /// Whose row it is; 0 for nobody's.
    pub user_id: u64,
    /// What the client says about itself.
    pub data: Value,
    /// When it was last written.
    pub stamped: Now,
    /// From when on no answer shows it.
    pub expires: Now,
    /// The browser login it came from (16 hex digits), empty without one.
    pub session: String,
    /// Order of first writing, for rows stamped in one second.
    written: u64,
}

/// The presence table of one site.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    rows: Vec<Row>,
    writes: u64,
}

impl Rows {
    /// Writes a row as it is, replacing the one with the same room and client.
    pub fn put_row(
        &mut self,
        room: &str,
        client_id: &str,
        user_id: u64,
        data: Value,
        stamped: Now,
        expires: Now,
    ) {
        self.writes += 1;
        let written = self.writes;
        let session = self.get(room, client_id).map(|row| row.session.clone()).unwrap_or_default();
        self.delete_row(room, client_id);
        let (room, client_id) = (room.to_owned(), client_id.to_owned());
        self.rows.push(Row { room, client_id, user_id, data, stamped, expires, session, written });
    }

    /// Notes the browser login of a row.
    pub fn set_session(&mut self, room: &str, client_id: &str, session: &str) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.room == room && row.client_id == client_id) {
            row.session = session.to_owned();
        }
    }

    /// A person's page or heartbeat writes a row: an unchanged one only when its stamp is older than `rewritten_after`, by
    /// whole seconds as the table keeps them, or when it would be nearly run out by the next time (browser-hidden-16min:
    /// at an age of 20 s with the next heartbeat in 120 s it was written, at 10 s it was not).
    pub fn refresh(&mut self, row: Refresh<'_>, now: Now) {
        let live = self.get(row.room, row.client_id).filter(|old| old.expires > now);
        let unchanged = live.is_some_and(|old| old.data == row.data);
        let still_good = |old: &Row| {
            let age = now.whole_second().since(old.stamped.whole_second());
            let by_then = age + row.next_in + NEARLY_RUN_OUT;
            !row.rewritten_after.is_zero() && age <= row.rewritten_after && by_then <= row.lifetime
        };
        if unchanged && live.is_some_and(still_good) {
            return;
        }
        let expires = now.whole_second().after(row.lifetime);
        self.put_row(row.room, row.client_id, row.user_id, row.data, now, expires);
        self.set_session(row.room, row.client_id, row.session);
    }

    /// Removes a row; says whether there was one.
    pub fn delete_row(&mut self, room: &str, client_id: &str) -> bool {
        let before = self.rows.len();
        self.rows.retain(|row| row.room != room || row.client_id != client_id);
        self.rows.len() != before
    }

    /// Removes all rows of a user, as logging out does.
    pub fn delete_user(&mut self, user_id: u64) {
        self.rows.retain(|row| row.user_id != user_id);
    }

    /// Empties the table.
    pub fn clear(&mut self) {
        self.rows.clear();
    }

    /// The row with this key, live or not.
    #[must_use]
    pub fn get(&self, room: &str, client_id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.room == room && row.client_id == client_id)
    }

    /// The live rows, newest stamp first, in seconds as the database keeps them; of one second, last written first.
    #[must_use]
    pub fn live(&self, now: Now) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().filter(|row| row.expires > now).collect();
        rows.sort_by_key(|row| std::cmp::Reverse((row.stamped.seconds(), row.written)));
        rows
    }
}

/// What a page or a heartbeat writes.
#[derive(Clone, Debug)]
pub struct Refresh<'a> {
    /// The room.
    pub room: &'a str,
    /// The client in it.
    pub client_id: &'a str,
    /// Whose row.
    pub user_id: u64,
    /// What it says.
    pub data: Value,
    /// The browser login it comes from.
    pub session: &'a str,
    /// How long it lives.
    pub lifetime: Duration,
    /// The age above which an unchanged row is written again; zero where it is written each time.
    pub rewritten_after: Duration,
    /// When the same page will write it next.
    pub next_in: Duration,
}

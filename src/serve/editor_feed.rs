//! What an editor says to the pages of a preview that it has started: that its cursor is at another item.
//!
//! Everybody on this machine can read the event stream, so that says only that the cursor has moved. Where it is, a page has to
//! ask for with the key of this run.

use super::key::EditKey;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// How many tickets are valid at once.
const MAX_TICKETS: usize = 8;

/// Where pages hear of an editor, and how they get the key of this run.
///
/// Everybody on this machine can read the command lines of other programs, and an editor opens an address by one. So an
/// address has no key, but a ticket, for which the first page that shows it gets the key.
#[derive(Clone, Debug)]
pub struct EditorFeed {
    /// How often the cursor has moved.
    cursor: watch::Sender<u64>,
    tickets: Arc<Mutex<Vec<EditKey>>>,
}

impl EditorFeed {
    /// A feed that nobody listens to yet.
    pub fn new() -> Self {
        Self {
            cursor: watch::Sender::new(0),
            tickets: Arc::default(),
        }
    }

    /// Says that the cursor has moved.
    pub fn cursor_moved(&self) {
        self.cursor.send_modify(|count| *count += 1);
    }

    /// The address of a page with a new ticket.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    pub fn address(&self, url: &str) -> io::Result<String> {
        let ticket = EditKey::random()?;
        let address = format!("{url}#enter={}", ticket.text());
        let mut tickets = self.tickets.lock().unwrap_or_else(PoisonError::into_inner);
        if tickets.len() == MAX_TICKETS {
            tickets.remove(0);
        }
        tickets.push(ticket);
        Ok(address)
    }

    /// Takes a ticket. Returns whether it is valid: each is once.
    pub(crate) fn take_ticket(&self, given: &[u8]) -> bool {
        let mut tickets = self.tickets.lock().unwrap_or_else(PoisonError::into_inner);
        let found = tickets.iter().position(|ticket| ticket.is(given));
        found.map(|at| tickets.remove(at)).is_some()
    }

    /// Wakes up when the cursor moves.
    pub(crate) fn listen(&self) -> watch::Receiver<u64> {
        self.cursor.subscribe()
    }
}

impl Default for EditorFeed {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_valid_once_and_the_oldest_expire() {
        let feed = EditorFeed::new();
        let tickets: Vec<String> = (0..=MAX_TICKETS)
            .map(|_| feed.address("").unwrap().replace("#enter=", ""))
            .collect();
        let taken = |ticket: &String| feed.take_ticket(ticket.as_bytes());
        assert!(!taken(&tickets[0]) && !taken(&String::new()));
        assert!(taken(&tickets[1]) && !taken(&tickets[1]) && taken(&tickets[8]));
    }
}

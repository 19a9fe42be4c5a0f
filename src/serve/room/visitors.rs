//! Those who have entered a room, and those who have tried to.

use super::denial::DoorDenial;
use super::tries::WrongTries;
use crate::serve::allowance::Allowance;
use crate::workshop::Role;
use std::collections::HashMap;
use std::time::Instant;

/// How many people are known at most.
pub(super) const MAX_PEOPLE: usize = 2000;
/// How many requests of a person are accepted in a second, and how many at once.
const REQUESTS_PER_SECOND: f64 = 10.0;
const REQUESTS_AT_ONCE: f64 = 20.0;
/// How many new people are accepted in a second, and how many at once.
const JOINS_PER_SECOND: f64 = 20.0;
const JOINS_AT_ONCE: f64 = 100.0;

/// Those who have entered, and those who have tried to.
#[derive(Debug)]
pub(super) struct Visitors {
    /// By token.
    people: HashMap<String, Admitted>,
    pub(super) tries: WrongTries,
    joins: Allowance,
}

/// Somebody with a token.
#[derive(Debug)]
struct Admitted {
    person: u32,
    role: Role,
    allowance: Allowance,
}

/// Who sends a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requester {
    /// The secret by which the person is known.
    pub token: String,
    /// The number of the person.
    pub person: u32,
    /// What the person may do now.
    pub role: Role,
}

impl Visitors {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            people: HashMap::new(),
            tries: WrongTries::default(),
            joins: Allowance::new(JOINS_PER_SECOND, JOINS_AT_ONCE, now),
        }
    }

    /// Lets a person in whose requests have this token, or changes the role of one who is in.
    pub(super) fn admit(&mut self, token: &str, person: u32, role: Role, now: Instant) {
        if let Some(known) = self.people.get_mut(token) {
            (known.person, known.role) = (person, role);
            return;
        }
        let admitted = Admitted {
            person,
            role,
            allowance: Allowance::new(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, now),
        };
        self.people.insert(token.to_owned(), admitted);
    }

    pub(super) fn remove(&mut self, token: &str) {
        self.people.remove(token);
    }

    /// The role of somebody who has joined.
    pub(super) fn role(&self, token: &str) -> Option<Role> {
        self.people.get(token).map(|admitted| admitted.role)
    }

    /// Counts the request of somebody new.
    ///
    /// # Errors
    ///
    /// There are too many people, or too many come at once.
    pub(super) fn count_new(&mut self, now: Instant) -> Result<(), DoorDenial> {
        if self.people.len() >= MAX_PEOPLE {
            return Err(DoorDenial::Full);
        }
        self.joins.take(now).then_some(()).ok_or(DoorDenial::Rate)
    }

    /// Counts a request with this token, and says who sends it.
    ///
    /// # Errors
    ///
    /// The token isn't known, or it has sent too many requests, or it is the host's and comes from another machine.
    pub(super) fn requester(
        &mut self,
        token: &str,
        is_local: bool,
        now: Instant,
    ) -> Result<Requester, DoorDenial> {
        let admitted = self.people.get_mut(token).ok_or(DoorDenial::Token)?;
        if admitted.role == Role::Host && !is_local {
            return Err(DoorDenial::Elsewhere);
        }
        if !admitted.allowance.take(now) {
            return Err(DoorDenial::Rate);
        }
        Ok(Requester {
            token: token.to_owned(),
            person: admitted.person,
            role: admitted.role,
        })
    }
}

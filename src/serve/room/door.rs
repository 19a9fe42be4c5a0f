//! Who may enter a room, and who has.

use super::code::JoinCode;
use super::cookie::cookie_of;
use super::denial::DoorDenial;
use super::join::{Entering, JoinRequest, welcome};
use super::kind::RoomKind;
use super::tries::WrongTries;
use super::visitors::{Requester, Visitors};
use crate::serve::edit_job::{EditAnswer, EditStatus};
use crate::serve::key::EditKey;
use crate::workshop::Role;
use serde_json::Value;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Who may enter a room, and who has. The server and the thread that owns the room share it.
#[derive(Clone, Debug)]
pub struct RoomDoor {
    shared: Arc<SharedDoor>,
}

#[derive(Debug)]
struct SharedDoor {
    kind: RoomKind,
    host_key: EditKey,
    join_key: EditKey,
    code: JoinCode,
    is_open: AtomicBool,
    may_edit: AtomicBool,
    is_private: AtomicBool,
    visitors: Mutex<Visitors>,
}

impl RoomDoor {
    /// An open door with new keys and a new code, to a room of this kind.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    pub fn new(kind: RoomKind) -> io::Result<Self> {
        let shared = SharedDoor {
            kind,
            host_key: EditKey::random()?,
            join_key: EditKey::random()?,
            code: JoinCode::random()?,
            is_open: AtomicBool::new(true),
            may_edit: AtomicBool::new(false),
            is_private: AtomicBool::new(false),
            visitors: Mutex::new(Visitors::new(Instant::now())),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// What people are in the room for.
    pub(crate) fn kind(&self) -> RoomKind {
        self.shared.kind
    }

    /// The key of the host, which works on this machine only.
    pub fn host_key(&self) -> &EditKey {
        &self.shared.host_key
    }

    /// The key of participants.
    pub fn join_key(&self) -> &EditKey {
        &self.shared.join_key
    }

    /// The address of `page` for the host.
    pub fn host_address(&self, page: &str) -> String {
        format!("{page}#host={}", self.shared.host_key.text())
    }

    /// The address at which participants join, below the URL of the site, which ends with `/`.
    pub fn join_address(&self, url: &str) -> String {
        format!("{url}.storywall/join#k={}", self.shared.join_key.text())
    }

    /// The code to type, such as `K7M 4QX`; `None` while nobody new can join.
    pub fn code(&self) -> Option<String> {
        self.is_open().then(|| self.shared.code.to_string())
    }

    /// Whether somebody new can join.
    pub fn is_open(&self) -> bool {
        self.shared.is_open.load(Ordering::Relaxed)
    }

    /// Says whether somebody new can join.
    pub fn set_open(&self, open: bool) {
        self.shared.is_open.store(open, Ordering::Relaxed);
    }

    /// Says whether participants may edit the map.
    pub fn set_rights(&self, may_edit: bool) {
        self.shared.may_edit.store(may_edit, Ordering::Relaxed);
    }

    /// Says whether only those who have joined may read pages and events.
    pub fn set_private(&self, private: bool) {
        self.shared.is_private.store(private, Ordering::Relaxed);
    }

    /// Whether only those who have joined may read pages and events.
    pub(crate) fn is_private(&self) -> bool {
        self.shared.is_private.load(Ordering::Relaxed)
    }

    /// Lets a person in whose requests have this token, or changes the role of one who is in.
    pub fn admit(&self, token: &str, person: u32, role: Role) {
        self.visitors().admit(token, person, role, Instant::now());
    }

    /// Shows a person out: their token isn't known any more.
    pub fn remove(&self, token: &str) {
        self.visitors().remove(token);
    }

    /// Decides about a request to join. Whoever is let in is known after [`RoomDoor::complete`].
    ///
    /// # Errors
    ///
    /// The reason to refuse it.
    pub(crate) fn enter(
        &self,
        request: JoinRequest,
        is_local: bool,
        now: Instant,
    ) -> Result<Entering, DoorDenial> {
        let mut visitors = self.visitors();
        let known = request
            .token
            .clone()
            .filter(|token| visitors.role(token).is_some());
        let known_role = known.as_deref().and_then(|token| visitors.role(token));
        let role = match (&request.host, known_role) {
            (Some(_), _) if !is_local => return Err(DoorDenial::Elsewhere),
            (Some(key), _) if !self.shared.host_key.is(key.as_bytes()) => {
                return Err(DoorDenial::Key);
            }
            (Some(_), _) => Role::Host,
            (None, known) => known.unwrap_or(Role::Participant),
        };
        let token = if let Some(token) = known {
            visitors.requester(&token, is_local, now)?.token
        } else {
            if role != Role::Host {
                self.check_invitation(&request, &mut visitors.tries, now)?;
            }
            visitors.count_new(now)?;
            let token = EditKey::random().map_err(|_| DoorDenial::Broken)?;
            token.text().to_owned()
        };
        Ok(Entering {
            token,
            role,
            name: request.name,
        })
    }

    /// Checks what somebody shows who is new.
    fn check_invitation(
        &self,
        request: &JoinRequest,
        tries: &mut WrongTries,
        now: Instant,
    ) -> Result<(), DoorDenial> {
        if !self.is_open() {
            return Err(DoorDenial::Closed);
        }
        match (&request.key, &request.code) {
            (Some(key), _) if self.shared.join_key.is(key.as_bytes()) => Ok(()),
            (None, Some(code)) => {
                // A right code isn't accepted then either, or whoever guesses would learn that it is the right one.
                if let Some(seconds) = tries.seconds_to_wait(now) {
                    return Err(DoorDenial::Tries(seconds));
                }
                if self.shared.code.is(code) {
                    return Ok(());
                }
                tries.add(now);
                Err(DoorDenial::Code)
            }
            _ => Err(DoorDenial::Key),
        }
    }

    /// Lets somebody in whom the room has accepted. Returns the answer with their token, and the cookie that shows them
    /// pages.
    pub(crate) fn complete(
        &self,
        entering: &Entering,
        answer: EditAnswer,
    ) -> (EditAnswer, Option<String>) {
        if answer.status != EditStatus::Done {
            return (answer, None);
        }
        let said: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        let said = said.as_object().cloned().unwrap_or_default();
        let id = said.get("id").and_then(Value::as_u64).unwrap_or_default();
        // The room may have let them in itself, with another role.
        if entering.role == Role::Host || self.visitors().role(&entering.token).is_none() {
            let id = u32::try_from(id).unwrap_or_default();
            self.admit(&entering.token, id, entering.role);
        }
        let answer = EditAnswer {
            status: answer.status,
            body: welcome(entering, said),
        };
        (
            answer,
            self.is_private().then(|| cookie_of(&entering.token)),
        )
    }

    /// Who sends a request with this token.
    ///
    /// # Errors
    ///
    /// The token isn't known, or it has sent too many requests, or it is the host's and comes from another machine.
    pub(crate) fn requester(
        &self,
        token: &[u8],
        is_local: bool,
        now: Instant,
    ) -> Result<Requester, DoorDenial> {
        let token = str::from_utf8(token).unwrap_or_default();
        self.visitors().requester(token, is_local, now)
    }

    /// Whether a token is that of somebody who has joined, and counts where it comes from.
    pub(crate) fn knows(&self, token: &str, is_local: bool) -> bool {
        let role = self.visitors().role(token);
        role.is_some_and(|role| role != Role::Host || is_local)
    }

    /// Checks that somebody may edit the map.
    ///
    /// # Errors
    ///
    /// Only the host may, or nobody but participants and the host.
    pub(crate) fn check_edit(&self, by: &Requester) -> Result<(), DoorDenial> {
        let may_edit = match by.role {
            Role::Host => true,
            Role::Participant => self.shared.may_edit.load(Ordering::Relaxed),
            Role::Viewer => false,
        };
        may_edit.then_some(()).ok_or(DoorDenial::Role)
    }

    /// Locks the visitors even if another thread panicked, because no change to them takes several steps.
    fn visitors(&self) -> MutexGuard<'_, Visitors> {
        let visitors = &self.shared.visitors;
        visitors.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::super::visitors::MAX_PEOPLE;
    use super::*;
    use std::time::Duration;

    fn by_code(code: &str) -> JoinRequest {
        JoinRequest {
            code: Some(code.to_owned()),
            ..JoinRequest::default()
        }
    }

    /// Lets somebody in whom the room accepts. Returns their token.
    fn joined(door: &RoomDoor, request: JoinRequest) -> String {
        let entering = door.enter(request, true, Instant::now());
        let entering = entering.expect("the door is open");
        let answer = EditAnswer {
            status: EditStatus::Done,
            body: r#"{"id": 3}"#.to_owned(),
        };
        door.complete(&entering, answer);
        entering.token
    }

    #[test]
    fn a_hundred_thousand_wrong_codes_let_nobody_in() {
        let door = RoomDoor::new(RoomKind::Workshop).expect("random numbers");
        let code = door.code().expect("the door is open");
        let start = Instant::now();
        let mut compared = 0;
        // A hundred a second, for a thousand seconds. No code begins with a 0.
        for number in 0..100_000_u32 {
            let now = start + Duration::from_millis(10) * number;
            match door.enter(by_code(&format!("0{number:05}")), false, now) {
                Err(DoorDenial::Code) => compared += 1,
                Err(DoorDenial::Tries(1..=60)) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(compared, 170);
        let soon = start + Duration::from_secs(1000);
        let refused = door.enter(by_code(&code), false, soon);
        assert!(matches!(refused, Err(DoorDenial::Tries(_))), "{refused:?}");
        let later = start + Duration::from_secs(1080);
        assert!(door.enter(by_code(&code), false, later).is_ok());
    }

    #[test]
    fn the_host_acts_on_this_machine_only() {
        let door = RoomDoor::new(RoomKind::Workshop).expect("random numbers");
        let now = Instant::now();
        let request = JoinRequest {
            host: Some(door.host_key().text().to_owned()),
            ..JoinRequest::default()
        };
        let elsewhere = door.enter(request.clone(), false, now);
        assert_eq!(elsewhere.err(), Some(DoorDenial::Elsewhere));
        let token = joined(&door, request);
        let requester = |is_local| door.requester(token.as_bytes(), is_local, now);
        assert_eq!(requester(true).map(|by| by.role), Ok(Role::Host));
        assert_eq!(requester(false), Err(DoorDenial::Elsewhere));
        let again = JoinRequest {
            token: Some(token.clone()),
            ..JoinRequest::default()
        };
        let elsewhere = door.enter(again, false, now);
        assert_eq!(elsewhere.err(), Some(DoorDenial::Elsewhere));
        assert!(door.knows(&token, true));
        assert!(!door.knows(&token, false));
    }

    #[test]
    fn a_participant_with_the_key_of_the_host_becomes_the_host() {
        let door = RoomDoor::new(RoomKind::Workshop).expect("random numbers");
        let token = joined(&door, by_code(&door.code().expect("the door is open")));
        let now = Instant::now();
        let role = || {
            let by = door.requester(token.as_bytes(), true, now);
            by.map(|by| (by.person, by.role))
        };
        assert_eq!(role(), Ok((3, Role::Participant)));
        let request = JoinRequest {
            host: Some(door.host_key().text().to_owned()),
            token: Some(token.clone()),
            ..JoinRequest::default()
        };
        assert_eq!(joined(&door, request), token);
        assert_eq!(role(), Ok((3, Role::Host)));
    }

    #[test]
    fn there_is_an_end_to_people() {
        let door = RoomDoor::new(RoomKind::Workshop).expect("random numbers");
        for number in 0..MAX_PEOPLE {
            door.admit(&number.to_string(), 1, Role::Participant);
        }
        let code = door.code().expect("the door is open");
        let refused = door.enter(by_code(&code), false, Instant::now());
        assert_eq!(refused.err(), Some(DoorDenial::Full));
    }
}

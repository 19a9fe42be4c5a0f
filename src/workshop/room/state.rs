//! The state of a room: the sum of its events, and what is true for a moment.

use super::action::{NewRole, RoomAction};
use super::ballot::Ballot;
use super::event::RoomEvent;
use super::person::{Person, PersonId, Rights, Role, Writing, cleaned_name};
use super::timer::Countdown;
use crate::map::StoryMap;
use crate::messages::Message;
use crate::workshop::{Answer, AnswerKind, CardVotes};

/// How long somebody counts as present after they were last heard of, in milliseconds: browsers say every 10 seconds
/// that they are there, and may miss one time.
const PRESENT: u64 = 25_000;

/// A room, as it is now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// Everybody who joined, and wasn't removed, in the order of their numbers.
    pub people: Vec<Person>,
    /// What participants may do.
    pub rights: Rights,
    /// What becomes of the cards that they write.
    pub writing: Writing,
    /// The cards that lie face down, in the order in which they were written.
    pub tray: Vec<TrayCard>,
    /// The host's countdown.
    pub timer: Option<Countdown>,
    /// The ballot, or the last one with its results.
    pub ballot: Option<Ballot>,
    /// Whether nobody new may join.
    pub is_closed: bool,
    /// Whether there is a break.
    pub is_paused: bool,
    /// Whether the workshop is over.
    pub is_over: bool,
    /// The cards that the last answer turned over: they come back if it is taken back.
    pub(super) revealed: Vec<TrayCard>,
    /// The numbers that were given to people and cards last.
    pub(super) last_person: PersonId,
    pub(super) last_card: u32,
}

/// A card that lies face down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayCard {
    /// Its number.
    pub number: u32,
    /// Who wrote it.
    pub person: PersonId,
    /// The question that it answers.
    pub question: String,
    /// What it says.
    pub text: String,
}

/// What a room's actions are about: the map and the question that is asked now.
#[derive(Clone, Copy, Debug, Default)]
pub struct RoomScene<'s> {
    /// The map; `None` if the room is about all maps of a site.
    pub map: Option<&'s StoryMap>,
    /// The question; `None` if nothing is asked.
    pub question: Option<SceneQuestion<'s>>,
}

/// The question that is asked now.
#[derive(Clone, Copy, Debug)]
pub struct SceneQuestion<'s> {
    /// Its id.
    pub id: &'s str,
    /// What an answer consists of.
    pub kind: AnswerKind,
    /// Whether more of the same may follow an answer.
    pub collects: bool,
}

/// What came of an action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomOutcome {
    /// What happened: the room has it already, and the journal should have it.
    pub events: Vec<RoomEvent>,
    /// What the workshop has to do besides.
    pub effect: Option<RoomEffect>,
    /// What happens in the room once that is done, and not before: to be applied then.
    pub afterward: Vec<RoomEvent>,
}

/// What the workshop has to do, besides what happens in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomEffect {
    /// Take the room's answer.
    Answer(Answer),
    /// Go on without an answer, for this reason.
    Skip(String),
    /// Ask the question before this one again.
    Back,
    /// Take the last answer back.
    Undo,
    /// Give the step so many minutes more.
    MoreTime(u64),
    /// Put a thought into the parking lot.
    Park(String),
    /// Count votes.
    Votes(Vec<CardVotes>),
    /// Order the stories of each task by their votes: their ids, and how many each has.
    Order(Vec<(String, u32)>),
    /// End the workshop.
    End,
}

/// Why somebody can't do something.
#[derive(Clone, Debug)]
pub enum Denied {
    /// They may not.
    NotAllowed(Box<Message<'static>>),
    /// It can't be done now.
    Refused(Box<RoomRefusal>),
}

/// Why something can't be done now.
#[derive(Clone, Debug)]
pub struct RoomRefusal {
    /// Why not.
    pub message: Message<'static>,
    /// What to do instead.
    pub help: Message<'static>,
}

impl Room {
    /// A room as it was after these events.
    pub fn resumed<'e>(events: impl IntoIterator<Item = &'e RoomEvent>) -> Self {
        let mut room = Self::default();
        for event in events {
            room.apply(event);
        }
        // A workshop that goes on after its end is not over. What was answered since the last reveal isn't known here.
        room.is_over = false;
        room.revealed.clear();
        room
    }

    /// Somebody joins, under a name that nobody else has. Returns who they are, and what the journal should have.
    /// `fallback` is the name of somebody who gave none, by their number.
    pub fn join(
        &mut self,
        name: &str,
        fallback: impl FnOnce(PersonId) -> String,
        role: Role,
        token: &str,
        now: u64,
    ) -> (PersonId, Option<RoomEvent>) {
        if let Some(known) = self.people.iter_mut().find(|person| person.token == token) {
            known.seen = Some(now);
            return (known.id, None);
        }
        let person = self.last_person + 1;
        let named = Some(cleaned_name(name)).filter(|name| !name.is_empty());
        let joined = RoomEvent::Joined {
            person,
            name: self.free_name(&named.unwrap_or_else(|| fallback(person)), person),
            role,
            token: token.to_owned(),
        };
        self.apply(&joined);
        if let Some(person) = self.person_mut(person) {
            person.seen = Some(now);
        }
        (person, Some(joined))
    }

    /// The person of this number.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub(super) fn person_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.people.iter_mut().find(|person| person.id == id)
    }

    /// Whether somebody is present.
    pub fn is_present(person: &Person, now: u64) -> bool {
        person
            .seen
            .is_some_and(|seen| now.saturating_sub(seen) < PRESENT)
    }

    /// The cards that lie face down for a question.
    pub fn cards_for<'r>(&'r self, question: &'r str) -> impl Iterator<Item = &'r TrayCard> {
        self.tray
            .iter()
            .filter(move |card| card.question == question)
    }

    /// What everybody said about the last question counts no more: who is ready, and how many fingers they show.
    pub fn forget_signs(&mut self) {
        for person in &mut self.people {
            person.is_ready = false;
            person.fingers = None;
        }
    }

    /// Changes the room as an event says. Events about people who aren't there change nothing.
    pub fn apply(&mut self, event: &RoomEvent) {
        match event.clone() {
            RoomEvent::Joined {
                person,
                name,
                role,
                token,
            } => {
                self.last_person = self.last_person.max(person);
                self.people.retain(|other| other.id != person);
                self.people.push(Person {
                    id: person,
                    name,
                    role,
                    token,
                    seen: None,
                    at: None,
                    is_ready: false,
                    fingers: None,
                });
            }
            RoomEvent::Named { person, name } => {
                if let Some(person) = self.person_mut(person) {
                    person.name = name;
                }
            }
            RoomEvent::Role { person, role } => match role {
                None => {
                    self.people.retain(|other| other.id != person);
                    self.tray.retain(|card| card.person != person);
                    if let Some(ballot) = &mut self.ballot {
                        ballot.dots.remove(&person);
                    }
                }
                Some(role) => {
                    if let Some(person) = self.person_mut(person) {
                        person.role = role;
                    }
                }
            },
            RoomEvent::Card {
                number,
                person,
                question,
                text,
            } => {
                self.last_card = self.last_card.max(number);
                let known = self.tray.iter().position(|card| card.number == number);
                match (known, text) {
                    (Some(at), Some(text)) => self.tray[at].text = text,
                    (Some(at), None) => drop(self.tray.remove(at)),
                    (None, Some(text)) => self.tray.push(TrayCard {
                        number,
                        person,
                        question,
                        text,
                    }),
                    (None, None) => {}
                }
            }
            RoomEvent::Revealed { question } => {
                let tray = std::mem::take(&mut self.tray);
                let (revealed, tray) =
                    { tray.into_iter() }.partition(|card| card.question == question);
                (self.revealed, self.tray) = (revealed, tray);
            }
            RoomEvent::Timer { timer } => self.timer = timer,
            RoomEvent::Mode { rights, writing } => {
                (self.rights, self.writing) = (rights, writing);
            }
            RoomEvent::Opened { ballot } => self.ballot = Some(ballot),
            RoomEvent::Dots { person, on, dots } => {
                if let Some(ballot) = &mut self.ballot {
                    let own = ballot.dots.entry(person).or_default();
                    match dots {
                        0 => drop(own.remove(&on)),
                        dots => drop(own.insert(on, dots)),
                    }
                }
            }
            RoomEvent::Closed => {
                if let Some(ballot) = &mut self.ballot {
                    ballot.open = false;
                }
            }
            RoomEvent::Canceled => self.ballot = None,
            RoomEvent::Door { open } => self.is_closed = !open,
            RoomEvent::Paused { on } => self.is_paused = on,
            RoomEvent::Over => self.is_over = true,
        }
    }

    /// Does what somebody wants to do, if they may and it can be done. `now` is in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// They may not, or it can't be done now; then nothing has changed.
    pub fn act(
        &mut self,
        person: PersonId,
        action: &RoomAction,
        scene: RoomScene,
        now: u64,
    ) -> Result<RoomOutcome, Denied> {
        self.check_role(person, action)?;
        let outcome = self.outcome(person, action, scene, now)?;
        if outcome.effect.is_some() {
            // Only the last answer can be taken back.
            self.revealed.clear();
        }
        if *action == RoomAction::Reveal {
            self.forget_signs();
        }
        if let Some(person) = self.person_mut(person) {
            person.seen = Some(now);
        }
        for event in &outcome.events {
            self.apply(event);
        }
        Ok(outcome)
    }

    /// Checks that somebody may do something at all.
    fn check_role(&self, person: PersonId, action: &RoomAction) -> Result<(), Denied> {
        let not_allowed =
            |name: &'static str| Err(Denied::NotAllowed(Box::new(Message::new(name))));
        let Some(person) = self.person(person) else {
            return not_allowed("room-not-in");
        };
        let is_own = matches!(action, RoomAction::Here { .. } | RoomAction::Name { .. });
        let needs = match action {
            _ if is_own => return Ok(()),
            RoomAction::Card { .. } => Some(Rights::Cards),
            RoomAction::Ready { .. }
            | RoomAction::Fingers { .. }
            | RoomAction::Vote { .. }
            | RoomAction::Park { .. } => Some(Rights::Vote),
            _ => None,
        };
        match (person.role, needs) {
            (Role::Host, _) => Ok(()),
            (Role::Viewer, _) => not_allowed("room-viewers-read"),
            (Role::Participant, None) => not_allowed("room-only-host"),
            (Role::Participant, Some(_)) if self.is_paused => not_allowed("room-has-a-break"),
            (Role::Participant, Some(rights)) if self.rights < rights => {
                not_allowed("room-only-votes")
            }
            (Role::Participant, Some(_)) => Ok(()),
        }
    }
}

impl NewRole {
    /// The role; `None` for somebody who is removed.
    pub(super) fn role(self) -> Option<Role> {
        match self {
            Self::Participant => Some(Role::Participant),
            Self::Viewer => Some(Role::Viewer),
            Self::Removed => None,
        }
    }
}

//! What browsers are told about a room, as JSON.

use super::ballot::{Ballot, BallotItem};
use super::person::{Person, PersonId, Role};
use super::state::{Room, TrayCard};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many colors people have.
const COLORS: u32 = 8;

/// A person, as everybody sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonView<'r> {
    id: PersonId,
    name: &'r str,
    role: Role,
    /// From 1 to 8.
    color: u32,
    here: bool,
    at: Option<&'r str>,
    ready: bool,
    /// How many cards they have in the tray.
    cards: usize,
    /// How many fingers they show, once everybody who is present shows some.
    fingers: Option<u8>,
    /// Whether they show fingers.
    shown: bool,
}

/// Who did something, as everybody sees them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ByView {
    id: PersonId,
    name: String,
    /// From 1 to 8.
    color: u32,
}

/// What somebody has in the room, as only they see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MineView<'r> {
    id: PersonId,
    name: &'r str,
    role: Role,
    ready: bool,
    cards: Vec<OwnCard<'r>>,
    dots: BTreeMap<&'r str, u32>,
    fingers: Option<u8>,
}

/// A card of somebody that lies face down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct OwnCard<'r> {
    n: u32,
    text: &'r str,
}

/// How many cards lie face down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TrayView {
    cards: usize,
    people: usize,
}

/// A ballot with everything that can be voted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BallotView<'r> {
    open: bool,
    what: &'r str,
    each: u32,
    stack: bool,
    hidden: bool,
    items: &'r [BallotItem],
    #[serde(flatten)]
    dots: DotsView<'r>,
}

/// How many dots of a ballot have been used, and by how many people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DotsView<'r> {
    used: u32,
    voters: usize,
    /// The results, unless they are still hidden.
    results: Option<Vec<ResultView<'r>>>,
}

/// How many dots something has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ResultView<'r> {
    #[serde(rename = "ref")]
    item: &'r str,
    title: &'r str,
    n: u32,
}

impl Room {
    /// Everybody who joined.
    pub fn people_view(&self, now: u64) -> Vec<PersonView<'_>> {
        let shows_fingers = {
            let present = self
                .people
                .iter()
                .filter(|person| person.role == Role::Participant && Self::is_present(person, now));
            present.clone().next().is_some()
                && present.clone().all(|person| person.fingers.is_some())
        };
        let view = |person| self.person_view(person, shows_fingers, now);
        self.people.iter().map(view).collect()
    }

    fn person_view<'r>(&self, person: &'r Person, shows_fingers: bool, now: u64) -> PersonView<'r> {
        PersonView {
            id: person.id,
            name: &person.name,
            role: person.role,
            color: color(person.id),
            here: Self::is_present(person, now),
            at: person.at.as_deref(),
            ready: person.is_ready,
            cards: { self.tray.iter() }
                .filter(|card| card.person == person.id)
                .count(),
            fingers: person.fingers.filter(|_| shows_fingers),
            shown: person.fingers.is_some(),
        }
    }

    /// Who did something, as everybody sees them. `None` if they aren't in the room.
    pub fn by_view(&self, person: PersonId) -> Option<ByView> {
        let person = self.person(person)?;
        Some(ByView {
            id: person.id,
            name: person.name.clone(),
            color: color(person.id),
        })
    }

    /// What somebody has in the room, of the cards those for this question. `None` if they aren't in it.
    pub fn mine(&self, person: PersonId, question: Option<&str>) -> Option<MineView<'_>> {
        let person = self.person(person)?;
        let is_own =
            |card: &&TrayCard| card.person == person.id && Some(card.question.as_str()) == question;
        let dots = { self.ballot.as_ref() }.and_then(|ballot| ballot.dots.get(&person.id));
        Some(MineView {
            id: person.id,
            name: &person.name,
            role: person.role,
            ready: person.is_ready,
            cards: { self.tray.iter() }
                .filter(is_own)
                .map(|card| OwnCard {
                    n: card.number,
                    text: &card.text,
                })
                .collect(),
            dots: { dots.into_iter().flatten() }
                .map(|(item, dots)| (item.as_str(), *dots))
                .collect(),
            fingers: person.fingers,
        })
    }

    /// The cards that lie face down for a question.
    pub fn tray_view(&self, question: &str) -> TrayView {
        let cards = self.cards_for(question);
        let people: BTreeSet<PersonId> = cards.map(|card| card.person).collect();
        TrayView {
            cards: self.cards_for(question).count(),
            people: people.len(),
        }
    }

    /// The ballot, or the last one with its results.
    pub fn ballot_view(&self) -> Option<BallotView<'_>> {
        let ballot = self.ballot.as_ref()?;
        Some(BallotView {
            open: ballot.open,
            what: &ballot.what,
            each: ballot.each,
            stack: ballot.stack,
            hidden: ballot.hidden,
            items: &ballot.items,
            dots: dots_view(ballot),
        })
    }

    /// How many dots of the ballot have been used.
    pub fn dots_view(&self) -> Option<DotsView<'_>> {
        self.ballot.as_ref().map(dots_view)
    }
}

fn color(person: PersonId) -> u32 {
    (person - 1) % COLORS + 1
}

fn dots_view(ballot: &Ballot) -> DotsView<'_> {
    let are_shown = !ballot.hidden || !ballot.open;
    let results = ballot.results().into_iter().map(|(item, n)| ResultView {
        item: &item.item,
        title: &item.title,
        n,
    });
    DotsView {
        used: ballot.used(),
        voters: ballot.voters(),
        results: are_shown.then(|| results.collect()),
    }
}

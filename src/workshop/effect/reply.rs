//! What an answer brings, and the things that it can choose.

use crate::map::{Change, ItemList, ItemRef};
use crate::workshop::answer::Misunderstood;
use crate::workshop::event::Agreement;
use std::sync::Arc;

/// What an answer does.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The changes of the map, to be made together.
    pub changes: Vec<Change>,
    /// The answer in words, for the minutes.
    pub texts: Vec<String>,
    /// The numbers of the choices in it.
    pub numbers: Vec<usize>,
    /// The release that everybody agreed to.
    pub agreed: Option<Agreement>,
    /// What goes into the parking lot.
    pub parked: Vec<String>,
    /// The texts in it that nothing is added for, while the others are added.
    pub left_out: Vec<LeftOut>,
    /// Whether more of the same may follow, so that the question is still asked.
    pub more: bool,
}

/// A text of an answer that can't be used.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// The text.
    pub text: String,
    /// Why, and what to do instead.
    pub why: Misunderstood,
}

impl LeftOut {
    /// A name that others have already.
    pub(super) fn taken(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            why: Misunderstood::name_taken(name),
        }
    }
}

/// A card that can be chosen.
#[derive(Clone, Debug)]
pub(in crate::workshop) struct CardChoice {
    pub(in crate::workshop) item: ItemRef,
    pub(in crate::workshop) title: String,
    /// The title of its task, with which it is listed; empty in the backlog.
    pub(in crate::workshop) task: String,
}

/// A list that new cards can be added to.
#[derive(Clone, Debug)]
pub(in crate::workshop) struct NewCardPlace {
    pub(in crate::workshop) list: ItemList,
    /// The title of its task.
    pub(in crate::workshop) task: String,
    /// The cards that are there already.
    pub(in crate::workshop) cards: Vec<CardChoice>,
}

/// Where the new cards of an answer can go.
#[derive(Clone, Debug, Default)]
pub(in crate::workshop) struct NewCardPlaces {
    /// All lists of the map that take stories, from left to right. A title can name the task of any of them behind it.
    pub(in crate::workshop) all: Arc<[NewCardPlace]>,
    /// The positions of those that are asked about. If there are several, each of them has a number.
    pub(in crate::workshop) asked: Vec<usize>,
}

/// Changes that can be chosen.
#[derive(Clone, Debug)]
pub(in crate::workshop) struct ChangeOption {
    /// The names that stand for it, such as that of a release.
    pub(in crate::workshop) called: String,
    pub(in crate::workshop) changes: Vec<Change>,
}

/// A persona who can be chosen.
#[derive(Clone, Debug)]
pub(in crate::workshop) struct PersonaChoice {
    pub(in crate::workshop) id: String,
    /// The names by which people call them.
    pub(in crate::workshop) names: Vec<String>,
}

impl ChangeOption {
    /// What an option is called that people choose by saying yes.
    pub(in crate::workshop) const YES: &str = "yes";
    /// What an option is called that people choose by saying no.
    pub(in crate::workshop) const NO: &str = "no";
}

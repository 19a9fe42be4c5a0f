//! Dot votes.

use super::person::PersonId;
use crate::map::{ItemKind, ItemRef, StoryMap};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many dots each person has, if the host doesn't say.
pub(super) const DEFAULT_DOTS: u32 = 5;
/// How many dots a person can have at most.
pub(super) const MAX_DOTS: u32 = 100;

/// What people vote on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BallotSubject {
    /// All stories of the wall.
    Stories,
    /// The stories of a task.
    StoriesOf(String),
    /// The tasks.
    Tasks,
    /// The releases.
    Releases,
}

/// A ballot: what people vote on, by which rules, and their dots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// What people vote on, as it was asked for.
    pub what: String,
    /// How many dots each person has.
    pub each: u32,
    /// Whether several dots may be on one item.
    pub stack: bool,
    /// Whether the dots of others are only shown in the end.
    pub hidden: bool,
    /// Whether it is open.
    pub open: bool,
    /// What can be voted for, in the order of the wall.
    pub items: Vec<BallotItem>,
    /// The dots of each person on each item, by its address. In the journal, each is an event of its own.
    #[serde(skip)]
    pub dots: BTreeMap<PersonId, BTreeMap<String, u32>>,
}

/// Something that can be voted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotItem {
    /// Its address, such as `story:pay`.
    #[serde(rename = "ref")]
    pub item: String,
    /// Its title.
    pub title: String,
    /// Where it is on the wall: its activity and task.
    pub under: String,
}

impl BallotSubject {
    /// Reads `stories`, `tasks`, `releases` or `task:ID`.
    pub(super) fn read(text: &str) -> Option<Self> {
        Some(match text {
            "stories" => Self::Stories,
            "tasks" => Self::Tasks,
            "releases" => Self::Releases,
            _ => match ItemRef::parse(text)? {
                ItemRef {
                    kind: ItemKind::Task,
                    id,
                } => Self::StoriesOf(id),
                _ => return None,
            },
        })
    }

    /// What can be voted for on a map, in the order of the wall.
    pub(super) fn items(&self, map: &StoryMap) -> Vec<BallotItem> {
        let item = |kind, id: &str, title: &str, under: String| BallotItem {
            item: ItemRef::new(kind, id).to_string(),
            title: title.to_owned(),
            under,
        };
        match self {
            Self::Stories | Self::StoriesOf(_) => {
                let stories = map.stories.iter().filter_map(|story| {
                    let task = &map[story.task?];
                    let heading = task.heading.as_ref();
                    let is_wanted = match self {
                        Self::StoriesOf(id) => heading.is_some_and(|heading| heading.id == *id),
                        _ => true,
                    };
                    let activity = &map[task.activity].title.text;
                    let under = match heading {
                        Some(heading) => format!("{activity} › {}", heading.title.text),
                        None => activity.clone(),
                    };
                    is_wanted.then(|| item(ItemKind::Story, &story.id, &story.title.text, under))
                });
                stories.collect()
            }
            Self::Tasks => {
                let tasks = map.tasks.iter().filter_map(|task| {
                    let heading = task.heading.as_ref()?;
                    let activity = map[task.activity].title.text.clone();
                    Some(item(
                        ItemKind::Task,
                        &heading.id,
                        &heading.title.text,
                        activity,
                    ))
                });
                tasks.collect()
            }
            Self::Releases => {
                let releases = map.releases.iter();
                let releases = releases.map(|release| {
                    item(
                        ItemKind::Release,
                        &release.id,
                        &release.name.text,
                        String::new(),
                    )
                });
                releases.collect()
            }
        }
    }
}

impl BallotItem {
    /// Whether it is a story.
    pub fn is_story(&self) -> bool {
        ItemRef::parse(&self.item).is_some_and(|item| item.kind == ItemKind::Story)
    }
}

impl Ballot {
    /// The dots that a person has used.
    pub(super) fn used_by(&self, person: PersonId) -> u32 {
        self.dots.get(&person).map_or(0, |dots| dots.values().sum())
    }

    /// The dots of all people.
    pub fn used(&self) -> u32 {
        self.dots.keys().map(|person| self.used_by(*person)).sum()
    }

    /// How many people have used a dot.
    pub fn voters(&self) -> usize {
        let people = self.dots.keys();
        people.filter(|person| self.used_by(**person) > 0).count()
    }

    /// The items that have dots, with their number: those with most dots first, otherwise in the order of the wall.
    pub fn results(&self) -> Vec<(&BallotItem, u32)> {
        let count = |item: &BallotItem| -> u32 {
            let dots = self.dots.values().filter_map(|dots| dots.get(&item.item));
            dots.sum()
        };
        let counted = self.items.iter().map(|item| (item, count(item)));
        let mut counted: Vec<(&BallotItem, u32)> = counted.filter(|(_, dots)| *dots > 0).collect();
        counted.sort_by_key(|(_, dots)| std::cmp::Reverse(*dots));
        counted
    }
}

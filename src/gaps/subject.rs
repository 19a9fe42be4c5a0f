//! What a finding is about.

use crate::map::{
    ActivityIx, Details, Ignore, Note, NoteKind, PersonaIx, ReleaseIx, Story, StoryIx, StoryMap,
    TaskIx, Text, id_from,
};
use crate::text::Span;

/// An item of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// The map as a whole.
    Map,
    /// A persona.
    Persona(PersonaIx),
    /// A release.
    Release(ReleaseIx),
    /// An activity.
    Activity(ActivityIx),
    /// A task.
    Task(TaskIx),
    /// A story.
    Story(StoryIx),
    /// A story of the backlog, by its position there.
    Known(usize),
}

/// What a finding is about: an item, or a line within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item as a whole: its line is the one that names it.
    Item(Item),
    /// The entry of a story's `needs` at this position.
    Need(StoryIx, usize),
    /// A note of an item, by its kind and position.
    Note(Item, NoteKind, usize),
    /// The entry of an item's `ignore` at this position.
    Ignore(Item, usize),
}

impl Item {
    /// What the map calls it.
    pub fn name(self, map: &StoryMap) -> &str {
        match self {
            Item::Map => &map.title.text,
            Item::Persona(persona) => &map[persona].name.text,
            Item::Release(release) => &map[release].name.text,
            Item::Activity(activity) => &map[activity].title.text,
            Item::Task(task) => &map[task].title.text,
            Item::Story(story) => &map[story].title.text,
            Item::Known(at) => &known(map, at).title.text,
        }
    }

    /// What else it carries.
    pub fn details(self, map: &StoryMap) -> &Details {
        match self {
            Item::Map => &map.details,
            Item::Persona(persona) => &map[persona].details,
            Item::Release(release) => &map[release].details,
            Item::Activity(activity) => &map[activity].details,
            Item::Task(task) => &map[task].details,
            Item::Story(story) => &map[story].details,
            Item::Known(at) => &known(map, at).details,
        }
    }

    /// Its kind and id, such as `story pay-with-card`: what it is known by when lines move.
    pub fn identity(self, map: &StoryMap) -> String {
        match self {
            Item::Map => "map".to_owned(),
            Item::Persona(persona) => format!("persona {}", map[persona].id),
            Item::Release(release) => format!("release {}", map[release].id),
            Item::Activity(activity) => {
                by_title("activity", &map[activity].id, &map[activity].title)
            }
            Item::Task(task) => by_title("task", &map[task].id, &map[task].title),
            Item::Story(story) => by_title("story", &map[story].id, &map[story].title),
            Item::Known(at) => by_title("known", &known(map, at).id, &known(map, at).title),
        }
    }

    /// Every item of a map that can carry notes and ignores, in the order of the file's sections.
    pub fn all(map: &StoryMap) -> impl Iterator<Item = Item> + use<> {
        [Item::Map]
            .into_iter()
            .chain(map.persona_ixs().map(Item::Persona))
            .chain(map.release_ixs().map(Item::Release))
            .chain(map.activity_ixs().map(Item::Activity))
            .chain(map.task_ixs().map(Item::Task))
            .chain(map.story_ixs().map(Item::Story))
            .chain((0..map.backlog.len()).map(Item::Known))
    }

    /// What it stands in: a task in its activity, an activity in the map.
    fn stands_in(self, map: &StoryMap) -> Option<Item> {
        match self {
            Item::Map => None,
            Item::Persona(_) | Item::Release(_) | Item::Activity(_) | Item::Known(_) => {
                Some(Item::Map)
            }
            Item::Task(task) => Some(Item::Activity(map[task].activity)),
            Item::Story(story) => map[story].task.map(Item::Task),
        }
    }

    /// The item, and everything it stands in.
    pub(super) fn and_around(self, map: &StoryMap) -> impl Iterator<Item = Item> {
        std::iter::successors(Some(self), move |item| item.stands_in(map))
    }

    fn span(self, map: &StoryMap) -> Span {
        match self {
            Item::Map => map.title.span,
            Item::Persona(persona) => map[persona].name.span,
            Item::Release(release) => map[release].name.span,
            Item::Activity(activity) => map[activity].title.span,
            Item::Task(task) => map[task].title.span,
            Item::Story(story) => map[story].title.span,
            Item::Known(at) => known(map, at).title.span,
        }
    }
}

impl Subject {
    /// The item it is, or stands in.
    pub fn item(self) -> Item {
        match self {
            Subject::Item(item) | Subject::Note(item, ..) | Subject::Ignore(item, _) => item,
            Subject::Need(story, _) => Item::Story(story),
        }
    }

    /// Where it stands in the file.
    pub fn span(self, map: &StoryMap) -> Span {
        match self {
            Subject::Item(item) => item.span(map),
            Subject::Need(story, at) => map[story].needs[at].span,
            Subject::Note(item, kind, at) => note(item, kind, at, map).text.span,
            Subject::Ignore(item, at) => ignore(item, at, map).rule.span,
        }
    }

    /// What it is known by when lines move.
    pub fn identity(self, map: &StoryMap) -> String {
        let item = self.item().identity(map);
        match self {
            Subject::Item(_) => item,
            Subject::Need(story, at) => {
                let needed = Item::Story(map[story].needs[at].story);
                format!("{item} needs {}", needed.identity(map))
            }
            Subject::Note(_, kind, at) => {
                let text = &note(self.item(), kind, at, map).text.text;
                format!("{item} {}: {text}", kind.word())
            }
            Subject::Ignore(_, at) => {
                format!("{item} ignores {}", ignore(self.item(), at, map).rule.text)
            }
        }
    }
}

/// An item by its kind and id; by its title's slug alone where the id was made from that. Such
/// an id changes when another item gets the same title, and the item has not changed by that.
fn by_title(kind: &str, id: &str, title: &Text) -> String {
    let slug = id_from(&title.text, kind);
    let is_made = format!("-{id}-").contains(&format!("-{slug}-"));
    format!("{kind} {}", if is_made { &slug } else { id })
}

impl From<Item> for Subject {
    fn from(item: Item) -> Self {
        Subject::Item(item)
    }
}

fn known(map: &StoryMap, at: usize) -> &Story {
    &map.backlog[at]
}

fn note(item: Item, kind: NoteKind, at: usize, map: &StoryMap) -> &Note {
    &item.details(map).notes.of(kind)[at]
}

fn ignore(item: Item, at: usize, map: &StoryMap) -> &Ignore {
    &item.details(map).ignores[at]
}

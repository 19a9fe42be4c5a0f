//! What a finding is about.

use crate::map::{
    ActivityIx, Details, Ignore, Note, NoteKind, PersonaIx, ReleaseIx, SpannedText, Story, StoryIx,
    StoryMap, TaskIx, id_from_title,
};
use crate::text::Span;

/// An item of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleItem {
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
    Backlog(usize),
}

/// What a finding is about: an item, or a line within one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item as a whole: its line is the one that names it.
    Item(RuleItem),
    /// The entry of a story's `needs` at this position.
    Need(StoryIx, usize),
    /// A note of an item, by its kind and position.
    Note(RuleItem, NoteKind, usize),
    /// The entry of an item's `ignore` at this position.
    Ignore(RuleItem, usize),
}

impl RuleItem {
    /// What the map calls it.
    pub fn name(self, map: &StoryMap) -> &str {
        match self {
            RuleItem::Map => &map.title.text,
            RuleItem::Persona(persona) => &map[persona].name.text,
            RuleItem::Release(release) => &map[release].name.text,
            RuleItem::Activity(activity) => &map[activity].title.text,
            RuleItem::Task(task) => &map[task].title.text,
            RuleItem::Story(story) => &map[story].title.text,
            RuleItem::Backlog(at) => &known(map, at).title.text,
        }
    }

    /// What else it carries.
    pub fn details(self, map: &StoryMap) -> &Details {
        match self {
            RuleItem::Map => &map.details,
            RuleItem::Persona(persona) => &map[persona].details,
            RuleItem::Release(release) => &map[release].details,
            RuleItem::Activity(activity) => &map[activity].details,
            RuleItem::Task(task) => &map[task].details,
            RuleItem::Story(story) => &map[story].details,
            RuleItem::Backlog(at) => &known(map, at).details,
        }
    }

    /// Its kind and id, such as `story pay-with-card`: what it is known by when lines move.
    pub fn identity(self, map: &StoryMap) -> String {
        match self {
            RuleItem::Map => "map".to_owned(),
            RuleItem::Persona(persona) => format!("persona {}", map[persona].id),
            RuleItem::Release(release) => format!("release {}", map[release].id),
            RuleItem::Activity(activity) => {
                title_identity("activity", &map[activity].id, &map[activity].title)
            }
            RuleItem::Task(task) => title_identity("task", &map[task].id, &map[task].title),
            RuleItem::Story(story) => title_identity("story", &map[story].id, &map[story].title),
            RuleItem::Backlog(at) => {
                title_identity("known", &known(map, at).id, &known(map, at).title)
            }
        }
    }

    /// Every item of a map that can carry notes and ignores, in the order of the file's sections.
    pub fn all(map: &StoryMap) -> impl Iterator<Item = RuleItem> + use<> {
        [RuleItem::Map]
            .into_iter()
            .chain(map.persona_ixs().map(RuleItem::Persona))
            .chain(map.release_ixs().map(RuleItem::Release))
            .chain(map.activity_ixs().map(RuleItem::Activity))
            .chain(map.task_ixs().map(RuleItem::Task))
            .chain(map.story_ixs().map(RuleItem::Story))
            .chain((0..map.backlog.len()).map(RuleItem::Backlog))
    }

    /// What it stands in: a task in its activity, an activity in the map.
    fn parent(self, map: &StoryMap) -> Option<RuleItem> {
        match self {
            RuleItem::Map => None,
            RuleItem::Persona(_)
            | RuleItem::Release(_)
            | RuleItem::Activity(_)
            | RuleItem::Backlog(_) => Some(RuleItem::Map),
            RuleItem::Task(task) => Some(RuleItem::Activity(map[task].activity)),
            RuleItem::Story(story) => map[story].task.map(RuleItem::Task),
        }
    }

    /// The item, and everything it stands in.
    pub(crate) fn with_ancestors(self, map: &StoryMap) -> impl Iterator<Item = RuleItem> {
        std::iter::successors(Some(self), move |item| item.parent(map))
    }

    fn span(self, map: &StoryMap) -> Span {
        match self {
            RuleItem::Map => map.title.span,
            RuleItem::Persona(persona) => map[persona].name.span,
            RuleItem::Release(release) => map[release].name.span,
            RuleItem::Activity(activity) => map[activity].title.span,
            RuleItem::Task(task) => map[task].title.span,
            RuleItem::Story(story) => map[story].title.span,
            RuleItem::Backlog(at) => known(map, at).title.span,
        }
    }
}

impl Subject {
    /// The item it is, or stands in.
    pub fn item(self) -> RuleItem {
        match self {
            Subject::Item(item) | Subject::Note(item, ..) | Subject::Ignore(item, _) => item,
            Subject::Need(story, _) => RuleItem::Story(story),
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
                let needed = RuleItem::Story(map[story].needs[at].story);
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
fn title_identity(kind: &str, id: &str, title: &SpannedText) -> String {
    let slug = id_from_title(&title.text, kind);
    let is_made = format!("-{id}-").contains(&format!("-{slug}-"));
    format!("{kind} {}", if is_made { &slug } else { id })
}

impl From<RuleItem> for Subject {
    fn from(item: RuleItem) -> Self {
        Subject::Item(item)
    }
}

fn known(map: &StoryMap, at: usize) -> &Story {
    &map.backlog[at]
}

fn note(item: RuleItem, kind: NoteKind, at: usize, map: &StoryMap) -> &Note {
    &item.details(map).notes.of_kind(kind)[at]
}

fn ignore(item: RuleItem, at: usize, map: &StoryMap) -> &Ignore {
    &item.details(map).ignores[at]
}

//! What a finding is about: an item of a map, or an entry of one of its lists.

use crate::map::{
    ActivityIx, Details, Ignore, Note, NoteKind, PersonaIx, ReleaseIx, SpannedText, StoryIx,
    StoryMap, TaskIx, id_from_title,
};
use crate::text::Span;

/// An item of a map, including the map itself and the stories of the backlog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleItem {
    /// The map itself.
    Map,
    /// A persona.
    Persona(PersonaIx),
    /// A release.
    Release(ReleaseIx),
    /// An activity.
    Activity(ActivityIx),
    /// A task with a heading.
    Task(TaskIx),
    /// A story on the wall.
    Story(StoryIx),
    /// The story of the backlog at this position.
    Backlog(usize),
}

/// What a finding is about: an item, or an entry of one of its lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item; its place in the file is its name.
    Item(RuleItem),
    /// The entry of a story's `needs` at this position.
    Need(StoryIx, usize),
    /// The note of this kind at this position of an item.
    Note(RuleItem, NoteKind, usize),
    /// The entry of an item's `ignore` at this position.
    Ignore(RuleItem, usize),
}

/// An entry of `ignore:`: the item that has it, and its position in the item's list.
pub(crate) type IgnoreEntry = (RuleItem, usize);

impl RuleItem {
    /// The item whose title is over a column: the task, or the activity if its stories are right
    /// under it.
    pub(crate) fn for_column(task: TaskIx, map: &StoryMap) -> Self {
        match map[task].heading {
            Some(_) => RuleItem::Task(task),
            None => RuleItem::Activity(map[task].activity),
        }
    }

    /// The title or name.
    pub fn name(self, map: &StoryMap) -> &str {
        match self {
            RuleItem::Map => &map.title.text,
            RuleItem::Persona(persona) => &map[persona].name.text,
            RuleItem::Release(release) => &map[release].name.text,
            RuleItem::Activity(activity) => &map[activity].title.text,
            RuleItem::Task(task) => &map.title_over(task).text,
            RuleItem::Story(story) => &map[story].title.text,
            RuleItem::Backlog(position) => &map.backlog[position].title.text,
        }
    }

    /// The fields that every kind of item has.
    pub fn details(self, map: &StoryMap) -> &Details {
        match self {
            RuleItem::Map => &map.details,
            RuleItem::Persona(persona) => &map[persona].details,
            RuleItem::Release(release) => &map[release].details,
            RuleItem::Activity(activity) => &map[activity].details,
            RuleItem::Task(task) => &map[task].details,
            RuleItem::Story(story) => &map[story].details,
            RuleItem::Backlog(position) => &map.backlog[position].details,
        }
    }

    /// The kind and id, such as `story pay-with-card`, which identify the item in baselines.
    pub fn identity(self, map: &StoryMap) -> String {
        match self {
            RuleItem::Map => "map".to_owned(),
            RuleItem::Persona(persona) => format!("persona {}", map[persona].id),
            RuleItem::Release(release) => format!("release {}", map[release].id),
            RuleItem::Activity(activity) => {
                title_identity("activity", &map[activity].id, &map[activity].title)
            }
            RuleItem::Task(task) => match &map[task].heading {
                Some(heading) => title_identity("task", &heading.id, &heading.title),
                None => RuleItem::Activity(map[task].activity).identity(map),
            },
            RuleItem::Story(story) => title_identity("story", &map[story].id, &map[story].title),
            RuleItem::Backlog(position) => title_identity(
                "known",
                &map.backlog[position].id,
                &map.backlog[position].title,
            ),
        }
    }

    /// All items of a map, in the order of the file's sections.
    pub fn all(map: &StoryMap) -> impl Iterator<Item = RuleItem> {
        [RuleItem::Map]
            .into_iter()
            .chain(map.persona_ixs().map(RuleItem::Persona))
            .chain(map.release_ixs().map(RuleItem::Release))
            .chain(map.activity_ixs().map(RuleItem::Activity))
            .chain(map.headed_tasks().map(|(task, _)| RuleItem::Task(task)))
            .chain(map.story_ixs().map(RuleItem::Story))
            .chain((0..map.backlog.len()).map(RuleItem::Backlog))
    }

    /// The item that this item belongs to: the activity of a task, the map of an activity. `None`
    /// for the map itself.
    fn parent(self, map: &StoryMap) -> Option<RuleItem> {
        match self {
            RuleItem::Map => None,
            RuleItem::Persona(_)
            | RuleItem::Release(_)
            | RuleItem::Activity(_)
            | RuleItem::Backlog(_) => Some(RuleItem::Map),
            RuleItem::Task(task) => Some(RuleItem::Activity(map[task].activity)),
            RuleItem::Story(story) => map[story].task.map(|task| RuleItem::for_column(task, map)),
        }
    }

    /// This item and all items it belongs to, from the inside out.
    pub(crate) fn with_ancestors(self, map: &StoryMap) -> impl Iterator<Item = RuleItem> {
        std::iter::successors(Some(self), move |item| item.parent(map))
    }

    fn span(self, map: &StoryMap) -> Span {
        match self {
            RuleItem::Map => map.title.span,
            RuleItem::Persona(persona) => map[persona].name.span,
            RuleItem::Release(release) => map[release].name.span,
            RuleItem::Activity(activity) => map[activity].title.span,
            RuleItem::Task(task) => map.title_over(task).span,
            RuleItem::Story(story) => map[story].title.span,
            RuleItem::Backlog(position) => map.backlog[position].title.span,
        }
    }
}

impl Subject {
    /// The item that this is or belongs to.
    pub fn item(self) -> RuleItem {
        match self {
            Subject::Item(item) | Subject::Note(item, ..) | Subject::Ignore(item, _) => item,
            Subject::Need(story, _) => RuleItem::Story(story),
        }
    }

    /// The place in the file.
    pub fn span(self, map: &StoryMap) -> Span {
        match self {
            Subject::Item(item) => item.span(map),
            Subject::Need(story, position) => map[story].needs[position].span,
            Subject::Note(item, kind, position) => note(item, kind, position, map).text.span,
            Subject::Ignore(item, position) => ignore(item, position, map).rule.span,
        }
    }

    /// A text that identifies the subject in baselines.
    pub fn identity(self, map: &StoryMap) -> String {
        let item = self.item().identity(map);
        match self {
            Subject::Item(_) => item,
            Subject::Need(story, position) => {
                let needed = RuleItem::Story(map[story].needs[position].story);
                format!("{item} needs {}", needed.identity(map))
            }
            Subject::Note(_, kind, position) => {
                let text = &note(self.item(), kind, position, map).text.text;
                format!("{item} {}: {text}", kind.word())
            }
            Subject::Ignore(_, position) => {
                format!(
                    "{item} ignores {}",
                    ignore(self.item(), position, map).rule.text
                )
            }
        }
    }
}

/// The kind and id of an item, or its kind and the slug of its title if the id was made from that:
/// a generated id changes as soon as another item gets the same title.
fn title_identity(kind: &str, id: &str, title: &SpannedText) -> String {
    let slug = id_from_title(&title.text, kind);
    let is_generated = format!("-{id}-").contains(&format!("-{slug}-"));
    format!("{kind} {}", if is_generated { &slug } else { id })
}

impl From<RuleItem> for Subject {
    fn from(item: RuleItem) -> Self {
        Subject::Item(item)
    }
}

fn note(item: RuleItem, kind: NoteKind, position: usize, map: &StoryMap) -> &Note {
    &item.details(map).notes.of_kind(kind)[position]
}

fn ignore(item: RuleItem, position: usize, map: &StoryMap) -> &Ignore {
    &item.details(map).ignores[position]
}

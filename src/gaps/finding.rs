//! A finding: what a rule reports, the item it is about, and its place on the wall.

use super::Rule;
use crate::map::{
    ActivityIx, Band, Details, Ignore, Note, NoteKind, PersonaIx, ReleaseIx, SpannedText, StoryIx,
    StoryMap, TaskIx, id_from_title,
};
use crate::messages::{Catalog, Message};
use crate::text::{Diagnostic, Level, Place, Related, Source, Span};
use std::sync::Arc;

/// A gap that a rule found in a map.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Its severity.
    pub level: Level,
    /// The item, or the entry of an item, that it is about.
    pub subject: Subject,
    /// Where it is marked on the wall.
    pub wall_place: WallPlace,
    /// What is wrong.
    pub message: Message<'static>,
    /// Other items that are part of it, each with a label that says how.
    pub related: Vec<(Subject, Message<'static>)>,
    /// How to fix it, if that is not the advice of the rule.
    own_advice: Option<Message<'static>>,
    /// Replaces the identity of the subject in [`Finding::identity`].
    fixed_identity: Option<String>,
}

/// The maximum number of related items of a finding, more than anyone reads.
const MAX_RELATED: usize = 100;

impl Finding {
    /// A finding about `subject`, marked at the place of its item, with the level and the advice of
    /// `rule`.
    pub(crate) fn new(rule: &'static Rule, subject: impl Into<Subject>, message: Message) -> Self {
        let subject = subject.into();
        Self {
            rule,
            level: rule.level,
            subject,
            wall_place: WallPlace::for_item(subject.item()),
            message: message.into_owned(),
            related: Vec::new(),
            own_advice: None,
            fixed_identity: None,
        }
    }

    /// Marks the finding at another place than that of its item.
    pub(crate) fn marked_at(mut self, place: WallPlace) -> Self {
        self.wall_place = place;
        self
    }

    /// Replaces the level of the rule.
    pub(crate) fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Replaces the advice of the rule.
    pub(crate) fn with_advice(mut self, advice: Message) -> Self {
        self.own_advice = Some(advice.into_owned());
        self
    }

    /// How to fix it, as an imperative without a period.
    pub fn advice(&self) -> Message<'static> {
        let of_rule = || Message::new(format!("{}.advice", self.rule.id));
        self.own_advice.clone().unwrap_or_else(of_rule)
    }

    /// Adds a related item; `label` says how it is related.
    pub(crate) fn with_related(mut self, item: RuleItem, label: Message) -> Self {
        self.related.push((item.into(), label.into_owned()));
        self
    }

    /// Replaces the identity of the subject, for findings whose subject is only the first of several
    /// items and can change while the finding stays the same.
    pub(crate) fn with_identity(mut self, identity: String) -> Self {
        self.fixed_identity = Some(identity);
        self
    }

    /// Adds related items with the same label, but at most [`MAX_RELATED`] of them.
    pub(crate) fn with_related_items(
        self,
        items: impl IntoIterator<Item = RuleItem>,
        label: &Message,
    ) -> Self {
        let items = items.into_iter().take(MAX_RELATED);
        items.fold(self, |finding, item| {
            finding.with_related(item, label.clone())
        })
    }

    /// The finding as a diagnostic, with the texts of `catalog`. `map` was decoded from `source`.
    pub fn diagnostic(
        &self,
        map: &StoryMap,
        source: &Arc<Source>,
        catalog: &Catalog,
    ) -> Diagnostic {
        let place = |subject: Subject| Place {
            source: Arc::clone(source),
            span: subject.span(map),
        };
        let mut diagnostic = Diagnostic::new(
            self.level,
            self.rule.id,
            place(self.subject),
            catalog.plain(&self.message),
        )
        .help(catalog.plain(&self.advice()));
        diagnostic.related = (self.related.iter())
            .map(|(subject, label)| Related {
                message: catalog.plain(label),
                place: place(*subject),
            })
            .collect();
        diagnostic
    }

    /// A text that identifies the finding among those of its rule, even after lines have moved: its
    /// subject and its release. Baselines compare it to tell new findings from known ones.
    pub fn identity(&self, map: &StoryMap) -> String {
        let subject = match &self.fixed_identity {
            Some(identity) => identity.clone(),
            None => self.subject.identity(map),
        };
        let release =
            (self.wall_place.release()).map(|release| RuleItem::Release(release).identity(map));
        match release {
            Some(release) if release != subject => format!("{subject} in {release}"),
            _ => subject,
        }
    }

    /// The entries of `ignore:` that match this finding: those of its item, of the items at its
    /// place, and of everything these belong to, up to the map. The entry of the innermost item
    /// comes first.
    pub(crate) fn matching_ignores(&self, map: &StoryMap) -> Vec<IgnoreEntry> {
        let mut items: Vec<RuleItem> = [Some(self.subject.item())]
            .into_iter()
            .chain(self.wall_place.items())
            .flatten()
            .flat_map(|item| item.with_ancestors(map))
            .collect();
        items.sort_unstable();
        items.dedup();
        // The reason of the first entry is shown, so a story comes before its task and the map last.
        items.reverse();
        let rule = self.rule.id;
        let entries = items.into_iter().flat_map(|item| {
            let ignores = item.details(map).ignores.iter().enumerate();
            let matching = ignores.filter(|(_, ignore)| ignore.rule.text == rule);
            matching.map(move |(position, _)| (item, position))
        });
        entries.collect()
    }
}

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

/// The place on the wall where a finding is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WallPlace {
    /// The head of the page, for findings without a place of their own.
    Head,
    /// The header of a band: a release or the unscheduled stories.
    Band(Band),
    /// The header of an activity.
    Activity(ActivityIx),
    /// The header of a task.
    Task(TaskIx),
    /// The cells of one activity in one release.
    ActivityInRelease(ActivityIx, ReleaseIx),
    /// The cell of one task in one release.
    TaskInRelease(TaskIx, ReleaseIx),
    /// A card.
    Card(StoryIx),
}

impl WallPlace {
    /// The place of an item.
    pub fn for_item(item: RuleItem) -> Self {
        match item {
            RuleItem::Map | RuleItem::Persona(_) | RuleItem::Backlog(_) => WallPlace::Head,
            RuleItem::Release(release) => WallPlace::Band(Some(release)),
            RuleItem::Activity(activity) => WallPlace::Activity(activity),
            RuleItem::Task(task) => WallPlace::Task(task),
            RuleItem::Story(story) => WallPlace::Card(story),
        }
    }

    /// The release whose band or cells this place is in.
    pub fn release(self) -> Option<ReleaseIx> {
        match self {
            WallPlace::Band(band) => band,
            WallPlace::ActivityInRelease(_, release) | WallPlace::TaskInRelease(_, release) => {
                Some(release)
            }
            WallPlace::Head | WallPlace::Activity(_) | WallPlace::Task(_) | WallPlace::Card(_) => {
                None
            }
        }
    }

    /// The item of the column and the release that meet in this place.
    fn items(self) -> [Option<RuleItem>; 2] {
        let column = match self {
            WallPlace::Head | WallPlace::Band(_) => None,
            WallPlace::Activity(activity) | WallPlace::ActivityInRelease(activity, _) => {
                Some(RuleItem::Activity(activity))
            }
            WallPlace::Task(task) | WallPlace::TaskInRelease(task, _) => Some(RuleItem::Task(task)),
            WallPlace::Card(story) => Some(RuleItem::Story(story)),
        };
        [column, self.release().map(RuleItem::Release)]
    }
}

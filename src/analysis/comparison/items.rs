//! A map as one list of items, with their places and fields, as a comparison sees them.

use crate::analysis::AnalyzedMap;
use crate::map::{
    Details, ItemKind, ItemList, ItemRef, Note, OwnValue, ReleaseStatus, Status, Story, StoryIx,
    StoryMap, TaskIx, id_from_title, reference_key,
};
use std::borrow::Cow;
use std::ops::Range;

/// An item of a map, or its position in [`ItemTable::items`].
pub(super) type ItemAt = usize;

/// The list that an item is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ListAt {
    Personas,
    Releases,
    Activities,
    Backlog,
    /// Below an activity or a task.
    Below(ItemAt),
}

/// The value of a field.
#[derive(Clone, Debug)]
pub(super) enum ComparedValue<'m> {
    Text(Cow<'m, str>),
    /// The status of a story, and whether it is a built-in one.
    Status(&'m Status, bool),
    ReleaseStatus(ReleaseStatus),
    List(Vec<Cow<'m, str>>),
    /// References to other items of the map.
    Items(Vec<ItemAt>),
}

/// A field with its value. A field that isn't set has none.
#[derive(Clone, Debug)]
pub(super) struct ComparedField<'m> {
    pub(super) key: Cow<'m, str>,
    pub(super) value: ComparedValue<'m>,
}

/// An item.
#[derive(Clone, Debug)]
pub(super) struct ComparedItem<'m> {
    pub(super) kind: ItemKind,
    pub(super) id: &'m str,
    pub(super) title: &'m str,
    /// Whether the id is another one than its title makes.
    pub(super) is_pinned: bool,
    pub(super) list: ListAt,
    pub(super) position: usize,
    /// The release of a story.
    pub(super) release: Option<ItemAt>,
    pub(super) fields: Vec<ComparedField<'m>>,
}

/// The items of a map: personas, releases, activities, tasks with a heading, stories, and the backlog.
#[derive(Debug, Default)]
pub(super) struct ItemTable<'m> {
    pub(super) map: Option<&'m AnalyzedMap>,
    pub(super) items: Vec<ComparedItem<'m>>,
    /// The fields of the map itself.
    pub(super) map_fields: Vec<ComparedField<'m>>,
    /// The positions of the items of each kind, in the order of [`ItemKind::ALL`].
    ranges: [Range<usize>; 5],
    /// For each task of the map, the item that its stories are below.
    columns: Vec<ItemAt>,
}

impl<'m> ItemTable<'m> {
    /// The items of a map; none without one.
    pub(super) fn new(map: Option<&'m AnalyzedMap>) -> Self {
        let mut table = Self {
            map,
            ..Self::default()
        };
        if let Some(analyzed) = map {
            table.add_all(&analyzed.map);
        }
        table
    }

    /// The positions of all items of a kind.
    pub(super) fn of_kind(&self, kind: ItemKind) -> Range<usize> {
        let at = ItemKind::ALL.iter().position(|other| *other == kind);
        self.ranges[at.unwrap_or_default()].clone()
    }

    /// A persona, a release or an activity by its position in the map.
    pub(super) fn nth(&self, kind: ItemKind, position: usize) -> ItemAt {
        self.of_kind(kind).start + position
    }

    /// A story on the wall.
    pub(super) fn story(&self, story: StoryIx) -> ItemAt {
        self.nth(ItemKind::Story, story.index())
    }

    /// The position of an item on the wall, if it is a story there.
    pub(super) fn story_ix(&self, item: ItemAt) -> Option<StoryIx> {
        let position = item.checked_sub(self.of_kind(ItemKind::Story).start)?;
        (position < self.map?.map.stories.len()).then(|| StoryIx::new(position))
    }

    /// The item that the stories of a column are below.
    pub(super) fn column(&self, task: TaskIx) -> ItemAt {
        self.columns[task.index()]
    }

    /// The first column whose stories are below an item.
    pub(super) fn task_of(&self, owner: ItemAt) -> Option<TaskIx> {
        let position = self.columns.iter().position(|column| *column == owner);
        position.map(TaskIx::new)
    }

    /// The address of an item.
    pub(super) fn item_ref(&self, item: ItemAt) -> ItemRef {
        let item = &self.items[item];
        ItemRef::new(item.kind, item.id)
    }

    /// A list as changes name it.
    pub(super) fn item_list(&self, list: ListAt) -> ItemList {
        match list {
            ListAt::Personas => ItemList::Personas,
            ListAt::Releases => ItemList::Releases,
            ListAt::Activities => ItemList::Activities,
            ListAt::Backlog => ItemList::Backlog,
            ListAt::Below(owner) => ItemList::Below(self.item_ref(owner)),
        }
    }

    fn add_all(&mut self, map: &'m StoryMap) {
        let count = map.personas.len() + map.releases.len() + map.activities.len();
        let stories = map.stories.len() + map.backlog.len();
        self.items.reserve(count + map.tasks.len() + stories);
        self.map_fields = map_fields(map);
        self.add_people_and_releases(map);
        let first_activity = self.items.len();
        for (position, activity) in map.activities.iter().enumerate() {
            let mut fields = Vec::new();
            add_references(&mut fields, "persona", &activity.personas, |at| at.index());
            add_details(&mut fields, &activity.details);
            self.push(ItemEntry {
                kind: ItemKind::Activity,
                id: &activity.id,
                title: &activity.title.text,
                parent_id: "",
                list: ListAt::Activities,
                position,
                fields,
            });
        }
        self.ranges[2] = first_activity..self.items.len();
        self.add_tasks(map, first_activity);
        self.add_stories(map);
    }

    fn add_people_and_releases(&mut self, map: &'m StoryMap) {
        for (position, persona) in map.personas.iter().enumerate() {
            let mut fields = Vec::new();
            add_text(&mut fields, "goal", persona.goal.as_deref());
            add_text(&mut fields, "color", persona.color);
            add_details(&mut fields, &persona.details);
            self.push(ItemEntry {
                kind: ItemKind::Persona,
                id: &persona.id,
                title: &persona.name.text,
                parent_id: "",
                list: ListAt::Personas,
                position,
                fields,
            });
        }
        self.ranges[0] = 0..self.items.len();
        for (position, release) in map.releases.iter().enumerate() {
            let mut fields = Vec::new();
            add_text(&mut fields, "outcome", release.outcome.as_deref());
            add_text(&mut fields, "measure", release.measure.as_deref());
            let date = release.date.map(|date| date.to_string());
            add_text(&mut fields, "date", date);
            fields.push(ComparedField {
                key: "status".into(),
                value: ComparedValue::ReleaseStatus(release.status()),
            });
            add_details(&mut fields, &release.details);
            self.push(ItemEntry {
                kind: ItemKind::Release,
                id: &release.id,
                title: &release.name.text,
                parent_id: "",
                list: ListAt::Releases,
                position,
                fields,
            });
        }
        self.ranges[1] = self.ranges[0].end..self.items.len();
    }

    fn add_tasks(&mut self, map: &'m StoryMap, first_activity: usize) {
        let first = self.items.len();
        let mut position = 0;
        let mut last_activity = None;
        for task in &map.tasks {
            let activity = first_activity + task.activity.index();
            if last_activity.replace(activity) != Some(activity) {
                position = 0;
            }
            let Some(heading) = &task.heading else {
                self.columns.push(activity);
                continue;
            };
            let mut fields = Vec::new();
            add_references(&mut fields, "persona", &task.personas, |at| at.index());
            add_details(&mut fields, &task.details);
            self.columns.push(self.items.len());
            self.push(ItemEntry {
                kind: ItemKind::Task,
                id: &heading.id,
                title: &heading.title.text,
                parent_id: &map[task.activity].id,
                list: ListAt::Below(activity),
                position,
                fields,
            });
            position += 1;
        }
        self.ranges[3] = first..self.items.len();
    }

    fn add_stories(&mut self, map: &'m StoryMap) {
        let first = self.items.len();
        for story in &map.stories {
            let task = story.task.map(|task| &map[task]);
            let start = task.map_or(0, |task| task.stories.start);
            let position = self.items.len() - first - start;
            let owner = story.task.map(|task| self.column(task));
            let list = owner.map_or(ListAt::Backlog, ListAt::Below);
            let parent_id = owner.map_or("", |owner| self.items[owner].id);
            self.push_story(map, story, list, parent_id, position, first);
        }
        for (position, story) in map.backlog.iter().enumerate() {
            self.push_story(map, story, ListAt::Backlog, "backlog", position, first);
        }
        self.ranges[4] = first..self.items.len();
    }

    fn push_story(
        &mut self,
        map: &'m StoryMap,
        story: &'m Story,
        list: ListAt,
        parent_id: &'m str,
        position: usize,
        first: usize,
    ) {
        let mut fields = Vec::new();
        if story.has_own_personas {
            add_references(&mut fields, "persona", &story.personas, |at| at.index());
        }
        let is_built_in = map.statuses.are_built_in();
        fields.push(ComparedField {
            key: "status".into(),
            value: ComparedValue::Status(map.status(story), is_built_in),
        });
        let estimate = story
            .estimate
            .as_ref()
            .map(|estimate| match &estimate.size {
                Some(size) => Cow::Borrowed(&**size),
                None => Cow::Owned(estimate.amount.normalize().to_string()),
            });
        add_text(&mut fields, "estimate", estimate);
        add_text(&mut fields, "why", story.why.as_deref());
        add_list(&mut fields, "acceptance", &story.acceptance);
        let need = |need: &crate::map::Dependency| first + need.story.index();
        add_references(&mut fields, "needs", &story.needs, need);
        add_list(&mut fields, "owner", &story.owner);
        add_list(&mut fields, "tags", &story.tags);
        add_details(&mut fields, &story.details);
        self.push(ItemEntry {
            kind: ItemKind::Story,
            id: &story.id,
            title: &story.title.text,
            parent_id,
            list,
            position,
            fields,
        });
        let release = story.release;
        let release = release.map(|release| self.nth(ItemKind::Release, release.index()));
        if let Some(item) = self.items.last_mut() {
            item.release = release;
        }
    }

    fn push(&mut self, entry: ItemEntry<'m>) {
        let mut fields = entry.fields;
        let is_pinned = !is_made_from_title(entry.kind, entry.id, entry.title, entry.parent_id);
        if is_pinned {
            add_text(&mut fields, "id", Some(entry.id));
        }
        self.items.push(ComparedItem {
            kind: entry.kind,
            id: entry.id,
            title: entry.title,
            is_pinned,
            list: entry.list,
            position: entry.position,
            release: None,
            fields,
        });
    }
}

/// An item to be added to a table.
struct ItemEntry<'m> {
    kind: ItemKind,
    id: &'m str,
    title: &'m str,
    /// The id of the item that it is below, which distinguishes equal titles; may be empty.
    parent_id: &'m str,
    list: ListAt,
    position: usize,
    fields: Vec<ComparedField<'m>>,
}

/// Whether an id is one that the format makes from a title: its slug, perhaps after the id of the item that it
/// belongs to, and perhaps before a number.
fn is_made_from_title(kind: ItemKind, id: &str, title: &str, parent_id: &str) -> bool {
    let base = id_from_title(title, kind.word());
    let is_numbered = |rest: &str| {
        let number = rest.strip_prefix('-');
        rest.is_empty()
            || number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if id.strip_prefix(base.as_str()).is_some_and(is_numbered) {
        return true;
    }
    let prefixed = |parent: &str| id.strip_prefix(parent)?.strip_prefix('-');
    !parent_id.is_empty()
        && prefixed(&reference_key(parent_id))
            .and_then(|rest| rest.strip_prefix(base.as_str()))
            .is_some_and(is_numbered)
}

fn map_fields(map: &StoryMap) -> Vec<ComparedField<'_>> {
    let mut fields = Vec::new();
    add_text(&mut fields, "goal", map.goal.as_deref());
    add_text(&mut fields, "lang", Some(map.lang.as_str()));
    let updated = map.updated.map(|date| date.to_string());
    add_text(&mut fields, "updated", updated);
    add_details(&mut fields, &map.details);
    fields
}

fn add_text<'m>(
    fields: &mut Vec<ComparedField<'m>>,
    key: &'static str,
    text: Option<impl Into<Cow<'m, str>>>,
) {
    fields.extend(text.map(|text| ComparedField {
        key: key.into(),
        value: ComparedValue::Text(text.into()),
    }));
}

fn add_list<'m>(fields: &mut Vec<ComparedField<'m>>, key: &'static str, list: &'m [String]) {
    add_entries(fields, key, list, |entry| entry.as_str().into());
}

fn add_entries<'m, T>(
    fields: &mut Vec<ComparedField<'m>>,
    key: &'static str,
    list: &'m [T],
    shown: impl Fn(&'m T) -> Cow<'m, str>,
) {
    if !list.is_empty() {
        fields.push(ComparedField {
            key: key.into(),
            value: ComparedValue::List(list.iter().map(shown).collect()),
        });
    }
}

fn add_references<T>(
    fields: &mut Vec<ComparedField>,
    key: &'static str,
    list: &[T],
    item: impl Fn(&T) -> ItemAt,
) {
    if !list.is_empty() {
        fields.push(ComparedField {
            key: key.into(),
            value: ComparedValue::Items(list.iter().map(item).collect()),
        });
    }
}

fn add_details<'m>(fields: &mut Vec<ComparedField<'m>>, details: &'m Details) {
    fn note(note: &Note) -> Cow<'_, str> {
        match &note.answer {
            Some(answer) => format!("{} → {answer}", note.text.text).into(),
            None => note.text.text.as_str().into(),
        }
    }
    add_text(fields, "description", details.description.as_deref());
    add_entries(fields, "questions", &details.notes.questions, note);
    add_entries(fields, "assumptions", &details.notes.assumptions, note);
    add_entries(fields, "risks", &details.notes.risks, note);
    add_entries(fields, "links", &details.links, |link| match &link.url {
        Some(url) if *url != link.title => format!("{} ({url})", link.title).into(),
        _ => link.title.as_str().into(),
    });
    add_entries(fields, "ignore", &details.ignores, |ignore| {
        format!("{}: {}", ignore.rule.text, ignore.reason).into()
    });
    fields.extend(details.own_fields.iter().map(|own| {
        ComparedField {
            key: own.key.as_str().into(),
            value: match &own.value {
                OwnValue::List(values) => ComparedValue::List(
                    values
                        .iter()
                        .map(|value| value.to_string().into())
                        .collect(),
                ),
                OwnValue::Text(text) => ComparedValue::Text(text.as_str().into()),
                mapping @ OwnValue::Mapping(_) => ComparedValue::Text(mapping.to_string().into()),
            },
        }
    }));
}

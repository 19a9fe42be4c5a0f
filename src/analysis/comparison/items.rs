//! A map as one list of items, with their places and fields, as a comparison sees them.

use crate::analysis::AnalyzedMap;
use crate::map::{
    Activity, Details, ItemKind, ItemList, ItemRef, Note, OwnValue, Persona, Release,
    ReleaseStatus, Status, Story, StoryIx, StoryMap, TaskIx, id_from_title, reference_key,
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
        self.add_list(0, ListAt::Personas, &map.personas, persona_entry);
        self.add_list(1, ListAt::Releases, &map.releases, release_entry);
        self.add_list(2, ListAt::Activities, &map.activities, activity_entry);
        self.add_tasks(map);
        self.add_stories(map);
    }

    /// Adds all items of a kind, which are in one list. `kind` is its position in [`ItemKind::ALL`].
    fn add_list<T>(
        &mut self,
        kind: usize,
        list: ListAt,
        items: &'m [T],
        entry: impl Fn(&'m T) -> ItemEntry<'m>,
    ) {
        let first = self.items.len();
        for (position, item) in items.iter().enumerate() {
            self.push(entry(item), ItemPlace::new(list, position));
        }
        self.ranges[kind] = first..self.items.len();
    }

    fn add_tasks(&mut self, map: &'m StoryMap) {
        let first = self.items.len();
        let mut position = 0;
        let mut last_activity = None;
        for task in &map.tasks {
            let activity = self.nth(ItemKind::Activity, task.activity.index());
            if last_activity.replace(activity) != Some(activity) {
                position = 0;
            }
            let Some(heading) = &task.heading else {
                self.columns.push(activity);
                continue;
            };
            let fields = FieldList::default()
                .references("persona", &task.personas, |at| at.index())
                .details(&task.details);
            self.columns.push(self.items.len());
            let place = ItemPlace::new(ListAt::Below(activity), position);
            self.push(
                ItemEntry {
                    kind: ItemKind::Task,
                    id: &heading.id,
                    title: &heading.title.text,
                    fields,
                },
                place.below(&map[task.activity].id),
            );
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
            let place = ItemPlace {
                list,
                position,
                parent_id: owner.map_or("", |owner| self.items[owner].id),
                release: story
                    .release
                    .map(|release| self.nth(ItemKind::Release, release.index())),
            };
            self.push(story_entry(map, story, first), place);
        }
        for (position, story) in map.backlog.iter().enumerate() {
            let place = ItemPlace::new(ListAt::Backlog, position).below("backlog");
            self.push(story_entry(map, story, first), place);
        }
        self.ranges[4] = first..self.items.len();
    }

    fn push(&mut self, entry: ItemEntry<'m>, place: ItemPlace<'m>) {
        let ItemEntry {
            kind,
            id,
            title,
            fields,
        } = entry;
        let is_pinned = !is_made_from_title(kind, id, title, place.parent_id);
        self.items.push(ComparedItem {
            kind,
            id,
            title,
            is_pinned,
            list: place.list,
            position: place.position,
            release: place.release,
            fields: fields.text("id", is_pinned.then_some(id)).0,
        });
    }
}

/// An item without its place.
struct ItemEntry<'m> {
    kind: ItemKind,
    id: &'m str,
    title: &'m str,
    fields: FieldList<'m>,
}

/// Where an item is.
struct ItemPlace<'m> {
    list: ListAt,
    position: usize,
    /// The id of the item that it is below, which distinguishes equal titles; may be empty.
    parent_id: &'m str,
    /// The release of a story.
    release: Option<ItemAt>,
}

impl<'m> ItemPlace<'m> {
    /// A position in a list.
    fn new(list: ListAt, position: usize) -> Self {
        Self {
            list,
            position,
            parent_id: "",
            release: None,
        }
    }

    /// The same place, below the item with this id.
    fn below(self, parent_id: &'m str) -> Self {
        Self { parent_id, ..self }
    }
}

fn persona_entry(persona: &Persona) -> ItemEntry<'_> {
    ItemEntry {
        kind: ItemKind::Persona,
        id: &persona.id,
        title: &persona.name.text,
        fields: FieldList::default()
            .text("goal", persona.goal.as_deref())
            .text("color", persona.color)
            .details(&persona.details),
    }
}

fn release_entry(release: &Release) -> ItemEntry<'_> {
    let status = ComparedValue::ReleaseStatus(release.status());
    ItemEntry {
        kind: ItemKind::Release,
        id: &release.id,
        title: &release.name.text,
        fields: FieldList::default()
            .text("outcome", release.outcome.as_deref())
            .text("measure", release.measure.as_deref())
            .text("date", release.date.map(|date| date.to_string()))
            .value("status", status)
            .details(&release.details),
    }
}

fn activity_entry(activity: &Activity) -> ItemEntry<'_> {
    ItemEntry {
        kind: ItemKind::Activity,
        id: &activity.id,
        title: &activity.title.text,
        fields: FieldList::default()
            .references("persona", &activity.personas, |at| at.index())
            .details(&activity.details),
    }
}

/// A story, of the wall or of the backlog. `first` is the item of the first story.
fn story_entry<'m>(map: &'m StoryMap, story: &'m Story, first: ItemAt) -> ItemEntry<'m> {
    let own_personas = match story.has_own_personas {
        true => &story.personas[..],
        false => &[],
    };
    let status = ComparedValue::Status(map.status(story), map.statuses.are_built_in());
    let estimate = (story.estimate.as_ref()).map(|estimate| match &estimate.size {
        Some(size) => Cow::Borrowed(&**size),
        None => Cow::Owned(estimate.amount.normalize().to_string()),
    });
    ItemEntry {
        kind: ItemKind::Story,
        id: &story.id,
        title: &story.title.text,
        fields: FieldList::default()
            .references("persona", own_personas, |at| at.index())
            .value("status", status)
            .text("estimate", estimate)
            .text("why", story.why.as_deref())
            .list("acceptance", &story.acceptance)
            .references("needs", &story.needs, |need| first + need.story.index())
            .list("owner", &story.owner)
            .list("tags", &story.tags)
            .details(&story.details),
    }
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
    FieldList::default()
        .text("goal", map.goal.as_deref())
        .text("lang", Some(map.lang.as_str()))
        .text("updated", map.updated.map(|date| date.to_string()))
        .details(&map.details)
        .0
}

/// The fields of an item. What is empty isn't added.
#[derive(Debug, Default)]
struct FieldList<'m>(Vec<ComparedField<'m>>);

impl<'m> FieldList<'m> {
    fn value(mut self, key: impl Into<Cow<'m, str>>, value: ComparedValue<'m>) -> Self {
        let key = key.into();
        self.0.push(ComparedField { key, value });
        self
    }

    fn text(self, key: &'static str, text: Option<impl Into<Cow<'m, str>>>) -> Self {
        match text {
            Some(text) => self.value(key, ComparedValue::Text(text.into())),
            None => self,
        }
    }

    fn list(self, key: &'static str, list: &'m [String]) -> Self {
        self.entries(key, list, |entry| entry.as_str().into())
    }

    fn entries<T>(
        self,
        key: &'static str,
        list: &'m [T],
        shown: impl Fn(&'m T) -> Cow<'m, str>,
    ) -> Self {
        match list {
            [] => self,
            list => self.value(key, ComparedValue::List(list.iter().map(shown).collect())),
        }
    }

    /// Other items of the map.
    fn references<T>(self, key: &'static str, list: &[T], item: impl Fn(&T) -> ItemAt) -> Self {
        match list {
            [] => self,
            list => self.value(key, ComparedValue::Items(list.iter().map(item).collect())),
        }
    }

    /// The fields that all items can have.
    fn details(self, details: &'m Details) -> Self {
        fn note(note: &Note) -> Cow<'_, str> {
            match &note.answer {
                Some(answer) => format!("{} → {answer}", note.text.text).into(),
                None => note.text.text.as_str().into(),
            }
        }
        let fields = self
            .text("description", details.description.as_deref())
            .entries("questions", &details.notes.questions, note)
            .entries("assumptions", &details.notes.assumptions, note)
            .entries("risks", &details.notes.risks, note)
            .entries("links", &details.links, |link| match &link.url {
                Some(url) if *url != link.title => format!("{} ({url})", link.title).into(),
                _ => link.title.as_str().into(),
            })
            .entries("ignore", &details.ignores, |ignore| {
                format!("{}: {}", ignore.rule.text, ignore.reason).into()
            });
        (details.own_fields.iter()).fold(fields, |fields, own| {
            fields.value(own.key.as_str(), own_value(&own.value))
        })
    }
}

/// The value of a field of the author's own.
fn own_value(value: &OwnValue) -> ComparedValue<'_> {
    match value {
        OwnValue::List(values) => {
            let texts = values.iter().map(|value| value.to_string().into());
            ComparedValue::List(texts.collect())
        }
        OwnValue::Text(text) => ComparedValue::Text(text.as_str().into()),
        mapping @ OwnValue::Mapping(_) => ComparedValue::Text(mapping.to_string().into()),
    }
}

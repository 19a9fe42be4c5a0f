//! A whole map: its own fields, then its lists of items. Personas and releases come first, then
//! activities, tasks and stories, which refer to them.

use super::decoder::Decoder;
use super::drafts::{ActivityDraft, StoryDraft, TaskDraft};
use super::form::{FieldNodes, ItemForm};
use super::references::{NameTable, Scope};
use super::value::FieldValue;
use crate::format::document::{Decoded, FileKind, decode, parse_options};
use crate::format::error_code::ErrorCode;
use crate::format::limits::Limits;
use crate::format::project::Project;
use crate::format::schema::{ACTIVITY, MAP, PERSONA, RELEASE, STORY, TASK};
use crate::format::suggest::excerpt;
use crate::format::yaml::{Entry, LongList, Node, ParseOptions};
use crate::map::{
    Activity, ActivityIx, Dependency, Details, Persona, PersonaIx, Release, SpannedText, StoryIx,
    StoryMap, Task, TaskHeading, TaskIx, id_from_title, is_id,
};
use crate::text::{Source, Span};
use std::sync::Arc;

/// Decodes a map. `rules` are the ids of all gap rules, which `ignore:` may name.
pub fn read_map(source: &Arc<Source>, project: &Project, rules: &[&str]) -> Decoded<StoryMap> {
    let kind = map_file(256 << 10);
    decode(source, &project.limits, &kind, |decoder, entries, span| {
        read_entries(decoder, Scope::new(project, rules), entries, span)
    })
}

/// Decodes a map, and reads its entries in another way at the same time.
pub(crate) fn read_map_with<T: Send>(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    other: impl Fn(&[Entry]) -> T + Sync,
) -> Decoded<(StoryMap, T)> {
    let kind = map_file(SMALL_CHUNK);
    decode(source, &project.limits, &kind, |decoder, entries, span| {
        let scope = Scope::new(project, rules);
        let read = || read_entries(decoder, scope, entries, span);
        rayon::join(read, || other(entries))
    })
}

/// The least bytes of a chunk where a map is parsed alone, and not with others at the same time.
const SMALL_CHUNK: usize = 24 << 10;

/// How maps are parsed.
pub(crate) fn map_parse_options(limits: &Limits) -> ParseOptions {
    parse_options(limits, &map_file(SMALL_CHUNK))
}

fn map_file(min_chunk: usize) -> FileKind {
    FileKind {
        article: "a story map",
        start: "start the file with `title: …`, or create a map with `storywall new`",
        long_list: Some(LongList {
            key: "activities",
            min_chunk,
        }),
    }
}

fn read_entries(decoder: &mut Decoder, scope: Scope, entries: &[Entry], span: Span) -> StoryMap {
    let nodes = decoder.fields(&MAP.spec, entries, span);
    let project = scope.project;
    let mut map = StoryMap {
        title: SpannedText {
            text: String::new(),
            span,
        },
        goal: None,
        lang: project.default_lang().to_owned(),
        declares_lang: project.catalogs.declared_lang().is_some(),
        updated: None,
        details: Details::default(),
        personas: Vec::new(),
        releases: Vec::new(),
        activities: Vec::new(),
        tasks: Vec::new(),
        stories: Vec::new(),
        backlog: Vec::new(),
        statuses: Arc::clone(&project.statuses),
    };
    MAP.decode(decoder, &scope, &nodes, &mut map);
    map.details.own_fields = nodes.own_fields();
    let map = MapBuilder::new(map, scope).finish(decoder, &nodes);
    check_size(decoder, &map, &project.limits);
    map
}

/// Decodes a language tag as BCP 47 defines it.
pub(crate) fn decode_language(value: FieldValue) -> Option<String> {
    let tag = value.decoder.name(value.node, value.field.noun)?.text;
    let well_formed = is_language_tag(&tag);
    if !well_formed {
        let message = format!("invalid language tag `{}`", excerpt(&tag));
        value
            .decoder
            .error(ErrorCode::UnknownValue, value.node.span, message)
            .help("write a language tag, for example `en`, `de` or `pt-BR`");
    }
    well_formed.then_some(tag)
}

/// Whether a text has the form of a language tag: `en`, `pt-BR`.
pub(crate) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Reports a map that is larger than the project allows.
fn check_size(decoder: &mut Decoder, map: &StoryMap, limits: &Limits) {
    let (personas, releases, tasks) = (map.personas.len(), map.releases.len(), map.tasks.len());
    let items =
        personas + releases + map.activities.len() + tasks + map.stories.len() + map.backlog.len();
    if items > limits.items as usize {
        let message = format!(
            "the map has {items} items, more than the limit of {}",
            limits.items
        );
        decoder
            .error(ErrorCode::Limit, map.title.span, message)
            .help("split the map, or raise `limits: {items: …}` in the project file");
    }
    let cells = (tasks + releases + personas).saturating_mul(releases + personas + 1);
    if cells > limits.cells as usize {
        let message = format!(
            "the map has {cells} table cells (tasks: {tasks}, releases: {releases}, personas: {personas}), more than the limit of {}",
            limits.cells
        );
        decoder
            .error(ErrorCode::Limit, map.title.span, message)
            .help("split the map, or raise `limits: {cells: …}` in the project file");
    }
}

/// A map whose items are being decoded.
pub(crate) struct MapBuilder<'n, 's, 'c> {
    /// The items so far. Activities, tasks and stories have no ids yet, and stories no needs.
    pub(crate) map: StoryMap,
    /// The personas, releases and rules that items can refer to.
    pub(crate) scope: Scope<'c>,
    /// The pinned id of each activity.
    pub(crate) activity_ids: Vec<Option<SpannedText>>,
    /// The pinned id of each task.
    pub(crate) task_ids: Vec<Option<SpannedText>>,
    /// The pinned id of each story on the wall.
    pub(crate) story_ids: Vec<Option<SpannedText>>,
    /// The pinned id of each story in the backlog.
    pub(crate) backlog_ids: Vec<Option<SpannedText>>,
    /// The references of each story on the wall to the stories it needs. They can only be resolved when
    /// all stories are known.
    pub(crate) needs: Vec<&'n [Node<'s>]>,
}

impl<'n, 's, 'c> MapBuilder<'n, 's, 'c> {
    /// A map that has its own fields and no items.
    pub(crate) fn new(map: StoryMap, scope: Scope<'c>) -> Self {
        Self {
            map,
            scope,
            activity_ids: Vec::new(),
            task_ids: Vec::new(),
            story_ids: Vec::new(),
            backlog_ids: Vec::new(),
            needs: Vec::new(),
        }
    }

    /// The map with all its items. Lists that others refer to are decoded first, whatever their
    /// order in the file.
    pub(crate) fn finish(mut self, decoder: &mut Decoder, map: &FieldNodes<'n, 's>) -> StoryMap {
        let lists = [map.list_of(&PERSONA.spec), map.list_of(&RELEASE.spec)];
        let is_list = |list: Option<&Node>| list.is_none_or(|list| !decoder.is_wrong_list(list));
        let [has_personas, has_releases] = lists.map(is_list);
        self.scope.personas.set_open(!has_personas);
        self.scope.releases.set_open(!has_releases);
        for node in decoder.items(map.list_of(&PERSONA.spec), &PERSONA.spec) {
            self.persona(decoder, node);
        }
        for node in decoder.items(map.list_of(&RELEASE.spec), &RELEASE.spec) {
            self.release(decoder, node);
        }
        let activities = decoder.items(map.list_of(&ACTIVITY.spec), &ACTIVITY.spec);
        if !self.activities_in_parallel(decoder, activities) {
            for node in activities {
                self.activity(decoder, node);
            }
        }
        for node in decoder.items(map.list_of(&STORY.spec), &STORY.spec) {
            self.backlog_story(decoder, node);
        }
        self.assign_ids(decoder);
        self.resolve_needs(decoder);
        self.map
    }

    fn persona(&mut self, decoder: &mut Decoder, node: &Node) {
        let Some(form) = decoder.item_form(&PERSONA.spec, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &form, "persona", &self.scope.personas) else {
            add_invalid(&form, &mut self.scope.personas);
            return;
        };
        self.scope.personas.add(id.clone(), &name);
        let mut persona = Persona {
            id: id.text,
            name,
            goal: None,
            details: Details::default(),
            color: None,
        };
        PERSONA.decode(decoder, &self.scope, &form.fields, &mut persona);
        persona.details.own_fields = form.fields.own_fields();
        self.map.personas.push(persona);
    }

    fn release(&mut self, decoder: &mut Decoder, node: &Node) {
        let Some(form) = decoder.item_form(&RELEASE.spec, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &form, "release", &self.scope.releases) else {
            add_invalid(&form, &mut self.scope.releases);
            return;
        };
        self.scope.releases.add(id.clone(), &name);
        let mut release = Release {
            id: id.text,
            name,
            outcome: None,
            measure: None,
            date: None,
            status: None,
            details: Details::default(),
        };
        RELEASE.decode(decoder, &self.scope, &form.fields, &mut release);
        release.details.own_fields = form.fields.own_fields();
        self.map.releases.push(release);
    }

    /// Adds an activity with its tasks and stories.
    pub(crate) fn activity(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(form) = decoder.item_form(&ACTIVITY.spec, node) else {
            return;
        };
        let first = self.map.tasks.len();
        let mut draft = ActivityDraft {
            activity: Activity {
                id: String::new(),
                title: title(decoder, &form, "activity"),
                personas: Vec::new(),
                details: Details::default(),
                tasks: first..first,
            },
            pinned_id: None,
        };
        ACTIVITY.decode(decoder, &self.scope, &form.fields, &mut draft);
        draft.activity.details.own_fields = form.fields.own_fields();
        let ActivityDraft {
            mut activity,
            pinned_id,
        } = draft;
        let ix = ActivityIx::new(self.map.activities.len());
        report_tasks_and_stories(decoder, &form);
        for node in decoder.items(form.fields.list_of(&TASK.spec), &TASK.spec) {
            self.task(decoder, node, ix, &activity.personas);
        }
        let stories = decoder.items(form.fields.list_of(&STORY.spec), &STORY.spec);
        if !stories.is_empty() {
            self.column_of_activity(decoder, stories, ix, &activity.personas);
        }
        activity.tasks.end = self.map.tasks.len();
        self.map.activities.push(activity);
        self.activity_ids.push(pinned_id);
    }

    fn task(
        &mut self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        activity: ActivityIx,
        inherited: &[PersonaIx],
    ) {
        let Some(form) = decoder.item_form(&TASK.spec, node) else {
            return;
        };
        let first = self.map.stories.len();
        let heading = TaskHeading {
            id: String::new(),
            title: title(decoder, &form, "task"),
        };
        let mut draft = TaskDraft {
            task: Task {
                heading: Some(heading),
                activity,
                personas: Vec::new(),
                details: Details::default(),
                stories: first..first,
            },
            pinned_id: None,
        };
        TASK.decode(decoder, &self.scope, &form.fields, &mut draft);
        draft.task.details.own_fields = form.fields.own_fields();
        let TaskDraft {
            mut task,
            pinned_id,
        } = draft;
        let inherited = if task.personas.is_empty() {
            inherited
        } else {
            &task.personas
        };
        let stories = decoder.items(form.fields.list_of(&STORY.spec), &STORY.spec);
        self.stories(decoder, stories, inherited);
        task.stories.end = self.map.stories.len();
        self.map.tasks.push(task);
        self.task_ids.push(pinned_id);
    }

    /// Adds the stories right under an activity, as a task without a heading.
    fn column_of_activity(
        &mut self,
        decoder: &mut Decoder,
        stories: &'n [Node<'s>],
        activity: ActivityIx,
        inherited: &[PersonaIx],
    ) {
        let first = self.map.stories.len();
        self.stories(decoder, stories, inherited);
        self.map.tasks.push(Task {
            heading: None,
            activity,
            personas: Vec::new(),
            details: Details::default(),
            stories: first..self.map.stories.len(),
        });
        self.task_ids.push(None);
    }

    /// Adds the stories of the task that is going to be added next.
    fn stories(&mut self, decoder: &mut Decoder, nodes: &'n [Node<'s>], inherited: &[PersonaIx]) {
        let task = TaskIx::new(self.map.tasks.len());
        for node in nodes {
            let Some((draft, needs)) = self.story(decoder, node, Some(task), inherited) else {
                continue;
            };
            self.map.stories.push(draft.story);
            self.story_ids.push(draft.pinned_id);
            self.needs.push(needs);
        }
    }

    fn backlog_story(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some((draft, needs)) = self.story(decoder, node, None, &[]) else {
            return;
        };
        if let Some(need) = needs.first() {
            decoder
                .error(
                    ErrorCode::BacklogNeeds,
                    need.span,
                    "a story in the backlog can't have `needs`",
                )
                .help("move the story to a task, or remove `needs`");
        }
        self.map.backlog.push(draft.story);
        self.backlog_ids.push(draft.pinned_id);
    }

    /// A story of a task, or of the backlog, and its references to the stories it needs. `inherited`
    /// are the personas that the task or its activity has.
    fn story(
        &self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        task: Option<TaskIx>,
        inherited: &[PersonaIx],
    ) -> Option<(StoryDraft, &'n [Node<'s>])> {
        let form = decoder.item_form(&STORY.spec, node)?;
        let title = title(decoder, &form, "story");
        let mut draft = StoryDraft::new(title, task, self.map.statuses.initial(), form.is_pair);
        STORY.decode(decoder, &self.scope, &form.fields, &mut draft);
        draft.story.details.own_fields = form.fields.own_fields();
        let story = &mut draft.story;
        story.has_own_personas = !story.personas.is_empty();
        if !story.has_own_personas && inherited.is_empty() {
            story.personas.extend(self.map.persona_ixs().next());
        } else if !story.has_own_personas {
            story.personas.extend(inherited);
        }
        Some((draft, form.fields.needs()))
    }

    /// Resolves the references of stories to the stories they need, which must not be in the backlog.
    fn resolve_needs(&mut self, decoder: &mut Decoder) {
        if self.needs.iter().all(|needs| needs.is_empty()) {
            return;
        }
        let on_wall = self.map.stories.len();
        let mut names = NameTable::new("story", ErrorCode::UnknownStory);
        for story in self.map.stories.iter().chain(&self.map.backlog) {
            let id = SpannedText {
                text: story.id.clone(),
                span: story.title.span,
            };
            names.add(id, &story.title);
        }
        for (at, references) in std::mem::take(&mut self.needs).into_iter().enumerate() {
            for reference in references {
                if decoder.is_lost_item(reference) {
                    continue;
                }
                let Some(found) = decoder.reference(reference, &names) else {
                    continue;
                };
                if found >= on_wall {
                    let place = self.map.backlog[found - on_wall].title.span;
                    decoder
                        .error(
                            ErrorCode::UnknownStory,
                            reference.span,
                            "a story can't need a story in the backlog",
                        )
                        .related("this story is in the backlog", place)
                        .help("move the needed story to a task, or remove it from `needs`");
                    continue;
                }
                let need = Dependency {
                    story: StoryIx::new(found),
                    span: reference.span,
                };
                let needs = &mut self.map.stories[at].needs;
                if needs.iter().all(|other| other.story != need.story) {
                    needs.push(need);
                }
            }
        }
    }
}

/// Reports an activity that has both `tasks` and `stories`.
fn report_tasks_and_stories(decoder: &mut Decoder, form: &ItemForm) {
    let entry = |item| form.fields.entry_of(item);
    let (Some(tasks), Some(stories)) = (entry(&TASK.spec), entry(&STORY.spec)) else {
        return;
    };
    let (first, second) = if tasks.key.span.start < stories.key.span.start {
        (tasks, stories)
    } else {
        (stories, tasks)
    };
    let message = "an activity can't have both `tasks` and `stories`";
    decoder
        .error(ErrorCode::TasksAndStories, second.key.span, message)
        .related("the other field", first.key.span)
        .help("move the stories under a task: add `- task: …` with `stories:` to `tasks`");
}

/// Decodes the title of an activity, task or story; empty if it is invalid.
fn title(decoder: &mut Decoder, form: &ItemForm, noun: &str) -> SpannedText {
    let title = form
        .name
        .and_then(|node| decoder.name(node, &format!("{noun} title")));
    title.unwrap_or(SpannedText {
        text: String::new(),
        span: form.span,
    })
}

/// The id and the name of a persona or release in any form. Reports an error if another one has the
/// same id.
fn declared(
    decoder: &mut Decoder,
    form: &ItemForm,
    noun: &'static str,
    others: &NameTable,
) -> Option<(SpannedText, SpannedText)> {
    let first = form.name?;
    let name_entry = form.fields.in_pair();
    let name_node = name_entry
        .map(|entry| &entry.value)
        .filter(|name| !name.is_absent());
    let (id, name) = match (name_node, name_entry) {
        (Some(node), _) => (decoder.id(first, "id")?, decoder.name(node, "name")?),
        // The bare text, and the long form without a name: the text is the name.
        (None, None) => {
            let name = decoder.name(first, "name")?;
            let id = if is_id(&name.text) && name.text != "~" {
                // `- release: R2` declares an id, which is shown as typed.
                name.text.clone()
            } else {
                id_from_title(&name.text, noun)
            };
            let span = first.span;
            (SpannedText { text: id, span }, name)
        }
        (None, Some(_)) => (
            decoder.id(first, "id")?,
            SpannedText {
                text: first.text()?.to_owned(),
                span: first.span,
            },
        ),
    };
    if let Some(before) = others.with_id(&id.text) {
        decoder.duplicate_id(noun, &id, others.id_span(before));
        return None;
    }
    Some((id, name))
}

/// Adds all names of a persona or release whose declaration is invalid.
fn add_invalid(form: &ItemForm, others: &mut NameTable) {
    let name = form.fields.in_pair().map(|entry| &entry.value);
    let name = name.filter(|name| !name.is_absent());
    for text in form.name.into_iter().chain(name).filter_map(Node::text) {
        others.add_invalid(text);
    }
}

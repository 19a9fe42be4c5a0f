//! Decoding the items of a map, from the people down to the stories.

use super::decoder::Decoder;
use super::details::{Carries, Context};
use super::faults::Fault;
use super::fields;
use super::ids::{self, Titled};
use super::names::Names;
use super::open::{Fields, Opened};
use super::rewrite;
use super::texts::shown;
use super::yaml::Node;
use crate::map::{
    Activity, ActivityIx, COLORS, Need, Persona, PersonaIx, Release, ReleaseIx, ReleaseStatus,
    Story, StoryIx, StoryMap, Task, TaskIx, Text, id_from,
};

/// A map in the making, and what its parts are called.
pub(super) struct Draft<'n, 's, 'c> {
    pub(super) map: StoryMap,
    context: Context<'c>,
    personas: Names,
    releases: Names,
    /// Ids that were pinned, per list.
    activity_ids: Vec<Option<Text>>,
    task_ids: Vec<Option<Text>>,
    story_ids: Vec<Option<Text>>,
    backlog_ids: Vec<Option<Text>>,
    /// What stories need, read once all stories are known.
    needs: Vec<Vec<&'n Node<'s>>>,
}

/// The personas that what is below inherits.
type Inherited = Vec<PersonaIx>;

impl<'n, 's, 'c> Draft<'n, 's, 'c> {
    pub(super) fn new(map: StoryMap, context: Context<'c>) -> Self {
        Self {
            map,
            context,
            personas: Names::new("persona", Fault::UnknownPersona),
            releases: Names::new("release", Fault::UnknownRelease),
            activity_ids: Vec::new(),
            task_ids: Vec::new(),
            story_ids: Vec::new(),
            backlog_ids: Vec::new(),
            needs: Vec::new(),
        }
    }

    /// Reads all lists of a map, whatever their order in the file: what is referred to comes first.
    pub(super) fn read(&mut self, decoder: &mut Decoder, fields: &Fields<'n, 's>) {
        for node in decoder.items(fields.get("personas"), &fields::PERSONA) {
            self.persona(decoder, node);
        }
        for node in decoder.items(fields.get("releases"), &fields::RELEASE) {
            self.release(decoder, node);
        }
        for node in decoder.items(fields.get("activities"), &fields::ACTIVITY) {
            self.activity(decoder, node);
        }
        for node in decoder.items(fields.get("backlog"), &fields::STORY) {
            self.backlog_story(decoder, node);
        }
        self.name_all(decoder);
        self.resolve_needs(decoder);
    }

    fn persona(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&fields::PERSONA, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &opened, "persona", &self.personas) else {
            return;
        };
        let fields = &opened.fields;
        let goal = fields
            .get("goal")
            .and_then(|node| decoder.line(node, "goal"));
        let color = fields
            .get("color")
            .and_then(|node| decoder.choice(node, "color", &COLORS));
        let details = decoder.details(fields, Carries::Description, self.context);
        self.personas.add(&id, &name);
        self.map.personas.push(Persona {
            id,
            name,
            goal: goal.map(|goal| goal.text),
            details,
            color: color.map(|color| COLORS[color]),
        });
    }

    fn release(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&fields::RELEASE, node) else {
            return;
        };
        let Some((id, name)) = declared(decoder, &opened, "release", &self.releases) else {
            return;
        };
        let fields = &opened.fields;
        let mut line = |what| fields.get(what).and_then(|node| decoder.line(node, what));
        let (outcome, measure) = (line("outcome"), line("measure"));
        let words = ReleaseStatus::ALL.map(ReleaseStatus::word);
        let status = fields
            .get("status")
            .and_then(|node| decoder.choice(node, "status", &words));
        let release = Release {
            name: name.clone(),
            outcome: outcome.map(|line| line.text),
            measure: measure.map(|line| line.text),
            date: fields
                .get("date")
                .and_then(|node| decoder.date(node, "date")),
            status: status.map(|status| ReleaseStatus::ALL[status]),
            details: decoder.details(fields, Carries::NoLinks, self.context),
            id,
        };
        self.releases.add(&release.id, &name);
        self.map.releases.push(release);
    }

    fn activity(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some(opened) = decoder.open(&fields::ACTIVITY, node) else {
            return;
        };
        let title = title(decoder, &opened, "activity");
        let fields = &opened.fields;
        self.activity_ids
            .push(fields.get("id").and_then(|node| decoder.id(node, "id")));
        let personas = self.own_personas(decoder, fields);
        let details = decoder.details(fields, Carries::Everything, self.context);
        let activity = ActivityIx::new(self.map.activities.len());
        let first = self.map.tasks.len();
        self.map.activities.push(Activity {
            id: String::new(),
            title,
            personas: personas.clone(),
            details,
            tasks: first..first,
        });
        for node in decoder.items(fields.get("tasks"), &fields::TASK) {
            self.task(decoder, node, activity, &personas);
        }
        self.map.activities[activity.at()].tasks.end = self.map.tasks.len();
    }

    fn task(
        &mut self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        activity: ActivityIx,
        inherited: &Inherited,
    ) {
        let Some(opened) = decoder.open(&fields::TASK, node) else {
            return;
        };
        let title = title(decoder, &opened, "task");
        let fields = &opened.fields;
        self.task_ids
            .push(fields.get("id").and_then(|node| decoder.id(node, "id")));
        let personas = self.own_personas(decoder, fields);
        let details = decoder.details(fields, Carries::Everything, self.context);
        let inherited = if personas.is_empty() {
            inherited.clone()
        } else {
            personas.clone()
        };
        let task = TaskIx::new(self.map.tasks.len());
        let first = self.map.stories.len();
        self.map.tasks.push(Task {
            id: String::new(),
            title,
            activity,
            personas,
            details,
            stories: first..first,
        });
        for node in decoder.items(fields.get("stories"), &fields::STORY) {
            let Some((story, id, needs)) = self.story(decoder, node, Some(task), &inherited) else {
                continue;
            };
            self.map.stories.push(story);
            self.story_ids.push(id);
            self.needs.push(needs);
        }
        self.map.tasks[task.at()].stories.end = self.map.stories.len();
    }

    fn backlog_story(&mut self, decoder: &mut Decoder, node: &'n Node<'s>) {
        let Some((mut story, id, needs)) = self.story(decoder, node, None, &Vec::new()) else {
            return;
        };
        story.release = None;
        if let Some(need) = needs.first() {
            decoder
                .fault(
                    Fault::UnknownStory,
                    need.span,
                    "a story in the backlog needs nothing yet",
                )
                .help("put the story under a task first, or say it in its description");
        }
        self.map.backlog.push(story);
        self.backlog_ids.push(id);
    }

    fn story(
        &mut self,
        decoder: &mut Decoder,
        node: &'n Node<'s>,
        task: Option<TaskIx>,
        inherited: &Inherited,
    ) -> Option<(Story, Option<Text>, Vec<&'n Node<'s>>)> {
        let opened = decoder.open(&fields::STORY, node)?;
        let title = title(decoder, &opened, "story");
        let fields = &opened.fields;
        let id = fields.get("id").and_then(|node| decoder.id(node, "id"));
        let release = self.story_release(decoder, &opened, task);
        let own = self.own_personas(decoder, fields);
        let own_personas = !own.is_empty();
        let first_of_map = || self.map.persona_ixs().take(1).collect();
        let personas = match (own_personas, inherited.is_empty()) {
            (true, _) => own,
            (false, false) => inherited.clone(),
            (false, true) => first_of_map(),
        };
        let statuses = &self.map.statuses;
        let words: Vec<&str> = statuses.iter().map(|status| status.id.as_str()).collect();
        let status = fields
            .get("status")
            .and_then(|node| decoder.choice(node, "status", &words));
        let why = fields.get("why").and_then(|node| decoder.line(node, "why"));
        let owner = fields
            .get("owner")
            .and_then(|node| decoder.name(node, "owner"));
        let list = |name: &str| {
            fields
                .get(name)
                .map_or(&[][..], |node| decoder.values(node))
                .iter()
        };
        let (acceptance, tags, needs) = (list("acceptance"), list("tags"), list("needs"));
        let story = Story {
            id: String::new(),
            title,
            task,
            release,
            personas,
            own_personas,
            status: status.unwrap_or_else(|| statuses.untouched()),
            estimate: fields
                .get("estimate")
                .and_then(|node| decoder.estimate(node)),
            why: why.map(|why| why.text),
            acceptance: acceptance
                .filter_map(|node| decoder.prose(node, "acceptance criterion"))
                .collect(),
            needs: Vec::new(),
            owner: owner.map(|owner| owner.text),
            tags: tags
                .filter_map(|node| decoder.name(node, "tag"))
                .map(|tag| tag.text)
                .collect(),
            details: decoder.details(fields, Carries::Everything, self.context),
        };
        Some((story, id, needs.collect()))
    }

    fn story_release(
        &mut self,
        decoder: &mut Decoder,
        opened: &Opened,
        task: Option<TaskIx>,
    ) -> Option<ReleaseIx> {
        let node = opened
            .second
            .filter(|node| !node.is_null())
            .or(opened.fields.get("release"))?;
        if task.is_none() {
            decoder
                .fault(
                    Fault::BacklogRelease,
                    node.span,
                    "a story in the backlog has no release: it is not on the wall yet",
                )
                .help("put it under a task, or drop the release");
            return None;
        }
        if let (Some(title), Some(_)) = (opened.name, opened.second)
            && node
                .text()
                .is_some_and(|text| text.contains(' ') && !self.releases.knows(text))
        {
            let line = rewrite::quoted_rest(decoder.text(), title.span);
            let text = shown(node.text().unwrap_or_default());
            decoder
                .fault(
                    Fault::UnknownRelease,
                    node.span,
                    format!("unknown release `{text}`"),
                )
                .help("name a release of the map, or put the whole title in quotes")
                .suggest(title.span, line);
            return None;
        }
        decoder.reference(node, &self.releases).map(ReleaseIx::new)
    }

    fn own_personas(&self, decoder: &mut Decoder, fields: &Fields) -> Vec<PersonaIx> {
        let mut personas = Vec::new();
        let nodes = fields
            .get("persona")
            .map_or(&[][..], |node| decoder.values(node));
        for persona in nodes
            .iter()
            .filter_map(|node| decoder.reference(node, &self.personas))
        {
            let persona = PersonaIx::new(persona);
            if !personas.contains(&persona) {
                personas.push(persona);
            }
        }
        personas
    }

    /// Gives every activity, task and story its id.
    fn name_all(&mut self, decoder: &mut Decoder) {
        let map = &mut self.map;
        let titled = map
            .activities
            .iter()
            .zip(&self.activity_ids)
            .map(|(activity, pinned)| Titled {
                pinned: pinned.as_ref(),
                title: &activity.title.text,
                within: "",
            });
        let ids = ids::assign(decoder, "activity", titled);
        map.activities
            .iter_mut()
            .zip(ids)
            .for_each(|(activity, id)| activity.id = id);

        let activities = &map.activities;
        let titled = map
            .tasks
            .iter()
            .zip(&self.task_ids)
            .map(|(task, pinned)| Titled {
                pinned: pinned.as_ref(),
                title: &task.title.text,
                within: &activities[task.activity.at()].id,
            });
        let ids = ids::assign(decoder, "task", titled);
        map.tasks
            .iter_mut()
            .zip(ids)
            .for_each(|(task, id)| task.id = id);

        let tasks = &map.tasks;
        let stories = map.stories.iter().chain(&map.backlog);
        let titled = stories
            .zip(self.story_ids.iter().chain(&self.backlog_ids))
            .map(|(story, pinned)| Titled {
                pinned: pinned.as_ref(),
                title: &story.title.text,
                within: story.task.map_or("backlog", |task| &tasks[task.at()].id),
            });
        let ids = ids::assign(decoder, "story", titled);
        map.stories
            .iter_mut()
            .chain(&mut map.backlog)
            .zip(ids)
            .for_each(|(story, id)| story.id = id);
    }

    fn resolve_needs(&mut self, decoder: &mut Decoder) {
        if self.needs.iter().all(Vec::is_empty) {
            return;
        }
        let on_wall = self.map.stories.len();
        let mut names = Names::new("story", Fault::UnknownStory);
        for story in self.map.stories.iter().chain(&self.map.backlog) {
            names.add(&story.id, &story.title);
        }
        for (at, nodes) in std::mem::take(&mut self.needs).into_iter().enumerate() {
            for node in nodes {
                let Some(found) = decoder.reference(node, &names) else {
                    continue;
                };
                if found >= on_wall {
                    let place = self.map.backlog[found - on_wall].title.span;
                    decoder
                        .fault(
                            Fault::UnknownStory,
                            node.span,
                            "this story is in the backlog, and not on the wall yet",
                        )
                        .related("it stands here", place)
                        .help("put it under a task, or drop the need");
                    continue;
                }
                let need = Need {
                    story: StoryIx::new(found),
                    span: node.span,
                };
                let needs = &mut self.map.stories[at].needs;
                if needs.iter().all(|other| other.story != need.story) {
                    needs.push(need);
                }
            }
        }
    }
}

/// Id and name of a persona or release, in any of its forms. The id must be new.
fn declared(
    decoder: &mut Decoder,
    opened: &Opened,
    kind: &'static str,
    others: &Names,
) -> Option<(String, Text)> {
    let first = opened.name?;
    let name_node = opened.second.or(opened.fields.get("name"));
    let is_bare = name_node.is_none() && opened.fields.key_span("name").is_none();
    let (id, name) = match name_node {
        Some(node) => (decoder.id(first, "id")?, decoder.name(node, "name")?),
        // The long form without a name, and the bare string: the text is the name.
        None if is_bare => {
            let name = decoder.name(first, "name")?;
            let id = if crate::map::is_id(&name.text) && name.text != "~" {
                // `- release: R2` declares an id, which shows as typed.
                name.text.clone()
            } else {
                id_from(&name.text, kind)
            };
            (
                Text {
                    text: id,
                    span: first.span,
                },
                name,
            )
        }
        None => (
            decoder.id(first, "id")?,
            Text {
                text: first.text()?.to_owned(),
                span: first.span,
            },
        ),
    };
    if let Some(before) = others.with_id(&id.text) {
        let place = others.place(before);
        decoder
            .fault(
                Fault::DuplicateId,
                id.span,
                format!("two {kind}s have the id `{}`", id.text),
            )
            .label("the second one")
            .related("the first one", place)
            .help("give one of them another id: ids are matched without regard to case");
        return None;
    }
    Some((id.text, name))
}

/// The title of an activity, task or story; empty where a fault was found.
fn title(decoder: &mut Decoder, opened: &Opened, kind: &str) -> Text {
    let found = opened
        .name
        .and_then(|node| decoder.name(node, &format!("title of the {kind}")));
    found.unwrap_or(Text {
        text: String::new(),
        span: opened.span,
    })
}

//! The items of a map that a tracker gets, in an outline: activities, their tasks, their stories.

use crate::interop::pull::is_tracker_reference;
use crate::map::{
    ActivityIx, Details, PersonaIx, Status, StatusKind, Story, StoryIx, StoryMap, TaskIx,
};

/// What an item of the outline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OutlineLevel {
    Activity,
    Task,
    Story,
}

/// An item for a tracker.
#[derive(Clone, Copy, Debug)]
pub(super) struct OutlineItem<'m> {
    pub(super) level: OutlineLevel,
    pub(super) title: &'m str,
    /// The position of the item above it, which always comes first.
    pub(super) parent: Option<usize>,
    pub(super) details: &'m Details,
    /// The story, unless it is an activity or a task.
    pub(super) story: Option<&'m Story>,
    /// The title of the activity that it is or belongs to.
    pub(super) activity: Option<&'m str>,
    /// The title of the task that it is or belongs to.
    pub(super) task: Option<&'m str>,
    /// The reference by which the tracker knows it already.
    pub(super) key: Option<&'m str>,
    /// The position in the map of a story on the wall.
    story_ix: Option<StoryIx>,
    /// Whether its personas are declared, on itself or above it.
    has_personas: bool,
}

/// The items for a tracker, depth first.
#[derive(Debug)]
pub(super) struct Outline<'m> {
    pub(super) map: &'m StoryMap,
    pub(super) items: Vec<OutlineItem<'m>>,
    /// How many stories were left out because they have a key.
    pub(super) with_key: usize,
    /// How many characters a title can have.
    title_limit: usize,
}

impl<'m> Outline<'m> {
    /// The outline of a map. Stories with a key are left out unless `all` are wanted, and so are activities and
    /// tasks that have nothing else below them.
    pub(super) fn new(map: &'m StoryMap, all: bool, title_limit: usize) -> Self {
        let mut outline = Self {
            map,
            items: Vec::new(),
            with_key: 0,
            title_limit,
        };
        for activity in map.activity_ixs() {
            outline.add_activity(activity, all);
        }
        for story in &map.backlog {
            outline.add_story(story, None, None, None, None, all);
        }
        outline
    }

    fn add_activity(&mut self, ix: ActivityIx, all: bool) {
        let map = self.map;
        let activity = &map[ix];
        let title = activity.title.text.as_str();
        let start = self.items.len();
        self.items.push(OutlineItem {
            level: OutlineLevel::Activity,
            title,
            parent: None,
            details: &activity.details,
            story: None,
            activity: Some(title),
            task: None,
            key: tracker_key(&activity.details),
            story_ix: None,
            has_personas: !activity.personas.is_empty(),
        });
        for task in map.tasks_of(ix) {
            self.add_task(task, start, all);
        }
        let is_empty = activity.tasks.is_empty();
        self.drop_if_known(start, is_empty, all);
    }

    fn add_task(&mut self, ix: TaskIx, activity: usize, all: bool) {
        let map = self.map;
        let task = &map[ix];
        let name = self.items[activity].title;
        let start = self.items.len();
        let parent = match &task.heading {
            Some(heading) => {
                self.items.push(OutlineItem {
                    level: OutlineLevel::Task,
                    title: &heading.title.text,
                    parent: Some(activity),
                    details: &task.details,
                    story: None,
                    activity: Some(name),
                    task: Some(&heading.title.text),
                    key: tracker_key(&task.details),
                    story_ix: None,
                    has_personas: !task.personas.is_empty() || self.items[activity].has_personas,
                });
                start
            }
            None => activity,
        };
        let title = self.items[parent].task;
        for story in map.stories_of(ix) {
            self.add_story(
                &map[story],
                Some(story),
                Some(parent),
                Some(name),
                title,
                all,
            );
        }
        if task.heading.is_some() {
            self.drop_if_known(start, task.stories.is_empty(), all);
        }
    }

    fn add_story(
        &mut self,
        story: &'m Story,
        story_ix: Option<StoryIx>,
        parent: Option<usize>,
        activity: Option<&'m str>,
        task: Option<&'m str>,
        all: bool,
    ) {
        let key = tracker_key(&story.details);
        if key.is_some() && !all {
            self.with_key += 1;
            return;
        }
        let above = parent.is_some_and(|parent| self.items[parent].has_personas);
        self.items.push(OutlineItem {
            level: OutlineLevel::Story,
            title: &story.title.text,
            parent,
            details: &story.details,
            story: Some(story),
            activity,
            task,
            key,
            story_ix,
            has_personas: story.has_own_personas || above,
        });
    }

    /// Drops a group that has no items, unless it has none on the map, either, and the tracker doesn't know it.
    fn drop_if_known(&mut self, start: usize, is_empty: bool, all: bool) {
        let is_new = is_empty && self.items[start].key.is_none();
        if self.items.len() == start + 1 && !is_new && !all {
            self.items.pop();
        }
    }

    /// The items that are stories.
    pub(super) fn stories(&self) -> impl Iterator<Item = &OutlineItem<'m>> {
        self.items.iter().filter(|item| item.story.is_some())
    }

    /// The position of the item of a story of the map.
    pub(super) fn position(&self, story: StoryIx) -> Option<usize> {
        let mut items = self.items.iter();
        items.position(|item| item.story_ix == Some(story))
    }

    /// The status of a story.
    pub(super) fn status(&self, story: &Story) -> &'m Status {
        self.map.statuses.get(story.status)
    }

    /// Whether a story is done.
    pub(super) fn is_done(&self, story: &Story) -> bool {
        self.status(story).kind == StatusKind::Done
    }

    /// The name of a story's release.
    pub(super) fn release(&self, story: &Story) -> Option<&'m str> {
        story
            .release
            .map(|release| self.map[release].name.text.as_str())
    }

    /// The number that an estimate counts as.
    pub(super) fn points(&self, story: &Story) -> String {
        let estimate = story.estimate.as_ref();
        estimate.map_or(String::new(), |estimate| {
            estimate.amount.normalize().to_string()
        })
    }

    /// The names of the personas that an item is for, if the map declares any for it.
    pub(super) fn personas(&self, item: &OutlineItem<'m>) -> Vec<&'m str> {
        let personas: &[PersonaIx] = match item.story {
            Some(story) if item.has_personas => &story.personas,
            _ => &[],
        };
        let map = self.map;
        personas
            .iter()
            .map(|persona| map[*persona].short_name())
            .collect()
    }

    /// The title of an item, cut if the tracker takes no longer one.
    pub(super) fn title(&self, item: &OutlineItem<'m>) -> String {
        let line = item.title.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= self.title_limit {
            return line;
        }
        let start: String = line.chars().take(self.title_limit - 1).collect();
        format!("{}…", start.trim_end())
    }

    /// Whether the title of an item is cut. Then the description begins with the whole one.
    pub(super) fn is_cut(&self, item: &OutlineItem<'m>) -> bool {
        item.title.chars().count() > self.title_limit && self.title(item).ends_with('…')
    }

    /// The description of an item in Markdown. Who a story is for and why are lines of it, which an import
    /// understands.
    pub(super) fn description(&self, item: &OutlineItem<'m>) -> String {
        let mut parts: Vec<String> = Vec::new();
        if self.is_cut(item) {
            parts.push(item.title.to_owned());
        }
        parts.extend(item.details.description.clone());
        if let Some(story) = item.story {
            let personas = self.personas(item);
            if !personas.is_empty() {
                parts.push(format!("**Persona:** {}", personas.join(", ")));
            }
            parts.extend(story.why.as_ref().map(|why| format!("**Why:** {why}")));
        }
        parts
            .iter()
            .map(|part| part.trim())
            .collect::<Vec<_>>()
            .join("\n\n")
    }

    /// The description of an item with its acceptance criteria as a list at its end.
    pub(super) fn full_description(&self, item: &OutlineItem<'m>, is_check_list: bool) -> String {
        let mut text = self.description(item);
        let criteria = item.story.map_or(&[][..], |story| &story.acceptance);
        if criteria.is_empty() {
            return text;
        }
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str("## Acceptance criteria\n\n");
        text.push_str(&criteria_list(criteria, is_check_list));
        text
    }
}

/// Acceptance criteria as a list in Markdown.
pub(super) fn criteria_list(criteria: &[String], is_check_list: bool) -> String {
    let mark = if is_check_list { "- [ ] " } else { "- " };
    let items = criteria
        .iter()
        .map(|text| format!("{mark}{}", text.trim().replace('\n', "\n  ")));
    items.collect::<Vec<_>>().join("\n")
}

/// The reference of an item in a tracker, if any of its links is one.
fn tracker_key(details: &Details) -> Option<&str> {
    let links = details.links.iter();
    links
        .flat_map(|link| [Some(link.title.as_str()), link.url.as_deref()])
        .flatten()
        .find(|text| is_tracker_reference(text))
}

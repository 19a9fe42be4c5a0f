//! What to do after an import: the steps from a backlog to a story map, as commands to paste.

use super::phrases::quoted;
use super::{ImportSummary, NextStep};
use crate::interop::imported::{ImportedMap, ImportedStory};
use crate::interop::plan::PlanNotes;
use crate::interop::{ImportOptions, OwnerChoice};
use crate::map::{id_from_title, reference_key};
use std::collections::HashMap;

/// The steps, the most important first.
pub(crate) fn next_steps(
    map: &ImportedMap,
    notes: &PlanNotes,
    options: &ImportOptions,
    summary: &ImportSummary,
) -> Vec<NextStep> {
    let mut steps = NextSteps {
        file: quoted(options.output.as_deref().unwrap_or("map.yaml")),
        steps: Vec::new(),
    };
    if summary.activities + summary.backlog == 0 {
        return steps.steps;
    }
    if summary.activities == 0 {
        steps.build_wall(map);
    } else if notes.has_default_activity && notes.tasks > 1 {
        steps.group_tasks(map);
    }
    if map.releases.is_empty() {
        steps.draw_release(map);
    }
    if map.personas.is_empty() {
        let add = steps.edit("add persona \"Sam, a customer\"");
        steps.say("say who the map is about", vec![add]);
    }
    steps.link_keys(notes, options, summary);
    let has_owners = summary
        .columns
        .iter()
        .any(|column| column.taken_as == "owner" && column.cells > 0);
    if options.owner == OwnerChoice::Keep && has_owners {
        let text =
            "names of people are in the map: --owner initials or --owner none leaves them out";
        steps.say(text, Vec::new());
    }
    if options.output.is_some() {
        let check = format!("storywall check {}", steps.file);
        steps.say("find the gaps", vec![check]);
    }
    steps.steps
}

/// Collects the steps.
struct NextSteps {
    /// The file of the map, as it is typed into a shell.
    file: String,
    steps: Vec<NextStep>,
}

impl NextSteps {
    fn say(&mut self, text: &str, commands: Vec<String>) {
        self.steps.push(NextStep {
            text: text.to_owned(),
            commands,
        });
    }

    fn edit(&self, change: &str) -> String {
        format!("storywall edit {} {change}", self.file)
    }

    /// Everything is in the backlog: the first activity, a task, and the first story in it.
    fn build_wall(&mut self, map: &ImportedMap) {
        let mut commands = vec![
            self.edit("add activity \"First activity\""),
            self.edit("add task \"First task\" --in activity:first-activity"),
        ];
        if let Some(id) = first_story(map) {
            commands.push(self.edit(&format!("move story:{id} --in task:first-task")));
        }
        self.say("build the wall: activities, tasks, then stories", commands);
    }

    /// One activity holds all tasks.
    fn group_tasks(&mut self, map: &ImportedMap) {
        let Some(all) = map.activities.last() else {
            return;
        };
        let activities = map.activities.iter().map(|activity| &activity.head.title);
        let activity = id_from_title(&all.head.title, "activity");
        let tasks = || map.activities.iter().flat_map(|activity| &activity.tasks);
        let titles = tasks().map(|task| &task.head.title);
        let own = all.tasks.iter().map(|task| &task.head.title);
        let Some(task) = first_unique(own, titles, "task") else {
            return;
        };
        let before = match first_unique([&all.head.title], activities, "activity") {
            Some(_) => format!(" --before activity:{activity}"),
            None => String::new(),
        };
        let commands = vec![
            self.edit(&format!("add activity \"First activity\"{before}")),
            self.edit(&format!("move task:{task} --in activity:first-activity")),
        ];
        self.say("group the tasks under activities", commands);
    }

    /// No story has a release.
    fn draw_release(&mut self, map: &ImportedMap) {
        let mut commands = vec![self.edit("add release \"First release\"")];
        // Without a wall, the story is the one that the first step has moved there.
        if let Some(id) = first_story(map) {
            commands.push(self.edit(&format!("schedule story:{id} first-release")));
        }
        self.say("draw the first release", commands);
    }

    /// How keys become links.
    fn link_keys(&mut self, notes: &PlanNotes, options: &ImportOptions, summary: &ImportSummary) {
        if let (Some(example), Some(tracker)) = (&notes.link_example, &options.tracker)
            && let Some((project, _)) = example.rsplit_once('-')
        {
            let tracker = tracker.trim_end_matches('/');
            let path = if summary.format.starts_with("Linear") {
                "issue"
            } else {
                "browse"
            };
            let text = format!(
                "in storywall.yaml: `links: {{{project}-*: {tracker}/{path}/{project}-*}}`"
            );
            self.say(&text, Vec::new());
        }
    }
}

/// The id of the first story of the wall, or of the backlog if there is no wall. A story that shares its title has an id
/// that depends on the others.
fn first_story(map: &ImportedMap) -> Option<String> {
    let on_wall = || {
        map.activities.iter().flat_map(|activity| {
            let in_tasks = activity.tasks.iter().flat_map(|task| &task.stories);
            in_tasks.chain(&activity.stories)
        })
    };
    let all = || on_wall().chain(&map.backlog);
    if let Some(id) = all().next().and_then(|story| story.id.clone()) {
        return Some(id);
    }
    let titles = |story: &ImportedStory| story.id.is_none();
    let titles = all()
        .filter(|story| titles(story))
        .map(|story| &story.title);
    if map.activities.is_empty() {
        first_unique(
            map.backlog.iter().map(|story| &story.title),
            titles,
            "story",
        )
    } else {
        first_unique(on_wall().map(|story| &story.title), titles, "story")
    }
}

/// The id of the first title that no other item shares.
fn first_unique<'t>(
    titles: impl IntoIterator<Item = &'t String>,
    all: impl Iterator<Item = &'t String>,
    kind: &str,
) -> Option<String> {
    let key = |title: &String| reference_key(&id_from_title(title, kind));
    let mut counts: HashMap<String, usize> = HashMap::new();
    for title in all {
        *counts.entry(key(title)).or_default() += 1;
    }
    let mut titles = titles.into_iter();
    let title = titles.find(|title| counts.get(&key(title)) == Some(&1))?;
    Some(id_from_title(title, kind))
}

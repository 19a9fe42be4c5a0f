//! Puts stories into the activities and tasks of a map.

use super::imported::{ImportedActivity, ImportedHead, ImportedMap, ImportedStory, ImportedTask};
use super::item_values::{add_paragraph, item_link};
use super::ledger::Fate;
use super::markup::to_markdown;
use super::plan::{OnWall, Parts, Planner};
use super::role::ColumnRole;
use super::story::PlannedStory;
use crate::map::reference_key;
use std::collections::{BTreeMap, HashMap};

/// An activity while it is filled.
#[derive(Default)]
struct PlannedActivity {
    group: Option<usize>,
    tasks: Vec<(usize, ImportedTask)>,
    /// For each task's group its position in `tasks`.
    positions: HashMap<usize, usize>,
    stories: Vec<ImportedStory>,
}

impl Planner<'_, '_> {
    /// Puts the stories into the activities and tasks of the map, and the rest into its backlog.
    pub(crate) fn fill(
        &mut self,
        map: &mut ImportedMap,
        stories: Vec<PlannedStory>,
        wall: &OnWall,
        mut parts: Parts,
    ) {
        let title = map.title.clone();
        let mut columns: BTreeMap<usize, PlannedActivity> = BTreeMap::new();
        let mut by_group: HashMap<Option<usize>, usize> = HashMap::new();
        // Groups first, so that an epic without stories has its column, too.
        let mut has_groups = vec![false; self.groups.all.len()];
        for group in &self.groups.all {
            if let Some(parent) = group.parent {
                has_groups[parent] = true;
            }
        }
        let mut groups: Vec<usize> = (0..self.groups.all.len()).collect();
        groups.sort_by_key(|group| self.groups.all[*group].position);
        for group in groups {
            let place = self.groups.story_place(group);
            let Some(target) = place
                .task
                .or(place.activity)
                .filter(|target| *target == group)
            else {
                continue;
            };
            // What is above activities has no column of its own.
            if self.groups.all[target].height > 2 && has_groups[target] {
                continue;
            }
            let count = by_group.len();
            let activity = *by_group.entry(place.activity).or_insert(count);
            let planned = columns.entry(activity).or_default();
            planned.group = place.activity;
            if place.task.is_some() {
                planned.positions.insert(group, planned.tasks.len());
                planned.tasks.push((group, ImportedTask::default()));
            }
        }
        for story in stories {
            if !wall.has(story.item) {
                map.backlog.push(story.story);
                continue;
            }
            let place = self.groups.of_item[story.item].map(|group| self.groups.story_place(group));
            let place = place.unwrap_or_default();
            let count = by_group.len();
            let activity = *by_group.entry(place.activity).or_insert(count);
            let planned = columns.entry(activity).or_default();
            planned.group = place.activity;
            match place.task {
                Some(task) => {
                    let tasks = &mut planned.tasks;
                    let at = *planned.positions.entry(task).or_insert_with(|| {
                        tasks.push((task, ImportedTask::default()));
                        tasks.len() - 1
                    });
                    tasks[at].1.stories.push(story.story);
                }
                None => planned.stories.push(story.story),
            }
        }
        // The activity that holds tasks without one comes last.
        let mut planned: Vec<PlannedActivity> = columns.into_values().collect();
        planned.sort_by_key(|activity| activity.group.is_none());
        for activity in planned {
            let head = match activity.group {
                Some(group) => self.head(group, &mut parts),
                None => {
                    self.notes.has_default_activity = true;
                    ImportedHead {
                        title: title.clone(),
                        ..ImportedHead::default()
                    }
                }
            };
            let mut tasks: Vec<ImportedTask> = Vec::new();
            for (group, mut task) in activity.tasks {
                task.head = self.head(group, &mut parts);
                tasks.push(task);
            }
            let mut stories = activity.stories;
            if !tasks.is_empty() && !stories.is_empty() {
                // An activity has tasks or stories; these have a task of the activity's name.
                tasks.push(ImportedTask {
                    head: ImportedHead {
                        title: head.title.clone(),
                        ..ImportedHead::default()
                    },
                    stories: std::mem::take(&mut stories),
                });
            }
            map.activities.push(ImportedActivity {
                head,
                tasks,
                stories,
            });
        }
    }

    /// What an activity or a task says.
    fn head(&mut self, group: usize, parts: &mut Parts) -> ImportedHead {
        let group_data = &self.groups.all[group];
        let mut head = ImportedHead {
            title: group_data.title.clone(),
            ..ImportedHead::default()
        };
        if group_data.height > 1 {
            let above = self.groups.above_activity(group);
            let above: Vec<&str> = above
                .iter()
                .map(|at| self.groups.all[*at].title.as_str())
                .collect();
            if !above.is_empty() {
                head.description = format!("Part of: {}", above.join(", "));
            }
        }
        head.links.extend(group_data.key.clone());
        let items = group_data.item.iter().chain(&group_data.same_items);
        let items: Vec<usize> = items.copied().collect();
        let rows = items.iter().map(|item| self.backlog.items[*item].row);
        let head_row = group_data.head_row.filter(|_| items.is_empty());
        for row in rows.chain(head_row) {
            self.add_row(&mut head, row);
        }
        for item in items {
            if let Some(lines) = parts.lines.remove(&item) {
                add_paragraph(&mut head.description, &lines.join("\n"));
            }
        }
        head
    }

    /// Adds what a row says about an activity or a task.
    fn add_row(&mut self, head: &mut ImportedHead, row: usize) {
        for cell in self.backlog.cells(row, ColumnRole::Persona) {
            let key = reference_key(self.backlog.text(cell));
            let mut known = self.personas.iter();
            let known = known.find(|persona| reference_key(&persona.name) == key);
            let id = known.map(|persona| persona.id.clone());
            head.persona
                .extend(id.filter(|id| !head.persona.contains(id)));
        }
        if let Some(cell) = self
            .backlog
            .cell(row, ColumnRole::Description)
            .filter(|_| !self.options.is_lean)
        {
            let text = to_markdown(self.backlog.text(cell), self.backlog.rules.markup);
            add_paragraph(&mut head.description, &text);
            self.ledger.record(cell, Fate::Kept);
        }
        if let Some(link) = item_link(self.backlog, row) {
            self.ledger.record(link.cell, Fate::Kept);
            if !head.links.contains(&link.text) {
                head.links.push(link.text);
            }
        }
    }
}

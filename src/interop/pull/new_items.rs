//! The items of an export that are on no map, and how they are added to a backlog.

use super::names::TrackerNames;
use super::parts::check_entries;
use super::{PullTarget, Puller, add_link};
use crate::interop::imported::ImportedStory;
use crate::interop::item_values::{item_link, means, short_reference, status};
use crate::interop::items::ItemNature;
use crate::interop::ledger::Ledger;
use crate::interop::levels::Standing;
use crate::interop::plan::{PlanNotes, set_aside};
use crate::interop::releases::ReleaseNames;
use crate::interop::story::StoryPlanner;
use crate::interop::values::ItemStatus;
use crate::map::{
    Change, ItemKind, ItemList, ListPosition, NewField, NewValue, StoryMap, reference_key,
};

/// An item of an export that is on no map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// How the tracker refers to it.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The line of the export that it begins in.
    pub line: usize,
    /// Whether it is done; then it is never added.
    pub is_done: bool,
}

/// All items that are on no map.
#[derive(Default)]
pub(super) struct NewItems {
    pub(super) items: Vec<NewItem>,
    /// The changes that add those that aren't done to the backlog.
    pub(super) changes: Vec<Change>,
    /// The open sub-tasks of items on a map that are in no check list.
    pub(super) parts: Vec<NewItem>,
    /// The lines of stories without any name.
    pub(super) nameless: Vec<usize>,
}

impl Puller<'_, '_> {
    /// The stories of the export that are on none of the maps: neither as a story, nor in the links of something else,
    /// nor in a check list. What is above stories, below them, cancelled or archived isn't one of them.
    pub(super) fn new_items(&mut self, targets: &[PullTarget], ledger: &mut Ledger) -> NewItems {
        let backlog = self.backlog;
        let options = &self.options.import;
        let mut standings = self.standings.clone();
        set_aside(backlog, options, &mut standings, &mut PlanNotes::default());
        for target in targets {
            self.on_maps
                .extend(self.index.rows(&other_names(target.map)));
        }
        let mut found = NewItems::default();
        let mut planner = StoryPlanner::new(backlog, options, ledger);
        for (item, loose) in backlog.items.iter().enumerate() {
            let is_part = standings[item] == Standing::Part;
            let is_story = standings[item] == Standing::Story && loose.nature != ItemNature::Part;
            if !is_story && !is_part || self.on_maps.contains(&loose.row) {
                continue;
            }
            let line = backlog.table.line(loose.row);
            let is_done = match status(backlog, loose.row, options) {
                ItemStatus::Known(id) => means(&id, options) == "done",
                _ => false,
            };
            if is_part {
                let host = self.parents.of_item[item].map(|host| backlog.items[host].row);
                let is_of_map = host.is_some_and(|host| self.on_maps.contains(&host));
                let reference = short_reference(backlog, loose.row);
                if let Some(reference) = reference.filter(|_| is_of_map && !is_done) {
                    found.parts.push(NewItem {
                        reference: reference.text,
                        title: backlog.title(item),
                        line,
                        is_done,
                    });
                }
                continue;
            }
            let link = item_link(backlog, loose.row);
            let Some(link) = link.filter(|_| !self.row_names[loose.row].is_empty()) else {
                found.nameless.push(line);
                continue;
            };
            found.items.push(NewItem {
                reference: short_reference(backlog, loose.row)
                    .map_or(link.text, |short| short.text),
                title: backlog.title(item),
                line,
                is_done,
            });
            if is_done || !self.options.adds_new {
                continue;
            }
            let mut releases = ReleaseNames::default();
            let planned = planner.story(item, &mut releases);
            let personas = planned.personas.iter();
            let names: Vec<String> = personas
                .map(|at| planner.findings.personas[*at].clone())
                .collect();
            // A title has no control characters.
            let title = planned.story.title.chars();
            let name: String = title.filter(|c| !c.is_control()).collect();
            let mut fields = fields_of(planned.story);
            let known = personas_of(&names, targets.first().map(|target| target.map));
            if !known.is_empty() {
                fields.push(list_field("persona", known));
            }
            let releases = releases.into_releases(|_| None);
            let names: Vec<String> = releases
                .into_iter()
                .map(|release| release.name.name)
                .collect();
            if !names.is_empty() {
                fields.push(text_field("x-release", names.join(", ")));
            }
            found.changes.push(Change::Add {
                kind: ItemKind::Story,
                position: ListPosition {
                    list: ItemList::Backlog,
                    before: None,
                },
                name,
                fields,
            });
        }
        found
    }
}

/// The names of everything on a map that isn't a story: links of activities, tasks and so on, and the keys at the
/// ends of check lists.
pub(super) fn other_names(map: &StoryMap) -> TrackerNames {
    let mut names = TrackerNames::default();
    let others = [&map.details]
        .into_iter()
        .chain(map.personas.iter().map(|persona| &persona.details))
        .chain(map.releases.iter().map(|release| &release.details))
        .chain(map.activities.iter().map(|activity| &activity.details))
        .chain(map.tasks.iter().map(|task| &task.details));
    for details in others {
        details
            .links
            .iter()
            .for_each(|link| add_link(&mut names, link));
    }
    for text in map.markdown_texts() {
        let entries = check_entries(text);
        entries.iter().for_each(|entry| names.add(entry.key));
    }
    names
}

/// The ids of personas that the map has.
fn personas_of(names: &[String], map: Option<&StoryMap>) -> Vec<String> {
    let mut ids = Vec::new();
    for name in names {
        let key = reference_key(name);
        let mut personas = map.into_iter().flat_map(|map| &map.personas);
        let known = personas.find(|persona| {
            [
                persona.id.as_str(),
                &persona.name.text,
                persona.short_name(),
            ]
            .iter()
            .any(|name| reference_key(name) == key)
        });
        ids.extend(known.map(|persona| persona.id.clone()));
    }
    ids
}

/// The fields of a story for the backlog, which has no releases and no dependencies.
fn fields_of(story: ImportedStory) -> Vec<NewField> {
    let single = [
        ("status", story.status),
        ("estimate", story.estimate),
        ("description", Some(story.description)),
        ("why", Some(story.why)),
    ];
    let single = single.into_iter().filter_map(|(key, text)| {
        let text = text.filter(|text| !text.is_empty())?;
        Some(text_field(key, text))
    });
    let lists = [
        ("acceptance", story.acceptance),
        ("links", story.links),
        ("owner", story.owner),
        ("tags", story.tags),
    ];
    let lists = lists.into_iter().filter(|(_, values)| !values.is_empty());
    let lists = lists.map(|(key, values)| list_field(key, values));
    let own = story.own.into_iter();
    let own = own.map(|field| text_field(&field.key, field.values.join(", ")));
    single.chain(lists).chain(own).collect()
}

fn text_field(key: &str, text: String) -> NewField {
    NewField {
        key: key.to_owned(),
        value: NewValue::Text(text),
    }
}

fn list_field(key: &str, values: Vec<String>) -> NewField {
    NewField {
        key: key.to_owned(),
        value: NewValue::List(values),
    }
}

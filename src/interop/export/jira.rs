//! CSV for the importers of Jira: the one of the cloud, with the configuration of its wizard, and that of data centers.

use super::cells::{CsvTable, without_spaces};
use super::markup::to_wiki;
use super::outline::{Outline, OutlineItem, OutlineLevel};
use super::{ActivityForm, TrackerFile};
use crate::interop::item_values::name_key;
use crate::interop::roles::is_issue_key;
use crate::map::{StoryIx, slug};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashSet};

/// How many rows a file should have, so that an import takes no more than an hour.
pub(super) const MAX_ROWS: usize = 1_500;

/// The column with what a story needs.
const BLOCKED_BY: &str = "Inward issue link (Blocks)";

/// The id that links of the type *Blocks* have in a Jira whose link types nobody has replaced.
const BLOCKS: &str = "10000";

/// The files for the external system import of the cloud.
pub(super) fn jira_files(
    outline: &Outline,
    activities: ActivityForm,
    max_rows: usize,
) -> Vec<TrackerFile> {
    let mut files = Vec::new();
    let chunks = chunks(outline, activities, max_rows);
    for (at, chunk) in chunks.iter().enumerate() {
        let table = cloud_table(outline, chunk, activities);
        let number = match chunks.len() {
            1 => String::new(),
            _ => format!("-{}", at + 1),
        };
        files.push(TrackerFile {
            ending: format!("jira{number}.csv"),
            text: table.text(),
        });
        files.push(TrackerFile {
            ending: format!("jira{number}-config.json"),
            text: format!("{:#}\n", configuration(&table.header)),
        });
    }
    files
}

/// The CSV for a data center.
pub(super) fn jira_dc_file(outline: &Outline) -> TrackerFile {
    let items: Vec<usize> = levels_first(outline, |item| item.level != OutlineLevel::Activity);
    let mut table = CsvTable::new(&[
        "Issue Id",
        "Issue Type",
        "Summary",
        "Epic Name",
        "Epic Link",
        "Description",
        "Story Points",
        "Status",
        "Assignee",
    ]);
    let epics = epic_names(outline);
    for &at in &items {
        let item = &outline.items[at];
        let story = item.story;
        let epic_link = item.parent.filter(|_| story.is_some());
        let text = |value: Option<String>| value.unwrap_or_default();
        table.rows.push(vec![
            (at + 1).to_string(),
            kind_name(item, ActivityForm::Label).to_owned(),
            outline.title(item),
            text(epics.get(&at).cloned().filter(|_| story.is_none())),
            text(epic_link.and_then(|parent| epics.get(&parent).cloned())),
            to_wiki(&outline.full_description(item, false)),
            story.map_or(String::new(), |story| outline.points(story)),
            text(story.map(|story| outline.status(story).name.clone())),
            text(story.and_then(|story| story.owner.first().cloned())),
        ]);
    }
    add_lists(
        &mut table,
        outline,
        &items,
        "Fix Version",
        ActivityForm::Label,
    );
    TrackerFile {
        ending: "jira-dc.csv".to_owned(),
        text: table.text(),
    }
}

/// The name of each epic, by which its stories refer to it: its title, with a number where two are alike but for case and
/// punctuation.
fn epic_names(outline: &Outline) -> BTreeMap<usize, String> {
    let mut names: BTreeMap<usize, String> = BTreeMap::new();
    let mut taken: HashSet<String> = HashSet::new();
    let epics = levels_first(outline, |item| item.story.is_none());
    for at in epics {
        let title = outline.title(&outline.items[at]);
        let numbered = (2..).map(|number| format!("{title} {number}"));
        let mut free = std::iter::once(title.clone()).chain(numbered);
        let name = free.find(|name| taken.insert(name_key(name)));
        names.insert(at, name.unwrap_or_default());
    }
    names
}

/// The positions of the items that are wanted, the highest level first. Activities are only among them if they have
/// no tasks, or if they are wanted.
fn levels_first(outline: &Outline, is_wanted: impl Fn(&OutlineItem) -> bool) -> Vec<usize> {
    let mut items: Vec<usize> = (0..outline.items.len())
        .filter(|at| is_wanted(&outline.items[*at]) || is_step(outline, *at))
        .collect();
    items.sort_by_key(|at| outline.items[*at].story.is_some());
    items
}

/// Whether an item is an activity with stories right under it, or without anything: it becomes an epic.
fn is_step(outline: &Outline, at: usize) -> bool {
    let is_below = |item: &&OutlineItem| item.parent == Some(at);
    let mut below = outline.items.iter().filter(is_below);
    outline.items[at].level == OutlineLevel::Activity
        && below.all(|item| item.level == OutlineLevel::Story)
}

/// The items of each file: whole epics, or whole initiatives, since parents have to be in the same file.
fn chunks(outline: &Outline, activities: ActivityForm, max_rows: usize) -> Vec<Vec<usize>> {
    let is_wanted = |item: &OutlineItem| {
        activities == ActivityForm::Initiative || item.level != OutlineLevel::Activity
    };
    let items = levels_first(outline, is_wanted);
    // Items with the same top belong together; depth first, so that files follow the wall.
    let mut tops: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &at in &items {
        let mut top = at;
        while let Some(parent) = outline.items[top]
            .parent
            .filter(|parent| items.contains(parent))
        {
            top = parent;
        }
        tops.entry(top).or_default().push(at);
    }
    let mut chunks: Vec<Vec<usize>> = Vec::new();
    for group in tops.into_values() {
        match chunks.last_mut() {
            Some(chunk) if chunk.len() + group.len() <= max_rows => chunk.extend(group),
            _ => chunks.push(group),
        }
    }
    for chunk in &mut chunks {
        chunk.sort_by_key(|at| (rank(&outline.items[*at], activities), *at));
    }
    if chunks.is_empty() {
        chunks.push(Vec::new());
    }
    chunks
}

/// How many dependencies lead from one file to another, where Jira can't follow them.
pub(super) fn needs_between_files(
    outline: &Outline,
    activities: ActivityForm,
    max_rows: usize,
) -> usize {
    let chunks = chunks(outline, activities, max_rows);
    let is_lost = |chunk: &Vec<usize>, story: StoryIx| {
        let target = outline.position(story);
        target.is_some_and(|target| !chunk.contains(&target))
    };
    let lost = chunks.iter().map(|chunk| {
        let stories = chunk.iter().filter_map(|at| outline.items[*at].story);
        let needs = stories.flat_map(|story| &story.needs);
        needs.filter(|need| is_lost(chunk, need.story)).count()
    });
    lost.sum()
}

fn cloud_table(outline: &Outline, items: &[usize], activities: ActivityForm) -> CsvTable {
    let mut table = CsvTable::new(&[
        "Work item ID",
        "Parent",
        "Work type",
        "Summary",
        "Description",
        "Story Points",
        "Status",
        "Assignee",
    ]);
    for &at in items {
        let item = &outline.items[at];
        let parent = item.parent.filter(|parent| items.contains(parent));
        let story = item.story;
        table.rows.push(vec![
            (at + 1).to_string(),
            parent.map_or(String::new(), |parent| (parent + 1).to_string()),
            kind_name(item, activities).to_owned(),
            outline.title(item),
            to_wiki(&outline.full_description(item, false)),
            story.map_or(String::new(), |story| outline.points(story)),
            story.map_or(String::new(), |story| outline.status(story).name.clone()),
            story
                .and_then(|story| story.owner.first().cloned())
                .unwrap_or_default(),
        ]);
    }
    // What Jira has already is found by its key, and not created again.
    let keys: Vec<Vec<String>> = items
        .iter()
        .map(|at| {
            let key = outline.items[*at].key.and_then(jira_key);
            key.map(str::to_owned).into_iter().collect()
        })
        .collect();
    table.repeat_column("Work item key", &keys);
    add_lists(&mut table, outline, items, "Fix versions", activities);
    table
}

/// Adds the columns that are repeated for each value: labels, versions, links.
fn add_lists(
    table: &mut CsvTable,
    outline: &Outline,
    items: &[usize],
    versions: &str,
    activities: ActivityForm,
) {
    let items: Vec<&OutlineItem> = items.iter().map(|at| &outline.items[*at]).collect();
    let labels: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let tags = item.story.map_or(&[][..], |story| &story.tags);
            let mut labels: Vec<String> = tags.iter().map(|tag| without_spaces(tag)).collect();
            if let Some(activity) = item.activity
                && activities == ActivityForm::Label
                && item.level == OutlineLevel::Task
            {
                labels.push(format!("activity:{}", slug(activity)));
            }
            labels
        })
        .collect();
    table.repeat_column("Labels", &labels);
    let releases: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let release = item.story.and_then(|story| outline.release(story));
            release.map(str::to_owned).into_iter().collect()
        })
        .collect();
    table.repeat_column(versions, &releases);
    let needs: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let needs = item.story.map_or(&[][..], |story| &story.needs);
            let targets = needs.iter().filter_map(|need| outline.position(need.story));
            targets.map(|at| (at + 1).to_string()).collect()
        })
        .collect();
    table.repeat_column(BLOCKED_BY, &needs);
}

/// The key in a reference such as `SHOP-12` or the address of an issue.
pub(super) fn jira_key(reference: &str) -> Option<&str> {
    let key = reference
        .rsplit_once("/browse/")
        .map_or(reference, |(_, end)| end);
    is_issue_key(key).then_some(key)
}

/// The level of an item in Jira, the highest one first.
fn rank(item: &OutlineItem, activities: ActivityForm) -> usize {
    let kinds = ["Initiative", "Epic", "Story"];
    let kind = kind_name(item, activities);
    kinds
        .iter()
        .position(|name| *name == kind)
        .unwrap_or(kinds.len())
}

fn kind_name(item: &OutlineItem, activities: ActivityForm) -> &'static str {
    match item.level {
        OutlineLevel::Activity if activities == ActivityForm::Initiative && item.task.is_none() => {
            "Initiative"
        }
        OutlineLevel::Activity | OutlineLevel::Task => "Epic",
        OutlineLevel::Story => "Story",
    }
}

/// The configuration that Jira's wizard loads, so that nobody has to map the columns.
fn configuration(header: &[String]) -> Value {
    let fields = [
        ("Work item ID", "issue-id"),
        ("Work item key", "issuekey"),
        ("Parent", "parent"),
        ("Work type", "issuetype"),
        ("Summary", "summary"),
        ("Description", "description"),
        ("Status", "status"),
        ("Assignee", "assignee"),
        ("Labels", "labels"),
        ("Fix versions", "fixVersions"),
    ];
    let mut mappings = Map::new();
    for (column, field) in fields {
        if header.iter().any(|name| name == column) {
            mappings.insert(column.to_owned(), json!({ "jira.field": field }));
        }
    }
    if header.iter().any(|name| name == BLOCKED_BY) {
        mappings.insert(BLOCKED_BY.to_owned(), json!({ "link.type": BLOCKS }));
    }
    json!({
        "config.version": "2.0",
        "config.project.from.csv": "false",
        "config.encoding": "UTF-8",
        "config.delimiter": ",",
        "config.date.format": "dd/MMM/yy h:mm a",
        "config.field.mappings": mappings,
        "config.value.mappings": {},
    })
}

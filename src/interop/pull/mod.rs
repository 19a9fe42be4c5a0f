//! The states of a tracker as changes of maps: `storywall pull`.
//!
//! ```text
//! export ─▶ rows by their keys, numbers and addresses ─┐
//! map ────▶ stories with links ────────────────────────┴─▶ differences ─▶ changes, conflicts, what to push
//! ```
//!
//! A story is updated only from the rows that its links name, and only in fields that the export has a column for and a
//! value in. Nothing is guessed: where it isn't clear which side is right, the difference is reported and the map
//! stays as it is. The changes go through [`format::edit_map`](crate::format::edit_map), like every change of a map.

mod apply;
mod fields;
mod names;
mod new_items;
mod parts;

pub use apply::edit_pulled;
pub use fields::PullField;
pub use new_items::NewItem;
use new_items::other_names;

use super::formats::BacklogFormat;
use super::item_values::{item_link, means, short_reference};
use super::items::{Backlog, ItemNature, Kinds};
use super::ledger::Ledger;
use super::levels::{Standing, standings};
use super::links::{BacklogNames, Parents};
use super::role::ColumnRole;
use super::summary::FileSummary;
use super::{ImportFile, ImportOptions, ImportRefusal, ReadTable};
use crate::map::{Change, ItemKind, ItemRef, ReleaseStatus, Story, StoryMap, reference_key};
use crate::text::{Diagnostic, Span};
use fields::{FieldEdit, RowValue, is_same, releases_of, row_value, story_value};
pub(crate) use names::is_tracker_reference;
use names::{RowIndex, TrackerNames};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What a person says about a pull.
#[derive(Clone, Debug, Default)]
pub struct PullOptions {
    /// How the export is read.
    pub import: ImportOptions,
    /// The fields to compare.
    pub fields: Vec<PullField>,
    /// Whether a story without a link is matched by its title.
    pub matches_titles: bool,
    /// Whether items that are on no map are added to the backlog.
    pub adds_new: bool,
    /// Whether an empty cell empties the field.
    pub clears: bool,
    /// Whether the export wins where it isn't clear which side is right.
    pub takes_theirs: bool,
}

/// A map to update.
#[derive(Clone, Copy, Debug)]
pub struct PullTarget<'m> {
    /// The map.
    pub map: &'m StoryMap,
    /// The map as it was when the wall and the tracker last agreed, if that is known.
    pub base: Option<&'m StoryMap>,
}

/// What an export says about maps.
#[derive(Debug)]
pub struct Pull {
    /// The name of the format.
    pub format: &'static str,
    /// The files of the export.
    pub files: Vec<FileSummary>,
    /// The number of rows with something in them.
    pub rows: usize,
    /// For each map, what differs.
    pub maps: Vec<PulledMap>,
    /// The items that are on none of the maps.
    pub new: Vec<NewItem>,
    /// The open sub-tasks of items on a map that are in no check list.
    pub new_parts: Vec<NewItem>,
    /// The lines of items that can't be on a map, since they have no key, number or address.
    pub nameless: Vec<usize>,
    /// The fields that the export has no column for.
    pub absent: Vec<PullField>,
    /// Words for statuses that nobody has listed, and how many stories have them.
    pub unknown_statuses: BTreeMap<String, usize>,
    /// What wasn't understood in the files, each with its place.
    pub faults: Vec<Diagnostic>,
}

/// What differs between a map and an export.
#[derive(Debug, Default)]
pub struct PulledMap {
    /// How many stories the export has.
    pub matched: usize,
    /// Each field that differs, in the order of the map.
    pub fields: Vec<PulledField>,
    /// The stories with a key or an address of this tracker that isn't in the export.
    pub missing: Vec<PulledStory>,
    /// How many stories have no key or address of this tracker.
    pub unlinked: usize,
    /// The changes that add items to the backlog, with the titles of these.
    pub added: Vec<Change>,
    /// The items that can't be added.
    pub not_added: Vec<NotAdded>,
}

/// An item that can't be added to a backlog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAdded {
    /// Its title.
    pub title: String,
    /// Why not.
    pub why: String,
}

impl PulledMap {
    /// How many differences can't be decided, and how many items can't be added.
    pub fn conflicts(&self) -> usize {
        let fields = self.fields.iter();
        let conflicts = fields.filter(|field| matches!(field.outcome, PullOutcome::Conflict(_)));
        conflicts.count() + self.not_added.len()
    }
}

/// A story of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PulledStory {
    /// Its address.
    pub item: ItemRef,
    /// Its title.
    pub title: String,
    /// The place of the title in the map's file.
    pub span: Span,
    /// How the tracker refers to it.
    pub reference: String,
}

/// A field of a story, or a sub-task in a check list, that differs between a map and an export.
#[derive(Clone, Debug)]
pub struct PulledField {
    /// The story.
    pub story: PulledStory,
    /// The key of the field; `sub-task` for an entry of a check list.
    pub field: &'static str,
    /// Its values on the wall; none if the story doesn't have it.
    pub from: Vec<String>,
    /// Its values in the tracker; none if the cell is empty.
    pub to: Vec<String>,
    /// What becomes of it.
    pub outcome: PullOutcome,
    /// The changes that take the values of the tracker; none unless that is the outcome.
    pub changes: Vec<Change>,
}

/// What becomes of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PullOutcome {
    /// The map gets the tracker's value.
    Taken,
    /// Only the map has changed since both agreed: the tracker is to follow.
    Kept,
    /// It isn't clear which side is right; this is why. The map stays as it is.
    Conflict(String),
}

/// Compares maps with an export, and finds the changes that bring the states of the tracker to the maps.
///
/// # Errors
///
/// A file isn't in a format that can be read, an option names a column that no file has, or no column has keys,
/// numbers or addresses to match stories by.
pub fn pull(
    files: Vec<ImportFile>,
    options: &PullOptions,
    targets: &[PullTarget],
) -> Result<Pull, ImportRefusal> {
    let ReadTable { table, read, roles } = ReadTable::new(files, &options.import)?;
    let mut ledger = Ledger::new(table.cells.len());
    let rules = read.format.rules();
    // Rows without a title are no fault here.
    let kinds = Kinds {
        chosen: &options.import.kinds,
        of_documents: &[],
    };
    let backlog =
        Backlog::new(&table, &roles, rules, kinds, &mut ledger, &mut Vec::new()).without_repeated();
    let has_names = roles.has(ColumnRole::Key)
        || roles.has(ColumnRole::Url)
        || roles.has(ColumnRole::Id)
            && (rules.id_prefix.is_some() || read.format == BacklogFormat::Spreadsheet)
        || options.matches_titles && roles.has(ColumnRole::Title);
    if !has_names {
        let file = &read.files[0].name;
        let message = format!("no column of `{file}` has keys or addresses to match stories by");
        let help =
            "export the key or the URL of each item, or name its column: `--map \"HEADER=key\"`";
        return Err(ImportRefusal::new(message, help));
    }
    let (compared, absent) = options
        .fields
        .iter()
        .partition(|field| field.is_in(&backlog, &options.import));
    let parents = Parents::new(&backlog, &BacklogNames::new(&backlog), &mut Vec::new());
    let standings = standings(&backlog, &parents);
    let is_part = |item: &usize| {
        standings[*item] == Standing::Part || backlog.items[*item].nature == ItemNature::Part
    };
    let sub_tasks = (0..backlog.items.len()).filter(is_part);
    let sub_tasks = sub_tasks.map(|item| backlog.items[item].row).collect();
    let mut puller = Puller {
        backlog: &backlog,
        options,
        fields: compared,
        index: RowIndex::default(),
        row_names: Vec::new(),
        titles: HashMap::new(),
        on_maps: HashSet::new(),
        unknown_statuses: BTreeMap::new(),
        parents,
        standings,
        sub_tasks,
    };
    puller.index_rows();
    let mut maps: Vec<PulledMap> = targets.iter().map(|target| puller.map(*target)).collect();
    let found = puller.new_items(targets, &mut ledger);
    if options.adds_new
        && let ([pulled], [_]) = (&mut maps[..], targets)
    {
        pulled.added = found.changes;
    }
    Ok(Pull {
        format: super::summary::format_name(&read),
        files: read.files.iter().map(FileSummary::new).collect(),
        rows: table.rows.len(),
        maps,
        new: found.items,
        new_parts: found.parts,
        nameless: found.nameless,
        absent,
        unknown_statuses: puller.unknown_statuses,
        faults: table.faults.clone(),
    })
}

/// Compares maps with the rows of an export.
struct Puller<'p, 't> {
    backlog: &'p Backlog<'t>,
    options: &'p PullOptions,
    /// The fields that the export has columns for.
    fields: Vec<PullField>,
    index: RowIndex,
    /// The names of each row.
    row_names: Vec<TrackerNames>,
    /// The rows of each title; empty unless stories are matched by titles.
    titles: HashMap<String, Vec<usize>>,
    /// The rows that a map has.
    on_maps: HashSet<usize>,
    unknown_statuses: BTreeMap<String, usize>,
    /// What is above each item of the export.
    parents: Parents,
    /// What each item of the export would be in a map.
    standings: Vec<Standing>,
    /// The rows of sub-tasks.
    sub_tasks: HashSet<usize>,
}

/// A story of a map, with the rows that it refers to.
struct Match<'m> {
    story: &'m Story,
    rows: Vec<usize>,
    /// How many stories of the map refer to one of these rows, too.
    others: usize,
}

impl Puller<'_, '_> {
    fn index_rows(&mut self) {
        for row in 0..self.backlog.table.rows.len() {
            let names = TrackerNames::of_row(self.backlog, row);
            self.index.add(row, &names);
            self.row_names.push(names);
            if self.options.matches_titles
                && let Some(title) = self.backlog.value(row, ColumnRole::Title)
            {
                let rows = self.titles.entry(reference_key(title)).or_default();
                rows.push(row);
            }
        }
    }

    /// What differs in a map.
    fn map(&mut self, target: PullTarget) -> PulledMap {
        let map = target.map;
        let mut pulled = PulledMap::default();
        let mut matches = self.matches(map);
        let base = target.base.map(|base| BaseStories {
            map: base,
            matches: self.matches(base),
        });
        let mut uses: HashMap<usize, usize> = HashMap::new();
        for found in &matches {
            found
                .rows
                .iter()
                .for_each(|row| *uses.entry(*row).or_default() += 1);
        }
        for found in &mut matches {
            let most = found.rows.iter().filter_map(|row| uses.get(row)).max();
            found.others = most.map_or(0, |uses| uses - 1);
        }
        let has_states = self.fields.contains(&PullField::Status);
        for found in &matches {
            if has_states {
                pulled.fields.extend(self.story_parts(found.story));
            }
            if found.rows.is_empty() {
                let names = names_of(found.story, false);
                if self.index.is_familiar(&names) {
                    pulled.missing.push(self.pulled_story(found));
                } else {
                    pulled.unlinked += 1;
                }
                continue;
            }
            pulled.matched += 1;
            self.on_maps.extend(&found.rows);
            for field in self.fields.clone() {
                pulled
                    .fields
                    .extend(self.difference(field, found, map, base.as_ref()));
            }
        }
        if has_states {
            pulled.fields.extend(self.group_parts(map));
        }
        pulled
    }

    /// The rows of each story of a map, in the order of the map.
    fn matches<'m>(&self, map: &'m StoryMap) -> Vec<Match<'m>> {
        let stories = || map.stories.iter().chain(&map.backlog);
        let mut titles: HashMap<String, usize> = HashMap::new();
        if self.options.matches_titles {
            for story in stories() {
                *titles.entry(reference_key(&story.title.text)).or_default() += 1;
            }
        }
        let by_title = |story: &Story| {
            let key = reference_key(&story.title.text);
            let rows = self.titles.get(&key)?;
            (rows.len() == 1 && titles[&key] == 1).then(|| rows.clone())
        };
        // What a link names isn't meant by a title that looks like its key.
        let mut linked: HashSet<usize> = self.index.rows(&other_names(map)).into_iter().collect();
        for story in stories() {
            linked.extend(self.index.rows(&names_of(story, false)));
        }
        let matches = stories().map(|story| {
            let by_links = self.index.rows(&names_of(story, false));
            let mut rows = self.index.rows(&names_of(story, true));
            rows.retain(|row| by_links.contains(row) || !linked.contains(row));
            if rows.is_empty() {
                rows = by_title(story).unwrap_or_default();
            }
            Match {
                story,
                rows,
                others: 0,
            }
        });
        matches.collect()
    }

    fn pulled_story(&self, found: &Match) -> PulledStory {
        let story = found.story;
        let row = found.rows.first().copied();
        let link = row.and_then(|row| {
            let short = short_reference(self.backlog, row);
            short.or_else(|| item_link(self.backlog, row))
        });
        let reference = match link {
            Some(link) => link.text,
            None => {
                let mut links = story.details.links.iter();
                let known = links.find(|link| {
                    let mut names = TrackerNames::default();
                    add_link(&mut names, link);
                    self.index.is_familiar(&names)
                });
                known.map_or_else(|| story.title.text.clone(), |link| link.title.clone())
            }
        };
        PulledStory {
            item: ItemRef::new(ItemKind::Story, &story.id),
            title: story.title.text.clone(),
            span: story.title.span,
            reference,
        }
    }

    /// The difference in a field of a story, if there is one.
    fn difference(
        &mut self,
        field: PullField,
        found: &Match,
        map: &StoryMap,
        base: Option<&BaseStories>,
    ) -> Option<PulledField> {
        let options = &self.options.import;
        let story = found.story;
        let mut values: Vec<RowValue> = Vec::new();
        let mut has_empty = false;
        for row in &found.rows {
            let value = row_value(field, self.backlog, *row, options);
            has_empty |= value == RowValue::Empty;
            if value != RowValue::Empty && !values.contains(&value) {
                values.push(value);
            }
        }
        let there = values.first().cloned().unwrap_or(RowValue::Empty);
        let is_backlog = story.task.is_none();
        match &there {
            RowValue::Empty if !self.options.clears || field == PullField::Title => return None,
            RowValue::Unknown(word) if values.len() == 1 => {
                if field == PullField::Status {
                    *self.unknown_statuses.entry(word.clone()).or_default() += 1;
                }
                return None;
            }
            _ if field == PullField::Release && is_backlog => return None,
            _ => {}
        }
        if values.len() < 2 && is_same(field, story, map, &there, options) {
            return None;
        }
        // Rows of the same item differ, too, if only some of them say something.
        if has_empty && !values.is_empty() {
            values.push(RowValue::Empty);
        }
        let from = story_value(field, story, map);
        let mut to: Vec<String> = values.iter().flat_map(RowValue::texts).collect();
        if field == PullField::Release && values.len() < 2 {
            let known = releases_of(&to, map);
            if !to.is_empty() && known.is_empty() {
                let message = format!("the map has no release `{}`", to[0]);
                let outcome = PullOutcome::Conflict(message);
                return Some(self.pulled_field(field, found, from, to, outcome));
            }
            let chosen = match self.backlog.roles.has_sprint_releases {
                true => known.last(),
                false => known.first(),
            };
            to = chosen.cloned().into_iter().collect();
        }
        let outcome = self.outcome(field, found, map, base, &values);
        Some(self.pulled_field(field, found, from, to, outcome))
    }

    fn pulled_field(
        &self,
        field: PullField,
        found: &Match,
        from: Vec<String>,
        to: Vec<String>,
        outcome: PullOutcome,
    ) -> PulledField {
        let story = self.pulled_story(found);
        let mut changes = Vec::new();
        if outcome == PullOutcome::Taken {
            let edit = FieldEdit {
                field,
                item: &story.item,
                here: &from,
                there: &to,
                clears: self.options.clears,
                options: &self.options.import,
            };
            changes = edit.changes();
        }
        PulledField {
            story,
            field: field.word(),
            from,
            to,
            outcome,
            changes,
        }
    }

    /// What becomes of a difference.
    fn outcome(
        &self,
        field: PullField,
        found: &Match,
        map: &StoryMap,
        base: Option<&BaseStories>,
        values: &[RowValue],
    ) -> PullOutcome {
        let conflict = |text: &str| PullOutcome::Conflict(text.to_owned());
        let options = &self.options.import;
        let there = values.first().unwrap_or(&RowValue::Empty);
        if values.len() > 1 {
            return conflict("the export has several rows for it, with different values");
        }
        if found.others > 0 {
            return conflict("the same item is on several stories");
        }
        if *there == RowValue::Cancelled {
            return conflict(
                "the tracker says that it won't be done: remove the story, or its link",
            );
        }
        let unclear = |text: &str| match self.options.takes_theirs {
            true => PullOutcome::Taken,
            false => conflict(text),
        };
        let before = base.and_then(|base| base.story(found));
        if let (Some(before), Some(base)) = (before, base) {
            let is_same_here =
                story_value(field, before, base.map) == story_value(field, found.story, map);
            let is_same_there = is_same(field, before, base.map, there, options);
            match (is_same_here, is_same_there) {
                (true, _) => {}
                (false, true) => return PullOutcome::Kept,
                (false, false) => {
                    let was = story_value(field, before, base.map).join(", ");
                    let was = if was.is_empty() { "nothing" } else { &was };
                    return unclear(&format!("changed on both sides: it was {was}"));
                }
            }
        }
        let release = found.story.release.map(|release| &map[release]);
        if let Some(release) = release
            && release.status() == ReleaseStatus::Released
        {
            let name = &release.name.text;
            return unclear(&format!("its release `{name}` is released"));
        }
        let is_done = |id: &str| means(id, options) == "done";
        if field == PullField::Status
            && before.is_none()
            && is_done(&map.status(found.story).id)
            && !there.texts().iter().any(|id| is_done(id))
        {
            return unclear("done on the wall, and not in the tracker");
        }
        PullOutcome::Taken
    }
}

/// The stories of a map as it was when the wall and the tracker last agreed.
struct BaseStories<'m> {
    map: &'m StoryMap,
    matches: Vec<Match<'m>>,
}

impl<'m> BaseStories<'m> {
    /// The story that a story of today was then: the one that refers to the same rows.
    fn story(&self, found: &Match) -> Option<&'m Story> {
        let mut matches = self.matches.iter();
        let same = matches.find(|other| other.rows == found.rows);
        same.map(|other| other.story)
    }
}

/// The names under which a tracker knows a story: its links, and with `has_id` its own id, too.
fn names_of(story: &Story, has_id: bool) -> TrackerNames {
    let mut names = TrackerNames::default();
    for link in &story.details.links {
        add_link(&mut names, link);
    }
    if has_id {
        names.add(&story.id);
    }
    names
}

/// Adds a link of a map: a short reference, an address, or both.
fn add_link(names: &mut TrackerNames, link: &crate::map::Link) {
    names.add(&link.title);
    if let Some(url) = link.url.as_ref().filter(|url| **url != link.title) {
        names.add(url);
    }
}

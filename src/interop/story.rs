//! A row as a story: every field that its cells fill.

use super::imported::{ImportedField, ImportedStory};
use super::item_values::{add_paragraph, item_link, name_key, status};
use super::items::Backlog;
use super::labelled::take_labelled;
use super::ledger::{Fate, Ledger};
use super::levels::Standing;
use super::links::{BacklogNames, Parents};
use super::markup::to_markdown;
use super::releases::ReleaseNames;
use super::role::ColumnRole;
use super::sentence::{StorySentence, story_sentence};
use super::table::CellIx;
use super::values::{
    ItemStatus, criteria, day, estimate, initial, initials, one_line, person, split_criteria,
    split_list,
};
use super::words::header_key;
use super::{ImportOptions, OwnerChoice};
use crate::map::{id_from_title, is_id, reference_key, slug};
use std::collections::{BTreeMap, HashMap};

/// A story, before it is known where it belongs.
#[derive(Debug)]
pub(crate) struct PlannedStory {
    pub(crate) item: usize,
    pub(crate) story: ImportedStory,
    /// The releases that it names, as positions in [`ReleaseNames`].
    pub(crate) releases: Vec<usize>,
    pub(crate) release_cells: Vec<CellIx>,
    /// The release that it is in.
    pub(crate) release: Option<usize>,
    /// Positions in [`StoryFindings::personas`].
    pub(crate) personas: Vec<usize>,
}

impl PlannedStory {
    /// Adds values to an own field.
    pub(crate) fn own(&mut self, key: &str, values: Vec<String>) {
        if values.is_empty() {
            return;
        }
        let own = &mut self.story.own;
        match own.iter_mut().find(|field| field.key == key) {
            Some(field) => field.values.extend(values),
            None => own.push(ImportedField {
                key: key.to_owned(),
                values,
            }),
        }
    }
}

/// What came up in all stories.
#[derive(Debug, Default)]
pub(crate) struct StoryFindings {
    pub(crate) personas: Vec<String>,
    pub(crate) unknown_statuses: BTreeMap<String, usize>,
    pub(crate) odd_estimates: usize,
    pub(crate) ticked: usize,
    pub(crate) other_needs: usize,
    pub(crate) sentences: usize,
    pub(crate) link_example: Option<String>,
}

/// Makes stories of rows.
pub(crate) struct StoryPlanner<'s, 't> {
    pub(crate) backlog: &'s Backlog<'t>,
    pub(crate) options: &'s ImportOptions,
    pub(crate) ledger: &'s mut Ledger,
    pub(crate) findings: StoryFindings,
    personas: HashMap<String, usize>,
    /// Whether titles that are sentences are taken apart.
    splits_sentences: bool,
}

impl<'s, 't> StoryPlanner<'s, 't> {
    pub(crate) fn new(
        backlog: &'s Backlog<'t>,
        options: &'s ImportOptions,
        ledger: &'s mut Ledger,
    ) -> Self {
        let titles = (0..backlog.items.len()).map(|item| backlog.title(item));
        let sentences = titles
            .filter(|title| story_sentence(title).is_some())
            .count();
        Self {
            backlog,
            options,
            ledger,
            findings: StoryFindings::default(),
            personas: HashMap::new(),
            splits_sentences: !options.keeps_sentences && sentences * 2 > backlog.items.len(),
        }
    }

    fn row(&self, item: usize) -> usize {
        self.backlog.items[item].row
    }

    /// Takes a cell, which is then kept.
    fn keep(&mut self, cell: CellIx) -> &'t str {
        self.ledger.record(cell, Fate::Kept);
        self.backlog.text(cell)
    }

    /// The story of an item, without what depends on other items.
    pub(crate) fn story(&mut self, item: usize, releases: &mut ReleaseNames) -> PlannedStory {
        let row = self.row(item);
        let mut planned = PlannedStory {
            item,
            story: ImportedStory::default(),
            releases: Vec::new(),
            release_cells: Vec::new(),
            release: None,
            personas: Vec::new(),
        };
        self.title(&mut planned, item);
        self.status(&mut planned, self.backlog.items[item].status_row);
        self.estimate(&mut planned, row);
        self.releases(&mut planned, row, releases);
        if let Some(link) = item_link(self.backlog, row) {
            self.ledger.record(link.cell, Fate::Kept);
            self.findings
                .link_example
                .get_or_insert_with(|| link.text.clone());
            planned.story.links.push(link.text);
        }
        if self.options.is_lean {
            return planned;
        }
        self.people(&mut planned, row);
        self.tags(&mut planned, row);
        self.texts(&mut planned, row);
        self.acceptance(&mut planned, item);
        for cell in self.backlog.cells(row, ColumnRole::OwnField) {
            let column = self.backlog.table.cells[cell].column;
            let name = &self.backlog.table.columns[column].name;
            planned.own(&own_key(name), vec![self.backlog.text(cell).to_owned()]);
            self.ledger.record(cell, Fate::Folded);
        }
        planned
    }

    fn title(&mut self, planned: &mut PlannedStory, item: usize) {
        let cell = self.backlog.items[item].title;
        let title = one_line(self.keep(cell));
        match story_sentence(&title).filter(|_| self.splits_sentences) {
            Some(sentence) => {
                self.findings.sentences += 1;
                planned.story.title.clone_from(&sentence.title);
                self.sentence(planned, sentence);
            }
            None => planned.story.title = title,
        }
    }

    /// Adds the persona and the reason of a sentence.
    fn sentence(&mut self, planned: &mut PlannedStory, sentence: StorySentence) {
        self.persona(planned, &sentence.persona);
        if let Some(why) = sentence.why {
            planned.story.why = why;
        }
    }

    fn persona(&mut self, planned: &mut PlannedStory, name: &str) {
        if let Some(at) = self.persona_at(name)
            && !planned.personas.contains(&at)
        {
            planned.personas.push(at);
        }
    }

    /// The position of a persona, which is added if it is new; `None` if the name says nothing.
    pub(crate) fn persona_at(&mut self, name: &str) -> Option<usize> {
        let name = one_line(name);
        let lower = name.to_lowercase();
        let article = ["a ", "an ", "the "]
            .iter()
            .find(|article| lower.starts_with(**article));
        let name = name[article.map_or(0, |article| article.len())..]
            .trim()
            .to_owned();
        let key = name_key(&name);
        if key.is_empty() {
            return None;
        }
        let personas = &mut self.findings.personas;
        let at = *self.personas.entry(key).or_insert_with(|| {
            personas.push(name);
            personas.len() - 1
        });
        Some(at)
    }

    fn status(&mut self, planned: &mut PlannedStory, row: usize) {
        let cell = self.backlog.cell(row, ColumnRole::Status);
        match status(self.backlog, row, self.options) {
            ItemStatus::Known(id) => {
                if let Some(cell) = cell {
                    self.ledger.record(cell, Fate::Kept);
                }
                planned.story.status = Some(id).filter(|id| *id != initial(&self.options.statuses));
            }
            // Only kept on request, and then in the backlog's words.
            ItemStatus::Cancelled => {
                if let Some(cell) = cell {
                    planned.own("x-status", vec![self.backlog.text(cell).to_owned()]);
                    self.ledger.record(cell, Fate::Folded);
                }
            }
            ItemStatus::Unknown => {
                if let Some(cell) = cell {
                    let word = self.backlog.text(cell).to_owned();
                    *self
                        .findings
                        .unknown_statuses
                        .entry(word.clone())
                        .or_default() += 1;
                    planned.own("x-status", vec![word]);
                    self.ledger.record(cell, Fate::Folded);
                }
            }
        }
    }

    fn estimate(&mut self, planned: &mut PlannedStory, row: usize) {
        for cell in self.backlog.cells(row, ColumnRole::Estimate) {
            let text = self.backlog.text(cell);
            let value = estimate(text, &self.options.sizes);
            match (&planned.story.estimate, value) {
                (None, Some(value)) => {
                    self.ledger.record(cell, Fate::Kept);
                    planned.story.estimate = Some(value);
                }
                (Some(known), Some(value)) if *known == value => {
                    self.ledger.record(cell, Fate::Used)
                }
                _ => {
                    self.findings.odd_estimates += 1;
                    planned.own("x-estimate", vec![text.to_owned()]);
                    self.ledger.record(cell, Fate::Folded);
                }
            }
        }
    }

    fn releases(&mut self, planned: &mut PlannedStory, row: usize, releases: &mut ReleaseNames) {
        let cells = self.backlog.first_columns(row, ColumnRole::Release);
        let date = self
            .backlog
            .value(row, ColumnRole::ReleaseDate)
            .and_then(day);
        let is_repeated = cells.len() > 1;
        for cell in cells {
            let text = self.backlog.text(cell);
            // One cell with several names, as forms and spreadsheets have it.
            let names: Vec<&str> = match is_repeated {
                true => vec![text],
                false => text.split([';', '\n']).collect(),
            };
            for name in names
                .into_iter()
                .map(one_line)
                .filter(|name| !name.is_empty())
            {
                planned.releases.push(releases.add(&name, date));
            }
            planned.release_cells.push(cell);
        }
    }

    fn people(&mut self, planned: &mut PlannedStory, row: usize) {
        if self.options.owner != OwnerChoice::None {
            for cell in self.backlog.first_columns(row, ColumnRole::Owner) {
                let names: Vec<&str> = split_list(self.keep(cell)).filter_map(person).collect();
                for name in names {
                    let name = match self.options.owner {
                        OwnerChoice::Initials => initials(name),
                        _ => one_line(name),
                    };
                    push_new(&mut planned.story.owner, name);
                }
            }
        }
        for cell in self.backlog.cells(row, ColumnRole::Persona) {
            let names: Vec<&str> = split_list(self.keep(cell)).collect();
            names
                .into_iter()
                .for_each(|name| self.persona(planned, name));
        }
    }

    fn tags(&mut self, planned: &mut PlannedStory, row: usize) {
        let roles = [ColumnRole::Tags, ColumnRole::Component];
        let cells: Vec<CellIx> = roles
            .iter()
            .flat_map(|role| self.backlog.cells(row, *role))
            .collect();
        for cell in cells {
            let text = self.keep(cell);
            for tag in split_list(text) {
                push_new(&mut planned.story.tags, one_line(tag));
            }
        }
    }

    /// Descriptions with their criteria, and reasons.
    fn texts(&mut self, planned: &mut PlannedStory, row: usize) {
        let markup = self.backlog.rules.markup;
        if let Some(cell) = self.backlog.cell(row, ColumnRole::Sentence) {
            let text = self.keep(cell);
            match story_sentence(&one_line(text)).filter(|_| !self.options.keeps_sentences) {
                // The column with the title has a title of its own, so what they want is kept as well.
                Some(sentence) => {
                    if reference_key(&sentence.title) != reference_key(&planned.story.title) {
                        add_paragraph(&mut planned.story.description, &sentence.title.clone());
                    }
                    self.sentence(planned, sentence);
                }
                None => add_paragraph(&mut planned.story.description, text),
            }
        }
        if let Some(cell) = self.backlog.cell(row, ColumnRole::Description) {
            let mut markdown = to_markdown(self.keep(cell), markup);
            if self.backlog.cell(row, ColumnRole::Why).is_none() && planned.story.why.is_empty() {
                let labelled = take_labelled(&markdown);
                for name in labelled.personas {
                    self.persona(planned, &name);
                }
                planned.story.why = labelled.why;
                markdown = labelled.rest;
            }
            let split = split_criteria(&markdown);
            self.findings.ticked += split.criteria.ticked;
            add_paragraph(&mut planned.story.description, &split.description);
            planned.story.acceptance.extend(split.criteria.texts);
        }
        if let Some(cell) = self.backlog.cell(row, ColumnRole::Why) {
            planned.story.why = one_line(self.keep(cell));
        }
    }

    /// The criteria in the columns for them, of all rows of an item.
    fn acceptance(&mut self, planned: &mut PlannedStory, item: usize) {
        let backlog = self.backlog;
        let loose = &backlog.items[item];
        for row in std::iter::once(loose.row).chain(loose.more_rows.iter().copied()) {
            for cell in backlog.cells(row, ColumnRole::Acceptance) {
                let found = criteria(&to_markdown(self.keep(cell), backlog.rules.markup));
                self.findings.ticked += found.ticked;
                for text in found.texts {
                    push_new(&mut planned.story.acceptance, text);
                }
            }
        }
    }

    /// Adds what stories need, and the parents that aren't known. Only stories on the wall can need each other; other
    /// dependencies become own fields.
    pub(crate) fn link(
        &mut self,
        stories: &mut [PlannedStory],
        names: &BacklogNames,
        standings: &[Standing],
        parents: &Parents,
        is_on_wall: impl Fn(usize) -> bool,
    ) {
        let positions: HashMap<usize, usize> = stories
            .iter()
            .enumerate()
            .filter(|(_, story)| is_on_wall(story.item))
            .map(|(at, story)| (story.item, at))
            .collect();
        let mut needs: Vec<Vec<Need>> = vec![Vec::new(); stories.len()];
        for at in 0..stories.len() {
            let item = stories[at].item;
            let row = self.row(item);
            if let Some(missing) = parents.missing[item]
                .as_ref()
                .filter(|missing| missing.title.is_none())
            {
                stories[at].own("x-parent", vec![missing.reference.clone()]);
                self.ledger.record(missing.cell, Fate::Folded);
            }
            if self.options.is_lean {
                continue;
            }
            for role in [ColumnRole::BlockedBy, ColumnRole::Blocks] {
                for cell in self.backlog.cells(row, role) {
                    let text = self.backlog.text(cell);
                    let mut fate = Fate::Used;
                    for name in self.references(text, item, names) {
                        let other = name
                            .item
                            .and_then(|other| story_above(other, standings, parents));
                        if other == Some(item) {
                            continue;
                        }
                        let other = other.filter(|_| is_on_wall(item));
                        let other = other.and_then(|other| positions.get(&other).copied());
                        fate = fate.max(match other {
                            Some(_) => Fate::Kept,
                            None => Fate::Folded,
                        });
                        match (role, other) {
                            (ColumnRole::BlockedBy, Some(other)) => {
                                needs[at].push(Need::Story(other))
                            }
                            (_, Some(other)) => needs[other].push(Need::Story(at)),
                            (ColumnRole::BlockedBy, None) => needs[at].push(Need::Other(name.text)),
                            (_, None) => {
                                self.findings.other_needs += 1;
                                stories[at].own("x-blocks", vec![name.text]);
                            }
                        }
                    }
                    self.ledger.record(cell, fate);
                }
            }
        }
        let ids = self.reference_ids(stories, &needs);
        for (at, needs) in needs.into_iter().enumerate() {
            for need in needs {
                match need {
                    Need::Story(other) => {
                        let id = ids.get(&other).cloned().unwrap_or_default();
                        push_new(&mut stories[at].story.needs, id);
                    }
                    Need::Other(text) => {
                        self.findings.other_needs += 1;
                        stories[at].own("x-needs", vec![text]);
                    }
                }
            }
        }
    }

    /// The items that a cell such as `Blocked by` names: by a key, or by titles, which may contain commas.
    fn references(&self, text: &str, item: usize, names: &BacklogNames) -> Vec<NamedReference> {
        let find = |text: &str| names.with_id(text).or_else(|| names.with_title(text, item));
        if let Some(found) = find(text) {
            return vec![NamedReference {
                text: text.to_owned(),
                item: Some(found),
            }];
        }
        let parts = split_list(text).filter(|part| !is_nothing(part));
        let parts = parts.map(|part| NamedReference {
            text: one_line(part),
            item: find(part),
        });
        parts.collect()
    }

    /// For each story that another one needs, the id to refer to it by. It is the one that its title gives, or
    /// else a pinned one.
    fn reference_ids(
        &self,
        stories: &mut [PlannedStory],
        needs: &[Vec<Need>],
    ) -> HashMap<usize, String> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for story in stories.iter() {
            let title = &story.story.title;
            let id = reference_key(&id_from_title(title, "story"));
            let name = reference_key(title);
            if name != id {
                *counts.entry(name).or_default() += 1;
            }
            *counts.entry(id).or_default() += 1;
        }
        let mut ids = HashMap::new();
        for need in needs.iter().flatten() {
            let Need::Story(other) = *need else {
                continue;
            };
            if ids.contains_key(&other) {
                continue;
            }
            let own = id_from_title(&stories[other].story.title, "story");
            if counts[&reference_key(&own)] == 1 {
                ids.insert(other, own);
                continue;
            }
            let link = stories[other]
                .story
                .links
                .first()
                .map_or("", String::as_str);
            let wanted = if is_id(link) {
                link.to_owned()
            } else {
                id_from_title(link, &own)
            };
            let numbered = (2..).map(|number| {
                let short: String = wanted.chars().take(56).collect();
                format!("{short}-{number}")
            });
            let mut free = std::iter::once(wanted.clone()).chain(numbered);
            let id = free
                .find(|id| !counts.contains_key(&reference_key(id)))
                .unwrap_or_default();
            counts.insert(reference_key(&id), 1);
            stories[other].story.id = Some(id.clone());
            ids.insert(other, id);
        }
        ids
    }
}

/// What a story needs.
#[derive(Clone, Debug)]
enum Need {
    /// Another story, a position in the list of stories.
    Story(usize),
    /// Something that is no story on the wall, as the file names it.
    Other(String),
}

/// A name in a cell, and the item that has it.
struct NamedReference {
    text: String,
    item: Option<usize>,
}

/// The story that an item is, or is a part of.
fn story_above(item: usize, standings: &[Standing], parents: &Parents) -> Option<usize> {
    let mut at = Some(item);
    for _ in 0..64 {
        match standings[at?] {
            Standing::Story => return at,
            Standing::Part | Standing::Criterion => at = parents.of_item[at?],
            _ => return None,
        }
    }
    None
}

/// Adds a text to a list that doesn't have it yet.
fn push_new(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}

fn is_nothing(text: &str) -> bool {
    matches!(
        text.to_lowercase().as_str(),
        "-" | "–" | "—" | "none" | "n/a" | "no"
    )
}

/// The key of an own field for a column.
fn own_key(header: &str) -> String {
    let slug = slug(&header_key(header));
    let slug = if slug.is_empty() { "column" } else { &slug };
    format!("x-{slug}")
}

//! The tables of Markdown whose rows are items.

use super::item_heading::{
    HeadingKind, ItemHeading, item_heading, names_stories, release_of_heading,
};
use super::markdown_table::{MarkdownTable, SectionPart, TableLine, cell_text, section_parts};
use super::overview::{HeadingTarget, Overview, OverviewRow, keys, overviews};
use super::rows::{DocumentRows, start_of};
use super::sections::{Section, YamlHead, plain, sections};
use super::story_text::{StoryText, is_break};
use crate::interop::words::header_meaning;
use crate::text::Span;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The tables of a text whose rows are items.
pub(super) struct ItemTables<'t> {
    found: Vec<Section<'t>>,
    /// The parts of each section.
    parts: Vec<Vec<SectionPart<'t>>>,
    /// The tables that only say more about what headings name.
    overviews: Vec<Overview<'t>>,
    /// The sections with the details of one row, by the place of its line.
    details: HashMap<*const u8, Range<usize>>,
    /// All of those sections.
    detail_sections: HashSet<usize>,
}

impl<'t> ItemTables<'t> {
    /// Finds the tables; `None` if the text has none with items.
    pub(super) fn new(text: &'t str) -> Option<Self> {
        let found = sections(text);
        let parts: Vec<_> = found.iter().map(section_parts).collect();
        let has_items = |at: &usize| {
            let mut parts = parts[*at].iter();
            parts.any(|part| matches!(part, SectionPart::Table(table) if table.has_titles()))
        };
        let overviews = overviews(&found, |at| {
            let below = at + 1..found.len();
            let mut below = below.take_while(|next| found[*next].level > found[at].level);
            match has_items(&at) || below.any(|next| has_items(&next)) {
                true => HeadingTarget::Group,
                false => HeadingTarget::Other,
            }
        });
        let mut tables = Self {
            overviews,
            found,
            parts,
            details: HashMap::new(),
            detail_sections: HashSet::new(),
        };
        tables.find_details();
        let is_some = (0..tables.found.len()).any(|at| tables.has_rows(at));
        is_some.then_some(tables)
    }

    /// The lines of the headers of the tables with items.
    pub(super) fn headers(&self) -> impl Iterator<Item = &'t str> {
        let parts = self.parts.iter().flatten();
        parts.filter_map(|part| match part {
            SectionPart::Table(table) if self.has_items(table) => Some(table.header),
            _ => None,
        })
    }

    fn has_items(&self, table: &MarkdownTable) -> bool {
        table.has_titles() && self.overview_of(table).is_none()
    }

    /// Finds the sections whose headings name a row of a table, and which say more about it.
    fn find_details(&mut self) {
        let mut by_key: HashMap<String, Range<usize>> = HashMap::new();
        for at in 0..self.found.len() {
            let section = self.found[at];
            let mut below = at + 1..self.found.len();
            let end = below.find(|next| self.found[*next].level <= section.level);
            let range = at..end.unwrap_or(self.found.len());
            let is_other = |at: usize| {
                self.has_rows(at)
                    || epic_heading(&self.found[at]).is_some()
                    || release_of_heading(self.found[at].title).is_some()
            };
            if section.level > 1 && !range.clone().any(is_other) {
                for key in keys(section.title) {
                    by_key.entry(key).or_insert_with(|| range.clone());
                }
            }
        }
        let mut details: HashMap<*const u8, Range<usize>> = HashMap::new();
        let mut used: HashSet<usize> = HashSet::new();
        for part in self.parts.iter().flatten() {
            let SectionPart::Table(table) = part else {
                continue;
            };
            let columns = title_column(table).filter(|_| self.has_items(table));
            for row in table.rows.iter().filter(|_| columns.is_some()) {
                let title = columns.and_then(|at| row.cells.get(at));
                let mut keys = title.into_iter().flat_map(|title| keys(title));
                if let Some(range) = keys.find_map(|key| by_key.get(&key))
                    && range.clone().all(|at| !used.contains(&at))
                {
                    used.extend(range.clone());
                    details.insert(row.line.as_ptr(), range.clone());
                }
            }
        }
        (self.details, self.detail_sections) = (details, used);
    }

    /// Whether a section has a table with items.
    fn has_rows(&self, section: usize) -> bool {
        let mut parts = self.parts[section].iter();
        parts.any(|part| matches!(part, SectionPart::Table(table) if self.has_items(table)))
    }

    fn overview_of(&self, table: &MarkdownTable) -> Option<&Overview<'t>> {
        let mut overviews = self.overviews.iter();
        overviews.find(|overview| std::ptr::eq(overview.header, table.header))
    }

    /// Reads the items. The heading above a table is the section of its rows, or their release.
    pub(super) fn read(&self, text: &'t str, rows: &mut DocumentRows) {
        let mut titles = self.found.iter().filter(|section| section.level == 1);
        let title = titles.next().filter(|_| titles.next().is_none()).copied();
        let head = YamlHead::new(text);
        let mut lines = head.lines();
        let head_title = lines.find_map(|(line, span)| Some((YamlHead::title_in(line)?, span)));
        let mut reader = TableReader {
            tables: self,
            text,
            title,
            head_title: head_title.filter(|_| title.is_none()),
            project: title.map(|title| (title.title, title.span)).or(head_title),
            release: None,
            epic_above: None,
            has_several_titles: self.has_several_titles(),
            rows,
        };
        for at in 0..self.found.len() {
            reader.section(at);
        }
        reader.end_release();
        for overview in &self.overviews {
            reader.overview(overview);
        }
    }

    /// Whether tables have different headers above their titles, or headings are items, too.
    fn has_several_titles(&self) -> bool {
        let tables = self.parts.iter().flatten();
        let mut names: Vec<&str> = Vec::new();
        for part in tables {
            if let SectionPart::Table(table) = part
                && self.has_items(table)
                && let Some(at) = title_column(table)
            {
                names.push(&table.names[at]);
            }
        }
        let has_epics = !self.overviews.is_empty()
            || self
                .found
                .iter()
                .any(|section| epic_heading(section).is_some());
        names.dedup();
        names.len() > 1 || has_epics
    }
}

/// The column of a table whose header says most clearly that it has the titles.
fn title_column(table: &MarkdownTable) -> Option<usize> {
    let meaning =
        |at: &usize| header_meaning(&table.names[*at]).filter(|meaning| meaning.role == "title");
    let columns = (0..table.names.len()).filter(|at| meaning(at).is_some());
    columns.min_by_key(|at| meaning(at).map(|meaning| meaning.priority))
}

/// The heading of a section that says that it names an epic.
fn epic_heading<'t>(section: &Section<'t>) -> Option<ItemHeading<'t>> {
    let heading = item_heading(section.title).filter(|_| section.level > 0)?;
    (heading.kind != HeadingKind::Story && !heading.id.is_empty()).then_some(heading)
}

/// A heading that names a release.
#[derive(Clone, Copy)]
struct PresentRelease<'t> {
    heading: Section<'t>,
    /// Whether a row has it.
    is_used: bool,
}

/// What is above the rows of a section.
#[derive(Clone, Debug)]
struct SectionName {
    title: String,
    /// Whether a row has it.
    is_used: bool,
}

struct TableReader<'s, 't, 'r, 'd> {
    tables: &'s ItemTables<'t>,
    text: &'t str,
    /// The heading that is the title of the map.
    title: Option<Section<'t>>,
    /// The title that the front matter says, if no heading is one.
    head_title: Option<(&'t str, Span)>,
    /// The title until a row has it.
    project: Option<(&'t str, Span)>,
    release: Option<PresentRelease<'t>>,
    /// The title of the epic that the present section is below, and the level of its heading.
    epic_above: Option<(String, usize)>,
    has_several_titles: bool,
    rows: &'r mut DocumentRows<'d>,
}

impl<'t> TableReader<'_, 't, '_, '_> {
    fn section(&mut self, at: usize) {
        let section = self.tables.found[at];
        let is_above = |above: &PresentRelease| above.heading.level < section.level;
        if !self.release.as_ref().is_some_and(is_above) {
            self.end_release();
        }
        let is_release = section.level > 1 && release_of_heading(section.title).is_some();
        if is_release {
            self.end_release();
            self.release = Some(PresentRelease {
                heading: section,
                is_used: false,
            });
        }
        if (self.epic_above.as_ref()).is_some_and(|(_, level)| *level >= section.level) {
            self.epic_above = None;
        }
        if self
            .tables
            .details
            .values()
            .any(|range| range.contains(&at))
        {
            return;
        }
        let mut name = self.section_name(at);
        let tables = self.tables;
        for part in &tables.parts[at] {
            match part {
                SectionPart::Line(line) => self.line(&section, line),
                SectionPart::Table(table) => match tables.overview_of(table) {
                    // After all sections, as their headings are about most of it.
                    Some(_) => {}
                    None if table.has_titles() => {
                        for row in &table.rows {
                            self.row(&section, table, row, &mut name);
                        }
                    }
                    None => {
                        self.line(&section, table.header);
                        for row in &table.rows {
                            self.line(&section, row.line);
                        }
                    }
                },
            }
        }
        let is_title = self.title.is_some_and(|title| title.span == section.span);
        match (&mut self.release, name.is_used) {
            (Some(release), true) if is_release => release.is_used = true,
            (_, false) if !is_title && !is_release => {
                self.rows.beside(section.title, section.span);
            }
            _ => {}
        }
    }

    /// What the heading of a section names. An epic has a row of its own, with what an overview says about it.
    fn section_name(&mut self, at: usize) -> SectionName {
        let section = self.tables.found[at];
        let all = self.tables.overviews.iter();
        let mut said = all.flat_map(|overview| {
            let rows = overview.rows.iter().map(move |row| (overview, row));
            rows.filter(|(_, row)| row.target == Some(at))
        });
        let first = said.next();
        let heading = epic_heading(&section);
        let mut name = SectionName {
            title: heading
                .map_or(section.title, |heading| heading.title)
                .to_owned(),
            is_used: false,
        };
        let is_feature = heading.is_some_and(|heading| heading.kind == HeadingKind::Feature);
        let above = self.epic_above.clone().map(|(title, _)| title);
        if heading.is_none() && first.is_none() {
            let Some(above) = above.filter(|_| self.tables.has_rows(at)) else {
                return name;
            };
            // `Stories` below an epic says nothing.
            if names_stories(section.title) {
                name.title = above;
                return name;
            }
            self.rows.cell("Parent", above, start_of(section.span));
            self.epic("Feature", &name.title, section.span, "", None);
            name.is_used = true;
            return name;
        }
        let kind = match above.filter(|_| is_feature) {
            Some(above) => {
                self.rows.cell("Parent", above, start_of(section.span));
                "Feature"
            }
            None => {
                self.epic_above = Some((name.title.clone(), section.level));
                "Epic"
            }
        };
        let id = heading.map_or("", |heading| heading.id);
        self.epic(kind, &name.title, section.span, id, first);
        for (overview, row) in said {
            let section = self.tables.found[overview.section];
            self.rows.beside(row.line, section.span_of(row.line));
        }
        name.is_used = true;
        name
    }

    /// Adds the row of something above stories.
    fn epic(
        &mut self,
        kind: &str,
        title: &str,
        span: Span,
        id: &str,
        said: Option<(&Overview<'t>, &OverviewRow<'t>)>,
    ) {
        self.add_project();
        self.rows.cell("Type", kind, start_of(span));
        self.rows.cell("Title", title, span);
        let mut id = (id, span);
        if let Some((overview, row)) = said {
            let section = self.tables.found[overview.section];
            if id.0.is_empty() {
                id = (row.id.as_str(), section.span_of(row.line));
            }
            let place = row.description_span(&section);
            self.rows.cell("Description", row.description(), place);
            row.put_rest_beside(&section, self.rows);
        }
        self.rows.cell("ID", id.0, id.1);
        self.rows.end_row(span);
    }

    /// Adds the rows of an overview that no heading is about.
    fn overview(&mut self, overview: &Overview<'t>) {
        let section = self.tables.found[overview.section];
        for row in overview.rows.iter().filter(|row| row.target.is_none()) {
            let span = section.span_of(row.line);
            match row.is_item() {
                true => self.epic("Epic", &row.title.0, span, "", Some((overview, row))),
                false => self.rows.beside(row.line, span),
            }
        }
    }

    /// A line that is in no table.
    fn line(&mut self, section: &Section<'t>, line: &'t str) {
        let span = section.span_of(line);
        // The title of the front matter is that of the map.
        let is_title = self.head_title.is_some_and(|(_, title)| title == span);
        if !is_title && !is_break(line) {
            self.rows.beside(line, span);
        }
    }

    /// Adds a row of a table.
    fn row(
        &mut self,
        section: &Section<'t>,
        table: &MarkdownTable<'t>,
        row: &TableLine<'t>,
        name: &mut SectionName,
    ) {
        self.add_project();
        self.add_release(section, table);
        let title = title_column(table).filter(|_| self.has_several_titles);
        for (column, value) in row.cells.iter().enumerate() {
            let span = section.span_of(value);
            let text = cell_text(value);
            match table.names.get(column) {
                Some(_) if title == Some(column) => self.rows.cell("Title", plain(&text), span),
                // Only prose has markup.
                Some(header) if !is_prose(header) => self.rows.cell(header, plain(&text), span),
                Some(header) => self.rows.cell(header, text, span),
                None => self.rows.beside(value, span),
            }
        }
        if let Some(range) = self.tables.details.get(&row.line.as_ptr()) {
            let found = &self.tables.found;
            let start = found[range.start].body_span().range().start;
            let end = found.get(range.end).map(|next| next.span.range().start);
            let end = end.unwrap_or(self.text.len());
            let text = StoryText::new(&self.text[start..end]);
            text.add_cells(Span::new(start, end), self.rows);
        }
        if section.level > 1 && !table.has_level() {
            self.rows.cell("Section", name.title.as_str(), section.span);
            name.is_used = true;
        }
        self.rows.end_row(section.span_of(row.line));
    }

    fn add_project(&mut self) {
        if let Some((title, span)) = self.project.take() {
            self.rows.cell("Project", title, span);
        }
    }

    /// The release of a row is the nearest heading above that names one. A heading that is all that is above the rows is
    /// their task, whatever it is called.
    fn add_release(&mut self, section: &Section<'t>, table: &MarkdownTable) {
        let Some(release) = &mut self.release else {
            return;
        };
        let heading = release.heading;
        let is_task = !table.has_level() && heading.span == section.span;
        if is_task || table.roles().contains(&"release") {
            return;
        }
        let place = match std::mem::replace(&mut release.is_used, true) {
            true => start_of(heading.span),
            false => heading.span,
        };
        let name = release_of_heading(heading.title).unwrap_or(heading.title);
        self.rows.cell("Release", name, place);
    }

    /// Sets a heading aside that names a release which no row has.
    fn end_release(&mut self) {
        if let Some(release) = self.release.take().filter(|release| !release.is_used) {
            self.rows
                .beside(release.heading.title, release.heading.span);
        }
    }
}

fn is_prose(header: &str) -> bool {
    let meaning = header_meaning(header);
    meaning.is_none_or(|meaning| matches!(meaning.role, "description" | "acceptance" | "why"))
}

//! Epics and stories by headings, as BMAD and many other templates have them: `epics.md`.

use super::item_heading::{
    HeadingKind, ItemHeading, item_heading, names_stories, release_of_heading,
};
use super::markdown_table::{MarkdownTable, SectionPart, section_parts};
use super::overview::{HeadingTarget, Overview, overviews};
use super::rows::{DocumentRows, start_of};
use super::sections::{Section, sections};
use super::story_text::{StoryText, is_break, without_breaks};
use crate::interop::item_values::add_paragraph;
use crate::interop::words::header_meaning;
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// Whether this is a list of epics and stories.
pub(super) fn is_epics(text: &str) -> bool {
    let found = sections(text);
    let headings: Vec<ItemHeading> = found
        .iter()
        .filter_map(|section| item_heading(section.title))
        .collect();
    let count = |kind: HeadingKind| {
        headings
            .iter()
            .filter(|heading| heading.kind == kind)
            .count()
    };
    let numbered = headings
        .iter()
        .filter(|heading| heading.kind == HeadingKind::Epic && !heading.id.is_empty());
    numbered.count() > 1 || count(HeadingKind::Epic) > 0 && count(HeadingKind::Story) > 0
}

/// Whether headings say that they name stories.
pub(super) fn has_stories(text: &str) -> bool {
    let found = sections(text);
    let mut headings = found
        .iter()
        .filter_map(|section| item_heading(section.title));
    headings.any(|heading| heading.kind == HeadingKind::Story)
}

/// The sections of a text, and what each heading names.
fn item_headings(text: &str) -> (Vec<Section<'_>>, Vec<Option<ItemHeading<'_>>>) {
    let found = sections(text);
    let mut headings: Vec<Option<ItemHeading>> = found
        .iter()
        .map(|section| item_heading(section.title).filter(|_| section.level > 0))
        .collect();
    add_plain_stories(&found, &mut headings);
    add_plain_features(&found, &mut headings);
    (found, headings)
}

/// Reads epics and their stories. Epics are often listed first, and then described: each is read once, where it comes
/// first, with the text of its description.
pub(super) fn read_epics(text: &str, rows: &mut DocumentRows) {
    let (found, headings) = item_headings(text);
    let described = described(&found, &headings);
    let epic_texts = epic_texts(&found, &headings);
    let overviews = overviews(&found, |at| match headings[at] {
        Some(heading) if heading.kind == HeadingKind::Epic => HeadingTarget::Group,
        _ => HeadingTarget::Other,
    });
    let mut text_of: HashMap<usize, usize> = HashMap::new();
    for (epic, texts) in &epic_texts {
        text_of.extend(texts.iter().map(|at| (*at, *epic)));
    }
    let overviews = overviews.into_iter().filter(|overview| {
        let section = overview.section;
        headings[section].is_none() && !text_of.contains_key(&section)
    });
    let mut reader = EpicsReader {
        text,
        described,
        overviews: overviews.collect(),
        epic_texts,
        text_of,
        found,
        headings,
        used_releases: HashSet::new(),
        rows,
    };
    reader.read();
}

/// The section after a story: its text goes up to the next item, or the next heading that isn't below its own.
fn end_of(found: &[Section], headings: &[Option<ItemHeading>], at: usize) -> usize {
    let level = found[at].level;
    let mut next = at + 1..found.len();
    let end = next.find(|next| headings[*next].is_some() || found[*next].level <= level);
    end.unwrap_or(found.len())
}

/// The headings below epics that are those of no item and no release, each with its epic.
fn plain_headings(found: &[Section], headings: &[Option<ItemHeading>]) -> Vec<(usize, usize)> {
    let mut plain = Vec::new();
    let mut epic: Option<usize> = None;
    let mut at = 0;
    while at < found.len() {
        epic = epic.filter(|epic| found[*epic].level < found[at].level);
        match headings[at] {
            Some(heading) if heading.kind == HeadingKind::Epic => epic = Some(at),
            Some(_) => {
                at = end_of(found, headings, at);
                continue;
            }
            None if release_of_heading(found[at].title).is_none() => {
                plain.extend(epic.map(|epic| (at, epic)));
            }
            None => {}
        }
        at += 1;
    }
    plain
}

/// Makes features of the headings below an epic that have stories below them, unless they only say so: `Stories`.
fn add_plain_features<'t>(found: &[Section<'t>], headings: &mut [Option<ItemHeading<'t>>]) {
    for (at, _) in plain_headings(found, headings) {
        let level = found[at].level;
        let mut below = (at + 1..found.len()).take_while(|next| found[*next].level > level);
        let is_story =
            |next: usize| headings[next].is_some_and(|heading| heading.kind == HeadingKind::Story);
        if !names_stories(found[at].title) && !is_part(found[at].title) && below.any(is_story) {
            headings[at] = Some(ItemHeading {
                kind: HeadingKind::Feature,
                id: "",
                title: found[at].title.trim_matches(['*', ' ']),
            });
        }
    }
}

/// For each epic the sections below it that are part of its text.
fn epic_texts(found: &[Section], headings: &[Option<ItemHeading>]) -> HashMap<usize, Vec<usize>> {
    let mut texts: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, epic) in plain_headings(found, headings) {
        let level = found[at].level;
        let mut below = (at + 1..found.len()).take_while(|next| found[*next].level > level);
        if is_part(found[at].title) || below.all(|next| headings[next].is_none()) {
            texts.entry(epic).or_default().push(at);
        }
    }
    texts
}

/// The headings right below an epic, or below its heading `Stories`, are stories if no heading of the epic says that it is
/// one.
fn add_plain_stories<'t>(found: &[Section<'t>], headings: &mut [Option<ItemHeading<'t>>]) {
    let mut with_stories: HashSet<&str> = HashSet::new();
    let mut present: Option<&str> = None;
    for heading in headings.iter().flatten() {
        match heading.kind {
            HeadingKind::Epic => present = Some(key(heading)),
            _ => with_stories.extend(present),
        }
    }
    for epic in 0..found.len() {
        let is_open = headings[epic].is_some_and(|heading| {
            heading.kind == HeadingKind::Epic && !with_stories.contains(key(&heading))
        });
        if !is_open {
            continue;
        }
        let below = |above: usize| {
            let level = found[above].level;
            let inside = (above + 1..found.len()).take_while(move |at| found[*at].level > level);
            let inside: Vec<usize> = inside.collect();
            let top = inside.iter().map(|at| found[*at].level).min();
            let is_top = move |at: &usize| Some(found[*at].level) == top;
            inside.into_iter().filter(is_top).collect::<Vec<usize>>()
        };
        let role = |at: usize| header_meaning(found[at].title).map_or("", |meaning| meaning.role);
        let parts = below(epic);
        let list = parts.iter().find(|at| names_stories(found[**at].title));
        let stories = list.map_or(parts.clone(), |list| below(*list));
        for at in stories {
            if headings[at].is_none() && role(at).is_empty() && !is_part(found[at].title) {
                let title = found[at].title.trim_matches(['*', ' ']);
                headings[at] = Some(ItemHeading {
                    kind: HeadingKind::Story,
                    id: "",
                    title,
                });
            }
        }
    }
}

/// Whether a heading names a part of the text about an epic.
fn is_part(title: &str) -> bool {
    const PARTS: [&str; 14] = [
        "overview",
        "summary",
        "goals",
        "objective",
        "objectives",
        "scope",
        "out of scope",
        "context",
        "risks",
        "technical notes",
        "success criteria",
        "success metrics",
        "business value",
        "background",
    ];
    let title = title.trim_matches(|c: char| !c.is_alphanumeric());
    PARTS.contains(&title.to_lowercase().as_str())
}

/// The key under which an epic is found again: its id, or else its title.
fn key<'t>(heading: &ItemHeading<'t>) -> &'t str {
    match heading.id.is_empty() {
        true => heading.title,
        false => heading.id,
    }
}

/// The section that describes each epic: the first one with stories below it.
fn described<'t>(
    found: &[Section<'t>],
    headings: &[Option<ItemHeading<'t>>],
) -> HashMap<&'t str, usize> {
    let mut described: HashMap<&str, (usize, bool)> = HashMap::new();
    for (at, heading) in headings.iter().enumerate() {
        let Some(epic) = heading.filter(|heading| heading.kind == HeadingKind::Epic) else {
            continue;
        };
        let mut below = (at + 1..found.len()).take_while(|next| {
            let is_epic = headings[*next].is_some_and(|it| it.kind == HeadingKind::Epic);
            !is_epic && (found[*next].level > found[at].level || headings[*next].is_some())
        });
        let has_stories =
            below.any(|next| headings[next].is_some_and(|it| it.kind == HeadingKind::Story));
        let known = described.entry(key(&epic)).or_insert((at, has_stories));
        if has_stories && !known.1 {
            *known = (at, true);
        }
    }
    let described = described.into_iter();
    described.map(|(key, (at, _))| (key, at)).collect()
}

struct EpicsReader<'s, 't, 'r> {
    text: &'t str,
    found: Vec<Section<'t>>,
    headings: Vec<Option<ItemHeading<'t>>>,
    /// The section that describes each epic.
    described: HashMap<&'t str, usize>,
    /// For each epic the sections below it that are part of its text.
    epic_texts: HashMap<usize, Vec<usize>>,
    /// For each of those sections its epic.
    text_of: HashMap<usize, usize>,
    /// Tables of epics.
    overviews: Vec<Overview<'t>>,
    /// The headings that name the release of a story.
    used_releases: HashSet<usize>,
    rows: &'s mut DocumentRows<'r>,
}

impl<'t> EpicsReader<'_, 't, '_> {
    fn read(&mut self) {
        let first_epic = self.headings.iter().position(Option::is_some).unwrap_or(0);
        let title = (0..first_epic).find(|at| self.found[*at].level == 1);
        let mut project = title;
        let mut seen: HashSet<&str> = HashSet::new();
        let mut epic_key = "";
        // The feature that stories are below, and the level of its heading.
        let mut feature: Option<(&str, usize)> = None;
        let mut release: Option<usize> = None;
        let mut releases: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < self.found.len() {
            let section = self.found[at];
            let level = section.level;
            release = release.filter(|above| self.found[*above].level < level);
            feature = feature.filter(|(_, above)| *above < level);
            let end = end_of(&self.found, &self.headings, at);
            match self.headings[at] {
                Some(heading) if heading.kind == HeadingKind::Epic => {
                    (epic_key, feature) = (key(&heading), None);
                    let source = self.described[epic_key];
                    if seen.insert(epic_key) {
                        if let Some(project) = project.take() {
                            let project = self.found[project];
                            self.rows.cell("Project", project.title, project.span);
                        }
                        self.epic(at, source);
                    } else {
                        self.rows.beside(section.title, section.span);
                    }
                    if source != at {
                        self.rows
                            .beside(&without_breaks(section.body), section.body_span());
                    }
                    at += 1;
                }
                Some(heading) => {
                    let parent = match (heading.kind, feature) {
                        (HeadingKind::Story, Some((feature, _))) => feature,
                        _ => self.epic_of(heading.id).unwrap_or(epic_key),
                    };
                    if heading.kind == HeadingKind::Feature {
                        feature = Some((key(&heading), level));
                    }
                    self.story(at, end, parent, release);
                    at = end;
                }
                None => {
                    if release_of_heading(section.title).is_some() {
                        release = Some(at);
                        releases.push(at);
                    }
                    if !self.is_text_of_epic(at) {
                        if title != Some(at) && release != Some(at) {
                            self.rows.beside(section.title, section.span);
                        }
                        self.body_beside(at);
                    }
                    at += 1;
                }
            }
        }
        self.add_listed_epics();
        releases.retain(|at| !self.used_releases.contains(at) && title != Some(*at));
        for unused in releases {
            let section = self.found[unused];
            self.rows.beside(section.title, section.span);
        }
    }

    /// A story's number begins with that of its epic.
    fn epic_of(&self, id: &'t str) -> Option<&'t str> {
        let (epic, _) = id.split_once('.')?;
        self.described.contains_key(epic).then_some(epic)
    }

    /// Whether a section is a part of the text of an epic that is on the map.
    fn is_text_of_epic(&self, at: usize) -> bool {
        self.text_of.get(&at).is_some_and(|epic| {
            let heading = self.headings[*epic];
            heading.is_some_and(|heading| self.described.get(key(&heading)) == Some(epic))
        })
    }

    /// Sets the text of a section aside, without the overviews in it.
    fn body_beside(&mut self, at: usize) {
        let section = self.found[at];
        if !self.overviews.iter().any(|overview| overview.section == at) {
            let text = without_breaks(section.body);
            self.rows.beside(&text, section.body_span());
            return;
        }
        for part in section_parts(&section) {
            match part {
                SectionPart::Line(line) if !is_break(line) => {
                    self.rows.beside(line, section.span_of(line));
                }
                SectionPart::Table(table) if !self.is_overview(&table) => {
                    let lines = table.rows.iter().map(|row| row.line);
                    for line in std::iter::once(table.header).chain(lines) {
                        self.rows.beside(line, section.span_of(line));
                    }
                }
                _ => {}
            }
        }
    }

    fn is_overview(&self, table: &MarkdownTable) -> bool {
        let mut overviews = self.overviews.iter();
        overviews.any(|overview| std::ptr::eq(overview.header, table.header))
    }

    /// Adds the epics that only an overview names, and sets aside what it says of others.
    fn add_listed_epics(&mut self) {
        for overview in &self.overviews {
            let section = self.found[overview.section];
            for row in &overview.rows {
                let span = section.span_of(row.line);
                if row.target.is_some() {
                    row.put_rest_beside(&section, self.rows);
                } else if row.is_item() {
                    self.rows.cell("Type", "Epic", start_of(span));
                    self.rows.cell("Title", row.title.0.as_str(), span);
                    self.rows.cell("ID", row.id.as_str(), span);
                    let place = row.description_span(&section);
                    self.rows.cell("Description", row.description(), place);
                    self.rows.end_row(span);
                    row.put_rest_beside(&section, self.rows);
                } else {
                    self.rows.beside(row.line, span);
                }
            }
        }
    }

    fn epic(&mut self, at: usize, source: usize) {
        let described = self.found[source];
        if let Some(heading) = self.headings[source] {
            self.head("Epic", &heading, at);
        }
        let mut text = without_breaks(described.body);
        for part in self.epic_texts.get(&source).into_iter().flatten() {
            let section = self.found[*part];
            let title = section.title.trim_matches(['*', ' ', ':']);
            add_paragraph(&mut text, &format!("**{title}**"));
            add_paragraph(&mut text, &without_breaks(section.body));
        }
        let epic_key = self.headings[source].map(|heading| key(&heading));
        let same = |target: usize| {
            let heading = self.headings[target];
            heading.map(|heading| key(&heading)) == epic_key
        };
        let all = self.overviews.iter().flat_map(|overview| &overview.rows);
        for row in all.filter(|row| row.target.is_some_and(same)) {
            add_paragraph(&mut text, &row.description());
        }
        self.rows.cell("Description", text, described.body_span());
        self.rows.end_row(self.found[at].span);
    }

    fn story(&mut self, at: usize, end: usize, parent: &str, release: Option<usize>) {
        let Some(heading) = self.headings[at] else {
            return;
        };
        let section = self.found[at];
        let kind = match heading.kind {
            HeadingKind::Feature => "Feature",
            _ => "Story",
        };
        self.head(kind, &heading, at);
        self.rows.cell("Parent", parent, start_of(section.span));
        let start = section.body_span().range().start;
        let end = self
            .found
            .get(end)
            .map_or(self.text.len(), |next| next.span.range().start);
        let body = StoryText::new(&self.text[start..end]);
        let release = release.filter(|_| kind == "Story" && !body.has_release());
        self.used_releases.extend(release);
        if let Some(release) = release.map(|at| self.found[at]) {
            let name = release_of_heading(release.title).unwrap_or(release.title);
            self.rows.cell("Release", name, release.span);
        }
        body.add_cells(Span::new(start, end), self.rows);
        self.rows.end_row(section.span);
    }

    /// The cells that epics and stories have.
    fn head(&mut self, kind: &str, heading: &ItemHeading, at: usize) {
        const DONE: [char; 3] = ['✅', '☑', '✔'];
        let is_mark = |c: char| DONE.contains(&c) || matches!(c, '\u{fe0f}' | ' ');
        let section = self.found[at];
        self.rows.cell("Type", kind, start_of(section.span));
        let title = heading.title.trim_end_matches(is_mark);
        self.rows.cell("Title", title, section.span);
        self.rows.cell("ID", heading.id, section.span);
        if section.title.contains(DONE) {
            self.rows.cell("Status", "Done", section.span);
        }
    }
}

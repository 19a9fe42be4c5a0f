//! Tables that list what the headings of a text are about, such as all epics with their status: their rows are no items of
//! their own, but say more about the items of those headings.

use super::item_heading::{HeadingKind, item_heading};
use super::markdown_table::{MarkdownTable, SectionPart, TableLine, cell_text, section_parts};
use super::rows::DocumentRows;
use super::sections::{Section, plain};
use super::title_id::{TitleId, is_title_id};
use crate::interop::item_values::name_key;
use crate::interop::words::kind_of;
use crate::text::Span;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// A table whose rows name headings.
#[derive(Clone, Debug)]
pub(super) struct Overview<'t> {
    /// The section that it is in.
    pub(super) section: usize,
    /// The line of its header, by which the table is known.
    pub(super) header: &'t str,
    pub(super) rows: Vec<OverviewRow<'t>>,
}

/// A row of an overview.
#[derive(Clone, Debug)]
pub(super) struct OverviewRow<'t> {
    /// The section whose heading it names; `None` if the text has none for it.
    pub(super) target: Option<usize>,
    pub(super) line: &'t str,
    /// The title, and the cell with it.
    pub(super) title: (String, &'t str),
    /// The id; empty if there is none.
    pub(super) id: String,
    /// The cells of descriptions.
    descriptions: Vec<&'t str>,
    /// All other cells that say something.
    rest: Vec<&'t str>,
}

impl<'t> OverviewRow<'t> {
    /// What it says about its item.
    pub(super) fn description(&self) -> String {
        let texts = self.descriptions.iter().map(|cell| cell_text(cell));
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// The place of its description in its section.
    pub(super) fn description_span(&self, section: &Section<'t>) -> Span {
        section.span_of(self.descriptions.first().unwrap_or(&self.title.1))
    }

    /// Whether it may be an item that has no heading yet, rather than the sum of a column.
    pub(super) fn is_item(&self) -> bool {
        let is_empty = self.title.0.trim().is_empty();
        let is_summing = is_sum(&self.title.0) || is_sum(&self.id);
        !is_empty && !is_summing
    }

    /// Sets the cells aside that no item has.
    pub(super) fn put_rest_beside(&self, section: &Section<'t>, rows: &mut DocumentRows) {
        for cell in &self.rest {
            rows.beside(cell, section.span_of(cell));
        }
    }
}

/// What the heading of a section names, as far as the lines below it tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadingTarget {
    /// Something above stories.
    Group,
    /// Something above stories, or one story with its details.
    Unclear,
    /// Neither.
    Other,
}

/// A heading that a table may name.
#[derive(Clone, Copy)]
struct Target {
    section: usize,
    is_group: bool,
}

/// The overviews of a text. `target` says what the heading of a section names.
pub(super) fn overviews<'t>(
    found: &[Section<'t>],
    target: impl Fn(usize) -> HeadingTarget,
) -> Vec<Overview<'t>> {
    let mut targets: HashMap<String, Target> = HashMap::new();
    for at in (0..found.len()).filter(|at| found[*at].level > 0) {
        let known = target(at);
        if known == HeadingTarget::Other {
            continue;
        }
        let target = Target {
            section: at,
            is_group: known == HeadingTarget::Group,
        };
        let is_story =
            item_heading(found[at].title).is_some_and(|heading| heading.kind == HeadingKind::Story);
        if !is_story {
            for key in keys(found[at].title) {
                targets.entry(key).or_insert(target);
            }
        }
    }
    let mut overviews = Vec::new();
    for (section, text) in found.iter().enumerate().filter(|_| !targets.is_empty()) {
        for part in section_parts(text) {
            if let SectionPart::Table(table) = part {
                overviews.extend(overview(section, &table, &targets));
            }
        }
    }
    overviews
}

/// A table as an overview, if most of its rows name a heading, each another one.
fn overview<'t>(
    section: usize,
    table: &MarkdownTable<'t>,
    targets: &HashMap<String, Target>,
) -> Option<Overview<'t>> {
    let target = |cell: &str| {
        let mut keys = keys(cell).into_iter();
        let found = keys.find_map(|key| targets.get(&key).copied());
        found.filter(|target| target.section != section)
    };
    let roles = table.roles();
    let column_target = |row: &TableLine<'t>, column: usize| target(row.cells.get(column)?);
    let names = [
        "epic",
        "epic-name",
        "feature",
        "activity",
        "step",
        "title",
        "",
    ];
    let is_name = |at: &usize| names.contains(&roles[*at]) && !is_about_stories(&table.names[*at]);
    // The column whose cells name most headings, or else the one that is most likely to have titles.
    let title_column = (0..roles.len()).filter(is_name).max_by_key(|at| {
        let named = table
            .rows
            .iter()
            .filter(|row| column_target(row, *at).is_some());
        let place = names.iter().position(|name| *name == roles[*at]);
        (named.count(), Reverse(place), Reverse(*at))
    })?;
    let mut id_columns = (0..roles.len()).filter(|at| matches!(roles[*at], "id" | "key"));
    let id_column = id_columns.next();
    let is_of_epics = matches!(
        roles[title_column],
        "epic" | "feature" | "activity" | "epic-name"
    );
    let row_target = |row: &TableLine<'t>| {
        let by_id = || column_target(row, id_column?);
        let found = column_target(row, title_column).or_else(by_id)?;
        // Without a word for epics, a table and headings with their details can be about stories.
        (is_of_epics || found.is_group).then_some(found.section)
    };
    let named: Vec<usize> = table.rows.iter().filter_map(row_target).collect();
    let different: HashSet<usize> = named.iter().copied().collect();
    let is_enough = named.len() > 1 || named.len() == 1 && is_of_epics;
    let is_sum = |row: &&TableLine| row.cells.first().is_some_and(|cell| is_sum(&plain(cell)));
    let count = table.rows.len() - table.rows.iter().filter(is_sum).count();
    if !is_enough || different.len() < named.len() || named.len() * 2 < count {
        return None;
    }
    let row = |row: &TableLine<'t>| {
        // A row that is too short has a title without text, at its own place.
        let title = row.cells.get(title_column).copied();
        let title = title.unwrap_or(&row.line[..0]);
        overview_row(row, &roles, title_column, title, row_target(row))
    };
    Some(Overview {
        section,
        header: table.header,
        rows: table.rows.iter().map(row).collect(),
    })
}

fn overview_row<'t>(
    row: &TableLine<'t>,
    roles: &[&str],
    title_column: usize,
    title_cell: &'t str,
    target: Option<usize>,
) -> OverviewRow<'t> {
    let text = plain(title_cell);
    let (mut title, mut id) = (text.as_str(), String::new());
    if let Some(heading) = item_heading(&text) {
        (title, id) = (heading.title, heading.id.to_owned());
    } else if let Some(found) = TitleId::new(&text) {
        (title, id) = (found.title, found.id.to_owned());
    }
    let (mut descriptions, mut rest) = (Vec::new(), Vec::new());
    for (at, cell) in row.cells.iter().enumerate() {
        match roles.get(at).copied().unwrap_or_default() {
            _ if at == title_column && target.is_none() => {}
            "id" | "key" if id.is_empty() => {
                let text = plain(cell);
                // `Epic 3` in a column of ids is the number of an epic.
                let number = item_heading(&text).map(|heading| heading.id.to_owned());
                id = number.filter(|id| !id.is_empty()).unwrap_or(text);
            }
            "description" if !cell.is_empty() => descriptions.push(*cell),
            _ => rest.push(*cell),
        }
    }
    OverviewRow {
        target,
        line: row.line,
        title: (title.to_owned(), title_cell),
        id,
        descriptions,
        rest,
    }
}

/// Whether the first cell of a row says that the row sums up others.
fn is_sum(text: &str) -> bool {
    const SUMS: [&str; 7] = ["total", "totals", "sum", "all", "summe", "gesamt", "…"];
    SUMS.contains(&name_key(text).as_str())
}

/// Whether the header of a column says that the column is about stories, or how many there are.
fn is_about_stories(header: &str) -> bool {
    let is_kind = matches!(kind_of(header), Some("story" | "task" | "part"));
    let mut words = header.split_whitespace();
    is_kind || words.any(|word| matches!(word.to_lowercase().as_str(), "story" | "stories"))
}

/// By what a heading, or a cell that names it, is known: its title, without number and kind, and its id.
pub(super) fn keys(text: &str) -> Vec<String> {
    let text = plain(text);
    let mut keys = vec![name_key(&text), name_key(without_number(&text))];
    if let Some(heading) = item_heading(&text) {
        let has_letter = heading.id.bytes().any(|byte| byte.is_ascii_alphabetic());
        match has_letter {
            true => keys.push(heading.id.to_lowercase()),
            false if heading.id.is_empty() => {}
            // `Epic 1` in a table is that of the heading `Epic 1: Pay`.
            false => keys.push(format!("{:?} {}", heading.kind, heading.id).to_lowercase()),
        }
        keys.push(name_key(heading.title));
    } else if let Some(found) = TitleId::new(&text) {
        keys.push(found.id.to_lowercase());
        keys.push(name_key(found.title));
    } else if is_title_id(&text) {
        keys.push(text.to_lowercase());
    }
    keys.retain(|key| key.contains(char::is_alphabetic));
    keys
}

/// A title without the number in front of it: `2. Pay`, `1.2 Pay`.
fn without_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ')');
    match rest.strip_prefix([' ', ':']) {
        Some(title) if rest.len() < text.len() => {
            title.trim_start_matches([' ', ':', '-', '–', '—'])
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interop::documents::sections::sections;

    fn targets(text: &str) -> Vec<Vec<Option<usize>>> {
        let found = sections(text);
        let overviews = overviews(&found, |_| HeadingTarget::Group).into_iter();
        let targets = overviews.map(|overview| {
            let rows = overview.rows.iter();
            rows.map(|row| row.target).collect()
        });
        targets.collect()
    }

    #[test]
    fn rows_name_headings_by_title_or_id() {
        let rows = "| ID | Epic | Stories |\n|---|---|---|\n| E1 | [Pay](#pay) | 2 |\n| E2 | Post it | 1 |\n| | Ask | 0 |\n";
        let text = format!("# Map\n{rows}## 1. Pay\n## E2: Ship\n");
        // The id names a heading where the title has other words.
        assert_eq!(targets(&text), [[Some(2), Some(3), None]]);
        let text = format!("# Map\n{rows}## E1: Pay now\n## E2: Ship\n");
        assert_eq!(targets(&text), [[Some(2), Some(3), None]]);
    }

    #[test]
    fn rows_that_are_too_short_have_their_places() {
        let text = "| ID | Epic |\n|---|---|\n| E1 | Pay |\n| E2 | Ship |\n| E3\n## E1: Pay\n## E2: Ship\n";
        let found = sections(text);
        let overviews = overviews(&found, |_| HeadingTarget::Group);
        let last = overviews[0].rows.last().unwrap();
        let span = last.description_span(&found[0]);
        assert!(text[span.range().start..].starts_with("| E3"));
        assert!(!last.is_item());
    }

    #[test]
    fn tables_of_stories_and_coverage_are_no_overviews() {
        let stories =
            "| ID | User story |\n|---|---|\n| 1 | Pay |\n| 2 | Ship |\n## Pay\n## Ship\n";
        assert!(targets(stories).is_empty());
        let coverage =
            "| Need | Epic |\n|---|---|\n| a | Pay |\n| b | Pay |\n| c | Pay |\n## Pay\n## Ship\n";
        assert!(targets(coverage).is_empty());
        let numbers =
            "| # | What |\n|---|---|\n| 1 | a |\n| 2 | b |\n## Epic 1: Pay\n## Epic 2: Ship\n";
        assert!(targets(numbers).is_empty());
        let unclear = |header: &str| {
            let text = format!(
                "| # | {header} |\n|---|---|\n| 1 | Pay |\n| 2 | Ship |\n## Pay\n## Ship\n"
            );
            let found = sections(&text);
            overviews(&found, |_| HeadingTarget::Unclear).len()
        };
        assert_eq!((unclear("Title"), unclear("Epic")), (0, 1));
    }
}

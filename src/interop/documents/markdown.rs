//! Markdown that people and programs write: templates, tables, and outlines of headings and lists.

use super::item_heading::release_of_heading;
use super::rows::{DocumentRows, start_of};
use super::sections::{Section, YamlHead, plain, sections};
use super::story_text::is_break;
use super::{backlog_md, bmad, markdown_outline, spec_kit};
use crate::interop::formats::BacklogFormat;
use crate::interop::sentence::{SentencePart, sentence_part, story_sentence};
use crate::interop::table::DataTable;
use crate::interop::words::header_meaning;
use crate::text::{Source, Span};
use std::borrow::Cow;
use std::sync::Arc;

/// Reads a text in the form that it has. `story_level` is the level of stories in an outline, if somebody said it.
pub(super) fn read(
    source: &Arc<Source>,
    story_level: Option<usize>,
    table: &mut DataTable,
) -> BacklogFormat {
    let text = source.text();
    let mut rows = DocumentRows::new(source, table);
    let rows = &mut rows;
    if backlog_md::is_task_file(text) {
        backlog_md::read_task_file(text, rows);
        BacklogFormat::BacklogMd
    } else if bmad::is_epics(text) {
        bmad::read_epics(text, rows);
        BacklogFormat::Bmad
    } else if spec_kit::is_spec(text) {
        spec_kit::read_spec(source.name(), text, rows);
        BacklogFormat::SpecKit
    } else if spec_kit::is_task_list(text) {
        spec_kit::read_task_list(source.name(), text, rows);
        BacklogFormat::SpecKit
    } else if !read_tables(text, rows) {
        markdown_outline::read(text, story_level, rows);
        BacklogFormat::Markdown
    } else {
        BacklogFormat::Markdown
    }
}

/// Whether at least half of the lines are stories in a sentence, such as `As a buyer, I want to pay`, and the first one is
/// no header of a table.
pub(super) fn has_sentences(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let is_header = lines.next().is_some_and(|line| {
        let mut cells = line.split([',', ';', '\t']);
        let is_known = |cell: &str| header_meaning(cell.trim_matches('"')).is_some();
        cells.clone().count() > 1 && cells.any(|cell| !cell.ends_with(':') && is_known(cell))
    });
    if is_header {
        return false;
    }
    let (mut all, mut sentences) = (0, 0);
    for line in logical_lines(text).into_iter().take(2_000) {
        all += 1;
        sentences += usize::from(story_sentence(&item_text(&line.text)).is_some());
    }
    sentences > 0 && sentences * 2 >= all
}

/// A line, or several that are one sentence.
struct LogicalLine<'t> {
    text: Cow<'t, str>,
    span: Span,
}

/// The lines that aren't empty. A sentence that goes over several lines, `As a buyer` and `I want to pay`, is one.
fn logical_lines(text: &str) -> Vec<LogicalLine<'_>> {
    let mut lines: Vec<LogicalLine> = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        if line.trim().is_empty() {
            is_open = false;
            continue;
        }
        let part = sentence_part(&item_text(line));
        match lines.last_mut() {
            Some(last) if is_open && part == Some(SentencePart::Rest) => {
                last.text = Cow::Owned(format!("{} {}", last.text, line.trim()));
                last.span = Span::new(last.span.range().start, span.range().end);
            }
            _ => {
                is_open = part == Some(SentencePart::Start);
                let text = Cow::Borrowed(line.trim_end());
                lines.push(LogicalLine { text, span });
            }
        }
    }
    lines
}

/// A line without the mark of a list, and without the marks of bold text.
fn item_text(line: &str) -> String {
    let line = line.trim();
    let text = match line.starts_with("**") {
        true => line,
        false => line.trim_start_matches(['-', '*', '+', '•']),
    };
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = digits
        .strip_prefix(['.', ')'])
        .filter(|_| digits.len() < text.len());
    numbered.unwrap_or(text).trim().replace("**", "")
}

/// How long a line without a mark of its own can be that is a heading.
const MAX_HEADING: usize = 40;

/// Reads a story in each sentence, and in each item of a list or full line between them. A heading groups what is below it.
pub(super) fn read_sentences(text: &str, rows: &mut DocumentRows) {
    let mut heading: Option<SentenceHeading> = None;
    let lines = logical_lines(text);
    for line in &lines {
        let item = item_text(&line.text);
        let title = line.text.trim().trim_start_matches('#').trim();
        let is_list_item = line.text.trim_start().starts_with(['-', '*', '+', '•']);
        let is_short =
            title.chars().count() <= MAX_HEADING && !title.ends_with(['.', '!', '?', '。']);
        let is_heading = line.text.starts_with('#')
            || title.ends_with(':')
            || is_short && !is_list_item && item == title;
        if story_sentence(&item).is_none() && is_heading {
            let next = SentenceHeading {
                title: title.trim_end_matches(':'),
                span: line.span,
                is_used: false,
            };
            if let Some(unused) = heading.replace(next).filter(|heading| !heading.is_used) {
                rows.beside(unused.title, unused.span);
            }
            continue;
        }
        rows.cell("Title", item, line.span);
        if let Some(heading) = &mut heading {
            rows.cell("Section", heading.title, heading.span);
            heading.is_used = true;
        }
        rows.end_row(line.span);
    }
    if let Some(unused) = heading.filter(|heading| !heading.is_used) {
        rows.beside(unused.title, unused.span);
    }
}

/// A heading above sentences.
struct SentenceHeading<'t> {
    title: &'t str,
    span: Span,
    is_used: bool,
}

/// The cells of a row of a table; `None` if a line isn't one.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?;
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut cells = Vec::new();
    let mut start = 0;
    let bytes = inner.as_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\') {
            cells.push(inner[start..at].trim());
            start = at + 1;
        }
    }
    cells.push(inner[start..].trim());
    Some(cells)
}

/// A header without its marks. `#` alone is the mark of a heading.
fn header_name(header: &str) -> String {
    match plain(header) {
        empty if empty.is_empty() => header.to_owned(),
        name => name,
    }
}

fn is_prose(header: &str) -> bool {
    let meaning = header_meaning(header);
    meaning.is_none_or(|meaning| matches!(meaning.role, "description" | "acceptance" | "why"))
}

fn is_rule(line: &str) -> bool {
    cells(line).is_some_and(|cells| {
        cells.iter().all(|cell| {
            cell.contains('-') && cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b' '))
        })
    })
}

/// Reads all tables with a column of titles, and whether there is one. The heading above a table is the section of its
/// rows.
fn read_tables(text: &str, rows: &mut DocumentRows) -> bool {
    let found = sections(text);
    let is_table = |header: &str| {
        let names = cells(header).unwrap_or_default();
        let roles: Vec<&str> = names
            .iter()
            .filter_map(|name| Some(header_meaning(&header_name(name))?.role))
            .collect();
        roles.len() > 1 && roles.contains(&"title")
    };
    let has_table = found.iter().any(|section| {
        let lines: Vec<&str> = section.body.lines().collect();
        lines
            .windows(2)
            .any(|pair| is_table(pair[0]) && is_rule(pair[1]))
    });
    if !has_table {
        return false;
    }
    let titles = found.iter().filter(|section| section.level == 1);
    let title = titles.clone().next().filter(|_| titles.count() == 1);
    let mut project = title.map(|title| (title.title, title.span));
    let head = YamlHead::new(text);
    for (line, span) in head.lines() {
        if project.is_none() {
            project = YamlHead::title_in(line).map(|title| (title, span));
        }
    }
    let has_other_title = title.is_none();
    // The heading above that names a release, and whether a row has it.
    let mut release: Option<(&Section, bool)> = None;
    for section in &found {
        let is_below = |above: &Section| above.level < section.level;
        if release.is_some_and(|(above, _)| !is_below(above)) {
            end_release(release.take(), rows);
        }
        let is_release = section.level > 1 && release_of_heading(section.title).is_some();
        if is_release {
            end_release(release.replace((section, false)), rows);
        }
        let lines: Vec<&str> = section.body.lines().collect();
        let mut header: Option<Vec<String>> = None;
        let mut has_rows = false;
        for (at, line) in lines.iter().enumerate() {
            if lines.get(at + 1).is_some_and(|next| is_rule(next)) && is_table(line) {
                let names = cells(line).unwrap_or_default();
                header = Some(names.iter().map(|name| header_name(name)).collect());
                continue;
            }
            let values = cells(line).filter(|_| header.is_some());
            let (Some(values), Some(names)) = (values, &header) else {
                header = None;
                let span = section.span_of(line);
                // The title of the front matter is that of the map.
                let is_title = has_other_title
                    && project.is_none_or(|(_, title)| title == span)
                    && YamlHead::title_in(line).is_some()
                    && span.range().end <= head.end;
                if !is_title && !is_break(line) {
                    rows.beside(line, span);
                }
                continue;
            };
            if is_rule(line) {
                continue;
            }
            let roles = || {
                let meanings = names.iter().map(|name| header_meaning(name));
                meanings.map(|meaning| meaning.map_or("", |meaning| meaning.role))
            };
            let has_level =
                roles().any(|role| matches!(role, "epic" | "activity" | "feature" | "step"));
            if let Some((title, span)) = project.take() {
                rows.cell("Project", title, span);
            }
            // A heading that is all that is above the rows is their task, whatever it is called.
            let above = release.filter(|(above, _)| has_level || above.span != section.span);
            if let Some((above, is_used)) = above.filter(|_| !roles().any(|role| role == "release"))
            {
                let name = release_of_heading(above.title).unwrap_or(above.title);
                rows.cell(
                    "Release",
                    name,
                    if is_used {
                        start_of(above.span)
                    } else {
                        above.span
                    },
                );
                release = Some((above, true));
            }
            for (column, value) in values.iter().enumerate() {
                let value_text = value.replace("<br>", "\n").replace("\\|", "|");
                match names.get(column) {
                    // Only prose has markup.
                    Some(name) if !is_prose(name) => {
                        rows.cell(name, plain(&value_text), section.span_of(value));
                    }
                    Some(name) => rows.cell(name, value_text, section.span_of(value)),
                    None => rows.beside(value, section.span_of(value)),
                }
            }
            if section.level > 1 && !has_level {
                rows.cell("Section", section.title, section.span);
                has_rows = true;
            }
            rows.end_row(section.span_of(line));
        }
        let is_title = title.is_some_and(|title| title.span == section.span);
        if is_release && has_rows {
            release = release.map(|(above, _)| (above, true));
        } else if !has_rows && !is_title && !is_release {
            rows.beside(section.title, section.span);
        }
    }
    end_release(release, rows);
    true
}

/// Sets a heading aside that names a release which no row has.
fn end_release(release: Option<(&Section, bool)>, rows: &mut DocumentRows) {
    if let Some((heading, false)) = release {
        rows.beside(heading.title, heading.span);
    }
}

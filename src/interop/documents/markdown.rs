//! Markdown that people and programs write: templates, tables, and outlines of headings and lists.

use super::rows::DocumentRows;
use super::table_reader::ItemTables;
use super::title_id::TitleId;
use super::{backlog_md, bmad, markdown_outline, outline_lists, spec_kit};
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
        return BacklogFormat::BacklogMd;
    }
    if bmad::is_epics(text) && (bmad::has_stories(text) || !has_listed_stories(text)) {
        bmad::read_epics(text, rows);
        return BacklogFormat::Bmad;
    }
    if spec_kit::is_spec(text) {
        spec_kit::read_spec(source.name(), text, rows);
        return BacklogFormat::SpecKit;
    }
    if spec_kit::is_task_list(text) {
        spec_kit::read_task_list(source.name(), text, rows);
        return BacklogFormat::SpecKit;
    }
    match ItemTables::new(text).filter(|tables| !outline_lists::explains(text, tables)) {
        Some(tables) => tables.read(text, rows),
        None => markdown_outline::read(text, story_level, rows),
    }
    BacklogFormat::Markdown
}

/// Whether epics have their stories in tables or lists, rather than below headings of their own.
fn has_listed_stories(text: &str) -> bool {
    ItemTables::new(text).is_some() || outline_lists::has_listed_stories(text)
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
        sentences += usize::from(SentenceLine::new(&line.text).is_story());
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
        let part = sentence_part(&SentenceLine::new(line).text);
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

/// A line that may be a story in a sentence.
struct SentenceLine {
    /// The id in front of it; empty if there is none.
    id: String,
    text: String,
}

impl SentenceLine {
    fn new(line: &str) -> Self {
        let text = item_text(line);
        // In front of a sentence, whatever looks like an id is one.
        let found = TitleId::at_start(&text)
            .filter(|found| sentence_part(found.title) == Some(SentencePart::Start));
        let Some(found) = found else {
            return Self {
                id: String::new(),
                text,
            };
        };
        Self {
            id: found.id.to_owned(),
            text: found.title.to_owned(),
        }
    }

    fn is_story(&self) -> bool {
        story_sentence(&self.text).is_some()
    }
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
        let item = SentenceLine::new(&line.text);
        let title = line.text.trim().trim_start_matches('#').trim();
        let is_list_item = line.text.trim_start().starts_with(['-', '*', '+', '•']);
        let is_short =
            title.chars().count() <= MAX_HEADING && !title.ends_with(['.', '!', '?', '。']);
        let is_heading = line.text.starts_with('#')
            || title.ends_with(':')
            || is_short && !is_list_item && item.text == title;
        if !item.is_story() && is_heading {
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
        rows.cell("Title", item.text, line.span);
        rows.cell("ID", item.id, line.span);
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

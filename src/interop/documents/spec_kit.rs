//! The specifications and task lists of spec-kit: `spec.md` and `tasks.md`.

use super::item_heading::numbered;
use super::rows::{DocumentRows, start_of};
use super::sections::{Section, sections};
use super::story_text::without_breaks;
use crate::text::Span;

/// Whether this is a specification of a feature.
pub(super) fn is_spec(text: &str) -> bool {
    let found = sections(text);
    found
        .iter()
        .any(|section| numbered(section.title, "User Story").is_some())
}

/// The folder of a specification, which names its feature: `specs/001-pay/spec.md`.
fn feature_of(name: &str) -> &str {
    name.rsplit(['/', '\\']).nth(1).unwrap_or("feature")
}

/// Reads the user stories of a specification. The feature is their task; the rest isn't about stories.
pub(super) fn read_spec(name: &str, text: &str, rows: &mut DocumentRows) {
    let found = sections(text);
    let feature = feature_of(name);
    let title = found.iter().find(|section| section.level == 1);
    if let Some(title) = title {
        let name = title
            .title
            .split_once(':')
            .map_or(title.title, |(_, name)| name.trim());
        rows.cell("Type", "Feature", start_of(title.span));
        rows.cell("Title", name, title.span);
        rows.cell("ID", feature, title.span);
        rows.cell("Project", name, start_of(title.span));
        rows.end_row(title.span);
        rows.beside(&without_breaks(title.body), title.body_span());
    }
    for section in &found {
        if title.is_some_and(|title| title.span == section.span) {
            continue;
        }
        let Some(story) = numbered(section.title, "User Story") else {
            rows.beside(section.title, section.span);
            rows.beside(&without_breaks(section.body), section.body_span());
            continue;
        };
        let (title, priority) = match story.title.rsplit_once("(Priority:") {
            Some((title, priority)) => (title.trim(), priority.trim().trim_end_matches(')').trim()),
            None => (story.title, ""),
        };
        let title = title.trim_end_matches(|c: char| {
            !c.is_alphanumeric() && !matches!(c, ')' | '"' | '?' | '!')
        });
        rows.cell("Type", "Story", start_of(section.span));
        rows.cell("Title", title, section.span);
        rows.cell("ID", format!("{feature}/US{}", story.number), section.span);
        rows.cell("Parent", feature, start_of(section.span));
        rows.cell("Release", priority, section.span);
        spec_body(section, rows);
        rows.end_row(section.span);
    }
}

fn spec_body(section: &Section, rows: &mut DocumentRows) {
    let mut paragraphs: Vec<&str> = Vec::new();
    let mut criteria = "";
    for paragraph in section.body.split("\n\n") {
        let text = paragraph.trim();
        let lower = text.to_lowercase();
        if let Some(why) = label_text(text, "why this priority") {
            rows.cell("Why", why, section.span_of(paragraph));
        } else if lower.starts_with("**acceptance scenarios") {
            // The list may follow at once, or after an empty line.
            let start = paragraph.as_ptr() as usize - section.body.as_ptr() as usize;
            criteria = &section.body[start..];
            break;
        } else if text != "---" {
            paragraphs.push(text);
        }
    }
    let list = criteria.split_once('\n').map_or("", |(_, list)| list);
    let end = list.find("\n---").unwrap_or(list.len());
    rows.cell(
        "Acceptance criteria",
        list[..end].replace("**", "").trim(),
        section.body_span(),
    );
    rows.cell(
        "Description",
        paragraphs.join("\n\n").trim(),
        section.body_span(),
    );
}

/// The text after a bold label.
fn label_text<'t>(text: &'t str, label: &str) -> Option<&'t str> {
    let inner = text.strip_prefix("**")?;
    let (name, rest) = inner.split_once("**")?;
    let is_it = name
        .trim_end_matches(':')
        .trim()
        .eq_ignore_ascii_case(label);
    is_it.then(|| rest.trim_start_matches([':', ' ']).trim())
}

/// Whether this is a list of the tasks of a feature.
pub(super) fn is_task_list(text: &str) -> bool {
    text.lines()
        .filter(|line| task_line(line).is_some())
        .count()
        > 1
}

/// A line such as `- [x] T001 [P] [US1] Create the model`.
struct TaskLine<'t> {
    is_done: bool,
    id: &'t str,
    story: Option<&'t str>,
    text: &'t str,
}

fn task_line(line: &str) -> Option<TaskLine<'_>> {
    let rest = line.trim_start().strip_prefix(['-', '*', '+'])?;
    let rest = rest.strip_prefix(" [")?;
    let (mark, rest) = rest.split_once("] ")?;
    let (id, mut text) = rest.split_once(' ')?;
    let id = id.trim_matches('*').trim_end_matches([':', '.']);
    let number = id.strip_prefix('T')?;
    // `T012a` was put in later.
    let number = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut story = None;
    while let Some(inner) = text.strip_prefix('[')
        && let Some((tag, rest)) = inner.split_once(']')
    {
        if tag.starts_with("US") {
            story = Some(tag);
        }
        text = rest.trim_start();
    }
    Some(TaskLine {
        is_done: mark.eq_ignore_ascii_case("x"),
        id,
        story,
        text,
    })
}

/// Reads the tasks of a feature: those of a user story become its check list, if its specification is imported, too.
pub(super) fn read_task_list(name: &str, text: &str, rows: &mut DocumentRows) {
    let feature = feature_of(name);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        let Some(task) = task_line(line) else {
            rows.beside(line, span);
            continue;
        };
        rows.cell("Type", "Sub-task", start_of(span));
        rows.cell("Title", task.text.trim(), span);
        rows.cell("ID", format!("{feature}/{}", task.id), span);
        let parent = match task.story {
            Some(story) => format!("{feature}/{story}"),
            None => feature.to_owned(),
        };
        rows.cell("Parent", parent, span);
        if task.is_done {
            rows.cell("Status", "Done", span);
        }
        rows.end_row(span);
    }
}

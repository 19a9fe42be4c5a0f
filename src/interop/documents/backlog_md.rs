//! The files of Backlog.md, each of which is one item.

use super::rows::DocumentRows;
use super::sections::sections;
use crate::interop::words::header_meaning;
use crate::text::Span;
use std::borrow::Cow;

/// The lines between `---` at the beginning of a file, and the rest.
fn front_matter(text: &str) -> Option<FrontMatter<'_>> {
    let rest = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"))?;
    let end = rest.find("\n---")?;
    let start = text.len() - rest.len();
    let body = rest[end + 4..]
        .split_once('\n')
        .map_or("", |(_, body)| body);
    Some(FrontMatter {
        text: &rest[..end],
        start,
        body,
    })
}

struct FrontMatter<'t> {
    text: &'t str,
    start: usize,
    body: &'t str,
}

/// Whether this is a file of Backlog.md.
pub(super) fn is_task_file(text: &str) -> bool {
    front_matter(text).is_some_and(|matter| {
        let has = |key: &str| matter.text.lines().any(|line| line.starts_with(key));
        has("id:") && has("title:") && has("status:")
    })
}

/// Reads a file of Backlog.md, which is one item.
pub(super) fn read_task_file(text: &str, rows: &mut DocumentRows) {
    let Some(matter) = front_matter(text) else {
        return;
    };
    let mut key = "";
    let mut at = matter.start;
    for line in matter.text.split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        let value = match line.trim_start().strip_prefix("- ") {
            Some(item) => item,
            None => match line.split_once(':') {
                Some((name, value)) if !line.starts_with(' ') => {
                    key = name.trim();
                    value
                }
                _ => line,
            },
        };
        let value = value.trim().trim_matches(['[', ']']);
        let values = value
            .split(", ")
            .map(|value| value.trim().trim_matches(['\'', '"']));
        // A title may have commas.
        let values: Vec<&str> = match key {
            "title" => vec![value.trim_matches(['\'', '"'])],
            _ => values.collect(),
        };
        for value in values {
            let column = match key {
                "id" => "Key",
                "dependencies" => "Blocked by",
                "parent_task_id" => "Parent",
                key => key,
            };
            rows.cell(column, value, span);
        }
    }
    let offset = text.len() - matter.body.len();
    for section in sections(matter.body) {
        let range = section.body_span().range();
        let span = Span::new(offset + range.start, offset + range.end);
        let lines = section
            .body
            .lines()
            .filter(|line| !line.trim_start().starts_with("<!--"));
        let text = lines.collect::<Vec<_>>().join("\n");
        let is_criteria = ["acceptance criteria", "definition of done"]
            .contains(&section.title.to_lowercase().as_str());
        let column = match section.title {
            "" | "Description" => "Description",
            _ if is_criteria => "Acceptance criteria",
            title => title,
        };
        // A heading such as `Summary` in the text isn't the field of that name.
        let is_field = !matches!(column, "Description" | "Acceptance criteria");
        let column = match is_field && header_meaning(column).is_some() {
            true => Cow::Owned(format!("Section {column}")),
            false => Cow::Borrowed(column),
        };
        let text = match is_criteria {
            true => without_numbers(&text),
            false => text,
        };
        rows.cell(&column, text.trim(), span);
    }
    rows.end_row(Span::new(0, matter.start + matter.text.len()));
}

/// Criteria without their numbers: `- [ ] #1 Pay` is `- [ ] Pay`.
fn without_numbers(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once("] #") {
        Some((start, rest)) => {
            let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            format!("{start}] {}", rest.trim_start())
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

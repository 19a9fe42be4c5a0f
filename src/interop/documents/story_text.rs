//! The text below the heading of a story: its sentence, its acceptance criteria, its labelled fields, and the rest.

use super::rows::DocumentRows;
use crate::interop::sentence::story_sentence;
use crate::interop::words::{header_meaning, status_of};
use crate::text::Span;

/// Whether a line is a thematic break: `---`, `***`, `_ _ _`.
pub(super) fn is_break(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let Some(first) = marks.next().filter(|c| matches!(c, '-' | '*' | '_')) else {
        return false;
    };
    let count = marks.try_fold(1, |count, c| (c == first).then_some(count + 1));
    count.is_some_and(|count| count >= 3)
}

/// Whether a line begins or ends a block of code.
pub(super) fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("```") || line.starts_with("~~~")
}

/// A text without its thematic breaks, which part sections and say nothing.
pub(super) fn without_breaks(text: &str) -> String {
    let mut is_code = false;
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines() {
        is_code ^= is_fence(line);
        if is_code || !is_break(line) {
            push_line(&mut kept, line, is_code);
        }
    }
    kept.join("\n").trim().to_owned()
}

/// Adds a line; one empty line is enough between paragraphs.
fn push_line<'t>(lines: &mut Vec<&'t str>, line: &'t str, is_code: bool) {
    let is_blank = |line: &str| line.trim().is_empty();
    let is_repeated = is_blank(line) && lines.last().is_none_or(|last| is_blank(last));
    if is_code || !is_repeated {
        lines.push(line);
    }
}

/// A line that begins with the name of a field or a part: `**Status:** done`, `- **Status**: done`, `#### Notes`.
pub(super) struct LabelLine<'t> {
    pub(super) name: &'t str,
    pub(super) value: &'t str,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
}

impl<'t> LabelLine<'t> {
    pub(super) fn new(line: &'t str) -> Option<Self> {
        let trimmed = line.trim();
        let level = trimmed.bytes().take_while(|byte| *byte == b'#').count();
        if level > 0 {
            let name = trimmed[level..].strip_prefix(' ')?;
            let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
            return Some(Self {
                name: name.trim_end_matches([' ', '*', ':', '#']),
                value: "",
                is_item: false,
            });
        }
        let item = ["- ", "* ", "+ "];
        let item = item.iter().find_map(|mark| trimmed.strip_prefix(mark));
        let text = item.unwrap_or(trimmed).trim_start();
        let label = |name: &'t str, value: &'t str| Self {
            name: name.trim().trim_end_matches(':').trim_end(),
            value: value.trim(),
            is_item: item.is_some(),
        };
        let Some(bold) = text.strip_prefix("**") else {
            // Without marks, only the words that are always labels.
            let name = text.strip_suffix(':').unwrap_or(text);
            let is_label = item.is_none() && role_of(name) == "acceptance" && name.len() > 2;
            return is_label.then(|| label(name, ""));
        };
        let (name, rest) = bold.split_once("**")?;
        let value = match name.trim_end().ends_with(':') {
            true => rest,
            false if rest.trim().is_empty() => "",
            false => rest.trim_start().strip_prefix(':')?,
        };
        Some(label(name, value))
    }

    /// The role of a field of this name; empty if it isn't known.
    pub(super) fn role(&self) -> &'static str {
        role_of(self.name)
    }

    /// Whether it only says that the text of the story follows, as `**Description:**` does, and `**Notes:**` doesn't.
    fn names_text(&self) -> bool {
        match self.role() {
            "title" => self.value.is_empty(),
            "description" => {
                let lower = self.name.to_lowercase();
                !["note", "detail"]
                    .iter()
                    .any(|word| lower.starts_with(word))
            }
            _ => false,
        }
    }

    /// Whether it begins one of several acceptance criteria: `**Given:**`, `**AC1:**`, `**Scenario 2: …**`.
    fn is_criterion(&self) -> bool {
        let lower = self.name.to_lowercase();
        let word: String = lower.chars().take_while(|c| c.is_alphabetic()).collect();
        let words = [
            "given",
            "when",
            "then",
            "and",
            "but",
            "ac",
            "scenario",
            "criterion",
            "",
        ];
        words.contains(&word.as_str())
    }

    /// The column and the text of a field that stories have.
    pub(super) fn field(&self) -> Option<(&'static str, &'t str)> {
        field_column(self.name, self.value)
    }

    /// Whether it says something about an item, such as its priority, rather than names one.
    pub(super) fn is_metadata(&self) -> bool {
        let known = header_meaning(self.name).is_some();
        let names = [
            "title", "activity", "epic", "feature", "step", "project", "parent", "sprint",
        ];
        known && !names.contains(&self.role()) || self.name.eq_ignore_ascii_case("priority")
    }
}

/// The column and the text of a field that stories have, by its name.
pub(super) fn field_column<'t>(name: &str, value: &'t str) -> Option<(&'static str, &'t str)> {
    let plain = value.trim_matches(|c: char| !c.is_alphanumeric());
    if plain.is_empty() {
        return None;
    }
    match role_of(name) {
        "status" => status_of(plain).map(|_| ("Status", plain)),
        "estimate" => {
            let number = plain.split_whitespace().next()?;
            number.parse::<f64>().ok().map(|_| ("Story Points", number))
        }
        "release" => Some(("Release", plain)),
        "persona" => Some(("Persona", value)),
        "why" => Some(("Why", value)),
        "tags" => Some(("Labels", value)),
        "owner" => Some(("Assignee", value)),
        _ => None,
    }
}

fn role_of(name: &str) -> &'static str {
    match name.trim().to_lowercase().as_str() {
        "acceptance scenarios" => "acceptance",
        // In prose, that is the version of the document.
        "version" => "",
        _ => header_meaning(name).map_or("", |meaning| meaning.role),
    }
}

/// The parts of the text of a story.
#[derive(Default)]
pub(super) struct StoryText<'t> {
    sentence: String,
    criteria: Vec<&'t str>,
    rest: Vec<&'t str>,
    /// Fields with their columns.
    fields: Vec<(&'static str, &'t str)>,
}

impl<'t> StoryText<'t> {
    /// Takes a text apart.
    pub(super) fn new(text: &'t str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let mut found = Self::default();
        // Within the criteria, whether their label is an item of a list.
        let mut criteria: Option<bool> = None;
        let mut is_code = false;
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            at += 1;
            let was_code = is_code;
            is_code ^= is_fence(line);
            if was_code || is_code {
                found.add(line, criteria.is_some(), true);
                continue;
            }
            if is_break(line) {
                continue;
            }
            let label = LabelLine::new(line).filter(|label| match criteria {
                // What is bold in a list of criteria is a part of them.
                Some(is_item) => !label.is_criterion() && (is_item || !label.is_item),
                None => true,
            });
            if let Some(label) = label {
                let field = label.field();
                let is_new = |(column, _): &(&str, &str)| {
                    !found.fields.iter().any(|(known, _)| known == column)
                };
                if label.role() == "acceptance" {
                    criteria = Some(label.is_item);
                    found.add(label.value, true, false);
                    continue;
                }
                criteria = None;
                if let Some(field) = field.filter(is_new) {
                    found.fields.push(field);
                    continue;
                }
                let text = clean(label.value);
                if found.sentence.is_empty() && story_sentence(&text).is_some() {
                    found.sentence = text;
                    continue;
                }
                if label.names_text() {
                    found.add(label.value, false, false);
                    continue;
                }
            }
            if criteria.is_none() && found.sentence.is_empty() {
                let count = sentence_lines(&lines[at - 1..]);
                let words: Vec<String> = lines[at - 1..at - 1 + count]
                    .iter()
                    .map(|line| clean(line))
                    .collect();
                let text = words.join(" ");
                if count > 0 && story_sentence(&text).is_some() {
                    found.sentence = text;
                    at += count - 1;
                    continue;
                }
            }
            found.add(line, criteria.is_some(), false);
        }
        found
    }

    fn add(&mut self, line: &'t str, is_criterion: bool, is_code: bool) {
        match is_criterion {
            true => push_line(&mut self.criteria, line, is_code),
            false => push_line(&mut self.rest, line, is_code),
        }
    }

    /// Whether a field says the release.
    pub(super) fn has_release(&self) -> bool {
        self.fields.iter().any(|(column, _)| *column == "Release")
    }

    /// Adds the cells of the text, which is at this place.
    pub(super) fn add_cells(self, span: Span, rows: &mut DocumentRows) {
        for (column, text) in self.fields {
            rows.cell(column, text, span);
        }
        rows.cell("User story", self.sentence, span);
        let criteria = self.criteria.join("\n");
        rows.cell("Acceptance criteria", criteria.trim(), span);
        let mut is_code = false;
        let rest = self.rest.into_iter().map(|line| {
            is_code ^= is_fence(line);
            match is_code {
                true => line.to_owned(),
                false => without_heading(line),
            }
        });
        let rest: Vec<String> = rest.collect();
        rows.cell("Description", rest.join("\n").trim(), span);
    }
}

/// A heading as a label: descriptions are too short for headings.
fn without_heading(line: &str) -> String {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    match line[level..].strip_prefix(' ') {
        Some(title) if level > 1 => format!("**{}**", title.trim_matches([' ', '*', '#'])),
        _ => line.to_owned(),
    }
}

/// How many lines from the first one on may be one sentence: up to the end of a paragraph or a sentence.
fn sentence_lines(lines: &[&str]) -> usize {
    let mut count = 0;
    for line in lines {
        let is_other = LabelLine::new(line).is_some() || line.trim_start().starts_with('#');
        if line.trim().is_empty() || is_other && count > 0 {
            break;
        }
        count += 1;
        if clean(line).ends_with('.') {
            break;
        }
    }
    count
}

/// A line without the marks of quotes, lists and emphasis.
fn clean(line: &str) -> String {
    let line = line
        .trim()
        .trim_start_matches(['>', '-', ' '])
        .replace("**", "");
    line.trim_matches(['*', '_', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_are_lines_of_one_mark() {
        assert!(is_break("---") && is_break(" * * *") && is_break("____"));
        assert!(!is_break("--") && !is_break("- a") && !is_break("-*-") && !is_break(""));
    }

    #[test]
    fn texts_of_stories_are_taken_apart() {
        let text = StoryText::new(
            "**As a** buyer,\n**I want** to pay,\n**So that** it ships\n\n---\n\n- **Priority**: P0\n- **Status**: ✅ Done\n\n\
             **Acceptance Criteria**\n- a\n- **b:** c\n\n**Technical Notes**\n```\n---\n# x\n```\n***\n",
        );
        assert_eq!(text.sentence, "As a buyer, I want to pay, So that it ships");
        assert_eq!(text.fields, [("Status", "Done")]);
        assert_eq!(text.criteria, ["- a", "- **b:** c", ""]);
        assert_eq!(
            text.rest,
            [
                "- **Priority**: P0",
                "",
                "**Technical Notes**",
                "```",
                "---",
                "# x",
                "```"
            ]
        );
    }
}

//! Markdown of templates for work with agents: `epics.md` of BMAD, `spec.md` and `tasks.md` of spec-kit, the files of
//! Backlog.md.

use super::rows::{DocumentRows, start_of};
use super::sections::{Section, sections};
use crate::interop::sentence::story_sentence;
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// A heading with a word, a number and a title: `Epic 2: Pay`, `User Story 1 - Pay (Priority: P1)`.
struct NumberedHeading<'t> {
    number: &'t str,
    title: &'t str,
}

fn numbered<'t>(text: &'t str, word: &str) -> Option<NumberedHeading<'t>> {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let start = text.get(..word.len())?;
    let rest = text[word.len()..].trim_start_matches([' ', '-', '#']);
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    if !start.eq_ignore_ascii_case(word) || number.is_empty() {
        return None;
    }
    let title = rest[end..]
        .trim_start_matches([' ', ':', '-', '–', '—', '.'])
        .trim();
    Some(NumberedHeading { number, title })
}

/// Whether this is a list of epics and stories.
pub(super) fn is_epics(text: &str) -> bool {
    let found = sections(text);
    let count = |word: &str| {
        found
            .iter()
            .filter(|section| numbered(section.title, word).is_some())
            .count()
    };
    count("Epic") > 1 || count("Epic") > 0 && count("Story") > 0
}

/// Reads epics and their stories. Epics are often listed first, and then described: each is read once, where it comes
/// first, with the text of its description.
pub(super) fn read_epics(text: &str, rows: &mut DocumentRows) {
    let found = sections(text);
    let mut described: HashMap<&str, &Section> = HashMap::new();
    for (at, section) in found.iter().enumerate() {
        if let Some(epic) = numbered(section.title, "Epic") {
            let mut below = found[at + 1..]
                .iter()
                .take_while(|next| next.level > section.level);
            let has_stories = below.any(|next| numbered(next.title, "Story").is_some());
            let known = described.entry(epic.number).or_insert(section);
            if has_stories {
                *known = section;
            }
        }
    }
    let is_title =
        |section: &&Section| section.level == 1 && numbered(section.title, "Epic").is_none();
    let title = found.iter().find(is_title);
    let mut project = title;
    let mut seen: HashSet<&str> = HashSet::new();
    let mut epic_number = "";
    for section in &found {
        if let Some(epic) = numbered(section.title, "Epic") {
            epic_number = epic.number;
            let source = described[epic.number];
            if !seen.insert(epic.number) {
                rows.beside(section.title, section.span);
                if source.span != section.span {
                    rows.beside(section.body, section.body_span());
                }
                continue;
            }
            if source.span != section.span {
                rows.beside(section.body, section.body_span());
            }
            let heading = numbered(source.title, "Epic").unwrap_or(epic);
            item_head("Epic", &heading, section, rows);
            if let Some(project) = project.take() {
                rows.cell("Project", project.title, project.span);
            }
            let body = source.body.trim().trim_end_matches("---").trim();
            rows.cell("Description", body, source.body_span());
            rows.end_row(section.span);
            continue;
        }
        let story = numbered(section.title, "Story")
            .filter(|story| story.number.contains('.') || section.level > 2);
        let Some(story) = story else {
            if title.is_none_or(|title| title.span != section.span) {
                rows.beside(section.title, section.span);
            }
            rows.beside(section.body, section.body_span());
            continue;
        };
        item_head("Story", &story, section, rows);
        // A story's number begins with that of its epic.
        let parent = match story.number.split_once('.') {
            Some((epic, _)) if described.contains_key(epic) => epic,
            _ => epic_number,
        };
        rows.cell("Parent", parent, start_of(section.span));
        story_body(section, rows);
        rows.end_row(section.span);
    }
}

/// The cells that epics and stories have.
fn item_head(kind: &str, heading: &NumberedHeading, section: &Section, rows: &mut DocumentRows) {
    const DONE: [char; 3] = ['✅', '☑', '✔'];
    let is_mark = |c: char| DONE.contains(&c) || matches!(c, '\u{fe0f}' | ' ');
    rows.cell("Type", kind, start_of(section.span));
    rows.cell(
        "Title",
        heading.title.trim_end_matches(is_mark),
        section.span,
    );
    rows.cell("ID", heading.number, section.span);
    if section.title.contains(DONE) {
        rows.cell("Status", "Done", section.span);
    }
}

/// The text of a story: its sentence, its acceptance criteria, and the rest.
fn story_body(section: &Section, rows: &mut DocumentRows) {
    let body = section.body;
    let mut rest: Vec<&str> = Vec::new();
    let mut criteria: Vec<&str> = Vec::new();
    let mut sentence: Vec<&str> = Vec::new();
    let mut part = BodyPart::Text;
    for line in body.lines() {
        let words = line
            .trim()
            .trim_matches('*')
            .trim_end_matches(':')
            .trim()
            .to_lowercase();
        let plain = line
            .trim()
            .trim_start_matches(['*', '-', ' '])
            .to_lowercase();
        let starts = |word: &str| plain.starts_with(word);
        let is_label = line.trim_start().starts_with("**")
            && (line.contains(":**") || line.contains("**:"))
            && !["given", "when", "then", "and", "but"]
                .iter()
                .any(|word| starts(word));
        if ["acceptance criteria", "acceptance scenarios", "acceptance"].contains(&words.as_str()) {
            part = BodyPart::Criteria;
            continue;
        }
        if is_label {
            part = BodyPart::Text;
        }
        let is_start =
            (starts("as a ") || starts("as an ") || starts("as the ")) && sentence.is_empty();
        let goes_on = part == BodyPart::Sentence
            && (starts("i want") || starts("i need") || starts("so that") || starts("so i"));
        if part != BodyPart::Criteria && (is_start || goes_on) {
            part = BodyPart::Sentence;
            sentence.push(line.trim());
            continue;
        }
        match part {
            BodyPart::Criteria => criteria.push(line),
            _ => {
                part = BodyPart::Text;
                rest.push(line);
            }
        }
    }
    if !sentence.is_empty() {
        let text = sentence.join(" ").replace("**", "");
        match story_sentence(&text) {
            Some(_) => rows.cell("User story", text, section.body_span()),
            None => rest.splice(0..0, sentence).for_each(drop),
        }
    }
    rows.cell(
        "Acceptance criteria",
        criteria.join("\n").trim(),
        section.body_span(),
    );
    rows.cell(
        "Description",
        rest.join("\n").trim().trim_end_matches("---").trim(),
        section.body_span(),
    );
}

/// Where a line of a story belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BodyPart {
    Text,
    Sentence,
    Criteria,
}

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
        rows.end_row(title.span);
        rows.beside(title.body, title.body_span());
    }
    for section in &found {
        if title.is_some_and(|title| title.span == section.span) {
            continue;
        }
        let Some(story) = numbered(section.title, "User Story") else {
            rows.beside(section.title, section.span);
            rows.beside(section.body, section.body_span());
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
    let rest = line.trim_start().strip_prefix("- [")?;
    let (mark, rest) = rest.split_once("] ")?;
    let (id, mut text) = rest.split_once(' ')?;
    let number = id.strip_prefix('T').filter(|number| number.len() >= 3)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
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
        let text = match is_criteria {
            true => without_numbers(&text),
            false => text,
        };
        rows.cell(column, text.trim(), span);
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

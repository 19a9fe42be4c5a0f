//! The epics and stories of BMAD: `epics.md`.

use super::numbered_heading::{NumberedHeading, numbered};
use super::rows::{DocumentRows, start_of};
use super::sections::{Section, sections};
use crate::interop::sentence::story_sentence;
use std::collections::{HashMap, HashSet};

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

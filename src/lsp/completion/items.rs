//! The forms in which an item of a list can be typed.

use super::{Proposed, ProposedKind, values};
use crate::format::{CursorContext, FieldSpec, ItemSpec};
use crate::lsp::workspace::DocumentView;

/// A place to fill in, from 1, with the word that it shows.
fn place(number: usize, word: &str) -> String {
    format!("${{{number}:{word}}}")
}

/// A line of a form.
#[derive(Clone, Copy)]
struct FormLine<'t> {
    /// How far it is indented.
    indent: usize,
    /// What it begins with.
    key: &'t str,
    /// The word at the place to fill in; empty if there is none.
    word: &'t str,
}

const fn line<'t>(indent: usize, key: &'t str, word: &'t str) -> FormLine<'t> {
    FormLine { indent, key, word }
}

/// The forms of an item: the key that opens it, with the fields that most have, and its short pair.
pub(crate) fn items(
    view: &DocumentView,
    spec: &'static ItemSpec,
    context: &CursorContext,
) -> Vec<Proposed> {
    let form = |label: &str, detail: &str, lines: &[FormLine]| Proposed {
        label: label.to_owned(),
        detail: detail.to_owned(),
        documentation: spec.about.to_owned(),
        // Without places to fill in, the rest of the form would be in the way.
        text: lines.first().map_or("", |line| line.key).to_owned(),
        snippet: Some(snippet(lines, context)),
        kind: ProposedKind::Snippet,
        ..Proposed::default()
    };
    match spec.name {
        "story" => {
            let lines = [line(0, "story: ", "title"), line(0, "release: ", "release")];
            let shown = if context.is_in_backlog { 1 } else { 2 };
            let mut forms = vec![form("story", "a story with fields", &lines[..shown])];
            if !context.is_in_backlog {
                forms.extend(stories_in_releases(view));
            }
            forms
        }
        "task" => vec![form(
            "task",
            "a task with stories",
            &[
                line(0, "task: ", "title"),
                line(0, "stories:", ""),
                line(2, "- ", "story"),
            ],
        )],
        "activity" => vec![form(
            "activity",
            "an activity with tasks",
            &[
                line(0, "activity: ", "title"),
                line(0, "tasks:", ""),
                line(2, "- task: ", "task"),
                line(4, "stories:", ""),
                line(6, "- ", "story"),
            ],
        )],
        "release" => vec![form(
            "release",
            "a release with its outcome",
            &[
                line(0, "release: ", "id"),
                line(0, "name: ", "name"),
                line(0, "outcome: ", "what changes for users"),
                line(0, "measure: ", "how you will know"),
            ],
        )],
        "persona" => vec![form(
            "persona",
            "a persona with a goal",
            &[
                line(0, "persona: ", "id"),
                line(0, "name: ", "name, and who they are"),
                line(0, "goal: ", "goal"),
            ],
        )],
        "ignore" => vec![form(
            "rule",
            "a gap that you accept",
            &[line(0, "rule: ", "rule"), line(0, "reason: ", "why")],
        )],
        _ => { spec.fields().iter() }
            .map(|field| {
                let is_shown = |other: &&FieldSpec| other.required || other.name == field.name;
                let lines = spec.fields().iter().filter(is_shown);
                let keys: Vec<String> = lines.map(|field| format!("{}: ", field.name)).collect();
                let lines: Vec<FormLine> =
                    { keys.iter() }.map(|key| line(0, key, "text")).collect();
                form(field.name, field.about, &lines)
            })
            .collect(),
    }
}

/// A form with its places to fill in.
fn snippet(lines: &[FormLine], context: &CursorContext) -> String {
    let mut number = 0;
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            text.push('\n');
            text.push_str(&context.indent_below(line.indent));
        }
        text.push_str(line.key);
        if !line.word.is_empty() {
            number += 1;
            text.push_str(&place(number, line.word));
        }
    }
    text
}

/// Stories with their release behind the title, which is all that most stories have. They are only forms to fill in.
fn stories_in_releases(view: &DocumentView) -> Vec<Proposed> {
    if !view.client().has_snippets {
        return Vec::new();
    }
    let forms = values::releases(view).into_iter().map(|release| Proposed {
        label: format!("story: {}", release.label),
        detail: "a story in this release".to_owned(),
        snippet: Some(format!("{}: {}", place(1, "title"), release.text)),
        kind: ProposedKind::Snippet,
        ..Proposed::default()
    });
    forms.collect()
}

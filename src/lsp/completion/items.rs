//! The forms in which an item of a list can be typed.

use super::{Proposed, ProposedKind};
use crate::format::{CursorContext, FieldSpec, ItemSpec};
use crate::lsp::workspace::DocumentView;

/// A place to fill in, from 1, with the word that it shows.
fn place(number: usize, word: &str) -> String {
    format!("${{{number}:{word}}}")
}

/// The forms of an item: the key that opens it, with the fields that most have, and its short pair.
pub(crate) fn items(
    view: &DocumentView,
    spec: &'static ItemSpec,
    has_dash: bool,
    context: &CursorContext,
) -> Vec<Proposed> {
    let dash = if has_dash { "" } else { "- " };
    let indent = " ".repeat(context.column + if has_dash { 0 } else { 2 });
    let form = |label: String, detail: &str, lines: &[(&str, &str)]| {
        let text = |with_places: bool| {
            let mut number = 0;
            let lines = lines.iter().map(|(before, word)| {
                if !with_places || word.is_empty() {
                    return (*before).to_owned();
                }
                number += 1;
                format!("{before}{}", place(number, word))
            });
            format!(
                "{dash}{}",
                lines.collect::<Vec<_>>().join(&format!("\n{indent}"))
            )
        };
        Proposed {
            label,
            detail: detail.to_owned(),
            documentation: spec.about.to_owned(),
            text: text(true),
            without_places: Some(text(false)),
            kind: ProposedKind::Snippet,
            ..Proposed::default()
        }
    };
    match spec.name {
        "story" => {
            let mut forms = vec![form(
                "story".to_owned(),
                "a story with fields",
                &[("story: ", "title"), ("release: ", "release")],
            )];
            // With its release behind it, which is all that most stories have.
            let map = view.map().map(|map| &map.analyzed.map);
            let releases = map.into_iter().flat_map(|map| &map.releases);
            forms.extend(releases.map(|release| {
                let title = place(1, "title");
                Proposed {
                    label: format!("story: {}", release.name.text),
                    detail: "a story in this release".to_owned(),
                    text: format!("{dash}{title}: {}", release.id),
                    without_places: Some(format!("{dash}title: {}", release.id)),
                    kind: ProposedKind::Snippet,
                    ..Proposed::default()
                }
            }));
            forms
        }
        "task" => vec![form(
            "task".to_owned(),
            "a task with stories",
            &[("task: ", "title"), ("stories:", ""), ("  - ", "story")],
        )],
        "activity" => vec![form(
            "activity".to_owned(),
            "an activity with tasks",
            &[
                ("activity: ", "title"),
                ("tasks:", ""),
                ("  - task: ", "task"),
                ("    stories:", ""),
                ("      - ", "story"),
            ],
        )],
        "release" => vec![form(
            "release".to_owned(),
            "a release with its outcome",
            &[
                ("release: ", "id"),
                ("name: ", "name"),
                ("outcome: ", "what changes for users"),
                ("measure: ", "how you will know"),
            ],
        )],
        "persona" => vec![form(
            "persona".to_owned(),
            "a persona with a goal",
            &[
                ("persona: ", "id"),
                ("name: ", "name, and who they are"),
                ("goal: ", "goal"),
            ],
        )],
        "ignore" => vec![form(
            "rule".to_owned(),
            "a gap that you accept",
            &[("rule: ", "rule"), ("reason: ", "why")],
        )],
        _ => spec
            .fields()
            .iter()
            .map(|field: &FieldSpec| {
                form(
                    field.name.to_owned(),
                    field.about,
                    &[(&format!("{}: ", field.name), "text")],
                )
            })
            .collect(),
    }
}

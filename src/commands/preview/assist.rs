//! What browsers ask for besides changes: fixes of errors, and what a text will look like.

use super::Preview;
use super::answers::{answer, file_with_errors, locked};
use super::edit::{EditableText, NewText, Unmade};
use super::history::HistoryStep;
use crate::format::{self, ReadText};
use crate::gaps;
use crate::pages::Markdown;
use crate::serve::{EditAnswer, EditStatus};
use crate::text::{Diagnostic, Level};
use serde_json::{Value, json};

/// Whether an error has a fix that nobody has to decide about.
pub(crate) fn has_certain_fix(found: &Diagnostic) -> bool {
    found.level == Level::Error && found.suggestion.as_ref().is_some_and(|fix| fix.is_certain)
}

impl Preview {
    /// The text of a map with errors after those that have a certain fix are fixed, as `check --fix` does it.
    pub(super) fn fixed(&self, text: &EditableText) -> Result<NewText, EditAnswer> {
        let Some(project) = &self.project else {
            return Err(locked("errors", "the project has errors"));
        };
        let map = &self.maps[text.at];
        let rules = gaps::rule_ids();
        let fixed = format::fix_errors(&text.source, project, &rules);
        if fixed.edits.is_empty() {
            return Err(match map.diagnostics.iter().any(has_certain_fix) {
                true => file_with_errors(&map.diagnostics),
                false => {
                    let message = "no error has a fix that is certain";
                    answer(EditStatus::Conflict, "nothing", message)
                }
            });
        }
        let lines: Vec<&str> = fixed
            .fixed
            .iter()
            .map(|error| error.message.as_str())
            .collect();
        let message = format!("Fixed: {}", lines.join(". "));
        let mut history = map.history.clone();
        let step = HistoryStep {
            edits: fixed.edits.clone(),
            message: message.clone(),
        };
        history.add_step(step, &text.typed);
        Ok(NewText {
            // Errors that have no certain fix can be left.
            read: ReadText::new(&fixed.source, project, &rules).ok(),
            edits: fixed.edits,
            message,
            history,
            renamed: Vec::new(),
            items: Vec::new(),
        })
    }

    /// A text in Markdown as the pages of a map show it, as JSON.
    pub(super) fn rendered(&self, body: &str) -> Result<String, Unmade> {
        let wrong = |message: &str| answer(EditStatus::NotUnderstood, "request", message);
        let body: Value = serde_json::from_str(body).map_err(|error| wrong(&error.to_string()))?;
        let text_of = |key: &str| body.get(key).and_then(Value::as_str);
        let (Some(folder), Some(text)) = (text_of("map"), text_of("text")) else {
            return Err(wrong("expected `map`, the folder of the map's pages, and `text`").into());
        };
        let Some(analyzed) = &self.maps[self.find_map(folder)?].analyzed else {
            return Err(locked("errors", "the map has errors").into());
        };
        let markdown = Markdown {
            images: &analyzed.images,
        };
        Ok(json!({ "html": markdown.prose(text, "preview-") }).to_string())
    }
}

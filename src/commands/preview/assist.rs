//! What browsers ask for besides changes: fixes of errors, and what a text will look like.

use super::Preview;
use super::announcement::Announcement;
use super::answers::{answer, file_with_errors, locked, refused_because};
use super::edit::{EditableText, NewText, Unmade};
use super::history::{Author, HistoryStep};
use crate::commands::edit::{change_json, note_list};
use crate::format::{self, ReadText};
use crate::gaps::{self, Finding, Proposal, RuleItem};
use crate::map::{ItemOrMap, StoryMap};
use crate::messages::message;
use crate::pages::{MapView, Markdown};
use crate::serve::{EditAnswer, EditStatus};
use crate::text::{Diagnostic, Level};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Whether an error has a fix that nobody has to decide about.
pub(crate) fn has_certain_fix(found: &Diagnostic) -> bool {
    found.level == Level::Error && found.suggestion.as_ref().is_some_and(|fix| fix.is_certain)
}

/// An item as changes name it.
fn address(item: RuleItem, map: &StoryMap) -> String {
    let address = item.address(map).map_or(ItemOrMap::Map, ItemOrMap::Item);
    address.to_string()
}

/// The items that a finding is about, and those that its proposals change.
fn items_of(finding: &Finding, proposals: &[Proposal], map: &StoryMap) -> BTreeSet<String> {
    let places = finding.places().map(|place| place.subject.item());
    let changed = proposals.iter().filter_map(|proposal| match proposal {
        Proposal::Schedule { story, .. } => Some(RuleItem::Story(*story)),
        Proposal::Answer { item, .. } => Some(*item),
        Proposal::Fix(_) | Proposal::Ignore(_) => None,
    });
    places
        .chain(changed)
        .map(|item| address(item, map))
        .collect()
}

/// A proposal as JSON. The text of an answer, or the reason to ignore a gap, is still missing in its changes.
fn proposal_json(proposal: &Proposal, finding: &Finding, map: &StoryMap) -> Value {
    let address = |item: RuleItem| address(item, map);
    match proposal {
        Proposal::Schedule { story, release } => json!({
            "kind": "schedule",
            "story": map[*story].title.text,
            "release": map[*release].name.text,
            "changes": [{
                "do": "schedule",
                "item": address(RuleItem::Story(*story)),
                "to": map[*release].id,
            }],
        }),
        Proposal::Answer { item, note, text } => json!({
            "kind": "answer",
            "note": text,
            "changes": [{
                "do": "answer",
                "item": address(*item),
                "note": note_list(*note),
                "was": text,
                "replaces": null,
            }],
        }),
        Proposal::Fix(fixes) => {
            let changes: Vec<Value> = fixes.iter().map(|fix| change_json(&fix.change)).collect();
            json!({"kind": "fix", "changes": changes})
        }
        Proposal::Ignore(items) => {
            let rule = finding.rule.id;
            let ignore = |item: &RuleItem| {
                let mut ignored = item.details(map).ignores.iter();
                let reason = ignored.find(|ignored| ignored.rule.text == rule);
                let was = reason.map(|ignored| &ignored.reason);
                json!({"do": "ignore", "item": address(*item), "rule": rule, "was": was})
            };
            let changes: Vec<Value> = items.iter().map(ignore).collect();
            json!({"kind": "ignore", "rule": rule, "changes": changes})
        }
    }
}

impl Preview {
    /// The text of a map with errors after those that have a certain fix are fixed, as `check --fix` does it.
    pub(super) fn fixed(&self, text: &EditableText, by: Author) -> Result<NewText, EditAnswer> {
        let Some(project) = &self.project else {
            let reason = message!("edit-why-project");
            return Err(locked("errors", "the project has errors", &reason));
        };
        let map = &self.maps[text.at];
        let rules = gaps::rule_ids();
        let fixed = format::fix_errors(&text.source, project, &rules);
        if fixed.edits.is_empty() {
            return Err(match map.diagnostics.iter().any(has_certain_fix) {
                true => file_with_errors(&map.diagnostics),
                false => {
                    let message = "no error has a fix that is certain";
                    let reason = message!("edit-why-no-fix");
                    refused_because(EditStatus::Conflict, "nothing", message, &reason)
                }
            });
        }
        let lines: Vec<&str> = fixed
            .fixed
            .iter()
            .map(|error| error.message.as_str())
            .collect();
        let done = Announcement::fixed(&lines);
        let mut history = map.history.clone();
        let step = HistoryStep {
            edits: fixed.edits.clone(),
            done: done.clone(),
            by,
        };
        history.add_step(step, &text.typed);
        Ok(NewText {
            // Errors that have no certain fix can be left.
            read: ReadText::new(&fixed.source, project, &rules).ok(),
            edits: fixed.edits,
            done,
            history,
            renamed: Vec::new(),
            items: Vec::new(),
        })
    }

    /// What can be done about each gap of a map, as JSON: the id of the gap in the page, what it says, the items that it is
    /// about, and changes.
    pub(super) fn proposals(&self, body: &str) -> Result<String, Unmade> {
        let wrong = |message: &str| answer(EditStatus::NotUnderstood, "request", message);
        let body: Value = serde_json::from_str(body).map_err(|error| wrong(&error.to_string()))?;
        let Some(folder) = body.get("map").and_then(Value::as_str) else {
            return Err(wrong("`map` is missing: the folder of the map's pages").into());
        };
        let state = &self.maps[self.find_map(folder)?];
        let (Some(analyzed), Some(project)) = (&state.analyzed, &self.project) else {
            let reason = message!("edit-why-errors");
            return Err(locked("errors", "the map has errors", &reason).into());
        };
        let map = &analyzed.map;
        let catalogs = self.catalogs();
        let view =
            MapView::new(analyzed, project, &[]).with_catalog(catalogs.in_language(&map.lang));
        let findings = analyzed.gaps.findings.iter().zip(&view.finding_anchors);
        let findings: Vec<Value> = findings
            .map(|(finding, id)| {
                let proposals = gaps::proposals(finding, map);
                let items = items_of(finding, &proposals, map);
                let proposals = proposals.iter();
                let proposals: Vec<Value> = proposals
                    .map(|proposal| proposal_json(proposal, finding, map))
                    .collect();
                let text = view.text(finding.message.clone());
                json!({"id": id, "text": text, "items": items, "proposals": proposals})
            })
            .collect();
        Ok(json!({"generation": self.generation, "findings": findings}).to_string())
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
            let reason = message!("edit-why-errors");
            return Err(locked("errors", "the map has errors", &reason).into());
        };
        let markdown = Markdown {
            images: &analyzed.images,
        };
        Ok(json!({ "html": markdown.prose(text, "preview-") }).to_string())
    }
}

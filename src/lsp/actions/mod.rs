//! Code actions: fixes of what is wrong or missing, and changes of the item at the cursor. All of them are edits that
//! the edit engine has proved, or lines that a diagnostic suggests.

mod fixes;
mod items;
mod placeholder;

use super::AnswerResult;
use super::features::{FIX_ALL, MOVE, SELECT};
use super::protocol::{PlaceRange, RequestError, RequestParams};
use super::workspace::{DocumentView, EditorWorkspace};
use crate::analysis::{fix_gaps, make_fixes};
use crate::format;
use crate::gaps::{Fix, rule_ids};
use crate::map::{Change, ItemRef};
use crate::text::Edits;
pub(crate) use items::item_at;
use serde_json::{Value, json};

/// A code action without its edits.
pub(crate) struct OfferedAction {
    title: String,
    kind: &'static str,
    /// Whether nothing else can have been meant.
    is_preferred: bool,
    /// The diagnostics that it is for.
    diagnostics: Vec<Value>,
    how: ProposedEdit,
    /// A text that it puts in to be replaced.
    placeholder: Option<&'static str>,
}

/// How the edits of a code action are made.
pub(crate) enum ProposedEdit {
    /// They are these.
    Edits(Edits),
    /// By changes of the map.
    Changes(Vec<Change>),
    /// By the changes that a rule knows, as far as they lose nothing.
    Fixes(Vec<Fix>),
    /// By writing an item in its long form.
    Grow(ItemRef),
    /// By everything that needs no decision.
    FixAll,
}

impl OfferedAction {
    fn new(kind: &'static str, title: impl Into<String>, how: ProposedEdit) -> Self {
        Self {
            title: title.into(),
            kind,
            is_preferred: false,
            diagnostics: Vec::new(),
            how,
            placeholder: None,
        }
    }

    fn change(kind: &'static str, title: impl Into<String>, change: Change) -> Self {
        Self::new(kind, title, ProposedEdit::Changes(vec![change]))
    }

    fn for_diagnostic(mut self, diagnostic: &Value) -> Self {
        self.diagnostics.push(diagnostic.clone());
        self
    }

    fn with_placeholder(mut self, placeholder: &'static str) -> Self {
        self.placeholder = Some(placeholder);
        self
    }

    /// The code action, without its edits.
    fn value(&self) -> Value {
        let mut action = json!({"title": self.title, "kind": self.kind});
        if self.is_preferred {
            action["isPreferred"] = json!(true);
        }
        if !self.diagnostics.is_empty() {
            action["diagnostics"] = json!(self.diagnostics);
        }
        action
    }

    /// The edits.
    ///
    /// # Errors
    ///
    /// The change is refused.
    fn edits(&self, view: &DocumentView) -> Result<Edits, RequestError> {
        let source = &view.document.source;
        match &self.how {
            ProposedEdit::Edits(edits) => Ok(edits.clone()),
            ProposedEdit::Changes(changes) => view.edits_of(changes),
            ProposedEdit::Fixes(fixes) => {
                let made = make_fixes(source, view.project, fixes.clone());
                let refused = || RequestError::failed("the fix would lose something of the map");
                made.map(|made| made.edits).ok_or_else(refused)
            }
            ProposedEdit::Grow(item) => {
                let map = view.changeable_map()?;
                let grown = map.editable.grow(view.project, &rule_ids(), item);
                grown.map_err(|refusal| refused(&refusal))
            }
            ProposedEdit::FixAll => {
                let errors = format::fix_errors(source, view.project, &rule_ids());
                let stem = &view.document.file.stem;
                let gaps = fix_gaps(errors.source, stem, view.project, |_| true);
                Ok(errors.edits.then(&gaps.edits))
            }
        }
    }

    /// Adds the edits to a code action, and the command that selects its placeholder. Returns whether there are any
    /// edits.
    fn add_edits(&self, view: &DocumentView, action: &mut Value) -> Result<bool, RequestError> {
        let edits = self.edits(view)?;
        action["edit"] = view.workspace_edit(&edits);
        if let Some(placeholder) = self.placeholder
            && view.client().shows_documents
            && let Some(range) = placeholder::range_after(view, &edits, placeholder)
        {
            action["command"] = json!({
                "title": "Select the text to replace",
                "command": SELECT,
                "arguments": [view.uri, range],
            });
        }
        Ok(!edits.is_empty())
    }
}

impl DocumentView<'_> {
    /// The edits that make changes in the map.
    ///
    /// # Errors
    ///
    /// The map has errors, or a change is refused.
    pub(crate) fn edits_of(&self, changes: &[Change]) -> Result<Edits, RequestError> {
        let map = self.changeable_map()?;
        let edited = map.editable.edit(self.project, &rule_ids(), changes);
        let edited = edited.map_err(|refusal| refused(&refusal))?;
        Ok(edited.edits)
    }

    /// Edits of this document as the protocol has them.
    pub(crate) fn workspace_edit(&self, edits: &Edits) -> Value {
        let edits = self.positions.edits(edits);
        if self.client().versions_edits {
            let document = json!({"uri": self.uri, "version": self.document.version});
            json!({"documentChanges": [{"textDocument": document, "edits": edits}]})
        } else {
            let mut changes = serde_json::Map::new();
            changes.insert(self.uri.to_owned(), edits);
            json!({"changes": changes})
        }
    }
}

/// The error of a change that is refused.
pub(crate) fn refused(refusal: &format::EditRefusal) -> RequestError {
    let first = refusal.diagnostics.first();
    let message = first.map_or_else(String::new, |found| match &found.help {
        Some(help) => format!("{}; {help}", found.message),
        None => found.message.clone(),
    });
    RequestError::failed(message)
}

/// The code actions for a range.
pub(crate) fn code_actions(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let range = params.range("/range")?;
    let only = kinds_wanted(params);
    let mut actions = Vec::new();
    for (at, proposal) in proposals(view, range, &only).iter().enumerate() {
        let mut action = proposal.value();
        if view.client().resolves_actions {
            action["data"] = json!({
                "uri": view.uri,
                "version": view.document.version,
                "range": params.0.get("range"),
                "only": only,
                "number": at,
            });
        } else if !proposal.add_edits(view, &mut action).unwrap_or(false) {
            // What is refused is not offered.
            continue;
        }
        actions.push(action);
    }
    Ok(Value::from(actions))
}

/// A code action with its edits.
pub(crate) fn resolve(workspace: &EditorWorkspace, params: RequestParams) -> AnswerResult {
    let view = workspace.view(params.text("/data/uri")?)?;
    if params.number("/data/version")? != view.document.version {
        let message = "the document has changed; ask for the actions again";
        return Err(RequestError::new(RequestError::CONTENT_MODIFIED, message));
    }
    let only = params.0.pointer("/data/only").and_then(Value::as_array);
    let only = only.into_iter().flatten();
    let only: Vec<String> = only
        .filter_map(|kind| kind.as_str().map(str::to_owned))
        .collect();
    let proposals = proposals(&view, params.range("/data/range")?, &only);
    let at = usize::try_from(params.number("/data/number")?).ok();
    let proposal = at.and_then(|at| proposals.get(at));
    let unknown = || RequestError::new(RequestError::INVALID_PARAMS, "there is no such action");
    let mut action = params.0.clone();
    proposal
        .ok_or_else(unknown)?
        .add_edits(&view, &mut action)?;
    Ok(action)
}

/// The kinds that an editor asks for; none if it asks for all.
fn kinds_wanted(params: RequestParams) -> Vec<String> {
    let only = params.0.pointer("/context/only").and_then(Value::as_array);
    let only = only.into_iter().flatten();
    only.filter_map(|kind| kind.as_str().map(str::to_owned))
        .collect()
}

/// Everything that can be done at a range; only kinds that are asked for.
fn proposals(view: &DocumentView, range: PlaceRange, only: &[String]) -> Vec<OfferedAction> {
    if !view.document.is_map() {
        return fixes::suggestions(view, range);
    }
    let mut proposals = fixes::suggestions(view, range);
    proposals.extend(fixes::gaps(view, range));
    let wants_moves = only.iter().any(|kind| kind == MOVE);
    proposals.extend(items::proposals(view, range, wants_moves));
    proposals.push(OfferedAction::new(
        FIX_ALL,
        "Fix everything that needs no decision",
        ProposedEdit::FixAll,
    ));
    let is_wanted = |proposal: &OfferedAction| {
        let is_part = |kind: &String| {
            let rest = proposal.kind.strip_prefix(kind.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        // Nobody wants to see it in every menu.
        if only.is_empty() {
            proposal.kind != FIX_ALL
        } else {
            only.iter().any(is_part)
        }
    };
    proposals.retain(is_wanted);
    proposals
}

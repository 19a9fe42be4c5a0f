//! The answers to requests of browsers that change nothing.

use crate::commands::load::errors_of_broken_file;
use crate::format::{EditRefusal, RefusalKind};
use crate::map::Change;
use crate::report::{json_findings, sanitize};
use crate::serve::{EditAnswer, EditStatus};
use crate::text::{Diagnostic, Source};
use serde_json::{Value, json};
use std::sync::Arc;

/// What is said about a text that somebody else has changed: what it is now, and in which item of the snapshot.
pub(super) fn text_now(
    refusal: &EditRefusal,
    changes: &[Change],
    generation: u64,
) -> Option<Value> {
    if refusal.kind != RefusalKind::Changed {
        return None;
    }
    let item = match changes.get(refusal.change) {
        Some(Change::Rename { item, .. }) => Some(item.to_string()),
        Some(
            Change::Set { item, .. } | Change::Answer { item, .. } | Change::Ignore { item, .. },
        ) => Some(item.to_string()),
        _ => None,
    };
    Some(json!({"now": refusal.now, "item": item, "generation": generation}))
}

/// The answer to a request whose changes are refused, with more about it.
pub(super) fn refused(
    source: &Arc<Source>,
    refusal: EditRefusal,
    more: Option<Value>,
) -> EditAnswer {
    let (status, why) = match refusal.kind {
        RefusalKind::HasErrors => (EditStatus::Locked, "errors"),
        RefusalKind::Unknown => (EditStatus::Unknown, "unknown"),
        RefusalKind::Changed => (EditStatus::Conflict, "changed"),
        RefusalKind::Shared
        | RefusalKind::Unsupported
        | RefusalKind::Invalid
        | RefusalKind::WouldBreak
        | RefusalKind::Unproved => (EditStatus::Refused, "refused"),
    };
    let errors = errors_of_broken_file(source, refusal.diagnostics);
    let message = errors.first().map(|error| error.message.clone());
    answer_with(status, why, &message.unwrap_or_default(), &errors, more)
}

/// The answer while a map has errors.
pub(super) fn file_with_errors(errors: &[Diagnostic]) -> EditAnswer {
    let message = match errors {
        [] => "the file has errors".to_owned(),
        [first, ..] => format!("the file has errors. The first one: {}", first.message),
    };
    with_diagnostics(EditStatus::Locked, "errors", &message, errors)
}

pub(super) fn locked(why: &str, message: &str) -> EditAnswer {
    answer(EditStatus::Locked, why, message)
}

pub(super) fn answer(status: EditStatus, why: &str, message: &str) -> EditAnswer {
    with_diagnostics(status, why, message, &[])
}

/// An answer with a word for scripts, a message for people, and diagnostics as `check -f json` has them.
pub(super) fn with_diagnostics(
    status: EditStatus,
    why: &str,
    message: &str,
    diagnostics: &[Diagnostic],
) -> EditAnswer {
    answer_with(status, why, message, diagnostics, None)
}

/// Such an answer with more entries.
pub(super) fn answer_with(
    status: EditStatus,
    why: &str,
    message: &str,
    diagnostics: &[Diagnostic],
    more: Option<Value>,
) -> EditAnswer {
    let mut body = json!({"why": why, "message": sanitize(message)});
    if !diagnostics.is_empty() {
        body["diagnostics"] = json_findings(diagnostics);
    }
    if let (Some(body), Some(Value::Object(more))) = (body.as_object_mut(), more) {
        body.extend(more);
    }
    EditAnswer {
        status,
        body: body.to_string(),
    }
}

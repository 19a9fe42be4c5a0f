//! The answers to requests of browsers that change nothing.

use super::announcement::phrase;
use crate::commands::load::errors_of_broken_file;
use crate::format::{EditRefusal, ErrorCode, RefusalKind};
use crate::map::Change;
use crate::messages::{Message, message};
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
    let reason = phrase(&reason_of(&refusal));
    let errors = errors_of_broken_file(source, refusal.diagnostics);
    let message = errors.first().map(|error| error.message.clone());
    let mut answer = json!({"reason": reason});
    if let (Some(answer), Some(Value::Object(more))) = (answer.as_object_mut(), more) {
        answer.extend(more);
    }
    answer_with(status, why, &message.unwrap_or_default(), &errors, answer)
}

/// Why changes are refused, as pages say it.
fn reason_of(refusal: &EditRefusal) -> Message<'static> {
    if let Some(reason) = &refusal.reason {
        return (**reason).clone();
    }
    match refusal.kind {
        RefusalKind::HasErrors => message!("edit-why-errors"),
        RefusalKind::Unknown => message!("edit-why-unknown"),
        RefusalKind::Changed => message!("edit-why-changed"),
        RefusalKind::Shared | RefusalKind::Unsupported | RefusalKind::Unproved => {
            message!("edit-why-by-hand")
        }
        RefusalKind::Invalid => message!("edit-impossible"),
        RefusalKind::WouldBreak => {
            let first = refusal.diagnostics.first();
            reason_of_error(first.map_or("", |error| error.code))
        }
    }
}

/// Why a map can't have an error with this code, as pages say it.
pub(crate) fn reason_of_error(code: &str) -> Message<'static> {
    let is = |of: ErrorCode| of.as_str() == code;
    let is_one_of = |codes: &[ErrorCode]| codes.iter().any(|code| is(*code));
    if is(ErrorCode::BadEstimate) {
        message!("edit-why-estimate")
    } else if is(ErrorCode::BadDate) {
        message!("edit-why-date")
    } else if is(ErrorCode::BadId) {
        message!("edit-why-id")
    } else if is(ErrorCode::DuplicateId) {
        message!("edit-why-id-twice")
    } else if is(ErrorCode::BadImage) {
        message!("edit-why-image")
    } else if is(ErrorCode::Limit) {
        message!("edit-why-limit")
    } else if is(ErrorCode::MissingField) {
        message!("edit-why-empty")
    } else if is(ErrorCode::TasksAndStories) {
        message!("edit-why-tasks-and-stories")
    } else if is(ErrorCode::Ambiguous) {
        message!("edit-why-ambiguous")
    } else if is_one_of(&[ErrorCode::UnknownValue, ErrorCode::WrongKind]) {
        message!("edit-why-value")
    } else if is_one_of(&[ErrorCode::BacklogRelease, ErrorCode::BacklogNeeds]) {
        message!("edit-why-in-backlog")
    } else if is_one_of(&[
        ErrorCode::UnknownRelease,
        ErrorCode::UnknownPersona,
        ErrorCode::UnknownStory,
    ]) {
        message!("edit-why-reference")
    } else if is(ErrorCode::NotEdited) {
        message!("edit-why-by-hand")
    } else {
        message!("edit-why-would-break")
    }
}

/// The answer while a map has errors.
pub(super) fn file_with_errors(errors: &[Diagnostic]) -> EditAnswer {
    let message = match errors {
        [] => "the file has errors".to_owned(),
        [first, ..] => format!("the file has errors. The first one: {}", first.message),
    };
    let reason = phrase(&message!("edit-why-errors"));
    with_reason(EditStatus::Locked, "errors", &message, errors, reason)
}

/// The answer while the file can't be changed.
pub(super) fn locked(why: &str, message: &str, reason: &Message) -> EditAnswer {
    refused_because(EditStatus::Locked, why, message, reason)
}

/// The answer to a request that no page makes.
pub(super) fn answer(status: EditStatus, why: &str, message: &str) -> EditAnswer {
    answer_with(status, why, message, &[], json!({}))
}

/// An answer with a word for scripts, a message in English, and the reason as pages say it.
pub(super) fn refused_because(
    status: EditStatus,
    why: &str,
    message: &str,
    reason: &Message,
) -> EditAnswer {
    with_reason(status, why, message, &[], phrase(reason))
}

/// Such an answer with diagnostics as `check -f json` has them, and the reason in JSON.
pub(super) fn with_reason(
    status: EditStatus,
    why: &str,
    message: &str,
    diagnostics: &[Diagnostic],
    reason: Value,
) -> EditAnswer {
    answer_with(status, why, message, diagnostics, json!({"reason": reason}))
}

/// Such an answer with more entries.
fn answer_with(
    status: EditStatus,
    why: &str,
    message: &str,
    diagnostics: &[Diagnostic],
    more: Value,
) -> EditAnswer {
    let mut body = json!({"why": why, "message": sanitize(message)});
    if !diagnostics.is_empty() {
        body["diagnostics"] = json_findings(diagnostics);
    }
    if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
        body.extend(more);
    }
    EditAnswer {
        status,
        body: body.to_string(),
    }
}

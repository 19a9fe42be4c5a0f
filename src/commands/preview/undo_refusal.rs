//! Why a change of a map can't be taken back.

use super::announcement::{Announcement, phrase};
use super::answers::with_reason;
use super::history::{LoggedStep, UndoObstacle};
use crate::messages::message;
use crate::serve::{EditAnswer, EditStatus};
use serde_json::{Value, json};

/// The answer to a person whose last change can't be taken back.
pub(super) fn undo_refusal(obstacle: &UndoObstacle, person: u32) -> EditAnswer {
    match obstacle {
        UndoObstacle::Nothing(None) => {
            let reason = phrase(&message!("edit-why-nothing-to-undo"));
            refused("nothing", "there is nothing to undo", reason)
        }
        UndoObstacle::Nothing(Some(last)) => {
            let message = format!(
                "there is nothing of yours to undo; the last change is {}",
                whose(last)
            );
            let reason = json!({"text": "edit-why-others", "values": {"change": said_by(last)}});
            refused("nothing", &message, reason)
        }
        UndoObstacle::Touched {
            done,
            later,
            can_go_first,
        } => touched(done, later.as_deref(), *can_go_first, person),
    }
}

fn refused(why: &str, message: &str, reason: Value) -> EditAnswer {
    with_reason(EditStatus::Conflict, why, message, &[], reason)
}

/// The answer if the place of the change was changed again.
fn touched(
    done: &Announcement,
    later: Option<&LoggedStep>,
    can_go_first: bool,
    person: u32,
) -> EditAnswer {
    let own = later.filter(|later| later.by.person == person);
    let by = match (later, own) {
        (None, _) => "in the file, by another program".to_owned(),
        (_, Some(own)) => format!("by you: {}", own.done.message),
        (Some(later), None) => whose(later),
    };
    let (way_out, advice) = match can_go_first {
        true => (
            "Undo that first, or change it here",
            message!("edit-undo-first"),
        ),
        false => ("Change it here instead", message!("edit-change-here")),
    };
    let advice = phrase(&advice);
    let reason = match (later, own) {
        (None, _) => json!({"text": "edit-why-saved", "values": {"advice": advice}}),
        (Some(later), own) => {
            let change = own.map_or_else(|| said_by(later), |own| own.done.said.clone());
            json!({"text": "edit-why-touched", "values": {"change": change, "advice": advice}})
        }
    };
    let message = format!("{}: that was changed later {by}. {way_out}", done.message);
    refused("touched", &message, reason)
}

/// Somebody else's change, in English.
fn whose(step: &LoggedStep) -> String {
    match &step.by.name {
        Some(name) => format!("by {name}: {}", step.done.message),
        None => format!("by somebody else: {}", step.done.message),
    }
}

/// What somebody did, with their name if it is known.
fn said_by(step: &LoggedStep) -> Value {
    let change = &step.done.said;
    match &step.by.name {
        Some(name) => {
            json!([{"text": "edit-change-by", "values": {"name": name, "change": change}}])
        }
        None => change.clone(),
    }
}

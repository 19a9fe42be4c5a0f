//! Answers to people who can't do what they want.

use crate::messages::{Catalog, Message};
use crate::pages::message_text;
use crate::serve::{EditAnswer, EditStatus};
use crate::workshop::Denied;
use serde_json::json;

/// An answer that isn't what somebody wanted: why, and what to do instead.
pub(crate) fn refusal(status: EditStatus, message: &str, help: &str) -> EditAnswer {
    EditAnswer {
        status,
        body: json!({"message": message, "help": help}).to_string(),
    }
}

/// The answer to somebody who can't do something in the room.
pub(crate) fn denied(catalog: &Catalog, denied: &Denied) -> EditAnswer {
    let plain = |message: &Message<'static>| message_text(catalog, message);
    match denied {
        Denied::NotAllowed(message) => refusal(EditStatus::NotAllowed, &plain(message), ""),
        Denied::Refused(why) => {
            refusal(EditStatus::Refused, &plain(&why.message), &plain(&why.help))
        }
    }
}
